# SPDX-License-Identifier: MIT
import pytest

from reader.cleaning import blocks, prepare
from reader.cleaning.dom import attribute, name, text_of
from reader.cleaning.images import Images
from tests.cleaning.trees import PROSE, body, page, paragraphs, tree


@pytest.mark.parametrize("markup", ["", "  \n", "<!-- only -->", "\x00\x01"])
def test_nothing_gives_no_tree_or_an_empty_one(markup: str) -> None:
    root = prepare.parse(markup)
    assert root is None or not text_of(root)


def test_deep_pages_keep_all_of_their_text_in_order() -> None:
    markup = "<div>" * 900 + paragraphs() + "</div>behind" * 900
    root = tree(markup)
    text = text_of(root)
    assert all(line in text for line in PROSE)
    assert text.endswith("behind")
    assert prepare.flatten(root) <= prepare.DEEPEST + 1


def test_pages_deeper_than_the_parser_goes_keep_their_text() -> None:
    text = text_of(tree("".join(f"<div>line {number} " for number in range(6000)) + paragraphs()))
    assert "line 5999" in text
    assert PROSE[2] in text


def test_a_long_attribute_loses_nothing_behind_it() -> None:
    assert PROSE[0] in text_of(tree(f'<p><img src="data:image/png;base64,{"A" * 11_000_000}"></p>{paragraphs()}'))


def test_attributes_without_number_are_cut() -> None:
    root = tree("<p " + " ".join(f"a{number}=1" for number in range(50_000)) + f">{PROSE[0]}</p>")
    assert PROSE[0] in text_of(root)
    assert max(len(element.attrib) for element in root.iter("p")) <= prepare.MOST_ATTRIBUTES


@pytest.mark.parametrize(
    "markup",
    [
        "<p hidden>x</p>",
        '<p style="color:red; display : none">x</p>',
        '<p style="visibility:hidden!important">x</p>',
        '<p aria-hidden="true">x</p>',
        '<p class="sf-hidden">x</p>',
        '<span class="label visually-hidden">x</span>',
        '<div class="d-none d-print-block">x</div>',
        "<script>x</script>",
        "<style>x</style>",
        "<template><p>x</p></template>",
    ],
)
def test_what_nobody_saw_is_left_out(markup: str) -> None:
    assert text_of(prepare.prepared(tree(f"<div>a{markup}b</div>"))).replace(" ", "") == "ab"


@pytest.mark.parametrize(
    "markup",
    [
        '<div class="hidden md:block">x</div>',
        '<div class="d-none d-lg-flex">x</div>',
        f'<div class="hidden">x {paragraphs(*PROSE * 2)}</div>',
    ],
)
def test_what_opens_in_a_wider_window_or_when_asked_for_stays(markup: str) -> None:
    assert "x" in text_of(prepare.prepared(tree(markup)))


def test_an_image_a_script_would_show_stays() -> None:
    assert next(prepare.prepared(tree('<p><img class="lazy hidden" src="a.jpg"></p>')).iter("img"), None) is not None


def test_hidden_text_can_be_kept() -> None:
    assert "x" in text_of(prepare.prepared(tree("<p hidden>x</p>"), keep_hidden=True))


def test_the_page_itself_is_not_changed() -> None:
    root = tree("<p hidden>x</p>")
    prepare.prepared(root)
    assert text_of(root) == "x"


def test_an_image_in_noscript_takes_its_placeholder() -> None:
    root = prepare.prepared(
        tree('<p><img src="data:image/gif;base64,R0"><noscript><img src="real.jpg" alt="A"></noscript></p>')
    )
    assert [attribute(image, "src") for image in root.iter("img")] == ["real.jpg"]
    root = prepare.prepared(tree('<div><p>x</p><noscript><img src="real.jpg"></noscript></div>'))
    assert [attribute(image, "src") for image in root.iter("img")] == ["real.jpg"]


def test_elements_a_script_makes_images_are_images() -> None:
    markup = '<p>x<amp-img src="a.jpg" width="600" height="400"></amp-img></p>'
    assert [attribute(image, "src") for image in prepare.prepared(tree(markup)).iter("img")] == ["a.jpg"]


def test_line_numbers_beside_code_go() -> None:
    table = (
        '<table><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre>a = 1\nb = 2</pre></td></tr></table>'
    )
    assert text_of(prepare.prepared(tree(table))) == "a = 1 b = 2"
    assert "3" in text_of(prepare.prepared(tree('<p class="ln">A 3</p><pre>3</pre>')))


def test_an_image_of_a_formula_is_named_by_its_letters() -> None:
    image = '<img src="x.svg" class="fallback" aria-hidden="true" alt="x^{2}">'
    hidden = '<span style="display:none"><math><msup><mi>x</mi><mn>2</mn></msup></math></span>'
    root = prepare.prepared(tree(f"<p>So <span>{hidden}{image}</span> holds, <img src='y.jpg' alt='y'></p>"))
    assert [attribute(image, "alt") for image in root.iter("img")] == ["x²", "y"]


def test_formulas_in_scripts_become_text() -> None:
    assert "E = mc²" in text_of(prepare.prepared(tree('<p>So <script type="math/tex">E=mc^2</script> holds.</p>')))


def test_permalinks_behind_headings_go() -> None:
    assert text_of(prepare.prepared(tree('<h2>Setup<a href="#setup">¶</a></h2>'))) == "Setup"


def test_links_to_edit_a_section_go() -> None:
    heading = '<h2>Setup<span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2>'
    assert text_of(prepare.prepared(tree(heading))) == "Setup"


def test_the_direction_of_a_late_body_is_kept() -> None:
    root = tree('loose text<head><title>x</title></head><body class="a" dir="rtl"><p>x</p></body>')
    assert attribute(next(root.iter("body")), "dir") == "rtl"
    assert attribute(next(body("<p>x</p>").iter("body")), "dir") == ""


def test_a_page_without_a_body_element_has_its_main_in_one() -> None:
    root = tree(f"<title>x</title><main>{paragraphs()}</main><p>more</p>")
    assert text_of(next(root.iter("body"))).startswith(PROSE[0])
    assert text_of(next(root.iter("body"))).endswith("more")
    assert text_of(next(root.iter("head"))) == "x"


@pytest.mark.parametrize(
    ("inside", "shapes"),
    [
        (
            '<span class="image"><img src=a><span class="caption">The quay.</span></span> By noon.',
            ["figure", "figcaption"],
        ),
        ('<span><img src=a></span><span class="caption">The quay.</span> By noon.', []),
        ('<span class="caption"><img src=a>The quay.</span>', []),
        ('<span class="image"><img src=a></span> By <span class="creditor">noon</span>.', []),
    ],
)
def test_an_image_with_its_caption_within_a_line_is_set_apart(inside: str, shapes: list[str]) -> None:
    made = prepare.prepared(tree(f"<body><p>{inside}</p></body>"))
    assert [name(element) for element in made.iter("figure", "figcaption")] == shapes


def test_the_line_around_an_image_with_its_caption_stays_text() -> None:
    figure = '<span class="image"><img src="a.jpg" alt="Quay"><i><span class="caption">The quay.</span></i></span>'
    markup = f"<body><p>{figure} By noon.</p></body>"
    made = blocks.make_blocks([prepare.prepared(tree(markup))], Images(page(markup), None))
    assert [(block.caption, block.text) for block in made] == [("The quay.", ""), ("", "By noon.")]
