# SPDX-License-Identifier: MIT
from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from reader.library import default_folder
from reader.ui import themes
from reader.ui.appearance import keep_style, kept_style, stepped, theme_choice
from reader.ui.settings import Settings, library_folder
from reader.ui.style import SIZES, Style


def test_values_come_back_with_the_next_start(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.set("a/flag", True)
    settings.set("a/number", 2.5)
    settings.set("a/shape", QByteArray(b"\x00\x01shape"))
    style = Style(themes.load("light"), family="Inter", size=24, columns=74, justified=True)
    keep_style(settings, style)
    settings.save()
    again = Settings(tmp_path)
    assert again.flag("a/flag", default=False)
    assert again.number("a/number", 0) == 2.5
    assert again.shape("a/shape") == QByteArray(b"\x00\x01shape")
    assert kept_style(again, themes.load("light")) == style


def test_nonsense_gives_the_default(tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text(
        "[reading]\nsize=huge\nfamily=Comic\ncolumns=9999\ntheme=pink\n[window]\ngeometry=x\n", "utf-8"
    )
    settings = Settings(tmp_path)
    style = kept_style(settings, themes.load("light"))
    assert style.size == 19
    assert style.family == "Literata"
    assert style.columns == 84
    assert theme_choice(settings) == themes.FOLLOW_SYSTEM
    assert settings.shape("window/geometry").isEmpty()


def test_steps_end_at_the_last_choice() -> None:
    assert stepped(SIZES, 19, 1) == 20
    assert stepped(SIZES, 18.6, -1) == 18
    assert stepped(SIZES, 38, 1) == 38


def test_window_and_commands_mean_the_same_library(monkeypatch: pytest.MonkeyPatch) -> None:
    assert library_folder() == default_folder()
    monkeypatch.delenv("VERBATIM_LIBRARY")
    assert library_folder() == default_folder()
