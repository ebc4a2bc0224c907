# SPDX-License-Identifier: MIT
"""Safari's webarchive, binary and XML, with frames, and damaged ones."""

from pathlib import Path

import pytest

from reader.article import SavedPage
from reader.errors import UnreadableFile
from reader.formats import read
from tests.formats import samples


def page_of(folder: Path, data: bytes) -> SavedPage:
    file = folder / "page.webarchive"
    file.write_bytes(data)
    (page,) = read(file)
    return page


@pytest.mark.parametrize("binary", [True, False])
def test_reads_the_page_and_its_parts(tmp_path: Path, binary: bool) -> None:
    page = page_of(tmp_path, samples.webarchive(binary))
    assert page.format == "webarchive"
    assert page.url == samples.URL
    assert samples.SENTENCES[0] in page.content
    assert page.resources["https://example.org/kettles/k.png"].data == samples.png()


def test_local_parts_and_bogus_encodings_are_passed_over(tmp_path: Path) -> None:
    main = {
        "WebResourceData": samples.article().encode(),
        "WebResourceURL": samples.URL,
        "WebResourceTextEncodingName": "idna",
    }
    local = {"WebResourceData": samples.png(), "WebResourceURL": "file:///etc/k.png"}
    page = page_of(
        tmp_path, samples.webarchive(WebMainResource=main, WebSubresources=[local, "x", {"WebResourceURL": 5}])
    )
    assert samples.SENTENCES[0] in page.content
    assert len(page.resources) == 0


def test_a_frame_with_the_text(tmp_path: Path) -> None:
    frame = {"WebResourceData": (samples.article() * 4).encode(), "WebResourceURL": "https://example.org/frame"}
    main = {"WebResourceData": b"<frameset><frame src=frame></frameset>", "WebResourceURL": samples.URL}
    page = page_of(tmp_path, samples.webarchive(WebMainResource=main, WebSubframeArchives=[{"WebMainResource": frame}]))
    assert samples.SENTENCES[0] in page.content
    assert page.url == samples.URL


LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><plist version="1.0"><dict>'
    b"<key>WebMainResource</key><string>&b;</string></dict></plist>"
)


@pytest.mark.parametrize(
    "data",
    [
        samples.webarchive()[:400],
        samples.webarchive(False)[:400],
        samples.webarchive(WebMainResource="a string"),
        samples.webarchive(WebMainResource={"WebResourceData": "text", "WebResourceURL": 5}),
        samples.webarchive(WebMainResource={}),
        b"bplist00" + bytes(40),
        b'<?xml version="1.0"?><plist><string>only text</string></plist>',
        LAUGHS,
    ],
)
def test_what_is_damaged_is_told(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(UnreadableFile):
        page_of(tmp_path, data)
