# SPDX-License-Identifier: MIT
"""Correcting voices: what a reader means and says, from a card, a menu, a key or a selection."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from reader.anchors import anchored
from reader.article import Person, QuoteKind, Span
from reader.corrections import Correction, CorrectionKind
from reader.errors import LibraryError
from reader.ui.correction_menu import add_entries, make_menu, near, subject_at
from reader.ui.keymap import key_name
from reader.ui.made_corrections import MadeCorrections
from reader.ui.reading_pane import Subject
from reader.ui.voices_painter import PersonItem

if TYPE_CHECKING:
    from reader.library import KeptArticle, Library
    from reader.ui.frame import Frame
    from reader.ui.keeper import Keeper
    from reader.ui.person_chooser import PersonChooser
    from reader.ui.undo import Undo
    from reader.ui.window import Window

_WHOLE_NAME = 2
"""Words of a name that tell one person from others: what is said of a surname alone holds here, not everywhere."""
_LONGEST = 60


class Correcting(QObject):
    """Asks where something is to be asked, and makes corrections of the answers."""

    shown = Signal(object)
    """The open article, with its voices as they are shown now."""
    article_asked = Signal(int)
    """An article is to be opened."""
    person_asked = Signal(str)
    """Somebody's page is to be shown."""
    united = Signal(str, str)
    """Somebody is called otherwise from now on: the name that was, and the one that is."""

    def __init__(self, keeper: Keeper, undo: Undo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.made = MadeCorrections(keeper, undo, self)
        self.person_shown: Callable[[], str | None] = lambda: None
        """Whose page is shown in the text's place."""
        self.made.changed.connect(self._show)

    def serve(self, frame: Frame, window: Window) -> None:
        """Do what the menus ask."""
        self._frame = frame
        self._window = window
        actions = window.actions_by_name
        doings: tuple[tuple[str, Callable[[], object]], ...] = (
            ("correct", self.open_menu),
            ("other_speaker", lambda: self._with_quotation(self.ask_speaker)),
            ("mark_quotation", self.mark_quotation),
            ("mark_person", self.mark_person),
            ("no_quotation", lambda: self._with_quotation(lambda subject: self.set_quotation(subject, None))),
            ("no_person", lambda: self._with_person(self._deny_here, self.deny_everywhere)),
            ("never_person", lambda: self._with_person(self.deny_everywhere, self.deny_everywhere)),
            ("same_person", lambda: self._with_person(self.ask_same, self.ask_same_everywhere)),
            ("rename_person", lambda: self._with_person(self.ask_name, self.ask_name_everywhere)),
        )
        for name, do in doings:
            actions[name].triggered.connect(partial(_do, do))
        actions["voices_checked"].triggered.connect(self.check)
        window.pane.card.correct_asked.connect(self.open_menu)
        self._name_keys()
        window.keymap.changed.connect(self._name_keys)
        window.voices.menu_asked.connect(self._open_menu_for)
        actions["corrections"].triggered.connect(lambda _=False: self._show_corrections())

    def _name_keys(self) -> None:
        actions = self._window.actions_by_name
        self._window.pane.card.name_keys(key_name(actions["correct"]), key_name(actions["elsewhere"]))

    def start(self, library: Library) -> None:
        """Take the library to read from."""
        self.made.library = library

    def close(self) -> None:
        """Let go of the library."""
        self.made.library = None

    # ── The open article ─────────────────────────────────────────────────────

    def take(self, kept: KeptArticle) -> KeptArticle:
        """Take in the article that is about to be shown, or its voices found anew; return it as it is to be shown."""
        kept = self.made.take(kept)
        self._tick()
        return kept

    def _tick(self) -> None:
        self._window.actions_by_name["voices_checked"].setChecked(self.made.checked() is not None)

    def _show(self) -> None:
        """Show the open article's voices anew, the card about what it was about."""
        pane, kept = self._window.pane, self.made.article
        self._tick()
        if kept is None or pane.view.article is not kept.article:
            return
        subject, carded = pane.subject, pane.card.isVisible()
        self.shown.emit(kept)
        pane.show_voices(kept.voices)
        if subject is not None and carded:
            pane.show_card_at(subject)
        else:
            pane.card.hide()

    # ── What is meant ────────────────────────────────────────────────────────

    @property
    def article(self) -> int | None:
        """The open article's number; None where an older version, or none, is on the page."""
        kept = self.made.article
        return kept.row.id if kept is not None and self._window.pane.view.article is kept.article else None

    def _subject(self) -> Subject | None:
        """Return what the card is about, else the current quotation, else the first on the screen."""
        pane = self._window.pane
        if self.article is None or pane.view.cast is None or not pane.reads:
            return None
        if pane.subject is None or not pane.card.isVisible():
            pane.show_card()
        return pane.subject

    def _with_quotation(self, do: Callable[[Subject], None]) -> None:
        subject = self._subject()
        if subject is not None and subject.quote is not None:
            do(subject)

    def _with_person(self, do: Callable[[str], None], everywhere: Callable[[str], None]) -> None:
        """Do something with who is meant in the text, or with whose page is shown: there it holds everywhere."""
        shown = self.person_shown()
        if shown is not None:
            everywhere(shown)
        if not self._window.pane.reads:
            return
        self._subject()
        name = self._window.pane.current_person()
        if name and self.article is not None:
            do(name)

    def _quotation(self, subject: Subject) -> str:
        return subject.place.of(self._window.pane.view.cast.text) if self._window.pane.view.cast else ""

    def _place(self, kind: CorrectionKind, place: Span, **more: object) -> Correction:
        text = self.made.article.article.text if self.made.article is not None else ""
        return Correction(kind, anchored(text, place), **more)  # type: ignore[arg-type]

    def _make_here(self, text: str, *corrections: Correction) -> None:
        if self.article is not None:
            self.made.make(text, [(one, self.article) for one in corrections])

    # ── The menu ─────────────────────────────────────────────────────────────

    def open_menu(self) -> None:
        """Open the menu of what the card is about."""
        subject = self._subject()
        card = self._window.pane.card
        if subject is not None:
            self._open_menu_for(subject, card.mapToGlobal(QPoint(0, card.height() + 4)))

    def _open_menu_for(self, subject: Subject, place: QPoint) -> None:
        cast = self._window.pane.view.cast
        if cast is None or self.article is None:
            return
        menu = make_menu(cast, subject, self, self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
        first = menu.actions()[0] if menu.actions() else None
        if first is not None:
            menu.setActiveAction(first)

    def add_to_menu(self, menu: QMenu, offset: int | None) -> None:
        """Add to the menu over the text what can be said of the selection, or of who speaks or is named there."""
        view, actions = self._window.pane.view, self._window.actions_by_name
        if self.article is None or view.cast is None:
            return
        if view.selected_span() is not None:
            menu.addSeparator()
            menu.addAction(actions["mark_quotation"])
            menu.addAction(actions["mark_person"])
            return
        subject = subject_at(view.cast, offset) if offset is not None else None
        if subject is not None:
            add_entries(menu.addMenu(self.tr("Correct")), view.cast, subject, self)

    # ── What can be said of quotations ───────────────────────────────────────

    def say(self, subject: Subject, name: str) -> None:
        """Let the quotation be somebody's, or nobody's in particular."""
        text = self.tr("Said by {name}").format(name=_short(name)) if name else self.tr("Said by nobody in particular")
        self._make_here(text, self._place(CorrectionKind.SPEAKER, subject.place, name=name))

    def ask_speaker(self, subject: Subject) -> None:
        """Ask who said it."""
        chooser = self._chooser(self.tr("Who said this?"), self._quotation(subject), subject.place)
        chooser.offer(lambda name, _: self.say(subject, name), nobody=True)

    def set_quotation(self, subject: Subject, kind: QuoteKind | None) -> None:
        """Let it be speech, something else in marks, or no quotation at all."""
        if kind is None:
            self._make_here(self.tr("Not a quotation"), self._place(CorrectionKind.NO_QUOTATION, subject.place))
            return
        text = self.tr("Marked as speech") if kind is QuoteKind.SPEECH else self.tr("Marked as not speech")
        self._make_here(text, self._place(CorrectionKind.QUOTATION, subject.place, quote_kind=kind))

    def mark_quotation(self) -> None:
        """Let what is selected be a quotation."""
        place = self._selected()
        if place is None:
            return
        self._make_here(self.tr("Marked as a quotation"), self._place(CorrectionKind.QUOTATION, place))
        pane = self._window.pane
        cast = pane.view.cast
        if cast is not None:
            number = next((number for number, quote in enumerate(cast.quotes) if quote.span == place), None)
            if number is not None:
                pane.go_to_quote(number)

    def _selected(self) -> Span | None:
        """Return what is selected, without white space at its ends; tell how to select where nothing is."""
        view = self._window.pane.view
        span = view.selected_span() if self.article is not None and self._window.pane.reads else None
        if span is not None and view.cast is not None:
            words = span.of(view.cast.text)
            start = span.start + len(words) - len(words.lstrip())
            if words.strip():
                return Span(start, start + len(words.strip()))
        if self.article is not None:
            self._window.notices.show_message(self.tr("Select the words in the text first."))
        return None

    # ── What can be said of people ───────────────────────────────────────────

    def mark_person(self) -> None:
        """Ask whom the selected words name."""
        place = self._selected()
        if place is not None:
            self._ask_named(self.tr("Whom do these words name?"), place)

    def ask_whose(self, subject: Subject) -> None:
        """Ask whom a place names."""
        self._ask_named(self.tr("Who is this?"), subject.place)

    def _ask_named(self, question: str, place: Span) -> None:
        text = self.made.article.article.text if self.made.article is not None else ""
        chooser = self._chooser(question, text[max(0, place.start - 60) : place.end + 60], place)
        chooser.offer(
            lambda name, _: self._name(place, name), typed=place.of(text) if place.end - place.start <= _LONGEST else ""
        )

    def _name(self, place: Span, name: str) -> None:
        text = self.tr("This is {name}").format(name=_short(name))
        self._make_here(text, self._place(CorrectionKind.MENTION, place, name=name))

    def unname(self, subject: Subject) -> None:
        """Let a place name nobody."""
        self._make_here(self.tr("Names nobody"), self._place(CorrectionKind.NO_MENTION, subject.place))

    def deny(self, name: str, *, everywhere: bool) -> None:
        """Let somebody be no person, here or in all articles."""
        text = self.tr("{name} is not a person").format(name=_short(name))
        if everywhere:
            self.made.make(text, [(Correction(CorrectionKind.NO_PERSON, name=name), None)])
            return
        cast = self._window.pane.view.cast
        person = cast.person(name) if cast is not None else None
        if person is None or not person.mentions:
            self._make_here(text, Correction(CorrectionKind.NO_PERSON, name=name))
        else:
            # With its place, so that it holds when a better engine finds a fuller name there.
            self._make_here(text, self._place(CorrectionKind.NO_PERSON, person.mentions[0], name=name))

    def _deny_here(self, name: str) -> None:
        self.deny(name, everywhere=False)

    def deny_everywhere(self, name: str) -> None:
        """Let somebody be no person in any article."""
        self.deny(name, everywhere=True)

    def ask_same(self, name: str) -> None:
        """Ask who else somebody of the open article is."""
        self._ask_same(name, here=self.article is not None)

    def ask_same_everywhere(self, name: str) -> None:
        """Ask who else somebody of the library is."""
        self._ask_same(name, here=False)

    def _ask_same(self, name: str, *, here: bool) -> None:
        question = self.tr("Who is {name}?").format(name=_short(name))
        chooser = self._chooser(question, self.tr("Both names will be one person."), None, but=name)
        chooser.offer(
            lambda other, everywhere: self.unite(name, other, everywhere=everywhere or not here),
            everywhere=_is_whole(name) if here else None,
        )

    def unite(self, name: str, other: str, *, everywhere: bool) -> None:
        """Let two names be one person, called as the second."""
        same = Correction(CorrectionKind.SAME_PERSON, name=name, other=other)
        text = self.tr("{name} is {other}").format(name=_short(name), other=_short(other))
        if everywhere or self.article is None:
            self.made.make(text, [(same, None)])
        else:
            self._make_here(text, same)
        self.united.emit(name, other)

    def ask_name(self, name: str) -> None:
        """Ask what somebody of the open article is called, and what they are."""
        cast = self._window.pane.view.cast
        self._ask_name(name, cast.person(name) if cast is not None and self.article is not None else None)

    def ask_name_everywhere(self, name: str) -> None:
        """Ask what somebody of the library is called."""
        self._ask_name(name, None)

    def _ask_name(self, name: str, person: Person | None) -> None:
        from reader.ui.name_dialog import NameDialog

        before = person.role if person is not None else ""

        def rename(new: str, role: str, everywhere: bool) -> None:
            self._rename(name, new, role if role != before else None, everywhere=everywhere or person is None)

        NameDialog(
            name,
            person.role if person is not None else None,
            rename,
            everywhere=_is_whole(name) if person is not None else None,
            scale=self._window.appearance.scale,
            parent=self._frame,
        ).open()

    def _rename(self, name: str, new: str, role: str | None, *, everywhere: bool) -> None:
        made: list[tuple[Correction, int | None]] = []
        if new and new != name:
            self.united.emit(name, new)
            article = None if everywhere else self.article
            made.append((Correction(CorrectionKind.SAME_PERSON, name=name, other=new), article))
        if role is not None and self.article is not None:
            made.append((Correction(CorrectionKind.ROLE, name=new or name, role=role), self.article))
        self.made.make(self.tr("Renamed: {name}").format(name=_short(new or name)), made)

    def show_person(self, name: str) -> None:
        """Show somebody's page."""
        self.person_asked.emit(name)

    # ── The whole article ────────────────────────────────────────────────────

    def check(self, on: bool) -> None:
        """Note that all voices of the open article were looked through, or that they were not."""
        if self.article is None:
            return
        if on:
            self._make_here(self.tr("All voices looked through"), Correction(CorrectionKind.CHECKED))
            return
        checked = self.made.checked()
        if checked is not None:
            self.made.take_back(checked, self.tr("Voices not looked through"))

    def _show_corrections(self) -> None:
        """Show all corrections, to be taken back one by one."""
        from reader.ui.corrections_dialog import CorrectionsDialog

        if self.made.library is not None:
            appearance = self._window.appearance
            dialog = CorrectionsDialog(self.made, appearance.theme, appearance.scale, self._frame)
            dialog.article_chosen.connect(self.article_asked)
            dialog.show_latest()

    # ── Choosing somebody ────────────────────────────────────────────────────

    def _chooser(self, question: str, excerpt: str, place: Span | None, but: str = "") -> PersonChooser:
        """Return the dialog that asks for somebody: those named near a place stand first."""
        from reader.ui.person_chooser import PersonChooser

        cast = self._window.pane.view.cast if self.article is not None else None
        items: list[PersonItem] = []
        if cast is not None:
            names = {person.name: person for person in cast.people if person.name != but}
            first = [name for name in near(cast, place, None) if name in names] if place is not None else []
            others = sorted(names, key=lambda name: -cast.spoken.get(name, 0))
            for number, name in enumerate(dict.fromkeys((*first, *others))):
                items.append(PersonItem(number, name, names[name].role, cast.number(name), cast.spoken.get(name, 0)))
        appearance = self._window.appearance
        return PersonChooser(
            question, excerpt, items, lambda words, most: self._known(words, most, but), theme=appearance.theme,
            scale=appearance.scale, parent=self._frame,
        )  # fmt: skip

    def _known(self, words: str, most: int, but: str) -> list[tuple[str, int]]:
        if self.made.library is None:
            return []
        try:
            rows = self.made.library.sayings.people(words, "articles", most)
        except LibraryError:
            return []
        return [(row.name, row.articles) for row in rows if row.name != but]


def _do(do: Callable[[], object], _checked: bool = False) -> None:
    do()


def _is_whole(name: str) -> bool:
    return len(name.split()) >= _WHOLE_NAME


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
