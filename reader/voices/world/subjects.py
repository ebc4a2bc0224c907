# SPDX-License-Identifier: MIT
"""Who can be the subject of a verb: the names, pronouns and nouns for somebody around it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.article import Span
from reader.voices.mentions import Mention
from reader.voices.world.phrases import Phrases
from reader.voices.world.readings import Found
from reader.voices.world.words import Word, Words

FARTHEST = 20
"""Words before a verb that can hold its subject."""
SENTENCE_NAMES = 5
"""Names looked at of one sentence."""
_SENTENCE_ENDS = frozenset(".!?…")
APPOSED = 9
"""Words from a trade to the name behind its comma."""
NAMED = 4
"""Words from a trade to the name that ends its phrase."""
_CONJUNCTIONS = frozenset(
    """
    und oder aber dass wie als wenn weil ob et ou mais que qui dont où comme si quand y o pero quien quienes cuando
    donde e ma che chi se quando dove mas quem onde of maar dat die toen omdat och eller men som att när og at når
    hvor i oraz ale że który która jak gdy kiedy gdzie ve veya ama ki dan atau tetapi yang bahwa
    """.split()
)
"""What begins another clause; a preposition's phrase is gone over."""
_OBLIQUE_POLISH = re.compile(r"(?:iego|ego|emu|owi|em|im|ą|ę|iej)$")
_RELATIVE = frozenset(["que", "qu", "che"])
_CLITIC = re.compile(r".*-(ils?|elles?)$")


@dataclass(frozen=True, slots=True)
class Subject:
    """Who a verb may have as its subject, with the places of its words."""

    span: Span
    first: int
    last: int
    mention: Mention | None = None


class Subjects:
    """Finds the subjects of one document."""

    def __init__(self, words: Words, phrases: Phrases, mentions: list[Mention], language: str) -> None:
        self.text = words.text
        self.words = words.words
        self.phrases = phrases
        self.language = language
        self.mention_of = {i: m for m in mentions for i in range(m.first, m.last + 1)}

    def forward(self, low: int, high: int) -> Subject | None:
        """Return the first subject among the words from `low` on, as behind an inverted verb."""
        index = low
        while index < high:
            word = self.words[index]
            found = self.named(index)
            if found is not None:
                if not self.is_oblique(found.first, low):
                    return found
                index = found.last + 1
                continue
            if self._is_pronoun(index):
                return self.one(index)
            if self._is_somebody(word):
                phrase = self._phrase(index)
                if not self.is_oblique(phrase.first, low):
                    return self._name_of(index, high) or phrase
            if self._is_break(word.lower) and not word.gap.startswith("-"):
                return None
            index += 1
        return None

    def backward(self, low: int, high: int) -> Subject | None:
        """Return the last subject among the words before `high`."""
        index = high - 1
        low = max(low, high - FARTHEST)
        while index >= low:
            word = self.words[index]
            found = self.named(index)
            if found is not None:
                if not self.is_oblique(found.first, low) and not self._in_relative(found.first, low):
                    return found
                index = found.first - 1
                continue
            if self._is_pronoun(index):
                return self.one(index)
            if self._is_somebody(word):
                phrase = self._phrase(index)
                if not self.is_oblique(phrase.first, low):
                    before = self.backward(low, phrase.first) if self.language == "tr" else None
                    if before is not None and before.mention is not None:
                        return before  # "Sinan Bolat hakemi eleştirdi": what stands before the verb is its object
                    return self._explained(phrase, low) or phrase
            index -= 1
        return None

    def at_verb(self, verb: int, high: int) -> Subject | None:
        """Return the subject that follows its verb at once: "fragte er", "sagte die Trainerin Anna Vogel"."""
        index = verb + 1
        end = min(high, index + NAMED)
        while index < end and not self.words[index].gap.strip():
            word = self.words[index]
            found = self.named(index)
            if found is not None:
                return found
            if self.phrases.pronoun(word.lower):
                return self.one(index)
            if self._is_somebody(word):
                return self._name_of(index, high) or self._phrase(index)
            if word.lower not in self.phrases.articles:
                return None
            index += 1
        return None

    def unknown(self, low: int, verb: int) -> Subject | None:
        """Return what stands before a verb and nobody is known by: "Navilaghi promette", "les pancartes proclament"."""
        last = verb - 1
        while last >= low and self.words[last].text.islower() and verb - last <= 3 and not self._parted(last + 1):
            last -= 1
        first = last
        while first - 1 >= low and self.words[first - 1].capital and not self._parted(first):
            first -= 1
        if last >= low and self.words[first].opens_sentence and self.words[last].capital:
            lower = self.words[last].lower
            small = self.phrases.stops | self.phrases.prepositions | self.phrases.articles | self.phrases.first
            if lower not in small and not self.phrases.is_verb(lower) and not self.phrases.pronoun(lower):
                return Subject(Span(self.words[first].start, self.words[last].end), first, last)
        noun = verb - 1
        article = noun - 1 >= low and self.words[noun - 1].lower in self.phrases.articles and not self._parted(noun)
        if article and self.words[noun].text.isalpha() and not self._parted(verb) and not self._hangs(noun - 1, low):
            return Subject(Span(self.words[noun - 1].start, self.words[noun].end), noun - 1, noun)
        return self._heading(low, verb)

    def _heading(self, low: int, verb: int) -> Subject | None:
        """Return the noun a sentence opens with: "El fondo Alcor Capital, principal inversor, destacó"."""
        first = self.words[low] if low < len(self.words) else None
        if first is None or not first.opens_sentence or first.lower not in self.phrases.articles:
            return None
        last = low
        while last + 1 < verb and last - low < NAMED and not self._parted(last + 1):
            lower = self.words[last + 1].lower
            if lower in self.phrases.prepositions or lower in self.phrases.stops:
                break
            last += 1
        return Subject(Span(first.start, self.words[last].end), low, last) if last > low else None

    def described(self, low: int, high: int) -> Subject | None:
        """Return an article with the noun behind it: "acrescentou o comandante"."""
        if low + 1 >= high or self.words[low].lower not in self.phrases.articles or self.words[low + 1].gap.strip():
            return None
        last = low + 1
        if self.words[last].text.islower() is False and self.words[last].text[0].isdigit() and last + 1 < high:
            last += 1
        return Subject(Span(self.words[low].start, self.words[last].end), low, last)

    def clitic(self, word: Word) -> Subject | None:
        """Return the pronoun a French verb ends in: "dit-il", "a-t-elle"."""
        found = _CLITIC.match(word.lower) if self.language == "fr" else None
        if found is None:
            return None
        return Subject(Span(word.start + found.start(1), word.start + found.end(1)), word.index, word.index)

    def found(self, subject: Subject, probability: float) -> Found:
        """Return a subject as a source."""
        pronoun = self.phrases.pronoun(subject.span.of(self.text).lower().rstrip("."))
        return Found(subject.span, probability, pronoun, subject.mention)

    def is_oblique(self, index: int, low: int = 0) -> bool:
        """Tell whether what begins at a word hangs on a preposition, or is somebody's whose thing follows."""
        mention = self.mention_of.get(index)
        if mention is not None and self._is_case(mention):
            return True
        return self._hangs(index, low)

    def _hangs(self, index: int, low: int) -> bool:
        """Tell whether a preposition stands before the phrase a word ends."""
        passed = False
        for back in range(index - 1, max(-1, index - 1 - FARTHEST), -1):
            word = self.words[back]
            if self._parted(back + 1):
                return False
            if word.lower in self.phrases.prepositions:
                return True
            if word.lower in self.phrases.articles:
                # Its phrase begins here: a preposition stands right before it or nowhere.
                return back > 0 and not self._parted(back) and self.words[back - 1].lower in self.phrases.prepositions
            if self.phrases.is_role(word.lower):
                continue
            if passed or back < low or not word.text.islower():
                return False
            if word.lower in self.phrases.stops or self.phrases.is_verb(word.lower):
                return False
            passed = True
        return False

    def _parted(self, index: int) -> bool:
        """Tell whether a mark or a paragraph's end parts a word from the one before."""
        word = self.words[index]
        return bool(word.gap.strip(" \u00a0'’")) or word.paragraph != self.words[index - 1].paragraph

    def _in_relative(self, index: int, low: int) -> bool:
        """Tell whether a name is the subject of a relative clause: "la cofradía que preside Baltasar Monreal"."""
        if index - 2 < low:
            return False
        verb, relative = self.words[index - 1], self.words[index - 2]
        return relative.lower in _RELATIVE and verb.text.islower() and not verb.gap.strip()

    def _is_case(self, mention: Mention) -> bool:
        """Tell whether a name's ending says that it is no subject."""
        if self.is_possessive(mention):
            return True
        if self.language != "pl":
            return False
        owner = mention.first > 0 and self.words[mention.first - 1].lower in self.phrases.kin
        if owner and self._comma(mention.last + 1) and mention.last + 1 in self.mention_of:
            return True  # "Żona Gajdy, Teresa,"
        return bool(_OBLIQUE_POLISH.search(mention.span.of(self.text).lower()))

    def is_possessive(self, mention: Mention) -> bool:
        """Tell whether something of somebody's follows: "Vogels Hund", "Aksoylu'nun evi", "In Bas’ zaak"."""
        end = mention.span.end
        behind = self.text[end : end + 2]
        if behind in ("’ ", "' ") and self.text[end - 1] in "sxz":
            return True
        return behind[:1].isalpha() or (behind[:1] in ("'", "’") and behind[1:].isalpha())

    def main(self, mentions: list[Mention]) -> Mention:
        """Return whom the last sentence that names any of some people is about: its first who hangs on nothing."""
        last = mentions[-1]
        about: Mention | None = None
        for mention in reversed(mentions[-SENTENCE_NAMES:]):
            apart = any(self._ends(i) for i in range(mention.first + 1, last.first + 1))
            other = self.words[mention.first].paragraph != self.words[last.first].paragraph
            if other or (about is not None and apart):
                break
            if not self.is_oblique(mention.first):
                about, last = mention, mention
        return about or mentions[-1]

    def _ends(self, index: int) -> bool:
        """Tell whether a sentence ends in front of a word."""
        word = self.words[index]
        return word.paragraph != self.words[index - 1].paragraph or not _SENTENCE_ENDS.isdisjoint(word.gap)

    def _is_pronoun(self, index: int) -> bool:
        if not self.phrases.pronoun(self.words[index].lower) or self._is_impersonal(index):
            return False
        return not self._hangs(index, index)

    def _is_impersonal(self, index: int) -> bool:
        """Tell whether "il" stands for nobody: "il s'agit", "il faut", "il y a"."""
        behind = [word.lower for word in self.words[index + 1 : index + 3]]
        return self.language == "fr" and (behind[:1] in (["faut"], ["y"], ["fallait"]) or behind == ["s", "agit"])

    def _is_break(self, lower: str) -> bool:
        if lower in self.phrases.articles:
            return False
        if self.phrases.prepositions or self.language == "tr":
            return lower in _CONJUNCTIONS and lower not in self.phrases.prepositions
        return lower in self.phrases.stops

    def _is_somebody(self, word: Word) -> bool:
        if word.lower in self.phrases.titles and word.lower not in self.phrases.roles:
            return False
        if word.capital and self.language not in ("de", "tr") and not word.opens_sentence and self._in_run(word.index):
            return False  # "Asosiasi Petani Hortikultura"
        return self.phrases.is_human(word.lower) or (self.phrases.compounds and self.phrases.is_role(word.lower))

    def _in_run(self, index: int) -> bool:
        before, word = self.words[index - 1], self.words[index]
        return before.capital and word.gap == " " and index - 1 not in self.mention_of

    def named(self, index: int) -> Subject | None:
        """Return the name a word is part of."""
        mention = self.mention_of.get(index)
        return Subject(mention.span, mention.first, mention.last, mention) if mention is not None else None

    def one(self, index: int) -> Subject:
        """Return a word by itself."""
        word = self.words[index]
        return Subject(Span(word.start, word.end), index, index)

    def _name_of(self, index: int, high: int) -> Subject | None:
        """Return the name that ends a description or explains it: "l'avvocata Livia Ferrante", "su mujer, Rosario"."""
        for at in range(index + 1, min(index + 1 + APPOSED, high)):
            gap = self.words[at].gap.strip(" \u00a0'’-()")
            if gap and gap != ",":
                return None
            named = self.named(at)
            if gap == "," and named is None and self.words[at].lower in self.phrases.titles:
                named = self.named(at + 1)  # "son défenseur, Me Ousmane Keïta"
            if gap == "," and named is None:
                return None
            if named is not None and self.language == "pl" and self.words[index].lower in self.phrases.kin and not gap:
                # "Żona Ptaszka, Kornelia,": the name behind the noun is whose wife she is.
                return self.named(named.last + 1) if self._comma(named.last + 1) else None
            if named is not None:
                if gap == "," or at <= index + NAMED:
                    return named if gap == "," or not self.is_oblique(named.first, index) else None
                return None
        return None

    def _comma(self, index: int) -> bool:
        return index < len(self.words) and self.words[index].gap.strip() == ","

    def _explained(self, phrase: Subject, low: int) -> Subject | None:
        """Return the name a description behind a comma explains: "Pilar Ocaña, enfermera desde hace años, dice"."""
        if phrase.first <= low or self.words[phrase.first].gap.strip() != ",":
            return None
        named = self.named(phrase.first - 1)
        return named if named is not None and not self.is_oblique(named.first, low) else None

    def _phrase(self, index: int) -> Subject:
        """Take the words in front along, to the article."""
        first = index
        word = self.words[index]
        for back in range(index - 1, max(index - 4, -1), -1):
            candidate = self.words[back]
            if candidate.paragraph != word.paragraph or self.words[back + 1].gap.strip(" '’"):
                break
            if candidate.lower in self.phrases.articles:
                first = back
                break
            if candidate.lower in self.phrases.stops or self.phrases.is_verb(candidate.lower):
                break
        return Subject(Span(self.words[first].start, word.end), first, index)
