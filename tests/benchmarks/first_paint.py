# SPDX-License-Identifier: MIT
"""How long until the window stands on the screen, beside a bare PySide6 window.

    python tests/benchmarks/first_paint.py [--articles 1000] [--runs 15]

Starts both by turns in processes of their own, so that what disturbs the machine disturbs both, and
prints the medians, from the process's start to the first paint and to the list's first rows, and their
ratio to the bare window. Goals: the first paint at most 1.5 × with 1,000 articles, 1.3 × with 10,000.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

BARE = """
import os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
qt = QApplication([])
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, done)
def done():
    print(time.clock_gettime(time.CLOCK_BOOTTIME)); sys.stdout.flush(); os._exit(0)
window = Window(); window.resize(1280, 820); window.show()
qt.exec()
"""

OURS = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from reader.ui import application
from reader.ui.instance import Instance
from reader.ui.settings import Settings
qt = application.make_qt()
folder = Path(sys.argv[1])
instance = Instance(folder)
assert not instance.hand_over([])
assert instance.listen()
program = application.Application(qt, folder, Settings(folder / "config"), [], lambda role: ["/bin/true"])
times = []
def note():
    times.append(time.clock_gettime(time.CLOCK_BOOTTIME))
program.frame.first_painted.disconnect()
program.frame.first_painted.connect(note)
program.frame.first_painted.connect(program._furnish)
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, listed)
        return False
def listed():
    note(); print(*times); sys.stdout.flush(); os._exit(0)
def watch():
    global watching
    watching = Watch()
    assert program.window.library_list.model.rowCount()
    program.window.library_list.articles_view.viewport().installEventFilter(watching)
program.furnished.connect(watch)
program.frame.show()
qt.exec()
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Time to the first paint, beside a bare window.")
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder), options.articles)
        bare, painted, listed = [], [], []
        for number in range(options.runs + 1):
            times = run(BARE), run(OURS, folder)
            if number:  # the first run only warms the caches of both
                bare.append(times[0][0])
                painted.append(times[1][0])
                listed.append(times[1][1])
    floor = statistics.median(bare)
    lines = [f"bare window      {floor * 1000:6.0f} ms"]
    for name, values in (("first paint", painted), ("rows shown", listed)):
        value = statistics.median(values)
        lines.append(f"{name:<16} {value * 1000:6.0f} ms   × {value / floor:.2f}")
    sys.stdout.write("\n".join(lines) + "\n")


def run(program: str, *arguments: str) -> list[float]:
    """Return the seconds from a program's start to each moment it prints."""
    import time

    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    begun = time.clock_gettime(time.CLOCK_BOOTTIME)
    result = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, check=True, text=True, env=environment
    )
    return [float(moment) - begun for moment in result.stdout.split()]


def fill(folder: Path, articles: int) -> None:
    """Put articles into a new library."""
    from reader.article import Article, Block, BlockKind, Cleaned, Media, SavedPage
    from reader.library import Library

    library = Library(folder)
    page = folder / "page.html"
    for number in range(articles):
        words = f"Article {number} has some words of its own, {number * 7919 % articles} of them unlike all others. "
        page.write_text(words, "utf-8")
        article = Article(
            f"What was said on day {number} of a long and winding year",
            (Block(BlockKind.PARAGRAPH, words * 4),),
            byline=("Ada Winter",),
            published="2024-03-12",
            site="The Morning Paper",
            url=f"https://example.org/{number}",
        )
        saved = SavedPage(str(page), "html", Media.HTML, words, url=f"https://example.org/{number}")
        library.add(saved, Cleaned(article))
    library.close()


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    main()
