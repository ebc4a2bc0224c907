# SPDX-License-Identifier: MIT
from __future__ import annotations

from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from reader.ui import facts, fonts, themes
from reader.ui.laid_text import LaidTexts
from reader.ui.list_painter import RowPainter

DAY = "29 Oct 2019"


def test_the_day_at_a_lines_end_stays_whole_in_every_width(qtbot: QtBot) -> None:
    kept, font = LaidTexts(), RowPainter(themes.load("light")).small_font
    text = facts.join("Harbour Foundation, Inc.", "Contributors to Harbour projects")
    for width in range(150, 420):
        line = kept.cut_before(font, text, DAY, width)
        assert QFontMetricsF(font).horizontalAdvance(line) <= width
        assert kept.cut(fonts.for_words(font, line), line, width).endswith(DAY)


def test_of_a_name_no_stump_is_left(qtbot: QtBot) -> None:
    kept, font = LaidTexts(), RowPainter(themes.load("light")).small_font
    text = facts.join("Harbour Foundation, Inc.", "Contributors to Harbour projects")
    lines = {kept.cut_before(font, text, DAY, width) for width in range(250, 420)}
    assert facts.join("Harbour Foundation, Inc.", DAY) in lines
    assert facts.join("Harbour Foundation, Inc.", "Contr…", DAY) in lines
    assert not any(facts.join("Inc.", stump, DAY) in line for line in lines for stump in ("C…", "Co…", "Con…"))
