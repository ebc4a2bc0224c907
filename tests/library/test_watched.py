# SPDX-License-Identifier: MIT
from __future__ import annotations

from pathlib import Path

from reader.library import Library, Seen


def test_the_folder_and_what_was_taken_survive(tmp_path: Path) -> None:
    first = Library(tmp_path / "library")
    assert first.watched.folder == ""
    assert first.watched.seen() == []
    first.watched.choose("/home/someone/caf\udce9")
    first.watched.note([Seen("a.html", 3, 4), Seen("b\udce9.html", 5, 6)])
    first.watched.note([Seen("a.html", 7, 8)])
    first.close()
    again = Library(tmp_path / "library")
    assert again.watched.folder == "/home/someone/caf\udce9"
    assert sorted(again.watched.seen()) == [Seen("a.html", 7, 8), Seen("b\udce9.html", 5, 6)]
    again.watched.note([], gone=["a.html"])
    assert again.watched.seen() == [Seen("b\udce9.html", 5, 6)]
    again.watched.choose("")
    assert again.watched.folder == ""
    again.close()
