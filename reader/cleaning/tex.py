# SPDX-License-Identifier: MIT
"""TeX formulas as a line one can read: α ≤ ½ written α ≤ 1/2, what has no such form left as it was written."""

from __future__ import annotations

import re
from collections.abc import Callable

from reader.cleaning.dom import squeezed
from reader.cleaning.small import accented, closed_up, grouped, grouped_above, indexed, lowered
from reader.cleaning.tex_names import ACCENTS, BLACKBOARD, FUNCTIONS, OPERATORS, RELATIONS, SYMBOLS

LONGEST = 4000
"""Code points of a formula that is read; the longest of those seen in articles have some 600."""
DEEPEST = 40
"""Groups within groups; no formula that people wrote comes near."""

NEGATED = "\u0338"
"""The stroke through a sign, as a combining character."""

_TOKEN = re.compile(r"\\[A-Za-z]+\*?|\\.|[{}^_&~]|\s+|'+|\d+(?:\.\d+)?|.", re.DOTALL)
_PLAIN = frozenset(
    "text textrm textbf textit textsf texttt textnormal mathrm mathbf mathit mathsf mathtt mathcal mathfrak mathscr "
    "boldsymbol bm pmb operatorname operatorname* mbox hbox emph underline overbrace underbrace rm phantomsection "
    "mathop mathrel mathbin mathord mathopen mathclose".split()
)
"""Commands that only say how what they hold is set."""
_WORDS = frozenset("text textrm textbf textit textsf texttt textnormal mbox hbox emph".split())
"""Those of them that hold words, where white space counts."""
_UNSEEN = frozenset(
    "left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr bigm Bigm displaystyle textstyle "
    "scriptstyle limits nolimits nonumber notag hline cr strut null rm bf it cal boldmath left. right. "
    "centering small large normalsize protect relax allowbreak nobreak".split()
)
_HOLDS_UNSEEN = frozenset("label hspace hspace* vspace vspace* phantom hphantom vphantom color mspace kern".split())
_SPACES = frozenset(["\\,", "\\;", "\\:", "\\!", "\\ ", "~", "\\quad", "\\qquad", "\\enspace", "\\thinspace"])
_SIGNS = {**SYMBOLS, **{command: f" {sign} " for command, sign in RELATIONS.items()}, **OPERATORS}
_APPLIED = frozenset(OPERATORS.values())
_PARTING = frozenset({*RELATIONS.values(), "=", "<", ">", "+", "−"})
_NEGATED = {
    "=": "≠",
    "∈": "∉",
    "⊂": "⊄",
    "⊆": "⊈",
    "≡": "≢",
    "∼": "≁",
    "≈": "≉",
    "∣": "∤",
    "∥": "∦",
    "<": "≮",
    ">": "≯",
}
_ALIGNED = re.compile(r"align|split|gather|eq|multline")
_BRACKETS = {"pmatrix": "()", "bmatrix": "[]", "Bmatrix": "{}", "vmatrix": "||", "Vmatrix": "‖‖"}
_LOOSE = re.compile(r"\s*([=<>+−±∓×·÷])(?![\^_\u1d2c-\u1d6a\u2070-\u209c²³¹])\s*")
_OPEN = re.compile(r"(^|[(\[{,;=<>+−±×·/|≤≥≠≈∈→⇒∼≡]\s?)([+−±])\s")


class _Unreadable(Exception):
    """The formula is not written as TeX is."""


def read_tex(tex: str) -> str:
    r"""Return a formula's TeX, without what delimits it, as one line of text; as it stands where it cannot be read."""
    stated = squeezed(tex)
    if len(stated) > LONGEST:
        return stated
    try:
        made = _Reader(stated).whole()
    except (_Unreadable, RecursionError):
        return stated
    made = _LOOSE.sub(r" \1 ", made)
    made = _OPEN.sub(r"\1\2", squeezed(made))
    return closed_up(made).strip(" ;") or stated


class _Reader:
    """Reads one formula from left to right; each group becomes a text."""

    def __init__(self, tex: str) -> None:
        self.tokens: list[str] = _TOKEN.findall(tex)
        self.at = 0
        self.depth = 0

    def whole(self) -> str:
        made = self.run(lambda _: False)
        if self.at < len(self.tokens):
            raise _Unreadable
        return made

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def next(self) -> str:
        piece = self.peek()
        if not piece:
            raise _Unreadable
        self.at += 1
        return piece

    def skip_space(self) -> None:
        while self.peek().isspace():
            self.at += 1

    def run(self, ends: Callable[[str], bool], row: str = "; ", cell: str = " ") -> str:
        """Return what stands up to a piece that ends it; that one is left."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise _Unreadable
        atoms: list[str] = []
        while (piece := self.peek()) and not ends(piece):
            if piece == "}":
                raise _Unreadable
            self.at += 1
            if piece.isspace():
                continue
            if piece in ("^", "_") or piece[0] == "'":
                self.index(atoms, piece)
            elif piece == "\\\\":
                self.option()
                atoms.append(row)
            elif piece == "&":
                atoms.append(cell)
            else:
                atoms.append(self.atom(piece))
        self.depth -= 1
        return "".join(atoms)

    def index(self, atoms: list[str], piece: str) -> None:
        """Set what ^, _ and primes hold beside the last atom."""
        below: str | None = None
        above: str | None = None
        while True:
            if piece[0] == "'":
                above = (above or "") + {1: "′", 2: "″", 3: "‴"}.get(len(piece), "′" * len(piece))
            elif piece == "^":
                above = (above or "") + self.argument()
            else:
                below = (below or "") + self.argument()
            self.skip_space()
            piece = self.peek()
            if piece not in ("^", "_") and not piece.startswith("'"):
                break
            self.at += 1
        base = atoms.pop() if atoms else ""
        trimmed = base.strip(" ")
        # What a large sign or a function ranges over is set apart from what it is applied to.
        apart = trimmed in _APPLIED or trimmed in FUNCTIONS or base.endswith(" ")
        atoms.append(indexed(grouped(trimmed), below, above) + (" " if apart else ""))

    def argument(self) -> str:
        """Return the group or the one piece that follows."""
        self.skip_space()
        piece = self.next()
        return self.atom(piece)

    def option(self) -> str:
        """Return what stands in square brackets right here, if anything does."""
        if self.peek() != "[":
            return ""
        self.at += 1
        inner = self.run(lambda piece: piece == "]")
        self.next()
        return inner

    def atom(self, piece: str) -> str:
        if piece == "{":
            inner = self.run(lambda piece: piece == "}")
            self.next()
            return inner
        if piece in _SPACES:
            return "" if piece == "\\!" else " "
        if piece[0] != "\\":
            if piece == "}":
                raise _Unreadable
            return {"-": "−", ",": ", ", ";": "; "}.get(piece, piece)
        command = piece[1:]
        if not command:
            raise _Unreadable
        if not command[0].isalpha():
            return {"|": "‖", "\\": "; "}.get(command, command)
        return self.command(command)

    def command(self, command: str) -> str:
        """Return what a command and its arguments show."""
        if command in _SIGNS:
            return _SIGNS[command]
        if command in FUNCTIONS:
            return self.function(command)
        handler = _HANDLERS.get(command)
        if handler is not None:
            return handler(self)
        accent = ACCENTS.get(command)
        if accent is not None:
            base = self.argument()
            return accented(base, accent) or grouped(base)
        # Nobody knows what it means: it stays, so that it can be looked up.
        return f"\\{command}{{{self.argument()}}}" if self.peek() == "{" else f"\\{command} "

    def unseen(self) -> str:
        """Pass over a command that only says how something is set, with the full stop for a bracket that is none."""
        if self.peek() == ".":
            self.at += 1
        return ""

    def unseen_argument(self) -> str:
        """Pass over a command with what it holds."""
        self.argument()
        return ""

    def function(self, command: str) -> str:
        self.skip_space()
        before = self.tokens[self.at - 2] if self.at >= 2 else ""
        lead = " " if before and (before[-1].isalnum() or before == "}") else ""
        follows = self.peek()
        return f"{lead}{command}" + (" " if follows and (follows[0].isalnum() or follows[0] in "\\{") else "")

    def words(self) -> str:
        """Return the words in a group, white space kept."""
        self.skip_space()
        if self.peek() != "{":
            return self.argument()
        self.at += 1
        depth, found = 1, list[str]()
        while depth:
            piece = self.next()
            depth += (piece == "{") - (piece == "}")
            if piece not in "{}$":
                found.append(" " if piece in _SPACES else piece.removeprefix("\\"))
        return f" {text} " if len(text := "".join(found)) > 1 and text[:1] + text[-1:] != text.strip() else text

    def fraction(self) -> str:
        above, below = self.argument(), self.argument()
        return f" {grouped_above(above)}/{grouped(below)} "

    def binomial(self) -> str:
        above, below = self.argument(), self.argument()
        return f"({above.strip()} ¦ {below.strip()})"

    def root(self) -> str:
        degree = self.option()
        inner = grouped(self.argument())
        # Set apart, or what stands before it would seem raised by the degree.
        return f" {indexed('', None, degree)}√{inner}" if degree else f"√{inner}"

    def above(self) -> str:
        small, base = self.argument(), self.argument().strip()
        made = indexed(grouped(base), None, small)
        return f" {made} " if base in _PARTING else made

    def below(self) -> str:
        small, base = self.argument(), self.argument().strip()
        made = indexed(grouped(base), small, None)
        return f" {made} " if base in _PARTING else made

    def blackboard(self) -> str:
        return self.argument().translate(BLACKBOARD)

    def coloured(self) -> str:
        self.argument()
        return self.argument()

    def tag(self) -> str:
        return f" ({self.argument().strip()})"

    def negated(self) -> str:
        sign = self.argument().strip()
        return f" {_NEGATED.get(sign, sign + NEGATED)} "

    def chemistry(self) -> str:
        """Return a chemical formula with its numbers lowered and its arrows drawn."""
        words = self.words().replace("<=>", " ⇌ ").replace("->", " → ")
        return re.sub(r"(?<=[A-Za-z)\]])\d{1,3}", lambda match: lowered(match[0]), words)

    def environment(self) -> str:
        """Return an environment's rows on one line: parted by semicolons, cells by commas where there is no sense."""
        name = self.argument().strip().rstrip("*")
        if name in ("array", "tabular", "alignat", "alignedat"):
            self.skip_space()
            self.argument()
        else:
            self.option()
        cell = " " if _ALIGNED.search(name) else ", "
        inner = self.run(lambda piece: piece == "\\end", cell=cell)
        self.next()
        if self.argument().strip().rstrip("*") != name:
            raise _Unreadable
        inner = inner.strip(" ;")
        opening, closing = _BRACKETS.get(name, ("{ ", "") if name == "cases" else ("", ""))
        return f"{opening}{inner}{closing}"


_HANDLERS: dict[str, Callable[[_Reader], str]] = {
    **dict.fromkeys(_UNSEEN, _Reader.unseen),
    **dict.fromkeys(_HOLDS_UNSEEN, _Reader.unseen_argument),
    **dict.fromkeys(_PLAIN, _Reader.argument),
    **dict.fromkeys(_WORDS, _Reader.words),
    "frac": _Reader.fraction,
    "dfrac": _Reader.fraction,
    "tfrac": _Reader.fraction,
    "cfrac": _Reader.fraction,
    "binom": _Reader.binomial,
    "dbinom": _Reader.binomial,
    "tbinom": _Reader.binomial,
    "sqrt": _Reader.root,
    "overset": _Reader.above,
    "stackrel": _Reader.above,
    "underset": _Reader.below,
    "mathbb": _Reader.blackboard,
    "textcolor": _Reader.coloured,
    "tag": _Reader.tag,
    "tag*": _Reader.tag,
    "not": _Reader.negated,
    "ce": _Reader.chemistry,
    "begin": _Reader.environment,
}
