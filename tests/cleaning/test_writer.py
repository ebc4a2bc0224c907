# SPDX-License-Identifier: MIT
import pytest

from reader.article import InlineKind
from reader.cleaning.writer import LONGEST_ANCHOR, linked_names, placed_names
from tests.cleaning.trees import blocks_of, body


@pytest.mark.parametrize(
    ("reference", "target"),
    [
        ("https://example.org/a b", "https://example.org/a b"),
        ("../up", "https://example.com/up"),
        ("//cdn.example.org/x", "https://cdn.example.org/x"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("javascript:alert(1)", None),
        ("JaVaScRiPt:alert(1)", None),
        ("data:text/html,x", None),
        ("file:///etc/passwd", None),
        ("http://[::1", None),
        ("#nowhere", None),
    ],
)
def test_only_safe_links_are_kept(reference: str, target: str | None) -> None:
    (block,) = blocks_of(f'<p>See <a href="{reference}">this</a>.</p>', "https://example.com/dir/page")
    links = [inline.target for inline in block.inlines if inline.kind is InlineKind.LINK]
    assert links == ([target] if target else [])
    assert block.text == "See this."


def test_links_within_the_article_have_their_anchor() -> None:
    first, second = blocks_of(
        '<p>See <a href="#n1">1</a><a href="https://example.com/p#n1">again</a>.</p><p id="n1">Note.</p>',
        "https://example.com/p",
    )
    assert [i.target for i in first.inlines if i.kind is InlineKind.LINK] == ["#n1", "#n1"]
    assert [(i.kind, i.target) for i in second.inlines] == [(InlineKind.ANCHOR, "n1")]


def test_names_no_link_could_use_are_not_gathered() -> None:
    root = body(
        f'<a href="#ok">1</a><a href="#two words">2</a><a href="#{"x" * (LONGEST_ANCHOR + 1)}">3</a><p id="ok">x</p>'
    )
    assert linked_names(root) == {"ok"}
    assert placed_names(root) == {"ok"}


def test_stretches_nest_and_go_on_over_blocks() -> None:
    blocks = blocks_of("<b>One <i>two</i><div>three</div></b>")
    kinds = [[(i.kind, block.text[i.start : i.end]) for i in block.inlines] for block in blocks]
    assert kinds == [[(InlineKind.STRONG, "One two"), (InlineKind.EMPHASIS, "two")], [(InlineKind.STRONG, "three")]]


def test_ruby_carries_its_reading() -> None:
    (block,) = blocks_of("<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>です</p>")
    assert block.text == "漢字です"
    assert [(block.text[i.start : i.end], i.target) for i in block.inlines] == [("漢", "かん"), ("字", "じ")]


def test_an_inline_quotation_gets_its_marks() -> None:
    assert blocks_of("<p>He said <q>no</q>.</p>")[0].text == "He said “no”."


def test_two_breaks_part_paragraphs_one_breaks_the_line() -> None:
    assert [block.text for block in blocks_of("<p>a<br>b<br><br>c</p>")] == ["a\nb", "c"]
