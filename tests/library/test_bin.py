# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.article import Cleaned, SavedLink, SavedPage
from reader.errors import LibraryError
from reader.library import Added, Library
from reader.library.files import stored_files

MakePage = Callable[..., tuple[SavedPage, Cleaned]]


def test_what_is_binned_is_gone_for_the_index_until_it_is_restored(library: Library, make_page: MakePage) -> None:
    ids = [library.add(*make_page(f"{n}.html", f"Number {n}.", title=str(n))).article for n in range(4)]
    counter = library.counter
    assert library.bin.put([*ids[:3], 999]) == ids[:3]
    assert library.bin.put(ids[:3]) == []
    # Each has a number of its own: a catch-up that takes a few at a time misses none.
    first = library.changed_since(counter, limit=2)
    rest = library.changed_since(first.counter)
    assert (first.gone, rest.gone) == (tuple(ids[:2]), (ids[2],))
    library.marks.set_state(ids[:1], "read")
    assert library.bin.restore(ids) == ids[:3]
    back = library.changed_since(rest.counter)
    assert (back.changed, back.gone) == (tuple(ids[:3]), ())
    assert library.rows(ids)[0].state == "read"


def test_purging_removes_what_nothing_else_names(library: Library, make_page: MakePage, tmp_path: Path) -> None:
    folder = tmp_path / "library"
    shared, own = b"a shared picture", b"a picture of its own"
    parts = tmp_path / "saved" / "one_files"
    parts.mkdir(parents=True)
    (parts / "style.css").write_text("p {}")
    markup = "<title>One</title><link href='one_files/style.css'><p>One."
    one = library.add(
        *make_page("one.html", "Words of one, and only of this one.", title="One", content=markup,
                   pictures=(shared, own), page={"tags": ("only here",)})
    ).article  # fmt: skip
    other = library.add(*make_page("two.html", "Something else again.", title="Two", pictures=(shared,))).article
    kept = library.article(other)
    before = {path: path.read_bytes() for path in stored_files(folder) if path.suffix != ".about"}
    assert len(before) == 5
    library.bin.put([one])
    counter = library.counter
    assert library.bin.purge([other]) == 0  # what lies outside the bin stays
    assert library.bin.purge() == 1
    after = {path.name for path in stored_files(folder)}
    assert after == {
        kept.original.name,
        f"{kept.original.name}.about",
        *(path.name for path, data in before.items() if data == shared),
    }
    assert library.changed_since(counter).gone == (one,)
    assert library.tagging.all() == []
    with pytest.raises(LibraryError, match="no longer"):
        library.article(one)
    assert library.article(other) == kept
    assert library.problems(thorough=True) == []
    assert library.bin.purge() == 0


def test_a_page_that_comes_again_leaves_the_bin(library: Library, make_page: MakePage) -> None:
    page = make_page("one.html", "The words of this page.", page={"saved_at": "2024-05-01"})
    article = library.add(*page).article
    library.bin.put([article])
    counter = library.counter
    assert library.add(*page).outcome == "already"
    assert [row.id for row in library.rows([article])] == [article]
    assert library.changed_since(counter).changed == (article,)


def test_an_older_state_of_a_page_brings_it_back_too(
    library: Library, make_page: MakePage, make_text: Callable[[str, int], str]
) -> None:
    fields = {"url": "https://example.org/a", "saved_at": "2024-05-01T00:00:00Z"}
    article = library.add(*make_page("one.html", make_text("Harbour", 20), page=fields)).article
    library.bin.put([article])
    older = make_page("two.html", make_text("Harbour", 18), page=fields | {"saved_at": "2023-05-01T00:00:00Z"})
    assert library.add(*older) == Added(article, "version")
    assert library.rows([article])[0].words == library.article(article).row.words
    assert [row.id for row in library.rows([article])] == [article]


def test_a_purged_page_comes_again_as_a_new_one_and_finds_its_link(library: Library, make_page: MakePage) -> None:
    address = "https://example.org/a"
    page = make_page("one.html", "The words of this page.", page={"url": address})
    article = library.add(*page).article
    job = library.queue.enqueue(["list.csv"])
    queued = library.queue.claim(library.bench.token)
    assert queued is not None
    library.links.keep(queued.id, [SavedLink(address, "A", None, ("sea",), "", "unread", True, "a note")])
    assert library.links.counts(job).joined == 1
    library.bin.put([article])
    library.bin.purge()
    assert library.links.counts(job).waiting == 1
    again = library.add(*page)
    assert again.outcome == "new"
    assert again.article != article
    assert library.tags(again.article) == ["sea"]
    assert library.rows([again.article])[0].starred
