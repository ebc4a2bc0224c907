# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QMouseEvent, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind, Inline, InlineKind, Person, Quote, Span, Voices
from reader.ui import themes
from reader.ui.reading_view import ReadingView
from reader.ui.style import Style

IMAGE = QTextDocument.ResourceType.ImageResource.value


def no_pictures(_key: str) -> bytes | None:
    return None


@pytest.fixture
def view(qtbot: QtBot) -> ReadingView:
    result = ReadingView(no_pictures, Style(themes.load("light")))
    qtbot.addWidget(result)
    result.resize(900, 700)
    result.show()
    qtbot.waitExposed(result)
    return result


def long_article(paragraphs: int = 400) -> Article:
    return Article("A long one", tuple(
        Block(BlockKind.PARAGRAPH, f"Paragraph {number} 🙂. " + "There is quite some text in each of them. " * 6)
        for number in range(paragraphs)
    ))  # fmt: skip


def colours_of(view: ReadingView, area: tuple[int, int, int, int]) -> set[str]:
    picture = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    left, top, width, height = area
    ratio = picture.devicePixelRatio()
    return {
        picture.pixelColor(round(x * ratio), round(y * ratio)).name().upper()
        for x in range(left, left + width)
        for y in range(top, top + height)
    }


def area_of(view: ReadingView, span: Span) -> tuple[int, int, int, int]:
    rectangle = view.span_rectangle(span)
    return round(rectangle.left()), round(rectangle.top()), 30, round(rectangle.height())


def test_quotations_are_tinted_in_their_speakers_colour(view: ReadingView, article: Article, voices: Voices) -> None:
    theme = themes.load("light")
    view.show_article(article, voices)
    quote = voices.quotes[0]
    tint = theme.tinted(theme.speaker(0))
    assert tint in colours_of(view, area_of(view, quote.span))
    left, top, _, height = area_of(view, quote.span)
    assert theme.speaker(0) in colours_of(view, (left - 18, top, 12, height))
    view.layers.quotes_shown = False
    assert tint not in colours_of(view, area_of(view, quote.span))


def test_an_unsure_speaker_shows_weaker(view: ReadingView, article: Article, voices: Voices) -> None:
    theme = themes.load("light")
    view.show_article(article, voices)
    colours = colours_of(view, area_of(view, voices.quotes[1].span))
    assert theme.tinted(theme.speaker(0), 0.45) in colours
    assert theme.tinted(theme.speaker(0)) not in colours


def test_right_to_left_quotations_are_tinted_too(view: ReadingView, article: Article, voices: Voices) -> None:
    theme = themes.load("light")
    view.show_article(article, voices)
    view.go_to(voices.quotes[2].start)
    rectangle = view.span_rectangle(voices.quotes[2].span)
    area = (round(rectangle.left()) - 40, round(rectangle.top()), 39, round(rectangle.height()))
    assert theme.tinted(theme.muted, 0.45) in colours_of(view, area)


def test_matches_are_marked(view: ReadingView, article: Article) -> None:
    view.show_article(article)
    start = article.text.index("second")
    view.set_matches([Span(start, start + 6), Span(10**6, 10**6 + 3)])
    assert view.layers.matches.spans == [Span(start, start + 6)]
    assert themes.load("light").match in colours_of(view, area_of(view, Span(start, start + 6)))


def test_the_place_comes_back_across_sizes(view: ReadingView, qtbot: QtBot) -> None:
    article = long_article()
    view.show_article(article)
    spans = article.block_spans
    for size in (19, 30, 15):
        view.set_style(view.style_shown._replace(size=size))
        view.go_to(spans[200].start)
        assert spans[199].start <= view.reading_offset() <= spans[200].start
        place = view.reading_offset()
        view.resize(view.width() - 120, 700)
        qtbot.wait(1)
        assert abs(view.reading_offset() - place) < 400


def test_a_long_article_shows_at_once_and_grows_behind(view: ReadingView, qtbot: QtBot) -> None:
    article = long_article(1_500)
    view.show_article(article)
    assert view.document().blockCount() < 200
    with qtbot.waitSignal(view.built, timeout=20_000):
        pass
    assert article.blocks[-1].text.strip() in view.document().toPlainText()


def test_an_article_opens_where_it_was_left(view: ReadingView) -> None:
    article = long_article(900)
    place = article.block_spans[700].start
    view.show_article(article, None, place)
    assert article.block_spans[699].start <= view.reading_offset() <= place


def test_voices_that_come_later_keep_the_place(view: ReadingView, qtbot: QtBot) -> None:
    article = long_article()
    view.show_article(article, None, article.block_spans[100].start)
    with qtbot.waitSignal(view.built, timeout=20_000):
        pass
    place = view.verticalScrollBar().value()
    view.set_voices(Voices((Person("P", (Span(0, 9),)),), (Quote(0, 9, speaker="P", confidence=1),)))
    assert view.verticalScrollBar().value() == place
    assert view.cast is not None
    assert view.cast.number("P") == 0


def test_only_the_librarys_own_pictures_are_loaded(qtbot: QtBot) -> None:
    asked: list[str] = []
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]

    def source(key: str) -> bytes | None:
        asked.append(key)
        return bytes(data.data()) if key == "abc" else None

    view = ReadingView(source, Style(themes.load("light")))
    qtbot.addWidget(view)
    for name in ("file:///etc/passwd", "http://127.0.0.1/x.png", "/etc/passwd", "picture:abc", "picture:abc/9999999x1"):
        loaded = view.loadResource(IMAGE, QUrl(name))
        assert loaded is None or (isinstance(loaded, QImage) and loaded.isNull())
    assert view.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl("picture:abc/4x2")) is None
    shown = view.loadResource(IMAGE, QUrl("picture:abc/20x10"))
    assert isinstance(shown, QImage)
    assert shown.width() == 20 * view.devicePixelRatioF()
    assert set(asked) <= {"abc"}


def test_markup_in_a_text_stays_text(view: ReadingView) -> None:
    markup = "<img src='file:///etc/passwd'><b>bold</b>"
    view.show_article(Article(markup, (Block(BlockKind.PARAGRAPH, markup),)))
    assert view.document().toPlainText().count(markup) == 2


def test_copying_gives_plain_text(view: ReadingView) -> None:
    view.show_article(Article("T", (Block(BlockKind.PARAGRAPH, "extra\u00adordinary"), Block(BlockKind.CODE, "a\nb"))))
    view.selectAll()
    data = view.createMimeDataFromSelection()
    assert not data.hasHtml()
    assert "extraordinary" in data.text()
    assert "a\nb" in data.text()


def test_the_pointer_tells_whose_words_it_is_over(
    view: ReadingView, article: Article, voices: Voices, qtbot: QtBot
) -> None:
    view.show_article(article, voices)
    told: list[tuple[object, object]] = []

    def note(quote: object, person: object) -> None:
        told.append((quote, person))

    view.voice_pointed.connect(note)

    def move(point: QPoint) -> None:
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(point), QPointF(view.viewport().mapToGlobal(point)),
            Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        view.mouseMoveEvent(event)

    def inside(span: Span) -> QPoint:
        rectangle = view.span_rectangle(span)
        return QPoint(round(rectangle.left()) + 12, round(rectangle.center().y()))

    move(inside(voices.quotes[0].span))
    move(inside(voices.people[0].mentions[0]))
    move(QPoint(3, 3))
    assert told == [(0, None), (None, 0), (None, None)]


def test_links_are_shown_and_handed_on_but_never_followed(view: ReadingView, article: Article) -> None:
    opened: list[str] = []
    view.link_opened.connect(opened.append)
    view.show_article(article)
    place = view.span_rectangle(Span(article.text.index("second"), article.text.index("second") + 6))
    point = QPoint(round(place.left()) + 10, round(place.center().y()))
    assert view.anchorAt(point) == "https://example.org/second?a=1&b=2"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert opened == ["https://example.org/second?a=1&b=2"]
    assert view.article is article


def test_links_within_the_article_scroll(view: ReadingView, qtbot: QtBot) -> None:
    from reader.article import Inline, InlineKind

    blocks = list(long_article(300).blocks)
    blocks[250] = Block(BlockKind.PARAGRAPH, "Here it is.", (Inline(InlineKind.ANCHOR, 0, 0, "there"),))
    view.show_article(Article("T", tuple(blocks)))
    opened: list[str] = []
    view.link_opened.connect(opened.append)
    view.anchorClicked.emit(QUrl("#there"))
    assert view.verticalScrollBar().value() > 0
    assert opened == []
    offset = view.article.block_spans[250].start if view.article else 0
    assert abs(view.reading_offset() - offset) < 600


def test_space_pages_and_comes_back(view: ReadingView, qtbot: QtBot) -> None:
    view.show_article(long_article())
    with qtbot.waitSignal(view.built, timeout=20_000):
        pass
    QTest.keyClick(view, Qt.Key.Key_Space)
    further = view.verticalScrollBar().value()
    assert 0 < further < view.viewport().height()
    QTest.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert view.verticalScrollBar().value() == 0


def test_a_hundred_thousand_quotation_marks_open(view: ReadingView, qtbot: QtBot) -> None:
    text = "“a” " * 25_000
    quotes = tuple(Quote(at * 4, at * 4 + 3) for at in range(25_000))
    view.show_article(Article("T", (Block(BlockKind.PARAGRAPH, text),)), Voices((), quotes))
    view.go_to(60_000)
    assert not view.viewport().grab().isNull()


def test_every_theme_paints_its_own_page(view: ReadingView, article: Article) -> None:
    view.show_article(article)
    for name in themes.NAMES:
        view.set_style(view.style_shown._replace(theme=themes.load(name)))
        assert themes.load(name).page in colours_of(view, (2, 300, 4, 4))


def test_what_was_selected_is_a_span_of_the_text(view: ReadingView, article: Article) -> None:
    view.show_article(article)
    cursor = view.document().find("went better")
    view.setTextCursor(cursor)
    span = view.selected_span()
    assert span is not None
    assert span.of(article.text) == "went better"


def test_nothing_shown_is_nothing_painted(view: ReadingView, article: Article) -> None:
    view.show_article(article)
    view.clear_article()
    assert view.document().isEmpty()
    assert view.reading_offset() == 0
    assert view.progress == 0.0
    assert not view.viewport().grab().isNull()


def test_a_footnote_opens_where_it_is_called(view: ReadingView) -> None:
    from reader.article import Container, ContainerKind, Inline, InlineKind

    notes = (Container(ContainerKind.FOOTNOTES, 1), Container(ContainerKind.ITEM, 2))
    back = (Inline(InlineKind.ANCHOR, 0, 0, "note"), Inline(InlineKind.LINK, 18, 19, "#call"))
    text = "A claim.1 " + "And so on. " * 300
    view.show_article(
        Article(
            "T",
            (
                Block(BlockKind.PARAGRAPH, text, (Inline(InlineKind.LINK, 8, 9, "#note"),)),
                Block(BlockKind.PARAGRAPH, "Said in a letter. ↑", back, path=notes),
                Block(BlockKind.PARAGRAPH, "Never sent.", path=notes),
            ),
        )
    )
    told: list[str] = []

    def note(words: str, _place: object) -> None:
        told.append(words)

    view.note_opened.connect(note)
    view.anchorClicked.emit(QUrl("#note"))
    assert told == ["Said in a letter. ↑\nNever sent."]
    assert view.verticalScrollBar().value() == 0


def test_another_theme_colours_what_is_seen_at_once_and_the_rest_soon(qtbot: QtBot) -> None:
    link = Inline(InlineKind.LINK, 0, 4, "https://example.org/")
    paragraphs = tuple(Block(BlockKind.PARAGRAPH, f"Read number {number}.", (link,)) for number in range(300))
    view = ReadingView(lambda _: None, Style(themes.load("light")))
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    qtbot.waitExposed(view)
    view.show_article(Article("Links", paragraphs))
    qtbot.waitUntil(lambda: view.complete)

    def colours() -> list[str]:
        result: list[str] = []
        block = view.document().begin()
        while block.isValid():
            if block.text().startswith("Read number"):
                iterator = block.begin()
                result.append(iterator.fragment().charFormat().foreground().color().name().upper())
            block = block.next()
        return result

    dark, black = themes.load("dark"), themes.load("black")
    view.document().documentLayout().documentSize()  # has it laid out: what has no lines cannot be seen
    view.set_style(Style(dark))
    assert colours()[0] == dark.link.upper() != colours()[-1]
    view.set_style(Style(black))  # before the first is through
    qtbot.waitUntil(lambda: set(colours()) == {black.link.upper()})
    view.hide()
    view.set_style(Style(dark))
    qtbot.waitUntil(lambda: set(colours()) == {dark.link.upper()})
