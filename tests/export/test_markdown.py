# SPDX-License-Identifier: MIT
"""Articles, stretches of them and highlights as Markdown, read back by a Markdown parser."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.article import (
    Article,
    Block,
    BlockKind,
    Cell,
    Container,
    ContainerKind,
    Highlight,
    ImageReference,
    Inline,
    InlineKind,
    Span,
)
from reader.export.markdown import article_markdown, escape, highlights_markdown

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
QUOTED = Container(ContainerKind.QUOTE, 1)
LIST, ORDERED = Container(ContainerKind.LIST, 1), Container(ContainerKind.ORDERED_LIST, 2)
ITEMS = [Container(ContainerKind.ITEM, number, number) for number in range(1, 5)]


class Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def rendered(markdown: str) -> str:
    return PARSER.render(markdown)


def words(markdown: str) -> str:
    parser = Words()
    parser.feed(rendered(markdown))
    return " ".join("".join(parser.said).split())


def paragraph(text: str, *inlines: Inline, path: tuple[Container, ...] = ()) -> Block:
    return Block(BlockKind.PARAGRAPH, text, inlines, path)


ARTICLE = Article(
    "How late is *late*",
    (
        Block(BlockKind.HEADING, "The figures", level=2),
        paragraph(
            "A bold move, see the list of 1. May.",
            Inline(InlineKind.STRONG, 2, 7),
            Inline(InlineKind.EMPHASIS, 7, 11),
            Inline(InlineKind.LINK, 17, 25, "https://site.test/a(b)?c=<d>"),
        ),
        paragraph("Quoted once.", path=(QUOTED,)),
        paragraph("Quoted twice.", path=(QUOTED,)),
        paragraph("First", path=(LIST, ITEMS[0])),
        paragraph("Second", path=(LIST, ITEMS[1])),
        paragraph("inner one", path=(LIST, ITEMS[1], ORDERED, ITEMS[2])),
        paragraph("inner two", path=(LIST, ITEMS[1], ORDERED, ITEMS[3])),
        Block(BlockKind.CODE, "late = [c\n  for c in crossings]", language="python"),
        Block(
            BlockKind.TABLE,
            "Month\tLate\nJan|Feb\t31",
            cells=((Cell(0, 5, True), Cell(6, 10, True)), (Cell(11, 18), Cell(19, 21, alignment="right"))),
            caption="By month",
        ),
        Block(BlockKind.RULE),
        Block(
            BlockKind.FIGURE,
            images=(ImageReference("", "A pier", address="https://site.test/pier.jpg"),),
            caption="The pier",
        ),
        paragraph("The e\u00adnd."),
    ),
    byline=("Nora Feld",),
    published="2024-03-12T08:00:00+01:00",
    site="The Gazette",
    url="https://site.test/late",
)


def test_a_video_is_a_link_shown_by_its_poster_or_its_name() -> None:
    poster = ImageReference("", "Waves", address="https://site.test/waves.jpg")
    shown = Block(BlockKind.FIGURE, images=(poster,), link="https://site.test/waves.mp4")
    named = Block(BlockKind.FIGURE, images=(ImageReference("", "Video: site.test"),), link="https://site.test/embed/1")
    bare = Block(BlockKind.FIGURE, link="https://site.test/embed/2")
    assert article_markdown(Article("", (paragraph("Before."), shown, named, bare, paragraph("After.")))) == (
        "Before.\n\n"
        "[![Waves](<https://site.test/waves.jpg>)](<https://site.test/waves.mp4>)\n\n"
        "[Video: site.test](<https://site.test/embed/1>)\n\n"
        "[https://site.test/embed/2](<https://site.test/embed/2>)\n\n"
        "After.\n"
    )


def test_a_whole_article_keeps_its_structure() -> None:
    assert article_markdown(ARTICLE) == (
        "# How late is \\*late\\*\n\n"
        "Nora Feld · The Gazette · 2024-03-12 · <https://site.test/late>\n\n"
        "## The figures\n\n"
        "A **bold** *move*, see [the list](<https://site.test/a(b)?c=%3Cd%3E>) of 1. May.\n\n"
        "> Quoted once.\n>\n> Quoted twice.\n\n"
        "- First\n- Second\n\n  3. inner one\n  4. inner two\n\n"
        "```python\nlate = [c\n  for c in crossings]\n```\n\n"
        "| Month | Late |\n| --- | --: |\n| Jan\\|Feb | 31 |\n\nBy month\n\n"
        "---\n\n"
        "![A pier](<https://site.test/pier.jpg>)\n\nThe pier\n\n"
        "The end.\n"
    )
    html = rendered(article_markdown(ARTICLE))
    for piece in ("<strong>bold</strong>", "<em>move</em>", "<blockquote>", '<ol start="3">', "<table>", "<hr />"):
        assert piece in html


def test_a_stretch_keeps_the_formats_within_it() -> None:
    text = ARTICLE.text
    start = text.index("ld move")
    assert article_markdown(ARTICLE, Span(start, start + 7)) == "**ld** *move*"
    start, end = text.index("once"), text.index("Second") + 3
    assert article_markdown(ARTICLE, Span(start, end)) == "> once.\n>\n> Quoted twice.\n\n- First\n- Sec"
    start = text.index("31")
    assert article_markdown(ARTICLE, Span(start, start + 2)) == "|  |  |\n| --- | --: |\n|  | 31 |\n\nBy month"
    assert article_markdown(ARTICLE, Span(0, 0)) == ""


def test_highlights_are_quotations_with_their_notes() -> None:
    text = ARTICLE.text
    start = text.index("once")
    here = Highlight(start, start + 12, text[start : start + 12], note="Really?\n# no heading")
    gone = replace(here, words="It was *here*.", note="", lost=True)
    result = highlights_markdown(ARTICLE, [here, gone], "no longer in the text")
    assert result.split("\n\n", 2)[2] == (
        "> > once.\n> >\n> > Quote\n\nReally?\n\n\\# no heading\n\n> It was \\*here\\*.\n\n*(no longer in the text)*\n"
    )


def test_formats_that_overlap_are_nested() -> None:
    block = paragraph("one two three", Inline(InlineKind.STRONG, 0, 7), Inline(InlineKind.EMPHASIS, 4, 13))
    html = rendered(article_markdown(Article("", (block,)), Span(0, 13)))
    assert html == "<p><strong>one <em>two</em></strong> <em>three</em></p>\n"


def test_hostile_addresses_and_code_stay_in_their_brackets() -> None:
    blocks = (
        paragraph("a link", Inline(InlineKind.LINK, 2, 6, "javascript:alert(1)")),
        paragraph("a link", Inline(InlineKind.LINK, 2, 6, "https://x.test/>) <script>")),
        Block(BlockKind.CODE, "```\n<script>\n````", language="a`b c"),
        paragraph("a `tick` here", Inline(InlineKind.CODE, 2, 8)),
        paragraph("<script>alert(1)</script>"),
    )
    html = rendered(article_markdown(Article("<script>", blocks)))
    assert "<script" not in html
    assert "javascript" not in html
    assert "<code>'tick'</code>" in html


def test_a_sign_before_a_link_makes_no_picture_of_it_and_stays_bare_elsewhere() -> None:
    link = Inline(InlineKind.LINK, 5, 9, "https://a.test")
    assert article_markdown(Article("", (paragraph("Look!here now!", link),))) == (
        "Look\\![here](<https://a.test>) now!\n"
    )


def test_a_link_within_a_link_is_none() -> None:
    twice = (Inline(InlineKind.LINK, 0, 5, "https://a.test"), Inline(InlineKind.LINK, 1, 4, "https://b.test"))
    assert "https://b.test" not in article_markdown(Article("", (paragraph("Ferry", *twice),)))


TEXT = st.text(
    st.sampled_from("ab 1.2)#>*_-+=[]()`~|\\<&amp;!\n 🙂ü"), min_size=1, max_size=40
)  # fmt: skip


@given(text=TEXT)
def test_plain_text_is_shown_as_it_is(text: str) -> None:
    assert words(escape(text)) == " ".join(text.split())


@given(
    texts=st.lists(TEXT, min_size=1, max_size=4),
    formats=st.lists(
        st.tuples(
            st.sampled_from([InlineKind.SUBSCRIPT, InlineKind.MARKED, InlineKind.LINK, InlineKind.INSERTED]),
            st.integers(0, 30),
            st.integers(1, 20),
        ),
        max_size=4,
    ),
    cut=st.tuples(st.integers(0, 60), st.integers(0, 80)),
)
def test_the_words_of_any_stretch_come_through(
    texts: list[str], formats: list[tuple[InlineKind, int, int]], cut: tuple[int, int]
) -> None:
    inlines = tuple(Inline(kind, start, start + length, "https://x.test") for kind, start, length in formats)
    article = Article("", tuple(paragraph(text, *inlines) for text in texts))
    start, end = min(cut), max(cut)
    shown = words(article_markdown(article, Span(start, end)))
    assert re.sub(r"\s", "", shown) == re.sub(r"\s", "", article.text[start:end])
