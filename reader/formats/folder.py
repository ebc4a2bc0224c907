# SPDX-License-Identifier: MIT
"""The folder browsers save beside a page ("Webpage, complete"): its files, by the page's own references."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote

from reader.article import Resource
from reader.formats.limits import LARGEST_MEMBER
from reader.formats.original import Original

# What browsers put behind the page's name, in their users' languages: Chrome and Firefox "_files",
# Internet Explorer and old Firefox their translations.
SUFFIXES = (
    "_files", "-files", ".files", "_file", "-dateien", "_dateien", "_fichiers", "-fichiers", "_archivos", "_ficheiros",
    "_arquivos", "_bestanden", "-bestanden", "-filer", "_filer", "_elemei", "_pliki", "_soubory", "_subory",
    "_datoteke", "_dosyalar", "_fails", "_failid", "_tiedostot", "_fajlovi", "_fitxers", "_fitxategiak", "_fileoj",
    "_bylos", "_skrár", "_fisiere", "_файлы", "_файли", "_文件", "_檔案",
)  # fmt: skip

_USUAL = frozenset(
    {"images", "img", "assets", "attachments", "media", "files", "pictures", "_resources", "_attachments"}
)
"""Folders that pages saved by hand and notes keep their images in."""

_KEY_FOLDER = re.compile(r"[A-Z0-9]{8}")
"""A folder of Zotero's storage is named by its item's key; old snapshots lie flat in it."""


class FolderParts(Mapping[str, Resource]):
    """Files in the folder that belongs to a page, by the relative reference its markup uses.

    Only plain files of that folder (or below it) are ever opened: no links, no ``..``, no
    absolute paths. Which folder belongs to the page: one that is named after it, one with a
    browser's suffix or a usual name, and the page's own folder where it is an item of Zotero's
    storage.
    """

    def __init__(self, original: Original) -> None:
        self._home = original.folder
        self._stem = os.path.splitext(original.name)[0]  # noqa: PTH122 - a name with surrogates is no path
        self._flat = self._home is not None and _KEY_FOLDER.fullmatch(self._home.name) is not None
        self._page = original.name

    @property
    def exists(self) -> bool:
        """Whether a folder named after the page stands beside it."""
        return any(self._is_folder(self._stem + suffix) for suffix in SUFFIXES)

    def _is_folder(self, name: str) -> bool:
        if self._home is None:
            return False
        try:
            return stat.S_ISDIR(os.lstat(self._home / name).st_mode)
        except (OSError, ValueError):
            return False

    def _belongs(self, folder: str) -> bool:
        lowered = folder.lower()
        named_after = folder.startswith(self._stem) and folder[len(self._stem) :][:1] in {"_", "-", ".", " "}
        if not (named_after or lowered.endswith(SUFFIXES) or lowered in _USUAL):
            return False
        return self._is_folder(folder)

    def __getitem__(self, key: str) -> Resource:
        for spelling in dict.fromkeys((_without_query(key), unquote(_without_query(key)), unquote(key))):
            data = self._read(spelling)
            if data is not None:
                return Resource(data)
        raise KeyError(key)

    def _read(self, reference: str) -> bytes | None:
        if self._home is None or not reference or "\x00" in reference or len(reference) > 4096:
            return None
        parts = [part for part in reference.replace("\\", "/").split("/") if part != "."]
        if not parts or ":" in parts[0] or any(part in {"", ".."} for part in parts):
            return None
        if len(parts) == 1:
            if not self._flat or parts[0] == self._page:
                return None
        elif not self._flat and not self._belongs(parts[0]):
            return None
        return _plain_file(self._home, parts)

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and self.get(key) is not None

    def __iter__(self) -> Iterator[str]:
        for suffix in SUFFIXES:
            name = self._stem + suffix
            if self._home is not None and self._is_folder(name):
                for entry in sorted(os.listdir(self._home / name)):  # noqa: PTH208 - names, not paths
                    yield f"{name}/{entry}"

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _without_query(reference: str) -> str:
    return reference.split("#", maxsplit=1)[0].split("?", maxsplit=1)[0]


def _plain_file(home: Path, parts: list[str]) -> bytes | None:
    """Return a plain file's bytes, opened folder by folder without following any link."""
    flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK
    try:
        folder = os.open(home, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError:
        return None
    try:
        for part in parts[:-1]:
            inner = os.open(os.fsencode(part), flags | os.O_DIRECTORY, dir_fd=folder)
            os.close(folder)
            folder = inner
        descriptor = os.open(os.fsencode(parts[-1]), flags, dir_fd=folder)
    except (OSError, UnicodeEncodeError, ValueError):
        return None
    finally:
        os.close(folder)
    try:
        with open(descriptor, "rb") as stream:  # noqa: PTH123 - an open descriptor
            kind = os.fstat(descriptor)
            if not stat.S_ISREG(kind.st_mode) or kind.st_size > LARGEST_MEMBER:
                return None
            return stream.read(LARGEST_MEMBER)
    except OSError:
        return None
