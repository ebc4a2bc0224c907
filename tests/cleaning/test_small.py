# SPDX-License-Identifier: MIT
import pytest

from reader.cleaning.small import accented, closed_up, grouped, grouped_above, indexed, lowered, raised


@pytest.mark.parametrize(
    ("text", "small"), [("2", "²"), ("i + 1", "ⁱ⁺¹"), ("∘", "°"), ("′", "′"), ("q", ""), ("12345", "")]
)
def test_raised(text: str, small: str) -> None:
    assert raised(text) == small


@pytest.mark.parametrize(("text", "small"), [("i=0", "ᵢ₌₀"), ("max", "ₘₐₓ"), ("b", ""), ("", "")])
def test_lowered(text: str, small: str) -> None:
    assert lowered(text) == small


def test_indices_are_small_where_they_can_be() -> None:
    assert indexed("x", "1", "2") == "x₁²"
    assert indexed("x", "b", "2") == "x²_b"
    assert indexed("x", None, "a/b") == "x^(a/b)"
    assert indexed("x", None, None) == "x"


def test_brackets_stand_where_parts_would_run_together() -> None:
    assert [grouped(text) for text in ("ab", "ŷ²", "P(x)", "(a)", "a + b", "a·b")] == [
        "ab",
        "ŷ²",
        "P(x)",
        "(a)",
        "(a + b)",
        "(a·b)",
    ]
    assert [grouped_above(text) for text in ("n(n + 1)", "a + b", "−b")] == ["n(n + 1)", "(a + b)", "−b"]


def test_accents_are_combined_with_each_letter() -> None:
    assert accented("ab", "\u0305") == "a\u0305b\u0305"
    assert accented("a + b", "\u0305") == accented("abcde", "\u0305") == ""


def test_spaces_are_closed_up_at_brackets() -> None:
    assert closed_up(" ( a  + b ) , c") == "(a + b), c"
