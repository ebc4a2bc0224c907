# SPDX-License-Identifier: MIT
"""Articles as entries of a bibliography: BibTeX (with biblatex's fields), RIS, and CSL JSON.

Names stand as the page gives them: which part of one is the family's, no page says.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from typing import Any, BinaryIO

from reader.exchange import web_address
from reader.export.kept import Kept

_LATEX = {
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}", "$": r"\$", "&": r"\&",
    "#": r"\#", "%": r"\%", "_": r"\_", "^": r"\textasciicircum{}", "~": r"\textasciitilde{}",
}  # fmt: skip
"""What LaTeX sets each sign by. BibTeX and biber count braces whatever stands before them: `\\}` would end the field.
Of these names biber turns none back into the sign, so that braces stay names in what it hands to LaTeX, too."""
_SPECIAL = re.compile(r"[\\{}$&#%_^~]")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def date_parts(date: str | None) -> tuple[int, ...]:
    """Return year, month and day of an ISO date, as far as it goes."""
    found = _DATE.match(date or "")
    return tuple(int(part) for part in found.groups() if part) if found else ()


def _line(text: str | None) -> str:
    """Return a text on one line without control characters."""
    return " ".join(_CONTROLS.sub(" ", text or "").split())


def latex(text: str | None) -> str:
    """Return a text that LaTeX sets as it is."""
    return _SPECIAL.sub(lambda found: _LATEX[found[0]], _line(text))


class BibTex:
    """Writes an `@online` entry for each article."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def add(self, kept: Kept) -> None:
        """Write an article's entry."""
        lines = "".join(f"  {name} = {{{value}}},\n" for name, value in self._fields(kept) if value)
        self._stream.write(f"@online{{{_key(kept)},\n{lines}}}\n\n".encode("utf-8", "replace"))

    def finish(self) -> None:
        """Nothing stands behind the last entry."""

    def _fields(self, kept: Kept) -> Iterator[tuple[str, str]]:
        article = kept.article
        # In braces a name is one, whatever words are in it.
        yield "author", " and ".join(f"{{{latex(name)}}}" for name in article.byline)
        title = latex(article.title)
        # A brace with a command right behind it is a letter to BibTeX, which styles then set in small ones to its end.
        yield "title", f"{{{'{}' if title.startswith(chr(92)) else ''}{title}}}" if title else ""
        parts = date_parts(article.published)
        yield "date", "-".join(f"{part:02}" for part in parts)
        yield "year", str(parts[0]) if parts else ""
        yield "month", str(parts[1]) if len(parts) > 1 else ""
        yield "organization", latex(article.site)
        # An address is set as it stands; what would end the braces is written otherwise.
        address = _line(web_address(article.url)).replace(" ", "%20")
        yield "url", re.sub(r"[\\{}]", lambda found: f"%{ord(found[0]):02X}", address)
        yield "urldate", kept.row.added_at[:10]
        yield "langid", latex(article.language)
        yield "keywords", ", ".join(latex(tag).replace(",", " ") for tag in kept.row.tags)


def _key(kept: Kept) -> str:
    """Return the name an entry is cited by: the first author's last word, the year, the article's number."""
    words = _line(kept.article.byline[0]).split() if kept.article.byline else []
    plain = unicodedata.normalize("NFKD", words[-1] if words else "")
    name = "".join(character for character in plain.lower() if character.isascii() and character.isalpha())
    year = date_parts(kept.article.published)[:1]
    return f"{name or 'article'}{year[0] if year else ''}-{kept.row.id}"


class Ris:
    """Writes an `ELEC` record for each article; lines end as the format wants them."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def add(self, kept: Kept) -> None:
        """Write an article's record."""
        lines = "".join(f"{tag}  - {_line(value)}\r\n" for tag, value in self._fields(kept) if _line(value))
        self._stream.write(f"TY  - ELEC\r\n{lines}ER  - \r\n\r\n".encode("utf-8", "replace"))

    def finish(self) -> None:
        """Nothing stands behind the last record."""

    def _fields(self, kept: Kept) -> Iterator[tuple[str, str | None]]:
        article = kept.article
        yield "ID", _key(kept)
        yield "TI", article.title
        for name in article.byline:
            yield "AU", name
        parts = date_parts(article.published)
        yield "PY", str(parts[0]) if parts else ""
        yield "DA", "/".join([*(f"{part:02}" for part in parts), *[""] * (3 - len(parts))]) if parts else ""
        yield "T2", article.site
        yield "UR", web_address(article.url)
        yield "Y2", kept.row.added_at[:10].replace("-", "/")
        yield "LA", article.language
        yield "AB", article.excerpt
        for tag in kept.row.tags:
            yield "KW", tag


class CslJson:
    """Writes one JSON list with an item for each article."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._any = False

    def add(self, kept: Kept) -> None:
        """Write an article's item."""
        written = json.dumps(self._item(kept), ensure_ascii=False).encode("utf-8", "replace")
        self._stream.write((b",\n" if self._any else b"[\n") + written)
        self._any = True

    def finish(self) -> None:
        """End the list."""
        self._stream.write(b"\n]\n" if self._any else b"[]\n")

    def _item(self, kept: Kept) -> dict[str, Any]:
        article = kept.article
        issued, accessed = date_parts(article.published), date_parts(kept.row.added_at)
        item: dict[str, Any] = {
            "id": _key(kept),
            "type": "webpage",
            "title": article.title,
            "author": [{"literal": name} for name in article.byline],
            "issued": {"date-parts": [list(issued)]} if issued else None,
            "accessed": {"date-parts": [list(accessed)]} if accessed else None,
            "container-title": article.site,
            "URL": web_address(article.url),
            "language": article.language,
            "abstract": article.excerpt,
            "keyword": ", ".join(kept.row.tags),
        }
        return {name: value for name, value in item.items() if value}
