# SPDX-License-Identifier: MIT
"""How fast the library is searched, beside SQLite's FTS5 and tantivy on the same articles.

    python tests/benchmarks/search_speed.py [1000 10000 100000] [--texts FOLDER] [--cache FOLDER] [--queries 200]

Articles are made of the paragraphs of texts (JSON lines with a `text`, ../shared/corpora/voices where that is),
put together anew, each with a title, rare words and codes of its own, an author, a site, people, a date, a state
and maybe a tag. All three index them; what was built before is kept in the cache folder. Then each engine answers
the same queries of each kind with its 20 best articles and a passage of each, once for the first time and once
again; ours is asked as the window asks it, from the typed line to the marked passage. Times are processor time in
milliseconds; ratios are to FTS5. Goals are those of the issue on searching. Cold is the first query of a new
process; opening and one article more are wall time.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from reader.article import Article, Block, BlockKind, Cleaned, Media, SavedPage
from reader.library import Library, stored
from reader.search import SearchIndex
from reader.search.fields import FORMAT
from reader.search.words import words

TEXTS = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "voices"
FIRST = ("Anna", "Piotr", "Maria", "John", "Leila", "Tom", "Ines", "Boris", "Chen", "Aisha", "Kofi", "Ulla", "Ravi")
LAST = (
    "Bell",
    "Nowak",
    "Silva",
    "Carter",
    "Haddad",
    "Baker",
    "Costa",
    "Petrov",
    "Wei",
    "Khan",
    "Mensah",
    "Berg",
    "Rao",
)
SYLLABLES = ("ba", "ler", "ton", "mi", "ra", "ves", "ko", "lin", "da", "sto", "pe", "gan", "shu", "fri", "mo", "net")
STATES = ("unread", "unread", "unread", "reading", "read", "archived")
TAGS = tuple(f"tag{number}" for number in range(20))
LIMIT = 20
GOALS = {
    "common word": 0.5, "two words": 0.5, "phrase": 2.0, "rare word": 1.5, "author": 1.5, "person": 1.5, "site": 1.5,
    "word, dates": 0.5, "word, state": 0.5, "word, tag": 0.5, **{f"prefix {length}": 0.5 for length in range(1, 7)},
}  # fmt: skip


def tell(line: str = "") -> None:
    """Print a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


# ── The articles ─────────────────────────────────────────────────────────────


class Made(NamedTuple):
    """An article as all engines get it."""

    number: int
    title: str
    paragraphs: tuple[str, ...]
    author: str
    site: str
    people: tuple[str, ...]
    published: str
    state: str
    tag: str
    rare: tuple[str, ...]


def paragraphs_of(folder: Path) -> list[str]:
    """Return the paragraphs of the texts there are; without any, paragraphs of made words as frequent as real ones."""
    found: list[str] = []
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            found += [part for part in json.loads(line)["text"].split("\n\n") if len(part.split()) >= 8]
    if found:
        return found
    chance = random.Random(1)
    vocabulary = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(30_000)]
    weights = [1 / (rank + 2.7) for rank in range(len(vocabulary))]
    return [" ".join(chance.choices(vocabulary, weights, k=chance.randint(20, 70))) + "." for _ in range(20_000)]


def made_articles(count: int, paragraphs: list[str]) -> Iterator[Made]:
    """Yield `count` articles of some 800 words, always the same ones."""
    chance = random.Random(2)
    sites = [f"{chance.choice(LAST)} {kind}" for kind in ("Times", "Post", "Herald", "Echo") for _ in range(10)]
    for number in range(1, count + 1):
        chosen: list[str] = []
        length = 0
        while length < 800:
            chosen.append(chance.choice(paragraphs))
            length += len(chosen[-1].split())
        rare = ("".join(chance.choices(SYLLABLES, k=5)), f"QX{chance.randint(1000, 9_999_999)}")
        chosen.insert(chance.randrange(len(chosen)), f"They called it {rare[0]} and numbered it {rare[1]}.")
        start = chance.choice(chosen).split()
        at = chance.randrange(max(1, len(start) - 8))
        yield Made(
            number, " ".join(start[at : at + chance.randint(5, 9)]), tuple(chosen),
            f"{chance.choice(FIRST)} {chance.choice(LAST)}", chance.choice(sites),
            tuple(f"{chance.choice(FIRST)} {chance.choice(LAST)}" for _ in range(3)),
            f"{chance.randint(2015, 2025)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
            chance.choice(STATES), chance.choice(TAGS) if chance.random() < 0.5 else "", rare,
        )  # fmt: skip


def queries_of(articles: list[Made], count: int) -> dict[str, list[tuple[str, ...]]]:
    """Return `count` queries of each kind, made of words of the articles."""
    chance = random.Random(3)
    frequencies = Counter[str]()
    sample = chance.sample(articles, min(400, len(articles)))
    for article in sample:
        frequencies.update({word.folded for text in article.paragraphs for word in words(text)})
    plain = [word for word in frequencies if word.isascii() and word.isalpha() and len(word) > 2]
    common = [word for word in plain if frequencies[word] > len(sample) * 0.05]
    middling = [word for word in plain if frequencies[word] > len(sample) * 0.01]

    def phrase() -> tuple[str, ...]:
        while True:
            spoken = [word.folded for word in words(chance.choice(chance.choice(articles).paragraphs))]
            at = chance.randrange(max(1, len(spoken) - 3))
            chosen = spoken[at : at + chance.randint(2, 3)]
            if len(chosen) > 1 and all(word.isascii() and word.isalpha() for word in chosen):
                return tuple(chosen)

    def begun(length: int) -> tuple[str, ...]:
        return (chance.choice([word for word in middling if len(word) > length])[:length],)

    def two() -> tuple[str, ...]:
        held = {word.folded for text in chance.choice(articles).paragraphs for word in words(text)}
        chosen = sorted(held & set(middling))
        return tuple(chance.sample(chosen, 2)) if len(chosen) > 1 else ("the", "of")

    def dated() -> tuple[str, ...]:
        first, last = sorted(chance.sample(range(2015, 2026), 2))
        return chance.choice(common), f"{first}-{chance.randint(1, 12):02}-01", f"{last}-{chance.randint(1, 12):02}-01"

    makers: dict[str, Callable[[], tuple[str, ...]]] = {
        "common word": lambda: (chance.choice(common),),
        "rare word": lambda: (chance.choice(articles).rare[0],),
        "two words": two,
        "phrase": phrase,
        **{f"prefix {length}": lambda length=length: begun(length) for length in range(1, 7)},
        "author": lambda: (chance.choice(LAST).lower(),),
        "person": lambda: (chance.choice(LAST).lower(),),
        "site": lambda: (chance.choice(LAST).lower(),),
        "word, dates": dated,
        "word, state": lambda: (chance.choice(common), chance.choice(("unread", "read", "archived"))),
        "word, tag": lambda: (chance.choice(common), chance.choice(TAGS)),
    }  # fmt: skip
    return {kind: [make() for _ in range(count)] for kind, make in makers.items()}


# ── The engines ──────────────────────────────────────────────────────────────


class Ours:
    """The library's own index."""

    name = "ours"
    built = f"cpu-{FORMAT}"
    """Holds what building took; where it is not there the index is built."""

    def __init__(self, folder: Path) -> None:
        self.library = Library(folder / "library")
        self.index = SearchIndex(folder / "index")

    @staticmethod
    def build(folder: Path, articles: Iterator[Made]) -> None:
        """Fill a library as importing would where there is none, then index it; the time is the latter's."""
        if not (folder / "filled").exists():
            shutil.rmtree(folder / "library", ignore_errors=True)
            fill_library(folder / "library", articles)
            (folder / "filled").touch()
        shutil.rmtree(folder / "index", ignore_errors=True)
        library = Library(folder / "library")
        index = SearchIndex(folder / "index")
        before = time.process_time()
        index.update(library)
        (folder / Ours.built).write_text(str(time.process_time() - before))
        library.close()

    def open(self) -> None:
        """Open the index as the window's worker does before anybody searches."""
        if not self.index.warm_up(self.library):
            raise SystemExit("the index is not usable")

    def text(self, kind: str, query: tuple[str, ...]) -> str:
        """Return what somebody would type."""
        if kind.startswith("prefix"):
            return query[0]
        if kind == "phrase":
            return '"' + " ".join(query) + '"'
        if kind in {"author", "person", "site"}:
            return f"{kind}:{query[0]} "
        if kind == "word, dates":
            return f"{query[0]} after:{query[1]} before:{query[2]} "
        if kind == "word, state":
            return f"{query[0]} is:{query[1]} "
        if kind == "word, tag":
            return f'{query[0]} tag:"{query[1]}" '
        return " ".join(query) + " "

    def search(self, kind: str, query: tuple[str, ...]) -> list[int]:
        """Return the best articles, their passages made."""
        result = self.index.search(self.library, self.text(kind, query), LIMIT)
        assert not result.ignored, result.ignored
        return [hit.article for hit in result.hits]


class Fts5:
    """SQLite's full-text search, as its documentation has it, with the text in it for its snippets."""

    name = "FTS5"
    built = "cpu"

    def __init__(self, folder: Path) -> None:
        self.path = folder / "fts5.sqlite"
        self.database: sqlite3.Connection

    @staticmethod
    def build(folder: Path, articles: Iterator[Made]) -> None:
        """Index articles."""
        database = sqlite3.connect(folder / "fts5.sqlite")
        database.execute(
            "CREATE VIRTUAL TABLE texts USING fts5(title, body, author, site, person, "
            "tokenize = 'porter unicode61 remove_diacritics 2')"
        )
        database.execute("CREATE TABLE facts (id INTEGER PRIMARY KEY, published TEXT, state TEXT)")
        database.execute("CREATE TABLE tags (tag TEXT, article INTEGER, PRIMARY KEY (tag, article)) WITHOUT ROWID")
        watch = Stopwatch()
        for article in watch.over(articles):
            database.execute(
                "INSERT INTO texts (rowid, title, body, author, site, person) VALUES (?, ?, ?, ?, ?, ?)",
                (article.number, article.title, "\n\n".join(article.paragraphs), article.author, article.site,
                 ", ".join(article.people)),
            )  # fmt: skip
            database.execute("INSERT INTO facts VALUES (?, ?, ?)", (article.number, article.published, article.state))
            if article.tag:
                database.execute("INSERT INTO tags VALUES (?, ?)", (article.tag, article.number))
        before = time.process_time()
        database.commit()
        (folder / "cpu").write_text(str(watch.seconds + time.process_time() - before))
        database.close()

    def open(self) -> None:
        """Open the database."""
        self.database = sqlite3.connect(self.path)
        self.database.execute("SELECT count(*) FROM sqlite_schema").fetchone()

    def search(self, kind: str, query: tuple[str, ...]) -> list[int]:
        """Return the best articles with their snippets."""
        condition, values = "", list[str]()
        match = f'"{query[0]}"'
        if kind.startswith("prefix"):
            match += "*"
        elif kind == "phrase":
            match = '"' + " ".join(query) + '"'
        elif kind == "two words":
            match = f'"{query[0]}" "{query[1]}"'
        elif kind in {"author", "person", "site"}:
            match = f"{kind} : {match}"
        elif kind == "word, dates":
            condition = " AND published >= ? AND published < ?"
            values = list(query[1:])
        elif kind == "word, state":
            condition, values = " AND state = ?", [query[1]]
        elif kind == "word, tag":
            condition, values = " AND +texts.rowid IN (SELECT article FROM tags WHERE tag = ?)", [query[1]]
        join = "JOIN facts ON facts.id = texts.rowid" if "published" in condition or "state" in condition else ""
        rows = self.database.execute(
            f"SELECT texts.rowid, title, snippet(texts, 1, '[', ']', '…', 40) FROM texts {join} "
            f"WHERE texts MATCH ?{condition} ORDER BY rank LIMIT {LIMIT}",
            [match, *values],
        )
        return [row[0] for row in rows.fetchall()]


class Tantivy:
    """tantivy by its Python binding."""

    name = "tantivy"
    built = "cpu"

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "tantivy"

    @staticmethod
    def build(folder: Path, articles: Iterator[Made]) -> None:
        """Index articles with one thread, as the others do."""
        import tantivy

        builder = tantivy.SchemaBuilder()
        builder.add_integer_field("number", stored=True, fast=True)
        for field in ("title", "body", "author", "site", "person"):
            builder.add_text_field(field, stored=field in {"title", "body"}, tokenizer_name="en_stem")
        builder.add_text_field("state", tokenizer_name="raw")
        builder.add_text_field("tag", tokenizer_name="raw")
        builder.add_integer_field("day", indexed=True, fast=True)
        (folder / "tantivy").mkdir()
        index = tantivy.Index(builder.build(), str(folder / "tantivy"))
        writer = index.writer(128_000_000, 1)
        watch = Stopwatch()
        for article in watch.over(articles):
            writer.add_document(
                tantivy.Document(
                    number=article.number,
                    title=article.title,
                    body="\n\n".join(article.paragraphs),
                    author=article.author,
                    site=article.site,
                    person=", ".join(article.people),
                    state=article.state,
                    tag=article.tag,
                    day=int(article.published.replace("-", "")),
                )
            )
        before = time.process_time()
        writer.commit()
        writer.wait_merging_threads()
        (folder / "cpu").write_text(str(watch.seconds + time.process_time() - before))

    def open(self) -> None:
        """Open the index."""
        import tantivy

        self.index = tantivy.Index.open(str(self.folder))
        self.searcher = self.index.searcher()

    def search(self, kind: str, query: tuple[str, ...]) -> list[int]:
        """Return the best articles with their snippets."""
        import tantivy

        body = ["title", "body", "author", "site"]
        if kind.startswith("prefix"):
            schema = self.index.schema
            found = tantivy.Query.regex_query(schema, "body", f"{query[0]}.*")
        elif kind == "phrase":
            found = self.index.parse_query('"' + " ".join(query) + '"', body)
        elif kind in {"author", "person", "site"}:
            found = self.index.parse_query(query[0], [kind])
        else:
            typed = f"+{query[0]}"
            if kind == "two words":
                typed += f" +{query[1]}"
            elif kind == "word, dates":
                first, last = (part.replace("-", "") for part in query[1:])
                typed += f" +day:[{first} TO {last}}}"
            elif kind in {"word, state", "word, tag"}:
                typed += f" +{kind.split()[1]}:{query[1]}"
            found = self.index.parse_query(typed, body)
        hits = self.searcher.search(found, LIMIT).hits
        snippets = tantivy.SnippetGenerator.create(self.searcher, found, self.index.schema, "body")
        numbers: list[int] = []
        for _, address in hits:
            document = self.searcher.doc(address)
            snippets.snippet_from_doc(document).to_html()
            numbers.append(int(document.get_first("number") or 0))
        return numbers


ENGINES: dict[str, Any] = {engine.name: engine for engine in (Fts5, Tantivy, Ours)}


def fill_library(folder: Path, articles: Iterator[Made]) -> None:
    """Write articles into a library's tables at once: importing a hundred thousand files would take hours."""
    library = Library(folder)
    run = library._database.run
    with library._database.transaction():
        for article in articles:
            number = article.number
            blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in article.paragraphs)
            kept = Article(
                article.title, blocks, (article.author,), article.published, site=article.site, language="en"
            )
            run(
                "INSERT INTO articles (id, version, title, site, byline, published, added_at, words, language, state, "
                "file, warnings, title_key, site_key, author_key, published_key, changed, people) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'en', ?, '', '[]', ?, ?, ?, ?, ?, 3)",
                (number, number, article.title, article.site, json.dumps([article.author]), article.published,
                 f"2026-01-01T00:00:00.{number:06}", 800, article.state, article.title.lower(), article.site.lower(),
                 article.author.lower(), f"{article.published}T00:00:00", number),
            )  # fmt: skip
            run(
                "INSERT INTO versions (id, article, number, added_at, file, format, media, title_key, words, pictures, "
                "text_hash, original, original_name) VALUES (?, ?, 1, '', '', 'html', 'html', '', 800, 0, '', ?, '')",
                (number, number, f"{number:064x}.html"),
            )
            run(
                "INSERT INTO contents (version, encoding, article, text) VALUES (?, ?, ?, ?)",
                (number, stored.ENCODING, stored.encode(kept), kept.text),
            )
            for name in article.people:
                person = run("INSERT INTO people (article, name, role) VALUES (?, ?, '')", (number, name))
                for word in name.lower().split():
                    run("INSERT OR IGNORE INTO people_words (word, person) VALUES (?, ?)", (word, person))
            if article.tag:
                run("INSERT OR IGNORE INTO tags (name, key) VALUES (?, ?)", (article.tag, article.tag))
                run("INSERT INTO article_tags SELECT ?, id FROM tags WHERE key = ?", (number, article.tag))
        run("UPDATE facts SET value = (SELECT max(id) FROM articles) WHERE name = 'changes'")
    library.close()


# ── Measuring ────────────────────────────────────────────────────────────────


class Stopwatch:
    """Adds up processor time but for what making the articles takes."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def over(self, articles: Iterator[Made]) -> Iterator[Made]:
        """Yield the articles, a thousand made at a time."""
        while batch := list(islice(articles, 1_000)):
            before = time.process_time()
            yield from batch
            self.seconds += time.process_time() - before


def percentiles(times: list[float]) -> tuple[float, float]:
    """Return the median and the 95th percentile."""
    ordered = sorted(times)
    return statistics.median(ordered), ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]


def timed(engine: Any, kind: str, queries: list[tuple[str, ...]]) -> list[float]:
    """Return the milliseconds of processor time of each query."""
    times: list[float] = []
    for query in queries:
        before = time.process_time_ns()
        engine.search(kind, query)
        times.append((time.process_time_ns() - before) / 1e6)
    return times


def build(folder: Path, size: int, paragraphs: list[str]) -> dict[str, float]:
    """Build what is not there yet; return the processor seconds each engine took when it was built."""
    seconds: dict[str, float] = {}
    for name, engine in ENGINES.items():
        target = folder / name
        if not (target / engine.built).exists():
            if engine is not Ours:
                shutil.rmtree(target, ignore_errors=True)
            target.mkdir(parents=True, exist_ok=True)
            tell(f"building {name} of {size:,} articles …")
            engine.build(target, made_articles(size, paragraphs))
        seconds[name] = float((target / engine.built).read_text())
    return seconds


def measure(size: int, options: argparse.Namespace) -> None:
    """Build and measure one size."""
    paragraphs = paragraphs_of(options.texts)
    # Queries are made of the texts: what was built of others would find nothing for them.
    folder = options.cache / f"{size}-{crc32(' '.join(paragraphs).encode()):08x}"
    seconds = build(folder, size, paragraphs)
    queries = queries_of(list(made_articles(min(size, 10_000), paragraphs)), options.queries)
    tell(f"\n{size:,} articles, {options.queries} queries of each kind, the {LIMIT} best with passages, CPU ms")
    engines = {name: engine(folder / name) for name, engine in ENGINES.items()}
    for engine in engines.values():
        engine.open()
    head = "".join(f"{name + ' p50':>13}{'p95':>8}" for name in engines)
    tell(f"{'kind':<14}{head}{'ratio p50':>11}{'p95':>7}  goal   {'first p50':>10}{'p95':>7}{'ratio':>7}")
    agreement: list[float] = []
    for kind, asked in queries.items():
        first = {name: percentiles(timed(engine, kind, asked)) for name, engine in engines.items()}
        again = {name: percentiles(timed(engine, kind, asked)) for name, engine in engines.items()}
        ours, theirs = again["ours"], again["FTS5"]
        ratios = (ours[0] / theirs[0], ours[1] / theirs[1])
        goal = GOALS[kind]
        reached = ratios[0] <= goal and (kind == "phrase" or ratios[1] <= goal)
        figures = "".join(f"{p50:>13.2f}{p95:>8.2f}" for p50, p95 in again.values())
        tell(
            f"{kind:<14}{figures}{ratios[0]:>11.2f}{ratios[1]:>7.2f}  {'≤' if reached else 'NOT'} {goal:<4}"
            f"{first['ours'][0]:>10.2f}{first['ours'][1]:>7.2f}{first['ours'][0] / first['FTS5'][0]:>7.2f}"
        )
        if kind in {"common word", "two words"}:
            for query in asked:
                best = set(engines["tantivy"].search(kind, query)[:10])
                if best:
                    agreement.append(len(best & set(engines["ours"].search(kind, query)[:10])) / len(best))
    tell(f"\nof tantivy's ten best ours has {statistics.mean(agreement):.0%} (common and two words)")
    build_ratio = seconds["ours"] / seconds["FTS5"]
    tell(
        "building, CPU s: " + ", ".join(f"{name} {spent:.1f}" for name, spent in seconds.items())
        + f"; ours / FTS5 = {build_ratio:.1f} (goal ≤ 15), {size / seconds['ours']:.0f} articles a second"
    )  # fmt: skip
    for name in ENGINES:
        used = sum(path.stat().st_size for path in (folder / name).rglob("*") if path.is_file())
        if name == "ours":
            used = sum(path.stat().st_size for path in (folder / name / "index").rglob("*") if path.is_file())
        tell(f"on disk, MB: {name} {used / 1e6:.0f}")
    tell(f"memory of this process at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    cold(folder, queries, options)
    one_more(engines["ours"])


def cold(folder: Path, queries: dict[str, list[tuple[str, ...]]], options: argparse.Namespace) -> None:
    """Print opening and the first query of new processes."""
    tell(f"\nfirst query of a new process, {options.starts} starts a kind, CPU ms (median); opening, wall ms")
    for kind in ("common word", "rare word", "two words", "phrase", "prefix 3", "author", "word, dates"):
        figures: dict[str, tuple[float, float]] = {}
        for name in ENGINES:
            runs: list[tuple[float, float]] = []
            for query in queries[kind][: options.starts]:
                command = [sys.executable, __file__, "--cold", str(folder / name), name, kind, *query]
                printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
                runs.append((float(printed[0]), float(printed[1])))
            figures[name] = (statistics.median(run[0] for run in runs), statistics.median(run[1] for run in runs))
        shown = ", ".join(f"{name} {spent:.1f} (opening {opened:.0f})" for name, (opened, spent) in figures.items())
        tell(f"{kind:<14}{shown}; ratio {figures['ours'][1] / figures['FTS5'][1]:.2f} (goal ≤ 2)")


def first_query(folder: Path, name: str, kind: str, query: tuple[str, ...]) -> None:
    """Print the milliseconds of opening and of one query."""
    engine = ENGINES[name](folder)
    before = time.perf_counter()
    engine.open()
    opened = time.perf_counter()
    spent = time.process_time()
    engine.search(kind, query)
    tell(f"{(opened - before) * 1e3} {(time.process_time() - spent) * 1e3}")


def one_more(ours: Ours) -> None:
    """Print how long one article more takes until it is found."""
    waits: list[float] = []
    for number in range(10):
        word = f"onemore{time.time_ns()}"
        article = Article(f"One more {number}", (Block(BlockKind.PARAGRAPH, f"It holds {word} and more."),))
        page = SavedPage(f"/nowhere/{word}.html", "html", Media.HTML, word)
        ours.library.add(page, Cleaned(article))
        before = time.perf_counter()
        ours.index.update(ours.library)
        assert len(ours.index.search(ours.library, word).hits) == 1
        waits.append((time.perf_counter() - before) * 1e3)
    tell(f"\none article more is found after {statistics.median(waits):.0f} ms, at most {max(waits):.0f} (goal 1,000)")


def main() -> None:
    """Measure the sizes given."""
    if sys.argv[1:2] == ["--cold"]:
        first_query(Path(sys.argv[2]), sys.argv[3], sys.argv[4], tuple(sys.argv[5:]))
        return
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("sizes", nargs="*", type=int, default=[1_000, 10_000])
    parser.add_argument("--texts", type=Path, default=TEXTS, help="JSON lines with texts")
    parser.add_argument("--cache", type=Path, default=Path(tempfile.gettempdir()) / "verbatim-search-speed")
    parser.add_argument("--queries", type=int, default=200)
    parser.add_argument("--starts", type=int, default=5, help="new processes for each kind of first query")
    options = parser.parse_args()
    for size in options.sizes:
        measure(size, options)


if __name__ == "__main__":
    main()
