# SPDX-License-Identifier: MIT
"""What was made of an original to be looked at: a folder in the user's cache for each, thrown away in time.

Hands write them, the window reads them; no page's bytes go between the processes any other way.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
import zlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec
import platformdirs

from reader.article import Article, Block, Picture

MOST_KEPT = 24
"""Looks kept: somebody who mends goes back to the last few; each is as large as its page's pictures."""

_FILE = "look"
_KEY = re.compile(r"[0-9a-f]{64}")


class PictureFacts(msgspec.Struct, frozen=True):
    """A picture that lies with a look, without its bytes."""

    key: str
    media_type: str
    width: int
    height: int


class PageBlocks(msgspec.Struct, tag="blocks", frozen=True):
    """All of a page as blocks, in order."""

    blocks: tuple[Block, ...]
    left: int = 0
    """How many blocks more there are, which are too many to be shown."""
    quotations: tuple[tuple[int, str], ...] = ()
    """Each stretch in quotation marks, with the number of its block."""
    pictures: tuple[PictureFacts, ...] = ()


class Candidate(msgspec.Struct, frozen=True):
    """One way the page was read."""

    profile: str
    article: Article
    words: int
    images: int


class Candidates(msgspec.Struct, tag="candidates", frozen=True):
    """All ways the page can be read, those that give the same left out."""

    candidates: tuple[Candidate, ...]


class PageMarkup(msgspec.Struct, tag="page", frozen=True):
    """All of a page as markup that can load nothing."""

    markup: str
    cut: bool = False
    """Whether its end was left out for its length."""


Looked = PageBlocks | Candidates | PageMarkup
Kind = TypeVar("Kind", PageBlocks, Candidates, PageMarkup)

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Looked)


def folder_of(identity: str) -> Path:
    """Return where the looks of a library with this identity are kept."""
    return Path(platformdirs.user_cache_dir("verbatim", appauthor=False)) / "looks" / identity


def name_of(version: int, what: str, cleaner: int) -> str:
    """Return what a look is called."""
    return f"{version}-{what}-{cleaner}"


def find(folder: Path, name: str) -> Path | None:
    """Return a look that was made before; None where there is none."""
    path = folder / name
    if not (path / _FILE).is_file():
        return None
    with suppress(OSError):
        os.utime(path)
    return path


def write(folder: Path, name: str, looked: Looked, pictures: Iterable[Picture] = ()) -> Path:
    """Write a look with its pictures, whole or not at all; return its path. Old ones are thrown away."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    partial = folder / f"{secrets.token_hex(6)}.part"
    partial.mkdir()
    path = folder / name
    try:
        for picture in pictures:
            (partial / picture.key).write_bytes(picture.data)
        (partial / _FILE).write_bytes(zlib.compress(_encoder.encode(looked), 1))
        shutil.rmtree(path, ignore_errors=True)
        partial.rename(path)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    _prune(folder, path)
    return path


def _prune(folder: Path, newest: Path) -> None:
    aged: list[tuple[float, Path]] = []
    for look in folder.iterdir():
        with suppress(OSError):
            aged.append((look.stat().st_mtime, look))
    for _, look in sorted(aged, reverse=True)[MOST_KEPT:]:
        if look != newest:
            shutil.rmtree(look, ignore_errors=True)


def read(path: str | Path, kind: type[Kind]) -> Kind | None:
    """Read a look; None where it is gone, damaged or of another kind."""
    try:
        found = _decoder.decode(zlib.decompress((Path(path) / _FILE).read_bytes()))
    except (OSError, zlib.error, msgspec.DecodeError):
        return None
    return found if isinstance(found, kind) else None


def picture(path: str | Path, key: str) -> bytes | None:
    """Return the bytes of a picture that lies with a look; None where there is none of that key."""
    if not _KEY.fullmatch(key):
        return None
    try:
        return (Path(path) / key).read_bytes()
    except OSError:
        return None
