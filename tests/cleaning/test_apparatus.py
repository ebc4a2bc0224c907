# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - markup and long texts read better on one line
import pytest

from reader.cleaning.apparatus import Places, is_apparatus
from reader.cleaning.dom import attribute
from reader.cleaning.measure import Measures
from tests.cleaning.trees import tree


def numbered(markup: str) -> tuple[Measures, int]:
    """Return the figures of some markup and the number of its element "x"."""
    measures = Measures(tree(markup))
    return measures, next(i for i, element in enumerate(measures.elements) if attribute(element, "id") == "x")


@pytest.mark.parametrize(
    "markup",
    [
        '<ol id="x" class="references"><li>A book</li></ol>',
        '<div id="x" class="footnote"><p>A note</p></div>',
        '<section id="x" role="doc-endnotes">A note</section>',
        '<h2>Further reading</h2><p>Some.</p><ul id="x"><li>A book</li></ul>',
        '<div><h2>Einzelnachweise</h2></div><ol id="x"><li>Ein Buch</li></ol>',
    ],
)
def test_notes_and_references(markup: str) -> None:
    assert is_apparatus(*numbered(markup))


def test_a_box_of_links_behind_the_references_is_none() -> None:
    assert not is_apparatus(*numbered('<h2>References</h2><ol><li>A</ol><div id="x" class="navbox">Lamps</div>'))


def test_a_list_under_another_heading_is_none() -> None:
    assert not is_apparatus(*numbered('<h2>What to bring</h2><ul id="x"><li>A rope</li></ul>'))


CONTENTS = '<div id="x"><h2>Contents</h2><ul><li><a href="#one">One</a></li><li><a href="#two">Two</a></li><li><a href="#three">Three</a></li></ul></div>'
SECTIONS = '<h2 id="one">One</h2><h2 id="two">Two</h2><p><a name="three">Three</a></p>'


def test_a_list_of_links_into_the_kept_text_is_its_table_of_contents() -> None:
    measures, index = numbered(f"<main>{CONTENTS}{SECTIONS}</main>")
    every = set(range(len(measures.elements)))
    assert Places(measures).is_contents(index, every)
    assert not Places(measures).is_contents(index, {index})


@pytest.mark.parametrize(
    "markup",
    [
        CONTENTS.replace("#two", "/two") + SECTIONS,
        CONTENTS.replace("#two", "#nowhere") + SECTIONS,
        CONTENTS.replace("Contents", "A long text, which happens to lead to three places of the page") + SECTIONS,
    ],
)
def test_other_lists_are_no_table_of_contents(markup: str) -> None:
    measures, index = numbered(f"<main>{markup}</main>")
    assert not Places(measures).is_contents(index, set(range(len(measures.elements))))
