# SPDX-License-Identifier: MIT
"""The one entrance: a known command goes to the command line, everything else opens the window."""

from __future__ import annotations

import os
import sys

COMMANDS = frozenset(
    "extract annotate import search people quotes export corrections check backup restore --help -h --version".split()
)
"""Kept here as plain words, so that starting the window does not load the commands."""


def main() -> int:
    """Run what the arguments ask for and return the exit status."""
    arguments = sys.argv[1:]
    if arguments and arguments[0] in COMMANDS:
        # Before numpy is there: what it multiplies is small, and a second thread would only wait for the first.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        from reader import cli

        return cli.main(arguments)
    from reader import ui

    return ui.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
