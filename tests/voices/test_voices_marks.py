# SPDX-License-Identifier: MIT
"""The scanner for quotation marks."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.voices.marks import scan
from tests.calls import calls


def quoted(text: str, language: str = "en") -> list[str]:
    return [text[q.start : q.end] for q in scan(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('She said "no" twice.', ['"no"']),
        ("She said “no” twice.", ["“no”"]),
        ("She said ''no'' twice.", ["''no''"]),
        ("She said ``no'' twice.", ["``no''"]),
        ("She said ‘no way’ twice.", ["‘no way’"]),
        ("She said 'no way' twice.", ["'no way'"]),
        ("Er sagte „nein“ dazu.", ["„nein“"]),
        ("Powiedział „nie” i wyszedł.", ["„nie”"]),
        ("Elle dit « non » deux fois.", ["« non »"]),
        ("Er sagte »nein« dazu.", ["»nein«"]),
        ("Hon sade ”nej” två gånger.", ["”nej”"]),
        ("彼は「いいえ」と言った。", ["「いいえ」"]),
        ("本は『山』という。", ["『山』"]),
        ("读《红楼梦》的人", ["《红楼梦》"]),
        ("他说：“不是。”然后", ["“不是。”"]),
        ("Он сказал: «Нет». И ушёл.", ["«Нет»"]),
    ],
)
def test_the_worlds_marks(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def test_nested_quotations_belong_to_the_outer_one() -> None:
    assert quoted("“He told me ‘go “home” now’ and left,” she said.") == ["“He told me ‘go “home” now’ and left,”"]


@pytest.mark.parametrize(
    "text",
    [
        "It's the players' and the girls' day, isn't it?",
        "A 6'2\" man bought a 5' rope.",
        "Rock 'n' roll of the '90s, 'tis said.",
        "The ’90s weren’t James’ best.",
        'A 27" screen',
    ],
)
def test_apostrophes_and_measures_are_no_quotes(text: str) -> None:
    assert quoted(text) == []


def test_a_paragraph_left_open_goes_on_in_the_next() -> None:
    text = "“We came early.\n\n“We left late,” said Ann Lee."
    first, second = scan(text)
    assert (text[first.start : first.end], first.closed, first.continues) == ("“We came early.", False, False)
    assert (text[second.start : second.end], second.closed, second.continues) == ("“We left late,”", True, True)


def test_a_stray_mark_stays_in_its_paragraph() -> None:
    assert quoted('One " stray.\n\nShe said "no" and "yes".') == ['"no"', '"yes"']


def test_dash_speech_leaves_the_reporting_clause_out() -> None:
    text = "— Котёл старше меня, — говорит Лапин. — Ремонт стоит дорого."
    assert quoted(text, "ru") == ["— Котёл старше меня", "— Ремонт стоит дорого."]
    assert quoted("— Ann Lee, writer", "en") == []


def test_swedish_dash_speech_ends_before_the_clause() -> None:
    assert quoted("– Vi hade inget val, säger Lind.", "sv") == ["– Vi hade inget val"]


MARKS = st.text(alphabet=st.sampled_from(list("ab .,\n\"“”„«»‹›‘’'`「」『』《》—–-1sA")), max_size=200)


@given(text=st.one_of(MARKS, st.text()), language=st.sampled_from(["en", "ru", "sv", "fr", "zh"]))
@settings(max_examples=200, deadline=None)
def test_spans_lie_in_the_text_in_order_and_hold_their_marks(text: str, language: str) -> None:
    position = 0
    for quotation in scan(text, language):
        assert position <= quotation.start < quotation.end <= len(text)
        assert quotation.mark == "—" or text.startswith(quotation.mark, quotation.start)
        assert "\n" not in text[quotation.start : quotation.end]
        position = quotation.end


@pytest.mark.parametrize(
    "unit", ['"', "“", "”", "«", "‘a ", "'a ", "a a a ", '" ', ' "', "„", "「", "— a ", "a's ", "6'2\" ", "‘s’ "]
)
def test_hostile_repetition_is_linear(unit: str) -> None:
    """Eight times the text calls for about eight times the steps: counted as calls, not seconds."""
    small, large = (calls(lambda size=size: scan(unit * (size // len(unit)), "ru")) for size in (1_000, 8_000))
    assert large <= 9 * small


@pytest.mark.parametrize("unit", ['"', "“", "a a a "])
def test_a_hundred_thousand_characters_are_scanned(unit: str) -> None:
    text = (unit * 100_000)[:100_000]
    assert all(quotation.end <= len(text) for quotation in scan(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Orlop (2004). "In Search of a Name: Is "New Lander" a Valid One?" (PDF). A "note".',
            ['"In Search of a Name: Is "New Lander" a Valid One?"', '"note"'],
        ),
        ('He said "I am late. "Go on," she said, "please."', ['"I am late.', '"Go on,"', '"please."']),
        ('He is here. "Ok"she said, and "Go".', ['"Ok"', '"Go"']),
        ('"It takes 4" of travel," she said. "No."', ['"It takes 4" of travel,"', '"No."']),
        ('"We are 4" is a song, and "We are 5" is one.', ['"We are 4"', '"We are 5"']),
        ("'I love the word \"love\"', he said.", ["'I love the word \"love\"'"]),
    ],
)
def test_straight_marks_inside_each_other_and_without_spaces(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected
