# SPDX-License-Identifier: MIT
"""Text with its inline formats goes into a document: strong, links, code, readings, small pictures."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QBrush, QColor, QTextCharFormat

from reader.article import Inline, InlineKind
from reader.ui import fonts
from reader.ui.style import Coloured, Face, suited

if TYPE_CHECKING:
    from reader.ui.document import Builder

_DEEPEST_INLINE = 32
"""Inline formats within one another; hostile pages nest thousands, and each would be asked at each edge."""

SOFT_HYPHEN = "\u00ad"
SAFE_LINKS = ("https:", "http:", "mailto:", "#")

_PLAIN = str.maketrans({"\n": "\u2028", "\u2029": "\u2028", "\r": " ", "\x00": " ", "\ufffc": " ", "\ufdd0": " ",
                        "\ufdd1": " ", "\ufdef": " "})  # fmt: skip
"""Characters that mean structure inside a document, each to one that does not."""
_LONE = re.compile("[\ud800-\udfff]")


def plain(text: str) -> str:
    """Return `text` with nothing in it a document would take for structure, of the same length."""
    return _LONE.sub("\ufffd", text.translate(_PLAIN))


def insert_inlines(
    builder: Builder,
    text: str,
    inlines: tuple[Inline, ...],
    face: Face,
    colour: str = "",
    *,
    offset: int | None = None,
    points: Sequence[int] = (),
) -> None:
    """Insert text with inline formats at the builder's cursor, with soft hyphens before the code points `points`.

    With an `offset` of the article's text, the stretches behind extra characters are mapped one by one.
    """
    starting: dict[int, list[Inline]] = {}
    ending: dict[int, list[Inline]] = {}
    for inline in inlines:
        start, end = max(0, inline.start), min(len(text), inline.end)
        starting.setdefault(start, []).append(inline)
        if end > start:
            ending.setdefault(end, []).append(inline)
    edges = sorted({0, len(text), *(edge for edge in (*starting, *ending) if edge <= len(text))})
    active: list[Inline] = []
    shifted = False
    for at, edge in enumerate(edges):
        extra = _end(builder, ending.get(edge, ()), active, face)
        extra = _begin(builder, starting.get(edge, ()), active, edge, face) or extra
        if at + 1 == len(edges):
            break
        stretch = text[edge : edges[at + 1]]
        shifted = shifted or extra
        within = points[bisect_left(points, edge) : bisect_left(points, edges[at + 1])]
        if shifted and offset is not None:
            hyphens = [point - edge for point in within]
            builder.layout.map.add(offset + edge, stretch, builder.cursor.position(), hyphens)
        characters, role = inline_format(builder, active, face, colour, stretch)
        start = builder.cursor.position()
        if within:
            cuts = [edge, *within, edges[at + 1]]
            stretch = SOFT_HYPHEN.join(text[cuts[order] : cuts[order + 1]] for order in range(len(cuts) - 1))
        builder.put_formatted(stretch, characters, role)
        if any(inline.kind is InlineKind.MARKED for inline in active):
            builder.layout.coloured.append(Coloured(start, builder.cursor.position(), "code"))


def _end(builder: Builder, inlines: Iterable[Inline], active: list[Inline], face: Face) -> bool:
    """Close inlines; tell whether characters were inserted that are not the text's."""
    extra = False
    for inline in inlines:
        if inline in active:
            active.remove(inline)
        if inline.kind is InlineKind.RUBY and inline.target:
            small = face._replace(pixels=face.pixels * 0.62)
            builder.put(f"({inline.target})", small, "muted")
            extra = True
    return extra


def _begin(builder: Builder, inlines: Iterable[Inline], active: list[Inline], edge: int, face: Face) -> bool:
    """Open inlines; tell whether something was inserted that is not the text's."""
    extra = False
    for inline in inlines:
        if inline.kind is InlineKind.ANCHOR:
            builder.layout.anchors.setdefault(inline.target, builder.cursor.position())
        elif inline.kind is InlineKind.IMAGE and inline.image is not None:
            from reader.ui.figures import insert_inline_picture  # figures have captions, which have inlines

            insert_inline_picture(builder, inline.image, face)
            extra = True
        elif inline.end > edge and len(active) < _DEEPEST_INLINE:
            active.append(inline)
    return extra


def inline_format(
    builder: Builder, active: list[Inline], face: Face, role: str, text: str
) -> tuple[QTextCharFormat, str]:
    """Return what `text` looks like within these inlines, and the name of its colour."""
    kinds = {inline.kind for inline in active}
    if InlineKind.CODE in kinds:
        face = face._replace(family=fonts.MONO, pixels=round(face.pixels * 0.86))
    if InlineKind.STRONG in kinds:
        face = face._replace(weight=700)
    if InlineKind.EMPHASIS in kinds:
        face = face._replace(italic=not face.italic)
    face = suited(face, text)
    link = next((inline.target for inline in reversed(active) if inline.kind is InlineKind.LINK), "")
    if not link.lower().startswith(SAFE_LINKS):
        link = ""
    theme = builder.style.theme
    role = "link" if link else role
    result = builder.formats.characters(face, role)
    if link:
        result.setAnchor(True)
        result.setAnchorHref(link)
        result.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        result.setUnderlineColor(QColor(theme.link))
    if InlineKind.STRUCK in kinds:
        result.setFontStrikeOut(True)
    if InlineKind.INSERTED in kinds:
        result.setFontUnderline(True)
    if InlineKind.MARKED in kinds:
        result.setBackground(QBrush(QColor(theme.code)))
    if InlineKind.SUPERSCRIPT in kinds:
        result.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    elif InlineKind.SUBSCRIPT in kinds:
        result.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
    return result, role
