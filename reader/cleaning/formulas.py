# SPDX-License-Identifier: MIT
"""Formulas as text one can read: MathML written on one line, TeX where a line cannot hold it."""

from __future__ import annotations

import re

from reader.cleaning.dom import Element, attribute, name, squeezed, text_of

_PATTERNS: dict[str, str] = {
    "mfrac": "{0}/{1}",
    "msup": "{0}^{1}",
    "msub": "{0}_{1}",
    "msubsup": "{0}_{1}^{2}",
    "munder": "{0}_{1}",
    "mover": "{0}^{1}",
    "munderover": "{0}_{1}^{2}",
    "mroot": "({0})^(1/{1})",
}
_RAISED = str.maketrans(
    "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW",
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ",
)
_LOWERED = str.maketrans("0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
_ACCENTS = {"¯": "\u0305", "‾": "\u0305", "~": "\u0303", "^": "\u0302", "→": "\u20d7", "˙": "\u0307", "¨": "\u0308"}
LONGEST_RAISED = 4
"""Characters of an index that are still read easily when they are small."""
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
    line = "" if stated and has_rows else squeezed(_linear(element, 0))
    # A tree that says less than the TeX is a stand-in, such as the first letter for those who cannot see it.
    return stated if _letters(_COMMAND.sub("", stated)) > _letters(line) else line


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
    pattern = _PATTERNS.get(tag)
    if pattern and len(parts) == pattern.count("{"):
        return _with_accent(tag, parts) or _with_indices(tag, parts) or pattern.format(*map(_grouped, parts))
    if tag in ("mtr", "mlabeledtr"):
        return ", ".join(part.strip() for part in parts) + "; "
    joined = (element.text or "").strip() + "".join(parts)
    return f"√{_grouped(joined)}" if tag == "msqrt" else joined


def _with_accent(tag: str, parts: list[str]) -> str:
    """Return a base with the accent above it as one combined character each; empty where it is none or too long."""
    accent = _ACCENTS.get(parts[1].strip()) if tag == "mover" else None
    base = parts[0].replace(" ", "")
    if accent is None or not 0 < len(base) <= LONGEST_RAISED or not base.isalnum():
        return ""
    return "".join(character + accent for character in base)


def _with_indices(tag: str, parts: list[str]) -> str:
    """Return a base with its indices as small characters; empty where some have none."""
    shapes = {"msup": (_RAISED,), "msub": (_LOWERED,), "msubsup": (_LOWERED, _RAISED)}.get(tag)
    if shapes is None:
        return ""
    small: list[str] = []
    for part, shape in zip(parts[1:], shapes, strict=True):
        plain = part.replace(" ", "")
        if not 0 < len(plain) <= LONGEST_RAISED or any(ord(character) not in shape for character in plain):
            return ""
        small.append(plain.translate(shape))
    return _grouped(parts[0]) + "".join(small)


def _grouped(text: str) -> str:
    text = text.strip()
    return text if len(text) <= 1 or text.isalnum() else f"({text})"
