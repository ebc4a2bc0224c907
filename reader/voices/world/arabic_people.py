# SPDX-License-Identifier: MIT
"""Where an Arabic or Persian text names people: by given names, titles, verbs and what follows them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.article import Span
from reader.voices.mentions import Mention
from reader.voices.world.arabic import ArabicWord, ArabicWords, arabic_table, arabic_words, fold_arabic, without_prefix

LONGEST = 5
"""Words of a name."""
MOST_NAMES = 300
"""Different names looked for again in a text; more is no article."""
ROLE_REACH = 5
"""Words between a title and its bearer: "رئيسة اتحاد المزارعين رجاء الطويل"."""
_JOINING = frozenset(["بن", "ابن", "بنت", "ال", "ابو", "ام", "عبد", "بو", "اولاد"])
_PLACES = frozenset(
    "شارع میدان ساحه خیابان حی جسر مسجد مستشفی مستشفى جامعه مدرسه مطار محافظه مدینه قریه بلده میدان بلوار".split()
)
_KUNYA = frozenset(["ابو", "ام"])
_FAITH = "الدین"
_PERSIAN_FAMILY = re.compile(r"(?:ی|زاده|پور|نیا|فر|یان|نژاد|وند|لو|چی|زند|منش|خواه|راد|مند|دوست|پرست|بخش|تبار)$")
_PREPOSITIONS = frozenset(
    fold_arabic(word) for word in "من إلى عن على مع في بين ضد لدى نحو حول از به با برای درباره علیه بر".split()
)


class ArabicPeople:
    """Finds the names of one document."""

    def __init__(self, text: str, language: str, seen: Sequence[Span] = ()) -> None:
        self.text = text
        self.language = language
        self.table: ArabicWords = arabic_table(language)
        self.words: list[ArabicWord] = arabic_words(text)
        self.seen = seen
        self.counts: dict[str, int] = {}
        for word in self.words:
            for _, bare in without_prefix(word.plain):
                self.counts[bare] = self.counts.get(bare, 0) + 1

    def find(self) -> list[Mention]:
        """Return every place that names somebody, in order."""
        found: list[tuple[int, int, int]] = []
        index = 0
        while index < len(self.words):
            name = self._name_at(index)
            if name is None:
                index += 1
                continue
            found.append(name)
            index = name[1] + 1
        found = self._again(found)
        mentions = [self._mention(*name) for name in found]
        return self._with_seen(mentions)

    def _adjoins(self, index: int) -> bool:
        return 0 < index < len(self.words) and self.words[index].gap in (" ", "\u00a0")

    def _name_at(self, index: int) -> tuple[int, int, int] | None:
        """Return a name that begins with a word: its first and last word, and how many letters stand before it."""
        word = self.words[index].plain
        if self._in_place(index):
            return None
        for prefix, bare in without_prefix(word):
            if prefix and (word in self.table.common or self.table.verb(word)):
                continue
            strong = self._introduced(index) and not prefix
            if bare in _KUNYA and self._adjoins(index + 1):
                following = self.words[index + 1].plain
                if self.table.given(following) or (strong and following not in self.table.common):
                    return index, index + 1, prefix
            if self.table.given(bare) or (bare == "عبد" and self._adjoins(index + 1)):
                last = self._extended(index, strong=strong)
                if self._holds(index, last, bare, strong=strong):
                    return index, last, prefix
        if self._kin(index):
            return index, index, 0
        if self._introduced(index, close=True) and self._is_free(index) and self._adjoins(index + 1):
            following = index + 1
            ends = following + 1 >= len(self.words) or not self._adjoins(following + 1)
            known = self.words[following].plain in self.table.families or self.counts[self.words[following].plain] > 1
            if self._is_free(following) and (ends or known):
                return index, following, 0
        return None

    def _in_place(self, index: int) -> bool:
        """Tell whether a word stands in the name of a street: "شارع ابن خلدون"."""
        for back in range(index - 1, max(-1, index - 3), -1):
            if not self._adjoins(back + 1):
                return False
            if self.words[back].plain in _PLACES or self.words[back].plain[1:] in _PLACES:
                return True
        return False

    def _kin(self, index: int) -> bool:
        """Tell whether an unlisted word that comes again is named as somebody's kin: "ابنتها يمنى"."""
        before = self.words[index - 1].plain if self._adjoins(index) else ""
        kin = before in self.table.roles and before.endswith(("ها", "ته", "یقه", "بنه", "ارها", "نها"))
        return kin and self._is_free(index) and self.counts[self.words[index].plain] > 1

    def _is_free(self, index: int) -> bool:
        """Tell whether a word is none that the tables know as something else."""
        word = self.words[index].plain
        table = self.table
        taken = word in table.common or word in table.roles or word in table.bodies or word in table.named
        return not taken and not table.verb(word) and not word.startswith("ال") and len(word) > 2

    def _introduced(self, index: int, *, close: bool = False) -> bool:
        """Tell whether a verb of reporting or a title stands before a word; `close` asks for a title right there."""
        if not self._adjoins(index):
            return False
        before = self.words[index - 1].plain
        origin = before.startswith("ال") and before.endswith(("ی", "یه")) and len(before) > 4
        if close:
            role = before in self.table.titles or (before in self.table.roles and before.startswith("ال"))
            further = self.words[index - 2].plain if self._adjoins(index - 1) else ""
            return role or (origin and further in self.table.roles)
        return bool(self.table.verb(before)) or self._role_ahead(index)

    def _role_ahead(self, index: int) -> bool:
        """Tell whether a title stands some words before a word, with nothing between that parts them."""
        for at in range(index - 1, max(-1, index - 1 - ROLE_REACH), -1):
            if self.words[at].plain in self.table.roles or self.words[at].plain[1:] in self.table.roles:
                return True
            if not self._adjoins(at) or self.words[at].plain in self.table.common:
                return False
        return False

    def _extended(self, index: int, *, strong: bool) -> int:
        """Return the last word of a name that begins with a given name."""
        last = index
        size = 1
        family = False
        while size < LONGEST and self._adjoins(last + 1):
            word = self.words[last + 1].plain
            before = self.words[last].plain
            joined = before in _JOINING or before.endswith("عبد")
            if joined:
                pass
            elif word in _JOINING:
                if not self._adjoins(last + 2):
                    break
            elif word in self.table.common or self.table.verb(word):
                break
            elif word == _FAITH:
                pass
            elif word in self.table.families or self.table.given(word):
                family = family or word in self.table.families
            elif word.startswith("ال") and len(word) > 4:
                if family or word in self.table.roles or word in self.table.bodies:
                    break
                family = True
            elif not family and size < 3 and self._may_be_family(last + 1, strong=strong):
                family = True
            else:
                break
            last += 1
            size += 1
        while last > index and self.words[last].plain in _JOINING:
            last -= 1
        return last

    def _may_be_family(self, index: int, *, strong: bool) -> bool:
        word = self.words[index].plain
        if not self._is_free(index):
            return False
        if self.language == "fa":
            return bool(_PERSIAN_FAMILY.search(word)) or self.counts[word] > 1
        followed = self.text[self.words[index].end : self.words[index].end + 1]
        foreign = self.words[index - 1].plain in self.table.foreign
        adverb = word.endswith(("ا", "ه")) and not followed.startswith("،") and not foreign
        verb = word.startswith(("ت", "ی")) and 4 <= len(word) <= 6
        if (adverb or verb) and self.counts[word] == 1:
            return False
        return foreign or (strong or self.counts[word] > 1 or followed == "،")

    def _holds(self, index: int, last: int, given: str, *, strong: bool) -> bool:
        """Tell whether words that begin with a given name are a name."""
        usual = given in self.table.usual or given in self.table.foreign or self.language == "fa"
        if last > index:
            second = self.words[last].plain
            sure = second in self.table.families or self.counts[second] > 1 or usual or strong
            origin = second.startswith("ال") and second.endswith("ی") and len(second) > 5
            return sure or origin or self.text[self.words[last].end : self.words[last].end + 1] in ("،", ":")
        before = self.words[index - 1].plain if self._adjoins(index) else ""
        after = self.words[index + 1].plain if self._adjoins(index + 1) else ""
        told = bool(self.table.verb(before)) or before in self.table.roles
        return told or (usual and self.language == "ar" and bool(self.table.verb(after)))

    def _again(self, found: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
        """Add later places of family names and given names."""
        shorts: set[tuple[str, ...]] = set()
        for first, last, prefix in found[:MOST_NAMES]:
            parts = [word.plain for word in self.words[first : last + 1]]
            parts[0] = parts[0][prefix:]
            if len(parts) < 2:
                continue
            tail = 2 if len(parts) > 2 and parts[-2] in _JOINING else 1
            if parts[-1] != _FAITH and len(parts[-1]) > 2:
                shorts.add(tuple(parts[-tail:]))
            if parts[0] not in _JOINING and len(parts[0]) > 2:
                shorts.add((parts[0],))
        taken = {index for first, last, _ in found for index in range(first, last + 1)}
        more: list[tuple[int, int, int]] = []
        for index, word in enumerate(self.words):
            if index in taken:
                continue
            for prefix, bare in without_prefix(word.plain):
                two = (bare, self.words[index + 1].plain) if self._adjoins(index + 1) else ()
                if two in shorts:
                    more.append((index, index + 1, prefix))
                    taken.add(index + 1)
                    break
                if (bare,) in shorts and self._stands(index, bare):
                    more.append((index, index, prefix))
                    break
        return sorted([*found, *more])

    def _stands(self, index: int, bare: str) -> bool:
        """Tell whether a word that is part of a full name elsewhere names somebody here too."""
        if bare in self.table.common or self.table.verb(bare):
            return False
        named = self.words[index - 1].plain in self.table.named if self._adjoins(index) else False
        return not named and not self._in_place(index)

    def _mention(self, first: int, last: int, prefix: int) -> Mention:
        span = Span(self.words[first].start + prefix, self.words[last].end)
        parts = [word.plain for word in self.words[first : last + 1]]
        parts[0] = parts[0][prefix:]
        mention = Mention(span, span.start, span.end - 1, parts)
        if len(parts) > 1:
            mention.gender = self.table.gender(parts[0])
        return mention

    def _with_seen(self, mentions: list[Mention]) -> list[Mention]:
        taken = {at for mention in mentions for at in range(mention.span.start, mention.span.end)}
        added = [
            Mention(span, span.start, span.end - 1, [fold_arabic(part) for part in span.of(self.text).split()])
            for span in self.seen
            if taken.isdisjoint(range(span.start, span.end))
        ]
        return sorted([*mentions, *added], key=lambda m: m.span)


def is_prepositional(words: list[ArabicWord], index: int) -> bool:
    """Tell whether a word hangs on a preposition, and so is no subject."""
    return index > 0 and words[index].gap == " " and words[index - 1].plain in _PREPOSITIONS
