# SPDX-License-Identifier: MIT
"""Which language a code is in where its page does not say: told only when there is no doubt."""

from __future__ import annotations

import json
import re

_LOOKED_AT = 8_000
"""Characters that are looked at: a language shows itself early or not at all."""
_ENOUGH = 2
"""Different signs of one language that leave no doubt, when no other language shows any that weigh as much."""

_SURE = tuple(
    (re.compile(pattern, re.MULTILINE), name)
    for pattern, name in (
        (r"\A#!\S*[/ ](?:ba|z|da|k)?sh\b", "bash"),
        (r"\A#!\S*[/ ]python", "python"),
        (r"\A#!\S*[/ ](?:node|deno)\b", "javascript"),
        (r"\A#!\S*[/ ]perl\b", "perl"),
        (r"\A#!\S*[/ ]ruby\b", "ruby"),
        (r"\A\s*<\?php\b", "php"),
        (r"\A\s*<\?xml\b", "xml"),
        (r"\A\s*<!doctype html\b|\A\s*<html\b", "html"),
        (r"\Adiff --git |^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@", "diff"),
        (r"\A>>> ", "pycon"),
        (r"\A\s*FROM [\w./:-]+(?:\n|\s+AS\b)[\s\S]*^(?:RUN|COPY|CMD|ENTRYPOINT) ", "docker"),
    )
)
"""One of these is enough."""

_SIGNS: dict[str, tuple[re.Pattern[str], ...]] = {
    name: tuple(re.compile(pattern, re.MULTILINE) for pattern in patterns)
    for name, patterns in {
        "python": (
            r"^\s*(?:async )?def \w+\([^\n{;]*\)(?: ?-> ?[^\n{;]+)?:\s*(?:#.*)?$",
            r"^\s*(?:from [\w.]+ import [\w*(, ]+|import \w[\w.]*(?: as \w+)?)\s*$",
            r"^\s*(?:if|for|while|elif|with|class|try|except)\b[^\n{;]*:\s*(?:#.*)?$",
            r"\bprint\([^\n;]*\)\s*$|\bself\.\w|\bNone\b",
        ),
        "javascript": (
            r"^\s*(?:const|let) [\w{\[][^\n=]*= ",
            r"=> ?[{(\w]",
            r"\bfunction\b ?\w*\([^\n]*\) ?\{",
            r"\bconsole\.log\(|\bdocument\.\w+\(|===|^\s*(?:import|export) [^\n]* from ['\"]",
        ),
        "c": (r"^#include [<\"]\w[\w./]*\.h[>\"]", r"^\w[\w *]*\b\w+\([^\n;]*\)\s*\{", r"\bprintf\(|\bmalloc\(|->\w"),
        "cpp": (r"^#include <\w+>$", r"\bstd::\w", r"\btemplate ?<|\busing namespace \w"),
        "java": (
            r"^import (?:static )?java[\w.]*;",
            r"\bpublic (?:static |final |abstract )*(?:class|interface|void|int|String)\b",
            r"\bSystem\.out\.print|\bnew \w+(?:<\w*>)?\(",
        ),
        "csharp": (
            r"^using System[\w.]*;",
            r"\bnamespace [\w.]+",
            r"\bConsole\.Write|\bpublic (?:async )?\w+ \w+ \{ get;",
        ),
        "go": (r"^package \w+$", r"^func (?:\(\w+ \*?\w+\) )?\w+\(", r":= |\bfmt\.\w+\("),
        "rust": (
            r"^\s*(?:pub )?fn \w+(?:<[^>\n]*>)?\(",
            r"\blet mut \w|\bimpl\b[^\n]*\{|&(?:mut |str\b)",
            r"\w+!\(|::<|-> \w+",
        ),
        "sql": (
            r"(?i:^\s*select\b[\s\S]{1,400}?\bfrom\b \w)",
            r"(?i:^\s*(?:insert into|update|delete from|create table|alter table) \w)",
            r"(?i:\b(?:where|group by|order by|left join|inner join|values)\b[ (])",
        ),
        "css": (
            r"^[.#\w][^\n{}();]*\{\s*$",
            r"^\s*[a-z-]+: [^;\n{}]+;\s*$",
            r"\b\d+(?:px|em|rem|vh)\b|#[0-9a-fA-F]{3,6}\b",
        ),
        "html": (r"<(?:div|span|p|a|ul|li|img|table|script)\b[^>\n]*>", r"</(?:div|span|p|a|ul|li|table|script)>"),
    }.items()
}  # fmt: skip


def guessed(code: str) -> str:
    """Return the name of a code's language as lexers know it, empty where there is any doubt."""
    code = code[:_LOOKED_AT]
    for pattern, name in _SURE:
        if pattern.search(code):
            return name
    if _is_json(code):
        return "json"
    scores = {name: sum(bool(sign.search(code)) for sign in signs) for name, signs in _SIGNS.items()}
    best, second, *_ = sorted(scores.items(), key=lambda item: -item[1])
    return best[0] if best[1] >= _ENOUGH and best[1] > second[1] else ""


def _is_json(code: str) -> bool:
    """Tell whether a code is a JSON object or list of more than a word."""
    if not code.lstrip().startswith(("{", "[")) or ":" not in code:
        return False
    try:
        json.loads(code)
    except (ValueError, RecursionError):
        return False
    return True
