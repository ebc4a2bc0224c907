# SPDX-License-Identifier: MIT
from __future__ import annotations

from pathlib import Path

import pytest

from reader.article import Article, Block, BlockKind, Cleaned, Media, Quote, SavedPage, Voices
from reader.errors import LibraryError
from reader.library import Library


def page(library: Library, text: str) -> int:
    article = Article("Ferry", (Block(BlockKind.PARAGRAPH, text),))
    saved = SavedPage("ferry.html", "html", Media.HTML, text, url="https://example.org/ferry")
    return library.add(saved, Cleaned(article)).article


def test_each_version_is_read_with_its_own_voices(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    before = "“The ferry runs,” she said. " + "The harbour master had other news for the town and its guests. " * 5
    article = page(library, before)
    library.set_voices(article, Voices(quotes=(Quote(0, 17),), engine="test"))
    assert page(library, before + "It ran late in the end.") == article
    old, new = library.versions(article)
    assert (old.current, new.current) == (False, True)
    kept, voices = library.version(old.id)
    assert kept.text == before.strip() or kept.text == before
    assert voices is not None
    assert len(voices.quotes) == 1
    kept, voices = library.version(new.id)
    assert kept.text.endswith("late in the end.")
    assert voices is None
    with pytest.raises(LibraryError):
        library.version(99)
    library.close()
