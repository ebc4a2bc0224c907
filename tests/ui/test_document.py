# SPDX-License-Identifier: MIT
from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from reader.article import Article, Block, BlockKind, Cell, ImageReference, Inline, InlineKind
from reader.ui import themes
from reader.ui.document import Builder
from reader.ui.figures import picture_size
from reader.ui.header import header_lines
from reader.ui.inlines import plain
from reader.ui.offsets import Utf16
from reader.ui.pictures import Pictures
from reader.ui.style import Style


def build(article: Article) -> Builder:
    style = Style(themes.load("light"))
    builder = Builder(QTextDocument(), article, style, Pictures(lambda _key: None), column=600, missing="Missing")
    builder.header(header_lines(article, style))
    for _ in builder.steps():
        pass
    return builder


def text_in(document: QTextDocument, start: int, end: int) -> str:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def check_every_character(article: Article) -> None:
    builder = build(article)
    text = article.text
    for block, span in article.placed_blocks():
        cells = [cell for row in block.cells for cell in row]
        for offset in range(span.start, span.end):
            character = text[offset]
            within = offset - span.start
            if cells and not any(cell.start <= within < cell.end for cell in cells):
                continue  # what parts two cells has no place on the page
            start = builder.layout.map.position(offset)
            assert text_in(builder.layout.document, start, start + Utf16(character).units) == plain(character)
            assert builder.layout.map.offset(start) == offset
    assert builder.layout.complete


def test_every_character_has_its_place(qtbot: QtBot, article: Article) -> None:
    check_every_character(article)


words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\t"), min_size=1, max_size=30)
images = st.just(ImageReference("", "a picture"))


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    text = draw(words)
    kind = draw(st.sampled_from([BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.CODE, BlockKind.TABLE]))
    inlines: list[Inline] = []
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, len(text)))
        what = draw(st.sampled_from(list(InlineKind)))
        if what in (InlineKind.IMAGE, InlineKind.ANCHOR):
            end = start
        target = draw(st.sampled_from(["", "https://example.org", "javascript:1", "reading"]))
        inlines.append(
            Inline(what, start, end, target, ImageReference("", "alt") if what is InlineKind.IMAGE else None)
        )
    if kind is BlockKind.TABLE:
        middle = draw(st.integers(0, len(text)))
        rows = ((Cell(0, middle), Cell(middle, len(text))),)
        return Block(kind, text, cells=rows, caption=draw(st.sampled_from(["", "A caption"])))
    return Block(kind, text, tuple(inlines), level=2 if kind is BlockKind.HEADING else 0)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(blocks(), min_size=1, max_size=5))
def test_offsets_and_positions_agree_whatever_a_page_holds(qtbot: QtBot, content: list[Block]) -> None:
    check_every_character(Article("A title", tuple(content)))


def test_only_links_that_lead_outside_or_within_are_links(qtbot: QtBot) -> None:
    text = "one two three"
    inlines = tuple(
        Inline(InlineKind.LINK, start, end, target)
        for start, end, target in ((0, 3, "javascript:alert(1)"), (4, 7, "HTTPS://example.org"), (8, 13, "file:///etc"))
    )
    document = build(Article("T", (Block(BlockKind.PARAGRAPH, text, inlines),))).layout.document
    links: list[str] = []
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            links.append(pieces.fragment().charFormat().anchorHref())
            pieces += 1
        block = block.next()
    assert [link for link in links if link] == ["HTTPS://example.org"]


def test_a_missing_image_leaves_a_labelled_place(qtbot: QtBot, article: Article) -> None:
    shown = build(article).layout.document.toPlainText()
    assert "Missing  The counter" in shown
    assert "The counter at six" in shown
    assert "[a loaf]" in shown


def test_a_video_without_a_poster_is_named_and_not_called_missing(qtbot: QtBot) -> None:
    named = ImageReference("", "Video: x.org")
    lost = ImageReference("", "Waves", address="https://x.org/waves.jpg")
    for image, is_missing in ((named, False), (lost, True)):
        figure = Block(BlockKind.FIGURE, images=(image,), link="https://x.org/v")
        shown = build(Article("t", (Block(BlockKind.PARAGRAPH, "Text."), figure))).layout.document.toPlainText()
        assert ("Missing" in shown) is is_missing
        assert image.alternative in shown
        assert "https://x.org/v" in shown


def test_list_markers_and_bars_are_noted_for_the_painter(qtbot: QtBot, article: Article) -> None:
    decorations = build(article).layout.decorations
    assert [decorations[number].marker for number in (4, 5)] == ["1.", "2."]
    assert len(decorations[3].bars) == 1
    assert decorations[6].rule
    assert decorations[7].box


def test_a_hostile_depth_leaves_room_for_the_text(qtbot: QtBot) -> None:
    from reader.article import Container, ContainerKind

    path = tuple(Container(ContainerKind.QUOTE, number) for number in range(2_000))
    decorations = build(Article("T", (Block(BlockKind.PARAGRAPH, "deep", path=path),))).layout.decorations
    assert decorations[0].indent <= 12 * 19
    assert len(decorations[0].bars) <= 40


def test_pictures_keep_their_shape_and_the_column() -> None:
    from PySide6.QtCore import QSize

    assert picture_size(QSize(300, 200), 600) == QSize(300, 200)
    assert picture_size(QSize(1200, 600), 600) == QSize(600, 300)
    assert picture_size(QSize(100, 7800), 600) == QSize(10, 780)
    assert picture_size(QSize(), 600).isEmpty()


def test_header_leaves_out_what_the_text_says_at_once() -> None:
    style = Style(themes.load("light"))
    blocks_ = (Block(BlockKind.PARAGRAPH, "It began like this. And went on."),)
    said = Article("T", blocks_, excerpt="It began like this.")
    own = Article("T", blocks_, excerpt="A deck of its own.", site="The Paper", byline=("A", "B"))
    assert next(line.text for line in header_lines(said, style, 9)) == "T"
    assert "It began like this." not in [line.text for line in header_lines(said, style, 9)]
    lines = [line.text for line in header_lines(own, style, 9)]
    assert lines[:3] == ["The Paper", "T", "A deck of its own."]
    assert lines[3].startswith("A and B")


def test_scripts_without_an_italic_stand_upright() -> None:
    from reader.ui.style import Face, suited

    slanted = Face("Literata", 19, italic=True)
    assert suited(slanted, "Ordinary, “quoted” – and ça") == slanted
    assert not suited(slanted, "حكاية عن خط").italic
    assert not suited(slanted, "物語").italic


def test_strong_words_are_strong_in_every_script() -> None:
    from reader.ui.style import Face, suited

    strong = Face("Literata", 19, 700)
    assert suited(strong, "Ordinary") == strong
    assert suited(strong, "物語").foreign
    assert not suited(Face("Literata", 19), "物語").foreign
