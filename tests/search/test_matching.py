# SPDX-License-Identifier: MIT
"""Where words stand in a text, and which passage shows them."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.search.matching import MOST_MATCHES, SNIPPET, Matcher, best_passage, spans_of
from reader.search.query import parse


def _marked(text: str, query: str, language: str | None = "en") -> list[str]:
    return [span.of(text) for span in spans_of(Matcher(parse(query).wanted(), language).find(text))]


def test_words_are_found_by_stem_accent_and_beginning() -> None:
    text = "Running RUNS, runners; Zürich. Announcements were announced."
    assert _marked(text, "run ") == ["Running", "RUNS"]
    assert _marked(text, "zurich ") == ["Zürich"]
    assert _marked(text, "announ") == ["Announcements", "announced"]
    assert _marked("Laufen läuft", "laufen ", "de") == ["Laufen"]
    assert _marked("runs", "running ", "de") == []


def test_phrases_are_marked_whole_and_negations_not_at_all() -> None:
    text = "The frozen harbour; the harbour froze; a FROZEN, harbour."
    assert _marked(text, '"frozen harbour"') == ["frozen harbour", "FROZEN, harbour"]
    assert _marked(text, "harbour -frozen ") == ["harbour", "harbour", "harbour"]
    assert _marked(text, '"harbour froze a"') == ["harbour froze; a"]
    assert _marked("ends with frozen", '"frozen harbour"') == []


def test_scripts_without_spaces() -> None:
    text = "知事は漢字変換を発表、漢字も。"
    assert _marked(text, "漢字 ") == ["漢字", "漢字"]
    assert _marked(text, "漢字変 ") == ["漢字変"]
    assert _marked(text, "字 ") == ["字", "字"]


def test_a_passage_shows_most_of_the_query() -> None:
    filler = "Nothing happens here at all. " * 20
    text = f"{filler}Only ice. {filler}Then ice and snow came.\n\n{filler}"
    matches = Matcher(parse("ice snow ").wanted(), "en").find(text)
    passage, place = best_passage(text, matches)
    assert [span.of(passage.text) for span in passage.matches] == ["ice", "snow"]
    assert place is not None and place.of(text) == "ice" and place.start > text.index("Then")
    assert "\n" not in passage.text and len(passage.text) <= SNIPPET
    assert text[passage.start : passage.start + 8] == passage.text[:8]


def test_without_a_match_the_text_begins() -> None:
    passage, place = best_passage("A short text.", [])
    assert (passage.text, passage.matches, place) == ("A short text.", [], None)


def test_matches_are_bounded() -> None:
    assert len(Matcher(parse("ice ").wanted(), "en").find("ice " * 50_000)) == MOST_MATCHES


@given(st.text(alphabet="ab \n漢字é.“", max_size=400), st.text(alphabet='ab "漢é-', min_size=1, max_size=12))
def test_spans_lie_in_the_text_in_order(text: str, query: str) -> None:
    matches = Matcher(parse(query).wanted(), "en").find(text)
    spans = spans_of(matches)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    passage, place = best_passage(text, matches)
    assert (place is None) == (not matches)
    last = 0
    for span in passage.matches:
        assert last <= span.start < span.end <= len(passage.text)
        last = span.end
