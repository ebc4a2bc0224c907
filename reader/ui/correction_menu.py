# SPDX-License-Identifier: MIT
"""The menu of a card: what can be said about a quotation or a person."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from reader.article import QuoteKind, Span
from reader.ui.cast import Cast
from reader.ui.reading_pane import Subject
from reader.ui.translation import translator

if TYPE_CHECKING:
    from reader.ui.correcting import Correcting

_NEAR = 4
"""People named near a quotation that are offered as its speakers at once."""
_LONGEST = 40


tr = translator("correction_menu")
"""Translates a text of this menu."""


def make_menu(cast: Cast, subject: Subject, corrector: Correcting, parent: QWidget) -> QMenu:
    """Return the menu for what a card is about."""
    menu = QMenu(parent)
    add_entries(menu, cast, subject, corrector)
    return menu


def add_entries(menu: QMenu, cast: Cast, subject: Subject, corrector: Correcting) -> None:
    """Add to a menu what can be said about a quotation or a person."""
    if subject.quote is not None:
        name = _quotation(menu, cast, subject, corrector)
    else:
        name = cast.people[subject.person].name if subject.person is not None else None
        if subject.place.end > subject.place.start:
            _add(menu, tr("This is somebody else…"), lambda: corrector.ask_whose(subject))
            _add(menu, tr("This place names nobody"), lambda: corrector.unname(subject))
    if name:
        menu.addSeparator()
        _person(menu, name, corrector)


def _quotation(menu: QMenu, cast: Cast, subject: Subject, corrector: Correcting) -> str | None:
    quote = cast.quotes[subject.quote or 0]
    for name in near(cast, quote.span, quote.speaker):
        _add(menu, tr("{name} said this").format(name=_short(name)), lambda name=name: corrector.say(subject, name))
    if quote.speaker is not None and cast.is_weak(quote):
        # What was guessed can be told to be right.
        name = quote.speaker
        _add(menu, tr("{name} said this").format(name=_short(name)), lambda: corrector.say(subject, name))
    _add(menu, tr("Somebody else said this…"), lambda: corrector.ask_speaker(subject))
    if quote.speaker is not None or not quote.corrected:
        _add(menu, tr("Nobody in particular said this"), lambda: corrector.say(subject, ""))
    menu.addSeparator()
    if quote.kind is QuoteKind.SPEECH:
        _add(menu, tr("A term or a title, not speech"), lambda: corrector.set_quotation(subject, QuoteKind.OTHER))
    else:
        _add(menu, tr("This is speech"), lambda: corrector.set_quotation(subject, QuoteKind.SPEECH))
    _add(menu, tr("Not a quotation"), lambda: corrector.set_quotation(subject, None))
    return quote.speaker


def _person(menu: QMenu, name: str, corrector: Correcting) -> None:
    shown = _short(name)
    _add(menu, tr("What {name} says elsewhere").format(name=shown), lambda: corrector.show_person(name))
    _add(menu, tr("{name} is the same person as…").format(name=shown), lambda: corrector.ask_same(name))
    _add(menu, tr("Name and role of {name}…").format(name=shown), lambda: corrector.ask_name(name))
    _add(menu, tr("{name} is not a person").format(name=shown), lambda: corrector.deny(name, everywhere=False))
    _add(
        menu, tr("{name} is not a person in any article").format(name=shown),
        lambda: corrector.deny(name, everywhere=True),
    )  # fmt: skip


def subject_at(cast: Cast, offset: int) -> Subject | None:
    """Return who is named at a place of the text, else what is quoted there."""
    person, quote = cast.person_at(offset), cast.quote_at(offset)
    if person is not None:
        mention = next(span for span, number in cast.mentions if number == person and span.start <= offset < span.end)
        return Subject(None, person, mention)
    return Subject(quote, None, cast.quotes[quote].span) if quote is not None else None


def near(cast: Cast, place: Span, but: str | None) -> list[str]:
    """Return the people named nearest to a place, nearest first, without one of them."""
    distance: dict[str, int] = {}
    for mention, number in cast.mentions:
        name = cast.people[number].name
        away = max(place.start - mention.end, mention.start - place.end, 0)
        if name != but:
            distance[name] = min(away, distance.get(name, away))
    return sorted(distance, key=lambda name: distance[name])[:_NEAR]


def _add(menu: QMenu, text: str, do: Callable[[], None]) -> None:
    # A name that was cut where the entry asks on needs but one ellipsis.
    menu.addAction(text.replace("……", "…")).triggered.connect(lambda _=False: do())


def _short(name: str) -> str:
    # What comes from a page is no access key.
    return (name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…").replace("&", "&&")
