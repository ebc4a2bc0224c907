# SPDX-License-Identifier: MIT
"""What is done to articles: stars, states, tags, the bin; to one or to many, and taken back as one deed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from reader.ui import facts
from reader.ui.keeper import Keeper
from reader.ui.list_desk import ListDesk
from reader.ui.undo import Undo

if TYPE_CHECKING:
    from reader.library import ArticleRow, Library, State
    from reader.ui.frame import Frame
    from reader.ui.tag_editor import TagEditor
    from reader.ui.window import Window

_LOOKED_AT = 2_000
"""Articles of a selection that are looked at for what they have in common; reading 2,000 rows takes some 25 ms."""

Told = TypeVar("Told")


class States(QObject):
    """Does the deeds; which article is open, the desk tells."""

    moved_on = Signal(object)
    """The open article left its list: the number of what follows it there, or None."""
    came_back = Signal(int)
    """An article that had left the page is where it was."""
    changing = Signal(int, object)
    """The open article, and what is about to be written of it: names of its row's fields and their values."""
    index_stale = Signal()
    """Articles went into the bin or came out of it."""

    def __init__(self, keeper: Keeper, undo: Undo, lists: ListDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._undo = undo
        self._lists = lists
        self._library: Library | None = None
        self._open: ArticleRow | None = None
        self._tags: TagEditor | None = None
        self._returning: int | None = None
        self._pending = 0
        """Writes that were asked for and not done yet."""
        keeper.many_written.connect(self._written)

    def serve(self, frame: Frame, window: Window) -> None:
        """Answer the keys and menus."""
        self._frame = frame
        self._window = window
        actions = window.actions_by_name
        for name, do in (
            ("star", self.star),
            ("archive", self.archive),
            ("mark_read", self.mark_read),
            ("tags", self.edit_tags),
            ("bin", self.bin),
            ("restore", self.restore),
            ("purge", self.purge),
            ("empty_bin", self.empty_bin),
            ("site_only", self._only_site),
            ("author_only", self._only_author),
            ("year_only", self._only_year),
        ):
            actions[name].triggered.connect(do)
        window.library_list.selection_changed.connect(self.enable)
        self._lists.chosen.connect(self.enable)

    def start(self, library: Library) -> None:
        """Take the library to read from."""
        self._library = library

    def close(self) -> None:
        """Let go of the library."""
        self._library = None

    # ── What a deed is done to ───────────────────────────────────────────────

    def set_open(self, row: ArticleRow | None) -> None:
        """Note which article stands on the page, and in which state."""
        self._open = row
        self.enable()

    def targets(self) -> list[int]:
        """Return what a deed is done to: the selected articles, or the open one."""
        selected = self._window.library_list.selected()
        if len(selected) > 1 or self._open is None:
            return selected
        return [self._open.id]

    def rows(self, articles: Sequence[int]) -> list[ArticleRow]:
        """Return articles as they are now, of very many the first ones; the open one as it is about to be."""
        if self._library is None or not articles:
            return []
        if self._open is not None and list(articles) == [self._open.id]:
            return [self._open]
        chosen = articles[:_LOOKED_AT]
        return self._library.rows(chosen) or self._library.rows(chosen, binned=True)

    def enable(self) -> None:
        """Let the menus tell what can be done, and in which state things are."""
        actions = self._window.actions_by_name
        articles = self.targets()
        # With many selected the marks are asked for when a deed is done: walking a long list stays quick.
        rows = self.rows(articles) if len(articles) == 1 else []
        binned = self._lists.choice.name == "bin" if not rows else rows[0].binned_at is not None
        for name in ("star", "archive", "mark_read", "tags", "bin"):
            actions[name].setEnabled(bool(articles) and not binned)
        for name in ("restore", "purge"):
            actions[name].setEnabled(bool(articles) and binned)
        for name, known in (("site_only", "site"), ("author_only", "byline"), ("year_only", "published")):
            actions[name].setEnabled(bool(rows) and bool(getattr(rows[0], known)))
        actions["star"].setChecked(bool(rows) and rows[0].starred)
        actions["archive"].setChecked(bool(rows) and rows[0].state == "archived")
        actions["mark_read"].setChecked(bool(rows) and rows[0].state in ("read", "archived"))

    # ── Marks ────────────────────────────────────────────────────────────────

    def star(self) -> None:
        """Give the star, or take it where all have it."""
        articles, rows = self.targets(), self.rows(self.targets())
        on = not all(row.starred for row in rows)
        names = (
            (self.tr("Starred"), self.tr("{count} articles starred"))
            if on
            else (self.tr("Star taken away"), self.tr("Star of {count} articles taken away"))
        )
        self._do(
            names, articles,
            lambda library: library.marks.set_starred(articles, on),
            lambda library, changed: library.marks.set_starred(changed, not on),
            values={"starred": on},
        )  # fmt: skip

    def archive(self) -> None:
        """Archive, or take out of the archive what all is in it."""
        articles, rows = self.targets(), self.rows(self.targets())
        if all(row.state == "archived" for row in rows):
            names = self.tr("Taken out of the archive"), self.tr("{count} articles taken out of the archive")
            self._set_state(names, articles, "read")
        else:
            self._set_state((self.tr("Archived"), self.tr("{count} articles archived")), articles, "archived")

    def mark_read(self) -> None:
        """Mark as read, or as unread what all is read."""
        articles, rows = self.targets(), self.rows(self.targets())
        if all(row.state in ("read", "archived") for row in rows):
            names = self.tr("Marked as unread"), self.tr("{count} articles marked as unread")
            self._set_state(names, articles, "unread")
        else:
            self._set_state((self.tr("Marked as read"), self.tr("{count} articles marked as read")), articles, "read")

    def _set_state(self, names: tuple[str, str], articles: Sequence[int], state: State) -> None:
        archiving = state == "archived" or self._lists.choice.name == "archive"
        self._do(
            names, articles,
            lambda library: library.marks.set_state(articles, state),
            lambda library, before: library.marks.put_back_states(before),
            leaves=archiving and not self._lists.choice.holds_state(state),
            values={"state": state},
        )  # fmt: skip

    # ── The bin ──────────────────────────────────────────────────────────────

    def bin(self) -> None:
        """Move to the bin."""
        articles = self.targets()
        self._do(
            (self.tr("Moved to the bin"), self.tr("{count} articles moved to the bin")), articles,
            lambda library: library.bin.put(articles),
            lambda library, moved: library.bin.restore(moved),
            leaves=True, index=True,
        )  # fmt: skip

    def restore(self) -> None:
        """Take out of the bin."""
        articles = self.targets()
        self._do(
            (self.tr("Taken out of the bin"), self.tr("{count} articles taken out of the bin")), articles,
            lambda library: library.bin.restore(articles),
            lambda library, moved: library.bin.put(moved),
            leaves=True, index=True,
        )  # fmt: skip

    def purge(self) -> None:
        """Remove the chosen articles of the bin for good, once that is confirmed."""
        articles = self.targets()
        what = facts.counted(
            len(articles), self.tr("Delete this article for good?"), self.tr("Delete {count} articles for good?")
        )
        if articles and self._confirmed(what, self.tr("Delete")):
            self._purge(articles)

    def empty_bin(self) -> None:
        """Remove everything in the bin for good, once that is confirmed."""
        count = self._library.lists.counts()["bin"] if self._library is not None else 0
        if not count:
            self._window.notices.show_message(self.tr("The bin is empty already."))
            return
        what = facts.counted(
            count,
            self.tr("Delete the article in the bin for good?"),
            self.tr("Delete {count} articles in the bin for good?"),
        )
        if self._confirmed(what, self.tr("Empty the bin")):
            self._purge(None)

    def _confirmed(self, question: str, deed: str) -> bool:
        box = QMessageBox(self._frame)
        box.setTextFormat(facts.PLAIN)
        box.setWindowTitle(deed)
        box.setText(question)
        box.setInformativeText(
            self.tr("Their text, their pictures and the saved files go, too. This cannot be taken back.")
        )
        go = box.addButton(deed, QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        return box.clickedButton() is go

    def _purge(self, articles: Sequence[int] | None) -> None:
        open_binned = self._open is not None and self._open.binned_at is not None
        gone = list(articles) if articles is not None else self._binned()
        if self._lists.choice.name == "bin":
            self._leave(gone)
        if open_binned and (articles is None or (self._open is not None and self._open.id in articles)):
            self.moved_on.emit(None)
        # What is gone for good cannot be named by what is taken back.
        self._undo.forget()
        self._write(gone, lambda library: library.bin.purge(articles))
        self.index_stale.emit()

    def _binned(self) -> list[int]:
        from reader.library import Filter

        return self._library.lists.ids(Filter(binned=True)) if self._library is not None else []

    # ── Tags ─────────────────────────────────────────────────────────────────

    def edit_tags(self) -> None:
        """Open the sheet for the tags of the open article, or of all that are selected."""
        self.edit_tags_of(self.targets())

    def edit_tags_of(self, articles: Sequence[int]) -> None:
        """Open the sheet for the tags of some articles."""
        if self._library is None or not articles:
            return
        if self._tags is None:
            from reader.ui.tag_editor import TagEditor  # made when asked for

            self._tags = TagEditor(self._frame)
            self._tags.added.connect(self.add_tag)
            self._tags.removed.connect(self.remove_tag)
        self._tags.set_theme(self._window.appearance.theme)
        self._tags.show_tags(articles, self._library.tagging.among(articles), self._library.tagging.all())
        self._tags.open_over(self._window)

    def add_tag(self, articles: Sequence[int], name: str) -> None:
        """Give articles a tag."""
        self._do(
            _named(name, self.tr("Tag “{name}” added"), self.tr("Tag “{name}” added to {count} articles")), articles,
            lambda library: library.tagging.add(articles, name),
            lambda library, given: library.tagging.remove(given.articles, given.name),
        )  # fmt: skip

    def remove_tag(self, articles: Sequence[int], name: str) -> None:
        """Take a tag from articles."""
        self._do(
            _named(name, self.tr("Tag “{name}” taken away"), self.tr("Tag “{name}” taken from {count} articles")),
            articles,
            lambda library: library.tagging.remove(articles, name),
            lambda library, taken: library.tagging.add(taken.articles, taken.name),
        )  # fmt: skip

    # ── How a deed is done ───────────────────────────────────────────────────

    def _do(
        self,
        names: tuple[str, str],
        articles: Sequence[int],
        do: Callable[[Library], Told],
        take_back: Callable[[Library, Told], object],
        *,
        leaves: bool = False,
        index: bool = False,
        values: dict[str, object] | None = None,
    ) -> None:
        """Do a deed to articles; what it changed is kept by the thread that writes, where it is exact.

        `leaves`: the articles leave the list that is shown; `index`: searches have to hear of it;
        `values`: what the open article's row holds from now on, before it is written.
        """
        if not articles:
            return
        told: list[Told] = []
        was_open: list[int] = []

        def forward() -> None:
            def write(library: Library) -> None:
                told[:] = [do(library)]

            was_open[:] = self._leave(articles) if leaves else []
            if not leaves:
                self._lists.stay(articles)
            if values and self._open is not None and self._open.id in articles:
                self.changing.emit(self._open.id, values)
            self._write(articles, write)
            if index:
                self._window.library_list.take_hits_out(set(articles))
                self.index_stale.emit()

        def back() -> None:
            def write(library: Library) -> None:
                if told:
                    take_back(library, told[0])

            if was_open and len(articles) == 1:
                self._returning = was_open[0]
            self._write(articles, write)
            if index:
                self._window.library_list.hits.put_back(set(articles))
                self.index_stale.emit()

        self._undo.do(facts.counted(len(articles), *names), forward, back, tell=leaves or len(articles) > 1)

    def _write(self, articles: Sequence[int], job: Callable[[Library], object]) -> None:
        self._pending += 1
        self._keeper.write_many(articles, job)

    def _leave(self, articles: Iterable[int]) -> list[int]:
        """Take articles out of the list, go on to the next where the open one is among them; return that one."""
        gone = set(articles)
        following = self._lists.next_after(gone)
        opened = self._open.id if self._open is not None and self._open.id in gone else None
        self._lists.leave(gone)
        if opened is None:
            return []
        self.moved_on.emit(following)
        return [opened]

    def _written(self, articles: list[int]) -> None:
        self._pending -= 1
        # An earlier deed's word says nothing of what was asked for since.
        self._lists.written(settled=not self._pending)
        returning, self._returning = self._returning, None
        if returning is not None and returning in articles:
            self.came_back.emit(returning)

    # ── Only what is like this one ───────────────────────────────────────────

    def _only_site(self) -> None:
        self._narrow("site")

    def _only_author(self) -> None:
        self._narrow("author")

    def _only_year(self) -> None:
        self._narrow("year")

    def _narrow(self, by: str) -> None:
        from dataclasses import replace

        for row in self.rows(self.targets())[:1]:
            value = {
                "site": row.site or "",
                "author": row.byline[0] if row.byline else "",
                "year": (row.published or "")[:4],
            }[by]
            if value:
                self._lists.show(replace(self._lists.choice, **{by: value}))  # pyright: ignore[reportArgumentType]


def _named(name: str, one: str, many: str) -> tuple[str, str]:
    """Return the name of a deed for one article and for many, with a tag's name in it."""
    # What is left to be filled in is the count: braces of the name are none of ours.
    return one.replace("{name}", name), many.replace("{name}", name.replace("{", "{{").replace("}", "}}"))
