# SPDX-License-Identifier: MIT
from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import UnreadableFile
from reader.formats import read
from reader.search.query import parse
from reader.ui import telling, translation
from reader.ui.domain_texts import SENTENCES
from reader.ui.telling import in_words

TRANSLATED = [language for language in translation.LANGUAGES if language != "en"]


@pytest.mark.parametrize("spoken", TRANSLATED, indirect=True)
@pytest.mark.parametrize("template", SENTENCES)
def test_every_sentence_is_said_with_its_values_in_every_language(template: str, spoken: str) -> None:
    values = {name: f"«{name}: 7»" for name in re.findall(r"\{(\w+)\}", template)}
    said = in_words(template.format(**values))
    assert said == telling.tr(template).format(**values)
    assert said != template.format(**values)


def test_an_error_of_the_rooms_is_said_in_german(spoken: str, tmp_path: Path) -> None:
    picture = tmp_path / "page.html"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    with pytest.raises(UnreadableFile) as caught:
        list(read(str(picture)))
    assert in_words(str(caught.value)) == (
        "Das ist ein PNG-Bild, keine gespeicherte Seite. Wählen Sie eine gespeicherte Webseite."
    )


def test_what_a_search_did_not_understand_is_said_in_german(spoken: str) -> None:
    (remark,) = parse("boat is:re").ignored
    assert in_words(remark) == (
        "„is:re“ ist nicht bekannt; nach „is:“ steht eines von diesen: "
        "unread, reading, read, archived, starred, highlighted."
    )


def test_figures_are_written_as_the_language_writes_them(spoken: str) -> None:
    said = in_words("Of the document's 12,345 pages the first 1,000 were read.")
    assert said == "Von den 12.345 Seiten des Dokuments wurden die ersten 1.000 gelesen."


def test_what_is_not_known_stays_and_what_stands_before_it_is_said(spoken: str) -> None:
    assert in_words("Fog over the harbour.") == "Fog over the harbour."
    assert in_words("The disk is full. Fog over it.") == "Der Datenträger ist voll. Fog over it."
    assert in_words("") == ""


def test_in_english_nothing_changes() -> None:
    assert in_words("The disk is full. Type a word.") == "The disk is full. Type a word."


@given(st.text(max_size=300))
def test_no_text_is_refused(text: str) -> None:
    assert isinstance(in_words(text), str)


@pytest.mark.parametrize("piece", ["a of ", "a of b images kept; ", "“a:b”", "a is not a library of Verbatim. "])
def test_a_text_made_to_be_slow_stays_as_it_is(piece: str) -> None:
    text = (piece * telling.LONGEST)[: telling.LONGEST]
    assert in_words(text) == text
