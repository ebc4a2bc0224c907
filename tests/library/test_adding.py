# SPDX-License-Identifier: MIT
"""Adding pages: recognised, kept as versions, never lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article import Cleaned, Media, Person, SavedPage, Span, Voices
from reader.library import Library
from reader.library.adding import moment

MakePage = Callable[..., tuple[SavedPage, Cleaned]]
MakeText = Callable[..., str]
ADDRESS = {"url": "https://site.test/story?utm_source=mail"}


def test_the_same_file_twice_is_one_article(library: Library, make_page: MakePage) -> None:
    first = library.add(*make_page())
    again = library.add(*make_page())
    renamed = library.add(*make_page("other-name.html"))
    assert first.outcome == "new"
    assert (again.outcome, renamed.outcome) == ("already", "already")
    assert again.article == renamed.article == first.article
    assert library.ids() == [first.article]
    assert len(library.versions(first.article)) == 1


def test_a_changed_page_becomes_a_version_and_both_stay(
    library: Library, make_page: MakePage, make_text: MakeText
) -> None:
    old, new = make_text("winter"), make_text("winter", 21)
    first = library.add(*make_page("a.html", old, page=ADDRESS))
    library.set_voices(first.article, Voices((Person("Ann Lee", (Span(0, 3),)),), engine="test"))
    library.set_position(first.article, len(old) - 1, 0.99)
    counter = library.changed_since(0).counter
    second = library.add(*make_page("b.html", new, page={"url": "http://www.site.test/story#part"}))
    assert (second.article, second.outcome) == (first.article, "version")
    assert library.article(first.article).article.text == new
    versions = library.versions(first.article)
    assert [(version.number, version.current) for version in versions] == [(1, False), (2, True)]
    assert [library.version_text(version.id) for version in versions] == [old, new]
    # Its voices are another text's, the place in it is still one.
    row = library.rows([first.article])[0]
    assert (row.people, row.position) == (0, len(old) - 1)
    assert library.article(first.article).voices is None
    assert library.people.articles_naming(["lee"]) == set()
    assert library.changed_since(counter).changed == (first.article,)
    # The old state again is here already, and takes nobody's place.
    assert library.add(*make_page("c.html", old, page=ADDRESS)).outcome == "already"
    assert library.article(first.article).article.text == new


def test_voices_of_a_version_that_was_replaced_stay_with_it(
    library: Library, make_page: MakePage, make_text: MakeText
) -> None:
    first = library.add(*make_page("a.html", make_text("winter"), page=ADDRESS))
    version = library.article(first.article).version
    library.add(*make_page("b.html", make_text("winter", 21), page=ADDRESS))
    voices = Voices((Person("Ann Lee", (Span(0, 3),)),), engine="test")
    assert library.set_voices(first.article, voices, version)
    assert library.article(first.article).voices is None
    assert library.people.articles_naming(["lee"]) == set()


def test_an_older_save_does_not_take_the_place_of_a_newer(
    library: Library, make_page: MakePage, make_text: MakeText
) -> None:
    newer = {**ADDRESS, "saved_at": "2030-05-05T10:00:00+00:00"}
    older = {**ADDRESS, "saved_at": "2030-05-05T11:30:00+02:00"}
    first = library.add(*make_page("a.html", make_text("winter", 21), page=newer))
    second = library.add(*make_page("b.html", make_text("winter"), page=older))
    assert second.outcome == "version"
    assert library.article(first.article).article.text == make_text("winter", 21)


def test_bare_text_does_not_take_the_place_of_a_page(
    library: Library, make_page: MakePage, make_text: MakeText
) -> None:
    first = library.add(*make_page("a.html", make_text("winter"), page=ADDRESS))
    dump = library.add(*make_page("a.txt", make_text("winter", 21), media=Media.TEXT))
    assert (dump.article, dump.outcome) == (first.article, "version")
    assert library.article(first.article).article.text == make_text("winter")


def test_the_same_words_with_more_pictures_are_worth_a_version(library: Library, make_page: MakePage) -> None:
    first = library.add(*make_page("a.html", content="bare", page=ADDRESS))
    fuller = library.add(*make_page("b.html", content="with", page=ADDRESS, pictures=(b"one", b"two")))
    assert (fuller.article, fuller.outcome) == (first.article, "version")
    assert library.add(*make_page("c.html", content="less", page=ADDRESS)).outcome == "already"


def test_pages_of_one_file_are_many_articles_and_one_original(
    library: Library, make_page: MakePage, make_text: MakeText
) -> None:
    articles = [
        library.add(
            *make_page("book.epub", make_text(f"chapter{n}"), content="the book", page={"part": f"c{n}"}, title=f"C{n}")
        ).article
        for n in range(3)
    ]
    assert len(set(articles)) == 3
    assert len({library.article(article).original for article in articles}) == 1


def test_unlike_pages_without_addresses_stay_apart(library: Library, make_page: MakePage, make_text: MakeText) -> None:
    outcomes = {library.add(*make_page(f"{w}.html", make_text(w), title="Same title")).outcome for w in ("sun", "rain")}
    assert outcomes == {"new"}
    short = {library.add(*make_page(f"s{n}.html", "Page not found.", title=f"E{n}")).outcome for n in range(3)}
    assert short == {"new"}


def test_tags_are_joined_when_a_page_comes_again(library: Library, make_page: MakePage) -> None:
    article = library.add(*make_page(page={"tags": ("Reading", "ÉTÉ")})).article
    library.add(*make_page(page={"tags": ("été", "winter", " ")}))
    assert library.tags(article) == ["ÉTÉ", "Reading", "winter"]


def test_a_page_without_a_file_is_kept_by_its_content(library: Library, make_page: MakePage) -> None:
    page, cleaned = make_page()
    Path(page.source).unlink()
    kept = library.article(library.add(page, cleaned).article)
    assert kept.original.read_text("utf-8") == page.content


@pytest.mark.parametrize(
    ("stated", "key"),
    [
        ("2030-01-02", "2030-01-02T00:00:00"),
        ("2030-01-02T03:04:05+02:00", "2030-01-02T01:04:05"),
        ("2030-01-02T03:04:05Z", "2030-01-02T03:04:05"),
        ("2030", "2030"),
        ("yesterday", ""),
        (None, ""),
        ("0001-01-01T00:00:00+05:00", "0001-01-01T00:00:00"),
    ],
)
def test_dates_as_keys(stated: str | None, key: str) -> None:
    assert moment(stated) == key


@given(st.text())
def test_no_date_makes_the_key_raise(text: str) -> None:
    moment(text)
