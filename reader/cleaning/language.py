# SPDX-License-Identifier: MIT
"""The language and direction of a text: as declared, checked against its script and its commonest words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

SAMPLE = 6000
"""Code points looked at."""
FEWEST_WORDS = 40
"""Words below which a text says nothing about its language; a headline of ten matches three languages."""
CONTRADICTION = 0.2
"""Share of its own common words a language must have for the text to contradict what the page declares. Running text
in each language below has 0.25 to 0.45 of its own, Latin filler text at most 0.12 of any."""
DETECTION = 0.15
"""The same where nothing is declared."""

_COMMON: dict[str, frozenset[str]] = {
    tag: frozenset(words.split())
    for tag, words in {
        "en": "the of and to in a is that for it was on with as be by at this have from or had not are but his they",
        "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus",
        "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son",
        "es": "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha",
        "pt": "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua",
        "it": "di e il la che in a per un è del non della i le una con si da dei al come nel anche più gli alla sono",
        "nl": "de van het een en in is dat op te zijn met voor niet die aan er om ook als maar bij door uit was naar",
        "sv": "och att det i en på är som för av med den till inte om har ett han de var jag men sig så från kan",
        "da": "og i at det er en til af på den for med de ikke som der har et var om vi han kan men fra jeg",
        "no": "og i det er på til som en å av for at med har de ikke den om et var jeg vi han men fra seg",
        "fi": "ja on ei se että oli hän joka mutta ovat kun myös niin tai kuin ole jos sen olla vain mukaan",
        "pl": "w i na z do się nie to że jest o jak po co za od ale tak przez dla był są czy tym ma oraz jego",
        "cs": "a se v na je že s z do o to i ve jako za by k po pro jsou ale od byl který jeho podle není",
        "ro": "de și în a la cu o pe din care că nu este pentru un mai au fost sunt ce se prin sau dar lui",
        "hu": "a az és hogy nem is egy ez meg volt de van már csak mint ha el még azt sem vagy ki kell",
        "tr": "ve bir bu da de için ile olarak çok daha olan gibi en kadar ne var sonra ise olduğu ya her",
        "id": "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada mereka kita oleh saya",
        "ru": "и в не на что с по это как а к но из у за от для он же его то бы все так о была они",
        "uk": "і в не на що з та у до як це але за від для він його про є вони був її також які після",
        "bg": "на и да се в е за от не са с че по това като ще си при до към или беше който му той",
        "ar": "في من على أن إلى التي الذي عن مع هذا هذه كان ما لا أو بعد قد بين كما لم قال وقد ذلك",
        "fa": "و در به از که این را با است برای آن یک می تا هم بر شد خود های بود او کرد شده ما",
    }.items()
}
_SCRIPTS = {
    "HANGUL": "ko",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "GREEK": "el",
    "HEBREW": "he",
    "THAI": "th",
    "DEVANAGARI": "hi",
    "BENGALI": "bn",
    "TAMIL": "ta",
    "GEORGIAN": "ka",
    "ARMENIAN": "hy",
}
_WORD = re.compile(r"[^\W\d_]+")


def detected(text: str) -> str:
    """Return the primary tag of the language a text is most likely in; empty where it does not show."""
    return _detected(text, DETECTION)


def _detected(text: str, least: float) -> str:
    sample = text[:SAMPLE]
    scripts = _scripts(sample)
    total = sum(scripts.values())
    if total < FEWEST_WORDS:
        return ""
    kana = scripts["HIRAGANA"] + scripts["KATAKANA"]
    if kana + scripts["CJK"] > 0.4 * total:
        # Japanese is written with kana between the Chinese characters; Chinese has none.
        return "ja" if kana > 0.1 * total else "zh"
    for script, tag in _SCRIPTS.items():
        if scripts[script] > 0.5 * total:
            return tag
    words = [word.lower() for word in _WORD.findall(sample)]
    if len(words) < FEWEST_WORDS:
        return ""
    counts = Counter(words)
    shares = {tag: sum(counts[word] for word in common) / len(words) for tag, common in _COMMON.items()}
    best = max(shares, key=lambda tag: shares[tag])
    return best if shares[best] >= least else ""


def _scripts(sample: str) -> Counter[str]:
    found: Counter[str] = Counter()
    for character, count in Counter(sample).items():
        if character.isalpha():
            found["LATIN" if character.isascii() else unicodedata.name(character, "?").split()[0]] += count
    return found


def settled(declared: str | None, text: str) -> str | None:
    """Return the language of a text: as declared unless the text plainly is in another, else as it shows."""
    if not declared:
        return detected(text) or None
    seen = _detected(text, CONTRADICTION)
    primary = declared.split("-")[0].lower()
    if not seen or seen == primary or primary not in (*_COMMON, *_SCRIPTS.values(), "zh"):
        return declared
    own = _COMMON.get(primary)
    if own is None:
        return seen
    words = [word.lower() for word in _WORD.findall(text[:SAMPLE])]
    share = sum(1 for word in words if word in own) / max(1, len(words))
    # Neighbours such as Danish and Norwegian share their common words: what is declared stands unless it cannot be.
    return declared if share >= DETECTION else seen


def direction_of(text: str) -> str:
    """Return ``rtl`` or ``ltr`` by the letters of a text; empty where it has none."""
    right = left = 0
    for character in text[:2000]:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            right += 1
        elif kind == "L":
            left += 1
    if not right and not left:
        return ""
    return "rtl" if right > left else "ltr"
