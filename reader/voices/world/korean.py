# SPDX-License-Identifier: MIT
"""Korean: names by titles, ages and particles; quotations by the particles behind them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.article import Span
from reader.voices.marks import Quotation
from reader.voices.mentions import Mention
from reader.voices.world.eastern import CLAUSE, MOST_NAMES, NEXT_SENTENCE, Eastern, alternatives, as_mentions, places
from reader.voices.world.given_names import KOREAN_FAMILY
from reader.voices.world.readings import COLON, VERB_BEFORE, Found, Reading, by_name, unknown

_TITLE = alternatives("ko", "titles")
_ROLE = alternatives("ko", "roles")
_NO_NAME = re.compile(f"(?:{alternatives('ko', 'nobody')})")
"""Beginnings of words that are no names."""
_SPEAKERS = re.compile(f"(?:{alternatives('ko', 'speakers')})$")
_PARTICLE = (
    "으로부터|에게서|에게|한테|에서|까지|부터|보다|처럼|이라|라고|께서|으로|은|는|이|가|을|를|의|와|과|도|로|만|께|인"
)
_FAMILIES = "[" + "".join(sorted(KOREAN_FAMILY)) + "]"
_FULL = rf"(?:{_FAMILIES}[가-힣]{{2}}|(?:남궁|선우|제갈|황보|독고|사공)[가-힣]{{1,2}})"
_NO_ENDING = re.compile(
    r"(?:대|시|당|청|팀|회|부|과|률|적|들|된|던|는|은|을|를|에|고|며|면|서|다|라|게|지|도|의|와|들이|하는|한다|에서|으로|까지)$"
)
_KEPT_ENDING = re.compile(r"(?:서|고|지|라|도|회|다|은|시)$")
"""Endings that given names have too: they count against a word only without a title right behind it."""
_AGE = r"\s?\(\s?\d{1,3}[^)]{0,8}\)"
_WITH_TITLE = re.compile(rf"(?<![가-힣])({_FULL})(?:{_AGE})?(?= ?(?:{_TITLE})(?:{_PARTICLE}|이다|였다)?(?![가-힣]))")
_WITH_AGE = re.compile(rf"(?<![가-힣])({_FULL})(?={_AGE})")
_WITH_OFFICE = re.compile(
    rf"(?<![가-힣])({_FULL})(?= (?:[가-힣A-Za-z0-9]{{1,15}} ){{0,3}}[가-힣A-Za-z]{{0,15}}(?:{_TITLE})"
    r"(?:은|는|이|가|도|의|께서)?(?![가-힣]))"
)
_BEHIND_ROLE = re.compile(rf"(?:{_ROLE}) ({_FULL})(?=(?:{_PARTICLE})?(?![가-힣]))")
_PLAYED = re.compile(rf"(?<![가-힣])({_FULL})(?= 역(?:의|을|할|으로)(?![가-힣]*에))")
_AGAIN = re.compile(rf"(?<![가-힣])({_FULL})(?=(?:{_PARTICLE})(?![가-힣]))")
_GIVEN_ONLY = re.compile(r"(?<![가-힣])([가-힣]{2,3})(?= (?:양|군)(?:은|는|이|가|의|도|에게|과|와)?(?![가-힣]))")
_FOREIGN = re.compile(
    rf"(?<![가-힣])({alternatives('ko', 'foreign')}) ([가-힣]{{2,6}}?)(?=(?:{_PARTICLE})?(?![가-힣]))"
)
_HANGUL = re.compile("[가-힣]")
_NAME_BEHIND = re.compile(rf"(?:씨|{_PARTICLE}|들)?(?![가-힣])|\(")
_FAMILY_BEHIND = re.compile(rf" (?:{_TITLE})(?:{_PARTICLE}|이다)?(?![가-힣])|씨(?:{_PARTICLE})?(?![가-힣])")
_FOREIGN_BEHIND = re.compile(rf"(?: (?:{_TITLE}))?(?:{_PARTICLE})?(?![가-힣])")
"""What stands behind a name in full, a family name, a part of a foreign name."""
KOREAN_OFTEN = 3
"""A word shaped like a name and used with particles so often is one."""


def korean_names(text: str, seen: Sequence[Span]) -> list[Mention]:
    """Return the mentions of people in a Korean text, in order."""
    names: dict[Span, str] = {}
    for pattern in (_WITH_TITLE, _WITH_OFFICE, _WITH_AGE, _BEHIND_ROLE, _PLAYED):
        for match in pattern.finditer(text):
            titled = pattern is _WITH_TITLE or pattern is _WITH_AGE
            if _is_name(match.group(1), titled=titled):
                names[Span(*match.span(1))] = match.group(1)
    for match in _FOREIGN.finditer(text):
        if not _NO_NAME.match(match.group(2)):
            names[Span(*match.span())] = match.group()
    shaped: dict[str, list[Span]] = {}
    for match in _AGAIN.finditer(text):
        shaped.setdefault(match.group(1), []).append(Span(*match.span(1)))
    for name, spans in shaped.items():
        endings = {text[span.end : span.end + 1] for span in spans}
        if len(spans) >= KOREAN_OFTEN and len(endings) > 1 and _is_name(name, titled=False):
            names.update(dict.fromkeys(spans, name))
    for match in _GIVEN_ONLY.finditer(text):
        if not _NO_NAME.match(match.group(1)):
            names[Span(*match.span(1))] = match.group(1)
    for name in list(dict.fromkeys(names.values()))[:MOST_NAMES]:
        names.update(_all_places(text, name))
    return as_mentions(text, names, seen)


def _is_name(word: str, *, titled: bool) -> bool:
    if _NO_NAME.match(word):
        return False
    ending = _NO_ENDING.search(word)
    return not ending or (titled and bool(_KEPT_ENDING.search(word)))


def _all_places(text: str, name: str) -> dict[Span, str]:
    """Return all places of a name and of its family name with a title: "강 시장"."""
    found = dict.fromkeys(places(text, name, _NAME_BEHIND, _HANGUL), name)
    shorts = [name[0]] if " " not in name and len(name) == 3 else []
    if " " in name:
        shorts = [name.rsplit(maxsplit=1)[-1]]
    for short in shorts:
        behind = _FOREIGN_BEHIND if " " in name else _FAMILY_BEHIND
        found.update(dict.fromkeys(places(text, short, behind, _HANGUL), name))
    return found


_OWNER = re.compile(rf"(?: ?(?:{_TITLE}))?의")
_STOP = re.compile(r"[.!?](?=\s)|\n")
_QUOTATIVE = re.compile(
    r"(?:이라고|라고|고|이라며|라며|며|이라면서|라면서|면서|이라는|라는|이라거나|라거나|는|다는|이라|라|이란|란|하고)(?:도|만|까지|는)?(?=[\s,.]|$)"
)
_TITLE_BEHIND = re.compile(r"(?:을|를|이|가|의|에|으로|로|에서|과|와|은|도|까지|만|이다|란|에는|역)(?=[\s,.]|$)")
_SUBJECT_BEHIND = re.compile(
    rf"(?:{_AGE})? ?(?:(?:[가-힣A-Za-z0-9]{{1,15}} ){{0,3}}[가-힣A-Za-z0-9]{{0,15}}(?:{_TITLE}))?(?:{_AGE})?"
    r"(?:은|는|이|가|도|께서|씨는|씨가)(?![가-힣])"
)
_PRONOUN = re.compile(r"(?<![가-힣])(그녀|그)(?=(?:는|가|도)(?![가-힣]))")
_TOPIC = re.compile(
    r"(?:(?<=\s)|^)((?:[가-힣A-Za-z0-9]+ )?[가-힣A-Za-z0-9]+?)(?=(?:은|는|들은|들이|측은|측이|가|이)(?:\s|$))"
)
_SAID_BEHIND = re.compile(r"(?:말|주장|설명|얘기|이야기|반응|지적|전언|소감|회상)(?:이다|이었다|했다)")
_FINISHED = re.compile(r"(?:다|요|까|냐|죠|네|라|자|지|것|걸|군|나|오|음|함|어|아|해|야|[.!?…])$")


def read_korean(text: str, mentions: list[Mention], quotations: list[Quotation]) -> list[Reading]:
    """Return each quotation's reading."""
    page = Eastern(text, mentions, quotations, _STOP, _OWNER)
    readings: list[Reading] = []
    for number in range(len(quotations)):
        readings.append(_read(page, number, readings))
    return readings


def _read(page: Eastern, number: int, readings: list[Reading]) -> Reading:
    quotation = page.quotations[number]
    inside = page.text[quotation.start + 1 : quotation.end - 1].strip()
    single = quotation.mark in ("‘", "'", "『", "<", "《", "〈")
    quoted = _QUOTATIVE.match(page.text, quotation.end)
    titled = _TITLE_BEHIND.match(page.text, quotation.end) and not (quoted and not single)
    short = len(inside.split()) <= (3 if not single else 6)
    if (titled and short and not quoted) or (single and not (quoted and _FINISHED.search(inside))):
        return unknown(speech=False)
    if quoted:
        found = _subject(page, page.left(number), readings)
        if found is not None:
            return Reading(found, speech=True)
        if page.text[quotation.end : quotation.end + 4].startswith(("는 질문", "라는 질", "는 물음")):
            return unknown(speech=True)
        follow = _subject(page, page.right(number), readings) if page.begins(number) else None
        same = page.same(number, readings, reach=90)
        if same is not None or follow is None:
            return same or unknown(speech=True)
        return Reading(follow, speech=True)
    return _standing(page, number, readings, inside)


def _standing(page: Eastern, number: int, readings: list[Reading], inside: str) -> Reading:
    """Read a quotation that is a sentence by itself: its neighbours tell whose it is."""
    quotation = page.quotations[number]
    if not _FINISHED.search(inside):
        return unknown(speech=len(inside.split()) > 3)
    line = page.text.rfind("\n", max(0, quotation.start - CLAUSE), quotation.start) + 1
    ahead = Span(max(line, quotation.start - 120), quotation.start)
    behind = page.right(number)
    mentions = page.mentions(behind)
    if mentions and _SAID_BEHIND.search(page.text, mentions[0].span.end, behind.end + 1):
        return Reading(by_name(mentions[0], VERB_BEFORE), speech=True)
    own = page.left(number)
    titled = page.mentions(own)
    if titled and own.start == line:
        # A headline: "배우 차유진, … “…”".
        return Reading(by_name(titled[-1], COLON), speech=True)
    begins = not ahead.of(page.text).strip()
    following = _subject(page, behind, readings)
    if begins and following is not None:
        return Reading(following.at_most(NEXT_SENTENCE), speech=True)
    before = _subject(page, _sentence_before(page, own), readings)
    if before is not None and not begins:
        return Reading(before.at_most(NEXT_SENTENCE), speech=True)
    return page.same(number, readings) or unknown(speech=True)


def _sentence_before(page: Eastern, own: Span) -> Span:
    stops = [m.end() for m in _STOP.finditer(page.text, max(0, own.start - 120), max(0, own.start - 1))]
    return Span(stops[-1] if stops else max(0, own.start - 120), own.start)


def _subject(page: Eastern, span: Span, readings: list[Reading]) -> Found | None:
    """Return the last subject of a clause: a name, a pronoun, or a noun for somebody with its particle."""
    found: list[Found] = [
        by_name(m, VERB_BEFORE) for m in page.mentions(span) if _SUBJECT_BEHIND.match(page.text, m.span.end)
    ]
    pronouns = _PRONOUN.finditer(page.text, span.start, span.end)
    found += [page.pronoun(Span(*match.span(1)), readings) for match in pronouns]
    if not found:
        topics = _TOPIC.finditer(page.text, span.start, span.end)
        found = [Found(Span(*m.span(1)), VERB_BEFORE) for m in topics if _SPEAKERS.search(m.group(1))]
    return max(found, key=lambda f: f.span or Span(0, 0)) if found else None
