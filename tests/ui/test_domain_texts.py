# SPDX-License-Identifier: MIT
"""The table holds every sentence the rooms behind the window can say, and none they do not."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from reader.ui.domain_texts import SENTENCES, VALUES

ROOT = Path(__file__).resolve().parents[2] / "reader"
ROOMS = ("formats", "cleaning", "library", "search", "importing", "export")
"""Those that say something to people; what `voices` raises is a bug."""
PLACE = re.compile(r"\{[^{}]*\}")
SENTENCE = re.compile(r"[A-Z“{][^\n]*[.?!]")
KIND = re.compile(r"an? [\w -]+(?: file| image| archive| document| list| program| database| icon| PDF)")


def texts(tree: ast.Module) -> Iterator[str]:
    """Return the texts of a module but docstrings and what its log says; values stand as `{}`."""
    left_out: set[int] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant() as only):
                left_out.add(id(only))
            case ast.Call(func=ast.Attribute(value=ast.Name(id="_log")), args=said):
                left_out.update(map(id, said))
            case ast.JoinedStr(values=parts):
                left_out.update(map(id, parts))
            case ast.FormattedValue(format_spec=ast.JoinedStr() as form):
                left_out.add(id(form))
            case _:
                pass
    for node in ast.walk(tree):
        if id(node) in left_out:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)


def said() -> set[str]:
    """Return all texts of the rooms."""
    modules = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]
    return {text for path in modules for text in texts(ast.parse(path.read_text("utf-8")))}


def is_sentence(text: str) -> bool:
    """Tell whether a text is one or more sentences of words, not SQL or a pattern."""
    words = PLACE.sub("", text)
    return (
        bool(SENTENCE.fullmatch(text))
        and len(re.findall(r"[A-Za-z]{2,}", words)) > 1
        and " " in words.strip()
        and not re.search(r"[\\|=_]|\b(?:SELECT|LIMIT)\b", words)
    )


def test_every_sentence_of_the_rooms_stands_in_the_table() -> None:
    wanted = {text for text in said() if is_sentence(text)}
    assert len(wanted) > 150
    told = {PLACE.sub("{}", text) for text in SENTENCES}
    assert sorted(wanted - told) == []


def test_the_table_holds_nothing_that_is_never_said() -> None:
    every = said()
    assert sorted(text for text in SENTENCES if PLACE.sub("{}", text) not in every) == []
    # What the system says of a refusal is no text of ours.
    of_the_system = {"permission denied", "input/output error", "too many open files", "file name too long"}
    assert {text for text in VALUES if text not in every} == of_the_system


def test_every_kind_of_file_that_can_be_named_stands_in_the_table() -> None:
    module = ast.parse((ROOT / "formats" / "signatures.py").read_text("utf-8"))
    kinds = {text for text in texts(module) if KIND.fullmatch(text)}
    assert len(kinds) > 20
    assert sorted(kinds - set(VALUES)) == []


def test_no_sentence_is_told_twice() -> None:
    assert len(set(SENTENCES)) == len(SENTENCES)
