# SPDX-License-Identifier: MIT
"""The command `search`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader import cli
from reader.article import (
    Article,
    Block,
    BlockKind,
    Cleaned,
    Media,
    Person,
    Quote,
    SavedPage,
    Span,
    Voices,
)
from reader.library import Library


@pytest.fixture
def folder(tmp_path: Path) -> str:
    """Return a library's folder with two articles in it."""
    library = Library(tmp_path / "library")
    for title, text in (("Frozen \x1b]0;harbour", "The ferries stayed.\n\nSaid so."), ("Snow", "Ferries ran on.")):
        page = SavedPage(f"/nowhere/{title[:4]}.html", "html", Media.HTML, text)
        blocks = tuple(Block(BlockKind.PARAGRAPH, paragraph) for paragraph in text.split("\n\n"))
        library.add(page, Cleaned(Article(title, blocks, byline=("Ann Lee",), site="The Gazette", language="en")))
    library.close()
    return str(tmp_path / "library")


def test_hits_are_printed_with_their_passages(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["search", "--library", folder, "ferry", "stayed"]) == 0
    printed = capsys.readouterr()
    assert printed.out == "Frozen  ]0;harbour · The Gazette · Ann Lee\n  The ferries stayed. Said so.\n\n"
    assert printed.err == ""


def test_records_hold_the_places(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["search", "--library", folder, "--json", "ferries", "--limit", "1"]) == 0
    (record,) = json.loads(capsys.readouterr().out)
    assert record["title"] == "Snow"
    assert (record["byline"], record["site"]) == (["Ann Lee"], "The Gazette")
    assert record["place"] == [0, 7] and record["matches"] == [[0, 7]]
    assert record["snippet"] == "Ferries ran on." and record["snippet_matches"] == [[0, 7]]


def test_what_was_searched_instead_is_told(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["search", "--library", folder, "--json", "feries stayed"]) == 0
    printed = capsys.readouterr()
    assert [record["title"] for record in json.loads(printed.out)] == ["Frozen \x1b]0;harbour"]
    assert printed.err == "Nothing found; searched for ferries stayed instead.\n"


def test_quotations_are_printed_with_their_speakers(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    library = Library(Path(folder))
    speaker = Person("Ann Lee", (Span(0, 1),))
    library.set_voices(1, Voices((speaker,), (Quote(0, 19, speaker="Ann Lee"),), engine="test"))
    library.close()
    assert cli.main(["search", "--library", folder, "said:lee ferries "]) == 0
    assert capsys.readouterr().out.endswith("  Ann Lee:\n  The ferries stayed.\n\n")
    assert cli.main(["search", "--library", folder, "--json", "said:lee "]) == 0
    (record,) = json.loads(capsys.readouterr().out)
    assert (record["quotation"], record["speaker"]) == ([0, 19], "Ann Lee")


def test_nothing_typed_is_an_error(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["search", "--library", folder, "colour:((", '"']) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "colour" in printed.err


def test_where_there_is_no_library_none_is_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["search", "--library", str(tmp_path / "nowhere"), "ice"]) == 1
    assert "no library" in capsys.readouterr().err
    assert not (tmp_path / "nowhere").exists()
