# SPDX-License-Identifier: MIT
"""Who may have said something: people, pronouns, organisations and descriptions outside the quotations."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.article import Span
from reader.voices.mentions import Mention
from reader.voices.model import Parsed, Token
from reader.voices.verbs import STRENGTH, WORDS_SPOKEN


class SourceKind(StrEnum):
    """What a source is."""

    PERSON = "person"
    PRONOUN = "pronoun"
    ORGANISATION = "organisation"
    NOMINAL = "nominal"


PRONOUNS = {"he": "m", "she": "f", "they": "p", "we": "w", "i": "i", "it": "n", "his": "m", "her": "f"}
"""Personal pronouns that can be a source, with what they agree with."""

NOUN_TAGS = frozenset(["NN", "NNS", "NNP", "NNPS"])
SUBJECTS = frozenset(["nsubj", "nsubjpass", "csubj"])
_WITHIN_NAME = frozenset(["compound", "flat", "appos", "nmod"])
_PHRASE_PARTS = frozenset(["det", "amod", "compound", "poss", "nummod", "nmod", "quantmod", "advmod", "case"])
_ENDS_DESCRIPTION = frozenset([".", "?", "!", ";", ":"])
LONGEST_DESCRIPTION = 30
"""Tokens between a name and its verb; set by hand, a longer stretch is a clause of its own."""
_CITES = frozenset(["quote", "quotes", "quoted", "quoting", "cite", "cites", "cited", "citing"])
_MODEL_ORGANISATIONS = frozenset(["ORG", "GPE", "NORP", "FAC"])


@dataclass(slots=True)
class Source:
    """One candidate source of a quotation."""

    span: Span
    kind: SourceKind
    head: int
    """The token that carries its grammar."""
    anchor: int
    """The token of the phrase it belongs to that stands under a verb or preposition."""
    verb: int
    """The verb it is the subject or agent of, -1 without."""
    role: str
    """How it hangs on the sentence: subject, passive, agent, according, from, beside, possessive, label, other."""
    person: int = -1
    """Which person, for a mention."""
    pronoun: str = ""
    paragraph: int = 0
    sentence: int = 0


def find_sources(parsed: Parsed, mentions: list[Mention], quoted: list[int]) -> list[Source]:
    """Return every candidate source outside the quotations, in text order.

    `quoted` tells for each token which quotation it stands in, -1 for none.
    """
    found: list[Source] = []
    named: set[int] = set()
    for mention in mentions:
        head = _head_of(parsed, mention.first, mention.last)
        named.update(range(mention.first, mention.last + 1))
        if quoted[head] >= 0:
            continue
        anchor = _climb(parsed, head)
        named.add(anchor)
        source = _source(parsed, mention.span, SourceKind.PERSON, head, anchor, person=mention.person)
        if source.verb < 0 or (source.role == "subject" and not STRENGTH.get(parsed.tokens[source.verb].lower)):
            verb = _verb_behind(parsed, mention, quoted)
            if verb >= 0:
                source.verb, source.role = verb, "subject"
        found.append(source)
    leftmost = parsed.leftmost()
    for token in parsed.tokens:
        if quoted[token.index] >= 0 or token.index in named:
            continue
        if token.tag == "PRP" and token.lower in PRONOUNS:
            source = _source(parsed, Span(token.start, token.end), SourceKind.PRONOUN, token.index, token.index)
            source.pronoun = PRONOUNS[token.lower]
            if source.verb >= 0:
                found.append(source)
        elif token.tag == "PRP$" and token.lower in ("his", "her") and parsed.tokens[token.head].lower in WORDS_SPOKEN:
            source = _source(parsed, Span(token.start, token.end), SourceKind.PRONOUN, token.index, token.index)
            source.pronoun = PRONOUNS[token.lower]
            source.role = "possessive"
            found.append(source)
        elif _can_be_nominal(token):
            phrase = _phrase(parsed, token, quoted, leftmost)
            source = _source(parsed, phrase, _noun_kind(token), token.index, token.index)
            if source.role != "other":
                found.append(source)
    return sorted(found, key=lambda source: (source.head, source.span))


def is_mute(token: Token) -> bool:
    """Tell whether a source stands for a thing said or done: "this prompted Moscow to declare him “illegitimate”"."""
    return token.tag == "DT" and token.lower in ("this", "that")


def _can_be_nominal(token: Token) -> bool:
    return token.tag in NOUN_TAGS or (
        token.tag in ("DT", "CD", "JJ", "JJS", "WP", "WDT") and token.dependency in SUBJECTS
    )


def _noun_kind(token: Token) -> SourceKind:
    return SourceKind.ORGANISATION if token.entity in _MODEL_ORGANISATIONS else SourceKind.NOMINAL


def _head_of(parsed: Parsed, first: int, last: int) -> int:
    """Return the token of a stretch whose head lies outside it."""
    for index in range(last, first - 1, -1):
        head = parsed.tokens[index].head
        if head < first or head > last or head == index:
            return index
    return last


def _climb(parsed: Parsed, index: int) -> int:
    """Go from a name up to the noun phrase it stands beside: "the minister, Ann Lee" gives "minister"."""
    for _ in range(3):
        token = parsed.tokens[index]
        head = parsed.tokens[token.head]
        if token.dependency not in _WITHIN_NAME or head.tag not in NOUN_TAGS or head.index == index:
            break
        if token.dependency in ("compound", "nmod") and token.index < head.index:
            # "A Trump spokesman": the name is a modifier and no source.
            break
        index = head.index
    return index


def source_at(parsed: Parsed, span: Span, kind: SourceKind, head: int, person: int = -1) -> Source:
    """Make a source that stands for itself, outside any sentence: a label, a signature."""
    token = parsed.tokens[head]
    return Source(span, kind, head, head, -1, "label", person, "", token.paragraph, token.sentence)


def _source(parsed: Parsed, span: Span, kind: SourceKind, head: int, anchor: int, *, person: int = -1) -> Source:
    verb, role = _government(parsed, anchor)
    token = parsed.tokens[head]
    return Source(span, kind, head, anchor, verb, role, person, "", token.paragraph, token.sentence)


def _government(parsed: Parsed, anchor: int) -> tuple[int, str]:
    """Return the verb a phrase is the source of, and how."""
    token = parsed.tokens[anchor]
    for _ in range(3):
        if token.dependency != "conj" or parsed.tokens[token.head].tag not in NOUN_TAGS:
            break
        token = parsed.tokens[token.head]
    head = parsed.tokens[token.head]
    if token.dependency in SUBJECTS:
        return head.index, "passive" if token.dependency == "nsubjpass" else "subject"
    if token.dependency == "poss" and head.lower in WORDS_SPOKEN:
        return head.index, "possessive"
    acting = _participle(parsed, token) if token.dependency in ("dobj", "pobj") else -1
    if acting < 0 and token.dependency == "dobj":
        acting = _quoted_as(parsed, token)
    if acting < 0 and token.dependency == "dobj":
        acting = _controlled_infinitive(parsed, token)
    if acting >= 0:
        return acting, "subject"
    if token.dependency == "pobj":
        found = _behind_preposition(parsed, head)
        if found is not None:
            return found
    if token.dependency in ("dobj", "attr", "npadvmod", "ROOT", "dep", "appos") and STRENGTH.get(head.lower, 0) == 2:
        return head.index, "beside"
    return -1, "other"


def _behind_preposition(parsed: Parsed, head: Token) -> tuple[int, str] | None:
    if head.lower == "to" and head.index and parsed.tokens[head.index - 1].lower == "according":
        return head.index, "according"
    if head.lower == "by" and head.dependency == "agent":
        return head.head, "agent"
    return (head.head, "from") if head.lower in ("from", "by", "for") else None


def _participle(parsed: Parsed, token: Token) -> int:
    """Return the participle that says what a phrase does, -1 without: "footage of Ann Lee asking"."""
    following = token.index + 1
    if following < len(parsed.tokens):
        verb = parsed.tokens[following]
        if verb.tag == "VBG" and STRENGTH.get(verb.lower, 0) == 2 and verb.dependency in ("acl", "pcomp", "advcl"):
            return following
    return -1


def _quoted_as(parsed: Parsed, token: Token) -> int:
    """Return the participle of "quoted Ann Lee as saying", -1 without."""
    if parsed.tokens[token.head].lower not in _CITES:
        return -1
    for at in range(token.index + 1, min(token.index + LONGEST_DESCRIPTION, len(parsed.tokens) - 1)):
        word = parsed.tokens[at]
        if word.text in _ENDS_DESCRIPTION:
            break
        following = parsed.tokens[at + 1]
        if word.lower == "as" and following.tag == "VBG" and STRENGTH.get(following.lower) == 2:
            return following.index
    return -1


def _controlled_infinitive(parsed: Parsed, token: Token) -> int:
    """Return the infinitive an object is the subject of, -1 without: "this prompted Moscow to declare"."""
    for child in parsed.tokens[token.head].children:
        infinitive = parsed.tokens[child]
        if child > token.index and infinitive.dependency == "xcomp" and STRENGTH.get(infinitive.lower, 0):
            return child
    return -1


def _verb_behind(parsed: Parsed, mention: Mention, quoted: list[int]) -> int:
    """Return the verb of reporting a name is plainly in front of, whatever the parse says; -1 without.

    Behind a quotation names are often taken for a part of it: "…,” Ann Lee, a nurse from Leeds, said".
    """
    tokens = parsed.tokens
    end = min(parsed.paragraphs[tokens[mention.last].paragraph][1], mention.last + LONGEST_DESCRIPTION)
    at = mention.last + 1
    if at < end and tokens[at].text == "(":
        at = next((i + 1 for i in range(at, end) if tokens[i].text == ")"), end)
    described = at < end and tokens[at].text == ","
    while at < end and quoted[at] < 0 and tokens[at].text not in _ENDS_DESCRIPTION:
        token = tokens[at]
        if (
            token.tag in ("VBD", "VBZ")
            and STRENGTH.get(token.lower, 0) == 2
            and tokens[at - 1].lower not in ("who", "that")
        ):
            subjects = [tokens[child] for child in token.children if tokens[child].dependency in SUBJECTS]
            own = all(
                mention.last < subject.index < at and subject.tag != "NNP" if quoted[subject.index] < 0 else True
                for subject in subjects
            )
            return at if own and (not described or tokens[at - 1].text == ",") else -1
        if not described:
            return -1
        at += 1
    return -1


def _phrase(parsed: Parsed, token: Token, quoted: list[int], leftmost: list[int]) -> Span:
    """Return a noun with its determiners and modifiers in front, and an "of" phrase behind."""
    first = token.index
    for child in token.children:
        if child < token.index and parsed.tokens[child].dependency in _PHRASE_PARTS:
            left = leftmost[child]
            if quoted[left] < 0:
                first = min(first, left)
    return Span(parsed.tokens[first].start, token.end)
