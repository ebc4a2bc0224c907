# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from reader.library import Filter
from reader.ui.choice import NAMES, Arrangement, Choice, arrangement, as_text, kept_choice


def test_a_choice_is_remembered() -> None:
    for chosen in (Choice(), Choice("tag", "sea"), Choice("unread", site="A", author="B", year="2024", pictures=True)):
        assert kept_choice(as_text(chosen)) == chosen


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '{"name": "none"}', '{"name": "tag"}', '{"quotations": "yes"}',
                                  '{"name": 3}', '{"site": null}'])  # fmt: skip
def test_what_makes_no_sense_is_the_library(text: str) -> None:
    assert kept_choice(text) == Choice()


def test_what_lists_hold() -> None:
    assert Choice().filter().states == ("unread", "reading", "read")
    assert Choice("archive").filter((3,)) == Filter(("archived",), staying=(3,))
    assert Choice("bin", author="A").filter() == Filter(binned=True, author="A")
    assert Choice("tag", "sea").filter() == Filter(tag="sea")
    assert not Choice().holds_state("archived")
    assert Choice("starred").holds_state("archived")
    for name in NAMES:
        assert all(Choice(name).nothing())
        assert Choice(name).title()
    assert Choice("unread", year="2024").nothing() != Choice("unread").nothing()


def test_an_arrangement_runs_the_way_its_order_means() -> None:
    assert Arrangement().descending
    assert not Arrangement("title").descending
    assert Arrangement("title", reverse=True).descending
    assert arrangement("nonsense", "nonsense", reverse=False) == Arrangement()
    assert arrangement("site", "day", reverse=True) == Arrangement("site", True, "day")
