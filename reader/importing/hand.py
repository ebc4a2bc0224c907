# SPDX-License-Identifier: MIT
"""A process that does one task at a time and may be killed at any moment: `python -m reader.importing.hand`.

It reads tasks from its standard input and writes answers to its standard output, a JSON object a
line each. What a hostile file does to it (a hang, too much memory, a crash) happens to it alone:
the importer kills it and takes another.
"""

from __future__ import annotations

import argparse
import os
import queue
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, BinaryIO

from reader.importing import tasks as told
from reader.importing.tasks import (
    PATIENCE,
    READ_SECONDS,
    VOICES_SECONDS,
    Answer,
    Blocked,
    Done,
    FindVoices,
    Listed,
    Listening,
    Look,
    Page,
    Reclean,
    Remade,
    Still,
    Task,
    encode,
)

if TYPE_CHECKING:
    from reader.library import Library

MEMORY = 1_400 << 20
"""Bytes of address space a hand may take, below the 1.5 GB a file may cost; with the language model
loaded it needs some 900 MB of address space, 250 MB of them resident."""

BACKSTOP_SECONDS = 10
"""How much later the system ends a hand whose importer is gone and cannot."""


def take_stdout() -> BinaryIO:
    """Return standard output for ourselves; what libraries print goes to standard error from here on."""
    ours = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return ours


def take_stdin() -> BinaryIO:
    """Return standard input to be read in a thread.

    A reader of its own: at its end the interpreter takes the lock of `sys.stdin`, and dies where a thread holds it.
    """
    return os.fdopen(0, "rb", closefd=False)


def limit_memory() -> None:
    """Bound this process's address space, where the system can."""
    if sys.platform != "win32":
        import resource

        limit = resource.getrlimit(resource.RLIMIT_AS)[1]
        wanted = MEMORY if limit == resource.RLIM_INFINITY else min(MEMORY, limit)
        resource.setrlimit(resource.RLIMIT_AS, (wanted, limit))


def run(library_folder: Path, say: Callable[[Answer], None], tasks: queue.Queue[Task | None], busy: Event) -> None:
    """Do tasks until there is None; `busy` is set while one is being done."""
    from reader.cleaning import VERSION
    from reader.errors import LibraryError
    from reader.importing import chain
    from reader.importing.folders import pages_in
    from reader.library import Library

    library: Library | None = None
    say(Listening(VERSION))
    while (task := tasks.get()) is not None:
        busy.set()
        try:
            library = library or Library(library_folder)
            if isinstance(task, FindVoices):
                _alarm(VOICES_SECONDS)
                last: Answer = Done(chain.find_voices(library, task.article))
            elif isinstance(task, Reclean | Look):
                _alarm(READ_SECONDS)
                last = _remade(library, task, say)
            else:
                _alarm(READ_SECONDS)
                path = os.fsdecode(task.path)
                if chain.is_folder(path):
                    say(Listed([os.fsencode(file) for file in pages_in(path)]))
                else:
                    for result, trace in chain.read_file(library, path, task.file):
                        _alarm(READ_SECONDS)
                        say(Page(result.outcome, result.article, result.error, trace))
                last = Done()
        except LibraryError as error:
            last = Blocked(str(error))
        finally:
            _alarm(0)
            busy.clear()
        say(last)
    if library is not None:
        library.close()


def _remade(library: Library, task: Reclean | Look, say: Callable[[Answer], None]) -> Remade:
    from reader.importing import remaking

    def step() -> None:
        _alarm(READ_SECONDS)
        say(Still())

    if isinstance(task, Reclean):
        return remaking.reclean(library, task.article, task.profile, task.run)
    return remaking.look(library, task.article, task.what, step)


def _alarm(seconds: int) -> None:
    """Have the system end this process after so much processor time, or much more on the clock."""
    # A signal's default action works even inside a library that never comes back.
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)
        signal.alarm(seconds * PATIENCE + BACKSTOP_SECONDS if seconds else 0)


def _listen(stream: BinaryIO, tasks: queue.Queue[Task | None], busy: Event) -> None:
    for line in stream:
        tasks.put(told.tasks.decode(line))
    tasks.put(None)
    # The importer is gone: nothing we do is wanted any more, and every write is whole or absent.
    if busy.is_set():
        os._exit(0)


def main() -> None:
    """Be a hand until standard input closes."""
    parser = argparse.ArgumentParser(prog="reader.importing.hand")
    parser.add_argument("--library", type=Path, required=True)
    options = parser.parse_args()
    output = take_stdout()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the importer decides when a hand leaves
    limit_memory()
    tasks: queue.Queue[Task | None] = queue.Queue()
    busy = Event()
    Thread(target=_listen, args=(take_stdin(), tasks, busy), daemon=True).start()

    def say(answer: Answer) -> None:
        output.write(encode(answer))
        output.flush()

    try:
        run(options.library, say, tasks, busy)
    except BrokenPipeError:
        # The importer is gone: nobody hears, every write is whole or absent, and closing the pipe would raise again.
        os._exit(0)


if __name__ == "__main__":
    main()
