# SPDX-License-Identifier: MIT
"""The names in a byline, without "By", titles of pages and the date behind them."""

from __future__ import annotations

import re

from reader.cleaning.dom import squeezed

_BY = re.compile(
    r"^(?:(?:(?:written|posted|published|reported|created|words|text|story|review(?:ed)?|report)\s+)?by\b|"
    r"author(?:s|ed by)?\b\s*:?|von\b|par\b|por\b|di\b|door\b|af\b|av\b|автор\b:?|"
    r"autor(?:es)?\b\s*:?|auteur\b\s*:?|(?:words|text[eo]?|testo|tekst|текст|story|report(?:age)?|bericht|beitrag)\s*:)"
    r"\s*:?\s*",
    re.IGNORECASE,
)
_AND = re.compile(r"\s+(?:and|und|et|y|e|en|og|och|и|&)\s+|\s*[;|]\s*", re.IGNORECASE)
_ADDRESS = re.compile(r"^(?:https?:)?//|^www\.|^[\w.+-]+@[\w.-]+$", re.IGNORECASE)
_BY_WITHIN = re.compile(r"^[^,;()]{0,40}\s+by\s+(?=[A-Z])")
"""A desk's or section's name before "by"."""
_TRAILING = re.compile(r"\s*(?:[,|•·–—-]|\b\d+\s?[hdm]\b|\s|\bon\b|\bat\b)*$", re.IGNORECASE)
_DATE_BEHIND = re.compile(
    r"[\s,|•·–—-]*(?:\b(?:updated|published|posted|last|first|on|at)\b.*|\b\d{1,2}[:.]\d\d\b.*|"
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b.*|"
    r"\b\d{1,2}\.?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+\d{4}.*|\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}.*)$",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"^(?:(?:senior|chief|staff|contributing|special|guest|associate|assistant|managing|national|political|foreign|"
    r"freelance|sports|science|health|business)\s+)*(?:staff|writers?|reporters?|correspondents?|editors?|"
    r"columnists?|contributors?|producers?|journalists?|authors?|redaktion|redakteur(?:in)?|rédaction|redacción)$",
    re.IGNORECASE,
)
"""What stands beside names in bylines and is none."""
_DESK = re.compile(
    r"^(?:[\w&'’.-]+\s+){1,4}(?:correspondent|reporter|columnist|editor|writer|producer|korrespondent(?:in)?|"
    r"redakteur(?:in)?)s?$",
    re.IGNORECASE,
)
"""A desk's or country's name before a role: Coast correspondent."""
LONGEST = 100
"""Code points of a byline; longer ones were texts about the author in the pages measured."""


def is_role(text: str) -> bool:
    """Tell whether a part of a byline says what somebody is, not who."""
    bare = text.strip(" ,|·•–—-")
    return _ROLE.match(bare) is not None or _DESK.match(bare) is not None


def names_in(byline: str) -> tuple[str, ...]:
    """Return the names a byline as written holds, in order, each once."""
    text = squeezed(byline)
    text = _BY_WITHIN.sub("", _BY.sub("", text))
    text = _DATE_BEHIND.sub("", text)
    text = _TRAILING.sub("", text)
    if not text or _ADDRESS.match(text):
        return ()
    names: list[str] = []
    # "Mac & Co" is one name: only what has two words a side is split. What stands in brackets belongs together.
    parts = [text] if "(" in text else _AND.split(text)
    if any(len(part.split()) < 2 for part in parts):
        parts = [text]
    for part in parts:
        names.extend(_split_commas(part))
    kept = (name for name in names if any(character.isalpha() for character in name) and not is_role(name))
    return tuple(dict.fromkeys(kept))


def _split_commas(part: str) -> list[str]:
    """Split "Ann Ames, Bo Bell" but neither "Ann Ames, MD" nor "Ann Ames, Senior Reporter at X"."""
    pieces = [piece.strip(" ,") for piece in part.split(",")]
    pieces = [piece for piece in pieces if piece and not is_role(piece)]
    if not pieces:
        return []
    if len(pieces) > 1 and all(2 <= len(piece.split()) <= 4 and piece.istitle() for piece in pieces):
        return pieces
    return [", ".join(pieces)]


def list_of(stated: list[str]) -> tuple[str, ...]:
    """Return the names of several stated authors, each once."""
    return tuple(dict.fromkeys(name for text in stated for name in names_in(text)))
