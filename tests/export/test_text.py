# SPDX-License-Identifier: MIT
"""Plain text: every word comes back, and what plain text can say of lists, quotations, code and headings."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings

from reader.article import Article, Block, BlockKind, Container, ContainerKind, Highlight, Quote, Voices
from reader.export.kept import Choice
from reader.export.text import page_text
from tests.export.articles import articles, facts, imported, kept


def read_back(content: str) -> Article:
    with TemporaryDirectory() as folder:
        path = Path(folder, "Page.txt")
        path.write_text(content, encoding="utf-8")
        ((_, back),) = imported(path)
    return back.article


@settings(max_examples=40)
@given(articles())
def test_every_word_of_any_article_comes_back_in_its_place(article: Article) -> None:
    back = read_back(page_text(kept(article)))
    # A table comes back as its lines, without white space behind the last one.
    assert [block.text.rstrip("\u3000") for block in back.blocks if block.text] == [
        block.text.rstrip("\u3000") for block in article.blocks if block.text
    ]
    assert facts(back) == facts(article)


def test_lists_quotations_headings_and_code_come_back() -> None:
    quoted, listed, item = (
        Container(ContainerKind.QUOTE, 1),
        Container(ContainerKind.ORDERED_LIST, 2, 9),
        Container(ContainerKind.ITEM, 3, 9),
    )
    path = (quoted, listed, item)
    blocks = (
        Block(BlockKind.HEADING, "Late", level=3),
        Block(BlockKind.PARAGRAPH, "1. May came.\n  > late", path=()),
        Block(BlockKind.PARAGRAPH, "• first", path=path),
        Block(BlockKind.PARAGRAPH, "2. and on", path=path),
        Block(BlockKind.CODE, "  a = 1\n\nb"),
    )
    made = page_text(kept(Article("T", blocks)))
    assert "  ### Late\n" in made
    assert "  >   9. • first\n" in made
    back = read_back(made)
    assert [(one.kind, one.text, one.level) for one in back.blocks[2:]] == [
        (one.kind, one.text, one.level) for one in blocks[2:]
    ]
    assert [one.kind for one in back.blocks[2].path] == [
        ContainerKind.QUOTE,
        ContainerKind.ORDERED_LIST,
        ContainerKind.ITEM,
    ]
    assert back.blocks[2].path[-1].start == 9


def test_notes_and_quotations_stand_behind_the_text() -> None:
    article = Article("T", (Block(BlockKind.PARAGRAPH, "“Never,” said Ida Berg."),), byline=("Nora\nTitle: x",))
    voices = Voices(quotes=(Quote(0, 8, speaker="Ida Berg"),))
    note = Highlight(14, 22, "Ida Berg", note="════════\nreally?")
    made = page_text(kept(article, note, voices=voices, choice=Choice(quotations=True)))
    assert "\n\nIda Berg: “Never,”\n" in made
    assert "“Ida Berg”\n\n    ════════\n    really?" in made
    back = read_back(made)
    assert back.text == article.text
    assert (back.title, back.byline) == ("T", ("Nora Title: x",))
