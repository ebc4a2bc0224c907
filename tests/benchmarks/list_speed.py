# SPDX-License-Identifier: MIT
"""How quick the library's list is with very many articles, and how much memory the window takes.

    python tests/benchmarks/list_speed.py [--articles 100000]

Fills a library by plain SQL, opens the window on it, and prints milliseconds of work: the list's first
show, a turn of the wheel (median, 99th percentile), a jump to anywhere, another list, another grouping,
each until it is painted. Then, in a process of its own, the memory of a window with 10,000 articles.
Goals: a turn of the wheel under 16 ms, memory at most 160 MB.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.application import Application

WORDS = "the of bridge harbour council ferry winter report night morning school lamp bread river letter city".split()
STATES = ("unread", "unread", "unread", "reading", "read", "archived")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Speed of the list.")
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--memory", metavar="FOLDER", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.memory:
        sys.stdout.write(f"{resident(Path(options.memory)):.0f}\n")
        return
    with tempfile.TemporaryDirectory() as folder:
        large, usual = Path(folder, "large"), Path(folder, "usual")
        fill(large, options.articles)
        lines = [f"{options.articles} articles", *measure(large)]
        fill(usual, 10_000)
        command = [sys.executable, __file__, "--memory", str(usual)]
        megabytes = subprocess.run(command, capture_output=True, check=True, text=True).stdout.split()[-1]
        lines.append(f"{'memory with 10,000 articles':<34}{megabytes:>8} MB")
    sys.stdout.write("\n".join(lines) + "\n")


def measure(folder: Path) -> Iterator[str]:
    """Yield lines of what was measured."""
    from reader.ui.choice import Choice

    program, shown = open_window(folder)
    yield line("first show", [shown])
    lists, actions = program.desk.lists, program.window.actions_by_name
    view = program.window.library_list.articles_view
    bar = view.verticalScrollBar()

    def timed(do: Callable[[], object]) -> float:
        began = time.process_time()
        do()
        view.repaint()
        return (time.process_time() - began) * 1000

    def wheel() -> list[float]:
        bar.setValue(0)
        return [timed(lambda: bar.setValue(bar.value() + 120)) for _ in range(400)]

    places = random.Random(1)

    def jumps() -> list[float]:
        return [timed(lambda: bar.setValue(places.randrange(bar.maximum()))) for _ in range(60)]

    yield line("a turn of the wheel", wheel())
    yield line("a jump", jumps())
    for name in ("unread", "starred", "library"):
        yield line(f"to the list {name}", [timed(lambda name=name: lists.show(Choice(name))) for _ in range(3)])
    yield line("to a tag", [timed(lambda: lists.show(Choice("tag", "Tag 3")))])
    yield line("to a site", [timed(lambda: lists.show(Choice(site="The Bridge Post")))])
    lists.show(Choice())
    for action in actions.order_group.actions():
        yield line(f"sorted by {action.data()}", [timed(action.trigger)])
    actions.order_group.actions()[0].trigger()
    for action in actions.grouping_group.actions()[1:]:
        yield line(f"grouped by {action.data()}", [timed(action.trigger)])
    actions.grouping_group.actions()[1].trigger()
    yield line("a turn of the wheel, grouped", wheel())
    yield line("a jump, grouped", jumps())
    yield line("all selected", [timed(view.selectAll)])
    program.frame.close()


def line(name: str, values: list[float]) -> str:
    """Return one measurement as a line."""
    values = sorted(values)
    text = f"{name:<34}{statistics.median(values):8.1f} ms"
    return text + (f"   p99 {values[int(len(values) * 0.99)]:6.1f} ms" if len(values) > 10 else "")


def open_window(folder: Path) -> tuple[Application, float]:
    """Open the program's window on a library; return it, and the milliseconds until its list was painted."""
    from reader.ui.application import Application, make_qt
    from reader.ui.settings import Settings

    qt = make_qt()
    settings = Settings(folder / "config")
    settings.set("list/welcomed", True)
    program = Application(qt, folder, settings, [], lambda _: ["/bin/true"])
    began = time.process_time()
    done: list[bool] = []
    program.furnished.connect(lambda: done.append(True))
    program.frame.show()
    while not done:
        qt.processEvents()
    program.window.library_list.articles_view.repaint()
    shown = (time.process_time() - began) * 1000
    for _ in range(20):
        qt.processEvents()
    return program, shown


def resident(folder: Path) -> float:
    """Return the megabytes a window keeps in memory after it scrolled and opened an article."""
    program, _ = open_window(folder)
    bar = program.window.library_list.articles_view.verticalScrollBar()
    for value in range(0, bar.maximum(), max(1, bar.maximum() // 200)):
        bar.setValue(value)
        program.window.library_list.articles_view.repaint()
    status = Path("/proc/self/status").read_text("utf-8")
    kilobytes = next(part.split()[1] for part in status.splitlines() if part.startswith("VmRSS"))
    program.frame.close()
    return int(kilobytes) / 1024


def fill(folder: Path, articles: int) -> None:
    """Put rows of articles into a new library; there is no text behind them."""
    from reader.library import Library

    Library(folder).close()
    chance = random.Random(1)
    begin = datetime(2015, 1, 1, tzinfo=UTC)
    sites = [f"The {word.title()} {kind}" for word in WORDS for kind in ("Gazette", "Post", "Review")]

    def rows() -> Iterator[dict[str, object]]:
        for number in range(1, articles + 1):
            title = " ".join(chance.choice(WORDS) for _ in range(9)).capitalize()
            site, author = chance.choice(sites), f"{chance.choice(WORDS).title()} Ek {chance.randint(1, 60)}"
            day = (begin + timedelta(days=chance.randint(0, 3_900))).date().isoformat()
            yield {
                "id": number, "version": number, "title": title, "site": site, "byline": json.dumps([author]),
                "published": day, "added_at": (begin + timedelta(minutes=53 * number)).isoformat("T", "milliseconds"),
                "words": chance.randint(100, 6_000), "excerpt": title * 2, "quotations": chance.randint(0, 9),
                "state": chance.choice(STATES), "starred": chance.random() < 0.08, "progress": chance.random(),
                "file": f"/pages/{number}.html", "warnings": "[]", "title_key": title.lower(),
                "site_key": site.lower(), "author_key": author.lower(), "published_key": f"{day}T00:00:00",
                "changed": number,
            }  # fmt: skip

    connection = sqlite3.connect(folder / "library.sqlite")
    first = next(rows())
    names = ", ".join(first)
    marks = ", ".join(f":{name}" for name in first)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.executemany(f"INSERT INTO articles ({names}) VALUES ({marks})", rows())
    connection.executemany("INSERT INTO tags VALUES (?, ?, ?)", ((n, f"Tag {n}", f"tag {n}") for n in range(1, 40)))
    connection.executemany(
        "INSERT OR IGNORE INTO article_tags VALUES (?, ?)",
        ((chance.randint(1, articles), 1 + int(chance.random() ** 3 * 38)) for _ in range(articles // 2)),
    )
    connection.commit()
    connection.close()


if __name__ == "__main__":
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    main()
