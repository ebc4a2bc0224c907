# SPDX-License-Identifier: MIT
"""Which language a text is in: by its script and, among the Latin and Cyrillic ones, by small words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

SAMPLE = 20_000
"""Code points looked at; a page of news has some 5,000 and is decided in the first 500."""

_SMALL_WORDS: dict[str, str] = {
    "en": "the of and to in that is was for with he his said on at by from it as are have this not be but they who",
    "de": "der die das und ist nicht ein eine mit von den dem des zu auf für sich im auch wird bei nach er sie es aus",
    "fr": "le la les des et est une un du que qui dans pour pas sur au avec il elle ne ce par sont aux plus cette ont",
    "es": "el la los las de y que en un una es por con para se del al no su lo más como pero este han fue sus ha",
    "it": "il la di che e un una per non con del della i le gli è sono da nel alla si dei delle come anche più al ha",
    "pt": "o a os as de que e em um uma não para com do da no na por se mais dos das ao foi como mas é são pelo pela",
    "nl": "de het een en van is dat niet te op voor met zijn in die er aan ook als bij nog naar door maar om uit",
    "sv": "och att det som en på är av för med den till inte har de ett om var vi jag men från kan han sig så nu där",
    "da": "og at det som en på er af for med den til ikke har de et om var vi jeg men fra kan han sig så nu der hun "
    "blev bliver efter siger mig hvad",
    "nb": "og at det som en på er av for med den til ikke har de et om var vi jeg men fra kan han seg så nå der hun "
    "ble blir etter sier meg hva",
    "fi": (
        "ja on ei että se oli hän mutta ovat kun joka myös kuin niin ole sen tai vain jo nyt mukaan vielä asti hänen "
        "tässä siitä sekä ennen mitä sitä kaiken sillä paljon sanoo kertoo kaikki hyvin"
    ),
    "pl": "i w na z się nie do że jest to o jak za po od ale dla przez był są tym oraz już tylko czy jego który",
    "cs": "a v na se je že s z do o to i ve pro jako za by ale po si jsou od jeho který byl však",
    "ro": "și în de la pe cu a nu o că este un din care pentru sau mai au fost se să ce al ale",
    "hu": "a az és hogy nem is egy ez volt meg csak már mint de van vagy még ki ha be",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi en ne kadar sonra var diye değil ama ise her",
    "id": "yang dan di ini itu dengan untuk dari dalam tidak akan pada juga ke bisa ada oleh saya mereka kita",
    "vi": "và của là có không cho được một các người trong những với đã này khi để ra từ",
    "ca": "el la els les de i que en un una és per amb del no més com però al aquest han són",
    "ru": "и в не на что с по как это из для он но к от за у же его так был все она о при до",
    "uk": "і в не на що з та як до це за від у для про є його але й або вже він був її також",
    "bg": "и на да се в за от не с е по че са това като до ще към от който",
    "be": "і ў не на што з як да за ад гэта для яго але або ўжо ён яна быў таксама пра са яе праз у",
    "sr": "и у је да на се за од са су не као то што који али из или",
}
GUESSED = frozenset([*_SMALL_WORDS, "ja", "ko", "zh", "ar", "fa", "he", "el", "th", "hi"])
"""Languages a text can show by itself."""

SHORTEST = 300
"""Code points; small words tell the language of a shorter text less surely than its page."""

_WORDS = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}
_CYRILLIC = ("ru", "uk", "be", "bg", "sr")
_WORD = re.compile(r"[^\W\d_]+")


def guess_language(text: str) -> str:
    """Return the text's language as a two-letter tag; English where nothing tells."""
    sample = text[:SAMPLE]
    scripts = Counter(_script(character) for character in sample if character.isalpha())
    if not scripts:
        return "en"
    if scripts["kana"] and scripts["kana"] * 8 >= scripts["han"]:
        return "ja"
    script = scripts.most_common(1)[0][0]
    direct = {
        "hangul": "ko",
        "han": "zh",
        "arabic": "ar",
        "hebrew": "he",
        "greek": "el",
        "thai": "th",
        "devanagari": "hi",
    }
    if script in direct:
        return _arabic(sample) if script == "arabic" else direct[script]
    counts = Counter(word for match in _WORD.finditer(sample) if len(word := match.group().lower()) <= 6)
    among = _CYRILLIC if script == "cyrillic" else tuple(tag for tag in _WORDS if tag not in _CYRILLIC)
    scores = {tag: sum(count for word, count in counts.items() if word in _WORDS[tag]) for tag in among}
    best = max(among, key=lambda tag: scores[tag])
    return best if scores[best] else ("ru" if script == "cyrillic" else "en")


def choose_language(declared: str | None, text: str) -> str:
    """Return the language to read a text in: what it shows, what the page declares where it shows little."""
    tag = primary(declared)
    if tag and (len(text) < SHORTEST or tag not in GUESSED):
        return tag
    return guess_language(text)


def primary(tag: str | None) -> str:
    """Return the first part of a BCP 47 tag in lower case: ``pt-BR`` gives ``pt``."""
    return (tag or "").replace("_", "-").split("-")[0].strip().lower()


def _arabic(sample: str) -> str:
    return "fa" if sum(sample.count(letter) for letter in "پچژگ") > len(sample) / 400 else "ar"


def _script(character: str) -> str:
    if character.isascii():
        return "latin"
    code = ord(character)
    if 0x3040 <= code <= 0x30FF:
        return "kana"
    if 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF:
        return "han"
    if 0xAC00 <= code <= 0xD7AF:
        return "hangul"
    return unicodedata.name(character, "LATIN").split(" ", 1)[0].lower()
