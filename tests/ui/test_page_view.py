# SPDX-License-Identifier: MIT
"""A saved page as it looked asks for nothing outside."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from PIL import Image
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from reader.article import Media, Resource, SavedPage
from reader.cleaning import original_page
from reader.ui import themes
from reader.ui.page_view import PageView
from reader.ui.style import Style

RAW = """<html><head><base href="http://trap.test/"><meta http-equiv="refresh" content="0;url=http://trap.test/r">
<link rel="stylesheet" href="http://trap.test/a.css"><style>@import url("http://trap.test/b.css");
body { background-image: url(http://trap.test/c.png) } li { list-style-image: url(file:///etc/passwd) }</style></head>
<body background="http://trap.test/d.png"><img src="http://trap.test/e.png"><img src="file:///etc/passwd">
<img src="/etc/passwd"><img src="qrc:/x.png"><img src="//trap.test/f.png"><img src="data:image/png;base64,AAAA">
<table background="http://trap.test/g.png"><tr><td>Cell</td></tr></table>
<svg><image href="http://trap.test/h.png"/></svg><script>fetch("http://trap.test/i")</script>
<object data="http://trap.test/j"></object><a href="javascript:alert(1)">go</a><p>Words</p><img src="one.png"></body>"""


class Recorded(PageView):
    """Writes down what is asked for, and what was given."""

    def __init__(self, picture: Callable[[str], bytes | None]) -> None:
        self.asked: list[tuple[str, bool]] = []
        super().__init__(picture, Style(themes.load("light")))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        given = super().loadResource(kind, name)
        address = name.toString() if isinstance(name, QUrl) else name
        self.asked.append((address, isinstance(given, QImage) and not given.isNull()))
        return given


def shown(view: PageView, markup: str, qtbot: QtBot) -> None:
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    view.show_markup(markup)
    view.grab()


def test_even_raw_markup_is_given_nothing(qtbot: QtBot) -> None:
    view = Recorded(lambda _: b"never asked for")
    shown(view, RAW, qtbot)
    assert view.asked
    assert not any(given for _, given in view.asked)


def test_a_hostile_original_asks_for_the_files_own_pictures_alone(qtbot: QtBot) -> None:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(out, "PNG")
    parts = {"one.png": Resource(out.getvalue())}
    made = original_page(SavedPage("x.html", "html", Media.HTML, RAW, "http://trap.test/", resources=parts))
    (picture,) = made.pictures
    view = Recorded({picture.key: picture.data}.get)
    shown(view, made.markup, qtbot)
    assert set(view.asked) == {(f"picture:{picture.key}/40x30", True)}
    assert "Words" in view.toPlainText()
    opened: list[str] = []
    view.link_opened.connect(opened.append)
    for address in ("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "picture:x", "https://site.test/"):
        view.anchorClicked.emit(QUrl(address))
    assert opened == ["https://site.test/"]


@pytest.mark.parametrize("name", ["picture:x", "picture:../x/1x1", "picture:k/0x0", "picture:k/99999x99999", "http:x"])
def test_no_name_leads_elsewhere(qtbot: QtBot, name: str) -> None:
    view = PageView(lambda _: None, Style(themes.load("light")))
    qtbot.addWidget(view)
    given = view.loadResource(QTextDocument.ResourceType.ImageResource.value, name)
    assert given is None or (isinstance(given, QImage) and given.isNull())
    assert view.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, name) is None
