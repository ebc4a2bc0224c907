# SPDX-License-Identifier: MIT
"""A page copied as plain text becomes an article."""

from __future__ import annotations

import re

from reader.article import Article, Block, BlockKind, SavedPage
from reader.cleaning import dates
from reader.cleaning.dom import squeezed

_STOP = re.compile(
    r"^(?:comments?|leave a (?:comment|reply)|related\b.*|read more|more (?:from|stories|on)\b.*|recommended|"
    r"podcasts?|most (?:read|popular|viewed)|trending|you may (?:also )?like.*|sign up.*|dear readers.*)$",
    re.I,
)
_PLAYER = re.compile(r"^\d{1,2}:\d{2}(?::\d{2})?$")
_SENTENCE = re.compile(r"[.!?…。！？।؟][\"”’'»)\]]*(?:\s|$)")


def article_of(page: SavedPage) -> Article:
    """Return the article in a text: its title, deck, date and paragraphs."""
    lines = [squeezed(line) for line in page.content.splitlines()]
    lines = [line for line in lines if line and not _PLAYER.match(line)]
    body = [index for index, line in enumerate(lines) if _is_sentence(line)]
    if not body:
        text = [line for line in lines if not _is_menu(line)]
        return Article(
            page.title or (text[0] if text else ""), tuple(Block(BlockKind.PARAGRAPH, line) for line in text)
        )
    start, end = body[0], len(lines)
    for index in range(start, len(lines)):
        if _STOP.match(lines[index]):
            end = index
            break
    head = [line for line in lines[:start] if not _is_menu(line)]
    published = next((made for line in head if (made := dates.written(line))), None)
    head = [line for line in head if not (dates.written(line) and len(line) < 60)]
    seen: set[str] = set()
    title = next((line for line in head if line in seen or seen.add(line)), "") or (head[0] if head else "")
    deck = ""
    if title in head:
        behind = [line for line in head[head.index(title) + 1 :] if line != title]
        deck = next((line for line in behind if len(line.split()) > 5), "")
    paragraphs = ([deck] if deck else []) + [line for line in lines[start:end] if line != title]
    return Article(
        title or page.title or "",
        tuple(Block(BlockKind.PARAGRAPH, line) for line in paragraphs),
        published=published,
        excerpt=deck or None,
        url=page.url,
        warnings=page.warnings,
    )


def _is_sentence(line: str) -> bool:
    return len(line.split()) >= 8 and bool(_SENTENCE.search(line))


def _is_menu(line: str) -> bool:
    words = line.split()
    if len(words) < 2:
        return True
    endings = [word[-4:] for word in words if len(word) >= 4]
    most = max((endings.count(ending) for ending in set(endings[:50])), default=0)
    return len(words) >= 8 and most / len(words) >= 0.25
