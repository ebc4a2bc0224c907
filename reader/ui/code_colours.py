# SPDX-License-Identifier: MIT
"""Colours in code, by the lexers of Pygments.

Code comes from pages of strangers, and a lexer's patterns can be kept busy for hours by a few lines:
a clock stops them, and what is left then stays in the colour of the text.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, NoReturn

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Generic, Keyword, Literal, Name, Number, Operator, String
from pygments.util import ClassNotFound

from reader.ui.code_language import guessed

if TYPE_CHECKING:
    from pygments.token import _TokenType as TokenKind  # pyright: ignore[reportPrivateUsage]

_LONGEST = 60_000
"""Characters that are coloured: past some thousand lines code is looked up, not read."""
_LONGEST_UNTIMED = 4_000
"""The same where the system has no clock that could stop a lexer."""
_AT_ONCE = 200
"""Tokens between two looks at the clock."""
_SECONDS = 0.04
"""How long a lexer may take for those: 200 tokens take a two-hundredth of a second, and a stall of 50 ms is seen."""
_PIECE = 500
"""Characters of one colour that are gathered: between two pieces the window can do something else."""
_NONE = frozenset({"text", "plain", "plaintext", "txt", "none", "output", "nohighlight"})

_ROLES = (
    (Comment.Preproc, "code_word"),
    (Comment.PreprocFile, "code_string"),
    (Comment, "muted"),
    (String.Doc, "muted"),
    (String, "code_string"),
    (Number, "code_number"),
    (Literal, "code_number"),
    (Keyword, "code_word"),
    (Operator.Word, "code_word"),
    (Name.Tag, "code_word"),
    (Name.Function, "code_name"),
    (Name.Class, "code_name"),
    (Name.Decorator, "code_name"),
    (Name.Attribute, "code_name"),
    (Name.Constant, "code_number"),
    (Generic.Inserted, "code_string"),
    (Generic.Deleted, "code_number"),
    (Generic.Heading, "code_word"),
    (Generic.Subheading, "code_word"),
    (Generic.Prompt, "muted"),
    (Generic.Output, "muted"),
)
"""The names of the theme's colours by kind of token, the narrower kind first."""


class _TooLongError(Exception):
    """A lexer took longer than it may."""


def coloured(code: str, language: str) -> Iterator[tuple[str, str]]:
    """Yield the pieces of a code in order, each with the name of its colour in the theme (empty: the text's).

    Where the page names no language it is guessed, but only if the code leaves no doubt.
    """
    lexer = _lexer(language, code)
    if lexer is None or len(code) > (_LONGEST if _can_stop() else _LONGEST_UNTIMED):
        yield code, ""
        return
    at, gathered, role = 0, "", ""
    for start, kind, text in _tokens(lexer, code):
        if start < at:
            continue
        between, at = code[at:start], start + len(text)
        own = _role(kind)
        if (own == role or not text.strip()) and len(gathered) < _PIECE:
            gathered += between + text  # white space takes part in whatever stands before it
            continue
        if gathered + between:
            yield gathered + between, role
        gathered, role = text, own
    if gathered:
        yield gathered, role
    if at < len(code):
        yield code[at:], ""


def _tokens(lexer: Lexer, code: str) -> Iterator[tuple[int, TokenKind, str]]:
    """Yield a lexer's tokens with their places, as long as it keeps to its time."""
    found = iter(lexer.get_tokens_unprocessed(code))
    while True:
        try:
            with _stopped_after(_SECONDS):
                some = list(islice(found, _AT_ONCE))
        except (_TooLongError, RecursionError):
            return
        yield from some
        if len(some) < _AT_ONCE:
            return


def _lexer(language: str, code: str) -> Lexer | None:
    name = language.lower().strip() or guessed(code)
    if not name or name in _NONE:
        return None
    try:
        return get_lexer_by_name(name)
    except ClassNotFound:
        return None


@cache
def _role(kind: TokenKind) -> str:
    return next((role for known, role in _ROLES if kind in known), "")


def _can_stop() -> bool:
    return hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()


@contextmanager
def _stopped_after(seconds: float) -> Generator[None]:
    """Stop what runs inside after so many seconds, even within one match of a pattern, which asks for signals."""
    if not _can_stop():
        yield
        return
    armed = True

    def ring(*_signal: object) -> None:
        if armed:
            _stop()

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        armed = False
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _stop() -> NoReturn:
    raise _TooLongError
