# SPDX-License-Identifier: MIT
from reader.cleaning.dom import name
from reader.cleaning.measure import Measures, number_of
from tests.cleaning.trees import body


def test_figures_of_each_element() -> None:
    root = body('<div>ab <a href="x">cde <img></a> f<p>ghi</p></div>')
    measures = Measures(root)
    names = [name(element) for element in measures.elements]
    assert names == ["body", "div", "a", "img", "p"]
    assert measures.text == [9, 9, 3, 0, 3]
    assert measures.linked[1] == 3
    assert measures.blocks[0] == 2
    assert measures.last == [4, 4, 3, 3, 4]
    assert measures.parent == [-1, 0, 1, 2, 1]
    assert round(measures.link_share(1), 2) == 0.33
    assert (measures.count_links(0), measures.count_images(2), measures.count_images(4)) == (1, 1, 0)


def test_numbers_are_written_on_the_elements() -> None:
    root = body("<p>x</p>")
    assert number_of(root[0]) == -1
    Measures(root)
    assert number_of(root[0]) == 1
