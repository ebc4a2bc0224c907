# SPDX-License-Identifier: MIT
"""Names in Cyrillic: case endings, given names, what endings tell of a family name and of its bearer."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.voices.world.given_names import CYRILLIC_GIVEN, CYRILLIC_MEN, CYRILLIC_WOMEN

CYRILLIC = frozenset(["ru", "uk", "be"])
"""Languages read with the rules for Cyrillic names and frames."""

_CASES = re.compile(
    r"(?<=..)(?:ового|ого|его|ому|ему|аму|ага|яга|ыми|ими|ами|ями|иею|ией|ием|еем|еві|єві|ові|ієм|ією|аем|яем|"
    r"ей|ой|ою|ею|єю|ею|ым|им|ом|ем|єм|ам|ям|ах|ях|ия|ию|ии|ие|ий|ій|ія|ію|ії|ый|ая|яя|ую|юю|ої|ої|ай|ая|аю|ае|"
    r"еи|ея|ею|ее|ии|ои|аи|"
    r"[аяуюеиыіїьйєўо])$"
)
_FLEETING = {
    "павел": "павл",
    "лев": "льв",
    "льв": "льв",
    "федір": "федор",
    "антін": "антон",
    "яків": "яков",
    "прокіп": "прокоп",
    "сидір": "сидор",
}
_TO_END = re.compile(r"(?<=[бвгджзклмнпрстфхцчш])(?:ец|ець|єць)$")
_PATRONYMIC = re.compile(
    r"(?:[оеёє]вич|ьич|мич|нич|кич|[оеё]вна|инична|ична|йович|[іїе]вна|авіч|евіч|овіч|овіч|аўна|еўна|оўна)"
    r"(?:а|у|ем|ом|ы|е|і|и|ой|ою|ою|ей)?$"
)
_PATRONYMIC_CASE = re.compile(r"(?:[оеё]вн|ичн|[іїе]вн|[аео]ўн)(?:ы|е|у|ой|ою|і|и)$")
_FAMILY = re.compile(
    r"(?:ов|ев|ёв|ин|ын|[сц]кий|[сц]кой|[сц]кая|ова|ева|ёва|ина|ына|енко|чук|юк|ук|ко|[сц]ький|[сц]ька|ян|дзе|"
    r"швили|іна|[сц]кі|аў|еў|іч|вич|ович|евич|івський|ык|"
    r"ых|их|ець|ец|ак|як|ник|ун|ло|ба|уб|арь|чин|шин|ій)(?:а|у|ым|ом|е|ой|ого|ому|ий|ім|і|ою|ем|ої|ій|ага|аму)?$"
)
_STRONG_FAMILY = re.compile(
    r"(?:[оеё]в|ин|[сц]к|енк|чук|щук|[сц]ьк|дзе|швили|аў|еў|овіч|евіч|евич|ович)"
    r"(?:а|у|ым|ом|е|ой|ого|ому|ий|ім|і|ою|о|ем|ая|ую|ої|ій|у|ага|ы)?$"
)
_OBLIQUE = re.compile(r"(?:ого|ому|ага|аму|ым|им|ім|ой|ою|ей|ею|ої|ом|ем|єм|у|ю|ові|еві|єві|ами|ых|ів)$")


def lower(word: str) -> str:
    """Return a word in lower case, ё as е and one apostrophe for all."""
    return word.rstrip(".").lower().replace("ё", "е").replace("’", "'").replace("ʼ", "'")


def stem(word: str) -> str:
    """Return a name in lower case without its case ending: "лапину" and "лапин" give the same."""
    word = lower(word)
    if word in _FLEETING:
        return _FLEETING[word]
    if word.endswith(("им", "ем", "ом", "ым", "ам")) and word in CYRILLIC_GIVEN:
        return word
    short = _CASES.sub("", _TO_END.sub("ц", word))
    return _FLEETING.get(short, short)


def is_given(word: str) -> bool:
    """Tell whether a word is a usual given name in any case."""
    return lower(word) in CYRILLIC_GIVEN or stem(word) in _stems()


def is_patronymic(word: str) -> bool:
    """Tell whether a word is a father's name in any case: "Павловна", "Петровичем"."""
    text = lower(word)
    return len(text) > 5 and bool(_PATRONYMIC.search(text) or _PATRONYMIC_CASE.search(text))


def is_family(word: str) -> bool:
    """Tell whether a word ends as family names usually do."""
    return len(word) > 3 and bool(_FAMILY.search(lower(word)))


def is_strong_family(word: str) -> bool:
    """Tell whether a word ends as little but family names do."""
    return len(word) > 4 and bool(_STRONG_FAMILY.search(lower(word)))


def is_oblique(word: str, gender: str = "") -> bool:
    """Tell whether the last word of a name stands in another case than the one of subjects."""
    text = lower(word)
    if text in CYRILLIC_GIVEN:
        return gender == "m" and text in CYRILLIC_WOMEN and text not in CYRILLIC_MEN
    if _OBLIQUE.search(text):
        return not (len(text) < 5 and text.endswith(("им", "ем", "ом", "ым")))
    if gender == "m":
        return bool(re.search(r"(?:[оеё]ва|ина|ука|юка|ика|ака|[бвгджзклмнпрстфхцчш]я|енка)$", text))
    if gender == "f":
        return text.endswith(("овы", "евы", "ины", "и", "ы")) and not text.endswith(("швили",))
    return False


@lru_cache(maxsize=1)
def _stems() -> frozenset[str]:
    return frozenset(stem(name) for name in CYRILLIC_GIVEN)
