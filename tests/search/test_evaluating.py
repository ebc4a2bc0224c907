# SPDX-License-Identifier: MIT
"""The fast way finds what Whoosh's own searcher finds, and ranks as it should."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whoosh.searching import Searcher

from reader.article import Article, Block, BlockKind, Cleaned, Media, SavedPage
from reader.library import Library
from reader.search import SearchIndex
from reader.search.asking import Asking
from reader.search.committing import open_whoosh
from reader.search.compiling import WhooshEvaluator
from reader.search.evaluating import Evaluator, best
from reader.search.plan import Spoken, make_plan
from reader.search.query import parse
from reader.search.snapshot import Snapshot

Add = Callable[..., int]

_ENGLISH = "ferry ferries harbour frozen walked walking news new the of ice snow MPU6050 2024 a6050b café".split()
_GERMAN = "fähre fähren hafen häuser haus neu neues the eis schnee news walked 6050".split()
_JAPANESE = "東京都 漢字 変換 字 ferry 知事".split()
_NAMES = ("Ann Løve", "Bo Ek", "Ferry Walker")


def _hold_none(_spoken: Spoken, _articles: Sequence[int]) -> set[int]:
    return set()


class _Corpus(NamedTuple):
    library: Library
    built: SearchIndex
    snapshot: Snapshot
    searcher: Searcher


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[_Corpus]:
    """Return a library of random texts in an index of several segments, with some deleted."""
    folder: Path = tmp_path_factory.mktemp("corpus")
    library = Library(folder / "library")
    index = SearchIndex(folder / "index")
    chance = random.Random(7)
    added: list[int] = []
    for number in range(90):
        language, vocabulary = chance.choice((("en", _ENGLISH), ("de", _GERMAN), ("ja", _JAPANESE), (None, _ENGLISH)))
        blocks = tuple(
            Block(kind, " ".join(chance.choices(vocabulary, k=chance.randint(1, 12))))
            for kind in (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.PARAGRAPH)
        )
        article = Article(
            " ".join(chance.choices(vocabulary, k=2)), blocks, language=language, site=chance.choice(("Ice", "a.test")),
            byline=(chance.choice(_NAMES),), published=f"20{20 + number % 5}-0{1 + number % 9}-11",
        )  # fmt: skip
        added.append(
            library.add(SavedPage(f"/p/{number}.html", "html", Media.HTML, str(number)), Cleaned(article)).article
        )
        if number in {10, 50, 51, 70}:
            index.update(library)
    for article in added[5:60:9]:
        library._database.run(
            "UPDATE articles SET binned_at = 'x', changed = (SELECT value + 1 FROM facts WHERE name = 'changes') "
            "WHERE id = ?",
            (article,),
        )
        library._database.run("UPDATE facts SET value = value + 1 WHERE name = 'changes'")
    index.update(library)
    (written,) = index.folder.glob("index-*")
    searcher = open_whoosh(written).searcher()
    snapshot = Snapshot(written, searcher.reader())
    assert len(snapshot.segments) > 1
    assert snapshot.live is not None
    yield _Corpus(library, index, snapshot, searcher)
    searcher.close()
    index.close()
    library.close()


_word = st.sampled_from(
    [*_ENGLISH, *_GERMAN, *_JAPANESE, "w", "fe", "fer", "6", "60", "605", "nothere", "walk", "字変"]
)
_phrase = st.lists(_word, min_size=1, max_size=3).map(lambda words: '"' + " ".join(words) + '"')
_field = st.sampled_from(["", "", "", "title:", "author:", "site:", "-"])
_condition = st.sampled_from(
    ["after:2022", "-before:2021", "lang:de", "is:unread", "words:>20", "author:ferry", "-ice"]
)
_item = st.one_of(st.tuples(_field, st.one_of(_word, _phrase)).map("".join), _condition)
_query = st.recursive(
    _item,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(lambda two: f"{two[0]} {two[1]}"),
        st.tuples(inner, inner).map(lambda two: f"{two[0]} OR {two[1]}"),
        inner.map(lambda one: f"({one})"),
    ),
    max_leaves=4,
)


@settings(max_examples=300, deadline=None)
@given(query=_query, unfinished=st.booleans())
def test_the_same_is_found_as_by_whoosh(corpus: _Corpus, query: str, unfinished: bool) -> None:
    understood = parse(query if unfinished else f"{query} ")
    plan = make_plan(understood, corpus.snapshot, Asking(corpus.library))
    found = Evaluator(corpus.snapshot, _hold_none).node(plan)
    documents = found.documents.tolist()
    assert documents == sorted(set(documents))
    articles = set(corpus.snapshot.numbers[found.documents].tolist())
    assert articles == WhooshEvaluator(corpus.searcher, _hold_none).everything(plan)
    ranked, total = best(corpus.snapshot, plan, _hold_none, 1_000)
    assert (len(ranked), set(ranked)) == (total, articles)
    assert best(corpus.snapshot, plan, _hold_none, 5)[0] == ranked[:5]


@settings(max_examples=40, deadline=None)
@given(query=_query)
def test_the_index_answers_the_fast_way(corpus: _Corpus, query: str) -> None:
    result = corpus.built.search(corpus.library, query)
    plan = make_plan(parse(result.instead or query), corpus.snapshot, Asking(corpus.library))
    assert [hit.article for hit in result.hits] == best(corpus.snapshot, plan, _hold_none, 50)[0]
