# SPDX-License-Identifier: MIT
"""Who said it in languages of Latin script: subjects, pronouns, descriptions, and what is no speech."""

from __future__ import annotations

import pytest

from reader.article import QuoteKind
from reader.voices import annotate_text


def said(text: str, language: str) -> list[str | None]:
    """Return who is shown with each quotation that is speech."""
    return [quote.speaker for quote in annotate_text(text, language).quotes if quote.kind is QuoteKind.SPEECH]


@pytest.mark.parametrize(
    ("text", "language", "speakers"),
    [
        # A name that explains a trade behind its comma, or is explained by one.
        ("„Das ist ein Skandal“, sagte der Sprecher der Partei, Karl Vogel, am Montag.", "de", ["Karl Vogel"]),
        ("Pilar Ocaña, enfermera desde hace años, lo resume así: «Aquí falta de todo».", "es", ["Pilar Ocaña"]),
        # Who stands behind a preposition is not who speaks.
        ("Im Streit mit Jan Petersen sagte Anna Vogel: „Das ist ein Skandal.“", "de", ["Anna Vogel"]),
        ("Mamadou Diarra a appelé les salariés à « ne pas céder à la colère ».", "fr", ["Mamadou Diarra"]),
        # A verb no table knows, with its subject at once behind it.
        ("“O juiz viu pênalti demais ontem”, esbravejou o zagueiro Thiago Lemos.", "pt", ["Thiago Lemos"]),
        # Words whose speaker a noun announces, and a noun that only looks like a verb.
        (
            "Dura la replica di Serena Bertolucci, ex vicesindaca: «È un atto di arroganza».",
            "it",
            ["Serena Bertolucci"],
        ),
        ("»Hun er ikke til salg nu«, lyder det fra Henning Krogh.", "da", ["Henning Krogh"]),
        ("Pour son défenseur, Me Ousmane Keïta, « la sévérité n'est pas la justice ».", "fr", ["Ousmane Keïta"]),
        ("Le maire (sans étiquette) Gérard Plessis y voit « un vrai signe d'espoir ».", "fr", ["Gérard Plessis"]),
        # The name behind a noun of kin is whose kin it is.
        ("Żona Gajdy, Teresa, ma dość. „Znowu będzie wracał brudny” – żartuje.", "pl", ["Teresa"]),
        # The next sentence says who said so.
        ('"Il ponte è sicuro". Lo ha detto il ministro dei Trasporti, Emanuele Rastelli.', "it", ["Emanuele Rastelli"]),
        ("“Ze vroeg het elk jaar weer.” Hendrikje Oosterwijk lacht.", "nl", ["Hendrikje Oosterwijk"]),
        # A pronoun in a French verb.
        ("Tristan Leroux sourit. “Elle ne lâchera jamais le comptoir”, dit-il.", "fr", ["Tristan Leroux"]),
        # Turkish verbs end their sentence.
        ("Kaptan Sinan Bolat hakemi eleştirdi: “Penaltımız bugün de verilmedi.”", "tr", ["Sinan Bolat"]),
        ("“Kimse bize haber bile vermedi” diye ekledi Nurgül Demirci dün.", "tr", ["Nurgül Demirci"]),
        # Polish according, with an abbreviation before the name.
        ("Zdaniem politologa dr. Pawła Sikory wynik jest „wielkim ostrzeżeniem dla rządu”.", "pl", ["Pawła Sikory"]),
    ],
)
def test_the_subject_of_a_frame(text: str, language: str, speakers: list[str]) -> None:
    assert said(text, language) == speakers


@pytest.mark.parametrize(
    ("text", "language", "speakers"),
    [
        (
            "Der Anwalt Yusuf Demirel kam spät. Anna Vogel ging. „Das war dünn“, sagte der Anwalt gestern.",
            "de",
            ["Yusuf Demirel"],
        ),
        (
            "Le ministre, Olivier Tancrède, est venu. Claire Josse aussi. « On verra demain », a prévenu le ministre.",
            "fr",
            ["Olivier Tancrède"],
        ),
        ("Wolfgang Reetz wartet. „Die Leute weinen jedes Mal“, sagt der 67-Jährige.", "de", ["Wolfgang Reetz"]),
        ("Anna Vogel wartet. „Die Leute weinen jedes Mal“, sagt ein Sprecher.", "de", [None]),
        ("Anna Vogel wartet. „Die Leute weinen jedes Mal“, sagt ihr Vater.", "de", [None]),
    ],
)
def test_whom_a_description_means(text: str, language: str, speakers: list[str | None]) -> None:
    assert said(text, language) == speakers


def test_a_pronoun_passes_over_who_is_no_subject() -> None:
    text = "Tobias Mankwitz kam. Den Vorschlag von Peter Brandt nannte er „ganz und gar vernünftig“."
    assert said(text, "de") == ["Tobias Mankwitz"]


def test_a_pronoun_means_whom_the_sentence_is_about() -> None:
    text = "Författaren Monika Fager hyllar Solveig Rönnlund. ”Hon borde få priset”, tycker hon."
    assert said(text, "sv") == ["Monika Fager"]


def test_a_compound_is_the_trade_it_ends_in() -> None:
    text = "Wirtschaftsminister Hubert Lanz kam. Anna Vogel ging. „Das erwarte ich“, so der Minister."
    assert said(text, "de") == ["Hubert Lanz"]


@pytest.mark.parametrize(
    ("text", "language", "source"),
    [
        (
            "Paula Ocaña calla. El fondo Alcor, principal inversor, destacó «la solidez del equipo».",
            "es",
            "El fondo Alcor",
        ),
        ("Coralie Josse est là. Autour d'elle, les pancartes proclament : « Assez attendu ».", "fr", "les pancartes"),
        ("Ali Arsana diam. Asosiasi Petani Hortikultura mendesak pemerintah “turun tangan”.", "id", "Asosiasi Petani"),
    ],
)
def test_what_is_no_person_is_a_source_without_a_name(text: str, language: str, source: str) -> None:
    quote = annotate_text(text, language).quotes[-1]
    assert quote.speaker is None
    assert quote.speaker_span is not None
    assert source in quote.speaker_span.of(text)


def test_a_new_subject_ends_what_somebody_said() -> None:
    text = "“Dat was het lastigste”, zegt Anna Dijkstra. Piet Bakker knikt. “Een vis houdt niet van hoeden.”"
    assert said(text, "nl") == ["Anna Dijkstra", "Piet Bakker"]


def test_what_nobody_says_behind_a_colon_is_nobodys() -> None:
    text = "‘Wij wachten nog’, zegt Bas Hoogeveen. In de zaak hangt een briefje op de deur: ‘Wie ons zoekt, zwemt’."
    assert said(text, "nl") == ["Bas Hoogeveen", None]


def test_an_organisation_is_a_source_without_a_name() -> None:
    text = "Rik Bakker is boos. Navilink belooft maandag een «tijdelijke veerdienst voor iedereen»."
    (quote,) = annotate_text(text, "nl").quotes
    assert quote.speaker is None
    assert quote.speaker_span is not None
    assert quote.speaker_span.of(text) == "Navilink"


def test_hearsay_has_a_source_without_a_name() -> None:
    text = "„Wir wissen, was wir ihm verdanken“, heißt es aus der Zentrale in Kassel."
    (quote,) = annotate_text(text, "de").quotes
    assert quote.speaker_span is not None
    assert "Zentrale" in quote.speaker_span.of(text)


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("In ihrem Roman „Der lange Weg“ erzählt Anna Vogel davon.", "de", QuoteKind.OTHER),
        ("Nerea Robledo cree que la «solución» municipal llega tarde.", "es", QuoteKind.OTHER),
        ("Dans un livre à paraître, « Le Prix du silence », il en parle.", "fr", QuoteKind.OTHER),
        ("Der Schwan, den die Feuerwehr „Gleisbert“ taufte, schläft.", "de", QuoteKind.OTHER),
        ("Aminata Ba, auteure de « Les Mains invisibles », parle.", "fr", QuoteKind.OTHER),
        ('Sein Trainer Michael "Michi" Wenger war froh.', "de", QuoteKind.OTHER),
        ("“Muziek is rekenen met tranen”\n\nZij wint de prijs.", "nl", QuoteKind.SPEECH),
        ("„Ich wollte nie hier leben.“ Es regnete.", "de", QuoteKind.SPEECH),
    ],
)
def test_speech_or_a_title(text: str, language: str, kind: QuoteKind) -> None:
    assert annotate_text(text, language).quotes[0].kind is kind


@pytest.mark.parametrize(
    ("text", "language", "spoken"),
    [
        ("—Todos —respondió Eusebio—. Pero cada uno a su manera.", "es", ["—Todos", "Pero cada uno a su manera."]),
        ("– Vi visste det, säger Karin Ek, som bor här.", "sv", ["– Vi visste det"]),
        ("– Vi visste det, säger Karin Ek. Nu går vi.", "sv", ["– Vi visste det, säger Karin Ek. Nu går vi."]),
        ("— Vous êtes nouveau, dit-elle au facteur.", "fr", ["— Vous êtes nouveau"]),
        ("Ferjekaos på kysten: – Helt uholdbart", "nb", ["– Helt uholdbart"]),
        ("Trener czekał. - Wiedziałem, że da radę - stwierdził.", "pl", ["- Wiedziałem, że da radę"]),
        (
            "– Mają dość – mówi Ewa Lis. – Koniec z tym. Dodała, że to „wielki dzień”.",
            "pl",
            ["– Mają dość", "– Koniec z tym.", "„wielki dzień”"],
        ),
    ],
)
def test_where_speech_behind_a_dash_ends(text: str, language: str, spoken: list[str]) -> None:
    assert [text[q.start : q.end] for q in annotate_text(text, language).quotes] == spoken
