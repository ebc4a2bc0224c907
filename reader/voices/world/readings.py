# SPDX-License-Identifier: MIT
"""What is read of a quotation: who said it and how sure that is, and whether it is speech at all."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reader.article import Span
from reader.voices.mentions import Mention

# How often a frame names the right source, in any language; estimated from readings in news and rounded.
VERB_AFTER = 0.9
VERB_BEFORE = 0.85
ACCORDING = 0.85
VERB_INSIDE = 0.88
COLON = 0.86
OMITTED = 0.7
"""For a verb without a subject word, whose ending tells at most a gender."""
SAME_SOURCE = 0.75
"""For a quotation that goes on with the one beside it."""
NEAREST = 0.35
"""For whoever stands nearest, where nothing else tells."""


@dataclass(slots=True)
class Found:
    """A source with its probability."""

    span: Span | None
    probability: float
    pronoun: str = ""
    mention: Mention | None = None

    def at_most(self, probability: float) -> Found:
        """Return the source again, no surer than a probability: for a quotation that shares it."""
        return replace(self, probability=min(self.probability, probability))


@dataclass(slots=True)
class Reading:
    """A quotation's source, and whether the marks hold speech."""

    found: Found
    speech: bool


def by_name(mention: Mention, probability: float) -> Found:
    """Return a name as a source."""
    return Found(mention.span, probability, "", mention)


def unread() -> Found:
    """Return what stands for no source."""
    return Found(None, 0.0)


def unknown(*, speech: bool) -> Reading:
    """Return the reading of a quotation whose source nothing tells."""
    return Reading(unread(), speech=speech)
