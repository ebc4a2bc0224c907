# SPDX-License-Identifier: MIT

import pytest

from reader.cleaning.cards import is_card
from reader.cleaning.dom import attribute
from reader.cleaning.measure import Measures
from tests.cleaning.trees import PROSE, tree

URL = "https://example.org/a"


@pytest.mark.parametrize(
    ("markup", "card"),
    [
        ('<div id="x"><a href="/b"><img src="b.jpg"></a><a href="/b">The flood of 1910</a></div>', True),
        ('<div id="x"><a href="/b"><img src="b.jpg">The flood of 1910</a></div>', True),
        (
            '<aside id="x"><a href="https://blog.example.org/b"><img src="b.jpg">The flood of 1910</a> Read</aside>',
            True,
        ),
        (f'<aside id="x"><img src="b.jpg">{PROSE[0]} <a href="https://blog.example.org/b">More</a></aside>', False),
        ('<div id="x"><a href="https://example.com/b"><img src="b.jpg">A kettle</a></div>', False),
        ('<div id="x"><a href="/b"><img src="b.jpg"></a><a href="/c">The flood of 1910</a></div>', False),
        (
            '<div id="x"><a href="/b"><img src="b.jpg"></a><figcaption><a href="/b">The quay</a></figcaption></div>',
            False,
        ),
        (f'<div id="x"><a href="/b"><img src="b.jpg">{" ".join(PROSE * 2)}</a></div>', False),
    ],
)
def test_cards_lead_to_one_other_page_of_the_site(markup: str, card: bool) -> None:
    measures = Measures(tree(markup))
    index = next(i for i, element in enumerate(measures.elements) if attribute(element, "id") == "x")
    assert is_card(measures, index, URL) is card
