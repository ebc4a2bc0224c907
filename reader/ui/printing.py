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
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from reader.article import Article, BlockKind
from reader.ui import facts, fonts, themes
from reader.ui.document import Builder, HeaderLine, Layout
from reader.ui.header import header_lines
from reader.ui.hyphens import Hyphens
from reader.ui.inlines import plain
from reader.ui.layers import LayerPainter, Layers
from reader.ui.pictures import Pictures
from reader.ui.style import Face, Style

_SIZE = 15
"""Pixels at 96 to the inch: some 11 points, as books have."""
_COLUMN = 620.0
"""Pixels at 96 to the inch between the margins of an A4 page."""
_MARGIN = 22.0
"""Millimetres."""
_FOOT = 34.0
"""Pixels below the text for the page's number."""
_DOTS = 96
_PROSE = BlockKind.PARAGRAPH
_RATIO = 2.0
"""Pixels of a picture to one of the page: 192 to the inch are enough for paper."""


class PrintedDocument(QTextDocument):
    """A document that loads the article's kept pictures and nothing else."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give a kept picture; refuse everything else."""
        image = self._pictures.requested(kind, name, _RATIO)
        if image is None or image.isNull():
            return image
        image = image.copy()
        image.setDevicePixelRatio(1)
        return image


class Paper(NamedTuple):
    """An article ready for paper."""

    layout: Layout
    style: Style
    title: str
    """What stands at the foot of each page."""

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
            # Whole pixels: a picture that begins on the next page would show its first row at the foot of this one.
            width, height = area.width() / factor, float(int(area.height() / factor - _FOOT))
            document = self.layout.document
            document.setPageSize(QSizeF(width, height))
            painter.scale(factor, factor)
            pages = document.pageCount()
            for page in range(pages):
                if page:
                    device.newPage()
                self._paint(painter, page, QRectF(0, 0, width, height))
                self._paint_foot(painter, QRectF(0, height, width, _FOOT), f"{page + 1} / {pages}")
        finally:
            painter.end()
        return True

    def _paint(self, painter: QPainter, page: int, view: QRectF) -> None:
        top = QPointF(0, page * view.height())
        painter.setClipRect(view.adjusted(0, 0, 0, -1))
        # Boxes keep their frames and spare the ink of their grounds.
        bare = self.style._replace(theme=self.style.theme._replace(code="#FFFFFF"))
        LayerPainter(painter, self.layout, Layers(), bare, top).paint(view)
        painter.translate(-top)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = view.translated(top)  # pyright: ignore[reportAttributeAccessIssue]  # a plain field in Qt
        painter.setPen(QColor(self.style.theme.text))
        self.layout.document.documentLayout().draw(painter, context)
        painter.translate(top)
        painter.setClipping(False)

    def _paint_foot(self, painter: QPainter, foot: QRectF, number: str) -> None:
        """Paint the article's title and the number of the page below the text."""
        font = fonts.font(fonts.WINDOW, _SIZE * 0.7)
        painter.setFont(font)
        painter.setPen(QColor(self.style.theme.muted))
        metrics = QFontMetricsF(font)
        room = foot.width() - metrics.horizontalAdvance(number) - _FOOT
        title = metrics.elidedText(plain(self.title), Qt.TextElideMode.ElideRight, room)
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft | bottom), title)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight | bottom), number)


def printed(article: Article, style: Style, picture: Callable[[str], bytes | None], missing: str) -> Paper:
    """Return an article as it goes to paper."""
    paper = style._replace(theme=themes.load("light"), size=_SIZE, line_height=1.45)
    pictures = Pictures(picture)
    document = PrintedDocument(pictures)
    hyphens = Hyphens()
    if paper.hyphenated:
        for language in {article.language, *(block.language for block in article.blocks if block.kind is _PROSE)}:
            hyphens.read(language or "")
    builder = Builder(document, article, paper, pictures, column=_COLUMN, missing=missing, hyphenate=hyphens.points)
    builder.leads = False
    lines = header_lines(article, paper, len(article.text.split()))
    if article.url:  # on paper nothing else tells where a text is from
        lines.append(HeaderLine(article.url, Face(fonts.WINDOW, _SIZE * 0.7), "muted", _SIZE * 1.1))
    builder.header(lines)
    for _ in builder.steps():
        pass
    for _ in builder.colours():
        pass
    site = f" — {article.site}" if article.site else ""
    return Paper(builder.layout, paper, f"{facts.headline(article.title, article.site)}{site}")


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
