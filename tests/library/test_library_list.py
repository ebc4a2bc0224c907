# SPDX-License-Identifier: MIT
"""What a library gives its list and its readers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from reader.article import Cleaned, Person, Quote, QuoteKind, SavedPage, Span, Voices
from reader.errors import LibraryError
from reader.library import FAILED_ENGINE, Library, Order, default_folder
from reader.library.database import Row, Values

MakePage = Callable[..., tuple[SavedPage, Cleaned]]

VOICES = Voices(
    people=(Person("Karen Østby", (Span(0, 5),), role="harbour master"), Person("José Díaz", (Span(7, 9),))),
    quotes=(Quote(0, 5), Quote(6, 9, QuoteKind.OTHER)),
    engine="test 1",
)


def test_a_kept_page_reads_back_whole(library: Library, make_page: MakePage) -> None:
    page, cleaned = make_page(
        "storm.html",
        "One paragraph.\n\nAnother “one”.",
        title="The storm",
        pictures=(b"not really a picture",),
        page={"tags": ("Sea", "weather")},
        article={"byline": ("A. Writer", "B. Writer"), "site": "The Gazette", "published": "2030-01-02",
                 "language": "en", "excerpt": "What happened.", "warnings": ("Nothing much.",)},
    )  # fmt: skip
    added = library.add(page, cleaned)
    assert added.outcome == "new"
    kept = library.article(added.article)
    assert kept.article == cleaned.article
    assert kept.voices is None
    assert kept.original.read_bytes() == Path(page.source).read_bytes()
    row = kept.row
    assert (row.title, row.site, row.byline, row.published) == (
        "The storm", "The Gazette", ("A. Writer", "B. Writer"), "2030-01-02",
    )  # fmt: skip
    assert (row.words, row.language, row.excerpt, row.warnings) == (4, "en", "What happened.", ("Nothing much.",))
    assert (row.state, row.starred, row.position, row.progress, row.quotations) == ("unread", False, 0, 0.0, 0)
    assert row.file == page.source
    assert row.added_at == "2031-05-04T10:00:00.000001+00:00"
    assert library.text(added.article) == cleaned.article.text
    assert library.tags(added.article) == ["Sea", "weather"]
    key = cleaned.pictures[0].key
    assert library.picture(key) == b"not really a picture"
    path = library.picture_path(key)
    assert path is not None and path.read_bytes() == b"not really a picture"


@pytest.mark.parametrize("key", ["", "0" * 64, "../library.sqlite", "/etc/passwd", "a" * 63, "\0" * 64])
def test_no_picture_is_read_for_what_is_no_key(library: Library, key: str) -> None:
    assert library.picture(key) is None
    assert library.picture_path(key) is None


def test_rows_come_in_the_order_asked_and_missing_ones_are_left_out(library: Library, make_page: MakePage) -> None:
    ids = [library.add(*make_page(f"{n}.html", f"Text number {n}.", title=f"T{n}")).article for n in range(5)]
    asked = [ids[3], 999, ids[0], ids[4]]
    assert [row.id for row in library.rows(asked)] == [ids[3], ids[0], ids[4]]
    assert library.rows([]) == []


def test_the_list_can_be_sorted_and_what_lacks_a_value_comes_last(library: Library, make_page: MakePage) -> None:
    given = [
        ("“Zebra”", {"published": "2020-05-01T12:00:00+02:00", "site": "B", "byline": ("Émile",)}),
        ("apple", {"published": "2020-05-01T11:00:00+00:00", "site": "a", "byline": ("Eric",)}),
        ("Äpfel", {"published": None, "site": None}),
        ("Bird", {"published": "2019", "site": "C", "byline": ("Zoe",)}),
    ]
    ids = [
        library.add(
            *make_page(f"{title}.html", f"{title} tells this much." * (n + 1), title=title, article=fields)
        ).article
        for n, (title, fields) in enumerate(given)
    ]
    zebra, apple, pears, bird = ids
    assert library.ids() == [bird, pears, apple, zebra]
    assert library.ids("added", descending=False) == ids
    assert library.ids("title", descending=False) == [pears, apple, bird, zebra]
    assert library.ids("site", descending=False) == [apple, zebra, bird, pears]
    assert library.ids("author", descending=False) == [zebra, apple, bird, pears]
    # 12:00 in a zone two hours east of Greenwich is before 11:00 there.
    assert library.ids("published", descending=False) == [bird, zebra, apple, pears]
    assert library.ids("published") == [apple, zebra, bird, pears]
    assert library.ids("words") == [bird, pears, apple, zebra]


def test_the_list_is_read_from_an_index_alone_and_rows_by_their_numbers(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    plans: list[str] = []
    database = library._database

    def explained(statement: str, values: Values = ()) -> list[Row]:
        plans.extend(row[3] for row in everything(f"EXPLAIN QUERY PLAN {statement}", values))
        return everything(statement, values)

    def explained_one(statement: str, values: Values = ()) -> Row:
        explained(statement, values)
        return one(statement, values)

    everything, one = database.all, database.one
    monkeypatch.setattr(database, "all", explained)
    monkeypatch.setattr(database, "one", explained_one)
    for order in get_args(Order):
        plans.clear()
        library.ids(order)
        assert any("COVERING INDEX" in plan for plan in plans), order
        assert not any("SCAN articles" in plan or "TEMP B-TREE" in plan for plan in plans), (order, plans)
    plans.clear()
    library.rows([1, 2])
    assert plans[0] == "SEARCH articles USING INTEGER PRIMARY KEY (rowid=?)"


def test_reading_leaves_its_marks(library: Library, make_page: MakePage) -> None:
    article = library.add(*make_page()).article
    library.set_position(article, 0, 0.0)
    assert library.rows([article])[0].state == "unread"
    library.set_position(article, 40, 0.5)
    row = library.rows([article])[0]
    assert (row.state, row.position, row.progress) == ("reading", 40, 0.5)
    library.set_state(article, "archived")
    library.set_starred(article, True)
    library.set_position(article, 41, 7.0)
    row = library.rows([article])[0]
    assert (row.state, row.starred, row.progress) == ("archived", True, 1.0)
    with pytest.raises(ValueError, match="state"):
        library.set_state(article, "burnt")  # pyright: ignore[reportArgumentType]


def test_voices_are_kept_and_counted_and_their_people_found(library: Library, make_page: MakePage) -> None:
    article = library.add(*make_page()).article
    other = library.add(*make_page("b.html", "Other words entirely.", title="B")).article
    assert library.ids_without_voices() == [other, article]
    assert library.set_voices(article, VOICES)
    kept = library.article(article)
    assert kept.voices == VOICES
    assert (kept.row.people, kept.row.quotations) == (2, 1)
    assert library.ids_without_voices() == [other]
    assert library.people.articles_naming(["ostby"]) == {article}
    assert library.people.articles_naming(["jose", "diaz"]) == {article}
    assert library.people.articles_naming(["jose", "karen"]) == set()
    assert library.people.articles_naming(["jose", "di"], prefix=True) == {article}
    assert library.people.articles_naming([]) == set()
    # Another engine's are to be found anew; found again they replace the old ones.
    assert library.ids_without_voices("test 2") == [other, article]
    library.set_voices(article, Voices(engine="test 2"))
    assert library.people.articles_naming(["jose"]) == set()


def test_voices_that_could_not_be_found_are_tried_again_by_another_version_alone(
    library: Library, make_page: MakePage
) -> None:
    article = library.add(*make_page()).article
    library.set_voices(article, Voices(engine=FAILED_ENGINE))
    assert library.ids_without_voices() == []
    library.set_voices(article, Voices(engine="failed 0.0.0"))
    assert library.ids_without_voices() == [article]


def test_what_is_missing_is_told(library: Library) -> None:
    with pytest.raises(LibraryError, match="no longer in the library"):
        library.article(77)
    with pytest.raises(LibraryError, match="no longer"):
        library.version_text(77)
    assert library.text(77) is None
    assert not library.set_voices(77, VOICES)


def test_changes_are_told_once(library: Library, make_page: MakePage) -> None:
    first = library.changed_since(0)
    assert (first.changed, first.gone) == ((), ())
    ids = [library.add(*make_page(f"{n}.html", f"Words of {n}.", title=str(n))).article for n in range(4)]
    some = library.changed_since(first.counter, limit=3)
    assert some.changed == tuple(ids[:3])
    rest = library.changed_since(some.counter)
    assert rest.changed == (ids[3],)
    assert library.changed_since(rest.counter).changed == ()
    # Reading changes no words, and neither do voices.
    library.set_position(ids[0], 5, 0.1)
    library.set_voices(ids[0], VOICES)
    assert library.changed_since(rest.counter).changed == ()


def test_titles_can_be_searched_without_an_index(library: Library, make_page: MakePage) -> None:
    article = library.add(*make_page(title="Über den Fluß")).article
    library.add(*make_page("b.html", "Something else.", title="Elsewhere"))
    assert library.titled(["uber", "fluss"], 10) == [article]
    assert library.titled(["uber", "sea"], 10) == []


def test_lone_surrogates_do_not_keep_a_page_out(library: Library, make_page: MakePage) -> None:
    page, cleaned = make_page("odd.html", "broken \ud800 text", title="half \udfff", article={"byline": ("\ud801",)})
    kept = library.article(library.add(page, cleaned).article)
    assert kept.article.text == "broken \ufffd text"
    assert len(kept.article.text) == len(cleaned.article.text)
    assert kept.row.title == "half \ufffd"


def test_the_default_folder_can_be_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERBATIM_LIBRARY", "/some/where")
    assert default_folder() == Path("/some/where")
    monkeypatch.delenv("VERBATIM_LIBRARY")
    assert default_folder().name == "verbatim"
