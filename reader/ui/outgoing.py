# SPDX-License-Identifier: MIT
"""What leaves the window: a quotation for the clipboard, an article for the printer or a PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from reader.ui.actions import Actions
from reader.ui.reading_pane import ReadingPane


class Outgoing(QObject):
    """Does the actions that take something of the open article elsewhere."""

    told = Signal(str)
    """One line on what came of it."""
    failed = Signal(str)

    def __init__(
        self, parent: QWidget, pane: ReadingPane, actions: Actions, picture: Callable[[str], bytes | None]
    ) -> None:
        super().__init__(parent)
        self._parent = parent
        self._pane = pane
        self._picture = picture
        actions["copy_quotation"].triggered.connect(self.copy_quotation)
        actions["print"].triggered.connect(self.print)
        actions["save_pdf"].triggered.connect(self.save_pdf)

    def copy_quotation(self) -> None:
        """Copy the selection or the current quotation with its source."""
        from reader.ui.copying import quotation

        view = self._pane.view
        if view.article is not None:
            data = QMimeData()
            data.setText(quotation(view.article, view.cast, view.selected_span(), view.layers.current_quote))
            if data.text():
                QApplication.clipboard().setMimeData(data)

    def print(self) -> None:
        """Ask for a printer, and print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from reader.ui.printing import lay_out, printed

        view = self._pane.view
        if view.article is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        lay_out(printer)
        dialog = QPrintDialog(printer, self._parent)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            printed(view.article, view.style_shown, self._picture, self._missing()).print(printer)

    def save_pdf(self) -> None:
        """Ask for a file, and write the article into it."""
        from reader.ui.printing import file_title

        article = self._pane.view.article
        if article is None:
            return
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = str(Path(documents) / f"{file_title(article.title)}.pdf")
        path, _ = QFileDialog.getSaveFileName(self._parent, self.tr("Save as PDF"), proposed, "PDF (*.pdf)")
        if path:
            self.write_pdf(path)

    def write_pdf(self, path: str) -> None:
        """Write the open article as a PDF."""
        from reader.ui.printing import printed, write_pdf

        view = self._pane.view
        if view.article is None:
            return
        paper = printed(view.article, view.style_shown, self._picture, self._missing())
        if write_pdf(paper, path, view.article.title):
            self.told.emit(self.tr("Saved as {file}").format(file=Path(path).name))
        else:
            self.failed.emit(self.tr("The PDF could not be written there. Choose another folder."))

    def _missing(self) -> str:
        return self.tr("Image not in the file")
