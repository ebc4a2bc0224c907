# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QTextLayout
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


def test_bold_is_bold_in_every_script(qapp: QApplication) -> None:
    title = fonts.font(fonts.WINDOW, 14, 600)
    assert fonts.for_words(title, "The last ferry, “again”") == title
    foreign = fonts.for_words(title, "最終便の綱")
    assert foreign.weight() == QFont.Weight.Bold
    # The system's font has the weight; ours would be bold twice over.
    assert foreign.variableAxisValue(QFont.Tag("wght")) == 400
    again = fonts.for_words(foreign, "The last ferry")
    assert again.weight() == QFont.Weight.Normal
    assert again.variableAxisValue(QFont.Tag("wght")) > 600
    plain = fonts.font(fonts.WINDOW, 14)
    assert fonts.for_words(plain, "العبّارة") == plain
