# SPDX-License-Identifier: MIT
import pytest

from reader.cleaning import line_kinds


@pytest.mark.parametrize(
    ("text", "menu"),
    [
        ("Home", True),
        ("News | Weather | Sport", True),
        ("Home > News > Floods", True),
        ("closeicon menuicon searchicon shareicon playicon mailicon upicon downicon", True),
        ("Flood in the lower town", False),
        ("Rain | wind | and the bells rang all night.", False),
    ],
)
def test_menus(text: str, menu: bool) -> None:
    assert line_kinds.is_menu(text) is menu


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("By Ann Other", True),
        ("12 May 2020", True),
        ("Updated 3 hours ago", True),
        ("5 min read", True),
        ("Flood in the lower town", False),
        ("Ann Other", False),
    ],
)
def test_lines_that_say_who_or_when(text: str, signed: bool) -> None:
    assert line_kinds.is_signed(text) is signed
