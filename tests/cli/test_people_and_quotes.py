# SPDX-License-Identifier: MIT
"""The commands `people`, `quotes` and `corrections`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reader import cli
from reader.anchors import anchored
from reader.article import Article, Block, BlockKind, Cleaned, Media, Person, Quote, QuoteKind, SavedPage, Span, Voices
from reader.cli import quotes
from reader.corrections import Correction, CorrectionKind
from reader.library import KeptCorrection, Library, Said
from reader.library.sayings import Sayings

TEXT = "“We open at five,” said Ida \x1b[31mBerg. “Never,” Jonas Ek said of “bread”."


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


VOICES = Voices(
    (Person("Ida \x1b[31mBerg", (span_of("Ida \x1b[31mBerg"),), "a baker"), Person("Jonas Ek", (span_of("Jonas Ek"),))),
    (
        Quote(*span_of("“We open at five,”"), speaker="Ida \x1b[31mBerg", confidence=0.9),
        Quote(*span_of("“Never,”"), speaker="Jonas Ek", speaker_span=span_of("Jonas Ek"), confidence=0.9),
        Quote(*span_of("“bread”"), QuoteKind.OTHER),
    ),
    "en",
    "test",
)


@pytest.fixture
def folder(tmp_path: Path) -> str:
    """Return a library's folder with two articles in it; the voices of one are not listed yet."""
    library = Library(tmp_path / "library")
    for number, published in enumerate(("2023-04-05", "2024-03-12T10:00:00+01:00")):
        page = SavedPage(f"/nowhere/{number}.html", "html", Media.HTML, str(number))
        text = TEXT + f"\n\nStory {number} " * 20
        blocks = tuple(Block(BlockKind.PARAGRAPH, part) for part in text.split("\n\n"))
        article = Article(f"Story {number}", blocks, published=published, site="The Gazette", language="en")
        library.set_voices(library.add(page, Cleaned(article)).article, VOICES)
    library._database.run("UPDATE voices SET listed = 0 WHERE version = 1")
    library._database.run("DELETE FROM quotations WHERE article = 1")
    library._database.run("DELETE FROM people WHERE article = 1")
    library.close()
    return str(tmp_path / "library")


def run(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0) -> str:
    assert cli.main(arguments) == status
    return capsys.readouterr().out


def records(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    return json.loads(run(capsys, *arguments, "--json"))


def test_people_are_listed_with_counts(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "people", "--library", folder, "berg") == "Ida  [31mBerg · 2 quotations · 2 articles · a baker\n"
    found = records(capsys, "people", "--library", folder)
    assert found[1] == {"name": "Jonas Ek", "articles": 2, "quotations": 2, "roles": []}
    assert cli.main(["people", "--library", folder, "--limit", "1", "--by", "name"]) == 0
    assert "There are more" in capsys.readouterr().err
    assert records(capsys, "people", "--library", folder, "nobody") == []


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_quotations_are_printed_as_they_are_found(
    folder: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, form: tuple[str, ...]
) -> None:
    said, printed = Sayings.said, list[str]()

    def watched(self: Sayings, *asked: Any) -> list[Said]:
        printed.append(capsys.readouterr().out)
        return said(self, *asked)

    monkeypatch.setattr(quotes, "_CHUNK", 1)
    monkeypatch.setattr(Sayings, "said", watched)
    assert cli.main(["quotes", "--library", folder, *form]) == 0
    printed.append(capsys.readouterr().out)
    assert [part.count("We open at five") for part in printed] == [0, 1, 1]
    if form:
        assert [one["title"] for one in json.loads("".join(printed))] == ["Story 1", "Story 1", "Story 0", "Story 0"]


def test_quotations_tell_who_what_where_when(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    printed = run(capsys, "quotes", "--library", folder, "--speaker", "jonas ek", "--limit", "1")
    assert printed == "Jonas Ek  “Never,”\n  Story 1 · The Gazette · 2024-03-12\n\n"
    (record,) = records(capsys, "quotes", "--library", folder, "--speaker", "berg", "--before", "2024")
    assert record["words"] == "“We open at five,”"
    assert (record["article"], record["title"], record["site"]) == (1, "Story 0", "The Gazette")
    assert (record["start"], record["end"], record["published"]) == (0, 18, "2023-04-05")
    assert len(records(capsys, "quotes", "--library", folder, "--words", "op five")) == 2
    assert len(records(capsys, "quotes", "--library", folder, "--after", "2024-03")) == 2
    assert records(capsys, "quotes", "--library", folder, "--words", "pen") == []


def test_wrong_use_is_one_line_and_status_1(folder: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "quotes", "--library", folder, "--speaker", "nobody", "--json", status=1) == "[]\n"
    for command in (["people"], ["quotes"], ["corrections", "--jsonl"]):
        assert cli.main([*command, "--library", str(tmp_path / "nowhere")]) == 1
        assert "no library" in capsys.readouterr().err
    assert cli.main(["quotes", "--library", folder, "--after", "yesterday"]) != 0
    assert "2024-03" in capsys.readouterr().err


def test_corrected_articles_are_gold(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "corrections", "--jsonl", "--library", folder) == ""
    library = Library(Path(folder))
    for token, correction in (
        ("a", Correction(CorrectionKind.SPEAKER, anchored(TEXT, span_of("“We open at five,”")), "Nils Falk")),
        ("b", Correction(CorrectionKind.NO_PERSON, name="Ida \x1b[31mBerg")),
    ):
        library.corrections.add(KeptCorrection(token, correction, 2))
    identity = library.identity
    library.close()
    gold = json.loads(run(capsys, "corrections", "--jsonl", "--library", folder))
    assert gold["id"] == f"{identity}-2"
    assert gold["text"].startswith(TEXT) and gold["language"] == "en" and gold["checked"] is False
    assert gold["people"] == [{"name": "Jonas Ek", "mentions": [list(span_of("Jonas Ek"))]}]
    assert gold["quotes"] == [
        {"start": 0, "end": 18, "kind": "speech", "speaker": "Nils Falk", "speaker_span": None, "corrected": True},
        {
            "start": span_of("“Never,”").start, "end": span_of("“Never,”").end, "kind": "speech",
            "speaker": "Jonas Ek", "speaker_span": list(span_of("Jonas Ek")), "corrected": False,
        },
        {"start": span_of("“bread”").start, "end": span_of("“bread”").end, "kind": "other", "corrected": False},
    ]  # fmt: skip
    assert run(capsys, "corrections", "--jsonl", "--checked", "--library", folder) == ""
    library = Library(Path(folder))
    library.corrections.add(KeptCorrection("c", Correction(CorrectionKind.CHECKED), 2))
    library.close()
    checked = json.loads(run(capsys, "corrections", "--jsonl", "--checked", "--library", folder))
    assert checked == gold | {"checked": True}
