# SPDX-License-Identifier: MIT
"""People in short texts of many kinds, all of them made up: who is named where, and who is the same person.

Marked by hand: `{3:Ann Lee}` is a place that names the third person. Firms, ships, products, films, places and
bands bear people's names in them on purpose. How much of it is found is pinned; what is not yet right keeps the
figures below one.
"""

from __future__ import annotations

import re

import pytest

from reader.voices import annotate_text
from reader.voices.names import trim

_MARK = re.compile(r"\{(\d+):([^}]*)\}")
TEXTS = {
    "obituary": """Obituary: {1:Winifred “Winnie” Tarrant}, 1931–2024

{1:Winifred Tarrant}, who taught three generations of Holmbridge to swim, died at home on Sunday. She was 93.

Born {1:Winifred Oduya} in 1931, the daughter of a ship's cook, she came to Holmbridge at 14 and never left. In \
1955 she married {2:Alfred Tarrant}, a tram driver; {2:Mr. Tarrant} died in 1998.

“{1:Winnie} threw you in and then told you what to do,” said her former pupil {3:Dr. Kwame Lister}, now a \
surgeon at St. Brendan's Hospital.

{1:Mrs. Tarrant} is survived by two sons, {4:Alfred Jr.} and {5:Desmond}, and a granddaughter, {6:Imogen \
Tarrant-Hale}. The pool is to be renamed the Winifred Tarrant Baths.""",
    "product": """Hands on: the Corvid Marlow 3 is a kettle with opinions

The Corvid Marlow 3 boils 1.7 litres in under three minutes, has Bluetooth and costs $189. The older Marlow 2 \
and the Bosch Styline are cheaper; the Ridley Pro costs $20 more.

Corvid, which is based in Leeds, says the Marlow was designed by {1:Astrid Fenn}, the woman behind the Ridley \
lamp. “A kettle should not beep,” {1:Fenn} told us. It beeps.

Set-up is simple: download the Corvid Home app, hold the Marlow's base until it blinks and say hello to Penny, \
its voice assistant. Penny understands eleven languages. We asked Penny for tea and got the weather.

Pros: fast, handsome. Cons: Penny. Buy now: Corvid Marlow 3, Slate Grey, $189 | Ridley Pro, Copper, $209

By {2:Dominic Sayle} and {3:Yuki Arakawa}""",
    "court": """Surgeon cleared of assaulting porter

A surgeon accused of throwing a clipboard at a porter was cleared yesterday at Marlow Crown Court.

{1:Hugo Delacroix-Pym}, 52, of Orchard Close, Great Harrow, had denied common assault. The jury heard that \
{2:Stephen Abiola}, then a porter at King Edward Hospital, was struck in a corridor in March 2022.

{3:Marian Sykes} KC, prosecuting, said {1:Mr. Delacroix-Pym} had “lost his temper over a lift”. {4:Tobias Renn}, \
for the defence, said {2:Abiola} had walked into the clipboard.

Two nurses, {5:Grace Amadi} and {6:Li Wenxuan}, gave evidence. {5:Amadi} said she saw the clipboard “in flight”. \
{6:Li} said she saw nothing.

Judge {7:Rosamund Keogh} told the jury to ignore a letter from {1:Delacroix-Pym}'s wife.""",
    "science": """Old crust holds more water than thought

Minerals deep below Greenland hold water that fell as rain two billion years ago, geologists report in \
Geochemical Letters.

The team, led by {1:Sunniva Aasen} of the University of Tromsø and {2:Rajesh V. Krishnamurthy} of the Ramanujan \
Institute in Chennai, drilled at a site named Camp Hopper. Their rig, the Marie Tharp, is run by Halvorsen \
Drilling.

“It tasted horrible,” said {1:Aasen}. The Tharp leaves for Svalbard in June.

{3:Zhang Meilin}, a geochemist at Peking University who was not involved, called the data convincing. “I would \
like to see the noble gases,” {3:Zhang} said.

Others doubt it. {4:Ignacio de la Vega Ruiz}, of the Hubble Centre, thinks the samples were mixed. In 1987 {5:W. \
H. Trask} made a similar claim, using a Fourier transform and the Henderson equation, and was wrong.""",
    "families": """Brothers feud over village pump

Two brothers who have not spoken since 2009 met in court on Tuesday over a water pump.

{1:Colin Brandreth}, 61, says the pump in Long Itchen belongs to him. His younger brother, {2:Martin Brandreth}, \
says it belongs to the village. Their sister, {3:Judith Brandreth-Cole}, said she was “past caring”.

{1:Colin} told the court that his father, {4:Ted}, had left him “the pump and all its water”. {2:Martin} laughed \
out loud. Parish clerk {5:Sheila Dunmore} produced a map of 1911.

“It is on the green,” {5:Mrs. Dunmore} said. “Mr. and Mrs. {6:Brandreth} senior never once complained.”

{2:Martin Brandreth}'s wife, {7:Pauline}, brought sandwiches for both. Judge {8:Aled Prys} will rule on Friday.""",
    "business": """Harlan Pierce to buy rival Dunn & Voight for $2.1bn

Harlan Pierce Inc., the maker of garden tools, agreed on Monday to buy its smaller rival Dunn & Voight.

The deal joins two of the oldest names in the trade. Harlan Pierce was founded in 1889 by {1:Harlan Pierce} and \
his cousin {2:Josiah Pierce}; Voight makes the Green Molly mower. Harlan Pierce shares rose 4%.

“This was the obvious thing to do,” said {3:Renata Okafor}, chief executive of Harlan Pierce. {3:Ms. Okafor}, \
49, will run the group. Voight's chairman, {4:Edmund Voight III}, retires.

Analysts at Morgan Sutter doubt the price. “Pierce is paying for a logo,” wrote {5:Giles Whitty} of Barclay \
Lyle. J. P. Thorne, a bank, advised Pierce; Voight used Ernst Hollis.""",
    "royal": """King opens bridge at third attempt

King {1:Magnus IV} opened the Straits Bridge on Thursday, two years late. Queen {2:Ingeborg} cut the ribbon.

The Princess Royal, {3:Princess Thyra}, and her husband, {4:Count Otto von Reden}, watched from the royal yacht, \
the Queen Ingeborg. {5:Archbishop Anselm Quaye} blessed the cables. Pope {6:Leo XIV} sent a telegram.

“We have waited since {7:Magnus III},” said {8:Dame Orla Finnerty}, the engineer. {9:Rabbi Shmuel Adler} and \
{10:Sheikh Hamad bin Yousef al-Rashidi} also spoke. {11:Lord Peverell} slept.

{1:King Magnus} and {2:Queen Ingeborg} then drove to St. Olaf's. {8:Dame Orla} walked.""",
    "orders": """Five winners share chess prize

The Kőrösi Prize goes this year to {1:Nguyễn Thị Mai Anh} of Vietnam, {2:Park Seo-yeon} of South Korea, {3:Nagy \
Zsófia} of Hungary, {4:Abdulrahman bin Khalid al-Otaibi} of Saudi Arabia and {5:María José Ibáñez de Soto} of \
Spain.

{2:Park}, 19, is the youngest. “I did not sleep,” she said. {4:Al-Otaibi} was not there. {3:Nagy} is a doctor \
and the mother of twins. {5:Ibáñez} said her coach, {6:S. Venkataraghavan}, deserved it more.

Chairman {7:Chen Guang-yu} thanked {8:Lakshmi Narayanan Iyer}, who founded the prize in memory of her father, \
{9:K. R. Narayanan Iyer}. {1:Mai Anh} will play {10:Hou Bingwen} in Seoul in May.""",
    "caps": """GARDENER WINS £4M AND GOES BACK TO WORK

By {1:Lorna Teague} and {2:Imran Siddiqui}

{3:MICK HARBOTTLE} WON £4 MILLION ON SATURDAY. ON MONDAY HE CUT THE HEDGE.

{3:Mick Harbottle}, of Dudley Road, Wolverton, said the win would change nothing. “I like hedges,” {3:Mr. \
Harbottle} said.

{4:Bev Harbottle}, his wife of 30 years, had other ideas. “{3:Mick} can cut hedges,” said {4:Bev}. “I'm going to \
Santa Monica.”

Photo: {5:Rob Elkins}/West Midland News

© 2023 Wolverton Courier. Contact {1:Lorna Teague} at lorna@courier.example or follow @lornateague""",
    "wiki": """Lake Halloran

Lake Halloran is a lake in Wexcombe County, named after {1:Bridget Halloran}, who surveyed it in 1868. It lies \
between Mount Eliza and Fort Hammond; the Carter River leaves it at St. Clair.

History

The steamer Lady Margaret sank here in 1902 with {2:Captain Jonas Crewe} aboard. In 1911 {3:Nathaniel Orde}, an \
American botanist, described the fern Ordea halloranii.[12] {3:Orde} died at Clara Springs.[13][14]

In popular culture

The band Silent Agnes recorded “Halloran” for their album Ruth. The game Sir Percival's Quest is set here.

References

{4:Fairley, Joan} (1998). The Lakes of Wexcombe. Hammond: Gable Press.

{5:Molnar, T. K.}; {6:Ashe, Peter} (2004). “Ferns of the north”. Journal of Botany. 12: 4–9.

See also: Elizabeth Lake, Murray Falls, St. Clair""",
    "campaign": """Polls tighten in Orrin County

Mayor {1:Dale Hutchens} and councilwoman {2:Rosa Maria Ochoa} are neck and neck, a Whitmer College poll shows.

The {1:Hutchens} campaign said the poll was flawed. {2:Ochoa}'s team said nothing. In 2016 {3:Jeb Lowell Sr.} \
beat {4:Tammy Rae Dobbs} by 40 votes.

“People want change,” said {5:Marcus T. Bell II}, who works at the Dollar General in Lincoln. His neighbor \
{6:Ruth Anne Pickett} will vote for {1:Hutchens} — “again, God help me.”

A debate is set for Thursday at Martin Luther King High School. {7:Diane Ferris-Low} of KORC will moderate. Gov. \
{8:Lyle Anstruther}, a Democrat, has backed {2:Ms. Ochoa}; Sen. {9:Buck Trenton} has not said.""",
    "shop": """Sofas & armchairs | Free delivery over £50

Oscar 3-Seater Sofa, £799. Was £999. The Oscar has deep seats and oak feet.

Matilda Armchair in Olive Velvet, £349

Henry Corner Sofa Bed, Left Hand, £1,249 — Henry sleeps two. Choose Henry in Ash Grey or Clay.

Hand-made by {1:Tilly Marchbank} in Stroud: the Beatrix Footstool, £129

Customer reviews

“Love my Matilda! Arrived in a week.” — {2:Denise P.}

“The Oscar is too deep for us, but {3:Graham} at the Leeds store took it back.” — {4:Mrs. J. Alder}

You may also like: William Morris Strawberry Thief cushion, £25; Alessi Juicy Salif, £79; Nigella mixing bowl, \
£19.95""",
}


def unmarked(text: str) -> tuple[str, dict[tuple[int, int], str]]:
    """Take the marks out of a text: the plain text, and for each place that names somebody the person's number."""
    plain, at = "", 0
    places: dict[tuple[int, int], str] = {}
    for mark in _MARK.finditer(text):
        plain += text[at : mark.start()]
        span = trim(plain + mark[2], len(plain), len(plain) + len(mark[2]))
        assert span is not None
        places[span.start, span.end] = mark[1]
        plain, at = plain + mark[2], mark.end()
    return plain + text[at:], places


def figures(text: str) -> tuple[int, int, int, int]:
    """Return how many places are found rightly, wrongly and not at all, and how many people have just their places."""
    plain, marked = unmarked(text)
    people = annotate_text(plain, "en").people
    found = {(m.start, m.end): str(number) for number, person in enumerate(people) for m in person.mentions}
    right = len(marked.keys() & found.keys())
    whole = _grouped(marked) & _grouped(found)
    return right, len(found) - right, len(marked) - right, len(whole)


def _grouped(places: dict[tuple[int, int], str]) -> set[frozenset[tuple[int, int]]]:
    return {frozenset(place for place, other in places.items() if other == person) for person in places.values()}


@pytest.mark.parametrize(
    ("name", "right", "wrong", "missed", "whole"),
    [
        ("obituary", 10, 0, 1, 5),
        ("product", 4, 0, 0, 3),
        ("court", 12, 0, 0, 7),
        ("science", 7, 0, 0, 5),
        ("families", 12, 0, 0, 6),
        ("business", 5, 1, 1, 4),
        ("royal", 14, 1, 0, 10),
        ("orders", 15, 0, 0, 10),
        ("caps", 10, 0, 0, 5),
        ("wiki", 7, 2, 0, 5),
        ("campaign", 13, 0, 0, 9),
        ("shop", 3, 1, 1, 3),
    ],
)
def test_people_are_found_and_kept_apart(name: str, right: int, wrong: int, missed: int, whole: int) -> None:
    found = figures(TEXTS[name])
    assert found[0] >= right
    assert found[1] <= wrong
    assert found[2] <= missed
    assert found[3] >= whole


def test_all_together() -> None:
    scores = [figures(text) for text in TEXTS.values()]
    right, wrong, missed, whole = (sum(column) for column in zip(*scores, strict=True))
    people = sum(len(_grouped(unmarked(text)[1])) for text in TEXTS.values())
    assert right / (right + wrong) > 0.94
    assert right / (right + missed) > 0.96
    assert whole / people > 0.90
