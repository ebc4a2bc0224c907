# SPDX-License-Identifier: MIT
"""A worker for tests of the window: quick, and as wrong as a test wants it.

Its pages are plain text: the first line is the title, blank lines part paragraphs, a first line of
"unreadable" fails, and one of "die" ends the process as a crash would.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from pathlib import Path

from reader.article import (
    Article,
    Block,
    BlockKind,
    Cleaned,
    Media,
    Person,
    Quote,
    SavedPage,
    Span,
    Voices,
)
from reader.importing import messages
from reader.library import Library


def say(event: messages.Event) -> None:
    sys.stdout.buffer.write(messages.encode(event))
    sys.stdout.buffer.flush()


def voices_of(text: str) -> Voices:
    quotes = [Quote(found.start(), found.end(), speaker="Ida Berg", confidence=0.95) for found in
              re.finditer("“[^”]*”", text)]  # fmt: skip
    people = [Span(*found.span()) for found in re.finditer("Ida Berg", text)]
    return Voices((Person("Ida Berg", tuple(people), "baker"),) if people else (), tuple(quotes), engine="fake")


def take(library: Library, request: messages.Import) -> None:
    failed = already = new = 0
    for done, path in enumerate(request.paths):
        say(messages.Progress(request.job, done, len(request.paths), path))
        text = Path(path).read_text("utf-8")
        title, _, body = text.partition("\n")
        if title == "die":
            os._exit(9)
        if title == "unreadable":
            failed += 1
            say(messages.Failed(request.job, path, "This file holds no page."))
        else:
            blocks = tuple(Block(BlockKind.PARAGRAPH, part.strip()) for part in body.split("\n\n") if part.strip())
            page = SavedPage(path, "text", Media.TEXT, text)
            added = library.add(page, Cleaned(Article(title, blocks)))
            new, already = new + (added.outcome == "new"), already + (added.outcome == "already")
            say(messages.Kept(request.job, path, added.article, added.outcome))
            annotate(library, added.article)
    say(messages.Finished(request.job, new, already, 0, failed))


def annotate(library: Library, article: int) -> None:
    library.set_voices(article, voices_of(library.article(article).article.text))
    say(messages.Voiced(article))


def search(library: Library, request: messages.Search) -> None:
    hits: list[messages.Hit] = []
    for article in library.ids():
        text = library.text(article) or ""
        matches = [Span(*found.span()) for found in re.finditer(re.escape(request.query), text, re.IGNORECASE)]
        if matches:
            row = library.rows([article])[0]
            start = matches[0].start
            snippet = text[start : start + 80].replace("\n", " ")
            hits.append(messages.Hit(article, row.title, snippet, [Span(0, len(request.query))], matches[0], matches))
    say(messages.Found(request.job, request.query, hits, len(hits)))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--library")
    parser.add_argument("--role")
    options = parser.parse_args()
    library = Library(Path(options.library))
    say(messages.Ready(os.getpid()))
    sys.stdout.write("a library says something of its own\n")
    sys.stdout.flush()
    for line in sys.stdin.buffer:
        match messages.decode_request(line):
            case messages.Import() as request:
                take(library, request)
            case messages.Annotate(article):
                annotate(library, article)
            case messages.Search() as request:
                search(library, request)
            case messages.Quit():
                break
            case _:
                pass
    library.close()


if __name__ == "__main__":
    main()
