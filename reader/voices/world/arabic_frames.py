# SPDX-License-Identifier: MIT
"""Who said a quotation in Arabic and Persian: the verbs of the sentence around it and what follows them."""

from __future__ import annotations

import bisect
import re

from reader.article import Span
from reader.voices.marks import Quotation
from reader.voices.mentions import Mention
from reader.voices.people import KnownPerson
from reader.voices.world.arabic import ArabicWord, ArabicWords, without_prefix
from reader.voices.world.arabic_people import is_prepositional
from reader.voices.world.readings import (
    ACCORDING,
    COLON,
    OMITTED,
    SAME_SOURCE,
    VERB_AFTER,
    VERB_BEFORE,
    Found,
    Reading,
    by_name,
    unknown,
    unread,
)
from reader.voices.world.standing import before_place, outside

MOST_WORDS = 50
"""Words of a sentence that are read."""
MOST_PASSED = 3 * MOST_WORDS
"""Words gone over with those of names in marks, which are no words of the sentence."""
MOST_GAP = 80
"""Code points between two words of one sentence: marks and blanks; more are no sentence's."""
SPOKEN_WORDS = 7
"""So many words in marks are speech, whatever stands around them."""
PRONOUN_REACH = 900
"""How far back, in code points, whom a verb without a subject means is looked for."""
UNSURE = 0.64
"""How often the last speaker is the one such a verb means, where nothing tells the gender."""

_BOUNDARY = re.compile(r"[.!?؟…][»”“\"')\]]*\s|\n")
_CLAUSE_WORDS = 4
"""Words between the marks and the verb of a clause behind them."""
_STOPS = frozenset(
    """
    ان انه انها بان بانه بانها فی عن علی على من الی الى مع بعد قبل خلال لدی لدى که در از به با را ل ب ما هذا هذه انهم
    لو اذا
    """.split()
)
_LEADS = frozenset("لکن غیر اما ولکن کما و ان فیما بینما کان کانت وکان وکانت قد وقد لقد ولقد".split())
_WRITTEN = frozenset(
    "لافته شعار شعارا هتاف هتافات عباره عبارات کلمات ورقه رساله جمله سوال شعارات نوشته پلاکارد جمله‌ی".split()
)


class ArabicFrames:
    """Reads the quotations of one document."""

    def __init__(
        self,
        text: str,
        words: list[ArabicWord],
        table: ArabicWords,
        people: list[KnownPerson],
        quotations: list[Quotation],
    ) -> None:
        self.text = text
        self.words = words
        self.starts = [word.start for word in words]
        self.table = table
        self.people = people
        self.quotations = quotations
        mentions = sorted((m for person in people for m in person.mentions), key=lambda m: m.span)
        self.outside = outside(mentions, quotations)
        self.mention_at: dict[int, Mention] = {}
        for mention in self.outside:
            for index in self._within(mention.span):
                self.mention_at[index] = mention
        self.quoted = [-1] * len(words)
        for number, quotation in enumerate(quotations):
            for index in self._within(Span(quotation.start, quotation.end)):
                self.quoted[index] = number
        self.names = [self._is_name(quotation) for quotation in quotations]
        self.persian = table.women == frozenset()

    def read(self) -> list[Reading]:
        """Return each quotation's reading."""
        readings: list[Reading] = []
        for number in range(len(self.quotations)):
            readings.append(unknown(speech=False) if self.names[number] else self._own(number, readings))
        return readings

    def _within(self, span: Span) -> range:
        first = bisect.bisect_left(self.starts, span.start)
        if first and self.words[first - 1].end > span.start:
            first -= 1  # a letter written before a name belongs to its word
        return range(first, bisect.bisect_left(self.starts, span.end))

    def _size(self, quotation: Quotation) -> int:
        return len(self.text[quotation.start : quotation.end].split())

    def _is_name(self, quotation: Quotation) -> bool:
        """Tell whether a noun in front of the marks makes a name of what is in them."""
        index = bisect.bisect_left(self.starts, quotation.start)
        if not index or self._size(quotation) > SPOKEN_WORDS or not quotation.mark:
            return False
        gap = self.text[self.words[index - 1].end : quotation.start]
        if gap.strip(" ـ"):
            return False
        before = [self.words[i] for i in range(max(0, index - 4), index)]
        if any(bare in self.table.naming for word in before for _, bare in without_prefix(word.plain)):
            return True
        return (
            any(bare in self.table.named for _, bare in without_prefix(self.words[index - 1].plain))
            or gap.strip() == "ـ"
        )

    def _left(self, number: int) -> tuple[list[int], int]:
        """Return the words of the sentence before a quotation, and the quotation they begin behind, or -1."""
        edge = self.quotations[number].start
        index = bisect.bisect_left(self.starts, edge)
        found: list[int] = []
        last = max(0, index - MOST_PASSED)
        while index > last and len(found) < MOST_WORDS:
            index -= 1
            word = self.words[index]
            if edge - word.end > MOST_GAP or _BOUNDARY.search(self.text, word.end, edge):
                break
            inside = self.quoted[index]
            if inside >= 0 and not self.names[inside]:
                return found[::-1], inside
            if inside < 0:
                found.append(index)
            edge = word.start
        return found[::-1], -1

    def _right(self, number: int) -> list[int]:
        edge = self.quotations[number].end
        found: list[int] = []
        first = bisect.bisect_left(self.starts, edge)
        for index in range(first, min(len(self.words), first + MOST_PASSED)):
            word = self.words[index]
            inside = self.quoted[index]
            if word.start - edge > MOST_GAP or (inside >= 0 and not self.names[inside]):
                break
            if _BOUNDARY.search(self.text, edge, word.start + 1):
                break
            if inside < 0:
                found.append(index)
            edge = word.end
            if len(found) >= MOST_WORDS:
                break
        return found

    def _own(self, number: int, readings: list[Reading]) -> Reading:
        quotation = self.quotations[number]
        left, after = self._left(number)
        right = self._right(number)
        gap = self.text[self.words[left[-1]].end : quotation.start] if left else ""
        colon = ":" in gap
        found = None
        if not left or not (colon or self._verbs(left)):
            found = self._behind(right, left)
        if found is None:
            found = self._by_according(left) or self._before(left, number, readings, after)
        if found is None and right:
            found = self._by_according(right[: _CLAUSE_WORDS + 1])
        if found is None and colon:
            mention = next((self.mention_at[i] for i in reversed(left) if i in self.mention_at), None)
            return Reading(by_name(mention, COLON) if mention else unread(), speech=True)
        if found is not None:
            return Reading(found, speech=True)
        return self._from_neighbours(number, left, after, readings)

    def _from_neighbours(self, number: int, left: list[int], after: int, readings: list[Reading]) -> Reading:
        quotation = self.quotations[number]
        speech = self._size(quotation) >= SPOKEN_WORDS or quotation.mark in ("—", "") or quotation.continues
        previous = readings[number - 1] if number else None
        if previous is not None and previous.found.span is not None and previous.found.probability >= UNSURE:
            between = self.text[self.quotations[number - 1].end : quotation.start]
            begins = not left and after < 0
            same = begins or (after == number - 1 and len(left) < 3)
            if quotation.continues or (same and "\n" not in between and len(re.findall(r"[.!؟]\s", between)) < 2):
                found = previous.found
                return Reading(found.at_most(SAME_SOURCE), speech=True)
        written = bool(left) and any(bare in _WRITTEN for _, bare in without_prefix(self.words[left[-1]].plain))
        return unknown(speech=speech or written)

    # Frames

    def _verbs(self, indices: list[int]) -> list[int]:
        return [i for i in indices if i not in self.mention_at and self.table.verb(self.words[i].plain)]

    def _behind(self, right: list[int], left: list[int]) -> Found | None:
        """Read a clause behind the marks: "»، تقول جميلة"."""
        verbs = self._verbs(right)
        if self.persian:
            if not verbs or (left and verbs[0] != right[0]):
                return None
            if verbs[0] == right[0] and left:
                return self._subject(left, left[0], "")
            return self._subject(right, right[0], "")
        if left or not verbs or verbs[0] - right[0] >= _CLAUSE_WORDS:
            return None
        return self._after_verb(right, verbs[0], VERB_AFTER) or self._subject(right, verbs[0], "")

    def _before(self, left: list[int], number: int, readings: list[Reading], after: int) -> Found | None:
        verbs = self._verbs(left)
        if not verbs:
            return None
        verb = self.table.verb(self.words[verbs[-1]].plain)
        gender = "" if self.persian else ("f" if verb in self.table.women else "m")
        if self.persian:
            return self._subject(left, left[0], "") or self._omitted(left[0], gender, number, readings)
        if verb in self.table.continuing:
            found = self._continuing(left, verbs, readings, after)
            if found is not None:
                return found
        for place in reversed(verbs):
            found = self._after_verb(left, place, VERB_BEFORE, names_only=True)
            if found is not None:
                return found
        ahead = [
            self.mention_at[i]
            for i in left
            if i < verbs[-1] and i in self.mention_at and not is_prepositional(self.words, i)
        ]
        fitting = [m for m in ahead if self._fits(m, gender)]
        if fitting:
            return by_name(fitting[-1], VERB_BEFORE)
        noun = self._after_verb(left, verbs[-1], VERB_BEFORE) or self._noun_before(left, verbs[0])
        return noun or self._omitted(left[0], gender, number, readings)

    def _continuing(self, left: list[int], verbs: list[int], readings: list[Reading], after: int) -> Found | None:
        """Read "…، مضيفا أن «…»" and "ونقلت الوكالة عن X قوله: «…»"."""
        ahead = [i for i in left if i < verbs[-1] and i in self.mention_at]
        if ahead:
            mention = self.mention_at[ahead[-1]]
            told = [m for i in ahead for m in [self.mention_at[i]] if not is_prepositional(self.words, i)]
            chosen = mention if self.words[verbs[-1]].plain.lstrip("ب") in ("قوله", "قولها") or not told else told[-1]
            return by_name(chosen, VERB_BEFORE)
        earlier = verbs[:-1]
        if earlier:
            noun = self._after_verb(left, earlier[-1], VERB_BEFORE) or self._noun_before(left, earlier[0])
            if noun is not None:
                return noun
        if after >= 0 and after < len(readings) and readings[after].found.span is not None:
            found = readings[after].found
            return found.at_most(SAME_SOURCE)
        return None

    def _fits(self, mention: Mention, gender: str) -> bool:
        person = self.people[mention.person]
        return not gender or not person.gender or person.gender == gender

    def _after_verb(
        self, indices: list[int], verb: int, probability: float, *, names_only: bool = False
    ) -> Found | None:
        """Return the subject behind a verb: somebody named, a pronoun, or the noun right behind it."""
        gender = "f" if self.table.verb(self.words[verb].plain) in self.table.women else ""
        behind = [i for i in indices if i > verb]
        for place, index in enumerate(behind):
            word = self.words[index]
            if place > 12 or (place and re.search(r"[:؛]", word.gap)) or (place > 1 and word.plain in ("ان", "بان")):
                break
            mention = self.mention_at.get(index)
            owned = place == 1 and self.words[behind[0]].plain in self.table.bodies
            if owned and mention is not None:
                return self._noun(behind[:1])
            whole = mention is not None and mention.span.start == word.start and not is_prepositional(self.words, index)
            if mention is not None and whole and self._fits(mention, gender):
                return by_name(mention, probability)
            if place and self.table.verb(word.plain):
                break
            if word.plain in _STOPS and place < 1:
                break
        if names_only or not behind or self.words[behind[0]].plain in _STOPS or self.words[behind[0]].gap.strip():
            return None
        return self._noun(behind)

    def _noun(self, behind: list[int]) -> Found | None:
        """Return the noun phrase that follows a verb, where it is for somebody who speaks."""
        taken: list[int] = []
        for index in behind[:4]:
            word = self.words[index]
            if taken and (word.gap.strip() or word.plain in _STOPS or word.plain in _WRITTEN):
                break
            taken.append(index)
        head = self.words[taken[0]].plain
        if len(taken) == 1 and head.startswith("ال") and head in self.table.roles and head not in self.table.bodies:
            # "وأوضح اللاعب": who was named last.
            word = self.words[taken[0]]
            mention = self._last_person(word.start, "f" if head.endswith("ه") else "m")
            if mention is not None:
                return Found(Span(word.start, word.end), UNSURE, "", mention)
        known = self._speaks(head)
        return Found(Span(self.words[taken[0]].start, self.words[taken[-1]].end), VERB_BEFORE) if known else None

    def _speaks(self, word: str) -> bool:
        return word in self.table.bodies or word in self.table.roles or word.startswith("ال")

    def _noun_before(self, left: list[int], verb: int) -> Found | None:
        """Return the noun phrase in front of a verb: "لكن المدعي العام رد"."""
        ahead = [i for i in left if i < verb]
        while ahead and self.words[ahead[0]].plain in _LEADS:
            ahead = ahead[1:]
        while ahead and self.words[ahead[-1]].plain in _LEADS:
            ahead = ahead[:-1]
        if not 0 < len(ahead) <= 5 or not self._speaks(self.words[ahead[0]].plain):
            return None
        return Found(Span(self.words[ahead[0]].start, self.words[ahead[-1]].end), VERB_BEFORE)

    def _subject(self, indices: list[int], start: int, gender: str) -> Found | None:
        """Return the first person or noun of a Persian sentence, or behind a place."""
        for index in indices:
            if index < start:
                continue
            mention = self.mention_at.get(index)
            if mention is not None and not is_prepositional(self.words, index) and self._fits(mention, gender):
                return by_name(mention, VERB_BEFORE)
            word = self.words[index]
            if word.plain in self.table.pronouns and not is_prepositional(self.words, index):
                resolved = self._last_person(word.start, "")
                probability = UNSURE if resolved else VERB_BEFORE
                return Found(Span(word.start, word.end), probability, "", resolved)
            if word.plain in self.table.bodies and index <= indices[0] + 1:
                last = index
                while (
                    last + 1 in indices
                    and last < index + 3
                    and not self.words[last + 1].gap.strip()
                    and self.words[last + 1].plain not in _STOPS
                    and last + 1 not in self.mention_at
                ):
                    last += 1
                named = (
                    self.mention_at.get(last + 1)
                    if not (last + 1 < len(self.words) and self.words[last + 1].gap.strip(" ،"))
                    else None
                )
                if named is not None and last + 1 in indices:
                    return by_name(named, VERB_BEFORE)
                return Found(Span(word.start, self.words[last].end), VERB_BEFORE)
        return None

    def _by_according(self, indices: list[int]) -> Found | None:
        for place in range(len(indices)):
            for phrase in self.table.according:
                joined = phrase[-1] in ("ل", "ب")
                size = len(phrase) - joined
                at = indices[place : place + size]
                words = [self.words[i].plain for i in at]
                bare = [without_prefix(words[0])[-1][1], *words[1:]] if words else []
                if tuple(words) != phrase[:size] and tuple(bare) != phrase[:size]:
                    continue
                rest = indices[place + size : place + size + 8]
                if not rest:
                    return None
                mention = next((self.mention_at[i] for i in rest if i in self.mention_at), None)
                if mention is not None:
                    return by_name(mention, ACCORDING)
                first = self.words[rest[0]]
                if first.plain in self.table.pronouns:
                    resolved = self._last_person(first.start, "")
                    return Found(Span(first.start, first.end), UNSURE if resolved else ACCORDING, "", resolved)
                stop = 1
                while stop < min(len(rest), 3) and not self.words[rest[stop]].gap.strip():
                    stop += 1
                return Found(Span(first.start, self.words[rest[stop - 1]].end), ACCORDING)
        return None

    def _omitted(self, index: int, gender: str, number: int, readings: list[Reading]) -> Found | None:
        """Return whom a verb without a subject means: who spoke last, or was named last."""
        at = self.words[index].start
        first = max(0, number - 30)
        recent = list(zip(readings[first:number], self.quotations[first:number], strict=True))
        for reading, quotation in reversed(recent):
            mention = reading.found.mention
            if reading.found.span is None:
                continue
            near = at - quotation.end < PRONOUN_REACH
            between = self.text[quotation.end : at]
            if mention is None and near and "\n" not in between:
                # An unnamed source goes on: nobody named is meant.
                return Found(reading.found.span, OMITTED)
            if mention is not None and near and self._fits(mention, gender) and between.count("\n") < 3:
                later = self._last_person(at, gender)
                stranger = later is not None and later.person != mention.person and later.span.start > quotation.end
                if not stranger:
                    return by_name(mention, OMITTED)
            break
        mention = self._last_person(at, gender)
        return by_name(mention, UNSURE) if mention is not None else None

    def _last_person(self, at: int, gender: str) -> Mention | None:
        stop = before_place(self.outside, at)
        for mention in self.outside[max(0, stop - 40) : stop][::-1]:
            if at - mention.span.end > PRONOUN_REACH:
                return None
            if self._fits(mention, gender):
                return mention
        return None
