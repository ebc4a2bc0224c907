# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - markup and long texts read better on one line
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article import Article, ContainerKind
from reader.cleaning import dumps
from tests.cleaning.trees import PROSE, text_page

MENU = "Home\nNews\nWeather\nSign in\nSubscribe\n"
BODY = "\n\n".join(PROSE)


def read(content: str) -> Article:
    return dumps.article_of(text_page(content))


def test_menu_title_date_byline_deck_and_body_are_told_apart() -> None:
    article = read(
        f"{MENU}\nFlood in the lower town\n\nThe bells rang all night, but nobody was hurt\n\nBy Ann Other\n12 May 2020 10:15\n\n{BODY}\n\nComments\n\n{BODY}"
    )
    assert article.title == "Flood in the lower town"
    assert article.published == "2020-05-12T10:15:00"
    assert article.byline == ("Ann Other",)
    assert article.excerpt == "The bells rang all night, but nobody was hurt"
    assert [block.text for block in article.blocks] == [article.excerpt, *PROSE]


@pytest.mark.parametrize(
    "junk",
    [
        "Advertisement",
        "Share on Facebook",
        "0:00\n32:49",
        "[photo-1]",
        "quay_noon.jpg",
        "Image 1 of 9",
        "The quay at noon. Photo: J. Marsh/Courier",
        "Related stories\nThe flood of 1910\nWhat a bell can do",
        "Sign up for our newsletter",
        "Flood in the lower town",
    ],
)
def test_labels_players_credits_and_related_lines_go(junk: str) -> None:
    first, second, third = PROSE
    article = read(f"{MENU}\nFlood in the lower town\n\n{first}\n\n{junk}\n\n{second}\n\n{third}\n")
    assert [block.text for block in article.blocks] == list(PROSE)


def test_a_heading_between_paragraphs_stays() -> None:
    first, second, third = PROSE
    article = read(f"Flood in the lower town\n\n{first}\n\nThe next morning\n\n{second}\n\n{third}\n")
    assert "The next morning" in article.text


def test_items_become_a_list() -> None:
    article = read(
        f"{PROSE[0]}\n\n  * One sack of flour for every household in the town.\n  * Two candles and a box of matches.\n\n{PROSE[1]}\n"
    )
    items = [block for block in article.blocks if block.stands_in(ContainerKind.LIST)]
    assert len(items) == 2
    assert items[0].path[0] == items[1].path[0]
    assert items[0].path[1] != items[1].path[1]


def test_wrapping_makes_no_difference() -> None:
    content = f"{MENU}\nFlood in the lower town\n\n{BODY}\n\nComments\n"
    wrapped = "\n".join(textwrap.fill(line, 60) for line in content.split("\n"))
    assert read(wrapped).text == read(content).text
    assert read(wrapped).title == read(content).title


def test_a_row_of_icons_is_a_menu_and_never_the_title() -> None:
    icons = " ".join(f"{name}icon" for name in "close menu search share play mail up down left right".split())
    assert read(f"{icons}\n\nFlood in the lower town\n\n{BODY}").title == "Flood in the lower town"


def test_the_title_a_path_ends_with() -> None:
    article = read(f"Home > News > Bell the Cat\n\nThe baker and his shop by the river\n\nBell the Cat\n\n{BODY}")
    assert article.title == "Bell the Cat"


def test_a_text_without_sentences_is_kept() -> None:
    article = read("Eggs and milk\nTwo loaves of bread\nA pound of plums\n")
    assert [block.text for block in article.blocks] == ["Eggs and milk", "Two loaves of bread", "A pound of plums"]


def test_comments_longer_than_the_text_are_not_the_text() -> None:
    comments = "\n\n".join(f"Reader {number}\n{PROSE[number % 3]} That is what I think of it." for number in range(20))
    article = read(f"Flood in the lower town\n\n{BODY}\n\n{PROSE[0]} Again.\n\n20 Comments\n\n{comments}")
    assert "That is what I think" not in article.text


def test_the_prose_of_a_text_ends_at_its_comments() -> None:
    figures = dumps.figures_of(text_page(f"{MENU}\nFlood in the lower town\n\n{BODY}\n\nComments\n\n{BODY}"))
    assert figures.paragraphs == PROSE
    assert figures.words > 100


def test_all_lines_on_demand() -> None:
    article = dumps.whole_of(text_page(f"{MENU}\n{BODY}"))
    assert [block.text for block in article.blocks] == [*MENU.split("\n")[:-1], *PROSE]


@pytest.mark.parametrize(
    ("weights", "run"),
    [([], (0, 0)), ([-1, -2], (0, 0)), ([5], (0, 1)), ([-1, 5, -2, 5, -9, 3], (1, 4)), ([3, -9, 5, 5], (2, 4))],
)
def test_the_heaviest_run(weights: list[int], run: tuple[int, int]) -> None:
    assert dumps.heaviest_run(weights) == run


@given(st.lists(st.integers(-50, 50), max_size=12))
def test_no_run_is_heavier(weights: list[int]) -> None:
    start, end = dumps.heaviest_run(weights)
    best = max((sum(weights[a:b]) for a in range(len(weights)) for b in range(a, len(weights) + 1)), default=0)
    assert sum(weights[start:end]) == max(0, best)


@given(st.text(max_size=400))
def test_no_text_raises(content: str) -> None:
    article = read(content)
    assert all(block.text.strip() for block in article.blocks)
