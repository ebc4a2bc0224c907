# SPDX-License-Identifier: MIT
"""Who is the subject of a reporting clause in a Cyrillic text, by case and gender, and whom a pronoun means."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.article import Span
from reader.voices.marks import Quotation
from reader.voices.mentions import Mention
from reader.voices.people import KnownPerson
from reader.voices.world.cyrillic import lower
from reader.voices.world.cyrillic_people import is_oblique_name
from reader.voices.world.cyrillic_sentences import BOUNDARY
from reader.voices.world.cyrillic_words import CyrillicWords
from reader.voices.world.readings import NEAREST, OMITTED, Found, by_name
from reader.voices.world.standing import before_place, outside
from reader.voices.world.words import Word, Words

MOST_BACK = 60
"""Mentions a pronoun is compared with."""
PRONOUN_REACH = 900
"""How far back, in code points, whom a pronoun means is looked for: some five sentences."""
PRONOUN = 0.75
"""How often the last fitting subject is the one a pronoun means."""
UNSURE = 0.64
"""The same where nothing tells the gender."""
DESCRIBED = 0.66
"""How often "пояснил специалист" means the person named last."""

PREPOSITIONS = frozenset(
    """
    с со к ко у от для из на о об обо про при перед над под за без через против вместо после около среди между по в
    во з зі із до від про перед над під через проти замість після біля серед між щодо ад да са праз супраць замест
    каля сярод паводле
    """.split()
)
_ADJECTIVE = re.compile(r"(?:[ыи]й|ой|ая|яя|ий|ій|а)$")
_NOMINATIVE_A = tuple("ица ка ца ня ья ава ста ама ега уха ша на ця тя дя ова ля ия ія ыя".split())
"""Endings of nouns for people and offices that end in a vowel as subjects do."""
_OBLIQUE_NOUN = re.compile(
    r"(?:ам|ям|ами|ями|ов|ев|ей|ом|ем|ём|у|ю|ого|ому|его|ему|ів|їв|ові|еві|єві|ою|ею|ах|ях|им|ым|аў|яў|це)$"
)
_RELATIVE = ("котор", "чья", "чей", "який", "яка", "яке", "які", "якого", "якої", "якому", "чий")


@dataclass(slots=True)
class Subject:
    """Whoever a clause makes speak."""

    span: Span
    mention: Mention | None = None
    pronoun: str = ""
    noun: str = ""


class Subjects:
    """Finds the subjects of one document."""

    def __init__(
        self,
        words: Words,
        table: CyrillicWords,
        mentions: list[Mention],
        people: list[KnownPerson],
        quotations: list[Quotation],
    ) -> None:
        self.text = words.text
        self.words = words.words
        self.table = table
        self.people = people
        self.outside = outside(mentions, quotations)
        self.mention_of = {index: m for m in mentions for index in range(m.first, m.last + 1)}

    def behind(self, words: list[Word], gender: str) -> Subject | None:
        """Return the first subject of a clause that opens with its verb."""
        nouns: list[Subject] = []
        for place, word in enumerate(words):
            if place and (nouns or place > 8) and re.search(r"[,;(]", word.gap):
                break
            if lower(word.text).startswith(_RELATIVE):
                break
            candidate = self._candidate(words, place, gender)
            if candidate is None:
                continue
            if candidate.mention is not None or candidate.pronoun:
                if candidate.pronoun and nouns:
                    break
                return candidate
            nouns.append(candidate)
        return nouns[0] if nouns else None

    def before(self, words: list[Word], gender: str) -> Subject | None:
        """Return the subject nearest before a verb."""
        noun: Subject | None = None
        for place in range(len(words) - 1, -1, -1):
            candidate = self._candidate(words, place, gender)
            if candidate is None:
                continue
            if candidate.mention is not None or candidate.pronoun:
                far = noun is not None and re.search(r"[,;]", self.text[candidate.span.end : noun.span.start])
                return noun if noun is not None and (far or candidate.pronoun) else candidate
            noun = noun or candidate
        return noun

    def _candidate(self, words: list[Word], place: int, gender: str) -> Subject | None:
        """Return a word as a subject: a person named, a pronoun, a noun for somebody, in the case of subjects."""
        word = words[place]
        mention = self.mention_of.get(word.index)
        if mention is not None:
            return self._named(mention, gender)
        before = lower(self.words[word.index - 1].text) if word.index and word.gap.strip() == "" else ""
        if before in PREPOSITIONS:
            return None
        text = lower(word.text)
        kind = self.table.pronouns.get(text)
        if kind is not None:
            fits = not gender or kind not in ("m", "f") or kind == gender
            return Subject(Span(word.start, word.start + len(word.text.rstrip("."))), None, kind) if fits else None
        return self._noun(words, place, gender)

    def _named(self, mention: Mention, gender: str) -> Subject | None:
        first = self.words[mention.first]
        before = lower(self.words[mention.first - 1].text) if mention.first and not first.gap.strip() else ""
        person = self.people[mention.person]
        name = mention.span.of(self.text)
        other = bool(gender and person.gender and gender != person.gender)
        female = gender == "m" and not person.gender and lower(name).endswith(("ова", "ева", "ина", "ая"))
        if before in PREPOSITIONS or other or female or is_oblique_name(name, person.gender):
            return None
        return Subject(mention.span, mention)

    def _noun(self, words: list[Word], place: int, gender: str) -> Subject | None:
        word = words[place]
        text = lower(word.text)
        if word.text.isupper() or not (self.table.is_role(text) or self.table.is_body(text)):
            return None
        if not (gender == "f" and text.endswith(("а", "я"))) and not _is_nominative(text):
            return None
        if gender == "m" and text.endswith(("ица", "тка", "ця", "рка")):
            return None
        start = word.start
        ahead = words[place - 1].text if place and not word.gap.strip() else ""
        if ahead.islower() and not self.table.is_verb(ahead) and _ADJECTIVE.search(lower(ahead)):
            start = words[place - 1].start
        return Subject(Span(start, word.start + len(word.text.rstrip("."))), None, "", text)

    def found(self, subject: Subject, probability: float) -> Found:
        """Return a subject as a source, whom a pronoun or a bare noun means found out."""
        if subject.mention is not None:
            return Found(subject.span, probability, "", subject.mention)
        if subject.pronoun in ("m", "f"):
            mention, sure = self.resolve(subject.span.start, subject.pronoun)
            return Found(subject.span, sure if mention else probability, "", mention)
        if subject.noun and not self.table.is_unnamed(subject.noun) and not self.table.is_body(subject.noun):
            return self._described(subject, probability)
        return Found(subject.span, probability)

    def _described(self, subject: Subject, probability: float) -> Found:
        """Take a bare noun for the person named last: "пояснила исследовательница"."""
        female = subject.noun.endswith(("ица", "ка", "ця", "иня", "ина")) and not subject.noun.startswith(("мужчин",))
        mention, _ = self.resolve(subject.span.start, "f" if female else "")
        if mention is None:
            return Found(subject.span, probability)
        between = self.text[mention.span.end : subject.span.start]
        if between.count("\n") > 4 or (subject.noun.endswith(("и", "ы", "ые", "і")) and not female):
            return Found(subject.span, probability)
        return Found(subject.span, DESCRIBED, "", mention)

    def resolve(self, at: int, gender: str) -> tuple[Mention | None, float]:
        """Return whom a pronoun means: the last subject of its gender."""
        stop = before_place(self.outside, at)
        fitting: list[Mention] = []
        for mention in self.outside[max(0, stop - MOST_BACK) : stop][::-1]:
            if at - mention.span.end > PRONOUN_REACH:
                break
            person = self.people[mention.person]
            if gender and person.gender and person.gender != gender:
                continue
            fitting.append(mention)
        if fitting:
            last = fitting[0]
            between = self.text[last.span.end : at]
            alone = not any(
                m.person != last.person
                for m in fitting[1:3]
                if not BOUNDARY.search(self.text, m.span.end, last.span.start)
            )
            if len(BOUNDARY.findall(between)) < 2 and alone and "\n" not in between:
                return last, PRONOUN if self.people[last.person].gender == gender and gender else UNSURE
        for mention in fitting:
            person = self.people[mention.person]
            if not is_oblique_name(mention.span.of(self.text), person.gender):
                return mention, PRONOUN if person.gender == gender and gender else UNSURE
        if fitting:
            return fitting[0], UNSURE if self.people[fitting[0].person].gender == gender else NEAREST
        return None, 0.0

    def omitted(self, at: int, gender: str) -> Found | None:
        """Return whom a verb without a subject means: the last subject."""
        mention, sure = self.resolve(at, gender)
        return by_name(mention, min(sure, OMITTED)) if mention is not None else None


def verb_gender(verb: str) -> str:
    """Return what a verb's form tells of its subject: ``m``, ``f`` or nothing."""
    text = lower(verb)
    if text.endswith(("ла", "лась")):
        return "f"
    if text.endswith(
        ("ал", "ил", "ел", "ул", "ял", "ыл", "лся", "ав", "ив", "ув", "яв", "вся", "аў", "іў", "ыў", "уў", "яў", "ўся")
    ):
        return "m"
    return ""


def _is_nominative(noun: str) -> bool:
    if noun.endswith(("а", "я")):
        return noun.endswith(_NOMINATIVE_A)
    return not _OBLIQUE_NOUN.search(noun)
