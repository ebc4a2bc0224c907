# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from reader.ui import themes
from reader.ui.list_painter import EDGE, RowPainter
from reader.ui.people_page import INDENT
from reader.ui.people_painter import NamePainter, SaidPainter
from reader.ui.voices_painter import PersonPainter


@pytest.mark.parametrize(("kind", "edge"), [(NamePainter, INDENT), (SaidPainter, INDENT), (PersonPainter, EDGE)])
def test_hairlines_end_where_the_words_do(kind: type[RowPainter], edge: int, qapp: QApplication) -> None:
    painter = kind(themes.load("light"))
    picture = QImage(400, 60, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    option = QStyleOptionViewItem()
    option.rect = picture.rect()  # type: ignore[attr-defined]
    on = QPainter(picture)
    painter.paint_ground(on, option)
    on.end()
    dark = [x for x in range(400) if picture.pixelColor(x, 59).lightness() < 250]
    assert (dark[0], dark[-1]) == (edge, 399 - edge)
