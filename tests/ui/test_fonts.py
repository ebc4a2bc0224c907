# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from reader.ui import fonts


def glyphs(family: str, text: str) -> list[int]:
    layout = QTextLayout(text, fonts.font(family, 16))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]


@pytest.mark.parametrize("text", ["8x4", "1920x1080", "a->b", "x != y"])
@pytest.mark.parametrize("family", [fonts.WINDOW, fonts.MONO])
def test_what_was_written_is_what_is_shown(family: str, text: str, qapp: QApplication) -> None:
    assert fonts.register(family)
    assert glyphs(family, text) == [glyph for character in text for glyph in glyphs(family, character)]
