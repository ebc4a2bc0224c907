# SPDX-License-Identifier: MIT
"""The window: it paints and asks, and never does the work."""

from __future__ import annotations


def main(paths: list[str]) -> int:
    """Open the window, have `paths` read and the first of them shown; returns the exit status.

    When a window of the same library is open already, it gets the paths, and this returns at once.
    """
    from reader.ui.application import run  # the toolkit is loaded when a window is wanted

    return run(paths)
