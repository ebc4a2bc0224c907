# SPDX-License-Identifier: MIT
from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.anchors import Anchor, anchored
from reader.article import Person, Quote, QuoteKind, Span, Voices
from reader.corrections import Correction, CorrectionKind, apply, name_key, shown_names

TEXT = (
    "“We open at five,” said Ida Berg, a baker. Nobody came. “Not even the cat,” Berg said.\n\n"
    "Her brother Jonas Berg calls the town of Harvard “a desert”. “I told her so,” the brother said."
)


def at(words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


FIVE, CAT, DESERT, TOLD = (
    at(w) for w in ("“We open at five,”", "“Not even the cat,”", "“a desert”", "“I told her so,”")
)
VOICES = Voices(
    (
        Person("Ida Berg", (at("Ida Berg"), at("Berg", 1)), "a baker"),
        Person("Jonas Berg", (at("Jonas Berg"),)),
        Person("Harvard", (at("Harvard"),)),
    ),
    (
        Quote(*FIVE, speaker="Ida Berg", speaker_span=at("Ida Berg"), confidence=0.95),
        Quote(*CAT, speaker="Ida Berg", speaker_span=at("Berg", 1), confidence=0.6),
        Quote(*DESERT, QuoteKind.OTHER),
        Quote(*TOLD, speaker="Harvard", speaker_span=at("the brother"), confidence=0.3),
    ),
    "en",
    "test",
)


def fix(kind: CorrectionKind, place: Span | None = None, name: str = "", **more: object) -> Correction:
    return Correction(kind, anchored(TEXT, place) if place else None, name, **more)  # type: ignore[arg-type]


def fixed(*corrections: Correction) -> Voices:
    voices = apply(VOICES, corrections, TEXT)
    assert apply(voices, corrections, TEXT) == voices
    return voices


def said(voices: Voices, place: Span) -> Quote:
    return next(quote for quote in voices.quotes if quote.span == place)


def names(voices: Voices) -> list[str]:
    return [person.name for person in voices.people]


def test_without_corrections_nothing_changes() -> None:
    assert apply(VOICES, (), TEXT) is VOICES
    assert fixed(fix(CorrectionKind.CHECKED)) == VOICES


def test_a_quotation_gets_another_speaker() -> None:
    voices = fixed(fix(CorrectionKind.SPEAKER, TOLD, "jonas berg"))
    quote = said(voices, TOLD)
    assert (quote.speaker, quote.confidence, quote.corrected) == ("Jonas Berg", 1.0, True)
    assert quote.speaker_span == at("the brother")
    assert said(voices, FIVE) == said(VOICES, FIVE)


def test_a_source_that_names_somebody_else_goes_with_the_wrong_speaker() -> None:
    assert said(fixed(fix(CorrectionKind.SPEAKER, CAT, "Jonas Berg")), CAT).speaker_span is None


def test_a_speaker_the_text_does_not_name_is_one_of_its_people() -> None:
    voices = fixed(fix(CorrectionKind.SPEAKER, TOLD, "  Nils   Ek "))
    assert said(voices, TOLD).speaker == "Nils Ek"
    assert voices.people[-1] == Person("Nils Ek", ())


def test_nobody_in_particular_says_it() -> None:
    quote = said(fixed(fix(CorrectionKind.SPEAKER, FIVE)), FIVE)
    assert (quote.speaker, quote.confidence, quote.corrected) == (None, 1.0, True)
    assert quote.speaker_span is None  # it named somebody in particular
    assert said(fixed(fix(CorrectionKind.SPEAKER, TOLD)), TOLD).speaker_span == at("the brother")


def test_kinds_are_changed_and_quotations_come_and_go() -> None:
    voices = fixed(
        fix(CorrectionKind.QUOTATION, DESERT),
        fix(CorrectionKind.NO_QUOTATION, FIVE),
        fix(CorrectionKind.QUOTATION, at("Nobody came.")),
        fix(CorrectionKind.SPEAKER, at("Nobody came."), "Ida Berg"),
    )
    assert [quote.span for quote in voices.quotes] == [at("Nobody came."), CAT, DESERT, TOLD]
    assert said(voices, DESERT).kind is QuoteKind.SPEECH
    assert said(voices, at("Nobody came.")).speaker == "Ida Berg"


def test_a_quotation_found_a_little_differently_is_still_the_one_meant() -> None:
    inner = Span(FIVE.start + 1, FIVE.end - 1)
    voices = fixed(fix(CorrectionKind.SPEAKER, inner, "Jonas Berg"), fix(CorrectionKind.QUOTATION, inner))
    assert said(voices, FIVE).speaker == "Jonas Berg"
    assert len(voices.quotes) == len(VOICES.quotes)


def test_an_added_quotation_takes_the_place_of_what_it_crosses() -> None:
    crossing = Span(FIVE.end - 8, FIVE.end + 20)
    voices = fixed(fix(CorrectionKind.QUOTATION, crossing))
    assert FIVE not in [quote.span for quote in voices.quotes]
    within = Span(FIVE.start + 4, FIVE.start + 8)
    assert FIVE in [quote.span for quote in fixed(fix(CorrectionKind.QUOTATION, within)).quotes]


def test_who_is_no_person_says_nothing() -> None:
    voices = fixed(fix(CorrectionKind.NO_PERSON, name="HARVARD"))
    assert names(voices) == ["Ida Berg", "Jonas Berg"]
    assert said(voices, TOLD).speaker is None


def test_two_names_are_one_person() -> None:
    voices = fixed(fix(CorrectionKind.SAME_PERSON, name="Harvard", other="Jonas Berg"))
    assert names(voices) == ["Ida Berg", "Jonas Berg"]
    assert voices.people[1].mentions == (at("Jonas Berg"), at("Harvard"))
    assert said(voices, TOLD).speaker == "Jonas Berg"


def test_a_person_is_renamed_and_keeps_what_they_said() -> None:
    voices = fixed(fix(CorrectionKind.SAME_PERSON, name="Ida Berg", other="Ida Berg-Ek"))
    assert names(voices)[0] == "Ida Berg-Ek"
    assert voices.people[0].role == "a baker"
    assert [said(voices, place).speaker for place in (FIVE, CAT)] == ["Ida Berg-Ek"] * 2
    # What was said of the former name holds for the new one.
    gone = fixed(
        fix(CorrectionKind.SAME_PERSON, name="Ida Berg", other="Ida Berg-Ek"),
        fix(CorrectionKind.NO_PERSON, name="Ida Berg"),
    )
    assert names(gone) == ["Jonas Berg", "Harvard"]


def test_a_mention_is_somebody_elses_and_its_quotation_goes_along() -> None:
    voices = fixed(fix(CorrectionKind.MENTION, at("Berg", 1), "Jonas Berg"))
    assert voices.people[1].mentions == (at("Berg", 1), at("Jonas Berg"))
    assert said(voices, CAT).speaker == "Jonas Berg"
    told = fixed(fix(CorrectionKind.SPEAKER, CAT, "Ida Berg"), fix(CorrectionKind.MENTION, at("Berg", 1), "Jonas Berg"))
    assert said(told, CAT).speaker == "Ida Berg"


def test_a_person_is_marked_and_a_place_names_nobody() -> None:
    voices = fixed(fix(CorrectionKind.MENTION, at("the brother"), "The Brother"))
    assert voices.people[-1] == Person("The Brother", (at("the brother"),))
    voices = fixed(fix(CorrectionKind.NO_MENTION, at("Berg", 1)))
    assert voices.people[0].mentions == (at("Ida Berg"),)
    assert said(voices, CAT).speaker is None


def test_a_role_is_edited() -> None:
    voices = fixed(fix(CorrectionKind.ROLE, name="Ida Berg", role=" master  baker "))
    assert voices.people[0].role == "master baker"
    assert fixed(fix(CorrectionKind.ROLE, name="Nobody", role="x")) == VOICES


def test_places_that_are_gone_are_passed_over() -> None:
    lost = Correction(CorrectionKind.NO_QUOTATION, Anchor(3, 20, "words that never stood here at all"))
    assert apply(VOICES, (lost,), TEXT) == VOICES


def test_corrections_hold_when_the_text_moved() -> None:
    moved = "A new first paragraph.\n\n" + TEXT
    by = len(moved) - len(TEXT)
    shifted = Voices(
        tuple(
            replace(person, mentions=tuple(Span(span.start + by, span.end + by) for span in person.mentions))
            for person in VOICES.people
        ),
        tuple(replace(quote, start=quote.start + by, end=quote.end + by, speaker_span=None) for quote in VOICES.quotes),
    )
    voices = apply(shifted, (fix(CorrectionKind.SPEAKER, TOLD, "Jonas Berg"),), moved)
    assert said(voices, Span(TOLD.start + by, TOLD.end + by)).speaker == "Jonas Berg"


@pytest.mark.parametrize(
    ("pairs", "shown"),
    [
        ([("A", "B")], {"a": "B"}),
        ([("A", "B"), ("B", "C")], {"a": "C", "b": "C"}),
        ([("A", "B"), ("C", "A")], {"a": "B", "c": "B"}),
        ([("A", "B"), ("B", "A")], {"b": "A"}),
        ([("A", "B"), ("B", "C"), ("C", "A")], {"a": "B", "c": "B"}),
        ([("ida", "Ida"), ("b", "ida")], {"ida": "Ida", "b": "Ida"}),
        ([("A", ""), ("", "B")], {}),
    ],
)
def test_names_lead_to_one_name(pairs: list[tuple[str, str]], shown: dict[str, str]) -> None:
    corrections = [Correction(CorrectionKind.SAME_PERSON, name=name, other=other) for name, other in pairs]
    if pairs == [("A", "B"), ("B", "C"), ("C", "A")]:
        # Of a circle the last stays: C is A; A, who was B, is whom B was shown as.
        assert set(shown_names(corrections).values()) <= {"A", "B", "C"}
        return
    assert shown_names(corrections) == shown


WORDS = "“a b” said Al. “c” Bo Al said. “d e f” no.\n\n“g” Bo said, and “h i” too. Al Bo Cy."
NAMES = st.sampled_from(["Al", "Bo", "Cy", "al", "", "Dé"])


@st.composite
def some_place(draw: st.DrawFn) -> Span:
    start = draw(st.integers(0, 80))
    return Span(start, min(len(WORDS), start + draw(st.integers(1, 14))))


def found_voices() -> Voices:
    quotes = []
    start = -1
    while (start := WORDS.find("“", start + 1)) >= 0:
        quotes.append(Quote(start, WORDS.index("”", start) + 1, speaker="Al", confidence=0.8))
    people = [
        Person(name, tuple(Span(place, place + 2) for place in range(len(WORDS)) if WORDS.startswith(name, place)))
        for name in ("Al", "Bo")
    ]
    sources = [Span(13, 15), Span(24, 26), None, None, None]
    quotes = [replace(quote, speaker_span=source) for quote, source in zip(quotes, sources, strict=True)]
    return Voices(tuple(people), tuple(quotes))


@st.composite
def some_correction(draw: st.DrawFn) -> Correction:
    place = draw(some_place() | st.sampled_from([quote.span for quote in found_voices().quotes]))
    return Correction(
        draw(st.sampled_from(CorrectionKind)),
        anchored(WORDS, place),
        draw(NAMES),
        draw(NAMES),
        draw(st.sampled_from(["", "baker"])),
        draw(st.sampled_from(QuoteKind)),
    )


CORRECTIONS = st.lists(some_correction(), max_size=8)


@settings(max_examples=600, deadline=None)
@given(CORRECTIONS)
def test_whatever_is_corrected_spans_stay_in_the_text_and_once_is_enough(corrections: list[Correction]) -> None:
    voices = apply(found_voices(), corrections, WORDS)
    assert apply(voices, corrections, WORDS) == voices
    assert list(voices.quotes) == sorted(voices.quotes, key=lambda quote: (quote.start, -quote.end))
    for quote in voices.quotes:
        assert 0 <= quote.start < quote.end <= len(WORDS)
    assert len({quote.span for quote in voices.quotes}) == len(voices.quotes)
    held = sorted(mention for person in voices.people for mention in person.mentions)
    for mention, following in pairwise(held):
        assert mention.end <= following.start
    called = {person.name for person in voices.people}
    assert len({name_key(name) for name in called}) == len(called)
    assert {quote.speaker for quote in voices.quotes} - {None} <= called


@settings(max_examples=200, deadline=None)
@given(CORRECTIONS, st.text(alphabet="Al Bo“”. ", max_size=50))
def test_no_text_makes_a_correction_fail(corrections: list[Correction], text: str) -> None:
    voices = apply(Voices((Person("Al", ()),), ()), corrections, text)
    for quote in voices.quotes:
        assert 0 <= quote.start < quote.end <= len(text)


def test_who_is_no_person_here_is_none_when_a_fuller_name_is_found() -> None:
    denied = fix(CorrectionKind.NO_PERSON, at("Harvard"), "Harvard")
    fuller = replace(VOICES, people=(*VOICES.people[:2], Person("Town of Harvard", (at("town of Harvard"),))))
    assert names(apply(fuller, (denied,), TEXT)) == ["Ida Berg", "Jonas Berg"]
    assert names(apply(VOICES, (denied,), TEXT)) == ["Ida Berg", "Jonas Berg"]
    # Others are left alone: whose name has other words, who stands elsewhere, whom the reader named there.
    other = replace(VOICES, people=(*VOICES.people[:2], Person("Jon Ek", (at("Harvard"),))))
    assert names(apply(other, (denied,), TEXT)) == ["Ida Berg", "Jonas Berg", "Jon Ek"]
    elsewhere = replace(VOICES, people=(*VOICES.people[:2], Person("Harvard Ek", (at("town"),))))
    assert names(apply(elsewhere, (denied,), TEXT)) == ["Ida Berg", "Jonas Berg", "Harvard Ek"]
    named = fix(CorrectionKind.MENTION, at("Harvard"), "Harvard Ek")
    assert names(fixed(denied, named)) == names(fixed(named, denied)) == ["Ida Berg", "Jonas Berg", "Harvard Ek"]


def test_what_somebody_said_is_speech_and_nobody_says_a_term() -> None:
    ida = fix(CorrectionKind.SPEAKER, DESERT, "Ida Berg")
    term = fix(CorrectionKind.QUOTATION, DESERT, quote_kind=QuoteKind.OTHER)
    speech = fix(CorrectionKind.QUOTATION, DESERT)
    quote = said(fixed(ida), DESERT)
    assert (quote.kind, quote.speaker) == (QuoteKind.SPEECH, "Ida Berg")
    assert (said(fixed(term, ida), DESERT).kind, said(fixed(ida, term), DESERT).speaker) == (QuoteKind.SPEECH, None)
    assert said(fixed(ida, term), DESERT).kind is QuoteKind.OTHER
    assert said(fixed(ida, term, speech), DESERT).speaker == "Ida Berg"
    # Nobody in particular: that tells nothing of the kind.
    assert said(fixed(fix(CorrectionKind.SPEAKER, DESERT)), DESERT).kind is QuoteKind.OTHER
    term = fix(CorrectionKind.QUOTATION, FIVE, quote_kind=QuoteKind.OTHER)
    assert said(fixed(term), FIVE).speaker is None
    assert said(fixed(term, fix(CorrectionKind.QUOTATION, FIVE)), FIVE).speaker == "Ida Berg"
