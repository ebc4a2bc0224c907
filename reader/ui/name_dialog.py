# SPDX-License-Identifier: MIT
"""What somebody is called, and what they are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui import fonts

_WIDTH = 420
_LONGEST = 200
"""Characters of a name or a role: the longest titles of nobility take fewer."""


class NameDialog(QDialog):
    """Two fields and a tick."""

    def __init__(
        self,
        name: str,
        role: str | None,
        then: Callable[[str, str, bool], None],
        *,
        everywhere: bool | None,
        scale: float = 1.0,
        parent: QWidget | None = None,
    ) -> None:
        """Ask for a name, and for a role unless it is None; `everywhere` None leaves the tick out.

        `then` takes the name, the role, and whether the name holds in all articles.
        """
        super().__init__(parent)
        self._then = then
        self.setWindowTitle(self.tr("Name and role"))
        self.setObjectName("chooser")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = QLabel(self.tr("Name and role") if role is not None else self.tr("Name"))
        title.setFont(fonts.font(fonts.WINDOW, 15 * scale, 650))
        self.name = QLineEdit(name)
        self.role = QLineEdit(role or "")
        for field in (self.name, self.role):
            field.setMaxLength(_LONGEST)
        self.role.setPlaceholderText(self.tr("As this article gives it"))
        self.everywhere = QCheckBox(self.tr("The name in all articles"))
        self.everywhere.setChecked(bool(everywhere))
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        form.addRow(self.tr("&Name"), self.name)
        if role is not None:
            form.addRow(self.tr("&Role"), self.role)
        if everywhere is not None:
            form.addRow("", self.everywhere)
        self.keep = QPushButton(self.tr("Save"))
        self.keep.setObjectName("primary")
        self.keep.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(14)
        layout.addWidget(title)
        layout.addLayout(form)
        layout.addLayout(buttons)
        self.keep.clicked.connect(self._save)
        cancel.clicked.connect(self.reject)
        self.name.textChanged.connect(self._enable)
        self.resize(round(_WIDTH * scale), self.sizeHint().height())
        # All of it, to be written over; of what is longer than the field the beginning is seen.
        self.name.setCursorPosition(len(name))
        self.name.home(True)
        self.role.setCursorPosition(0)

    def _enable(self, name: str) -> None:
        self.keep.setEnabled(bool(name.strip()))

    def _save(self) -> None:
        self.accept()
        name, role = (" ".join(field.text().split()) for field in (self.name, self.role))
        self._then(name, role, self.everywhere.isChecked())
