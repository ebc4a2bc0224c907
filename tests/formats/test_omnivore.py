# SPDX-License-Identifier: MIT
"""Omnivore's export: content and what was noted about it."""

import json
from pathlib import Path

from tests.formats import samples
from tests.formats.samples import pages, refused


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
