# SPDX-License-Identifier: MIT
"""From sources to names: which person said a quotation, and how sure that is."""

from __future__ import annotations

import bisect

from reader.voices.attribution import Attribution
from reader.voices.descriptions import Description, Descriptions
from reader.voices.epithets import Epithets
from reader.voices.lexicon import HUMAN, OCCUPATIONS
from reader.voices.model import Parsed
from reader.voices.people import KnownPerson
from reader.voices.pronouns import FEMALE, MALE, Pronouns
from reader.voices.sources import Source, SourceKind

BESIDE = 0.85
"""How surely a name behind a comma is that of the person described before it; a list of people looks the same."""
ANTECEDENT = 0.9
"""How surely the name a relative clause hangs on is the one it tells of; set by hand, the parse may choose another."""
NEAR = 3
"""Words of rank and office between the comma and the name."""
PEOPLE = HUMAN | OCCUPATIONS | MALE | FEMALE


class SpeakerFinder:
    """Names the speakers of one document, quotation after quotation."""

    def __init__(
        self,
        parsed: Parsed,
        people: list[KnownPerson],
        descriptions: list[Description],
        quoted: list[int],
    ) -> None:
        self.parsed = parsed
        mentions = sorted((m for p in people for m in p.mentions), key=lambda m: m.first)
        self.outside = [m for m in mentions if quoted[m.first] < 0]
        self.pronouns = Pronouns(parsed, people, self.outside)
        self.descriptions = Descriptions(parsed, descriptions)
        self.epithets = Epithets(parsed, people, self.outside)
        self.last_speaker = -1
        self._known: dict[tuple[int, int], dict[int, float]] = {}

    def name(self, attribution: Attribution) -> tuple[int, float]:
        """Return the likeliest person and its probability, summed over all sources that mean them; -1 for nobody."""
        chances: dict[int, float] = {}
        for source, share in attribution.shares:
            for person, sure in self.meant(source).items():
                chances[person] = chances.get(person, 0.0) + share * sure
        if not chances:
            return -1, 0.0
        best = max(chances, key=lambda person: (chances[person], -person))
        if chances[best] >= 0.5:
            self.last_speaker = best
        return best, min(1.0, chances[best])

    def meant(self, source: Source) -> dict[int, float]:
        """Return whom a source means, with probabilities."""
        key = (source.head, self.last_speaker)
        if key not in self._known:
            self._known[key] = self._resolve(source)
        return self._known[key]

    def _resolve(self, source: Source) -> dict[int, float]:
        if source.kind is SourceKind.PERSON:
            return {source.person: 1.0}
        if source.kind is SourceKind.PRONOUN:
            return self.pronouns.meant(source, self.last_speaker)
        if self.parsed.tokens[source.head].lower == "who":
            antecedent = self._antecedent(source)
            return {antecedent: ANTECEDENT} if antecedent >= 0 else {}
        if source.kind is SourceKind.NOMINAL:
            beside = self._named_beside(source)
            if beside >= 0:
                return {beside: BESIDE}
            person, sure = self.descriptions.meant(source)
            if person < 0:
                person, sure = self.epithets.meant(source, self.last_speaker)
            return {person: sure} if person >= 0 else {}
        return {}

    def _antecedent(self, source: Source) -> int:
        """Return whom "who" leads back to, -1 for nobody named: "Ann Lee, the mayor of Leeds, who said"."""
        tokens = self.parsed.tokens
        clause = tokens[tokens[source.head].head]
        if clause.dependency != "relcl":
            return -1
        noun = tokens[clause.head]
        # Of a list of names the parse may choose any; what stands right before "who" is meant.
        places = [source.head - (2 if tokens[source.head - 1].text == "," else 1), noun.index]
        places += [noun.head] if noun.dependency == "appos" else []
        for place in places:
            at = bisect.bisect_right(self.outside, place, key=lambda m: m.first) - 1
            if at >= 0 and place <= self.outside[at].last:
                return self.outside[at].person
        return -1

    def _named_beside(self, source: Source) -> int:
        """Return whom a phrase with a comma behind goes on to name, -1 without: "Lee's niece, Del. Ann Orlop"."""
        tokens = self.parsed.tokens
        comma = source.head + 1
        if comma >= len(tokens) or tokens[comma].text != "," or tokens[source.head].lower not in PEOPLE:
            return -1
        at = bisect.bisect_right(self.outside, comma, key=lambda m: m.first)
        if at == len(self.outside):
            return -1
        named = self.outside[at]
        between = tokens[comma + 1 : named.first]
        explains = len(between) <= NEAR and all(t.tag.startswith(("NN", "JJ", "DT", "PRP$")) for t in between)
        return named.person if explains and tokens[named.first].sentence == source.sentence else -1
