# SPDX-License-Identifier: MIT
"""In words: what was mended by hand and has no place any more in what a newer cleaner, or a newer page, gives."""

from __future__ import annotations

from collections.abc import Sequence

from reader.edits import Brought, Removed, first_words
from reader.ui import facts
from reader.ui.inlines import plain
from reader.ui.translation import translator

tr = translator("unfit")

_MOST = 5
"""Passages that are named: more would push the text off the page they stand above."""

_TURNS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Marks that turn the way of what follows: left open, those of a page would turn our own words."""


def counted(unfit: Sequence[Removed | Brought]) -> str:
    """Return how many changes have no place, as a notice says it; nothing where all have one."""
    if not unfit:
        return ""
    return facts.counted(
        len(unfit), tr("1 of your changes no longer fits"), tr("{count} of your changes no longer fit")
    )


def told(unfit: Sequence[Removed | Brought]) -> str:
    """Return how many changes have no place and which, a line each; nothing where all have one."""
    if not unfit:
        return ""
    head = facts.counted(
        len(unfit),
        tr("1 of your changes has no place in this text any more; it is kept:"),
        tr("{count} of your changes have no place in this text any more; they are kept:"),
    )
    lines = [head, *map(_line, unfit[:_MOST])]
    more = len(unfit) - _MOST
    if more > 0:
        lines.append(facts.counted(more, tr("and 1 more"), tr("and {count} more")))
    return "\n".join(lines)


def _line(one: Removed | Brought) -> str:
    brought = isinstance(one, Brought)
    words = " ".join(plain(first_words(one.block) if brought else one.words).translate(_TURNS).split())
    if not words:
        return tr("Brought back, now at the end: a picture") if brought else tr("Taken out: a passage")
    # Filled in by hand: braces of a page are none of ours.
    text = tr("Brought back, now at the end: “{words}…”") if brought else tr("Taken out: “{words}…”")
    return text.replace("{words}", words.rstrip("…"))
