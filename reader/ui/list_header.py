# SPDX-License-Identifier: MIT
"""What stands above the list: which one it is, how it is arranged, and what narrows it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from reader.ui import facts, fonts, icons
from reader.ui.bold_label import BoldLabel
from reader.ui.choice import Choice
from reader.ui.flow import Flow
from reader.ui.inlines import plain
from reader.ui.themes import Theme

_LONGEST = 40


class ListButton(QPushButton):
    """The list's name with its number of articles; leads to the other lists."""

    def __init__(self, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("listButton")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.name = BoldLabel(fonts.font(fonts.WINDOW, 15 * scale, 650))
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self._arrow = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 5, 8, 5)
        row.setSpacing(8)
        for label in (self.name, self.count, self._arrow):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(label)

    def sizeHint(self) -> QSize:
        """Return the size of what is in it."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def set_theme(self, theme: Theme) -> None:
        """Draw the arrow in another palette."""
        self._arrow.setPixmap(icons.pixmap("down", theme.muted, 12, self.devicePixelRatioF()))

    def tell(self, name: str, count: str) -> None:
        """Say which list it is."""
        name = plain(name)
        self.name.setText(name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…")
        self.count.setText(count)
        self.count.setVisible(bool(count))
        self.setAccessibleName(f"{name}, {count}" if count else name)
        self.updateGeometry()


class ListHeader(QWidget):
    """One line; a second one while something narrows the list."""

    list_asked = Signal()
    """The other lists are to be shown."""
    narrowed = Signal(object)
    """The list is to be shown as this `Choice`."""
    cleared = Signal()

    def __init__(self, theme: Theme, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = ListButton(scale)
        self.button.setToolTip(self.tr("Go to another list"))
        self.button.clicked.connect(self.list_asked)
        self.arrange = QToolButton()
        self.arrange.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.arrange.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.arrange.setToolTip(self.tr("Sort, group and filter"))
        self.arrange.setAccessibleName(self.tr("Sort, group and filter"))
        line = QHBoxLayout()
        line.setContentsMargins(14, 0, 10, 0)
        line.setSpacing(4)
        line.addWidget(self.button)
        line.addStretch(1)
        line.addWidget(self.arrange)
        self._chips_place = QWidget()
        self._chips = Flow(self._chips_place)
        self._chips.setContentsMargins(0, 0, 0, 0)
        chips = QHBoxLayout()
        chips.setContentsMargins(20, 2, 14, 4)
        chips.addWidget(self._chips_place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(2)
        column.addLayout(line)
        column.addLayout(chips)
        self._chips_place.hide()
        self._choice = Choice()
        self._count = ""
        self.set_theme(theme)

    def set_menu(self, menu: QMenu) -> None:
        """Offer the ways to arrange the list."""
        self.arrange.setMenu(menu)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another palette."""
        self.button.set_theme(theme)
        self.arrange.setIcon(icons.icon("arrange", theme.muted))

    def show_choice(self, choice: Choice, count: int) -> None:
        """Tell which list is shown, and how many articles it has."""
        self._count = QLocale().toString(count) if count else ""
        changed = choice != self._choice
        self._choice = choice
        self.show_selected(0)
        if changed:
            self._show_chips()

    def show_selected(self, count: int) -> None:
        """Tell how many articles are selected, where it is more than one."""
        if count > 1:
            self.button.tell(self._choice.title(), facts.counted(count, "", self.tr("{count} selected")))
        else:
            self.button.tell(self._choice.title(), self._count)

    def _show_chips(self) -> None:
        choice = self._choice
        self._chips.clear()
        for name, text in (
            ("site", choice.site),
            ("author", choice.author),
            ("year", choice.year),
            ("quotations", self.tr("With quotations") if choice.quotations else ""),
            ("pictures", self.tr("With pictures") if choice.pictures else ""),
        ):
            if text:
                usual = getattr(Choice(), name)
                chip = self._chip(text, replace(choice, **{name: usual}))
                self._chips.addWidget(chip)
                chip.show()
        self._chips_place.setVisible(choice.narrowed)

    def _chip(self, text: str, without: Choice) -> QPushButton:
        shown = plain(text)
        shown = shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"
        chip = QPushButton(f"{shown}  ×".replace("&", "&&"))
        chip.setObjectName("chip")
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setToolTip(self.tr("Show the others again"))
        chip.setAccessibleName(self.tr("Filter: {name}. Press to take it away.").format(name=shown))
        chip.clicked.connect(lambda: self.narrowed.emit(without))
        return chip
