# SPDX-License-Identifier: MIT
"""What cleaning the whole library again replaced: taken back and done again, whole, also over a kill."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from reader.article import Block, BlockKind, Cleaned, SavedPage
from reader.library import Library

MakePage = Callable[..., tuple[SavedPage, Cleaned]]


def keep(library: Library, make_page: MakePage, number: int) -> int:
    text = f"Story {number}: " + " ".join(f"word{number}x{part}" for part in range(40))
    page, cleaned = make_page(f"{number}.html", text, title=f"Story {number}")
    return library.add(page, cleaned).article


def clean_again(library: Library, article: int, run: int, words: str) -> None:
    state = library.mending.state(article)
    assert state is not None
    blocks = (*state.cleaned.blocks, Block(BlockKind.PARAGRAPH, words))
    library.reclean(article, state.version, Cleaned(replace(state.cleaned, blocks=blocks)), "", run)


def ends(library: Library, articles: list[int]) -> list[str]:
    return [library.article(article).article.blocks[-1].text.partition(":")[0] for article in articles]


def go(library: Library, run: int, *, back: bool, most: int = 1_000) -> None:
    """Move so many articles of a run at most."""
    library.replaced.go(run, back=back)
    for article in library.replaced.waiting(most):
        library.swap_replaced(article)


def test_a_run_is_taken_back_and_done_again(library: Library, make_page: MakePage) -> None:
    articles = [keep(library, make_page, number) for number in range(3)]
    run = library.replaced.begin()
    for article in articles[:2]:
        clean_again(library, article, run, "Newer")
    assert ends(library, articles) == ["Newer", "Newer", "Story 2"]
    go(library, run, back=True)
    assert ends(library, articles) == ["Story 0", "Story 1", "Story 2"]
    assert not library.has_voices(articles[0])
    go(library, run, back=False)
    assert ends(library, articles) == ["Newer", "Newer", "Story 2"]
    assert library.replaced.waiting(10) == [] and library.replaced.going is None


def test_what_was_interrupted_goes_on_to_the_same_side(library: Library, make_page: MakePage) -> None:
    articles = [keep(library, make_page, number) for number in range(4)]
    run = library.replaced.begin()
    for article in articles:
        clean_again(library, article, run, "Newer")
    go(library, run, back=True, most=2)
    assert ends(library, articles) == ["Newer", "Newer", "Story 2", "Story 3"]
    other = Library(library.folder)  # the next start
    going = other.replaced.going
    assert going is not None and (going.run, going.back) == (run, True)
    other.replaced.forget()  # nothing that is on its way
    for article in other.replaced.waiting(10):
        other.swap_replaced(article)
    assert ends(other, articles) == ["Story 0", "Story 1", "Story 2", "Story 3"]
    assert other.replaced.waiting(10) == []
    other.replaced.forget()
    other.close()
    go(library, run, back=False)  # forgotten: nothing moves
    assert ends(library, articles)[0] == "Story 0"


def test_runs_are_taken_back_one_after_the_other(library: Library, make_page: MakePage) -> None:
    article = keep(library, make_page, 0)
    runs: list[int] = []
    for words in ("Second", "Third"):
        runs.append(library.replaced.begin())
        clean_again(library, article, runs[-1], words)
    assert runs == [1, 2]
    go(library, 2, back=True)
    assert library.replaced.waiting(1) == []
    assert ends(library, [article]) == ["Second"]
    go(library, 1, back=True)
    assert ends(library, [article]) == ["Story 0"]


def test_a_newer_version_of_a_page_stays(library: Library, make_page: MakePage) -> None:
    article = keep(library, make_page, 0)
    run = library.replaced.begin()
    clean_again(library, article, run, "Newer")
    kept = library.mending.state(article)
    assert kept is not None
    other = kept.cleaned
    with library._database.transaction():  # as if another version had come meanwhile
        library._database.run("UPDATE replaced SET version = version + 1")
    go(library, run, back=True)
    state = library.mending.state(article)
    assert state is not None and state.cleaned == other
    assert library.replaced.waiting(1) == []


def test_an_articles_own_cleaning_is_of_no_run(library: Library, make_page: MakePage) -> None:
    article = keep(library, make_page, 0)
    clean_again(library, article, 0, "Newer")
    go(library, library.replaced.begin(), back=True)
    assert ends(library, [article]) == ["Newer"]


def test_a_damaged_row_stops_no_other(library: Library, make_page: MakePage) -> None:
    articles = [keep(library, make_page, number) for number in range(2)]
    run = library.replaced.begin()
    for article in articles:
        clean_again(library, article, run, "Newer")
    with library._database.transaction():
        library._database.run("UPDATE replaced SET cleaned = x'00' WHERE article = ?", (articles[1],))
    go(library, run, back=True)
    assert ends(library, articles) == ["Story 0", "Newer"]
    assert library.replaced.waiting(1) == []
