# SPDX-License-Identifier: MIT
"""Language models beyond English: found when somebody installed one, and asked where people are named.

A spaCy model registers itself under the entry points "spacy_models"; its `meta.json` says its
language and what it can do. Both are read without importing spaCy, which is loaded only when a
text in that language comes. Any name the registry has a model under will do.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.article import Span
from reader.voices.marks import paragraphs
from reader.voices.model import LONGEST_PIECE, load

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

GROUP = "spacy_models"
PERSONS = frozenset(["PER", "PERSON", "PRS", "PS", "persName", "NAME_PERSON"])
"""What the models of different languages call a person."""
BUILT_IN = "en"
"""English has a model of its own, which the room is trained on."""
NEEDED = frozenset(["tok2vec", "transformer", "curated_transformer", "ner", "entity_ruler", "span_ruler"])
"""The kinds of pipe that find names; nothing reads what the others give."""
SIZES = ("lg", "md", "sm")
"""Of several models of a language the larger is asked: their speed is alike. Those with a transformer come last."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model that can find people, as its package describes itself."""

    package: str
    language: str
    version: str
    licence: str


def find_model(language: str) -> InstalledModel | None:
    """Return the model installed for a language, None without."""
    return installed_models().get(language)


@lru_cache(maxsize=1)
def installed_models() -> dict[str, InstalledModel]:
    """Return the usable models by language; importing neither spaCy nor them."""
    found: dict[str, InstalledModel] = {}
    for point in sorted(entry_points(group=GROUP), key=_rank):
        model = _describe(point)
        if model is not None and model.language != BUILT_IN:
            found.setdefault(model.language, model)
    return found


def _rank(point: EntryPoint) -> tuple[int, str]:
    size = point.name.rsplit("_", 1)[-1]
    return (SIZES.index(size) if size in SIZES else len(SIZES), point.name)


def _describe(point: EntryPoint) -> InstalledModel | None:
    """Read what a package says of itself; None where it is no model that finds people."""
    package = point.value.split(":")[0]
    if point.dist is None:
        return None
    try:
        path = Path(str(point.dist.locate_file(f"{package}/meta.json")))
        meta: dict[str, Any] = json.loads(path.read_text("utf-8"))
        labels = {label for pipe in meta["labels"].values() for label in pipe}
        language = str(meta["lang"]).split("-")[0].lower()
    except (OSError, ValueError, KeyError, AttributeError, TypeError):
        return None
    if not PERSONS.intersection(labels):
        return None
    return InstalledModel(package, language, str(meta.get("version", "")), str(meta.get("license", "")))


@lru_cache(maxsize=2)
def _loaded(package: str) -> Language | None:
    """Load a model, once a process; None where it does not fit the spaCy that is installed."""
    try:
        model = load(package)
    except Exception:  # noqa: BLE001 - a foreign package may fail in any way, and the room goes on without it
        _log.warning("The language model %s does not load; people are found without it.", package)
        return None
    for pipe in [name for name in model.pipe_names if model.get_pipe_meta(name).factory not in NEEDED]:
        model.disable_pipe(pipe)
    return model


def model_people(text: str, model: InstalledModel) -> list[Span]:
    """Return where a model sees people, in order and apart from one another; none where it does not load."""
    loaded = _loaded(model.package)
    if loaded is None:
        return []
    pieces = [piece for paragraph in paragraphs(text) for piece in _pieces(paragraph)]
    documents: Iterator[Doc] = loaded.pipe((piece.of(text) for piece in pieces), batch_size=64)
    return [
        Span(piece.start + entity.start_char, piece.start + entity.end_char)
        for piece, document in zip(pieces, documents, strict=True)
        for entity in document.ents
        if entity.label_ in PERSONS
    ]


def _pieces(paragraph: Span) -> Iterator[Span]:
    for start in range(paragraph.start, paragraph.end, LONGEST_PIECE):
        yield Span(start, min(paragraph.end, start + LONGEST_PIECE))
