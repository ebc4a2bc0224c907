# SPDX-License-Identifier: MIT
from reader.cleaning import listings
from reader.cleaning.dom import name
from reader.cleaning.measure import Measures
from tests.cleaning.trees import PROSE, tree

TEASER = f'<article><h2><a href="/1">A story</a></h2><p>{PROSE[0]}</p></article>'


def test_teasers_are_articles_with_a_linked_heading() -> None:
    measures = Measures(tree(f"<main>{TEASER * 2}<article><h2>No link</h2>{TEASER}</article></main>"))
    found = listings.teasers_of(measures)
    assert [name(measures.elements[index]) for index in found] == ["article"] * 3
    assert name(measures.elements[listings.around_all(measures, found)]) == "main"


def test_a_page_of_teasers_is_a_listing_unless_most_of_it_is_kept() -> None:
    measures = Measures(tree(f"<main>{TEASER * 9}</main>"))
    found = listings.teasers_of(measures)
    assert listings.is_listing(measures, {found[0]}, found)
    assert not listings.is_listing(measures, set(found[:6]), found)
    assert not listings.is_listing(measures, {found[0]}, found[:7])
