# SPDX-License-Identifier: MIT
"""Formulas as text one can read: TeX where the page gives it, else MathML written on one line."""

from __future__ import annotations

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
_LOOSE = frozenset("+-=<>±×÷≤≥≠≈∈→⇒⟺−")
DEEPEST = 40
"""Formulas nested deeper are taken as their plain text; none that people wrote comes near."""


def formula_text(element: Element) -> str:
    """Return a `math` element as text: its TeX, else its `alttext`, else its tree on one line."""
    for annotation in element.iter("annotation"):
        if "tex" in attribute(annotation, "encoding").lower():
            return _unwrapped(text_of(annotation))
    stated = squeezed(attribute(element, "alttext"))
    return _unwrapped(stated) if stated else squeezed(_linear(element, 0))


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
        text = text_of(element)
        return f" {text} " if tag == "mo" and text in _LOOSE else text
    parts = [_linear(child, depth + 1) for child in children]
    if tag == "msqrt":
        return f"√{_grouped(''.join(parts))}"
    if tag in ("mtr", "mlabeledtr"):
        return ", ".join(part.strip() for part in parts) + "; "
    pattern = _PATTERNS.get(tag)
    if pattern and len(parts) == pattern.count("{"):
        return pattern.format(*map(_grouped, parts))
    return (element.text or "").strip() + "".join(parts)


def _grouped(text: str) -> str:
    text = text.strip()
    return text if len(text) <= 1 or text.isalnum() else f"({text})"
