# SPDX-License-Identifier: MIT
"""What a reader mends by hand in an article: pure data, laid anew over whatever cleaning gives.

A block is known by its words and by what stands around it, never by its number: so an edit finds
its block again when the page is cleaned by a newer cleaner, or comes again as a newer version.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import blake2b

from reader.article import Article, Block, ImageReference, Receipt

_WORD = re.compile(r"\w+")
_AROUND = 4
"""Blocks of the article on either side that tell where a brought-back one stands: with one alone, a cleaner that
drops just that one would lose the place."""
_NAME = 80
"""Code points a passage is named by: a line."""
_LOOKED_AT = 400
"""Code points of a text in which its first line is looked for: one with much white space is short."""
_FOREIGN = 1_000_000
"""Added to the numbers of a brought-back block's containers: the article's own must not be taken for them."""


@dataclass(frozen=True, slots=True)
class Removed:
    """A block that is not to be shown."""

    mark: str
    before: str = ""
    """The mark of the nearest other block before it, empty at the beginning."""
    after: str = ""
    number: int = 0
    """Which one it is of the equal blocks between those two."""
    alone: bool = True
    """Whether no other block of the article was equal: then it is found wherever it stands."""
    words: str = ""
    """Its first words, to name it by where it is gone; empty where it has none, or was removed by an older version."""


@dataclass(frozen=True, slots=True)
class Brought:
    """A block of the page that cleaning had left out."""

    block: Block
    number: int
    """Its number among the page's blocks: brought-back ones keep the page's order."""
    before: tuple[str, ...] = ()
    """The marks of the page's blocks before it that cleaning kept, nearest first."""
    after: tuple[str, ...] = ()


@dataclass(frozen=True)
class Edits:
    """All that was mended in one article; None and empty: as it was found."""

    title: str | None = None
    byline: tuple[str, ...] | None = None
    published: str | None = None
    """ISO 8601; empty: no date is known."""
    site: str | None = None
    removed: tuple[Removed, ...] = ()
    brought: tuple[Brought, ...] = ()
    profile: str = ""
    """The cleaner's profile whose candidate was chosen."""

    def __bool__(self) -> bool:
        return self != Edits()

    @property
    def touches_blocks(self) -> bool:
        """Whether blocks were removed or brought back."""
        return bool(self.removed or self.brought)


@dataclass(frozen=True, slots=True)
class Laid:
    """A block of the article, or one that was in it: with what was done to it."""

    block: Block
    mark: str
    removed: Removed | None = None
    brought: Brought | None = None


@dataclass(frozen=True, slots=True)
class Edited:
    """An article with its edits, and those of them that found no place."""

    article: Article
    unfit: tuple[Removed | Brought, ...] = ()


@lru_cache(maxsize=8192)
def mark_of(block: Block) -> str:
    """Return what a block is known by: a hash of its words, or of what it shows where it has none."""
    words = " ".join(_WORD.findall(block.text.casefold()))
    if not words:
        # The text may be signs alone; a figure is its images, a rule is any rule.
        images = "|".join(image.key or image.address for image in images_of(block))
        words = f"{block.kind}\0{block.text}\0{images}\0{block.caption}\0{block.link}"
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=9).hexdigest()


def first_words(block: Block) -> str:
    """Return what a block is called by: the beginning of its text, or of its caption or what its image shows."""
    images = " ".join(image.alternative for image in images_of(block))
    words = next((words for text in (block.text, block.caption, images) if (words := text[:_LOOKED_AT].split())), [])
    return " ".join(words)[:_NAME]


def images_of(block: Block) -> Iterable[ImageReference]:
    """Yield the images a block shows, those within its lines included."""
    yield from block.images
    yield from (inline.image for inline in block.inlines if inline.image is not None)


# ── Laying edits over an article ─────────────────────────────────────────────


def apply(article: Article, edits: Edits) -> Edited:
    """Return an article as cleaning gave it with edits laid over it; those that find no place are named.

    The order in which edits were made makes no difference. Laid over its own result again they
    change nothing, as long as no two blocks are equal.
    """
    laid, unfit = _lay(article, edits)
    changed = replace(
        article,
        title=article.title if edits.title is None else edits.title,
        byline=article.byline if edits.byline is None else edits.byline,
        published=article.published if edits.published is None else edits.published or None,
        site=article.site if edits.site is None else edits.site or None,
    )
    if edits.touches_blocks:
        blocks = tuple(one.block for one in laid if one.removed is None)
        changed = replace(changed, blocks=blocks)
        if blocks != article.blocks:
            changed = replace(changed, receipt=_counted(changed))
    return Edited(changed, tuple(unfit))


def laid(article: Article, edits: Edits) -> list[Laid]:
    """Return the blocks of an article as cleaning gave it, brought-back ones in their places, removed ones marked."""
    return _lay(article, edits)[0]


def _lay(article: Article, edits: Edits) -> tuple[list[Laid], list[Removed | Brought]]:
    result = [Laid(block, mark_of(block)) for block in article.blocks]
    unfit: list[Removed | Brought] = [*_bring(result, edits.brought)]
    taken: set[int] = set()
    contexts = _contexts([one.mark for one in result])
    for removed in sorted(edits.removed, key=lambda one: (one.mark, one.before, one.after, one.number)):
        found = _find(removed, contexts) - taken
        taken |= found
        if not found:
            unfit.append(removed)
        for at in found:
            result[at] = replace(result[at], removed=removed)
    return result, unfit


def _bring(blocks: list[Laid], brought: Iterable[Brought]) -> list[Brought]:
    """Put what was brought back into its place; return those that have none left and stand at the end."""
    there = {one.mark for one in blocks}
    unfit: list[Brought] = []
    for one in sorted(brought, key=lambda one: (one.number, mark_of(one.block))):
        mark = mark_of(one.block)
        if mark in there:  # a newer cleaner keeps it itself
            continue
        at = _place(blocks, one)
        if at is None:
            unfit.append(one)
        blocks.insert(len(blocks) if at is None else at, Laid(one.block, mark, brought=one))
        there.add(mark)
    return unfit


def _place(blocks: Sequence[Laid], brought: Brought) -> int | None:
    """Return where a brought-back block goes: beside the nearest block that is still there."""
    where: dict[str, int] = {}
    for at, one in enumerate(blocks):
        where.setdefault(one.mark, at)
    for distance in range(max(len(brought.before), len(brought.after))):
        if distance < len(brought.before) and (at := where.get(brought.before[distance])) is not None:
            at += 1
            # Behind those brought back before it to the same place.
            while at < len(blocks) and (other := blocks[at].brought) is not None and other.number < brought.number:
                at += 1
            return at
        if distance < len(brought.after) and (at := where.get(brought.after[distance])) is not None:
            while at > 0 and (other := blocks[at - 1].brought) is not None and other.number > brought.number:
                at -= 1
            return at
    return None


_Context = tuple[str, str, str]


def _contexts(marks: Sequence[str]) -> list[_Context]:
    """Return for each block its mark with those of the nearest other blocks before and after it."""
    before: list[str] = []
    for at, mark in enumerate(marks):
        before.append("" if at == 0 else before[at - 1] if marks[at - 1] == mark else marks[at - 1])
    after = [""] * len(marks)
    for at in range(len(marks) - 2, -1, -1):
        after[at] = after[at + 1] if marks[at + 1] == marks[at] else marks[at + 1]
    return list(zip(marks, before, after, strict=True))


def _find(removed: Removed, contexts: Sequence[_Context]) -> set[int]:
    """Return the places of the blocks an edit removes."""
    equal = [at for at, context in enumerate(contexts) if context[0] == removed.mark]
    if removed.alone:
        return set(equal)
    exact = [at for at in equal if contexts[at] == (removed.mark, removed.before, removed.after)]
    if exact:
        return {exact[removed.number]} if removed.number < len(exact) else set()
    near = [at for at in equal if contexts[at][1] == removed.before or contexts[at][2] == removed.after]
    return set(near[:1])


def _counted(article: Article) -> Receipt:
    blocks = article.blocks
    words = sum(len(_WORD.findall(block.text)) + len(_WORD.findall(block.caption)) for block in blocks)
    images = sum(1 for block in blocks for image in images_of(block) if image.key)
    return replace(article.receipt, words_kept=words, images_kept=images)


# ── Making edits ─────────────────────────────────────────────────────────────


def without(article: Article, edits: Edits, at: int) -> Edits:
    """Return the edits with one more: the block at this place of `laid` is gone."""
    blocks = laid(article, edits)
    one = blocks[at]
    if one.removed is not None:
        return edits
    if one.brought is not None:
        return replace(edits, brought=tuple(other for other in edits.brought if other != one.brought))
    contexts = _contexts([block.mark for block in blocks])
    mark, before, after = contexts[at]
    number = contexts[:at].count(contexts[at])
    alone = sum(context[0] == mark for context in contexts) == 1
    removed = Removed(mark, before, after, number, alone, first_words(one.block))
    return replace(edits, removed=(*edits.removed, removed))


def again(article: Article, edits: Edits, at: int) -> Edits:
    """Return the edits without the one that removed the block at this place of `laid`."""
    gone = laid(article, edits)[at].removed
    return replace(edits, removed=tuple(other for other in edits.removed if other != gone))


def with_block(article: Article, edits: Edits, page: Sequence[Block], number: int) -> Edits:
    """Return the edits with one more: this block of the page's is brought back to where it stood."""
    # Blocks that are equal to others tell no place; those brought back may go again.
    counts = Counter(mark_of(block) for block in article.blocks)
    counts_on_page = Counter(map(mark_of, page))
    there = {mark for mark, count in counts.items() if count == 1 and counts_on_page[mark] == 1}
    before: list[str] = []
    after: list[str] = []
    for at in range(number - 1, -1, -1):
        if len(before) < _AROUND and (mark := mark_of(page[at])) in there:
            before.append(mark)
    for at in range(number + 1, len(page)):
        if len(after) < _AROUND and (mark := mark_of(page[at])) in there:
            after.append(mark)
    brought = Brought(_foreign(page[number]), number, tuple(before), tuple(after))
    return replace(edits, brought=(*edits.brought, brought))


def _foreign(block: Block) -> Block:
    path = tuple(container._replace(number=container.number + _FOREIGN) for container in block.path)
    return replace(block, path=path)


# ── Places ───────────────────────────────────────────────────────────────────

_PROBE = 80
"""Code points that tell one place of a text from all others: a line of a page."""
_NEARBY = 12
"""Blocks looked at on either side where the place itself is gone."""


def moved(old: str, new: str, offset: int) -> int:
    """Return where a place of one text stands in another, as near as can be told."""
    if offset <= 0 or old == new:
        return max(0, min(offset, len(new)))
    here = _nearest(new, old[offset : offset + _PROBE].split("\n\n", 1)[0], offset)
    if here is not None:
        return here
    starts = [0, *(found.end() for found in re.finditer("\n\n", old))]
    at = max(number for number, start in enumerate(starts) if start <= offset)
    for distance in range(_NEARBY):
        for number in (at + distance, at - distance):
            if 0 <= number < len(starts):
                start = starts[number]
                found = _nearest(new, old[start : start + _PROBE].split("\n\n", 1)[0], offset)
                if found is not None:
                    return min(found + (offset - start if number == at else 0), len(new))
    return min(offset, len(new))


def _nearest(text: str, probe: str, offset: int) -> int | None:
    """Return where a probe stands nearest to an offset; None where it does not, or says too little."""
    if len(probe.strip()) < 12:
        return None
    found = [place for place in (text.rfind(probe, 0, offset + len(probe)), text.find(probe, offset)) if place >= 0]
    return min(found, key=lambda place: abs(place - offset)) if found else None
