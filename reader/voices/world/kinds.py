# SPDX-License-Identifier: MIT
"""Whether marks hold somebody's words in a language without a model, or a title, a term, a name."""

from __future__ import annotations

from reader.article import Span
from reader.voices.marks import Quotation
from reader.voices.world.phrases import Phrases
from reader.voices.world.readings import Found
from reader.voices.world.words import Word, Words

SPEECH = 0.6
"""A shorter quotation is speech from this probability of its source on."""
SURE_WORDS = 7
"""As many words are speech."""
FEW_WORDS = 3
LIKELY = 0.8
"""What a frame must have for a single word or a title-like stretch to be speech."""
_ENDING = frozenset(".!?…")
NAMING_REACH = 24
_NAMING = frozenset(
    "taufte tauften getauft baptisé baptisée bautizó bautizaron battezzato batizou doopte döpte døbte ochrzcił".split()
)
_AUTHORS = frozenset(
    "autor autorin autora auteur auteure autrice autore författare författaren forfatter forfatteren penulis".split()
)
WORK_REACH = 5
"""Words between "livre" and the title it announces."""


class KindContext:
    """What the words around and within marks tell of them."""

    def __init__(self, words: Words, phrases: Phrases) -> None:
        self.words = words
        self.text = words.text
        self.phrases = phrases

    def is_speech(self, quotation: Quotation, found: Found) -> bool:
        """Tell whether marks hold speech: with a frame, with many words, after a dash."""
        if not quotation.mark or quotation.mark == "—" or quotation.continues:
            return True
        if quotation.mark in ("《", "『", "〈") or self.is_title(quotation, found):
            return False
        if found.probability >= SPEECH or len(quotation.span.of(self.text).split()) >= SURE_WORDS:
            return True
        return self.is_said(quotation)

    def _inside(self, quotation: Quotation) -> str:
        return self.text[quotation.start + len(quotation.mark) : quotation.end].strip(' \u00a0"”“’‘»«')

    def is_title(self, quotation: Quotation, found: Found) -> bool:
        """Tell whether a noun before the marks says that they hold a title or a term, or an article a scare quote."""
        places = self.words.within(Span(max(0, quotation.start - 40), quotation.start))
        inside = self._inside(quotation)
        size = len(inside.split())
        if not places or size >= SURE_WORDS:
            return False
        before = self.words.words[places.stop - 1]
        if self._within_name(quotation, before):
            return True
        between = self.text[before.end : quotation.start].strip(" \u00a0")
        if self._named_by(quotation, size) or self._written_by(places):
            return True
        name = inside[:1].isupper() or size < FEW_WORDS
        if not between and before.lower in self.phrases.works and name:
            return inside[-1:] not in ("!", "?", ",")
        near = [self.words.words[i] for i in places[-WORK_REACH:]]
        titled = between in ("", ",") and inside[:1].isupper() and inside[-1:] not in _ENDING
        if titled and self._announced(near):
            return True
        article = not between and before.lower in self.phrases.articles
        return (
            article and inside[-1:] not in _ENDING and (size == 1 or (size < FEW_WORDS and found.probability < LIKELY))
        )

    def _named_by(self, quotation: Quotation, size: int) -> bool:
        """Tell whether a verb of naming follows: "„Gleisbert“ taufte"."""
        places = self.words.within(Span(quotation.end, quotation.end + NAMING_REACH))
        return size == 1 and bool(places) and self.words.words[places.start].lower in _NAMING

    def _written_by(self, places: range) -> bool:
        """Tell whether it is what somebody wrote: "auteure de « Les Mains invisibles »"."""
        if len(places) < FEW_WORDS - 1:
            return False
        author, preposition = (self.words.words[i].lower for i in places[-2:])
        return author in _AUTHORS and preposition in self.phrases.prepositions

    def _within_name(self, quotation: Quotation, before: Word) -> bool:
        """Tell whether a nickname stands in a name, Michael "Michi" Wenger, or a Turkish ending hangs on a title."""
        behind = self.text[quotation.end : quotation.end + 2]
        inside = self._inside(quotation)
        if behind[:1].isalpha() and inside[:1].isupper():
            return all(word[:1].isupper() for word in inside.split())
        name = before.capital and not before.opens_sentence and self.text[before.end : quotation.start] == " "
        return name and inside[:1].isupper() and len(inside.split()) == 1 and behind[:1] == " " and behind[1:].isupper()

    def _announced(self, near: list[Word]) -> bool:
        """Tell whether a work is among some words, in the sentence of the last and with no verb of reporting behind."""
        for word in reversed(near):
            if word.lower in self.phrases.works:
                return True
            if not _ENDING.isdisjoint(word.gap) or self.phrases.is_verb(word.lower):
                return False
        return False

    def is_said(self, quotation: Quotation) -> bool:
        """Tell whether a short quotation without a frame is speech: a whole line, a sentence, words of an I."""
        inside = self._inside(quotation)
        size = len(inside.split())
        if size < FEW_WORDS:
            return False
        start = self.text.rfind("\n", 0, quotation.start) + 1
        stop = self.text.find("\n", quotation.end)
        before = self.text[start : quotation.start].strip()
        behind = self.text[quotation.end : stop if stop >= 0 else len(self.text)].strip()
        if not before and (not behind or behind[0] in ",:"):
            return True
        if before.endswith(":") and not behind:
            return True
        lowers = {self.words.words[i].lower for i in self.words.within(quotation.span)}
        if not lowers.isdisjoint(self.phrases.first):
            return True
        return inside[:1].isupper() and inside[-1:] in _ENDING and before.endswith((":", ".", ""))
