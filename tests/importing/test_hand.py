# SPDX-License-Identifier: MIT
"""A hand as a process: it leaves quietly when whoever directs it is gone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.importing.tasks import Listening, Read, answers, encode

PATIENCE = 60


def start(module: str, library: Path, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", f"reader.importing.{module}", "--library", os.fspath(library), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_a_hand_whose_importer_is_gone_says_nothing_about_it(tmp_path: Path) -> None:
    hand = start("hand", tmp_path / "library")
    assert hand.stdin is not None
    assert hand.stdout is not None
    assert hand.stderr is not None
    assert isinstance(answers.decode(hand.stdout.readline()), Listening)
    hand.stdout.close()
    hand.stdin.write(encode(Read(os.fsencode(tmp_path / "missing.html"), 1)))
    hand.stdin.flush()
    assert hand.wait(PATIENCE) == 0
    hand.stdin.close()
    with hand.stderr as complaints:
        assert complaints.read() == b""


@pytest.mark.parametrize(("module", "role"), [("hand", ()), ("worker", ("--role", "import"))])
def test_closing_its_input_ends_it_in_order(tmp_path: Path, module: str, role: tuple[str, ...]) -> None:
    _, complaints = start(module, tmp_path / "library", *role).communicate(timeout=PATIENCE)
    assert complaints == b""


def test_a_thread_waiting_for_input_does_not_harm_the_end(tmp_path: Path) -> None:
    # With the input open, as when a worker ends by a request: the reading thread is still in its read.
    worker = start("worker", tmp_path / "library", "--role", "import")
    assert worker.stdin is not None
    assert worker.stderr is not None
    worker.stdin.write(b'{"type":"quit"}\n')
    worker.stdin.flush()
    assert worker.wait(PATIENCE) == 0
    worker.stdin.close()
    with worker.stderr as complaints:
        assert b"Fatal" not in complaints.read()
