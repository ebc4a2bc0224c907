# SPDX-License-Identifier: MIT
"""How late a 10 ms timer of the window comes while the real worker imports pages.

    python tests/benchmarks/lateness.py [--pages 50] [FILE…]

Without files it writes pages of its own. Prints the 99th percentile and the longest lateness in
milliseconds, from the import's start until all voices are found and indexed. Goal: none over 50 ms.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

TICK = 10
"""Milliseconds between two ticks."""
LONGEST = 300.0
"""Seconds after which the measurement gives up."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Lateness of the window while pages are imported.")
    parser.add_argument("--pages", type=int, default=50)
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files = options.files or write_pages(Path(folder), options.pages)
        late, kept = measure(Path(folder), files[: options.pages])
    late.sort()
    lines = [
        f"{kept} of {min(len(files), options.pages)} pages kept, {len(late)} ticks",
        f"median {statistics.median(late):6.1f} ms",
        f"p99    {late[int(len(late) * 0.99)]:6.1f} ms",
        f"max    {late[-1]:6.1f} ms",
    ]
    sys.stdout.write("\n".join(lines) + "\n")


def measure(folder: Path, files: list[str]) -> tuple[list[float], int]:
    """Import the files in a window; return the lateness of each tick in milliseconds, and the pages kept."""
    from PySide6.QtCore import Qt, QTimer

    from reader.importing import events
    from reader.ui.application import Application, make_qt
    from reader.ui.settings import Settings

    qt = make_qt()
    settings = Settings(folder / "config")
    settings.set("list/welcomed", True)
    program = Application(qt, folder / "library", settings, [])
    late: list[float] = []
    state = {"last": 0.0, "kept": 0, "voiced": 0, "finished": 0, "indexed": 0}
    begun = time.perf_counter()

    def tick() -> None:
        now = time.perf_counter()
        if state["last"]:
            late.append(max(0.0, (now - state["last"]) * 1000 - TICK))
        state["last"] = now
        all_done = state["finished"] and state["voiced"] >= state["kept"] <= state["indexed"]
        if all_done or now - begun > LONGEST:
            timer.stop()
            program.frame.close()
            qt.quit()

    def hear(event: events.Event) -> None:
        if isinstance(event, events.Kept):
            state["kept"] += 1
        elif isinstance(event, events.Voiced):
            state["voiced"] += 1
        elif isinstance(event, events.Finished):
            state["finished"] = 1
        elif isinstance(event, events.Indexed):
            state["indexed"] = event.articles

    def begin() -> None:
        nonlocal begun
        begun = time.perf_counter()
        program.desk.importer.said.connect(hear)
        timer.start()
        program.window.paths_given.emit(files)

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(TICK)
    timer.timeout.connect(tick)
    # The start itself is not what is measured: half a second lets it settle.
    program.furnished.connect(lambda: QTimer.singleShot(500, begin))
    program.frame.show()
    qt.exec()
    return late or [0.0], int(state["kept"])


def write_pages(folder: Path, count: int) -> list[str]:
    """Write pages of some 900 words with quotations and people."""
    names = ("Ingrid Solberg", "Henrik Aas", "Maria Alvarez", "John Tanaka", "Petra Novak")
    paths: list[str] = []
    for number in range(count):
        paragraphs: list[str] = []
        for part in range(24):
            name = names[(number + part) % len(names)]
            paragraphs.append(
                f"<p>“Nobody told us about case {number * 24 + part}, and nobody asked,” said {name}, who lives in the "
                f"old house by the harbour. The report of the committee runs to {part + 40} pages, and its readers "
                "were not many.</p>"
            )
        path = folder / f"page {number}.html"
        path.write_text(
            f"<!doctype html><html lang='en'><head><title>Case {number} of the long report</title></head><body>"
            f"<nav><a href='/'>Home</a></nav><article><h1>Case {number} of the long report</h1>{''.join(paragraphs)}"
            "</article><footer>Imprint</footer></body></html>",
            "utf-8",
        )
        paths.append(str(path))
    return paths


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    main()
