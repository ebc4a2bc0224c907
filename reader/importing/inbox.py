# SPDX-License-Identifier: MIT
"""The library's inbox: what is pasted becomes a file there, and what the clipboard said about it is noted beside it."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from reader.article import SavedPage
from reader.library.database import telling
from reader.library.flushing import flush_file

INBOX = "inbox"
_NOTE = ".about"

_HEADER = re.compile(r"\ufeff?Version:[\d.]+\s*\r?\n(?:[A-Za-z]+:[^\r\n<]*\r?\n)+\s*")
"""What Windows puts before HTML on its clipboard: lines of names and values."""


def keep(library: Path, data: bytes, ending: str, name: str, *, url: str | None, title: str, saved_at: str) -> Path:
    """Write pasted bytes as they are to a file in the inbox of the library at `library`; return its path.

    `name` is a hint for people; the same bytes come to the same file. Raises LibraryError.
    """
    folder = library / INBOX
    path = folder / f"{_file_name(name)} {sha256(data).hexdigest()[:10]}{ending}"
    about = {"url": url, "title": title, "saved_at": saved_at}
    with telling():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _write(path.with_name(path.name + _NOTE), json.dumps(about).encode("ascii"))
        _write(path, data)
    return path


def noted(library: Path, page: SavedPage) -> SavedPage:
    """Return a page with what was noted when it was pasted; a page from elsewhere comes back as it is."""
    source = Path(page.source)
    if source.parent != library.absolute() / INBOX and source.parent != library / INBOX:
        return page
    try:
        about = json.loads(source.with_name(source.name + _NOTE).read_bytes())
    except (OSError, ValueError):
        about = None
    about = about if isinstance(about, dict) else {}

    def text(key: str) -> str | None:
        value = about.get(key)
        return value if isinstance(value, str) and value else None

    return replace(
        page,
        content=_HEADER.sub("", page.content, count=1) if _HEADER.match(page.content) else page.content,
        url=page.url or text("url"),
        title=page.title or text("title"),
        saved_at=page.saved_at or text("saved_at"),
    )


def _file_name(name: str) -> str:
    """Return the first words of a name as a file may be called anywhere."""
    words = " ".join(re.sub(r"[^\w .,'’()-]+", " ", name).split())[:60].strip(" .")
    return words.encode("utf-8", "ignore").decode() or "Pasted"


def _write(path: Path, data: bytes) -> None:
    partial = path.with_name(path.name + ".part")
    with partial.open("wb") as file:
        file.write(data)
        flush_file(file)
    partial.replace(path)
