# SPDX-License-Identifier: MIT
"""What is known about an article, and what cleaning kept of its page: the receipt."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QLocale, QObject, QSizeF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont, QGuiApplication, QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.ui import facts, fonts
from reader.ui.bidirectional import start
from reader.ui.bold_label import BoldLabel
from reader.ui.inlines import plain
from reader.ui.telling import in_words

if TYPE_CHECKING:
    from reader.article import Receipt
    from reader.library import KeptArticle, Version

_LONGEST = 600
_WIDTH, _HEIGHT = 620, 640


def lines(kept: KeptArticle, versions: Sequence[Version] = ()) -> list[tuple[str, str]]:
    """Return what is told about an article, name by name; what is not known is left out."""
    article, row = kept.article, kept.row
    tr = facts.tr
    words = facts.counted(row.words, tr("1 word"), tr("{count} words"))
    count = ""
    if len(versions) > 1:
        days = ", ".join(facts.day(version.saved_at or version.added_at) for version in versions[-6:])
        count = f"{facts.counted(len(versions), '', tr('{count} versions'))}: {days}"
    all_lines = [
        (tr("Title"), article.title),
        (tr("Author"), facts.names(article.byline)),
        (tr("Site"), article.site or ""),
        (tr("Published"), facts.day(article.published)),
        (tr("Changed"), facts.day(article.modified)),
        (tr("Length"), facts.join(words, facts.reading_time(row.words))),
        (tr("Reading"), reading(row.state, row.progress)),
        (tr("Language"), language(article.language)),
        (tr("Tags"), ", ".join(row.tags)),
        (tr("Address"), article.url or ""),
        (tr("Added"), facts.day(row.added_at)),
        (tr("In the bin"), facts.day(row.binned_at)),
        (tr("Versions"), count),
        (tr("File"), row.file),
        (tr("Kept as"), str(kept.original)),
        (tr("Receipt"), "\n".join(receipt_lines(article.receipt))),
        (tr("Cleaned by"), article.receipt.engine),
        (tr("To be known"), "\n".join(map(in_words, dict.fromkeys((*article.warnings, *row.warnings))))),
    ]
    return [(name, text) for name, text in all_lines if text]


def receipt_lines(receipt: Receipt) -> list[str]:
    """Return in words how much of the page was kept."""
    tr = facts.tr
    told: list[str] = []
    if receipt.words_on_page:
        share = min(100, round(100 * receipt.words_kept / receipt.words_on_page))
        told.append(
            tr(
                "{share} % of the page's {count} words are the article; the rest was menus, notices and the like."
            ).format(share=share, count=QLocale().toString(receipt.words_on_page))
        )
    if receipt.images_on_page:
        told.append(
            tr("Pictures: {kept} of {all} on the page.").format(kept=receipt.images_kept, all=receipt.images_on_page)
            if receipt.images_kept < receipt.images_on_page
            else facts.counted(receipt.images_kept, tr("Its picture was kept."), tr("All {count} pictures were kept."))
        )
    return told


def reading(state: str, progress: float) -> str:
    """Return in words how far a reader is."""
    tr = facts.tr
    if state == "reading":
        return tr("Read to {share} %").format(share=max(1, round(progress * 100)))
    return {"unread": tr("Unread"), "read": tr("Read"), "archived": tr("Archived")}[state]


def language(code: str | None) -> str:
    """Return a language's name in the reader's own language's toolkit; a code nobody knows as it is."""
    if not code:
        return ""
    known = QLocale(code).language()
    unknown = known in (QLocale.Language.C, QLocale.Language.AnyLanguage)
    return code if unknown else QLocale.languageToString(known)


class Details(QDialog):
    """Shows the lines as text that can be copied, and leads to the page's address."""

    def __init__(
        self, kept: KeptArticle, parent: QWidget, versions: Sequence[Version] = (), below: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("details")
        self.setWindowTitle(self.tr("About this article"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet = QWidget()
        sheet.setObjectName("settingsPage")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(20)
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(11)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        title, address = facts.tr("Title"), facts.tr("Address")
        paths = (address, facts.tr("File"), facts.tr("Kept as"))
        for name, text in lines(kept, versions):
            if name == title:
                column.addWidget(_text(name, text, bold=fonts.font(fonts.READING[0], 21, 600)))
                continue
            value = _text(name, text, wrapped=name in paths)
            label = QLabel(name)
            label.setObjectName("quiet")
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            form.addRow(label, value)
            if name == address and _is_web(text):
                form.addRow(QLabel(), self._address_buttons(text))
        column.addLayout(form)
        if below is not None:
            column.addWidget(below)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self._sheet = sheet
        sheet.installEventFilter(self)
        self._fitted = 0
        self.resize(_WIDTH, _HEIGHT)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as high as what there is to tell, also when more of it comes."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Take the sheet's height as long as nobody chose another."""
        layout = self._sheet.layout()
        if layout is None or self._fitted not in (0, self.height()):
            return
        layout.activate()
        self._fitted = min(_HEIGHT, layout.totalHeightForWidth(self.width()))
        self.resize(self.width(), self._fitted)

    def _address_buttons(self, address: str) -> QWidget:
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.copy = QPushButton(self.tr("Copy the address"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(address))
        # The whole address stands above: nobody follows a link unseen.
        self.browser = QPushButton(self.tr("Open in the browser"))
        self.browser.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(address)))
        for button in (self.copy, self.browser):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        return place


class Wrapped(QTextEdit):
    """Text that wraps anywhere and is as high as it has to be: addresses and paths have no spaces."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setPlainText(text)
        self.setReadOnly(True)
        self.setObjectName("wrapped")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        option = self.document().defaultTextOption()
        option.setAlignment(start())
        self.document().setDefaultTextOption(option)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def _fit(self, size: QSizeF) -> None:
        self.setFixedHeight(ceil(size.height()))


def _text(name: str, text: str, *, wrapped: bool = False, bold: QFont | None = None) -> QLabel | Wrapped:
    shown = plain(text[:_LONGEST]).replace("\u2028", "\n")
    if wrapped:
        edit = Wrapped(shown)
        edit.setAccessibleName(name)
        return edit
    value = BoldLabel(bold, shown) if bold is not None else QLabel(shown)
    value.setTextFormat(facts.PLAIN)
    value.setWordWrap(True)
    value.setAlignment(start())
    value.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    value.setAccessibleName(f"{name}: {text[:_LONGEST]}")
    return value


def _is_web(address: str) -> bool:
    try:
        return urlsplit(address).scheme in ("http", "https")
    except ValueError:
        return False
