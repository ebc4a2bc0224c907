# SPDX-License-Identifier: MIT
"""Zips of every kind: SingleFile's, MAFF, Omnivore's export, collections, and hostile ones."""

import io
import json
import struct
import zipfile
from pathlib import Path

import pytest

from reader.article import SavedPage
from reader.errors import UnreadableFile
from reader.formats import read
from reader.formats.archive import Archive
from tests.formats import samples


def pages(folder: Path, data: bytes, name: str = "page.zip") -> list[SavedPage]:
    file = folder / name
    file.write_bytes(data)
    return list(read(file))


def refused(folder: Path, data: bytes, name: str = "page.zip") -> str:
    with pytest.raises(UnreadableFile) as caught:
        pages(folder, data, name)
    return str(caught.value)


# ── SingleFile ───────────────────────────────────────────────────────────────


def test_singlefile_zip(tmp_path: Path) -> None:
    (page,) = pages(tmp_path, samples.singlefile_zip())
    assert page.format == "singlefile-zip"
    assert page.url == samples.URL
    assert page.saved_at == "2026-03-03T10:11:12.131000+00:00"
    assert page.title == samples.TITLE
    assert page.resources["images/0.png"].data == samples.png()
    assert page.resources["./images/0.png"].data == samples.png()
    assert "../images/0.png" not in page.resources


def test_a_zip_with_one_page_and_no_manifest(tmp_path: Path) -> None:
    data = samples.zipped({"index.html": samples.article('<img src="images/0.png">'), "images/0.png": samples.png()})
    (page,) = pages(tmp_path, data)
    assert page.resources["images/0.png"].data == samples.png()


def self_extracting(tail: bytes = b"--></body></html>") -> bytes:
    outer = (
        f"<!DOCTYPE html><html data-sfz><!--\n Page saved with SingleFile \n url: {samples.URL} \n-->"
        "<meta charset=windows-1252><title></title><body><p>Please wait</p><!--"
    )
    return outer.encode() + samples.singlefile_zip() + tail


@pytest.mark.parametrize("tail", [b"--></body></html>", b"--><x>" + b"A" * 200_000 + b"</x></html>"])
def test_self_extracting_html(tmp_path: Path, tail: bytes) -> None:
    (page,) = pages(tmp_path, self_extracting(tail), "page.html")
    assert page.format == "singlefile-selfextract"
    assert page.url == samples.URL
    assert "Please wait" not in page.content
    assert page.resources["images/0.png"].data == samples.png()


def test_a_self_extracting_page_that_lost_its_zip(tmp_path: Path) -> None:
    data = self_extracting()
    assert "missing or damaged" in refused(tmp_path, data[: data.index(b"PK")] + b"</body></html>", "page.html")


# ── MAFF, Omnivore ───────────────────────────────────────────────────────────


def test_maff(tmp_path: Path) -> None:
    (page,) = pages(tmp_path, samples.maff(), "page.maff")
    assert page.format == "maff"
    assert page.url == samples.URL
    assert page.saved_at == "2026-03-03T10:11:12+01:00"
    assert page.title == samples.TITLE
    assert page.resources["index_files/k.png"].data == samples.png()


def test_omnivore(tmp_path: Path) -> None:
    item = {
        "slug": "kettle-1",
        "title": samples.TITLE,
        "author": "Ada Brook",
        "url": samples.URL,
        "state": "Archived",
        "labels": ["later", {"name": "food"}],
        "savedAt": "2024-03-03T10:11:12.000Z",
        "publishedAt": "2024-02-01T00:00:00.000Z",
    }
    missing = {"slug": "gone", "title": "Link only", "url": "https://example.org/gone"}
    data = samples.zipped(
        {
            "metadata_0_to_20.json": json.dumps([item, missing]),
            "content/kettle-1.html": samples.article(title=""),
            "highlights/kettle-1.md": "",
        }
    )
    (page,) = pages(tmp_path, data)
    assert page.format == "omnivore"
    assert page.url == samples.URL
    assert page.tags == ("later", "food")
    assert page.saved_at == "2024-03-03T10:11:12+00:00"
    assert page.title == samples.TITLE
    assert 'content="Ada Brook"' in page.content
    only = samples.zipped({"metadata_0_to_20.json": json.dumps([missing])})
    assert "links only" in refused(tmp_path, only)


# ── Collections ──────────────────────────────────────────────────────────────


def test_a_zip_of_saved_pages(tmp_path: Path) -> None:
    data = samples.zipped(
        {
            "saved/first.html": samples.article('<img src="first_files/k.png">'),
            "saved/first_files/k.png": samples.png(),
            "saved/first_files/frame.html": "<p>An advertisement</p>",
            "second.mhtml": samples.mhtml(),
            "inner.zip": samples.singlefile_zip(),
            "third.epub": samples.epub(),
            "readme.txt": "Made by hand",
            "__MACOSX/saved/._first.html": b"\0\1",
        }
    )
    found = pages(tmp_path, data)
    assert [page.format for page in found] == ["html", "mhtml", "singlefile-zip", "epub", "epub"]
    assert found[0].part == "saved/first.html"
    assert found[0].resources["first_files/k.png"].data == samples.png()
    assert found[3].part == "third.epub: Label 1"
    assert {page.source for page in found} == {str(tmp_path / "page.zip")}


def test_what_cannot_be_read_of_a_collection_is_told_at_its_end(tmp_path: Path) -> None:
    file = tmp_path / "page.zip"
    file.write_bytes(
        samples.zipped({"a.html": samples.article(), "b.html": samples.png(), "c.html": samples.article()})
    )
    reading = read(file)
    assert next(reading).part == "a.html"
    assert next(reading).part == "c.html"
    with pytest.raises(UnreadableFile, match="1 of 3"):
        next(reading)


def test_archives_in_archives_end(tmp_path: Path) -> None:
    data = samples.article().encode()
    name = "page.html"
    for _ in range(4):
        data, name = samples.zipped({f"x/{name}": data}), "inner.zip"
    assert "too deep" in refused(tmp_path, data)


def test_an_archive_without_a_page(tmp_path: Path) -> None:
    assert "no saved page" in refused(tmp_path, samples.zipped({"readme.txt": "Hello", "data.bin": bytes(99)}))
    assert "no saved page" in refused(tmp_path, samples.zipped({"k.png": samples.png()}))


# ── Hostile ──────────────────────────────────────────────────────────────────


def test_names_that_lead_outside_are_left_out(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in (
            "../up.png",
            "/abs.png",
            "C:\\drive.png",
            "a/../../up.png",
            "a\\..\\..\\up.png",
            "./in/k.png",
            "in\\l.png",
        ):
            info = zipfile.ZipInfo("x")
            info.filename = name
            archive.writestr(info, samples.png())
        link = zipfile.ZipInfo("link.png")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/hostname")
        device = zipfile.ZipInfo("device.png")
        device.external_attr = 0o020666 << 16
        archive.writestr(device, "")
    assert set(Archive(io.BytesIO(out.getvalue())).members) == {"in/k.png", "in/l.png"}


def test_names_in_utf8_that_do_not_say_so(tmp_path: Path) -> None:
    data = samples.zipped(
        {"ノート.html": samples.article('<img src="ノート_files/k.png">'), "ノート_files/k.png": samples.png()}
    )
    unmarked = bytearray(data)
    for mark, place in ((b"PK\x03\x04", 7), (b"PK\x01\x02", 9)):
        at = unmarked.find(mark)
        while at >= 0:
            unmarked[at + place] &= ~0x08
            at = unmarked.find(mark, at + 4)
    for one in (data, bytes(unmarked)):
        (page,) = pages(tmp_path, one)
        assert page.resources["ノート_files/k.png"].data == samples.png()


def test_a_password_is_told(tmp_path: Path) -> None:
    data = bytearray(samples.zipped({"index.html": samples.article()}))
    data[6] |= 1
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    assert "password" in refused(tmp_path, bytes(data))


@pytest.mark.parametrize("cut", [30, 200, -1, -10, -40])
def test_a_cut_archive_is_told(tmp_path: Path, cut: int) -> None:
    assert "damaged" in refused(tmp_path, samples.singlefile_zip()[:cut])


def test_a_bomb_is_stopped_by_what_really_comes_out(tmp_path: Path) -> None:
    data = samples.zipped({"index.html": samples.article(), "images/0.png": bytes(70 * 1024**2)})
    (page,) = pages(tmp_path, data)
    assert "images/0.png" in page.resources
    assert page.resources.get("images/0.png") is None
    assert "MB" in refused(tmp_path, samples.zipped({"index.html": bytes(70 * 1024**2)}))


def test_declared_sizes_that_lie(tmp_path: Path) -> None:
    data = bytearray(samples.zipped({"index.html": samples.article()}))
    entry = data.rindex(b"PK\x01\x02")
    struct.pack_into("<L", data, entry + 24, 4)
    assert "damaged" in refused(tmp_path, bytes(data))


def test_too_many_members_are_refused_before_they_are_listed(tmp_path: Path) -> None:
    data = bytearray(samples.zipped({"index.html": samples.article()}))
    end = data.rindex(b"PK\x05\x06")
    struct.pack_into("<HH", data, end + 8, 60_000, 60_000)
    assert "60,000" in refused(tmp_path, bytes(data))


def test_unusual_packing_is_told(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("index.html", samples.article())
    assert "unusual" in refused(tmp_path, out.getvalue())
