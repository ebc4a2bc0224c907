# SPDX-License-Identifier: MIT
"""Finding goes from match to match, round and round, and leaves no marks behind."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind, Span
from reader.ui import themes
from reader.ui.find import FindBar
from reader.ui.finding import Finding
from reader.ui.reading_view import ReadingView
from reader.ui.style import Style


def test_matches_are_walked_round_and_round(qtbot: QtBot) -> None:
    view, bar = ReadingView(lambda _: None, Style(themes.load("light"))), FindBar()
    for widget in (view, bar):
        qtbot.addWidget(widget)
    view.show_article(Article("Bread", (Block(BlockKind.PARAGRAPH, "Bread, more bread, and breadcrumbs."),)))
    uncovered: list[bool] = []
    finding = Finding(view, bar, lambda: uncovered.append(True))
    finding.open_find()
    assert uncovered
    bar.field.setText("bread")
    matches = view.layers.matches.spans
    assert [span.start for span in matches] == [0, 12, 23]
    walked: list[int | None] = []
    for step in (1, 1, 1, -1):
        finding.step_match(step)
        walked.append(view.layers.current_match)
    assert walked == [1, 2, 0, 2]
    bar.whole_words.setChecked(True)
    assert view.layers.matches.spans == [Span(0, 5), Span(12, 17)]
    assert finding.leave_find()
    assert view.layers.matches.spans == []
    assert not finding.leave_find()


def test_all_matches_come_behind_the_one_that_was_gone_to(qtbot: QtBot) -> None:
    view, bar = ReadingView(lambda _: None, Style(themes.load("light"))), FindBar()
    for widget in (view, bar):
        qtbot.addWidget(widget)
    view.show_article(Article("Bread", (Block(BlockKind.PARAGRAPH, "Bread, more bread, and breadcrumbs."),)))
    finding = Finding(view, bar, lambda: None)
    finding.show_match(Span(12, 17))
    finding.add_matches([Span(0, 5), Span(12, 17)])
    assert view.layers.matches.spans == [Span(0, 5), Span(12, 17)]
    assert view.layers.current_match == 1
    finding.leave_find()
    finding.add_matches([Span(0, 5)])
    assert view.layers.matches.spans == []
