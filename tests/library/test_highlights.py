# SPDX-License-Identifier: MIT
"""Highlights are kept, changed, taken away and brought back, and follow the text of their article."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader.anchors import marked
from reader.article import Cleaned, Highlight, HighlightColour, SavedPage, Span
from reader.errors import LibraryError
from reader.library import Library

MakePage = Callable[..., tuple[SavedPage, Cleaned]]
MakeText = Callable[..., str]
ADDRESS = {"url": "https://site.test/story"}


def mark(text: str, words: str, **values: object) -> Highlight:
    start = text.index(words)
    found = marked(text, Span(start, start + len(words)))
    assert found is not None
    return replace(found, **values)  # pyright: ignore[reportArgumentType]


def test_a_highlight_is_kept_changed_removed_and_brought_back(
    library: Library, make_page: MakePage, make_text: MakeText
) -> None:
    text = make_text("winter")
    article = library.add(*make_page(text=text)).article
    later = library.highlights.put(article, mark(text, "winter 7. Nobody", note="seven"))
    first = library.highlights.put(article, mark(text, "winter 3. The school", colour=HighlightColour.PINK))
    assert later.id and first.id and later.id != first.id
    assert library.highlights.of(article) == [first, later]
    changed = library.highlights.put(article, replace(later, colour=HighlightColour.BLUE, note="eight"))
    assert (changed.id, changed.created_at) == (later.id, later.created_at)
    assert changed.changed_at > later.changed_at
    assert library.highlights.of(article) == [first, changed]
    library.highlights.remove(later.id)
    assert library.highlights.of(article) == [first]
    back = library.highlights.put(article, changed)
    assert (back.id, back.note, back.created_at) == (later.id, "eight", later.created_at)
    assert library.article(article).article.text == text


def test_an_article_that_is_gone_takes_none(library: Library) -> None:
    with pytest.raises(LibraryError, match="no longer in the library"):
        library.highlights.put(77, Highlight(0, 3, "abc"))


def test_all_highlights_are_listed_newest_first_and_filtered(
    library: Library, make_page: MakePage, make_text: MakeText
) -> None:
    texts = {word: make_text(word) for word in ("winter", "summer")}
    ids = {
        word: library.add(*make_page(f"{word}.html", text, title=f"A {word}")).article for word, text in texts.items()
    }
    put = library.highlights.put
    first = put(ids["winter"], mark(texts["winter"], "winter 1.", note="Café at the pier"))
    second = put(ids["summer"], mark(texts["summer"], "summer 2.", colour=HighlightColour.GREEN))
    third = put(ids["winter"], mark(texts["winter"], "winter 4."))

    def listed(**values: object) -> list[int]:
        return [found.highlight.id for found in library.highlights.all(**values)]  # pyright: ignore[reportArgumentType]

    assert listed() == [third.id, second.id, first.id]
    assert listed(limit=2) == [third.id, second.id]
    assert listed(colour=HighlightColour.GREEN) == [second.id]
    assert listed(words=["CAFE", "pier"]) == [first.id]
    assert listed(words=["winter"]) == [third.id, first.id]
    assert listed(words=["a", "summer"]) == [second.id]
    assert listed(notes=True) == [first.id]
    assert [found.title for found in library.highlights.all(limit=1)] == ["A winter"]
    assert library.highlights.articles() == set(ids.values())
    assert library.highlights.articles(notes=True) == {ids["winter"]}
    counts = library.highlights.counts()
    assert (counts.highlights, counts.notes, counts.articles) == (3, 1, 2)
    library._database.run("UPDATE articles SET binned_at = 'now' WHERE id = ?", (ids["summer"],))
    assert listed() == [third.id, first.id]
    assert library.highlights.counts().highlights == 2


def test_a_new_version_of_the_page_is_followed(library: Library, make_page: MakePage, make_text: MakeText) -> None:
    old = make_text("winter") + "\n\nCorrection: it was the third week."
    new = "A note of the editors came before it all.\n\n" + make_text("winter").replace("stove", "oven")
    article = library.add(*make_page("a.html", old, page=ADDRESS)).article
    kept = library.highlights.put(article, mark(old, "winter 7. Nobody in the village"))
    changed = library.highlights.put(article, mark(old, "because its stove was the only one"))
    gone = library.highlights.put(article, mark(old, "Correction: it was the third week."))
    assert library.add(*make_page("b.html", new, page=ADDRESS)).outcome == "version"
    text = library.article(article).article.text
    assert text == new
    by_number = {highlight.id: highlight for highlight in library.highlights.of(article)}
    assert by_number[kept.id].span.of(text) == kept.words
    assert by_number[changed.id].span.of(text) == "because its oven was the only one"
    assert by_number[changed.id].words == "because its stove was the only one"
    assert by_number[gone.id].lost and not by_number[kept.id].lost
    assert library.highlights.of(article)[-1].id == gone.id
    # A later text that has the words again finds them.
    with library._database.transaction():
        assert library.highlights.follow(article, old) == 0
    assert [one.span.of(old) for one in library.highlights.of(article)] == [changed.words, kept.words, gone.words]


def test_an_older_version_that_comes_late_moves_nothing(
    library: Library, make_page: MakePage, make_text: MakeText
) -> None:
    new, old = make_text("winter", 21), make_text("winter")
    article = library.add(*make_page("b.html", new, page=ADDRESS | {"saved_at": "2030-02-02"})).article
    kept = library.highlights.put(article, mark(new, "winter 20."))
    assert library.add(*make_page("a.html", old, page=ADDRESS | {"saved_at": "2020-01-01"})).outcome == "version"
    assert library.highlights.of(article) == [kept]


def test_one_marked_in_an_older_state_is_anchored_in_the_newest(
    library: Library, make_page: MakePage, make_text: MakeText
) -> None:
    old = make_text("winter") + "\n\nCorrection: it was the third week."
    new = "First of all, something new.\n\n" + make_text("winter")
    article = library.add(*make_page("a.html", old, page=ADDRESS)).article
    library.add(*make_page("b.html", new, page=ADDRESS))
    assert library.highlights.put(article, mark(old, "winter 3. The school")).span.of(new) == "winter 3. The school"
    assert library.highlights.put(article, mark(old, "Correction: it was")).lost


def test_a_colour_of_a_newer_program_is_shown_as_yellow(
    library: Library, make_page: MakePage, make_text: MakeText
) -> None:
    text = make_text("winter")
    article = library.add(*make_page(text=text)).article
    library.highlights.put(article, mark(text, "winter 1."))
    library._database.run("UPDATE highlights SET colour = 'ultraviolet'")
    assert library.highlights.of(article)[0].colour is HighlightColour.YELLOW


WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from reader.library import Library
from reader.anchors import marked
from reader.article import Span

library = Library(Path(sys.argv[1]))
article = library.ids()[0]
text = library.text(article)
for number in range(100_000):
    span = Span(number % 400, number % 400 + 30)
    kept = library.highlights.put(article, replace(marked(text, span), note=str(number)))
    print(kept.id, flush=True)
"""


def test_killed_while_saving_a_highlight_is_there_or_not(
    tmp_path: Path, make_page: MakePage, make_text: MakeText
) -> None:
    folder = tmp_path / "library"
    text = make_text("winter")
    with_text = Library(folder)
    article = with_text.add(*make_page(text=text)).article
    with_text.close()
    chance = random.Random(5)
    told = 0
    for _ in range(6):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(folder)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
            text=True,
        )
        assert process.stdout is not None
        said = [process.stdout.readline()]
        time.sleep(chance.uniform(0, 0.05))
        process.kill()
        said += process.stdout.read().splitlines()
        process.wait()
        process.stdout.close()
        numbers = {int(line) for line in said if line.strip()}
        told += len(numbers)
        opened = Library(folder)
        assert opened.problems(thorough=True) == []
        kept = opened.highlights.of(article)
        # What was told to be kept is; at most one more per kill was kept and not told.
        assert numbers <= {one.id for one in kept}
        assert all(one.span.of(text) == one.words and not one.lost for one in kept)
        assert opened.article(article).article.text == text
        opened.close()
    assert told
    opened = Library(folder)
    assert told <= len(opened.highlights.of(article)) <= told + 6
    opened.close()
