# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from reader.ui.code_language import guessed

KNOWN = {
    "python": "import math\n\ndef area(r):\n    return math.pi * r ** 2\n",
    "javascript": "const names = list.map(one => one.name);\nconsole.log(names);\n",
    "c": '#include <stdio.h>\n\nint main(void) {\n    printf("%d", 3);\n}\n',
    "cpp": "#include <vector>\n\nstd::vector<int> numbers;\n",
    "java": "public class Boat {\n    public static void main() {\n        System.out.println(1);\n    }\n}\n",
    "go": 'package main\n\nfunc main() {\n\tboat := "late"\n}\n',
    "rust": 'fn main() {\n    let mut late = 3;\n    println!("{}", late);\n}\n',
    "sql": "SELECT name\nFROM boats\nWHERE late > 5\n",
    "css": ".boat {\n  color: #334455;\n  margin: 4px;\n}\n",
    "bash": "#!/bin/sh\nls | wc -l\n",
    "json": '{"boat": ["late", 3]}',
    "diff": "--- a/boat\n+++ b/boat\n@@ -1,2 +1,2 @@\n-late\n+early\n",
    "html": "<ul>\n<li>late</li>\n</ul>\n",
    "xml": '<?xml version="1.0"?>\n<boats/>\n',
    "pycon": ">>> 1 + 1\n2\n",
}
DOUBTFUL = (
    "The boat is late.\nNobody complains: it is always late.",
    "boat late\nboat early",
    "a = b",
    "x = 3;",
    "$ ls\nboats",
    "for each boat {\n  wait\n}",
    "[1, 2, 3]",
    "{",
    "+-----+\n| 1 2 |\n+-----+",
    "",
)


@pytest.mark.parametrize("name", KNOWN)
def test_a_language_that_shows_itself_is_told(name: str) -> None:
    assert guessed(KNOWN[name]) == name


@pytest.mark.parametrize("text", DOUBTFUL)
def test_where_there_is_doubt_nothing_is_told(text: str) -> None:
    assert guessed(text) == ""


def test_what_is_guessed_is_a_language_that_can_be_coloured() -> None:
    from pygments.lexers import get_lexer_by_name

    from reader.ui import code_language

    names = {*code_language._SIGNS, *(name for _, name in code_language._SURE), "json"}
    assert all(get_lexer_by_name(name) for name in names)


def test_nested_brackets_without_end_are_no_json() -> None:
    assert guessed("[" * 100_000 + ":") == ""
