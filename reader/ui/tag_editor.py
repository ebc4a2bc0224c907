# SPDX-License-Identifier: MIT
"""The sheet for tags: those the chosen articles have, and a field that completes the others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui import facts, fonts, icons
from reader.ui.flow import Flow
from reader.ui.inlines import plain
from reader.ui.overlay import Overlay, place_in
from reader.ui.themes import Theme, load

if TYPE_CHECKING:
    from reader.library import Tag
    from reader.ui.window import Window

_WIDTH = 400
_MOST_OFFERED = 6
_LONGEST = 48


def shown(name: str) -> str:
    """Return a tag's name as it can be shown."""
    name = plain(name)
    return name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…"


class Chip(QFrame):
    """A tag some or all of the articles have; its cross takes it from them."""

    removed = Signal()
    completed = Signal()
    """A tag that only some have is to be given to all."""

    def __init__(self, name: str, having: int, articles: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        partial = having < articles
        self.setObjectName("partialChip" if partial else "tagChip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 1, 3, 1)
        row.setSpacing(4)
        if partial:
            few = self.tr("{name}  {some} of {all}").format(name=shown(name), some=having, all=articles)
            self.name = QPushButton(few.replace("&", "&&"))
            self.name.setObjectName("chipName")
            self.name.setToolTip(self.tr("Give it to all"))
            self.name.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.name.clicked.connect(self.completed)
            row.addWidget(self.name)
        else:
            label = QLabel(shown(name))
            label.setTextFormat(Qt.TextFormat.PlainText)
            row.addWidget(label)
        self.cross = QToolButton()
        self.cross.setIcon(icons.icon("close", theme.muted, 12))
        self.cross.setObjectName("cross")
        self.cross.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.cross.setAccessibleName(self.tr("Take away the tag {name}").format(name=shown(name)))
        self.cross.setMinimumSize(24, 24)
        self.cross.clicked.connect(self.removed)
        row.addWidget(self.cross)


class TagField(QLineEdit):
    """Where a tag is typed; its end is completed, and Enter takes it."""

    moved = Signal(int)
    emptied = Signal()
    """Backspace where nothing is left to take back."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the offers with the arrows, give up the last tag with Backspace."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)


class TagEditor(Overlay):
    """Says what is to be added and taken away; shows it at once."""

    added = Signal(object, str)
    """The articles, and the tag they are to have."""
    removed = Signal(object, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Tags"))
        self._theme = load("light")
        self._articles: list[int] = []
        self._having: dict[str, int] = {}
        self._known: list[tuple[str, int]] = []
        self._offered: list[str] = []
        self._at = -1
        self.title = QLabel()
        self.title.setFont(fonts.font(fonts.WINDOW, 14, 650))
        self._chips_place = QWidget()
        self._chips = Flow(self._chips_place)
        self.field = TagField()
        self.field.setPlaceholderText(self.tr("Add a tag"))
        self.field.setAccessibleName(self.tr("Add a tag"))
        self._offers_place = QWidget()
        self._offers = QVBoxLayout(self._offers_place)
        self._offers.setContentsMargins(0, 0, 0, 0)
        self._offers.setSpacing(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self._chips_place)
        column.addWidget(self.field)
        column.addWidget(self._offers_place)
        column.addStretch(1)
        self.field.textEdited.connect(self._typed)
        self.field.returnPressed.connect(self._take)
        self.field.moved.connect(self._move)
        self.field.emptied.connect(self._give_up_last)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another palette."""
        self._theme = theme

    def show_tags(self, articles: Sequence[int], having: Sequence[Tag], known: Sequence[Tag]) -> None:
        """Edit the tags of some articles."""
        self._articles = list(articles)
        self._having = {tag.name: tag.articles for tag in having}
        self._known = [(tag.name, tag.articles) for tag in known]
        self.title.setText(facts.counted(len(articles), self.tr("Tags"), self.tr("Tags of {count} articles")))
        self.field.clear()
        self._show()

    def open_over(self, window: Window) -> None:
        """Open at the top of the text, in its middle; in a narrow window where there is room."""
        pane = place_in(self._over, window.pane)
        width = min(_WIDTH, self._over.width() - 32)
        left = pane.left() + (pane.width() - width) // 2
        self._place = QRect(left, pane.top() + window.pane.bar.height(), width, 8)
        self.open_at(self._place, self.field, self._height(width))

    @property
    def chips(self) -> list[Chip]:
        """The tags as they stand there."""
        items = [self._chips.itemAt(number) for number in range(self._chips.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, Chip)]

    @property
    def offers(self) -> list[str]:
        """What the field offers."""
        return list(self._offered)

    def _height(self, width: int) -> int:
        self._chips_place.setMinimumHeight(self._chips.heightForWidth(width - 32))
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()
            # Without chips nothing in it is as high as it is wide.
            return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        return self.sizeHint().height()

    # ── Showing ──────────────────────────────────────────────────────────────

    def _show(self) -> None:
        self._chips.clear()
        for name, having in sorted(self._having.items(), key=lambda item: item[0].casefold()):
            chip = Chip(name, having, len(self._articles), self._theme)
            chip.removed.connect(lambda name=name: self._remove(name))
            chip.completed.connect(lambda name=name: self._add(name))
            self._chips.addWidget(chip)
            chip.show()
        self._chips_place.setVisible(bool(self._having))
        self._offer(self.field.text())

    def _typed(self, text: str) -> None:
        self._offer(text)

    def _offer(self, typed: str) -> None:
        """Offer the tags that begin or hold what is typed, the most used ones first."""
        from reader.library.identity import folded

        words = folded(typed) if typed.strip() else ""
        free = [(name, count) for name, count in self._known if self._having.get(name, 0) < len(self._articles)]
        found = [(name, count) for name, count in free if words in folded(name)]
        found.sort(key=lambda tag: (not folded(tag[0]).startswith(words), -tag[1], folded(tag[0])))
        self._offered = [name for name, _ in found[:_MOST_OFFERED]]
        self._at = 0 if words and self._offered and folded(self._offered[0]).startswith(words) else -1
        while self._offers.count():
            item = self._offers.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, name in enumerate(self._offered):
            button = QPushButton(shown(name).replace("&", "&&"))
            button.setObjectName("offer")
            button.setCheckable(True)
            button.setChecked(number == self._at)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, name=name: self._add(name))
            self._offers.addWidget(button)
            button.show()
        self._offers_place.setVisible(bool(self._offered))
        if self.isVisible():
            self._fit()

    def _fit(self) -> None:
        self.resize(self.width(), max(self._height(self.width()), 90))

    def _move(self, step: int) -> None:
        if not self._offered:
            return
        self._at = min(max(self._at + step, -1), len(self._offered) - 1)
        for number in range(self._offers.count()):
            item = self._offers.itemAt(number)
            button = item.widget() if item is not None else None
            if isinstance(button, QPushButton):
                button.setChecked(number == self._at)

    # ── Doing ────────────────────────────────────────────────────────────────

    def _take(self) -> None:
        typed = " ".join(self.field.text().split())
        if self._at >= 0:
            self._add(self._offered[self._at])
        elif typed:
            self._add(typed)
        else:
            self.leave()

    def _add(self, name: str) -> None:
        same = next((known for known in (*self._having, *(tag for tag, _ in self._known))
                     if known.casefold() == name.casefold()), name)  # fmt: skip
        self.field.clear()
        if self._having.get(same) != len(self._articles):
            self._having[same] = len(self._articles)
            self.added.emit(self._articles, same)
        self._show()
        self.field.setFocus()

    def _remove(self, name: str) -> None:
        if self._having.pop(name, None) is not None:
            self.removed.emit(self._articles, name)
        self._show()
        self.field.setFocus()

    def _give_up_last(self) -> None:
        if self._having:
            self._remove(max(self._having, key=str.casefold))
