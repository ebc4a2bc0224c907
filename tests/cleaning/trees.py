# SPDX-License-Identifier: MIT
"""Small trees and pages for the tests of cleaning."""

from __future__ import annotations

from reader.article import Block, Media, Resource, SavedPage
from reader.cleaning import blocks, prepare
from reader.cleaning.dom import Element
from reader.cleaning.images import Images

PROSE = (
    "The river rose by a metre in the night, and nobody in the lower town slept, because the bells were ringing.",
    "In the morning the baker opened his shop as he did every day, with the water standing at the third step.",
    "By noon it had gone down again, and the children were catching small fish in the cellar of the school.",
)
"""Three paragraphs an engine takes for an article."""


def page(markup: str, url: str | None = None, resources: dict[str, Resource] | None = None) -> SavedPage:
    """Return a saved page of that markup."""
    return SavedPage("page.html", "html", Media.HTML, markup, url=url, resources=resources or {})


def text_page(content: str) -> SavedPage:
    """Return a page saved as plain text."""
    return SavedPage("page.txt", "text", Media.TEXT, content)


def tree(markup: str) -> Element:
    """Return the tree of some markup."""
    root = prepare.parse(markup)
    assert root is not None
    return root


def body(markup: str) -> Element:
    """Return the body of some markup's tree."""
    return next(tree(markup).iter("body"))


def blocks_of(markup: str, base: str | None = None) -> list[Block]:
    """Return the blocks of some markup, nothing chosen or tidied."""
    return blocks.make_blocks([body(markup)], Images(page(markup), base), base)


def paragraphs(*texts: str) -> str:
    """Return texts as paragraphs of markup, the three of `PROSE` where none are given."""
    return "".join(f"<p>{text}</p>" for text in texts or PROSE)
