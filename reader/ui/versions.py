# SPDX-License-Identifier: MIT
"""The versions of the open article: how many there are, reading an older one, comparing two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.article import Voices
from reader.errors import LibraryError
from reader.ui import facts
from reader.ui.keymap import name_tip
from reader.ui.words import Words

if TYPE_CHECKING:
    from reader.library import KeptArticle, Library, Version
    from reader.ui.comparison import Comparison
    from reader.ui.frame import Frame
    from reader.ui.window import Window


class VersionBar(QWidget):
    """Stands above the text while it is not the newest version that is read."""

    compare_asked = Signal()
    newest_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = Words()
        self.compare = QPushButton(self.tr("Compare"))
        self.newest = QPushButton()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 6, 12, 6)
        layout.addWidget(self.words, 1)
        for button, signal in ((self.compare, self.compare_asked), (self.newest, self.newest_asked)):
            button.setObjectName("plain")
            button.clicked.connect(signal)
            layout.addWidget(button)
        self.hide()

    def tell(self, words: str, newest: str) -> None:
        """Say which version is read, and what leads to the other."""
        self.words.setText(words)
        self.newest.setText(newest)
        self.show()


class Versions(QObject):
    """Shows that an article has versions and leads to them."""

    newest_asked = Signal(int)
    """An article is to be read as it is in the library now."""
    leaving = Signal()
    """An older version is about to take the page."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._kept: KeptArticle | None = None
        self._versions: list[Version] = []
        self._comparison: Comparison | None = None

    def serve(self, frame: Frame, window: Window) -> None:
        """Put the bar and the button into the window."""
        self._frame = frame
        self._window = window
        pane = window.pane
        self.bar = VersionBar()
        column = pane.layout()
        column.insertWidget(column.indexOf(pane.stack), self.bar)  # type: ignore[union-attr]
        self.button = QPushButton()
        self.button.setObjectName("plain")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.hide()
        line = pane.bar.layout()
        line.insertWidget(line.indexOf(pane.bar.time_left) + 1, self.button)  # type: ignore[union-attr]
        action = window.actions_by_name["versions"]
        action.triggered.connect(self.compare)
        action.setEnabled(False)
        name_tip(self.button, self.tr("Compare the versions"), action)
        self.button.clicked.connect(action.trigger)
        self.bar.compare_asked.connect(self.compare)
        self.bar.newest_asked.connect(self._go_to_newest)

    def start(self, library: Library) -> None:
        """Take the library to read from."""
        self._library = library

    def close(self) -> None:
        """Let go of the library."""
        self._library = None
        if self._comparison is not None:
            self._comparison.close()

    def show_for(self, kept: KeptArticle) -> None:
        """Tell how many versions the article that was just opened has."""
        self._kept = kept
        self.bar.hide()
        self._window.actions_by_name["versions"].setEnabled(True)
        self._count()

    def leave(self) -> None:
        """Tell nothing: no article stands on the page."""
        self._kept = None
        self.bar.hide()
        self._window.actions_by_name["versions"].setEnabled(False)
        self._count()

    def heard_of(self, article: int) -> None:
        """Tell that a newer version of an article came in, where that article is open."""
        if self._kept is None or self._kept.row.id != article:
            return
        self._count()
        newest = next((version for version in self._versions if version.current), None)
        if newest is not None and newest.id != self._kept.version:
            self.bar.tell(self.tr("A newer version of this article is here."), self.tr("Read it"))

    def _count(self) -> None:
        self._versions = []
        if self._library is not None and self._kept is not None:
            try:
                self._versions = self._library.versions(self._kept.row.id)
            except LibraryError as error:
                self._window.notices.add_trouble(str(error))
        count = len(self._versions)
        self.button.setText(facts.counted(count, "", self.tr("{count} versions")))
        self.button.setAccessibleName(f"{self.button.text()}: {self.tr('Compare the versions')}")
        self.button.setVisible(count > 1)

    # ── Comparing and reading ────────────────────────────────────────────────

    def compare(self) -> None:
        """Open the comparison of the open article's versions."""
        if self._library is None or self._kept is None:
            return
        if self._comparison is None:
            from reader.ui.comparison import Comparison  # made when asked for

            appearance = self._window.appearance
            comparison = Comparison(self._library, appearance.style, self._frame)
            appearance.changed.connect(lambda: comparison.set_style(appearance.style))
            comparison.read_asked.connect(self.read)
            self._comparison = comparison
        self._comparison.show_versions(self._kept.article.title, self._versions)
        self._comparison.show()
        self._comparison.raise_()
        self._comparison.activateWindow()

    def read(self, version: int) -> None:
        """Put one version onto the page; the article's own place and state stay as they are."""
        chosen = next((one for one in self._versions if one.id == version), None)
        if self._library is None or self._kept is None or chosen is None:
            return
        if chosen.current:
            self._go_to_newest()
            return
        try:
            article, voices = self._library.version(version)
        except LibraryError as error:
            self._window.notices.add_trouble(str(error))
            return
        self.leaving.emit()
        self._tell(chosen)
        self._window.pane.show_article(article, voices or Voices(), 0)

    def _tell(self, chosen: Version) -> None:
        """Say which version is read."""
        from reader.ui.comparison import name_of

        self.bar.tell(
            self.tr("This is an older state of the page: {version}").format(version=name_of(chosen)),
            self.tr("Newest version"),
        )

    def _go_to_newest(self) -> None:
        if self._kept is not None:
            self.bar.hide()
            self.newest_asked.emit(self._kept.row.id)
            self._window.pane.view.setFocus()
