# SPDX-License-Identifier: MIT
"""Verbs that report speech."""

from __future__ import annotations

import pytest

from reader.voices.verbs import NAMING, SAY, STRENGTH, forms


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("say", ["say", "says", "said", "saying"]),
        ("argue", ["argue", "argues", "argued", "arguing"]),
        ("stress", ["stress", "stresses", "stressed", "stressing"]),
        ("explain", ["explain", "explains", "explained", "explaining"]),
    ],
)
def test_forms(verb: str, expected: list[str]) -> None:
    assert forms(verb) == expected


def test_strengths() -> None:
    assert (STRENGTH["said"], STRENGTH["called"], STRENGTH.get("walked", 0)) == (2, 1, 0)
    assert "told" in SAY
    assert "dubbed" in NAMING
