# SPDX-License-Identifier: MIT
"""What is done anew with an original that is kept: clean it again, or make of it what is to be looked at."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from reader import cleaning, formats
from reader.article import Article, Block, Cleaned, Picture, SavedPage
from reader.edits import images_of
from reader.errors import LibraryError, ReaderError, UnreadableFile
from reader.importing import inbox, looks
from reader.importing.chain import failure
from reader.importing.looks import Candidate, Candidates, Looked, PageBlocks, PageMarkup, PictureFacts
from reader.importing.tasks import Remade
from reader.library import Library
from reader.library.files import original_path, printable, side_file_name
from reader.library.identity import words_of
from reader.library.mending import Source
from reader.library.stored import storable

MOST_BLOCKS = 4_000
"""Blocks of a page that are shown: the median page has 120, a long list of comments 2,000."""

Step = Callable[[], object]


def reclean(library: Library, article: int, profile: str | None = None, run: int = 0) -> Remade:
    """Clean an article's original again and lay the reader's edits over it; `run` is that of all articles, if any.

    An article whose original gives none any more stays as it is. Raises LibraryError where the
    library cannot be read or written.
    """
    try:
        with library.laid_out(article) as (source, path):
            page = page_of(library, source, path)
            state = library.mending.state(article)
            if state is None:
                return Remade(error="This article is no longer in the library.")
            chosen = state.edits.profile if profile is None else profile
            cleaned = cleaning.clean(page, chosen)
    except LibraryError:
        raise
    except Exception as error:  # noqa: BLE001 - one page's fault must not end the others
        _note(library, article)
        return _failed(error)
    cleaned = storable(cleaned)
    changed = _is_other(state.cleaned, cleaned.article)
    library.reclean(article, state.version, cleaned, chosen, run if changed else 0)
    library.mending.note_cleaner(state.version, cleaning.VERSION)
    return Remade(changed=changed)


def look(library: Library, article: int, what: str, step: Step = lambda: None) -> Remade:
    """Make something of an article's original to be looked at, or find what was made before.

    `step` is called between parts of a long work. Raises LibraryError where the library cannot be read.
    """
    source = library.mending.source(article)
    if source is None:
        return Remade(error="This article is no longer in the library.")
    folder = looks.folder_of(library.identity)
    name = looks.name_of(source.version, what, cleaning.VERSION)
    found = looks.find(folder, name)
    if found is not None:
        return Remade(file=str(found))
    try:
        with library.laid_out(article) as (source, path):
            looked, pictures = _LOOKS[what](page_of(library, source, path), step)
        return Remade(file=str(looks.write(folder, name, looked, pictures)))
    except LibraryError:
        raise
    except Exception as error:  # noqa: BLE001 - as above
        return _failed(error)


def _failed(error: Exception) -> Remade:
    outcome = failure(error)
    return Remade(error=outcome.result.error, trace=outcome.trace)


def _note(library: Library, article: int) -> None:
    """Have an article that cannot be cleaned again not be asked for again."""
    source = library.mending.source(article)
    if source is not None:
        library.mending.note_cleaner(source.version, cleaning.VERSION)


def _is_other(old: Article, new: Article) -> bool:
    """Tell whether a reader would see a difference between two articles."""
    return replace(old, receipt=new.receipt) != new


def page_of(library: Library, source: Source, path: Path) -> SavedPage:
    """Read the page of an original an article was made of; raises UnreadableFile where it is not in it."""
    for page in formats.read(path):
        if printable(page.part or "") == source.part:
            return inbox.noted(library.folder, replace(page, source=source.file, url=page.url or _url(library, source)))
    raise UnreadableFile("The page of this article is not in its file any more.", "Import the file again.")


def _url(library: Library, source: Source) -> str | None:
    """Return the address that was known of a page when it was read, besides what its file says."""
    if source.part:
        return None
    path = original_path(library.folder, source.original)
    with suppress(OSError, ValueError):
        about: object = json.loads(path.with_name(side_file_name(path.name)).read_bytes())
        url = about.get("url") if isinstance(about, dict) else None
        return url if isinstance(url, str) else None
    return None


# ── What is looked at ────────────────────────────────────────────────────────


def _blocks(page: SavedPage, _step: Step) -> tuple[Looked, tuple[Picture, ...]]:
    try:
        made = storable(cleaning.clean(page, "everything"))
    except ReaderError:
        made = Cleaned(Article("", ()))
    blocks: tuple[Block, ...] = made.article.blocks[:MOST_BLOCKS]
    quotations = tuple(
        (number, quoted)
        for number, block in enumerate(blocks)
        for quoted in cleaning.quotations_in(block.text[:20_000])
    )
    facts = tuple(PictureFacts(one.key, one.media_type, one.width, one.height) for one in made.pictures)
    return PageBlocks(blocks, len(made.article.blocks) - len(blocks), quotations, facts), made.pictures


def _candidates(page: SavedPage, step: Step) -> tuple[Looked, tuple[Picture, ...]]:
    found: list[Candidate] = []
    pictures: dict[str, Picture] = {}
    for profile, made in cleaning.candidates(page):
        step()
        article = storable(made).article
        if any(_is_same(article, other.article) for other in found):
            continue
        images = sum(1 for block in article.blocks for image in images_of(block) if image.key)
        found.append(Candidate(profile, article, len(words_of(article.text)), images))
        pictures.update((picture.key, picture) for picture in made.pictures)
    return Candidates(tuple(found)), tuple(pictures.values())


def _is_same(one: Article, other: Article) -> bool:
    return [block.text for block in one.blocks] == [block.text for block in other.blocks] and [
        block.images for block in one.blocks
    ] == [block.images for block in other.blocks]


def _markup(page: SavedPage, _step: Step) -> tuple[Looked, tuple[Picture, ...]]:
    made = cleaning.original_page(page)
    plain = made.markup.encode("utf-8", "replace").decode()
    return PageMarkup(plain, made.cut), made.pictures


_LOOKS: dict[str, Callable[[SavedPage, Step], tuple[Looked, tuple[Picture, ...]]]] = {
    "blocks": _blocks,
    "candidates": _candidates,
    "page": _markup,
}
