# SPDX-License-Identifier: MIT
import pytest

from reader.cleaning.parts import is_one_of_several
from tests.cleaning.trees import tree


@pytest.mark.parametrize(
    ("url", "markup", "several"),
    [
        ("https://example.org/flood", '<a rel="next" href="/flood?page=2">Next</a>', True),
        ("https://example.org/flood/", '<link rel="next" href="https://example.org/flood/2/"><p>x</p>', True),
        ("https://example.org/flood.html", '<div class="pagination"><a href="flood-2.html">2</a></div>', True),
        (
            "https://example.org/flood/3",
            '<ul class="pager"><li><a href="/flood">1</a> <a href="/flood/2">2</a></ul>',
            True,
        ),
        (None, '<nav class="pagination"><a href="?page=2">2</a></nav>', True),
        ("https://example.org/flood", '<a rel="next" href="/the-next-story">Next</a>', False),
        ("https://example.org/flood", '<p><a href="/flood?page=2">2</a></p>', False),
        ("https://example.org/post/12", '<a rel="next" href="/post/13">Newer</a>', False),
        ("https://example.org/2020/05", '<a rel="next" href="/2020/06">June</a>', False),
        (
            "https://example.org/flood",
            '<div class="pagination"><a href="#2">2</a><a href="http://[x">3</a></div>',
            False,
        ),
        ("https://example.org/flood", "<p>x</p>", False),
    ],
)
def test_a_page_that_leads_on_to_itself_is_one_of_several(url: str | None, markup: str, several: bool) -> None:
    assert is_one_of_several(tree(markup), url) is several
