# SPDX-License-Identifier: MIT
"""Lists of links other programs export: what they note joins the pages that are here; nothing is fetched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader import formats
from reader.article import SavedLink
from reader.errors import UnreadableFile
from reader.library import Library, LinkCounts


def keep(library: Library, path: str, file: int) -> LinkCounts:
    """Keep the links of a list under the number the file has in the queue, and join them to their pages.

    Raises `UnreadableFile` where the list is damaged, cut short or empty; what was read of it stays.
    """
    counts = library.links.keep(file, noted(formats.read_links(path), table=path.lower().endswith(".csv")))
    if counts == LinkCounts():
        raise UnreadableFile("This list holds no links.", "Export it again.")
    return counts


def noted(links: Iterable[SavedLink], *, table: bool) -> Iterator[SavedLink]:
    """Yield links as the library keeps them; the folder they stood in becomes a tag.

    The outermost folder of bookmarks is the browser's own ("Bookmarks bar"); that of a `table` is a reader's.
    """
    for link in links:
        folders = [part for part in link.folder.split("/") if part]
        folder = folders[-1] if folders and (table or len(folders) > 1) else ""
        yield replace(link, tags=tuple(dict.fromkeys((*link.tags, folder) if folder else link.tags)))
