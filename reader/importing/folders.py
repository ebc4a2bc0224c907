# SPDX-License-Identifier: MIT
"""The files of a folder that may be saved pages."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

PAGE_ENDINGS = frozenset({".html", ".htm", ".xhtml", ".xht", ".shtml", ".php", ".asp", ".aspx"})
"""Endings of pages that can have a folder of parts beside them."""

PARTS_ENDINGS = re.compile(
    r"[_.-](?:files?|dateien|fichiers|archivos|arquivos|ficheiros|bestanden|filer|pliki|soubory|elemei|tiedostot"
    r"|fajlovi|datoteke|kuvat|dosyalar|failid|fitxers|bylos|ficheros|ブラウザ|ファイル|文件|檔案|파일|файлы|файли)",
    re.IGNORECASE,
)
"""What browsers put between a page's name and the end of its folder's, in the languages they come in."""

_NO_PAGES = frozenset(
    ".jpg .jpeg .png .gif .webp .avif .svg .svgz .ico .bmp .tif .tiff .jxl .heic .css .js .mjs .map .woff .woff2"
    " .ttf .otf .eot .mp3 .mp4 .m4a .m4v .ogg .ogv .oga .webm .wav .flac .avi .mov .mkv .exe .dll .so .bin .iso .dmg"
    " .db .sqlite .sqlite3 .ini .log .lock .tmp .part .crdownload .download .py .c .h .o .class .jar".split()
)
"""Endings that never hold a page to read: skipped in folders, tried where somebody names the file."""

_HEAD = 4 << 20
"""Bytes of a page looked at for the name of its folder; the references of a page start in its head."""


def pages_in(folder: str) -> Iterator[str]:
    """Yield the files below a folder that may be pages, sorted; hidden ones, links and parts of pages are left out.

    Unreadable folders are passed over; names may hold any bytes (surrogate-escaped).
    """
    for parent, folders, files in os.walk(folder):
        visible = sorted(name for name in files if not name.startswith("."))
        pages = [name for name in visible if os.path.splitext(name)[1].lower() in PAGE_ENDINGS]  # noqa: PTH122
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and not _holds_parts(parent, name, pages)
        )
        for name in visible:
            path = os.path.join(parent, name)  # noqa: PTH118 - names of any bytes
            if _is_regular(path) and _may_be_read(path):
                yield path


def _may_be_read(path: str) -> bool:
    ending = os.path.splitext(path)[1].lower()  # noqa: PTH122
    if ending != ".json":
        return ending not in _NO_PAGES
    from reader import formats  # here: few folders hold such files, and watching one needs no formats

    # Most of them are settings and caches; some are lists of links other programs export.
    return formats.holds_links(path)


def _holds_parts(parent: str, folder: str, pages: list[str]) -> bool:
    """Tell whether a folder holds the parts of one of the pages beside it."""
    name = folder.casefold()
    for page in pages:
        stem = os.path.splitext(page)[0].casefold()  # noqa: PTH122
        if not name.startswith(stem) or name == stem:
            continue
        if PARTS_ENDINGS.fullmatch(name[len(stem) :]) or _embeds_from(Path(parent, page), folder):
            return True
    return False


def _embeds_from(page: Path, folder: str) -> bool:
    """Tell whether a page shows something out of a folder: a link into it would not make it its parts."""
    try:
        with page.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    raw = os.fsencode(folder)
    spellings = {raw, quote(raw).encode(), raw.replace(b"&", b"&amp;")}
    return any(re.search(rb"src\s*=\s*[\"']?(?:\./)?" + re.escape(spelling) + rb"/", head) for spelling in spellings)


def _is_regular(path: str) -> bool:
    try:
        return stat.S_ISREG(os.lstat(path).st_mode)
    except OSError:
        return False
