# SPDX-License-Identifier: MIT
"""Which passage of a text shows a query, on one line and with its matches in their places."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.search.matching import Matcher, spans_of
from reader.search.passages import SNIPPET, best_passage
from reader.search.query import parse


def _matcher(query: str) -> Matcher:
    return Matcher(parse(query).wanted(), "en")


def test_a_passage_shows_most_of_the_query() -> None:
    filler = "Nothing happens here at all. " * 20
    text = f"{filler}Only ice. {filler}Then ice and snow came.\n\n{filler}"
    passage, place = best_passage(text, _matcher("ice snow "))
    assert [span.of(passage.text) for span in passage.matches] == ["ice", "snow"]
    assert place is not None and place.of(text) == "ice" and place.start > text.index("Then")
    assert "\n" not in passage.text and len(passage.text) <= SNIPPET
    assert text[passage.start : passage.start + 8] == passage.text[:8]


def test_words_written_unusually_are_found_where_nothing_else_is() -> None:
    for text in ("It was tHe iCe", "It was the ﬁeld’s", "Zāgreb"):
        query = {"I": "ice " if "iCe" in text else "field ", "Z": "zagreb "}[text[0]]
        passage, place = best_passage(text, _matcher(query))
        assert place is not None and passage.matches == [place]


def test_without_a_match_the_text_begins() -> None:
    passage, place = best_passage("A short text.", _matcher("zebra "))
    assert (passage.text, passage.matches, place) == ("A short text.", [], None)


def test_runs_of_spaces_are_shown_as_one_and_matches_stay_in_their_places() -> None:
    text = "def ice():\n        return\tsnow\n\n\nAnd   snow on\nice."
    passage, place = best_passage(text, _matcher('ice snow "on ice"'))
    assert passage.text == "def ice(): return snow And snow on ice."
    assert [span.of(passage.text) for span in passage.matches] == ["ice", "snow", "snow", "on ice"]
    assert place is not None and place.of(text) == "ice"


def test_paragraphs_are_parted_by_one_space_and_matches_stay_in_their_places() -> None:
    text = "Snow fell.\n\nIce came on\n\nice and snow."
    passage, place = best_passage(text, _matcher('snow "on ice"'))
    assert passage.text == "Snow fell. Ice came on ice and snow."
    assert [span.of(passage.text) for span in passage.matches] == ["Snow", "on ice", "snow"]
    assert place is not None and place.of(text) == "Snow"


@given(st.text(alphabet="ab \n漢字é.“", max_size=400), st.text(alphabet='ab "漢é-', min_size=1, max_size=12))
def test_spans_lie_in_the_text_in_order(text: str, query: str) -> None:
    matcher = _matcher(query)
    spans = spans_of(matcher.find(text))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    passage, place = best_passage(text, matcher)
    assert (place is None) == (not spans)
    last = 0
    for span in passage.matches:
        assert last <= span.start < span.end <= len(passage.text)
        last = span.end
