# SPDX-License-Identifier: MIT
"""Indices of a formula on one line: small raised and lowered characters where there are some, else ^ and _."""

from __future__ import annotations

import re
from collections.abc import Mapping

_RAISED = str.maketrans(
    "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW",
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ",
) | {ord("∘"): "°", ord("⊤"): "ᵀ"}
_LOWERED = str.maketrans("0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
_ALREADY = frozenset("′″‴°*†")
"""What stands raised as it is."""
_ONE_NAME = re.compile(r"[\w\u0300-\u036f\u20d7′″°∞]*(?:\([^()]*\))?|[A-Za-z]+\([^()]*\)|\([^()]*\)")
"""A name or number with its accents, a function of one, or what has brackets already."""
_PARTED = re.compile(r"[\s+−±∓=<>·×÷/,;]")
_AT_BRACKET = re.compile(r"\s+(?=[,;)\]}])|(?<=[(\[])\s+")
LONGEST_RAISED = 4
"""Characters of an index that are still read easily when they are small."""


def raised(text: str) -> str:
    """Return a text in small raised characters; empty where some have none or there are too many."""
    plain = text.replace(" ", "")
    return plain if plain and _ALREADY.issuperset(plain) else _made_small(plain, _RAISED)


def lowered(text: str) -> str:
    """Return a text in small lowered characters; empty where some have none or there are too many."""
    return _made_small(text.replace(" ", ""), _LOWERED)


def _made_small(plain: str, shapes: Mapping[int, int | str]) -> str:
    if not 0 < len(plain) <= LONGEST_RAISED or any(ord(character) not in shapes for character in plain):
        return ""
    return plain.translate(shapes)


def indexed(base: str, below: str | None, above: str | None) -> str:
    """Return a base with its indices: small where they can be, else behind _ and ^."""
    under = "" if below is None else lowered(below)
    over = "" if above is None else raised(above)
    small = under + over
    if below is not None and not under:
        small += f"_{grouped(below)}"
    if above is not None and not over:
        small += f"^{grouped(above)}"
    return base + small


def accented(base: str, accent: str) -> str:
    """Return each character of a base with a combining accent; empty where that is none or the base too long."""
    plain = base.replace(" ", "")
    if not 0 < len(plain) <= LONGEST_RAISED or not plain.isalnum():
        return ""
    return "".join(character + accent for character in plain)


def grouped(text: str) -> str:
    """Return a part of a formula in brackets where it is more than one name or number, or a function of one."""
    text = text.strip()
    return text if len(text) <= 1 or _ONE_NAME.fullmatch(text) else f"({text})"


def grouped_above(text: str) -> str:
    """Return what stands above a line in brackets where signs part it; a product needs none there."""
    text = text.strip()
    depth = 0
    for character in text[1:]:
        depth += (character in "([{") - (character in ")]}")
        if depth == 0 and _PARTED.match(character):
            return grouped(text)
    return text


def closed_up(line: str) -> str:
    """Return a formula with one space where it has several, and none inside of brackets and before commas."""
    return _AT_BRACKET.sub("", " ".join(line.split()))
