# SPDX-License-Identifier: MIT
"""Firefox's archive of old."""

from pathlib import Path

from tests.formats import samples
from tests.formats.samples import pages


def test_maff(tmp_path: Path) -> None:
    (page,) = pages(tmp_path, samples.maff(), "page.maff")
    assert page.format == "maff"
    assert page.url == samples.URL
    assert page.saved_at == "2026-03-03T10:11:12+01:00"
    assert page.title == samples.TITLE
    assert page.resources["index_files/k.png"].data == samples.png()
