# SPDX-License-Identifier: MIT
"""Citations: exact, and closed against what titles and names may hold."""

from __future__ import annotations

import io
import itertools
import json
import re
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from reader.article import Article, Block, BlockKind
from reader.export.citations import BibTex, CslJson, Ris, date_parts, latex
from tests.export.articles import kept

ARTICLE = Article(
    "50% of {it} & \\more_",
    (Block(BlockKind.PARAGRAPH, "Words."),),
    ("Nora Feld", "Ministry of Sea and Ice"),
    "2024-03-12T08:00:00+01:00",
    site="The Gazette",
    url="https://site.test/a{b}?c=%20#d_e",
    language="en",
    excerpt="What\nit is.",
)


def written(kind: type[BibTex | Ris | CslJson], *articles: Article) -> str:
    stream = io.BytesIO()
    writer = kind(stream)
    for article in articles:
        writer.add(kept(article))
    writer.finish()
    return stream.getvalue().decode()


def test_bibtex() -> None:
    assert written(BibTex, ARTICLE) == (
        "@online{feld2024-7,\n"
        "  author = {{Nora Feld} and {Ministry of Sea and Ice}},\n"
        "  title = {{50\\% of \\textbraceleft{}it\\textbraceright{} \\& \\textbackslash{}more\\_}},\n"
        "  date = {2024-03-12},\n  year = {2024},\n  month = {3},\n"
        "  organization = {The Gazette},\n"
        "  url = {https://site.test/a%7Bb%7D?c=%20#d_e},\n"
        "  urldate = {2024-04-01},\n  langid = {en},\n  keywords = {harbour},\n}\n\n"
    )


def test_ris() -> None:
    assert written(Ris, ARTICLE) == (
        "TY  - ELEC\r\nID  - feld2024-7\r\nTI  - 50% of {it} & \\more_\r\nAU  - Nora Feld\r\n"
        "AU  - Ministry of Sea and Ice\r\nPY  - 2024\r\nDA  - 2024/03/12\r\nT2  - The Gazette\r\n"
        "UR  - https://site.test/a{b}?c=%20#d_e\r\nY2  - 2024/04/01\r\nLA  - en\r\nAB  - What it is.\r\n"
        "KW  - harbour\r\nER  - \r\n\r\n"
    )


def test_csl_json() -> None:
    bare = Article("", (Block(BlockKind.PARAGRAPH, "Words."),))
    first, second = json.loads(written(CslJson, ARTICLE, bare))
    assert first == {
        "id": "feld2024-7", "type": "webpage", "title": ARTICLE.title,
        "author": [{"literal": "Nora Feld"}, {"literal": "Ministry of Sea and Ice"}],
        "issued": {"date-parts": [[2024, 3, 12]]}, "accessed": {"date-parts": [[2024, 4, 1]]},
        "container-title": "The Gazette", "URL": ARTICLE.url, "language": "en", "abstract": "What\nit is.",
        "keyword": "harbour",
    }  # fmt: skip
    assert second["id"] == "article-7"
    assert json.loads(written(CslJson)) == []


def test_a_title_that_begins_with_a_sign_is_no_letter_of_bibtex() -> None:
    assert "  title = {{{}\\$5 for a Ferry}},\n" in written(BibTex, Article("$5 for a Ferry", ()))
    assert "title" not in written(BibTex, Article("\x00", ()))


@given(st.text() | st.text(st.sampled_from('{}\\\\@"%a ,\n')))
def test_no_title_ends_its_field(text: str) -> None:
    made = latex(text)
    assert not re.search("[\x00-\x1f]", made)
    named = "backslash|braceleft|braceright|asciicircum|asciitilde"
    bare: Any = re.sub(rf"\\text(?:{named})\{{\}}|\\[$&#%_]", "", made)
    assert not re.search(r"[\\{}$&#%_^~]", bare)
    # BibTeX knows no escaped brace: an entry ends where as many were closed as opened.
    entry = written(BibTex, Article(text, (), byline=(text,), site=text, url=f"https://site.test/{text}")).rstrip()
    depths = list(itertools.accumulate({"{": 1, "}": -1}.get(one, 0) for one in entry))
    assert depths.index(0, entry.index("{")) == len(entry) - 1
    record = written(Ris, Article(text, (), byline=(text,)))
    assert all(re.fullmatch(r"[A-Z][A-Z0-9]  - .*", line) for line in record.split("\r\n") if line)


def test_dates_go_as_far_as_they_are_known() -> None:
    assert [date_parts(date) for date in ("2024-03-12T08:00", "2024-03", "2024", "soon", None)] == [
        (2024, 3, 12), (2024, 3), (2024,), (), (),
    ]  # fmt: skip
