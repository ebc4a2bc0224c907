# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from reader.article import Article
from reader.ui import themes
from reader.ui.application import Application
from reader.ui.printing import file_title, printed
from reader.ui.style import Style


def test_an_article_becomes_a_pdf(
    start: Callable[..., Application], keep: Callable[..., int], article: Article, tmp_path: Path
) -> None:
    number = keep(article)
    application = start()
    application.desk.opening.open(number)
    window = application.window
    path = tmp_path / "article.pdf"
    window.outgoing.write_pdf(str(path))
    assert path.read_bytes().startswith(b"%PDF")
    assert window.notices.label.text() == "Saved as article.pdf"
    window.outgoing.write_pdf(str(tmp_path / "no such folder" / "article.pdf"))
    assert window.notices.failures == ["The PDF could not be written there. Choose another folder."]


def test_paper_is_white_whatever_the_theme(qtbot: QtBot, article: Article) -> None:
    document = printed(article, Style(themes.load("dark"), size=30), lambda _: None, "Missing").layout.document
    shown = document.toPlainText()
    assert article.title in shown
    assert "Missing  The counter" in shown
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            look = pieces.fragment().charFormat()
            colour = look.foreground().color().name().upper() if look.hasProperty(look.Property.ForegroundBrush) else ""
            assert colour in ("", *(getattr(themes.load("light"), name) for name in ("accent", "muted", "link",
                              "code_word", "code_string", "code_number")))  # fmt: skip
            pieces += 1
        block = block.next()
    image = QTextDocument.ResourceType.ImageResource.value
    assert document.loadResource(image, QUrl("file:///etc/passwd")) is None
    assert document.loadResource(image, QUrl("http://127.0.0.1/a.png")) is None


def test_titles_become_file_names() -> None:
    assert file_title("What: a <title>/..\\*?\n\u202e") == "What a title"
    assert file_title("...") == "article"
    assert len(file_title("x" * 300)) == 90
