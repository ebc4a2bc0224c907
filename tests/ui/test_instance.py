# SPDX-License-Identifier: MIT
from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.ui.instance import Instance, absolute, pack, server_name, unpack

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from reader.ui.instance import Instance
qt = QCoreApplication([])
sys.exit(0 if Instance(Path(sys.argv[1])).hand_over(sys.argv[2:]) else 3)
"""
KILLED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from reader.ui.instance import Instance
qt = QCoreApplication([])
assert Instance(Path(sys.argv[1])).listen()
os._exit(9)
"""


def run(program: str, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", program, *arguments], env={**os.environ})


def test_a_second_start_hands_its_files_over(qtbot: QtBot, tmp_path: Path) -> None:
    first = Instance(tmp_path)
    assert not first.hand_over([])
    assert first.listen()
    odd = "ein Weg\nmit “Zeichen” 🙂.html"
    with qtbot.waitSignal(first.handed_over, timeout=20_000) as taken:
        second = run(SECOND, str(tmp_path), "page.html", odd)
    assert taken.args == [absolute(["page.html", odd])]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=10_000)
    assert second.returncode == 0
    first.close()


def test_a_name_left_by_a_killed_window_is_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    assert run(KILLED, str(tmp_path)).wait(20) == 9
    first = Instance(tmp_path)
    assert not first.hand_over(["page.html"])
    assert first.listen()
    first.close()


def test_another_library_has_another_window(tmp_path: Path) -> None:
    assert server_name(tmp_path / "one") != server_name(tmp_path / "two")
    assert server_name(tmp_path / "one") == server_name(tmp_path / "two" / ".." / "one")


def test_a_stranger_that_talks_nonsense_is_sent_away(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtNetwork import QLocalSocket

    first = Instance(tmp_path)
    assert first.listen()
    heard: list[object] = []
    first.handed_over.connect(heard.append)
    stranger = QLocalSocket()
    stranger.connectToServer(server_name(tmp_path))
    assert stranger.waitForConnected(1_000)
    stranger.write(b"GET / HTTP/1.1\0\0\n")
    qtbot.waitUntil(lambda: stranger.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert heard == []
    first.close()


def test_paths_of_any_bytes_are_handed_over_whole() -> None:
    paths = [os.fsdecode(b"/a/\xff\xfe.html"), "/b/line\nbreak.html", "/c/\u202e🙂"]
    assert unpack(pack(paths)) == paths
    assert unpack(pack([])) == []
    assert unpack(b"verbatim 1\0\0\0\n\0\0\n") is None
