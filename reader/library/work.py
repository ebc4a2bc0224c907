# SPDX-License-Identifier: MIT
"""A long work: how far it is, and whether somebody wants it to end."""

from __future__ import annotations

from collections.abc import Callable

from reader.errors import BrokenOff


class Work:
    """Told how far it is, step by step; ends with `BrokenOff` where somebody asks for that."""

    def __init__(
        self, tell: Callable[[int, int], object] = lambda _done, _total: None, stop: Callable[[], bool] = lambda: False
    ) -> None:
        """`tell` gets what is done and what there is to do; `stop` is asked at each step."""
        self._tell = tell
        self._stop = stop
        self._done = self._total = 0

    def begin(self, total: int) -> None:
        """Say how much there is to do; what was done before counts no more."""
        self._done, self._total = 0, total
        self.step(0)

    def step(self, much: int = 1) -> None:
        """Say that so much more is done; raises BrokenOff where the work is to end."""
        self._done += much
        self._tell(min(self._done, self._total), self._total)
        if self._stop():
            raise BrokenOff("Broken off; nothing was changed.")
