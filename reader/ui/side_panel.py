# SPDX-License-Identifier: MIT
"""The panel on the right: what an article holds, list by list, one shown at a time."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from reader.ui import fonts


class SidePanel(QWidget):
    """Shows one of several lists, chosen by the names above them."""

    turned = Signal(int)
    """Another list is shown; its place."""

    def __init__(self, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setAutoFillBackground(True)
        self._font = fonts.font(fonts.WINDOW, 14 * scale, 650)
        self.tabs: list[QToolButton] = []
        self.stack = QStackedWidget()
        self.head = QWidget()
        self._line = QHBoxLayout(self.head)
        self._line.setContentsMargins(8, 9, 8, 2)
        self._line.setSpacing(2)
        self._line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.stack, 1)

    def add(self, name: str, panel: QWidget) -> int:
        """Put a list behind the others; return its place."""
        place = self.stack.addWidget(panel)
        title = panel.findChild(QLabel, "panelTitle")
        if isinstance(title, QLabel):
            title.hide()  # its name stands on the tab
        tab = QToolButton()
        tab.setObjectName("sideTab")
        tab.setText(name)
        tab.setFont(self._font)
        tab.setCheckable(True)
        tab.setChecked(place == 0)
        tab.setAccessibleName(name)
        tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tab.clicked.connect(lambda: self.turn_to(place))
        self.tabs.append(tab)
        self._line.insertWidget(self._line.count() - 1, tab)
        return place

    def name_tab(self, place: int, name: str, count: int) -> None:
        """Say how much a list holds."""
        self.tabs[place].setText(f"{name}  {count}" if count else name)
        self.tabs[place].setAccessibleName(f"{name}: {count}")

    @property
    def place(self) -> int:
        """Which list is shown."""
        return self.stack.currentIndex()

    def turn_to(self, place: int) -> None:
        """Show the list at a place."""
        self.stack.setCurrentIndex(place)
        for number, tab in enumerate(self.tabs):
            tab.setChecked(number == place)
        self.turned.emit(place)

    def sizeHint(self) -> QSize:
        """Ask for room for some words of a quotation."""
        return QSize(300, 600)
