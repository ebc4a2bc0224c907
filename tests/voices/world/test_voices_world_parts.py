# SPDX-License-Identifier: MIT
"""The parts of reading other languages: words, phrases, names, frames, nicknames."""

from __future__ import annotations

import pytest

from reader.article import Span
from reader.voices.marks import scan
from reader.voices.mentions import Mention
from reader.voices.world.cyrillic import is_given, stem
from reader.voices.world.cyrillic_words import cyrillic_words
from reader.voices.world.frames import FrameReader
from reader.voices.world.name_features import WorldNameFeatures
from reader.voices.world.nicknames import nicknames
from reader.voices.world.people import find_mentions
from reader.voices.world.phrases import NEAR, phrases
from reader.voices.world.standing import outside
from reader.voices.world.words import split_words

LANGUAGES = ("de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "pl", "tr", "id", "cs", "ro", "hu", "fi", "el")


def test_words_stand_where_the_text_has_them() -> None:
    text = "Dr. Anna Vogel kam.\n\nSie ging, dann kam Karl-Heinz."
    words = split_words(text)
    assert [word.text for word in words.words[:4]] == ["Dr.", "Anna", "Vogel", "kam"]
    assert all(text[word.start : word.end] == word.text for word in words.words)
    assert words.words[-1].text == "Karl-Heinz"
    assert [words.words[i].text for i in words.within(Span(4, 14))] == ["Anna", "Vogel"]
    assert [word.opens_sentence for word in words.words if word.text in ("Sie", "dann")] == [True, False]


@pytest.mark.parametrize("language", [*LANGUAGES, *NEAR])
def test_each_table_is_whole(language: str) -> None:
    table = phrases(language)
    assert table is not None
    assert table.verbs
    assert table.according
    assert set(table.pronouns.values()) <= {"m", "f", "p"}
    assert all(word == word.lower() for words in (table.verbs, table.titles, table.stops, table.kin) for word in words)


def test_stems_of_verbs_match_all_their_forms() -> None:
    table = cyrillic_words("ru")
    assert table.is_verb("рассказала")
    assert table.is_verb("рассказывает")
    assert not table.is_verb("рассказать")
    assert not table.is_verb("рассказчик")
    assert not table.is_verb("идёт")


def test_endings_give_the_forms_of_a_verb() -> None:
    spanish, dutch = phrases("es"), phrases("nl")
    assert spanish is not None
    assert dutch is not None
    assert {"replica", "replicó", "replicaron"} <= spanish.verbs
    assert not spanish.is_verb("réplica")
    assert {"betoogt", "betoogde"} <= dutch.verbs
    assert not any("+" in verb or "~" in verb for verb in spanish.verbs | dutch.verbs)


def test_case_endings_come_off() -> None:
    assert stem("лапину") == stem("лапин") == stem("лапиным")
    assert is_given("ольги")
    assert not is_given("мост")


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("La vecina Carmen Robledo habló con su hija Noa.", "es", ["Carmen Robledo", "Noa"]),
        ("Anna Vogels Hund bellte. Anna Vogel rief ihn.", "de", ["Anna Vogel", "Anna Vogel"]),
    ],
)
def test_names(text: str, language: str, names: list[str]) -> None:
    table = phrases(language)
    assert table is not None
    found = find_mentions(split_words(text), table, language)
    assert [mention.span.of(text) for mention in found] == names


def test_rows_have_one_length() -> None:
    table = phrases("fr")
    assert table is not None
    rows = WorldNameFeatures(split_words("Le maire Paul Fontenay a vu Anne. PAUL partit."), table, "fr").rows()
    assert len({len(row) for row in rows}) == 1


def test_frames_give_sources() -> None:
    text = "„Es wird zu spät dafür“, sagte Anna Vogel. „Viel zu spät ist es schon.“ Der Hund schlief."
    table = phrases("de")
    assert table is not None
    words = split_words(text)
    mentions = find_mentions(words, table, "de")
    found = FrameReader(words, table, mentions, scan(text, "de"), "de").read()
    assert [f.span.of(text) if f.span else None for f in found] == ["Anna Vogel", "Anna Vogel"]
    assert found[0].probability > found[1].probability


def test_mentions_outside_quotations() -> None:
    text = "Anna: “Karl came.” Bob"
    mentions = [Mention(Span(a, b), 0, 0, ["x"]) for a, b in ((0, 4), (7, 11), (19, 22))]
    assert [m.span.of(text) for m in outside(mentions, scan(text))] == ["Anna", "Bob"]


def test_nicknames_need_a_cue() -> None:
    text = "Peter, genannt „Pit“, las „Der Turm“."
    assert [span.of(text) for _, span in nicknames(text, scan(text, "de"))] == ["Pit"]
