# SPDX-License-Identifier: MIT
"""The small pictures of the list: decoded aside, so that scrolling never waits for one."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QObject, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

SIDE = 58
"""Logical pixels."""
_KEPT = 400
"""Small pictures that are kept: some 20 screens of rows, 20 MB on a dense screen."""


class Thumbnails(QObject):
    """Gives a picture of the library as a small square, once it is decoded."""

    arrived = Signal()
    """A picture that was asked for is there now."""
    _decoded = Signal(str, QImage)

    def __init__(self, path: Callable[[str], Path | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._kept: OrderedDict[str, QPixmap | None] = OrderedDict()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._decoded.connect(self._take)

    def get(self, key: str, ratio: float) -> QPixmap | None:
        """Return a small picture; None while it is not decoded, or when it cannot be."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        self._kept[key] = None
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        path = self._path(key)
        if path is not None:
            self._pool.start(_Decoding(key, str(path), ratio, self._decoded.emit))
        return None

    def close(self) -> None:
        """Decode no more."""
        self._pool.clear()
        self._pool.waitForDone(2_000)

    def _take(self, key: str, image: QImage) -> None:
        if not image.isNull():
            self._kept[key] = QPixmap.fromImage(image)
            self.arrived.emit()


class _Decoding(QRunnable):
    """Decodes one picture in a thread of the pool."""

    def __init__(self, key: str, path: str, ratio: float, done: Callable[[str, QImage], object]) -> None:
        super().__init__()
        self._key = key
        self._file = path
        self._ratio = ratio
        self._done = done

    def run(self) -> None:
        self._done(self._key, square(self._file, self._ratio))


def square(path: str, ratio: float) -> QImage:
    """Return a picture's middle as a square of `SIDE` logical pixels; null when it cannot be decoded."""
    reader = QImageReader(path)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    side = round(SIDE * ratio)
    size = reader.size()
    if size.isValid() and min(size.width(), size.height()) > 2 * side:
        # The decoder can leave out most of a large picture; twice the size leaves enough to smooth.
        reader.setScaledSize(size.scaled(QSize(2 * side, 2 * side), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        return image
    image = image.scaled(
        QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    image = image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    image.setDevicePixelRatio(ratio)
    return image


def fitted(data: bytes, size: QSize, ratio: float) -> QPixmap:
    """Return a picture of these bytes, no larger than so many logical pixels; null when it cannot be decoded."""
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    room = size * ratio
    natural = reader.size()
    if natural.isValid() and (natural.width() > room.width() or natural.height() > room.height()):
        reader.setScaledSize(natural.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        return QPixmap()
    image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)
