# SPDX-License-Identifier: MIT
from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.article import Article, Quote, QuoteKind, Span, Voices
from reader.ui import themes
from reader.ui.card import CardText, VoiceCard, person_card, quote_card
from reader.ui.cast import Cast


def test_a_quotation_tells_who_and_how_sure(article: Article, voices: Voices) -> None:
    cast = Cast(voices, article.text)
    assert quote_card(cast, 0) == CardText("Ida Berg", "baker", "Clearly the speaker", "2 quotations in this article")
    assert quote_card(cast, 1).about == "Perhaps the speaker"
    assert quote_card(cast, 2).name == "In quotation marks"
    assert person_card(cast, 0) == CardText("Ida Berg", "baker", "Named 2 times here", "2 quotations in this article")


def test_a_described_source_is_shown_as_the_text_has_it() -> None:
    text = "“So,” a spokesman said. “And so.”"
    quotes = (Quote(0, 5, QuoteKind.SPEECH, None, Span(6, 17), 0.8), Quote(24, 33))
    cast = Cast(Voices((), quotes), text)
    assert quote_card(cast, 0).name == "“a spokesman”"
    assert quote_card(cast, 1) == CardText("Speaker unknown", "", "The text does not tell")


def test_the_card_stays_within_its_parent_and_shows_plain_text(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(500, 400)
    parent.show()
    card = VoiceCard(themes.load("light"), parent)
    text = CardText("<img src=x>" * 40, "role", "about", "count")
    for place in (QRectF(480, 380, 10, 20), QRectF(0, 0, 10, 20), QRectF(0, 0, 500, 400)):
        card.show_text(text, "#2F5FA8", place)
        assert parent.rect().contains(card.geometry().left(), card.geometry().top())
        assert card.geometry().right() < 500
    assert any(label.text().startswith("<img src=x>") for label in card.findChildren(QLabel))
    assert card.accessibleName().startswith("<img")
