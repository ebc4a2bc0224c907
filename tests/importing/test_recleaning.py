# SPDX-License-Identifier: MIT
"""Cleaning all again counts the articles in which an edit finds no place any more."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reader.article import Article, Block, BlockKind, Cleaned, Media, Receipt, SavedPage
from reader.edits import Edits, without
from reader.importing.events import Event, Recleaning
from reader.importing.recleaning import CleanAll
from reader.library import Library


def test_articles_with_edits_that_no_longer_fit_are_counted(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    articles: list[int] = []
    for name in ("winter", "summer"):
        blocks = tuple(Block(BlockKind.PARAGRAPH, f"Paragraph {number} of the {name}.") for number in range(8))
        (tmp_path / f"{name}.txt").write_text(name)
        page = SavedPage(str(tmp_path / f"{name}.txt"), "text", Media.TEXT, name)
        article = Article(name, blocks, receipt=Receipt(engine="article/1"))
        articles.append(library.add(page, Cleaned(article)).article)
    for article in articles:
        state = library.mending.state(article)
        assert state is not None
        library.mend(article, state._replace(edits=without(state.cleaned, Edits(), 2)))
    said: list[Event] = []
    every = CleanAll(library, said.append)
    every.know(2)
    every.begin()
    for gone in (2, 5):  # in the second article the passage that was taken out is still there
        article = every.take()
        state = library.mending.state(article)
        assert state is not None
        kept = (*state.cleaned.blocks[:gone], *state.cleaned.blocks[gone + 1 :])
        newer = replace(state.cleaned, blocks=kept, receipt=Receipt(engine="article/2"))
        assert library.mend(article, state._replace(cleaned=newer)) is (gone != 2)
        every.finish(article, changed=True)
    last = [event for event in said if isinstance(event, Recleaning)][-1]
    assert (last.done, last.finished, last.unfit) == (2, True, 1)
    assert [library.mending.unfit(article) for article in sorted(articles, reverse=True)] == [1, 0]
    library.close()


def test_each_cleaning_of_all_is_a_run_and_one_gone_on_with_is_the_same(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    (tmp_path / "winter.txt").write_text("winter")
    page = SavedPage(str(tmp_path / "winter.txt"), "text", Media.TEXT, "winter")
    blocks = tuple(Block(BlockKind.PARAGRAPH, f"Paragraph {number} of the winter.") for number in range(8))
    library.add(page, Cleaned(Article("winter", blocks, receipt=Receipt(engine="article/1"))))
    said: list[Event] = []
    first = CleanAll(library, said.append)
    first.know(2)
    first.begin()
    assert first.run == 1
    # Killed, and gone on with by the next one.
    second = CleanAll(library, said.append)
    second.know(2)
    assert (second.run, second.waiting) == (1, 1)
    second.finish(second.take(), changed=False)
    assert isinstance(said[-2], Recleaning) and said[-2].finished and said[-2].run == 1
    second.begin()
    assert second.run == 2
    library.close()
