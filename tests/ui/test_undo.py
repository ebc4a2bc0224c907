# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from reader.ui.undo import Undo

pytestmark = pytest.mark.usefixtures("qapp")


def served() -> tuple[Undo, QAction, QAction]:
    undo, back, again = Undo(), QAction("Undo"), QAction("Redo")
    undo.serve(back, again)
    return undo, back, again


def test_deeds_are_taken_back_last_first_and_done_again() -> None:
    undo, back, again = served()
    done: list[str] = []
    undo.do("Bake", lambda: done.append("bread"), lambda: done.remove("bread"))
    undo.do("Boil", lambda: done.append("tea"), lambda: done.remove("tea"))
    assert done == ["bread", "tea"]
    back.trigger()
    assert done == ["bread"]
    back.trigger()
    assert done == []
    again.trigger()
    assert done == ["bread"]


def test_the_menu_names_what_comes_next() -> None:
    undo, back, again = served()
    assert not back.isEnabled()
    assert not again.isEnabled()
    undo.do("Tag “salt & rye”", lambda: None, lambda: None)
    assert back.text() == "Undo: Tag “salt && rye”"
    assert back.isEnabled()
    back.trigger()
    assert (back.text(), again.text()) == ("Undo", "Redo: Tag “salt && rye”")
    assert again.isEnabled()


def test_a_deed_after_a_return_makes_the_old_way_forward_vanish() -> None:
    undo, back, again = served()
    undo.do("One", lambda: None, lambda: None)
    back.trigger()
    undo.do("Two", lambda: None, lambda: None)
    assert not again.isEnabled()
    assert back.text() == "Undo: Two"


def test_what_may_not_have_been_seen_is_told(qtbot: QtBot) -> None:
    undo, _, _ = served()
    with qtbot.waitSignal(undo.told) as told:
        undo.do("Moved to the bin", lambda: None, lambda: None, tell=True)
    assert told.args == ["Moved to the bin"]
    with qtbot.assertNotEmitted(undo.told):
        undo.do("Starred", lambda: None, lambda: None)
    with qtbot.waitSignal(undo.came_back) as back:
        undo.undo()
    assert back.args == ["Starred"]


def test_what_is_gone_for_good_cannot_be_taken_back() -> None:
    undo, back, _ = served()
    done: list[str] = []
    undo.do("Bin", lambda: None, lambda: done.append("back"))
    undo.forget()
    assert not back.isEnabled()
    undo.undo()
    assert done == []
