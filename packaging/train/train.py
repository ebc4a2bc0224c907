# SPDX-License-Identifier: MIT
"""Train everything `resources/voices` ships, in one command.

    python packaging/train/train.py CORPORA [OUTPUT]

CORPORA holds `people-train/` (column files with persons marked) and `voices/polnear-train.jsonl`
(articles with quotations, sources and silver names); resources/voices/README.md names them and
their licences; given names come from lists in the packages of the extra `train`, which it needs. The
same data, packages and machine give the same bytes; it takes some ten minutes.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

for library in ("OMP", "OPENBLAS"):
    os.environ[f"{library}_NUM_THREADS"] = "1"  # several threads add up in no fixed order

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import given_genders  # noqa: E402 - the path above makes them importable
import listed_names  # noqa: E402
import name_lists  # noqa: E402
import person_words  # noqa: E402
import pronoun_weights  # noqa: E402
import ranker  # noqa: E402
import script_names  # noqa: E402
import world_words  # noqa: E402
from documents import news, web  # noqa: E402
from forests import as_numbers  # noqa: E402

from reader.voices import attribution, name_features, name_words, pronouns, trees  # noqa: E402


def main(corpora: Path, output: Path) -> None:
    """Train in the order things need each other, writing each before the next reads it."""
    output.mkdir(parents=True, exist_ok=True)
    trees.RESOURCES = output
    people = corpora / "people-train"

    listed_names.write(listed_names.frequencies(), output / "listed_names.json")
    script_names.write(output / "script_names.json")
    name_lists.write(name_lists.count(people), output / "names.json")
    _forget()
    tell("names.json")
    _write(as_numbers(world_words.train(people, name_lists.count(people, half=True))), output / "world_words.json")

    articles = news(corpora / "voices" / "polnear-train.jsonl")
    pages = web([people / "uner-ewt-dev.iob2", people / "uner-ewt-test.iob2"])
    tell(f"{len(articles)} articles and {len(pages)} pages parsed")
    _write(as_numbers(person_words.train([*articles, *pages])), output / "person_words.json")

    listed_names.write(given_genders.count([*articles, *pages]), output / "genders.json")
    _forget()
    tell("genders.json")

    weights = pronoun_weights.train(articles)
    (output / "pronouns.json").write_text(json.dumps(weights, indent=1) + "\n", "utf-8")
    _forget()
    tell("pronouns.json")

    examples = [ranker.example(article) for article in articles]
    _write(ranker.train_sources(examples), output / "ranker.json")
    _write(as_numbers(ranker.train_kinds(examples)), output / "kinds.json")


def _write(forest: dict[str, Any], path: Path) -> None:
    path.write_text(json.dumps(forest, separators=(",", ":")) + "\n", "utf-8")
    _forget()
    tell(path.name)


def _forget() -> None:
    """Make the readers read what was just written."""
    for reader in (
        name_features.name_lists,
        name_features.listed_names,
        name_words.person_words,
        pronouns.given_genders,
        pronouns.pronoun_weights,
        attribution.ranker,
    ):
        reader.cache_clear()


def tell(what: str) -> None:
    """Say what is done."""
    sys.stderr.write(f"{what}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else ROOT / "resources" / "voices")
