# SPDX-License-Identifier: MIT
"""The command `import`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader import cli
from reader.importing import indexer
from reader.library import Library


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexer, "QUIET_SECONDS", 0.05)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """Return a page of our own; its text is German so that no language model is loaded."""
    path = tmp_path / "Der Hafen.html"
    words = "<p>Der Hafen fror zu, und die Fähren blieben, wo sie waren, bis der Februar kam.</p>" * 5
    path.write_text(f'<html lang="de"><title>Der Hafen</title><body><article><h1>Der Hafen</h1>{words}', "utf-8")
    return path


def test_a_page_is_kept_and_a_bad_file_is_one_line(
    tmp_path: Path, page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "empty\x1b[31m.html"
    empty.touch()
    status = cli.main(["import", "--library", str(tmp_path / "library"), str(page), str(empty)])
    printed = capsys.readouterr()
    assert status == 1
    assert printed.out == "1 new, 0 already here, 1 failed.\n"
    (line,) = printed.err.splitlines()
    assert line.startswith(f"{tmp_path}/empty [31m.html: ") and "empty" in line
    library = Library(tmp_path / "library")
    assert [row.title for row in library.rows(library.ids())] == ["Der Hafen"]
    library.close()


def test_again_it_is_here_already(tmp_path: Path, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["import", "--library", str(tmp_path / "library"), "--json", str(page)]
    assert cli.main(arguments) == 0
    (first,) = json.loads(capsys.readouterr().out)
    assert first == {"file": str(page), "outcome": "new", "article": 1, "error": None}
    assert cli.main(arguments) == 0
    (second,) = json.loads(capsys.readouterr().out)
    assert second["outcome"] == "already"


def test_a_folder_that_is_no_library_is_told(tmp_path: Path, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "library.sqlite").write_bytes(b"nothing a database would begin with" * 100)
    assert cli.main(["import", "--library", str(tmp_path), str(page)]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
