# SPDX-License-Identifier: MIT
"""Pasting and dragging: files, pages with their addresses, text; links are told and never followed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QClipboard, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.application import Application
from reader.ui.pasting import Brought, brought

WORDS = "The ferry ran late all week and the harbour master blamed the tide, the wind and at last the timetable, too."
HTML = f"<h1>The ferry</h1><p>{WORDS}</p>".encode()


def mime(**formats: bytes) -> QMimeData:
    result = QMimeData()
    for name, data in formats.items():
        result.setData({"html": "text/html", "text": "text/plain", "uris": "text/uri-list"}.get(name, name), data)
    return result


def test_chrome_names_the_page_a_selection_comes_from() -> None:
    data = mime(html=HTML, text=WORDS.encode(), **{"chromium/x-source-url": b"https://example.org/ferry"})
    found = brought(data)
    assert (found.data, found.ending, found.url) == (HTML, ".html", "https://example.org/ferry")
    assert found.name == "The ferry ran late all week and the"
    assert found.something


def test_firefox_names_it_in_sixteen_bits() -> None:
    address = "https://example.org/ferry".encode("utf-16-le")
    assert brought(mime(html=HTML, **{"text/x-moz-url-priv": address})).url == "https://example.org/ferry"
    both = "https://example.org/ferry\nThe ferry, a tale".encode("utf-16-le")
    found = brought(mime(html=HTML, **{"text/x-moz-url": both}))
    assert (found.url, found.title, found.name) == (
        "https://example.org/ferry",
        "The ferry, a tale",
        "The ferry, a tale",
    )


def test_windows_names_it_in_a_header() -> None:
    data = b"Version:0.9\r\nStartHTML:00000097\r\nSourceURL:https://example.org/ferry\r\n\r\n" + HTML
    found = brought(mime(html=data, text=WORDS.encode()))
    assert (found.data, found.url) == (data, "https://example.org/ferry")


@pytest.mark.parametrize(
    "address", [b"javascript:alert(1)", b"file:///etc/passwd", b"http://", b"\xff\xfe\x00", b"a b"]
)
def test_only_addresses_of_the_web_count(address: bytes) -> None:
    assert brought(mime(html=HTML, **{"chromium/x-source-url": address})).url is None


def test_a_dragged_link_is_a_link_and_nothing_more() -> None:
    data = mime(html=b'<a href="https://example.org/">x</a>', uris=b"https://example.org/\r\n")
    assert brought(data) == Brought(link="https://example.org/")
    assert brought(mime(text=b" https://example.org/a?b=c \n")) == Brought(link="https://example.org/a?b=c")
    assert not brought(data).something


def test_text_is_a_page_when_it_is_long_enough() -> None:
    found = brought(mime(text=WORDS.encode()))
    assert (found.data, found.ending) == (WORDS.encode(), ".txt")
    assert brought(mime(text="ほとんどの文章は空白を使わずに書かれる。".encode() * 4)).ending == ".txt"
    assert brought(mime(text=b"<!doctype html><p>" + WORDS.encode())).ending == ".html"
    for slip in (b"", b"oops", b"a few words only", b"<p>too short</p>"):
        assert brought(mime(text=slip)) == Brought()
        assert brought(mime(html=slip)) == Brought()


def test_names_of_files_are_files(tmp_path: Path) -> None:
    page = tmp_path / "a page.html"
    page.write_bytes(HTML)
    assert brought(mime(text=f"{page}\n{tmp_path}\n".encode())).paths == (str(page), str(tmp_path))
    assert brought(mime(text=bytes(QUrl.fromLocalFile(str(page)).toEncoded().data()))).paths == (str(page),)
    assert brought(mime(text=f"{page}\n{tmp_path}/not there\n".encode())) == Brought()


@given(st.text(), st.binary(max_size=300), st.binary(max_size=300))
def test_nothing_on_a_clipboard_breaks_it(text: str, html: bytes, address: bytes) -> None:
    data = mime(html=html, **{"text/x-moz-url": address, "chromium/x-source-url": address})
    data.setText(text)
    found = brought(data)
    assert bool(found.paths) + bool(found.data) + bool(found.link) <= 1


def test_a_pasted_page_is_kept_as_it_is_and_shown(start: Callable[..., Application], qtbot: QtBot) -> None:
    application = start()
    window = application.window
    content = f"Pasted today\n{WORDS}"
    QApplication.clipboard().setMimeData(mime(text=content.encode()))
    window.pane.setFocus()
    QTest.keyClick(application.frame, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    view = window.pane.view
    qtbot.waitUntil(lambda: view.article is not None, timeout=20_000)
    assert view.article is not None
    assert view.article.title == "Pasted today"
    (file,) = (path for path in (application.desk.folder / "inbox").iterdir() if path.suffix == ".txt")
    assert file.read_bytes() == content.encode()
    assert file.name.startswith("Pasted today The ferry")


def test_pasting_into_a_field_stays_there(start: Callable[..., Application]) -> None:
    application = start()
    field = application.window.search_field
    QApplication.clipboard().setText("ferry")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "ferry"
    assert not application.desk.imports.running


def test_names_of_any_bytes_keep_them() -> None:
    data = mime(uris=b"file:///a%20b/caf%E9.html\r\nfile:///a/caf%C3%A9%2525.html\r\n")
    assert brought(data).paths == ("/a b/caf\udce9.html", "/a/café%25.html")


def nothing(_: object) -> None:
    return None


def test_what_cannot_be_pasted_is_told(start: Callable[..., Application], monkeypatch: pytest.MonkeyPatch) -> None:
    application = start()
    notices, action = application.window.notices, application.window.actions_by_name["paste"]
    QApplication.clipboard().setText("https://example.org/ferry")
    action.trigger()
    assert notices.label.text().startswith("This is a link without its page.")
    QApplication.clipboard().setText("ferry")
    action.trigger()
    assert notices.label.text().startswith("There is no page to paste.")
    notices.clear_progress()
    monkeypatch.setattr(QClipboard, "mimeData", nothing)
    action.trigger()
    assert notices.label.text().startswith("There is no page to paste.")
    assert not application.desk.imports.running


def test_a_selection_dragged_from_a_browser_is_read(start: Callable[..., Application], qtbot: QtBot) -> None:
    application = start()
    data = mime(html=b"Dragged in\n" + HTML, **{"chromium/x-source-url": b"https://example.org/ferry"})
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(application.frame, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(application.frame, QDropEvent(QPointF(3, 3), Qt.DropAction.CopyAction, data, left, none))
    view = application.window.pane.view
    qtbot.waitUntil(lambda: view.article is not None, timeout=20_000)
    (note,) = (application.desk.folder / "inbox").glob("*.about")
    assert '"url": "https://example.org/ferry"' in note.read_text()
