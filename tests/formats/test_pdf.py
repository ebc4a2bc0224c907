# SPDX-License-Identifier: MIT
"""PDF: paragraphs, headings and running lines, and documents without text."""

import io
from pathlib import Path

import pytest
from PIL import Image

from reader.article import SavedPage
from reader.errors import UnreadableFile
from reader.formats import read
from reader.formats.pdf_layout import joined
from tests.formats import samples


def page_of(folder: Path, data: bytes) -> SavedPage:
    file = folder / "document.pdf"
    file.write_bytes(data)
    (page,) = read(file)
    return page


def lines(texts: list[str], top: float = 700, left: float = 72, size: float = 11, leading: float = 14):
    return [(left, top - number * leading, size, text) for number, text in enumerate(texts)]


def test_lines_become_paragraphs_and_headings(tmp_path: Path) -> None:
    sheet = [
        *lines(["Notes on the copper kettle"], 760, size=20),
        *lines(
            [
                "The copper kettle stood on the long table while the keeper coun-",
                "ted the visitors of the morning, and everyone in the harbour agreed",
                "that the winter had been mild.",
                "At last the seven lanterns were carried up the stairs and placed in",
                "the window facing the square.",
            ]
        ),
        *lines(["The harbour"], 610, size=15),
        *lines(["A line below the second heading of this document, long enough."], 590),
    ]
    page = page_of(
        tmp_path, samples.pdf([sheet], "/Author (Ada Brook; Ben Hill) /CreationDate (D:20260303101112+01'00')")
    )
    assert page.format == "pdf"
    assert page.title == "Notes on the copper kettle"
    assert "<h1>Notes on the copper kettle</h1>" in page.content
    assert (
        "<p>The copper kettle stood on the long table while the keeper counted the visitors of the morning, "
        "and everyone in the harbour agreed that the winter had been mild.</p>\n<p>At last the seven" in page.content
    )
    assert "<h2>The harbour</h2>" in page.content
    assert 'content="Ada Brook; Ben Hill"' in page.content
    assert 'content="2026-03-03T10:11:12+01:00"' in page.content


def test_what_runs_along_every_page_goes_and_tells_the_address(tmp_path: Path) -> None:
    sheets = [
        [
            *lines(["3/3/26, 10:11 AM"], 820, size=8),
            *lines([f"Sentence number {number} goes on over the end of the", "page and is not over until the"]),
            *lines([f"{samples.URL} {number}/4"], 15, size=8),
        ]
        for number in range(1, 5)
    ]
    page = page_of(tmp_path, samples.pdf(sheets, "/CreationDate (D:20260303101112Z)"))
    assert page.url == samples.URL
    assert page.saved_at == "2026-03-03T10:11:12+00:00"
    assert "AM" not in page.content
    assert "/4" not in page.content
    assert page.content.count("<p>") == 4


def test_a_sentence_goes_on_over_the_page(tmp_path: Path) -> None:
    sheets = [lines(["The copper kettle stood on the long table while the keeper"]), lines(["counted the visitors."])]
    page = page_of(tmp_path, samples.pdf(sheets))
    assert "while the keeper counted the visitors.</p>" in page.content
    assert page.title == "document"


def test_pictures_stand_between_the_paragraphs(tmp_path: Path) -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument(samples.pdf([[*lines(["Above the picture."]), *lines(["Below it."], 300)]]))
    sheet = document[0]
    jpeg = io.BytesIO()
    Image.new("RGB", (200, 200), "teal").save(jpeg, "JPEG")
    image = pypdfium2.PdfImage.new(document)
    image.load_jpeg(jpeg, inline=True)
    image.set_matrix(pypdfium2.PdfMatrix().scale(200, 200).translate(72, 400))
    sheet.insert_obj(image)
    sheet.gen_content()
    out = io.BytesIO()
    document.save(out)
    page = page_of(tmp_path, out.getvalue())
    above, below = page.content.index("Above"), page.content.index("Below")
    assert above < page.content.index('<img src="pdf-image:1">') < below
    assert page.resources["pdf-image:1"].data.startswith(b"\xff\xd8")


def test_pictures_of_pages_are_told(tmp_path: Path) -> None:
    out = io.BytesIO()
    Image.new("RGB", (200, 200), "teal").save(out, "PDF")
    with pytest.raises(UnreadableFile, match="no text"):
        page_of(tmp_path, out.getvalue())


@pytest.mark.parametrize("cut", [20, 300])
def test_damaged_documents_are_told(tmp_path: Path, cut: int) -> None:
    with pytest.raises(UnreadableFile, match="PDF"):
        page_of(tmp_path, samples.pdf([lines(["Kettle"])])[:cut])


@pytest.mark.parametrize("packed", [1, 2])
def test_bombs_are_refused_and_packed_streams_are_read(tmp_path: Path, packed: int) -> None:
    sheet = lines(["xylophones and kettles stood on the table."])
    assert "xylophones" in page_of(tmp_path, samples.pdf([sheet], packed=packed)).content
    with pytest.raises(UnreadableFile, match="far more"):
        page_of(tmp_path, samples.pdf([sheet], packed=packed, padding=80))


def test_words_parted_at_a_lines_end() -> None:
    assert joined("coun-", "ted visitors") == "counted visitors"
    assert joined("well\u00ad", "known") == "wellknown"
    assert joined("Anglo-", "Saxon") == "Anglo- Saxon"
    assert joined("1990-", "2000") == "1990- 2000"
    assert joined("one", "two") == "one two"
