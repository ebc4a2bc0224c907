# SPDX-License-Identifier: MIT
"""How much a decoded text looks like writing: what tells a right character set from a wrong one."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")

# The most frequent characters of Chinese (simplified and traditional), of Japanese kanji and of
# Korean syllables. Of the Han or Hangul characters of running text they make up a quarter or
# more; of text decoded by a wrong character set some 3 to 6 in 100.
_FREQUENT = frozenset(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
    "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实"
    "這個們來為國說時會對於後裡過發種經麼學現當沒動還進樣開從實與將並"
    "日本人年大会国中出者行時見月分後前生事手間上東自今回業社方場員立"
)
_FREQUENT_HANGUL = frozenset("이다는을의에가고하지를은기사로인한서도리대자어해아시나라과정있수그일전들만보")


_SCRIPTS = (
    (0x0000, 0x024F, "latin"),
    (0x0370, 0x03FF, "greek"),
    (0x0400, 0x052F, "cyrillic"),
    (0x0590, 0x05FF, "hebrew"),
    (0x0600, 0x077F, "arabic"),
    (0x0E00, 0x0E7F, "thai"),
    (0x1E00, 0x1EFF, "latin"),
    (0x1F00, 0x1FFF, "greek"),
    (0x3040, 0x30FF, "kana"),
    (0x4E00, 0x9FFF, "han"),
    (0xAC00, 0xD7AF, "hangul"),
    (0xFF00, 0xFF60, "full-width"),
    (0xFF61, 0xFF9F, "half-width"),
)


# The letters beyond ASCII each language of the Latin alphabet writes. In text decoded rightly one
# of them covers nearly all such letters; decoded as another language's set, some two thirds.
_ALPHABETS = tuple(
    frozenset(letters)
    for letters in (
        "àâæçéèêëîïôœùûüÿ", "äöüßé", "áéíñóúüºª", "áâãàçéêíóôõúü", "àèéìíòóùú", "éëïóöüèêá", "åäöéàü", "æøåéöäü",
        "áðéíóúýþæö", "ąćęłńóśźż", "áčďéěíňóřšťúůýžľĺŕäô", "áéíóöőúüű", "ăâîșțşţ", "čćđšžëç", "çğıöşüâîû", "ąčęėįšųūž",
        "āčēģīķļņšūž", "äõöüšž", "àçéèíïóòúü", "ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ",
    )
)  # fmt: skip

_FREQUENT_CYRILLIC = frozenset("оеаинтсрвлк")
"""Seven letters of ten in Russian, Ukrainian and Bulgarian; four of ten in text decoded by a wrong set."""
_FREQUENT_GREEK = frozenset("αοιετσνηυρπκάόίέύή")


@lru_cache(maxsize=4096)
def _script(character: str) -> str:
    code = ord(character)
    return next((name for first, last, name in _SCRIPTS if first <= code <= last), "rare")


def plausibility(text: str) -> float:
    """Return how much the non-ASCII characters of `text` look like writing, about -2 to 1.

    Each word is judged as a whole: letters of two alphabets in a word, capitals after small
    letters, symbols inside a word, controls and unassigned characters speak against it.
    """
    total = len(_NOT_ASCII.findall(text))
    if total == 0:
        return 0.0
    good = 0.0
    letters: Counter[str] = Counter()
    for match in _WORD.finditer(text):
        word = match.group()
        if word.isascii():
            continue
        count = len(_NOT_ASCII.findall(word))
        good += count * _word(word, count)
        letters.update(word.lower())
    return (good + _rest(text) - _unusual(letters)) / total


def _unusual(letters: Counter[str]) -> float:
    """Return what to take off for letters that do not occur together or as often in any one language."""
    latin = {letter: count for letter, count in letters.items() if letter > "\x7f" and _script(letter) == "latin"}
    covered = max(sum(count for letter, count in latin.items() if letter in alphabet) for alphabet in _ALPHABETS)
    off = 1.5 * (sum(latin.values()) - covered)
    for script, frequent in (("cyrillic", _FREQUENT_CYRILLIC), ("greek", _FREQUENT_GREEK)):
        total = sum(count for letter, count in letters.items() if _script(letter) == script)
        share = sum(letters[letter] for letter in frequent) / total if total else 1.0
        # Below six of ten the share tells; short texts vary by a tenth.
        off += total * max(0.0, 0.6 - share) * 2
    return off


def _word(word: str, count: int) -> float:
    scripts = {_script(character) for character in word}
    if scripts & {"han", "kana"} and scripts <= {"han", "kana", "full-width", "latin"}:
        score = _east_asian(word)
    elif "hangul" in scripts:
        score = _hangul(word)
    elif scripts & {"rare", "half-width"}:
        score = -1.0
    elif len(scripts) > 1:
        score = -1.5
    elif "latin" in scripts:
        score = _latin(word, count)
    elif scripts & {"greek", "cyrillic"}:
        score = -1.0 if _case_broken(word) else 1.0 if len(word) > 1 and not word.isupper() else 0.5
    else:
        score = 0.9
    return score


def _case_broken(word: str) -> bool:
    """Tell whether a capital stands after a small letter (a wrong set turns the case of a word around)."""
    small = False
    for character in word:
        if character.isupper() and small:
            return True
        small = small or character.islower()
    return False


def _latin(word: str, count: int) -> float:
    if _case_broken(word):
        return -1.0
    # Of a European word of four letters or more hardly ever more than half stand outside ASCII.
    if len(word) >= 4 and count > len(word) * 0.6:
        return -1.0
    return 1.0


def _east_asian(word: str) -> float:
    kana = sum(1 for character in word if 0x3040 <= ord(character) < 0x3100)
    han = [character for character in word if _script(character) == "han"]
    frequent = sum(1 for character in han if character in _FREQUENT)
    if not han:
        return 1.0
    return min(1.0, -0.2 + (3.0 * frequent + 1.2 * kana) / (len(han) + kana))


def _hangul(word: str) -> float:
    syllables = [character for character in word if _script(character) == "hangul"]
    frequent = sum(1 for character in syllables if character in _FREQUENT_HANGUL)
    return min(1.0, -0.2 + 3.0 * frequent / len(word))


_TYPOGRAPHY = frozenset(
    "‘’“”„‚«»‹›–—…•·°§©®™€£¥½¼¾¡¿\u00a0、。・「」『』（）！？：；，《》〈〉【】〜～“”ー々№ªº×÷±²³†‡‰"
)


def _rest(text: str) -> float:
    """Judge the characters outside words: typography is good, controls and odd symbols are bad."""
    score = 0.0
    for match in _NOT_ASCII.finditer(text):
        character = match.group()
        category = unicodedata.category(character)
        if character in _TYPOGRAPHY:
            before = text[match.start() - 1 : match.start()]
            after = text[match.end() : match.end() + 1]
            joined = (
                before.isalpha()
                and after.isalpha()
                and character not in "’·‐“”「」『』、。・（），：；！？《》〈〉【】〜～ー々\u00a0—–…"
            )
            score += -1.0 if joined else 0.6
        elif category.startswith("L"):
            continue
        elif category.startswith("M"):  # an accent needs a letter of its own writing to stand on
            score -= 1.0 if text[match.start() - 1 : match.start()] < "\u0250" else 0.0
        elif category in {"Cc", "Cn", "Co", "Cs"} or character == "\ufffd":
            score -= 2.0
        elif category.startswith("N"):
            score += 0.2
        else:
            score -= 0.6
    return score
