# SPDX-License-Identifier: MIT
"""A veil over everything but the paragraph that is read."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextDocument

_HEIGHT = 0.4
"""Where in the view the paragraph stands that is read: a little above the middle, as eyes hold a page."""
_DENSITY = 0.7


def paint_veil(painter: QPainter, document: QTextDocument, scroll: int, view: QRectF, page: str) -> None:
    """Veil a view of `document`, scrolled by `scroll` pixels, in the colour of its page."""
    geometry = document.documentLayout()
    point = QPointF(view.width() / 2, scroll + view.height() * _HEIGHT)
    block = document.findBlock(max(0, geometry.hitTest(point, Qt.HitTestAccuracy.FuzzyHit)))
    clear = geometry.blockBoundingRect(block).translated(0, -scroll)
    veil = QColor(page)
    veil.setAlphaF(_DENSITY)
    painter.fillRect(view.intersected(QRectF(0, view.top(), view.width(), clear.top() - view.top())), veil)
    painter.fillRect(view.intersected(QRectF(0, clear.bottom(), view.width(), view.height())), veil)
