# SPDX-License-Identifier: MIT
"""Everything around exporting in the window: what can be exported, where to, how far it is, and what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from reader.ui import facts
from reader.ui.export_dialog import ExportDialog, FormatChoice, Scope, tr
from reader.ui.settings import Settings
from reader.ui.worker import Worker

if TYPE_CHECKING:
    from reader.importing.events import Event, Exported
    from reader.library import KeptArticle, Library
    from reader.ui.frame import Frame
    from reader.ui.list_desk import ListDesk
    from reader.ui.search_desk import SearchDesk
    from reader.ui.window import Window


class ExportDesk(QObject):
    """Asks what is to be exported and has the importing worker do it."""

    def __init__(
        self,
        worker: Worker,
        settings: Settings,
        current: Callable[[], KeptArticle | None],
        lists: ListDesk,
        searches: SearchDesk,
        *,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._settings = settings
        self._current = current
        self._lists = lists
        self._searches = searches
        self._library: Library | None = None
        self._dialog: ExportDialog | None = None
        self._job = int(time.time() * 1000)
        self._running: set[int] = set()
        self._place = ""
        worker.said.connect(self.hear)
        worker.restarted.connect(self._lost)

    def serve(self, frame: Frame, window: Window) -> None:
        """Answer what the window asks."""
        self._frame = frame
        self._window = window
        window.actions_by_name["export"].triggered.connect(self.ask)
        window.notices.place_asked.connect(self._show_place)

    def start(self, library: Library) -> None:
        """Take the library."""
        self._library = library

    def close(self) -> None:
        """Let go of the library."""
        self._library = None
        if self._dialog is not None:
            self._dialog.close()

    # ── Asking ───────────────────────────────────────────────────────────────

    def scopes(self) -> list[Scope]:
        """Return what can be exported now: the open article, the selected ones, the list or search shown, all."""
        found: list[Scope] = []
        kept = self._current()
        chosen = tuple(self._window.library_list.selected())
        if kept is not None:
            title = self.tr("This article: {title}").format(title=kept.row.title)
            found.append(Scope("open", title, 1, (kept.row.id,), label=kept.row.title))
        if len(chosen) > 1:
            title = facts.counted(len(chosen), "", self.tr("The {count} selected articles"))
            found.append(Scope("selected", title, len(chosen), chosen))
        if self._window.library_list.searching:
            query, total = self._searches.found
            title = facts.join(self.tr("The search “{query}”").format(query=query), self._counted(total))
            if total:
                found.append(Scope("search", title, total, query=query, label=query))
        elif self._lists.choice.name != "library" or self._lists.choice.narrowed:
            ids = tuple(dict.fromkeys(self._window.library_list.model.ids))
            if ids and self._lists.choice.name != "bin":
                title = facts.join(self.tr("The list shown"), self._counted(len(ids)))
                found.append(Scope("list", title, len(ids), ids))
        return [*found, *self._all()]

    def _all(self) -> list[Scope]:
        from reader.library import Filter  # nothing of this before the first paint

        count = self._library.lists.count(Filter()) if self._library is not None else 0
        title = facts.join(self.tr("The whole library"), self._counted(count))
        return [Scope("library", title, count)] if count else []

    def _counted(self, count: int) -> str:
        return facts.counted(count, self.tr("1 article"), self.tr("{count} articles"))

    def ask(self) -> None:
        """Open the dialog for what is shown now."""
        if self._library is None:
            return
        if self._dialog is None:
            self._dialog = ExportDialog(self._frame)
            self._dialog.agreed.connect(self._choose_place)
        scopes = self.scopes()
        several = next((scope.name for scope in scopes if scope.name == "selected"), "")
        self._dialog.show_scopes(scopes, several or (scopes[0].name if scopes else ""))
        flag = self._settings.flag
        self._dialog.show_choice(
            self._settings.text("export/format", "html"),
            highlights=flag("export/highlights", default=True),
            quotations=flag("export/quotations", default=False),
        )
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._dialog.formats.setFocus()

    def _choose_place(self) -> None:
        dialog = self._dialog
        scope = dialog.scope if dialog is not None else None
        if dialog is None or scope is None:
            return
        chosen = dialog.format
        self._settings.set("export/format", chosen.name)
        self._settings.set("export/highlights", dialog.highlights.isChecked())
        self._settings.set("export/quotations", dialog.quotations.isChecked())
        place, replace = self._place_for(scope, chosen)
        if place:
            dialog.close()
            self.begin(
                scope,
                chosen,
                place,
                highlights=dialog.highlights.isChecked(),
                quotations=dialog.quotations.isChecked(),
                replace=replace,
            )

    def _place_for(self, scope: Scope, chosen: FormatChoice) -> tuple[str, bool]:
        """Ask where to; return an empty place where nothing was chosen, and whether what is there may go."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(self._settings.text("export/folder") or documents)
        if not folder.is_dir():
            folder = Path.home()
        name = self._name_of(scope)
        if chosen.suffix and (chosen.one_file or scope.count == 1):
            proposed = str(folder / f"{name}{chosen.suffix}")
            kinds = f"{tr(chosen.title).replace('(', '').replace(')', '')} (*{chosen.suffix})"
            path, _ = QFileDialog.getSaveFileName(self._dialog, self.tr("Export"), proposed, kinds)
            if not path:
                return "", False
            place = Path(path)
            asked = place.suffix.lower() == chosen.suffix  # with another ending the dialog did not ask about this file
            place = place if asked else place.with_name(place.name + chosen.suffix)
            self._settings.set("export/folder", str(place.parent))
            return str(place), asked
        title = self.tr("Choose the folder in which a new one is made")
        path = QFileDialog.getExistingDirectory(self._dialog, title, str(folder))
        if not path:
            return "", False
        self._settings.set("export/folder", path)
        return str(_free(Path(path), name)), False

    def _name_of(self, scope: Scope) -> str:
        from reader.export.names import plain_name

        day = date.today().isoformat()  # noqa: DTZ011 - the reader's own day
        return plain_name(scope.label) if scope.label else f"Verbatim {day}"

    # ── Doing ────────────────────────────────────────────────────────────────

    def begin(
        self,
        scope: Scope,
        chosen: FormatChoice,
        place: str,
        *,
        highlights: bool = True,
        quotations: bool = False,
        replace: bool = False,
    ) -> None:
        """Have the worker export these articles to this place."""
        from reader.importing.requests import Export

        self._job += 1
        self._running.add(self._job)
        articles = list(scope.articles) if scope.articles is not None else None
        self._show_progress(self._job, 0, scope.count)
        request = Export(
            self._job,
            chosen.name,
            place,
            articles,
            scope.query,
            highlights=highlights,
            quotations=quotations,
            replace=replace,
        )
        self._worker.send(request)

    def _show_progress(self, job: int, done: int, total: int) -> None:
        self._window.notices.show_work(self.tr("Exporting"), done, total, cancel=lambda: self._stop(job))

    def _stop(self, job: int) -> None:
        from reader.importing.requests import StopExport

        self._worker.send(StopExport(job))

    def hear(self, event: Event) -> None:
        """Take in what the worker said."""
        from reader.importing import events

        match event:
            case events.Exporting(job, done, total) if job in self._running:
                self._show_progress(job, done, total)
            case events.Exported(job) if job in self._running:
                self._running.discard(job)
                self._tell(event)
            case _:
                pass

    def _tell(self, event: Exported) -> None:
        notices = self._window.notices
        if event.error and not event.place:
            notices.clear_progress()
            notices.add_trouble(event.error)
            return
        if not event.place:
            notices.show_message(self.tr("The export was stopped; nothing was written."))
            return
        self._place = event.place
        done = self.tr("Exported to “{name}”").format(name=Path(event.place).name)
        failed = facts.counted(
            event.failed, self.tr("1 could not be exported"), self.tr("{count} could not be exported")
        )
        notices.show_message(
            facts.join(done, self._counted(event.articles), failed if event.failed else ""), place=True
        )
        if event.error:
            notices.add_trouble(event.error)

    def _lost(self) -> None:
        """Say that exports ended with the worker that was at them: nothing of them is left."""
        if self._running:
            self._running.clear()
            self._window.notices.clear_progress()
            self._window.notices.add_trouble(self.tr("The export was broken off. Export again."))

    def _show_place(self) -> None:
        from reader.ui.show_file import show_file

        if self._place:
            show_file(Path(self._place), self)


def _free(folder: Path, name: str) -> Path:
    """Return a path in a folder where nothing is yet."""
    number = 1
    place = folder / name
    while place.exists():
        number += 1
        place = folder / f"{name} ({number})"
    return place
