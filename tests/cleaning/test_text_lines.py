# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - markup and long texts read better on one line
import textwrap

from hypothesis import given
from hypothesis import strategies as st

from reader.cleaning.text_lines import columns, lines_of
from tests.cleaning.trees import PROSE


def texts(content: str) -> list[str]:
    return [line.text for line in lines_of(content)]


def test_lines_that_were_not_wrapped_stay() -> None:
    content = "Home\nNews\n\n" + "\n".join(PROSE) + "\n" + " ".join(PROSE)
    assert texts(content) == ["Home", "News", *PROSE, " ".join(PROSE)]
    assert [line.gap for line in lines_of(content)] == [True, False, True, False, False, False]


def test_wrapped_paragraphs_are_joined() -> None:
    content = "Home\nNews\n\n" + "\n\n".join(textwrap.fill(" ".join(PROSE), 72) for _ in range(3))
    assert texts(content) == ["Home", "News", *[" ".join(PROSE)] * 3]


def test_wrapped_items_are_joined_and_marked() -> None:
    content = "\n".join(f"  * {textwrap.fill(text, 60, subsequent_indent='    ')}" for text in PROSE)
    assert [(line.text, line.bullet) for line in lines_of(content)] == [(text, True) for text in PROSE]


def test_wrapped_chinese_is_joined_without_spaces() -> None:
    sentence = "河水在夜里涨了一米下城里没有人睡觉因为钟一直在响早上面包师像每天一样打开了店门" * 3
    content = "\n".join(sentence[at : at + 36] for at in range(0, len(sentence), 36))
    assert texts(content) == [sentence]
    assert columns("水a") == 3


def test_a_text_browsers_markers_and_references_go() -> None:
    content = f"   IFRAME: [1]x\n\n   [2]Skip to main\n   (BUTTON) Menu\n     *\n     * [3]News\n\n   {PROSE[0]}\n\nReferences\n\n   1. https://example.org/a\n   2. https://example.org/b\n   3. https://example.org/c\n"
    assert texts(content) == ["x", "Skip to main", "Menu", "News", PROSE[0]]


def test_references_of_a_scholar_stay() -> None:
    assert "References" in texts(
        f"{PROSE[0]} [1]\n\nReferences\n\n1. Wren, A. (1998). Mills.\n2. Bell, B. (2001). Tides.\n"
    )


@given(st.text(max_size=300))
def test_nothing_but_white_space_and_markers_is_lost(content: str) -> None:
    letters = [character for character in content if character.isalpha()]
    kept = [character for line in lines_of(content) for character in line.text if character.isalpha()]
    assert len(kept) <= len(letters)
    if not any(mark in content for mark in "(o[IR"):
        assert kept == letters
