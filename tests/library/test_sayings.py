# SPDX-License-Identifier: MIT
"""Who said what, where, when."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.article import Cleaned, Person, Quote, QuoteKind, SavedPage, Span, Voices
from reader.library import Library, Said

MakePage = Callable[..., tuple[SavedPage, Cleaned]]


@pytest.fixture
def articles(library: Library, make_page: MakePage) -> list[int]:
    """Keep three articles of two years and one of no date; Ida speaks in all, José in one."""
    made: list[int] = []
    for number, published in enumerate(("2023-05-01", "2024-01-31T08:00:00+01:00", "2024-06-01", None)):
        text = f"“Bread number {number}, café,” said Ida Berg.\n\n“No,” said José Díaz. " + f"w{number} " * 30
        page, cleaned = make_page(
            f"{number}.html", text, title=f"Story {number}", article={"published": published, "site": "The Gazette"}
        )
        article = library.add(page, cleaned).article
        first, second = Span(0, text.index("”") + 1), Span(text.index("“No"), text.index("No,”") + 4)
        ida = Person("Ida Berg", (Span(text.index("Ida"), text.index("Ida") + 8),), "baker" if number else "a cook")
        jose = Person("José Díaz" if number else "Jose Diaz", (Span(text.index("José"), text.index("José") + 9),))
        quotes = [Quote(*first, speaker="Ida Berg", confidence=0.9)]
        if number == 1:
            quotes.append(Quote(*second, speaker="José Díaz", confidence=0.9))
        quotes.append(Quote(second.end + 1, second.end + 5, QuoteKind.OTHER))
        library.set_voices(article, Voices((ida, jose), tuple(quotes), engine="test"))
        made.append(article)
    return made


def test_people_are_counted_and_sorted(library: Library, articles: list[int]) -> None:
    rows = library.sayings.people()
    assert [(row.name, row.articles, row.quotations) for row in rows] == [("Ida Berg", 4, 4), ("Jose Diaz", 4, 1)]
    assert library.sayings.count() == 2
    assert [row.name for row in library.sayings.people("DIÁZ jo")] == ["Jose Diaz"]
    assert library.sayings.people("nobody") == []
    assert [row.name for row in library.sayings.people(order="name", skip=1)] == ["Jose Diaz"]
    assert library.sayings.person("José  Díaz") == rows[1]
    assert library.sayings.person("nobody") is None
    assert library.sayings.roles("ida berg") == ["baker", "a cook"]
    assert library.sayings.years("Ida Berg") == [("2024", 2), ("2023", 1)]


def test_what_somebody_said_comes_newest_first_and_what_has_no_date_last(library: Library, articles: list[int]) -> None:
    first, second, third, undated = articles
    quoting = library.sayings.quoting(["Ida Berg"])
    assert quoting == [third, second, first, undated]
    said = library.sayings.said(quoting, ["Ida Berg"])
    assert [one.title for one in said] == ["Story 2", "Story 1", "Story 0", "Story 3"]
    assert said[0] == Said(
        third, 0, 23, "Ida Berg", "“Bread number 2, café,”", "Story 2", "The Gazette", "2024-06-01",
        "2031-05-04T10:00:00.000003+00:00",
    )  # fmt: skip
    assert library.sayings.quoting(["José Díaz"]) == [second]
    assert library.sayings.quoting() == quoting
    assert [one.speaker for one in library.sayings.said([second])] == ["Ida Berg", "José Díaz"]


def test_words_and_dates_narrow(library: Library, articles: list[int]) -> None:
    first, second, third, _ = articles
    quoting = library.sayings.quoting
    assert quoting(["Ida Berg"], after="2024") == [third, second]
    assert quoting(["Ida Berg"], before="2024") == [first]
    assert quoting((), after="2024-01", before="2024-02") == [second]
    found = library.sayings.said(quoting(), words="CAFE numb 1")
    assert [one.article for one in found] == [second]
    assert library.sayings.said(quoting(), words="read") == []


def test_what_is_in_the_bin_says_nothing(library: Library, articles: list[int]) -> None:
    bin_ = "UPDATE articles SET binned_at = ? WHERE id = ?"
    library._database.run(bin_, ("now", articles[1]))
    assert [(row.name, row.articles, row.quotations) for row in library.sayings.people()] == [
        ("Ida Berg", 3, 3), ("Jose Diaz", 3, 0),
    ]  # fmt: skip
    assert library.sayings.quoting(["José Díaz"]) == []
    library._database.run(bin_, ("now", articles[2]))
    library._database.run(bin_, (None, articles[1]))
    assert library.sayings.person("Ida Berg") == ("ida berg", "Ida Berg", 3, 3)
    # Removed for good, out of the bin or from outside it.
    for article in articles[1:]:
        library._database.run("DELETE FROM articles WHERE id = ?", (article,))
    assert library.sayings.person("Ida Berg") == ("ida berg", "Ida Berg", 1, 1)
    library._database.run("DELETE FROM articles")
    assert library.sayings.people() == []
