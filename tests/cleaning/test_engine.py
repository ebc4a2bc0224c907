# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - markup and long texts read better on one line
from reader.cleaning import engine
from reader.cleaning.dom import name, text_of
from reader.cleaning.measure import Measures
from tests.cleaning.trees import body, paragraphs, tree


def test_the_engine_keeps_the_article_and_not_the_menu() -> None:
    root = tree(
        f'<body><div class="menu"><a href=a>Home</a> <a href=b>News</a></div><div class="story">{paragraphs()}</div></body>'
    )
    measures = Measures(root)
    kept = engine.judged(root)
    assert kept is not None
    texts = [text_of(measures.elements[index]) for index in kept if name(measures.elements[index]) == "p"]
    assert len(texts) == 3
    assert not any("Home" in text for text in texts)


def test_names_of_paragraphs_and_quotations_do_not_count() -> None:
    root = tree(
        f'<body><div>{paragraphs()}<blockquote class="twitter-tweet"><p>A short message from the mayor.</p></blockquote>{paragraphs()}</div></body>'
    )
    measures = Measures(root)
    kept = engine.judged(root) or set()
    assert any(name(measures.elements[index]) == "blockquote" for index in kept)


def test_an_empty_body_does_not_raise() -> None:
    root = body("<p></p>").getroottree().getroot()
    Measures(root)
    engine.judged(root)
