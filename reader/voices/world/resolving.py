# SPDX-License-Identifier: MIT
"""Whom a source means: a name itself, a pronoun, or a description such as "der Trainer" and "la pensionata"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from reader.article import Span
from reader.voices.mentions import Mention
from reader.voices.names import folded
from reader.voices.people import KnownPerson
from reader.voices.pronouns import MOST_MENTIONS, given_genders
from reader.voices.world.readings import Found
from reader.voices.world.standing import before_place
from reader.voices.world.subjects import Subjects
from reader.voices.world.words import Words

KNOWN_GENDER = 0.8
UNKNOWN_GENDER = 0.71
"""How often the last person named is the one a pronoun means; with a gender that fits it is surer."""
SAME_ROLE = 0.85
"""How often "the minister" is the person the text calls a minister."""
ONLY_PERSON = 0.8
"""How often a description of one person means the only one named so far."""
NEAREST_PERSON = 0.72
"""How often "the 67-year-old" means the last subject of the same paragraph."""

ROLE_BEFORE = 4
ROLE_BEHIND = 5
"""Words around a name within which its trade stands."""
_INDEFINITE = frozenset(
    "ein eine einer einem einen un une uno una um uma een en ett et ei seorang bir unos unas uns umas des dos".split()
)
_POSSESSIVE = frozenset(
    """
    sein seine seiner ihr ihre ihrer mein meine unser unsere dessen deren son sa ses leur leurs mon ma notre su sus
    mi nuestro nuestra suo sua mio mia loro nostro nostra seu meu minha nosso zijn haar hun mijn onze hans hennes
    sin sitt sina min mitt vår hendes sit vores dens jego jej ich swój swoja mój moja nasz nasza
    """.split()
)
_JOINTS = " \u00a0'’-"
"""What parts words of one phrase."""
_AGED = re.compile(r"(?:\d{1,3}-?)?(?:jährige|jähriger|jährigen|jarige|åringen|årige|latek|latka)$")
_GENERIC = frozenset(
    """
    mann frau junge mädchen rentner rentnerin senior seniorin homme femme dame garçon fille fillette enfant retraité
    retraitée trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire intéressé
    intéressée hombre mujer niño niña chico chica joven anciano anciana viejo vieja jubilado jubilada vecino vecina
    uomo donna bambino bambina ragazzo ragazza anziano anziana vecchio vecchia pensionato pensionata homem mulher
    menino menina rapaz rapariga garoto garota idoso idosa velho velha aposentado aposentada reformado reformada man
    vrouw jongen meisje gepensioneerde mannen kvinnan pojken flickan pensionären granne grannen manden kvinden
    drengen pigen pensionisten naboen kvinnen gutten jenta pensjonisten dziewczynka chłopiec kobieta mężczyzna
    staruszek staruszka emeryt emerytka
    """.split()
)
"""Nouns that tell nothing of what somebody does."""


class Resolver:
    """Knows the people of one document by their trades and genders."""

    def __init__(self, words: Words, subjects: Subjects, people: list[KnownPerson], free: list[Mention]) -> None:
        self.words = words
        self.phrases = subjects.phrases
        self.language = subjects.language
        self.subjects = subjects
        self.people = people
        self.free = free
        self.roles: dict[str, list[Mention]] = defaultdict(list)
        self.employed: set[int] = set()
        """Who has a trade of their own, so that another one means somebody else."""
        self.told: list[str] = [""] * len(people)
        for mention in free:
            self._learn(mention)
        self.genders = [self._gender_of(number) for number in range(len(people))]
        self.fitting: dict[tuple[str, str], list[Mention]] = {}
        """Who can be meant by a trade and a gender, as far as asked."""
        self.second = next((m.span.start for m in free if m.person != free[0].person), len(words.text))
        """Where a second person is named first."""

    def resolved(self, found: Found) -> Found:
        """Return a source with whom it means, and how sure both are together."""
        mention, sure = self._meant(found)
        return Found(found.span, found.probability * sure, found.pronoun, mention)

    def _meant(self, found: Found) -> tuple[Mention | None, float]:
        if found.mention is not None:
            return found.mention, 1.0
        if found.span is None or found.pronoun not in ("", "m", "f"):
            return None, 0.0
        if found.pronoun:
            return self._by_pronoun(found.span, found.pronoun)
        return self._by_description(found.span)

    def _by_pronoun(self, span: Span, gender: str) -> tuple[Mention | None, float]:
        if self.language == "id":
            gender = ""
        mention = self._salient(span.start, gender)
        if mention is None:
            return None, 0.0
        known = bool(gender) and self.genders[mention.person] == gender
        alone = len(self.people) == 1 or self._here(span.start) == {mention.person}
        return mention, KNOWN_GENDER if known or alone else UNKNOWN_GENDER

    def _here(self, before: int) -> set[int]:
        """Return who is named in a place's paragraph before it."""
        line = self.words.text.rfind("\n", 0, before) + 1
        first = before_place(self.free, line)
        last = before_place(self.free, before)
        return {mention.person for mention in self.free[first:last]}

    def _salient(self, before: int, gender: str) -> Mention | None:
        """Return the last subject before a place that can be of a gender, or else whoever was named last."""
        at = before_place(self.free, before)
        earlier = self.free[max(0, at - MOST_MENTIONS) : at]
        fitting = [m for m in earlier if self._fits(m.person, gender)]
        return self.subjects.main(fitting) if fitting else None

    def _by_description(self, span: Span) -> tuple[Mention | None, float]:
        words = [self.words.words[i] for i in self.words.within(span)]
        lowers = [word.lower for word in words]
        if self.language != "de" and any(word.capital for word in words[1:]):
            return None, 0.0  # "Asosiasi Petani Hortikultura"
        if not lowers or lowers[0] in _INDEFINITE or lowers[0] in _POSSESSIVE:
            return None, 0.0
        heads = [lower for lower in lowers if self.phrases.is_role(lower) or _AGED.search(lower)]
        if not heads:
            return None, 0.0
        gender = self._gender_of_noun(lowers[0] if len(lowers) > 1 else "", heads[-1])
        called = self._called(_plain(heads[-1]), gender)
        if called:
            at = before_place(called, span.start)
            return called[at - 1] if at else called[0], SAME_ROLE if at else NEAREST_PERSON
        return self._by_nearness(span, heads[-1], gender)

    def _called(self, role: str, gender: str) -> list[Mention]:
        if (role, gender) not in self.fitting:
            self.fitting[role, gender] = [m for m in self.roles.get(role, []) if self._fits(m.person, gender)]
        return self.fitting[role, gender]

    def _by_nearness(self, span: Span, head: str, gender: str) -> tuple[Mention | None, float]:
        """Take a description for the only person so far, or for the last subject of the paragraph."""
        mention = self._salient(span.start, gender)
        if mention is None:
            return None, 0.0
        if span.start <= self.second:
            return mention, ONLY_PERSON
        here = self._here(span.start)
        generic = head in _GENERIC or bool(_AGED.search(head))
        if mention.person in here and (generic or (len(here) == 1 and mention.person not in self.employed)):
            return mention, NEAREST_PERSON
        return None, 0.0

    def _fits(self, person: int, gender: str) -> bool:
        return not gender or self.genders[person] in ("", gender)

    def _learn(self, mention: Mention) -> None:
        """Note the trades and the gender that stand beside a name."""
        for index in self._before(mention):
            word = self.words.words[index]
            if self.phrases.is_role(word.lower):
                self._call(mention, word.lower)
                article = self.words.words[index - 1].lower if index and not word.gap.strip(" '’") else ""
                gender = self._gender_of_title(word.lower) or self._gender_of_noun(article, word.lower)
                self.told[mention.person] = self.told[mention.person] or gender
        for index in self._behind(mention):
            if self.phrases.is_role(self.words.words[index].lower):
                self._call(mention, self.words.words[index].lower)

    def _before(self, mention: Mention) -> Iterator[int]:
        """Yield the words right before a name, and before its comma."""
        words = self.words.words
        commas = 0
        for index in range(mention.first - 1, max(-1, mention.first - 1 - 2 * ROLE_BEFORE), -1):
            gap = words[index + 1].gap.strip(_JOINTS)
            commas += gap == ","
            if words[index].paragraph != words[mention.first].paragraph or gap not in ("", ",") or commas > 1:
                return
            if not commas and mention.first - index > ROLE_BEFORE:
                return
            if self.phrases.is_verb(words[index].lower) or index in self.subjects.mention_of:
                return
            yield index

    def _behind(self, mention: Mention) -> Iterator[int]:
        """Yield the words that explain a name behind its comma."""
        words = self.words.words
        first = mention.last + 1
        if first >= len(words) or words[first].gap.strip() != ",":
            return
        for index in range(first, min(len(words), first + ROLE_BEHIND)):
            if words[index].paragraph != words[mention.last].paragraph or index in self.subjects.mention_of:
                return
            if index > first and words[index].gap.strip(_JOINTS):
                return
            yield index

    def _gender_of_title(self, word: str) -> str:
        if word in self.phrases.women:
            return "f"
        return "m" if word in self.phrases.men else ""

    def _call(self, mention: Mention, role: str) -> None:
        if role not in _GENERIC and role not in self.phrases.kin and not self._gender_of_title(role):
            self.employed.add(mention.person)
        for name in {_plain(role), *self.phrases.heads(role)}:
            entries = self.roles[name]
            if not entries or entries[-1] is not mention:
                entries.append(mention)

    def _gender_of_noun(self, article: str, noun: str) -> str:
        """Return what an article and the ending of a noun tell."""
        if self.language == "de":
            return "f" if noun.endswith("in") and len(noun) > 4 else {"die": "f", "der": "m"}.get(article, "")
        if self.language in ("fr", "es", "it", "pt", "ca", "gl"):
            return self._gender_of_title(article)
        return ""

    def _gender_of(self, number: int) -> str:
        """Return what titles, trades and a given name tell of somebody: ``m``, ``f`` or nothing."""
        if self.told[number]:
            return self.told[number]
        person = self.people[number]
        men, women = given_genders().get(_first(person), (0, 0))
        if men != women:
            return "m" if men > women else "f"
        if len(person.parts) < 2:
            return ""
        return "f" if person.parts[0].endswith(("a", "а", "я")) else ""


def _first(person: KnownPerson) -> str:
    """Return the given name in full: the parts of Polish names are stems."""
    name = folded(person.name.split()[0]) if person.name else person.parts[0]
    return name.split("-")[0]


def _plain(role: str) -> str:
    """Return a trade without what it is of: "FDP-Politiker" and "Politiker" are one."""
    tail = role.rpartition("-")[2]
    return tail if len(tail) > 2 else role
