# SPDX-License-Identifier: MIT
"""Cleaning again: one article, all of them, or another way to read one; what was mended by hand is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from reader.edits import Edits
from reader.ui import facts, unfit
from reader.ui.mending import Mending
from reader.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.importing.events import Cleaner, Event, Recleaned, Recleaning
    from reader.importing.requests import Reclean
    from reader.library import KeptArticle, MendingState
    from reader.ui.cleaned_all import CleanedAll
    from reader.ui.other_readings import OtherReadings
    from reader.ui.settings import Settings
    from reader.ui.window import Window

_OFFERED = "cleaning/offered"
"""The setting that holds the newest cleaner the reader was told of."""


class _Asked(NamedTuple):
    """An article that is being cleaned again."""

    name: str
    """What the deed is called."""
    before: MendingState
    reset: bool
    """Whether its edits go, too."""
    request: Reclean


class CleaningAgain(QObject):
    """Asks the worker to clean again; what comes of one article becomes a deed."""

    def __init__(
        self,
        importer: Worker,
        mending: Mending,
        cleaned_all: CleanedAll,
        current: Callable[[], KeptArticle | None],
        picture: Callable[[str], bytes | None],
        *,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._importer = importer
        self._mending = mending
        self._cleaned_all = cleaned_all
        self._current = current
        self._picture = picture
        self._others: OtherReadings | None = None
        self._asked: dict[int, _Asked] = {}
        self._all = False
        """Whether the library is being cleaned again."""
        importer.said.connect(self.hear)
        importer.restarted.connect(self._ask_again)
        cleaned_all.moved.connect(self._show_other)
        cleaned_all.arrived.connect(self._find_voices)

    def serve(self, window: Window) -> None:
        """Answer what the window asks."""
        self._window = window
        actions = window.actions_by_name
        actions["clean_again"].triggered.connect(self.clean_again)
        actions["clean_library"].triggered.connect(self.clean_library)
        window.notices.cancelled.connect(self._stop)
        window.notices.agreed.connect(self.clean_library)
        self._mending.again_asked.connect(self.clean_again)
        self._mending.other_asked.connect(self.show_others)
        self._mending.reset_asked.connect(self._reset)

    def close(self) -> None:
        """Close what stands over the window."""
        if self._others is not None:
            self._others.close()

    # ── One article ──────────────────────────────────────────────────────────

    def clean_again(self) -> None:
        """Clean the open article's original again with the cleaner of today."""
        kept = self._current()
        if kept is not None:
            self._window.notices.show_message(self.tr("Cleaning again…"))
            self._clean(kept.row.id, self.tr("Cleaned again"), None)

    def _reset(self, article: int) -> None:
        self._clean(article, self.tr("As it was found"), "", reset=True)

    def _clean(self, article: int, name: str, profile: str | None, *, reset: bool = False) -> None:
        from reader.importing.requests import Reclean

        state = self._mending.state_of(article)
        if state is not None:
            request = Reclean(article, profile)
            self._asked[article] = _Asked(name, state, reset, request)
            self._importer.send(request)

    def _recleaned(self, event: Recleaned) -> None:
        asked = self._asked.pop(event.article, None)
        if asked is None:  # one of all articles
            if event.changed:
                self._show_other(event.article)
            return
        if event.error:
            self._window.notices.add_trouble(event.error)
            return
        after = self._mending.store.state(event.article)
        if after is None:
            return
        if asked.reset:
            after = after._replace(edits=Edits())
        if after.article == asked.before.article and after.edits == asked.before.edits:
            same = self.tr("Cleaned again: it is the same article.")
            self._window.notices.show_message(facts.join(same, unfit.counted(after.unfit)))
            self._mending.refresh()
            return
        name = facts.join(asked.name, unfit.counted(after.unfit))
        self._mending.store.deed(name, event.article, asked.before, after, tell=True)

    def _show_other(self, article: int) -> None:
        """Show an article as the library has it now."""
        self._mending.refresh()
        self._mending.reload_asked.emit(article)
        self._window.library_list.model.refresh_article(article)

    def _find_voices(self) -> None:
        """Have the index and the voices follow articles that were put back."""
        from reader.importing.requests import Resume

        self._importer.send(Resume())

    # ── All of them ──────────────────────────────────────────────────────────

    def clean_library(self) -> None:
        """Clean again all articles an older cleaner made, behind everything else."""
        from reader.importing.requests import RecleanAll

        self._importer.send(RecleanAll())

    def _offer(self, event: Cleaner) -> None:
        """Offer once to clean the library again where a newer cleaner came with a newer version of the program."""
        if self._all or not event.older or self._settings.number(_OFFERED, 0) >= event.version:
            return
        self._settings.set(_OFFERED, event.version)
        older = facts.counted(
            event.older,
            self.tr("1 article was cleaned by an older version of Verbatim."),
            self.tr("{count} articles were cleaned by an older version of Verbatim."),
        )
        self._window.notices.show_offer(older, self.tr("Clean again"))

    def _stop(self) -> None:
        from reader.importing.requests import StopRecleaning

        if self._all:
            self._importer.send(StopRecleaning())

    def _tell(self, event: Recleaning) -> None:
        notices = self._window.notices
        self._all = not event.finished
        notices.withdraw_offer()
        if not event.finished:
            notices.show_work(self.tr("Cleaning again, with what you mended kept"), event.done, event.total)
        elif event.total:
            cleaned = facts.counted(
                event.done, self.tr("Cleaned 1 article again"), self.tr("Cleaned {count} articles again")
            )
            changed = facts.counted(event.changed, self.tr("1 changed"), self.tr("{count} changed"))
            same = self.tr("{count} stayed the same").format(count=event.done - event.changed)
            misfits = facts.counted(
                event.unfit,
                self.tr("in 1 article some of your changes no longer fit"),
                self.tr("in {count} articles some of your changes no longer fit"),
            )
            told = facts.join(
                cleaned, changed, same if event.done > event.changed else "", misfits if event.unfit else ""
            )
            if event.changed and event.run:
                self._cleaned_all.keep(told, event.run)
            else:
                notices.show_message(told)
        else:
            notices.show_message(self.tr("Every article is by the newest cleaner already."))

    # ── Another way ──────────────────────────────────────────────────────────

    def show_others(self) -> None:
        """Show the other ways the open article's page can be read."""
        from reader.importing.requests import Look

        kept = self._current()
        if kept is None:
            return
        if self._others is None:
            from reader.ui.other_readings import OtherReadings

            appearance = self._window.appearance
            others = self._others = OtherReadings(appearance.style, self._window.window())
            appearance.changed.connect(lambda: others.set_style(appearance.style))
            others.chosen.connect(self._choose)
        self._others.begin(kept.row.id, self._picture)
        self._others.show()
        self._importer.send(Look(kept.row.id, "candidates"))

    def _choose(self, article: int, profile: str) -> None:
        self._clean(article, self.tr("Read another way"), profile)

    # ── What is heard ────────────────────────────────────────────────────────

    def hear(self, event: Event) -> None:
        """Take in what the worker said."""
        from reader.importing import events

        match event:
            case events.Recleaned():
                self._recleaned(event)
            case events.Recleaning():
                self._tell(event)
            case events.Cleaner():
                self._offer(event)
            case events.Looked(article, "candidates"):
                state = self._mending.state_of(article)
                if self._others is not None and state is not None:
                    self._others.take(event, state.cleaned.receipt.profile)
            case _:
                pass

    def _ask_again(self) -> None:
        """Ask a worker that was started again for what the one before did not do."""
        from reader.importing.requests import Look

        for asked in self._asked.values():
            self._importer.send(asked.request)
        if self._others is not None and self._others.waiting:
            self._importer.send(Look(self._others.article, "candidates"))
