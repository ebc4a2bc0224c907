# SPDX-License-Identifier: MIT
"""Read name lists from the packages of the extra `train`: `listed_names.json`, and the genders of given names.

The lists are the US census of 1990 (public domain, in the package ``names``) and those of
the package ``Faker`` (MIT).
"""

from __future__ import annotations

import importlib
import json
import math
from collections import Counter
from pathlib import Path
from typing import Any

import names

from reader.voices.names import folded

LOCALES = """
    bg_BG cs_CZ da_DK de_AT de_DE en_GB en_IE en_IN en_NG en_NZ en_US es_AR es_CO es_ES es_MX fi_FI fr_CA fr_FR ga_IE
    hr_HR hu_HU id_ID it_IT nl_BE nl_NL no_NO pl_PL pt_BR pt_PT ro_RO ru_RU sk_SK sv_SE sw tr_TR uk_UA yo_NG zu_ZA
""".split()
"""Faker's lists in Latin and Cyrillic script."""
CENSUS_WEIGHT = 2
"""For genders: the census counts people, the other lists only name names."""
LIST_WEIGHT = 2
"""For quantities: a list of a country's usual names is worth two in a hundred thousand people."""
MOST_VOTES = 3
"""What a name's gender is worth at most: `pronouns.MOST_GIVEN`; one list alone gives one vote."""


def genders() -> dict[str, list[int]]:
    """Return for each listed given name how its votes fall on men and women."""
    shares: dict[str, list[float]] = {}
    counts = [_census("first:male"), _census("first:female")]
    for name in sorted(counts[0].keys() | counts[1].keys()):
        total = counts[0][name] + counts[1][name]
        if total:
            shares[name] = [CENSUS_WEIGHT * count[name] / total for count in counts]
    for locale in LOCALES:
        lists = [_faker(locale, f"first_names_{gender}") for gender in ("male", "female")]
        for name in sorted(lists[0] | lists[1]):
            both = name in lists[0] and name in lists[1]
            row = shares.setdefault(name, [0.0, 0.0])
            for gender in (0, 1):
                row[gender] += (0.5 if both else 1.0) * (name in lists[gender])
    table: dict[str, list[int]] = {}
    for name, (men, women) in shares.items():
        if len(name) > 1 and name.isalpha():
            votes = min(MOST_VOTES, math.ceil(men + women))
            table[name] = [round(votes * men / (men + women)), round(votes * women / (men + women))]
    return {name: row for name, row in table.items() if row[0] != row[1]}


def frequencies() -> dict[str, list[int]]:
    """Return for each listed name how usual it is as a given and as a family name: binary logarithms."""
    given = _census("first:male") | _census("first:female")
    family = _census("last")
    for locale in LOCALES:
        first = set[str]().union(
            *(_faker(locale, f"first_names{gender}") for gender in ("", "_male", "_female", "_nonbinary"))
        )
        for counts, listed in ((given, first), (family, _faker(locale, "last_names"))):
            counts.update(dict.fromkeys(sorted(listed), LIST_WEIGHT))
    table = {
        name: [given[name].bit_length(), family[name].bit_length()]
        for name in sorted(given.keys() | family.keys())
        if len(name) > 1 and name.isalpha() and name.isascii()
    }
    return {name: row for name, row in table.items() if any(row)}


def write(table: dict[str, list[int]], output: Path) -> None:
    """Write a table, a name a line."""
    lines = ",\n".join(f"{json.dumps(name, ensure_ascii=False)}:[{row[0]},{row[1]}]" for name, row in table.items())
    output.write_text("{\n" + lines + "\n}\n", "utf-8")


def _census(which: str) -> Counter[str]:
    """Return how many of a hundred thousand people bear each name."""
    lines = Path(names.FILES[which]).read_text("ascii").splitlines()
    return Counter({line.split()[0].lower(): round(1_000 * float(line.split()[1])) for line in lines})


def _faker(locale: str, which: str) -> set[str]:
    provider: Any = importlib.import_module(f"faker.providers.person.{locale}").Provider
    return {folded(name) for name in getattr(provider, which, ())}
