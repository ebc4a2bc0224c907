# SPDX-License-Identifier: MIT
"""WARC and WACZ: each page of a crawl, its images, and damaged crawls."""

import gzip
import json
import zlib
from pathlib import Path

import pytest

from reader.article import SavedPage
from reader.errors import UnreadableFile
from reader.formats import read
from tests.formats import samples
from tests.formats.samples import record


def pages(folder: Path, data: bytes, name: str = "crawl.warc") -> list[SavedPage]:
    file = folder / name
    file.write_bytes(data)
    return list(read(file))


@pytest.mark.parametrize("packed", [False, True])
def test_reads_the_page_and_not_the_redirect(tmp_path: Path, packed: bool) -> None:
    (page,) = pages(tmp_path, samples.warc(packed=packed))
    assert page.format == "warc"
    assert page.url == page.part == samples.URL
    assert page.saved_at == "2026-03-03T10:11:12+00:00"
    assert samples.SENTENCES[1] in page.content
    assert page.resources["https://example.org/kettles/k.png"].data == samples.png()
    assert page.resources["http://example.org/kettles/k.png#x"].data == samples.png()
    assert "https://example.org/other.png" not in page.resources


def test_one_gzip_around_all_records(tmp_path: Path) -> None:
    (page,) = pages(tmp_path, gzip.compress(samples.warc()), "crawl.warc.gz")
    assert page.resources["https://example.org/kettles/k.png"].data == samples.png()


def test_each_page_of_a_crawl_and_none_of_its_frames(tmp_path: Path) -> None:
    frame = "https://ads.example/frame.html"
    records = [
        record("https://example.org/a", samples.article(f'<iframe src="{frame}"></iframe>').encode()),
        record(frame, samples.article(title="Advertisement").encode()),
        record("https://example.org/b", samples.article(title="B").encode()),
        record("https://example.org/empty", b"<html></html>"),
        record("https://example.org/gone", samples.article().encode(), status="404 Not Found"),
        record("https://example.org/c", b"", warc_type="request", headers="Sec-Fetch-Dest: iframe\r\n"),
        record("https://example.org/data.json", b"{}", kind="application/json"),
    ]
    assert [page.url for page in pages(tmp_path, samples.warc(records))] == [
        "https://example.org/a",
        "https://example.org/b",
    ]


def test_bodies_in_chunks_and_packed(tmp_path: Path) -> None:
    body = gzip.compress(samples.article().encode())
    chunks = b"%x\r\n" % len(body) + body + b"\r\n0\r\n\r\n"
    (page,) = pages(
        tmp_path,
        samples.warc([record(samples.URL, chunks, headers="Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n")]),
    )
    assert samples.SENTENCES[0] in page.content


def test_headers_that_lie_about_the_body(tmp_path: Path) -> None:
    body = samples.article().encode()
    lying = record(samples.URL, body, headers="Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n")
    (page,) = pages(tmp_path, samples.warc([lying]))
    assert samples.SENTENCES[0] in page.content


def test_a_header_names_the_character_set(tmp_path: Path) -> None:
    body = "<p>" + "Жители города вышли на улицы, чтобы посмотреть на первый снег. " * 5
    koi8 = record(samples.URL, body.encode("koi8-r"), kind="text/html; charset=koi8-r")
    (page,) = pages(tmp_path, samples.warc([koi8]))
    assert "Жители города" in page.content


def test_an_image_seen_before_is_found_again(tmp_path: Path) -> None:
    digest = "WARC-Payload-Digest: sha1:AAAA\r\n"
    records = [
        record("https://example.org/k.png", samples.png(), kind="image/png", extra=digest),
        record(samples.URL, samples.article().encode()),
        record("https://example.org/again.png", b"", kind="image/png", warc_type="revisit", extra=digest),
    ]
    (page,) = pages(tmp_path, samples.warc(records))
    assert page.resources["https://example.org/again.png"].data == samples.png()


def test_a_cut_crawl_gives_what_stands_before_the_cut(tmp_path: Path) -> None:
    packed = samples.warc(packed=True)
    (page,) = pages(tmp_path, packed[:-30])
    assert samples.SENTENCES[0] in page.content
    length = samples.warc().replace(b"Content-Length: ", b"Content-Length: 99999", 2)
    pages_or_refusal(tmp_path, length)


def pages_or_refusal(folder: Path, data: bytes) -> None:
    try:
        pages(folder, data)
    except UnreadableFile as error:
        assert "\n" not in str(error)


def test_no_page_and_no_record(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="no page"):
        pages(tmp_path, samples.warc([record("https://example.org/k.png", samples.png(), kind="image/png")]))
    with pytest.raises(UnreadableFile):
        pages(tmp_path, b"WARC/1.0\r\n")


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    packer = zlib.compressobj(6, wbits=31)
    parts = [packer.compress(record(samples.URL, b"A" * 1000).replace(b"Content-Length: ", b"Content-Length: 99999"))]
    parts += [packer.compress(b"A" * 1024**2) for _ in range(80)]
    with pytest.raises(UnreadableFile, match="far more"):
        pages(tmp_path, b"".join(parts) + packer.flush())
    packer = zlib.compressobj(6, wbits=31)
    header = packer.compress(b"WARC/1.0\r\nWARC-Type: ") + b"".join(packer.compress(b"A" * 1024**2) for _ in range(40))
    with pytest.raises(UnreadableFile):
        pages(tmp_path, header + packer.flush())


# ── WACZ ─────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("stored", [False, True])
def test_wacz_lists_its_pages(tmp_path: Path, stored: bool) -> None:
    records = [
        record(samples.URL, samples.article('<img src="k.png">').encode()),
        record("https://example.org/kettles/k.png", samples.png(), kind="image/png"),
        record("https://example.org/other", samples.article(title="Not listed").encode()),
    ]
    lines = [{"format": "json-pages-1.0"}, {"url": samples.URL, "title": "As listed", "ts": "2026-03-03T10:11:12Z"}]
    data = samples.zipped(
        {
            "datapackage.json": "{}",
            "pages/pages.jsonl": "\n".join(map(json.dumps, lines)) + "\nno json",
            "archive/data.warc.gz": samples.warc(records, packed=True),
        },
        stored=stored,
    )
    (page,) = pages(tmp_path, data, "crawl.wacz")
    assert page.format == "wacz"
    assert page.title == "As listed"
    assert page.resources["https://example.org/kettles/k.png"].data == samples.png()


def test_wacz_without_a_list_gives_all_documents(tmp_path: Path) -> None:
    data = samples.zipped({"datapackage.json": "{}", "archive/data.warc": samples.warc()})
    (page,) = pages(tmp_path, data, "crawl.wacz")
    assert page.url == samples.URL
