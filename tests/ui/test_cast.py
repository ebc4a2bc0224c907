# SPDX-License-Identifier: MIT
from __future__ import annotations

from reader.article import Article, Person, Quote, QuoteKind, Span, Voices
from reader.ui.cast import Cast


def test_speakers_are_numbered_as_they_come(article: Article, voices: Voices) -> None:
    cast = Cast(voices, article.text)
    assert cast.number("Ida Berg") == 0
    assert cast.number("Nobody") is None
    assert cast.number(None) is None
    assert cast.spoken["Ida Berg"] == 2
    assert [cast.is_weak(quote) for quote in cast.quotes] == [False, True, True]


def test_the_innermost_quotation_is_found() -> None:
    text = "x“outer ‘inner’ outer”y"
    outer, inner = Quote(1, 22), Quote(8, 15)
    cast = Cast(Voices((), (inner, outer)), text)
    assert cast.quotes == (outer, inner)
    assert cast.quote_at(0) is None
    assert cast.quote_at(1) == 0
    assert cast.quote_at(9) == 1
    assert cast.quote_at(15) == 0
    assert cast.quote_at(22) is None


def test_people_are_found_where_they_are_named(article: Article, voices: Voices) -> None:
    cast = Cast(voices, article.text)
    mention = voices.people[0].mentions[1]
    assert cast.person_at(mention.start) == 0
    assert cast.person_at(mention.end) is None
    assert cast.person_at(mention.start - 1) is None


def test_walking_goes_from_quotation_to_quotation(article: Article, voices: Voices) -> None:
    cast = Cast(voices, article.text)
    assert cast.next_quote(-1, 1) == 0
    assert cast.next_quote(cast.quotes[0].start, 1) == 1
    assert cast.next_quote(cast.quotes[0].start, -1) is None
    assert cast.next_quote(cast.quotes[2].start, -1) == 1
    assert cast.next_quote(cast.quotes[1].start, 1, "Ida Berg") is None


def test_spans_outside_the_text_are_left_out() -> None:
    cast = Cast(Voices((Person("A", (Span(0, 1), Span(4, 90))),), (Quote(0, 99), Quote(3, 3), Quote(0, 2))), "abc")
    assert cast.quotes == (Quote(0, 2),)
    assert cast.mentions == [(Span(0, 1), 0)]


def test_the_source_is_the_person_or_the_words_of_the_text() -> None:
    text = "“So,” a spokesman said."
    named = Quote(0, 5, QuoteKind.SPEECH, "Ida Berg", Span(6, 17), 0.9)
    described = Quote(0, 5, QuoteKind.SPEECH, None, Span(6, 17), 0.9)
    assert Cast(Voices((), (named,)), text).source(named) == "Ida Berg"
    assert Cast(Voices((), (described,)), text).source(described) == "a spokesman"
    assert Cast(Voices(), text).source(Quote(0, 5)) == ""


def test_only_speech_counts_as_said_by_somebody() -> None:
    text = "Ida Berg called it “a try”. “We begin,” she said."
    first, second = text.index("“a"), text.index("“We")
    quotes = (
        Quote(first, first + 7, QuoteKind.OTHER, "Ida Berg"),
        Quote(second, second + 11, QuoteKind.SPEECH, "Ida Berg"),
    )
    assert Cast(Voices((Person("Ida Berg", (Span(0, 8),)),), quotes), text).spoken == {"Ida Berg": 1}
