# SPDX-License-Identifier: MIT
"""The shipped fonts: where their files are, and how a size and a weight are asked of them."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

WINDOW = "Inter"
MONO = "JetBrains Mono"
READING = ("Literata", "Source Serif 4", "Inter", "Atkinson Hyperlegible")
"""The families a text can be read in, the first by default."""

_PACKAGES = {
    "Literata": "fontpkg_literata",
    "Source Serif 4": "fontpkg_source_serif_4",
    "Inter": "fontpkg_inter",
    "Atkinson Hyperlegible": "fontpkg_atkinson_hyperlegible",
    "JetBrains Mono": "fontpkg_jetbrains_mono",
}
_STATIC = frozenset({"Atkinson Hyperlegible"})
"""Families of a file a weight; the others have a weight axis."""
_AS_WRITTEN = frozenset({MONO, WINDOW})
"""Families whose contextual forms show other signs than were written: ``!=`` in one sign, ``8x4`` as ``8×4``."""
_others: dict[int, tuple[QFont, QFont]] = {}
"""Fonts that were asked for, and what each is for words of the other kind: laid texts know a font by its object."""
_MOST_OTHERS = 64
_STRONG, _BOLD = 550, 650
"""Weights from which words of another script are bold, and what bold words of ours are then: the window's titles."""
_OPTICAL = {"Literata": (7, 72), "Source Serif 4": (8, 60), "Inter": (14, 32)}
"""Families with an optical size axis, and its ends in points."""


@cache
def register(family: str) -> bool:
    """Make a family's files known to the toolkit; tells whether they are installed.

    Without them the toolkit takes the system's next best, and everything stays readable.
    """
    spec = find_spec(_PACKAGES[family]) if family in _PACKAGES else None
    if spec is None or not spec.submodule_search_locations:
        return False
    files = sorted((Path(spec.submodule_search_locations[0]) / "files").glob("*.ttf"))
    return bool(files) and all(QFontDatabase.addApplicationFont(str(file)) >= 0 for file in files)


def font(family: str, pixels: float, weight: int = 400, *, italic: bool = False, foreign: bool | None = None) -> QFont:
    """Return a font of `pixels` height and a weight of 100 to 900.

    A variable family gets its weight by the axis: `QFont.setWeight` would smear a false bold. Letters the family
    lacks come from the system's fonts, which know no axis: for words that are `foreign` the weight is set. Where it
    is not said, the window's own words are foreign in a language that runs from right to left.
    """
    register(family)
    result = QFont(family)
    result.setPixelSize(max(1, round(pixels)))
    result.setItalic(italic)
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if family in _STATIC:
        result.setWeight(QFont.Weight.Bold if weight >= 600 else QFont.Weight.Normal)
        return result
    if foreign is None:
        foreign = family == WINDOW and QGuiApplication.isRightToLeft()
    _weigh(result, weight, foreign=foreign)
    if family in _AS_WRITTEN:
        result.setFeature(QFont.Tag("calt"), 0)
    if family in _OPTICAL:
        low, high = _OPTICAL[family]
        # A CSS pixel is three quarters of a point; the axis counts points.
        result.setVariableAxis(QFont.Tag("opsz"), min(high, max(low, pixels * 0.75)))
    return result


def for_words(chosen: QFont, words: str) -> QFont:
    """Return a font of ours for just these words: bold where it is bold, whichever script they are in."""
    axis = QFont.Tag("wght")
    if not chosen.isVariableAxisSet(axis):
        return chosen
    is_set = chosen.weight() >= QFont.Weight.Bold
    weight = _BOLD if is_set else round(chosen.variableAxisValue(axis))
    if weight < _STRONG or is_set == has_no_italic(words):
        return chosen
    kept = _others.get(id(chosen))
    if kept is None or kept[0] is not chosen:
        if len(_others) >= _MOST_OTHERS:
            _others.clear()
        kept = _others[id(chosen)] = chosen, QFont(chosen)
        _weigh(kept[1], weight, foreign=not is_set)
    return kept[1]


def has_no_italic(text: str) -> bool:
    """Tell whether there is a letter of a script our families lack: those are not Latin, Greek, Cyrillic, Armenian."""
    return not text.isascii() and any(
        "\u0590" <= character < "\u1e00" or (character > "\u2e7f" and character.isalpha()) for character in text
    )


def _weigh(result: QFont, weight: int, *, foreign: bool) -> None:
    strong = foreign and weight >= _STRONG
    result.setWeight(QFont.Weight.Bold if strong else QFont.Weight.Normal)
    # Both together would be bolder than bold where a letter is ours.
    result.setVariableAxis(QFont.Tag("wght"), 400 if strong else weight)
