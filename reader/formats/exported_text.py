# SPDX-License-Identifier: MIT
"""A text file Verbatim exported: its words come back, with the lists, quotations, headings and code they stood in.

`export/text.py` says how it is written: what is no plain paragraph is set in by two spaces and a sign.
"""

from __future__ import annotations

import re
from html import escape

from reader import exchange
from reader.formats.notes import web_address

_HEAD = re.compile(rf"(?:[A-Z][a-z ]{{1,20}}: [^\n]*\n){{0,200}}{exchange.TEXT_MADE}: Verbatim [^\n]*\n\n", re.ASCII)
_LINE = re.compile(r"([A-Z][a-z ]{1,20}): ([^\n]*)\n")
_SIGN = re.compile(r"  (?:(•|>|\||=|\* \* \*)|(\d{1,9})\.|(#{1,6}))(?: |$)")
_CONTINUED = "    "


def markup_of(text: str) -> str | None:
    """Return the page a text is of; None for a text Verbatim did not export."""
    head = _HEAD.match(text)
    begin, end = f"{exchange.TEXT_BEGIN}\n\n", f"\n\n{exchange.TEXT_END}\n"
    if head is None or not text.startswith(begin, head.end()):
        return None
    stop = text.rfind(end)
    body = text[head.end() + len(begin) : stop if stop >= 0 else len(text)]
    return exchange.document(_facts(head[0]), _body(body))


def _facts(head: str) -> exchange.Facts:
    stated: dict[str, list[str]] = {}
    for name, value in _LINE.findall(head):
        stated.setdefault(name, []).append(value)
    first = {name: values[0] for name, values in stated.items()}
    return exchange.Facts(
        title=first.get("Title", ""),
        byline=tuple(stated.get("Author", ())),
        published=first.get("Published"),
        modified=first.get("Modified"),
        site=first.get("Site"),
        url=web_address(first.get("Address", "")),
        language=first.get("Language"),
        direction=first.get("Direction"),
        excerpt=first.get("Summary"),
        section=first.get("Section"),
    )


def _body(text: str) -> str:
    """Return the blocks as HTML: one a run of lines, each within what its signs say."""
    parts: list[str] = []
    lines: list[str] = []
    for line in text.split("\n"):
        if line:
            lines.append(line)
        elif lines:
            parts.append(_block(lines))
            lines = []
    if lines:
        parts.append(_block(lines))
    return "".join(parts)


def _block(lines: list[str]) -> str:
    tags: list[tuple[str, str]] = []
    at = [0] * len(lines)
    kind = ""
    while not kind:
        found = _SIGN.match(lines[0], at[0])
        if found is None:
            if not lines[0].startswith(_CONTINUED, at[0]):
                break
            at = [place + 4 for place in at]
        elif found[1] == "•":
            tags.append(("<ul><li>", "</li></ul>"))
            at = [found.end(), *(place + 4 for place in at[1:])]
        elif found[2]:
            tags.append((f'<ol start="{found[2]}"><li>', "</li></ol>"))
            at = [found.end(), *(place + 4 for place in at[1:])]
        elif found[1] == ">":
            tags.append(("<blockquote>", "</blockquote>"))
            at = [place + 4 for place in at]
        else:
            kind = found[3] or found[1]
    bare = [line[place:] for line, place in zip(lines, at, strict=True)]
    inside = _inside(kind, bare)
    return "".join(opening for opening, _ in tags) + inside + "".join(closing for _, closing in reversed(tags))


def _inside(kind: str, lines: list[str]) -> str:
    if kind.startswith("#"):
        words = "<br>".join(escape(line[3 + len(kind) :]) for line in lines)
        return f"<h{len(kind)}>{words}</h{len(kind)}>"
    if kind == "|":
        rows = [line[4:] for line in lines if line.startswith("  | ")]
        caption = [line[4:] for line in lines if line.startswith("  = ")]
        shown = f"<figure><figcaption>{escape(caption[0])}</figcaption></figure>" if caption else ""
        return f"<pre>\n{escape(chr(10).join(rows))}</pre>{shown}"
    if kind == "=":
        return f"<figure><figcaption>{escape(lines[0][4:])}</figcaption></figure>"
    if kind.startswith("*"):
        return "<hr>"
    return f"<p>{'<br>'.join(map(escape, lines))}</p>"
