# SPDX-License-Identifier: MIT
"""What is written beside an index: which library it is of, how far it came, and its files' hashes."""

from __future__ import annotations

import os
from hashlib import blake2b
from pathlib import Path

import msgspec

NAME = "manifest.json"
_CHUNK = 1 << 20


class File(msgspec.Struct, frozen=True):
    """A file of the index as it was written."""

    size: int
    hash: str


class Manifest(msgspec.Struct, frozen=True):
    """An index's state after a commit."""

    format: int
    engine: str
    library: str
    """The library's identity."""
    counter: int
    """The library's counter up to which its changes are in the index."""
    highest: int
    """The highest number of an article the index ever held."""
    articles: int
    generation: int
    """Whoosh's number for the commit; an index ahead of it was killed before this was written."""
    files: dict[str, File]


def load(folder: Path) -> Manifest | None:
    """Return the manifest in `folder`; None where there is none that can be read."""
    try:
        return msgspec.json.decode((folder / NAME).read_bytes(), type=Manifest)
    except (OSError, msgspec.DecodeError):
        return None


def save(folder: Path, manifest: Manifest) -> None:
    """Write the manifest in one step."""
    partial = folder / (NAME + ".part")
    partial.write_bytes(msgspec.json.encode(manifest))
    partial.replace(folder / NAME)


def survey(folder: Path, known: dict[str, File]) -> dict[str, File]:
    """Return the index's files with their hashes; those that are `known` are not read again: they never change."""
    found: dict[str, File] = {}
    for entry in os.scandir(folder):
        if _belongs(entry.name) and entry.is_file():
            before = known.get(entry.name)
            size = entry.stat().st_size
            found[entry.name] = before if before and before.size == size else File(size, _hash(Path(entry.path)))
    return found


def damaged(folder: Path, manifest: Manifest, *, thorough: bool) -> bool:
    """Tell whether a file is missing or of another size, or, `thorough`, of other content."""
    for name, file in manifest.files.items():
        path = folder / name
        try:
            if path.stat().st_size != file.size or (thorough and _hash(path) != file.hash):
                return True
        except OSError:
            return True
    return False


def _belongs(name: str) -> bool:
    return not name.startswith(NAME) and not name.upper().endswith("LOCK")


def _hash(path: Path) -> str:
    digest = blake2b(digest_size=16)
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
