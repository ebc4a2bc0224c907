# SPDX-License-Identifier: MIT
"""How fast voices are found, beside the bare language model on the same texts.

    python tests/benchmarks/voices_speed.py [TEXTS.jsonl] [--articles 80] [--rounds 3]

TEXTS.jsonl holds a text a line under "text"; without it articles are made of our own sentences. Three
processes read them, each with one thread: spaCy with the pipes whose answers are used, as it comes; the same
answers as this program works them out (`reader.voices.model.parse`); and the whole way from a text to its
people, quotations and speakers. Prints articles of 800 words a second of processor time (the best round), what
the whole way takes beside each of the others, and the most memory a process had. Goals: at least 10 articles,
at most 1.3 times the model, at most 450 MB.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ARTICLE = 800
"""Words of the article speeds are given in."""
PIPES = ("tok2vec", "tagger", "parser", "ner")
NAMES = ("Anna Bell", "Piotr Nowak", "Maria Silva", "John Carter", "Leila Haddad", "Tom Baker", "Ines Costa")
NOUNS = ("council", "bridge", "river", "market", "school", "budget", "harbour", "plan", "hospital", "road", "vote")
VERBS = ("opened", "closed", "delayed", "praised", "paid for", "rebuilt", "questioned", "moved", "measured")
SAYING = ("said", "added", "told reporters", "warned", "explained", "wrote")


def own_texts(count: int) -> list[str]:
    """Return articles of generated sentences, a third of the paragraphs with somebody's words."""
    chance = random.Random(1)

    def sentence() -> str:
        first, second, third = chance.sample(NOUNS, 3)
        return f"The {first} near the {second} {chance.choice(VERBS)} the {third} on {chance.choice(NAMES)}’s advice"

    texts: list[str] = []
    for _ in range(count):
        paragraphs: list[str] = []
        for number in range(20):
            body = ". ".join(sentence() for _ in range(3)) + "."
            if number % 3 == 0:
                body = f"“{sentence()},” {chance.choice(NAMES)} {chance.choice(SAYING)} on Tuesday. {body}"
            paragraphs.append(body)
        texts.append("\n".join(paragraphs))
    return texts


def measure(what: str, texts: list[str], rounds: int) -> tuple[float, float]:
    """Return the processor seconds of the best round and the process's most memory in megabytes."""
    run = _runner(what)
    run(texts[0])
    best = float("inf")
    for _ in range(rounds):
        started = time.process_time()
        for text in texts:
            run(text)
        best = min(best, time.process_time() - started)
    return best, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _runner(what: str) -> Callable[[str], object]:
    if what == "spaCy":
        import spacy

        from reader.voices.model import MODEL

        model = spacy.load(MODEL)
        model.select_pipes(enable=PIPES)
        return lambda text: list(model.pipe(line for line in text.splitlines() if line.strip()))
    if what == "parse":
        from reader.voices.model import parse

        return parse
    from reader.voices import annotate_text

    return lambda text: annotate_text(text, "en")


def main() -> None:
    """Measure each in a process of its own and print the table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("texts", type=Path, nargs="?")
    options.add_argument("--articles", type=int, default=80)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--only", help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.texts is None:
        texts = own_texts(chosen.articles)
    else:
        lines = chosen.texts.read_text("utf-8").splitlines()[: chosen.articles]
        texts = [str(json.loads(line)["text"]) for line in lines]
    if chosen.only:
        sys.stdout.write(json.dumps(measure(chosen.only, texts, chosen.rounds)))
        return
    articles = sum(len(text.split()) for text in texts) / ARTICLE
    root = str(Path(__file__).parents[2])
    environment = os.environ | {"PYTHONPATH": root, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    seconds: dict[str, float] = {}
    for what in ("spaCy", "parse", "voices"):
        done = subprocess.run(
            [sys.executable, __file__, *sys.argv[1:], "--only", what],
            env=environment,
            capture_output=True,
            check=True,
        )
        seconds[what], memory = json.loads(done.stdout)
        sys.stdout.write(f"{what:8} {articles / seconds[what]:6.2f} articles/s  {memory:5.0f} MB\n")
    sys.stdout.write(f"voices / spaCy {seconds['voices'] / seconds['spaCy']:.2f}\n")
    sys.stdout.write(f"voices / parse {seconds['voices'] / seconds['parse']:.2f}\n")


if __name__ == "__main__":
    main()
