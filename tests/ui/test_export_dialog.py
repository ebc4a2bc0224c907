# SPDX-License-Identifier: MIT
"""The dialog of exporting: its formats are those there are, and it offers what a format can hold."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.export import registry
from reader.ui.export_dialog import FORMATS, ExportDialog, Scope

LONG = Scope("open", "This article: " + "A title that goes on and on " * 20, 1, (1,))
ALL = Scope("library", "The whole library: 3 articles", 3)


def test_the_formats_offered_are_those_there_are() -> None:
    there = {name: (one.suffix, one.one_file) for name, one in registry.FORMATS.items()}
    assert {one.name: (one.suffix, one.one_file) for one in FORMATS} == there
    assert [one.name for one in FORMATS] == list(registry.FORMATS)


def test_a_format_says_what_it_is_and_what_can_go_along(qtbot: QtBot) -> None:
    dialog = ExportDialog()
    qtbot.addWidget(dialog)
    dialog.show_choice("epub", highlights=True, quotations=False)
    assert dialog.format.name == "epub"
    assert dialog.about.text().startswith("One book")
    assert dialog.highlights.isEnabled()
    assert dialog.quotations.isEnabled()
    dialog.show_choice("jsonl", highlights=False, quotations=True)
    assert (dialog.highlights.isEnabled(), dialog.highlights.isChecked()) == (True, False)
    assert not dialog.quotations.isEnabled()
    dialog.show_choice("ris", highlights=True, quotations=True)
    assert not dialog.highlights.isEnabled()
    dialog.show_choice("of another version", highlights=True, quotations=True)
    assert dialog.format.name == "html"


def test_articles_are_chosen_and_a_long_title_does_not_widen_it(qtbot: QtBot) -> None:
    dialog = ExportDialog()
    qtbot.addWidget(dialog)
    dialog.show_scopes([], "")
    assert dialog.scope is None
    assert not dialog.go.isEnabled()
    dialog.show_scopes([LONG, ALL], "library")
    assert dialog.scope == ALL
    assert "…" in dialog.articles.itemText(0), "the end of a long title is seen"
    assert dialog.articles.itemText(1) == ALL.title
    dialog.show()
    assert dialog.width() < 700
    with qtbot.waitSignal(dialog.agreed):
        dialog.go.click()
