# SPDX-License-Identifier: MIT
"""The page on which every key can be given to another action."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from reader.ui import fonts
from reader.ui.actions import MENUS, Actions, tr
from reader.ui.keymap import Keymap, native
from reader.ui.words import Words

_NAME = Qt.ItemDataRole.UserRole


class KeysPage(QWidget):
    """Lists all actions with their keys; the chosen one's can be changed below."""

    def __init__(self, actions: Actions, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        self._keymap = keymap
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find an action or a key"))
        self.filter.setAccessibleName(self.tr("Find an action or a key"))
        self.filter.setClearButtonEnabled(True)
        self._model = QStandardItemModel(0, 2, self)
        self._model.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._model)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._shown.setFilterKeyColumn(-1)
        self._shown.setRecursiveFilteringEnabled(True)
        self.tree = QTreeView()
        self.tree.setObjectName("keys")
        self.tree.setModel(self._shown)
        self.tree.setAccessibleName(self.tr("Actions and their keys"))
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(14)
        self.tree.setUniformRowHeights(True)
        self.field = QKeySequenceEdit()
        self.field.setMaximumSequenceLength(1)
        self.field.setAccessibleName(self.tr("New key"))
        self.add = self._button(self.tr("Use this key"))
        self.clear = self._button(self.tr("No key"))
        self.reset = self._button(self.tr("As at first"))
        self.reset_all = self._button(self.tr("All as at first"))
        self.told = Words(name="quiet")
        self._lay_out()
        self._fill()
        self.filter.textChanged.connect(self._filter)
        self.tree.selectionModel().currentChanged.connect(self._choose)
        self.tree.activated.connect(self._go_to_field)
        self.field.keySequenceChanged.connect(self._tell_owner)
        self.add.clicked.connect(self._bind)
        self.clear.clicked.connect(self._unbind)
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(keymap.reset_all)
        keymap.changed.connect(self._refill)
        self._choose()

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.add)
        # Buttons have long names in some languages: in one line they would leave the field no room.
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self.clear)
        last.addWidget(self.reset)
        last.addStretch(1)
        last.addWidget(self.reset_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(10)
        layout.addWidget(self.filter)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.told)
        layout.addLayout(row)
        layout.addLayout(last)

    def _fill(self) -> None:
        self._model.removeRows(0, self._model.rowCount())
        for _, title, entries in MENUS:
            heading = QStandardItem(tr(title).replace("&", ""))
            heading.setFont(fonts.font(fonts.WINDOW, self.font().pixelSize(), 650))
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for entry in entries:
                if entry.name:
                    keys = ", ".join(map(native, self._actions[entry.name].shortcuts()))
                    changed = "" if self._keymap.is_own(entry.name) else self.tr("changed")
                    text = QStandardItem(tr(entry.text).replace("&", "").rstrip("…"))
                    text.setData(entry.name, _NAME)
                    heading.appendRow([text, QStandardItem(f"{keys}   ({changed})" if changed else keys)])
            self._model.appendRow([heading, QStandardItem()])
        self.tree.expandAll()
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def _refill(self) -> None:
        name = self.chosen()
        self._fill()
        self.choose(name)

    def _filter(self, text: str) -> None:
        self._shown.setFilterFixedString(text)
        self.tree.expandAll()

    # ── The chosen action ────────────────────────────────────────────────────

    def chosen(self) -> str:
        """Return the name of the chosen action; empty for none."""
        index = self.tree.currentIndex()
        return index.siblingAtColumn(0).data(_NAME) or "" if index.isValid() else ""

    def choose(self, name: str) -> None:
        """Choose an action by its name."""
        found: list[QModelIndex] = []
        for row in range(self._shown.rowCount()):
            heading = self._shown.index(row, 0)
            for line in range(self._shown.rowCount(heading)):
                index = self._shown.index(line, 0, heading)
                if index.data(_NAME) == name:
                    found.append(index)
        if found:
            self.tree.setCurrentIndex(found[0])

    def _go_to_field(self) -> None:
        self.field.setFocus()

    def _choose(self) -> None:
        name = self.chosen()
        self.field.clear()
        self.field.setEnabled(bool(name))
        for button in (self.clear, self.reset):
            button.setEnabled(bool(name))
        self.add.setEnabled(False)
        self.told.setText("" if name else self.tr("Choose an action to change its keys."))

    def _tell_owner(self, key: QKeySequence) -> None:
        name = self.chosen()
        fits = bool(name) and not key.isEmpty() and not self._keymap.is_reserved(key)
        self.add.setEnabled(fits)
        if key.isEmpty():
            self.told.setText("")
            return
        owner = self._keymap.owner(key, but=name)
        if not fits:
            text = self.tr("This key always means the same and stays as it is.")
        elif owner is not None:
            text = self.tr("“{action}” has this key now and would lose it.").format(
                action=self._actions[owner].text().replace("&", "").rstrip("…")
            )
        else:
            text = self.tr("This key is free.")
        self.told.setText(text)

    def _bind(self) -> None:
        name, key = self.chosen(), self.field.keySequence()
        if name and not key.isEmpty() and not self._keymap.is_reserved(key):
            self._keymap.bind(name, [key])

    def _unbind(self) -> None:
        if self.chosen():
            self._keymap.bind(self.chosen(), [])

    def _reset(self) -> None:
        if self.chosen():
            self._keymap.reset(self.chosen())
