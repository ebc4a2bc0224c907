# SPDX-License-Identifier: MIT
"""What is known about an article, and what cleaning kept of its page: the receipt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.ui import facts
from reader.ui.inlines import plain

if TYPE_CHECKING:
    from reader.library import KeptArticle

_LONGEST = 600


def lines(kept: KeptArticle) -> list[tuple[str, str]]:
    """Return what is told about an article, name by name; what is not known is left out."""
    article, row, receipt = kept.article, kept.row, kept.article.receipt
    tr = facts.tr
    pictures = ""
    if receipt.images_on_page:
        pictures = tr("{kept} of {all} on the page").format(kept=receipt.images_kept, all=receipt.images_on_page)
    words = facts.counted(row.words, tr("1 word"), tr("{count} words"))
    if receipt.words_on_page:
        words += ", " + tr("of {count} on the page").format(count=receipt.words_on_page)
    all_lines = [
        (tr("Title"), article.title),
        (tr("Author"), facts.names(article.byline)),
        (tr("Published"), facts.day(article.published)),
        (tr("Changed"), facts.day(article.modified)),
        (tr("Site"), article.site or ""),
        (tr("Address"), article.url or ""),
        (tr("Language"), article.language or ""),
        (tr("Length"), facts.join(words, facts.reading_time(row.words))),
        (tr("Pictures"), pictures),
        (tr("Added"), facts.day(row.added_at)),
        (tr("File"), row.file),
        (tr("Kept as"), str(kept.original)),
        (tr("Cleaned by"), receipt.engine),
        (tr("To be known"), "\n".join(dict.fromkeys((*article.warnings, *row.warnings)))),
    ]
    return [(name, text) for name, text in all_lines if text]


class Details(QDialog):
    """Shows the lines as text that can be copied."""

    def __init__(self, kept: KeptArticle, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About this article"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet = QWidget()
        form = QFormLayout(sheet)
        form.setContentsMargins(28, 24, 28, 24)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, text in lines(kept):
            label = QLabel(name)
            label.setObjectName("quiet")
            value = QLabel(plain(text[:_LONGEST]).replace("\u2028", "\n"))
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            value.setAccessibleName(f"{name}: {text[:_LONGEST]}")
            form.addRow(label, value)
        area = QScrollArea()
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self.resize(600, 520)
