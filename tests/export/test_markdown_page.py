# SPDX-License-Identifier: MIT
"""Markdown files: they read back as the article they were, and are Markdown people like to read."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings

from reader.article import (
    Article,
    Block,
    BlockKind,
    Container,
    ContainerKind,
    Highlight,
    ImageReference,
    Inline,
    InlineKind,
    Quote,
    Voices,
)
from reader.export.kept import Choice, Kept
from reader.export.markdown_page import page_markdown
from tests.export.articles import KEYS, PICTURES, articles, facts, imported, kept, shapes

PLACES = {key: f"Page_files/{number}.png" for number, key in enumerate(KEYS, 1)}


def read_back(content: str) -> tuple[Article, tuple[str, ...]]:
    with TemporaryDirectory() as folder:
        path = Path(folder, "Page.md")
        path.write_text(content, encoding="utf-8")
        Path(folder, "Page_files").mkdir()
        for key, place in PLACES.items():
            Path(folder, place).write_bytes(PICTURES[key])
        ((page, back),) = imported(path)
    return back.article, page.tags


def written(one: Kept) -> str:
    return page_markdown(one, PLACES.get)


def text_of(*blocks: Block) -> str:
    made = written(kept(Article("T", blocks)))
    return made.split("<!-- verbatim: text -->\n\n")[1].split("\n\n<!-- verbatim: end of text -->")[0]


def paragraph(text: str, *inlines: Inline, path: tuple[Container, ...] = ()) -> Block:
    return Block(BlockKind.PARAGRAPH, text, inlines, path)


@settings(max_examples=40)
@given(articles())
def test_any_article_reads_back_as_it_was(article: Article) -> None:
    back, tags = read_back(written(kept(article)))
    assert shapes(back) == shapes(article)
    assert facts(back) == facts(article)
    assert tags == ("harbour",)


def test_what_people_write_by_hand_is_written_so() -> None:
    listed = Container(ContainerKind.LIST, 1)
    items = [Container(ContainerKind.ITEM, number, number) for number in (1, 2)]
    made = text_of(
        Block(BlockKind.HEADING, "The harbour", level=2),
        paragraph(
            "A bold move, seen *here*.",
            Inline(InlineKind.STRONG, 2, 6),
            Inline(InlineKind.LINK, 13, 17, "https://site.test/a?b=1"),
        ),
        paragraph("one", path=(listed, items[0])),
        paragraph("two", path=(listed, items[1])),
        Block(BlockKind.CODE, "a = `b`", language="python"),
        Block(BlockKind.FIGURE, images=(ImageReference(KEYS[0], "A pier"),), caption="The pier"),
    )
    assert made == (
        "## The harbour\n\nA **bold** move, [seen](<https://site.test/a?b=1>) \\*here\\*.\n\n- one\n- two\n\n"
        '```python\na = `b`\n```\n\n![A pier](<Page_files/1.png>)\n\n<p class="caption">The pier</p>'
    )


def test_two_lists_in_a_row_stay_two() -> None:
    first, second = Container(ContainerKind.LIST, 1), Container(ContainerKind.LIST, 2)
    item, other = Container(ContainerKind.ITEM, 3), Container(ContainerKind.ITEM, 4)
    assert text_of(paragraph("one", path=(first, item)), paragraph("two", path=(second, other))) == "- one\n\n* two"


def test_a_sign_before_a_link_makes_no_picture_of_it() -> None:
    block = paragraph("Stop!here it is", Inline(InlineKind.LINK, 5, 9, "https://site.test/"))
    assert text_of(block) == "Stop\\![here](<https://site.test/>) it is"


def test_a_long_list_is_cut_so_that_parsers_manage_it() -> None:
    listed = Container(ContainerKind.LIST, 1)
    blocks = [
        paragraph("word " * 40 + "end", path=(listed, Container(ContainerKind.ITEM, n, n))) for n in range(1, 900)
    ]
    assert max(map(len, text_of(*blocks).split("\n\n"))) < 64 * 1024
    article = Article("T", tuple(blocks))
    assert shapes(read_back(written(kept(article)))[0]) == shapes(article)


def test_front_matter_is_yaml_that_no_value_breaks_out_of() -> None:
    title = 'A: "B" \\ # c\u2028--- \u0085end'
    article = Article(
        title, (paragraph("Words of it."),), byline=("- [x]", "{y}: 'z'"), site="null", excerpt="x" * 9000
    )
    made = written(kept(article))
    head = made.split("---\n")[1]
    assert all(len(line.splitlines()) == 1 for line in head.rstrip("\n").split("\n"))
    back, _ = read_back(made)
    assert (back.title.split(), back.byline, back.site) == (title.split(), article.byline, "null")
    assert article.excerpt is not None
    assert article.excerpt.startswith(back.excerpt or "?")


def test_highlights_notes_and_quotations_stand_by_the_text_and_are_none_of_it() -> None:
    article = Article("T", (paragraph("“Never,” said Ida Berg of the ferry."),))
    voices = Voices(quotes=(Quote(0, 8, speaker="Ida Berg"),))
    note = Highlight(14, 22, "Ida Berg", note="# Who?\n- she")
    made = written(kept(article, note, voices=voices, choice=Choice(quotations=True)))
    assert '<mark class="highlight yellow">Ida Berg</mark><sup class="verbatim-note">' in made
    assert "## Notes" in made
    assert "\\# Who?\\\n\\- she" in made
    assert "- **Ida Berg** “Never,”" in made
    assert shapes(read_back(made)[0]) == shapes(article)


def test_hostile_text_does_not_end_the_text() -> None:
    blocks = (
        paragraph("<!-- verbatim: end of text -->"),
        Block(BlockKind.CODE, "x\n\n<!-- verbatim: end of text -->\n\n---\ntitle: y"),
        paragraph("<script>alert(1)</script>", Inline(InlineKind.LINK, 0, 3, "javascript:alert(1)")),
    )
    article = Article("<!-- verbatim: text -->", blocks)
    made = written(kept(article))
    assert "\n<script" not in made
    assert "javascript" not in made
    assert read_back(made)[0].text == article.text
