# SPDX-License-Identifier: MIT
"""What cleaning kept of a page and what it left out, in figures and in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from reader.article import Block, Receipt
from reader.cleaning.asides import is_prose, stands_aside
from reader.cleaning.dom import Element, attribute, name, text_of
from reader.cleaning.images import is_placeholder
from reader.cleaning.measure import Measures

VERSION = 4
"""Raised with every change that gives another article of the same page: kept ones can then be cleaned again."""
LEAST_SHARE = 2 / 3
"""Share of a page's paragraphs below which a warning is due: no page may lose more than a third of them in silence.
Of 152 marked pages five stay below 0.8 and three below this, all of them pages of several articles."""

_TELLING = 8
"""Words that tell one paragraph or quotation from all others of a page."""
_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"“[^“”]{12,400}”|«[^«»]{12,400}»|„[^„“”]{12,400}[“”]|(?<![\w\"])\"[^\"\n]{12,400}\"(?!\w)")


@dataclass(frozen=True, slots=True)
class PageFigures:
    """What a page shows before anything is chosen."""

    words: int
    images: int
    paragraphs: tuple[str, ...]
    """The page's paragraphs of prose outside of what its author named an aside."""


def figures_of(tree: Element, measures: Measures) -> PageFigures:
    """Count a prepared tree's words and images and gather its paragraphs."""
    words = sum(len(_WORD.findall(str(piece))) for piece in tree.itertext())
    images = sum(
        1 for image in tree.iter("img") if not is_placeholder(attribute(image, "src")) or attribute(image, "srcset")
    )
    return PageFigures(words, images, tuple(_paragraphs(measures)))


def _paragraphs(measures: Measures) -> Iterator[str]:
    index = 0
    while index < len(measures.elements):
        element = measures.elements[index]
        tag = name(element)
        if stands_aside(measures, index):
            index = measures.last[index] + 1
            continue
        is_line = tag in ("p", "div", "blockquote", "li", "td", "section") and not measures.blocks[index]
        if is_line and measures.text[index] >= 20 and measures.link_share(index) <= 0.5:
            text = text_of(element)
            if is_prose(text):
                yield text
        index += 1


def words_in(blocks: Iterable[Block]) -> int:
    """Return how many words blocks hold, captions included."""
    return sum(len(_WORD.findall(block.text)) + len(_WORD.findall(block.caption)) for block in blocks)


def made_receipt(figures: PageFigures, blocks: list[Block], engine: str) -> tuple[Receipt, tuple[str, ...]]:
    """Return what was kept, and warnings in plain sentences about what was not."""
    said = _words(" ".join(f"{block.text} {block.caption}" for block in blocks))
    share = _share_said(figures.paragraphs, said)
    lost = _lost({tuple(_words(quoted)) for text in figures.paragraphs for quoted in quotations_in(text)}, said)
    # What stands for a video without a poster is no image the page had.
    images = [image for block in blocks for image in block.images if image.key or image.address or not block.link]
    images += [inline.image for block in blocks for inline in block.inlines if inline.image is not None]
    missing = sum(1 for image in images if not image.key)
    receipt = Receipt(
        figures.words, words_in(blocks), lost, max(figures.images, len(images)), len(images) - missing, engine
    )
    warnings: list[str] = []
    if share < LEAST_SHARE:
        warnings.append(
            "Part of the text may be missing: about "
            f"{round(100 * (1 - share))} % of the page's paragraphs were left out."
        )
    if missing:
        kept, total = len(images) - missing, len(images)
        warnings.append(
            f"{kept} of {total} images kept; 1 is not in the file."
            if missing == 1
            else f"{kept} of {total} images kept; {missing} are not in the file."
        )
    return receipt, tuple(warnings)


def quotations_in(text: str) -> list[str]:
    """Return the stretches of a text in quotation marks, marks included."""
    return _QUOTED.findall(text)


def kept_share(paragraphs: tuple[str, ...], blocks: list[Block]) -> float:
    """Return the share of some paragraphs' words that stand in an article's blocks; 1.0 where there are none."""
    return _share_said(paragraphs, _words(" ".join(f"{block.text} {block.caption}" for block in blocks)))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _share_said(paragraphs: tuple[str, ...], said: list[str]) -> float:
    every = [_words(text) for text in paragraphs]
    # The first words tell a paragraph; a whole one may have lost a footnote's mark.
    found = _found({tuple(words[:_TELLING]) for words in every}, said)
    total = sum(map(len, every))
    return sum(len(words) for words in every if tuple(words[:_TELLING]) in found) / total if total else 1.0


def _lost(quotations: set[tuple[str, ...]], said: list[str]) -> int:
    """Count the quotations of which the beginning or the end is nowhere in what was said."""
    ends = {ends for words in quotations for ends in (words[:_TELLING], words[-_TELLING:])}
    found = _found(ends, said)
    return sum(1 for words in quotations if not {words[:_TELLING], words[-_TELLING:]} <= found)


def _found(runs: set[tuple[str, ...]], said: list[str]) -> set[tuple[str, ...]]:
    """Return the runs of words that stand in a text, looked for all at once: one walk for each length of them."""
    by_length: dict[int, set[tuple[str, ...]]] = {}
    for run in runs:
        by_length.setdefault(len(run), set()).add(run)
    found: set[tuple[str, ...]] = by_length.pop(0, set())
    for length, wanted in by_length.items():
        found |= wanted.intersection(zip(*(islice(said, start, None) for start in range(length)), strict=False))
    return found
