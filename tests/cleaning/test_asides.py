# SPDX-License-Identifier: MIT
import pytest

from reader.cleaning.asides import (
    APPARATUS_LABEL,
    RELATED_LABEL,
    is_aside,
    is_internal,
    is_prose,
    is_sister,
    stands_aside,
    weighed,
)
from reader.cleaning.measure import Measures
from tests.cleaning.trees import PROSE, body, paragraphs


def test_asides_are_known_by_tag_role_and_name() -> None:
    for markup in ("<nav>x</nav>", '<div role="dialog">x</div>', '<div class="cookieConsent">x</div>'):
        assert is_aside(body(markup)[0])
    assert not is_aside(body('<div class="story">x</div>')[0])


def test_what_holds_half_of_the_page_is_no_aside_by_its_name() -> None:
    measures = Measures(body(f'<div class="has-sidebar">{paragraphs()}<div class="sidebar">Archive</div></div>'))
    divisions = [index for index, element in enumerate(measures.elements) if element.tag == "div"]
    assert [stands_aside(measures, index) for index in divisions] == [False, True]
    measures = Measures(body(f"<p>Short.</p><footer>{paragraphs()}</footer>"))
    assert stands_aside(measures, next(i for i, element in enumerate(measures.elements) if element.tag == "footer"))


def test_prose() -> None:
    assert is_prose(PROSE[0])
    assert is_prose("川の水は夜のうちに一メートルも上がり、下町では誰も眠れなかった。鐘が鳴っていたからである。")
    assert not is_prose("Home News Sport")
    assert not is_prose(PROSE[0].rstrip("."))
    assert weighed("水a") == 4


@pytest.mark.parametrize("label", ["Related stories", "Read more", "Most read in world news", "You may also like:"])
def test_labels_of_links_elsewhere(label: str) -> None:
    assert RELATED_LABEL.match(label)


@pytest.mark.parametrize(
    "label",
    [
        "Mehr zum Thema",
        "Lesen Sie auch:",
        "À lire aussi",
        "Noticias relacionadas",
        "Leia também",
        "Leggi anche",
        "Lees ook",
        "Читайте также:",
        "اقرأ أيضاً",
        "関連記事",
        "相关阅读",
        "관련 기사",
    ],
)
def test_labels_of_related_links_in_other_languages(label: str) -> None:
    assert RELATED_LABEL.match(label)


@pytest.mark.parametrize(
    "text", ["Mehr Licht", "Lire la suite du monde", "Relacionadas con el mar", "По теме моря", "関連"]
)
def test_headings_that_only_begin_so_are_none(text: str) -> None:
    assert not RELATED_LABEL.match(text)


@pytest.mark.parametrize("label", ["References", "See also[edit]", "Einzelnachweise", "Further reading"])
def test_labels_of_references(label: str) -> None:
    assert APPARATUS_LABEL.match(label)


@pytest.mark.parametrize("text", ["The related case", "More than once he said no", "Notes from the shed"])
def test_headlines_that_only_begin_like_labels(text: str) -> None:
    assert not RELATED_LABEL.match(text)
    assert not APPARATUS_LABEL.match(text)


@pytest.mark.parametrize(
    ("target", "url", "internal"),
    [
        ("/a", None, True),
        ("a.html", "https://example.org/", True),
        ("https://www.example.org/b", "https://example.org/a", True),
        ("https://example.com/b", "https://example.org/a", False),
        ("//example.com/b", "https://example.org/a", False),
        ("https://example.org/b", None, False),
        ("mailto:a@example.org", None, False),
        ("http://[::1", "https://example.org/", False),
    ],
)
def test_links_within_the_site(target: str, url: str | None, internal: bool) -> None:
    assert is_internal(target, url) is internal


@pytest.mark.parametrize(
    ("target", "url", "sister"),
    [
        ("https://blog.example.org/b", "https://example.org/a", True),
        ("https://example.org/b", "https://m.example.org/a", True),
        ("https://blog.example.org/b", "https://www.example.org/a", True),
        ("https://one.com.au/b", "https://two.com.au/a", False),
        ("https://one.org/b", "https://two.org/a", False),
        ("https://blog.example.org/b", None, False),
        ("http://[::1", "https://example.org/", False),
    ],
)
def test_links_to_a_section_with_a_name_of_its_own(target: str, url: str | None, sister: bool) -> None:
    assert is_sister(target, url) is sister
