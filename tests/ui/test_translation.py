# SPDX-License-Identifier: MIT
from __future__ import annotations

from pathlib import Path

import pytest

from reader.ui import translation
from reader.ui.settings import Settings


@pytest.mark.parametrize(
    ("chosen", "wanted", "language"),
    [
        ("system", ["de-AT", "en-GB"], "de"),
        ("system", ["pt-BR", "es_MX.UTF-8", "en"], "es"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("fr", ["de-DE"], "fr"),
        ("system", ["ar-EG"], "ar"),
    ],
)
def test_the_window_speaks_the_desktops_language_where_it_can(chosen: str, wanted: list[str], language: str) -> None:
    assert translation.resolve(chosen, wanted) == language


def test_a_choice_is_kept_and_nonsense_is_not(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    assert translation.choice(settings) == translation.FOLLOW_SYSTEM
    translation.choose(settings, "es")
    assert translation.choice(settings) == "es"
    settings.set("window/language", "../../etc")
    assert translation.choice(settings) == translation.FOLLOW_SYSTEM


def test_a_text_without_translation_stays_as_it_is() -> None:
    assert translation.translator("nowhere")("Sail on, {name}") == "Sail on, {name}"
