# SPDX-License-Identifier: MIT
"""The commands `check`, `backup` and `restore`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader import cli
from reader.article import Article, Block, BlockKind, Cleaned, Media, SavedPage
from reader.library import Library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a library with one article."""
    path = tmp_path / "page.html"
    path.write_text("<p>The harbour froze over.")
    library = Library(tmp_path / "library")
    page = SavedPage(str(path), "html", Media.HTML, path.read_text())
    library.add(page, Cleaned(Article("Harbour \x1b[31m", (Block(BlockKind.PARAGRAPH, "The harbour froze over."),))))
    library.close()
    return tmp_path / "library"


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    status = cli.main([str(argument) for argument in arguments])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def test_a_library_is_backed_up_restored_and_checked(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    backup = tmp_path / "kept.zip"
    status, out, err = run(capsys, "backup", "--library", folder, backup)
    assert (status, err) == (0, "") and out.startswith("Backed up 1 article (3 files, ")
    assert out.endswith(f"to {backup}. It was read again and is whole.\n")
    status, out, _ = run(capsys, "backup", "--library", folder, "--json", "--no-verify", backup)
    record = json.loads(out)
    assert (record["file"], record["verified"], record["counts"]["articles"]) == (str(backup), False, 1)
    again = tmp_path / "again"
    status, out, err = run(capsys, "restore", backup, "--library", again)
    assert (status, err) == (0, "") and out.startswith("Restored 1 article, ")
    status, out, err = run(capsys, "restore", backup, "--library", again)
    assert (status, out) == (1, "") and "already" in err and len(err.splitlines()) == 1
    status, out, _ = run(capsys, "restore", backup, "--library", again, "--replace", "--json")
    before = Path(json.loads(out)["before"])
    assert status == 0 and Library.is_in(before) and before.parent == tmp_path
    assert run(capsys, "check", "--library", again) == (0, "1 article was looked at; nothing is wrong.\n", "")
    assert run(capsys, "check", "--library", again, "--json") == (0, "[]\n", "")


def test_what_is_wrong_is_a_line_each_and_exit_status_1(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "originals" / "stray").write_text("x")
    original = next((folder / "originals").rglob("*.html"))
    original.write_text("other")
    (folder.parent / "page.html").unlink()
    status, out, err = run(capsys, "check", "--library", folder)
    lines = out.splitlines()
    assert (status, err, len(lines)) == (1, "", 3)
    assert lines[0].startswith("The saved page of “Harbour  [31m” is damaged. What you read of it is whole;")
    assert lines[1] == "originals/stray belongs to no article."
    assert lines[2] == "1 article was looked at; 2 things are wrong. With --repair what can be mended is."
    status, out, _ = run(capsys, "check", "--library", folder, "--json")
    records = json.loads(out)
    assert (status, [one["kind"] for one in records]) == (1, ["original", "unnamed"])
    assert (records[0]["article"], records[0]["mended"]) == (1, None)
    status, out, _ = run(capsys, "check", "--library", folder, "--repair")
    assert status == 1 and "2 things were wrong, 1 mended. What had to go lies in" in out
    assert "It was set aside." in out and len(list((folder / "set aside").rglob("stray"))) == 1


def test_missing_files_of_a_library_are_told_with_its_backup(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    next((folder / "originals").rglob("*.html")).unlink()
    status, _, err = run(capsys, "backup", "--library", folder, tmp_path / "kept.zip")
    assert status == 0 and err == "1 file was missing or damaged in the library itself. Run a check.\n"


@pytest.mark.parametrize("command", ["check", "backup"])
def test_where_no_library_is_none_is_made(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [command, "--library", tmp_path / "none", *([tmp_path / "kept.zip"] if command == "backup" else [])]
    status, out, err = run(capsys, *arguments)
    assert (status, out) == (1, "") and "no library" in err
    assert not (tmp_path / "none").exists() and not (tmp_path / "kept.zip").exists()


def test_a_damaged_library_says_what_to_do(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "library.sqlite").write_bytes(b"\xa5" * 50_000)
    status, out, _ = run(capsys, "check", "--library", folder)
    assert status == 1 and "The library file is damaged" in out and "Restore a backup" in out
    status, out, err = run(capsys, "check", "--library", folder, "--repair")
    assert status == 1 and "Restore a backup" in err and len(err.splitlines()) == 1
