# SPDX-License-Identifier: MIT
"""What readers can ask for: quotations, conditions, misspelled words, codes, languages, facets, completion."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.article import (
    Article,
    Block,
    BlockKind,
    Cleaned,
    Highlight,
    Media,
    Person,
    Quote,
    SavedPage,
    Span,
    Voices,
)
from reader.library import Library
from reader.search import Completing, SearchIndex
from reader.search import quoting as quoting_module
from reader.search.answering import CUT_SHORT

Add = Callable[..., int]


def _found(index: SearchIndex, library: Library, query: str) -> list[int]:
    result = index.search(library, query)
    assert result.ignored == ()
    assert result.total == len(result.hits)
    return sorted(hit.article for hit in result.hits)


def _speak(library: Library, article: int, **speakers: str) -> None:
    """Keep quotations: what each person says, as it stands in the article's text."""
    text = library.text(article) or ""
    people: list[Person] = []
    quotes: list[Quote] = []
    for name, words in speakers.items():
        known = name.replace("_", " ")
        people.append(Person(known, (Span(0, 1),)))
        start = text.index(words)
        quotes.append(Quote(start, start + len(words), speaker=known if known != "Nobody" else None))
    library.set_voices(article, Voices(tuple(people), tuple(quotes), engine="test"))


def test_what_somebody_said_is_found_in_their_quotations(index: SearchIndex, library: Library, add: Add) -> None:
    briefing = add("Briefing", "Russia came up. “We talked to Russia today,” Leavitt said. “No sanctions,” Psaki said.")
    _speak(library, briefing, Karoline_Leavitt="“We talked to Russia today,”", Jen_Psaki="“No sanctions,”")
    other = add("Other", "About Russia: “The budget passed,” Leavitt said. “Russia is far,” Psaki said.")
    _speak(library, other, Karoline_Leavitt="“The budget passed,”", Jen_Psaki="“Russia is far,”")
    add("Silent", "Russia and Leavitt, sanctions and a budget, and nobody says anything.")
    index.update(library)
    expected = {
        "said:leavitt ": [briefing, other],
        "said:leavitt russia ": [briefing],
        "said:leavitt talking ": [briefing],
        "said:psaki russia ": [other],
        "said:psaki (sanctions OR far) ": [briefing, other],
        'said:"karoline leavitt" "talked to russia"': [briefing],
        "said:leavitt sanctions ": [],
        "said:leav": [briefing, other],
        "quote:russia ": [briefing, other],
        "quote:budget ": [other],
        'quote:"no sanctions"': [briefing],
        "quote:russia budget ": [other],
        "-said:leavitt russia ": [],
        "said:leavitt -title:other ": [briefing],
        "speaker:psaki ": [briefing, other],
        "said:nobody ": [],
    }
    for query, articles in expected.items():
        if query == "-said:leavitt russia ":
            assert briefing not in _found(index, library, query)
        else:
            assert _found(index, library, query) == articles, query
    (hit,) = index.search(library, "said:leavitt russia ").hits
    assert hit.snippet == "“We talked to Russia today,”"
    assert [span.of(hit.snippet) for span in hit.snippet_matches] == ["Russia"]
    assert hit.speaker == "Karoline Leavitt"
    text = library.text(briefing) or ""
    assert hit.quotation is not None and hit.quotation.of(text) == hit.snippet
    assert hit.place is not None and hit.place.of(text) == "Russia" and hit.place.start > hit.quotation.start
    assert [span.of(text) for span in index.matches(library, "said:leavitt russia ", briefing)] == ["Russia"]
    plain = next(hit for hit in index.search(library, "said:psaki ").hits if hit.article == briefing)
    assert (plain.snippet, plain.speaker) == ("“No sanctions,”", "Jen Psaki")
    assert plain.place == plain.quotation
    assert plain.place in index.matches(library, "said:psaki ", briefing)


def test_quotations_of_a_library_from_before_are_listed_once(index: SearchIndex, library: Library, add: Add) -> None:
    article = add("Briefing", "“We talked,” Leavitt said.")
    _speak(library, article, Karoline_Leavitt="“We talked,”")
    library._database.run("DELETE FROM quotations")
    library._database.run("UPDATE voices SET listed = 0")
    index.update(library)
    assert _found(index, library, "said:leavitt ") == []
    assert library.finding.list_quotations()
    assert _found(index, library, "said:leavitt ") == [article]
    assert library.finding.list_quotations(stop=lambda: True)


def test_more_quotations_than_are_read_are_told_of(
    index: SearchIndex, library: Library, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        article = add(f"Briefing {number}", f"“We talked of ice {number},” Leavitt said.")
        _speak(library, article, Karoline_Leavitt=f"“We talked of ice {number},”")
    index.update(library)
    monkeypatch.setattr(quoting_module, "MOST_READ", 3)
    result = index.search(library, "said:leavitt ice ")
    assert (result.total, result.ignored) == (3, (CUT_SHORT,))


def test_conditions_narrow_what_is_found(index: SearchIndex, library: Library, add: Add) -> None:
    old = add("Old ice", "ice " * 30, published="2019-05-01", url="https://a.test/1", warnings=("Cut off.",))
    new = add("New ice", "ice here", published="2024-03-10T08:00:00+01:00", url="https://a.test/2")
    german = add("Eis", "ice hier", language="de-AT", url="https://a.test/3")
    library.set_state(new, "read")
    library.set_starred(old, True)
    run = library._database.run
    run("INSERT INTO tags (id, name, key) VALUES (1, 'Climate Change', 'climate change')")
    run("INSERT INTO tags (id, name, key) VALUES (2, 'news/local', 'news/local')")
    run("INSERT INTO article_tags VALUES (?, 1), (?, 2)", (old, new))
    index.update(library)
    expected = {
        "ice after:2020 ": [new],
        "ice before:2020 ": [old],
        "ice date:2024 ": [new],
        "ice after:march 2024 ": [new],
        "ice date:2019..2024 ": [old, new],
        "-date:2019 ": [new, german],
        "ice is:read ": [new],
        "is:unread ": [old, german],
        "is:starred ice ": [old],
        "ice lang:german ": [german],
        "lang:en ": [old, new],
        "tag:“climate change”": [old],
        "tag:clim": [old],
        "tag:news ": [new],
        "tag:new ": [],
        "-tag:news ice ": [old, german],
        "has:warning ": [old],
        "has:quote ": [],
        "has:note ": [],
        "is:highlighted ": [],
        "words:>20 ": [old],
        "words:<20 ice ": [new, german],
        "tag:clim* OR is:read ": [old, new],
    }
    assert {query: _found(index, library, query) for query in expected} == expected
    library.set_state(old, "read")
    assert _found(index, library, "is:read ") == [old, new]


def test_highlights_and_notes(index: SearchIndex, library: Library, add: Add) -> None:
    marked, noted = add("One", "ice one"), add("Two", "ice two", url="https://a.test/2")
    add("Three", "ice three", url="https://a.test/3")
    library.highlights.put(marked, Highlight(0, 3, "ice"))
    library.highlights.put(noted, Highlight(0, 3, "ice", note="Cold."))
    index.update(library)
    assert _found(index, library, "is:highlighted ice ") == [marked, noted]
    assert _found(index, library, "has:note ") == [noted]


def test_a_misspelled_word_is_searched_as_it_may_be_meant(index: SearchIndex, library: Library, add: Add) -> None:
    harbour = add("Frozen Harbour", "The ferries stayed in the harbour. An announcement came.", byline=("Ann Leavitt",))
    index.update(library)
    for typed, meant in (
        ("harbuor ", "harbour "),
        ("frozn harbour ", "frozen harbour "),
        ("anouncement ", "announcement "),
        ('title:"frozne"', 'title:"frozen"'),
        ("author:leavit ", "author:leavitt "),
        ("harbour -snow announcemnet ", "harbour -snow announcement "),
    ):
        result = index.search(library, typed)
        assert (result.instead, [hit.article for hit in result.hits]) == (meant, [harbour]), typed
        assert result.query == typed
    for typed in ("zzzzzz ", "ferry harbour -frozen ", "ice ", "harbour is:read "):
        assert (index.search(library, typed).instead, index.search(library, typed).hits) == ("", ()), typed


def test_codes_are_found_by_their_parts(index: SearchIndex, library: Library, add: Add) -> None:
    parts = add("Parts", "It holds an MPU6050 and the number 20240317.")
    index.update(library)
    for query in ("6050 ", "mpu6050 ", "u605 ", "240317 "):
        (hit,) = index.search(library, query).hits
        assert hit.article == parts and hit.place is not None, query
    assert _found(index, library, "60 ") == []


def test_many_languages_in_one_library(index: SearchIndex, library: Library, add: Add) -> None:
    english = add("News", "The news about houses and elections.", language="en")
    german = add("Nachrichten", "Neue Häuser vor den Wahlen in Zürich.", language="de")
    french = add("Nouvelles", "Les nouvelles élections générales sont annoncées.", language="fr")
    russian = add("Новости", "Новые дома и выборы.", language="ru")
    japanese = add("選挙", "東京都の選挙が始まった。", language="ja")
    korean = add("선거", "서울에서 선거가 시작되었다.", language="ko")
    thai = add("เลือกตั้ง", "การเลือกตั้งเริ่มขึ้นแล้ว", language="th")
    chinese = add("选举", "北京的选举开始了。", language="zh")
    index.update(library)
    expected = {
        "haus ": [german],
        "hauser ": [german],
        "Wahl ": [german],
        "house ": [english],
        "election ": [english, french],
        "generale ": [french],
        "annoncée ": [french],
        "annoncee ": [french],
        "выбор ": [russian],
        "новая ": [russian],
        "news ": [english],
        "東京 ": [japanese],
        "選挙 ": [japanese],
        "京 ": [japanese, chinese],
        "선거 ": [korean],
        "เลือกตั้ง ": [thai],
        "选举 ": [chinese],
        "北京的选 ": [chinese],
        "zurich haus ": [german],
        '"neues haus"': [german],
    }
    assert {query: _found(index, library, query) for query in expected} == expected
    (hit,) = index.search(library, "haus ").hits
    assert [span.of(hit.snippet) for span in hit.snippet_matches] == ["Häuser"]


def test_facets_count_what_was_found(index: SearchIndex, library: Library, add: Add) -> None:
    for number in range(6):
        add(
            f"Ice {number}", f"ice {number}", "Ann Lee", *(["Bo Ek"] if number < 2 else []), url=f"https://a.test/{number}",
            site="The Gazette" if number % 2 else "Echo", byline=("Cy Day",), published=f"202{number // 3}-01-01",
        )  # fmt: skip
    add("Snow", "snow", site="The Gazette")
    library._database.run("INSERT INTO tags (id, name, key) VALUES (1, 'Cold', 'cold')")
    library._database.run("INSERT INTO article_tags VALUES (1, 1)")
    index.update(library)
    facets = index.facets(library, "ice ")
    assert facets is not None
    assert facets.site == (("Echo", 3), ("The Gazette", 3))
    assert facets.author == (("Cy Day", 6),)
    assert facets.person == (("Ann Lee", 6), ("Bo Ek", 2))
    assert facets.year == (("2021", 3), ("2020", 3))
    assert facets.tag == (("Cold", 1),)
    assert facets.counted == 6
    assert index.facets(library, "nothere ") is None
    assert index.facets(library, "") is None


def test_values_are_completed(library: Library, add: Add) -> None:
    add("One", "x", "Karoline Leavitt", "知事 太郎", site="The Gazette", byline=("Ann Løve", "Bo Ek"), language="de")
    add("Two", "y", "Karoline Leavitt", site="The Gazette", byline=("Ann Løve",), url="https://a.test/2")
    completing = Completing(library)
    assert completing.complete("author", "lo") == [("Ann Løve", 2)]
    assert completing.complete("author", "") == [("Ann Løve", 2), ("Bo Ek", 1)]
    assert completing.complete("site", "gaz") == [("The Gazette", 2)]
    assert completing.complete("person", "leav") == [("Karoline Leavitt", 2)]
    assert completing.complete("said", "karoline lea") == [("Karoline Leavitt", 2)]
    assert completing.complete("person", "太") == [("知事 太郎", 1)]
    assert completing.complete("person", "") == [("Karoline Leavitt", 2), ("知事 太郎", 1)]
    assert completing.complete("said", "") == []
    said = (Quote(0, 1, speaker="知事 太郎", speaker_span=Span(0, 1), confidence=1.0),)
    library.set_voices(1, Voices((Person("知事 太郎", (Span(0, 1),)),), said, engine="test"))
    assert completing.complete("said", "") == [("知事 太郎", 1)]
    assert completing.complete("lang", "d") == [("de", 1)]
    assert completing.complete("is", "re") == [("reading", 0), ("read", 0)]
    assert completing.complete("", "a") == [("author", 0), ("after", 0)]
    assert completing.complete("tag", "co") == []
    library._database.run("INSERT INTO tags (id, name, key) VALUES (1, 'Cold', 'cold')")
    library._database.run("INSERT INTO article_tags VALUES (1, 1)")
    assert completing.complete("tag", "co") == [("Cold", 1)]
    assert completing.complete("colour", "r") == []


def test_captions_are_found_and_lead_to_their_figures(index: SearchIndex, library: Library) -> None:
    blocks = (
        Block(BlockKind.PARAGRAPH, "The harbour was quiet."),
        Block(BlockKind.FIGURE, caption="A heron  on the quay, by Ida Berg"),
        Block(BlockKind.PARAGRAPH, "Nobody came."),
        Block(BlockKind.FIGURE, caption="Herons again"),
    )
    page = SavedPage("/nowhere/harbour.html", "html", Media.HTML, "harbour")
    article = library.add(page, Cleaned(Article("Harbour", blocks, language="en"))).article
    index.update(library)
    (hit,) = index.search(library, "heron ").hits
    assert (hit.article, hit.snippet) == (article, "A heron on the quay, by Ida Berg")
    assert [span.of(hit.snippet) for span in hit.snippet_matches] == ["heron"]
    end = len("The harbour was quiet.")
    assert hit.place == Span(end, end)
    assert index.matches(library, "heron ", article) == ()
    (last,) = index.search(library, "again ").hits
    assert last.place is not None and last.place.start <= len(library.text(article) or "")
    assert index.search(library, '"quiet a heron"').hits == ()
    (by_title,) = index.search(library, "title:harbour heron ").hits
    assert by_title.snippet == hit.snippet


def test_misspelled_names_are_searched_as_they_may_be_meant(index: SearchIndex, library: Library, add: Add) -> None:
    briefing = add("Briefing", "Russia came up. “We talked to Russia today,” Leavitt said. “No sanctions,” Psaki said.")
    _speak(library, briefing, Karoline_Leavitt="“We talked to Russia today,”", Jen_Psaki="“No sanctions,”")
    add("Other", "Nothing.", "Ann Levitan")
    index.update(library)
    expected = {
        "said:leavit russia ": "said:leavitt russia ",
        "person:laevitt ": "person:leavitt ",
        "said:pskai": "said:psaki",
        "person:karolina rusia ": "person:karoline russia ",
    }
    for typed, meant in expected.items():
        result = index.search(library, typed)
        assert (result.instead, [hit.article for hit in result.hits]) == (meant, [briefing]), typed
    for typed in ("person:anb ", "person:zebra ", "said:xyz "):
        assert index.search(library, typed).instead == "", typed
