# SPDX-License-Identifier: MIT
import pytest

from reader.cleaning import lost
from reader.cleaning.measure import Measures, number_of
from tests.cleaning.trees import PROSE, tree


def numbered(markup: str) -> tuple[Measures, int]:
    """Return the figures of some markup and the number of the first element in its body."""
    root = tree(f"<body>{markup}</body>")
    measures = Measures(root)
    return measures, number_of(next(root.iter("body"))[0])


@pytest.mark.parametrize(
    ("markup", "label"),
    [
        ("<div><h3>By noon</h3><button>Copy</button></div>", "h3"),
        ("<header><h2>By noon</h2><span>3 replies</span></header>", "h2"),
        ("<header><time>12.10</time><h2>By noon</h2></header>", "header"),
        ("<header><time>12.10</time></header>", "header"),
        ("<div><h3>Related stories</h3></div>", ""),
        ('<div><h3><a href="x">By noon</a></h3></div>', ""),
        ('<div class="share"><h3>By noon</h3></div>', ""),
        (f"<div><h3>By noon</h3><p>{PROSE[0]}</p></div>", ""),
        ("<div>By noon</div>", ""),
        ("<p><time>12.10</time></p>", ""),
        ("<div></div>", ""),
    ],
)
def test_the_label_of_a_box(markup: str, label: str) -> None:
    measures, index = numbered(markup)
    at = lost.label_of_box(measures, index)
    assert (measures.elements[at].tag if at >= 0 else "") == label


@pytest.mark.parametrize(
    ("markup", "held"),
    [
        ("<div><pre>x</pre></div>", True),
        (f"<div><p>{PROSE[0]}</p></div>", True),
        ("<div><ul><li>a<li>b<li>c</ul></div>", True),
        ("<div><img src=a></div>", True),
        ("<div><img src=a><img src=b><img src=c></div>", False),
        ("<div><h4>x</h4><img src=a><img src=b><img src=c></div>", True),
        (f'<div><p>{PROSE[0]}</p><a href="x">{PROSE[1]}</a></div>', False),
        ("<div>By noon</div>", False),
    ],
)
def test_divisions_that_hold_text(markup: str, held: bool) -> None:
    assert lost.holds_text(*numbered(markup)) is held


def test_lists_of_related_links_are_told_by_what_stands_before_them() -> None:
    links = '<ul><li><a href="x">What came next</a></ul>'
    assert lost.is_list_of_text(*numbered(links))
    measures, index = numbered(f"<h3>Read more</h3><!-- x -->{links}")
    assert not lost.is_list_of_text(measures, index + 1)


def test_pictures_with_captions() -> None:
    assert lost.is_picture_with_caption(*numbered('<div><img src=a><p class="caption">The quay.</p></div>'))
    assert not lost.is_picture_with_caption(*numbered(f'<div><img src=a><p class="caption">A.</p>{PROSE[0]}</div>'))
    assert not lost.is_picture_with_caption(*numbered('<p><img src=a><i class="caption">The quay.</i></p>'))
    assert lost.is_picture_list(*numbered("<ul><li><img src=a> The quay in the evening</ul>"))
    assert not lost.is_picture_list(*numbered(f"<ul>{'<li><img src=a> The quay' * 13}</ul>"))


def test_headings_are_short_and_announce_no_links() -> None:
    assert lost.is_heading_of_text(*numbered("<h3>By noon</h3>"))
    assert not lost.is_heading_of_text(*numbered("<h3>Most read</h3>"))
    assert not lost.is_heading_of_text(*numbered(f"<h3>{PROSE[0]}</h3>"))


@pytest.mark.parametrize(
    ("cells", "is_menu"),
    [
        ("<td><a href=a>Home</a><br><a href=b>Ferries</a><br><a href=c>Links</a></td>", True),
        ("<td><a href=a>Home</a><br><a href=b>Ferries</a></td>", False),
        (f"<td><a href=a>{PROSE[0]}</a><a href=b>{PROSE[1]}</a><a href=c>{PROSE[2]}</a></td>", False),
        (f"<td><a href=a>Home</a><a href=b>Ferries</a><a href=c>Links</a> {PROSE[0]}</td>", False),
        ("<td><a href=a>Home</a><a href=b>Ferries</a><a href=c>Links</a></td><th>Name</th>", False),
    ],
)
def test_cells_that_are_menus(cells: str, is_menu: bool) -> None:
    measures, _ = numbered(f"<table><tr>{cells}</tr></table>")
    index = next(at for at, element in enumerate(measures.elements) if element.tag == "td")
    assert lost.is_menu_cell(measures, index) is is_menu
