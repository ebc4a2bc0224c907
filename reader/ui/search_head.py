# SPDX-License-Identifier: MIT
"""What stands over the results: the query's conditions as chips, and what the results can be narrowed by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from reader.ui.flow import Flow
from reader.ui.query_parts import Condition

if TYPE_CHECKING:
    from reader.importing.events import Facets, Value

_LONGEST = 28
_MOST_VALUES = 20


class SearchHead(QWidget):
    """Chips that can be taken out, menus that narrow, and the button that keeps the search."""

    taken_out = Signal(object)
    """A `Condition` of the query."""
    narrowed = Signal(str, str)
    """A field and its value."""
    keep_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = QWidget()
        self._chip_flow = Flow(self.chips)
        self.facets = QWidget()
        self._facet_flow = Flow(self.facets)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 14, 6)
        column.setSpacing(6)
        column.addWidget(self.chips)
        column.addWidget(self.facets)
        self.keep = QToolButton()
        self.keep.setObjectName("facet")
        self.keep.setText(self.tr("Keep this search"))
        self.keep.clicked.connect(self.keep_asked)
        self.hide()

    def show_query(self, conditions: list[Condition]) -> None:
        """Show a query's conditions."""
        self._chip_flow.clear()
        for condition in conditions:
            words = f"{condition.field}: {condition.value}"
            text = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
            chip = QPushButton(f"{'−' if condition.negative else ''}{text.replace('&', '&&')}  ×")
            chip.setObjectName("chip")
            chip.setToolTip(self.tr("Take this condition out"))
            chip.setAccessibleName(self.tr("Take out the condition {condition}").format(condition=words))
            chip.clicked.connect(lambda _=False, condition=condition: self.taken_out.emit(condition))
            self._chip_flow.addWidget(chip)
        self.chips.setVisible(bool(conditions))

    def show_facets(self, facets: Facets | None) -> None:
        """Offer what the results can be narrowed by; None while that is not known."""
        self.keep.setParent(None)
        self._facet_flow.clear()
        if facets is not None:
            for field, title, values in (
                ("site", self.tr("Site"), facets.site),
                ("author", self.tr("Author"), facets.author),
                ("person", self.tr("Person"), facets.person),
                ("year", self.tr("Year"), facets.year),
                ("tag", self.tr("Tag"), facets.tag),
            ):
                # A single value tells nothing apart.
                if len(values) > 1:
                    self._facet_flow.addWidget(self._facet(field, title, values))
        self._facet_flow.addWidget(self.keep)
        self.keep.show()

    def _facet(self, field: str, title: str, values: list[Value]) -> QToolButton:
        button = QToolButton()
        button.setObjectName("facet")
        button.setText(title)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAccessibleName(self.tr("Narrow by {field}").format(field=title))
        menu = QMenu(button)
        for value in values[:_MOST_VALUES]:
            text = " ".join(value.text.split())
            text = text if len(text) <= 60 else f"{text[:59]}…"
            action = menu.addAction(f"{text.replace('&', '&&')}\t{QLocale().toString(value.count)}")
            action.triggered.connect(lambda _=False, field=field, value=value.text: self.narrowed.emit(field, value))
        button.setMenu(menu)
        return button
