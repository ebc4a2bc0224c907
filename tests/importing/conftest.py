# SPDX-License-Identifier: MIT
"""Small saved pages for the importer's tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.importing import indexer

# German, so that no language model is loaded for their voices.
_SENTENCES = (
    "Der Hafen fror in der zweiten Woche des Januars zu, und die Fähren blieben, wo sie waren.",
    "Die Fischer gingen über das Eis zu ihren Booten und schlugen es von den Tauen.",
    "„So still war die Glocke der Boje noch nie“, sagte die Hafenmeisterin am Abend.",
    "Die Schule blieb offen, weil ihr Ofen als einziger auch mit Treibholz brannte.",
    "Abends sahen die Lichter des anderen Ufers so nah aus, als könne man sie greifen.",
)


def write_page(path: Path, number: int) -> Path:
    """Write a page of our own; each number gives other words."""
    body = "".join(
        f"<p>Bericht {number}, Absatz {part}. {' '.join(_SENTENCES)}</p>" for part in range(number, number + 4)
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f'<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Bericht Nummer {number}</title>'
        f'<link rel="canonical" href="https://zeitung.test/{number}"></head>'
        f"<body><main><article><h1>Bericht Nummer {number}</h1>{body}</article></main></body></html>",
        "utf-8",
    )
    return path


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have articles indexed as soon as nothing more comes."""
    monkeypatch.setattr(indexer, "QUIET_SECONDS", 0.05)


@pytest.fixture
def write_pages(tmp_path: Path) -> Callable[[int], list[str]]:
    """Return a function that writes so many pages and gives their paths."""

    def write(count: int) -> list[str]:
        return [str(write_page(tmp_path / "saved" / f"{number}.html", number)) for number in range(count)]

    return write
