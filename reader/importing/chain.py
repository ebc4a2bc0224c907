# SPDX-License-Identifier: MIT
"""The chain a file goes through, as plain functions: read, clean, keep; later its voices."""

from __future__ import annotations

import os
import traceback
from collections.abc import Iterator
from typing import NamedTuple

from reader import cleaning, formats
from reader.article import SavedPage, Voices
from reader.errors import LibraryError, ReaderError, UnreadableFile
from reader.importing import inbox, links
from reader.library import FAILED_ENGINE, Library, PageResult

_TRIES = 3
"""How often an article's voices are looked for while its reader mends it: later the reader's next change asks anew."""


class PageOutcome(NamedTuple):
    """What became of one page, and the traceback where that was a fault of ours."""

    result: PageResult
    trace: str = ""


def read_file(library: Library, path: str, file: int = 0) -> Iterator[PageOutcome]:
    """Keep each page of a file; a page or file that cannot be kept is an outcome, not an exception.

    A list of links has no pages: what it notes is kept under the number the `file` has in the queue.
    Raises LibraryError when the library itself cannot be written: then no file can be blamed.
    """
    pages = formats.read(path)
    held_pages = False
    while True:
        try:
            page = next(pages, None)
        except LibraryError:
            raise
        except Exception as error:  # noqa: BLE001 - one file's fault must not end the batch
            if not held_pages and isinstance(error, UnreadableFile) and formats.holds_links(path):
                yield from _keep_links(library, path, file)
            else:
                yield failure(error)
            return
        if page is None:
            break
        held_pages = True
        yield _keep(library, page)
    if not held_pages:
        yield PageOutcome(PageResult("failed", error="This file holds no page."))


def _keep(library: Library, page: SavedPage) -> PageOutcome:
    try:
        page = inbox.noted(library.folder, page)
        added = library.add(page, cleaning.clean(page))
        if added.outcome == "version":
            _choose_again(library, added.article)
    except LibraryError:
        raise
    except Exception as error:  # noqa: BLE001 - as above
        return failure(error)
    return PageOutcome(PageResult(added.outcome, added.article))


def _choose_again(library: Library, article: int) -> None:
    """Read a new version the way its reader chose for the one before."""
    from reader.importing import remaking  # the two need each other

    state = library.mending.state(article)
    if state is not None and state.edits.profile:
        remaking.reclean(library, article)


def _keep_links(library: Library, path: str, file: int) -> Iterator[PageOutcome]:
    try:
        links.keep(library, path, file)
    except LibraryError:
        raise
    except Exception as error:  # noqa: BLE001 - as above
        yield failure(error)


def failure(error: Exception) -> PageOutcome:
    """Return what is told of an exception: an expected one's own words, else that the fault is ours."""
    if isinstance(error, ReaderError):
        return PageOutcome(PageResult("failed", error=str(error)))
    trace = "".join(traceback.format_exception(error))
    if isinstance(error, MemoryError):
        return PageOutcome(PageResult("failed", error="This file needs more memory to read than is safe."), trace)
    told = f"A fault in Verbatim kept this file from being read ({type(error).__name__}). The log says more."
    return PageOutcome(PageResult("failed", error=told), trace)


def find_voices(library: Library, article: int) -> str:
    """Find and keep an article's people and quotations; return the traceback where that failed.

    Raises LibraryError when the library cannot be read or written.
    """
    from reader import voices  # here: it loads the language model, which reading files does not need

    for _ in range(_TRIES):
        kept = library.article(article)
        trace = ""
        try:
            found = voices.annotate(kept.article)
        except Exception as error:  # noqa: BLE001 - one article's fault must not end the batch
            found, trace = Voices(engine=FAILED_ENGINE), "".join(traceback.format_exception(error))
        if library.set_voices(article, found, kept.version, text=kept.article.text) or trace:
            return trace
    return ""


def is_folder(path: str) -> bool:
    """Tell whether a path leads to a folder; never fails."""
    try:
        return os.path.isdir(path)  # noqa: PTH112 - paths of any bytes
    except ValueError:
        return False
