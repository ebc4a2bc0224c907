# SPDX-License-Identifier: MIT
"""An original laid out as it lay when it was read: under its own name, its folder of parts beside it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from reader.errors import LibraryError
from reader.library.database import telling
from reader.library.files import original_path
from reader.library.mending import Source
from reader.library.workbench import Workbench


@contextmanager
def laid_out(folder: Path, bench: Workbench, source: Source) -> Generator[Path]:
    """Give the path of an original of the library at `folder` as a file that can be read again; gone afterwards.

    Raises LibraryError where the original is missing.
    """
    place = bench.new_file().with_suffix(".laid")
    page = place / _safe_name(source.name, source.original)
    try:
        with telling():  # what is wrong while somebody reads it is another matter
            place.mkdir()
            _lay(original_path(folder, source.original), page)
            for relative, stored in source.parts.items():
                target = _within(place, relative)
                if target is not None and target != page:
                    target.parent.mkdir(parents=True, exist_ok=True)
                    _lay(original_path(folder, stored), target)
        yield page
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _lay(stored: Path, target: Path) -> None:
    if target.exists():
        return
    try:
        os.link(stored, target)  # no second copy, and no link that formats would refuse to follow
    except FileNotFoundError as error:
        raise LibraryError("The original of this article is missing.", "Run a check of the library.") from error
    except OSError:
        shutil.copyfile(stored, target)


def _safe_name(name: str, stored: str) -> str:
    """Return the name a file had, where it can be one here; else the one it is kept under."""
    usable = name and name not in {".", ".."} and not set(name) & {"/", "\\", "\0"} and len(os.fsencode(name)) < 250
    return name if usable else stored


def _within(place: Path, relative: str) -> Path | None:
    """Return where a part goes; None for a path that would lead elsewhere."""
    parts = PurePosixPath(relative).parts
    if not parts or relative.startswith("/") or any(part == ".." or "\0" in part for part in parts):
        return None
    return place.joinpath(*parts)
