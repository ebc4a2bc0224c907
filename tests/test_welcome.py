# SPDX-License-Identifier: MIT
"""The welcome page is read like any saved page, and shows what it says it shows."""

from __future__ import annotations

from pathlib import Path

from reader.article import QuoteKind
from reader.cleaning import clean
from reader.formats import read
from reader.voices import annotate

WELCOME = Path(__file__).parents[1] / "resources" / "welcome.html"


def test_the_welcome_page_shows_its_voices() -> None:
    (page,) = read(WELCOME)
    article = clean(page).article
    voices = annotate(article)
    assert article.title == "Welcome to Verbatim"
    assert "newsletter" not in article.text
    assert [person.name for person in voices.people] == ["Mara Lindqvist", "Tomas Okafor"]
    shown = [(quote.kind, quote.speaker) for quote in voices.quotes]
    lindqvist, okafor = (QuoteKind.SPEECH, "Mara Lindqvist"), (QuoteKind.SPEECH, "Tomas Okafor")
    assert shown == [lindqvist, lindqvist, okafor, (QuoteKind.OTHER, None), okafor, lindqvist]
