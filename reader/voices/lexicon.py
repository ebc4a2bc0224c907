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
