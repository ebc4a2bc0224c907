# SPDX-License-Identifier: MIT
"""No input makes reading raise anything but `UnreadableFile`: files of each format, damaged in every way."""

import gzip
import io
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.article import SavedPage
from reader.errors import UnreadableFile
from reader.formats import read, read_links
from tests.formats import samples

FILES: dict[str, Callable[[], bytes]] = {
    "page.html": lambda: samples.article('<img src="data:image/png;base64,AAAA">').encode(),
    "wide.html": lambda: samples.article().encode("utf-16-le"),
    "page.mhtml": samples.mhtml,
    "page.zip": samples.singlefile_zip,
    "page.maff": samples.maff,
    "page.webarchive": samples.webarchive,
    "plain.webarchive": lambda: samples.webarchive(binary=False),
    "crawl.warc": samples.warc,
    "crawl.warc.gz": lambda: samples.warc(packed=True),
    "crawl.wacz": lambda: samples.zipped({"datapackage.json": "{}", "archive/a.warc.gz": samples.warc(packed=True)}),
    "book.epub": samples.epub,
    "note.md": lambda: b"---\ntitle: x\n---\n# Kettles\n\n| a | b |\n|---|---|\n| [x](y) | ![z](w) |\n",
    "document.pdf": lambda: samples.pdf([[(72, 700, 11, "The kettle"), (72, 680, 11, "was hot.")]]),
    "links.csv": lambda: b'title,url,time_added,tags,status\r\n"K",https://example.org/k,1700000000,a|b,unread\r\n',
    "bookmarks.html": lambda: (
        b"<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF='https://a.example' ADD_DATE='1'>A</A></DL>"
    ),
    "items.json": lambda: b'[{"url": "https://example.org/k", "labels": [{"name": "a"}], "savedAt": "2024-01-01"}]',
    "page.html.gz": lambda: gzip.compress(samples.article().encode()),
    "text.txt": "Plain – text.".encode,
}
MADE = {name: build() for name, build in FILES.items()}


def use(page: SavedPage) -> None:
    """Look at all a page holds, as the cleaner does."""
    page.content.encode("utf-8")
    for reference in list(page.resources)[:20]:
        page.resources.get(reference)
    for reference in ("images/0.png", "../x", "", "\0", "https://[", "k.png", "data:,", "a" * 300, "%ff%00"):
        page.resources.get(reference)
        assert isinstance(reference in page.resources, bool)


def read_anyhow(name: str, data: bytes) -> int:
    """Read a file both ways, and return how much was found in it; only errors of ours may come."""
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_bytes(data)
        for reading in (read, read_links):
            try:
                for found in reading(file):
                    count += 1
                    if isinstance(found, SavedPage):
                        use(found)
            except UnreadableFile as error:
                assert str(error).strip()
                assert "\n" not in str(error)
                assert "Traceback" not in str(error)
    return count


def test_the_files_themselves_are_read() -> None:
    assert [name for name, data in MADE.items() if not read_anyhow(name, data)] == []


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(sorted(MADE)),
    st.lists(st.tuples(st.integers(0, 10**6), st.binary(max_size=6)), min_size=1, max_size=6),
    st.integers(0, 10**6),
)
def test_damaged_files(name: str, changes: list[tuple[int, bytes]], cut: int) -> None:
    data = bytearray(MADE[name])
    for place, put in changes:
        at = place % len(data)
        data[at : at + len(put)] = put
    if cut % 3 == 0:
        del data[cut % len(data) + 1 :]
    read_anyhow(name, bytes(data))


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(MADE)), st.sampled_from(sorted(MADE)), st.binary(max_size=300))
def test_files_under_other_names_and_bytes_of_any_kind(name: str, other: str, data: bytes) -> None:
    read_anyhow(name, MADE[other])
    read_anyhow(name, data)
    read_anyhow(name, MADE[other][:40] + data)


MEMBER = st.tuples(
    st.one_of(
        st.sampled_from(
            [
                *("index.html", "manifest.json", "META-INF/container.xml", "OEBPS/book.opf", "x/index.rdf", "mimetype"),
                *("metadata_0_to_1.json", "content/a.html", "pages/pages.jsonl", "archive/a.warc", "datapackage.json"),
                *("a/b.txt", "inner.zip", "../up.html", "META-INF/encryption.xml", "a.epub"),
            ]
        ),
        st.text(max_size=12),
    ),
    st.one_of(
        st.binary(max_size=80),
        st.sampled_from([*MADE.values(), samples.CONTAINER.encode(), b"{}", b"[]", b"[{}]", b'{"url": 5}', b"null"]),
    ),
)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(MEMBER, max_size=6))
def test_archives_of_anything(members: list[tuple[str, bytes]]) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members:
            try:
                info = zipfile.ZipInfo("x")
                info.filename = name or "x"
                archive.writestr(info, data)
            except (UnicodeEncodeError, ValueError):
                continue
    read_anyhow("any.zip", out.getvalue())


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(
                ["text/html", "image/png", "text/plain", "multipart/related; boundary=----kettle----", "x"]
            ),
            st.text(st.characters(max_codepoint=300), max_size=20),
            st.binary(max_size=60),
        ),
        max_size=4,
    ),
    st.text(st.characters(max_codepoint=300), max_size=30),
)
def test_mails_of_anything(parts: list[tuple[str, str, bytes]], subject: str) -> None:
    read_anyhow("page.mhtml", samples.mhtml(parts, subject=subject))
