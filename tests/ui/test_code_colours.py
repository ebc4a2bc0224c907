# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui import themes
from reader.ui.code_colours import coloured


@pytest.mark.parametrize(
    ("language", "code", "parts"),
    [
        ("python", 'def f():  # why\n    return "a#b"', [("def", "code_word"), ("# why", "muted"),
                                                        ("return", "code_word"), ('"a#b"', "code_string")]),
        ("js", "let x = 12; // 'no'\n/* a\nb */", [("let", "code_word"), ("12", "code_number"), ("// 'no'", "muted"),
                                                   ("/* a\nb */", "muted")]),
        ("SQL", "SELECT a -- all\n", [("SELECT", "code_word"), ("-- all", "muted")]),
        ("html", '<a href="x"><!-- y -->', [("<a", "code_word"), ('"x"', "code_string"), ("<!-- y -->", "muted")]),
        ("text", "for while 12", []),
    ],
)  # fmt: skip
def test_what_stands_out(language: str, code: str, parts: list[tuple[str, str]]) -> None:
    assert [piece for piece in coloured(code, language) if piece[1]] == parts


@given(st.text(max_size=200), st.sampled_from(["python", "js", "sql", "html", "", "no such language"]))
def test_nothing_is_lost(code: str, language: str) -> None:
    pieces = list(coloured(code, language))
    assert "".join(piece for piece, _ in pieces) == code
    theme = themes.load("light")
    assert all(not role or getattr(theme, role).startswith("#") for _, role in pieces)


@pytest.mark.parametrize("code", ['"' * 50_000, "/*" * 25_000, "'''\\" * 12_000, "<!--" * 12_000, "`\\" * 25_000])
@pytest.mark.parametrize("language", ["python", "c", "html"])
def test_hostile_code_takes_no_time(code: str, language: str) -> None:
    assert sum(len(piece) for piece, _ in coloured(code, language)) == len(code)
