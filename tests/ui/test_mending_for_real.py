# SPDX-License-Identifier: MIT
"""Mending with the real worker: a page is read, mended, looked at and cleaned again, through a kill of the worker."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.ui.application import Application
from reader.ui.mend_rows import Lot, Row
from tests.importing.conftest import write_page
from tests.ui.test_mending import edits_of, select, text_of, until

JUNK = """<aside class="related"><p>Die Brücke, die 1974 versprochen wurde und 1991 wieder, ist nie gekommen, sagte uns
damals ein Ingenieur auf der Mole.</p></aside><img src="http://trap.test/x.png"><script src="http://trap.test/x.js">
</script>"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_page_is_mended_looked_at_and_cleaned_again(
    start: Callable[..., Application], tmp_path: Path, qtbot: QtBot
) -> None:
    path = write_page(tmp_path / "bericht.html", 1)
    path.write_text(path.read_text("utf-8").replace("</main>", f"{JUNK}</main>"), "utf-8")
    application = start([str(path)], real=True)
    desk, pane, actions = application.desk, application.window.pane, application.window.actions_by_name
    until(qtbot, lambda: pane.view.cast is not None)
    before = text_of(application)
    assert not any("Brücke" in text for text in before)
    # The worker dies while the page is being read: another one is asked.
    actions["mend"].trigger()
    os.kill(desk.importer.process_id, signal.SIGKILL)
    page = desk.mending.page
    until(qtbot, lambda: desk.mending._look is not None)
    lost = next(row for row in page.rows if isinstance(row, Row) and "Brücke" in row.block.text)
    assert lost.lot is Lot.LEFT_OUT
    select(page, lost.block.text)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    select(page, before[0])
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    mended = [*before[1:], lost.block.text]
    until(qtbot, lambda: text_of(application) == mended)
    # Cleaned again it is the same, and what was mended stays.
    actions["clean_again"].trigger()
    until(qtbot, lambda: "it is the same article" in application.window.notices.label.text())
    assert text_of(application) == mended
    assert len(edits_of(application).removed) == len(edits_of(application).brought) == 1
    until(qtbot, lambda: desk.opening.current is not None and desk.opening.current.voices is not None)
    actions["original"].trigger()
    original = desk.originals.page
    until(qtbot, lambda: original.stack.currentWidget() is original.text)
    QTest.mouseClick(original.as_page, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: original.has_page)
    assert "Brücke" in original.page.toPlainText()
    assert "trap" not in original.page.toHtml()
