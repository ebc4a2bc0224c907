# SPDX-License-Identifier: MIT
from __future__ import annotations

import signal
from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui import code_colours, themes
from reader.ui.code_colours import coloured


def parts_of(pieces: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(text.strip(), role) for text, role in pieces if role and text.strip()]


@pytest.mark.parametrize(
    ("language", "code", "parts"),
    [
        ("python", 'def f():  # why\n    return "a#b"', [("def", "code_word"), ("f", "code_name"), ("# why", "muted"),
                                                        ("return", "code_word"), ('"a#b"', "code_string")]),
        ("js", "let x = 12; // 'no'\n/* a\nb */", [("let", "code_word"), ("12", "code_number"),
                                                   ("// 'no'\n/* a\nb */", "muted")]),
        ("SQL", "SELECT a -- all\n", [("SELECT", "code_word"), ("-- all", "muted")]),
        ("html", '<a href="x"><!-- y -->', [("a", "code_word"), ("href", "code_name"), ('"x"', "code_string"),
                                            ("<!-- y -->", "muted")]),
        ("diff", "-one\n+two\n", [("-one", "code_number"), ("+two", "code_string")]),
        ("text", "for while 12", []),
        ("no such language", "for while 12", []),
    ],
)  # fmt: skip
def test_what_stands_out(language: str, code: str, parts: list[tuple[str, str]]) -> None:
    assert parts_of(coloured(code, language)) == parts


@given(
    st.text(max_size=200),
    st.sampled_from(["python", "js", "sql", "html", "", "no such language", "php", "jsx", "yaml", "console"]),
)
def test_nothing_is_lost(code: str, language: str) -> None:
    pieces = list(coloured(code, language))
    assert "".join(piece for piece, _ in pieces) == code
    theme = themes.load("light")
    assert all(not role or getattr(theme, role).startswith("#") for _, role in pieces)


@pytest.mark.parametrize("code", ['"' * 50_000, "/*" * 25_000, "'''\\" * 12_000, "<!--" * 12_000, "`\\" * 25_000])
@pytest.mark.parametrize("language", ["python", "c", "html"])
def test_hostile_code_is_not_lost_and_comes_in_small_pieces(code: str, language: str) -> None:
    pieces = [piece for piece, _ in coloured(code, language)]
    assert "".join(pieces) == code


def test_a_lexer_that_never_ends_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    import re

    class Endless:
        """Finds one word, then tries a pattern that would be busy for years."""

        def get_tokens_unprocessed(self, code: str) -> Iterator[tuple[int, object, str]]:
            from pygments.token import Keyword

            yield 0, Keyword, code[:2]
            re.match(r"(a+)+b", "a" * 60)
            raise AssertionError

    def endless(_language: str, _code: str) -> Endless:
        return Endless()

    before = signal.getsignal(signal.SIGALRM)
    monkeypatch.setattr(code_colours, "_lexer", endless)
    assert list(coloured("if aaaa", "any")) == [("if aaaa", "")]
    assert signal.getsignal(signal.SIGALRM) is before
    assert signal.getitimer(signal.ITIMER_REAL)[0] == 0


def test_longer_code_than_anybody_reads_stays_plain() -> None:
    code = "x = 1\n" * 20_000
    assert list(coloured(code, "python")) == [(code, "")]
