# SPDX-License-Identifier: MIT
"""Drives the real window through its main states and takes a picture of each; see `packaging/screenshots`.

At a scale factor of 2 only the states are pictured that show sharpness: their names end in "2x".
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TOP))

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl  # noqa: E402
from PySide6.QtGui import QDragEnterEvent  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from reader.ui.application import Application, make_qt  # noqa: E402
from reader.ui.settings import Settings  # noqa: E402

FOLDER = TOP / "screenshots"
PATIENCE = 60.0
"""Seconds to wait for a worker on a slow machine."""

HEAD = """<!doctype html><html lang="{lang}" dir="{dir}"><head><meta charset="utf-8"><title>{title}</title>
<meta name="author" content="{author}"><meta property="og:site_name" content="{site}">
<meta property="article:published_time" content="{day}"><meta name="description" content="{deck}"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>{title}</h1>{body}</article>
<footer>Imprint</footer></body></html>"""

FERRY = """<p>The last ferry of the evening leaves at ten past nine, and for eleven years Marta Lindqvist has been
the one who unties it. “You learn to read the water before you read the timetable,” said Lindqvist, the ferry's
captain, as she walked the length of the deck with a lamp in her hand.</p>
<p>The council voted on Tuesday to keep the line open until the bridge is built. Tomas Verhoeven, the mayor, called
the vote “a promise to the island”. “Nobody should have to choose between work and home because of a boat,” Verhoeven
told the assembly. He would not say where the money is to come from.</p>
<h2>A line with two ends</h2>
<p>On the far side, the baker Ines Okafor sends her bread across every morning. “If the boat is late, the town eats
late,” she said. She has kept a list of delays since spring: forty-one, most of them for fog.</p>
<blockquote><p>The crossing takes eighteen minutes. It has taken eighteen minutes since 1931, whatever the engine.</p>
</blockquote>
<p>Engineers from the university have measured the current for three winters. “We cannot promise that the bridge will
be quicker,” said Jonas Adeyemi, who leads the group. “It will be drier.” Lindqvist laughed when she heard it.</p>
<p>The report, published in May, names three ways to pay for the line, and a spokeswoman for the ministry said that
“all of them are being looked at”. Verhoeven expects an answer before the first ice.</p>
<p>Until then the lamp goes along the deck at ten past nine. “I will untie it as long as somebody is waiting,”
Lindqvist said, and threw the rope.</p>"""

CODE = """<p>A table of what was measured, and the few lines that measured it. Both have to stay what they are: a table
with its columns, code with its spaces.</p>
<h2>The figures</h2>
<table><caption>Crossings by month</caption><thead><tr><th>Month</th><th>Crossings</th><th>Late</th><th>Share</th></tr>
</thead><tbody><tr><td>January</td><td align="right">412</td><td align="right">31</td><td align="right">7.5 %</td></tr>
<tr><td>February</td><td align="right">388</td><td align="right">44</td><td align="right">11.3 %</td></tr>
<tr><td>March</td><td align="right">431</td><td align="right">12</td><td align="right">2.8 %</td></tr></tbody></table>
<h2>The measuring</h2>
<p>The function below counts a crossing as late from the sixth minute on; <code>grace</code> is in minutes.</p>
<pre><code class="language-python">def late(crossings, grace=5):
    \"\"\"Return the crossings that came in after the grace period.\"\"\"
    return [crossing for crossing in crossings
            if crossing.arrived - crossing.due > grace]
</code></pre>
<p>Three things are left out on purpose:</p>
<ul><li>crossings that never began, for fog or ice;</li><li>crossings turned back half-way, of which there were
<ol><li>two in January and</li><li>one in March;</li></ol></li><li>everything before the new engine.</li></ul>
<p>The whole list is kept by the harbour office, and anybody may read it there on weekdays.</p>"""

ARABIC = """<p>قالت القبطانة ليلى الهاشمي إن العبّارة الأخيرة تغادر كل مساء عند التاسعة وعشر دقائق. «نتعلم قراءة الماء
قبل قراءة جدول المواعيد»، قالت الهاشمي وهي تسير على السطح وفي يدها مصباح صغير.</p>
<p>وصوّت المجلس يوم الثلاثاء على إبقاء الخط مفتوحا إلى أن يُبنى الجسر. «لا ينبغي لأحد أن يختار بين العمل والبيت بسبب
قارب»، قال رئيس البلدية سامي حداد أمام الأعضاء، ولم يذكر من أين سيأتي المال اللازم لذلك.</p>
<p>وعلى الضفة الأخرى ترسل الخبازة نادية خبزها كل صباح، وقد احتفظت منذ الربيع بقائمة بكل تأخير: واحد وأربعون مرة،
معظمها بسبب الضباب الذي يغطي المضيق في ساعات الفجر الأولى.</p>"""

FOG = """<p>There was fog over the harbour again this morning, the forty-first time since spring, and the bread came
late. Nobody complained. The bakery opened at nine instead of seven, and the queue stood in the grey light and talked
about the bridge, as it does every time, until the doors opened at last.</p>"""

LONG_TITLE = (
    "A title that goes on and on, because somebody could not decide which of the three things it is about should "
    "come first, and so put all of them into it"
)

LONG = "".join(
    f"<p>Part {number} of the minutes is about the {thing}. “We looked at the {thing} for a whole evening,” said Edda "
    f"Moreau, who chairs the committee, “and we are going to look at it again.” Nobody asked for the {thing}, but "
    "everybody had something to say about it, and most of it is written down here.</p>"
    for number, thing in enumerate(("pier", "lamp", "bell", "bench", "kiosk", "clock", "railing", "steps"), 1)
)

PAGES = (
    ("ferry", "The woman who unties the last ferry", "Marta and the mayor, the baker and the bridge.", FERRY),
    ("code", "How late is late: counting the crossings of a winter", "Figures, and how they came about.", CODE),
    ("arabic", "العبّارة الأخيرة وامرأة تقرأ الماء", "حكاية عن خط بين ضفتين.", ARABIC),
    ("long", LONG_TITLE, "", LONG),
    ("short", "Fog", "", FOG),
)  # fmt: skip


class Studio:
    """One window with a library of our pages, and a camera."""

    def __init__(self, qt: QApplication, folder: Path, wanted: list[str]) -> None:
        self.qt = qt
        self.folder = folder
        self.wanted = wanted
        self.double = qt.devicePixelRatio() >= 2

    @contextmanager
    def program(self, library: str, *, welcomed: bool = True, theme: str = "light") -> Generator[Application]:
        """Open a window on a library of this name, and close it again."""
        settings = Settings(self.folder / f"config {library} {theme}")
        settings.set("list/welcomed", welcomed)
        settings.set("reading/theme", theme)
        program = Application(self.qt, self.folder / library, settings, [])
        program.frame.resize(1440, 900)
        program.frame.show()
        self.wait(lambda: hasattr(program, "desk") and program.desk.library is not None)
        self.settle()
        try:
            yield program
        finally:
            program.frame.close()

    def wait(self, done: Callable[[], object]) -> None:
        """Let the window work until something holds."""
        end = time.monotonic() + PATIENCE
        while not done():
            if time.monotonic() > end:
                raise TimeoutError(done)
            self.qt.processEvents()
            time.sleep(0.005)

    def settle(self, seconds: float = 0.4) -> None:
        """Let everything that is under way come to rest."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.qt.processEvents()
            time.sleep(0.005)

    def take(self, name: str, widget: QWidget) -> None:
        """Take a picture, if this one is wanted."""
        self.settle()
        if self.double:
            name += "-2x"
        if not self.wanted or name in self.wanted:
            widget.grab().save(str(FOLDER / f"{name}.png"))

    def write_pages(self) -> dict[str, str]:
        """Write our pages; return their paths by name."""
        paths: dict[str, str] = {}
        for name, title, deck, body in PAGES:
            path = self.folder / f"{name}.html"
            arabic = name == "arabic"
            text = HEAD.format(
                title=title, deck=deck, body=body, author="Nora Feld", day="2024-03-12T08:00:00+01:00",
                site="The Harbour Gazette", lang="ar" if arabic else "en", dir="rtl" if arabic else "ltr",
            )  # fmt: skip
            path.write_text(text, "utf-8")
            paths[name] = str(path)
        return paths


def main() -> None:
    """Take all pictures."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = folder
        studio = Studio(make_qt(), Path(folder), sys.argv[1:])
        paths = studio.write_pages()
        if not studio.double:
            first_steps(studio)
        reading(studio, paths)
        if not studio.double:
            for theme in ("sepia", "grey", "dark", "black", "contrast"):
                themed(studio, theme)
            troubles(studio, paths)


def first_steps(studio: Studio) -> None:
    """Picture what a newcomer sees."""
    with studio.program("new", welcomed=False) as program:
        studio.wait(lambda: program.window.pane.view.cast is not None)
        studio.settle(1.0)
        studio.take("welcome", program.frame)
        program.window.pane.walk_quotes(1)
        studio.take("welcome-card", program.frame)
    with studio.program("empty") as program:
        studio.take("empty", program.frame)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile("/tmp/page.html")])  # noqa: S108  # only hangs over the window
        none = Qt.KeyboardModifier.NoModifier
        event = QDragEnterEvent(QPoint(400, 400), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
        QApplication.sendEvent(program.frame, event)
        studio.take("drop", program.frame)


def reading(studio: Studio, paths: dict[str, str]) -> None:
    """Picture articles with their voices, a search, and the sheet of keys."""
    with studio.program("library") as program:
        window, desk = program.window, program.desk
        window.paths_given.emit(list(paths.values()))
        studio.wait(lambda: len(desk.rows(ids(program))) == len(paths))
        studio.wait(lambda: not window.notices.cancel.isVisible())
        studio.wait(lambda: desk.library is not None and not desk.library.ids_without_voices())
        window.notices.clear_progress()
        open_article(studio, program, "woman")
        studio.take("article", program.frame)
        window.pane.walk_quotes(1)
        window.pane.walk_quotes(1)
        studio.take("card", program.frame)
        if studio.double:
            return
        window.go_back()
        people(studio, program)
        window.actions_by_name["only_text"].setChecked(True)
        studio.take("only-text", program.frame)
        window.go_back()
        window.actions_by_name["pure_text"].trigger()
        studio.take("pure-text", program.frame)
        window.actions_by_name["pure_text"].trigger()
        open_article(studio, program, "late")
        studio.take("table", program.frame)
        window.pane.view.go_to(600)
        studio.take("code", program.frame)
        open_article(studio, program, "العبّارة")
        studio.take("right-to-left", program.frame)
        open_article(studio, program, "title that goes")
        studio.take("long-title", program.frame)
        window.search_field.setText("bridge")
        studio.wait(lambda: window.library_list.searching)
        window.library_list.step(1)
        studio.take("search", program.frame)
        window.search_field.setText("zeppelin")
        studio.wait(lambda: not window.library_list.hits.rowCount())
        studio.take("nothing-found", program.frame)
        window.go_back()
        window.pane.open_find()
        window.pane.find_bar.field.setText("boat")
        studio.take("find", program.frame)
        window.go_back()
        program.frame.resize(820, 700)
        studio.take("narrow", program.frame)
        program.frame.resize(1440, 900)
        window.actions_by_name["keys"].trigger()
        studio.settle()
        sheet = next(widget for widget in QApplication.topLevelWidgets() if widget.windowTitle().startswith("Keys"))
        studio.take("keys", sheet)
        sheet.close()


def people(studio: Studio, program: Application) -> None:
    """Picture who is in the library, somebody's page, and what asks who said something."""
    window, desk = program.window, program.desk
    window.pane.walk_quotes(1)
    window.actions_by_name["other_speaker"].trigger()
    studio.settle()
    chooser = next(widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "chooser")
    studio.take("chooser", chooser)
    chooser.close()
    window.go_back()
    desk.people.show_people()
    studio.take("people", program.frame)
    desk.people.show_person("Marta Lindqvist")
    studio.take("person", program.frame)
    window.go_back()
    window.go_back()


def themed(studio: Studio, theme: str) -> None:
    """Picture the first article in a theme."""
    with studio.program("library", theme=theme) as program:
        open_article(studio, program, "woman")
        program.window.pane.walk_quotes(1)
        studio.take(f"theme-{theme}", program.frame)


def troubles(studio: Studio, paths: dict[str, str]) -> None:
    """Picture files that could not be read, and a library that cannot be opened."""
    bad = [studio.folder / name for name in ("nothing.html", "a picture.html", "gone.html")]
    bad[0].write_bytes(b"")
    bad[1].write_bytes(bytes(range(256)) * 40)
    with studio.program("library") as program:
        window = program.window
        open_article(studio, program, "woman")
        window.paths_given.emit([str(path) for path in bad] + [paths["short"]])
        studio.wait(lambda: len(window.notices.failures) == len(bad))
        window.notices.details.setChecked(True)
        studio.take("failures", program.frame)
        window.notices.dismiss_failures()
        window.notices.show_progress(11, 50, str(studio.folder / "a page with a rather long name.html"))
        studio.take("progress", program.frame)
    broken = studio.folder / "broken"
    broken.mkdir()
    (broken / "library.sqlite").write_bytes(b"this is no library" * 400)
    settings = Settings(studio.folder / "config broken")
    settings.set("reading/theme", "light")
    program = Application(studio.qt, broken, settings, [])
    program.frame.resize(1440, 900)
    program.frame.show()
    studio.settle(1.0)
    studio.take("error", program.frame)
    program.frame.close()


def ids(program: Application) -> list[int]:
    """Return the numbers of all articles."""
    return program.desk.library.ids() if program.desk.library is not None else []


def open_article(studio: Studio, program: Application, words: str) -> None:
    """Open the article whose title holds these words, and wait for its voices."""
    number = next(row.id for row in program.desk.rows(ids(program)) if words in row.title)
    program.desk.open(number)
    studio.wait(lambda: program.window.pane.view.cast is not None)
    program.window.pane.view.verticalScrollBar().setValue(0)


if __name__ == "__main__":
    main()
