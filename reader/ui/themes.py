# SPDX-License-Identifier: MIT
"""The palettes, kept as data in ``resources/themes``, and what of them the toolkit needs."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QPalette

from reader.ui.resources import resource

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

NAMES = ("light", "sepia", "grey", "dark", "black", "contrast")
"""The shipped themes, in the order a menu shows them."""

READABLE = 4.5
"""The least contrast of letters on their ground: WCAG 2, level AA."""
FOLLOW_SYSTEM = "system"
"""The choice that takes light or dark as the desktop tells."""


class Theme(NamedTuple):
    """One palette: colours as ``#RRGGBB``."""

    name: str
    title: str
    dark: bool
    page: str
    """Behind the text that is read."""
    panel: str
    """Behind lists, bars and panels."""
    text: str
    muted: str
    line: str
    """Hairlines between areas."""
    accent: str
    on_accent: str
    link: str
    selection: str
    selected: str
    """Behind the current row of a list."""
    code: str
    match: str
    match_now: str
    tint: float
    """How much of a speaker's colour a quotation's ground takes, 0 to 1."""
    speakers: tuple[str, ...]

    @property
    def code_word(self) -> str:
        """The colour of a language's own words."""
        return self.speakers[3]

    @property
    def code_string(self) -> str:
        """The colour of strings in code."""
        return self.speakers[2]

    @property
    def code_number(self) -> str:
        """The colour of numbers in code."""
        return self.speakers[1]

    @property
    def code_name(self) -> str:
        """The colour of names that are given in code."""
        return self.speakers[0]

    def speaker(self, number: int) -> str:
        """Return the colour of the speaker with this number; the colours come round again."""
        return self.speakers[number % len(self.speakers)]

    @property
    def inks(self) -> tuple[str, ...]:
        """The colours of all letters that can stand on a mark within the text."""
        return (self.text, self.muted, self.link, self.code_word, self.code_string, self.code_number, self.code_name)

    def tinted(self, colour: str, strength: float = 1.0) -> str:
        """Return the page with `strength` × `tint` of `colour` laid over it, less where letters would pale."""
        return readable(self.page, colour, self.tint * strength, (self.text, self.muted, self.link))


def blend(ground: str, colour: str, share: float) -> str:
    """Return `ground` with `share` (0 to 1) of `colour`."""
    pairs = zip(_channels(ground), _channels(colour), strict=True)
    return "#" + "".join(f"{round(below + (above - below) * share):02X}" for below, above in pairs)


@cache
def readable(page: str, colour: str, most: float, inks: tuple[str, ...]) -> str:
    """Return `page` with `most` (0 to 1) of `colour`, or as much less as leaves all of `inks` readable on it."""
    share = most
    while share > 0:
        ground = blend(page, colour, share)
        if all(contrast(ink, ground) >= READABLE for ink in inks):
            return ground
        share -= 0.01
    return page


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21, as WCAG 2 defines it."""
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    def linear(channel: int) -> float:
        value = channel / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(channel) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@cache
def load(name: str) -> Theme:
    """Return the theme called `name`; an unknown name gives light."""
    if name not in NAMES:
        name = NAMES[0]
    values = json.loads(resource("themes", f"{name}.json").read_text("utf-8"))
    values["speakers"] = tuple(values["speakers"])
    theme = Theme(name=name, **values)
    # What a search found can stand anywhere, so everything must be readable on it.
    marks = {mark: readable(theme.page, getattr(theme, mark), 1.0, theme.inks) for mark in ("match", "match_now")}
    return theme._replace(**marks)


def resolve(choice: str, scheme: Qt.ColorScheme | None = None) -> Theme:
    """Return the theme a choice means; `scheme` is what the desktop tells, where it does."""
    if choice != FOLLOW_SYSTEM:
        return load(choice)
    return load("dark" if scheme is not None and scheme.name == "Dark" else "light")


def palette(theme: Theme) -> QPalette:
    """Return the toolkit's palette for a theme."""
    result = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, theme.panel),
        (role.Base, theme.page),
        (role.AlternateBase, theme.panel),
        (role.ToolTipBase, theme.page),
        (role.Button, theme.panel),
        (role.WindowText, theme.text),
        (role.Text, theme.text),
        (role.ToolTipText, theme.text),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.text),
        (role.PlaceholderText, theme.muted),
        (role.Highlight, theme.selection),
        (role.HighlightedText, theme.text),
        (role.Accent, theme.accent),
        (role.Link, theme.link),
        (role.LinkVisited, theme.link),
        (role.Light, theme.line),
        (role.Midlight, theme.line),
        (role.Mid, theme.line),
        (role.Dark, theme.line),
        (role.Shadow, theme.line),
    ):
        result.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.muted))
    return result
