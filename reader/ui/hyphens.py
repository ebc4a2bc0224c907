# SPDX-License-Identifier: MIT
"""Where words may be parted at the end of a line, by the patterns of their language.

The patterns come from Pyphen; reading those of a language takes from a fiftieth of a second to one,
so they are read by a thread, and until then words stay whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from pyphen import Pyphen

_SHORTEST = 6
"""Letters of a word that is parted: shorter ones leave stumps on both sides."""
_LONGEST = 60
_LEFT, _RIGHT = 2, 3
"""The fewest letters that stay on the line and that go to the next."""
_KEPT = 20_000
"""Words whose places are remembered for each language."""

_WORDS = re.compile(
    # Not within addresses, numbers or words with a hyphen of their own; marks on letters would be torn off.
    rf"(?<![\w@./:\\\-\u00ad\u0300-\u036f\u2010\u2011])[^\W\d_]{{{_SHORTEST},{_LONGEST}}}"
    r"(?![\w@/\\\-\u00ad\u0300-\u036f\u2010\u2011]|[.:]\w)"
)


class Patterns:
    """Where the words of one language may be parted."""

    def __init__(self, pyphen: Pyphen) -> None:
        self._pyphen = pyphen
        self.places: Callable[[str], tuple[int, ...]] = lru_cache(_KEPT)(self._places)

    def _places(self, word: str) -> tuple[int, ...]:
        # Where a word would change its letters when parted, it stays whole: the text is not ours to change.
        places = tuple(int(place) for place in self._pyphen.positions(word) if place.data is None)
        self._pyphen.hd.cache.clear()  # it would grow with every word ever read
        return places

    def points(self, text: str) -> list[int]:
        """Return the code points of a text before which a word may be parted, in order."""
        result: list[int] = []
        words = list(_WORDS.finditer(text))
        if words and words[-1].end() >= len(text.rstrip("\"'.,;:!?)]}”’»…")):
            words.pop()  # a paragraph does not end in the stump of a word
        for found in words:
            word = found[0]
            if word[1:] == word[1:].lower():  # capitals within a word are an abbreviation's or a name's own
                result.extend(found.start() + place for place in self.places(word.lower()))
        return result


class Hyphens(QObject):
    """Knows the patterns of the languages that are read, and reads those that are asked for."""

    loaded = Signal()
    """The patterns of one more language are there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._patterns: dict[str, Patterns | None] = {}
        self.waiting = False
        """Whether patterns were asked for that are not there yet."""

    def points(self, text: str, language: str) -> list[int]:
        """Return where the words of a text may be parted: nowhere while that is not known."""
        # To a screen reader a word with soft hyphens is in pieces.
        if not language or QAccessible.isActive():
            return []
        if language not in self._patterns:
            self._patterns[language] = None
            Thread(target=self._read, args=(language,), daemon=True).start()
        patterns = self._patterns[language]
        if patterns is None:
            self.waiting = True
            return []
        return patterns.points(text)

    def read(self, language: str) -> None:
        """Read the patterns of a language here and now."""
        self._patterns[language] = load(language)

    def _read(self, language: str) -> None:
        patterns = load(language)
        if patterns is not None:
            self._patterns[language] = patterns
            self.loaded.emit()


@lru_cache(16)
def load(language: str) -> Patterns | None:
    """Return the patterns of a language (a BCP 47 tag), None where there are none."""
    if not language:
        return None
    import pyphen

    # A bare "en" would be given the British patterns, which part by the roots of words and not by their sound.
    known = pyphen.language_fallback("en-US" if language.lower() == "en" else language)
    return Patterns(pyphen.Pyphen(lang=known, left=_LEFT, right=_RIGHT)) if known else None
