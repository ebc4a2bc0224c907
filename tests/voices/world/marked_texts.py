# SPDX-License-Identifier: MIT
"""Texts with their people and quotations marked inside them.

``### language name`` heads a text. ``[1:Anna Vogel]`` names person 1, ``[1a:Vogel]`` is source a as well,
``<a:der Sprecher>`` is source a only. ``{1a:„…“}`` is speech by person 1 of source a, ``{-a:…}`` by somebody
without a name, ``{-:…}`` by nobody told, ``{0:…}`` a title, a term, a nickname.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from reader.article import Span

_OPENING = re.compile(r"([\[<{])(-|\d+)?([a-z]?\d?):")
_CLOSING = {"]": "[", ">": "<", "}": "{"}


@dataclass
class MarkedQuote:
    """A marked quotation; `person` is 0 for what is no speech, -1 for nobody named."""

    span: Span
    person: int
    source: Span | None = None


@dataclass
class MarkedText:
    """A text without its marks, and what they say."""

    language: str
    name: str
    text: str = ""
    mentions: dict[int, list[Span]] = field(default_factory=lambda: defaultdict(list))
    quotes: list[MarkedQuote] = field(default_factory=list["MarkedQuote"])

    def person(self, number: int) -> str:
        """Return a person's fullest name in the text."""
        return max((span.of(self.text) for span in self.mentions[number]), key=lambda name: len(name.split()))


def read_marked(path: Path) -> list[MarkedText]:
    """Return the texts of a file."""
    parts = re.split(r"^### ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]
    return [_read(*part.partition("\n")[::2]) for part in parts]


def _read(head: str, body: str) -> MarkedText:
    language, name = head.split()
    marked = MarkedText(language, name)
    characters: list[str] = []
    opened: list[tuple[str, str, str, int]] = []
    sources: dict[str, Span] = {}
    found: list[tuple[Span, str, str]] = []
    at = 0
    body = body.strip()
    while at < len(body):
        opening = _OPENING.match(body, at)
        if opening and (opening.group(2) or opening.group(3)):
            opened.append((opening.group(1), opening.group(2) or "", opening.group(3), len(characters)))
            at = opening.end()
            continue
        if body[at] in _CLOSING:
            bracket, number, label, start = opened.pop()
            assert bracket == _CLOSING[body[at]], body[max(0, at - 40) : at + 1]
            span = Span(start, len(characters))
            if bracket == "{":
                found.append((span, number, label))
            elif label:
                sources[label] = span
            if bracket == "[":
                marked.mentions[int(number)].append(span)
        else:
            characters.append(body[at])
        at += 1
    marked.text = "".join(characters)
    marked.quotes = [
        MarkedQuote(span, -1 if number == "-" else int(number), sources[label] if label else None)
        for span, number, label in sorted(found)
    ]
    return marked
