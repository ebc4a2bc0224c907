# SPDX-License-Identifier: MIT
"""Markdown with and without notes above it, and what would take its parser for ever."""

from pathlib import Path

import pytest

from reader.article import SavedPage
from reader.errors import UnreadableFile
from reader.formats import read
from tests.formats import samples


def page_of(folder: Path, text: str, name: str = "note.md") -> SavedPage:
    file = folder / name
    file.write_text(text, "utf-8")
    (page,) = read(file)
    return page


def test_becomes_html(tmp_path: Path) -> None:
    page = page_of(
        tmp_path, f"# Kettles\n\n{samples.SENTENCES[0]} *Hot*, ~~cold~~.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    )
    assert page.format == "markdown"
    assert f"<h1>Kettles</h1>\n<p>{samples.SENTENCES[0]} <em>Hot</em>, <s>cold</s>.</p>" in page.content
    assert "<td>2</td>" in page.content


def test_what_a_clipper_notes_above_the_text(tmp_path: Path) -> None:
    page = page_of(
        tmp_path,
        '---\ntitle: "The \\"copper\\" kettle"\nsource: https://example.org/k\nauthor:\n'
        '  - "[[Ada Brook]]"\n  - Ben Hill\n'
        "published: 2026-02-01\ncreated: 2026-03-03\ntags: [later, '#food']\nlang: en\n---\nThe kettle was hot.\n",
    )
    assert page.title == 'The "copper" kettle'
    assert page.url == "https://example.org/k"
    assert page.saved_at == "2026-03-03T00:00:00"
    assert page.tags == ("later", "food")
    assert 'content="Ada Brook; Ben Hill"' in page.content
    assert 'content="2026-02-01"' in page.content
    assert "<p>The kettle was hot.</p>" in page.content
    assert '<html lang="en">' in page.content


def test_a_rule_is_no_front_matter(tmp_path: Path) -> None:
    assert "<hr" in page_of(tmp_path, "Above\n\n---\n\nBelow\n").content


def test_notes_own_links_and_images(tmp_path: Path) -> None:
    (tmp_path / "attachments").mkdir()
    (tmp_path / "attachments" / "a k.png").write_bytes(samples.png())
    page = page_of(tmp_path, "See [[Other note|the other]] and [[Third]].\n\n![[attachments/a k.png|300]]\n")
    assert "See the other and Third." in page.content
    assert 'src="attachments/a%20k.png"' in page.content
    assert page.resources["attachments/a%20k.png"].data == samples.png()


def test_markup_at_the_start_does_not_make_it_html(tmp_path: Path) -> None:
    assert page_of(tmp_path, '<div align="center">\n\n# Kettles\n\n</div>\n').format == "markdown"
    assert page_of(tmp_path, samples.article()).format == "html"


def test_what_the_parser_cannot_carry_is_read_as_paragraphs(tmp_path: Path) -> None:
    for heavy in ("[" * 50_000, "a " * 50_000):
        page = page_of(tmp_path, f"# Kettles\n\nFirst <b>\n\n{heavy}\n")
        assert "<p># Kettles</p>\n<p>First &lt;b&gt;</p>" in page.content


def test_blank_and_binary_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="white space"):
        page_of(tmp_path, "---\ntitle: x\n---\n \n")
    (tmp_path / "b.md").write_bytes(bytes(range(256)) * 40)
    with pytest.raises(UnreadableFile):
        list(read(tmp_path / "b.md"))
