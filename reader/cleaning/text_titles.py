# SPDX-License-Identifier: MIT
"""The title and the deck of a text dump: which of the lines before its text they are."""

from __future__ import annotations

from collections import Counter

from reader.cleaning import line_kinds
from reader.cleaning.asides import weighed
from reader.cleaning.dom import folded
from reader.cleaning.text_lines import TextLine

LONGEST_TITLE = 250
"""Code points of a title."""
HEAD_LINES = 120
"""Lines before the text among which its title is looked for: a wiki's box of facts between them has 80."""

FEW_WORDS = 3
"""Words of a line that is more often a section's or an author's name than a title; its score counts less."""
BEFORE_DECK = 4
"""Lines above a deck among which the title is, the last only where a byline or a date stands between them."""
LEAST_ABOVE = 0.45
"""Share of the likeliest line's score a title above it has: between 0.4 and 0.5 two more of 147 marked pages get
theirs than below or above."""
SAID_BESIDE = 1.0
"""What a line gains that is said twice in a row, a path's last entry and the headline: 0.75 to 3 give two of 147 marked
pages their title, and take it from none."""
BEHIND_START = 4
"""Lines of the run itself that may still be the title: what stands above it can be prose, such as a notice."""

_DASHES = "—–-•"
"""What a list's items begin with, and the name of who said the quotation above."""


def title_index(lines: list[TextLine], start: int, end: int) -> int:
    """Return the index of the line most like the text's title; -1 where none is."""
    counts = Counter(word for line in lines[start:end] for word in _terms(folded(line.text)))
    said = Counter(folded(line.text) for line in lines[: start + 3])
    crumbs = {
        folded(line_kinds.CRUMB.split(line.text)[-1]) for line in lines[:start] if line_kinds.CRUMB.search(line.text)
    }
    # What the window was called stands first in some dumps: the title, and the site behind it.
    crumbs |= {folded(line_kinds.SITE.split(line.text)[0]) for line in lines[:2] if line_kinds.SITE.search(line.text)}
    scores: dict[int, float] = {}
    for index in range(max(0, start - HEAD_LINES), min(start + BEHIND_START, end)):
        # A line of the run holds its own words: only those of other lines count.
        score = _title_score(lines[index].text, counts, said, start - index)
        if score == 0.0:
            continue
        share = min(1.0, len(_terms(folded(lines[index].text))) / 4)
        if score > 0 and index < start and any(map(line_kinds.is_signed, _texts(lines[index + 1 : index + 7]))):
            score += share
        # Headlines stand alone: an empty line before and behind; entries of menus and lists do not.
        if lines[index].gap and (index + 1 == len(lines) or lines[index + 1].gap):
            score += share
        if _is_said_beside(lines, index):
            score += SAID_BESIDE
        few = len(lines[index].text.split()) <= FEW_WORDS and not line_kinds.WIDE.search(lines[index].text)
        if few and not (said[folded(lines[index].text)] > 1 and _is_signed_next(lines, index)):
            score *= 0.6
        if score > 0:
            scores[index] = score
    if not scores:
        return -1
    # The path to a page ends with its title.
    named = next((index for index in sorted(scores) if folded(lines[index].text) in crumbs), -1)
    if named >= 0:
        return named
    best = max(scores, key=lambda index: (scores[index], -index))
    if not _is_surely_title(lines, best, said):
        best = _above_deck(lines, scores, best)
    known = folded(lines[best].text)
    return next((index for index in sorted(scores) if folded(lines[index].text) == known and best - index < 12), best)


def _above_deck(lines: list[TextLine], scores: dict[int, float], best: int) -> int:
    """Return the title's index, which may stand above the likeliest line.

    A deck or a caption right behind the title often says more of the text's words than the title itself; what a
    sentence parts from it belongs to something else.
    """
    signed_behind = any(map(line_kinds.is_signed, _texts(lines[best + 1 : best + 3])))
    signed_between = False
    for index in range(best - 1, max(-1, best - BEFORE_DECK - 1), -1):
        text = lines[index].text
        signed_between = signed_between or line_kinds.is_signed(text)
        if signed_behind and signed_between:
            # Who wrote it stands behind the likeliest line as well: what is above belongs to something else.
            break
        if not signed_between and best - index == BEFORE_DECK:
            break
        if line_kinds.SENTENCE.search(text) and not text.endswith("?"):
            break
        if scores.get(index, 0.0) < LEAST_ABOVE * scores[best]:
            continue
        if len(text.split()) >= 4 or weighed(text) >= 30:
            return index
    return best


def _title_score(text: str, body_words: Counter[str], said: Counter[str], distance: int) -> float:
    """Return how much a line is like a title: it shares words with the text, is said twice, ends without a stop."""
    length = weighed(text)
    if not 6 <= length <= LONGEST_TITLE or text[0] in _DASHES or _is_no_title(text):
        return 0.0
    known = folded(text)
    words = _terms(known) if "://" not in text else set[str]()
    if not words:
        return 0.0
    own = 1 if distance <= 0 else 0
    shared = sum(1 for word in words if body_words[word] > own)
    score = (
        shared / len(words) * (min(shared, 6) + 2.0 * (said[known] > 1 and shared > 1))
        - 0.06 * min(abs(distance), 30)
        - 1.5 * own
    )
    most = max(body_words.values(), default=1)
    score += 2.0 * sum(max(0, body_words[word] - own) for word in words) / (most * len(words))
    if line_kinds.SENTENCE.search(text) and not text.endswith(("?", "!", "…")):
        score -= 4.0
    if length > 100:
        score -= (length - 100) / 15
    return score


def _is_no_title(text: str) -> bool:
    kinds = (line_kinds.NOTICE.search, line_kinds.COMMENTS.match, line_kinds.BYLINE.match)
    if any(kind(text) for kind in (*kinds, line_kinds.CREDIT.search, line_kinds.LABEL.match)):
        return True
    return line_kinds.is_menu(text) or line_kinds.is_stamp(text)


def _terms(known: str) -> set[str]:
    """Return the telling words of a folded text; of scripts without spaces the pairs of characters."""
    terms: set[str] = set()
    for word in known.split():
        if line_kinds.WIDE.search(word):
            terms.update(word[at : at + 2] for at in range(len(word) - 1))
        elif len(word) > 3:
            terms.add(word)
    return terms


def _texts(lines: list[TextLine]) -> list[str]:
    return [line.text for line in lines]


def _is_surely_title(lines: list[TextLine], index: int, said: Counter[str]) -> bool:
    """Tell whether a line that is said twice stands right before who wrote it, or right beside itself."""
    known = folded(lines[index].text)
    beside = [folded(text) for text in _texts([*lines[max(0, index - 1) : index], *lines[index + 1 : index + 2]])]
    return said[known] > 1 and (known in beside or _is_signed_next(lines, index))


def _is_said_beside(lines: list[TextLine], index: int) -> bool:
    """Tell whether a line says again what the line before or behind it says: a path's end, then the headline."""
    known = folded(lines[index].text)
    return any(
        folded(line.text) == known for line in (*lines[max(0, index - 1) : index], *lines[index + 1 : index + 2])
    )


def _is_signed_next(lines: list[TextLine], index: int) -> bool:
    return index + 1 < len(lines) and line_kinds.is_signed(lines[index + 1].text)


def deck_of(lines: list[TextLine], title_at: int, start: int) -> str:
    """Return the line between title and text that sums the text up; empty where none does."""
    if title_at < 0:
        return ""
    title = folded(lines[title_at].text)
    for line in lines[title_at + 1 : start]:
        text = line.text
        if folded(text) == title or len(text.split()) < 6 or weighed(text) < 40 or weighed(text) > 400:
            continue
        if (
            line_kinds.is_stamp(text)
            or line_kinds.BYLINE.match(text)
            or line_kinds.CREDIT.search(text)
            or line_kinds.is_menu(text)
        ):
            continue
        if line_kinds.NOTICE.search(text) or line_kinds.LABEL.match(text):
            continue
        return text
    return ""
