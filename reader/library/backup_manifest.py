# SPDX-License-Identifier: MIT
"""What a backup says of itself: which library it is of, how much it holds, and the size and hash of each file."""

from __future__ import annotations

import re

import msgspec

NAME = "manifest.json"
FORMAT = 1
"""The way of backing up written today."""

DATABASE = "library.sqlite"
INBOX = "inbox"

_STORED = re.compile(
    r"originals/([0-9a-f]{2})/\1[0-9a-f]{62}(\.[a-z0-9]{1,12})?(\.about)?|pictures/([0-9a-f]{2})/\4[0-9a-f]{62}"
)
_SEPARATORS = frozenset("/\\:\0")


class Member(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A file of the library as it was backed up."""

    size: int
    hash: str
    """SHA-256 in hexadecimal."""


class Counts(msgspec.Struct, frozen=True):
    """How much a library holds."""

    articles: int = 0
    """Outside the bin."""
    binned: int = 0
    versions: int = 0
    highlights: int = 0
    tags: int = 0
    originals: int = 0
    """Files, those of parts' folders included."""
    pictures: int = 0


class Manifest(msgspec.Struct, frozen=True):
    """What stands in a backup, all but the manifest itself."""

    format: int
    program: str
    """The version of Verbatim that made it."""
    schema: int
    """The number of the database's schema."""
    library: str
    """The library's identity."""
    made_at: str
    """ISO 8601, UTC."""
    counts: Counts
    members: dict[str, Member]
    missing: list[str] = []
    """Files the library named and did not have, or not as they were."""

    @property
    def size(self) -> int:
        """Bytes of all files, unpacked."""
        return sum(member.size for member in self.members.values())


def is_name(name: str) -> bool:
    """Tell whether a library has files of that name: nothing else is ever written, wherever it would lead."""
    if name == DATABASE or _STORED.fullmatch(name):
        return True
    folder, _, file = name.partition("/")
    try:
        fits = len(file.encode("utf-8")) <= 255
    except UnicodeEncodeError:
        return False
    return folder == INBOX and fits and file not in {"", ".", ".."} and not set(file) & _SEPARATORS
