# SPDX-License-Identifier: MIT
"""A window with a library of our own pages, and a camera: what `screenshots.py` takes its pictures with."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TOP))

from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from reader.ui.application import Application  # noqa: E402
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

WIDE = """<p>Who crossed, from where and when, as the harbour office writes it down; a table that is wider than a page
wants to be, and longer than a screen.</p><table><caption>Crossings by hour and day</caption><thead><tr><th>Landing</th>
{heads}</tr></thead><tbody>{rows}</tbody></table><p>The figures are counted by hand, twice, by two people who do not
talk to each other while they count. Where they differ, the smaller one is written down.</p>""".format(
    heads="".join(f"<th>{hour}:00 to {hour + 1}:00</th>" for hour in range(6, 22)),
    rows="".join(
        f"<tr><th>{place}</th>"
        + "".join(f'<td align="right">{(hour * step * 37) % 211}</td>' for hour in range(6, 22))
        + "</tr>"
        for step, place in enumerate(("Old harbour", "Lighthouse", "Mill quay", "Saint Brendan", "Fish market") * 3, 1)
    ),
)

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
    ("wide", "Who crosses when", "Every hour of a summer, by landing.", WIDE),
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

    def fill(self, program: Application, paths: dict[str, str]) -> None:
        """Have our pages read, and wait for their voices."""
        window, desk = program.window, program.desk
        window.paths_given.emit(list(paths.values()))
        self.wait(lambda: len(desk.rows(ids(program))) == len(paths))
        self.wait(lambda: not window.notices.cancel.isVisible())
        self.wait(lambda: desk.library is not None and not desk.library.ids_without_voices())
        window.notices.clear_progress()

    def dialog(self, title: str) -> QWidget:
        """Return the dialog whose title begins so, once it is there."""

        def found() -> list[QWidget]:
            widgets = QApplication.topLevelWidgets()
            return [one for one in widgets if one.isVisible() and one.windowTitle().startswith(title)]

        self.wait(found)
        return found()[0]

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


def ids(program: Application) -> list[int]:
    """Return the numbers of all articles."""
    return program.desk.library.ids() if program.desk.library is not None else []


def open_article(studio: Studio, program: Application, words: str) -> None:
    """Open the article whose title holds these words, and wait for its voices."""
    number = next(row.id for row in program.desk.rows(ids(program)) if words in row.title)
    program.desk.open(number)
    studio.wait(lambda: program.window.pane.view.cast is not None)
    program.window.pane.view.verticalScrollBar().setValue(0)
