# SPDX-License-Identifier: MIT
"""Pages that say they are exported articles are read as they are; they can claim no more than any page."""

from __future__ import annotations

import json
from html import escape

import pytest

from reader.article import BlockKind, InlineKind, Media, Resource, SavedPage
from reader.cleaning.clean import clean
from reader.cleaning.images import LONGEST_ALTERNATIVE
from reader.cleaning.metadata import LONGEST_STATED, LONGEST_TITLE
from reader.cleaning.prepare import DEEPEST
from reader.cleaning.writer import LONGEST_ADDRESS, LONGEST_ANCHOR
from reader.exchange import META


def page(body: str, facts: object, url: str | None = None) -> SavedPage:
    stated = escape(facts if isinstance(facts, str) else json.dumps(facts, separators=(",", ":")))
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


def test_facts_are_held_to_what_other_pages_can_say_of_themselves() -> None:
    long = "wörter" * 20_000
    facts = {
        "title": f"\u202eLate\n{long}",
        "byline": [f"Nora\n{number}" for number in range(6_000)] + [""],
        "published": "x" * 100_000,
        "site": f"\u2066{long}",
        "excerpt": long,
        "language": "en\n<b>",
        "lead_image": "../../etc/passwd",
    }
    article = clean(page(TEXT, facts)).article
    assert article.title.startswith("Late wörter") and len(article.title) <= LONGEST_TITLE
    assert len(article.byline) == 5_000 and article.byline[3] == "Nora 3"
    assert (article.published, article.language, article.lead_image) == (None, None, None)
    assert article.site is not None and article.site.startswith("wörter") and len(article.site) <= LONGEST_STATED
    assert article.excerpt is not None and len(article.excerpt) <= LONGEST_STATED


def test_who_saved_a_page_knows_its_address_better_than_the_page() -> None:
    stated = {"title": "x", "url": "https://bank.test/"}
    assert clean(page(TEXT, stated, url="https://site.test/a")).article.url == "https://site.test/a"
    assert clean(page(TEXT, stated)).article.url == "https://bank.test/"
    assert clean(page(TEXT, stated, url="file:///home/Late.html")).article.url == "https://bank.test/"


def test_links_pictures_and_directions_are_bounded_as_elsewhere() -> None:
    far, near = "https://site.test/" + "a" * LONGEST_ADDRESS, "#" + "p" * LONGEST_ANCHOR
    links = f'<p><a href="{far}">one</a> <a href="{near}">two</a> <a href="{near[:-1]}">three</a></p>'
    image = f'<img src="pier.png" alt="{"pier" * 2_000}" data-src="file:///x" width="{"9" * 9_000}" height="9">'
    other = f'<img alt="x" data-src="{far}">'
    video = f'<figure dir="up\'"><a href="https://site.test/v" title="{"v" * 9_000}">▶</a></figure>'
    figure = f"<figure>{image}{other}</figure>"
    title = f'<h2 dir="up" lang="{"e" * 99}">H</h2>'
    body = f'<section id="verbatim-text">{links}{figure}{video}{title}</section>'
    first, pictures, clip, heading = clean(page(body, {"title": "x"})).article.blocks
    assert [inline.target for inline in first.inlines if inline.target] == [near[:-1]]
    shown, lost = pictures.images
    assert (len(shown.alternative) <= LONGEST_ALTERNATIVE, shown.address, shown.width) == (True, "", 0)
    assert len(lost.address) <= LONGEST_ADDRESS
    assert (clip.link, len(clip.images[0].alternative)) == ("https://site.test/v", 300)
    assert (clip.direction, heading.direction, len(heading.language)) == ("", "", 35)


class _Asked(dict[str, Resource]):
    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def get(self, key: str, default: object = None) -> Resource | None:  # type: ignore[override]
        self.names.append(key)
        return None


def test_pictures_are_asked_of_the_files_own_parts_only() -> None:
    asked = _Asked()
    body = (
        '<section id="verbatim-text"><p>a <img src="/etc/passwd" alt="b" data-src="https://site.test/b"></p></section>'
    )
    plain = page(body, {"title": "x", "lead_image": "/etc/shadow"})
    article = clean(SavedPage(plain.source, "html", Media.HTML, plain.content, resources=asked)).article
    assert set(asked.names) == {"/etc/passwd"}
    assert article.blocks[0].inlines[0].image is not None and not article.blocks[0].inlines[0].image.key


def test_what_no_browser_shows_is_none_of_the_text() -> None:
    hidden = '<p hidden>a</p><p style="display:none">b</p><script>c</script><!-- d --><p class="sr-only">e</p>'
    body = f'<section id="verbatim-text"><p>Shown</p>{hidden}<script data-level="2">f</script></section>'
    assert clean(page(body, {"title": "x"})).article.text == "Shown"
    words = (
        "<p>The ferry did not leave the harbour on Monday, said the woman at the ticket window of the old pier.</p>" * 3
    )
    away = f'<div hidden><section id="verbatim-text"><p>Secret</p></section></div><article>{words}</article>'
    assert "Secret" not in clean(page(away, {"title": "x"})).article.text


def test_nesting_is_no_deeper_than_elsewhere() -> None:
    body = f'<section id="verbatim-text">{"<blockquote>" * 1_000}deep{"</blockquote>" * 1_000}</section>'
    (block,) = clean(page(body, {"title": "x"})).article.blocks
    assert block.text == "deep" and len(block.path) <= DEEPEST


@pytest.mark.parametrize(
    ("start", "piece", "end", "left"),
    [
        ("<p>", 'a<sup class="verbatim-note">1</sup>', "</p>", "a"),
        ("<p>", 'a<mark class="highlight">b</mark>', "</p>", "ab"),
        ('<p><mark class="highlight">', "a<b>c</b>", "</mark></p>", "ac"),
    ],
)
def test_marks_without_number_are_taken_out_and_their_words_stay(start: str, piece: str, end: str, left: str) -> None:
    # Each was moved out of its place once, past all that stood behind it: this many took minutes.
    body = f'<section id="verbatim-text">{start}{piece * 20_000}{end}</section>'
    (block,) = clean(page(body, {"title": "x"})).article.blocks
    assert block.text == left * 20_000
    assert all(inline.kind is InlineKind.STRONG for inline in block.inlines)
