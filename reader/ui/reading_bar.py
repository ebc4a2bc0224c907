# SPDX-License-Identifier: MIT
"""The bar above the text: the actions that are wanted most, as buttons, and how much is left to read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from reader.ui import icons
from reader.ui.actions import Actions
from reader.ui.keymap import name_tip
from reader.ui.themes import Theme


class ReadingBar(QWidget):
    """Buttons of actions; `looks` opens the menu of type and colours."""

    def __init__(self, actions: Actions, looks: QAction) -> None:
        super().__init__()
        self._buttons: dict[str, tuple[QToolButton, QAction]] = {}
        self.time_left = QLabel()
        self.time_left.setObjectName("quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 4)
        layout.setSpacing(2)
        for name, picture in (("list_pane", "sidebar"), ("open", "open")):
            layout.addWidget(self._button(actions[name], picture))
        layout.addStretch(1)
        layout.addWidget(self.time_left)
        layout.addSpacing(8)
        for name, picture in (("find", "search"), ("star", "star")):
            layout.addWidget(self._button(actions[name], picture))
        text = self._button(looks, "text")
        text.setMenu(actions.menus["view"])
        text.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layout.addWidget(text)
        layout.addWidget(self._button(actions["voices_panel"], "voices"))

    def draw_icons(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        for picture, (button, action) in self._buttons.items():
            name = "star-filled" if picture == "star" and action.isChecked() else picture
            button.setIcon(icons.icon(name, theme.text if action.isChecked() else theme.muted))

    def _button(self, action: QAction, picture: str) -> QToolButton:
        """Return a button that does what an action does; its icon is its own, so that menus stay words."""
        button = QToolButton()
        button.setCheckable(action.isCheckable())
        tip = action.text().rstrip("…")
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)

        def follow() -> None:
            button.setEnabled(action.isEnabled())
            button.setChecked(action.isChecked())

        action.changed.connect(follow)
        follow()
        name_tip(button, tip, action)
        self._buttons[picture] = (button, action)
        return button
