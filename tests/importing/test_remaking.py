# SPDX-License-Identifier: MIT
"""What is done anew with a kept original: cleaned again with its edits kept, looked at, never made worse."""

from __future__ import annotations

import base64
import io
import os
import random
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from reader import cleaning
from reader import edits as hand
from reader.article import BlockKind, Receipt, SavedPage
from reader.edits import Edits
from reader.importing import chain, looks, remaking
from reader.importing.looks import Candidates, PageBlocks, PageMarkup
from reader.library import Library, MendingState
from tests.importing.conftest import write_page

JUNK = '<div class="newsletter"><p>Sign up here: “Every Monday the best of the harbour”, by mail.</p></div>'


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library(tmp_path / "library")
    yield opened
    opened.close()


def keep(library: Library, path: str | Path) -> int:
    (outcome,) = chain.read_file(library, str(path))
    assert outcome.result.article is not None
    return outcome.result.article


def state_of(library: Library, article: int) -> MendingState:
    state = library.mending.state(article)
    assert state is not None
    return state


def made_by_an_older_cleaner(library: Library, article: int) -> None:
    """Leave an article as a cleaner would have that loses its last paragraph."""
    state = state_of(library, article)
    worse = replace(state.cleaned, blocks=state.cleaned.blocks[:-1], receipt=Receipt(engine="article/0"))
    library.mend(article, state._replace(cleaned=worse))


def test_cleaned_again_an_article_is_what_the_cleaner_gives_now(library: Library, tmp_path: Path) -> None:
    article = keep(library, write_page(tmp_path / "a.html", 1))
    good = library.article(article).article
    assert remaking.reclean(library, article) == remaking.Remade()
    made_by_an_older_cleaner(library, article)
    assert library.mending.older_than(cleaning.VERSION) == [article]
    state = state_of(library, article)
    library.mend(article, state._replace(edits=replace(hand.without(state.cleaned, state.edits, 0), title="Mine")))
    (tmp_path / "a.html").unlink()
    assert remaking.reclean(library, article).changed
    assert state_of(library, article).cleaned == good
    kept = library.article(article)
    assert (kept.row.title, kept.article.blocks) == ("Mine", good.blocks[1:])
    assert library.mending.older_than(cleaning.VERSION) == []


def test_what_one_of_all_articles_was_is_kept_where_it_changed(library: Library, tmp_path: Path) -> None:
    changed, same = (keep(library, write_page(tmp_path / f"{number}.html", number)) for number in (1, 2))
    made_by_an_older_cleaner(library, changed)
    older = library.article(changed).article
    run = library.replaced.begin()
    assert remaking.reclean(library, changed, run=run).changed
    assert not remaking.reclean(library, same, run=run).changed
    library.replaced.go(run, back=True)
    assert library.replaced.waiting(10) == [changed]
    assert library.swap_replaced(changed)
    assert library.article(changed).article == older


def test_parts_and_the_address_are_there_again(library: Library, tmp_path: Path) -> None:
    out = io.BytesIO()
    Image.new("RGB", (300, 200), "teal").save(out, "PNG")
    path = write_page(tmp_path / "saved" / "a page.html", 1)
    text = path.read_text("utf-8").replace("<p>", '<p><img src="a%20page_files/boat.png" alt="A boat"></p><p>', 1)
    path.write_text(text, "utf-8")
    parts = tmp_path / "saved" / "a page_files"
    parts.mkdir()
    (parts / "boat.png").write_bytes(out.getvalue())
    article = keep(library, path)
    before = library.article(article).article
    assert any(image.key for block in before.blocks for image in block.images)
    assert not remaking.reclean(library, article).changed
    assert library.article(article).article.blocks == before.blocks
    look = looks.read(remaking.look(library, article, "blocks").file, PageBlocks)
    assert look is not None
    (facts,) = look.pictures
    assert looks.picture(remaking.look(library, article, "blocks").file, facts.key) == out.getvalue()


def test_a_candidate_is_chosen_and_chosen_again_for_a_newer_version(library: Library, tmp_path: Path) -> None:
    path = write_page(tmp_path / "a.html", 1)
    path.write_text(path.read_text("utf-8").replace("</main>", f"</main>{JUNK}"), "utf-8")
    article = keep(library, path)
    assert "Sign up here" not in (library.text(article) or "")
    assert remaking.reclean(library, article, "everything").changed
    assert "Sign up here" in (library.text(article) or "")
    assert state_of(library, article).edits == Edits(profile="everything")
    # Cleaned again, by whichever cleaner, it is the candidate that was chosen.
    assert not remaking.reclean(library, article).changed
    path.write_text(path.read_text("utf-8").replace("</main>", "<p>Eine Berichtigung stand dabei.</p></main>"), "utf-8")
    assert keep(library, path) == article
    text = library.text(article) or ""
    assert "Berichtigung" in text
    assert "Sign up here" in text
    assert remaking.reclean(library, article, "").changed
    assert "Sign up here" not in (library.text(article) or "")
    assert not state_of(library, article).edits


def test_all_of_a_page_is_to_be_looked_at(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_page(tmp_path / "a.html", 1)
    path.write_text(path.read_text("utf-8").replace("</main>", f"</main>{JUNK}"), "utf-8")
    article = keep(library, path)
    made = remaking.look(library, article, "blocks")
    found = looks.read(made.file, PageBlocks)
    assert found is not None
    junk = next(number for number, block in enumerate(found.blocks) if "Sign up here" in block.text)
    assert (junk, "“Every Monday the best of the harbour”") in [(n, q) for n, q in found.quotations]
    assert found.left == 0
    # Asked again nothing is read again.

    def nothing(_: object) -> Iterator[SavedPage]:
        return iter(())

    monkeypatch.setattr(remaking.formats, "read", nothing)
    assert remaking.look(library, article, "blocks") == made
    assert looks.read(made.file, PageMarkup) is None
    assert looks.read(made.file + "x", PageBlocks) is None
    (Path(made.file) / "look").write_bytes(b"damaged")
    assert looks.read(made.file, PageBlocks) is None


def test_the_ways_a_page_can_be_read_are_told_apart(library: Library, tmp_path: Path) -> None:
    path = write_page(tmp_path / "a.html", 1)
    path.write_text(path.read_text("utf-8").replace("</main>", f"</main>{JUNK}"), "utf-8")
    steps: list[int] = []
    made = remaking.look(library, keep(library, path), "candidates", lambda: steps.append(1))
    found = looks.read(made.file, Candidates)
    assert found is not None
    profiles = [candidate.profile for candidate in found.candidates]
    assert profiles[0] == "article"
    assert "everything" in profiles
    assert len(profiles) == len({candidate.article.text for candidate in found.candidates})
    assert len(steps) >= len(profiles)
    assert all(candidate.words > 20 for candidate in found.candidates)


def test_the_page_is_to_be_looked_at_without_anything_that_loads(library: Library, tmp_path: Path) -> None:
    path = write_page(tmp_path / "a.html", 1)
    pixel = base64.b64encode(b"x" * 400).decode()
    trap = f'<img src="http://trap.test/x.png"><script>x</script><img src="data:image/png;base64,{pixel}"></main>'
    path.write_text(path.read_text("utf-8").replace("</main>", trap), "utf-8")
    found = looks.read(remaking.look(library, keep(library, path), "page").file, PageMarkup)
    assert found is not None
    assert "Bericht 1" in found.markup
    assert "trap" not in found.markup
    assert "src=" not in found.markup


def test_old_looks_are_thrown_away(tmp_path: Path) -> None:
    for number in range(looks.MOST_KEPT + 5):
        path = looks.write(tmp_path, looks.name_of(number, "page", 1), PageMarkup(str(number)))
        os.utime(path, (number, number))
    assert len(list(tmp_path.iterdir())) == looks.MOST_KEPT
    assert looks.find(tmp_path, looks.name_of(0, "page", 1)) is None
    newest = looks.find(tmp_path, looks.name_of(looks.MOST_KEPT + 4, "page", 1))
    assert newest is not None
    assert looks.picture(newest, "../look") is None


def test_what_cannot_be_cleaned_again_stays_as_it_is(library: Library, tmp_path: Path, monkeypatch: object) -> None:
    article = keep(library, write_page(tmp_path / "a.html", 1))
    made_by_an_older_cleaner(library, article)
    before = library.article(article)
    before.original.write_bytes(b"")
    remade = remaking.reclean(library, article)
    assert remade.error
    assert not remade.changed
    assert library.article(article).article == before.article
    assert library.mending.older_than(cleaning.VERSION) == []
    assert remaking.look(library, article, "blocks").error
    assert remaking.look(library, 99, "blocks").error


def test_a_page_too_long_to_show_whole_says_so(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remaking, "MOST_BLOCKS", 3)
    article = keep(library, write_page(tmp_path / "a.html", 1))
    found = looks.read(remaking.look(library, article, "blocks").file, PageBlocks)
    assert found is not None
    assert len(found.blocks) == 3
    assert found.left >= 1
    assert found.blocks[0].kind in BlockKind


def test_a_worker_killed_while_it_cleans_again_leaves_each_article_whole(tmp_path: Path) -> None:
    from reader.importing.events import Cleaner, Recleaning
    from reader.importing.requests import Changed, Quit, RecleanAll, Resume
    from tests.importing.test_worker import Worker

    folder = tmp_path / "library"
    library = Library(folder)
    articles = [keep(library, write_page(tmp_path / f"{number}.html", number)) for number in range(12)]
    good = {article: library.article(article).article for article in articles}
    for article in articles:
        made_by_an_older_cleaner(library, article)
        state = state_of(library, article)
        library.mend(article, state._replace(edits=hand.without(state.cleaned, state.edits, 1)))
    old = {article: library.article(article).article for article in articles}
    new = {article: one.blocks[:1] + one.blocks[2:] for article, one in good.items()}
    library.close()

    def check() -> int:
        library = Library(folder)
        assert library.problems(thorough=True) == []
        cleaned = 0
        for article in articles:
            kept = library.article(article)
            blocks = kept.article.blocks
            assert blocks in (old[article].blocks, new[article])
            assert kept.article == state_of(library, article).article
            assert library.text(article) == kept.article.text
            cleaned += blocks == new[article]
        library.close()
        return cleaned

    chance = random.Random(20310504)
    worker = Worker(folder)
    worker.say(RecleanAll())
    worker.wait_for(lambda events: any(isinstance(event, Recleaning) for event in events))
    done = 0
    for _ in range(5):
        time.sleep(chance.uniform(0.0, 0.25))
        worker.kill()
        now = check()
        assert now >= done
        done = now
        worker = Worker(folder)
        worker.say(Resume())
        worker.wait_for(lambda events: any(isinstance(event, Cleaner) for event in events))
    library = Library(folder)
    worker.wait_for(lambda _: library.mending.recleaning == 0 and not library.ids_without_voices())
    library.close()
    worker.say(Changed(articles[0]))
    worker.say(Quit())
    assert worker.end() == 0
    assert check() == len(articles)
