# SPDX-License-Identifier: MIT
"""The query language: forgiving, small, and never an error.

Words (all must match, the last as a beginning), "phrases", ``-not``, ``OR`` between neighbours,
parentheses, and before a word or phrase ``title:``, ``author:``, ``site:``, ``person:``, ``said:``, ``quote:``;
what else is asked of an article (``tag:``, ``is:``, dates …) is understood in `conditions`.
docs/searching.md tells readers of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from dataclasses import field as field_
from datetime import date
from typing import Literal, get_args

from reader.article import Span
from reader.search import conditions
from reader.search.conditions import Value
from reader.search.words import Word, words

LONGEST = 500
"""Code points of a query that are read; nobody types more, and pasted texts find nothing."""
MOST_TERMS = 32
"""Words of a query that are read: with more, all of which must match, hardly anything does."""
DEEPEST = 8
"""Parentheses in parentheses."""

Field = Literal["title", "author", "site", "person", "said", "quote"]
FIELDS: tuple[Field, ...] = get_args(Field)
_SHORT: dict[str, Field] = {"by": "author", "speaker": "said", "quotation": "quote", "people": "person"}
"""Other names people type."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand one after the other; mostly it is one word."""

    words: tuple[str, ...]
    """Folded."""
    unspaced: bool = False
    """Whether they are bigrams."""
    field: Field | None = None
    """Where to look; None is everywhere but in the people."""
    prefix: bool = False
    """Whether the last word may go on."""
    spelled: tuple[str, ...] = field_(default=(), compare=False)
    """The words as they were typed: some stemmers need their accents."""
    at: Span | None = field_(default=None, compare=False)
    """Where it stands in the query, without its field."""

    def anywhere(self) -> Phrase:
        """Return the same, looked for everywhere."""
        return replace(self, field=None)


@dataclass(frozen=True, slots=True)
class Condition:
    """What must hold of an article besides its words, as `conditions` understood it."""

    field: conditions.Field
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """What must not match."""

    node: Node


@dataclass(frozen=True, slots=True)
class And:
    """All of these; of none, everything."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Any of these."""

    nodes: tuple[Node, ...]


Node = Phrase | Condition | Not | And | Or


@dataclass(frozen=True, slots=True)
class Query:
    """A query as it was understood."""

    root: Node | None
    """None where nothing is left to look for."""
    ignored: tuple[str, ...] = ()
    """What was left out, in words."""

    def wanted(self) -> list[Phrase]:
        """Return the phrases an article is found by, those that must not match left out."""
        return wanted_of(self.root) if self.root is not None else []


def wanted_of(node: Node) -> list[Phrase]:
    """Return the phrases of a node that an article is found by, those that must not match left out."""
    match node:
        case Phrase():
            return [node]
        case Not() | Condition():
            return []
        case And(nodes) | Or(nodes):
            return [phrase for child in nodes for phrase in wanted_of(child)]


_QUOTES = {'"': '"', "“": "”", "„": "“”", "«": "»", "”": "”", "＂": "＂", "「": "」"}
_LEXEME = re.compile(r"""[()|]|["“„«”＂「]|[^\s()|"“„«”＂「]+""")


@dataclass
class _Parser:
    text: str
    today: date
    at: int = 0
    terms: int = 0
    ignored: list[str] = field_(default_factory=list[str])

    def peek(self) -> str:
        """Return the lexeme ahead; empty at the end."""
        ahead = self.skip()
        found = _LEXEME.match(self.text, ahead)
        return found.group() if found else ""

    def skip(self) -> int:
        """Return where the next lexeme starts."""
        at = self.at
        while at < len(self.text) and self.text[at].isspace():
            at += 1
        return at

    def take(self) -> str:
        """Return the lexeme ahead and go past it."""
        lexeme = self.peek()
        self.at = self.skip() + len(lexeme)
        return lexeme

    def ignore(self, remark: str) -> None:
        if remark not in self.ignored:
            self.ignored.append(remark)

    def sequence(self, depth: int) -> And:
        """Read what must all match, up to a closing parenthesis or the end."""
        nodes: list[Node] = []
        joining = False
        while (lexeme := self.peek()) and not (lexeme == ")" and depth):
            if lexeme in {"OR", "|"}:
                self.take()
                joining = bool(nodes)
                continue
            node = self.item(depth)
            if node is None:
                continue
            if joining:
                before = nodes.pop()
                node = Or((*before.nodes, node) if isinstance(before, Or) else (before, node))
                joining = False
            nodes.append(node)
        return And(tuple(nodes))

    def item(self, depth: int) -> Node | None:
        """Read one word, phrase, group or negation; None where there was nothing in it."""
        lexeme = self.take()
        if lexeme in {")", "AND"}:
            return None
        if lexeme == "NOT" or (lexeme.startswith(("-", "−")) and len(lexeme) == 1):
            return self.negation(depth) if lexeme == "NOT" or self.touches() else None
        if lexeme == "(":
            return self.group(depth)
        if lexeme in _QUOTES:
            return self.quoted(lexeme, None)
        if lexeme.startswith(("-", "−")):
            self.at -= len(lexeme) - 1
            return self.negation(depth)
        return self.word(lexeme)

    def touches(self) -> bool:
        """Tell whether the next lexeme follows without a space."""
        return self.at < len(self.text) and not self.text[self.at].isspace()

    def negation(self, depth: int) -> Node | None:
        if self.peek() in {"", ")", "OR", "|"}:
            return None
        # A run of minus signs would go as deep as it is long.
        node = self.item(depth + 1) if depth < DEEPEST else None
        return Not(node) if node is not None else None

    def group(self, depth: int) -> Node | None:
        if depth >= DEEPEST:
            self.ignore("Parentheses that stand too deep were left out.")
            return None
        inner = self.sequence(depth + 1)
        if self.peek() == ")":
            self.take()
        if not inner.nodes:
            return None
        return inner.nodes[0] if len(inner.nodes) == 1 else inner

    def quoted(self, opening: str, where: Field | None) -> Phrase | None:
        content, start = self.inside(opening)
        return self.phrase(content, where, start, prefix=False)

    def inside(self, opening: str) -> tuple[str, int]:
        """Return what stands between quotation marks, the first of which was taken, and where."""
        closing = _QUOTES[opening]
        start = self.at
        end = min((at for mark in closing if (at := self.text.find(mark, start)) >= 0), default=len(self.text))
        self.at = min(end + 1, len(self.text))
        return self.text[start:end], start

    def word(self, lexeme: str) -> Node | None:
        name, colon, rest = lexeme.partition(":")
        plain = name.casefold()
        where: Field | None = _SHORT.get(plain) or next((known for known in FIELDS if known == plain), None)
        asked = conditions.field_named(plain) if where is None else None
        if not colon or (where is None and asked is None and (rest.startswith("//") or not name.isalpha())):
            return self.bare(lexeme, None)
        if where is None and asked is None:
            self.ignore(f"“{name}:” is not a field; its words were looked for everywhere.")
            return self.bare(lexeme, None)
        quoted = not rest and self.touches() and self.peek() in _QUOTES
        if not rest and not quoted:
            self.ignore(f"“{name}:” stands before nothing.")
            return None
        if asked is not None:
            return self.condition(asked, rest)
        return self.quoted(self.take(), where) if quoted else self.bare(rest, where)

    def condition(self, asked: conditions.Field, rest: str) -> Node | None:
        if rest:
            written, unfinished = self.value(asked, rest)
        else:
            written, unfinished = self.inside(self.take())[0], False
        if self.terms >= MOST_TERMS:
            self.ignore(f"Only the first {MOST_TERMS} words were looked for.")
            return None
        self.terms += 1
        try:
            return Condition(asked, conditions.understand(asked, written, self.today, unfinished=unfinished))
        except conditions.NotUnderstood as error:
            self.ignore(str(error))
            return None

    def value(self, asked: conditions.Field, rest: str) -> tuple[str, bool]:
        """Return a condition's value as it was written, dates of several words whole, and whether it may go on."""
        start = self.at - len(rest)
        for end in reversed(self.ends(conditions.MOST_WORDS - 1) if conditions.takes_words(asked) else []):
            if conditions.is_understood(asked, self.text[start:end], self.today):
                self.at = end
                break
        return self.text[start : self.at], self.at >= len(self.text)

    def ends(self, count: int) -> list[int]:
        """Return where the next lexemes end, up to one that is a sign or names a field."""
        before, found = self.at, list[int]()
        while len(found) < count and (lexeme := self.peek()) and lexeme[0] not in "()|-" and lexeme not in _QUOTES:
            if ":" in lexeme or lexeme in {"OR", "AND", "NOT"}:
                break
            self.take()
            found.append(self.at)
        self.at = before
        return found

    def bare(self, content: str, where: Field | None) -> Phrase | None:
        # The word somebody is typing: nothing follows it, not even a space.
        last = self.at >= len(self.text)
        return self.phrase(content.rstrip("*"), where, self.at - len(content), prefix=last or content.endswith("*"))

    def phrase(self, content: str, where: Field | None, start: int, *, prefix: bool) -> Phrase | None:
        found: list[Word] = list(words(content))
        if not found:
            if content.strip():
                self.ignore(f"“{content.strip()[:40]}” holds no word.")
            return None
        if self.terms >= MOST_TERMS:
            self.ignore(f"Only the first {MOST_TERMS} words were looked for.")
            return None
        if self.terms + len(found) > MOST_TERMS:
            self.ignore(f"Only the first {MOST_TERMS} words were looked for.")
            found, prefix = found[: MOST_TERMS - self.terms], False
        self.terms += len(found)
        # The last character of a run of several stands in its last bigram.
        if len(found) > 1 and found[-1].unspaced and found[-1].end - found[-1].start == 1 and found[-2].unspaced:
            found, prefix = found[:-1], False
        # One character is found as the beginning of the bigrams it stands in.
        prefix = prefix or (found[-1].unspaced and len(found) == 1 and found[0].end - found[0].start == 1)
        return Phrase(
            tuple(word.folded for word in found),
            found[-1].unspaced,
            where,
            prefix,
            tuple(content[word.start : word.end] for word in found),
            Span(start + found[0].start, start + found[-1].end),
        )


def parse(text: str, today: date | None = None) -> Query:
    """Understand what was typed; raises nothing, whatever it is. Dates such as “last week” count from `today`."""
    parser = _Parser(text[:LONGEST].replace("\0", " "), today or date.today())  # noqa: DTZ011 - the reader's own day
    if len(text) > LONGEST:
        parser.ignore(f"Only the first {LONGEST} characters were read.")
    root = parser.sequence(0)
    nodes = root.nodes
    if not nodes:
        return Query(None, tuple(parser.ignored))
    return Query(nodes[0] if len(nodes) == 1 else root, tuple(parser.ignored))
