# SPDX-License-Identifier: MIT
"""The folder beside a page: its files by the page's references, and nothing else."""

import os
from pathlib import Path

import pytest

from reader.article import SavedPage
from reader.formats import read
from tests.formats import samples


def saved(folder: Path, name: str = "Notes.html", beside: str = "Notes_files") -> SavedPage:
    (folder / beside).mkdir(parents=True, exist_ok=True)
    (folder / beside / "a b.png").write_bytes(samples.png())
    (folder / name).write_text(
        f"<!-- saved from url=(0039){samples.URL} -->\n" + samples.article(f'<img src="./{beside}/a%20b.png">'), "utf-8"
    )
    (page,) = read(folder / name)
    return page


@pytest.mark.parametrize(
    ("name", "beside"),
    [
        ("Notes.html", "Notes_files"),
        ("Notes.htm", "Notes-Dateien"),
        ("Notes.html", "Notes_fichiers"),
        ("Renamed since.html", "Notes_files"),
        ("Notes.html", "Notes.files"),
        ("Notes.html", "Notes elemei"),
        ("ノート.html", "ノート_files"),
        ("Notes.html", "images"),
    ],
)
def test_finds_images_in_the_folder_that_belongs_to_the_page(tmp_path: Path, name: str, beside: str) -> None:
    page = saved(tmp_path, name, beside)
    assert page.url == samples.URL
    for reference in (f"./{beside}/a%20b.png", f"{beside}/a b.png", f"{beside}/a%20b.png?v=1#x"):
        assert page.resources[reference].data == samples.png()


def test_the_format_is_named(tmp_path: Path) -> None:
    assert saved(tmp_path).format == "webpage-complete"
    assert sorted(saved(tmp_path).resources) == ["Notes_files/a b.png"]


def test_nothing_outside_that_folder_is_read(tmp_path: Path) -> None:
    page = saved(tmp_path / "home")
    home = tmp_path / "home"
    (tmp_path / "secret.png").write_bytes(samples.png())
    (home / "beside.png").write_bytes(samples.png())
    (home / "Private").mkdir()
    (home / "Private" / "p.png").write_bytes(samples.png())
    (home / "NotesPrivate").mkdir()
    (home / "NotesPrivate" / "p.png").write_bytes(samples.png())
    (home / "Notes_files" / "link.png").symlink_to(tmp_path / "secret.png")
    (home / "Notes_files" / "up").symlink_to(tmp_path)
    (home / "Linked_files").symlink_to(tmp_path)
    os.mkfifo(home / "Notes_files" / "pipe.png")
    (home / "Notes_files" / "folder.png").mkdir()
    for reference in (
        "Notes_files/../../secret.png",
        "Notes_files/%2e%2e/%2e%2e/secret.png",
        "../secret.png",
        str(tmp_path / "secret.png"),
        f"file://{tmp_path}/secret.png",
        "Notes_files/link.png",
        "Notes_files/up/secret.png",
        "Linked_files/secret.png",
        "Notes_files/pipe.png",
        "Notes_files/folder.png",
        "Notes_files/missing.png",
        "Notes_files\\..\\..\\secret.png",
        "beside.png",
        "Notes.html",
        "Private/p.png",
        "NotesPrivate/p.png",
        "Notes_files/a%00.png",
        "https://example.org/Notes_files/a b.png",
        "Notes_files",
        "",
        "/",
        "x" * 10_000,
    ):
        assert reference not in page.resources
        assert page.resources.get(reference) is None


def test_zoteros_flat_snapshots(tmp_path: Path) -> None:
    home = tmp_path / "storage" / "AB12CD34"
    home.mkdir(parents=True)
    (home / "k.png").write_bytes(samples.png())
    (home / "page.html").write_text(samples.article('<img src="k.png">'), "utf-8")
    (page,) = read(home / "page.html")
    assert page.resources["k.png"].data == samples.png()
    assert page.resources.get("page.html") is None
    assert page.resources.get("../AB12CD34/k.png") is None


def test_a_frameset_shows_its_fullest_frame(tmp_path: Path) -> None:
    (tmp_path / "Old_files").mkdir()
    (tmp_path / "Old_files" / "menu.html").write_text("<a href=x>Menu</a>", "utf-8")
    (tmp_path / "Old_files" / "story.html").write_text(samples.article() * 4, "utf-8")
    frames = "<frameset cols=20,80><frame src='Old_files/menu.html'><frame src='Old_files/story.html'></frameset>"
    (tmp_path / "Old.html").write_text(f"<html>{frames}</html>", "utf-8")
    (page,) = read(tmp_path / "Old.html")
    assert samples.SENTENCES[0] in page.content
