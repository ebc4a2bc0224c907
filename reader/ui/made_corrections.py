# SPDX-License-Identifier: MIT
"""The corrections of the open article: shown at once, written in the background, taken back."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.corrections import Correction, CorrectionKind, apply
from reader.errors import LibraryError

if TYPE_CHECKING:
    from reader.library import KeptArticle, KeptCorrection, Library
    from reader.ui.keeper import Keeper
    from reader.ui.undo import Undo

_AT_ONCE = 20
"""Articles listed again in one write: the reader's next write waits some 20 ms for it."""


class MadeCorrections(QObject):
    """Holds what was said of the open article and of people; every change is a deed that can be taken back."""

    changed = Signal()
    """The open article's voices are other ones now."""
    listed = Signal()
    """The people of the library are other ones now."""
    _settled = Signal(str)

    def __init__(self, keeper: Keeper, undo: Undo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._undo = undo
        self.library: Library | None = None
        self.article: KeptArticle | None = None
        """The open article, its voices as they are shown."""
        self._made: list[KeptCorrection] = []
        """What holds for the open article, in the order it was made."""
        self._coming: dict[str, KeptCorrection] = {}
        """Made, and not written yet."""
        self._going: set[str] = set()
        """Taken back, and not yet gone from the library."""
        self._settled.connect(self._settle)
        keeper.failed.connect(self._fail)

    def take(self, kept: KeptArticle) -> KeptArticle:
        """Take in the article that is about to be shown, or its voices found anew; return it as it is to be shown."""
        self.article = kept
        self._made = []
        if self.library is not None:
            try:
                corrections = self.library.corrections
                self._made = [
                    one
                    for one in (*corrections.of_people(), *corrections.of(kept.row.id))
                    if one.token not in self._going
                ]
            except LibraryError:  # the next write tells
                pass
        there = {one.token for one in self._made}
        self._made += [
            one for token, one in self._coming.items() if token not in there and one.article in (None, kept.row.id)
        ]
        return self._correct(kept)

    def _correct(self, kept: KeptArticle) -> KeptArticle:
        if kept.found is not None:
            # Those of people stand first, and each in its turn, as in the library.
            made = sorted(self._made, key=lambda one: (one.article is not None, one.made_at))
            kept = replace(kept, voices=apply(kept.found, [one.correction for one in made], kept.article.text))
        self.article = kept
        return kept

    def checked(self) -> KeptCorrection | None:
        """Return the note that the open article was looked through, None where it was not."""
        return next((one for one in self._made if one.correction.kind is CorrectionKind.CHECKED), None)

    # ── Making and taking back ───────────────────────────────────────────────

    def make(self, text: str, corrections: Sequence[tuple[Correction, int | None]]) -> None:
        """Make corrections of articles (None: of people everywhere) as one deed called `text`."""
        from reader.library import KeptCorrection
        from reader.library.library import utc_now

        # Told now, so that whatever is taken back and made again keeps its turn: later ones win.
        now = utc_now()
        made = [KeptCorrection(secrets.token_hex(8), one, article, now) for one, article in corrections]
        if made:
            self._undo.do(text, lambda: self._add(made), lambda: self._remove(made), tell=True)

    def take_back(self, kept: KeptCorrection, text: str) -> None:
        """Take back a correction that was made earlier, as a deed of its own."""
        self._undo.do(text, lambda: self._remove([kept]), lambda: self._add([kept]), tell=True)

    def _add(self, made: Sequence[KeptCorrection]) -> None:
        for one in made:
            self._coming[one.token] = one
            self._going.discard(one.token)
            if one.article is None or (self.article is not None and one.article == self.article.row.id):
                self._made.append(one)
            self._write(one, lambda library, one=one: library.corrections.add(one))
        self._show()

    def _remove(self, made: Sequence[KeptCorrection]) -> None:
        for one in made:
            self._going.add(one.token)
            self._coming.pop(one.token, None)
            self._made = [other for other in self._made if other.token != one.token]
            self._write(one, lambda library, one=one: library.corrections.remove(one.token))
        self._show()

    def _show(self) -> None:
        if self.article is not None:
            self._correct(self.article)
            self.changed.emit()

    def _write(self, one: KeptCorrection, job: Callable[[Library], None]) -> None:
        def write(library: Library) -> None:
            job(library)
            self._settled.emit(one.token)
            self._list(library)

        self._keeper.write(one.article or 0, write)

    def _list(self, library: Library) -> None:
        """List again what a correction touched, in steps, so that other writes come in between; in the keeper's thread.

        What is left at the end of the program the importer does at the next start.
        """
        if library.people.relist(_AT_ONCE):
            self._keeper.write(0, self._list)
        else:
            self.listed.emit()

    def _settle(self, token: str) -> None:
        self._coming.pop(token, None)
        self._going.discard(token)

    def _fail(self) -> None:
        """Show what is kept: something was not."""
        self._coming.clear()
        self._going.clear()
        if self.article is not None:
            self.take(self.article)
            self.changed.emit()
