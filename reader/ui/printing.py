# SPDX-License-Identifier: MIT
"""An article on paper or as a PDF: black on white, in the reader's typeface, without the window's layers."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QUrl
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from reader.article import Article
from reader.ui import themes
from reader.ui.document import Builder
from reader.ui.header import header_lines
from reader.ui.pictures import SCHEME, Pictures
from reader.ui.style import Style

_SIZE = 15
"""Pixels at 96 to the inch: some 11 points, as books have."""
_COLUMN = 620.0
"""Pixels at 96 to the inch between the margins of an A4 page."""
_MARGIN = 22.0
"""Millimetres."""
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


def printed(article: Article, style: Style, picture: Callable[[str], bytes | None], missing: str) -> QTextDocument:
    """Return an article's document as it goes to paper."""
    paper = Style(themes.load("light"), family=style.family, size=_SIZE, line_height=1.45, justified=style.justified)
    pictures = Pictures(picture)
    document = PrintedDocument(pictures)
    builder = Builder(document, article, paper, pictures, column=_COLUMN, missing=missing)
    builder.header(header_lines(article, paper, len(article.text.split())))
    for _ in builder.steps():
        pass
    return document


def write_pdf(document: QTextDocument, path: str, title: str) -> bool:
    """Write a document as a PDF of A4 pages; tells whether the file could be written."""
    writer = QPdfWriter(path)
    writer.setTitle(title)
    writer.setCreator("Verbatim")
    lay_out(writer)
    document.print_(writer)
    from pathlib import Path

    file = Path(path)
    return file.is_file() and file.stat().st_size > 0


def lay_out(device: QPagedPaintDevice) -> None:
    """Give a printer or a PDF its page and margins."""
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)


def file_title(title: str) -> str:
    """Return a file name made of a title: no separators, no control characters, of a length all systems take."""
    name = re.sub(r"[\x00-\x1f\x7f<>:\"/\\|?*\u202a-\u202e\u2066-\u2069]+", " ", title)
    return " ".join(name.split())[:90].strip(". ") or "article"
