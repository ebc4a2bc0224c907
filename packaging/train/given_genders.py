# SPDX-License-Identifier: MIT
"""Count which given names men and women of the training texts bear: `genders.json`."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from documents import Document

from reader.voices import pronouns
from reader.voices.mentions import find_mentions
from reader.voices.people import group, name_people


def count(documents: list[Document]) -> dict[str, list[int]]:
    """Return for each given name how many men and women bear it, judged by titles and pronouns alone."""
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
    names: dict[str, list[int]] = {}
    for (given, _), votes in bearers.items():
        if max(votes.values()) >= 2 * (votes.total() - max(votes.values())):
            names.setdefault(given, [0, 0])[votes["f"] > votes["m"]] += 1
    return {name: row for name, row in sorted(names.items()) if row[0] != row[1] and name.isalpha()}


def write(table: dict[str, list[int]], output: Path) -> None:
    """Write the counts, a name a line."""
    lines = ",\n".join(f"{json.dumps(name, ensure_ascii=False)}:[{row[0]},{row[1]}]" for name, row in table.items())
    output.write_text("{\n" + lines + "\n}\n", "utf-8")
