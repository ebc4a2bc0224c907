# SPDX-License-Identifier: MIT
"""Figures in a document: pictures in the column and in lines, places for what is missing, captions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextCharFormat, QTextFormat, QTextImageFormat

from reader.article import Block, ImageReference
from reader.ui.inlines import SAFE_LINKS, insert_inlines
from reader.ui.pictures import SCHEME
from reader.ui.setting import Decoration, direct, indent_of, set_indent, setting_of
from reader.ui.style import Face, block_format

if TYPE_CHECKING:
    from reader.ui.document import Builder

NOT_TEXT = 500_000_000
"""Added to an article block's number for document blocks that stand for it and hold none of its text."""
CAPTION = 250_000_000
"""Added to an article block's number for its caption."""


class PlacedPicture(NamedTuple):
    """A picture in the document, to be sized again when the column changes."""

    position: int
    key: str
    natural: QSize
    room: float
    """How much of the column's width is not its, in pixels."""
    opens: bool
    """Whether it leads to itself in full size."""


def picture_size(natural: QSize, column: float) -> QSize:
    """Return the size a picture is shown at: its own, but no wider than the column and 1.3 × as high."""
    if natural.isEmpty():
        return QSize()
    factor = min(1.0, column / natural.width(), column * 1.3 / natural.height())
    return QSize(max(1, round(natural.width() * factor)), max(1, round(natural.height() * factor)))


def image_format(key: str, size: QSize, *, opens: bool = False) -> QTextImageFormat:
    """Return the format that shows a kept picture at a size; one that `opens` can be reached by Tab, as links are."""
    result = QTextImageFormat()
    result.setName(f"{SCHEME}:{key}/{size.width()}x{size.height()}")
    result.setWidth(size.width())
    result.setHeight(size.height())
    result.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
    result.setProperty(QTextFormat.Property.ImageAltText.value, "")
    if opens:
        result.setAnchor(True)
        result.setAnchorHref(f"{SCHEME}:{key}")
    return result


def insert_inline_picture(builder: Builder, reference: ImageReference, face: Face) -> None:
    """Put a picture into the line, as high as its letters; without it stands its text."""
    natural = builder.pictures.natural_size(reference)
    if natural.isEmpty():
        if reference.alternative:
            builder.put(f"[{reference.alternative}]", face)
        return
    height = face.pixels * 1.15
    if natural.height() > height:
        natural = QSize(max(1, round(natural.width() * height / natural.height())), round(height))
    _place(builder, reference.key, natural, builder.column, opens=False)


def insert_figure(builder: Builder, number: int, block: Block) -> None:
    """Insert a figure's pictures, a labelled place for each that is missing, and where it leads."""
    em = float(builder.style.size)
    indent = indent_of(block, em)
    embedded = ""
    for reference in block.images:
        if block.link and not reference.key and not reference.address:
            # What stands for a video without a poster is no image that is missing: it names where the link leads.
            embedded = reference.alternative
            continue
        natural = builder.pictures.natural_size(reference)
        if natural.isEmpty():
            _note(builder, number, block, builder.missing, reference.alternative)
            continue
        layout = block_format(0, em * 0.5, em * (0.5 if block.caption else 1.3))
        layout.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        builder.begin(layout, number + NOT_TEXT)
        _place(builder, reference.key, natural, builder.column - indent, opens=True)
    if block.link:
        _note(builder, number, block, embedded or block.text or block.caption, "", link=block.link)
    if block.text:
        setting = setting_of(block, None, builder.article, builder.style)
        builder.begin(setting.layout, number)
        builder.insert_text(block, builder.article.block_spans[number].start, setting.face, setting.colour)


def insert_caption(builder: Builder, number: int, block: Block) -> None:
    """Insert a block's caption."""
    em = float(builder.style.size)
    layout = block_format(round(em * 0.76 * 1.45), 0, em * 1.4)
    direct(layout, builder.article.direction or "", block.caption)
    set_indent(layout, indent_of(block, em))
    builder.begin(layout, number + CAPTION)
    face = builder.formats.interface(round(em * 0.76))
    insert_inlines(builder, block.caption, block.caption_inlines, face, "muted")


def _place(builder: Builder, key: str, natural: QSize, room: float, *, opens: bool) -> None:
    size = picture_size(natural, max(40.0, room))
    position = builder.cursor.position()
    builder.layout.pictures.append(PlacedPicture(position, key, natural, builder.column - room, opens))
    builder.cursor.insertImage(image_format(key, size, opens=opens))


def _note(builder: Builder, number: int, block: Block, label: str, words: str, *, link: str = "") -> None:
    """Put a labelled place for what cannot be shown."""
    em = float(builder.style.size)
    layout = block_format(em * 1.3, em * 2.0, em * (1.2 if block.caption else 2.0))
    direct(layout, builder.article.direction or "", words)
    set_indent(layout, indent_of(block, em) + em * 0.9, right=em * 0.9)
    builder.begin(layout, number + NOT_TEXT)
    builder.layout.decorations[number + NOT_TEXT] = Decoration(indent=indent_of(block, em), box=True)
    face = builder.formats.interface(round(em * 0.74))
    if label:
        builder.put(label, face._replace(weight=600), "muted")
    if words:
        builder.put(f"  {words}", face, "muted")
    if link.lower().startswith(SAFE_LINKS[:2]):
        characters = builder.formats.characters(face, "link")
        characters.setAnchor(True)
        characters.setAnchorHref(link)
        builder.put_formatted(f"  {link}" if label else link, characters, "link")
