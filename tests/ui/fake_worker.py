# SPDX-License-Identifier: MIT
"""A worker for tests of the window: quick, and as wrong as a test wants it.

Its pages are plain text: the first line is the title, blank lines part paragraphs, a first line of
"unreadable" fails, and one of "die" ends the process as a crash would. Paragraphs that begin with
"menu:" are on the page and not in the article; "better:" ones only a newer cleaner finds, "worse:" ones only an older.
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
    Receipt,
    SavedPage,
    Span,
    Voices,
)
from reader.importing import events, looks, messages, requests
from reader.library import Library


def say(event: events.Event) -> None:
    sys.stdout.buffer.write(messages.encode(event))
    sys.stdout.buffer.flush()


def voices_of(text: str) -> Voices:
    quotes = [Quote(found.start(), found.end(), speaker="Ida Berg", confidence=0.95) for found in
              re.finditer("“[^”]*”", text)]  # fmt: skip
    people = [Span(*found.span()) for found in re.finditer("Ida Berg", text)]
    return Voices((Person("Ida Berg", tuple(people), "baker"),) if people else (), tuple(quotes), engine="fake")


def take(library: Library, request: requests.Import) -> None:
    failed = already = new = 0
    for done, path in enumerate(request.paths):
        say(events.Progress(request.job, done, len(request.paths), path))
        text = Path(path).read_text("utf-8")
        title, _, body = text.partition("\n")
        if title == "die":
            os._exit(9)
        if title == "unreadable":
            failed += 1
            say(events.Failed(request.job, path, "This file holds no page."))
        else:
            page = SavedPage(path, "text", Media.TEXT, text)
            added = library.add(page, Cleaned(article_of(title, body, "article", 1)))
            new, already = new + (added.outcome == "new"), already + (added.outcome == "already")
            say(events.Kept(request.job, path, added.article, added.outcome))
            annotate(library, added.article)
    say(events.Finished(request.job, new, already, 0, failed))


def article_of(title: str, body: str, profile: str, cleaner: int) -> Article:
    blocks: list[Block] = []
    for part in body.split("\n\n"):
        label, colon, rest = part.strip().partition(":")
        out = (label == "menu" and profile != "everything") or (label == "better" and cleaner < 2)
        out = out or (label == "worse" and cleaner > 1)
        if part.strip() and not out:
            blocks.append(
                Block(BlockKind.PARAGRAPH, rest if colon and label in ("menu", "better", "worse") else part.strip())
            )
    return Article(title, tuple(blocks), receipt=Receipt(90, 60, engine=f"{profile}/{cleaner}"))


def look(library: Library, article: int, what: str) -> str:
    title, _, body = library.article(article).original.read_text("utf-8").partition("\n")
    every = article_of(title, body, "everything", 2)
    looked: looks.Looked
    if what == "blocks":
        quotations = [
            (number, quoted)
            for number, block in enumerate(every.blocks)
            for quoted in re.findall("“[^”]*”", block.text)
        ]
        looked = looks.PageBlocks(every.blocks, quotations=tuple(quotations))
    elif what == "page":
        looked = looks.PageMarkup("".join(f"<p>{block.text}</p>" for block in every.blocks))
    else:
        both = (article_of(title, body, "article", 1), every)
        looked = looks.Candidates(
            tuple(looks.Candidate(one.receipt.profile, one, len(one.text.split()), 0) for one in both)
        )
    return str(looks.write(looks.folder_of(library.identity), f"{article}-{what}", looked))


def reclean(library: Library, article: int, profile: str | None, run: int = 0) -> None:
    state = library.mending.state(article)
    assert state is not None
    title, _, body = library.article(article).original.read_text("utf-8").partition("\n")
    chosen = state.edits.profile if profile is None else profile
    cleaned = article_of(title, body, chosen or "article", 2)
    changed = cleaned.blocks != state.cleaned.blocks
    library.reclean(article, state.version, Cleaned(cleaned), chosen, run if changed else 0)
    say(events.Recleaned(article, changed))


def annotate(library: Library, article: int) -> None:
    library.set_voices(article, voices_of(library.article(article).article.text))
    say(events.Voiced(article))


def places(text: str, query: str) -> list[Span]:
    return [Span(*found.span()) for found in re.finditer(re.escape(query), text, re.IGNORECASE)]


def search(library: Library, request: requests.Search) -> None:
    hits: list[events.Hit] = []
    for article in library.ids():
        text = library.text(article) or ""
        matches = places(text, request.query)
        if matches:
            row = library.rows([article])[0]
            start = matches[0].start
            snippet = text[start : start + 80].replace("\n", " ")
            hits.append(events.Hit(article, row.title, snippet, [Span(0, len(request.query))], matches[0]))
    say(events.Found(request.job, request.query, hits, len(hits)))
    if not hits:
        return  # as the real one: nothing can be narrowed
    sites = [events.Value("Gazette", 2), events.Value("The Town Paper", 1)]
    say(events.Facets(request.job, sites, [], [], [events.Value("2024", 3)], [], len(hits)))


def complete(request: requests.Complete) -> None:
    names = ["Ida Berg", "Ida Lund", "Nils Ek"] if request.field in ("said", "person") else ["unread"]
    values = [events.Value(name, 2) for name in names if name.casefold().startswith(request.begun.casefold())]
    say(events.Completions(request.job, values))


def main() -> None:  # noqa: C901 - one case a request
    parser = argparse.ArgumentParser()
    parser.add_argument("--library")
    parser.add_argument("--role")
    options = parser.parse_args()
    if options.role == "keep":  # as it is: it reads no pages
        from reader.importing import worker

        sys.exit(worker.main())
    library = Library(Path(options.library))
    say(events.Ready(os.getpid()))
    say(events.Cleaner(2, len(library.mending.older_than(2))))
    sys.stdout.write("a library says something of its own\n")
    sys.stdout.flush()
    for line in sys.stdin.buffer:
        match messages.decode_request(line):
            case requests.Import() as request:
                take(library, request)
            case requests.Annotate(article):
                annotate(library, article)
            case requests.Changed(article):
                if not library.has_voices(article):
                    annotate(library, article)
            case requests.Resume():
                for article in library.ids_without_voices():
                    annotate(library, article)
            case requests.Look(article, what):
                try:
                    say(events.Looked(article, what, look(library, article, what)))
                except OSError:
                    say(events.Looked(article, what, error="The original of this article is missing."))
            case requests.Reclean(article, profile):
                reclean(library, article, profile)
            case requests.RecleanAll():
                run = library.replaced.begin()
                for done, article in enumerate(library.ids()):
                    say(events.Recleaning(done, len(library.ids()), done))
                    reclean(library, article, None, run)
                count, unfit = len(library.ids()), sum(library.mending.unfit(one) > 0 for one in library.ids())
                say(events.Recleaning(count, count, count, finished=True, unfit=unfit, run=run))
            case requests.Search() as request:
                search(library, request)
            case requests.Mark(article, query):
                say(events.Marked(article, query, places(library.text(article) or "", query)))
            case requests.Complete() as request:
                complete(request)
            case requests.Quit():
                break
            case _:
                pass
    library.close()


if __name__ == "__main__":
    main()
