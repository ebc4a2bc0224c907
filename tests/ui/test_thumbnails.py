# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from reader.library import ArticleRow
from reader.ui import themes
from reader.ui.library_list import LibraryList
from reader.ui.thumbnails import SIDE, Thumbnails, square

ROW = ArticleRow(
    1, "A title", None, (), None, "2024-03-13T00:00:00Z", 460, "en", None, "key", 0, 0, "unread", False, 0, 0.0, "", (),
)  # fmt: skip


@pytest.fixture
def picture(tmp_path: Path) -> Callable[[int, int], Path]:
    def do(width: int, height: int) -> Path:
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor("#13579B"))
        path = tmp_path / f"{width}x{height}"
        assert image.save(str(path), "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
        return path

    return do


def test_any_shape_becomes_a_square(picture: Callable[[int, int], Path], tmp_path: Path) -> None:
    for size in ((800, 100), (100, 800), (20, 10), (1, 1)):
        image = square(str(picture(*size)), 2.0)
        assert (image.width(), image.height()) == (2 * SIDE, 2 * SIDE)
    (tmp_path / "broken").write_bytes(b"no picture")
    assert square(str(tmp_path / "broken"), 1.0).isNull()
    assert square(str(tmp_path / "not there"), 1.0).isNull()


def test_pictures_arrive_behind_the_list(picture: Callable[[int, int], Path], qtbot: QtBot) -> None:
    asked: list[str] = []

    def path(key: str) -> Path | None:
        asked.append(key)
        return picture(300, 200) if key == "key" else None

    thumbnails = Thumbnails(path)
    view = LibraryList(lambda ids: [replace(ROW, id=number) for number in ids], themes.load("light"), 1.0, thumbnails)
    qtbot.addWidget(view)
    view.resize(320, 300)
    with qtbot.waitSignal(thumbnails.arrived):
        view.show()
        view.set_ids([1, 2])
    shown = view.grab().toImage()
    ratio = shown.devicePixelRatio()
    colours = {shown.pixelColor(round(270 * ratio), y).name() for y in range(shown.height())}
    assert "#13579b" in colours
    assert asked == ["key"]
    assert thumbnails.get("gone", 1.0) is None
    assert thumbnails.get("gone", 1.0) is None
    assert asked == ["key", "gone"]
    thumbnails.close()
