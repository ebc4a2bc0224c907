# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - texts read better on one line
import pytest

from reader.cleaning import text_titles
from reader.cleaning.text_lines import lines_of
from tests.cleaning.trees import PROSE

BODY = "\n\n".join(PROSE)


def title_of(head: str) -> str:
    """Return the title found in lines before the text."""
    lines = lines_of(f"{head}\n\n{BODY}\n")
    start = next(index for index, line in enumerate(lines) if line.text == PROSE[0])
    return lines[text_titles.title_index(lines, start, len(lines))].text


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Flood in the lower town\n\nThe bells rang all night in the lower town", "Flood in the lower town"),
        (
            "The river rose in the town\n\nAnn Other\n\n12 May 2020\n\nNobody slept in the lower town that night",
            "The river rose in the town",
        ),
        ("Bells in the night\n\nFlood in the lower town\n\nBy Ann Other", "Bells in the night"),
        (
            "Bells in the town\n\nPublished 22 hours ago\n\nThe river rose in the night\n\nBy Ann Other",
            "The river rose in the night",
        ),
        (
            "“Nobody slept in the town.”\n\n— The baker, on Sunday in the town\n\nFlood in the lower town\n\n12 May 2020",
            "Flood in the lower town",
        ),
        (
            # A path's end, then the headline: it says fewer of the text's words than what stands above.
            "How nobody slept in the lower town\n\nStart\n\nBells over the river\n\nBells over the river\n\nAnn and 2 replies",
            "Bells over the river",
        ),
        (
            "Children caught small fish\n\nYou can skip this in 5 seconds.\n\nBells in the night of the river\n\n12",
            "Bells in the night of the river",
        ),
        ("A flood – The Courier\n\nThe river that rose in the night\n\nA flood", "A flood"),
        (
            "Small fish caught\n\nThe river and bells\n\nSmall fish caught of late\n\nThe river and bells\n\nBy Ann Other",
            "The river and bells",
        ),
    ],
)
def test_the_title_is_told_from_what_stands_around_it(head: str, title: str) -> None:
    assert title_of(head) == title


def test_a_deck_stands_between_title_and_text() -> None:
    lines = lines_of(
        f"Flood in the lower town\n\nNobody slept, but nobody was hurt in the flood\n\n12 May 2020\n\n{BODY}"
    )
    assert text_titles.deck_of(lines, 0, 3) == "Nobody slept, but nobody was hurt in the flood"
    assert text_titles.deck_of(lines, -1, 3) == ""


def test_a_text_without_lines_before_it_has_none() -> None:
    lines = lines_of(BODY)
    assert text_titles.title_index(lines, 0, len(lines)) == -1
