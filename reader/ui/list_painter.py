# SPDX-License-Identifier: MIT
"""Paints the rows of the library list and of the search results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPen,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui import facts, fonts, icons
from reader.ui.inlines import plain
from reader.ui.laid_text import LONGEST, LaidTexts
from reader.ui.library_model import ROW
from reader.ui.offsets import Utf16
from reader.ui.themes import Theme
from reader.ui.thumbnails import SIDE, Thumbnails

if TYPE_CHECKING:
    from reader.importing.events import Hit
    from reader.library import ArticleRow

EDGE = 22
"""Pixels between a list's edge and its words."""
_TOP = 13
_MARK = 13
"""The side of a star or another mark in a row's last line, in pixels."""
_TRACK = 44


class RowPainter(QStyledItemDelegate):
    """What the two painters share: the ground, the fonts and text cut to lines."""

    edge = EDGE
    """Where a row's words and its hairline begin and end, in pixels from its sides."""

    def __init__(self, theme: Theme, scale: float = 1.0) -> None:
        super().__init__()
        self.theme = theme
        self._kept = LaidTexts()
        self.width = 0
        """The list's width, for rows that are as high as their text."""
        self.title_font = fonts.font(fonts.WINDOW, 14 * scale, 600)
        self.read_font = fonts.font(fonts.WINDOW, 14 * scale, 500)
        self.line_font = fonts.font(fonts.WINDOW, 13 * scale)
        self.small_font = fonts.font(fonts.WINDOW, 12 * scale)
        self.heading_font = fonts.font(fonts.WINDOW, 12 * scale, 650)
        self.title_line = QFontMetrics(self.title_font).height() + 3
        self.small_line = QFontMetrics(self.small_font).height() + 4

    def set_theme(self, theme: Theme) -> None:
        """Paint in another palette."""
        self.theme = theme

    def paint_ground(self, painter: QPainter, option: Any) -> QRect:
        """Paint a row's ground and its hairline; return where its content goes."""
        rectangle: QRect = option.rect
        theme = self.theme
        state: QStyle.StateFlag = option.state
        inner = rectangle.adjusted(6, 2, -6, -3)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(theme.selected))
            painter.drawRoundedRect(inner, 7, 7)
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = QColor(theme.selected)
            ground.setAlphaF(0.45)
            painter.setBrush(ground)
            painter.drawRoundedRect(inner, 7, 7)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.drawRoundedRect(QRectF(inner).adjusted(0.75, 0.75, -0.75, -0.75), 7, 7)
        if not state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(theme.line))
            painter.drawLine(
                rectangle.left() + self.edge, rectangle.bottom(), rectangle.right() - self.edge, rectangle.bottom()
            )
        return rectangle.adjusted(EDGE, _TOP, -EDGE, -_TOP)

    def paint_line(self, painter: QPainter, font: QFont, colour: str, box: QRect, text: str) -> None:
        """Paint one line, cut where it does not fit."""
        font = fonts.for_words(font, text)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        cut = self._kept.cut(font, text, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), cut)

    def paint_lines(
        self,
        painter: QPainter,
        font: QFont,
        colour: str,
        box: QRect,
        text: str,
        *,
        lines: int,
        line_height: int,
        marks: list[tuple[int, int]] | None = None,
    ) -> int:
        """Paint up to `lines` lines, the last one cut; `marks` are stretches in code points. Returns the lines used."""
        font = fonts.for_words(font, text)
        formats = self._mark_formats(plain(text[:LONGEST]), marks) if marks else ()
        laid = self._kept.lines(font, text, box.width(), lines=lines, line_height=line_height, formats=formats)
        painter.setPen(QColor(colour))
        for line in laid.whole:
            line.draw(painter, QPointF(box.topLeft()))
        if laid.cut:
            top = box.top() + len(laid.whole) * line_height
            painter.setFont(font)
            flags = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            painter.drawText(QRect(box.left(), top, box.width(), line_height), flags, laid.cut)
        return len(laid.whole) + bool(laid.cut)

    def _mark_formats(self, text: str, marks: list[tuple[int, int]]) -> list[QTextLayout.FormatRange]:
        units = Utf16(text)
        result: list[QTextLayout.FormatRange] = []
        for start, end in marks:
            if not 0 <= start < end <= len(text):
                continue
            piece = QTextLayout.FormatRange()
            piece.start = units.to_units(start)  # pyright: ignore[reportAttributeAccessIssue]  # a plain field in Qt
            piece.length = units.to_units(end) - units.to_units(start)  # pyright: ignore[reportAttributeAccessIssue]
            look = QTextCharFormat()
            look.setBackground(QColor(self.theme.match))
            look.setForeground(QColor(self.theme.text))
            piece.format = look  # pyright: ignore[reportAttributeAccessIssue]
            result.append(piece)
        return result


class ArticlePainter(RowPainter):
    """Paints an article's row: title, source, how long and how far, and its picture where it has one."""

    def __init__(self, theme: Theme, scale: float = 1.0, thumbnails: Thumbnails | None = None) -> None:
        super().__init__(theme, scale)
        self._thumbnails = thumbnails
        self.row_height = 2 * _TOP + 2 * self.title_line + 2 * self.small_line + 3
        """Two lines of title and two of facts."""
        self.heading_height = self.small_line + 14

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Return the one size all rows have."""
        return QSize(240, self.row_height)

    def paint_heading(self, painter: QPainter, place: QRect, text: str, count: int) -> None:
        """Paint the heading of a group over what goes by below it."""
        theme = self.theme
        painter.fillRect(place, QColor(theme.panel))
        painter.setPen(QColor(theme.line))
        painter.drawLine(place.left() + EDGE, place.bottom(), place.right() - EDGE, place.bottom())
        box = place.adjusted(EDGE, 2, -EDGE, 0)
        number = QLocale().toString(count)
        painter.setFont(self.small_font)
        painter.setPen(QColor(theme.muted))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing), number)
        wide = painter.fontMetrics().horizontalAdvance(number) + 12
        rtl = QGuiApplication.isRightToLeft()
        self.paint_line(
            painter, self.heading_font, theme.text, box.adjusted(wide if rtl else 0, 0, 0 if rtl else -wide, 0), text
        )

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        row: ArticleRow | None = index.data(ROW)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.theme
        box = self.paint_ground(painter, option)
        if row.lead_image and self._thumbnails is not None:
            box = self._paint_picture(painter, box, row.lead_image)
        done = row.state in ("read", "archived")
        if row.state == "unread":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            beside = box.right() + 10 if QGuiApplication.isRightToLeft() else box.left() - 9
            painter.drawEllipse(QPointF(beside, box.top() + self.title_line / 2 - 1), 2.6, 2.6)
        font = self.read_font if done else self.title_font
        title = facts.headline(row.title, row.site)
        used = self.paint_lines(
            painter, font, theme.muted if done else theme.text, box, title, lines=2, line_height=self.title_line
        )
        # Lines follow one another, so that what is not known leaves no hole.
        line = QRect(box.left(), box.top() + used * self.title_line + 2, box.width(), self.small_line)
        excerpt = " ".join((row.excerpt or "")[:LONGEST].split())
        about = facts.join(row.site or "", facts.names(row.byline))
        for text, last in ((excerpt if used < 2 else "", ""), (about, facts.day(row.published))):
            if text or last:
                self._paint_about(painter, line, text, last)
                line.translate(0, self.small_line)
        self._paint_measures(painter, row, line)
        painter.restore()

    def _paint_about(self, painter: QPainter, line: QRect, text: str, last: str) -> None:
        """Paint a line of which the last part is never cut."""
        whole = self._kept.cut_before(self.small_font, text, last, line.width())
        self.paint_line(painter, self.small_font, self.theme.muted, line, whole)

    def _paint_picture(self, painter: QPainter, box: QRect, key: str) -> QRect:
        """Paint a row's picture at its end, or the place it will have; return what room is left."""
        rtl = QGuiApplication.isRightToLeft()
        place = QRect(box.left() if rtl else box.right() - SIDE + 1, box.top() + 3, SIDE, SIDE)
        ratio = painter.device().devicePixelRatioF()
        picture = self._thumbnails.get(key, ratio) if self._thumbnails is not None else None
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(place), 6, 6)
        painter.save()
        painter.setClipPath(shape)
        if picture is not None:
            painter.drawPixmap(place, picture)
        else:
            painter.fillRect(place, QColor(self.theme.line))
        painter.restore()
        return box.adjusted(SIDE + 12, 0, 0, 0) if rtl else box.adjusted(0, 0, -SIDE - 12, 0)

    def _paint_measures(self, painter: QPainter, row: ArticleRow, box: QRect) -> None:
        """Paint the last line: how long, how many voices, which tags; at its end how far it is read."""
        theme = self.theme
        rtl = QGuiApplication.isRightToLeft()
        end = self._paint_state(painter, row, box, rtl=rtl)
        words = box.adjusted(end if rtl else 0, 0, 0 if rtl else -end, 0)
        if row.starred:
            place = QRect(words.right() - _MARK + 1 if rtl else words.left(), 0, _MARK, _MARK)
            place.moveTop(words.center().y() - _MARK // 2)
            icons.icon("star-filled", theme.accent, _MARK).paint(painter, place)
            words = words.adjusted(0 if rtl else _MARK + 6, 0, -_MARK - 6 if rtl else 0, 0)
        voices = ""
        if row.quotations:
            voices = facts.counted(row.quotations, facts.tr("1 quotation"), facts.tr("{count} quotations"))
        text = facts.join(facts.reading_time(row.words), voices, ", ".join(row.tags))
        self.paint_line(painter, self.small_font, theme.muted, words, text)

    def _paint_state(self, painter: QPainter, row: ArticleRow, box: QRect, *, rtl: bool) -> int:
        """Paint how far an article is read; return the width that takes."""
        theme = self.theme
        if row.state == "archived":
            side = _MARK + 1
            place = QRect(box.left() if rtl else box.right() - side, box.center().y() - side // 2, side, side)
            icons.icon("archive", theme.muted, side).paint(painter, place)
        elif 0.02 < row.progress < 0.98:
            left = box.left() if rtl else box.right() - _TRACK
            track = QRectF(left, box.center().y() - 1, _TRACK, 3)
            done = track.adjusted(
                _TRACK * (1 - row.progress) if rtl else 0, 0, 0 if rtl else -_TRACK * (1 - row.progress), 0
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.line))
            painter.drawRoundedRect(track, 1.5, 1.5)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(done, 1.5, 1.5)
            return _TRACK + 12
        elif row.state == "read":
            self._paint_tick(painter, QPointF(box.left() + 8 if rtl else box.right() - 6, box.center().y()))
        else:
            return 0
        return _MARK + 10

    def _paint_tick(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(QColor(self.theme.muted), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline([at + QPointF(-5, 0), at + QPointF(-2, 3), at + QPointF(4, -4)])


class HitPainter(RowPainter):
    """Paints a search result: title and the best passage, the query's words marked; of a quotation who said it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Return the one size all results have: a line of title and three of passage."""
        return QSize(240, 2 * _TOP + self.title_line + 3 * (self.small_line + 1) + 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one result."""
        hit: Hit | None = index.data(ROW)
        if hit is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.paint_ground(painter, option)
        title = QRect(box.left(), box.top(), box.width(), self.title_line)
        self.paint_line(painter, self.title_font, self.theme.text, title, hit.title or facts.tr("Untitled"))
        passage = box.adjusted(0, self.title_line + 4, 0, 0)
        if hit.quotation is not None:
            speaker = QRect(passage.left(), passage.top(), passage.width(), self.small_line)
            who = hit.speaker or facts.tr("Speaker unknown")
            self.paint_line(painter, self.small_font, self.theme.accent, speaker, who)
            passage = passage.adjusted(0, self.small_line + 1, 0, 0)
        marks = [(start, end) for start, end in hit.snippet_matches]
        self.paint_lines(
            painter,
            self.small_font,
            self.theme.muted,
            passage,
            hit.snippet,
            lines=3 if hit.quotation is None else 2,
            line_height=self.small_line + 1,
            marks=marks,
        )
        painter.restore()
