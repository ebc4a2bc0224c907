# SPDX-License-Identifier: MIT
"""What stands before a name and makes it one: kin, titles, trades, a verb of reporting."""

from __future__ import annotations

from collections.abc import Callable, Collection

from reader.voices.name_features import UNKNOWN
from reader.voices.names import PARTICLES
from reader.voices.world.name_features import WorldNameFeatures
from reader.voices.world.phrases import Phrases
from reader.voices.world.polish import is_place_form

TITLED = 0.92
REPORTING = 0.91
"""Just above what a name needs to stand by itself, see `reader.voices.world.people`."""
SURE = 0.6
PAIRED = 0.7
HEADLINE = 0.3
"""What a word is at most where every word is large: the text below tells who is meant."""
NOUNS_LARGE = frozenset(["de"])
HEADLINE_WORDS = 5
LARGE = 0.8
"""Share of large words in such a line; small ones are prepositions."""
LONGEST = 4
"""Capitalised words of a name that is trusted for what stands before it; longer runs are titles of works and lists."""
NEAR_ROLE = 7
"""Words between a trade and the name behind its comma, and the trade's own."""
LISTED_ONLY = frozenset(["pl", "tr", "id"])
"""Languages where a town or a club follows a trade without a small word between."""
RARE = 1
"""Binary logarithm of how often the lists have a word in lower case or in no name, for one that is unusual there."""
ROMANCE = frozenset(["de", "da", "do", "dos", "das", "di", "del", "della", "du", "des"])
"""What makes an institution of a trade or an office and what follows."""
_CLOSING = frozenset("»”\"“«’'")
_STOPS = (".", "!", "?")
_PARTED = frozenset(",!?…—–-")
"""What parts speech from the verb behind its marks."""
_NATIONS = ("ka", "czyk", "anin", "anka")
"""Endings of Polish nouns for a nation, which are written large."""


def _headlines(features: WorldNameFeatures) -> set[int]:
    """Return the paragraphs in which nearly every word is written large, as Indonesian headlines are."""
    counts: dict[int, list[int]] = {}
    sentences: set[int] = set()
    for word in features.words:
        count = counts.setdefault(word.paragraph, [0, 0])
        count[0] += 1
        count[1] += word.capital and not word.text.isupper()
        if features.text[word.end : word.end + 1] in _STOPS:
            sentences.add(word.paragraph)
    lines = {number for number, (size, large) in counts.items() if size >= HEADLINE_WORDS and large >= LARGE * size}
    return lines - sentences


def is_common(features: WorldNameFeatures, phrases: Phrases, index: int) -> bool:
    """Tell whether a word is a title, a trade, a small word, and no family name of this text."""
    if index not in features.common:
        features.common[index] = _is_common(features, phrases, index)
    return features.common[index]


def _is_common(features: WorldNameFeatures, phrases: Phrases, index: int) -> bool:
    lower = features.words[index].lower
    if lower in phrases.titles or any(lower in words for words in _small(phrases)):
        return True
    if not phrases.is_human(lower) and not phrases.is_role(lower):
        return False
    # "Anna Fischer": a trade that follows a given name is a family name.
    return features.usage[features.folds[index]].after_name == 0


def _small(phrases: Phrases) -> tuple[Collection[str], ...]:
    return phrases.stops, phrases.articles, phrases.prepositions, phrases.first, phrases.pronouns


class Introducer:
    """Raises the chances of one document's words by what stands before them."""

    def __init__(
        self,
        features: WorldNameFeatures,
        language: str,
        chances: list[float],
        in_place: Callable[[int], bool],
    ) -> None:
        self.features = features
        self.phrases = features.phrases
        self.words = features.words
        self.language = language
        self.chances = chances
        self.in_place = in_place
        self.headlines = _headlines(features) if language not in NOUNS_LARGE else set[int]()

    def introduce(self) -> None:
        """Trust an unusual capitalised word after a noun of kinship or a title, or right behind a verb of reporting."""
        for index in self.features.eligible:
            if self.words[index].paragraph in self.headlines:
                self.chances[index] = min(self.chances[index], HEADLINE)
            if not self._can_begin(index):
                continue
            last = self.features.runs[index][1]
            if self._is_team(index):
                self.chances[index:last] = [0.0] * (last - index)
                continue
            chance = self._chance(index)
            whole = chance == TITLED and self._size(index) <= LONGEST
            letters = (
                i for i in range(index + 1, last) if self.words[i].text.isupper() and len(self.words[i].text) > 1
            )
            for i in range(index, next(letters, last) if whole else index + 1):  # "Ingrid Vandeputte van de KU Brussel"
                if not self.in_place(i) and (i == index or not is_common(self.features, self.phrases, i)):
                    self.chances[i] = max(self.chances[i], chance)
        self._trust_reporters()
        self._trust_pairs()

    def _size(self, index: int) -> int:
        """Return how many capitalised words a run has from a word on."""
        return sum(self.words[i].capital for i in range(index, self.features.runs[index][1]))

    def _can_begin(self, index: int) -> bool:
        """Tell whether an unusual word heads its run, or follows a trade in it."""
        features = self.features
        if index == 0 or self.words[index - 1].paragraph != self.words[index].paragraph:
            return False
        if self.words[index].paragraph in self.headlines:
            return False
        _, _, _, lower, outside = features.lists.get(features.folds[index], UNKNOWN)
        if max(lower, outside) > RARE or is_common(features, self.phrases, index) or self.in_place(index):
            return False
        if index == features.runs[index][0]:
            return True
        return self.phrases.is_role(self.words[index - 1].lower) and is_common(features, self.phrases, index - 1)

    def _chance(self, index: int) -> float:
        word, before = self.words[index], self.words[index - 1]
        given, size = self.features.is_given(index), self._size(index)
        if size == 1 and word.text.isupper():
            return 0.0  # "déléguée CGT"
        kin = before.lower in self.phrases.kin
        adjoins = self.features.adjoins(index)
        if adjoins and (kin or (self.phrases.is_role(before.lower) and (given or size == 1))):
            return TITLED
        relative = (
            before.capital and index > 1 and self.words[index - 2].lower in self.phrases.kin
        )  # "Żona Gajdy, Teresa,"
        if (kin or relative) and word.gap.strip() == "," and size <= LONGEST:
            return TITLED if given or size > 1 or self._closed(index) else 0.0
        if 1 < size <= LONGEST and self._presented(index, given=given):
            return TITLED
        if adjoins and self._reports(index, given=given):
            return TITLED if given and 1 < size < LONGEST else REPORTING
        alone = self.features.runs[index] == (index, index + 1)
        return TITLED if given and alone and self._is_explained(index) else 0.0

    def _reports(self, index: int, *, given: bool) -> bool:
        """Tell whether a verb of reporting stands right before a word, or any verb behind closing marks."""
        features, before = self.features, self.words[index - 1]
        first, last = features.runs[index]
        other = features.lists.get(features.folds[index], UNKNOWN)[2]
        if not before.text.islower() or last - first > LONGEST or other > 2 or self.words[index].text.isupper():
            return False
        closed = before.gap[-1:] in (" ", "\u00a0", "-") and not _CLOSING.isdisjoint(before.gap)
        closed = closed and not _PARTED.isdisjoint(before.gap)
        behind_marks = closed and before.lower not in self.phrases.stops
        reports = self.phrases.is_verb(before.lower) and (given or not self._has_subject(index - 1))
        nation = self.language == "pl" and features.folds[index].endswith(_NATIONS) and not given
        return not nation and (reports or (behind_marks and before.lower not in self.phrases.articles))

    def _has_subject(self, verb: int) -> bool:
        """Tell whether somebody stands right before a verb, so that what follows is its object."""
        before = self.words[verb - 1] if verb else None
        if self.words[verb].gap.strip() == ")":
            return True  # "Hubert Lanz (CDU) kündigte Gespräche an"
        if before is None or self.words[verb].gap.strip() or before.paragraph != self.words[verb].paragraph:
            return False
        if before.capital:
            first = self.features.runs[verb - 1][0]
            return not (
                first and self.words[first - 1].lower in self.phrases.prepositions and self.features.adjoins(first)
            )
        return self.phrases.is_human(before.lower) or before.lower in self.phrases.pronouns

    def _closed(self, index: int) -> bool:
        """Tell whether a comma or nothing parts a run from what follows."""
        last = self.features.runs[index][1]
        return last == len(self.words) or self.words[last].gap.strip()[:1] in (",", ".", "")

    def _presented(self, index: int, *, given: bool) -> bool:
        """Tell whether a trade presents a whole name: "o goleiro Maycon Ferraz", "la presidenta del club, Ana Sol,"."""
        words = self.words
        last = self.features.runs[index][1]
        if any(words[i].text.isupper() and len(words[i].text) > 1 for i in range(index, last)):
            return False
        if self.features.adjoins(index):
            known = given or self.language not in LISTED_ONLY or any(map(self.features.is_given, range(index, last)))
            return self.phrases.is_role(words[index - 1].lower) and known
        if words[index].gap.strip() != ",":
            return False
        near = [w for w in words[max(0, index - NEAR_ROLE) : index] if w.paragraph == words[index].paragraph]
        start = max((n for n, w in enumerate(near) if n and not w.gap.isspace()), default=0)
        follows = words[last] if last < len(words) and words[last].paragraph == words[index].paragraph else None
        closed = follows is None or follows.gap.strip()[:1] in (",", "(", ":") or self.phrases.is_verb(follows.lower)
        return closed and any(self.phrases.is_role(w.lower) for w in near[start:])

    def _is_explained(self, index: int) -> bool:
        """Tell whether an age, kin or a trade follows a name behind a comma: "Lars, su marido", "Ben, 6"."""
        behind = self.words[index + 1 : index + 4]
        if not behind or not behind[0].gap.startswith(",") or behind[0].paragraph != self.words[index].paragraph:
            return False
        if behind[0].text.isdigit() and len(behind[0].text) <= 2:
            return True
        near = behind[: 1 + next((n for n, w in enumerate(behind[1:]) if w.gap.strip()), len(behind))]
        return any(w.text.islower() and (w.lower in self.phrases.kin or w.lower in self.phrases.roles) for w in near)

    def _is_team(self, index: int) -> bool:
        """Tell whether it is a club or a town whose trainer or mayor is named next: "Pelatih Garuda, Bambang"."""
        features = self.features
        last = features.runs[index][1]
        before = self.words[index - 1].lower
        if not features.adjoins(index) or features.is_given(index):
            return False
        if not self.phrases.is_role(before) or before in self.phrases.kin:
            return False
        if self.language == "pl" and last - index == 1 and is_place_form(features.folds[index]):
            return features.usage[features.folds[index]].after_name == 0
        following = self.words[last] if last < len(self.words) else None
        if following is None or not following.capital or following.gap.strip() != ",":
            return False
        whole = self.language in LISTED_ONLY and features.runs[last][1] - last > 1
        return whole or features.is_given(last)

    def _trust_reporters(self) -> None:
        """Trust a given name that stands by itself and reports somewhere in the text."""
        features = self.features
        for index in features.eligible:
            usage = features.usage[features.folds[index]]
            alone = usage.alone == usage.count > 1 and self._is_alone(index)
            if alone and usage.reports and len(features.folds[index]) > 2 and features.is_given(index):
                self.chances[index] = max(self.chances[index], REPORTING)

    def _is_alone(self, index: int) -> bool:
        first, last = self.features.runs[index]
        return last - first == 1

    def _trust_pairs(self) -> None:
        """Trust a usual given name, or one that reports by itself, with the unusual word behind it."""
        features = self.features
        trusted = {features.folds[i] for i in features.eligible if self.chances[i] >= REPORTING and self._is_alone(i)}
        for index in features.eligible:
            first, last = features.runs[index]
            if self.words[index].paragraph in self.headlines:
                continue
            if not 2 <= self._size(index) <= LONGEST or any(self.in_place(i) for i in range(index, last)):
                continue
            if not features.is_given(index) and features.folds[index] not in trusted:
                continue
            before = self.words[index - 1].text if index != first else ""
            if before and not before.isupper() and not is_common(features, self.phrases, index - 1):
                continue
            rest = [i for i in range(index + 1, last) if self.words[i].capital]
            if not any(self._strange(i) for i in rest):
                for i in (index, *rest):
                    self.chances[i] = max(self.chances[i], PAIRED)

    def _strange(self, index: int) -> bool:
        """Tell whether a word is hardly a family name."""
        _, family, other, lower, outside = self.features.entries[index]
        if is_common(self.features, self.phrases, index) or self.words[index].text.isupper():
            return True
        return max(lower, outside) > RARE + 2 or other > family + 2


def trim_head(features: WorldNameFeatures, first: int, last: int, chances: list[float]) -> int:
    """Return where a name begins behind titles, trades and a sentence's first word: "Enligt Ek", "Kaptan Ali Demir"."""
    phrases = features.phrases
    while first < last:
        word = features.words[first]
        given_next = features.is_given(first + 1)
        if features.folds[first] in PARTICLES:
            if not (word.capital and word.opens_sentence and given_next and first + 1 < last):
                break
        elif not (is_common(features, phrases, first) or _opens(word.lower, phrases)):
            break
        first += 1
        if first <= last and features.words[first].text in ROMANCE:
            return last + 1  # "Direção de Faróis"
    inner = [i for i in range(first + 1, last) if phrases.is_role(features.words[i].lower)]
    if inner and is_common(features, phrases, inner[-1]):
        return inner[-1] + 1  # "Tarım Bakanı Levent Erdinç"
    if last - first >= 2 and not features.is_given(first) and features.folds[first] not in PARTICLES:
        given = next((i for i in range(first + 1, last) if features.is_given(i)), -1)
        unlikely = features.words[first].opens_sentence or chances[first] < SURE or given - first > 1
        office = features.cased and first and phrases.is_role(features.words[first - 1].lower)
        unlikely = unlikely or (office and is_place_form(features.folds[first]))
        if given > 0 and unlikely and all(features.words[i].capital for i in range(first, given)):
            return given
    return first


def _opens(lower: str, phrases: Phrases) -> bool:
    return lower in phrases.prepositions or lower in phrases.according or phrases.is_verb(lower)
