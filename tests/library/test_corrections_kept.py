# SPDX-License-Identifier: MIT
"""Corrections in the library: kept, laid over what is found, taken back, whole or absent."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.anchors import anchored
from reader.article import Cleaned, Person, Quote, SavedPage, Span, Voices
from reader.corrections import Correction, CorrectionKind
from reader.library import KeptCorrection, Library
from reader.library.corrections import is_checked

MakePage = Callable[..., tuple[SavedPage, Cleaned]]

TEXT = "“We open at five,” said Ida Berg. “Not even the cat,” said Jonas Ek of Harvard House."


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


FIVE, CAT = span_of("“We open at five,”"), span_of("“Not even the cat,”")
VOICES = Voices(
    (
        Person("Ida Berg", (span_of("Ida Berg"),), "a baker"),
        Person("Jonas Ek", (span_of("Jonas Ek"),)),
        Person("Harvard House", (span_of("Harvard House"),)),
    ),
    (Quote(*FIVE, speaker="Ida Berg", confidence=0.9), Quote(*CAT, speaker="Jonas Ek", confidence=0.8)),
    engine="test 1",
)


def keep(library: Library, make_page: MakePage, number: int = 0, voices: Voices = VOICES, **article: object) -> int:
    text = f"{TEXT}\n\nStory {number}: " + " ".join(f"word{number}x{part}" for part in range(30))
    page, cleaned = make_page(f"{number}.html", text, title=f"Story {number}", article=article)
    added = library.add(page, cleaned)
    library.set_voices(added.article, voices)
    return added.article


def correct(library: Library, token: str, correction: Correction, article: int | None = None) -> None:
    library.corrections.add(KeptCorrection(token, correction, article))
    while library.people.relist():
        pass


def names(library: Library, article: int) -> list[str]:
    voices = library.article(article).voices
    assert voices is not None
    return [person.name for person in voices.people]


def names_add_up(library: Library) -> bool:
    """Tell whether the count of names is what counting them anew gives."""
    counted = library._database.all(
        "SELECT key, count(*), sum(people.quotations) FROM people JOIN articles ON articles.id = article "
        "WHERE binned_at IS NULL GROUP BY key ORDER BY key"
    )
    return counted == library._database.all("SELECT key, articles, quotations FROM names ORDER BY key")


def test_an_article_is_corrected_and_what_was_found_stays(library: Library, make_page: MakePage) -> None:
    article = keep(library, make_page)
    said_by_jonas = Correction(CorrectionKind.SPEAKER, anchored(TEXT, FIVE), "Jonas Ek")
    correct(library, "one", said_by_jonas, article)
    kept = library.article(article)
    assert kept.found == VOICES
    assert kept.voices is not None
    assert [(quote.speaker, quote.confidence) for quote in kept.voices.quotes] == [("Jonas Ek", 1.0), ("Jonas Ek", 0.8)]
    assert next((row.name, row.quotations) for row in library.sayings.people()) == ("Jonas Ek", 2)
    (mine,) = library.corrections.of(article)
    assert (mine.token, mine.correction, mine.article) == ("one", said_by_jonas, article)
    assert mine.made_at.startswith("2031-05-04")
    library.corrections.remove("one")
    library.people.relist()
    assert library.article(article).voices == VOICES
    assert [(row.name, row.quotations) for row in library.sayings.people()] == [
        ("Ida Berg", 1), ("Jonas Ek", 1), ("Harvard House", 0),
    ]  # fmt: skip


def test_finding_again_keeps_corrections(library: Library, make_page: MakePage) -> None:
    article = keep(library, make_page)
    correct(library, "one", Correction(CorrectionKind.NO_QUOTATION, anchored(TEXT, FIVE)), article)
    newer = Voices(VOICES.people, (*VOICES.quotes[:1], Quote(*CAT, speaker="Ida Berg")), engine="test 2")
    library.set_voices(article, newer)
    voices = library.article(article).voices
    assert voices is not None
    assert [quote.span for quote in voices.quotes] == [CAT]
    assert library.rows([article])[0].quotations == 1
    assert library.version(library.article(article).version)[1] == voices


def test_corrections_go_along_when_the_page_comes_again_changed(library: Library, make_page: MakePage) -> None:
    article = keep(library, make_page, url="https://example.org/a")
    correct(library, "one", Correction(CorrectionKind.SPEAKER, anchored(TEXT, CAT), "Ida Berg"), article)
    before = "A line more, at the beginning. "
    text = library.text(article)
    assert text is not None
    page, cleaned = make_page("again.html", before + text, title="Story 0", article={"url": "https://example.org/a"})
    assert library.add(page, cleaned).outcome == "version"
    assert library.sayings.people() == []
    moved = Quote(CAT.start + len(before), CAT.end + len(before), speaker="Jonas Ek")
    library.set_voices(article, Voices((), (moved,), engine="test 1"))
    assert [one.speaker for one in library.sayings.said([article])] == ["Ida Berg"]
    assert names_add_up(library)


def test_people_are_corrected_in_all_articles(library: Library, make_page: MakePage) -> None:
    first, second = keep(library, make_page, 1), keep(library, make_page, 2)
    correct(library, "one", Correction(CorrectionKind.NO_PERSON, name="harvard house"))
    assert names(library, first) == names(library, second) == ["Ida Berg", "Jonas Ek"]
    correct(library, "two", Correction(CorrectionKind.SAME_PERSON, name="Jonas Ek", other="Ida Berg"))
    assert names(library, second) == ["Ida Berg"]
    assert [(row.name, row.articles, row.quotations) for row in library.sayings.people()] == [("Ida Berg", 2, 4)]
    assert library.people.articles_naming(["ek"]) == set()
    # What comes later is corrected, too.
    third = keep(library, make_page, 3)
    assert names(library, third) == ["Ida Berg"]
    for token in ("one", "two"):
        library.corrections.remove(token)
    while library.people.relist():
        pass
    assert names(library, third) == ["Ida Berg", "Jonas Ek", "Harvard House"]
    assert library.people.articles_naming(["ek"]) == {first, second, third}
    assert names_add_up(library)


def test_a_chain_of_names_is_followed_when_a_link_is_taken_back(library: Library, make_page: MakePage) -> None:
    article = keep(library, make_page)
    correct(library, "one", Correction(CorrectionKind.SAME_PERSON, name="Jonas Ek", other="J. Ek"))
    correct(library, "two", Correction(CorrectionKind.SAME_PERSON, name="J. Ek", other="Jonas Ekdal"))
    assert [row.name for row in library.sayings.people()] == ["Ida Berg", "Jonas Ekdal", "Harvard House"]
    library.corrections.remove("one")
    library.people.relist()
    assert [row.name for row in library.sayings.people()] == ["Ida Berg", "Jonas Ek", "Harvard House"]
    assert names(library, article)[1] == "Jonas Ek"


def test_made_twice_it_is_kept_once(library: Library, make_page: MakePage) -> None:
    article = keep(library, make_page)
    checked = Correction(CorrectionKind.CHECKED)
    for _ in range(2):
        correct(library, "one", checked, article)
    assert [kept.token for kept in library.corrections.of(article)] == ["one"]
    assert is_checked(library.corrections.of(article))
    assert library.corrections.articles() == [article]
    assert [(kept.token, title) for kept, title in library.corrections.latest()] == [("one", "Story 0")]
    library.corrections.remove("never")
    correct(library, "two", checked, article + 1)
    assert library.corrections.articles() == [article]


def test_only_people_are_corrected_everywhere(library: Library) -> None:
    with pytest.raises(ValueError, match="all articles"):
        library.corrections.add(KeptCorrection("one", Correction(CorrectionKind.CHECKED), None))


def test_what_a_newer_program_wrote_stays_and_is_passed_over(library: Library, make_page: MakePage) -> None:
    article = keep(library, make_page)
    library._database.run(
        "INSERT INTO corrections (token, article, made_at, correction) VALUES ('x', ?, '', '{\"kind\": \"mood\"}')",
        (article,),
    )
    assert library.corrections.of(article) == ()
    assert library.article(article).voices == VOICES


def test_half_a_character_is_kept_as_it_looks(library: Library, make_page: MakePage) -> None:
    article = keep(library, make_page)
    correct(library, "one", Correction(CorrectionKind.ROLE, name="Ida Berg", role="baker \ud83d"), article)
    voices = library.article(article).voices
    assert voices is not None and voices.people[0].role == "baker ?"


def test_voices_of_an_older_library_are_listed(library: Library, make_page: MakePage) -> None:
    article = keep(library, make_page)
    library._database.run("DELETE FROM quotations")
    library._database.run("DELETE FROM people")
    library._database.run("UPDATE voices SET listed = 0")
    assert library.people.unlisted() == 1
    assert library.people.relist() == [article]
    assert library.people.relist() == []
    assert len(library.sayings.people()) == 3
    library._database.run("UPDATE voices SET listed = 0, voices = x'00'")
    assert library.people.relist() == [article]  # damaged: nothing to list, and not tried for ever
    assert library.people.unlisted() == 0


CHILD = """
import sys
from pathlib import Path
from reader.corrections import Correction, CorrectionKind
from reader.library import KeptCorrection, Library
library = Library(Path(sys.argv[1]))
number = 0
print("ready", flush=True)
while True:
    number += 1
    token = f"{sys.argv[2]}-{number}"
    library.corrections.add(KeptCorrection(token, Correction(
        CorrectionKind.SAME_PERSON, name="Jonas Ek", other=f"Jonas Ek {number}"), None))
    library.people.relist(3)
    if number % 3 == 0:
        library.corrections.remove(token)
"""


def test_killed_at_any_moment_all_adds_up(library: Library, make_page: MakePage) -> None:
    articles = [keep(library, make_page, number) for number in range(8)]
    choice = random.Random(5)
    for attempt in range(12):
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, str(library.folder), str(attempt)],
            stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        )
        assert child.stdout is not None and child.stdout.readline() == b"ready\n"
        time.sleep(choice.uniform(0, 0.12))
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        assert library.problems() == []
        assert names_add_up(library)
        while library.people.relist(3):
            assert names_add_up(library)
        shown = {name for article in articles for name in names(library, article) if name.startswith("Jonas")}
        assert len(shown) == 1
        assert {row.name for row in library.sayings.people("jonas")} == shown
        assert library.sayings.people("jonas")[0].articles == len(articles)
        assert all(library.article(article).found == VOICES for article in articles)


def test_what_is_made_again_keeps_its_turn(library: Library, make_page: MakePage) -> None:
    article = keep(library, make_page)
    first, second = (
        KeptCorrection(name, Correction(CorrectionKind.SPEAKER, anchored(TEXT, CAT), name), article, f"2026-01-0{day}")
        for day, name in ((1, "Ida Berg"), (2, "Nils Falk"))
    )
    for one in (first, second):
        library.corrections.add(one)
    library.corrections.remove(first.token)
    library.corrections.add(first)
    voices = library.article(article).voices
    assert voices is not None and [quote.speaker for quote in voices.quotes] == ["Ida Berg", "Nils Falk"]
    assert [kept.token for kept, _ in library.corrections.latest()] == ["Nils Falk", "Ida Berg"]
