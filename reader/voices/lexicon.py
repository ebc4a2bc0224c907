# SPDX-License-Identifier: MIT
"""English nouns for those who speak."""

from __future__ import annotations

HUMAN = frozenset(
    """
    activist activists actor actress ad administration adviser advisor agency aide aides analyst analysts anchor
    article association attorney attorneys author authorities authors billionaire blogger board boss boy brother
    businessman campaign candidate candidates captain chairman chief child children coach columnist commission
    committee company complaint conservatives council couple court critic critics daughter democrat democrats
    department detective director doctor doctors document duo economist editor editorial email executive expert
    experts family fan fans father founder friend friends girl goalkeeper government governor group guitarist host
    husband indictment insider investigators journalist judge kid lawmaker lawmakers lawsuit lawyer lawyers leader
    leaders letter liberals magazine man manager many mayor member members memo minister mogul most mother
    neighbor neighbour newspaper nominee office officer officers official officials one organisation organization
    others owner pair parent parents party patient people player players police politician poll post president
    professor prosecutor prosecutors protesters release report reporter reporters republican republicans
    researcher researchers resident residents scientist scientists secretary senator singer sister some son source
    sources spokesman spokesperson spokeswoman star statement strategist striker student students study supporter
    supporters survey teacher teachers team trio tweet union user users veteran victim voter voters website wife
    witness witnesses woman worker workers writer
    """.split()
)
"""Nouns for those who speak, and for what is quoted in print."""

RULERS = frozenset(
    ["president", "premier", "chancellor", "king", "queen", "leader", "ruler", "prime", "minister", "dictator"]
)
"""Offices a text calls "leader" in the next sentence."""

OCCUPATIONS = frozenset(
    """
    principal nurse pilot chef mechanic medic clerk scout monk nun maid cook tutor poet dean priest rabbi imam bishop
    czar envoy spy guide heir tycoon guru surgeon chemist archbishop pastor midwife cadet rookie fullback winger
    midfielder butcher sheriff marshal bishop deacon architect diplomat acrobat athlete apprentice advocate critic
    academic mathematician politician magnate laureate pundit stylist cop deputy judge guard goalie undergraduate
    graduate postgraduate retiree trustee fellow widow widower orphan twin cousin uncle aunt nephew niece grandmother
    grandfather stepson stepfather fiance fiancee godfather ally rival colleague protege guest hero heroine
    """.split()
)
"""More nouns for people, for roles only: endings such as -er do not show them."""
