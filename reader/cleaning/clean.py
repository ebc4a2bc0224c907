# SPDX-License-Identifier: MIT
"""The way from a saved page to its article."""

from __future__ import annotations

from reader.article import Article, Block, Cleaned, Media, SavedPage
from reader.cleaning import blocks, dumps, engine, metadata, prepare
from reader.cleaning.images import Images
from reader.cleaning.measure import Measures
from reader.cleaning.selection import Selection, folded
from reader.cleaning.tidy import tidy
from reader.errors import NoArticle

NOTHING = "The page holds no text to keep."
NEXT = "Open it in a browser and save it again once it has loaded."


def clean(page: SavedPage) -> Cleaned:
    """Return the article of a saved page and the pictures it shows; raises `NoArticle` where there is none."""
    if page.media is Media.TEXT:
        article = dumps.article_of(page)
        if not article.text:
            raise NoArticle(NOTHING, NEXT)
        return Cleaned(article)
    return _clean_markup(page)


def _clean_markup(page: SavedPage) -> Cleaned:
    root = prepare.parse(page.content)
    if root is None:
        raise NoArticle(NOTHING, NEXT)
    found = metadata.read(root, page)
    images = Images(page, found.url)
    made: list[Block] = []
    for keep_hidden in (False, True):
        tree = prepare.prepared(root, keep_hidden=keep_hidden)
        measures = Measures(tree)
        kept = engine.judged(tree)
        body = tree
        if kept:
            selection = Selection(measures, kept)
            if selection.is_listing():
                selection.take_listing()
            else:
                selection.find_headline(folded(found.title))
                selection.mend()
                selection.fetch_lede()
                selection.drop_cards(found.url)
            body = selection.cut(tree)
        tidy(body, found, measures)
        made = blocks.make_blocks([body], images, found.url)
        if any(block.text for block in made):
            break
    if not any(block.text for block in made):
        raise NoArticle(NOTHING, NEXT)
    used = {image.key for block in made for image in block.images} | {
        inline.image.key for block in made for inline in block.inlines if inline.image is not None
    }
    article = Article(
        title=found.title,
        blocks=tuple(made),
        byline=found.byline,
        published=found.published,
        modified=found.modified,
        site=found.site,
        url=found.url,
        language=found.language,
        direction=found.direction,
        excerpt=found.excerpt,
        section=found.section,
        warnings=page.warnings,
    )
    return Cleaned(article, tuple(picture for key, picture in images.pictures.items() if key in used))
