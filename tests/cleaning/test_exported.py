# SPDX-License-Identifier: MIT
"""Pages that say they are exported articles are read as they are; they can claim no more than any page."""

from __future__ import annotations

import json
from html import escape

from reader.article import BlockKind, Media, SavedPage
from reader.cleaning.clean import clean
from reader.exchange import META


def page(body: str, facts: object, url: str | None = None) -> SavedPage:
    stated = escape(facts if isinstance(facts, str) else json.dumps(facts))
    markup = f'<html><head><title>Other</title><meta name="{META}" content="{stated}"></head><body>{body}</body></html>'
    return SavedPage("/nowhere/a.html", "html", Media.HTML, markup, url=url)


TEXT = '<section id="verbatim-text"><p>Share</p><p>Nora Feld</p><p>By Nora Feld</p></section><p>More below</p>'


def test_nothing_is_left_out_of_an_exported_text_and_nothing_is_added() -> None:
    article = clean(page(TEXT, {"title": "Late", "byline": ["Nora Feld"], "published": "2024-03-12"})).article
    assert [block.text for block in article.blocks] == ["Share", "Nora Feld", "By Nora Feld"]
    assert (article.title, article.byline, article.published) == ("Late", ("Nora Feld",), "2024-03-12")
    assert article.receipt.profile == "exported"
    assert not article.warnings


def test_another_reading_can_still_be_chosen() -> None:
    assert clean(page(TEXT, {"title": "Late"}), "everything").article.text.endswith("More below")


def test_facts_that_are_none_make_it_a_page_as_any() -> None:
    for facts in ("not json", "[]", "1", "[" * 100_000):
        assert clean(page(TEXT, facts)).article.title == "Other"


def test_facts_are_believed_only_as_far_as_they_can_be_true() -> None:
    facts = {
        "title": 3,
        "byline": ["a", 2],
        "url": "javascript:1",
        "published": "soon",
        "direction": "up",
        "language": 1,
    }
    article = clean(page(TEXT, facts)).article
    assert (article.title, article.byline, article.url, article.published) == ("", ("a",), None, None)
    assert (article.direction, article.language) == (None, None)


def test_links_lead_where_links_may() -> None:
    body = '<section id="verbatim-text"><p><a href="javascript:1">one</a> <a href="#place">two</a> three</p></section>'
    (block,) = clean(page(body, {"title": "x"})).article.blocks
    assert [inline.target for inline in block.inlines] == ["#place"]


def test_a_caption_belongs_to_what_stands_before_it() -> None:
    table = "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>"
    body = f'<section id="verbatim-text">{table}<p class="caption">Months</p><p class="caption">Alone</p></section>'
    first, second = clean(page(body, {"title": "x"})).article.blocks
    assert (first.kind, first.caption) == (BlockKind.TABLE, "Months")
    assert (second.kind, second.caption) == (BlockKind.FIGURE, "Alone")


def test_a_mark_a_reader_set_is_none_of_the_page_and_its_words_stay() -> None:
    marked = 'a <mark class="highlight blue">b <em>c</em> d</mark><sup class="verbatim-note"><a href="#n">1</a></sup> e'
    body = f'<section id="verbatim-text"><p>{marked} <mark>f</mark></p></section>'
    (block,) = clean(page(body, {"title": "x"})).article.blocks
    assert block.text == "a b c d e f"
    assert [(one.kind.value, one.start) for one in block.inlines] == [("emphasis", 4), ("marked", 10)]
