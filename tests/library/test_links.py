# SPDX-License-Identifier: MIT
"""Links of other programs: what was noted joins its page, whichever of the two comes first."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.article import Article, Block, BlockKind, Cleaned, Media, SavedLink, SavedPage
from reader.library import Library, LinkCounts

TEXT = "The ferry ran late all week, and the harbour master blamed the tide, the wind and at last the timetable."


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library", now=lambda: "2026-05-01T10:00:00.000+00:00")


def keep(library: Library, title: str, url: str) -> int:
    page = SavedPage(f"{title}.html", "html", Media.HTML, title, url=url)
    article = Article(title, (Block(BlockKind.PARAGRAPH, f"{title}. {TEXT} {title * 9}"),))
    return library.add(page, Cleaned(article)).article


def queued(library: Library, path: str = "links.csv") -> tuple[int, int]:
    job = library.queue.enqueue([path])
    file = library.queue.claim("me", job)
    assert file is not None
    return job, file.id


def test_a_link_joins_the_page_that_is_here(library: Library) -> None:
    article = keep(library, "Ferry", "https://www.example.org/ferry/?utm_source=mail")
    job, file = queued(library)
    link = SavedLink(
        "http://example.org/ferry", "Ferry", "2019-03-04T05:06:07Z", ("Boats", "to read"), "", "read", True
    )
    other = SavedLink("https://example.org/other", "Other")
    assert library.links.keep(file, [link, other]) == LinkCounts(1, 1)
    assert library.links.counts(job) == LinkCounts(1, 1)
    assert library.tags(article) == ["Boats", "to read"]
    row = library.rows([article])[0]
    assert (row.state, row.starred, row.added_at) == ("read", True, "2019-03-04T05:06:07.000+00:00")


def test_what_a_reader_did_here_stays(library: Library) -> None:
    article = keep(library, "Ferry", "https://example.org/ferry")
    library.set_state(article, "archived")
    _, file = queued(library)
    library.links.keep(file, [SavedLink("https://example.org/ferry", saved_at="2031-01-01", state="read")])
    row = library.rows([article])[0]
    assert (row.state, row.added_at) == ("archived", "2026-05-01T10:00:00.000+00:00")


def test_a_page_that_comes_later_finds_its_link(library: Library) -> None:
    job, file = queued(library)
    library.links.keep(file, [SavedLink("https://example.org/ferry", tags=("Boats",), state="read")])
    assert library.links.counts(job) == LinkCounts(0, 1)
    article = keep(library, "Ferry", "https://example.org/ferry#deck")
    assert library.links.counts(job) == LinkCounts(1, 0)
    assert library.tags(article) == ["Boats"]
    assert library.rows([article])[0].state == "read"


def test_a_second_try_writes_nothing_twice(library: Library) -> None:
    job, file = queued(library)
    links = [SavedLink(f"https://example.org/{number}") for number in range(1_500)]
    library.links.keep(file, links)
    library.links.keep(file, links)
    assert library.links.counts(job) == LinkCounts(0, 1_500)


def test_odd_links_are_passed_over_or_written_out(library: Library) -> None:
    job, file = queued(library)
    odd = SavedLink("https://example.org/a", "lone \ud800 half", "no date", ("\udfff", ""), "f\udc00", "unknown")
    assert library.links.keep(file, [odd, SavedLink("javascript:alert(1)"), SavedLink("")]) == LinkCounts(0, 1)
    line = library.reports.lines(library.reports.keys(job))[0]
    assert line.kind == "link"
    assert line.title == "lone \\ud800 half"
