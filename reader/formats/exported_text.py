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
_DEEPEST = 120
"""Signs before a block that are read: pages are read to as many levels (`cleaning/prepare.py`)."""


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
    for _ in range(_DEEPEST):
        found = _SIGN.match(lines[0], at[0])
        if found is None and not lines[0].startswith(_CONTINUED, at[0]):
            break
        if found is not None and (found[3] or found[1] not in (None, "•", ">")):
            kind = found[3] or found[1]
            break
        if found is not None:
            tags.append(_tags(found))
        first = found.end() if found is not None else at[0] + len(_CONTINUED)
        at = [first, *(_behind(line, place) for line, place in zip(lines[1:], at[1:], strict=True))]
    bare = [line[place:] for line, place in zip(lines, at, strict=True)]
    inside = _inside(kind, bare)
    return "".join(opening for opening, _ in tags) + inside + "".join(closing for _, closing in reversed(tags))


def _tags(sign: re.Match[str]) -> tuple[str, str]:
    if sign[2]:
        return f'<ol start="{sign[2]}"><li>', "</li></ol>"
    return ("<ul><li>", "</li></ul>") if sign[1] == "•" else ("<blockquote>", "</blockquote>")


def _behind(line: str, place: int) -> int:
    """Return where a further line goes on; what somebody wrote into the file may not be set in."""
    return place + len(_CONTINUED) if line.startswith((_CONTINUED, "  > "), place) else place


def _inside(kind: str, lines: list[str]) -> str:
    if kind.startswith("#"):
        words = "<br>".join(escape(line.removeprefix(f"  {kind} ")) for line in lines)
        return f"<h{len(kind)}>{words}</h{len(kind)}>"
    if kind == "|":
        caption = _figure(lines[-1:]) if lines[-1].startswith("  = ") else ""
        rows = [line.removeprefix("  | ") for line in (lines[:-1] if caption else lines)]
        return f"<pre>\n{escape(chr(10).join(rows))}</pre>{caption}"
    if kind == "=":
        return _figure(lines)
    if kind.startswith("*"):
        return f"<hr>{_paragraph(lines[1:])}"
    return _paragraph(lines)


def _figure(lines: list[str]) -> str:
    words = " ".join(line.removeprefix("  = ") for line in lines)
    return f"<figure><figcaption>{escape(words)}</figcaption></figure>"


def _paragraph(lines: list[str]) -> str:
    return f"<p>{'<br>'.join(map(escape, lines))}</p>" if lines else ""
