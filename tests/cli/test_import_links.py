# SPDX-License-Identifier: MIT
from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from reader.cli.import_ import command

BOOKMARKS = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1><DL><p>
<DT><A HREF="https://example.org/one">One</A><DT><A HREF="https://example.org/two">Two</A></DL><p>"""


def test_links_without_a_page_are_told(tmp_path: Path) -> None:
    (tmp_path / "bookmarks.html").write_text(BOOKMARKS, "utf-8")
    result = CliRunner().invoke(
        command, ["--library", str(tmp_path / "library"), str(tmp_path / "bookmarks.html")], standalone_mode=False
    )
    assert result.return_value == 0
    assert result.stdout.strip() == "0 new, 0 already here, 2 links without a page."
