# SPDX-License-Identifier: MIT
"""Lines that are signatures."""

from __future__ import annotations

from reader.voices.signatures import is_bare_name, is_signature, signed_post


def test_lines_that_are_signatures() -> None:
    assert is_signature("— Susan Delgado")
    assert is_signature("Source: the harbour office")
    assert not is_signature("Susan Delgado")
    assert not is_signature("— " + "long " * 40)
    assert is_bare_name("Susan Delgado, Ph.D.")
    assert is_bare_name("Ana de la Cruz (Leeds)")
    assert not is_bare_name("Susan Delgado came home.")
    assert not is_bare_name("Nobody")
    assert not is_bare_name("The bridge has to be closed")


def test_posts() -> None:
    line = "Nobody asked. — Lena Brandt (@lena) May 3, 2024"
    assert signed_post(line) == (13, 16)
    assert signed_post("— Lena Brandt (@lena) May 3, 2024") is None
    assert signed_post("Nobody asked — nobody at all.") is None
