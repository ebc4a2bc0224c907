# SPDX-License-Identifier: MIT
import pytest

from reader.cleaning import jsonld
from tests.cleaning.trees import tree


def first(script: str) -> jsonld.Node:
    found = jsonld.nodes(tree(f'<script type="application/ld+json">{script}</script><p>x</p>'))
    return found[0] if found else {}


@pytest.mark.parametrize(
    "script",
    [
        '{"@type":"NewsArticle","headline":"A"}',
        '[{"@type":"Organization","name":"B"},{"@type":["Thing","NewsArticle"],"headline":"A"}]',
        '{"@graph":[{"@type":"WebPage","name":"B"},{"@type":"BlogPosting","headline":"A"}]}',
        '<![CDATA[{"@type":"Article","headline":"A"}]]>',
        '//<![CDATA[\n{"@type":"Article","headline":"A"}\n//]]>',
        '/*<![CDATA[*/{"@type":"Article","headline":"A"}/*]]>*/',
        '{"@type":"http://schema.org/Article","headline":"A"};',
        '{"@type":"Article","headline":"A","description":"one\ntwo"}',
        '{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"A"}}',
    ],
)
def test_articles_are_found_however_they_are_wrapped(script: str) -> None:
    assert jsonld.text(first(script), "headline") == "A"


@pytest.mark.parametrize(
    "script", ["", "{", "null", "[[[[]]]]", '{"@type":"Organization"}', "[" * 100_000, '{"@type":7}']
)
def test_what_is_no_article_is_nothing(script: str) -> None:
    assert first(script) == {}


def test_names_of_every_shape() -> None:
    assert jsonld.names("Ann") == ["Ann"]
    assert jsonld.names([{"name": "Ann"}, "Bo", {"@value": "Cy"}, None, 7]) == ["Ann", "Bo", "Cy"]
    assert jsonld.address([{"url": "a.jpg"}]) == "a.jpg"
    assert jsonld.address({"url": ["b.jpg"]}) == "b.jpg"
    assert jsonld.address(None) == ""
