# SPDX-License-Identifier: MIT
"""Formulas that a script of the page would have set, written as TeX in its text: made lines one can read."""

from __future__ import annotations

import re

from reader.cleaning.dom import Element, attribute, drop, hints, name, raw_text, squeezed
from reader.cleaning.tex import read_tex

_MATH_SCRIPT = re.compile(r"\bmath/(tex|asciimath)\b", re.IGNORECASE)
_WRAPPING = re.compile(r"^\s*%\s*<!\[CDATA\[|%\s*\]\]>\s*$")
"""What keeps a script's TeX from being read as markup."""
_SET_ALREADY = re.compile(r"\bmathjax|\bmjx-|\bkatex", re.IGNORECASE)
"""Names of what such a script leaves beside the TeX it has set."""
_TYPESETTER = re.compile(r"mathjax|katex", re.IGNORECASE)
_FORMULA_HINTS = frozenset({"math", "tex", "latex", "katex", "mathjax", "arithmatex", "mwe", "equation"})
_AS_WRITTEN = frozenset(
    {"pre", "code", "kbd", "samp", "tt", "var", "textarea", "script", "style", "math", "svg", "title"}
)
_ROWS = "equation|align|gather|multline|eqnarray|displaymath"
_DELIMITED = re.compile(
    r"(?<!\\)\\\((?P<inline>(?:(?!\\\().){1,2000}?)\\\)"
    r"|(?<!\\)\\\[(?P<display>(?:(?!(?<!\\)\\\[).){1,2000}?)\\\]"
    r"|(?<!\\)\$\$(?P<dollars>[^$]{1,2000})\$\$(?!\$)"
    r"|(?<![\\$\w])\$(?!\s)(?P<dollar>[^$\n]{1,300})(?<!\s)\$(?![\w$])"
    rf"|\\begin\{{(?P<kind>(?:{_ROWS})\*?)\}}(?P<rows>(?:(?!\\begin\{{(?:{_ROWS})).){{1,2000}}?)\\end\{{(?P=kind)\}}",
    re.DOTALL,
)
_TELLING = re.compile(r"\\[A-Za-z]|[\^_{]")
"""What stands in TeX and hardly in a text."""
_PLAIN_FORMULA = re.compile(r"[\w\s+\-*/=<>().,|!']{1,60}")
_SIGN = re.compile(r"[+*/=<>]|\w\(")
_DELIMITERS = re.compile(r"^\s*(?:\$\$?|\\\(|\\\[)|(?:\$\$?|\\\)|\\\])\s*$")


FORMULA = "data-formula"
"""The attribute of a line that is a formula: it belongs to the text however short it is."""
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


def set_formulas(tree: Element) -> None:
    """Make the TeX of a tree, in scripts, in its text and beside images of formulas, lines one can read."""
    _set_scripts(tree)
    _name_images(tree)
    setting = _Setting(tree)
    for element in tree.iter():
        text, tail = element.text, element.tail
        if text and ("$" in text or "\\" in text) and name(element):
            made = setting.of(text, element)
            if made != text:
                element.text = _CONTROL.sub(" ", made)
        if tail and ("$" in tail or "\\" in tail) and (parent := element.getparent()) is not None:
            made = setting.of(tail, parent)
            if made != tail:
                element.tail = _CONTROL.sub(" ", made)


def _set_scripts(tree: Element) -> None:
    """Set what stands in scripts of mathematics in their place, instead of what one that ran left before them."""
    for script in list(tree.iter("script")):
        kind = attribute(script, "type")
        stated = _MATH_SCRIPT.search(kind) if kind else None
        if stated is None:
            continue
        written = squeezed(_WRAPPING.sub("", raw_text(script)))
        before = script.getprevious()
        while before is not None and _is_set_already(before):
            twin, before = before, before.getprevious()
            drop(twin)
        script.attrib.clear()
        script.tag = "span"
        if "display" in kind:
            script.tag = "p"
            script.set(FORMULA, "")
        script.text = read_tex(written) if stated[1].lower() == "tex" else written


def _is_set_already(element: Element) -> bool:
    named = f"{attribute(element, 'class')[:200]} {attribute(element, 'id')[:200]} {name(element)}"
    return not (element.tail or "").strip() and _SET_ALREADY.search(named) is not None


def _name_images(tree: Element) -> None:
    """Give images of formulas a name one can read instead of their TeX."""
    for image in tree.iter("img"):
        stated = attribute(image, "alt")
        if not stated or not ("\\" in stated or "^" in stated or "_" in stated or stated[0] == "$"):
            continue
        marked = stated[0] == "$" == stated[-1] or stated.startswith("{\\displaystyle")
        if marked or not _FORMULA_HINTS.isdisjoint(hints(image)):
            image.set("alt", read_tex(_DELIMITERS.sub("", stated)))


class _Setting:
    """Finds the formulas in the texts of one tree."""

    def __init__(self, tree: Element) -> None:
        self._tree = tree
        self._typesets: bool | None = None

    def of(self, text: str, holder: Element) -> str:
        """Return a text that stands right in `holder` with its formulas made readable."""
        if _DELIMITED.search(text) is None or _is_as_written(holder):
            return text
        sure = not _FORMULA_HINTS.isdisjoint(hints(holder)) or self._is_typeset()
        return _DELIMITED.sub(lambda match: _read(match, sure=sure), text)

    def _is_typeset(self) -> bool:
        """Tell whether the page has a script that sets formulas."""
        if self._typesets is None:
            self._typesets = any(
                _TYPESETTER.search(attribute(element, "src") or attribute(element, "href") or raw_text(element)[:4000])
                for element in self._tree.iter("script", "link")
            )
        return self._typesets


def _is_as_written(element: Element) -> bool:
    return name(element) in _AS_WRITTEN or next(element.iterancestors(*_AS_WRITTEN), None) is not None


def _read(match: re.Match[str], *, sure: bool) -> str:
    kind = match.lastgroup or ""
    written = match[kind]
    if kind != "rows" and _TELLING.search(written) is None:
        plain = _is_plain_formula(written)
        # Prices stand between single marks as well.
        if not (sure and plain if kind == "dollar" else sure or plain):
            return match[0]
    made = read_tex(written)
    if kind in ("inline", "dollar"):
        return made
    before, behind = match.string[: match.start()][-1:], match.string[match.end() : match.end() + 1]
    return (" " if before.isalnum() else "") + made + (" " if behind.isalnum() else "")


def _is_plain_formula(written: str) -> bool:
    """Tell whether a text without a mark of TeX reads like a formula: a letter, or letters and numbers with signs."""
    if _PLAIN_FORMULA.fullmatch(written) is None:
        return False
    return len(written.strip()) == 1 or _SIGN.search(written) is not None
