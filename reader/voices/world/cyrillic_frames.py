# SPDX-License-Identifier: MIT
"""Who said a quotation in Russian, Ukrainian and Belarusian: the clause around it, read by case and gender."""

from __future__ import annotations

import re

from reader.article import Span
from reader.voices.marks import Quotation
from reader.voices.mentions import Mention
from reader.voices.people import KnownPerson
from reader.voices.world.cyrillic import lower
from reader.voices.world.cyrillic_sentences import DASH_CLAUSE, MOST_WORDS, SPOKEN_WORDS, Surroundings
from reader.voices.world.cyrillic_subjects import PREPOSITIONS, UNSURE, Subject, Subjects, verb_gender
from reader.voices.world.cyrillic_words import CyrillicWords
from reader.voices.world.interviews import answer
from reader.voices.world.readings import (
    ACCORDING,
    COLON,
    NEAREST,
    SAME_SOURCE,
    VERB_AFTER,
    VERB_BEFORE,
    VERB_INSIDE,
    Found,
    Reading,
    by_name,
    unknown,
    unread,
)
from reader.voices.world.standing import before_place
from reader.voices.world.words import Word, Words

MOST_SPACE = 8
"""Code points of white space between a colon and the paragraph below."""
_COMMA_CLAUSE = re.compile(r"[»”“\"]?\s*,\s+(?=[^\W\d_])")
_INNER_CLAUSE = re.compile(r"[,!?.…]\s*[—–-]\s+(?=[^\W\d_])")
_PASSIVE = (
    "говорит",
    "сообщает",
    "отмечает",
    "подчеркивает",
    "указано",
    "сказано",
    "написано",
    "йдеться",
    "зазначено",
    "сказано",
    "указано",
    "пояснил",
    "гаворыцца",
    "повідомляєт",
    "мовиться",
    "зазначаєт",
)
_PLURAL = ("ли", "лись", "ют", "ут", "ят", "ат", "ють", "уть", "ять", "ать", "лі", "лися", "юць", "уць")


class CyrillicFrames:
    """Reads the quotations of one document."""

    def __init__(
        self,
        words: Words,
        table: CyrillicWords,
        mentions: list[Mention],
        people: list[KnownPerson],
        quotations: list[Quotation],
    ) -> None:
        self.text = words.text
        self.all = words
        self.words = words.words
        self.table = table
        self.quotations = quotations
        self.around = Surroundings(words, table, quotations)
        self.subjects = Subjects(words, table, mentions, people, quotations)

    def read(self) -> list[Reading]:
        """Return each quotation's reading."""
        readings: list[Reading] = []
        for number in range(len(self.quotations)):
            if self.around.names[number]:
                readings.append(unknown(speech=False))
                continue
            readings.append(self._own(number) or self._from_neighbours(number, readings))
        for number in range(len(readings) - 2, -1, -1):
            self._from_next(number, readings)
        answer(self.all, self.quotations, self.subjects.outside, self.subjects.mention_of, readings)
        return readings

    # What stands around a quotation

    def _own(self, number: int) -> Reading | None:
        quotation = self.quotations[number]
        inner = self._by_inner_clause(quotation)
        if inner is not None:
            return Reading(inner, speech=True)
        left, after = self.around.left(number)
        behind = self._by_clause_behind(quotation)
        if behind is not None:
            return Reading(behind, speech=True)
        gap = self.text[left[-1].end : quotation.start] if left else ""
        if left and ":" in gap:
            return Reading(self._by_left(left, colon=True) or unread(), speech=True)
        if not left and after < 0:
            return self._behind_colon(number)
        return self._in_sentence(number, left, after)

    def _in_sentence(self, number: int, left: list[Word], after: int) -> Reading | None:
        """Read words in marks that are part of a sentence: with a frame they are speech."""
        quotation = self.quotations[number]
        written = bool(left) and self.table.is_written(left[-1].text)
        found = self._by_according(left) or self._by_left(left, colon=written)
        if found is None:
            right = self.around.right(quotation.end)
            found = self._by_according(right)
        if found is not None:
            return Reading(found, speech=True)
        if written:
            return unknown(speech=True)
        if after >= 0:
            return None
        size = len(self.around.inside(quotation).split())
        comma = bool(left) and self.text[left[-1].end : quotation.start].strip() == ","
        if comma and number:
            return None
        return unknown(speech=size >= SPOKEN_WORDS)

    def _by_clause_behind(self, quotation: Quotation) -> Found | None:
        """Read a reporting clause behind the marks: "«…», — сказал Иван Петров"."""
        dash = DASH_CLAUSE.match(self.text, quotation.end)
        clause = dash or _COMMA_CLAUSE.match(self.text, quotation.end)
        if clause is None:
            return None
        words = self.around.right(clause.end())
        if not words or words[0].start != clause.end():
            return None
        if not words[0].text.islower() and not (dash and words[0].index in self.subjects.mention_of):
            return None
        if dash is None and not any(self.table.is_verb(word.text) for word in words[:2]):
            return self._by_according(words)
        return self._by_according(words[:6]) or self._by_clause(words, VERB_AFTER)

    def _by_inner_clause(self, quotation: Quotation) -> Found | None:
        """Read a clause between dashes inside the marks."""
        if quotation.mark == "—":
            return None
        for match in _INNER_CLAUSE.finditer(self.text, quotation.start + 2, quotation.end):
            index = self.all.within(Span(0, match.end())).stop
            clause: list[Word] = []
            while index < len(self.words) and self.words[index].end <= quotation.end and len(clause) < 14:
                word = self.words[index]
                if clause and re.search(r"[.!?…]|,?\s[—–-]\s", word.gap):
                    break
                clause.append(word)
                index += 1
            if clause and clause[0].text.islower() and any(self.table.is_verb(word.text) for word in clause[:3]):
                return self._by_clause(clause, VERB_INSIDE)
        return None

    def _by_clause(self, words: list[Word], probability: float) -> Found | None:
        verb = next((word for word in words[:6] if self.table.is_verb(word.text)), None)
        gender = verb_gender(verb.text if verb else words[0].text)
        if (
            verb is not None
            and lower(verb.text).startswith(_PASSIVE)
            and lower(verb.text).endswith(("ся", "цца", "но"))
        ):
            return self._passive(words)
        subject = self.subjects.behind(words, gender)
        if subject is not None:
            return self.subjects.found(subject, probability)
        if verb is None:
            return None
        return self.subjects.omitted(words[0].start, gender)

    def _passive(self, words: list[Word]) -> Found | None:
        for place, word in enumerate(words):
            if lower(word.text) in ("в", "во", "на", "у", "ў") and place + 1 < len(words):
                last = min(len(words) - 1, place + 4)
                return Found(Span(words[place + 1].start, words[last].end), VERB_BEFORE)
        return None

    def _behind_colon(self, number: int) -> Reading | None:
        """Read the sentence before a quotation that opens its paragraph, where it ends in a colon."""
        quotation = self.quotations[number]
        edge = quotation.start
        while edge and self.text[edge - 1].isspace() and quotation.start - edge < MOST_SPACE:
            edge -= 1
        if not edge or self.text[edge - 1] != ":":
            return None
        index = self.all.within(Span(0, edge)).stop
        found: list[Word] = []
        while index and len(found) < MOST_WORDS:
            word = self.words[index - 1]
            if self.around.quoted[index - 1] >= 0 and not self.around.names[self.around.quoted[index - 1]]:
                break
            if self.around.parted(word.end, edge):
                break
            found.append(word)
            edge = word.start
            index -= 1
        return Reading(self._by_left(found[::-1], colon=True) or unread(), speech=True)

    def _by_left(self, words: list[Word], *, colon: bool) -> Found | None:
        """Read a clause in front of the marks: "X сказал: «…»", "X сообщил, что … «…»"."""
        words = self._without_brackets(words)
        for place in range(len(words) - 1, -1, -1):
            if not self.table.is_verb(words[place].text) or words[place].index in self.subjects.mention_of:
                continue
            gender = verb_gender(words[place].text)
            ahead = self.subjects.before(words[:place], gender)
            where = self._office(words[:place]) if lower(words[place].text).endswith(_PLURAL) else None
            if where is not None and (ahead is None or ahead.mention is None):
                # "В прокуратуре сообщили": whoever works there.
                return Found(where, VERB_BEFORE)
            subject = ahead or self.subjects.behind(words[place + 1 : place + 9], gender)
            if subject is not None:
                return self.subjects.found(subject, VERB_BEFORE)
            if self._is_bare(words[:place]):
                return self.subjects.omitted(words[0].start, gender)
            return Found(Span(words[max(0, place - 3)].start, words[place - 1].end), NEAREST)
        if not colon:
            return None
        subject = self.subjects.before(words, "")
        return self.subjects.found(subject, COLON) if subject is not None else None

    def _is_bare(self, words: list[Word]) -> bool:
        """Tell whether nothing before a verb can be its subject: adverbs, and what hangs on prepositions."""
        free = 0
        for word in words:
            text = lower(word.text)
            if text in PREPOSITIONS:
                free = 3
            elif free:
                free -= 1
            elif text not in self.table.openers and not text.endswith(
                ("о", "же", "ше", "жды", "у", "ю", "ом", "ем", "ами", "ах")
            ):
                return False
        return True

    def _without_brackets(self, words: list[Word]) -> list[Word]:
        kept: list[Word] = []
        deep = False
        for word in words:
            if "(" in word.gap:
                deep = True
            if ")" in word.gap:
                deep = False
            if not deep:
                kept.append(word)
        return kept

    def _by_according(self, words: list[Word]) -> Found | None:
        plain = [lower(word.text) for word in words]
        for place in range(len(words)):
            for phrase in self.table.according:
                size = len(phrase)
                if tuple(plain[place : place + size]) == phrase:
                    return self._source(words[place + size : place + size + 9])
                owner = plain[place + 1 : place + 2]
                if (
                    size > 1
                    and owner
                    and owner[0] in self.table.possessives
                    and (plain[place], *plain[place + 2 : place + size + 1]) == phrase
                ):
                    word = words[place + 1]
                    gender = self.table.possessives[owner[0]]
                    return self.subjects.found(Subject(Span(word.start, word.end), None, gender), ACCORDING)
        return None

    def _source(self, words: list[Word]) -> Found | None:
        """Return whom a phrase such as "по словам" names, in whatever case."""
        if not words:
            return None
        for place, word in enumerate(words):
            if place and (re.search(r"[,;—–(]", word.gap) or lower(word.text) in PREPOSITIONS):
                words = words[:place]
                break
        for word in words:
            mention = self.subjects.mention_of.get(word.index)
            if mention is not None:
                return by_name(mention, ACCORDING)
        if lower(words[0].text) in self.table.possessives:
            gender = self.table.possessives[lower(words[0].text)]
            return self.subjects.found(Subject(Span(words[0].start, words[0].end), None, gender), ACCORDING)
        return Found(Span(words[0].start, words[min(len(words), 4) - 1].end), ACCORDING)

    # Subjects

    def _office(self, words: list[Word]) -> Span | None:
        """Return the office of "В прокуратуре сообщили"."""
        for place in range(len(words) - 1, -1, -1):
            if lower(words[place].text) in ("в", "во", "у", "ў", "на") and place + 1 < len(words):
                stop = place + 1
                while stop < min(len(words), place + 4) and not words[stop].gap.strip():
                    stop += 1
                return Span(words[place + 1].start, words[stop - 1].end)
        return None

    def _from_neighbours(self, number: int, readings: list[Reading]) -> Reading:
        quotation = self.quotations[number]
        size = len(self.around.inside(quotation).split())
        speech = quotation.mark in ("—", "") or size > 2 or quotation.continues
        previous = next((n for n in range(number - 1, -1, -1) if not self.around.names[n]), -1)
        if previous >= 0:
            between = self.text[self.quotations[previous].end : quotation.start]
            found = readings[previous].found
            stranger = any(
                m.person != (found.mention.person if found.mention else -1)
                for m in self.subjects.outside[
                    before_place(self.subjects.outside, self.quotations[previous].end) : before_place(
                        self.subjects.outside, quotation.start
                    )
                ]
            )
            near = "\n" not in between and len(re.findall(r"[.!?…]\s", between)) < 2 and not stranger
            if found.span is not None and found.probability >= UNSURE and (near or quotation.continues):
                return Reading(
                    found.at_most(SAME_SOURCE),
                    speech=speech or readings[previous].speech,
                )
        return unknown(speech=speech)

    def _from_next(self, number: int, readings: list[Reading]) -> None:
        """Let a quotation without a frame share the source of one right behind it."""
        later = readings[number + 1].found
        own = readings[number]
        between = self.text[self.quotations[number].end : self.quotations[number + 1].start]
        bare = own.found.span is None and own.speech
        adjoins = len(between) < 4 and not between.strip(" ,.…") and self.quotations[number + 1].mark != "—"
        if bare and adjoins and later.span is not None and later.probability >= UNSURE:
            own.found = later.at_most(SAME_SOURCE)
