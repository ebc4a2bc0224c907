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


def test_a_page_of_teasers_is_a_listing_unless_something_stands_outside_of_them() -> None:
    measures = Measures(tree(f"<main>{TEASER * 9}<p>{' '.join(PROSE)}</p></main>"))
    found = listings.teasers_of(measures)
    assert listings.is_listing(measures, {found[0]}, found)
    assert listings.is_listing(measures, set(range(found[0], measures.last[found[-1]] + 1)), found)
    assert not listings.is_listing(measures, set(range(found[0] - 1, len(measures.elements))), found)
    assert not listings.is_listing(measures, {found[0]}, found[:7])


def test_an_article_with_teasers_beside_it_is_no_listing() -> None:
    long = f"<article><h2><a href='/x'>A story</a></h2>{''.join(f'<p>{text}</p>' for text in PROSE * 4)}</article>"
    measures = Measures(tree(f"<main>{long}{TEASER * 9}</main>"))
    found = listings.teasers_of(measures)
    assert not listings.is_listing(measures, {found[0]}, found)


def test_divisions_and_items_can_be_teasers() -> None:
    division = f'<div class="t"><h3><a href="/1">A story</a></h3><p>{PROSE[0]}</p></div>'
    measures = Measures(tree(f"<main>{division * 9}</main>"))
    assert listings.is_listing(measures, set(), listings.teasers_of(measures))
    items = '<li><a href="/1">What the bells said that night</a></li>' * 9
    measures = Measures(tree(f"<main><ul>{items}</ul><p>{PROSE[0]}</p></main>"))
    found = listings.teasers_of(measures)
    assert listings.is_listing(measures, set(), found)
    assert not listings.is_listing(measures, set(range(len(measures.elements))), found)


def test_menus_and_links_within_the_page_are_no_teasers() -> None:
    menu = "<nav><ul>" + '<li><a href="/1">What the bells said that night</a></li>' * 9 + "</ul></nav>"
    posts = "".join(f'<div class="p"><h3><a href="#p{n}">Update {n}</a></h3><p>{PROSE[0]}</p></div>' for n in range(9))
    assert listings.teasers_of(Measures(tree(menu + posts))) == []
