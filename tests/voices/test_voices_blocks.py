# SPDX-License-Identifier: MIT
"""What blocks add: block quotations, pull quotes, code."""

from __future__ import annotations

from reader.article import Article, Block, BlockKind, Container, ContainerKind, QuoteKind
from reader.voices import annotate
from reader.voices.blocks import block_quotations, code_spans, with_blocks
from reader.voices.marks import scan

QUOTE = Container(ContainerKind.QUOTE, 1)
PULL = Container(ContainerKind.PULL_QUOTE, 2)


def paragraph(text: str, *path: Container) -> Block:
    return Block(BlockKind.PARAGRAPH, text, path=path)


ARTICLE = Article(
    "Bridge",
    (
        paragraph("Mayor Susan Delgado wrote to the council:"),
        paragraph("We cannot wait for another winter.", QUOTE),
        paragraph("The bridge has to be closed.", QUOTE),
        paragraph("— Susan Delgado", QUOTE),
        Block(BlockKind.CODE, 'print("hello there")'),
        Block(BlockKind.FIGURE, caption="“A caption,” said nobody"),
        paragraph("“The work will take eleven long years,” said Michael Brown, an engineer."),
        paragraph("The work will take eleven long years", PULL),
    ),
    language="en",
)


def test_blocks_of_a_quotation_are_quotations_without_their_signature() -> None:
    text = ARTICLE.text
    found = block_quotations(ARTICLE)
    assert [q.span.of(text) for q in found] == [
        "We cannot wait for another winter.",
        "The bridge has to be closed.",
        "The work will take eleven long years",
    ]
    assert [q.continues for q in found] == [False, True, False]


def test_code_holds_no_quotations() -> None:
    text = ARTICLE.text
    joined = with_blocks(scan(text), block_quotations(ARTICLE), code_spans(ARTICLE))
    assert not any("hello" in q.span.of(text) for q in joined)
    assert [q.start for q in joined] == sorted(q.start for q in joined)


def test_an_article_with_blocks_is_annotated() -> None:
    voices = annotate(ARTICLE)
    assert [person.name for person in voices.people] == ["Susan Delgado", "Michael Brown"]
    assert len(voices.quotes) == 4
    assert all(quote.kind is QuoteKind.SPEECH for quote in voices.quotes)
    assert voices.quotes[2].speaker == "Michael Brown"


def test_a_pull_quote_has_the_speaker_of_what_it_repeats() -> None:
    pulled = annotate(ARTICLE).quotes[-1]
    assert pulled.speaker == "Michael Brown"
    assert pulled.speaker_span is not None
    assert pulled.speaker_span.of(ARTICLE.text) == "Michael Brown"


def test_a_marked_quotation_in_a_block_is_one_quotation() -> None:
    article = Article(
        "One", (paragraph("“We came and saw,” he said, “and left.”", QUOTE), paragraph("“We left.”", QUOTE))
    )
    found = with_blocks(scan(article.text), block_quotations(article), [])
    assert [q.span.of(article.text) for q in found] == ["“We came and saw,” he said, “and left.”", "“We left.”"]


def test_each_signature_in_a_block_ends_what_it_signs() -> None:
    lines = (
        "A book of tar and rope.",
        "I read it twice.",
        "— Corinne Abelard, author",
        "Cruel and exact.",
        "Njoki Wambui",
    )
    article = Article("One", tuple(paragraph(line, QUOTE) for line in lines))
    found = block_quotations(article)
    assert [(q.span.of(article.text), q.continues, q.signature and q.signature.of(article.text)) for q in found] == [
        ("A book of tar and rope.", False, "— Corinne Abelard, author"),
        ("I read it twice.", True, "— Corinne Abelard, author"),
        ("Cruel and exact.", False, "Njoki Wambui"),
    ]


def test_a_block_alone_is_no_signature() -> None:
    article = Article("One", (paragraph("— Susan Delgado", QUOTE), paragraph("Go Home", PULL)))
    assert [(q.span.of(article.text), q.signature) for q in block_quotations(article)] == [
        ("— Susan Delgado", None),
        ("Go Home", None),
    ]


def test_a_post_ends_before_its_signature() -> None:
    article = Article("One", (paragraph("Nobody asked the shops. — Lena Brandt (@brandtbooks) March 3, 2024", QUOTE),))
    (found,) = block_quotations(article)
    assert found.span.of(article.text) == "Nobody asked the shops."
    assert found.signature is not None
    assert found.signature.of(article.text) == "Lena Brandt (@brandtbooks) March 3, 2024"


def test_a_marked_block_keeps_its_signature() -> None:
    article = Article("One", (paragraph("“Funny, cruel and exact.”", QUOTE), paragraph("Njoki Wambui, Leeds", QUOTE)))
    (found,) = with_blocks(scan(article.text), block_quotations(article), [])
    assert found.mark == "“"
    assert found.signature is not None
    assert found.signature.of(article.text) == "Njoki Wambui, Leeds"
