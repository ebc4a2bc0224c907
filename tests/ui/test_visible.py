# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from reader.ui.visible import Line, span_on_line, visible_blocks, visible_lines


@pytest.mark.parametrize("words", ["Jonas Ek and 🙂 Ida Berg went home. " * 6, "ذهبت إيدا برغ إلى البيت مساء. " * 9])
def test_the_space_a_line_is_broken_at_belongs_to_no_span(words: str, qapp: QApplication) -> None:
    document = QTextDocument(words.strip())
    document.setTextWidth(300)
    clip = QRectF(0, 0, 300, 1_000)
    lines: list[Line] = [
        line
        for block, rectangle in visible_blocks(document, clip, QPointF())
        for line in visible_lines(block, rectangle, clip)
    ]
    assert len(lines) > 3
    for line in lines[:-1]:
        assert document.characterAt(line.end - 1).isspace()
        whole = span_on_line(line, line.start, line.end + 3)
        bare = span_on_line(line, line.start, line.end - 1)
        assert whole == bare
        # What ends there by itself is taken as it is.
        assert span_on_line(line, line.start, line.end - 2).width() < bare.width()
