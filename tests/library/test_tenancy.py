# SPDX-License-Identifier: MIT
"""Who works in a library's folder: many together, or one alone."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reader.errors import LibraryError
from reader.library import Library, tenancy
from reader.library.tenancy import Tenancy, alone


def test_many_work_together_and_nobody_alone_meanwhile(tmp_path: Path) -> None:
    first, second = Tenancy(tmp_path), Tenancy(tmp_path)
    for left in (first, second):
        with pytest.raises(LibraryError, match="Another program"), alone(tmp_path):
            pass
        left.close()
    with alone(tmp_path):
        pass


def test_who_comes_waits_while_somebody_is_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tenancy, "PATIENCE", 0.1)
    Library(tmp_path).close()
    with alone(tmp_path), pytest.raises(LibraryError, match="Another program"):
        Library(tmp_path)
    Library(tmp_path).close()


def test_a_killed_process_moves_out(tmp_path: Path) -> None:
    code = (
        "import time; from pathlib import Path; from reader.library import Library; "
        f"kept = Library(Path({str(tmp_path)!r})); print('ready', flush=True); time.sleep(60)"
    )
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    with pytest.raises(LibraryError), alone(tmp_path):
        pass
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    with alone(tmp_path):
        pass


def test_a_folder_put_in_the_place_of_another_is_the_one_that_is_locked(tmp_path: Path) -> None:
    place, aside = tmp_path / "library", tmp_path / "aside"
    Library(place).close()
    with alone(place):
        place.rename(aside)
        Library(place).close()  # the new one is nobody's
    with alone(place), alone(aside):
        pass
