# SPDX-License-Identifier: MIT
"""The dialog of checks, backups and restores: what is being done, what came of it, and what to do next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.inlines import plain

_MOST_LINES = 2_000
"""Lines of a check that are listed; more would only be scrolled past."""

Choice = tuple[str, Callable[[], object]]
"""What can be done next: its name, and what does it."""


class KeepingDialog(QDialog):
    """Says one thing at a time: what is going on, or what there is to know and to choose."""

    cancelled = Signal()
    """The work at hand is to end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keepingDialog")
        self.working = False
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.more = QLabel()
        self.more.setObjectName("quiet")
        self.more.setTextFormat(Qt.TextFormat.PlainText)
        self.more.setWordWrap(True)
        self.more.setTextInteractionFlags(self.text.textInteractionFlags())
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.list = QListView()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.list.setMinimumHeight(180)
        self.lines = QStringListModel(self)
        self.list.setModel(self.lines)
        self.choices: list[QPushButton] = []
        self.leave = QPushButton()
        self.leave.clicked.connect(self.reject)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(14)
        for part in (self.text, self.more, self.bar):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)
        layout.addLayout(self._buttons)
        self.setMinimumWidth(520)

    def show_work(self, title: str, text: str, more: str = "") -> None:
        """Say what is being done; it can be cancelled."""
        self._say(title, text, more, (), ())
        self.working = True
        self.bar.setRange(0, 0)
        self.bar.show()
        self.leave.setText(self.tr("Cancel"))
        self.leave.setEnabled(True)
        self._come()

    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is."""
        if self.working:
            # Bytes of a large library are more than the bar can count.
            self.bar.setRange(0, 1_000 if total else 0)
            self.bar.setValue(round(1_000 * done / total) if total else 0)

    def show_result(
        self,
        title: str,
        text: str,
        more: str = "",
        lines: Sequence[str] = (),
        choices: Sequence[Choice] = (),
        *,
        leave: str = "",
    ) -> None:
        """Say what there is to know, and what can be done next; the first choice is taken with Enter."""
        self._say(title, text, more, lines, choices)
        self.working = False
        self.bar.hide()
        self.leave.setText(leave or (self.tr("Not now") if choices else self.tr("Close")))
        self.leave.setEnabled(True)
        self._come()

    def _say(self, title: str, text: str, more: str, lines: Sequence[str], choices: Sequence[Choice]) -> None:
        self.setWindowTitle(title)
        self.text.setText(plain(text))
        self.more.setText(plain(more))
        self.more.setVisible(bool(more))
        self.lines.setStringList([plain(line) for line in lines[:_MOST_LINES]])
        self.list.setVisible(bool(lines))
        for button in self.choices:
            self._buttons.removeWidget(button)
            button.hide()  # it goes a moment later, and would stand over what is said now
            button.deleteLater()
        self.choices = []
        for number, (name, do) in enumerate(choices):
            button = QPushButton(name)
            button.setDefault(number == 0)
            button.clicked.connect(_taking_nothing(do))
            self._buttons.insertWidget(self._buttons.count() - 1, button)
            self.choices.append(button)

    def _come(self) -> None:
        layout = self.layout()
        assert layout is not None
        wide, high = (680, 420) if self.list.isVisibleTo(self) else (520, 0)
        layout.activate()
        # Words that are wrapped want a height only their width tells.
        self.resize(wide, max(high, layout.totalHeightForWidth(wide)))
        self.show()
        self.raise_()
        self.activateWindow()
        (self.choices[0] if self.choices else self.leave).setFocus()

    def reject(self) -> None:
        """Cancel what is being done; else go away."""
        if not self.working:
            super().reject()
        elif self.leave.isEnabled():
            self.leave.setEnabled(False)
            self.leave.setText(self.tr("Ending…"))
            self.cancelled.emit()


def _taking_nothing(do: Callable[[], object]) -> Callable[[], None]:
    """Return what does it whatever a button says of its state."""

    def clicked() -> None:
        do()

    return clicked
