# SPDX-License-Identifier: MIT
"""Quotations, people and speakers in other languages, from end to end; all people are invented."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import QuoteKind
from reader.voices import annotate_text

FRAMES = {
    "de": ("„Wir warten nicht länger auf den Bus“, sagte Anna Vogel am Montag. Vogel wohnt am Ort.", "Anna Vogel"),
    "fr": (
        "« Nous ne pouvons plus attendre ici », a déclaré Claire Fontenay mardi.",
        "Claire Fontenay",
    ),
    "es": ("«No podemos esperar más tiempo aquí», dijo Carmen Robledo el martes por la tarde.", "Carmen Robledo"),
    "it": ("«Non possiamo aspettare ancora qui», ha detto Giulia Marchetti dopo la riunione.", "Giulia Marchetti"),
    "pt": ("“Não podemos esperar mais tempo aqui”, disse Helena Carvalho na terça-feira à noite.", "Helena Carvalho"),
    "nl": ("‘Wij kunnen hier niet langer wachten’, zei Marieke de Boer dinsdag in de raadszaal.", "Marieke de Boer"),
    "sv": ("”Vi kan inte vänta längre på det här”, sade Karin Lindqvist på måndagen i byn.", "Karin Lindqvist"),
    "pl": ("– Nie możemy dłużej tu czekać – powiedziała Maria Kowalska, która mieszka we wsi.", "Maria Kowalska"),
    "ru": ("«Мы не можем больше здесь ждать», — сказала Ольга Смирнова во вторник.", "Ольга Смирнова"),
    "uk": ("«Ми не можемо більше тут чекати», — сказала Ольга Коваленко у вівторок.", "Ольга Коваленко"),
    "tr": ("“Burada daha fazla bekleyemeyiz artık” diyen Maria Demir dün akşam eve döndü.", "Maria Demir"),
    "id": ("“Kami tidak bisa menunggu lagi di sini,” kata Maria Hernandez pada hari Senin.", "Maria Hernandez"),
    "cs": ("„Už tady nemůžeme dál čekat,“ řekla Anna Nováková v pondělí.", "Anna Nováková"),
    "ro": ("„Nu mai putem aștepta aici”, a declarat Maria Popescu luni seara.", "Maria Popescu"),
    "hu": ("„Nem várhatunk itt tovább senkire” – mondta Kovács Mária hétfőn este.", "Kovács Mária"),
    "fi": ("”Emme voi odottaa täällä enää”, sanoo Anna Virtanen maanantaina.", "Anna Virtanen"),
    "el": ("«Δεν μπορούμε να περιμένουμε άλλο εδώ», είπε η Μαρία Παπαδοπούλου.", "Μαρία Παπαδοπούλου"),
    "ar": ("قالت فاطمة الحسيني: «لا يمكننا الانتظار هنا أكثر من ذلك».", "فاطمة الحسيني"),
    "zh": ("设计师王小梅说：“我们不能再在这里等下去了。”", "王小梅"),
    "ja": ("町長の田中花子さんは「これ以上ここで待つことはできません」と話した。", "田中花子"),
    "ko": ("김영희 대표는 “우리는 여기서 더 이상 기다릴 수 없다”고 말했다.", "김영희"),
}


@pytest.mark.parametrize("language", FRAMES)
def test_the_plainest_frame_names_its_speaker(language: str) -> None:
    text, name = FRAMES[language]
    voices = annotate_text(text, language)
    assert voices.language == language
    assert name in [person.name for person in voices.people]
    quote = voices.quotes[0]
    assert quote.kind is QuoteKind.SPEECH
    assert quote.speaker == name
    assert quote.speaker_span is not None
    assert quote.speaker_span.of(text) in name


def test_a_description_is_kept_as_source_without_a_name() -> None:
    text = "„Wir warten nicht länger auf den Bus“, sagte ein Sprecher am Montag."
    (quote,) = annotate_text(text, "de").quotes
    assert quote.speaker is None
    assert quote.speaker_span is not None
    assert "Sprecher" in quote.speaker_span.of(text)


def test_according_to() -> None:
    text = "Selon Claire Fontenay, le pont est « beaucoup trop vieux » pour les camions."
    (quote,) = annotate_text(text, "fr").quotes
    assert quote.speaker == "Claire Fontenay"


def test_a_clause_inside_the_marks() -> None:
    text = "« Nous ne savons pas, explique Claire Fontenay, si le pont pourra être sauvé. »"
    (quote,) = annotate_text(text, "fr").quotes
    assert quote.speaker == "Claire Fontenay"


def test_a_nickname_in_marks_is_a_mention_and_no_speech() -> None:
    text = "Der Maler Peter Hartmann, den alle nur „Pit“ nennen, kam spät. „Ich musste zu Fuß gehen“, sagte Pit."
    voices = annotate_text(text, "de")
    assert voices.quotes[0].kind is QuoteKind.OTHER
    assert [person.name for person in voices.people] == ["Peter Hartmann"]
    assert voices.quotes[1].speaker == "Peter Hartmann"


def test_streets_are_no_people() -> None:
    assert annotate_text("Le bus passe par la rue Victor Hugo et la place Jean Moulin.", "fr").people == ()


def test_what_alone_fills_marks_is_no_person() -> None:
    text = "Er liest nur den «Schweizer Bauer» und sonst nichts. Sie las „Anna Vogel“. Anna Vogel schrieb es."
    assert [person.name for person in annotate_text(text, "de").people] == ["Anna Vogel"]


def test_a_polish_person_is_named_in_the_nominative() -> None:
    text = "Odwołano burmistrza Tadeusza Wrońskiego. „Trudno” – powiedział Tadeusz Wroński. Rządy Wrońskiego minęły."
    (person,) = annotate_text(text, "pl").people
    assert person.name == "Tadeusz Wroński"
    assert len(person.mentions) == 3


def test_a_language_without_tables_keeps_its_quotations() -> None:
    text = "Hún sagði „nei“ og fór."
    voices = annotate_text(text, "is")
    assert [text[q.start : q.end] for q in voices.quotes] == ["„nei“"]
    assert voices.people == ()


ANY = st.text(alphabet=st.sampled_from(list("aбЖ王说さ김قال ABc.,:\n“”„«»—–'‘’()1")), max_size=120)


@given(text=st.one_of(ANY, st.text(max_size=60)), language=st.sampled_from([*FRAMES, "is", ""]))
@settings(max_examples=150, deadline=None)
def test_spans_lie_inside_any_text(text: str, language: str) -> None:
    voices = annotate_text(text, language or "de")
    spans = [quote.span for quote in voices.quotes]
    assert spans == sorted(spans)
    spans += [quote.speaker_span for quote in voices.quotes if quote.speaker_span]
    spans += [mention for person in voices.people for mention in person.mentions]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    names = {person.name for person in voices.people}
    assert all(quote.speaker is None or quote.speaker in names for quote in voices.quotes)


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("Ludmila Procházková odešla. Podle Procházkové jde o „tichý prodej parku“.", "cs", "Ludmila Procházková"),
        ("Aino Kettunen lähti. Kettusen mukaan levää on ”poikkeuksellisen paljon nyt”.", "fi", "Aino Kettunen"),
        ("— Plopii ăștia sunt bătrâni, spune Maria Popescu.", "ro", "Maria Popescu"),
    ],
)
def test_cases_and_clauses_of_further_languages(text: str, language: str, speaker: str) -> None:
    assert [quote.speaker for quote in annotate_text(text, language).quotes] == [speaker]


def test_finnish_is_told_from_english() -> None:
    text = "Kunta sulkee rannan, sillä levää on paljon. Näytteet otetaan uudelleen, sanoo tarkastaja. " * 4
    assert annotate_text(text).language == "fi"
