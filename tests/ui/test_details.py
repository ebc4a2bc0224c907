# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from reader.article import Article, Receipt
from reader.ui.application import Application
from reader.ui.details import Details, language, lines, reading, receipt_lines


def test_the_receipt_is_told(
    start: Callable[..., Application], keep: Callable[..., int], article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    receipt = Receipt(words_on_page=300, words_kept=80, images_on_page=14, images_kept=12, engine="plain 1")
    markup = replace(article, title="<b>Bread</b>", receipt=receipt, warnings=("Two images are not in the file.",))
    number = keep(markup)
    application = start()
    application.desk.opening.open(number)
    assert application.desk.opening.current is not None
    told = dict(lines(application.desk.opening.current))
    assert told["Title"] == "<b>Bread</b>"
    assert told["Receipt"].splitlines() == [
        "27 % of the page's 300 words are the article; the rest was menus, notices and the like.",
        "Pictures: 12 of 14 on the page.",
    ]
    assert (told["Reading"], told["Language"], told["Author"]) == ("Unread", "English", "Nils Ek")
    assert told["To be known"] == "Two images are not in the file."
    assert "Changed" not in told
    application.window.actions_by_name["details"].trigger()
    dialog = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Details))
    labels = {label.text(): label for label in dialog.findChildren(QLabel)}
    assert labels["<b>Bread</b>"].textFormat() == Qt.TextFormat.PlainText
    assert dialog.isVisible()
    opened: list[str] = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda url: opened.append(url.toString()))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "https://example.org/bakery"
    QTest.mouseClick(dialog.browser, Qt.MouseButton.LeftButton)
    assert opened == ["https://example.org/bakery"]
    dialog.close()


@pytest.mark.parametrize(
    ("receipt", "told"),
    [
        (Receipt(), []),
        (Receipt(images_on_page=1, images_kept=1), ["Its picture was kept."]),
        (Receipt(images_on_page=3, images_kept=3), ["All 3 pictures were kept."]),
    ],
)
def test_a_receipt_in_words(receipt: Receipt, told: list[str]) -> None:
    assert receipt_lines(receipt) == told


def test_how_far_and_in_which_language() -> None:
    assert reading("reading", 0.404) == "Read to 40 %"
    assert (language("de"), language("zz"), language(None)) == ("German", "zz", "")
