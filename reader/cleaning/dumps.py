# SPDX-License-Identifier: MIT
"""A page copied as plain text becomes an article: its title, deck, date and the heaviest run of prose."""

from __future__ import annotations

from dataclasses import replace

from reader.article import Article, Block, BlockKind, Container, ContainerKind, SavedPage
from reader.cleaning import dates, line_kinds, names, text_titles
from reader.cleaning.asides import RELATED_LABEL, weighed
from reader.cleaning.dom import folded
from reader.cleaning.receipt import PageFigures
from reader.cleaning.text_lines import TextLine, lines_of


def article_of(page: SavedPage) -> Article:
    """Return the article in a text; one without any text where the text holds nothing."""
    lines = lines_of(page.content)
    start, end = _text_run([_weight(line) for line in lines])
    if start == end:
        kept = [line for line in lines if not line_kinds.is_menu(line.text)]
        return _made(page, kept[0].text if kept else "", kept)
    title_at = text_titles.title_index(lines, start, end)
    title = lines[title_at].text if title_at >= 0 else ""
    if title_at >= start:
        start = min(title_at + 1, end - 1)
    deck = text_titles.deck_of(lines, title_at, start)
    head = lines[max(0, title_at - 4) : start + 2] if title_at >= 0 else lines[max(0, start - 6) : start + 2]
    published = next((made for line in head if len(line.text) < 120 and (made := dates.written(line.text))), None)
    byline = next(
        (
            found
            for line in head
            if line_kinds.BYLINE.match(line.text) and len(line.text) < 80 and (found := names.names_in(line.text))
        ),
        (),
    )
    body = _body(lines[start:end], title)
    return _made(page, title or page.title or "", body, deck=deck, published=published, byline=byline)


def whole_of(page: SavedPage) -> Article:
    """Return all lines of a text as an article: nothing is left out."""
    lines = lines_of(page.content)
    return _made(page, page.title or (lines[0].text if lines else ""), lines)


def _made(
    page: SavedPage,
    title: str,
    body: list[TextLine],
    *,
    deck: str = "",
    published: str | None = None,
    byline: tuple[str, ...] = (),
) -> Article:
    blocks: list[Block] = [Block(BlockKind.PARAGRAPH, deck)] if deck else []
    number = 0
    path: tuple[Container, ...] = ()
    for line in body:
        if line.bullet:
            number += 1
            if not path:
                path = (Container(ContainerKind.LIST, number),)
                number += 1
            blocks.append(Block(BlockKind.PARAGRAPH, line.text, path=(*path, Container(ContainerKind.ITEM, number))))
        else:
            path = ()
            blocks.append(Block(BlockKind.PARAGRAPH, line.text))
    return Article(
        title[: text_titles.LONGEST_TITLE],
        tuple(blocks),
        byline=byline,
        published=published,
        excerpt=deck or None,
        url=page.url,
        warnings=page.warnings,
    )


# ── The text ─────────────────────────────────────────────────────────────────


def _weight(line: TextLine) -> int:
    """Return what a line says for or against standing in the text, in code points of prose."""
    text = line.text
    length = weighed(text)
    if line_kinds.COMMENTS.match(text):
        return COMMENTS
    if length < 300 and line_kinds.NOTICE.search(text):
        return NOTICE
    if line_kinds.SENTENCE.search(text) and length >= 40:
        return min(length, 600)
    if length >= 120 and line_kinds.SENTENCE_INSIDE.search(text):
        return min(length, 600)
    if length >= 60:
        return 0
    return SHORT


COMMENTS = -5000
ENOUGH = 400
"""Code points of prose before a comments label that are a text of their own, however long the comments are."""
NOTICE = -300
SHORT = -30


def _text_run(weights: list[int]) -> tuple[int, int]:
    """Return the run that is the text: the heaviest, unless prose before the first comments label is enough."""
    start, end = heaviest_run(weights)
    label = next((index for index in range(start - 1, -1, -1) if weights[index] == COMMENTS), -1)
    if label > 0:
        before = heaviest_run(weights[:label])
        if sum(weights[slice(*before)]) >= ENOUGH:
            return before
    return start, end


def figures_of(page: SavedPage) -> PageFigures:
    """Count a text's words and gather its prose up to the comments."""
    lines = lines_of(page.content)
    weights = [_weight(line) for line in lines]
    _, end = _text_run(weights)
    label = next((index for index in range(end, len(lines)) if weights[index] == COMMENTS), len(lines))
    paragraphs = tuple(line.text for line, weight in zip(lines[:label], weights, strict=False) if weight > 0)
    return PageFigures(len(page.content.split()), 0, paragraphs)


def heaviest_run(weights: list[int]) -> tuple[int, int]:
    """Return where the run of greatest weight starts and ends; (0, 0) where nothing weighs anything."""
    best, best_run = 0, (0, 0)
    total, start = 0, 0
    for index, weight in enumerate(weights):
        if total <= 0:
            total, start = 0, index
        total += weight
        if total > best:
            best, best_run = total, (start, index + 1)
    return best_run


def _body(lines: list[TextLine], title: str) -> list[TextLine]:
    """Return the lines of the text without labels, players, credits, and lists a label announced as related."""
    kept: list[TextLine] = []
    known = folded(title)
    skipping = False
    for line in lines:
        text = line.text
        is_short = weighed(text) < 120 and not line_kinds.SENTENCE.search(text)
        if RELATED_LABEL.match(text):
            skipping = True
            continue
        if skipping and is_short:
            continue
        skipping = False
        if (
            line_kinds.IMAGE_NAME.match(text)
            or line_kinds.PLAYER.match(text)
            or line_kinds.LABEL.match(text)
            or (known and folded(text) == known)
        ):
            continue
        if is_short and line_kinds.is_menu(text) and len(text.split()) > 1:
            continue
        if weighed(text) < 300 and (line_kinds.CREDIT.search(text) or line_kinds.NOTICE.search(text)):
            continue
        if line_kinds.STAMP.match(text) and is_short:
            continue
        if not kept and is_short and (dates.written(text) or line_kinds.BYLINE.match(text)):
            continue
        kept.append(replace(line))
    return kept
