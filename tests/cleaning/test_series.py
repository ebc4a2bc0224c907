# SPDX-License-Identifier: MIT
import pytest

from reader.cleaning.measure import Measures
from reader.cleaning.series import series_around
from tests.cleaning.trees import PROSE, tree


def parts(markup: str) -> list[str]:
    """Return the ids of the series around the element "kept" of some markup and all below it."""
    measures = Measures(tree(markup))
    at = next(index for index, element in enumerate(measures.elements) if element.get("id") == "kept")
    kept = set(range(at, measures.last[at] + 1))
    return [measures.elements[index].get("class") or "" for index in series_around(measures, kept)]


def entry(text: str, head: str = "", kept: str = "") -> str:
    return f'<article class="entry">{head}<div{kept}><p>{text}</p></div></article>'


KEPT = entry(PROSE[0], kept=' id="kept"')
OTHERS = "".join(entry(text) for text in PROSE)


def test_the_parts_beside_a_kept_one_that_are_like_it_are_a_series() -> None:
    other = f'<article class="card"><p>{PROSE[0]}</p></article><article class="entry"><p>Short.</p></article>'
    assert parts(f"<main>{OTHERS}{KEPT}{other}</main>") == ["entry"] * 4


@pytest.mark.parametrize(
    "markup",
    [
        f"<main>{entry(PROSE[1])}{KEPT}</main>",
        f"<main>{OTHERS}{KEPT}</main>".replace(' class="entry"', ""),
        f"<main>{OTHERS}{KEPT}</main>".replace("article", "div"),
        f"<main>{OTHERS}{entry(' '.join(PROSE * 5), kept=' id=kept')}</main>",
        f"<main>{''.join(entry(text, '<h2><a href=/x>A flood</a></h2>') for text in PROSE)}{KEPT}</main>",
        f'<main>{OTHERS}<div id="kept"><p>{PROSE[0]}</p></div></main>',
    ],
    ids=["two", "no class", "divisions", "one outweighs the others", "teasers", "none of them"],
)
def test_an_article_beside_other_boxes_is_no_part_of_a_series(markup: str) -> None:
    assert parts(markup) == []


def test_nothing_kept_is_no_series() -> None:
    assert series_around(Measures(tree(f"<main>{OTHERS}</main>")), set()) == []
