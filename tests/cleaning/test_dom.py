# SPDX-License-Identifier: MIT
from reader.cleaning import dom
from tests.cleaning.trees import body


def test_hints_are_the_words_of_classes_ids_and_test_names() -> None:
    element = body('<div class="socialShare-bar big" id="top_1" data-testid="shareTool">x</div>')[0]
    assert dom.hints(element) == ("social", "share", "bar", "big", "top", "1", "share", "tool")
    assert dom.hints(body("<p>x</p>")[0]) == ()


def test_hints_of_a_hostile_class_are_few() -> None:
    assert len(dom.hints(body(f'<p class="{"a-" * 100_000}">x</p>')[0])) <= 40


def test_text_keeps_what_stands_behind_inner_elements() -> None:
    assert dom.text_of(body("<p>One <b>two</b>\n three.</p> tail")[0]) == "One two three."


def test_dropping_an_element_leaves_the_text_behind_it() -> None:
    paragraph = body("<p>One <b>two</b> three <i>four</i> five</p>")[0]
    dom.drop(paragraph[0])
    dom.drop(paragraph[0])
    assert dom.text_of(paragraph) == "One three five"


def test_folded_compares_words_only() -> None:
    assert dom.folded("“Hello,  World!”") == dom.folded("hello world")


def test_comments_have_no_name() -> None:
    root = body("<p>x<!-- note --></p>")
    assert [dom.name(element) for element in root.iter()] == ["body", "p", ""]
