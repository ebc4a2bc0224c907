# SPDX-License-Identifier: MIT
"""Where a Russian, Ukrainian or Belarusian text names people: by given names, endings and what stands beside."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.article import Span
from reader.voices.mentions import Mention
from reader.voices.people import NAMESAKES, KnownPerson
from reader.voices.world.cyrillic import (
    is_family,
    is_given,
    is_oblique,
    is_patronymic,
    is_strong_family,
    lower,
    stem,
)
from reader.voices.world.cyrillic_lists import gender_of, may_be_given
from reader.voices.world.cyrillic_words import CyrillicWords
from reader.voices.world.words import Word, Words

LONGEST = 4
"""Words of a name: given name, father's name, a double family name."""
_ADJECTIVE = re.compile(r"(?:[ыи]й|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ую|юю|ых|их|а|е|і|ої|ій|ім|ых)$")
_PLAIN_ADJECTIVE = re.compile(
    r"(?:[нктсвлрдш](?:ый|ий|ая|ое|ые|ие|ого|ому|ую|ых|ом|ым)|[нктсвлрдш](?:ої|ій|ого|ому|ою)|н[аеії]|ськ[аеії]|ск[ая]я)$"
)
_NOBODY = tuple(
    """
    росси россі украин україн украін беларус белорус москв моск київ киев мінск минск петербург ленинград европ європ
    еўроп америк азия азії азіят африк австрал герман німеч нямеч франц польш польщ англ британ китай китаю китая
    япон инди інді турц турец итал італ испан іспан израил ізраїл ирак ірак иран іран казахстан узбекистан грузи грузі
    армени азербайджан молдов литв латв эстон естон финлянд фінлянд швеци норвег дани данія канад мексик бразил
    аргентин вашингтон лондон париж берлін берлин пекин варшав вена вене прага праге рим крым крим кавказ сибир урал
    волга волге днепр дніпр нева неве байкал земл земн марс лун солнц сонц бог господ аллах христ иисус ісус
    кремл госдум рада ради раде сейм конгресс конгрес сенат интернет інтернет instagram пасха пасхи рождеств різдв
    ростов саратов тамбов псков харьков харків львов львів киров азов чернигов чернігів краков краків берлин пекин
    пушкинск вильн вільн одесс одес самар казан перм омск томск тюмен уфа уфе сочи крас ялта ялте
    минздрав минфин минобор мид росстат роспотреб цб фсб мвд гибдд мчс нато сша єс ес снг оон оон
    январ феврал понедельник вторник сред четверг пятниц суббот воскресен
    верховн конституцион государствен российск украинск українськ нов стар нижн верхн велик мал больш северн южн
    восточн западн північ півден східн захід красн черн бел
    """.split()
)
"""Beginnings of words in names of countries, towns, offices and feasts."""
_POLITE = frozenset(
    "вы вас вам вами ви ваш ваша ваше ваши ваші вашего вашої вашей вашому вашему вашим вашими ваших".split()
)
"""How somebody is addressed in letters; "Вас" is a form of a given name, too, which is rarer by far."""
_COUNTRIES = ("франци", "германи")
"""Countries whose cases look like those of given names."""
_JOINS = (" ", "\u00a0")
_OPENING = ("«", "„", "“", '"')
_ADJECTIVAL = re.compile(r"[сц]ь?к(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ої|ій|ою|а|е|і|у|ага|аму|ай)$")


class CyrillicPeople:
    """Finds the names of one document."""

    def __init__(self, words: Words, table: CyrillicWords, seen: Sequence[Span] = ()) -> None:
        self.words = words.words
        self.text = words.text
        self.table = table
        self.seen = {index for span in seen for index in words.within(span) if words.words[index].capital}
        self.lower_case = {lower(word.text) for word in self.words if word.text.islower()}
        self.full: list[list[int]] = []
        self.known: dict[str, bool] = {}
        """Stems of full names: whether it was a given name."""

    def find(self) -> list[Mention]:
        """Return every place that names somebody, in order."""
        runs = [self._trimmed(run) for run in self._runs()]
        singles: list[int] = []
        for run in runs:
            if len(run) > 1:
                parts, rest = self._names(run)
                self.full += parts
                singles += rest
            else:
                singles += run
        for name in self.full:
            for index in name:
                word = self.words[index].text
                if len(word) > 2:
                    self.known[stem(word)] = is_given(word) or is_patronymic(word)
        alone = [[index] for index in singles if self._stands(index)]
        names = sorted([*self.full, *alone])
        return self._joined([self._mention(name) for name in names])

    def _runs(self) -> list[list[int]]:
        runs: list[list[int]] = []
        for word in self.words:
            if not word.capital or (word.text.isupper() and len(word.text) > 2 and not word.text.endswith(".")):
                continue
            if lower(word.text) in _POLITE:
                continue
            before = self.words[word.index - 1] if word.index else None
            initial = before is not None and len(lower(before.text)) == 1
            ended = before is not None and before.text.endswith(".") and not initial
            joins = (word.gap in _JOINS and not ended) or (word.gap in ("", ".", ". ") and initial)
            if (
                runs
                and before is not None
                and runs[-1][-1] == before.index
                and joins
                and before.paragraph == word.paragraph
            ):
                runs[-1].append(word.index)
            else:
                runs.append([word.index])
        return runs

    def _trimmed(self, run: list[int]) -> list[int]:
        """Take off what stands in front of a name with a capital: an opener, a title, where somebody is from."""
        while len(run) > 1:
            head = self.words[run[0]]
            title = self.table.is_role(head.text) or lower(head.text) in self.table.openers
            if not (
                title or (head.opens_sentence and self.table.heads_name(head.text) and not self._family_first(run))
            ):
                break
            if is_given(head.text):
                break
            run = run[1:]
        return run

    def _family_first(self, run: list[int]) -> bool:
        return len(run) > 2 and is_patronymic(self.words[run[2]].text)

    def _is_nobody(self, index: int) -> bool:
        text = lower(self.words[index].text)
        return text.startswith(_NOBODY) and not is_given(text) and not is_patronymic(text)

    def _in_place(self, index: int) -> bool:
        """Tell whether a run stands in a street, a school, a prize."""
        if not index:
            return False
        before = self.words[index - 1]
        gap = self.words[index].gap
        return (
            before.paragraph == self.words[index].paragraph
            and (gap in _JOINS or (gap.startswith(".") and len(before.text) < 4))
            and before.text.islower()
            and self.table.is_place(before.text)
        )

    def _names(self, run: list[int]) -> tuple[list[list[int]], list[int]]:
        """Split a run of capitalised words into full names and what stays single."""
        name = " ".join(self.words[index].text for index in run)
        if self._in_place(run[0]) and is_oblique_name(name, gender_of(name.split())):
            return [], []
        texts = [self.words[index].text for index in run]
        given = [at for at, text in enumerate(texts) if is_given(text)]
        if not given:
            given = [at for at, text in enumerate(texts) if may_be_given(text) and at < len(texts) - 1][:1]
        fathers = [at for at, text in enumerate(texts) if is_patronymic(text)]
        if set(run) <= self.seen:
            return [run[:LONGEST]], []
        if not given and not fathers:
            return self._without_given(run, texts)
        first = min([*given, *fathers])
        if first == 1 and self._leads(run, first):
            first = 0
        name = run[first : first + LONGEST]
        last = first + len(name) - 1
        for at in range(first + 1, first + len(name)):
            if (
                at in given
                and at - 1 in given
                and at + 1 <= len(run) - 1
                and at not in fathers
                and is_family(texts[at + 1])
            ):
                # Two given names before a family name stay together: "Жан Пьер Леруа".
                continue
            if self._is_nobody(run[at]) and at not in given and not is_family(texts[at]):
                last = at - 1
                break
        name = run[first : last + 1]
        if len(name) == 1:
            return [], run
        return [name], run[:first] + run[last + 1 :]

    def _without_given(self, run: list[int], texts: list[str]) -> tuple[list[list[int]], list[int]]:
        """Read a run without a listed given name: initials with a family name, or an unlisted name."""
        if len(run) == 2 and not any(self._is_nobody(index) for index in run):
            return self._unlisted(run)
        initials = any(len(lower(text)) == 1 for text in texts)
        if not initials:
            return [], run
        first = next(at for at, text in enumerate(texts) if len(lower(text)) == 1)
        behind = len(lower(texts[-1])) == 1
        # "А. С. Бойко" without what opens its sentence, "Бойко А. С." with the one word before.
        run = run[max(0, first - behind) :]
        whole = len(run) <= LONGEST and any(len(lower(self.words[index].text)) > 2 for index in run)
        return ([run], []) if whole else ([], [])

    def _leads(self, run: list[int], first: int) -> bool:
        """Tell whether a family name stands in front of the given name: "Рябинина Зинаида Павловна"."""
        head, given = self.words[run[0]].text, self.words[run[first]].text
        if not (is_family(head) or is_strong_family(head)) or is_given(head):
            return False
        followed = len(run) > first + 1 and not is_patronymic(self.words[run[first + 1]].text)
        return not followed and is_oblique(head, gender_of([given])) == is_oblique(given, gender_of([given]))

    def _unlisted(self, run: list[int]) -> tuple[list[list[int]], list[int]]:
        """Two capitalised words no list has: a name behind a noun for people or with a family name's ending."""
        first, second = (self.words[index].text for index in run)
        marked = self.words[run[0]].gap[-1:] in _OPENING
        if marked or _PLAIN_ADJECTIVE.search(lower(first)) or lower(first) in self.lower_case:
            return [], run
        before = self.words[run[0] - 1] if run[0] else None
        near = (
            before is not None and before.paragraph == self.words[run[0]].paragraph and self.words[run[0]].gap in _JOINS
        )
        introduced = near and before is not None and self.table.is_noun_for_people(before.text)
        if introduced or is_strong_family(second) or self._reported(run[0], run[-1]):
            return [run], []
        return [], run

    def _reported(self, first: int, last: int) -> bool:
        """Tell whether a verb of reporting stands right beside the words."""
        for index in (first - 1, last + 1):
            if 0 <= index < len(self.words) and self.words[index].paragraph == self.words[first].paragraph:
                gap = self.words[max(index, last)].gap if index > last else self.words[first].gap
                if gap in _JOINS and self.table.is_verb(self.words[index].text):
                    return True
        return False

    def _stands(self, index: int) -> bool:
        """Tell whether a single word names somebody."""
        word = self.words[index]
        if index in self.seen:
            return True
        if len(lower(word.text)) < 3 or self._in_place(index) or self._describes(index):
            return False
        before = self.words[index - 1] if index else None
        near = before is not None and before.paragraph == word.paragraph and word.gap in _JOINS
        common = word.opens_sentence and lower(word.text) in self.lower_case
        if stem(word.text) in self.known:
            return not common and not self.table.is_role(word.text)
        role = near and before is not None and self.table.is_role(before.text)
        return self._stands_unknown(index, role=role, common=common)

    def _stands_unknown(self, index: int, *, role: bool, common: bool) -> bool:
        """Tell whether a word that no full name explains names somebody."""
        word = self.words[index]
        before = self.words[index - 1] if index else None
        if self.table.is_role(word.text) or lower(word.text) in self.table.openers:
            return False
        if is_given(word.text) and not common and not lower(word.text).startswith(_COUNTRIES):
            vocative = word.gap.strip() in ("—", "–", "-") and self.text[word.end : word.end + 1] == ","
            return role or vocative or self._reported(index, index) or not word.opens_sentence
        if self._is_nobody(index):
            return False
        if is_strong_family(word.text):
            capital_title = role and before is not None and self._rules(before)
            return (role and not (capital_title and is_oblique(word.text, "m"))) or self._reported(index, index)
        if is_family(word.text) and not word.opens_sentence and self._reported(index, index):
            return True
        return self._after_clause_verb(index)

    def _describes(self, index: int) -> bool:
        """Tell whether a word is an adjective before its noun: "Поморского университета"."""
        word = self.words[index]
        if not _ADJECTIVAL.search(lower(word.text)) or index + 1 >= len(self.words):
            return False
        after = self.words[index + 1]
        noun = after.gap in _JOINS and after.text.islower() and len(after.text) > 3
        return (
            noun
            and after.paragraph == word.paragraph
            and not self.table.is_verb(after.text)
            and stem(word.text) not in self.known
        )

    def _rules(self, word: Word) -> bool:
        """Tell whether a title goes with a place behind it: "мэр Саратова"."""
        return lower(word.text).startswith(
            ("мэр", "губернатор", "глав", "президент", "министр", "премьер", "мер", "голов", "міністр")
        )

    def _after_clause_verb(self, index: int) -> bool:
        """Tell whether any capitalised word follows a verb of reporting right behind a quotation."""
        word = self.words[index]
        if word.opens_sentence or index < 1 or word.gap not in _JOINS:
            return False
        verb = self.words[index - 1]
        return bool(re.search(r"[»”“\"],?\s*[—–-]\s*$", verb.gap)) and self.table.is_verb(verb.text)

    def _mention(self, name: list[int]) -> Mention:
        first, last = self.words[name[0]], self.words[name[-1]]
        texts = [self.words[index].text for index in name]
        parts = [stem(text) for text in texts]
        if len(name) > 1 and not is_given(texts[0]) and (is_given(texts[1])) and is_family(texts[0]):
            # Family name first, as offices write it.
            parts = [*parts[1:], parts[0]]
        # A short family name takes the full stop of its sentence along; an initial keeps its own.
        end = last.end - (last.text.endswith(".") and len(last.text) > 2)
        mention = Mention(Span(first.start, end), name[0], name[-1], parts)
        if len(name) > 1:
            mention.gender = gender_of(texts)
        return mention

    def _joined(self, mentions: list[Mention]) -> list[Mention]:
        """Let a name with a father's name and no family name mean who has the same given name in full."""
        whole: dict[str, list[list[str]]] = {}
        for mention in mentions:
            if len(mention.parts) > 1 and not is_patronymic(mention.span.of(self.text).split()[-1]):
                known = whole.setdefault(mention.parts[0], [])
                if len(known) < NAMESAKES and mention.parts not in known:
                    known.append(mention.parts)
        begun: dict[str, list[str]] = {}
        for given in whole:
            begun.setdefault(given[:3], []).append(given)
        for mention in mentions:
            if len(mention.parts) == 2 and is_patronymic(mention.span.of(self.text).split()[-1]):
                fitting = [p for p in whole.get(mention.parts[0], []) if len(p) == 2 or p[1] == mention.parts[1]]
                if len({p[-1] for p in fitting}) == 1:
                    mention.parts = [mention.parts[0], fitting[0][-1]]
            elif len(mention.parts) == 1 and mention.parts[0] not in self.known and len(mention.parts[0]) > 2:
                # "Зина" of Зинаида.
                alike = begun.get(mention.parts[0][:3], [])[:NAMESAKES]
                longer = [given for given in alike if given.startswith(mention.parts[0])]
                if len(longer) == 1 and is_given(mention.span.of(self.text)):
                    mention.parts = longer
        return mentions


def name_in_subject_case(text: str, people: list[KnownPerson]) -> None:
    """Show each person's fullest name in the case of subjects where the text has it so."""
    for person in people:
        most = max(len(m.span.of(text).split()) for m in person.mentions)
        fullest = [m for m in person.mentions if len(m.span.of(text).split()) == most]
        best = min(fullest, key=lambda m: (is_oblique_name(m.span.of(text), person.gender), m.span.start))
        person.name = " ".join(best.span.of(text).split())


def is_oblique_name(name: str, gender: str) -> bool:
    """Tell whether a name stands in another case than the one of subjects, by its last word and its given name."""
    words = name.split()
    last = words[-1]
    if len(words) > 1 and not is_given(words[0]) and is_given(words[1]):
        last = words[0]
    if is_oblique(last, gender):
        return True
    return (
        len(words) > 1
        and gender == "m"
        and lower(words[0]).endswith(("а", "у", "я", "ю", "ом", "ем"))
        and is_oblique(words[0], gender)
    )
