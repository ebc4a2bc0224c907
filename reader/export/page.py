# SPDX-License-Identifier: MIT
"""An article as one HTML file that needs nothing else: pictures within, no script, to be read, printed and kept."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from html import escape

import nh3

import reader
from reader import exchange
from reader.article import Article
from reader.export import html
from reader.export.html import PictureAddress, Rendering, stored_picture
from reader.export.kept import Kept, PictureOf
from reader.export.marking import marked_blocks, notes_of
from reader.export.style import STYLE

_ATTRIBUTES = {
    **html.ATTRIBUTES,
    "a": {"href", "id", "title", "aria-label"},
    "img": {"src", "alt", "width", "height", exchange.ADDRESS},
    "mark": {"class"},
    "sup": {"class"},
    "section": {"class", "id", "aria-labelledby"},
    "p": {"class"},
    "h2": {"id", "class", exchange.LEVEL},
    **{f"h{level}": {exchange.LEVEL} for level in range(3, 7)},
    "li": {"value", "id"},
    "td": {"colspan", "rowspan", "class"},
    "th": {"colspan", "rowspan", "class", "scope"},
    "time": {"datetime"},
}
_TAGS = html.TAGS | {"header", "footer", "article", "main", "time", "colgroup", "q", "cite"}
_CLASS = re.compile(r"[\w+# .-]{0,80}")
_PICTURE = re.compile(r'(?<=<img src=")pictures/([0-9a-f]{64})(?=")')

POLICY = (
    "default-src 'none'; img-src data: file: 'self'; "
    f"style-src 'sha256-{base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()}'; "
    "base-uri 'none'; form-action 'none'"
)
"""What a browser lets the file do: show its own style, pictures within and beside it, nothing from anywhere else."""


def page_html(kept: Kept, picture: PictureOf | None = None, beside: PictureAddress | None = None) -> str:
    """Return an article as a whole HTML document.

    Pictures stand in it as data, as `picture` gives them; with `beside` they are files, and it tells where.
    """
    article = kept.article
    if beside is not None:
        body = body_html(kept, Rendering(beside, exact=True))
    else:
        body = with_pictures(body_html(kept), picture or kept.picture)
    return document(article.title, head_metas(article), body, language_attributes(article))


def document(title: str, metas: str, body: str, attributes: str = "") -> str:
    """Return a whole document around a body that is sanitised."""
    return (
        f"<!DOCTYPE html>\n<html{attributes}>\n<head>\n"
        f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{escape(POLICY, quote=False)}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n{metas}<style>{STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def language_attributes(article: Article) -> str:
    """Return the attributes that say in which language and direction a document is."""
    language = f' lang="{escape(article.language)}"' if article.language else ""
    return language + f' dir="{"rtl" if article.direction == "rtl" else "ltr"}"'


def head_metas(article: Article) -> str:
    """Return what the head of a document says about the article; what is for our own importer comes early."""
    facts = exchange.facts_of(article)
    stated = [("generator", f"Verbatim {reader.__version__}"), (exchange.META, exchange.encoded(facts))]
    stated += [("author", name) for name in article.byline]
    stated += [("date", article.published or ""), ("description", facts.excerpt or "")]
    lines = [f'<meta name="{name}" content="{escape(value)}">' for name, value in stated if value]
    if exchange.web_address(article.url):
        lines.append(f'<link rel="canonical" href="{escape(article.url or "")}">')
    return "".join(f"{line}\n" for line in lines)


def body_html(kept: Kept, rendering: Rendering | None = None) -> str:
    """Return the body of a document, sanitised last; pictures are `pictures/KEY` where `rendering` says no other."""
    rendering = rendering or Rendering(stored_picture, exact=True)
    blocks = marked_blocks(kept.article, kept.highlights)
    parts = (
        "<main><article>\n",
        _header(kept.article),
        f'<section id="{exchange.PLACE}">\n',
        *html.markup(blocks, rendering),
        "</section>\n",
        *_notes(kept),
        *(_quotations(kept) if kept.choice.quotations else ()),
        "</article></main>",
    )
    return sanitised_body("".join(parts))


def sanitised_body(markup: str) -> str:
    """Return markup of a whole page with only the tags and attributes of exported pages."""
    return nh3.clean(
        markup,
        tags=set(_TAGS),
        attributes=_ATTRIBUTES,
        url_schemes=set(html.SCHEMES),
        link_rel="noopener noreferrer nofollow",
        attribute_filter=_filtered,
        strip_comments=True,
    )


def _filtered(_tag: str, attribute: str, value: str) -> str | None:
    if attribute == "class":
        return value if _CLASS.fullmatch(value) else None
    if attribute == exchange.ADDRESS:
        return exchange.web_address(value) or None
    if attribute == "src":
        outside = ":" in value.split("/", 1)[0] or value.startswith(("/", "\\")) or ".." in value
        return None if outside else value
    return value


def with_pictures(markup: str, picture: PictureOf) -> str:
    """Put the data of pictures in the place of their names; the markup is sanitised, so that `<img` is a tag."""

    def data(found: re.Match[str]) -> str:
        image = picture(found[1])
        if image is None:
            return found[0]
        return f"data:{image.media_type};base64,{base64.b64encode(image.data).decode('ascii')}"

    return _PICTURE.sub(data, markup)


# ── What stands around the text ──────────────────────────────────────────────


def _header(article: Article) -> str:
    about = [escape(part) for part in (", ".join(article.byline), article.site or "") if part]
    if article.published:
        about.append(f'<time datetime="{escape(article.published)}">{escape(article.published[:10])}</time>')
    title = f"<h1>{escape(article.title)}</h1>\n" if article.title else ""
    line = f'<p class="about">{" · ".join(about)}</p>\n' if about else ""
    if address := exchange.web_address(article.url):
        line += f'<p class="source"><a href="{escape(address)}">{escape(address)}</a></p>\n'
    return f"<header>\n{title}{line}</header>\n"


def _notes(kept: Kept) -> Iterator[str]:
    notes = notes_of(kept.highlights)
    if not notes:
        return
    yield f'<section class="notes" aria-labelledby="{exchange.NOTE}s">\n<h2 id="{exchange.NOTE}s">Notes</h2>\n<ol>\n'
    for number, highlight in notes:
        quoted = f"<q>{_lines(highlight.words)}</q>"
        note = f"<p>{_lines(highlight.note)}</p>" if highlight.note else ""
        if number:
            back = f'<a href="#{exchange.NOTE}-to-{number}" aria-label="Back to the text">↑</a>'
            yield f'<li id="{exchange.NOTE}-{number}"><p>{quoted} {back}</p>{note}</li>\n'
        else:
            yield f"<li><p>{quoted} (no longer in the text)</p>{note}</li>\n"
    yield "</ol>\n</section>\n"


def _quotations(kept: Kept) -> Iterator[str]:
    if not kept.speech:
        return
    yield '<section class="quotations" aria-labelledby="verbatim-quotations">\n'
    yield '<h2 id="verbatim-quotations">Who said what</h2>\n<dl>\n'
    for quote in kept.speech:
        speaker = escape(quote.speaker) if quote.speaker else "—"
        yield f"<dt>{speaker}</dt><dd>{_lines(quote.span.of(kept.article.text))}</dd>\n"
    yield "</dl>\n</section>\n"


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
