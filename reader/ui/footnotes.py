# SPDX-License-Identifier: MIT
"""The text of a footnote, found by the block its anchor stands in."""

from __future__ import annotations

from reader.article import Article, ContainerKind

_MOST_BLOCKS = 6
"""Paragraphs of one note that are shown: a longer one is a text of its own, and is gone to."""


def stands_in_notes(article: Article | None, number: int) -> bool:
    """Tell whether the block of this number is one of the footnotes."""
    blocks = article.blocks if article is not None else ()
    return 0 <= number < len(blocks) and blocks[number].stands_in(ContainerKind.FOOTNOTES)


def note_text(article: Article | None, number: int) -> str:
    """Return the text of the footnote whose first block has this number; empty where it is none."""
    if article is None or not stands_in_notes(article, number):
        return ""
    following = article.blocks[number : number + _MOST_BLOCKS]
    item = next((container for container in following[0].path if container.kind is ContainerKind.ITEM), None)
    if item is None:
        return _without_return(following[0].text)
    return _without_return("\n".join(block.text for block in following if item in block.path))


def _without_return(text: str) -> str:
    """Return a note's text without the arrow at its end that leads back to its mark."""
    return text.rstrip(" \u00a0↑↩↵⤴⏎^\ufe0e\ufe0f") or text
