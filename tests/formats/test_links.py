# SPDX-License-Identifier: MIT
"""Lists of links: each program's export, and what is no list."""

import json
from pathlib import Path

import pytest

from reader.article import SavedLink
from reader.errors import UnreadableFile
from reader.formats import holds_links, read, read_links
from tests.formats import samples


def links(folder: Path, text: str, name: str) -> list[SavedLink]:
    file = folder / name
    file.write_text(text, "utf-8")
    with pytest.raises(UnreadableFile, match="list of links"):
        list(read(file))
    assert holds_links(file)
    return list(read_links(file))


POCKET = (
    'title,url,time_added,tags,status\r\n"Kettles, ""hot""",https://example.org/k,1700000000,later|food,unread\r\n'
    "Old,http://example.org/old,1600000000,,archive\r\nBad,javascript:alert(1),0,x,unread\r\n"
)


def test_pocket_table(tmp_path: Path) -> None:
    first, second = links(tmp_path, POCKET, "part_000000.csv")
    assert first == SavedLink(
        "https://example.org/k", 'Kettles, "hot"', "2023-11-14T22:13:20+00:00", ("later", "food"), state="unread"
    )
    assert (second.state, second.tags) == ("read", ())


def test_instapaper_table(tmp_path: Path) -> None:
    text = (
        "URL,Title,Selection,Folder,Timestamp,Tags\nhttps://example.org/k,Kettles,A note,Unread,1700000000,"
        '"[""later"", ""тег""]"\nhttps://example.org/l,Lanterns,,Recipes,1700000000,[]\n'
    )
    first, second = links(tmp_path, text, "instapaper-export.csv")
    assert (first.state, first.folder, first.tags, first.note) == ("unread", "", ("later", "тег"), "A note")
    assert (second.state, second.folder, second.tags) == ("", "Recipes", ())


def test_readwise_table(tmp_path: Path) -> None:
    text = (
        "Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n"
        "Kettles,https://example.org/k,01abc,\"['later', 'food']\",2024-03-03 10:11:12+00:00,0.5,archive,True\n"
    )
    (link,) = links(tmp_path, text, "reader.csv")
    assert link.tags == ("later", "food")
    assert link.saved_at == "2024-03-03T10:11:12+00:00"
    assert link.state == "read"


def test_bookmarks_with_folders_and_notes(tmp_path: Path) -> None:
    text = (
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1><DL><p>"
        '<DT><H3 ADD_DATE="1">Kitchen</H3><DL><p><DT><H3>Kettles</H3><DL><p>'
        '<DT><A HREF="https://example.org/k?a=1&amp;b=2" ADD_DATE="1700000000" TAGS="later,food">Copper &amp; brass</A>'
        "<DD>Worth a look\n</DL><p></DL><p>"
        '<DT><A HREF="https://example.org/l" ADD_DATE="1700000000000000">Lanterns</A>'
        '<DT><A HREF="place:sort=8">Recent</A></DL>'
    )
    first, second = links(tmp_path, text, "bookmarks.html")
    assert first.url == "https://example.org/k?a=1&b=2"
    assert (first.title, first.folder, first.note) == ("Copper & brass", "Kitchen/Kettles", "Worth a look")
    assert (second.folder, second.saved_at) == ("", "2023-11-14T22:13:20+00:00")


def test_pockets_old_list(tmp_path: Path) -> None:
    text = (
        "<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>"
        '<li><a href="https://example.org/k" time_added="1700000000" tags="later">Kettles</a></li></ul>'
        '<h1>Read Archive</h1><ul><li><a href="https://example.org/l">Lanterns</a></li></ul></body></html>'
    )
    first, second = links(tmp_path, text, "ril_export.html")
    assert (first.state, first.tags) == ("unread", ("later",))
    assert second.state == "read"


def test_items(tmp_path: Path) -> None:
    omnivore = [{"slug": "k", "title": "Kettles", "url": "https://example.org/k", "state": "Archived", "labels": ["a"]}]
    (link,) = links(tmp_path, json.dumps(omnivore), "metadata_0_to_20.json")
    assert (link.tags, link.state) == (("a",), "read")
    pinboard = [
        {"href": "https://example.org/k", "description": "Kettles", "tags": "a b", "toread": "yes", "extended": "n"}
    ]
    (link,) = links(tmp_path, json.dumps(pinboard), "pinboard.json")
    assert (link.title, link.tags, link.state, link.note) == ("Kettles", ("a", "b"), "unread", "n")


def test_a_zip_of_lists(tmp_path: Path) -> None:
    file = tmp_path / "pocket.zip"
    file.write_bytes(samples.zipped({"pocket/part_000000.csv": POCKET, "pocket/readme.txt": "x"}))
    assert len(list(read_links(file))) == 2
    assert holds_links(file)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("page.html", samples.article()),
        ("table.csv", "a,b\n1,2\n"),
        ("data.json", '{"a": 1}'),
        ("broken.json", '[{"url": "https://example.org"'),
        ("picture.png", "\x89PNG"),
    ],
)
def test_what_is_no_list_is_told(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(UnreadableFile):
        list(read_links(tmp_path / name))
    assert not holds_links(tmp_path / "missing.csv")
    assert not holds_links(tmp_path)
