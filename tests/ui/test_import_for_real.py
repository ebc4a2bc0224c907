# SPDX-License-Identifier: MIT
"""The window with its real workers: nothing between a dropped file and a marked quotation is made up."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.importing import events
from reader.library import Library
from reader.ui.application import Application

PAGE = """<!doctype html><html lang="en"><head><title>{title}</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>{title}</h1>
<p>The old bakery in Harbour Street opened again on Monday, and the queue went round the corner. The
owners had worked on it for two years, and the neighbours had almost given up hope of ever seeing it.</p>
<p>“We never thought of giving up,” said Ingrid Solberg, who bought the house in spring. She told
visitors that the oven had to be built anew, stone by stone, and that nothing of the old one was left.</p>
<p>Her brother Henrik Solberg runs the shop. “People come for the bread and stay for the talk,” he said,
while the next tray came out of the oven and the first customers of the day waited at the counter.</p>
<p>Number {number} of the year is the house's own count, and the town keeps another one, of course.</p>
</article><footer>Imprint and privacy</footer></body></html>"""


@pytest.fixture
def saved(tmp_path: Path) -> Callable[[int], list[str]]:
    def do(count: int) -> list[str]:
        paths: list[str] = []
        for number in range(count):
            path = tmp_path / f"page {number}.html"
            extra = f"<p>Only here: {f'word{number} ' * 40}</p>"
            text = PAGE.format(title=f"The bakery opens, part {number}", number=number)
            path.write_text(text.replace("</article>", f"{extra}</article>"), "utf-8")
            paths.append(str(path))
        return paths

    return do


def test_a_dropped_page_is_read_voiced_and_found(
    start: Callable[..., Application], saved: Callable[[int], list[str]], qtbot: QtBot
) -> None:
    application = start(real=True)
    window, view = application.window, application.window.pane.view
    window.paths_given.emit(saved(1))
    qtbot.waitUntil(lambda: view.cast is not None, timeout=60_000)
    assert view.article is not None
    assert view.article.title == "The bakery opens, part 0"
    assert view.cast is not None
    assert [view.cast.source(quote) for quote in view.cast.quotes] == ["Ingrid Solberg", "Henrik Solberg"]
    window.search_field.setText("oven")
    qtbot.waitUntil(lambda: window.library_list.searching and window.library_list.hits.rowCount() == 1, timeout=60_000)
    window.library_list.step(1)
    first = [span.of(view.article.text) for span in view.layers.matches.spans]
    assert set(first) == {"oven"}
    text = view.article.text
    qtbot.waitUntil(lambda: len(view.layers.matches.spans) == text.count("oven"), timeout=20_000)


def test_a_worker_killed_in_the_middle_loses_nothing(
    start: Callable[..., Application], saved: Callable[[int], list[str]], qtbot: QtBot, folder: Path
) -> None:
    application = start(real=True)
    desk = application.desk
    kept: set[int] = set()
    milestones = {2, 5}
    finished: list[events.Finished] = []

    def hear(event: events.Event) -> None:
        if isinstance(event, events.Kept):
            kept.add(event.article)
            if len(kept) in milestones:
                milestones.discard(len(kept))  # the same page comes again after the restart
                os.kill(desk.importer.process_id, signal.SIGKILL)
        elif isinstance(event, events.Finished):
            finished.append(event)

    desk.importer.said.connect(hear)
    application.window.paths_given.emit(saved(8))
    qtbot.waitUntil(lambda: bool(finished), timeout=90_000)
    application.frame.close()
    library = Library(folder)
    assert len(library.ids()) == 8
    assert library.problems() == []
    library.close()
