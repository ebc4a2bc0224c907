# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind, ImageReference
from reader.ui import icons, themes
from reader.ui.pictures import Pictures
from reader.ui.reading_view import ReadingView
from reader.ui.resources import resource
from reader.ui.style import Style


def png(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#13579B"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    return bytes(data.data())


def test_a_picture_is_scaled_once_for_its_place(qtbot: QtBot) -> None:
    asked: list[str] = []

    def source(key: str) -> bytes | None:
        asked.append(key)
        return png(400, 200)

    pictures = Pictures(source)
    assert pictures.natural_size(ImageReference("k")) == QSize(400, 200)
    assert pictures.natural_size(ImageReference("k", width=40, height=20)) == QSize(40, 20)
    assert pictures.natural_size(ImageReference("", "missing")).isEmpty()
    asked.clear()
    first = pictures.scaled("k", 100, 50, 2.0)
    assert (first.width(), first.height(), first.devicePixelRatio()) == (200, 100, 2.0)
    pictures.scaled("k", 100, 50, 2.0)
    assert asked == ["k"]
    assert pictures.full("k").size() == QSize(400, 200)


def test_a_document_gets_what_it_names_and_nothing_else(qtbot: QtBot) -> None:
    pictures = Pictures(lambda _: png(400, 200))
    image = QTextDocument.ResourceType.ImageResource.value
    shown = pictures.requested(image, "picture:k/100x50", 2.0)
    assert shown is not None
    assert (shown.width(), shown.devicePixelRatio()) == (200, 2.0)
    assert pictures.requested(image, QUrl("picture:k/100x50"), 1.0) is not None
    for name in ("https://site.test/a.png", "file:///etc/passwd", "k/100x50"):
        assert pictures.requested(image, name, 1.0) is None
    assert pictures.requested(QTextDocument.ResourceType.StyleSheetResource.value, "picture:k/100x50", 1.0) is None
    for name in ("picture:k", "picture:k/²x50", "picture:k/100x", "picture:k/-1x50", f"picture:k/{'9' * 9_000}x5"):
        empty = pictures.requested(image, name, 1.0)
        assert empty is not None and empty.isNull()


def test_what_is_broken_or_gone_is_no_picture(qtbot: QtBot) -> None:
    assert Pictures(lambda _: None).scaled("k", 10, 10, 1).isNull()
    assert Pictures(lambda _: None).natural_size(ImageReference("k")).isEmpty()
    broken = Pictures(lambda _: b"no picture")
    assert broken.scaled("k", 10, 10, 1).isNull()
    assert broken.full("k").isNull()
    assert broken.natural_size(ImageReference("k")).isEmpty()
    assert Pictures(lambda _: png(4, 4)).scaled("k", 10**6, 10**6, 1).isNull()


def test_a_picture_fills_the_column_and_follows_it(qtbot: QtBot) -> None:
    view = ReadingView(lambda _: png(1600, 800), Style(themes.load("light")))
    qtbot.addWidget(view)
    view.resize(900, 800)
    view.show()
    view.show_article(Article("T", (Block(BlockKind.FIGURE, images=(ImageReference("k"),), caption="It"),)))
    picture = view._layout.pictures[0]

    def width() -> float:
        cursor = view.textCursor()
        cursor.setPosition(picture.position + 1)
        return cursor.charFormat().toImageFormat().width()

    column = round(view.style_shown.column_width)
    assert abs(width() - column) <= 1
    shown = view.viewport().grab().toImage()
    assert "#13579b" in {shown.pixelColor(450, y).name() for y in range(shown.height())}
    view.resize(500, 800)
    qtbot.waitUntil(lambda: width() < 420)


DRAWINGS = sorted(path.stem for path in resource("icons").glob("*.svg") if "currentColor" in path.read_text("utf-8"))


@pytest.mark.parametrize("name", DRAWINGS)
def test_icons_are_drawn_in_the_colour_asked_for(qtbot: QtBot, name: str) -> None:
    image = icons.pixmap(name, "#FF0000", 20, 2.0).toImage()
    colours = {
        image.pixelColor(x, y).name() for x in range(40) for y in range(40) if image.pixelColor(x, y).alpha() > 250
    }
    assert colours == {"#ff0000"}
    assert 'stroke-width="1.5"' in resource("icons", f"{name}.svg").read_text("utf-8")
