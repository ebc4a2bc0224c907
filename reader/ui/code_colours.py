# SPDX-License-Identifier: MIT
"""Colours in code: comments, strings, numbers and the words most languages keep for themselves.

One pattern for all languages, linear in the text: a lexer for each knows more, but code comes from
pages of strangers, and lexers built of nested patterns can be kept busy for hours by a few lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_LONGEST = 60_000
"""Characters that are coloured: past some thousand lines code is looked up, not read."""

_WORDS = frozenset(
    """abstract and as assert async await begin bool boolean break byte case catch char class const continue def
    default defer del delete do done double elif else elsif end enum except export extends extern false False fi final
    finally float fn for foreach from func function global go goto if impl implements import in include inline int
    interface internal is lambda let long loop match mod module mut namespace new nil None nonlocal not null nullptr or
    package pass private protected pub public raise readonly ref rescue return self short signed sizeof static string
    struct super switch template then this throw throws trait true True try type typedef typeof union unless unsafe
    unsigned until use using val var virtual void volatile when where while with yield""".split()
)
_QUERY_WORDS = frozenset(
    """add all alter and as asc between by case create delete desc distinct drop else end exists from group having in
    index inner insert into is join key left like limit not null on or order outer primary right select set table then
    union unique update values view when where with""".split()
)
_HASH = frozenset({"python", "py", "ruby", "rb", "perl", "sh", "bash", "shell", "zsh", "yaml", "yml", "toml", "r",
                   "make", "makefile", "dockerfile", "elixir", "julia", "nim", "conf", "ini"})  # fmt: skip
_DASHES = frozenset({"sql", "lua", "haskell", "hs", "ada", "elm", "vhdl"})
_NONE = frozenset({"", "text", "plain", "plaintext", "txt", "none", "output", "console", "diff"})
_MARKUP = frozenset({"html", "xml", "svg", "xhtml"})

_STRINGS = (
    r"(?P<string>\"\"\"(?:[^\"]|\"(?!\"\"))*(?:\"\"\")?|'''(?:[^']|'(?!''))*(?:''')?"
    r"|\"(?:[^\"\\\n]|\\.)*\"?|'(?:[^'\\\n]|\\.)*'?|`(?:[^`\\]|\\.)*`?)"
)
_REST = r"|(?P<number>\b\d[\w.]*)|(?P<word>[^\W\d]\w*)"
_SLASHES = re.compile(rf"(?P<comment>//[^\n]*|/\*(?:[^*]|\*(?!/))*(?:\*/)?)|{_STRINGS}{_REST}")
_HASHES = re.compile(rf"(?P<comment>\#[^\n]*)|{_STRINGS}{_REST}")
_DASHED = re.compile(rf"(?P<comment>--[^\n]*)|{_STRINGS}{_REST}")
_TAGS = re.compile(r"(?P<comment><!--(?:[^-]|-(?!->))*(?:-->)?)|(?P<string>\"[^\"\n]*\"?)|(?P<word></?[^\W\d][\w:-]*)")


def coloured(code: str, language: str) -> Iterator[tuple[str, str]]:
    """Yield the pieces of a code in order, each with the name of its colour in the theme (empty: the text's)."""
    language = language.lower().strip()
    if language in _NONE or len(code) > _LONGEST:
        yield code, ""
        return
    pattern = _SLASHES
    if language in _HASH:
        pattern = _HASHES
    elif language in _DASHES:
        pattern = _DASHED
    elif language in _MARKUP:
        pattern = _TAGS
    at = 0
    for found in pattern.finditer(code):
        role = _role(found.lastgroup or "", found[0], language)
        if not role:
            continue
        if found.start() > at:
            yield code[at : found.start()], ""
        yield found[0], role
        at = found.end()
    if at < len(code):
        yield code[at:], ""


def _role(kind: str, text: str, language: str) -> str:
    if kind == "comment":
        return "muted"
    if kind == "string":
        return "code_string"
    if kind == "number":
        return "code_number"
    if language in _MARKUP or text in _WORDS or (language == "sql" and text.lower() in _QUERY_WORDS):
        return "code_word"
    return ""
