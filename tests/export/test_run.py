# SPDX-License-Identifier: MIT
"""Exporting from a library: every format at once, whole or absent, and all of it read back by another library."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.article import (
    Article,
    Block,
    BlockKind,
    Cleaned,
    Highlight,
    ImageReference,
    Media,
    Person,
    Picture,
    Quote,
    SavedPage,
    Span,
    Voices,
)
from reader.corrections import Correction, CorrectionKind
from reader.errors import ExportError
from reader.export.kept import Choice
from reader.export.registry import FORMATS
from reader.export.run import export, is_one_file
from reader.library import KeptCorrection, Library
from tests.export.articles import KEYS, PICTURES, imported, shapes

TEXT = "“Never,” said Ida Berg of the ferry that did not come to the pier on Monday."


def page_of(folder: Path, number: int, words: str) -> SavedPage:
    path = folder / f"page {number}.html"
    parts = folder / f"page {number}_files"
    parts.mkdir(parents=True)
    (parts / "pier.png").write_bytes(PICTURES[KEYS[0]])
    path.write_text(f'<p>{words}</p><img src="page {number}_files/pier.png">', encoding="utf-8")
    return SavedPage(str(path), "html", Media.HTML, path.read_text(encoding="utf-8"), url=f"https://site.test/{number}")


@pytest.fixture
def library(tmp_path: Path) -> Any:
    made = Library(tmp_path / "library", now=lambda: "2024-04-01T08:00:00.000+00:00")
    for number in (1, 2, 3):
        words = f"{TEXT} Story {number}."
        blocks = (
            Block(BlockKind.PARAGRAPH, words),
            Block(BlockKind.FIGURE, images=(ImageReference(KEYS[0], "A pier", 12, 9),), caption="The pier"),
        )
        article = Article(
            "The same title", blocks, ("Nora Feld",), "2024-03-12", url=f"https://site.test/{number}", language="en"
        )
        picture = Picture(KEYS[0], PICTURES[KEYS[0]], "image/png", 12, 9)
        added = made.add(page_of(tmp_path / "saved", number, words), Cleaned(article, (picture,)))
        made.set_voices(
            added.article,
            Voices(
                (Person("Ida Berg", (Span(14, 22),), "a baker"),),
                (Quote(0, 8, speaker="Ida Berg", confidence=0.9),),
                "en",
                "test",
            ),
        )
    made.highlights.put(1, Highlight(14, 22, "Ida Berg", note="Who?"))
    made.tagging.add([1], "harbour")
    made.set_starred(1, True)
    made.corrections.add(KeptCorrection("word", Correction(CorrectionKind.ROLE, name="Ida Berg", role="a captain"), 1))
    yield made
    made.close()


def test_all_formats_at_once_lie_side_by_side(library: Library, tmp_path: Path) -> None:
    target = tmp_path / "out" / "new"
    seen: list[int] = []
    outcome = export(library, [1, 2, 3], list(FORMATS), target, progress=seen.append)
    assert outcome.articles == 3
    assert not outcome.failed
    assert outcome.place == target
    assert seen == [1, 2, 3]
    assert sorted(path.name for path in target.iterdir()) == [
        "articles.csv", "articles.epub", "articles.jsonl", "citations.bib", "citations.json", "citations.ris",
        "folder", "html", "markdown", "originals", "quotations.csv", "text",
    ]  # fmt: skip
    names = ["The same title 2024-03-12", "The same title 2024-03-12 (2)", "The same title 2024-03-12 (3)"]
    assert sorted(path.stem for path in (target / "html").iterdir()) == names
    assert sorted(path.name for path in (target / "markdown").glob("*_files/*")) == ["1.png"] * 3
    listed = {str(Path(one.path).relative_to(target)) for one in outcome.written}
    assert listed == {str(path.relative_to(target)) for path in target.rglob("*") if path.is_file()}
    assert {one.article for one in outcome.written if one.format == "text"} == {1, 2, 3}
    assert not list(target.parent.glob(".*"))


@pytest.mark.parametrize("name", ["html", "markdown", "text", "epub", "folder"])
def test_what_was_written_reads_back(library: Library, tmp_path: Path, name: str) -> None:
    outcome = export(library, [1, 2, 3], [name], tmp_path / "out", choice=Choice(quotations=True))
    suffix = FORMATS[name].suffix or ".html"
    files = [Path(one.path) for one in outcome.written if one.path.endswith(suffix) and "index" not in one.path]
    back = [cleaned for path in files for _, cleaned in imported(path)]
    assert len(back) == 3
    for number, one in enumerate(back, 1):
        article = library.article(number).article
        assert one.article.text == article.text
        assert (one.article.title, one.article.language, one.article.url, one.article.published) == (
            article.title, article.language, article.url, article.published,
        )  # fmt: skip
        if name != "text":
            assert shapes(one.article) == shapes(article)
            assert [picture.key for picture in one.pictures] == [KEYS[0]]


def test_originals_are_the_files_with_their_parts_and_a_list(library: Library, tmp_path: Path) -> None:
    target = tmp_path / "out"
    export(library, [1, 2], ["originals"], target)
    original = (tmp_path / "saved" / "page 1.html").read_bytes()
    assert (target / "page 1" / "page 1.html").read_bytes() == original
    assert (target / "page 1" / "page 1_files" / "pier.png").read_bytes() == PICTURES[KEYS[0]]
    with (target / "files.csv").open(encoding="utf-8", newline="") as stream:
        first, second = csv.DictReader(stream)
    assert (first["file"], second["file"]) == ("page 1/page 1.html", "page 2/page 2.html")
    assert first["article"] == "The same title"
    assert len(first["sha256"]) == 64
    ((_, back),) = imported(target / "page 1" / "page 1.html")
    assert TEXT in back.article.text


def test_json_lines_hold_everything(library: Library, tmp_path: Path) -> None:
    export(library, [1, 2], ["jsonl"], tmp_path / "all.jsonl")
    first, second = map(json.loads, (tmp_path / "all.jsonl").read_text(encoding="utf-8").splitlines())
    assert first["text"] == library.text(1)
    assert [first["quotes"][0][key] for key in ("start", "end", "speaker", "kind")] == [0, 8, "Ida Berg", "speech"]
    assert first["people"] == [{"name": "Ida Berg", "role": "a captain", "mentions": [[14, 22]]}]
    assert (first["highlights"][0]["note"], first["highlights"][0]["words"]) == ("Who?", "Ida Berg")
    assert (first["tags"], first["starred"], first["state"]) == (["harbour"], True, "unread")
    assert first["blocks"][1]["images"][0]["key"] == KEYS[0]
    assert first["pictures"] == [KEYS[0]]
    assert "<figcaption>The pier</figcaption>" in first["html"]
    assert first["versions"][0]["current"] is True
    assert first["corrections"][0]["correction"]["role"] == "a captain"
    assert (second["highlights"], second["tags"], second["starred"]) == ([], [], False)


def test_an_older_version_of_a_page_goes_along(library: Library, tmp_path: Path) -> None:
    page = page_of(tmp_path / "later", 1, f"{TEXT} Another ending came later in the day.")
    article = replace(library.article(1).article, blocks=(Block(BlockKind.PARAGRAPH, f"{TEXT} Another ending came."),))
    assert library.add(page, Cleaned(article)).outcome == "version"
    export(library, [1], ["jsonl", "originals"], tmp_path / "out")
    record = json.loads((tmp_path / "out" / "articles.jsonl").read_text(encoding="utf-8"))
    assert [(one["number"], one["current"], bool(one["text"])) for one in record["versions"]] == [
        (1, False, True),
        (2, True, False),
    ]
    assert (tmp_path / "out" / "originals" / "page 1 (2)" / "page 1.html").exists()


def test_the_folder_is_read_without_the_program(library: Library, tmp_path: Path) -> None:
    target = tmp_path / "out"
    export(library, [3, 2, 1], ["folder"], target)
    index = (target / "index.html").read_text(encoding="utf-8")
    assert index.count("<li>") == 3
    assert "articles/The%20same%20title%202024-03-12.html" in index
    page = (target / "articles" / "The same title 2024-03-12.html").read_text(encoding="utf-8")
    assert f'src="pictures/{KEYS[0]}.png"' in page
    assert (target / "articles" / "pictures" / f"{KEYS[0]}.png").read_bytes() == PICTURES[KEYS[0]]
    assert len(list((target / "articles" / "pictures").iterdir())) == 1
    assert "Ida Berg" in (target / "quotations.csv").read_text(encoding="utf-8")


def test_long_lists_have_an_index_of_several_pages(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.export.site._ON_A_PAGE", 2)
    export(library, [1, 2, 3], ["folder"], tmp_path / "out")
    first = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    second = (tmp_path / "out" / "index-2.html").read_text(encoding="utf-8")
    assert 'href="index-2.html"' in first
    assert 'href="index.html"' in second
    assert '<ol start="3">' in second
    export(library, [1, 2], ["folder"], tmp_path / "even")
    assert 'href="index-2.html"' not in (tmp_path / "even" / "index.html").read_text(encoding="utf-8")


def test_nothing_that_is_there_is_written_over_unless_that_is_said(library: Library, tmp_path: Path) -> None:
    target = tmp_path / "out"
    export(library, [1], ["html"], target)
    before = (target / "The same title 2024-03-12.html").read_bytes()
    with pytest.raises(ExportError, match="not empty"):
        export(library, [1], ["html"], target)
    (target / "mine.txt").write_text("mine")
    export(library, [1], ["html"], target, replace=True, choice=Choice(highlights=False))
    assert (target / "The same title 2024-03-12.html").read_bytes() != before
    assert (target / "mine.txt").read_text() == "mine"
    single = tmp_path / "one.md"
    single.write_text("mine")
    with pytest.raises(ExportError, match="there already"):
        export(library, [1], ["markdown"], single)
    assert single.read_text() == "mine"
    export(library, [1], ["markdown"], single, replace=True)
    assert (tmp_path / "one_files" / "1.png").exists()
    ((_, back),) = imported(single)
    assert shapes(back.article) == shapes(library.article(1).article)


def test_what_is_broken_off_leaves_nothing(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[int] = []
    outcome = export(
        library, [1, 2, 3], list(FORMATS), tmp_path / "out", progress=calls.append, stopped=lambda: len(calls) > 1
    )
    assert (outcome.place, outcome.articles) == (None, 0)

    def full(_number: int) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        export(library, [1], list(FORMATS), tmp_path / "out", progress=full)
    assert [path.name for path in tmp_path.iterdir() if "out" in path.name] == []


def test_a_damaged_article_is_told_and_the_others_are_exported(library: Library, tmp_path: Path) -> None:
    with sqlite3.connect(library.folder / "library.sqlite") as database:
        database.execute("UPDATE contents SET article = x'00' WHERE version = 2")
    database.close()
    source = library.mending.source(3)
    assert source is not None
    (library.folder / "originals" / source.original[:2] / source.original).unlink()
    outcome = export(library, [1, 2, 3, 99], ["text", "originals"], tmp_path / "out")
    assert [failure.article for failure in outcome.failed] == [2, 3, 99]
    assert outcome.articles == 1
    assert "damaged" in outcome.failed[0].error


def test_standard_output_takes_one_stream(library: Library) -> None:
    stream = io.BytesIO()
    outcome = export(library, [1, 2], ["jsonl"], stream)
    assert (outcome.place, outcome.written) == (None, [])
    assert len(stream.getvalue().splitlines()) == 2
    one = io.BytesIO()
    export(library, [1], ["markdown"], one)
    assert one.getvalue().startswith(b"---\ntitle:")
    for formats, articles in (
        (["epub"], [1]),
        (["html"], [1, 2]),
        (["jsonl", "csl"], [1]),
        (["originals"], [1]),
        (["folder"], [1]),
    ):
        with pytest.raises(ExportError, match="one file of one format"):
            export(library, articles, formats, io.BytesIO())


def test_what_is_asked_wrongly_is_said(library: Library, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="no format"):
        export(library, [1], ["docx"], tmp_path / "out")
    with pytest.raises(ExportError, match="nothing to export"):
        export(library, [], ["html"], tmp_path / "out")
    (tmp_path / "file").write_text("x")
    with pytest.raises(ExportError, match="is a file"):
        export(library, [1, 2], ["html"], tmp_path / "file")


def test_one_file_or_a_folder_the_formats_and_the_name_decide() -> None:
    here = Path("/nowhere")
    assert is_one_file(["html"], 1, here / "a.html")
    assert not is_one_file(["html"], 2, here / "a.html")
    assert not is_one_file(["html"], 1, here / "a")
    assert is_one_file(["quotations"], 9, here / "a.csv")
    assert is_one_file(["bibtex"], 9, here / "a.txt")
    assert not is_one_file(["bibtex"], 9, here / "a")
    assert not is_one_file(["html", "jsonl"], 1, here / "a.html")
