# SPDX-License-Identifier: MIT
"""A double click on a saved page opens it in the running window: the desktop's own way, through `xdg-open`."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.errors import LibraryError
from reader.library import Library

TOP = Path(__file__).parents[2]
PATIENCE = 120
"""Seconds before waiting is given up; a machine that is busy elsewhere may need many."""

PAGE = """<!DOCTYPE html><html lang="en"><head><title>The seven lanterns</title></head><body><article>
<h1>The seven lanterns</h1><p>{}</p></article></body></html>""".format(
    "At last the seven lanterns were carried up the stairs and placed in the window facing the square. " * 8
)


def wait_until(holds: Callable[[], bool]) -> None:
    """Ask again until it holds; fails after a long while."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, "it did not come about"
        time.sleep(0.1)


def titles(library: Path) -> list[str]:
    """Return the titles in a library; none while it is not there yet."""
    if not (library / "library.sqlite").exists():
        return []
    try:
        opened = Library(library)
    except LibraryError:
        return []
    try:
        return [row.title for row in opened.rows(opened.ids())]
    finally:
        opened.close()


@pytest.fixture
def desktop(tmp_path: Path) -> dict[str, str]:
    """A user's surroundings with Verbatim on the desktop, and no other program that opens pages."""
    home = tmp_path / "home"  # xdg-utils itself stumbles over a home with a space
    home.mkdir()
    kept = ("PATH", "LANG", "LC_ALL", "PYTHONDONTWRITEBYTECODE")
    surroundings = {name: os.environ[name] for name in kept if name in os.environ} | {
        "HOME": str(home),
        "DISPLAY": ":909",  # xdg-open wants to hear of a screen; our window is drawn without one
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_DATA_DIRS": f"{home}/none:/usr/share",
        "VERBATIM_LIBRARY": str(home / "library"),
    }
    subprocess.run(
        [TOP / "packaging/linux/desktop", "--install-desktop", "--default"],
        env=surroundings,
        check=True,
        capture_output=True,
    )
    return surroundings


@pytest.fixture
def window(desktop: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """A running window that has read its welcome page."""
    with subprocess.Popen(
        [sys.executable, "-m", "reader"], env=desktop | {"PYTHONPATH": str(TOP)}, cwd=desktop["HOME"]
    ) as running:
        try:
            wait_until(lambda: bool(titles(Path(desktop["VERBATIM_LIBRARY"]))))
            yield running
        finally:
            running.send_signal(signal.SIGTERM)
            running.wait(PATIENCE)


@pytest.mark.skipif(
    not (shutil.which("xdg-open") and shutil.which("file")), reason="xdg-utils and file are not installed"
)
def test_a_double_click_opens_the_page_in_the_running_window(
    desktop: dict[str, str], window: subprocess.Popen[bytes]
) -> None:
    page = Path(desktop["HOME"]) / "The seven lanterns.html"
    page.write_text(PAGE, "utf-8")
    subprocess.run(["xdg-open", page], env=desktop, check=True, timeout=PATIENCE)
    # xdg-open has come back: the second start has handed the page over and left.
    wait_until(lambda: "The seven lanterns" in titles(Path(desktop["VERBATIM_LIBRARY"])))
    assert window.poll() is None
