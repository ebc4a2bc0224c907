# SPDX-License-Identifier: MIT
"""The hands at work: started when needed, watched, killed when one hangs, replaced."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, NamedTuple

from reader.importing.tasks import PATIENCE, READ_SECONDS, VOICES_SECONDS, Answer, FindVoices, Task, answers, encode

START_SECONDS = 60
"""Longest until a hand listens; on a cold disk its modules take some 5 s to load."""

_LEAVE_SECONDS = 2.0
"""Longest a hand may take to leave: it has a database to close."""

_RECYCLE_AFTER = 1_000
"""Tasks after which a hand is replaced: the language model keeps each new word it meets for ever."""


class Hand:
    """One process and what it is at."""

    def __init__(self, library: Path, hear: Callable[[Heard], object]) -> None:
        # One thread each: two hands use both cores better than one hand's numeric library does.
        environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
        self._process = subprocess.Popen(  # noqa: S603 - our own module, no shell
            [sys.executable, "-m", "reader.importing.hand", "--library", os.fspath(library)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
        )
        self.task: Task | None = None
        self.ready = False
        self.tasks_done = 0
        self.deadline = time.monotonic() + START_SECONDS
        assert self._process.stdout is not None
        threading.Thread(target=self._hear, args=(self._process.stdout, hear), daemon=True).start()

    def _hear(self, stream: IO[bytes], hear: Callable[[Heard], object]) -> None:
        with stream:
            for line in stream:
                hear(Heard(self, answers.decode(line)))
        hear(Heard(self, None))

    @property
    def process(self) -> int:
        """The process's number."""
        return self._process.pid

    @property
    def ran_out_of_time(self) -> bool:
        """Whether the system ended it because a task took too long; asked once its output is closed."""
        try:
            ended = self._process.wait(_LEAVE_SECONDS)
        except subprocess.TimeoutExpired:
            return False
        return sys.platform != "win32" and ended in {-signal.SIGPROF, -signal.SIGALRM}

    def give(self, task: Task) -> None:
        """Hand a task over; a hand that died meanwhile says so through its closed output."""
        self.task = task
        self.extend()
        assert self._process.stdin is not None
        with suppress(OSError):
            self._process.stdin.write(encode(task))
            self._process.stdin.flush()

    def extend(self) -> None:
        """Count the time it may be silent from now."""
        seconds = VOICES_SECONDS if isinstance(self.task, FindVoices) else READ_SECONDS
        self.deadline = time.monotonic() + seconds * PATIENCE

    def let_go(self) -> None:
        """Tell the process that it is not needed any more."""
        if self._process.stdin is not None:
            with suppress(OSError):
                self._process.stdin.close()

    def end(self, seconds: float) -> None:
        """End the process, at once after so many seconds; what it was writing is whole or absent."""
        self.let_go()
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class Heard(NamedTuple):
    """What a hand said; None when it is gone."""

    hand: Hand
    answer: Answer | None


class Crew:
    """Up to `size` hands of one library; `hear` gets what they say, from threads of theirs."""

    def __init__(self, library: Path, size: int, hear: Callable[[Heard], object]) -> None:
        self._library = library
        self._size = size
        self._heard = hear
        self._hands: list[Hand] = []

    def hire(self, wanted: int) -> None:
        """Start hands until there are `wanted`, as far as the size allows."""
        while len(self._hands) < min(wanted, self._size):
            self._hands.append(Hand(self._library, self._heard))

    def free(self) -> list[Hand]:
        """Return the hands that wait for a task; one that served long is replaced first."""
        for hand in [hand for hand in self._hands if hand.task is None and hand.tasks_done >= _RECYCLE_AFTER]:
            self.dismiss(hand)
            self.hire(len(self._hands) + 1)
        return [hand for hand in self._hands if hand.ready and hand.task is None]

    def has(self, hand: Hand) -> bool:
        """Tell whether a hand is one of the crew still."""
        return hand in self._hands

    def late(self) -> list[Hand]:
        """Return the hands that were silent for too long."""
        now = time.monotonic()
        return [hand for hand in self._hands if (hand.task is not None or not hand.ready) and now > hand.deadline]

    def patience(self) -> float | None:
        """Return the seconds until the next hand may be late; None where all are at rest."""
        deadlines = [hand.deadline for hand in self._hands if hand.task is not None or not hand.ready]
        return max(0.0, min(deadlines) - time.monotonic()) + 0.01 if deadlines else None

    def dismiss(self, hand: Hand) -> None:
        """End a hand; one that waits for a task leaves by itself and tidies up."""
        if hand in self._hands:
            self._hands.remove(hand)
        hand.end(_LEAVE_SECONDS if hand.ready and hand.task is None else 0)

    def dismiss_all(self) -> None:
        """End all hands."""
        for hand in self._hands:
            hand.let_go()
        for hand in list(self._hands):
            self.dismiss(hand)
