# SPDX-License-Identifier: MIT
"""What the rooms behind the window say, in the window's language.

They speak English and know no toolkit; what they say crosses processes and is kept in the library. Here a
text is matched back to the templates it was made of, and each is said in the window's language again.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QLocale

from reader.ui.domain_texts import SENTENCES, VALUES
from reader.ui.translation import translator

LONGEST = 2_000
"""Characters of a text that is looked at: some ten sentences; longer ones stay as they are."""
_LONGEST_VALUE = 300
"""Characters of a value: a file's name has at most 255. It also bounds the work on a text made to be slow."""

_PLACE = re.compile(r"\{(\w+)\}")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")

tr = translator("domain")
"""Translates a template."""


class _Template(NamedTuple):
    text: str
    pattern: re.Pattern[str]


def in_words(text: str) -> str:
    """Return a text of the domain in the window's language, sentence by sentence; what is not known stays."""
    if not text or len(text) > LONGEST:
        return text
    said: list[str] = []
    at = 0
    while at < len(text):
        found = _template_at(text, at)
        if found is None:
            # A name or a sentence of somebody else's: what was recognised before it is said all the same.
            said.append(text[at:])
            break
        template, match = found
        said.append(_filled(template, match))
        at = match.end()
        while at < len(text) and text[at].isspace():
            at += 1
    return " ".join(said)


def _template_at(text: str, at: int) -> tuple[str, re.Match[str]] | None:
    """Return the template that says most from here on, and its match."""
    best: tuple[str, re.Match[str]] | None = None
    for template in _templates():
        match = template.pattern.match(text, at)
        if match is not None and (best is None or match.end() > best[1].end()):
            best = template.text, match
    return best


@cache
def _templates() -> tuple[_Template, ...]:
    return tuple(_Template(text, _pattern(text)) for text in SENTENCES)


def _pattern(text: str) -> re.Pattern[str]:
    """Return what matches a template: its words as they are, its values as short as they can be."""
    parts = _PLACE.split(text)
    made = [
        f"(?P<{part}>.{{1,{_LONGEST_VALUE}}}?)" if index % 2 else re.escape(part) for index, part in enumerate(parts)
    ]
    return re.compile("".join(made) + r"(?=\s|\Z)", re.DOTALL)


def _filled(template: str, match: re.Match[str]) -> str:
    """Return a template in the window's language with its values."""
    values = {name: _value(value) for name, value in match.groupdict().items()}
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), tr(template))


def _value(value: str) -> str:
    if _THOUSANDS.fullmatch(value):
        return QLocale().toString(int(value.replace(",", "")))
    return tr(value) if value in VALUES else value
