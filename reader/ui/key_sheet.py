# SPDX-License-Identifier: MIT
"""The sheet of all keys, as the menus hold them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from reader.ui import fonts
from reader.ui.actions import MENUS, Actions, tr
from reader.ui.keymap import native


class KeySheet(QDialog):
    """Lists what can be done and with which key, menu by menu, in two columns."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        columns = (QVBoxLayout(), QVBoxLayout())
        filled = [0, 0]
        extra = [(self.tr("A screen further, or back"), self.tr("Space, Shift+Space")), (self.tr("Back"), "Esc")]
        for name, title, entries in MENUS:
            lines = [
                (actions[entry.name].text(), _keys(actions[entry.name].shortcuts()))
                for entry in entries
                if entry.name and entry.keys
            ]
            if name == "article":
                lines += extra
            column = 0 if filled[0] <= filled[1] else 1
            filled[column] += len(lines) + 2
            columns[column].addWidget(_group(tr(title).replace("&", ""), lines))
        sheet = QWidget()
        side_by_side = QHBoxLayout(sheet)
        side_by_side.setContentsMargins(30, 24, 30, 24)
        side_by_side.setSpacing(48)
        for column in columns:
            column.addStretch(1)
            side_by_side.addLayout(column, 1)
        area = QScrollArea()
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        # As wide as the words are: keys have long names in some languages.
        wide = sheet.sizeHint().width() + area.verticalScrollBar().sizeHint().width() + 8
        self.resize(max(860, wide), 760)


def _keys(shortcuts: list[QKeySequence]) -> str:
    return ", ".join(map(native, shortcuts))


def _group(title: str, lines: list[tuple[str, str]]) -> QWidget:
    result = QWidget()
    grid = QGridLayout(result)
    grid.setContentsMargins(0, 0, 0, 16)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(7)
    heading = QLabel(title)
    heading.setFont(fonts.font(fonts.WINDOW, 14, 650))
    grid.addWidget(heading, 0, 0, 1, 2)
    for number, (text, keys) in enumerate(lines, 1):
        grid.addWidget(QLabel(text.rstrip("…")), number, 0)
        label = QLabel(keys)
        label.setObjectName("quiet")
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(label, number, 1)
    grid.setColumnStretch(0, 1)
    result.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    return result
