# SPDX-License-Identifier: MIT
"""How a block of an article is set: its face, lines and indents, and what is painted beside it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat

from reader.article import Article, Block, BlockKind, Container, ContainerKind
from reader.ui import fonts
from reader.ui.bidirectional import is_rtl
from reader.ui.style import Face, Style, block_format

_DEEPEST = 12.0
"""Steps of indent: past some ten levels deeper means narrower until nothing is left; hostile pages go to thousands."""


class Decoration(NamedTuple):
    """What is painted beside a block and is no text: list markers, quotation bars, boxes."""

    marker: str = ""
    indent: float = 0
    """Where the block's text begins, in pixels from the column's edge."""
    bars: tuple[float, ...] = ()
    """Where the bars of block quotations stand, in pixels from the column's edge."""
    bar_below: bool = False
    """Whether the innermost quotation goes on in the next block."""
    box: bool = False
    rule: bool = False


class Setting(NamedTuple):
    """How a block of text stands on the page."""

    layout: QTextBlockFormat
    face: Face
    colour: str = ""
    """The name of its colour in the theme; empty for the text's."""


def setting_of(block: Block, following: Block | None, article: Article, style: Style) -> Setting:
    """Return how a block of text is set, before the one that follows it."""
    em = float(style.size)
    indent = indent_of(block, em)
    face, colour, below = Face(style.family, style.size), "", em * 0.9
    line = em * style.line_height
    above = 0.0
    if block.kind is BlockKind.HEADING:
        factor = {1: 1.5, 2: 1.35, 3: 1.17}.get(block.level, 1.03)
        face = Face(style.family, round(em * factor), 700)
        above, below, line = em * (1.3 if block.level <= 2 else 0.9), em * 0.45, em * factor * 1.3
    elif block.kind is BlockKind.CODE:
        face = Face(fonts.MONO, round(em * 0.8))
        above, below, line = em * 1.6, em * 2.0, em * 0.8 * 1.55
        indent += em * 0.9
    elif block.stands_in(ContainerKind.PULL_QUOTE):
        face = Face(style.family, round(em * 1.22), 400, italic=True)
        line, colour = em * 1.22 * 1.42, "muted"
    elif block.stands_in(ContainerKind.FOOTNOTES):
        face = Face(style.family, round(em * 0.86))
        line = em * 0.86 * style.line_height
    elif block.stands_in(ContainerKind.TERM):
        face, below = Face(style.family, em, 700), em * 0.2
    if block.stands_in(ContainerKind.LIST, ContainerKind.ORDERED_LIST) and _list_goes_on(block, following):
        below = em * 0.38
    layout = block_format(line, above, below)
    direct(layout, block.direction or article.direction or "", block.text)
    set_indent(layout, indent, right=em * 0.9 if block.kind is BlockKind.CODE else 0)
    if style.justified and block.kind is BlockKind.PARAGRAPH:
        layout.setAlignment(Qt.AlignmentFlag.AlignJustify)
    if block.kind is BlockKind.HEADING:
        layout.setHeadingLevel(block.level)
    return Setting(layout, face, colour)


def decoration_of(block: Block, following: Block | None, seen: set[Container], em: float) -> Decoration:
    """Return the markers and bars of a block; `seen` are the list items that have theirs, and grows."""
    marker, bars, at = "", [], 0.0
    ordered = False
    bar_below = False
    for container in block.path[:40]:
        if container.kind in (ContainerKind.QUOTE, ContainerKind.PULL_QUOTE):
            bars.append(min(at, _DEEPEST) * em)
            at += 1.3
            bar_below = following is not None and container in following.path
        elif container.kind in (ContainerKind.LIST, ContainerKind.ORDERED_LIST):
            ordered = container.kind is ContainerKind.ORDERED_LIST
            at += 1.55
        elif container.kind is ContainerKind.ITEM and container not in seen:
            seen.add(container)
            marker = f"{container.start}." if ordered else "•"
        elif container.kind is ContainerKind.DEFINITION:
            at += 1.55
    kind = block.kind
    indent = indent_of(block, em)
    return Decoration(marker, indent, tuple(bars), bar_below, kind is BlockKind.CODE, kind is BlockKind.RULE)


def indent_of(block: Block, em: float) -> float:
    """Return how far a block's text begins from the column's edge, in pixels."""
    steps = 0.0
    for container in block.path:
        if container.kind in (ContainerKind.LIST, ContainerKind.ORDERED_LIST, ContainerKind.DEFINITION):
            steps += 1.55
        elif container.kind in (ContainerKind.QUOTE, ContainerKind.PULL_QUOTE):
            steps += 1.3
    return min(steps, _DEEPEST) * em


def direct(layout: QTextBlockFormat, direction: str, text: str) -> None:
    """Give a block format its direction: as stated, else as its text begins."""
    if direction == "rtl" or (not direction and is_rtl(text)):
        layout.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    elif direction == "ltr":
        layout.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def set_indent(layout: QTextBlockFormat, indent: float, right: float = 0) -> None:
    """Indent a block where its lines begin, and at their end by `right`; both in pixels."""
    if layout.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        indent, right = right, indent
    layout.setLeftMargin(indent)
    layout.setRightMargin(right)


def _list_goes_on(block: Block, following: Block | None) -> bool:
    if following is None:
        return False
    lists = (ContainerKind.LIST, ContainerKind.ORDERED_LIST)
    here = {container for container in block.path if container.kind in lists}
    return any(container in here for container in following.path)
