# SPDX-License-Identifier: MIT
"""The worker process of a window: `python -m reader.importing.worker --library DIR --role import|search|keep`.

Requests come over standard input, events leave over standard output (`messages`). It ends when
standard input does: then the window is gone.
"""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import msgspec

from reader.errors import ReaderError
from reader.importing.events import Event, Ready, Trouble
from reader.importing.hand import take_stdin, take_stdout
from reader.importing.log import start_log
from reader.importing.messages import decode_request, encode
from reader.importing.requests import Quit, Request

NICE = 10
"""How far an import steps back, its hands too: with both cores busy the window stays smooth."""

_log = logging.getLogger("reader.importing.worker")  # as a process this module has another name


def main() -> int:
    """Serve a window until it says `Quit` or goes away; the exit status is 1 where the library cannot be used."""
    parser = argparse.ArgumentParser(prog="reader.importing.worker")
    parser.add_argument("--library", type=Path, required=True)
    parser.add_argument("--role", choices=("import", "search", "keep"), required=True)
    parser.add_argument("--hands", type=int, default=min(2, os.cpu_count() or 1))
    options = parser.parse_args()
    output = take_stdout()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the window decides when its workers leave
    speaking = threading.Lock()

    def say(event: Event) -> None:
        with speaking:
            output.write(encode(event))
            output.flush()

    try:
        start_log(options.library, options.role)
        if options.role == "import":
            _import(options.library, options.hands, say)
        elif options.role == "keep":
            _keep(options.library, say)
        else:
            _search(options.library, say)
    except ReaderError as error:
        say(Trouble(str(error)))
        return 1
    except BrokenPipeError:
        return 0  # the window is gone
    except Exception:
        _log.exception("the worker ends")
        raise
    return 0


def _import(library: Path, hands: int, say: Callable[[Event], None]) -> None:
    from reader.importing.importer import Importer

    if hasattr(os, "nice"):
        os.nice(NICE)
    importer = Importer(library, say, hands)
    _listen(importer.inbox.put)
    say(Ready(os.getpid()))
    importer.run()


def _search(library: Path, say: Callable[[Event], None]) -> None:
    from reader.importing.finder import Finder

    finder = Finder(library, say)
    _listen(finder.inbox.put)
    say(Ready(os.getpid()))
    finder.run()


def _keep(library: Path, say: Callable[[Event], None]) -> None:
    from reader.importing.caretaker import Caretaker

    if hasattr(os, "nice"):
        os.nice(NICE)
    caretaker = Caretaker(library, say)
    _listen(caretaker.put)
    say(Ready(os.getpid()))
    caretaker.run()


def _listen(put: Callable[[Request], object]) -> None:
    threading.Thread(target=_read, args=(take_stdin(), put), name="listener", daemon=True).start()


def _read(stream: BinaryIO, put: Callable[[Request], object]) -> None:
    for line in stream:
        try:
            put(decode_request(line))
        except msgspec.DecodeError:
            _log.warning("not a request: %r", line[:200])
    put(Quit())


if __name__ == "__main__":
    sys.exit(main())
