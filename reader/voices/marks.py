# SPDX-License-Identifier: MIT
"""Quotation marks: where a text's quotations begin and end, in the world's conventions.

The scan is linear: each paragraph (a line) is walked once, character by character, with a
stack of open marks, and no mark reaches beyond its paragraph. Quotations over several
paragraphs are one span each, told together by `Quotation.continues`.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.article import Span
from reader.voices.dashes import dash_quotations, inner_dash_speech, is_dash_speech, speaks_in_dashes, trim_space

CLOSERS: dict[str, str] = {
    "“": '”"“',
    "”": "”",
    "„": '“”"„',
    "‟": "”",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹",
    "「": "」",
    "『": "』",
    "《": "》",
    "〈": "〉",
    "〝": "〞〟",
    '"': '"”',
    "＂": "＂",
    "``": "''\"",
    "''": "''\"",
    "‘‘": "’’",
    "‘": "’'",
    "‚": "‘’",
    "'": "'’",
}
"""Each opening mark with the marks that can close it, best first; CLDR and the style guides' tables."""

SINGLE_QUOTES = frozenset("‘‚'’")
"""Marks that are apostrophes too, or mostly stand inside other quotations."""

PAIRED_BRACKETS = frozenset("「『《〈〝＂")
"""East Asian marks, which need no space around them."""

_OPENS_AFTER = frozenset("([{<—–-―/…=¿¡:;,|*_>•·、，。：；！？（【［")
_CLOSES_BEFORE = frozenset(")]}>.,;:!?…—–-―/|*_、，。：；！？）】］»”’'\"")
_ELISIONS = frozenset(
    [
        "em",
        "tis",
        "twas",
        "til",
        "till",
        "cause",
        "n",
        "bout",
        "round",
        "cuz",
        "cos",
        "ere",
        "s",
        "t",
        "k",
        "m",
        "re",
        "ll",
        "ve",
        "d",
    ],
)
"""Words written with an apostrophe in front, in English and Dutch."""

MAXIMUM_SINGLE = 1500
"""The longest quotation between single marks, code points: a longer one is two apostrophes."""


NESTED_REACH = 2000
"""How far ahead a nested quotation's end is looked for, code points; keeps hostile text cheap."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch between quotation marks, or after a speech dash."""

    start: int
    end: int
    mark: str
    """The opening mark; ``—`` for speech after a dash, empty for a block quotation."""
    closed: bool = True
    """False where the paragraph ended before a closing mark came."""
    continues: bool = False
    """True where it carries on the quotation left open by the paragraph before."""
    signature: Span | None = None
    """The line of its block that names its source."""

    @property
    def span(self) -> Span:
        """Where it stands, marks included."""
        return Span(self.start, self.end)


@dataclass(slots=True)
class _Open:
    mark: str
    at: int


def paragraphs(text: str) -> Iterator[Span]:
    """Yield the lines of `text` that hold anything, without the white space around them."""
    position = 0
    for line in text.splitlines(keepends=True):
        start, end = position, position + len(line)
        position = end
        stripped = line.strip()
        if stripped:
            start += line.index(stripped[0]) if stripped else 0
            yield Span(start, start + len(stripped))


def scan(text: str, language: str = "en") -> list[Quotation]:
    """Find the outermost quotations of `text`, in order and without overlap.

    `language` decides whether a dash at the head of a paragraph opens speech; in English the text as a whole does.
    """
    found: list[Quotation] = []
    left_open = ""
    lines = list(paragraphs(text))
    throughout = language == "en" and speaks_in_dashes(text, lines)
    for paragraph in lines:
        first = text[paragraph.start]
        if is_dash_speech(text, paragraph, language, throughout=throughout):
            spoken = dash_quotations(text, paragraph, language)
            found += [Quotation(span.start, span.end, "—") for span in spoken]
            if spoken and language != "en":
                # What the writer quotes behind the speech stands in marks of its own.
                found += _scan_paragraph(text, Span(spoken[-1].end, paragraph.end), "")
            left_open = ""
            continue
        quotations = list(_scan_paragraph(text, paragraph, left_open))
        inner = inner_dash_speech(text, paragraph, language)
        if inner is not None and not any(q.start < inner < q.end for q in quotations):
            spoken = dash_quotations(text, Span(inner, paragraph.end), language, inner=True)
            quotations = [q for q in quotations if not overlaps_any(q.span, spoken)]
            quotations = sorted([*quotations, *(Quotation(s.start, s.end, "—") for s in spoken)], key=lambda q: q.start)
        if left_open and quotations and quotations[0].start == paragraph.start and _same_mark(first, left_open):
            head = quotations[0]
            quotations[0] = Quotation(head.start, head.end, head.mark, head.closed, continues=True)
        found += quotations
        left_open = ""
        if quotations and not quotations[-1].closed and quotations[-1].end == paragraph.end:
            left_open = quotations[-1].mark
    return found


def overlaps_any(span: Span, others: Sequence[Span]) -> bool:
    """Tell whether a span overlaps any of some others, which are in order and lie apart."""
    at = bisect.bisect_left(others, span.end, key=lambda other: other.start) - 1
    return at >= 0 and others[at].overlaps(span)


def _same_mark(first: str, left_open: str) -> bool:
    return first == left_open[0] or (left_open in '“"”' and first in '“"”') or first in CLOSERS.get(left_open, "")


def _mark_at(text: str, at: int, end: int) -> str:
    """Return the mark that stands at `at`, doubled singles taken as one, or an empty string."""
    character = text[at]
    if character in "'`‘’" and at + 1 < end and text[at + 1] == character:
        return character * 2
    if character in CLOSERS or character in "’”»›」』》〉〞〟":
        return character
    return ""


def _is_measure(text: str, at: int, start: int) -> bool:
    """Tell whether the mark at `at` is feet, inches, minutes: ``6'2"``, ``5' tall``."""
    if at <= start or not text[at - 1].isdigit():
        return False
    if text[at] == "'":
        return True
    head = at - 1
    while head > start and at - head < 4 and (text[head].isdigit() or text[head] in ".½¼¾ "):
        head -= 1
    return text[head] in "'’′"


def _can_open(text: str, at: int, width: int, paragraph: Span, mark: str) -> bool:
    before = text[at - 1] if at > paragraph.start else " "
    after = text[at + width] if at + width < paragraph.end else " "
    if mark[0] in PAIRED_BRACKETS:
        return True
    if after.isspace() and mark not in "«„“":
        return False
    if mark in ("“", "„", "‟", "«", "〝"):
        return True
    return before.isspace() or before in _OPENS_AFTER or before in CLOSERS or _east_asian(before)


def _can_close(text: str, at: int, width: int, paragraph: Span, mark: str) -> bool:
    before = text[at - 1] if at > paragraph.start else " "
    after = text[at + width] if at + width < paragraph.end else " "
    if mark[0] in "”»›」』》〉〞〟":
        return True
    if before.isspace() and not (after.isspace() or after in _CLOSES_BEFORE):
        return False
    return after.isspace() or after in _CLOSES_BEFORE or not after.isalnum() or _east_asian(after)


def _east_asian(character: str) -> bool:
    return "\u2e80" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7af" or "\uff00" <= character <= "\uffef"


def _single_closes(text: str, at: int, paragraph: Span) -> bool:
    """Tell whether a single mark can be a closing one and no apostrophe inside or before a word."""
    before = text[at - 1] if at > paragraph.start else " "
    after = text[at + 1] if at + 1 < paragraph.end else " "
    if before.isspace():
        return False
    return not after.isalnum() or (_east_asian(after) and not before.isascii()) or _east_asian(after)


def _single_opens(text: str, at: int, paragraph: Span) -> bool:
    before = text[at - 1] if at > paragraph.start else " "
    after = text[at + 1] if at + 1 < paragraph.end else " "
    if after.isspace() or after in ".,;:!?)":
        return False
    if not (before.isspace() or before in _OPENS_AFTER or before in '"“«' or _east_asian(before)):
        return False
    if after.isdigit() and text[at] != "‘":
        return False
    end = at + 1
    while end < paragraph.end and end < at + 8 and text[end].isalnum():
        end += 1
    word = text[at + 1 : end].lower()
    if word in _ELISIONS or (word[:2].isdigit() and word.endswith("s") and len(word) == 3):
        return False
    return not (word.isdigit() and len(word) == 2)


_ANY_MARK = re.compile("[" + "".join({mark[0] for mark in CLOSERS} | set("’”»›」』》〉〞〟")) + "]")
_SINGLE_MARK = re.compile("[‘’'‚]")


def _single_ends(text: str, paragraph: Span) -> dict[int, int]:
    """Match single marks within a paragraph: opening place to closing place, in one pass.

    A mark after a final s may be a possessive: it closes only when nothing better comes
    before the next opening mark.
    """
    ends: dict[int, int] = {}
    opened = -1
    doubtful = -1
    at = paragraph.start
    while (found := _SINGLE_MARK.search(text, at, paragraph.end)) is not None:
        at = found.start()
        character = text[at]
        if _mark_at(text, at, paragraph.end) in ("''", "‘‘", "’’"):
            at += 2
            continue
        if (
            character in "‘'‚"
            and _single_opens(text, at, paragraph)
            and not (opened >= 0 and text[opened] == "‚" and character == "‘")
        ):
            if opened >= 0 and doubtful >= 0:
                ends[opened] = doubtful
            opened, doubtful = at, -1
        elif opened >= 0 and character in CLOSERS[text[opened]] and _single_closes(text, at, paragraph):
            if at - opened > MAXIMUM_SINGLE:
                opened = doubtful = -1
            elif text[at - 1] in "sxz" and not _firm_end(text, at, paragraph):
                doubtful = at if doubtful < 0 else doubtful
            else:
                ends[opened] = at
                opened = doubtful = -1
        at += 1
    if opened >= 0 and doubtful >= 0:
        ends[opened] = doubtful
    return ends


def _firm_end(text: str, at: int, paragraph: Span) -> bool:
    return at + 1 >= paragraph.end or text[at + 1] in ".,;:!?)"


def _scan_paragraph(text: str, paragraph: Span, left_open: str) -> Iterator[Quotation]:
    singles = _single_ends(text, paragraph)
    stack: list[_Open] = []
    at = paragraph.start
    while (found := _ANY_MARK.search(text, at, paragraph.end)) is not None:
        at = found.start()
        mark = _mark_at(text, at, paragraph.end)
        width = len(mark)
        if mark in SINGLE_QUOTES and not stack and at in singles:
            # A single mark counts where nothing else is open; inside a quotation it is nested.
            width = singles[at] + 1 - at
            yield Quotation(at, at + width, mark)
        elif mark and mark not in SINGLE_QUOTES and not _is_stray_measure(text, at, paragraph, stack):
            head = at == paragraph.start and bool(left_open)
            closing = None if head else _closing(text, at, mark, paragraph, stack)
            if closing is not None:
                opened = stack[closing]
                del stack[closing:]
                if not stack:
                    yield Quotation(opened.at, at + width, opened.mark)
            elif mark in CLOSERS and (head or _can_open(text, at, width, paragraph, mark)):
                yield from _left_unclosed(text, at, mark, stack)
                stack.append(_Open(mark, at))
        at += max(1, width)
    if stack:
        yield Quotation(stack[0].at, paragraph.end, stack[0].mark, closed=False)


def _left_unclosed(text: str, at: int, mark: str, stack: list[_Open]) -> Iterator[Quotation]:
    """Give up on an open mark that the same one follows: it was left unclosed."""
    if stack and stack[-1].mark == mark and mark not in PAIRED_BRACKETS and not _nests(text, at, mark):
        unclosed = stack.pop()
        if not stack:
            yield Quotation(unclosed.at, trim_space(text, unclosed.at, at), unclosed.mark, closed=False)


def _nests(text: str, at: int, mark: str) -> bool:
    """Tell whether a mark inside its like opens a nested quotation: two closing ones follow before the next opening."""
    closer = CLOSERS[mark][0]
    if len(mark) > 1:
        return False
    line = text.find("\n", at + 1, at + NESTED_REACH)
    end = line if line >= 0 else min(len(text), at + NESTED_REACH)
    if mark == closer:
        first = text.find(mark, at + 1, end)
        second = text.find(mark, first + 1, end) if first >= 0 else -1
        return second >= 0 and all(_only_closes(text, one, end) for one in (first, second))
    opened = text.find(mark, at + 1, end)
    end = opened if opened >= 0 else end
    first = text.find(closer, at + 1, end)
    return first >= 0 and text.find(closer, first + 1, end) >= 0


def _only_closes(text: str, at: int, end: int) -> bool:
    return not text[at - 1].isspace() and (at + 1 >= end or text[at + 1].isspace() or text[at + 1] in _CLOSES_BEFORE)


def _is_stray_measure(text: str, at: int, paragraph: Span, stack: list[_Open]) -> bool:
    if text[at] not in "\"'":
        return False
    if stack and text[at] == '"' == stack[-1].mark and _is_inches(text, at, paragraph.end):
        return True
    if not _is_measure(text, at, paragraph.start):
        return False
    return not (stack and text[at] == '"' and at + 1 == paragraph.end)


def _is_inches(text: str, at: int, end: int) -> bool:
    """Tell whether a mark behind a digit stands inside a quotation that another one ends: "It takes 4" of travel."."""
    if not text[at - 1].isdigit() or text[at + 1 : at + 2] not in (" ", "-") or not text[at + 2 : at + 3].islower():
        return False
    following = text.find('"', at + 1, min(end, at + NESTED_REACH))
    return following >= 0 and _only_closes(text, following, end)


def _closing(text: str, at: int, mark: str, paragraph: Span, stack: list[_Open]) -> int | None:
    """Return which open mark this one closes, as its place in `stack`, or None.

    Only the two innermost are asked, so the walk stays linear whatever is left open.
    """
    width = len(mark)
    for depth in range(len(stack) - 1, max(-1, len(stack) - 3), -1):
        if mark not in _closers(stack[depth].mark):
            continue
        both_ways = (
            mark in ('"', "''", "“", "»", "«", "”", "„", "＂") and mark != CLOSERS[stack[depth].mark][: len(mark)]
        )
        same = mark == stack[depth].mark
        free = at == paragraph.start or text[at - 1].isspace() or _can_open(text, at, width, paragraph, mark)
        if (both_ways or same) and free and not _can_close(text, at, width, paragraph, mark):
            continue
        if mark == "“" and same and _can_open(text, at, width, paragraph, '"') and not _ends_here(text, at, paragraph):
            continue
        return depth
    return None


def _closers(mark: str) -> tuple[str, ...]:
    if mark in ("``", "''"):
        return ("''", '"')
    if mark == "‘‘":
        return ("’’",)
    return tuple(CLOSERS[mark])


def _ends_here(text: str, at: int, paragraph: Span) -> bool:
    return at + 1 >= paragraph.end or text[at + 1].isspace() or text[at + 1] in _CLOSES_BEFORE
