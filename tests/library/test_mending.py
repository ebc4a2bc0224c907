# SPDX-License-Identifier: MIT
"""What was mended by hand is kept apart, laid over whatever cleaning gives, and taken back to the letter."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader import edits as hand
from reader.article import (
    Article,
    Block,
    BlockKind,
    Cleaned,
    Highlight,
    ImageReference,
    Person,
    Picture,
    Receipt,
    SavedPage,
    Span,
    Voices,
)
from reader.edits import Edits
from reader.errors import LibraryError
from reader.library import Library, MendingState

MakePage = Callable[..., tuple[SavedPage, Cleaned]]
MakeText = Callable[..., str]
ADDRESS = {"url": "https://site.test/story"}


def state_of(library: Library, article: int) -> MendingState:
    state = library.mending.state(article)
    assert state is not None
    return state


def remove(library: Library, article: int, at: int) -> MendingState:
    state = state_of(library, article)
    changed = state._replace(edits=hand.without(state.cleaned, state.edits, at))
    library.mend(article, changed)
    return changed


def test_a_removed_block_is_gone_and_comes_back(library: Library, make_page: MakePage, make_text: MakeText) -> None:
    text = make_text("winter", 6)
    article = library.add(*make_page("a.html", text)).article
    voices = Voices((Person("Ann Lee", (Span(0, 3),)),), engine="test")
    library.set_voices(article, voices)
    library.set_position(article, text.index("winter 3"), 0.5)
    before, counter = state_of(library, article), library.counter
    assert not before.edits
    mended = remove(library, article, 1)
    kept = library.article(article)
    assert "winter 1." not in kept.article.text
    assert library.text(article) == kept.article.text
    # Spans of the old text are nobody's; the place is the same words; the index hears of it.
    assert kept.voices is None
    assert (kept.row.people, library.people.articles_naming(["lee"])) == (0, set())
    assert kept.article.text[kept.row.position :].startswith("winter 3.")
    assert library.changed_since(counter).changed == (article,)
    assert library.ids_without_voices() == [article]
    assert state_of(library, article) == mended
    library.mend(article, before, voices=voices)
    kept = library.article(article)
    assert kept.article == before.cleaned
    assert (kept.voices, kept.row.people, kept.row.position) == (voices, 1, text.index("winter 3"))
    assert state_of(library, article) == before
    assert library._database.all("SELECT * FROM cleaned") == library._database.all("SELECT * FROM edits") == []


def test_highlights_are_found_again_in_the_mended_text(
    library: Library, make_page: MakePage, make_text: MakeText
) -> None:
    text = make_text("winter", 6)
    article = library.add(*make_page("a.html", text)).article
    start, other = text.index("winter 3. The school"), text.index("winter 1. Fishermen")
    for place in (start, other):
        library.highlights.put(article, Highlight(place, place + 50, text[place : place + 50]))
    before = state_of(library, article)
    remove(library, article, 1)
    found, lost = library.highlights.of(article)
    assert (library.text(article) or "")[found.start : found.end] == text[start : start + 50]
    assert lost.lost
    library.mend(article, before)
    assert [(one.start, one.lost) for one in library.highlights.of(article)] == [(other, False), (start, False)]


def test_facts_are_seen_in_the_list_and_keep_the_voices(library: Library, make_page: MakePage) -> None:
    article = library.add(*make_page(article={"byline": ("By Staff",), "published": "2020-01-01"})).article
    voices = Voices(engine="test")
    library.set_voices(article, voices)
    state = state_of(library, article)
    counter = library.counter
    assert not library.mend(article, state._replace(edits=Edits("Better", ("Ann Lee", "Bo Ek"), "2021-02-03", "Site")))
    kept = library.article(article)
    assert (kept.row.title, kept.row.byline, kept.row.published) == ("Better", ("Ann Lee", "Bo Ek"), "2021-02-03")
    assert (kept.row.site, kept.voices) == ("Site", voices)
    assert library.counter > counter
    assert library.titled(["better"], 5) == [article]
    counter = library.counter
    assert not library.mend(article, state_of(library, article))
    assert library.counter == counter


def test_a_newer_version_of_the_page_is_mended_too(library: Library, make_page: MakePage, make_text: MakeText) -> None:
    article = library.add(*make_page("a.html", make_text("winter"), page=ADDRESS)).article
    remove(library, article, 2)
    state = state_of(library, article)
    library.mend(article, state._replace(edits=replace(state.edits, title="Better")))
    newer = make_text("winter", 22)
    assert library.add(*make_page("b.html", newer, page=ADDRESS)).outcome == "version"
    kept = library.article(article)
    assert (kept.article.title, kept.row.title) == ("Better", "Better")
    assert "winter 2." not in kept.article.text
    assert "winter 21." in kept.article.text
    assert state_of(library, article).cleaned.text == newer
    # What it is compared with is the page as it was found: the same page again is here already.
    assert library.add(*make_page("c.html", newer, page=ADDRESS)).outcome == "already"
    library.mend(article, state_of(library, article)._replace(edits=Edits()))
    assert library.text(article) == newer


def test_a_page_cleaned_again_keeps_its_edits(library: Library, make_page: MakePage, make_text: MakeText) -> None:
    text = make_text("winter")
    article = library.add(*make_page("a.html", text, article={"receipt": Receipt(engine="article/1")})).article
    remove(library, article, 0)
    assert library.mending.older_than(1) == []
    assert library.mending.older_than(2) == [article]
    state = state_of(library, article)
    more = Block(BlockKind.PARAGRAPH, "A paragraph the old cleaner had lost.")
    newer = replace(state.cleaned, blocks=(*state.cleaned.blocks, more), receipt=Receipt(engine="article/2"))
    assert library.mend(article, state._replace(cleaned=newer))
    assert library.text(article) == newer.text.split("\n\n", 1)[1]
    assert library.mending.older_than(2) == []
    assert library.add(*make_page("b.html", newer.text)).outcome == "already"


def test_what_is_mended_and_what_is_cleaned_meanwhile_do_not_undo_each_other(
    library: Library, make_page: MakePage, make_text: MakeText
) -> None:
    article = library.add(*make_page("a.html", make_text("winter", 6))).article
    seen = state_of(library, article)
    more = Block(BlockKind.PARAGRAPH, "A paragraph the old cleaner had lost.")
    newer = replace(seen.cleaned, blocks=(*seen.cleaned.blocks, more))
    # The hand read the edits before the reader removed a passage…
    remove(library, article, 1)
    assert library.reclean(article, seen.version, Cleaned(newer), "")
    assert "winter 1." not in (library.text(article) or "")
    # …and the window saw the article before it was cleaned again.
    edits = hand.without(seen.cleaned, seen.edits, 2)
    library.mend(article, seen._replace(edits=edits), voices=Voices(engine="of another text"), edits_only=True)
    assert state_of(library, article) == (seen.version, newer, edits)
    assert library.article(article).voices is None
    assert not library.reclean(article, seen.version + 1, Cleaned(seen.cleaned), "whole")
    assert state_of(library, article) == (seen.version, newer, edits)


def test_pictures_brought_back_are_kept(library: Library, make_page: MakePage) -> None:
    article = library.add(*make_page()).article
    picture = Picture("ab" * 32, b"a picture", "image/png", 3, 2)
    figure = Block(BlockKind.FIGURE, images=(ImageReference(picture.key),))
    state = state_of(library, article)
    page = (*state.cleaned.blocks, figure)
    edits = hand.with_block(state.cleaned, state.edits, page, len(page) - 1)
    library.mend(article, state._replace(edits=edits), [picture])
    assert library.picture(picture.key) == b"a picture"
    assert library.article(article).article.blocks[-1] == figure
    assert library.problems(thorough=True) == []


def test_edits_of_an_older_version_are_laid_over_the_newest(
    library: Library, make_page: MakePage, make_text: MakeText
) -> None:
    article = library.add(*make_page("a.html", make_text("winter"), page=ADDRESS)).article
    state = state_of(library, article)
    newer = make_text("winter", 22)
    library.add(*make_page("b.html", newer, page=ADDRESS))
    edits = hand.without(state.cleaned, state.edits, 1)
    library.mend(article, state._replace(edits=edits), voices=Voices(engine="of another text"))
    assert state_of(library, article).cleaned.text == newer
    assert "winter 1." not in (library.text(article) or "")
    assert library.article(article).voices is None


def test_a_missing_article_is_mended_by_nobody(library: Library, make_page: MakePage) -> None:
    article = library.add(*make_page()).article
    state = state_of(library, article)
    assert not library.mend(99, state)
    assert library.mending.state(99) is None
    assert library.mending.source(99) is None
    with pytest.raises(LibraryError), library.laid_out(99):
        pass


def test_an_original_is_laid_out_as_it_lay(library: Library, make_page: MakePage, tmp_path: Path) -> None:
    saved, cleaned = make_page("A page – of old.html", content='<img src="A%20page%20–%20of%20old_files/one.png">')
    folder = tmp_path / "saved" / "A page – of old_files"
    folder.mkdir()
    (folder / "one.png").write_bytes(b"a picture")
    article = library.add(saved, cleaned).article
    Path(saved.source).unlink()
    with library.laid_out(article) as (source, path):
        assert path.name == "A page – of old.html"
        assert path.read_text("utf-8") == saved.content
        assert (path.parent / folder.name / "one.png").read_bytes() == b"a picture"
        assert source.file == saved.source
    assert not path.parent.exists()
    library.article(article).original.unlink()
    with pytest.raises(LibraryError, match="original of this article is missing"), library.laid_out(article):
        pass
    assert not list((tmp_path / "library" / "incoming").glob("*/*.laid"))


@pytest.mark.parametrize("relative", ["../out.png", "/tmp/out.png", "a/../../out.png", "", "x\0y"])
def test_parts_never_leave_their_place(library: Library, make_page: MakePage, relative: str, tmp_path: Path) -> None:
    article = library.add(*make_page()).article
    source = library.mending.source(article)
    assert source is not None
    library._database.run(
        "UPDATE versions SET parts = json_object(?, ?), original_name = '../../etc/x'", (relative, source.original)
    )
    with library.laid_out(article) as (_, path):
        inside = [one for one in path.parent.rglob("*") if one.is_file()]
        assert inside == [path]
        assert path.name == source.original


def test_killed_while_mending_an_article_is_whole(tmp_path: Path, make_page: MakePage, make_text: MakeText) -> None:
    folder = tmp_path / "library"
    library = Library(folder)
    article = library.add(*make_page("a.html", make_text("winter", 40))).article
    library.close()
    code = (
        "import sys; from pathlib import Path; from reader.library import Library; from reader.edits import *\n"
        "library = Library(Path(sys.argv[1])); article = int(sys.argv[2])\n"
        "while True:\n"
        "    state = library.mending.state(article); count = len(laid(state.cleaned, state.edits))\n"
        "    edits = without(state.cleaned, state.edits, len(state.edits.removed) % count)\n"
        "    library.mend(article, state._replace(edits=edits if len(state.edits.removed) < 20 else Edits()))\n"
        "    print('x', flush=True)\n"
    )
    for rounds in range(1, 6):
        command = [sys.executable, "-c", code, str(folder), str(article)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        for _ in range(3 * rounds):
            process.stdout.readline()
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        library = Library(folder)
        assert library.problems(thorough=True) == []
        state = state_of(library, article)
        assert library.article(article).article == state.article
        assert library.text(article) == state.article.text
        assert len(state.cleaned.blocks) == 40
        library.close()


def test_cleaning_all_again_is_remembered(library: Library) -> None:
    assert library.mending.recleaning == 0
    library.mending.recleaning = 3
    assert library.mending.recleaning == 3


def test_a_title_is_any_text(library: Library, make_page: MakePage) -> None:
    article = library.add(*make_page()).article
    state = state_of(library, article)
    library.mend(article, state._replace(edits=Edits(title="<b>\u202e𝓐</b>\n")))
    assert library.article(article).article == replace(state.cleaned, title="<b>\u202e𝓐</b>\n")
    assert isinstance(library.article(article).article, Article)
