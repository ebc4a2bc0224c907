# SPDX-License-Identifier: MIT
"""What stands around a name in its paragraph and tells a person from a product, a ship, a firm or a place."""

from __future__ import annotations

from reader.voices.lexicon import GEOGRAPHY, GOODS, HUMAN, IMPERSONAL, OCCUPATIONS, PRINT, THINGS
from reader.voices.model import Token
from reader.voices.name_features import NameFeatures
from reader.voices.names import TITLES, folded

PEOPLE = (HUMAN - PRINT) | OCCUPATIONS
"""Nouns for people, without groups and what is printed."""
MONEY = frozenset("$£€¥")

_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "ess", "star")
_TITLES_BEHIND_THE = frozenset(
    """rev reverend hon honorable honourable right duke duchess prince princess earl count countess baron baroness
    lord lady king queen emperor prophet archbishop sheikh emir sultan pope then late great president messrs
    misses""".split()
)
"""What may stand between "the" and somebody's name."""
_DETERMINERS = frozenset(["the", "this", "that", "these", "each", "every", "another", "any"])
_INDEFINITE = frozenset(["a", "an"])
_OWNERS = frozenset(["his", "her", "my", "your", "our", "its", "their"])
_OFFICE_OF = frozenset(
    """chairman chairwoman chairperson executive ceo cfo founder co-founder shareholder shareholders owner owners
    subsidiary division unit arm branch customer customers employee employees""".split()
)
"""Who or what belongs to a firm: "chief executive of Porter"."""
_OF_A_FIRM = frozenset(
    """chairman chairwoman ceo shareholders headquarters customers factory factories subsidiary subsidiaries products
    fleet website app servers""".split()
)
"""What only a firm owns: "Porter's shareholders"."""
_CHRISTENED = frozenset(
    """lady lord sir queen king prince princess duke duchess baron baroness count countess major captain admiral
    general commander sister saint st""".split()
)
"""Titles that stand in the names of ships, inns, races and cards as well."""
_KIN = frozenset(
    """wife husband widow widower son daughter mother father brother sister friend friends girlfriend boyfriend partner
    parents family children uncle aunt niece nephew cousin grandson granddaughter twin lawyer lawyers attorney
    attorneys""".split()
)
_OF_FIRMS = frozenset("analyst economist strategist trader broker executive engineer developer lawyer attorney".split())
"""Who works at what is named behind "at": "analysts at Morgan Orlop"."""
_DONE_TO_THINGS = frozenset(
    """founded downloaded installed manufactured discontinued unveiled incorporated headquartered redesigned
    rebuilt renovated demolished merged acquired rewritten compiled brewed bottled preinstalled""".split()
)
_THINGS_DO = frozenset(
    """costs features contains includes comprises weighs supports requires measures retails devastated battered lashed
    pummeled pummelled flooded""".split()
)
_TO_THINGS = frozenset(
    """install installed installs download downloaded downloads upgrade upgraded uninstall reinstall reboot preorder
    pre-order compile""".split()
)
_MODIFIED = frozenset(["NN", "NNS", "NNP", "NNPS", "JJ", "VB", "VBP", "RB", "CC", "HYPH"])
"""Tags behind a name that only says what is meant: "the Marlow quote", "the Keller and Marlow reports"."""
_MOST_TITLES = 10
"""Titles in front of one name; "the Right Reverend and Right Honourable Lord Bishop" has half as many."""
_DIGITS = 3
"""A longer number behind a name is no version."""
_OLDEST = 120
_NEAR = 6
"""Tokens behind a name that are looked through for a price or a noun."""


def shows_person(features: NameFeatures, first: int, last: int) -> bool:
    """Tell whether a title, a noun for people, an age, "who" or the like stands beside a name."""
    return _person_before(features.tokens, first) or _person_behind(features.tokens, last)


def shows_thing(features: NameFeatures, first: int, last: int, priced: set[int]) -> bool:
    """Tell whether a name has an article, a version, a price or a noun for things; `priced` are such paragraphs."""
    return (
        _thing_before(features, first, last)
        or _thing_behind(features.tokens, last, priced)
        or _does_as_things_do(features.tokens, last)
    )


def shows_place(features: NameFeatures, first: int) -> bool:
    """Tell whether a name begins as a place's does: "Lake Halloran", "St. Clair"."""
    run_first, run_last = features.runs[first]
    if features.folds[first] in GEOGRAPHY and run_last > first + 1:
        return True
    if run_first == first:
        return False
    before = features.folds[first - 1]
    return before in GEOGRAPHY or (before in ("st", "saint") and run_last == first + 1)


def has_article(features: NameFeatures, first: int, last: int) -> bool:
    """Tell whether "the" or the like makes a thing of a name: "the Marlow", but not "the Marlow family"."""
    tokens = features.tokens
    before = _before(tokens, first)
    if before is None or features.folds[first] in _TITLES_BEHIND_THE:
        return False
    if features.runs[first][0] < first and (features.runs[first][0] < first - 1 or before.lower not in _DETERMINERS):
        return False
    following = _following(tokens, last, 1)
    noun_follows = bool(following) and (following[0].text == "-" or following[0].tag in _MODIFIED)
    determined = before.lower in _DETERMINERS or before.lower in (_OWNERS if first == last else _INDEFINITE)
    plural = first == last and tokens[last].tag == "NNPS"
    return determined and before.tag in ("DT", "PRP$") and not noun_follows and not plural


def _person_before(tokens: list[Token], first: int) -> bool:
    before = _before(tokens, first)
    if before is None:
        return False
    word = before.lower.rstrip(".")
    if word in TITLES and word not in ("st", "saint") and (before.text[0].isupper() or word in PEOPLE):
        return not _is_christened(tokens, first)
    if before.text.islower() and before.tag == "NN" and word in PEOPLE:
        return True
    if first < 3:
        return False
    earlier = tokens[first - 2].lower
    named = word in ("named", "called") and earlier in PEOPLE
    return named or (word == "," and earlier in _KIN and tokens[first - 3].lower in _OWNERS)


def _is_christened(tokens: list[Token], first: int) -> bool:
    """Tell whether "the" or a thing's noun stands in front of the title: "the steamer Lady Margaret"."""
    at = first - 1
    while at > max(0, first - _MOST_TITLES) and folded(tokens[at].text) in TITLES:
        title = folded(tokens[at].text)
        if title not in _CHRISTENED or (title in _TITLES_BEHIND_THE and tokens[at - 1].lower == "the"):
            return False
        at -= 1
    return tokens[at].lower == "the" or (tokens[at].text.islower() and tokens[at].lower in THINGS)


def _person_behind(tokens: list[Token], last: int) -> bool:
    following = _following(tokens, last, 4)
    words = [token.lower for token in following] + [""] * 3
    if words[0] in ("who", "whose") or (words[0] == "," and words[1] in ("who", "whose")):
        return True
    if following and following[0].tag == "POS":
        return words[1] in _KIN
    if words[0] in (",", "(") and words[1].isdecimal():
        return words[2] in (",", ".", "and", "of", ")") and len(words[1]) <= _DIGITS and 0 < int(words[1]) < _OLDEST
    described = words[0] == "," and (words[1] in ("a", "an", "the", "his", "her") or words[1] in PEOPLE)
    noun = _noun_of(tokens, following[1].index) if described else ""
    return noun in PEOPLE or noun in TITLES or (noun.endswith(_ENDINGS) and noun not in IMPERSONAL)


def _noun_of(tokens: list[Token], start: int) -> str:
    """Return the noun of the phrase from here on: "biologist" of "a marine biologist at"; nothing where none comes."""
    for token in tokens[start : start + _NEAR]:
        if token.tag == "NN" and (token.index + 1 >= len(tokens) or tokens[token.index + 1].tag not in ("NN", "POS")):
            return token.lower
        if token.text in ",.;:" or token.tag.startswith("V"):
            break
    return ""


def _thing_before(features: NameFeatures, first: int, last: int) -> bool:
    tokens = features.tokens
    before = _before(tokens, first)
    if before is None or has_article(features, first, last):
        return before is not None
    earlier = tokens[first - 2] if first > 1 else before
    if before.text.islower() and before.lower in THINGS and before.tag.startswith("NN"):
        # "the company Porter built" is no company of that name.
        apposed = tokens[last].dependency == "appos" and tokens[last].head == before.index
        return apposed or first <= before.head <= last
    if folded(before.text) in TITLES and before.text[0].isupper():
        return _is_christened(tokens, first)
    if features.runs[first][0] != first:
        return False
    if before.text == "," and earlier.lower in THINGS and earlier.dependency != "pobj":
        return tokens[last].dependency == "appos"
    joined = before.text == "&" and earlier.text[0].isupper()
    owned = before.lower == "of" and earlier.lower in _OFFICE_OF
    employs = before.lower == "at" and earlier.lower.removesuffix("s") in _OF_FIRMS
    return joined or owned or employs or before.lower in _TO_THINGS


def _thing_behind(tokens: list[Token], last: int, priced: set[int]) -> bool:
    following = _following(tokens, last, _NEAR)
    if len(following) < 2:
        return bool(following) and following[0].lower in GOODS and following[0].tag.startswith("NN")
    after, second = following[:2]
    if after.tag == "POS":
        return second.lower in _OF_A_FIRM
    if after.lower in GOODS and after.tag.startswith("NN"):
        return True
    owned = second.lower == "its" and not _is_office(_noun_of(tokens, second.index))
    apposed = owned or (second.tag == "DT" and _is_apposed_thing(tokens, second.index))
    if after.text == "," and apposed:
        return True
    if "." in after.text and after.text.replace(".", "", 1).isdigit() and len(after.text) <= _DIGITS + 1:
        return second.text != "%" and not second.text.isdigit()
    return after.text in ",|(–—-:" and after.paragraph in priced and _is_priced(following)


def _is_office(noun: str) -> bool:
    """Tell whether a noun is somebody's in a firm or a party: "Ann Lee, its regional secretary"."""
    return noun in PEOPLE or noun in TITLES or noun == "head" or noun.endswith((*_ENDINGS, "person"))


def _is_apposed_thing(tokens: list[Token], start: int) -> bool:
    """Tell whether the phrase from here on is a thing's and ends: ", the Bristol band," but not ", the band played"."""
    noun = next((t for t in tokens[start + 1 : start + _NEAR] if t.tag == "NN" and t.lower in THINGS), None)
    if noun is None or noun.lower != _noun_of(tokens, start) or noun.index + 1 >= len(tokens):
        return False
    return tokens[noun.index + 1].lower in (",", ".", ";", "from", "based", "that", "which")


def _is_priced(following: list[Token]) -> bool:
    """Tell whether a price stands behind a name and no verb between: "Marlow 3, Slate Grey, $189"."""
    price = next((n for n, token in enumerate(following) if token.text in MONEY), 0)
    return price > 0 and not any(token.tag.startswith("VB") for token in following[1:price])


def _does_as_things_do(tokens: list[Token], last: int) -> bool:
    token = tokens[last]
    head = tokens[token.head]
    if token.dependency == "nsubjpass":
        return head.lower in _DONE_TO_THINGS
    if token.dependency == "dobj":
        return head.lower in _TO_THINGS
    if token.dependency != "nsubj":
        return False
    if head.lower in _THINGS_DO:
        return any(tokens[child].dependency == "dobj" for child in head.children)
    attributes = [tokens[child] for child in head.children if tokens[child].dependency == "attr"]
    return head.lower in ("is", "was", "are", "were") and any(noun.lower in THINGS for noun in attributes)


def _before(tokens: list[Token], first: int) -> Token | None:
    """Return the token in front of a name, in the same paragraph."""
    return tokens[first - 1] if first and tokens[first - 1].paragraph == tokens[first].paragraph else None


def _following(tokens: list[Token], last: int, count: int) -> list[Token]:
    """Return up to so many tokens behind a name, in the same paragraph."""
    return [token for token in tokens[last + 1 : last + 1 + count] if token.paragraph == tokens[last].paragraph]
