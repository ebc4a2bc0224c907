# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.article import HighlightColour
from reader.ui import highlight_colours, themes
from reader.ui.themes import contrast, load

READABLE = 4.5
"""WCAG 2, level AA, for text of ordinary size."""
VISIBLE = 3.0
"""WCAG 2, level AA, for what is no text but carries meaning."""


def test_contrast_is_the_ratio_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", themes.NAMES)
def test_every_text_is_readable(name: str) -> None:
    theme = load(name)
    pairs = {
        "text": (theme.text, theme.page), "muted": (theme.muted, theme.page), "link": (theme.link, theme.page),
        "accent": (theme.accent, theme.page), "accent on a panel": (theme.accent, theme.panel),
        "panel": (theme.text, theme.panel), "muted panel": (theme.muted, theme.panel),
        "row": (theme.text, theme.selected), "muted row": (theme.muted, theme.selected),
        "code": (theme.text, theme.code), "muted code": (theme.muted, theme.code),
        "word of code": (theme.code_word, theme.code), "string of code": (theme.code_string, theme.code),
        "number of code": (theme.code_number, theme.code),
        "match": (theme.text, theme.match), "match now": (theme.text, theme.match_now),
        "selection": (theme.text, theme.selection), "button": (theme.on_accent, theme.accent),
    }  # fmt: skip
    for number, colour in enumerate(theme.speakers):
        pairs[f"text on speaker {number}"] = (theme.text, theme.tinted(colour, 1.7))
        pairs[f"link on speaker {number}"] = (theme.link, theme.tinted(colour))
        pairs[f"name of speaker {number}"] = (colour, theme.panel)
        pairs[f"name of speaker {number} in a row"] = (colour, theme.selected)
    poor = {what: round(contrast(*pair), 2) for what, pair in pairs.items() if contrast(*pair) < READABLE}
    assert not poor


@pytest.mark.parametrize("name", themes.NAMES)
def test_whatever_stands_on_a_mark_is_readable(name: str) -> None:
    theme = load(name)
    prose = {"text": theme.text, "muted": theme.muted, "link": theme.link}
    inks = {
        **prose, "word of code": theme.code_word, "string of code": theme.code_string,
        "number of code": theme.code_number, "name of code": theme.code_name,
    }  # fmt: skip
    grounds = {"page": theme.page, "code": theme.code, "match": theme.match, "match now": theme.match_now}
    grounds |= {f"highlight {colour}": highlight_colours.tint(theme, colour) for colour in HighlightColour}
    pairs = [(what, ground, inks[what], grounds[ground]) for what in inks for ground in grounds]
    for number, colour in enumerate((*theme.speakers, theme.muted)):
        for strength in (0.45, 1.0, 1.7):
            ground = theme.tinted(colour, strength)
            pairs.extend((what, f"speaker {number} × {strength}", ink, ground) for what, ink in prose.items())
    poor = {f"{what} on {ground}": round(contrast(*pair), 2) for what, ground, *pair in pairs
            if contrast(*pair) < READABLE}  # fmt: skip
    assert not poor


@pytest.mark.parametrize("name", themes.NAMES)
def test_readable_marks_are_still_seen(name: str) -> None:
    theme = load(name)
    for colour in theme.speakers:
        usual, strong = (contrast(theme.tinted(colour, strength), theme.page) for strength in (1.0, 1.7))
        assert 1.1 < usual < strong
    assert contrast(theme.match, theme.page) > 1.15
    assert contrast(theme.match_now, theme.page) > 1.3


def test_a_ground_takes_no_more_of_a_colour_than_letters_bear() -> None:
    ground = themes.readable("#FFFFFF", "#FF0000", 0.9, ("#333333",))
    assert READABLE <= contrast("#333333", ground) < READABLE * 1.05
    assert themes.readable("#FFFFFF", "#FF0000", 0.1, ("#333333",)) == themes.blend("#FFFFFF", "#FF0000", 0.1)
    assert themes.readable("#FFFFFF", "#FF0000", 0.5, ("#FEFEFE",)) == "#FFFFFF"


@pytest.mark.parametrize("name", themes.NAMES)
def test_every_mark_is_visible(name: str) -> None:
    theme = load(name)
    for colour in (*theme.speakers, theme.muted, theme.accent):
        assert contrast(colour, theme.page) >= VISIBLE
    assert len(set(theme.speakers)) == 8


def test_the_system_decides_where_it_tells() -> None:
    assert themes.resolve("system", Qt.ColorScheme.Dark).name == "dark"
    assert themes.resolve("system", Qt.ColorScheme.Light).name == "light"
    assert themes.resolve("system", Qt.ColorScheme.Unknown).name == "light"
    assert themes.resolve("sepia", Qt.ColorScheme.Dark).name == "sepia"
    assert themes.resolve("no such theme").name == "light"


def test_blending_goes_from_ground_to_colour() -> None:
    assert themes.blend("#000000", "#FFFFFF", 0) == "#000000"
    assert themes.blend("#000000", "#FFFFFF", 0.5) == "#808080"
    assert themes.blend("#102030", "#FFFFFF", 1) == "#FFFFFF"
