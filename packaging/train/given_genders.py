# SPDX-License-Identifier: MIT
"""Tell which given names men and women bear, by name lists and by the training texts: `genders.json`."""

from __future__ import annotations

from collections import Counter

import listed_names
from documents import Document

from reader.voices import pronouns
from reader.voices.mentions import find_mentions
from reader.voices.people import group, name_people


def count(documents: list[Document]) -> dict[str, list[int]]:
    """Return how many men and women bear each given name: what lists tell, else titles and pronouns of the texts."""
    bearers: dict[tuple[str, str], Counter[str]] = {}
    known = pronouns.given_genders
    pronouns.given_genders = dict
    try:
        for document in documents:
            parsed = document.parsed
            people = group(find_mentions(parsed))
            name_people(parsed.text, people)
            pronouns.learn_genders(parsed, people, [-1] * len(parsed.tokens))
            for person in people:
                if len(person.parts) > 1 and len(person.parts[0]) > 2 and person.gender:
                    key = (person.parts[0], person.parts[-1])
                    bearers.setdefault(key, Counter())[person.gender] += 1
    finally:
        pronouns.given_genders = known
    seen: dict[str, list[int]] = {}
    for (given, _), votes in bearers.items():
        if max(votes.values()) >= 2 * (votes.total() - max(votes.values())):
            # Somebody many texts write of is surely known, others less.
            seen.setdefault(given, [0, 0])[votes["f"] > votes["m"]] += votes.total().bit_length()
    found = {name: row for name, row in seen.items() if row[0] != row[1] and name.isalpha()}
    return dict(sorted((found | listed_names.genders()).items()))
