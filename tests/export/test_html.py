# SPDX-License-Identifier: MIT
"""Articles as HTML: the tree comes back from the flat blocks, and nothing active gets out."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from reader.article import (
    Article,
    Block,
    BlockKind,
    Cell,
    Container,
    ContainerKind,
    ImageReference,
    Inline,
    InlineKind,
)
from reader.export.html import article_html, sanitised


def html_of(*blocks: Block) -> str:
    return article_html(Article(title="A title", blocks=blocks)).replace("\n", "")


def paragraph(text: str, *inlines: Inline, path: tuple[Container, ...] = ()) -> Block:
    return Block(BlockKind.PARAGRAPH, text, inlines, path)


def test_text_is_escaped() -> None:
    assert html_of(paragraph("a < b & <script>alert(1)</script>")) == (
        "<p>a &lt; b &amp; &lt;script&gt;alert(1)&lt;/script&gt;</p>"
    )


def test_nested_lists_come_back_from_the_paths() -> None:
    outer, first, second = (
        Container(ContainerKind.LIST, 1),
        Container(ContainerKind.ITEM, 2),
        Container(ContainerKind.ITEM, 3),
    )
    inner, inner_item = Container(ContainerKind.ORDERED_LIST, 4, 3), Container(ContainerKind.ITEM, 5, 3)
    made = html_of(
        paragraph("one", path=(outer, first)),
        paragraph("three", path=(outer, first, inner, inner_item)),
        paragraph("two", path=(outer, second)),
    )
    assert made == ('<ul><li><p>one</p><ol start="3"><li><p>three</p></li></ol></li><li><p>two</p></li></ul>')


def test_two_block_quotations_in_a_row_stay_two() -> None:
    made = html_of(
        paragraph("one", path=(Container(ContainerKind.QUOTE, 1),)),
        paragraph("two", path=(Container(ContainerKind.QUOTE, 2),)),
    )
    assert made == "<blockquote><p>one</p></blockquote><blockquote><p>two</p></blockquote>"


def test_overlapping_stretches_are_closed_and_opened_again() -> None:
    made = html_of(
        paragraph("abcdef", Inline(InlineKind.STRONG, 0, 4), Inline(InlineKind.EMPHASIS, 2, 6)),
    )
    assert made == "<p><strong>ab<em>cd</em></strong><em>ef</em></p>"


def test_links_lead_to_the_web_or_within_the_article_only() -> None:
    text = "here there bad"
    made = html_of(
        paragraph(
            text,
            Inline(InlineKind.LINK, 0, 4, "https://example.org/a?b=1&c=2"),
            Inline(InlineKind.LINK, 5, 10, "#note-1"),
            Inline(InlineKind.LINK, 11, 14, "javascript:alert(1)"),
        )
    )
    assert 'href="https://example.org/a?b=1&amp;c=2"' in made
    assert 'href="#note-1"' in made
    assert "javascript" not in made


def test_an_image_that_is_not_kept_stands_without_source() -> None:
    kept, missing = (
        ImageReference("a" * 64, "A kettle", 640, 480),
        ImageReference("", "A ship", address="http://x.org/y.png"),
    )
    made = html_of(Block(BlockKind.FIGURE, images=(kept, missing), caption="Kettle and ship"))
    assert f'<img src="pictures/{"a" * 64}" alt="A kettle" width="640" height="480">' in made
    assert '<img alt="A ship">' in made
    assert "x.org" not in made
    assert "<figcaption>Kettle and ship</figcaption>" in made


def test_a_video_is_a_link_around_its_poster_or_named_by_what_it_is() -> None:
    poster = ImageReference("a" * 64, "Waves", 640, 480)
    lost = ImageReference("", "Waves", address="https://x.org/waves.jpg")
    named = ImageReference("", 'Video: "x".org')
    made = html_of(
        *(Block(BlockKind.FIGURE, images=(one,), link="https://x.org/v?a=1&b=2") for one in (poster, lost, named))
    )
    first, second, third = re.findall("<figure>(.*?)</figure>", made)
    assert re.fullmatch(r'<a href="https://x.org/v\?a=1&amp;b=2"[^>]*><img src="pictures/a{64}"[^>]*></a>', first)
    assert re.fullmatch(r'<a [^>]*><img alt="Waves"></a>', second)
    assert "<img" not in third
    assert 'title="Video: &quot;x&quot;.org"' in third
    assert 'aria-label="Video: &quot;x&quot;.org"' in third
    assert not re.search(r"\w", re.sub("<[^>]*>", "", third)), "its words would be words of the article"


def test_a_table_keeps_headers_spans_and_what_stands_in_its_cells() -> None:
    text = "Name\tYears\nAda\tlong"
    table = Block(
        BlockKind.TABLE,
        text,
        (Inline(InlineKind.STRONG, 11, 14),),
        cells=(
            (Cell(0, 4, header=True), Cell(5, 10, header=True, columns=2)),
            (Cell(11, 14), Cell(15, 19, rows=2, alignment="right")),
        ),
        caption="People",
    )
    made = html_of(table)
    assert "<caption>People</caption>" in made
    assert '<th colspan="2">Years</th>' in made
    assert "<td><strong>Ada</strong></td>" in made
    assert '<td rowspan="2" align="right">long</td>' in made


def test_code_keeps_its_lines_and_language() -> None:
    made = article_html(Article("t", (Block(BlockKind.CODE, "if a:\n    b()", language="python"),)))
    assert made.strip() == '<pre><code class="language-python">if a:\n    b()</code></pre>'


def test_an_anchor_stands_before_the_link_that_begins_with_it() -> None:
    link, anchor = Inline(InlineKind.LINK, 0, 1, "#note-1"), Inline(InlineKind.ANCHOR, 0, 0, "mark-1")
    made = html_of(paragraph("1", link, anchor))
    assert made.startswith('<p><a id="mark-1"')
    assert ">1</a></p>" in made
    assert made.index('id="mark-1"') < made.index("</a>") < made.index('href="#note-1"')


def test_ruby_shows_its_reading() -> None:
    assert html_of(paragraph("漢字", Inline(InlineKind.RUBY, 0, 2, "かんじ"))) == (
        "<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby></p>"
    )


@given(
    st.text(), st.lists(st.tuples(st.sampled_from(list(InlineKind)), st.integers(0, 30), st.integers(0, 30), st.text()))
)
def test_no_block_breaks_out_of_its_markup(text: str, raw: list[tuple[InlineKind, int, int, str]]) -> None:
    inlines = tuple(Inline(kind, min(a, b, len(text)), min(max(a, b), len(text)), target) for kind, a, b, target in raw)
    made = article_html(Article("t", (paragraph(text, *inlines),)))
    assert sanitised(made) == made
    assert "<script" not in made
    assert 'href="javascript' not in made.lower()
