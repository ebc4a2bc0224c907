# SPDX-License-Identifier: MIT
"""Reports: what became of every page stays readable, can be filtered, and failed files tried again."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from reader.article import Article, Block, BlockKind, Cleaned, Media, SavedLink, SavedPage
from reader.library import Library, PageResult


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    clock = count(1)
    result = Library(tmp_path / "library", now=lambda: f"2026-05-01T10:00:{next(clock):02}.000+00:00")
    yield result
    result.close()


def keep(library: Library, title: str, warnings: tuple[str, ...] = ()) -> int:
    text = f"{title}: " + " ".join(f"{title}{number}" for number in range(60))
    article = Article(title, (Block(BlockKind.PARAGRAPH, text),), warnings=warnings)
    return library.add(SavedPage(f"{title}.html", "html", Media.HTML, title), Cleaned(article)).article


def finish(library: Library, job: int, results: dict[str, list[PageResult]]) -> None:
    while (file := library.queue.claim("me", job)) is not None:
        library.queue.finish(file.id, results[file.path])
    library.queue.close_job(job)


@pytest.fixture
def job(library: Library) -> int:
    warned = keep(library, "warned", ("12 of 14 images kept",))
    results = {
        "a.html": [PageResult("new", warned)],
        "bad.html": [PageResult("failed", error="The file is empty.")],
        "b.html": [PageResult("already", warned)],
        "book.epub": [PageResult("new", keep(library, "one")), PageResult("version", keep(library, "two"))],
        "links.csv": [],
        "caf\udce9.html": [PageResult("failed", error="This is a folder.")],
    }
    job = library.queue.enqueue(results)
    while (file := library.queue.claim("me", job)) is not None:
        if file.path == "links.csv":
            library.links.keep(file.id, [SavedLink("https://example.org/", "Ex", tags=("a", "b"), folder="Read/Later")])
        library.queue.finish(file.id, results[file.path])
    library.queue.close_job(job)
    return job


def test_a_report_holds_every_page_and_link_in_order(library: Library, job: int) -> None:
    lines = library.reports.lines(library.reports.keys(job))
    assert [line.kind for line in lines] == ["new", "failed", "already", "new", "version", "link", "failed"]
    assert [line.path for line in lines][-2:] == ["links.csv", "caf\udce9.html"]
    assert lines[0].title == "warned"
    assert lines[0].warnings == ("12 of 14 images kept",)
    assert lines[1].error == "The file is empty."
    assert (lines[5].url, lines[5].note) == ("https://example.org/", "Read/Later, a, b")


def test_kinds_are_counted_and_shown_alone(library: Library, job: int) -> None:
    counts = library.reports.counts(job)
    assert counts == {"all": 7, "new": 2, "already": 1, "version": 1, "failed": 2, "link": 1, "warnings": 1}
    for kind in ("new", "already", "version", "failed", "link", "warnings"):
        assert len(library.reports.keys(job, kind)) == counts[kind]
    assert library.reports.keys(job, "joined") == []
    backwards = library.reports.keys(job)[::-1]
    assert [line.key for line in library.reports.lines([*backwards, 999_998])] == backwards


def test_failed_files_are_tried_again_and_others_are_not(library: Library, job: int) -> None:
    lines = library.reports.lines(library.reports.keys(job))
    assert library.reports.try_again([line.file for line in lines if line.path != "bad.html"]) == [job]
    again = library.queue.claim("me", job)
    assert again is not None
    assert again.path == "caf\udce9.html"
    assert library.queue.claim("me", job) is None
    assert library.queue.unfinished(job)
    assert library.reports.counts(job)["failed"] == 1
    library.queue.finish(again.id, [PageResult("new", keep(library, "late"))])
    assert library.queue.close_job(job)
    assert library.reports.try_again([again.id]) == []


def test_a_removed_article_leaves_its_line(library: Library, job: int, tmp_path: Path) -> None:
    other = Library(tmp_path / "library")
    other._database.run("DELETE FROM articles WHERE title = 'one'")
    other.close()
    lines = library.reports.lines(library.reports.keys(job, "new"))
    assert [(line.article is None, line.title) for line in lines] == [(False, "warned"), (True, "")]


def test_imports_are_listed_newest_first_and_old_ones_forgotten(library: Library, job: int) -> None:
    for number in range(5):
        name = f"{number}.html"
        finish(library, library.queue.enqueue([name]), {name: [PageResult("failed", error="x")]})
    waiting = library.queue.enqueue(["open.html"])
    jobs = library.reports.jobs()
    assert (jobs[0].id, jobs[0].finished, jobs[0].files) == (waiting, False, 1)
    assert jobs[-1].id == job
    assert jobs[-1].files == 6
    assert library.reports.prune(keep=3) == 3
    # The oldest stays: a link in it waits for its page.
    assert [kept.id for kept in library.reports.jobs()] == [*(kept.id for kept in jobs[:3]), job]


def test_a_report_as_text_is_a_line_each(library: Library, job: int) -> None:
    lines = library.reports.as_text(job).split("\n")
    assert lines[1] == "failed\tbad.html\t\tThe file is empty."
    assert lines[5] == "link\tlinks.csv\thttps://example.org/\tRead/Later, a, b"
    assert len(lines) == 7
