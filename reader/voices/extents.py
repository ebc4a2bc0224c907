# SPDX-License-Identifier: MIT
"""How far a name goes: what the page glued to it, numerals, by-names in quotes and brackets, particles, articles."""

from __future__ import annotations

import re

from reader.article import Span
from reader.voices.model import Token
from reader.voices.name_features import NameFeatures
from reader.voices.names import PARTICLES, folded

ROYAL = frozenset(
    """king queen pope emperor empress tsar tsarina czar kaiser prince princess duke duchess shah sultan emir
    patriarch pharaoh""".split()
)
"""Titles whose bearers are numbered."""

_NUMERAL = re.compile(r"(?:II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII|XVIII|XIX|XX|XXI|XXII|XXIII)")
_FAMILY_NUMERALS = frozenset(["II", "III", "IV"])
_GLUE = re.compile(r"[\[\]<>{}|=@\\/;:*_™®°•]|[\"”)](?=[^\s,.;:!?’'])|\.(?=\[)|,(?=\S)|\)(?=\S)")
"""What the making of a page glues to names: footnote marks, markup, addresses."""
_OPENING = {"“": "”", '"': '"', "‘": "’", "'": "'", "(": ")", "«": "»"}
_LONGEST_BY_NAME = 5
"""Tokens of a by-name within a name: "Hands of Stone" has three, "The Baron of the East" five."""
_GIVEN = 4
"""Binary logarithm of how usual a given name is: behind one a by-name's surname needs no other sign."""
_INITIALS = re.compile(r"(?:[A-Z]\.){1,3}")
_BEHIND_BY_NAME = 0.2
"""A surname behind a by-name needs no more: the model seldom sees what stands in front of the quotes."""
_BACKWARD = frozenset(["van", "von", "de", "di", "du", "del", "della", "den", "der", "ter", "bin", "ibn", "la", "el"])
"""Particles that a surname by itself keeps."""
_ARTICLES = frozenset(["al", "el", "ad", "ar", "as", "ash", "an", "at", "az"])
"""The Arabic article, joined by a hyphen."""
AFTER_HYPHEN = frozenset(["led", "era", "run", "ish", "like", "born", "type", "free", "pro"])
"""What stands behind a hyphen and belongs to no name: "Keller-led"."""


def stretches(features: NameFeatures, inside: list[bool]) -> list[tuple[int, int]]:
    """Join the words that are likely names to stretches of tokens, joiners between them included."""
    tokens = features.parsed.tokens
    found: list[tuple[int, int]] = []
    index = 0
    while index < len(tokens):
        if not inside[index]:
            index += 1
            continue
        last = index
        while (following := _next_inside(tokens, inside, last)) >= 0:
            last = following
        last = with_suffix(tokens, last)
        found.append((index, last))
        index = last + 1
    return found


def _next_inside(tokens: list[Token], inside: list[bool], last: int) -> int:
    """Return the next token of the same name after `last`, over particles and hyphens; -1 where it ends."""
    at = last + 1
    while at < len(tokens) and at <= last + 4 and tokens[at].paragraph == tokens[last].paragraph:
        if inside[at]:
            return at
        close = tokens[at].start == tokens[at - 1].end
        joins = (tokens[at].text == "-" and close) or (
            tokens[at].text.islower() and folded(tokens[at].text) in PARTICLES and not close
        )
        if not joins:
            return -1
        at += 1
    return -1


def with_suffix(tokens: list[Token], last: int) -> int:
    """Take along what follows: the second half of "Kim Jong-un", the "Jr." of "James Kennedy Jr."."""
    if last + 2 < len(tokens) and tokens[last + 1].text == "-" and tokens[last + 1].start == tokens[last].end:
        tail = tokens[last + 2]
        if (
            tail.start == tokens[last + 1].end
            and tail.text.islower()
            and len(tail.text) <= 4
            and tail.text not in AFTER_HYPHEN
        ):
            return last + 2
    following = last + 1
    if following < len(tokens) and tokens[following].text == ",":
        following += 1
    if (
        following < len(tokens)
        and tokens[following].text[0].isupper()
        and folded(tokens[following].text) in ("jr", "sr")
    ):
        stop = following + 1
        dotted = stop < len(tokens) and tokens[stop].text == "." and tokens[stop].start == tokens[following].end
        return stop if dotted else following
    return last


def without_glue(text: str, span: Span) -> Span | None:
    """Cut a name where the page's own signs begin: "Edmund Hill.[35" is "Edmund Hill"; None if nothing is left."""
    for at in _GLUE.finditer(text, span.start, span.end):
        name = text[span.start : at.start()]
        by_name = (at.group() == '"' and text.count('"', span.start, span.end) == 2) or (
            at.group() == ")" and "(" in name
        )
        if by_name:
            continue
        end = span.start + len(name.rstrip())
        while end > span.start and not (text[end - 1].isalnum() or text[end - 1] == "."):
            end -= 1
        return Span(span.start, end) if end > span.start else None
    return span


def is_numeral(word: str) -> bool:
    """Tell whether a word is a Roman numeral as behind a king's name, from II on."""
    return _NUMERAL.fullmatch(word) is not None


def with_numeral(features: NameFeatures, first: int, last: int) -> int:
    """Return a name's last token with the numeral behind it: "King Magnus IV", "Marcus Bell II"."""
    tokens = features.tokens
    following = last + 1
    if following >= len(tokens) or tokens[following].paragraph != tokens[last].paragraph:
        return last
    text = tokens[following].text
    if not _NUMERAL.fullmatch(text):
        return last
    words = [i for i in range(first, last + 1) if features.capital[i]]
    if text in _FAMILY_NUMERALS or (len(words) == 1 and len(text) > 1):
        return following
    royal = first > 0 and tokens[first - 1].lower in ROYAL
    return following if royal and len(words) == 1 else last


def with_second_half(features: NameFeatures, first: int, last: int) -> int:
    """Return a full name's last token with the other half of a double surname: "Imogen Tarrant-Hale"."""
    tokens = features.tokens
    if first == last or last + 2 >= len(tokens) or tokens[last + 1].text != "-" or not features.capital[last + 2]:
        return last
    hyphen, half = tokens[last + 1], tokens[last + 2]
    close = hyphen.start == tokens[last].end and half.start == hyphen.end
    return last + 2 if close and len(half.text) > 2 and not half.text.isupper() else last


def with_particles(features: NameFeatures, first: int, known: set[str]) -> int:
    """Return where a surname begins that keeps its particles: "Van Poppel walked two", "al-Rashidi spoke"."""
    tokens = features.tokens
    before = first - 1
    if before >= 1 and tokens[before].text == "-" and tokens[before].end == tokens[first].start:
        article = tokens[before - 1]
        if article.lower in _ARTICLES and article.end == tokens[before].start:
            return before - 1
        return first
    at = first
    while at > 0 and folded(tokens[at - 1].text) in PARTICLES and tokens[at - 1].sentence == tokens[first].sentence:
        at -= 1
    if at == first or folded(tokens[at].text) not in _BACKWARD or not features.capital[at]:
        return first
    return at if features.folds[at] in known or tokens[at].text in ("Van", "Von") else first


def join_by_names(features: NameFeatures, chances: list[float], found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join names to what stands behind a by-name in them: `Winifred “Winnie” Tarrant`, "Coach (Frank) Vogel"."""
    tokens = features.tokens
    inside = {index for first, last in found for index in range(first, last + 1)}
    joined: dict[int, tuple[int, int]] = {}
    for index in features.eligible:
        if _in_brackets(tokens, index) and _can_follow(features, chances, index + 2, inside):
            joined[index] = (index, index + 2)
            continue
        past = _past_by_name(tokens, index)
        surname = past >= 0 and _is_given(features, index) and features.tokens[past].tag.startswith("NN")
        if past < 0 or not (surname or _can_follow(features, chances, past, inside)):
            continue
        if index in inside or _is_given(features, index):
            joined[index] = (index, past)
    return _merged(found, joined, tokens) if joined else found


def _is_given(features: NameFeatures, index: int) -> bool:
    """Tell whether a word is a usual given name or initials: "Lester", "J.T."."""
    given, _ = features.listed.get(features.folds[index], (0, 0))
    return given >= _GIVEN or _INITIALS.fullmatch(features.tokens[index].text) is not None


def _merged(
    found: list[tuple[int, int]], joined: dict[int, tuple[int, int]], tokens: list[Token]
) -> list[tuple[int, int]]:
    """Lay the joined names over those found: what touches one becomes part of it."""
    merged: list[tuple[int, int]] = []
    for first, last in sorted([*found, *((first, with_suffix(tokens, last)) for first, last in joined.values())]):
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


def _can_follow(features: NameFeatures, chances: list[float], index: int, inside: set[int]) -> bool:
    """Tell whether a word can be the surname behind a by-name."""
    if index >= len(features.tokens) or not features.capital[index]:
        return False
    return index in inside or chances[index] >= _BEHIND_BY_NAME


def _past_by_name(tokens: list[Token], last: int) -> int:
    """Return the token past a by-name behind a given name, -1 if there is none: `Winifred “Winnie” Tarrant`."""
    opening = last + 1
    if opening + 3 >= len(tokens) or tokens[opening].paragraph != tokens[last].paragraph:
        return -1
    closing = _OPENING.get(tokens[opening].text)
    if closing is None or not tokens[opening + 1].text[0].isupper():
        return -1
    longest = 1 if closing == ")" else _LONGEST_BY_NAME
    for at in range(opening + 2, min(len(tokens) - 1, opening + 2 + longest)):
        if tokens[at].text in (closing, "''"):
            follows = tokens[at + 1]
            beside = follows.paragraph == tokens[last].paragraph and follows.start == tokens[at].end + 1
            return at + 1 if beside and follows.text[0].isupper() else -1
    return -1


def _in_brackets(tokens: list[Token], index: int) -> bool:
    """Tell whether a word in brackets stands in front of another: "(Frank) Vogel"."""
    if not 0 < index < len(tokens) - 2 or tokens[index - 1].text != "(" or tokens[index + 1].text != ")":
        return False
    follows = tokens[index + 2]
    return follows.paragraph == tokens[index].paragraph and follows.start == tokens[index + 1].end + 1
