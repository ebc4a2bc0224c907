# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader.ui.choice import Choice
from reader.ui.nothing_here import NothingHere


@pytest.mark.parametrize(
    ("choice", "title", "button"),
    [
        (Choice("bin"), "The bin is empty", "Go to the library"),
        (Choice(site="The Paper"), "Nothing here", "The whole list"),
        (Choice(), "Nothing to read", None),
    ],
)
def test_an_empty_list_says_the_way_out(qtbot: QtBot, choice: Choice, title: str, button: str | None) -> None:
    nothing = NothingHere()
    qtbot.addWidget(nothing)
    nothing.show()
    nothing.tell(choice)
    assert nothing.title.text() == title
    assert nothing.sentence.text()
    assert nothing.button.isVisible() == (button is not None)
    if button is not None:
        assert nothing.button.text() == button
