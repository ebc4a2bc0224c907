# SPDX-License-Identifier: MIT
import pytest

from reader.article import Block
from reader.cleaning.profiles import PROFILES, source_of
from tests.cleaning.trees import PROSE, page, paragraphs

MARKUP = (
    "<html><head><title>Flood</title></head><body><nav><a href=a>Home</a></nav>"
    f"<div class=story>{paragraphs()}</div><div class=footer><p>Imprint</p></div></body></html>"
)


def read(profile: str, markup: str = MARKUP) -> list[Block]:
    source = source_of(page(markup))
    assert source is not None
    return PROFILES[profile](source)


@pytest.mark.parametrize("profile", PROFILES)
def test_each_profile_holds_the_article(profile: str) -> None:
    text = " ".join(block.text for block in read(profile))
    assert all(line in text for line in PROSE)


def test_only_everything_holds_the_menu() -> None:
    holds = {name: any("Home" in block.text for block in read(name)) for name in PROFILES}
    assert holds == {"article": False, "hidden": False, "second": False, "whole": False, "everything": True}


def test_profiles_do_not_disturb_each_other() -> None:
    source = source_of(page(MARKUP))
    assert source is not None
    first = PROFILES["article"](source)
    for profile in PROFILES.values():
        profile(source)
    assert PROFILES["article"](source) == first


def test_the_direction_around_the_text_is_found() -> None:
    source = source_of(page(MARKUP.replace("<div class=story>", "<div class=story dir=rtl>")))
    assert source is not None
    PROFILES["article"](source)
    assert source.direction == "rtl"


def test_a_list_of_articles_says_so() -> None:
    teasers = "".join(
        f'<article><h2><a href="/{n}">Story {n}</a></h2><p>{PROSE[n % 3]} {n}</p></article>' for n in range(12)
    )
    source = source_of(page(f"<title>Front page</title><main>{teasers}</main>"))
    assert source is not None
    blocks = PROFILES["article"](source)
    assert sum("Story" in block.text for block in blocks) == 12


def test_nothing_is_no_source() -> None:
    assert source_of(page("  ")) is None
