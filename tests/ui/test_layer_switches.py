# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.article import Article, Voices
from reader.ui.application import Application
from tests.ui.test_actions import press


@pytest.fixture
def reading(
    start: Callable[..., Application], keep: Callable[..., int], article: Article, voices: Voices
) -> Application:
    number = keep(article, voices)
    application = start()
    application.desk.opening.open(number)
    return application


def test_layers_are_switched_by_key(reading: Application) -> None:
    layers, actions = reading.window.pane.view.layers, reading.window.actions_by_name
    press(reading, "quotes_layer")
    assert (layers.quotes_shown, layers.people_shown) == (False, True)
    press(reading, "people_layer")
    assert not actions["pure_text"].isChecked()
    press(reading, "highlights_layer")
    assert actions["pure_text"].isChecked()
    press(reading, "pure_text")
    assert (layers.quotes_shown, layers.people_shown, layers.marked.shown) == (True, True, True)
    press(reading, "pure_text")
    assert (layers.quotes_shown, layers.people_shown, layers.marked.shown) == (False, False, False)
    assert not actions["quotes_layer"].isChecked()


def test_what_is_shown_is_remembered(reading: Application, start: Callable[..., Application]) -> None:
    press(reading, "people_layer")
    reading.frame.close()
    again = start()
    layers = again.window.pane.view.layers
    assert (layers.quotes_shown, layers.people_shown, layers.marked.shown) == (True, False, True)
    assert not again.window.actions_by_name["people_layer"].isChecked()
