# SPDX-License-Identifier: MIT
"""Reports of other kinds than the training articles', from end to end; all of them are made up.

What is asked of each is what a reader would: who said it, and no name that is wrong. Known faults are
pinned where they stand, with the words "not yet".
"""

from __future__ import annotations

from reader.article import QuoteKind, Voices
from reader.voices import annotate_text

SPORT = """Late goal sends Harrow Vale through

Harrow Vale 2, Tarn Rovers 1

Substitute Femi Adeyola scored in the 89th minute on Saturday to send Harrow Vale into the fourth round at a wet \
Northfield.

“I just hit it and hoped,” Adeyola said. “The lads have been on at me all week to shoot more.”

Manager Kerstin Blom, who took over in August, praised her “brilliant bench” but was unhappy with the first half.

“We were asleep,” she said. “I told them at the break that nobody gives you anything in this cup.”

Rovers captain Dai Pritchard headed an equaliser after 61 minutes and thought he had a second, ruled out for a push. \
“It’s never a foul in a million years,” Pritchard said. “The referee said he saw two hands. I asked him which two.”

Blom’s side travel to Eastmere in the next round. Adeyola, 19, has been offered a new contract, the club confirmed."""

SCIENCE = """Deep-sea worm lives on bone alone

A worm that eats nothing but whale bone has been found 3,000 metres below the Weddell Sea, according to a study \
published on Tuesday in the journal Polar Benthos.

The animal has no mouth. “It dissolves bone with acid from its skin, and bacteria do the rest,” said Dr. Marisol \
Etxeberria, a marine biologist at the University of Almería and the study’s lead author.

Her team lowered a dead minke whale to the sea floor in 2019 and came back two years later. “We expected a few dozen \
worms,” she said. “There were about eleven thousand.”

Not everyone is convinced that the worm is a new species. Tobias Nkemelu, who studies annelids at the Natural History \
Museum in Oslo and was not involved in the work, called the genetic evidence “suggestive, not conclusive.”

The authors write that “bone specialists may be far more common than sampling suggests.”"""

CULTURE = """A long evening, beautifully lit

Ines Calloway’s new staging of “The Clockmaker’s Daughter” runs to three hours and ten minutes, and you feel each.

Calloway, who won the Marlowe prize for “Salt”, has called the play “a machine for making people cry”. At the \
Garrison Theatre it makes them cough.

Rufus Oyelaran plays the clockmaker as a man who has forgotten what day it is. As his daughter, Mei-Ling Strand has \
the best lines and the worst wig.

“I wanted the audience to hear the building tick,” Calloway said in an interview before the opening. You do hear it. \
The song “Minute Hand”, sung by Strand in the dark, is the one moment when everything stops."""

MEMOIR = """Ma grand-mère avait des abeilles derrière la gare.

— Est-ce qu’elles te connaissent ? demanda mon oncle Bertrand.

— Elles connaissent mon odeur, répondit Claire Fontenay. Toi, elles te prendraient pour une vache.

Mon oncle sortit de la maison avec son chapeau."""

INTERVIEW = """Noor Haddad has swum the English Channel three times. She talks to Paul Brennick about cold and boredom.

Paul Brennick: When did you know you would finish?

Noor Haddad: About two hours from France. My coach shouted, “Don’t you dare look up,” and so of course I looked up.

Paul Brennick: What does one think about for thirteen hours?

Noor Haddad: Soup. Honestly, mostly soup.

Haddad’s coach, Ellen Prowse, says the swimmer “has no idea how strange she is”."""

COURT = """Driver jailed for warehouse fire

A delivery driver who set fire to his employer’s warehouse after being refused a day off was jailed on Friday.

Gareth Pugh-Lewin, 41, of Canal Row, admitted arson at an earlier hearing at Brackwater Crown Court.

Prosecuting, Anneliese Tran said Pugh-Lewin had poured petrol over “some 200 pallets of garden furniture”. In police \
interview he said: “I wanted them to know what it feels like to lose a weekend.”

Defending, Oluwaseun Bright said his client was “a decent man who did an indecent thing”.

Judge Harriet Moncrieff told him: “You knew there were people in that building. It was luck that nobody died.”"""

LIVE = """Storm Ottilie live: bridges closed as rivers rise

14.32 The Severn bridge at Upperton has been closed. “Do not travel unless you have to,” a spokeswoman said.

14.10 Our reporter Jamal Whitcombe is in Upperton: “The water is now over the second step of the town hall.”

13.47 Environment minister Rosalind Achterberg has cancelled her trip to Lisbon. She told the radio that it was “the \
wrong day to be anywhere else”.

13.15 The Met Office says that “the worst is still to come”."""


def people(voices: Voices) -> set[str]:
    return {person.name for person in voices.people}


def told(text: str) -> list[tuple[str | None, str]]:
    """Return who said what is speech, and its first words."""
    speech = [q for q in annotate_text(text).quotes if q.kind is QuoteKind.SPEECH]
    return [(q.speaker, " ".join(text[q.start + 1 : q.end].split()[:3])) for q in speech]


def test_a_match_report() -> None:
    """All but “brilliant bench”: two words within a sentence are now and then taken for no speech."""
    assert people(annotate_text(SPORT)) == {"Femi Adeyola", "Kerstin Blom", "Dai Pritchard"}
    assert told(SPORT) == [
        ("Femi Adeyola", "I just hit"),
        ("Femi Adeyola", "The lads have"),
        ("Kerstin Blom", "We were asleep,”"),
        ("Kerstin Blom", "I told them"),
        ("Dai Pritchard", "It’s never a"),
        ("Dai Pritchard", "The referee said"),
    ]


def test_a_report_of_research() -> None:
    voices = annotate_text(SCIENCE)
    assert people(voices) == {"Marisol Etxeberria", "Tobias Nkemelu"}
    assert voices.people[0].role.startswith("marine biologist")
    assert told(SCIENCE) == [
        ("Marisol Etxeberria", "It dissolves bone"),
        ("Marisol Etxeberria", "We expected a"),
        ("Marisol Etxeberria", "There were about"),
        ("Tobias Nkemelu", "suggestive, not conclusive.”"),
        (None, "bone specialists may"),
    ]


def test_a_review_tells_titles_from_speech() -> None:
    voices = annotate_text(CULTURE)
    assert people(voices) == {"Ines Calloway", "Rufus Oyelaran", "Mei-Ling Strand"}
    assert told(CULTURE) == [("Ines Calloway", "a machine for"), ("Ines Calloway", "I wanted the")]


def test_a_memoir_with_dashes() -> None:
    assert told(MEMOIR) == [
        ("Bertrand", "Est-ce qu’elles te"),
        ("Claire Fontenay", "Elles connaissent mon"),
    ]


def test_questions_and_answers() -> None:
    assert people(annotate_text(INTERVIEW)) == {"Noor Haddad", "Paul Brennick", "Ellen Prowse"}
    assert told(INTERVIEW) == [(None, "Don’t you dare"), ("Ellen Prowse", "has no idea")]


def test_a_court_report() -> None:
    assert told(COURT) == [
        ("Anneliese Tran", "some 200 pallets"),
        ("Gareth Pugh-Lewin", "I wanted them"),
        ("Oluwaseun Bright", "a decent man"),
        ("Harriet Moncrieff", "You knew there"),
    ]


def test_a_live_page() -> None:
    assert told(LIVE) == [
        (None, "Do not travel"),
        ("Jamal Whitcombe", "The water is"),
        ("Rosalind Achterberg", "the wrong day"),
        (None, "the worst is"),
    ]


def test_who_is_only_described_speaks_for_nobody_named() -> None:
    text = COURT + "\n\nThe driver’s wife wept as he was led away. “He is not a criminal at all,” she told reporters."
    # Not yet: a wife takes only half of what the judge had.
    last = annotate_text(text).quotes[-1]
    assert last.confidence < 0.7
