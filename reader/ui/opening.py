# SPDX-License-Identifier: MIT
"""The article that is open: put onto the page where it was left, kept true to the library, its place written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.article import Span

if TYPE_CHECKING:
    from reader.importing.events import Hit, Marked
    from reader.library import KeptArticle, Library, Said, State
    from reader.ui.correcting import Correcting
    from reader.ui.frame import Frame
    from reader.ui.keeper import Keeper
    from reader.ui.list_desk import ListDesk
    from reader.ui.settings import Settings
    from reader.ui.window import Window
    from reader.ui.worker import Worker

_PLACE_PAUSE = 1_500
"""Milliseconds after the last scrolling before the place is written down."""
_READ = 0.97
"""How much of a text counts as read: its last lines are often a note on the author."""


class Opening(QObject):
    """Knows which article is open, and as what: its row, its text and its voices."""

    opened = Signal(object)
    """A kept article was put onto the page."""
    changed = Signal()
    """Another article is open, or its row tells something else."""
    matches_asked = Signal(int)
    """All places of an article that a search found are to be marked."""

    def __init__(
        self,
        importer: Worker,
        keeper: Keeper,
        settings: Settings,
        *,
        correcting: Correcting,
        lists: ListDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._importer = importer
        self._keeper = keeper
        self._settings = settings
        self._correcting = correcting
        self._lists = lists
        self._library: Library | None = None
        self.current: KeptArticle | None = None
        self._place = QTimer(self)
        self._place.setSingleShot(True)
        self._place.setInterval(_PLACE_PAUSE)
        self._place.timeout.connect(self.keep_place)
        importer.restarted.connect(self._ask_voices)  # it knows that they are wanted, not that they come first
        keeper.many_written.connect(self._many_written)

    def serve(self, frame: Frame, window: Window) -> None:
        """Take the page articles are opened on."""
        self._frame = frame
        self._window = window
        window.pane.view.place_changed.connect(self._place.start)

    def start(self, library: Library) -> None:
        """Take the library to read from."""
        self._library = library

    def close(self) -> None:
        """Let go of the library."""
        self._library = None

    # ── Onto the page ────────────────────────────────────────────────────────

    def open(self, article: int) -> None:
        """Put an article onto the page, where it was left."""
        if self.shows(article):
            return
        self.load(article)

    def open_hit(self, hit: Hit) -> None:
        """Put a found article onto the page at its best match; all others are marked as soon as they are known."""
        if not self.shows(hit.article) and not self.load(hit.article):
            return
        self._window.pane.finding.show_match(hit.place)
        if hit.place is not None and hit.place.start < hit.place.end:
            self.matches_asked.emit(hit.article)

    def take_matches(self, marked: Marked) -> None:
        """Mark all that a search found in an article, where it is on the page."""
        if self.shows(marked.article):
            self._window.pane.finding.add_matches(marked.matches)

    def open_said(self, said: Said) -> None:
        """Put an article onto the page at something that is said in it."""
        if not self.shows(said.article) and not self.load(said.article):
            return
        pane, place = self._window.pane, Span(said.start, said.end)
        cast = pane.view.cast
        quotes = cast.quotes if cast is not None else ()
        number = next((number for number, quote in enumerate(quotes) if quote.span == place), None)
        if number is not None:
            pane.go_to_quote(number)
        else:
            pane.leave_page()
            pane.view.show_span(place)
        pane.view.setFocus()

    def shows(self, article: int) -> bool:
        """Tell whether an article is on the page, as the library has it and not as an older version."""
        kept = self.current
        return kept is not None and kept.row.id == article and self._window.pane.view.article is kept.article

    def is_open(self, article: int) -> bool:
        """Tell whether this is the open article, whatever stands on the page."""
        return self.current is not None and self.current.row.id == article

    def load(self, article: int) -> bool:
        """Put an article onto the page as the library has it now; False where there is none."""
        from reader.errors import LibraryError

        if self._library is None:
            return False
        self.keep_place()
        try:
            kept = self._correcting.take(self._library.article(article))
        except LibraryError as error:
            self._window.notices.add_trouble(str(error))
            self._lists.refresh_soon()
            return False
        self.current = kept
        row = kept.row
        finished = row.progress >= _READ
        self._window.pane.show_article(kept.article, kept.voices, 0 if finished else row.position, row.words)
        self._frame.setWindowTitle(f"{_one_line(kept.article.title)} — Verbatim")
        self._settings.set("list/open", article)
        self._place.stop()
        self._lists.open_article = article
        self.changed.emit()
        self._ask_voices()
        self.opened.emit(kept)
        self._window.library_list.select(article)
        return True

    def _ask_voices(self) -> None:
        """Have the open article's voices found before all others, where they are not known."""
        if self.current is not None and self.current.voices is None:
            from reader.importing.requests import Annotate

            self._importer.send(Annotate(self.current.row.id))

    def reload(self, article: int) -> None:
        """Show the open article as the library has it now: its words were changed there."""
        from reader.edits import moved
        from reader.errors import LibraryError

        before = self.current
        if self._library is None or before is None or before.row.id != article:
            return
        try:
            kept = self._library.article(article)
        except LibraryError as error:
            self._window.notices.add_trouble(str(error))
            return
        shown = self.shows(article)
        kept = self.current = self._correcting.take(kept)
        if not shown:
            return
        offset = moved(before.article.text, kept.article.text, self._window.pane.view.reading_offset())
        self._window.pane.show_article(kept.article, kept.voices, offset, kept.row.words, stay=True)
        self._frame.setWindowTitle(f"{_one_line(kept.article.title)} — Verbatim")
        self.changed.emit()

    def leave(self) -> None:
        """Leave the page empty: no article is open."""
        self.current = None
        self._lists.open_article = None
        self._settings.set("list/open", 0)
        self._frame.setWindowTitle("Verbatim")
        self._window.pane.leave_article()

    # ── Where reading stands ─────────────────────────────────────────────────

    def keep_place(self) -> None:
        """Write down where reading stands."""
        self._place.stop()
        kept, view = self.current, self._window.pane.view
        if kept is None or view.article is not kept.article:
            return
        offset, progress = view.reading_offset(), max(kept.row.progress, view.progress)
        if offset == kept.row.position and progress == kept.row.progress:
            return
        article = kept.row.id
        self._change(article, position=offset, progress=progress)
        self._keeper.write(article, lambda library: library.set_position(article, offset, progress))
        if progress >= _READ and kept.row.state in ("unread", "reading"):
            self._set_state(article, "read")

    def _set_state(self, article: int, state: State) -> None:
        self._change(article, state=state)
        self._keeper.write(article, lambda library: library.set_state(article, state))

    def note(self, article: int, values: dict[str, object]) -> None:
        """Know what is about to be written of an article's row, where it is the open one; by name of the field."""
        self._change(article, **values)

    def _change(self, article: int, **values: object) -> None:
        """Note what is about to be written of an article, where it is the open one."""
        from dataclasses import replace

        if self.current is not None and self.current.row.id == article:
            row = replace(self.current.row, **values)  # pyright: ignore[reportArgumentType]
            self.current = replace(self.current, row=row)
            self.changed.emit()

    def _many_written(self, articles: list[int]) -> None:
        """Take over what was written of the open article."""
        kept = self.current
        if kept is None or self._library is None or kept.row.id not in articles:
            return
        from dataclasses import replace

        rows = self._library.rows([kept.row.id]) or self._library.rows([kept.row.id], binned=True)
        if rows:
            place = {"position": kept.row.position, "progress": kept.row.progress}
            self.current = replace(kept, row=replace(rows[0], **place))
            self.changed.emit()

    # ── What comes after ─────────────────────────────────────────────────────

    def take_voices(self, article: int) -> None:
        """Show the voices that were found in an article, where it is the open one."""
        if self.current is None or self.current.row.id != article or self._library is None:
            return
        from dataclasses import replace

        from reader.errors import LibraryError

        try:
            kept = self._library.article(article)
        except LibraryError:
            return
        if kept.version != self.current.version or kept.article.text != self.current.article.text:
            return
        if self.shows(article):
            kept = self._correcting.take(replace(self.current, voices=kept.voices, found=kept.found))
            self.current = kept
            self._window.pane.show_voices(kept.voices)
        else:
            self.current = replace(self.current, voices=kept.voices, found=kept.found)

    def take_corrected(self, kept: KeptArticle) -> None:
        """Know the open article's voices as they are corrected."""
        from dataclasses import replace

        if self.current is not None and self.current.row.id == kept.row.id:
            self.current = replace(self.current, voices=kept.voices)


def _one_line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 120 else f"{line[:119]}…"
