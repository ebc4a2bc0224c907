# SPDX-License-Identifier: MIT
"""Where words stand in a text, and which passage shows them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.search.matching import MOST_MATCHES, Match, Matcher, spans_of
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


def test_articles_before_a_stem_do_not_hide_it() -> None:
    assert _marked("قالت الحكومة إن حكومة أخرى", "حكومة ", "ar") == ["الحكومة", "حكومة"]
    assert _marked("Szkoły i szkoła, szkolny", "szkoła ", "pl") == ["Szkoły", "szkoła"]


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


def test_matches_are_bounded() -> None:
    assert len(Matcher(parse("ice ").wanted(), "en").find("ice " * 50_000)) == MOST_MATCHES


@given(
    st.text(alphabet="ab A\n漢字éÉāﬁ²2_“", max_size=200),
    st.text(alphabet='abfi2 "é漢', min_size=1, max_size=12),
    st.sampled_from(["en", "fr", "ru", None]),
)
def test_beginnings_find_what_all_words_gone_through_do(text: str, query: str, language: str | None) -> None:
    phrases = parse(query).wanted()
    matcher = Matcher(phrases, language)
    found = matcher.find(text)
    assert found == sorted(set(matcher._find_all(text)))
    assert set(matcher.first(text)) <= set(found)
    assert bool(matcher.first(text)) == bool(found)


@given(
    st.text(alphabet="ab A\n漢字é\u0101ﬁ2“", max_size=100),
    st.text(alphabet='ab2 "é漢', min_size=1, max_size=12),
    st.sampled_from(["éb", "Ab"]),
)
def test_a_passage_is_marked_as_the_text_is(text: str, query: str, last: str) -> None:
    matcher = Matcher(parse(query).wanted(), "en")
    whole = f"a ab {text} ab2 {last}"
    assert matcher.within(whole, 0, len(whole)) == matcher.find(whole)
    assert all(5 <= match.start < len(whole) - 7 for match in matcher.within(whole, 5, len(whole) - 7))


def test_parts_of_codes_are_found_wherever_they_stand() -> None:
    text = "The MPU6050 and mpu60506050, a 6050 and x" + "y" * 100 + "6050."
    assert _marked(text, "6050 ") == ["MPU6050", "mpu60506050", "6050"]
    assert _marked(text, "mpu6 ") == ["MPU6050", "mpu60506050"]
    assert _marked("Room 12 or 120 or a12", "12 ") == ["12"]
    assert _marked("m² is ｍ２ is m2", "m2 ") == ["m²", "ｍ２", "m2"]


def test_matches_have_a_phrase_each() -> None:
    assert Matcher(parse("ice snow ").wanted(), "en").find("Snow on ice") == [Match(0, 4, 1), Match(8, 11, 0)]
