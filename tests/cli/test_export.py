# SPDX-License-Identifier: MIT
"""The command `export`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import cli
from reader.article import Article, Block, BlockKind, Cleaned, Media, Quote, SavedPage, Voices
from reader.library import Library

WORDS = {"Ferry": "The ferry left the harbour late on Monday.", "Snow": "Snow fell on the pier all night long."}


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[str]:
    library = Library(tmp_path / "library")
    for title, words in WORDS.items():
        page = SavedPage(f"/nowhere/{title}.html", "html", Media.HTML, words)
        article = Article(
            title, (Block(BlockKind.PARAGRAPH, f"“Never,” she said. {words}"),), published="2024-03-12", language="en"
        )
        added = library.add(page, Cleaned(article))
        library.set_voices(added.article, Voices(quotes=(Quote(0, 8, confidence=0.5),), engine="test"))
    library.tagging.add([2], "winter")
    library.close()
    yield str(tmp_path / "library")


def run(*arguments: str, status: int = 0) -> None:
    assert cli.main(["export", *arguments]) == status


def test_all_articles_without_a_query(folder: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("--library", folder, "--format", "text", "--to", str(tmp_path / "out"))
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["Ferry 2024-03-12.txt", "Snow 2024-03-12.txt"]
    assert capsys.readouterr().out == f"2 articles in 2 files: {tmp_path / 'out'}\n"


def test_a_query_and_tags_choose(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    run("--library", folder, "--format", "jsonl", "--to", "-", "harbour", "late")
    assert [json.loads(line)["title"] for line in capsys.readouterr().out.splitlines()] == ["Ferry"]
    run("--library", folder, "--format", "jsonl", "--to", "-", "--tag", "winter")
    assert [json.loads(line)["title"] for line in capsys.readouterr().out.splitlines()] == ["Snow"]
    run("--library", folder, "--format", "csl", "--to", "-", "--tag", "winter", "harbour", status=1)
    assert capsys.readouterr().err.count("\n") == 1


def test_a_line_of_json_for_each_file(folder: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("--library", folder, "--format", "html,quotations", "--format", "ris", "--to", str(tmp_path / "out"), "--json")
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert sorted((record["format"], record["article"]) for record in records if record["article"]) == [
        ("html", 1),
        ("html", 2),
    ]
    assert sorted(record["format"] for record in records if not record["article"]) == ["quotations", "ris"]
    assert all(Path(record["file"]).is_file() for record in records)


def test_options_reach_the_formats(folder: str, tmp_path: Path) -> None:
    run("--library", folder, "--format", "quotations", "--to", str(tmp_path / "q.csv"), "--bom", "snow")
    assert (tmp_path / "q.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    run("--library", folder, "--format", "html", "--to", str(tmp_path / "a.html"), "--quotations", "snow")
    assert "Who said what" in (tmp_path / "a.html").read_text(encoding="utf-8")


def test_what_is_there_is_replaced_only_where_that_is_said(
    folder: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "all.jsonl"
    target.write_text("mine")
    run("--library", folder, "--format", "jsonl", "--to", str(target), status=1)
    assert (
        capsys.readouterr().err
        == "“all.jsonl” is there already. Choose another name, or say that files are replaced.\n"
    )
    run("--library", folder, "--format", "jsonl", "--to", str(target), "--replace")
    assert len(target.read_text(encoding="utf-8").splitlines()) == 2


def test_mistakes_are_one_line(folder: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (
        ("--format", "docx", "--to", str(tmp_path / "x")),
        ("--format", "html", "--to", "-"),
        ("--format", "jsonl", "--to", "-", "--json"),
        ("--format", "html", "--to", str(tmp_path / "x"), "nothinghasthisword"),
    ):
        run("--library", folder, *arguments, status=1)
        told = capsys.readouterr()
        assert (told.out, told.err.count("\n")) == ("", 1), arguments
    assert not (tmp_path / "x").exists()
    run("--library", str(tmp_path / "none"), "--format", "html", "--to", "-", status=1)
