# SPDX-License-Identifier: MIT
"""What no longer fits, in words."""

from __future__ import annotations

from reader.article import Block, BlockKind
from reader.edits import Brought, Removed
from reader.ui.unfit import counted, told


def test_where_all_fits_nothing_is_said() -> None:
    assert counted(()) == told(()) == ""


def test_each_change_is_named() -> None:
    brought = Brought(Block(BlockKind.PARAGRAPH, "Signs {words} and {count} of a page."), 3)
    unfit = (Removed("a", words="The \u202efirst\n words"), Removed("b"), brought)
    assert counted(unfit) == "3 of your changes no longer fit"
    head, *lines = told(unfit).split("\n")
    assert head == "3 of your changes have no place in this text any more; they are kept:"
    assert lines[0] == "Taken out: “The first words…”"
    assert lines[1] == "Taken out: a passage"
    assert lines[2] == "Brought back, now at the end: “Signs {words} and {count} of a page.…”"


def test_of_many_the_first_are_named() -> None:
    lines = told([Removed(str(number), words=f"Passage {number}") for number in range(7)]).split("\n")
    assert lines[5:] == ["Taken out: “Passage 4…”", "and 2 more"]
    assert told([Removed(str(number)) for number in range(6)]).endswith("\nand 1 more")
