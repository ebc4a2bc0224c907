# SPDX-License-Identifier: MIT
"""Who is it? A field and a list: the article's people, those of the library, and any other name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from reader.folding import fold
from reader.ui import facts, fonts
from reader.ui.bold_label import BoldLabel
from reader.ui.choosing_field import ChoosingField
from reader.ui.items import Items
from reader.ui.library_model import Index
from reader.ui.row_list import RowList
from reader.ui.themes import Theme
from reader.ui.voices_painter import PersonItem, PersonPainter
from reader.ui.words import Words

_WIDTH, _HEIGHT = 440, 460
_LONGEST_EXCERPT = 160
_FROM_LIBRARY = 12
"""People of other articles that are offered: more are narrowed down by typing."""


Then = Callable[[str, bool], None]
"""Takes a name, empty for nobody in particular, and whether it holds in all articles."""


class PersonChooser(QDialog):
    """Asks for somebody; Enter takes the chosen row."""

    def __init__(
        self,
        question: str,
        excerpt: str,
        people: Sequence[PersonItem],
        find: Callable[[str, int], Sequence[tuple[str, int]]],
        *,
        theme: Theme,
        scale: float = 1.0,
        parent: QWidget | None = None,
    ) -> None:
        """Ask `question` about `excerpt`; `find` gives people of the library by words, with their articles."""
        super().__init__(parent)
        self.setWindowTitle(question)
        self.setObjectName("chooser")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._people = list(people)
        self._find = find
        self._nobody = False
        self._then: Then = lambda _name, _everywhere: None
        title = BoldLabel(fonts.font(fonts.WINDOW, 15 * scale, 650), question)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        self.excerpt = Words(name="quiet")
        line = " ".join(excerpt[: _LONGEST_EXCERPT * 2].split())
        self.excerpt.setText(line if len(line) <= _LONGEST_EXCERPT else f"{line[: _LONGEST_EXCERPT - 1]}…")
        self.excerpt.setVisible(bool(line))
        self.field = ChoosingField()
        self.field.setPlaceholderText(self.tr("A name, or the beginning of one"))
        self.field.setAccessibleName(question)
        self.model: Items[PersonItem] = Items(self)
        self.list = RowList(self.model, PersonPainter(theme, scale), self.tr("People"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.everywhere = QCheckBox(self.tr("In all articles"))
        self.everywhere.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        for widget in (title, self.excerpt, self.field, self.list, self.everywhere):
            layout.addWidget(widget)
        layout.setStretchFactor(self.list, 1)
        self.field.textChanged.connect(self._fill)
        self.field.moved.connect(self.list.step_by)
        self.field.returnPressed.connect(self._take)
        self.list.clicked.connect(self._take)
        self.resize(round(_WIDTH * scale), round(_HEIGHT * scale))

    def offer(self, then: Then, *, nobody: bool = False, everywhere: bool | None = None, typed: str = "") -> None:
        """Open, and hand what is chosen to `then`.

        `nobody` may be chosen, too; `everywhere` ticks the box for all articles, which else is not there.
        """
        self._then = then
        self._nobody = nobody
        self.everywhere.setVisible(everywhere is not None)
        self.everywhere.setChecked(bool(everywhere))
        self._fill(self.field.text())
        if typed:
            self.field.setText(" ".join(typed.split()))
            self.field.selectAll()
        self.open()
        self.field.setFocus()

    def _fill(self, typed: str) -> None:
        name = " ".join(typed.split())
        words = fold(name).split()
        items = [item for item in self._people if all(word in fold(item.name) for word in words)]
        there = {fold(item.name) for item in items}
        if words:
            for known, articles in self._find(name, _FROM_LIBRARY):
                if fold(known) not in there:
                    items.append(PersonItem(-1, known, _in_articles(articles), None, 0))
                    there.add(fold(known))
            if fold(name) not in there:
                new = PersonItem(-1, name, self.tr("A name of your own"), None, 0)
                items.insert(0 if not items else len(items), new)
        elif self._nobody:
            items.append(PersonItem(-2, self.tr("Nobody in particular"), "", None, 0))
        self.model.show(items)
        self.list.choose(0)

    def _take(self, index: Index | None = None) -> None:
        row = (index or self.list.currentIndex()).row()
        if 0 <= row < self.model.rowCount():
            item = self.model.items[row]
            self.accept()
            self._then("" if item.number == -2 else item.name, self.everywhere.isChecked())


def _in_articles(count: int) -> str:
    return facts.counted(count, facts.tr("In 1 article of the library"), facts.tr("In {count} articles of the library"))
