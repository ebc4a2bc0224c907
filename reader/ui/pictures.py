# SPDX-License-Identifier: MIT
"""The pictures of the open article: only those the library keeps, scaled once to the size shown."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QByteArray, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QTextDocument

from reader.article import ImageReference

SCHEME = "picture"
"""Names in a document look like ``picture:KEY/WIDTHxHEIGHT``; anything else is refused."""

_CACHE_PIXELS = 24_000_000
"""How many pixels of scaled pictures are kept: some ten screens, under 100 MB."""
_LARGEST_SIDE = 30_000
_SIDE = re.compile(r"[0-9]{1,5}")


class Pictures:
    """Gives the document its pictures by key, out of a source such as `Library.picture`."""

    def __init__(self, source: Callable[[str], bytes | None]) -> None:
        self._source = source
        self._scaled: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()
        self._pixels = 0

    def natural_size(self, reference: ImageReference) -> QSize:
        """Return a picture's own size in pixels, empty when it is not kept or not readable."""
        if not reference.key:
            return QSize()
        if reference.width > 0 and reference.height > 0:
            return QSize(reference.width, reference.height)
        data = self._source(reference.key)
        return _Reader(data).size() if data is not None else QSize()

    def full(self, key: str) -> QImage:
        """Return a picture as large as it is; null when it is not kept."""
        data = self._source(key)
        return _Reader(data).read() if data is not None else QImage()

    def scaled(self, key: str, width: int, height: int, ratio: float) -> QImage:
        """Return a picture for `width` × `height` logical pixels on a screen with this pixel ratio."""
        pixels = QSize(round(width * ratio), round(height * ratio))
        if not 0 < pixels.width() <= _LARGEST_SIDE or not 0 < pixels.height() <= _LARGEST_SIDE:
            return QImage()
        name = (key, pixels.width(), pixels.height())
        image = self._scaled.get(name)
        if image is None:
            data = self._source(key)
            if data is None:
                return QImage()
            image = _Reader(data).read(pixels)
            self._keep(name, image)
        else:
            self._scaled.move_to_end(name)
        image.setDevicePixelRatio(ratio)
        return image

    def requested(self, kind: int, name: QUrl | str, ratio: float) -> QImage | None:
        """Return what a document asks for by `picture:KEY/WIDTHxHEIGHT`; None for all else a page could name."""
        address = name.toString() if isinstance(name, QUrl) else name
        if kind != QTextDocument.ResourceType.ImageResource.value or not address.startswith(f"{SCHEME}:"):
            return None
        key, _, size = address.partition(":")[2].partition("/")
        width, _, height = size.partition("x")
        if not (_SIDE.fullmatch(width) and _SIDE.fullmatch(height)):
            return QImage()
        return self.scaled(key, int(width), int(height), ratio)

    def _keep(self, name: tuple[str, int, int], image: QImage) -> None:
        self._scaled[name] = image
        self._pixels += image.width() * image.height()
        while self._pixels > _CACHE_PIXELS and len(self._scaled) > 1:
            _, dropped = self._scaled.popitem(last=False)
            self._pixels -= dropped.width() * dropped.height()


class _Reader:
    """Decodes bytes; the buffer lives as long as its reader."""

    def __init__(self, data: bytes) -> None:
        from PySide6.QtCore import QBuffer, QIODevice  # nothing needs it before a picture is shown

        self._bytes = QByteArray(data)
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._reader = QImageReader(self._buffer)
        self._reader.setDecideFormatFromContent(True)
        self._reader.setAutoTransform(True)

    def size(self) -> QSize:
        """Return the picture's size as its head tells it, turned as it asks to be; empty when unreadable."""
        size = self._reader.size()
        if not size.isValid():
            return QSize()
        turned = self._reader.transformation().value & QImageIOHandler.Transformation.TransformationRotate90.value
        return size.transposed() if turned else size

    def read(self, size: QSize | None = None) -> QImage:
        """Return the picture, scaled smoothly when a size is asked; null when it cannot be decoded."""
        image = self._reader.read()
        if image.isNull() or size is None or image.size() == size:
            return image
        return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
