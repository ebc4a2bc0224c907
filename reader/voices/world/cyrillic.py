# SPDX-License-Identifier: MIT
"""Names in Cyrillic: endings tell more than lists."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.voices.names import folded
from reader.voices.world.given_names import CYRILLIC_GIVEN
from reader.voices.world.name_features import WorldNameFeatures

_CASES = re.compile(
    r"(?<=..)(?:ого|ому|ими|ыми|ова|ой|ою|ей|ем|ом|ым|им|ами|ах|ям|ем|єм|ві|ові|еві|єві|ою|ею|єю|owi|iem|em|ie|ą|ę|[аяуюеиыіїьйєaeyiu])$"
)
_PATRONYMIC = re.compile(r"(?:ович|евич|ьич|овна|евна|ична|йович|івна|ївна)(?:а|у|ем|ы|е|і|и|ой)?$")
_FAMILY = re.compile(
    r"(?:ов|ев|ёв|ин|ын|ский|цкий|ский|ская|цкая|ова|ева|ина|енко|чук|юк|ук|ко|ский|ський|ська|цький|цька|ян|дзе|швили|"
    r"ых|их|ець|ець|ак|як|ник|ун|ло|ба|уб|арь)(?:а|у|ым|ом|е|ой|ого|ому|ий|ім|і|ою)?$"
)


def stem(word: str) -> str:
    """Return a folded name without its case ending: "лапину" and "лапин" give the same."""
    short = _CASES.sub("", word)
    return short if len(short) > 2 else word


def is_given(fold: str) -> bool:
    """Tell whether a folded word is a usual given name in any case."""
    return fold in CYRILLIC_GIVEN or stem(fold) in _stems()


def cyrillic_chances(features: WorldNameFeatures) -> list[float]:
    """Return for each word how likely it is part of a person's name, by rules with round numbers.

    A given name or patronymic beside another capitalised word makes a name; a family name's
    ending alone needs a verb of reporting or a title beside it.
    """
    chances = [0.0] * len(features.words)
    for index in features.eligible:
        first, last = features.runs[index]
        fold = features.folds[index]
        run = range(first, last)
        given = [i for i in run if is_given(features.folds[i])]
        fathers = [i for i in run if _PATRONYMIC.search(features.folds[i]) and len(features.folds[i]) > 6]
        family = bool(_FAMILY.search(fold)) and len(fold) > 4
        near_verb = features.usage[fold].reports > 0
        titled = features.usage[fold].titled > 0
        if (given or fathers) and last - first in (2, 3):
            chances[index] = 0.95
        elif is_given(fold) and (near_verb or titled or not features.words[index].opens_sentence):
            chances[index] = 0.92 if near_verb or titled else 0.5
        elif family and last - first <= 2 and (near_verb or titled):
            chances[index] = 0.92
        elif family or last - first == 1:
            chances[index] = 0.3
    return chances


@lru_cache(maxsize=1)
def _stems() -> frozenset[str]:
    return frozenset(stem(folded(name)) for name in CYRILLIC_GIVEN)
