# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader.ui import facts
from reader.ui.bidirectional import is_rtl, isolated


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", False), ("Fog", False), ("12.", False), ("الماء", True), ("«12» الماء and water", True), ("água ماء", False)],
)
def test_the_first_letter_says_which_way_a_text_runs(text: str, expected: bool) -> None:
    assert is_rtl(text) is expected


def test_a_text_is_set_apart_only_where_the_line_runs_the_other_way(qtbot: QtBot) -> None:
    assert isolated("Fog.") == "Fog."
    assert isolated("الماء.") == "\u2067الماء.\u2069"
    assert isolated("1 min", among_rtl=True) == "\u20661 min\u2069"
    assert isolated("الماء.", among_rtl=True) == "الماء."
    assert isolated("…", rtl=True) == "\u2067…\u2069"


def test_facts_of_both_directions_keep_to_themselves(qtbot: QtBot) -> None:
    assert facts.join("Nora Feld", "", "2 May") == "Nora Feld  ·  2 May"
    mixed = facts.join("Nora Feld", "2 مايو 2024", "1 د")
    assert mixed == "\u2068Nora Feld\u2069  ·  \u20682 مايو 2024\u2069  ·  \u20681 د\u2069"
    # What was joined before is not set apart as one.
    assert facts.join(facts.join("Nora", "الماء"), "x") == "\u2068Nora\u2069  ·  \u2068الماء\u2069  ·  \u2068x\u2069"
    assert facts.join("\u2068Nora…", "الماء").count("\u2069") == 2
