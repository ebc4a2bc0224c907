# SPDX-License-Identifier: MIT
"""MHTML: whole ones, of several makers, and broken ones."""

from pathlib import Path

import pytest

from reader.article import Media
from reader.errors import UnreadableFile
from reader.formats import read
from tests.formats import samples


def page_of(folder: Path, data: bytes, name: str = "page.mhtml"):
    file = folder / name
    file.write_bytes(data)
    (page,) = read(file)
    return page


@pytest.mark.parametrize("line_end", ["\r\n", "\n"])
def test_reads_the_page_its_address_date_title_and_images(tmp_path: Path, line_end: str) -> None:
    page = page_of(tmp_path, samples.mhtml(line_end=line_end))
    assert page.format == "mhtml"
    assert page.url == samples.URL
    assert page.saved_at == "2026-03-03T10:11:12+00:00"
    assert page.title == samples.TITLE
    assert all(sentence in page.content for sentence in samples.SENTENCES)
    assert page.resources["https://example.org/k.png"].data == samples.png()


def test_recognised_whatever_its_name(tmp_path: Path) -> None:
    assert page_of(tmp_path, samples.mhtml(), "page.html").format == "mhtml"


def test_parts_by_content_id_and_by_relative_location(tmp_path: Path) -> None:
    parts = [
        ("text/html", samples.URL, samples.article('<img src="cid:part-1@mhtml.blink">').encode()),
        ("image/png", "pictures/k.png", samples.png()),
    ]
    page = page_of(tmp_path, samples.mhtml(parts))
    assert page.resources["cid:part-1@mhtml.blink"].data == samples.png()
    assert page.resources["pictures/k.png"].data == samples.png()
    assert page.resources["https://example.org/kettles/pictures/k.png"].data == samples.png()


def test_the_first_part_of_a_place_wins(tmp_path: Path) -> None:
    parts = [
        ("text/html", samples.URL, samples.article().encode()),
        ("image/png", "https://example.org/k.png", samples.png(shade=10)),
        ("image/png", "https://example.org/k.png", samples.png(shade=20)),
        ("text/html", samples.URL, b"<p>" + b"Another page of the same place. " * 100),
    ]
    page = page_of(tmp_path, samples.mhtml(parts))
    assert page.resources["https://example.org/k.png"].data == samples.png(shade=10)
    assert "Another page" not in page.content


def test_a_frameset_gives_the_frame_with_the_text(tmp_path: Path) -> None:
    frames = b'<html><frameset cols="20%,80%"><frame src="menu.html"><frame src="story.html"></frameset></html>'
    parts = [
        ("text/html", samples.URL, frames),
        ("text/html", "https://example.org/kettles/menu.html", b"<a href=x>Menu</a>"),
        ("text/html", "https://example.org/kettles/story.html", (samples.article() * 4).encode()),
    ]
    page = page_of(tmp_path, samples.mhtml(parts))
    assert samples.SENTENCES[0] in page.content
    assert page.url == samples.URL


def test_encoded_and_folded_subjects(tmp_path: Path) -> None:
    subject = "=?utf-8?Q?Caf=C3=A9_?=\r\n =?iso-8859-1?Q?=E9t=E9?="
    assert page_of(tmp_path, samples.mhtml(subject=subject)).title == "Café été"
    assert page_of(tmp_path, samples.mhtml(subject="=?zlib?B?eJwDAAAAAAE=?= odd")).title is not None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'boundary="----kettle----"', b'boundary="other"'),
        (b';\r\n\tboundary="----kettle----"', b""),
        (b"------kettle------\r\n", b""),
    ],
    ids=["another boundary", "no boundary", "no end"],
)
def test_what_is_broken_is_read_as_far_as_it_goes(tmp_path: Path, old: bytes, new: bytes) -> None:
    page = page_of(tmp_path, samples.mhtml().replace(old, new))
    assert all(sentence in page.content for sentence in samples.SENTENCES)


def test_old_explorers_single_part(tmp_path: Path) -> None:
    data = (
        b'From: "Saved by Windows Internet Explorer 8"\r\nSubject: Kettles\r\nDate: Tue, 3 Mar 2009 10:11:12 +0100\r\n'
        b'MIME-Version: 1.0\r\nContent-Type: text/html;\r\n\tcharset="windows-1252"\r\n'
        b"Content-Transfer-Encoding: quoted-printable\r\nContent-Location: http://example.org/old.htm\r\n\r\n"
        b"<HTML><BODY><P>The caf=E9 was open, =93they said=94.</P></BODY></HTML>"
    )
    page = page_of(tmp_path, data, "page.mht")
    assert "The café was open, “they said”." in page.content
    assert page.url == "http://example.org/old.htm"
    assert page.saved_at == "2009-03-03T10:11:12+01:00"


def test_a_mail_of_plain_text_only(tmp_path: Path) -> None:
    page = page_of(tmp_path, samples.mhtml([("text/plain", "", b"Only words here.")]))
    assert page.media is Media.TEXT
    assert "Only words here." in page.content


def test_no_page_inside(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="holds no page"):
        page_of(tmp_path, samples.mhtml([("image/png", "k.png", samples.png())]))


def test_hundreds_of_levels_end(tmp_path: Path) -> None:
    inner = b"x"
    for number in range(400):
        head = f"Content-Type: multipart/mixed; boundary=b{number}\r\n\r\n--b{number}\r\n".encode()
        inner = head + inner
    with pytest.raises(UnreadableFile, match="too deep"):
        page_of(tmp_path, b"MIME-Version: 1.0\r\n" + inner)


def test_a_part_that_is_no_base64_is_still_there(tmp_path: Path) -> None:
    data = samples.mhtml().replace(b"iVBORw0KGgo", b"!!!!****%%%%", 1)
    page = page_of(tmp_path, data)
    assert "https://example.org/k.png" in page.resources
    assert samples.SENTENCES[0] in page.content
