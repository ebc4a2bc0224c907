# SPDX-License-Identifier: MIT
"""The icons: drawings of our own in one line weight, in the colour asked for."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from reader.ui.resources import resource

_RATIOS = (1.0, 2.0)


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """Return a drawing of ``resources/icons`` in a colour, sharp on plain and on dense screens."""
    application = QGuiApplication.instance()
    dense = not isinstance(application, QGuiApplication) or application.devicePixelRatio() > 1
    return _icon(name, colour, size, _RATIOS if dense else _RATIOS[:1])


@cache
def _icon(name: str, colour: str, size: int, ratios: tuple[float, ...]) -> QIcon:
    result = QIcon()
    for ratio in ratios:
        result.addPixmap(pixmap(name, colour, size, ratio))
    return result


@cache
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return a drawing as a picture of `size` logical pixels; drawn once and shared: not to be changed."""
    from PySide6.QtSvg import QSvgRenderer  # only when there is something to draw

    drawing = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    result = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    QSvgRenderer(QByteArray(drawing.encode("utf-8"))).render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result
