# SPDX-License-Identifier: MIT
"""The index: what it finds, and that it can be thrown away or broken at any moment."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.article import Span
from reader.errors import SearchError
from reader.library import Library
from reader.library.locks import try_lock
from reader.search import IndexBusy, SearchIndex, index_folder
from reader.search import index as index_module
from reader.search import reading as reading_module
from reader.search.fields import FORMAT
from reader.search.index import BUILDING, FAULT

Add = Callable[..., int]


def _found(index: SearchIndex, library: Library, query: str) -> list[int]:
    result = index.search(library, query)
    assert BUILDING not in result.ignored
    assert result.total == len(result.hits)
    return sorted(hit.article for hit in result.hits)


def test_an_empty_library_finds_nothing_and_says_no_more(index: SearchIndex, library: Library) -> None:
    index.update(library)
    result = index.search(library, "ferry -snow")
    assert (result.hits, result.total, result.ignored) == ((), 0, ())


def test_articles_are_found_by_what_they_hold(index: SearchIndex, library: Library, add: Add) -> None:
    ice = add("Frozen Harbour", "Ferries stayed while fishermen walked.", byline=("Ann Løve",), site="The Gazette")
    snow = add("Snow", "The walking was slow in Zürich.\n\nFerries ran.", url="https://www.other.test/snow")
    german = add("Eis", "Die Fähre läuft wieder aus.", language="de")
    code = add("Parts", "It holds an MPU6050 and 漢字変換.", "Karoline Leavitt", "O’Brien")
    assert index.update(library) == 4
    expected = {
        "walk ": [ice, snow],
        "ferry ": [ice, snow],
        "ferries walk": [ice, snow],
        "ferries -ran ": [ice],
        '"ferries stayed"': [ice],
        '"stayed ferries"': [],
        "zurich ": [snow],
        "fahre ": [german],
        "title:snow ": [snow],
        "title:ferries ": [],
        "author:love ": [ice],
        "site:gazette ": [ice],
        "site:other.test ": [snow],
        "other.test ": [snow],
        "frozen OR eis ": [ice, german],
        "(frozen OR eis) -wieder ": [ice],
        "fisherm": [ice],
        "walki": [snow],
        "s": [snow],
        "mpu6050 ": [code],
        "漢字 ": [code],
        "字変換 ": [code],
        "換 ": [code],
        "字 ": [code],
        "person:leavitt ": [code],
        "person:“karoline leavitt”": [code],
        "person:o'brien ": [code],
        "person:leav": [code],
        "person:leav ": [],
        "-person:leavitt ": [ice, snow, german],
        "person:leavitt ferries ": [],
        "ferries OR person:leavitt ": [ice, snow, code],
        "-ferries ": [german, code],
        "notthere ": [],
        "frozen notthere ": [],
    }
    assert {query: _found(index, library, query) for query in expected} == expected


def test_a_hit_shows_where_its_words_stand(index: SearchIndex, library: Library, add: Add) -> None:
    text = "Before it all.\n\nThe ice came; the ice went."
    add("One", text)
    index.update(library)
    (hit,) = index.search(library, "ice ").hits
    assert hit.title == "One"
    assert [span.of(hit.snippet) for span in hit.snippet_matches] == ["ice", "ice"]
    assert hit.place == Span(text.index("ice"), text.index("ice") + 3)
    assert [span.of(text) for span in index.matches(library, "ice ", hit.article)] == ["ice", "ice"]
    (by_title,) = index.search(library, "title:one ").hits
    assert (by_title.place, by_title.snippet) == (None, "Before it all. The ice came; the ice went.")
    assert index.matches(library, "title:one ", by_title.article) == ()
    assert index.matches(library, "ice ", 999) == ()


def test_titles_tell_more_and_newer_articles_come_first_among_equals(
    index: SearchIndex, library: Library, add: Add
) -> None:
    body = add("Other", "winter came and stayed for long")
    twins = [add(f"Twin {n}", "spring came and stayed for long", url=f"https://a.test/{n}") for n in range(3)]
    title = add("Winter", "cold came and stayed for long")
    index.update(library)
    assert [hit.article for hit in index.search(library, "winter ").hits] == [title, body]
    assert [hit.article for hit in index.search(library, "spring ").hits] == twins[::-1]
    limited = index.search(library, "came ", limit=2)
    assert (len(limited.hits), limited.total) == (2, 5)


def test_changed_and_removed_articles_are_taken_in(index: SearchIndex, library: Library, add: Add) -> None:
    story = (
        "The same long story of a village, its harbour and its bell goes on for many words, told over and over again"
    )
    first = add("Story", story + " in winter.", url="https://a.test/s")
    index.update(library)
    assert _found(index, library, "winter ") == [first]
    assert add("Story", story + " in spring.", url="https://a.test/s") == first
    assert index.update(library) == 1
    assert _found(index, library, "winter ") == []
    assert _found(index, library, "spring ") == [first]
    library._database.run("UPDATE articles SET binned_at = 'x', changed = 99 WHERE id = ?", (first,))
    library._database.run("UPDATE facts SET value = 99 WHERE name = 'changes'")
    assert index.update(library) == 0
    assert _found(index, library, "spring ") == []


def test_a_library_put_back_to_an_earlier_state_gets_a_new_index(
    index: SearchIndex, library: Library, add: Add
) -> None:
    first = add("One", "ice one")
    index.update(library)
    backup = library._database.back_up(library.folder / "backups" / "one.sqlite")
    add("Two", "ice two")
    index.update(library)
    library.close()
    shutil.copy(backup, library.folder / "library.sqlite")
    earlier = Library(library.folder)
    assert not index.usable(earlier)
    assert index.update(earlier) == 1
    assert _found(index, earlier, "ice ") == [first]
    earlier.close()


def test_a_newer_commit_is_seen_by_others(index: SearchIndex, library: Library, add: Add) -> None:
    add("One", "ice")
    index.update(library)
    other = SearchIndex(index.folder)
    assert len(_found(other, library, "ice ")) == 1
    add("Two", "more ice")
    index.update(library)
    assert len(_found(other, library, "ice ")) == 2
    other.close()


def test_titles_are_found_before_there_is_an_index(index: SearchIndex, library: Library, add: Add) -> None:
    article = add("Frozen Harbour", "ice")
    assert not index.usable(library)
    result = index.search(library, "harb froz")
    assert [hit.article for hit in result.hits] == [article]
    assert result.ignored == (BUILDING,)
    korean = add("진흙탕 싸움", "x")
    assert [hit.article for hit in index.search(library, "진흙탕").hits] == [korean]
    assert not index.folder.exists()


def test_building_is_broken_off_and_goes_on(
    index: SearchIndex, library: Library, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_module, "COMMIT", 3)
    for number in range(10):
        add(f"T{number}", f"ice {number}")
    asked = iter(range(100))
    # Each round asks before it and before each article: it stops in the second.
    index.update(library, stop=lambda: next(asked) >= 6)
    assert not index.usable(library)
    (begun,) = index.folder.glob("index-*")
    taken: list[int] = []
    assert index.update(library, progress=taken.append) == 10
    assert taken == [3, 6, 7]
    assert index.usable(library)
    assert [folder.name for folder in index.folder.glob("index-*")] == [begun.name]
    assert len(_found(index, library, "ice ")) == 10


def _break_manifest(folder: Path) -> None:
    (folder / "manifest.json").write_bytes(b"{}")


def _truncate(folder: Path) -> None:
    for file in folder.glob("*.pst"):
        os.truncate(file, file.stat().st_size // 2)


def _flip(folder: Path) -> None:
    for file in folder.glob("*.pst"):
        data = bytearray(file.read_bytes())
        data[len(data) // 2 :: 7] = bytes(255 - byte for byte in data[len(data) // 2 :: 7])
        file.write_bytes(data)


def _remove_postings(folder: Path) -> None:
    for file in folder.glob("*.pst"):
        file.unlink()


def _remove_lexicon(folder: Path) -> None:
    for file in folder.glob("*.lexicon"):
        file.unlink()


def _flip_lexicon(folder: Path) -> None:
    for file in folder.glob("*.lexicon"):
        file.write_bytes(bytes(255 - byte for byte in file.read_bytes()))


def _remove_toc(folder: Path) -> None:
    for file in folder.glob("*.toc"):
        file.unlink()


def _empty(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.mkdir()


def _remove(folder: Path) -> None:
    shutil.rmtree(folder)


def _be_a_file(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.write_text("in the way")


def _be_of_another_version(folder: Path) -> None:
    manifest = folder / "manifest.json"
    manifest.write_bytes(manifest.read_bytes().replace(f'"format":{FORMAT}'.encode(), b'"format":2'))


def _be_of_another_library(folder: Path) -> None:
    manifest = folder / "manifest.json"
    manifest.write_bytes(manifest.read_bytes().replace(b'"library":"', b'"library":"x'))


@pytest.mark.parametrize(
    "harm",
    [
        _break_manifest, _truncate, _flip, _remove_postings, _remove_lexicon, _flip_lexicon, _remove_toc, _empty,
        _remove, _be_a_file, _be_of_another_version, _be_of_another_library,
    ],
)  # fmt: skip
@pytest.mark.parametrize("opened", [True, False])
def test_a_damaged_index_is_built_again(
    tmp_path: Path, library: Library, add: Add, harm: Callable[[Path], None], opened: bool
) -> None:
    article = add("Frozen", "ice and snow")
    index = SearchIndex(tmp_path / "index")
    index.update(library)
    if not opened:
        index.close()
        index = SearchIndex(tmp_path / "index")
    else:
        assert _found(index, library, "snow ") == [article]
    (folder,) = index.folder.glob("index-*")
    harm(folder)
    # Whatever is searched now is answered, and the next update mends it.
    index.search(library, "frozen ice snow ")
    try:
        index.update(library)
    except SearchError:
        index.update(library)
    assert index.usable(library)
    assert _found(index, library, "snow ") == [article]
    index.close()


def test_a_large_index_is_read_through_while_nothing_waits(
    tmp_path: Path, library: Library, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("Frozen", "ice and snow")
    index = SearchIndex(tmp_path / "index")
    index.update(library)
    (before,) = index.folder.glob("index-*")
    _flip(before)
    monkeypatch.setattr(index_module, "_READ_AT_ONCE", 10)
    index = SearchIndex(tmp_path / "index")
    index.update(library)
    assert list(index.folder.glob("index-*")) == [before]
    index.update(library, tidy=True)
    assert list(index.folder.glob("index-*")) != [before]
    index.close()


def test_a_fault_of_ours_does_not_cost_the_index(
    index: SearchIndex, library: Library, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = add("Frozen", "ice")
    index.update(library)

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr(reading_module, "answer", fail)
        result = index.search(library, "frozen ")
    assert result.ignored == (FAULT,)
    assert [hit.article for hit in result.hits] == [article]
    assert _found(index, library, "ice ") == [article]


def test_whoosh_answers_where_arrays_cannot(
    index: SearchIndex, library: Library, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = add("Frozen harbour", "The ferries stayed. MPU6050.", "Ann Lee", published="2020-01-01")
    two = add("Snow", "Frozen ferries ran from the harbour.", published="2024-01-01", url="https://a.test/2")
    index.update(library)
    expected = {
        "ferry ": [one, two], '"frozen ferries"': [two], "frozen -title:snow ": [one], "ferr* after:2023 ": [two],
        "person:lee ": [one], "6050 ": [one], "notthere ": [], "-ferry ": [], "fro": [one, two],
    }  # fmt: skip
    assert {query: _found(index, library, query) for query in expected} == expected

    def fail(*_: object) -> None:
        raise ValueError("Whoosh reads its postings otherwise")

    monkeypatch.setattr(reading_module, "Snapshot", fail)
    index.close()
    assert {query: _found(index, library, query) for query in expected} == expected


def test_small_segments_are_put_together(index: SearchIndex, library: Library, add: Add) -> None:
    articles: list[int] = []
    for number in range(20):
        articles.append(add(f"T{number}", f"ice number{number}"))
        index.update(library)
        assert _found(index, library, f"number{number} ") == [articles[-1]]
    (folder,) = index.folder.glob("index-*")
    assert len(list(folder.glob("*.lexicon"))) < 8
    index.update(library, tidy=True)
    assert _found(index, library, "ice ") == articles
    assert index.usable(library)


def test_only_one_updates_at_a_time(index: SearchIndex, library: Library, add: Add) -> None:
    add("Frozen", "ice")
    index.folder.mkdir(parents=True)
    with (index.folder / "update.lock").open("ab") as lock:
        assert try_lock(lock)
        with pytest.raises(IndexBusy):
            index.update(library)
    assert index.update(library) == 1


def test_a_commit_cut_off_before_its_manifest_does_no_harm(index: SearchIndex, library: Library, add: Add) -> None:
    first = add("One", "ice one")
    index.update(library)
    (folder,) = index.folder.glob("index-*")
    before = (folder / "manifest.json").read_bytes()
    second = add("Two", "ice two")
    index.update(library)
    (folder / "manifest.json").write_bytes(before)
    other = SearchIndex(index.folder)
    assert _found(other, library, "ice ") == [first, second]
    assert other.update(library) == 2
    assert _found(other, library, "ice ") == [first, second]
    other.close()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, library: Library, add: Add) -> None:
    article = add("Frozen", "ice")
    (tmp_path / "file").write_text("in the way")
    index = SearchIndex(tmp_path / "file" / "index")
    with pytest.raises(SearchError, match="cannot be written"):
        index.update(library)
    assert [hit.article for hit in index.search(library, "frozen").hits] == [article]


def test_a_full_disk_leaves_the_index_usable(
    index: SearchIndex, library: Library, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = add("One", "ice one")
    index.update(library)
    second = add("Two", "ice two")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("whoosh.writing.SegmentWriter.commit", full)
        with pytest.raises(SearchError, match="cannot be written"):
            index.update(library)
    assert _found(index, library, "ice ") == [first]
    assert index.update(library) == 2
    assert _found(index, library, "ice ") == [first, second]


@pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX")
def test_the_index_is_private_and_outside_the_library(index: SearchIndex, library: Library, add: Add) -> None:
    add("One", "ice")
    index.update(library)
    assert stat.S_IMODE(index.folder.stat().st_mode) == 0o700
    folder = index_folder(library)
    assert folder.name.startswith(library.identity)
    assert library.folder not in folder.parents
    # A copy has the same identity and goes its own way.
    shutil.copytree(library.folder, library.folder.parent / "copy")
    copy = Library(library.folder.parent / "copy")
    assert index_folder(copy) != folder
    copy.close()


def test_no_text_is_stored_in_the_index(index: SearchIndex, library: Library, add: Add) -> None:
    add("Frozen", "The ferries stayed where they were.")
    index.update(library)
    (folder,) = index.folder.glob("index-*")
    assert all(b"ferries stayed" not in file.read_bytes() for file in folder.iterdir())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text(alphabet='abi cé"-()OR:*title漢|?~^[]{}+&!\\/', max_size=30))
def test_whatever_is_typed_gives_an_answer(index: SearchIndex, library: Library, add: Add, query: str) -> None:
    if not library.ids():
        add("Title abc", "ab ic cé 漢字 a-b title:abc ORT", "Abi Ci")
        add("Other", "it is nothing")
        index.update(library)
    result = index.search(library, query)
    assert not {BUILDING, FAULT} & set(result.ignored)
    for hit in result.hits:
        text = library.text(hit.article) or ""
        assert all(0 <= span.start < span.end <= len(text) for span in index.matches(library, query, hit.article))
        assert all(0 <= span.start < span.end <= len(hit.snippet) for span in hit.snippet_matches)
