# SPDX-License-Identifier: MIT
"""Checking a library and mending it: every fault is named, mended without loss, and then gone."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader import cleaning, formats
from reader.anchors import marked
from reader.article import Person, Quote, Span, Voices
from reader.corrections import Correction, CorrectionKind
from reader.errors import BrokenOff, DamagedLibrary, LibraryError
from reader.importing.upkeep import Upkeep, build_index
from reader.library import KeptCorrection, Library
from reader.library.backups import back_up
from reader.library.findings import Finding, FindingKind
from reader.library.restoring import restore
from reader.library.work import Work
from reader.search import SearchIndex, index_folder

WORDS = (
    "The harbour froze over in the second week of January, and the ferries stayed where they were. "
    "“It is cold,” said Ida Berg. "
)


def page(folder: Path, name: str, picture: bytes | None = None) -> Path:
    """Write a saved page with a folder of parts."""
    parts = folder / f"{name}_files"
    parts.mkdir(parents=True)
    (parts / "style.css").write_text(f"/* {name} */")
    image = ""
    if picture is not None:
        (parts / "boat.png").write_bytes(picture)
        image = f'<figure><img src="{name}_files/boat.png" width="400" height="300"><figcaption>A boat</figure>'
    path = folder / f"{name}.html"
    path.write_text(
        f'<html lang="en"><title>{name}</title><link rel="stylesheet" href="{name}_files/style.css"><body><article>'
        f"<h1>{name}</h1>{f'<p>{name} {WORDS}</p>' * 6}{image}<p>{WORDS}</article>",
        "utf-8",
    )
    return path


def png() -> bytes:
    """Return a picture large enough to be kept."""
    from io import BytesIO

    from PIL import Image

    data = BytesIO()
    Image.effect_noise((400, 300), 50).save(data, "PNG")
    return data.getvalue()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a library with three pages, one with a picture; with tags, highlights, voices and edits."""
    saved = tmp_path / "saved"
    library = Library(tmp_path / "library")
    for name in ("Harbour", "Ferries", "Lamps"):
        path = page(saved, name, png() if name == "Harbour" else None)
        for read in formats.read(str(path)):
            library.add(read, cleaning.clean(read))
    text = library.text(1) or ""
    at = text.index("Ida Berg")
    for article in (1, 2, 3):
        voices = Voices(
            (Person("Ida Berg", (Span(at, at + 8),)),), (Quote(at - 20, at, speaker="Ida Berg"),), "en", "x"
        )
        library.set_voices(article, voices)
    highlight = marked(text, Span(4, 11))
    assert highlight is not None
    library.highlights.put(1, highlight)
    library.tagging.add([1], "winter")
    library.corrections.add(KeptCorrection("a", Correction(CorrectionKind.ROLE, name="Ida Berg", role="captain"), 1))
    library.queue.enqueue(["/nowhere/one.html"])
    library.people.relist()
    library.close()
    build_index(tmp_path / "library")
    return tmp_path / "library"


def check(folder: Path, *, repair: bool = False) -> list[Finding]:
    return list(Upkeep(folder, repair=repair).run())


def run(folder: Path, statement: str, *values: object) -> None:
    """Change the database behind the library's back."""
    with closing(sqlite3.connect(folder / "library.sqlite")) as database:
        database.execute(statement, values)
        database.commit()


def stored(folder: Path, kind: str, ending: str) -> Path:
    return next(path for path in sorted((folder / kind).rglob("??/*")) if path.name.endswith(ending))


def marks(folder: Path) -> object:
    """Return what readers added."""
    library = Library(folder)
    found = [
        (library.tags(article), [one.words for one in library.highlights.of(article)], library.corrections.of(article))
        for article in (1, 2, 3)
    ]
    library.close()
    return found


# ── What is whole ────────────────────────────────────────────────────────────


def test_nothing_is_wrong_with_a_library_in_use(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and "sqlite" not in path.name}
    upkeep = Upkeep(folder)
    assert list(upkeep.run()) == []
    assert upkeep.articles == 3 and upkeep.aside is None
    again = Upkeep(folder, repair=True)
    assert list(again.run()) == [] and again.aside is None
    assert before == {path: path.read_bytes() for path in before}


def test_what_lies_in_the_bin_and_lost_highlights_are_no_faults(folder: Path) -> None:
    library = Library(folder)
    library.bin.put([1])
    library.set_voices(2, Voices(engine="failed 1"))
    library.close()
    run(folder, "UPDATE highlights SET lost = 1, start = 90000, end = 90010")
    assert check(folder) == []


# ── What is wrong ────────────────────────────────────────────────────────────


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 4
    path.write_bytes(data)


def lose_source(folder: Path, path: Path) -> None:
    shutil.rmtree(folder.parent / "saved")
    path.unlink()


K = FindingKind
# fmt: off
FAULTS: dict[str, tuple[Callable[[Path], object], K, str, str]] = {
    "original flipped": (lambda f: flip(stored(f, "originals", ".html")), K.ORIGINAL, "damaged", "copied again"),
    "original gone": (lambda f: stored(f, "originals", ".html").unlink(), K.ORIGINAL, "missing", "copied again"),
    "part flipped": (lambda f: flip(stored(f, "originals", ".css")), K.ORIGINAL, "A part of", "copied again"),
    "picture flipped": (lambda f: flip(stored(f, "pictures", "")), K.PICTURE, "damaged", "made again"),
    "picture gone": (lambda f: stored(f, "pictures", "").unlink(), K.PICTURE, "missing", "made again"),
    "picture unknown": (lambda f: run(f, "DELETE FROM pictures"), K.PICTURE, "missing", "knows it"),
    "picture not named": (lambda f: run(f, "DELETE FROM version_pictures"), K.PICTURE, "not know", "again"),
    "note torn": (lambda f: stored(f, "originals", ".about").write_bytes(b"{"), K.NOTE, "damaged", "written"),
    "stray file": (lambda f: (f / "originals" / "stray").write_text("x"), K.UNNAMED, "stray", "set aside"),
    "stray link": (lambda f: (f / "pictures" / "link").symlink_to("/"), K.UNNAMED, "link", "set aside"),
    "text torn": (lambda f: run(f, "UPDATE contents SET article = x'00' WHERE version = 1"), K.ARTICLE,
                  "damaged", "cleaned again"),
    "text gone": (lambda f: run(f, "DELETE FROM contents WHERE version = 2"), K.ARTICLE, "missing", "again"),
    "text another": (lambda f: run(f, "UPDATE contents SET text = 'x' WHERE version = 3"), K.ARTICLE,
                     "not the one that is read", "counts"),
    "voices torn": (lambda f: run(f, "UPDATE voices SET voices = x'00' WHERE version = 1"), K.VOICES,
                    "damaged", "looked for again"),
    "edits torn": (lambda f: run(f, "INSERT INTO edits VALUES (1, 1, x'00')"), K.EDITS, "mended", "set aside"),
    "cleaned torn": (lambda f: run(f, "INSERT INTO cleaned VALUES (1, 1, x'00')"), K.CLEANED, "damaged", "again"),
    "highlight outside": (lambda f: run(f, "UPDATE highlights SET start = 90000, end = 90007"), K.HIGHLIGHT,
                          "outside", "found again"),
    "correction torn": (lambda f: run(f, "INSERT INTO corrections VALUES (9, 'b', 1, '', '{')"), K.CORRECTION,
                        "cannot be read", "set aside"),
    "quotations outside": (lambda f: run(f, "UPDATE quotations SET end = 90000 WHERE article = 1"), K.PEOPLE,
                           "outside", "made again"),
    "names miscounted": (lambda f: run(f, "UPDATE names SET articles = 9"), K.PEOPLE, "counts", "made again"),
    "rows dangling": (lambda f: run(f, "INSERT INTO article_tags VALUES (77, 1)"), K.ROWS, "article_tags", "aside"),
    "version unknown": (lambda f: run(f, "UPDATE articles SET version = NULL WHERE id = 1"), K.VERSION,
                        "which version", "newest"),
    "entry lost": (lambda f: run(f, "DELETE FROM articles WHERE id = 1"), K.VERSION, "no entry", "in the list"),
    "claimed by the dead": (lambda f: run(f, "UPDATE queue SET state = 'claimed', claimed_by = '1-x'"),
                            K.QUEUE, "broken off", "are read"),
    "report of the gone": (lambda f: run(f, "INSERT INTO results (file, outcome, article) VALUES (1, 'new', 77)"),
                           K.QUEUE, "reports", "none now"),
    "changes behind": (lambda f: run(f, "UPDATE facts SET value = 1 WHERE name = 'changes'"), K.CHANGES,
                       "behind", "set right"),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_named_and_mended(folder: Path, fault: str) -> None:
    spoil, kind, said, deed = FAULTS[fault]
    before = marks(folder)
    spoil(folder)
    found = check(folder)
    (first, *_) = [one for one in found if one.kind is kind]
    assert said in first.what and not first.deed and first.what.endswith(".")
    mended = [one for one in check(folder, repair=True) if one.kind is kind]
    assert deed in mended[0].deed and not mended[0].next_step
    assert check(folder) == []
    assert marks(folder) == before
    library = Library(folder)
    assert sorted(library.ids()) == [1, 2, 3]
    for article in library.ids():
        kept = library.article(article)
        assert "ferries stayed" in kept.article.text == library.text(article)
    library.close()


def test_a_picture_nobody_can_make_again_is_shown_as_missing(folder: Path) -> None:
    library = Library(folder)
    key = next(image.key for block in library.article(1).article.blocks for image in block.images)
    library.close()
    shutil.rmtree(folder.parent / "saved")
    stored(folder, "originals", ".png").unlink()
    flip(stored(folder, "pictures", ""))
    found = {one.kind: one for one in check(folder, repair=True)}
    assert "missing picture" in found[FindingKind.PICTURE].deed
    assert not found[FindingKind.ORIGINAL].deed and "restore a backup" in found[FindingKind.ORIGINAL].next_step
    library = Library(folder)
    (image,) = [image for block in library.article(1).article.blocks for image in block.images]
    assert image.key == "" and library.picture_path(key) is None
    library.close()
    assert [one.kind for one in check(folder)] == [FindingKind.ORIGINAL]
    (spoilt,) = (folder / "set aside").rglob(key)
    assert spoilt.is_file()


def test_importing_the_page_again_brings_its_file_back(folder: Path) -> None:
    original = stored(folder, "originals", ".html")
    part = stored(folder, "originals", ".css")
    whole = original.read_bytes()
    flip(original)
    part.unlink()
    library = Library(folder)
    for name in ("Harbour", "Ferries", "Lamps"):
        for read in formats.read(str(folder.parent / "saved" / f"{name}.html")):
            assert library.add(read, cleaning.clean(read)).outcome == "already"
    library.close()
    assert original.read_bytes() == whole and check(folder) == []


def test_a_text_without_its_saved_page_is_its_words(folder: Path) -> None:
    shutil.rmtree(folder.parent / "saved")
    run(folder, "UPDATE contents SET article = x'00'")
    for path in sorted((folder / "originals").rglob("*.html")):
        path.unlink()
    deeds = [one.deed for one in check(folder, repair=True) if one.kind is FindingKind.ARTICLE]
    assert deeds == ["Its words are there as plain paragraphs."] * 3
    library = Library(folder)
    assert library.article(1).article.text.count("ferries stayed") == 7
    library.close()


def test_what_a_newer_version_stored_is_left_alone(folder: Path) -> None:
    run(folder, "UPDATE contents SET encoding = 99 WHERE version = 1")
    (found,) = check(folder, repair=True)
    assert "newer version" in found.what and not found.deed


def test_an_article_of_which_nothing_is_left_is_told(folder: Path) -> None:
    run(folder, "DELETE FROM versions WHERE article = 3")
    found = [one for one in check(folder, repair=True) if not one.deed]
    assert [one.what for one in found] == ["Of “Lamps” only the entry in the list is left."]


def test_unfinished_files_of_a_killed_import(folder: Path) -> None:
    bench = folder / "incoming" / "1-dead"
    bench.mkdir(parents=True)
    (bench / "lock").touch()
    (bench / "1.part").write_text("half")
    (found,) = check(folder)
    assert found.kind is FindingKind.UNFINISHED
    check(folder, repair=True)
    assert not bench.exists() and check(folder) == []


def test_a_damaged_index_is_thrown_away_and_built_again(folder: Path) -> None:
    library = Library(folder)
    place = index_folder(library)
    largest = max((path for path in place.rglob("*") if path.is_file()), key=lambda path: path.stat().st_size)
    flip(largest)
    (found,) = check(folder)
    assert found.kind is FindingKind.INDEX
    check(folder, repair=True)
    index = SearchIndex(place)
    assert index.search(library, "ferries").total == 3
    index.close()
    library.close()
    assert check(folder) == []


def test_files_that_come_and_go_meanwhile_are_no_faults(folder: Path, tmp_path: Path) -> None:
    library = Library(folder)
    saved = iter([page(tmp_path / "more", f"More {number}") for number in range(6)])

    def change(done: int, total: int) -> None:
        if (path := next(saved, None)) is not None:
            for read in formats.read(str(path)):
                library.add(read, cleaning.clean(read))
        library.bin.put([1])
        library.bin.purge()

    found = list(Upkeep(folder, Work(change)).run())
    library.close()
    assert [one for one in found if one.kind is not FindingKind.INDEX] == []


def test_it_can_be_broken_off(folder: Path) -> None:
    with pytest.raises(BrokenOff):
        list(Upkeep(folder, Work(stop=lambda: True)).run())


# ── The database itself ──────────────────────────────────────────────────────


def spoil_pages(folder: Path, chance: random.Random, count: int) -> None:
    path = folder / "library.sqlite"
    data = bytearray(path.read_bytes())
    for _ in range(count):
        at = chance.randrange(2, len(data) // 4096) * 4096
        data[at : at + 4096] = chance.randbytes(4096)
    path.write_bytes(data)


def test_a_damaged_database_is_told_and_rescued(folder: Path, tmp_path: Path) -> None:
    library = Library(folder)
    backup = back_up(library, tmp_path / "kept.zip").path
    library.close()
    chance = random.Random(3)
    for round_ in range(8):
        spoil_pages(folder, chance, 1 + round_ % 4)
        damaged = (folder / "library.sqlite").read_bytes()
        found = check(folder)
        if not found or found[0].kind is not FindingKind.DATABASE:
            continue  # a page nobody uses
        assert str(backup) in found[0].next_step and "Restore a backup" in found[0].next_step
        assert (folder / "library.sqlite").read_bytes() == damaged
        try:
            mended = check(folder, repair=True)
        except DamagedLibrary as error:
            assert "Nothing of the library file" in str(error)
            assert (folder / "library.sqlite").read_bytes() == damaged
        else:
            assert mended[0].deed
            (kept,) = (folder / "set aside").rglob("library.sqlite")
            assert len(kept.read_bytes()) == len(damaged)
            library = Library(folder)
            assert library.problems(thorough=True) == [] and library.ids()
            library.close()
            assert [one for one in check(folder) if one.kind is FindingKind.DATABASE] == []
        shutil.rmtree(folder)
        restore(backup, folder)


def test_a_file_that_is_no_database_any_more_is_told(folder: Path) -> None:
    for ending in ("-wal", "-shm"):
        (folder / f"library.sqlite{ending}").unlink(missing_ok=True)
    (folder / "library.sqlite").write_bytes(os.urandom(40_000))
    (found,) = check(folder)
    assert found.kind is FindingKind.DATABASE and "Restore a backup" in found.next_step
    with pytest.raises(DamagedLibrary, match="Restore a backup"):
        check(folder, repair=True)


def test_only_indexes_wrong_are_made_again_with_a_copy_kept(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "library.sqlite")) as database:
        database.execute("PRAGMA writable_schema = ON")
        database.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, 'title_key', 'site_key') "
            "WHERE name = 'articles_listed_by_title'"
        )
        database.commit()
    (found, *_) = check(folder)
    assert found.kind is FindingKind.DATABASE
    assert "indexes were made again" in check(folder, repair=True)[0].deed
    assert list((folder / "set aside").rglob("library.sqlite"))
    assert check(folder) == []


def test_a_database_in_use_is_not_replaced(folder: Path) -> None:
    other = Library(folder)
    spoil_pages(folder, random.Random(4), 30)
    with pytest.raises(LibraryError, match="Another program"):
        check(folder, repair=True)
    other.close()


@pytest.mark.parametrize("database", [False, True])
def test_killed_at_any_moment_of_a_repair_nothing_is_worse(folder: Path, tmp_path: Path, database: bool) -> None:
    def spoil(place: Path) -> None:
        if database:
            spoil_pages(place, random.Random(1), 3)
        else:
            run(place, "UPDATE contents SET article = x'00'")
            flip(stored(place, "pictures", ""))
            (place / "originals" / "stray").write_text("x")

    shutil.copytree(folder, tmp_path / "whole")
    code = (
        "from pathlib import Path; from reader.importing.upkeep import Upkeep; print('ready', flush=True); "
        f"list(Upkeep(Path({str(folder)!r}), repair=True).run())"
    )
    for pause in (0.0, 0.02, 0.05, 0.1, 0.2, 0.4):
        shutil.rmtree(folder)
        shutil.copytree(tmp_path / "whole", folder)
        spoil(folder)
        process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(pause)
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        check(folder, repair=True)
        library = Library(folder)
        assert library.problems(thorough=True) == [] and sorted(library.ids()) == [1, 2, 3]
        assert library.tags(1) == ["winter"] and len(library.highlights.of(1)) == 1
        library.close()
        strays = [path for path in folder.rglob("stray*") if path.is_file()]
        assert database or len(strays) == 1
        assert [one for one in check(folder) if one.kind is not FindingKind.ORIGINAL] == []
