# SPDX-License-Identifier: MIT
"""The shipped fonts: where their files are, and how a size and a weight are asked of them."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

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


def font(family: str, pixels: float, weight: int = 400, *, italic: bool = False) -> QFont:
    """Return a font of `pixels` height and a weight of 100 to 900.

    A variable family gets its weight by the axis: `QFont.setWeight` would smear a false bold.
    """
    register(family)
    result = QFont(family)
    result.setPixelSize(max(1, round(pixels)))
    result.setItalic(italic)
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if family in _STATIC:
        result.setWeight(QFont.Weight.Bold if weight >= 600 else QFont.Weight.Normal)
        return result
    result.setVariableAxis(QFont.Tag("wght"), weight)
    if family in _AS_WRITTEN:
        result.setFeature(QFont.Tag("calt"), 0)
    if family in _OPTICAL:
        low, high = _OPTICAL[family]
        # A CSS pixel is three quarters of a point; the axis counts points.
        result.setVariableAxis(QFont.Tag("opsz"), min(high, max(low, pixels * 0.75)))
    return result
