# SPDX-License-Identifier: MIT
"""The desk between window, library and workers: what is asked for goes out here, what happened comes in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon

from reader.ui.arrivals import Arrivals
from reader.ui.cleaned_all import CleanedAll
from reader.ui.cleaning_again import CleaningAgain
from reader.ui.correcting import Correcting
from reader.ui.export_desk import ExportDesk
from reader.ui.highlighting import Highlighting
from reader.ui.import_desk import ImportDesk
from reader.ui.keeper import Keeper
from reader.ui.keeping import Keeping
from reader.ui.list_desk import ListDesk
from reader.ui.mending import Mending
from reader.ui.naming import Naming
from reader.ui.opening import Opening
from reader.ui.originals import Originals
from reader.ui.people_desk import PeopleDesk
from reader.ui.resources import resource
from reader.ui.search_desk import SearchDesk
from reader.ui.settings import Settings
from reader.ui.states import States
from reader.ui.thumbnails import Thumbnails
from reader.ui.undo import Undo
from reader.ui.versions import Versions
from reader.ui.worker import Worker

if TYPE_CHECKING:
    from reader.importing.events import Event
    from reader.library import ArticleRow, Library
    from reader.ui.frame import Frame
    from reader.ui.window import Window

_IDLE_PAUSE = 60
"""Milliseconds after the start until what the first article will need is loaded."""
_WHOLE_NAME = 2
"""Words of a name that tell one person from others: a surname alone is shared."""


class Desk(QObject):
    """Knows the library and the workers."""

    _index_due = Signal()

    def __init__(
        self,
        folder: Path,
        settings: Settings,
        command: Callable[[str], list[str]] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.folder = folder
        self._settings = settings
        self.library: Library | None = None
        self.importer = Worker(folder, "import", command("import") if command else None, self)
        self.searcher = Worker(folder, "search", command("search") if command else None, self)
        self._keeper = Keeper(folder, self)
        self.thumbnails = Thumbnails(self.picture_path, self)
        self.imports = ImportDesk(self.importer, self._keeper, settings, self)
        self.versions = Versions(self)
        self.undo = Undo(self)
        self.searches = SearchDesk(self.searcher, settings, self.undo, self)
        self.lists = ListDesk(settings, self)
        self.states = States(self._keeper, self.undo, self.lists, self)
        self.naming = Naming(self._keeper, self.undo, self.lists, self)
        self.correcting = Correcting(self._keeper, self.undo, self)
        self.people = PeopleDesk(self.correcting, self)
        self.opening = Opening(
            self.importer, self._keeper, settings, correcting=self.correcting, lists=self.lists, parent=self
        )
        self.highlighting = Highlighting(self._keeper, self.undo, settings, lambda: self.opening.current, self)
        self.mending = Mending(
            self.importer, self._keeper, self.undo, lambda: self.opening.current, settings=settings, parent=self
        )
        self.cleaned_all = CleanedAll(self._keeper, self.undo, self)
        self.cleaning_again = CleaningAgain(
            self.importer,
            self.mending,
            self.cleaned_all,
            lambda: self.opening.current,
            self.picture,
            settings=settings,
            parent=self,
        )
        self.exports = ExportDesk(
            self.importer, settings, lambda: self.opening.current, self.lists, self.searches, parent=self
        )
        self.originals = Originals(self.importer, lambda: self.opening.current, self.picture, self)
        self.keeping = Keeping(folder, settings, command, self)
        self._closed = False
        self.arrivals = Arrivals(
            self.importer,
            self.imports,
            settings,
            lists=self.lists,
            opening=self.opening,
            versions=self.versions,
            parent=self,
        )
        self.importer.said.connect(self._heard)
        self.searcher.said.connect(self._heard)
        self._keeper.written.connect(self._written)

    def serve(self, frame: Frame, window: Window) -> None:
        """Answer what the window asks."""
        self.frame = frame
        self.window = window
        window.pane.elsewhere = self.elsewhere
        actions = window.actions_by_name
        self._serve_opening(frame, window)
        self.searches.serve(frame, window, lambda: self.library)
        self.imports.serve(frame, window)
        self.imports.article_chosen.connect(self.opening.open)
        self.arrivals.serve(window)
        self.arrivals.ended.connect(self._show_nothing)
        self.versions.serve(frame, window)
        self.keeping.serve(frame, window)
        self.keeping.alone_needed.connect(self.let_go)
        self.keeping.mended.connect(self._take_mended)
        self.highlighting.serve(window)
        self.highlighting.told.connect(window.notices.show_message)
        self.mending.serve(window)
        self.cleaning_again.serve(window)
        self.originals.serve(window)
        self.exports.serve(frame, window)
        self.mending.entered.connect(self.opening.keep_place)
        self.originals.entered.connect(self.opening.keep_place)
        self.mending.reload_asked.connect(self.opening.reload)
        self.mending.tags_asked.connect(self.states.edit_tags_of)
        self.versions.newest_asked.connect(self.opening.load)
        self.versions.leaving.connect(self.opening.keep_place)
        frame.closing.connect(self.close)
        window.pane.voices_changed.connect(self._tell_voices)
        self._keeper.failed.connect(window.notices.add_trouble)
        self._serve_people(frame, window)
        self.undo.serve(actions["undo"], actions["redo"])
        self.undo.told.connect(self._tell_deed)
        self.undo.came_back.connect(self._tell_return)
        window.notices.undo_asked.connect(self.undo.undo)
        self.lists.serve(frame, window)
        self.lists.chosen.connect(self._show_nothing)
        self.states.serve(frame, window)
        self.naming.serve(frame)
        self.states.moved_on.connect(self._move_on)
        self.states.came_back.connect(self.opening.open)
        self.states.changing.connect(self.opening.note)
        self.states.index_stale.connect(lambda: self._keeper.write(0, lambda _: self._index_due.emit()))
        self._index_due.connect(self._bring_index_up_to_date)
        actions["show_original"].triggered.connect(self._show_original)
        actions["details"].triggered.connect(self._show_details)
        self._enable()

    def _serve_opening(self, frame: Frame, window: Window) -> None:
        self.opening.serve(frame, window)
        self.opening.opened.connect(self.versions.show_for)
        self.opening.opened.connect(self.mending.show_for)
        self.opening.changed.connect(self._enable)
        window.library_list.article_chosen.connect(self.opening.open)
        window.library_list.hit_chosen.connect(self.opening.open_hit)
        self.searches.marked.connect(self.opening.take_matches)
        self.opening.matches_asked.connect(self.searches.ask_matches)

    def _serve_people(self, frame: Frame, window: Window) -> None:
        self.correcting.serve(frame, window)
        self.highlighting.lists.menu.more.append(self.correcting.add_to_menu)
        self.correcting.shown.connect(self.opening.take_corrected)
        self.correcting.made.listed.connect(window.library_list.model.refresh)
        self.correcting.article_asked.connect(self.opening.open)
        self.people.serve(window)
        self.people.said_chosen.connect(self.opening.open_said)
        self.people.find_asked.connect(window.search_person)
        window.actions_by_name["elsewhere"].triggered.connect(self._show_person)

    # ── The library ──────────────────────────────────────────────────────────

    def start(self, paths: list[str]) -> None:
        """Open the library, show what was open, and read `paths`: called after the first paint."""
        from reader.errors import LibraryError  # nothing of this before the first paint
        from reader.library import Filter, Library

        try:
            self.library = Library(self.folder)
            self.opening.start(self.library)
            self.states.start(self.library)
            self.lists.start(self.library)
        except LibraryError as error:
            self.window.pane.empty.show_error(error.what, error.next_step)
            self.window.library_list.header.hide()  # there is no list it could name
            self.keeping.start()
            return
        last = int(self._settings.number("list/open", 0))
        self.imports.start(self.library)
        self.correcting.start(self.library)
        self.people.start(self.library)
        self.versions.start(self.library)
        self.highlighting.start(self.library)
        self.mending.start(self.library)
        self.exports.start(self.library)
        self.cleaned_all.start()
        if paths:
            self.take(paths)
        anything = bool(self.library.lists.count(Filter()))
        if last and (self.library.rows([last]) or self.window.library_list.model.row_of(last) >= 0):
            self.opening.open(last)
        elif not anything and not paths and not self._settings.flag("list/welcomed", default=False):
            self.arrivals.take_welcome()
        else:
            self._show_nothing()
        self.frame.setWindowIcon(QIcon(str(resource("icons", "verbatim.svg"))))
        if self.opening.current is None:
            QTimer.singleShot(_IDLE_PAUSE, self.window.pane.view.warm_up)
        self.keeping.start()
        QTimer.singleShot(_IDLE_PAUSE, self._go_on)

    def rows(self, ids: Sequence[int]) -> Sequence[ArticleRow]:
        """Return the rows of some articles of the list."""
        return self.lists.rows(ids)

    def elsewhere(self, name: str) -> int:
        """Return in how many articles besides the open one somebody of this name is named."""
        from reader.library.identity import folded, words_of

        words = words_of(folded(name))
        # A single word, a first or a last name, would count everybody who shares it.
        kept = self.opening.current
        if self.library is None or kept is None or len(words) < _WHOLE_NAME:
            return 0
        return len(self.library.people.articles_naming(words) - {kept.row.id})

    def picture_path(self, key: str) -> Path | None:
        """Return a kept picture's file."""
        return self.library.picture_path(key) if self.library is not None else None

    def picture(self, key: str) -> bytes | None:
        """Return a kept picture's bytes."""
        return self.library.picture(key) if self.library is not None else None

    def refresh_list(self) -> None:
        """Read the order of the list again."""
        self.lists.refresh()

    # ── Reading ──────────────────────────────────────────────────────────────

    def _show_person(self) -> None:
        name = self.window.pane.current_person()
        if name:
            self.people.show_person(name)

    def _move_on(self, article: int | None) -> None:
        """Read on with what follows in the list, or with nothing."""
        self.opening.keep_place()
        if article is not None:
            self.opening.open(article)
            return
        self.opening.leave()
        self.versions.leave()
        self._enable()
        self._show_nothing()

    def _show_nothing(self) -> None:
        """Say the one next step in the middle of the window while no article stands there."""
        if self.opening.current is not None or self.library is None:
            return
        from reader.library import Filter

        empty = self.window.pane.empty
        if self.window.library_list.model.rowCount():
            empty.show_choice()
        elif not self.library.lists.count(Filter()):
            empty.show_invitation()
        elif self.lists.choice.name == "library" or not self.window.list_pane.isVisible():
            empty.show_nothing(*self.lists.choice.nothing())
        else:
            empty.show_blank()  # the list says it

    def _go_on(self) -> None:
        """Go on with what an earlier session left undone: behind the first rows, which the worker would hold up."""
        if self.library is not None:
            self._bring_index_up_to_date()

    def _bring_index_up_to_date(self) -> None:
        """Have searches hear of what was just written."""
        from reader.importing.requests import Resume

        self.importer.send(Resume())

    def _tell_deed(self, deed: str) -> None:
        self.window.notices.show_message(deed, undo=True)

    def _tell_return(self, deed: str) -> None:
        self.window.notices.show_message(self.tr("Taken back: {deed}").format(deed=deed))

    def _written(self, article: int) -> None:
        self.lists.stay([article])
        self.window.library_list.model.refresh_article(article)

    def _enable(self) -> None:
        """Let the menus tell the state of the open article."""
        actions = self.window.actions_by_name
        kept = self.opening.current
        row = kept.row if kept is not None else None
        for name in ("show_original", "copy_quotation", "find", "next_quote", "previous_quote", "card", "elsewhere",
                     "details", "print", "save_pdf", "mend", "original", "clean_again", "correct", "other_speaker",
                     "mark_quotation", "mark_person", "no_quotation", "no_person", "never_person", "same_person",
                     "rename_person", "voices_checked"):  # fmt: skip
            actions[name].setEnabled(row is not None)
        self.states.set_open(row)

    def _show_details(self) -> None:
        from reader.ui.details import Details
        from reader.ui.receipt import ReceiptView
        from reader.ui.receipts import Receipts

        kept = self.opening.current
        if kept is None or self.library is None:
            return
        receipt = ReceiptView()
        dialog = Details(kept, self.frame, self.library.versions(kept.row.id), receipt)
        Receipts(kept.row.id, receipt, self.importer, self.mending)
        receipt.mend_asked.connect(dialog.close)
        receipt.mend_asked.connect(self.mending.enter)
        receipt.again_asked.connect(self.cleaning_again.clean_again)
        dialog.show()

    def _show_original(self) -> None:
        """Show the stored file where it lies: it is a page of the web, and opening it is not ours."""
        from reader.ui.show_file import show_file

        if self.opening.current is not None:
            show_file(self.opening.current.original, self)

    def _tell_voices(self) -> None:
        pane = self.window.pane
        waiting = pane.view.article is not None and pane.view.cast is None
        self.window.voices.show_cast(pane.view.cast, pending=waiting, only=pane.door.only)

    # ── What is heard ────────────────────────────────────────────────────────

    def take(self, paths: list[str]) -> None:
        """Have files and folders read; the first article that comes of them is opened."""
        self.arrivals.take(paths)

    def _heard(self, event: Event) -> None:
        from reader.importing.events import Trouble

        if isinstance(event, Trouble):
            self.window.notices.add_trouble(event.error)
        else:
            self.arrivals.hear(event)

    # ── The end ──────────────────────────────────────────────────────────────

    def _take_mended(self) -> None:
        """Show what was mended, and have what was taken away looked for again."""
        self.refresh_list()
        if self.opening.current is not None:
            self.opening.reload(self.opening.current.row.id)
        self._go_on()

    def close(self) -> None:
        """Leave: nothing half is left of what is being done."""
        self.keeping.close()
        self.let_go()

    def let_go(self) -> None:
        """Write down the last place, and let the workers finish their writes; the library is closed then."""
        if self._closed:
            return
        self._closed = True
        self.opening.keep_place()
        self._settings.save()
        self.lists.close()
        self.states.close()
        self.imports.close()
        self.versions.close()
        self.cleaning_again.close()
        self.exports.close()
        self.mending.close()
        self.highlighting.close()
        self.people.close()
        self.correcting.close()
        self._keeper.close()
        self.thumbnails.close()
        self.importer.leave()
        self.searcher.leave()
        if self.library is not None:
            self.library.close()
            self.library = None
            self.opening.close()
