# SPDX-License-Identifier: MIT
"""Which pages are the same page."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.identity import (
    NEARLY_EQUAL,
    RELATED,
    Identity,
    Relation,
    canonical_address,
    folded,
    likeness,
    relation,
    shingles,
    sketch,
    text_hash,
    words_of,
)

PAGE = Identity("a" * 64, "", "site.test/story", None, "a story", "2030-01-02", 300, b"hash of its words")
OTHER_FILE = replace(PAGE, original="b" * 64)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://www.site.test/a/", "https://site.test/a"),
        ("https://site.test:443/a?utm_source=x&fbclid=1#top", "https://SITE.test/a"),
        ("https://site.test/a?b=2&a=1", "https://site.test/a?a=1&b=2"),
        ("https://site.test/caf%C3%A9", "https://site.test/café"),
        ("https://site.test/a?gclid=abc&id=7&mc_cid=q", "https://site.test/a?id=7"),
    ],
)
def test_addresses_of_one_page(one: str, other: str) -> None:
    assert canonical_address(one) == canonical_address(other) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://site.test/a", "https://site.test/b"),
        ("https://site.test/a?id=1", "https://site.test/a?id=2"),
        ("https://site.test:8080/a", "https://site.test/a"),
        ("https://news.site.test/a", "https://site.test/a"),
        ("https://site.test/A", "https://site.test/a"),
    ],
)
def test_addresses_of_two_pages(one: str, other: str) -> None:
    assert canonical_address(one) != canonical_address(other)


@pytest.mark.parametrize(
    "address", [None, "", "file:///home/me/a.html", "about:blank", "https://", "http://[", "x:y:z"]
)
def test_what_is_no_web_address_says_nothing(address: str | None) -> None:
    assert canonical_address(address) is None


@given(st.text())
def test_no_text_makes_the_comparing_raise(text: str) -> None:
    for address in (text, "http://" + text, f"https://a.test/?{text}"):
        canonical_address(address)
    folded(text)
    words = words_of(text)
    text_hash(words)
    assert len(sketch(shingles(words))) <= 8


@given(st.from_regex(r"https?://[a-z]{1,8}\.test(/[a-z%0-9]{0,5}){0,3}(\?[a-z]{1,3}=[a-z0-9]{0,3})?", fullmatch=True))
def test_a_canonical_address_stays_as_it_is(address: str) -> None:
    canonical = canonical_address(address)
    assert canonical is not None
    assert canonical_address("https://" + canonical) == canonical


def test_folding() -> None:
    assert folded("  “Éa  SYOU” ") == "ea syou”"
    assert folded("Straße") == "strasse"
    assert folded("진흙탕 がギ Ångström") == "진흙탕 がギ angstrom"
    assert folded("…") == "..."


def _never() -> float:
    raise AssertionError("the texts need not be compared")


def test_the_same_bytes_are_the_same_page() -> None:
    assert relation(PAGE, replace(PAGE, saved_address=None, title="x"), _never) is Relation.SAME


def test_two_pages_of_one_archive_are_two() -> None:
    other = replace(PAGE, part="2", saved_address="site.test/other", title="b", text_hash=b"")
    assert relation(replace(PAGE, part="1"), other, lambda: 0.0) is Relation.DIFFERENT


def test_a_changed_page_at_its_address_is_a_version() -> None:
    assert relation(PAGE, replace(OTHER_FILE, text_hash=b"changed"), _never) is Relation.VERSION
    assert relation(PAGE, OTHER_FILE, _never) is Relation.SAME
    assert relation(PAGE, replace(OTHER_FILE, text_hash=b"x", title="new title"), _never) is Relation.VERSION


def test_a_front_page_says_nothing_of_what_stands_on_it() -> None:
    kept = replace(PAGE, saved_address="site.test")
    new = replace(kept, original="b" * 64, title="other news", text_hash=b"x")
    assert relation(kept, new, lambda: 0.05) is Relation.DIFFERENT
    assert relation(kept, new, lambda: 0.5) is Relation.VERSION


def test_a_declared_address_alone_is_weak_evidence() -> None:
    kept = replace(PAGE, declared_address="site.test/story", saved_address="site.test/story?page=1")
    second = replace(kept, original="b" * 64, saved_address="site.test/story?page=2", text_hash=b"second part")
    assert relation(kept, second, lambda: 0.03) is Relation.DIFFERENT
    assert relation(kept, second, lambda: 0.8) is Relation.VERSION
    assert relation(kept, replace(second, text_hash=kept.text_hash), _never) is Relation.SAME


def test_without_an_address_the_words_decide() -> None:
    unknown = replace(OTHER_FILE, saved_address=None)
    assert relation(PAGE, unknown, _never) is Relation.SAME
    changed = replace(unknown, text_hash=b"x")
    assert relation(PAGE, changed, lambda: 0.95) is Relation.VERSION
    assert relation(PAGE, changed, lambda: 0.7) is Relation.DIFFERENT
    assert relation(PAGE, replace(changed, words=9_000), _never) is Relation.DIFFERENT
    short = replace(unknown, words=6, title="not found")
    assert relation(replace(PAGE, words=6, title="story"), short, _never) is Relation.DIFFERENT


def test_different_addresses_need_title_day_and_words() -> None:
    elsewhere = replace(OTHER_FILE, saved_address="other.test/copy")
    assert relation(PAGE, elsewhere, _never) is Relation.SAME
    assert relation(PAGE, replace(elsewhere, title="own title"), _never) is Relation.DIFFERENT
    assert relation(PAGE, replace(elsewhere, published="2030-02-02", text_hash=b"x"), _never) is Relation.DIFFERENT
    assert relation(PAGE, replace(elsewhere, text_hash=b"x"), lambda: 0.95) is Relation.VERSION


def test_likeness_of_texts() -> None:
    random_words = random.Random(4)
    vocabulary = [f"word{n}" for n in range(2_000)]
    paragraphs = [" ".join(random_words.choices(vocabulary, k=60)) for _ in range(20)]
    whole = shingles(words_of("\n\n".join(paragraphs)))
    one_changed = shingles(words_of("\n\n".join([*paragraphs[:19], "Corrected: " + paragraphs[19]])))
    unrelated = shingles(words_of(" ".join(random_words.choices(vocabulary, k=1_200))))
    assert likeness(whole, whole) == 1.0
    assert likeness(whole, one_changed) > NEARLY_EQUAL
    assert likeness(whole, unrelated) < RELATED
    assert likeness(set(), set()) == 1.0


def test_sketches_find_nearly_equal_texts() -> None:
    # Pairs alike to 0.9, over and over: nearly all share the two shingles a candidate needs.
    chance = random.Random(5)
    found = 0
    for _ in range(2_000):
        shared = {chance.getrandbits(63) for _ in range(180)}
        one = shared | {chance.getrandbits(63) for _ in range(10)}
        other = shared | {chance.getrandbits(63) for _ in range(10)}
        found += len(set(sketch(one)) & set(sketch(other))) >= 2
    assert found >= 1_998


def test_spaces_punctuation_and_case_do_not_matter_to_the_words() -> None:
    assert text_hash(words_of("The end — of it.")) == text_hash(words_of("the END of   it"))
    assert words_of("東京 abc") == ["東", "京", "abc"]
