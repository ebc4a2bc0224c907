# SPDX-License-Identifier: MIT
"""How fast an article opens, scrolls and changes its colours, beside the toolkit's bare text browser.

    python tests/benchmarks/reading_speed.py [--articles 10000] [--runs 15]

Prints medians in milliseconds of the window's own thread, which other programs on the machine do not lengthen,
and what a bare `QTextBrowser.setPlainText` of the same text takes in the same run. Nothing here waits for a
disk or a network, so that on an idle machine they are the time of a clock too. Goals: a typical article at most
60 ms and 3 × bare; of 1 MB the first screen 120 ms and no stall over 50 ms while the rest arrives; another theme
30 ms; scrolling at most 16 ms in 99 of 100 frames; the window's process at most 160 MB with 10,000 articles.
`--articles 0` leaves the last out: to fill that library takes minutes.
"""

from __future__ import annotations

import argparse
import gc
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP))

from PySide6.QtCore import QEvent, QObject  # noqa: E402
from PySide6.QtWidgets import QApplication, QTextBrowser  # noqa: E402

from reader.article import Article, Block, BlockKind, Inline, InlineKind, Person, Quote, Span, Voices  # noqa: E402

SENTENCES = (
    "The last ferry of the evening leaves at ten past nine, and for eleven years the same hands have untied it.",
    "“You learn to read the water before you read the timetable,” said Marta Lindqvist, as she walked the deck.",
    "The council voted on Tuesday to keep the line open until the bridge is built, whatever the ministry answers.",
    "Engineers from the university have measured the current for three winters and trust none of their figures.",
    "Nobody complained when the bread came late; the queue talked about the bridge, as it does every morning.",
)
MEMORY = """
import sys, time, resource
from pathlib import Path
from reader.ui import application
from reader.ui.settings import Settings
qt = application.make_qt()
folder = Path(sys.argv[1])
program = application.Application(qt, folder, Settings(folder / "config"), [], lambda role: ["/bin/sleep", "1000"])
program.frame.show()
def wait(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        qt.processEvents(); time.sleep(0.005)
wait(3)
model = program.window.library_list.model
ids = program.desk.library.ids()
assert model.rowCount() == len(ids) > 0
program.desk.opening.open(ids[len(ids) // 2])
wait(2)
bar = program.window.library_list.articles_view.verticalScrollBar()
for step in range(50):
    bar.setValue(bar.maximum() * step // 50); qt.processEvents()
wait(1)
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmRSS")))
program.frame.close()
"""


def article_of(characters: int) -> tuple[Article, Voices]:
    """Return an article of about so many characters, with links, emphasis, quotations and a person."""
    blocks: list[Block] = []
    size = 0
    while size < characters:
        number = len(blocks)
        if number % 9 == 4:
            blocks.append(Block(BlockKind.HEADING, f"Part {number} of the crossing", level=2))
        else:
            text = " ".join(SENTENCES[(number + step) % len(SENTENCES)] for step in range(4))
            link = text.index("the")
            inlines = (
                Inline(InlineKind.LINK, link, link + 8, "https://example.org/a"),
                Inline(InlineKind.EMPHASIS, link + 20, link + 28),
            )
            blocks.append(Block(BlockKind.PARAGRAPH, text, inlines))
        size += len(blocks[-1].text) + 2
    article = Article("The woman who unties the last ferry", tuple(blocks), ("Nora Feld",), "2024-03-12", language="en")
    text, name = article.text, "Marta Lindqvist"
    quotes: list[Quote] = []
    mentions: list[Span] = []
    at = text.find("“")
    while at >= 0:
        end = text.index("”", at) + 1
        source = text.index(name, end)
        mentions.append(Span(source, source + len(name)))
        quotes.append(Quote(at, end, speaker=name, speaker_span=mentions[-1], confidence=0.9))
        at = text.find("“", end)
    return article, Voices((Person(name, tuple(mentions)),), tuple(quotes), "en")


class Painted(QObject):
    """Sees when a viewport was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count paint events."""
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


def until_painted(qt: QApplication, painted: Painted, do: Callable[[], object]) -> float:
    """Return the milliseconds of this thread from `do` to the end of the paint that follows."""
    before = painted.count
    begun = time.thread_time()
    do()
    while painted.count == before:
        qt.processEvents()
    return (time.thread_time() - begun) * 1000


def open_speed(qt: QApplication, runs: int, *, justified: bool) -> list[str]:
    """Measure opening: a typical article, then one of 1 MB with what stalls while it grows."""
    from reader.ui import themes
    from reader.ui.reading_view import ReadingView
    from reader.ui.style import Style

    bare, ours = QTextBrowser(), ReadingView(lambda _: None, Style(themes.load("light"), justified=justified))
    marks = {bare: Painted(), ours: Painted()}
    for view, painted in marks.items():
        view.resize(1000, 800)
        view.show()
        view.viewport().installEventFilter(painted)
        until_painted(qt, painted, view.viewport().update)
    ours.warm_up()
    gc.freeze()  # as the program does when its window stands
    lines: list[str] = []
    article, voices = article_of(7_000)

    def open_bare() -> None:
        bare.setPlainText(article.text)

    def open_ours() -> None:
        ours.show_article(article, voices, 0, 1000)

    for name, size in (("typical, 7 KB", 7_000), ("large, 1 MB", 1_000_000)):
        article, voices = article_of(size)
        times: dict[object, list[float]] = {bare: [], ours: []}
        stalls: list[float] = []
        for _ in range(runs if size < 100_000 else max(3, runs // 3)):
            times[bare].append(until_painted(qt, marks[bare], open_bare))
            bare.clear()  # it would go on laying out while ours grows
            ours.clear_article()
            qt.processEvents()
            times[ours].append(until_painted(qt, marks[ours], open_ours))
            longest = 0.0
            while not ours.complete:
                begun = time.thread_time()
                qt.processEvents()
                longest = max(longest, time.thread_time() - begun)
            stalls.append(longest * 1000)
        floor, value = statistics.median(times[bare]), statistics.median(times[ours])
        kind = "justified, " if justified else ""
        lines.append(f"{kind}{name:<16} {value:6.1f} ms   bare {floor:6.1f} ms   × {value / floor:.2f}")
        if size > 100_000:
            lines.append(f"  longest stall while it grows {statistics.median(stalls):6.1f} ms, worst {max(stalls):.1f}")
    frames: list[float] = []
    bar = ours.verticalScrollBar()
    bar.setValue(0)
    for step in range(400):
        distance = 120 if step % 50 else bar.maximum() // 9
        frames.append(until_painted(qt, marks[ours], lambda distance=distance: bar.setValue(bar.value() + distance)))
    frames.sort()
    high = frames[int(len(frames) * 0.99)]
    lines.append(f"  scrolling it, a frame {statistics.median(frames):.1f} ms, p99 {high:.1f}")
    for view in marks:
        view.close()
        view.deleteLater()
    qt.processEvents()
    return lines


def window_speed(qt: QApplication, runs: int, folder: Path) -> list[str]:
    """Measure in the whole window: a click in the list until the paint, and another theme."""
    from reader.article import Cleaned, Media, SavedPage
    from reader.library import Library
    from reader.ui.application import Application
    from reader.ui.settings import Settings

    library = Library(folder)
    numbers: list[int] = []
    for order in range(2):
        article, voices = article_of(7_000 + order)
        page = folder / f"page {order}.html"
        page.write_text(f"page {order}", "utf-8")
        named = Article(f"Article {order}", article.blocks, article.byline, article.published, language="en")
        added = library.add(SavedPage(str(page), "html", Media.HTML, str(order), url=f"https://example.org/{order}"),
                            Cleaned(named))  # fmt: skip
        library.set_voices(added.article, voices)
        numbers.append(added.article)
    library.close()
    settings = Settings(folder / "config")
    settings.set("reading/theme", "light")
    program = Application(qt, folder, settings, [], lambda _: ["/bin/sleep", "1000"])
    program.frame.resize(1440, 900)
    program.frame.show()
    end = time.monotonic() + 1.5
    while time.monotonic() < end:
        qt.processEvents()
    painted = Painted()
    program.window.pane.view.viewport().installEventFilter(painted)
    program.desk.opening.open(numbers[0])
    qt.processEvents()
    opened, themed = [], []
    for run in range(runs):
        opened.append(until_painted(qt, painted, lambda run=run: program.desk.opening.open(numbers[(run + 1) % 2])))
        qt.processEvents()
        name = "dark" if run % 2 == 0 else "light"
        themed.append(until_painted(qt, painted, lambda name=name: program.appearance.choose_theme(name)))
        qt.processEvents()
    program.frame.close()
    return [
        f"click to paint in the window {statistics.median(opened):6.1f} ms",
        f"another theme in the window  {statistics.median(themed):6.1f} ms, worst {max(themed):.1f}",
    ]


def memory(articles: int) -> list[str]:
    """Measure the window's process with a library of so many articles."""
    from tests.benchmarks.first_paint import fill

    environment = {**os.environ, "PYTHONPATH": str(TOP)}
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder), articles)
        command = [sys.executable, "-c", MEMORY, folder]
        result = subprocess.run(command, capture_output=True, check=True, text=True, env=environment)
    return [f"window with {articles:,} articles {int(result.stdout) / 1024:.0f} MB"]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Opening, scrolling, colours, memory, beside a bare text browser.")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    from reader.ui import application

    qt = application.make_qt()
    for justified in (False, True):
        sys.stdout.write("\n".join(open_speed(qt, options.runs, justified=justified)) + "\n")
        sys.stdout.flush()
    with tempfile.TemporaryDirectory() as folder:
        sys.stdout.write("\n".join(window_speed(qt, options.runs, Path(folder))) + "\n")
    if options.articles:
        sys.stdout.write("\n".join(memory(options.articles)) + "\n")
    sys.stdout.write(f"processor time {resource.getrusage(resource.RUSAGE_SELF).ru_utime:.0f} s\n")


if __name__ == "__main__":
    main()
