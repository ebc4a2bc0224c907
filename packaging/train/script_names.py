# SPDX-License-Identifier: MIT
"""Read the name lists of the package ``Faker`` (MIT) in scripts without capital letters: `script_names.json`."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

LOCALES = {
    "ar": ("ar_AA", "ar_SA", "ar_PS", "ar_DZ"),
    "fa": ("fa_IR",),
    "he": ("he_IL",),
    "hi": ("hi_IN",),
    "el": ("el_GR",),
    "zh": ("zh_CN", "zh_TW"),
    "ja": ("ja_JP",),
    "ko": ("ko_KR",),
}
"""Faker's lists for each language."""


def script_names() -> dict[str, dict[str, list[str]]]:
    """Return for each language its men's and women's given names and its family names, single words in order."""
    return {
        language: {
            "men": _listed(locales, "first_names_male"),
            "women": _listed(locales, "first_names_female"),
            "families": _listed(locales, "last_names"),
        }
        for language, locales in LOCALES.items()
    }


def write(output: Path) -> None:
    """Write the table, a list a line."""
    rows = [
        f'"{language}":{{'
        + ",\n".join(f'"{kind}":{json.dumps(names, ensure_ascii=False)}' for kind, names in lists.items())
        + "}"
        for language, lists in script_names().items()
    ]
    output.write_text("{\n" + ",\n".join(rows) + "\n}\n", "utf-8")


def _listed(locales: tuple[str, ...], which: str) -> list[str]:
    found: set[str] = set()
    for locale in locales:
        provider: Any = importlib.import_module(f"faker.providers.person.{locale}").Provider
        found.update(name for name in getattr(provider, which, ()) if not any(c.isspace() for c in name))
    return sorted(found)
