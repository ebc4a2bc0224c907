# SPDX-License-Identifier: MIT
"""Files that are no pages, told by their first bytes, so that a refusal can name them."""

from __future__ import annotations

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"BM", "a BMP image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"\x1f\x8b", "a gzip file"),
    (b"BZh", "a bzip2 file"),
    (b"\xfd7zXZ\x00", "an xz file"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard file"),
    (b"bplist00", "a property list"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"SQLite format 3\x00", "a database"),
    (b"OggS", "a sound or video file"),
    (b"ID3", "a sound file"),
    (b"fLaC", "a sound file"),
    (b"\x1aE\xdf\xa3", "a video file"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"{\\rtf", "a rich text document"),
)

_PLAIN = frozenset({"a BMP image", "a program", "a sound file", "a bzip2 file"})
"""Kinds whose signature could also begin a text: they count only where the rest is not text."""


def known_kind(head: bytes) -> str:
    """Return what a file that begins so is, such as ``a PNG image``; empty where the bytes do not tell."""
    for signature, kind in _SIGNATURES:
        if head.startswith(signature) and (kind not in _PLAIN or is_binary(head)):
            return kind
    if head[:4] == b"RIFF":
        return "a WebP image" if head[8:12] == b"WEBP" else "a sound or video file"
    if head[4:8] == b"ftyp":
        return "an AVIF or HEIF image" if head[8:11] in {b"avi", b"hei", b"mif"} else "a video file"
    return ""


_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r\x0b\x0c\x1b") + b"\x7f"


def is_binary(data: bytes) -> bool:
    """Tell whether bytes without an encoding of two or four bytes a character are no text.

    Text holds next to no control characters, random bytes 11 % of them; 2 % lets a page with
    stray NULs through. Bytes that are all NULs and white space are binary as well.
    """
    if not data:
        return False
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return controls > len(data) * 0.02
