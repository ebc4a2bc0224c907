# SPDX-License-Identifier: MIT
"""Tables for spreadsheets: whole, in UTF-8, without a cell that is run as a formula."""

from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from reader.article import Article, Block, BlockKind, Highlight, Quote, QuoteKind, Voices
from reader.export.tables import ARTICLE_COLUMNS, QUOTATION_COLUMNS, Articles, Quotations, plain_cell
from tests.export.articles import kept

TEXT = "“=1+1,”\nsaid Ida Berg. “Never,” she said of “bread”."
ARTICLE = Article(
    "=HYPERLINK(1)",
    (Block(BlockKind.PARAGRAPH, TEXT),),
    ("-Nora", "Ida"),
    "2024-03-12",
    site='The "Gazette", x',
    url="javascript:1",
)
VOICES = Voices(
    quotes=(
        Quote(0, 7, speaker="+Ida Berg", confidence=0.987, corrected=True),
        Quote(TEXT.index("“Never"), TEXT.index("“Never") + 8),
        Quote(TEXT.index("“bread"), TEXT.index("“bread") + 7, QuoteKind.OTHER),
    )
)


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_row_for_each_quotation_says_who_what_and_where() -> None:
    stream = io.BytesIO()
    table = Quotations(stream)
    table.add(kept(ARTICLE, voices=VOICES))
    table.finish()
    first, second = rows(stream.getvalue())
    assert tuple(first) == QUOTATION_COLUMNS
    assert first == {
        "speaker": "'+Ida Berg", "quotation": "“=1+1,”", "article": "'=HYPERLINK(1)", "published": "2024-03-12",
        "site": 'The "Gazette", x', "address": "", "language": "", "confidence": "0.99", "corrected": "yes",
        "article_number": "7", "start": "0", "end": "7",
    }  # fmt: skip
    assert (second["speaker"], second["quotation"], second["confidence"]) == ("", "“Never,”", "")
    assert stream.getvalue().count(b"\r\n") == 3


def test_a_row_for_each_article() -> None:
    stream = io.BytesIO()
    table = Articles(stream, byte_order_mark=True)
    table.add(kept(ARTICLE, Highlight(0, 3, "x", note="n"), Highlight(4, 5, "y")))
    assert stream.getvalue().startswith(b"\xef\xbb\xbf")
    (row,) = rows(stream.getvalue())
    assert tuple(row) == ARTICLE_COLUMNS
    assert (row["title"], row["byline"], row["tags"]) == ("'=HYPERLINK(1)", "'-Nora; Ida", "harbour")
    assert (row["highlights"], row["notes"]) == ("2", "1")


@given(st.text())
def test_no_cell_begins_a_formula(text: str) -> None:
    cell = plain_cell(text)
    assert not cell.lstrip(" \u00a0").startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))
    assert cell.removeprefix("'") == text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n").removeprefix("'")
