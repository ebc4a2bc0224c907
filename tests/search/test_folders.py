# SPDX-License-Identifier: MIT
"""One folder is the current one, nothing else may be named so, and one alone changes them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.errors import SearchError
from reader.search.folders import Folders, IndexBusy, is_marked_damaged, mark_damaged


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path)


def test_the_current_one_is_exchanged_and_the_others_go(folders: Folders) -> None:
    assert folders.current() is None
    first, second = folders.new(), folders.new()
    assert set(folders.all()) == {first, second}
    folders.make_current(first)
    assert folders.current() == first
    assert folders.all() == [first]
    folders.make_current(folders.new())
    assert folders.current() not in (None, first, second)
    folders.remove_all()
    assert folders.current() is None
    assert folders.all() == []


@pytest.mark.parametrize("name", ["", "..", "/etc", "index-", "index-0123456", "index-0123abcd/..", "index-0123ABCD"])
def test_nothing_but_a_folder_of_ours_is_current(folders: Folders, name: str) -> None:
    Path(folders.pointer).write_text(name, "ascii")
    assert folders.current() is None


def test_a_link_is_no_folder_of_ours(folders: Folders, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tmp_path / "index-0123abcd").symlink_to(elsewhere)
    Path(folders.pointer).write_text("index-0123abcd", "ascii")
    assert folders.current() is None
    folders.remove_others(None)
    assert elsewhere.is_dir()


def test_one_alone_changes_them(tmp_path: Path) -> None:
    top = tmp_path / "index"
    with Folders(top).held():
        assert top.stat().st_mode & 0o777 == 0o700 or os.name != "posix"
        with pytest.raises(IndexBusy), Folders(top).held():
            pass
    with Folders(top).held():
        pass


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SearchError, match="cannot be written"), Folders(tmp_path / "file").held():
        pass


def test_a_mark_of_damage_stays(folders: Folders) -> None:
    folder = folders.new()
    assert not is_marked_damaged(folder)
    mark_damaged(folder)
    assert is_marked_damaged(folder)
    mark_damaged(folder / "gone")
