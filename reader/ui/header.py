# SPDX-License-Identifier: MIT
"""The lines above an article: where it comes from, its title and deck, who wrote it and when."""

from __future__ import annotations

from reader.article import Article
from reader.ui import facts, fonts
from reader.ui.document import HeaderLine
from reader.ui.style import Face, Style


def header_lines(article: Article, style: Style, words: int = 0) -> list[HeaderLine]:
    """Return the lines to stand above `article` of so many words."""
    em = float(style.size)
    lines: list[HeaderLine] = []
    place = facts.join(*(part for part in (article.site, article.section) if part))
    if place:
        lines.append(HeaderLine(place, Face(fonts.WINDOW, round(em * 0.72), 600), "accent", em * 1.2, 0, em * 0.7))
    title = facts.headline(article.title, article.site)
    # A long title in a large size fills the first screen: past some two lines it is set smaller.
    factor = 2.0 if len(title) <= 70 else 1.65
    title_face = Face(style.family, round(em * factor), 700)
    lines.append(HeaderLine(title, title_face, "", round(em * factor * 1.2), 0, em * 0.5))
    deck = _deck(article)
    if deck:
        deck_face = Face(style.family, round(em * 1.1), 400, italic=True)
        lines.append(HeaderLine(deck, deck_face, "muted", round(em * 1.1 * 1.45), 0, em * 0.7))
    about = facts.join(
        facts.names(article.byline), facts.day(article.published), facts.reading_time(words) if words else ""
    )
    if about:
        lines.append(HeaderLine(about, Face(fonts.WINDOW, round(em * 0.76), 450), "muted", em * 1.2))
    return lines


def _deck(article: Article) -> str:
    """Return the excerpt where it says something the text's beginning does not."""
    deck = " ".join((article.excerpt or "").split())
    if not deck or len(deck) > 400:
        return ""
    beginning = " ".join(article.text[:3_000].split())
    probe = deck.rstrip("….").strip()[:60]
    return "" if probe in beginning or probe in article.title else deck
