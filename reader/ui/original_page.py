# SPDX-License-Identifier: MIT
"""The original of an article in the text's place: all of its text, or the page as it looked without what could load."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader.article import Article, Span
from reader.ui import facts, fonts, icons
from reader.ui.find import FindBar, find
from reader.ui.page_view import PROBE, PageView
from reader.ui.reading_view import ReadingView
from reader.ui.style import Style
from reader.ui.telling import in_words
from reader.ui.words import Words


class OriginalPage(QWidget):
    """Both ways to look at an original, and finding in them."""

    left = Signal()
    mend_asked = Signal()
    page_asked = Signal()
    """The page as it looked is wanted, and not here yet."""
    link_opened = Signal(str)

    def __init__(self, picture: Callable[[str], bytes | None], style: Style) -> None:
        super().__init__()
        self.setObjectName("originalPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = ReadingView(picture, style)
        self.text.setAccessibleName(self.tr("All text of the original"))
        self.page = PageView(picture, style)
        self.waiting = Words(name="quiet")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.waiting.setMargin(40)
        self.heading = QLabel(self.tr("The original"))
        self.heading.setFont(fonts.font(fonts.WINDOW, self.heading.font().pixelSize(), 600))
        self.told = QLabel()
        self.told.setObjectName("quiet")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.as_text = _choice(self.tr("As text"))
        self.as_page = _choice(self.tr("As a page"))
        self.mend = QPushButton(self.tr("Mend"))
        self.mend.setObjectName("plain")
        self.done = QPushButton(self.tr("Done"))
        self.done.setToolTip(self.tr("Back to the article"))
        self.find_bar = FindBar()
        self.find_bar.field.setPlaceholderText(self.tr("Find in the original"))
        self.find_bar.field.setAccessibleName(self.tr("Find in the original"))
        self._matches: list[Span] | list[QTextCursor] = []
        self._current: int | None = None
        self.has_page = False
        """Whether the page as it looked is here."""
        self.stack = QStackedWidget()
        for widget in (self.waiting, self.text, self.page):
            self.stack.addWidget(widget)
        self._lay_out()
        group = QButtonGroup(self)
        group.addButton(self.as_text)
        group.addButton(self.as_page)
        self.as_text.toggled.connect(self._turn)
        self.mend.clicked.connect(self.mend_asked)
        self.done.clicked.connect(self.left)
        self.text.link_opened.connect(self.link_opened)
        self.page.link_opened.connect(self.link_opened)
        self.find_bar.asked.connect(self._find)
        self.find_bar.stepped.connect(self.step_match)
        self.find_bar.left.connect(self.leave_find)
        self._draw_icons(style)
        for view in (self.text, self.page):
            view.installEventFilter(self)

    def _lay_out(self) -> None:
        bar = QWidget()
        bar.setObjectName("findBar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(bar)
        line.setContentsMargins(18, 6, 12, 6)
        line.setSpacing(6)
        line.addWidget(self.heading)
        line.addSpacing(10)
        line.addWidget(self.as_text)
        line.addWidget(self.as_page)
        line.addWidget(self.told, 1)
        line.addWidget(self.mend)
        line.addWidget(self.done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self.find_bar)
        layout.addWidget(self.stack, 1)

    def set_style(self, style: Style) -> None:
        """Set both in another way, in other colours."""
        self.text.set_style(style)
        self.page.set_style(style)
        self._draw_icons(style)

    def _draw_icons(self, style: Style) -> None:
        self.find_bar.set_icons(*(icons.icon(name, style.theme.muted) for name in ("previous", "next", "close")))

    # ── What is shown ────────────────────────────────────────────────────────

    def begin(self) -> None:
        """Wait for an original."""
        self.has_page = False
        self.find_bar.hide()
        self.told.clear()
        self.text.clear_article()
        self.page.show_markup("")
        self.waiting.setText(self.tr("Reading the saved page…"))
        with QSignalBlocker(self.as_text), QSignalBlocker(self.as_page):
            self.as_text.setChecked(True)
        self.stack.setCurrentWidget(self.waiting)

    def show_text(self, article: Article, offset: int, left: int) -> None:
        """Show all of the original's text from an offset; `left` of its passages are too many to be shown."""
        if self.as_text.isChecked():
            # First, so that the place is found in the width the text will have.
            self.stack.setCurrentWidget(self.text)
            self.text.setFocus()
        self.text.show_article(article, None, offset)
        self.told.setText(
            facts.counted(left, "", self.tr("Its last {count} passages are not shown")) if left > 1 else ""
        )

    def show_page(self, markup: str, *, cut: bool) -> None:
        """Show the page as it looked."""
        self.has_page = True
        self.page.show_markup(markup)
        if self.as_page.isChecked():
            self._show_page()
            self.told.setText(self.tr("It is long: its first part is shown") if cut else "")

    def show_trouble(self, error: str) -> None:
        """Say why there is nothing to be shown."""
        self.waiting.setText(in_words(error))
        self.stack.setCurrentWidget(self.waiting)

    def _turn(self, text: bool) -> None:
        """Show the other of the two, at the same words where it has them."""
        self.find_bar.hide()
        self.told.clear()
        if text:
            words = self.page.first_words() if self.has_page else ""
            self.stack.setCurrentWidget(self.text)
            article = self.text.article
            place = article.text.find(words) if article is not None and words else -1
            if place >= 0:
                self.text.go_to(place)
            self.text.setFocus()
        elif self.has_page:
            self._show_page()
        else:
            self.waiting.setText(self.tr("Reading the saved page…"))
            self.stack.setCurrentWidget(self.waiting)
            self.page_asked.emit()

    def _show_page(self) -> None:
        self.stack.setCurrentWidget(self.page)
        self.page.setFocus()
        article = self.text.article
        if article is not None:
            offset = self.text.reading_offset()
            self.page.go_to_words(article.text[offset : offset + 2 * PROBE].split("\n")[0] if offset else "")

    @property
    def offset(self) -> int | None:
        """Where the text is scrolled to; None where it is not the text that is shown."""
        return self.text.reading_offset() if self.stack.currentWidget() is self.text else None

    # ── Finding ──────────────────────────────────────────────────────────────

    def open_find(self) -> None:
        """Open the bar for finding."""
        if self.stack.currentWidget() is not self.waiting:
            self.find_bar.open()
            self._find(self.find_bar.field.text())

    def _find(self, words: str) -> None:
        if self.stack.currentWidget() is self.text and self.text.article is not None:
            self._matches = find(self.text.article.text, words)
            self.text.set_matches(self._matches)
        elif self.stack.currentWidget() is self.page:
            self._matches = self.page.show_matches(words)
        self._current = None
        self.find_bar.tell(None, len(self._matches))
        if self._matches:
            self.step_match(1)

    def step_match(self, step: int) -> None:
        """Go to the next (1) or previous (-1) match, round and round."""
        if not self._matches:
            return
        self._current = ((self._current if self._current is not None else -1) + step) % len(self._matches)
        match = self._matches[self._current]
        if isinstance(match, Span):
            self.text.layers.current_match = self._current
            self.text.show_span(match)
            self.text.viewport().update()
        else:
            self.page.setTextCursor(match)
            self.page.ensureCursorVisible()
        self.find_bar.tell(self._current, len(self._matches))

    def leave_find(self) -> bool:
        """Close the bar and take the marks away; False if it was not open."""
        there = self.find_bar.isVisible()
        self.find_bar.hide()
        self._matches = []
        self.text.set_matches([])
        self.page.setExtraSelections([])
        shown = self.stack.currentWidget()
        if there and shown is not None:
            shown.setFocus()
        return there

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys for paging move what is shown, not the article behind it."""
        if isinstance(event, QKeyEvent) and isinstance(watched, QTextBrowser):
            step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
            edge = 0
            if event.matches(QKeySequence.StandardKey.MoveToStartOfDocument):
                edge = -1
            elif event.matches(QKeySequence.StandardKey.MoveToEndOfDocument):
                edge = 1
            if step is not None or edge:
                if event.type() == QEvent.Type.ShortcutOverride:
                    event.accept()
                    return True
                if event.type() == QEvent.Type.KeyPress:
                    self._scroll(watched, step or 0, edge)
                    return True
        return super().eventFilter(watched, event)

    @staticmethod
    def _scroll(view: QTextBrowser, step: int, edge: int) -> None:
        bar = view.verticalScrollBar()
        if edge:
            bar.setValue(bar.maximum() if edge > 0 else bar.minimum())
        else:
            bar.setValue(bar.value() + step * max(40, view.viewport().height() - 60))


def _choice(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName("choice")
    button.setCheckable(True)
    return button
