# SPDX-License-Identifier: MIT
"""Mending by hand: what the reader changes in an article, on the page that shows all of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QPixmap

from reader.article import Picture
from reader.edits import Edits, again, apply, laid, with_block, without
from reader.errors import LibraryError
from reader.ui import unfit
from reader.ui.keeper import Keeper
from reader.ui.left_out_line import LeftOutLine
from reader.ui.mend_list import words_of
from reader.ui.mend_rows import Lot, Row
from reader.ui.mending_store import MendingStore
from reader.ui.settings import Settings
from reader.ui.undo import Undo
from reader.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.importing.events import Event, Looked
    from reader.importing.looks import PageBlocks
    from reader.library import KeptArticle, Library, MendingState
    from reader.ui.mend_page import MendPage
    from reader.ui.window import Window

_LONGEST_NAME = 40


class Mending(QObject):
    """Knows which article is being mended, and what is done with it."""

    reload_asked = Signal(int)
    """An article's words were changed in the library."""
    entered = Signal()
    other_asked = Signal()
    """The other ways the page can be read are asked for."""
    again_asked = Signal()
    """The open article is to be cleaned again."""
    tags_asked = Signal(list)
    """The sheet for the tags of articles is asked for."""
    reset_asked = Signal(int)
    """An article is to be read by the cleaner's own choice again, without edits."""

    def __init__(
        self,
        importer: Worker,
        keeper: Keeper,
        undo: Undo,
        current: Callable[[], KeptArticle | None],
        *,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._importer = importer
        self._keeper = keeper
        self.store = MendingStore(keeper, undo, current, self)
        self._current = current
        self._library: Library | None = None
        self._page: MendPage | None = None
        self._article: int | None = None
        """The article on the page, while there is one."""
        self._state: MendingState | None = None
        """What it is made of, with what is not written yet."""
        self._look: tuple[str, PageBlocks] | None = None
        """All of its page, and where that lies."""
        self._read_at = 0
        """The block that was read when mending began."""
        self._cleaner = 0
        self._thumbnails: dict[str, QPixmap] = {}
        importer.said.connect(self.hear)
        self.store.put.connect(self._show_state)
        self.store.settled.connect(self._after_writing)

    def serve(self, window: Window) -> None:
        """Answer what the window asks."""
        self._window = window
        self._pane = window.pane
        self._pane.over.append(self.leave)
        actions = window.actions_by_name
        actions["mend"].triggered.connect(self._turn)
        self.line = LeftOutLine(self._settings)
        column = self._pane.layout()
        column.insertWidget(column.indexOf(self._pane.stack), self.line)  # type: ignore[union-attr]
        self.line.mend_asked.connect(actions["mend"].trigger)
        self.line.original_asked.connect(actions["original"].trigger)
        self._keeper.failed.connect(self.refresh)
        self.store.failed.connect(window.notices.add_trouble)
        self._keeper.many_written.connect(self._show_tags)
        self._importer.restarted.connect(self._ask_again)
        self._pane.stack.currentChanged.connect(self._stack_changed)

    def start(self, library: Library) -> None:
        """Take the library to read from."""
        self._library = self.store.library = library

    def close(self) -> None:
        """Let go of the library."""
        self.leave()
        self._library = self.store.library = None

    # ── The page ─────────────────────────────────────────────────────────────

    @property
    def page(self) -> MendPage:
        """The page one mends on, made when it is first asked for."""
        if self._page is None:
            from reader.ui.mend_page import MendPage

            appearance = self._window.appearance
            page = MendPage(appearance.theme, appearance.scale, self._thumbnail)
            appearance.changed.connect(lambda: page.set_theme(appearance.theme))
            page.left.connect(self.leave)
            page.block_toggled.connect(self.toggle)
            page.form.changed.connect(self._change_facts)
            page.reset_asked.connect(self.reset)
            page.other_asked.connect(self.other_asked)
            page.again_asked.connect(self.again_asked)
            page.tags.asked.connect(self._ask_for_tags)
            self._pane.stack.addWidget(page)
            self._page = page
        return self._page

    @property
    def mending(self) -> bool:
        """Whether an article is being mended."""
        return self._article is not None

    def _turn(self) -> None:
        if not self.leave():
            self.enter()

    def enter(self) -> None:
        """Open the open article for mending, where it is being read."""
        from reader.importing.requests import Look

        kept = self._current()
        if kept is None or self._library is None:
            self._check()
            return
        state = self.state_of(kept.row.id)
        if state is None:
            self._check()
            return
        self._article, self._state, self._look = kept.row.id, state, None
        self._thumbnails.clear()
        page = self.page
        page.forget()
        self._show()
        self._show_tags()
        page.show_page(None)
        self._read_at = self._place_read(kept)
        page.select_place(self._read_at)
        self._pane.stack.setCurrentWidget(page)
        page.list.setFocus()
        self.line.hide()
        self._check()
        self._importer.send(Look(kept.row.id, "blocks"))
        self.entered.emit()

    def show_for(self, kept: KeptArticle) -> None:
        """Say above an article that was just opened what was left out of it, until something was mended in it."""
        state = self.state_of(kept.row.id) if kept.article.warnings else None
        self.line.show_for(kept.row.id, kept.article.warnings if state is not None and not state.edits else ())

    def leave(self) -> bool:
        """Go back to the text, to the passage that is selected; False if nothing was being mended."""
        if self._article is None or self._page is None:
            return False
        page, state = self._page, self._state
        page.form.settle()
        place = page.place
        self._article = None
        self._check()
        self._pane.stack.setCurrentWidget(self._pane.view)
        self._pane.view.setFocus()
        kept = self._current()
        if kept is not None and state is not None and place is not None and place != self._read_at:
            self._go_to(kept, state, place)
        return True

    def _go_to(self, kept: KeptArticle, state: MendingState, place: int) -> None:
        number = sum(1 for one in laid(state.cleaned, state.edits)[:place] if one.removed is None)
        if self._pane.view.article is kept.article and number < len(kept.article.blocks):
            self._pane.view.go_to(kept.article.block_spans[number].start if number else 0)

    def _stack_changed(self) -> None:
        if self._page is not None and self._pane.stack.currentWidget() is not self._page and self.mending:
            self._article = None
            self._check()

    def _check(self) -> None:
        self._window.actions_by_name["mend"].setChecked(self.mending)

    def _place_read(self, kept: KeptArticle) -> int:
        """Return which of the article's blocks stands at the top of the text."""
        assert self._state is not None
        if self._pane.view.article is not kept.article:
            return 0
        offset = self._pane.view.reading_offset()
        number = next((at for at, span in enumerate(kept.article.block_spans) if span.end > offset), 0)
        shown = [at for at, one in enumerate(laid(self._state.cleaned, self._state.edits)) if one.removed is None]
        return shown[number] if number < len(shown) else 0

    def _ask_for_tags(self) -> None:
        if self._article is not None:
            self.tags_asked.emit([self._article])

    def _show(self) -> None:
        """Show the article as it will be kept."""
        if self._article is None or self._state is None:
            return
        state = self._state
        self.page.show_article(
            apply(state.cleaned, state.edits).article,
            laid(state.cleaned, state.edits),
            mended=bool(state.edits),
            older=self.is_old(state),
            unfit=unfit.told(state.unfit),
        )

    def _show_tags(self, *_: object) -> None:
        """Show the tags as the library has them."""
        if self._article is not None and self._library is not None:
            kept = self._current()
            binned = kept is not None and kept.row.id == self._article and kept.row.binned_at is not None
            self.page.tags.show_tags(self._library.tags(self._article), fixed=binned)

    def refresh(self, *_: object) -> None:
        """Show the article as the library has it: a write may have failed."""
        if self._article is None or self._library is None or self.store.pending:
            return
        try:
            self._state = self._library.mending.state(self._article)
        except LibraryError:
            return
        self._show()

    def _thumbnail(self, key: str, size: QSize) -> QPixmap:
        """Return a small picture of the page; null where it is not kept."""
        if key not in self._thumbnails:
            from reader.importing import looks
            from reader.ui.thumbnails import fitted

            data = self._library.picture(key) if self._library is not None else None
            if data is None and self._look is not None:
                data = looks.picture(self._look[0], key)
            self._thumbnails[key] = fitted(data, size, self._pane.devicePixelRatioF()) if data else QPixmap()
        return self._thumbnails[key]

    # ── What is done ─────────────────────────────────────────────────────────

    def toggle(self, row: Row) -> None:
        """Take a passage out of the article, or bring it back."""
        state = self._state
        if state is None or self._article is None:
            return
        name = words_of(row).replace("\n", " ")
        name = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"
        removed = self.tr("Passage removed: {words}").format(words=name)
        brought = self.tr("Passage brought back: {words}").format(words=name)
        if row.place is not None:
            change = again if row.lot is Lot.REMOVED else without
            self._do(brought if row.lot is Lot.REMOVED else removed, change(state.cleaned, state.edits, row.place))
        elif row.number is not None:
            self.bring(row.number, brought)

    def bring(self, number: int, name: str) -> None:
        """Bring a block of the page back into the article."""
        if self._look is None or self._state is None:
            return
        path, found = self._look
        edits = with_block(self._state.cleaned, self._state.edits, found.blocks, number)
        self._do(name, edits, _pictures_of(path, found, number))

    def bring_unseen(self, article: int, look: tuple[str, PageBlocks], number: int, words: str) -> None:
        """Bring a block of an article's page back from outside of mending."""
        state = self.state_of(article)
        if state is None:
            return
        name = words if len(words) <= _LONGEST_NAME else f"{words[:_LONGEST_NAME]}…"
        path, found = look
        after = state._replace(edits=with_block(state.cleaned, state.edits, found.blocks, number))
        text = self.tr("Passage brought back: {words}").format(words=name)
        self.store.deed(text, article, state, after, pictures=_pictures_of(path, found, number))

    def state_of(self, article: int) -> MendingState | None:
        """Return what an article is made of, with what is not written yet."""
        if article == self._article and self._state is not None:
            return self._state
        return self.store.state(article)

    def is_old(self, state: MendingState) -> bool:
        """Tell whether a newer cleaner than an article's is here."""
        return state.cleaned.receipt.cleaner < self._cleaner

    def _change_facts(self, name: str, values: dict[str, object]) -> None:
        if self._state is None:
            return
        cleaned = self._state.cleaned
        # Written as it was found it is no edit.
        own = {
            key: None if value == (getattr(cleaned, key) or type(value)()) else value for key, value in values.items()
        }
        self._do(name, replace(self._state.edits, **own))  # pyright: ignore[reportArgumentType]

    def reset(self) -> None:
        """Have the article as it was found."""
        if self._state is None or self._article is None or not self._state.edits:
            return
        if self._state.edits.profile:
            self.reset_asked.emit(self._article)
        else:
            self._do(self.tr("As it was found"), Edits())

    def _do(self, name: str, edits: Edits, pictures: tuple[Picture, ...] = ()) -> None:
        article, before = self._article, self._state
        if article is not None and before is not None and edits != before.edits:
            self.store.deed(name, article, before, before._replace(edits=edits), pictures=pictures)

    def _show_state(self, article: int, state: MendingState) -> None:
        """Show an article that is being mended as it is from now on, though it is still to be written."""
        if article == self._article:
            self._state = state
            self._show()

    def _after_writing(self, article: int) -> None:
        from reader.importing.requests import Changed

        self.refresh()
        self.reload_asked.emit(article)
        self._importer.send(Changed(article))

    # ── What is heard ────────────────────────────────────────────────────────

    def hear(self, event: Event) -> None:
        """Take in what the worker said."""
        from reader.importing.events import Cleaner, Looked

        if isinstance(event, Cleaner):
            self._cleaner = event.version
        elif isinstance(event, Looked) and event.what == "blocks" and event.article == self._article:
            self._looked(event)

    def _ask_again(self) -> None:
        """Ask a worker that was started again for what the one before did not give."""
        from reader.importing.requests import Look

        if self._article is not None and self._look is None:
            self._importer.send(Look(self._article, "blocks"))

    def _looked(self, event: Looked) -> None:
        from reader.importing import looks

        page = self.page
        found = looks.read(event.file, looks.PageBlocks) if event.file else None
        if found is None:
            page.show_trouble(event.error or self.tr("The saved page cannot be read again."))
            return
        self._look = event.file, found
        self._thumbnails.clear()
        place = page.place
        page.show_page(found.blocks, found.left)
        if place is not None:
            page.select_place(place)


def _pictures_of(path: str, found: PageBlocks, number: int) -> tuple[Picture, ...]:
    """Return the pictures a block of a page shows."""
    from reader.edits import images_of
    from reader.importing import looks

    known = {one.key: one for one in found.pictures}
    result: list[Picture] = []
    for image in images_of(found.blocks[number]):
        data = looks.picture(path, image.key) if image.key in known else None
        if data is not None:
            one = known[image.key]
            result.append(Picture(one.key, data, one.media_type, one.width, one.height))
    return tuple(result)
