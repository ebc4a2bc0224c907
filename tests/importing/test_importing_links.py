# SPDX-License-Identifier: MIT
"""Exports of other programs through the importer: joined where the page is here, told where it is not."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.article import SavedLink
from reader.formats import holds_links
from reader.importing.chain import read_file
from reader.importing.links import noted
from reader.library import Library, LinkCounts

PAGE = """<!doctype html><html lang="en"><head><title>The ferry</title>
<link rel="canonical" href="https://example.org/ferry"></head><body><article><h1>The ferry</h1>
<p>The ferry ran late all week, and the harbour master blamed the tide, the wind and at last the timetable, which
nobody had printed anew since the new pier was opened. The captain kept to his own watch and said so.</p>
<p>Those who waited on the pier learned to bring a book, and some of them learned to like the waiting.</p>
</article></body></html>"""

BOOKMARKS = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p><DT><H3>Bookmarks bar</H3><DL><p>
<DT><A HREF="https://example.org/ferry" ADD_DATE="1551672367" TAGS="boats,late">The ferry</A>
<DT><H3>Trains</H3><DL><p><DT><A HREF="https://example.org/train" ADD_DATE="1551672367">The train</A></DL><p>
</DL><p></DL><p>"""
POCKET = """title,url,time_added,tags,status
The ferry,https://example.org/ferry?utm_source=pocket,1551672367,boats|late,archive
The train,https://example.org/train,1551672368,,unread
"""
INSTAPAPER = """URL,Title,Selection,Folder,Timestamp
https://www.example.org/ferry/,The ferry,,Travel,1551672367
https://example.org/train,The train,,Archive,1551672368
"""
READWISE = """Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
The ferry,https://example.org/ferry,01h,"['boats', 'late']",2019-03-04 04:06:07+00:00,1,archive,True
The train,https://example.org/train,01i,,2019-03-04 04:06:08+00:00,0,later,False
"""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    result = Library(tmp_path / "library")
    page = tmp_path / "ferry.html"
    page.write_text(PAGE, "utf-8")
    assert [outcome.result.outcome for outcome in read_file(result, str(page))] == ["new"]
    yield result
    result.close()


def take(library: Library, path: Path) -> tuple[list[str], LinkCounts]:
    job = library.queue.enqueue([str(path)])
    file = library.queue.claim("me", job)
    assert file is not None
    results = [outcome.result for outcome in read_file(library, file.path, file.id)]
    library.queue.finish(file.id, results)
    assert library.queue.close_job(job)
    return [result.error for result in results], library.links.counts(job)


@pytest.mark.parametrize(
    ("name", "text", "tags", "state"),
    [
        ("bookmarks.html", BOOKMARKS, ["boats", "late"], "unread"),
        ("pocket.csv", POCKET, ["boats", "late"], "read"),
        ("instapaper.csv", INSTAPAPER, ["Travel"], "unread"),
        ("readwise.csv", READWISE, ["boats", "late"], "read"),
    ],
)
def test_a_list_joins_what_is_here(
    library: Library, tmp_path: Path, name: str, text: str, tags: list[str], state: str
) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    assert take(library, tmp_path / name) == ([], LinkCounts(joined=1, waiting=1))
    (article,) = library.ids()
    row = library.rows([article])[0]
    assert library.tags(article) == tags
    assert row.state == state
    assert row.added_at.startswith("2019-03-04T04:06:07")
    line = library.reports.lines(library.reports.keys(library.reports.jobs()[0].id, "link"))[0]
    assert (line.title, line.url) == ("The train", "https://example.org/train")


def test_a_zip_of_tables_is_a_list(library: Library, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "pocket.zip", "w") as archive:
        archive.writestr("part_000000.csv", POCKET)
    assert take(library, tmp_path / "pocket.zip") == ([], LinkCounts(1, 1))


def test_a_zip_of_pages_is_none(library: Library, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "pages.zip", "w") as archive:
        archive.writestr("a.html", PAGE.replace("ferry", "barge"))
    assert take(library, tmp_path / "pages.zip") == ([""], LinkCounts())
    assert len(library.ids()) == 2
    assert not holds_links(tmp_path / "pages.zip")


def test_damaged_and_empty_lists_fail_with_a_reason(library: Library, tmp_path: Path) -> None:
    (tmp_path / "cut.json").write_text('[{"url": "https://example.org/train", "title": "The')
    errors, _ = take(library, tmp_path / "cut.json")
    assert len(errors) == 1
    assert "damaged" in errors[0]
    (tmp_path / "empty.csv").write_text("title,url,time_added,tags,status\n")
    errors, _ = take(library, tmp_path / "empty.csv")
    assert errors == ["This list holds no links. Export it again."]


def test_other_files_fail_for_their_own_reason(library: Library, tmp_path: Path) -> None:
    (tmp_path / "noise.bin").write_bytes(bytes(range(256)) * 20)
    errors, counts = take(library, tmp_path / "noise.bin")
    assert len(errors) == 1
    assert "links" not in errors[0]
    assert counts == LinkCounts()
    assert not holds_links(tmp_path / "not there")


def test_folders_become_tags_but_for_the_browsers_own() -> None:
    links = [
        SavedLink("https://example.org/", tags=("a",), folder=folder) for folder in ("", "Bar", "Bar/Sea", "Bar/a")
    ]
    assert [link.tags for link in noted(links, table=False)] == [("a",), ("a",), ("a", "Sea"), ("a",)]
    assert [link.tags for link in noted(links, table=True)] == [("a",), ("a", "Bar"), ("a", "Sea"), ("a",)]
