# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from reader.article import Article, Receipt
from reader.ui.application import Application
from reader.ui.details import Details, lines


def test_the_receipt_is_told(start: Callable[..., Application], keep: Callable[..., int], article: Article) -> None:
    receipt = Receipt(words_on_page=300, words_kept=80, images_on_page=14, images_kept=12, engine="plain 1")
    markup = replace(article, title="<b>Bread</b>", receipt=receipt, warnings=("Two images are not in the file.",))
    number = keep(markup)
    application = start()
    application.desk.open(number)
    assert application.desk.current is not None
    told = dict(lines(application.desk.current))
    assert told["Title"] == "<b>Bread</b>"
    assert told["Pictures"] == "12 of 14 on the page"
    assert "of 300 on the page" in told["Length"]
    assert told["To be known"] == "Two images are not in the file."
    assert "Changed" not in told
    application.window.actions_by_name["details"].trigger()
    dialog = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Details))
    labels = {label.text(): label for label in dialog.findChildren(QLabel)}
    assert labels["<b>Bread</b>"].textFormat() == Qt.TextFormat.PlainText
    assert dialog.isVisible()
    dialog.close()
