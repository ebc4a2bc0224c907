# SPDX-License-Identifier: MIT
"""Books: well-formed, with all the specification asks for, and read back as the articles they were made of."""

from __future__ import annotations

import io
import posixpath
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from lxml import etree

from reader.article import Article, Block, BlockKind, Highlight, ImageReference
from reader.export.epub import Epub
from tests.export.articles import KEYS, articles, facts, imported, kept, shapes

NAMES = {
    "c": "urn:oasis:names:tc:opendocument:xmlns:container",
    "o": "http://www.idpf.org/2007/opf",
    "dc": "http://purl.org/dc/elements/1.1/",
    "h": "http://www.w3.org/1999/xhtml",
    "e": "http://www.idpf.org/2007/ops",
}
TYPES = {".xhtml": "application/xhtml+xml", ".css": "text/css", ".png": "image/png", ".svg": "image/svg+xml"}


def book(*made: Article, title: str = "") -> bytes:
    stream = io.BytesIO()
    writer = Epub(stream, title)
    for article in made:
        writer.add(kept(article))
    writer.finish()
    return stream.getvalue()


def read_back(data: bytes) -> list[Article]:
    with TemporaryDirectory() as folder:
        path = Path(folder, "book.epub")
        path.write_bytes(data)
        return [cleaned.article for _, cleaned in imported(path)]


def found(root: Any, path: str) -> list[Any]:
    return root.xpath(path, namespaces=NAMES)


def check(data: bytes) -> Any:
    """Hold a book to what EPUB 3.3 requires of its container, package, navigation and documents; return the package."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type, first.extra) == ("mimetype", zipfile.ZIP_STORED, b"")
        assert archive.read("mimetype") == b"application/epub+zip"
        members = archive.namelist()
        assert len(members) == len(set(members))
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        container = etree.fromstring(archive.read("META-INF/container.xml"), parser)
        (place,) = found(container, "/c:container[@version='1.0']/c:rootfiles/c:rootfile/@full-path")
        package = etree.fromstring(archive.read(place), parser)
        assert package.get("version") == "3.0"
        (identity,) = found(package, f"//dc:identifier[@id='{package.get('unique-identifier')}']/text()")
        assert identity.startswith("urn:uuid:")
        assert found(package, "//dc:title/text()")
        assert found(package, "//dc:language/text()")
        (modified,) = found(package, "//o:meta[@property='dcterms:modified']/text()")
        assert len(modified) == len("2024-04-01T08:00:00Z")
        folder = posixpath.dirname(place)
        items = {item.get("id"): item for item in found(package, "//o:manifest/o:item")}
        assert len(items) == len(found(package, "//o:manifest/o:item"))
        listed = {posixpath.join(folder, item.get("href")): item.get("media-type") for item in items.values()}
        assert set(listed) == set(members) - {"mimetype", "META-INF/container.xml", place}
        assert all(TYPES[posixpath.splitext(name)[1]] == kind for name, kind in listed.items())
        assert len([item for item in items.values() if item.get("properties") == "nav"]) == 1
        spine = found(package, "//o:spine/o:itemref/@idref")
        assert spine
        assert all(name in items for name in spine)
        for name, kind in listed.items():
            if kind == "application/xhtml+xml":
                document(archive, name, parser, set(listed))
        navigation = etree.fromstring(archive.read(posixpath.join(folder, "nav.xhtml")), parser)
        links = found(navigation, "//h:nav[@e:type='toc']/h:ol/h:li/h:a")
        assert [link.get("href") for link in links] == [items[name].get("href") for name in spine if name != "nav"]
        assert all("".join(link.itertext()).strip() for link in links)
        return package


def document(archive: zipfile.ZipFile, name: str, parser: Any, listed: set[str]) -> None:
    root = etree.fromstring(archive.read(name), parser)
    assert root.tag == "{http://www.w3.org/1999/xhtml}html"
    assert found(root, "/h:html/h:head/h:title")
    assert not found(root, "//h:script | //h:style | //@style | //@onload | //h:td/@align")
    for reference in found(root, "//h:img/@src | //h:link[@rel='stylesheet']/@href"):
        assert posixpath.join(posixpath.dirname(name), reference) in listed
    assert len(found(root, "//h:img")) == len(found(root, "//h:img/@src")) == len(found(root, "//h:img/@alt"))


@settings(max_examples=30)
@given(articles())
def test_any_article_is_a_sound_book_and_reads_back_as_it_was(article: Article) -> None:
    data = book(article)
    check(data)
    (back,) = read_back(data)
    assert shapes(back) == shapes(article)
    assert facts(back) == facts(article)


def short(title: str, words: str, **others: Any) -> Article:
    return Article(title, (Block(BlockKind.PARAGRAPH, words),), **others)


def test_many_articles_are_one_book_each_a_chapter_of_its_own() -> None:
    figure = Block(
        BlockKind.FIGURE,
        images=(ImageReference(KEYS[0], "Pier"), ImageReference("", "Ship", address="https://x.test/a.png")),
    )
    made = (
        short("One", "Short.", url="https://one.test/", byline=("Nora Feld",)),
        short("", "Without a title."),
        Article("Three", (figure, figure), language="ar", direction="rtl"),
        short("Four", "مرحبا", language="ar", direction="rtl"),
        short("Five", "مرحبا بكم", language="ar", direction="rtl"),
    )
    data = book(*made, title="The <harbour>")
    package = check(data)
    assert found(package, "//dc:title/text()") == ["The <harbour>"]
    assert found(package, "//o:spine/@page-progression-direction") == ["rtl"]
    assert found(package, "//dc:language/text()") == ["ar", "und"]
    assert len(found(package, "//o:item[@media-type='image/png']")) == 1
    back = read_back(data)
    assert [one.title for one in back] == [one.title for one in made]
    assert back[0].url == "https://one.test/"
    assert shapes(back[2]) == shapes(made[2])


def test_a_book_of_one_says_what_it_is_of() -> None:
    article = short(
        "Late", "Words.", url="https://site.test/a&b", byline=("Nora Feld",), published="2024-03-12", language="en"
    )
    package = check(book(article))
    assert found(package, "//dc:title/text()") == ["Late"]
    assert found(package, "//dc:creator/text()") == ["Nora Feld"]
    assert found(package, "//dc:source/text()") == ["https://site.test/a&b"]
    assert found(package, "//dc:language/text()") == ["en"]


def test_the_same_articles_give_the_same_bytes() -> None:
    assert book(short("Late", "Words.")) == book(short("Late", "Words."))


def test_characters_that_no_xml_holds_are_left_out() -> None:
    article = short("A\x01\ufffe", "Words\x02 of\ufffe it.")
    check(book(article))


def test_highlights_come_into_the_book() -> None:
    stream = io.BytesIO()
    writer = Epub(stream)
    writer.add(kept(short("Late", "Nobody came."), Highlight(0, 6, "Nobody", note="Who?")))
    writer.finish()
    check(stream.getvalue())
    with zipfile.ZipFile(stream) as archive:
        text = archive.read("EPUB/article-00001.xhtml").decode()
    assert '<mark class="highlight yellow">Nobody</mark>' in text
    assert "<p>Who?</p>" in text


def test_a_paper_of_many_authors_comes_back_with_all_of_them() -> None:
    names = tuple(f"Nora Feld the {number:04}th" for number in range(3_000))
    first, second = (short(title, "Late.", byline=names, excerpt="so it was " * 390) for title in ("One", "Two"))
    assert [back.byline == names for back in read_back(book(first, second))] == [True, True]
