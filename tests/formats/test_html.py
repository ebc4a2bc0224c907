# SPDX-License-Identifier: MIT
"""HTML pages: their address, saving date and what is refused."""

from pathlib import Path

import pytest

from reader.article import Media
from reader.errors import UnreadableFile
from reader.formats import read

PAGE = "<!DOCTYPE html><html><head><title>Kettles</title></head><body><p>The kettle – “hot”.</p></body></html>"


def test_reads_a_page(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(PAGE, "utf-8")
    (page,) = read(file)
    assert page.content == PAGE
    assert page.media is Media.HTML
    assert page.source == str(file)
    assert page.warnings == ()


def test_takes_the_address_from_the_browsers_comment(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(f"<!-- saved from url=(0033)https://example.org/kettles/copper -->\n{PAGE}", "utf-8")
    (page,) = read(file)
    assert page.url == "https://example.org/kettles/copper"


def test_takes_address_and_date_from_singlefile(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    note = (
        "<!--\n Page saved with SingleFile \n url: https://example.org/a--b \n"
        " saved date: Tue Mar 03 2026 10:11:12 GMT+0100 (Central European Standard Time)\n-->"
    )
    file.write_text(PAGE.replace("<head>", note + "<head>"), "utf-8")
    (page,) = read(file)
    assert page.url == "https://example.org/a--b"
    assert page.saved_at == "2026-03-03T10:11:12+01:00"
    assert page.format == "singlefile-html"


@pytest.mark.parametrize(
    "data", [b"", b"  \n\t ", b"\x00" * 5000, bytes(range(256)) * 200, b"\x89PNG\r\n\x1a\n" + b"\0" * 50]
)
def test_refuses_what_is_no_page(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(data)
    with pytest.raises(UnreadableFile) as caught:
        list(read(file))
    assert "\n" not in str(caught.value)
