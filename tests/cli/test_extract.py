# SPDX-License-Identifier: MIT
"""The command `extract`: records as the contract writes them, bad files among good ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reader import cli
from reader.cli import extract

PAGE = """<!DOCTYPE html><html lang="en"><head><title>The copper kettle</title>
<meta property="og:site_name" content="The Harbour Post"></head><body><nav>Menu Home About</nav><article>
<h1>The copper kettle</h1><p>{}</p>
<p>“Nobody had polished it for years,” said Mara Lindqvist, who keeps the museum by the old harbour.</p></article>
</body></html>""".format(
    "The kettle stood on the long table while the keeper counted the visitors of the morning. " * 6
)

KEYS = {
    "source", "title", "byline", "published", "site", "url", "language", "direction", "excerpt", "text", "html",
    "images", "people", "quotes", "warnings", "error",
}  # fmt: skip


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[dict[str, Any]]]:
    status = cli.main(["extract", "--jsonl", *arguments])
    return status, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_page_gives_every_field_of_the_contract(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "kettle.html"
    page.write_text(PAGE, "utf-8")
    status, (record,) = run(capsys, str(page))
    assert status == 0
    assert set(record) >= KEYS
    assert record["source"] == str(page)
    assert record["title"] == "The copper kettle"
    assert record["site"] == "The Harbour Post"
    assert record["error"] is None
    assert "Menu" not in record["text"]
    quote = record["quotes"][0]
    assert record["text"][quote["start"] : quote["end"]] == "“Nobody had polished it for years,”"
    assert quote["speaker"] == "Mara Lindqvist"
    assert [person["name"] for person in record["people"]] == ["Mara Lindqvist"]


def test_a_bad_file_is_one_record_and_the_batch_goes_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, empty = tmp_path / "good.html", tmp_path / "empty.html"
    good.write_text(PAGE, "utf-8")
    empty.touch()
    status, found = run(capsys, "--no-voices", str(empty), str(tmp_path / "missing.html"), str(good))
    assert status == 1
    assert [record["error"] is None for record in found] == [False, False, True]
    assert all("\n" not in record["error"] for record in found[:2])
    assert "people" not in found[2]


def test_a_fault_of_ours_is_told_and_the_batch_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "kettle.html"
    page.write_text(PAGE, "utf-8")

    def break_down(*_: object) -> None:
        raise RuntimeError("a bug")

    with monkeypatch.context() as patch:
        patch.setattr(extract.cleaning, "clean", break_down)
        status, (record,) = run(capsys, "--no-voices", str(page))
    assert status == 1
    assert record["error"] == "A fault in Verbatim: RuntimeError."


def test_a_path_that_is_no_utf8_comes_back_as_it_was(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "caf\udce9.html"
    page.write_text(PAGE, "utf-8")
    status, (record,) = run(capsys, "--no-voices", str(page))
    assert status == 0
    assert record["source"] == str(page)
