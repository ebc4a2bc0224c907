# SPDX-License-Identifier: MIT
"""The dialog of exporting: which articles, in which format, and what of their reader's goes along."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.inlines import plain
from reader.ui.translation import translator
from reader.ui.words import Words


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001  # the name lupdate looks for
    """Mark a text for translation where the table stands."""
    return text


tr = translator("export")

_WIDEST_TITLE = 320
"""Pixels of what is to be exported: so much of it is seen."""


class FormatChoice(NamedTuple):
    """A format as it is offered; a test holds the table to the registry of exporting."""

    name: str
    title: str
    about: str
    suffix: str
    one_file: bool
    """Whether all articles come in one file."""
    marks: bool = False
    """Whether highlights and notes can stand in it."""
    voices: bool = False
    """Whether a list of who said what can stand behind each article."""


FORMATS: tuple[FormatChoice, ...] = (
    FormatChoice(
        "html",
        QT_TRANSLATE_NOOP("export", "Web pages (HTML)"),
        QT_TRANSLATE_NOOP("export", "One page an article that needs nothing else, to read and to print anywhere."),
        ".html",
        False,
        True,
        True,
    ),
    FormatChoice(
        "markdown",
        QT_TRANSLATE_NOOP("export", "Markdown"),
        QT_TRANSLATE_NOOP("export", "One file an article, its pictures in a folder beside it."),
        ".md",
        False,
        True,
        True,
    ),
    FormatChoice(
        "text",
        QT_TRANSLATE_NOOP("export", "Plain text"),
        QT_TRANSLATE_NOOP("export", "One text an article, without pictures."),
        ".txt",
        False,
        True,
        True,
    ),
    FormatChoice(
        "epub",
        QT_TRANSLATE_NOOP("export", "Book (EPUB)"),
        QT_TRANSLATE_NOOP("export", "One book of all articles, with a table of contents, for e-readers."),
        ".epub",
        True,
        True,
        True,
    ),
    FormatChoice(
        "jsonl",
        QT_TRANSLATE_NOOP("export", "Everything (JSON Lines)"),
        QT_TRANSLATE_NOOP("export", "All that is known of each article, for other programs."),
        ".jsonl",
        True,
        True,
    ),
    FormatChoice(
        "quotations",
        QT_TRANSLATE_NOOP("export", "Table of quotations (CSV)"),
        QT_TRANSLATE_NOOP("export", "Who said what, in which article, and when, for spreadsheets."),
        ".csv",
        True,
    ),
    FormatChoice(
        "articles",
        QT_TRANSLATE_NOOP("export", "Table of articles (CSV)"),
        QT_TRANSLATE_NOOP("export", "A row for each article, for spreadsheets."),
        ".csv",
        True,
    ),
    FormatChoice(
        "bibtex",
        QT_TRANSLATE_NOOP("export", "Citations (BibTeX)"),
        QT_TRANSLATE_NOOP("export", "Sources to cite in LaTeX."),
        ".bib",
        True,
    ),
    FormatChoice(
        "ris",
        QT_TRANSLATE_NOOP("export", "Citations (RIS)"),
        QT_TRANSLATE_NOOP("export", "Sources for reference managers."),
        ".ris",
        True,
    ),
    FormatChoice(
        "csl",
        QT_TRANSLATE_NOOP("export", "Citations (CSL JSON)"),
        QT_TRANSLATE_NOOP("export", "Sources for Zotero, Pandoc and their like."),
        ".json",
        True,
    ),
    FormatChoice(
        "originals",
        QT_TRANSLATE_NOOP("export", "Saved files"),
        QT_TRANSLATE_NOOP("export", "The files as they were saved, byte for byte, with a list."),
        "",
        False,
    ),
    FormatChoice(
        "folder",
        QT_TRANSLATE_NOOP("export", "Folder to read without Verbatim"),
        QT_TRANSLATE_NOOP("export", "An index, a page for each article, its pictures, and tables."),
        "",
        False,
        True,
        True,
    ),
)
"""The formats in the order they are offered."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Articles that can be exported, under a name that tells which."""

    name: str
    """What the settings remember it by."""
    title: str
    count: int
    articles: tuple[int, ...] | None = None
    """None: what the query finds, or the whole library."""
    query: str = ""
    label: str = ""
    """What the file or folder of it is called; empty where nothing better is known."""


class ExportDialog(QDialog):
    """Asks what is to be exported; where to is asked when it is agreed to."""

    agreed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._scopes: list[Scope] = []
        self.articles = QComboBox()
        self.articles.setAccessibleName(self.tr("Articles"))
        self.formats = QComboBox()
        self.formats.setAccessibleName(self.tr("Format"))
        self.formats.setMaxVisibleItems(len(FORMATS))
        for combo in (self.articles, self.formats):
            # A long name must not widen the dialog.
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(34)
        for one in FORMATS:
            self.formats.addItem(tr(one.title))
        self.about = Words(name="quiet")
        self.highlights = QCheckBox(self.tr("With &highlights and notes"))
        self.quotations = QCheckBox(self.tr("With a list of &who said what"))
        self.go = QPushButton(self.tr("&Choose where…"))
        self.go.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self.formats.currentIndexChanged.connect(self._show_format)
        self.go.clicked.connect(self.agreed)
        self.cancel.clicked.connect(self.close)
        self._show_format()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow(self.tr("&Articles:"), self.articles)
        form.addRow(self.tr("&Format:"), self.formats)
        form.addRow("", self.about)
        form.addRow("", self.highlights)
        form.addRow("", self.quotations)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(16)
        layout.addLayout(form)
        layout.addLayout(buttons)
        self.setMinimumWidth(480)
        self.about.setMinimumHeight(2 * self.about.fontMetrics().lineSpacing())

    def show_scopes(self, scopes: list[Scope], chosen: str) -> None:
        """Offer these articles; the first whose name is `chosen` stands there, else the first."""
        self._scopes = scopes
        self.articles.clear()
        for scope in scopes:
            # What is long ends in how many there are: it is cut in the middle.
            metrics = self.articles.fontMetrics()
            title = metrics.elidedText(plain(scope.title), Qt.TextElideMode.ElideMiddle, _WIDEST_TITLE)
            self.articles.addItem(title)
        names = [scope.name for scope in scopes]
        self.articles.setCurrentIndex(names.index(chosen) if chosen in names else 0)
        self.go.setEnabled(bool(scopes))

    def show_choice(self, name: str, *, highlights: bool, quotations: bool) -> None:
        """Show a format and what goes along."""
        names = [one.name for one in FORMATS]
        self.formats.setCurrentIndex(names.index(name) if name in names else 0)
        self.highlights.setChecked(highlights)
        self.quotations.setChecked(quotations)

    @property
    def scope(self) -> Scope | None:
        """The articles that are chosen."""
        at = self.articles.currentIndex()
        return self._scopes[at] if 0 <= at < len(self._scopes) else None

    @property
    def format(self) -> FormatChoice:
        """The format that is chosen."""
        return FORMATS[max(0, self.formats.currentIndex())]

    def _show_format(self) -> None:
        self.about.setText(tr(self.format.about))
        self.highlights.setEnabled(self.format.marks)
        self.quotations.setEnabled(self.format.voices)
