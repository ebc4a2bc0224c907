# SPDX-License-Identifier: MIT
"""Looking a word up in the dictionary program of the system; nothing of it is asked of the network from here."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from typing import NamedTuple

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

LONGEST = 100
"""Characters that are looked up: more is no word and no phrase."""

_PROGRAMS = (
    ("goldendict", "{word}"),
    ("goldendict-ng", "{word}"),
    ("gnome-dictionary", "--look-up={word}"),
    ("mate-dictionary", "--look-up={word}"),
    ("xfce4-dict", "{word}"),
)
"""Dictionary programs and how each is given a word, those that hold their dictionaries first."""
_HANDLER_SECONDS = 3
"""How long the desktop may take to say who opens ``dict:`` addresses."""


class Way(NamedTuple):
    """A way to a dictionary: an address for the desktop to open, or a program with its argument."""

    address: str = ""
    program: str = ""
    argument: str = ""


def looked_up(text: str) -> str:
    """Return the word or phrase of a selection that is looked up: one line, no marks at its ends."""
    line = " ".join(text.replace("\u00ad", "").split())
    return re.sub(r"^\W+|\W+$", "", line)[:LONGEST].strip()


def way(word: str, command: str = "") -> Way | None:
    """Return how `word` is looked up on this system, None where no dictionary is installed.

    A `command` of the reader's own goes first; ``{word}`` in it stands for the word.
    """
    if command.strip():
        program, _, argument = command.strip().partition(" ")
        return Way(program=program, argument=(argument or "{word}").replace("{word}", word))
    if sys.platform == "darwin":
        return Way(address="dict://" + bytes(QUrl.toPercentEncoding(word).data()).decode("ascii"))
    if _handles_dict():
        return Way(address="dict:" + bytes(QUrl.toPercentEncoding(word).data()).decode("ascii"))
    for program, argument in _PROGRAMS:
        if shutil.which(program):
            return Way(program=program, argument=argument.format(word=word))
    return None


def look_up(word: str, command: str = "") -> bool:
    """Open the system's dictionary at a word; tell whether there is one."""
    chosen = way(word, command)
    if chosen is None:
        return False
    if chosen.address:
        return QDesktopServices.openUrl(QUrl(chosen.address))
    started, _ = QProcess.startDetached(chosen.program, [chosen.argument])
    return started


def _handles_dict() -> bool:
    """Tell whether the desktop knows a program for ``dict:`` addresses."""
    asking = shutil.which("xdg-mime")
    if asking is None:
        return False
    try:
        answer = subprocess.run(  # noqa: S603 - a program of the system, nothing of a page in it
            [asking, "query", "default", "x-scheme-handler/dict"],
            capture_output=True,
            check=False,
            timeout=_HANDLER_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return bool(answer.stdout.strip())
