# SPDX-License-Identifier: MIT
"""An article on paper or as a PDF: black on white, in the reader's typeface, without the window's layers."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from reader.article import Article
from reader.ui import fonts, themes
from reader.ui.document import Builder, Layout
from reader.ui.header import header_lines
from reader.ui.layers import LayerPainter, Layers
from reader.ui.pictures import SCHEME, Pictures
from reader.ui.style import Style

_SIZE = 15
"""Pixels at 96 to the inch: some 11 points, as books have."""
_COLUMN = 620.0
"""Pixels at 96 to the inch between the margins of an A4 page."""
_MARGIN = 22.0
"""Millimetres."""
_FOOT = 34.0
"""Pixels below the text for the page's number."""
_DOTS = 96
_RATIO = 2.0
"""Pixels of a picture to one of the page: 192 to the inch are enough for paper."""


class PrintedDocument(QTextDocument):
    """A document that loads the article's kept pictures and nothing else."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give a kept picture; refuse everything else."""
        address = name.toString() if isinstance(name, QUrl) else name
        key, _, size = address.removeprefix(f"{SCHEME}:").partition("/")
        width, _, height = size.partition("x")
        known = kind == QTextDocument.ResourceType.ImageResource.value and address.startswith(f"{SCHEME}:")
        if not (known and width.isdigit() and height.isdigit()):
            return None
        image = self._pictures.scaled(key, int(width), int(height), _RATIO).copy()
        image.setDevicePixelRatio(1)
        return image if not image.isNull() else QImage()


class Paper(NamedTuple):
    """An article ready for paper."""

    layout: Layout
    style: Style

    def print(self, device: QPagedPaintDevice) -> bool:
        """Paint all pages; tells whether the device could be painted on.

        The toolkit's own way to print takes sizes in pixels for the printer's, a tenth of a millimetre and less.
        """
        painter = QPainter()
        if not painter.begin(device):
            return False
        try:
            factor = device.logicalDpiX() / _DOTS
            area = device.pageLayout().paintRectPixels(device.logicalDpiX())
            width, height = area.width() / factor, area.height() / factor - _FOOT
            document = self.layout.document
            document.setPageSize(QSizeF(width, height))
            painter.scale(factor, factor)
            for page in range(document.pageCount()):
                if page:
                    device.newPage()
                self._paint(painter, page, QRectF(0, 0, width, height))
        finally:
            painter.end()
        return True

    def _paint(self, painter: QPainter, page: int, view: QRectF) -> None:
        top = QPointF(0, page * view.height())
        painter.setClipRect(view)
        LayerPainter(painter, self.layout, Layers(), self.style, top).paint(view)
        painter.translate(-top)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = view.translated(top)  # pyright: ignore[reportAttributeAccessIssue]  # a plain field in Qt
        painter.setPen(QColor(self.style.theme.text))
        self.layout.document.documentLayout().draw(painter, context)
        painter.translate(top)
        painter.setClipping(False)
        painter.setFont(fonts.font(fonts.WINDOW, _SIZE * 0.7))
        painter.setPen(QColor(self.style.theme.muted))
        foot = QRectF(0, view.height(), view.width(), _FOOT)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), str(page + 1))


def printed(article: Article, style: Style, picture: Callable[[str], bytes | None], missing: str) -> Paper:
    """Return an article as it goes to paper."""
    paper = Style(themes.load("light"), family=style.family, size=_SIZE, line_height=1.45, justified=style.justified)
    pictures = Pictures(picture)
    document = PrintedDocument(pictures)
    builder = Builder(document, article, paper, pictures, column=_COLUMN, missing=missing)
    builder.header(header_lines(article, paper, len(article.text.split())))
    for _ in builder.steps():
        pass
    for _ in builder.colours():
        pass
    return Paper(builder.layout, paper)


def write_pdf(paper: Paper, path: str, title: str) -> bool:
    """Write an article as a PDF of A4 pages; tells whether the file could be written."""
    writer = QPdfWriter(path)
    writer.setTitle(title)
    writer.setCreator("Verbatim")
    lay_out(writer)
    return paper.print(writer)


def lay_out(device: QPagedPaintDevice) -> None:
    """Give a printer or a PDF its page and margins."""
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)


def file_title(title: str) -> str:
    """Return a file name made of a title: no separators, no control characters, of a length all systems take."""
    name = re.sub(r"[\x00-\x1f\x7f<>:\"/\\|?*\u202a-\u202e\u2066-\u2069]+", " ", title)
    return " ".join(name.split())[:90].strip(". ") or "article"
