# SPDX-License-Identifier: MIT
"""Who said a quotation in a language without a model: the frames of reporting around it."""

from __future__ import annotations

from reader.article import Span
from reader.voices.marks import Quotation
from reader.voices.mentions import Mention
from reader.voices.world.clauses import REACH, Clauses
from reader.voices.world.neighbours import Neighbours
from reader.voices.world.phrases import Phrases
from reader.voices.world.readings import (
    ACCORDING,
    COLON,
    SAME_SOURCE,
    VERB_AFTER,
    VERB_BEFORE,
    VERB_INSIDE,
    Found,
    by_name,
)
from reader.voices.world.standing import before_place, outside
from reader.voices.world.subjects import SENTENCE_NAMES, Subject, Subjects
from reader.voices.world.words import Word, Words

_NEAR_VERB = 8
"""Words between a verb and its subject, titles and adverbs included."""
_VERB_WITHIN = 5
"""Words between closing marks and their verb."""

# How often this names the right source, estimated from its readings in news and rounded.
SAID_SO = 0.82
BEAT = 0.7
SENTENCE = 0.68
DROPPED = 0.76
"""For a verb without a subject word, in languages that mostly leave it out."""

FEWEST_WORDS = 2
"""Words of a fragment whose sentence has no verb of reporting; a single one is mostly a term."""

_FEW = 3
"""Words before a colon that can lack a subject; "su uno striscione si legge" is nobody's."""
HEARSAY = 3
_IT = frozenset(["es", "det", "het"])
"""In "heißt es aus der Zentrale" at least three words, the second of them "it"."""
PHRASE = 3
"""Words of a source that nobody is known by: "selon la préfecture"."""

BEHIND_SOURCE = ("tr", "hu", "fi")
"""Languages whose words for "according to" stand behind the source."""

PRO_DROP = frozenset(["es", "it", "pt", "ca", "gl", "pl", "tr", "ro", "id"])
"""Languages whose verbs need no subject word."""
ROMANCE = frozenset(["fr", "es", "it", "pt", "ca", "gl"])
VERB_SECOND = frozenset(["de", "nl", "sv", "da", "nb", "nn", "no"])
"""Languages whose verb comes second, and its subject behind it where anything else comes first."""
_PARTED = frozenset(",!?…—–-")
"""What parts speech from its reporting clause."""
_OF = frozenset(["von", "vom", "di", "de", "da", "van", "av", "af", "fra", "från", "od", "par", "por", "dari"])
"""Whose words a noun announces before a colon: "Kritik kommt von …"."""
_SAYING_SO = frozenset(
    "lo così así das dies so dat det dette c isso to tak bunu böyle demikian begitu zo sådan slik ainsi".split()
)
"""What stands for the words said before in the next sentence: "Lo ha detto il ministro"."""


class FrameReader:
    """Reads the frames of one document."""

    def __init__(
        self, words: Words, phrases: Phrases, mentions: list[Mention], quotations: list[Quotation], language: str
    ) -> None:
        self.language = language
        self.index = words
        self.words = words.words
        self.text = words.text
        self.phrases = phrases
        self.quotations = quotations
        self.subjects = Subjects(words, phrases, mentions, language)
        self.outside = outside(mentions, quotations)
        self.clauses = Clauses(words, quotations)
        self.neighbours = Neighbours(self.clauses, self.subjects, mentions, quotations)
        self.mention_of = self.subjects.mention_of

    def read(self) -> list[Found]:
        """Return the source of each quotation."""
        found: list[Found] = []
        for number in range(len(self.quotations)):
            own = self._own(number)
            if own is None:
                own = self.neighbours.read(number, found)
            found.append(own)
        for number in range(len(found) - 2, -1, -1):
            # A quotation that ends in a comma or opens before its frame: the next one's source in the same sentence.
            if found[number].probability < SAME_SOURCE and self.clauses.same_sentence(number):
                later = found[number + 1]
                if later.probability >= SAME_SOURCE:
                    found[number] = later.at_most(SAME_SOURCE)
        return found

    def _own(self, number: int) -> Found | None:
        after = self.clauses.after(number)
        before = self.clauses.before(number)
        opening = self._according_at(before.start, before) if before else None
        return (
            (opening if opening is not None and self.phrases.prepositions else None)
            or self._by_verb_after(after, before)
            or self._inside(self.quotations[number])
            or self._by_verb_before(before, number)
            or self._by_according(before, after)
            or self._by_next_sentence(number)
            or self._by_sentence(before, number)
        )

    def _by_verb_after(self, after: range, before: range) -> Found | None:
        if not after:
            return None
        first = self.words[after.start]
        if first.lower in self.phrases.stops and not first.gap.strip():
            return None
        if len(after) > HEARSAY and self.words[after[1]].lower in _IT and self._hangs(after[2]):
            return self._by_hearsay(after)
        for place in after[:_VERB_WITHIN]:
            word = self.words[place]
            clitic = self.subjects.clitic(word)
            if clitic is not None:
                return self.subjects.found(clitic, VERB_AFTER)
            found = self._subject_of(after, place, before) if self.phrases.is_verb(word.lower) else None
            if found is not None:
                return found
        return self._by_any_verb(after)

    def _hangs(self, index: int) -> bool:
        return self.words[index].lower in self.phrases.prepositions

    def _by_hearsay(self, after: range) -> Found | None:
        """Read "heißt es aus der Zentrale", "lyder det fra Krogh"."""
        start = next((i for i in after[:4] if self.words[i].lower in self.phrases.prepositions), -1)
        subject = self._behind_preposition(start + 1, after.stop) if start >= 0 else None
        return self.subjects.found(subject, SAID_SO) if subject is not None else None

    def _by_any_verb(self, after: range) -> Found | None:
        """Take any word that is no small one for a verb where somebody follows at once: "», protesta Ornella"."""
        first = self.words[after.start]
        small = first.lower in self.phrases.stops or first.lower in self.phrases.articles
        if small or not first.text.islower() or first.lower in self.phrases.prepositions:
            return None
        if _PARTED.isdisjoint(first.gap):
            return None  # "einen „echten“ zweiten Faktor"
        subject = self.subjects.at_verb(after.start, after.stop) or self.subjects.at_verb(after.start + 1, after.stop)
        return self.subjects.found(subject, VERB_BEFORE) if subject is not None else None

    def _subject_of(self, after: range, place: int, before: range) -> Found | None:
        """Return the subject of a verb behind the marks."""
        adjacent = self.subjects.at_verb(place, after.stop) if self.language == "tr" else None
        if adjacent is not None and adjacent.mention is not None:
            subject = adjacent
        elif self.language == "tr" and self.words[place].lower not in ("diyen", "dedi"):
            # The verb ends a Turkish sentence: its subject stands before the marks.
            subject = self.subjects.backward(before.start, before.stop) if before else None
        else:
            behind = min(after.stop, place + 1 + _NEAR_VERB)
            subject = (
                self.subjects.forward(place + 1, behind)
                or (self.subjects.backward(after.start, place) if place > after.start else None)
                or self.subjects.described(place + 1, behind)
            )
            if subject is None and self.language == "tr" and before:
                subject = self.subjects.backward(before.start, before.stop)
        if subject is not None:
            return self.subjects.found(subject, VERB_AFTER)
        return self._omitted(self.words[place].start) if place < after.start + 2 else None

    def _omitted(self, before: int) -> Found | None:
        """Return the person named last outside the quotations: whom a verb without a subject means."""
        if self.language not in PRO_DROP:
            return None
        mention = self._last_subject(before)
        return by_name(mention, DROPPED) if mention is not None else None

    def _last_subject(self, before: int) -> Mention | None:
        """Return who was the subject of the sentence before, or was named last."""
        at = before_place(self.outside, before)
        return self.subjects.main(self.outside[max(0, at - SENTENCE_NAMES) : at]) if at else None

    def _by_verb_before(self, before: range, number: int) -> Found | None:
        start = self.quotations[number].start
        colon = self.text[max(0, start - 3) : start].strip().endswith((":", "："))
        label = self.mention_of.get(before.stop - 1) if colon and before else None
        if label is not None and not self.subjects.is_possessive(label):
            return by_name(label, COLON)
        for place in reversed(before):
            if self.phrases.is_verb(self.words[place].lower) and not self._is_noun(place, before.stop):
                subject = self._subject_before(before, place)
                found = self.subjects.found(subject, VERB_BEFORE) if subject is not None else None
                found = found or (self._omitted(self.words[place].start) if colon else None)
                if found is not None:
                    return found
        return self._by_colon(before, start) if colon and before else None

    def _is_noun(self, index: int, stop: int) -> bool:
        """Tell whether an article and "of" make a noun of a word: "la replica di", "a crítica de"."""
        if index == 0 or index + 1 >= stop or self.language not in ROMANCE:
            return False
        return self.words[index - 1].lower in self.phrases.articles and self.words[index + 1].lower in _OF

    def _subject_before(self, before: range, verb: int) -> Subject | None:
        """Return the subject of a verb in front of the marks."""
        ahead = self.subjects.backward(before.start, verb)
        adjacent = self.subjects.at_verb(verb, before.stop)
        unknown = self.subjects.unknown(before.start, verb) if ahead is None else None
        if adjacent is not None and self._inverted(ahead, adjacent, verb):
            named = adjacent.mention is not None or unknown is None or self.language in VERB_SECOND
            return adjacent if named else unknown
        behind = min(before.stop, verb + 1 + _NEAR_VERB)
        return ahead or unknown or self.subjects.forward(verb + 1, behind)

    def _by_colon(self, before: range, start: int) -> Found | None:
        """Read a colon without a verb of reporting: whoever the sentence is about speaks."""
        subject = self.subjects.backward(before.start, before.stop)
        if subject is None or subject.mention is None:
            last = next((self.mention_of[i] for i in reversed(before) if i in self.mention_of), None)
            if last is not None and last.first > before.start and self.words[last.first - 1].lower in _OF:
                return by_name(last, SAID_SO)  # "Dura la replica di Serena Bertolucci, ex vicesindaca:"
        if subject is None and self.language == "tr":
            named = next((self.mention_of[i] for i in before if i in self.mention_of), None)
            return by_name(named, COLON) if named is not None else None
        if subject is None:
            return self._omitted(start) if len(before) <= _FEW else None
        return self.subjects.found(subject, COLON)

    def _inverted(self, ahead: Subject | None, behind: Subject, verb: int) -> bool:
        """Tell whether the subject follows its verb: always where nobody else stands before it."""
        if ahead is None:
            return True
        if self.language in VERB_SECOND:
            return ahead.last != verb - 1
        return ahead.mention is None and behind.mention is not None

    def _by_according(self, before: range, after: range) -> Found | None:
        for places in (before, after):
            for place in places:
                found = self._according_at(place, places)
                if found is not None:
                    return found
        return None

    def _according_at(self, place: int, places: range) -> Found | None:
        lower = self.words[place].lower
        for phrase in self.phrases.according if self.language not in BEHIND_SOURCE else ():
            parts = phrase.split()
            if lower != parts[0]:
                continue
            if [self.words[i].lower for i in range(place, min(place + len(parts), places.stop))] != parts:
                continue
            start = place + len(parts)
            stop = min(start + 8, places.stop)
            subject = self._behind_preposition(start, stop)
            if subject is not None:
                return self.subjects.found(subject, ACCORDING)
        if lower in self.phrases.according and place > places.start:
            low = max(places.start, place - 6)
            named = next((self.mention_of[i] for i in range(place - 1, low - 1, -1) if i in self.mention_of), None)
            if named is not None:
                return by_name(named, ACCORDING)
            subject = self.subjects.backward(low, place) if self.language in (*BEHIND_SOURCE, "de") else None
            return self.subjects.found(subject, ACCORDING) if subject is not None else None
        return None

    def _behind_preposition(self, start: int, stop: int) -> Subject | None:
        """Return who follows "selon", "laut": a name in its phrase, or the phrase itself."""
        noun = -1
        last = start
        for index in range(start, stop):
            word = self.words[index]
            if index > start and word.gap.strip(" \u00a0'’-"):
                titled = index + 1 < stop and word.lower in self.phrases.titles
                named = self.subjects.named(index + 1 if titled else index)
                if word.gap.strip() == "," and named is not None and self._is_person_noun(start, index):
                    return named
                break
            if index in self.mention_of:
                return self.subjects.named(index)
            if self.phrases.pronoun(word.lower):
                return self.subjects.one(index)
            if self.phrases.is_human(word.lower) and noun < 0:
                noun = index
            if index > start and (word.lower in self.phrases.stops or self.phrases.is_verb(word.lower)):
                if word.lower not in self.phrases.prepositions:
                    break
            elif index - start < PHRASE:
                last = index
        last = noun if noun >= 0 else last
        if start < stop:
            return Subject(Span(self.words[start].start, self.words[last].end), start, last)
        return None

    def _is_person_noun(self, start: int, stop: int) -> bool:
        return any(self.phrases.is_role(self.words[i].lower) for i in range(start, stop))

    def _inside(self, quotation: Quotation) -> Found | None:
        """A reporting clause between commas or dashes inside the marks: "« …, explique M. X, … »"."""
        places = self.index.within(quotation.span)
        for place in places:
            word = self.words[place]
            if place == places.start or word.gap.strip() not in _CLAUSE_LEADS:
                continue
            verb = next((i for i in range(place, min(place + 3, places.stop)) if self._verb_at(i)), -1)
            if verb < 0:
                continue
            stop = verb + 1
            while stop < min(places.stop, verb + 7) and not {",", "."} & set(self.words[stop].gap):
                stop += 1
            subject = self.subjects.clitic(self.words[verb]) or self.subjects.forward(verb + 1, stop)
            if subject is not None:
                return self.subjects.found(subject, VERB_INSIDE)
            if word.gap.strip() in ("—", "–") and verb == place:
                omitted = self._omitted(quotation.start)
                if omitted is not None:
                    return omitted
        return None

    def _verb_at(self, index: int) -> bool:
        word = self.words[index]
        return self.phrases.is_verb(word.lower) or self.subjects.clitic(word) is not None

    def _by_next_sentence(self, number: int) -> Found | None:
        """Read the sentence behind one that was only quoted: "Lo ha detto il ministro", "Oosterwijk lacht"."""
        quotation = self.quotations[number]
        limit = self.quotations[number + 1].start if number + 1 < len(self.quotations) else len(self.text)
        places = self.index.within(Span(quotation.end, min(limit, quotation.end + REACH)))
        if not places or self.text[quotation.end : self.words[places.start].start].count("\n"):
            return None
        stop = self.clauses.sentence_end(places.start, places.stop)
        first = self.words[places.start]
        if not first.capital:
            return None
        if first.lower in _SAYING_SO or self._is_saying(first):
            for place in range(places.start, min(stop, places.start + _VERB_WITHIN)):
                if self.phrases.is_verb(self.words[place].lower):
                    subject = self.subjects.forward(place + 1, stop) or self.subjects.described(place + 1, stop)
                    return self.subjects.found(subject, SAID_SO) if subject is not None else None
        mention = self.mention_of.get(places.start)
        if mention is None or self.subjects.is_oblique(mention.first) or not self._alone(number):
            return None
        return by_name(mention, BEAT) if stop - mention.last <= _NEAR_VERB else None

    def _is_saying(self, word: Word) -> bool:
        """Tell whether a sentence opens with a verb of reporting, "Disse Ana" or "So sagte sie"."""
        return self.phrases.is_verb(word.lower) and not self.phrases.is_human(word.lower)

    def _alone(self, number: int) -> bool:
        """Tell whether a quotation is whole sentences and opens its paragraph."""
        quotation = self.quotations[number]
        line = self.text.rfind("\n", 0, quotation.start) + 1
        return self.clauses.is_whole(quotation) and not self.text[line : quotation.start].strip()

    def _by_sentence(self, before: range, number: int) -> Found | None:
        """Give a fragment to the subject its sentence opens with, where no verb is known: "X habla de «…»"."""
        quotation = self.quotations[number]
        inside = self.text[quotation.start + len(quotation.mark) : quotation.end].strip()
        if not before or not quotation.mark or quotation.mark == "—" or len(inside.split()) < FEWEST_WORDS:
            return None
        if not self.phrases.prepositions or not inside[:1].islower():
            return None
        if self.words[before.stop - 1].lower in self.phrases.works:
            return None
        subject = self.subjects.forward(before.start, before.stop)
        if subject is not None and self.phrases.pronoun(subject.span.of(self.text).lower()):
            subject = None
        return self.subjects.found(subject, SENTENCE) if subject is not None else None


_CLAUSE_LEADS = frozenset([",", "—", "–", ", —", ", –", "-", "?", "!", "! —", "? —", ". —", "… —"])
