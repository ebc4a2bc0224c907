# SPDX-License-Identifier: MIT
"""What the tests of the window share: an article with everything in it, a window with a library."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPageSetupDialog, QPrintDialog
from PySide6.QtWidgets import QApplication, QColorDialog, QDialog, QFileDialog, QFontDialog, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from reader.article import (
    Article,
    Block,
    BlockKind,
    Cell,
    Cleaned,
    Container,
    ContainerKind,
    ImageReference,
    Inline,
    InlineKind,
    Media,
    Person,
    Quote,
    QuoteKind,
    SavedPage,
    Span,
    Voices,
)
from reader.library import Library
from reader.ui.application import Application
from reader.ui.settings import Settings
from tests.ui.speaking import speaking

# A test never depends on how fast the machine is: what does not happen in a minute does not happen.
for name in ("waitUntil", "waitSignal"):
    defaults = getattr(QtBot, name).__kwdefaults__
    assert defaults["timeout"] == 5_000
    defaults["timeout"] = 60_000

WAITING: dict[type, tuple[str, ...]] = {
    QDialog: ("exec", "exec_"),
    QPrintDialog: ("exec", "exec_"),
    QPageSetupDialog: ("exec", "exec_"),
    QMessageBox: ("about", "aboutQt", "critical", "information", "question", "warning"),
    QFileDialog: (
        "getExistingDirectory",
        "getExistingDirectoryUrl",
        "getOpenFileName",
        "getOpenFileNames",
        "getOpenFileUrl",
        "getOpenFileUrls",
        "getSaveFileName",
        "getSaveFileUrl",
    ),
    QInputDialog: ("getDouble", "getInt", "getItem", "getMultiLineText", "getText"),
    QColorDialog: ("getColor",),
    QFontDialog: ("getFont",),
}
"""What of Qt does not come back before somebody has answered; other dialogs inherit it.

Not `QMenu.exec`: PySide looks it up past what is put in its place. The program's menus pop up and do not wait.
"""

FAKE_WORKER = Path(__file__).with_name("fake_worker.py")


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.fixture(autouse=True)
def nobody_answers(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test wait for somebody: what asks and is not answered by the test fails instead of hanging.

    A test answers by putting its own function in the place, or is marked `drives_dialogs` and closes them itself.
    """
    if request.node.get_closest_marker("drives_dialogs"):
        return
    for widget, names in WAITING.items():
        for name in names:
            monkeypatch.setattr(widget, name, _refusing(f"{widget.__name__}.{name}"))


def _refusing(what: str) -> Callable[..., object]:
    def refuse(*asked: object, **more: object) -> object:
        raise AssertionError(f"{what} would wait for an answer, and the test gives none: {asked} {more}")

    return refuse


@pytest.fixture
def article() -> Article:
    """An article with every kind of block, an emoji before most of it."""
    list_, items = Container(ContainerKind.ORDERED_LIST, 1), [Container(ContainerKind.ITEM, n, n) for n in (1, 2)]
    quoted = Container(ContainerKind.QUOTE, 1)
    return Article(
        "The bakery that opened twice 🥐",
        (
            Block(BlockKind.PARAGRAPH, "“We opened at five 🥖,” said Ida Berg. “Nobody came 🙂.”"),
            Block(
                BlockKind.PARAGRAPH,
                "The second try went better, as its books tell.",
                (
                    Inline(InlineKind.LINK, 4, 14, "https://example.org/second?a=1&b=2"),
                    Inline(InlineKind.IMAGE, 27, 27, image=ImageReference("", "a loaf")),
                    Inline(InlineKind.EMPHASIS, 20, 26),
                    Inline(InlineKind.ANCHOR, 30, 30, "books"),
                ),
            ),
            Block(BlockKind.HEADING, "Bread", level=2),
            Block(BlockKind.PARAGRAPH, "It was said to be the best in town.", path=(quoted,)),
            Block(BlockKind.PARAGRAPH, "Rye", path=(list_, items[0])),
            Block(BlockKind.PARAGRAPH, "Wheat", path=(list_, items[1])),
            Block(BlockKind.RULE),
            Block(BlockKind.CODE, "flour = 500\nwater = 350", language="python"),
            Block(BlockKind.FIGURE, images=(ImageReference("", "The counter"),), caption="The counter at six"),
            Block(
                BlockKind.TABLE,
                "Day\tLoaves\nMonday\t12",
                cells=((Cell(0, 3, True), Cell(4, 10, True)), (Cell(11, 17), Cell(18, 20, alignment="right"))),
                caption="Loaves a day",
            ),
            Block(BlockKind.PARAGRAPH, "قالت “الخبز جيد” ثم مضت.", direction="rtl"),
            Block(
                BlockKind.PARAGRAPH,
                "Ida Berg bakes on. " * 12 + "See above.",
                (Inline(InlineKind.LINK, 231, 236, "#books"),),
            ),
        ),
        byline=("Nils Ek",),
        published="2024-03-12",
        site="The Town Paper",
        url="https://example.org/bakery",
        language="en",
        excerpt="A second try.",
    )  # fmt: skip


@pytest.fixture
def voices(article: Article) -> Voices:
    """The voices of `article`."""
    text = article.text
    name = span_of(text, "Ida Berg")
    later = text.index("Ida Berg", name.end)
    first, second, arabic = (
        span_of(text, words) for words in ("“We opened at five 🥖,”", "“Nobody came 🙂.”", "“الخبز جيد”")
    )
    return Voices(
        (Person("Ida Berg", (name, Span(later, later + 8)), "baker"),),
        (
            Quote(*first, QuoteKind.SPEECH, "Ida Berg", name, 0.95),
            Quote(*second, QuoteKind.SPEECH, "Ida Berg", name, 0.5),
            Quote(*arabic, QuoteKind.OTHER),
        ),
        engine="by hand",
    )  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a library that is not there yet."""
    return tmp_path / "library of mine"


@pytest.fixture
def keep(folder: Path, tmp_path: Path) -> Callable[..., int]:
    """Keeps an article in the library; gives its number."""

    def do(article: Article, voices: Voices | None = None) -> int:
        source = tmp_path / f"{abs(hash(article.title))}.html"
        source.write_text(f"<title>{article.title}</title>", "utf-8")
        library = Library(folder)
        added = library.add(SavedPage(str(source), "html", Media.HTML, article.title), Cleaned(article))
        if voices is not None:
            library.set_voices(added.article, voices)
        library.close()
        return added.article

    return do


@pytest.fixture
def fake_command(folder: Path) -> Callable[[str], list[str]]:
    """The command line of the tests' own worker."""
    return lambda role: [sys.executable, str(FAKE_WORKER), "--library", str(folder), "--role", role]


@pytest.fixture
def start(
    qtbot: QtBot, folder: Path, tmp_path: Path, fake_command: Callable[[str], list[str]]
) -> Iterator[Callable[..., Application]]:
    """Starts the program on the library; what it started ends with the test."""
    from PySide6.QtWidgets import QApplication

    running: list[Application] = []

    def do(
        paths: list[str] | None = None, *, welcomed: bool = True, real: bool = False, opens: bool = True
    ) -> Application:
        settings = Settings(tmp_path / "config")
        settings.set("reading/theme", "light")
        settings.set("cleaning/offered", 2)  # the tests' worker has a newer cleaner than what the tests keep
        if welcomed:
            settings.set("list/welcomed", True)
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        application = Application(qt, folder, settings, paths or [], None if real else fake_command)
        running.append(application)
        with qtbot.waitSignal(application.furnished):
            application.frame.show()
        assert (application.desk.library is not None) == opens
        application.frame.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is application.frame)
        return application

    yield do
    for application in running:
        application.frame.close()
        application.frame.deleteLater()


@pytest.fixture
def page(tmp_path: Path) -> Callable[[str, str], str]:
    """Writes a page of plain text as the tests' worker reads it; gives its path."""

    def do(name: str, text: str) -> str:
        path = tmp_path / name
        path.write_text(text, "utf-8")
        return str(path)

    return do


@pytest.fixture
def spoken(request: pytest.FixtureRequest, tmp_path: Path, qapp: QApplication) -> Iterator[str]:
    """Let the window speak a language, German unless a test asks for another."""
    with speaking(getattr(request, "param", "de"), tmp_path, qapp) as language:
        yield language
