# SPDX-License-Identifier: MIT
"""An article's tags in one line."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.ui.tags_line import TagsLine


def test_as_much_is_shown_as_there_is_room_for(qtbot: QtBot) -> None:
    line = TagsLine()
    qtbot.addWidget(line)
    names = [f"tag number {number}" for number in range(30)]
    line.show_tags(names)
    line.resize(400, 40)
    line.show()
    qtbot.waitExposed(line)
    assert line.button.shown_text.endswith("…")
    assert line.button.shown_text.startswith("tag number 0, tag")
    assert line.button.geometry().right() <= 400
    assert line.button.accessibleName() == f"Tags: {', '.join(names)}"
    line.resize(8000, 40)
    assert line.button.shown_text == ", ".join(names)
    line.show_tags(["sea & sand"])
    qtbot.waitUntil(lambda: line.button.width() == line.button.sizeHint().width())
    assert line.button.shown_text == "sea && sand"


def test_in_the_bin_tags_stay(qtbot: QtBot) -> None:
    line = TagsLine()
    qtbot.addWidget(line)
    line.show_tags([], fixed=True)
    assert not line.button.isEnabled()
    line.show_tags([])
    assert line.button.isEnabled()
