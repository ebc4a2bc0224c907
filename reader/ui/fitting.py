# SPDX-License-Identifier: MIT
"""How high a dialog with a list is: as high as its rows need, so that a short list leaves no blank room below."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from reader.ui.row_list import RowList

_LEAST_ROWS = 4
"""Rows a list keeps room for: a dialog of one line would look broken."""


class Fitting:
    """Fits a dialog to its list as long as nobody chose another height."""

    def __init__(self, dialog: QDialog, view: RowList, most: int) -> None:
        """`most` is the height, in pixels, from which on the list scrolls."""
        self._dialog = dialog
        self._view = view
        self._most = most
        self._fitted = 0

    def fit(self, rows: int | None = None, *, growing: bool = False) -> None:
        """Take the height of the rows there are, or of so many; the greatest where more of them are on their way."""
        dialog, view, layout = self._dialog, self._view, self._dialog.layout()
        if layout is None or self._fitted not in (0, dialog.height()):
            return
        there = view.model().rowCount()
        rows = max(there, rows or 0)
        row = max(view.sizeHintForRow(0), 1) if there else 0
        beside = layout.totalMinimumSize().height() - view.minimumSizeHint().height()
        wanted = beside + max(rows, _LEAST_ROWS) * row + 2 * view.frameWidth()
        self._fitted = self._most if growing or not there else min(self._most, wanted)
        dialog.resize(dialog.width(), self._fitted)
