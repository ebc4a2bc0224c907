# SPDX-License-Identifier: MIT
"""Who said a quotation in a language without a model: the frames of reporting around it."""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass

from reader.article import Span
from reader.voices.marks import Quotation
from reader.voices.mentions import Mention
from reader.voices.world.phrases import Phrases
from reader.voices.world.words import Word, Words

REACH = 160
"""How far around a quotation, in code points, its reporting clause is looked for; news clauses are shorter."""

_SENTENCE_BREAK = re.compile(r"[.!?…](?=\s)|[。！？\n]")
_NEAR_VERB = 6
"""Words between a verb and its subject, titles and adverbs included."""

# How often a frame names the right source, estimated from its readings in news and rounded.
VERB_AFTER = 0.9
VERB_BEFORE = 0.85
ACCORDING = 0.85
VERB_INSIDE = 0.88
SAME_SOURCE = 0.75
COLON = 0.86
NEAREST = 0.35


OMITTED = 0.7

HEADING_SPACE = 8
"""Code points of white space around a name that is a line by itself."""

PRO_DROP = frozenset(["es", "it", "pt", "ca", "gl", "pl", "tr", "ro"])
"""Languages whose verbs need no subject word."""


@dataclass(slots=True)
class Found:
    """A source with its probability."""

    span: Span | None
    probability: float
    pronoun: str = ""
    mention: Mention | None = None


def outside(mentions: list[Mention], quotations: list[Quotation]) -> list[Mention]:
    """Return the mentions that stand outside the quotations; both in order."""
    found: list[Mention] = []
    at = 0
    for mention in mentions:
        while at < len(quotations) and quotations[at].end <= mention.span.start:
            at += 1
        if at == len(quotations) or mention.span.end <= quotations[at].start:
            found.append(mention)
    return found


class FrameReader:
    """Reads the frames of one document."""

    def __init__(
        self, words: Words, phrases: Phrases, mentions: list[Mention], quotations: list[Quotation], language: str
    ) -> None:
        self.language = language
        self.words = words
        self.text = words.text
        self.phrases = phrases
        self.mentions = mentions
        self.quotations = quotations
        self.outside = outside(mentions, quotations)
        self.by_span = {mention.span: mention for mention in mentions}
        self.headings = self._find_headings()
        self.mention_of = {i: m for m in mentions for i in range(m.first, m.last + 1)}

    def read(self) -> list[Found]:
        """Return the source of each quotation."""
        found: list[Found] = []
        for number in range(len(self.quotations)):
            own = self._own(number)
            if own is None:
                own = self._from_neighbours(number, found)
            found.append(own)
        for number in range(len(found) - 2, -1, -1):
            # A quotation that ends in a comma or opens before its frame: the next one's source in the same sentence.
            if found[number].probability < SAME_SOURCE and self._same_sentence(number):
                later = found[number + 1]
                if later.probability >= SAME_SOURCE:
                    found[number] = Found(later.span, SAME_SOURCE, later.pronoun, later.mention)
        return found

    def _same_sentence(self, number: int) -> bool:
        first, second = self.quotations[number], self.quotations[number + 1]
        between = self.text[first.end : second.start]
        return len(between) < REACH and not _SENTENCE_BREAK.search(between)

    def _own(self, number: int) -> Found | None:
        after = self._after(number)
        before = self._before(number)
        inside = self._inside(self.quotations[number])
        return (
            self._by_verb_after(after, before)
            or inside
            or self._by_verb_before(before, number)
            or self._by_according(before, after)
        )

    def _after(self, number: int) -> list[Word]:
        quotation = self.quotations[number]
        limit = self.quotations[number + 1].start if number + 1 < len(self.quotations) else len(self.text)
        end = min(limit, quotation.end + REACH)
        stop = _SENTENCE_BREAK.search(self.text, quotation.end, end)
        lead = self.text[quotation.end : quotation.end + 3].lstrip(" \u00a0")
        if lead[:1] in (".", "!", "?", "。") or "\n" in lead[:1]:
            return []
        words = [self.words.words[i] for i in self.words.within(Span(quotation.end, stop.start() if stop else end))]
        spoken = self.text[quotation.start : quotation.end].rstrip("\"'”“’‘»«)")
        if words and words[0].capital and spoken.endswith((".", "!", "?", "…")) and lead[:1] not in (",", "—", "–"):
            # The quotation was a whole sentence and a new one begins.
            return []
        return words

    def _before(self, number: int) -> list[Word]:
        quotation = self.quotations[number]
        limit = self.quotations[number - 1].end if number else 0
        start = max(limit, quotation.start - REACH)
        for match in _SENTENCE_BREAK.finditer(self.text, start, quotation.start):
            if match.end() < quotation.start - 1:
                start = match.end()
        return [self.words.words[i] for i in self.words.within(Span(start, quotation.start))]

    def _by_verb_after(self, words: list[Word], before: list[Word]) -> Found | None:
        if words and words[0].lower in self.phrases.stops and not words[0].gap.strip():
            return None
        for place, word in enumerate(words[:5]):
            if self.phrases.is_verb(word.lower):
                found = self._subject_of(words, place, before)
                if found is not None:
                    return found
        # Any word that is no small one can report where a name follows at once: "», protesta Ornella".
        if (
            len(words) > 1
            and words[0].text.islower()
            and words[0].lower not in self.phrases.stops | self.phrases.articles
        ):
            for word in words[1:3]:
                if word.index in self.mention_of and not word.gap.strip():
                    return self._found(self.mention_of[word.index].span, VERB_BEFORE)
        return None

    def _subject_of(self, words: list[Word], place: int, before: list[Word]) -> Found | None:
        """Return the subject of a verb behind the marks."""
        if self.language == "tr" and words[place].lower not in ("diyen", "diye", "dedi"):
            # The verb ends a Turkish sentence: its subject stands before the marks.
            subject = self._subject(before) or self._subject(list(reversed(before)), backwards=True)
        else:
            behind = words[place + 1 : place + 1 + _NEAR_VERB]
            subject = self._subject(behind) or self._subject(words[:place]) or self._described(behind[:3])
        if subject is not None:
            return self._found(subject, VERB_AFTER)
        return self._omitted(words[place].start) if place < 2 else None

    def _described(self, words: list[Word]) -> Span | None:
        """Return an article with the noun behind it: "acrescentou o comandante"."""
        if len(words) > 1 and words[0].lower in self.phrases.articles and not words[1].gap.strip():
            return Span(words[0].start, words[1].end)
        return None

    def _omitted(self, before: int) -> Found | None:
        """Return the person named last outside the quotations: whom a verb without a subject means."""
        at = bisect.bisect_left(self.outside, before, key=lambda m: m.span.start)
        if self.language not in PRO_DROP or not at:
            return None
        return Found(self.outside[at - 1].span, OMITTED, "", self.outside[at - 1])

    def _by_verb_before(self, words: list[Word], number: int) -> Found | None:
        colon = (
            self.text[max(0, self.quotations[number].start - 3) : self.quotations[number].start]
            .strip()
            .endswith((":", "："))
        )
        for place in range(len(words) - 1, -1, -1):
            if self.phrases.is_verb(words[place].lower):
                ahead = self._subject(list(reversed(words[max(0, place - 20) : place])), backwards=True)
                behind = self._subject(words[place + 1 : place + 1 + _NEAR_VERB])
                subject = ahead or behind
                if subject:
                    return self._found(subject, VERB_BEFORE)
                if colon:
                    return self._omitted(words[place].start)
        if colon:
            subject = self._subject(list(reversed(words)), backwards=True)
            return self._found(subject, COLON) if subject else None
        return None

    def _by_according(self, before: list[Word], after: list[Word]) -> Found | None:
        for words in (before, after):
            for place, word in enumerate(words):
                for phrase in self.phrases.according:
                    parts = phrase.split()
                    if [w.lower for w in words[place : place + len(parts)]] != parts[: len(words)]:
                        continue
                    rest = words[place + len(parts) : place + len(parts) + 8]
                    subject = self._subject(rest) or self._noun_phrase(rest)
                    if subject:
                        return self._found(subject, ACCORDING)
                if word.lower in self.phrases.according and place:
                    subject = self._subject(list(reversed(words[:place])), backwards=True)
                    if subject:
                        return self._found(subject, ACCORDING)
        return None

    def _inside(self, quotation: Quotation) -> Found | None:
        """A reporting clause between commas or dashes inside the marks: "« …, explique M. X, … »"."""
        words = [self.words.words[i] for i in self.words.within(quotation.span)]
        for place, word in enumerate(words):
            lead = (
                word.gap.strip() in (",", "—", "–", ", —", ", –", "-", "?", "!", "! —", "? —", ". —", "… —") and place
            )
            if not lead:
                continue
            clause = words[place : place + 7]
            verb = next((i for i, w in enumerate(clause[:3]) if self.phrases.is_verb(w.lower)), -1)
            if verb < 0:
                continue
            rest = [
                w
                for i, w in enumerate(clause[verb + 1 :])
                if not any("," in v.gap or "." in v.gap for v in clause[verb + 2 : verb + 2 + i])
            ]
            subject = self._subject(rest)
            if subject:
                return self._found(subject, VERB_INSIDE)
        return None

    def _subject(self, words: list[Word], *, backwards: bool = False) -> Span | None:
        """Return the first person, pronoun or noun for somebody among the words."""
        for word in words:
            mention = self.mention_of.get(word.index)
            if mention is not None:
                return mention.span
            if self.phrases.pronoun(word.lower):
                return Span(word.start, word.end)
            if self.phrases.is_human(word.lower) and word.lower not in self.phrases.titles:
                named = None if backwards else self._named_behind(word)
                return named or self._whole_phrase(word)
            if not backwards and word.lower in self.phrases.stops:
                return None
        return None

    def _named_behind(self, word: Word) -> Span | None:
        """Return the name that ends a description: "l'avvocata Livia Ferrante"."""
        for index in range(word.index + 1, min(word.index + 4, len(self.words.words))):
            if self.words.words[index].gap.strip():
                return None
            if index in self.mention_of:
                return self.mention_of[index].span
        return None

    def _whole_phrase(self, word: Word) -> Span:
        """Take the words in front along, to the article."""
        first = word.index
        for back in range(1, 4):
            index = word.index - back
            if index < 0 or self.words.words[index].paragraph != word.paragraph:
                break
            candidate = self.words.words[index]
            if (
                self.words.words[index + 1].gap.strip()
                or candidate.lower in self.phrases.stops
                or self.phrases.is_verb(candidate.lower)
            ):
                break
            if candidate.lower in self.phrases.articles:
                first = index
                break
        return Span(self.words.words[first].start, word.end)

    def _noun_phrase(self, words: list[Word]) -> Span | None:
        taken: list[Word] = []
        for word in words:
            if taken and (word.gap.strip() or word.lower in self.phrases.stops):
                break
            taken.append(word)
        return Span(taken[0].start, taken[-1].end) if taken else None

    def _found(self, span: Span, probability: float) -> Found:
        mention = self.by_span.get(span)
        pronoun = self.phrases.pronoun(span.of(self.text).lower().rstrip("."))
        return Found(span, probability, pronoun, mention)

    def _from_neighbours(self, number: int, found: list[Found]) -> Found:
        """Without a frame of its own a quotation goes on with the one before it, if that stands near."""
        quotation = self.quotations[number]
        previous = found[number - 1] if number else None
        if previous is not None and previous.span is not None and previous.probability >= SAME_SOURCE:
            between = self.text[self.quotations[number - 1].end : quotation.start]
            same_paragraph = "\n" not in between and len(between) < 2 * REACH
            if quotation.continues or same_paragraph:
                return Found(previous.span, SAME_SOURCE, previous.pronoun, previous.mention)
        heading = self._heading(quotation) if quotation.mark == "—" else None
        if heading is not None:
            return Found(heading.span, SAME_SOURCE, "", heading)
        near = [self.mention_of[w.index] for w in self._before(number) if w.index in self.mention_of]
        if near:
            return Found(near[-1].span, NEAREST, "", near[-1])
        return Found(None, 0.0)

    def _find_headings(self) -> list[Mention]:
        """Return the names that are paragraphs by themselves: who is interviewed below."""
        found: list[Mention] = []
        for mention in self.mentions:
            start, end = mention.span
            before = self.text[max(0, start - HEADING_SPACE) : start].rpartition("\n")[2]
            behind = self.text[end : end + HEADING_SPACE].partition("\n")[0]
            if not before.strip() and not behind.strip():
                found.append(mention)
        return found

    def _heading(self, quotation: Quotation) -> Mention | None:
        """Return the last such name before a dash answer."""
        at = bisect.bisect_left(self.headings, quotation.start, key=lambda m: m.span.start)
        return self.headings[at - 1] if at else None
