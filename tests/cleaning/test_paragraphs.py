# SPDX-License-Identifier: MIT
from reader.cleaning.dom import name, text_of
from reader.cleaning.paragraphs import LOOSE, part
from tests.cleaning.trees import body


def lines(markup: str) -> list[str]:
    root = body(markup)
    part(root)
    return [text_of(element) for element in root.iter("p")]


def test_loose_text_between_blocks_is_wrapped_in_order() -> None:
    root = body("<div>one <b>two</b><p>three</p>four<i>five</i> six</div>")
    part(root)
    assert [text_of(element) for element in root[0]] == ["one two", "three", "fourfive six"]
    assert [LOOSE in element.attrib for element in root[0]] == [True, False, True]


def test_two_breaks_part_a_division_and_a_paragraph() -> None:
    assert lines("<div>one<br><br>two<br>three</div>") == ["one", "twothree"]
    root = body("<p>one<br> <br>two</p>")
    part(root)
    assert name(root[0]) == "div"
    assert [text_of(element) for element in root[0]] == ["one", "two"]


def test_what_an_old_page_sets_its_text_in_is_parted_too() -> None:
    assert lines("<td><font face=a>one<br><br><b>two</b><br><br>three</font></td>") == ["one", "two", "three"]
    assert lines("<td><font face=a>one<br>two</font></td>") == []


def test_a_division_of_one_line_stays() -> None:
    assert lines("<div>one <b>two</b></div>") == []


def test_nothing_is_lost() -> None:
    markup = "<div>a<br><br><b>c</b> d<div>e</div>f<br><br>g<!-- n -->h</div>i<p>j</p>"
    root = body(markup)
    part(root)
    assert text_of(root).replace(" ", "") == "acdefghij"
