# SPDX-License-Identifier: MIT
"""Which list is shown, and in which order: what the window remembers of it between two starts."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, get_args

from reader.ui.translation import translator

if TYPE_CHECKING:
    from reader.library import Filter, Grouping, Order, State

tr = translator("choice")

NAMES = ("library", "unread", "reading", "starred", "highlighted", "archive", "bin")
"""The lists everybody has, in their order; a tag is a list, too."""

_STATES: dict[str, tuple[State, ...]] = {
    # The library is what is still to be read or at hand: what was put aside has its own list.
    "library": ("unread", "reading", "read"),
    "unread": ("unread",),
    "reading": ("reading",),
    "archive": ("archived",),
}

DESCENDING = frozenset({"added", "published", "words"})
"""Orders that begin with what is newest or longest."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A list and what narrows it."""

    name: str = "library"
    """One of `NAMES`, or ``tag``."""
    tag: str = ""
    site: str = ""
    author: str = ""
    year: str = ""
    quotations: bool = False
    pictures: bool = False

    @property
    def narrowed(self) -> bool:
        """Whether not all of the list is shown."""
        return bool(self.site or self.author or self.year or self.quotations or self.pictures)

    def whole(self) -> Choice:
        """Return the same list with nothing left out."""
        return Choice(self.name, self.tag)

    def filter(self, staying: tuple[int, ...] = ()) -> Filter:
        """Return what the library is asked."""
        from reader.library import Filter

        return Filter(
            states=_STATES.get(self.name, ()),
            starred=self.name == "starred",
            highlighted=self.name == "highlighted",
            binned=self.name == "bin",
            tag=self.tag,
            site=self.site,
            author=self.author,
            year=self.year,
            quotations=self.quotations,
            pictures=self.pictures,
            staying=staying,
        )

    def holds_state(self, state: State) -> bool:
        """Tell whether articles of a state belong into the list."""
        return state in _STATES.get(self.name, (state,))

    def title(self) -> str:
        """Return what the list is called."""
        return self.tag if self.name == "tag" else title(self.name)

    def nothing(self) -> tuple[str, str]:
        """Return what is said where the list is empty: that it is, and the one next step."""
        if self.narrowed:
            return tr("Nothing here"), tr("The filter above leaves nothing.")
        return {
            "library": (tr("Nothing to read"), tr("Drop saved pages here, or look into the archive.")),
            "unread": (tr("Nothing unread"), tr("All is read or begun.")),
            "reading": (tr("Nothing begun"), tr("What you begin to read waits here for you.")),
            "starred": (tr("No stars yet"), tr("S gives the open article a star.")),
            "highlighted": (tr("No highlights yet"), tr("Select words of an article to highlight them.")),
            "archive": (tr("The archive is empty"), tr("A puts the open article here once you are done with it.")),
            "bin": (tr("The bin is empty"), tr("What you delete stays here until you empty the bin.")),
        }.get(self.name, (tr("Nothing here"), tr("No article has this tag any more.")))


def title(name: str) -> str:
    """Return what one of the lists everybody has is called."""
    return {
        "library": tr("Library"),
        "unread": tr("Unread"),
        "reading": tr("Reading"),
        "starred": tr("Starred"),
        "highlighted": tr("Highlighted"),
        "archive": tr("Archive"),
        "bin": tr("Bin"),
    }[name]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How a list is sorted and grouped."""

    order: Order = "added"
    reverse: bool = False
    grouping: Grouping = ""

    @property
    def descending(self) -> bool:
        """Whether the list runs from the last to the first."""
        return (self.order in DESCENDING) != self.reverse


def kept_choice(text: str) -> Choice:
    """Return a choice as `as_text` wrote it; the library for what makes no sense."""
    try:
        values = json.loads(text)
        usual = Choice()
        known = {field.name: values[field.name] for field in fields(Choice) if field.name in values}
        chosen = replace(usual, **known)
    except (ValueError, TypeError, KeyError):
        return Choice()
    same = all(type(getattr(chosen, field.name)) is type(getattr(usual, field.name)) for field in fields(Choice))
    named = chosen.name in NAMES or (chosen.name == "tag" and chosen.tag)
    return chosen if same and named else Choice()


def as_text(choice: Choice) -> str:
    """Return a choice as one line."""
    return json.dumps({name: value for name, value in asdict(choice).items() if value})


def arrangement(order: str, grouping: str, *, reverse: bool) -> Arrangement:
    """Return an arrangement of words that were kept; the usual one for those that make no sense."""
    from reader.library import Grouping, Order

    return Arrangement(
        order if order in get_args(Order) else "added",  # pyright: ignore[reportArgumentType]
        reverse,
        grouping if grouping in get_args(Grouping) else "",  # pyright: ignore[reportArgumentType]
    )
