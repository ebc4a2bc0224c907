# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - markup and long texts read better on one line
from hypothesis import given
from hypothesis import strategies as st

from reader.article import Block, BlockKind, ContainerKind, InlineKind
from tests.cleaning.trees import blocks_of


def kinds(block: Block) -> list[ContainerKind]:
    return [container.kind for container in block.path]


def test_nested_lists_keep_their_containers_and_numbers() -> None:
    found = blocks_of('<ol start="3"><li>a</li><li value="7">b<ul><li>c</li></ul></li><li>d</li></ol>')
    assert [block.text for block in found] == ["a", "b", "c", "d"]
    assert [block.path[1].start for block in found] == [3, 7, 7, 8]
    assert kinds(found[2]) == [ContainerKind.ORDERED_LIST, ContainerKind.ITEM, ContainerKind.LIST, ContainerKind.ITEM]
    assert len({block.path[0] for block in found}) == 1
    assert found[1].path[1] == found[2].path[1]


def test_a_quotation_holds_its_paragraphs() -> None:
    found = blocks_of("<blockquote><p>a</p><p>b</p></blockquote><p>c</p>")
    assert [kinds(block) for block in found] == [[ContainerKind.QUOTE], [ContainerKind.QUOTE], []]
    assert found[0].path == found[1].path


def test_definitions() -> None:
    found = blocks_of("<dl><dt>a</dt><dd>b</dd></dl>")
    assert [kinds(block)[-1] for block in found] == [ContainerKind.TERM, ContainerKind.DEFINITION]


def test_code_keeps_white_space_and_language() -> None:
    (code,) = blocks_of('<pre><code class="hljs language-python">if x:\n    <span>return</span>\n\n\ty</code></pre>')
    assert (code.kind, code.language) == (BlockKind.CODE, "python")
    assert code.text == "if x:\n    return\n\n\ty"


def test_lines_of_code_in_elements_of_their_own() -> None:
    assert blocks_of("<pre><div>a</div><div>  b</div></pre>")[0].text == "a\n  b"


def test_headings_below_the_title() -> None:
    found = blocks_of("<h1>a</h1><h3>b</h3><h2><p>c</p></h2>")
    assert [(block.kind, block.level) for block in found] == [
        (BlockKind.HEADING, 2),
        (BlockKind.HEADING, 3),
        (BlockKind.PARAGRAPH, 0),
    ]


def test_rules_stand_between_blocks_once() -> None:
    found = blocks_of("<hr><p>a</p><hr><hr><p>b</p>")
    assert [block.kind for block in found] == [BlockKind.PARAGRAPH, BlockKind.RULE, BlockKind.PARAGRAPH]


def test_footnotes_link_both_ways() -> None:
    found = blocks_of(
        '<p>Text<sup id="r1"><a href="#f1">1</a></sup>.</p><section class="footnotes"><hr><ol><li id="f1">Note <a href="#r1">↩</a></li></ol></section>'
    )
    text, note = found[0], found[-1]
    assert kinds(note) == [ContainerKind.FOOTNOTES, ContainerKind.ORDERED_LIST, ContainerKind.ITEM]
    assert {(i.kind, i.target) for i in text.inlines} >= {(InlineKind.LINK, "#f1"), (InlineKind.ANCHOR, "r1")}
    assert {(i.kind, i.target) for i in note.inlines} >= {(InlineKind.LINK, "#r1"), (InlineKind.ANCHOR, "f1")}


def test_a_figure_that_is_a_pull_quote_is_one() -> None:
    quoted = '<figure class="wp-block-pullquote"><blockquote><p>Words of her own</p></blockquote></figure>'
    (block,) = blocks_of(quoted)
    assert (block.text, block.stands_in(ContainerKind.PULL_QUOTE)) == ("Words of her own", True)
    assert [block.text for block in blocks_of(f"<p>These are words of her own, she said.</p>{quoted}")][1:] == []


def test_a_pull_quote_that_repeats_the_text_is_left_out() -> None:
    found = blocks_of(
        '<p>She said that nothing would ever be the same again.</p><aside class="pull-quote"><p>nothing would ever be the same</p></aside>'
        '<blockquote class="pullquote">Words of her own</blockquote>'
    )
    assert [block.text for block in found] == [
        "She said that nothing would ever be the same again.",
        "Words of her own",
    ]
    assert kinds(found[1]) == [ContainerKind.PULL_QUOTE]


def test_direction_and_language_of_a_block() -> None:
    first, second = blocks_of('<div dir="rtl" lang="he"><p>שלום</p></div><p>Hello</p>')
    assert (first.direction, first.language) == ("rtl", "he")
    assert (second.direction, second.language) == ("", "")


def test_an_image_alone_is_a_figure_one_in_a_line_is_not() -> None:
    figure, line = blocks_of('<p><img src="a.jpg" alt="A"></p><p>Press <img src="b.png" alt="B"> now.</p>')
    assert figure.kind is BlockKind.FIGURE
    assert line.text == "Press now."
    assert [i.kind for i in line.inlines] == [InlineKind.IMAGE]


def test_forms_and_scripts_give_nothing() -> None:
    assert (
        blocks_of("<form><input value=x><button>Go</button><select><option>a</select></form><svg><text>s</text></svg>")
        == []
    )


TAGS = [
    "p",
    "div",
    "b",
    "a href=x",
    "ul",
    "li",
    "table",
    "tr",
    "td",
    "figure",
    "figcaption",
    "pre",
    "h2",
    "blockquote",
    "q",
    "ruby",
    "rt",
    "dl",
    "dd",
]


@given(
    st.lists(st.tuples(st.sampled_from(TAGS), st.booleans(), st.text(alphabet="ab \n“”<&א", max_size=6)), max_size=30)
)
def test_any_markup_gives_blocks_whose_spans_lie_inside(steps: list[tuple[str, bool, str]]) -> None:
    markup = "".join((f"<{tag}>" if opening else f"</{tag.split()[0]}>") + text for tag, opening, text in steps)
    for block in blocks_of(f"<p>x</p>{markup}"):
        assert all(0 <= i.start <= i.end <= len(block.text) for i in block.inlines)
        assert all(0 <= i.start <= i.end <= len(block.caption) for i in block.caption_inlines)
        assert all(0 <= cell.start <= cell.end <= len(block.text) for row in block.cells for cell in row)
