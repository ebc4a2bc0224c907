# SPDX-License-Identifier: MIT
"""Originals and their parts, byte for byte."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from reader.article import Cleaned, SavedPage
from reader.errors import LibraryError
from reader.library import Library, files

MakePage = Callable[..., tuple[SavedPage, Cleaned]]


def _files_of(library: Library, kind: str) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (library.folder / kind).glob("*/*")}


def test_originals_are_named_by_their_bytes(library: Library, make_page: MakePage) -> None:
    page, cleaned = make_page("A page.HTML")
    original = library.article(library.add(page, cleaned).article).original
    data = Path(page.source).read_bytes()
    assert original.name == sha256(data).hexdigest() + ".html"
    assert original.parent.name == original.name[:2]
    about = json.loads(original.with_name(original.name + ".about").read_bytes())
    assert (about["name"], about["file"]) == ("A page.HTML", page.source)


def test_parts_of_a_page_are_kept_once_each(library: Library, make_page: MakePage, tmp_path: Path) -> None:
    for name in ("One", "Two"):
        folder = tmp_path / "saved" / f"{name} & more_files"
        (folder / "deep").mkdir(parents=True)
        (folder / "style.css").write_bytes(b"the same sheet")
        (folder / "deep" / "picture.png").write_bytes(name.encode())
        (folder / "link").symlink_to("/etc/passwd")
        os.mkfifo(folder / "pipe")
    (tmp_path / "saved" / "unrelated_files").mkdir()
    articles: list[int] = []
    for name, reference in (("One", "One%20%26%20more_files"), ("Two", "./Two &amp; more_files")):
        markup = f'<link href="{reference}/style.css"><img src="{reference}/deep/picture.png">{name}'
        page, cleaned = make_page(f"{name} & more.html", f"Text of {name}.", title=name, content=markup)
        articles.append(library.add(page, cleaned).article)
    stored = _files_of(library, "originals")
    contents = [data for name, data in stored.items() if not name.endswith(".about")]
    assert {b"One", b"Two", b"the same sheet"} <= set(contents)
    assert len(contents) == 5
    rows = library._database.all("SELECT parts FROM versions ORDER BY id")
    assert set(json.loads(rows[0][0])) == {"One & more_files/style.css", "One & more_files/deep/picture.png"}


def test_a_page_that_is_here_brings_no_part_under_another_name(
    library: Library, make_page: MakePage, tmp_path: Path
) -> None:
    outcome = ""
    for page_name, part in (("One", "ads.js"), ("Two", "ads")):
        folder = tmp_path / "saved" / f"{page_name}_files"
        folder.mkdir(parents=True)
        (folder / part).write_bytes(b"a script")
        page, cleaned = make_page(f"{page_name}.html", content=f'<script src="{page_name}_files/{part}"></script>')
        outcome = library.add(page, cleaned).outcome
    assert outcome == "already"
    assert [name for name in _files_of(library, "originals") if name.startswith(sha256(b"a script").hexdigest())] == [
        sha256(b"a script").hexdigest() + ".js"
    ]


def test_a_page_may_come_with_the_same_part_twice(library: Library, make_page: MakePage, tmp_path: Path) -> None:
    folder = tmp_path / "saved" / "Twice_files"
    folder.mkdir(parents=True)
    for name in ("a.css", "b.css"):
        (folder / name).write_bytes(b"the same sheet")
    page, cleaned = make_page("Twice.html", content='<link href="Twice_files/a.css"><link href="Twice_files/b.css">')
    library.add(page, cleaned)
    (row,) = library._database.all("SELECT parts FROM versions")
    assert len(set(json.loads(row[0]).values())) == 1


def test_a_parts_folder_too_large_is_told(
    library: Library, make_page: MakePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "PARTS_LIMIT", 3)
    folder = tmp_path / "saved" / "big_files"
    folder.mkdir(parents=True)
    for number in range(5):
        (folder / f"{number}.png").write_bytes(bytes([number]))
    page, cleaned = make_page("big.html", content='<img src="big_files/0.png">')
    row = library.article(library.add(page, cleaned).article).row
    assert row.warnings == ("Not all files of the folder “big_files” were kept: it is too large.",)


def test_names_that_are_no_utf8_and_odd_endings_are_kept(library: Library, make_page: MakePage, tmp_path: Path) -> None:
    page, cleaned = make_page()
    odd = os.fsencode(tmp_path) + b"/caf\xe9 \xf0.H\xff"
    Path(page.source).rename(os.fsdecode(odd))
    page = SavedPage(os.fsdecode(odd), page.format, page.media, page.content)
    kept = library.article(library.add(page, cleaned).article)
    assert kept.row.file.endswith("/caf\\udce9 \\udcf0.H\\udcff")
    assert "." not in kept.original.name
    assert kept.original.read_text("utf-8") == page.content


def test_nothing_is_copied_that_is_here(library: Library, make_page: MakePage) -> None:
    page, cleaned = make_page(pictures=(b"picture",))
    original = library.article(library.add(page, cleaned).article).original
    before = original.stat()
    library.add(page, cleaned)
    assert original.stat() == before


def test_a_stray_file_swept_in_the_middle_is_shipped_again(
    library: Library, make_page: MakePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, cleaned = make_page(pictures=(b"picture",))
    stray = files.picture_path(library.folder, cleaned.pictures[0].key)
    assert stray is not None
    stray.parent.mkdir(parents=True)
    stray.write_bytes(b"picture")
    place = files.Shipment.place

    def sweep_first(shipment: files.Shipment) -> None:
        monkeypatch.setattr(files.Shipment, "place", place)
        stray.unlink()
        place(shipment)

    monkeypatch.setattr(files.Shipment, "place", sweep_first)
    assert library.add(page, cleaned).outcome == "new"
    assert library.picture(cleaned.pictures[0].key) == b"picture"


def test_a_name_the_library_cannot_have_is_refused(tmp_path: Path) -> None:
    for name in ("../../etc/passwd", "", "a" * 63, "a" * 64 + "/b"):
        with pytest.raises(LibraryError):
            files.original_path(tmp_path, name)


def test_only_what_a_killed_process_left_is_swept(library: Library, make_page: MakePage) -> None:
    library.add(*make_page(pictures=(b"picture",)))
    kept = _files_of(library, "originals") | _files_of(library, "pictures")
    stray = library.folder / "pictures" / "ab" / ("ab" * 32)
    stray.parent.mkdir(exist_ok=True)
    stray.write_bytes(b"placed, its article never was")
    assert library.sweep() == 0  # nobody was killed
    abandoned = library.folder / "incoming" / "4711-abc"
    abandoned.mkdir()
    (abandoned / "lock").touch()
    (abandoned / "1.part").write_bytes(b"half a file")
    assert library.sweep() == 1
    assert not abandoned.exists()
    assert not stray.exists()
    assert _files_of(library, "originals") | _files_of(library, "pictures") == kept
    assert library.bench.folder.exists()
