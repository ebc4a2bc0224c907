# SPDX-License-Identifier: MIT
"""Formulas as text one can read: MathML written on one line, TeX where a line cannot hold it."""

from __future__ import annotations

import re

from reader.cleaning.dom import Element, attribute, name, squeezed, text_of
from reader.cleaning.small import accented, closed_up, grouped, grouped_above, indexed
from reader.cleaning.tex import read_tex

_INDICES: dict[str, tuple[int, int]] = {
    "msup": (0, 1),
    "msub": (1, 0),
    "msubsup": (1, 2),
    "munder": (1, 0),
    "mover": (0, 1),
    "munderover": (1, 2),
}
"""Which child of an element stands below its first and which above; 0 where none does."""
_ACCENTS = {"¯": "\u0305", "‾": "\u0305", "~": "\u0303", "^": "\u0302", "→": "\u20d7", "˙": "\u0307", "¨": "\u0308"}
_COMMAND = re.compile(r"\\[A-Za-z]+|\{?\\text\b")
_LOOSE = frozenset("+-=<>±×÷≤≥≠≈∈→⇒⟺−")
_UNSEEN = dict.fromkeys(range(0x2061, 0x2065))
"""Marks for an application, a product or a comma that nothing shows."""
DEEPEST = 40
"""Formulas nested deeper are taken as their plain text; none that people wrote comes near."""


def formula_text(element: Element) -> str:
    """Return a `math` element as text: its tree on one line; its TeX where that has rows, or where there is no tree."""
    stated = _stated_tex(element)
    has_rows = next(element.iterdescendants("mtable"), None) is not None
    line = "" if stated and has_rows else closed_up(_linear(element, 0))
    # A tree that says less than the TeX is a stand-in, such as the first letter for those who cannot see it.
    return read_tex(stated) if stated and (not line or _letters(_COMMAND.sub("", stated)) > _letters(line)) else line


def _letters(text: str) -> int:
    """Return how many letters and digits a text has, small ones and those of accents left out."""
    return sum(character.isalnum() for character in text)


def _stated_tex(element: Element) -> str:
    """Return the TeX a formula was made of, where the page says it."""
    for annotation in element.iter("annotation"):
        if "tex" in attribute(annotation, "encoding").lower():
            return _unwrapped(text_of(annotation))
    return _unwrapped(squeezed(attribute(element, "alttext")))


def _unwrapped(tex: str) -> str:
    r"""Return TeX without the `{\displaystyle …}` wikis put around all of theirs."""
    for opening in (r"{\displaystyle ", r"{\textstyle "):
        if tex.startswith(opening) and tex.endswith("}"):
            return tex[len(opening) : -1].strip()
    return tex


def _linear(element: Element, depth: int) -> str:
    tag = name(element).rpartition(":")[2]
    if tag in ("annotation", "annotation-xml"):
        return ""
    children = [child for child in element if name(child)]
    if not children or depth > DEEPEST:
        text = text_of(element).translate(_UNSEEN)
        is_apart = (tag == "mo" and text in _LOOSE) or (tag == "mtext" and len(text) > 1)
        return f" {text} " if is_apart else text
    parts = [_linear(child, depth + 1) for child in children]
    return _built(tag, parts) or (element.text or "").strip() + "".join(parts)


def _built(tag: str, parts: list[str]) -> str:
    """Return what an element makes of its children; empty where it only holds them."""
    if tag == "mfrac" and len(parts) == 2:
        return f" {grouped_above(parts[0])}/{grouped(parts[1])} "
    if tag == "mroot" and len(parts) == 2:
        return f" {indexed('', None, parts[1])}√{grouped(parts[0])}"
    if tag in _INDICES and len(parts) == 1 + max(_INDICES[tag]):
        below, above = (parts[at] if at else None for at in _INDICES[tag])
        return _with_accent(tag, parts) or indexed(grouped(parts[0]), below, above)
    if tag in ("mtr", "mlabeledtr"):
        return ", ".join(part.strip() for part in parts) + "; "
    return f"√{grouped(''.join(parts))}" if tag == "msqrt" else ""


def _with_accent(tag: str, parts: list[str]) -> str:
    """Return a base with the accent above it as one combined character each; empty where it is none or too long."""
    accent = _ACCENTS.get(parts[1].strip()) if tag == "mover" else None
    return accented(parts[0], accent) if accent else ""
