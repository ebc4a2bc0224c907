# SPDX-License-Identifier: MIT
"""What stands around a quotation in a Cyrillic text, and which marks hold a name instead of words."""

from __future__ import annotations

import re

from reader.article import Span
from reader.voices.marks import Quotation
from reader.voices.world.cyrillic import lower
from reader.voices.world.cyrillic_words import CyrillicWords
from reader.voices.world.words import Word, Words

MOST_WORDS = 45
"""Words of a clause that are read; a sentence of news has some twenty."""
MOST_PASSED = 3 * MOST_WORDS
"""Words gone over with those of names in marks, which are no words of the clause; a list of firms has some thirty."""
MOST_GAP = 80
"""Code points between two words of one sentence: marks, dashes and blanks; more are no sentence's."""
NAME_WORDS = 5
"""Words of a name in marks: a longer one is a phrase."""
SPOKEN_WORDS = 7
"""A fragment of as many words is speech, whatever stands around it."""

BOUNDARY = re.compile(r"[.!?…][»”“\"')\]]*\s|\n")
"""Where a sentence ends."""
DASH_CLAUSE = re.compile(r"[»”“\"]?\s{0,8}[,.!?…]?\s{0,8}[—–-]{1,2}\s+(?=[^\W\d_])")
"""A dash behind the marks with a word."""
_NAMING_VERB = re.compile(
    r"^(?:называ\w*с[яь]|назван\w*|назв[аоы]|названи\w+|назив\w*ся|назв[аиоу]|назвою|заглав\w+|прозва\w+|наз[ыо]ва\w*цца)$"
)

_ABBREVIATIONS = frozenset(
    """
    г гг ул им д стр тыс млн млрд см др пр рис гл обл р вул м св о руб коп пл пер корп кв напр т тт ст буд сл
    """.split()
)


def _ends(word: Word) -> bool:
    """Tell whether the full stop a short word has ends its sentence: "сказал он." against "ул."."""
    return word.text.endswith(".") and word.text.islower() and lower(word.text) not in _ABBREVIATIONS


class Surroundings:
    """The sentences around the quotations of one document."""

    def __init__(self, words: Words, table: CyrillicWords, quotations: list[Quotation]) -> None:
        self.text = words.text
        self.all = words
        self.words = words.words
        self.table = table
        self.quotations = quotations
        self.quoted = [-1] * len(self.words)
        """In which quotation each word stands, or -1."""
        for number, quotation in enumerate(quotations):
            for index in words.within(quotation.span):
                self.quoted[index] = number
        self.names = [False] * len(quotations)
        """Whether the marks hold a name."""
        for number in range(len(quotations)):
            self.names[number] = self._is_name(number)

    def left(self, number: int) -> tuple[list[Word], int]:
        """Return the words of the sentence before a quotation, and the quotation they begin behind, or -1."""
        edge = self.quotations[number].start
        index = self.all.within(Span(0, edge)).stop
        found: list[Word] = []
        last = max(0, index - MOST_PASSED)
        while index > last and len(found) < MOST_WORDS:
            word = self.words[index - 1]
            if self.parted(word.end, edge) or (found and _ends(word)):
                return found[::-1], -1
            inside = self.quoted[index - 1]
            if inside >= 0 and not self.names[inside]:
                return found[::-1], inside
            if inside < 0:
                found.append(word)
            edge = word.start
            index -= 1
        return found[::-1], -1

    def right(self, start: int) -> list[Word]:
        """Return the words from a place to the end of the sentence or the next quotation that is no name."""
        edge = start
        found: list[Word] = []
        index = self.all.within(Span(0, start)).stop
        last = min(len(self.words), index + MOST_PASSED)
        while index < last and len(found) < MOST_WORDS:
            word = self.words[index]
            if word.start > start and self.parted(edge, word.start):
                break
            inside = self.quoted[index]
            if inside >= 0 and not self.names[inside]:
                break
            if inside < 0:
                found.append(word)
            edge = word.end
            index += 1
            if _ends(word):
                break
        return found

    def parted(self, start: int, end: int) -> bool:
        """Tell whether a sentence ends between two places."""
        return end - start > MOST_GAP or BOUNDARY.search(self.text, start, end) is not None

    def inside(self, quotation: Quotation) -> str:
        """Return what stands between the marks."""
        return self.text[quotation.start + len(quotation.mark) : quotation.end].rstrip("»”“\"'’")

    def _is_name(self, number: int) -> bool:
        """Tell whether marks hold the name of a firm, a book, a team: by its place and its capital."""
        quotation = self.quotations[number]
        inner = self.inside(quotation)
        if quotation.mark in ("—", "") or quotation.continues or not inner.strip():
            return False
        left, after = self.left(number)
        by_noun = self._by_noun(quotation, inner, left)
        if by_noun is not None:
            return by_noun
        begins = not left and after < 0
        capital = next((c.isupper() or c.isdigit() for c in inner if c.isalnum()), False)
        ended = inner.rstrip()[-1] in ".!?…,"
        colon = self.text[max(0, quotation.start - 6) : quotation.start].rstrip().endswith(":")
        if not capital or ended or colon or len(inner.split()) > NAME_WORDS:
            return False
        behind = self.text[quotation.end : quotation.end + 4]
        return not begins or bool(re.match(r"\s[^\W\d_]", behind) and behind.strip()[:1].islower())

    def _by_noun(self, quotation: Quotation, inner: str, left: list[Word]) -> bool | None:
        """Return what the word in front of the marks tells, None where it tells nothing."""
        if not left or self.text[left[-1].end : quotation.start].strip():
            return None
        word = lower(left[-1].text)
        short = len(inner.split()) <= SPOKEN_WORDS
        capital = next((c.isupper() or c.isdigit() for c in inner if c.isalnum()), False)
        if _NAMING_VERB.match(word) and (capital or word.endswith(("ся", "сь", "цца"))):
            return short
        if self.table.is_written(word) or self.table.is_verb(word):
            return False
        return short if self.table.is_naming(word) else None
