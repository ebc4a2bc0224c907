# SPDX-License-Identifier: MIT
"""A page's blocks in order, each with what became of it: in the article, left out, removed or brought back by hand."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

from reader.article import Block, BlockKind
from reader.edits import Laid, mark_of

_WORD = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’»)\]]*\s*$")
_BEGINNING = 6
"""Words at whose agreement two blocks are one: cleaning may have taken a mark or a label out of its end."""
_PROSE = 15
"""Words from which a left-out passage is shown by itself: shorter ones are menus, labels and links."""
_FEWEST_FOLDED = 3
"""Left-out lines in a row that are folded into one."""
_COMMON = 12
"""Equal blocks of a page above which they tell no place: comparing them all would take quadratic time."""


class Lot(Enum):
    """What became of a block."""

    KEPT = "kept"
    LEFT_OUT = "left out"
    REMOVED = "removed"
    BROUGHT = "brought"


@dataclass(frozen=True, slots=True)
class Row:
    """A block of the page or of the article."""

    block: Block
    lot: Lot
    place: int | None = None
    """Its place in `edits.laid`, where it is or was in the article."""
    number: int | None = None
    """Its number among the page's blocks, where it is left out."""

    @property
    def shown(self) -> bool:
        """Whether it stands in the article."""
        return self.lot in (Lot.KEPT, Lot.BROUGHT)


@dataclass(frozen=True, slots=True)
class Fold:
    """Left-out lines that stand together."""

    rows: tuple[Row, ...]

    @property
    def key(self) -> int:
        """What it is known by: the number of its first block."""
        return self.rows[0].number or 0


def rows_of(laid: Sequence[Laid], page: Sequence[Block]) -> list[Row]:
    """Return all blocks in the page's order; one the article has in another wording stands once, as it has it."""
    result: list[Row] = []
    place = number = 0
    for next_place, next_number in [*_matches(laid, page), (len(laid), len(page))]:
        result.extend(_between(laid, range(place, next_place), page, range(number, next_number)))
        if next_place < len(laid):
            result.append(_article_row(laid, next_place))
        place, number = next_place + 1, next_number + 1
    return result


def folded(rows: Sequence[Row], opened: set[int]) -> list[Row | Fold]:
    """Return the rows with runs of short left-out ones made one, but for those opened."""
    result: list[Row | Fold] = []
    run: list[Row] = []

    def end_run() -> None:
        fold = Fold(tuple(run)) if len(run) >= _FEWEST_FOLDED else None
        if fold is not None and fold.key not in opened:
            result.append(fold)
        else:
            result.extend(run)
        run.clear()

    for row in rows:
        if row.lot is Lot.LEFT_OUT and not is_prose(row.block):
            run.append(row)
        else:
            end_run()
            result.append(row)
    end_run()
    return result


def is_prose(block: Block) -> bool:
    """Tell whether a block is a passage somebody may miss, not a label or a menu."""
    return len(_WORD.findall(block.text)) >= _PROSE and _SENTENCE_END.search(block.text) is not None


def _article_row(laid: Sequence[Laid], place: int) -> Row:
    one = laid[place]
    lot = Lot.REMOVED if one.removed is not None else Lot.BROUGHT if one.brought is not None else Lot.KEPT
    return Row(one.block, lot, place=place)


def _matches(laid: Sequence[Laid], page: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Yield the blocks of the article and of the page that are equal, in order."""
    marks = [one.mark for one in laid]
    marks_of_page = [mark_of(block) for block in page]
    common = {mark for mark, count in Counter(marks_of_page).items() if count > _COMMON}
    # What tells no place is made unequal to everything.
    left = [f"a{at}" if mark in common else mark for at, mark in enumerate(marks)]
    right = [f"p{at}" if mark in common else mark for at, mark in enumerate(marks_of_page)]
    for match in SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks():
        for step in range(match.size):
            yield match.a + step, match.b + step


def _between(laid: Sequence[Laid], places: range, page: Sequence[Block], numbers: range) -> Iterator[Row]:
    """Yield what stands between two matches: blocks in another wording are found by their first words."""
    waiting: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number in numbers:
        waiting[_beginning(page[number])].append(number)
    number = numbers.start
    taken: set[int] = set()
    for place in places:
        beginning = _beginning(laid[place].block)
        same = next((one for one in waiting[beginning] if one >= number), None) if beginning else None
        if same is not None:
            yield from _left_out(page, range(number, same), taken)
            taken.add(same)
            number = same + 1
        yield _article_row(laid, place)
    yield from _left_out(page, range(number, numbers.stop), taken)


def _left_out(page: Sequence[Block], numbers: range, taken: set[int]) -> Iterator[Row]:
    for number in numbers:
        if number not in taken and _says_something(page[number]):
            yield Row(page[number], Lot.LEFT_OUT, number=number)


def _beginning(block: Block) -> tuple[str, ...]:
    words = _WORD.findall(block.text[:400].casefold())[:_BEGINNING]
    return tuple(words) or tuple(image.key or image.address for image in block.images)


def _says_something(block: Block) -> bool:
    if block.kind is BlockKind.RULE:
        return False
    pictured = any(image.key or image.alternative for image in block.images)
    return bool(block.text.strip() or block.caption.strip() or block.link) or pictured
