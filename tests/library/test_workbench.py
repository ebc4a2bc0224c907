# SPDX-License-Identifier: MIT
"""What a killed process left is swept, at whatever moment it was killed; what a living one is at stays."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library import workbench
from reader.library.workbench import Workbench


@pytest.fixture
def dead() -> int:
    """The number of a process that is no more."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_a_bench_is_used_and_gone(tmp_path: Path) -> None:
    bench = Workbench(tmp_path)
    bench.new_file().write_bytes(b"x")
    assert workbench.living(tmp_path) == {bench.token}
    assert workbench.sweep(tmp_path) == 0
    bench.clear()
    assert [path.name for path in bench.folder.iterdir()] == ["lock"]
    bench.close()
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_left_is_swept(tmp_path: Path, dead: int) -> None:
    left = tmp_path / f"{dead}-0123456789ab"
    left.mkdir()
    (left / "lock").write_bytes(b"")
    (left / "1.part").write_bytes(b"x")
    assert workbench.abandoned(tmp_path) == [left]
    assert workbench.sweep(tmp_path) == 1
    assert not left.exists()


@pytest.mark.skipif(os.name != "posix", reason="nothing asks there whether a process lives")
def test_a_process_killed_before_it_had_its_lock_leaves_nothing(tmp_path: Path, dead: int) -> None:
    left = tmp_path / f"{dead}-0123456789ab"
    left.mkdir()
    assert workbench.living(tmp_path) == set()
    assert workbench.sweep(tmp_path) == 1
    assert not left.exists()


def test_what_may_be_set_up_at_this_moment_stays(tmp_path: Path) -> None:
    name = f"{os.getpid()}-0123456789ab"
    (tmp_path / name).mkdir()
    assert workbench.sweep(tmp_path) == 0
    assert (tmp_path / name).is_dir()


@pytest.mark.parametrize("name", ["no number", "99999999999999999999-a", "²-a"])
def test_what_nobody_here_named_stays(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    assert workbench.sweep(tmp_path) == 0
    assert (tmp_path / name).is_dir()
