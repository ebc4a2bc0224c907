# SPDX-License-Identifier: MIT
"""What names are made of: titles before them, particles within, what follows, and when two agree."""

from __future__ import annotations

import unicodedata

from reader.article import Span

POSITIONS = frozenset("qb rb wr te lb cb dl dt ol ss fs gk".split())
"""Places in a team that stand before names, in capitals: "TE Ann Lee", while "Te Ahu Lee" is called so."""

TITLES = POSITIONS | frozenset(
    """mr mrs ms miss mx mister madam madame dr doctor prof professor sir dame lord lady baron baroness count countess
    king queen prince princess emperor empress sheikh sultan emir pope rev reverend fr father sister brother rabbi imam
    bishop archbishop cardinal pastor deacon saint st hon honorable honourable judge justice chief
    president vice chancellor premier prime minister secretary senator sen congressman congresswoman rep representative
    governor gov mayor ambassador attorney councilman councilwoman councillor councilor alderman commissioner speaker
    gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal pvt private adm admiral
    cmdr commander officer detective inspector constable sheriff deputy marshal superintendent supt det insp
    coach manager director chairman chairwoman chairperson ceo mp msp md phd esq aunt uncle grandma grandpa auntie
    presidents senators messrs vp cfo coo cto democrat republican""".split()
)
"""Words before a name that are no part of it, in lower case and without full stops."""

PARTICLES = frozenset(
    """de da do dos das del della di du des la le van von der den het ten ter zu zur vom bin ibn ben bint al el abu
    af av und st mac mc san dit wa ould""".split()
)
"""Small words inside names, in lower case."""

SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv", "jnr", "snr", "phd", "md", "esq"])
"""What can follow a surname."""

NUMERALS = frozenset(["ii", "iii", "iv"])
"""Suffixes that are as good as a surname behind a given name: "Magnus IV"."""

POSSESSIVES = ("'s", "’s", "'S", "’S", "`s", "‘s")


def folded(word: str) -> str:
    """Return a word in lower case, without accents and marks, for comparing."""
    if word.isascii() and word.isalnum():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(c for c in decomposed if c.isalnum() or c == "-").casefold()


def words(name: str) -> list[str]:
    """Split a name into its folded words, without titles and suffixes."""
    parts = [folded(part) for part in name.replace(".", ". ").split()]
    parts = [part for part in parts if part]
    while len(parts) > 1 and parts[0] in TITLES:
        parts.pop(0)
    while len(parts) > 1 and parts[-1] in SUFFIXES:
        if len(parts) == 2 and parts[-1] in NUMERALS:
            break
        parts.pop()
    return parts


def is_title(word: str) -> bool:
    """Tell whether a word is a title rather than a part of a name."""
    return folded(word) in TITLES


def trim(text: str, start: int, end: int) -> Span | None:
    """Cut titles, possessives and stray characters off a name's span; None if nothing is left."""
    while start < end:
        while start < end and not (text[start].isalnum() or text[start] in "‘’'"):
            start += 1
        while start < end and text[start] in "‘’'":
            start += 1
        while start < end and not (text[end - 1].isalnum() or text[end - 1] == "."):
            end -= 1
        if end - start > 2 and text[end - 2 : end] in POSSESSIVES:
            end -= 2
            continue
        if start < end and text[end - 1] == "." and not _keeps_stop(text[start:end]):
            end -= 1
            continue
        space = _first_space(text, start, end)
        if space < end and is_title(text[start:space]):
            start = space
            continue
        break
    return Span(start, end) if start < end else None


def _first_space(text: str, start: int, end: int) -> int:
    while start < end and not text[start].isspace():
        start += 1
    return start


def _keeps_stop(name: str) -> bool:
    last = name.rsplit(maxsplit=1)[-1]
    return folded(last) in SUFFIXES or (len(name.split()) > 1 and len(last) == 2 and last[0].isupper())


_SHORT_FORMS = """
    abigail abby
    abraham abe
    alexander alex sandy
    alexandra alex sandra
    andrew andy drew
    anthony tony
    barbara barb
    benjamin ben
    bernard bernie
    charles charlie chuck
    christina tina chris
    christine chris
    christopher chris
    daniel dan danny
    david dave
    deborah debbie deb
    donald don donnie
    dorothy dot
    douglas doug
    edward ed eddie ted ned
    elizabeth liz beth betsy betty lisa
    eugene gene
    francis frank
    frederick fred freddie
    geoffrey geoff
    gerald gerry jerry
    gregory greg
    henry harry hank
    jacob jake
    james jim jimmy jamie
    jeffrey jeff
    jennifer jen jenny
    john jack johnny
    jonathan jon
    joseph joe joey
    joshua josh
    katherine kate kathy katie
    catherine cathy kate
    kenneth ken
    lawrence larry
    leonard leo len
    margaret maggie meg peggy
    matthew matt
    michael mike mick
    nathaniel nate
    nicholas nick
    pamela pam
    patricia pat patty trish
    patrick pat
    peter pete
    philip phil
    phillip phil
    raymond ray
    rebecca becky
    richard dick rick rich
    robert bob rob bobby
    ronald ron
    samuel sam
    samantha sam
    stephen steve
    steven steve
    susan sue
    theodore ted teddy
    thomas tom tommy
    timothy tim
    victoria vicky
    walter walt
    william bill will billy
    yuri yury yuriy
    sergei sergey
    alexei alexey
"""
SHORT_FORMS: dict[str, frozenset[str]] = {
    line.split()[0]: frozenset(line.split()[1:]) for line in _SHORT_FORMS.strip().splitlines()
}
"""Usual English short forms and spellings of given names."""


def agrees(first: str, second: str) -> bool:
    """Tell whether two given names can be one person's: equal, an initial, a short form, a head."""
    if first == second:
        return True
    if second in SHORT_FORMS.get(first, ()) or first in SHORT_FORMS.get(second, ()):
        return True
    short, long = sorted((first, second), key=len)
    return bool(short) and long.startswith(short) and (len(short) == 1 or len(short) >= 3)
