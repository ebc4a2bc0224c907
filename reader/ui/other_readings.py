# SPDX-License-Identifier: MIT
"""The other ways a page can be read: listed with what each gives, shown, and taken."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui import facts, fonts
from reader.ui.inlines import plain
from reader.ui.mend_list import broken
from reader.ui.reading_view import ReadingView
from reader.ui.style import Style
from reader.ui.themes import Theme
from reader.ui.words import Words

if TYPE_CHECKING:
    from reader.importing.events import Looked
    from reader.importing.looks import Candidate

_FIRST_WORDS = 110
_PAD = 14


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001  # the name lupdate looks for
    """Mark a text for translation where the table stands."""
    return text


NAMES = {
    "article": QT_TRANSLATE_NOOP("readings", "As an article"),
    "hidden": QT_TRANSLATE_NOOP("readings", "With what the page hides"),
    "second": QT_TRANSLATE_NOOP("readings", "As a second engine reads it"),
    "whole": QT_TRANSLATE_NOOP("readings", "All but menus and asides"),
    "everything": QT_TRANSLATE_NOOP("readings", "Everything on the page"),
}
"""The cleaner's profiles, as people would call them."""


def name_of(profile: str) -> str:
    """Return what a profile is called; one this window does not know by its own name."""
    return QCoreApplication.translate("readings", NAMES.get(profile, profile))


class _Painter(QStyledItemDelegate):
    """Paints a way of reading: its name, what it gives, its first words."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        size = max(11, parent.font().pixelSize())
        self._faces = (fonts.font(fonts.WINDOW, size, 600), fonts.font(fonts.WINDOW, size - 1))

    def _lines(self, words: str, width: int) -> list[tuple[str, int]]:
        """Return the lines of an item, each with the number of its face."""
        name, counts, first = words.split("\n", 2)
        return [
            *((line, 0) for line in broken(name, self._faces[0], width, 2)),
            *((line, 1) for line in broken(counts, self._faces[1], width, 1)),
            *((line, 2) for line in broken(first, self._faces[1], width, 2)),
        ]

    def _height(self) -> float:
        return QFontMetricsF(self._faces[0]).height() * 1.2

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        view = self.parent()
        assert isinstance(view, QListWidget)
        width = view.viewport().width()
        return QSize(width, round(len(self._lines(index.data(), width - 2 * _PAD)) * self._height()) + 2 * _PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rectangle = QRectF(option.rect)  # type: ignore[attr-defined]
        selected = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._theme.selected))
                painter.drawRoundedRect(rectangle.adjusted(4, 2, -4, -2), 7, 7)
            top = rectangle.top() + _PAD
            for line, face in self._lines(index.data(), round(rectangle.width()) - 2 * _PAD):
                painter.setFont(self._faces[min(face, 1)])
                painter.setPen(QColor(self._theme.muted if face == 1 else self._theme.text))
                room = QRectF(rectangle.left() + _PAD, top, rectangle.width() - 2 * _PAD, self._height())
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line)
                top += self._height()
        finally:
            painter.restore()


class OtherReadings(QDialog):
    """Lists the candidates of one article and shows the selected one."""

    chosen = Signal(int, str)
    """The article, and the profile whose candidate is to be taken."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Read it another way"))
        self.article = 0
        self._candidates: tuple[Candidate, ...] = ()
        self._present = ""
        self._path = ""
        self._picture: Callable[[str], bytes | None] = lambda _: None
        self.told = Words(name="quiet")
        self.list = QListWidget()
        self.list.setObjectName("readings")
        self.list.setAccessibleName(self.tr("Ways to read the page"))
        self.list.setItemDelegate(_Painter(style.theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.preview = ReadingView(self._picture_of, style)
        self.preview.setAccessibleName(self.tr("How the page reads this way"))
        self.take_button = QPushButton(self.tr("Read it this way"))
        self.take_button.setObjectName("primary")
        self.take_button.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(self._choose)
        self.take_button.clicked.connect(self._choose)
        cancel.clicked.connect(self.close)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.list)
        split.addWidget(self._on_page(self.preview))
        split.setStretchFactor(1, 1)
        split.setSizes([300, 660])
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.told, 1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.take_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(split, 1)
        buttons.setContentsMargins(18, 12, 18, 14)
        layout.addLayout(buttons)
        self.resize(1000, 680)

    @staticmethod
    def _on_page(widget: QWidget) -> QWidget:
        """Return a ground in the page's colour: the scroll bar's own is clear, and would show the dialog's."""
        ground = QWidget()
        ground.setObjectName("settingsPage")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(ground)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(widget)
        return ground

    def set_style(self, style: Style) -> None:
        """Set the text in another way, in other colours."""
        self.preview.set_style(style)
        self.list.setItemDelegate(_Painter(style.theme, self.list))

    @property
    def waiting(self) -> bool:
        """Whether the candidates are still to come."""
        return self.isVisible() and not self._candidates

    def begin(self, article: int, picture: Callable[[str], bytes | None]) -> None:
        """Wait for the candidates of an article; `picture` gives the pictures that are kept."""
        self.article, self._picture, self._candidates = article, picture, ()
        self.list.clear()
        self.preview.clear_article()
        self.take_button.setEnabled(False)
        self.told.setText(self.tr("Reading the saved page…"))

    def take(self, looked: Looked, present: str) -> None:
        """Show the candidates that were asked for; `present` is the profile of the one that is read now."""
        from reader.importing import looks

        if looked.article != self.article or self._candidates:
            return
        found = looks.read(looked.file, looks.Candidates) if looked.file else None
        if found is None or not found.candidates:
            self.told.setText(looked.error or self.tr("The saved page cannot be read again."))
            return
        self._path, self._candidates, self._present = looked.file, found.candidates, present
        self.told.setText(self.tr("What you mended by hand is kept."))
        for candidate in found.candidates:
            self.list.addItem(self._words(candidate))
        profiles = [candidate.profile for candidate in found.candidates]
        self.list.setCurrentRow(profiles.index(present) if present in profiles else 0)
        self.list.setFocus()

    def _words(self, candidate: Candidate) -> str:
        name = name_of(candidate.profile)
        if candidate.profile == self._present:
            name = self.tr("{name} (now)").format(name=name)
        first = " ".join(plain(candidate.article.text[:_FIRST_WORDS]).split())
        counts = facts.join(
            facts.counted(candidate.words, self.tr("1 word"), self.tr("{count} words")),
            facts.counted(candidate.images, self.tr("1 picture"), self.tr("{count} pictures"))
            if candidate.images
            else "",
        )
        return f"{name}\n{counts}\n{first}…"

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._candidates):
            return
        candidate = self._candidates[row]
        self.preview.show_article(candidate.article, words=candidate.words)
        self.take_button.setEnabled(candidate.profile != self._present)

    def _choose(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._candidates) and self.take_button.isEnabled():
            self.chosen.emit(self.article, self._candidates[row].profile)
            self.close()

    def _picture_of(self, key: str) -> bytes | None:
        from reader.importing import looks

        return self._picture(key) or (looks.picture(self._path, key) if self._path else None)
