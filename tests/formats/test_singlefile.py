# SPDX-License-Identifier: MIT
"""SingleFile's zip and its self-extracting HTML."""

from pathlib import Path

import pytest

from tests.formats import samples
from tests.formats.samples import pages, refused


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
