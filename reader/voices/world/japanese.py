# SPDX-License-Identifier: MIT
"""Japanese: names by honorifics and titles, quotations by the particle behind them and the topic in front."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from reader.article import Span
from reader.voices.marks import Quotation
from reader.voices.mentions import Mention
from reader.voices.world.eastern import MOST_NAMES, NEXT_SENTENCE, PRONOUN, Eastern, alternatives, as_mentions, places
from reader.voices.world.readings import ACCORDING, VERB_AFTER, VERB_BEFORE, Found, Reading, by_name, unknown

_KANJI = "\u3400-\u9fff々ヶ"
_KATAKANA = "ァ-ヴヵヶー"
_HONORIFIC = alternatives("ja", "honorifics")
"""What stands behind names only, or nearly."""
_TITLE = alternatives("ja", "titles")
_NOBODY = re.compile(f"(?:{alternatives('ja', 'nobody')})$")
_BEFORE_NAME = re.compile(f"^(?:{alternatives('ja', 'heads')})(?=[\u3400-\u9fff]{{2}})")
_FAMILIES = frozenset(alternatives("ja", "families").split("|"))
"""Usual family names: what stands before a title that common nouns stand before too."""
_SPEAKERS = re.compile(f"(?:{alternatives('ja', 'speakers')})$")
_SAYING = re.compile(f"(?:{alternatives('ja', 'verbs')})")
_TRADES = re.compile(f"(?:{alternatives('ja', 'trades')})$")
"""Titles that common nouns stand before as often as names."""
_NAME = (
    rf"(?:[{_KATAKANA}]{{2,12}}(?:[・＝=][{_KATAKANA}]{{2,12}}){{1,3}}|[{_KATAKANA}]{{2,10}}|"
    rf"[{_KANJI}]{{1,4}}[ぁ-ん]{{2,3}}|[{_KANJI}]{{1,7}})"
)
_AGE = r"(?:[（(]\d{1,3}[^）)]{0,10}[）)])?"
_HONOURED = re.compile(rf"({_NAME})(?={_HONORIFIC})")
_TITLED = re.compile(rf"({_NAME})(?=(?:元|前|新|副|名誉|現|次期)?(?:{_TITLE}))")
_TAIL = re.compile(rf"(?:元|前)?(?:{_HONORIFIC}|{_TITLE})$")
_AGED = re.compile(rf"(?:の|、|。|・|\s|・|「|^|で|と|は)({_NAME})(?=[（(]\d{{2,3}}[）)])", re.MULTILINE)
_TITLE_NEXT = re.compile(rf"{_HONORIFIC}|(?:元|前)?(?:{_TITLE})")
_NO_PLACE = re.compile(r"(?!通り|駅|寺|町|市|県|川|山|橋|神社|ビル)")
_ONE_WORD = re.compile(rf"[{_KANJI}{_KATAKANA}]")
"""What belongs to the word behind it."""
_FOREIGN = re.compile(rf"[{_KATAKANA}]")
_WITH_TITLE = re.compile(rf"(?:元|前|新|副|名誉|現|次期)?({_TITLE})")
_BARE_TITLE = re.compile(_TITLE)
_ACCUSED = re.compile(rf"(?:、|の)({_NAME})(?=(?:被告|容疑者))")


def japanese_names(text: str, seen: Sequence[Span]) -> list[Mention]:
    """Return the mentions of people in a Japanese text, in order."""
    names: dict[Span, str] = {}
    for pattern in (_HONOURED, _ACCUSED, _AGED, _TITLED):
        honoured = set(names.values())
        counts = Counter(match.group(1) for match in pattern.finditer(text))
        for match in pattern.finditer(text):
            span = _trimmed(text, Span(*match.span(1)))
            if span is not None and (pattern is not _TITLED or _holds(text, span, honoured, counts)):
                names[span] = span.of(text)
    full = sorted(set(names.values()), key=len, reverse=True)[:MOST_NAMES]
    linked = {span: _whole(name, full) for span, name in names.items()}
    for name in full:
        whole = _whole(name, full)
        if len(name) > 1:
            linked.update({span: whole for span in _again(text, name) if span not in linked})
        for short in _shorts(name):
            linked.update({span: whole for span in _again(text, short, titled=True) if span not in linked})
    # A single character is a name only as part of one known in full.
    kept = {span: whole for span, whole in linked.items() if len(span.of(text)) > 1 or whole != span.of(text)}
    return as_mentions(text, kept, seen)


def _trimmed(text: str, span: Span) -> Span | None:
    """Cut off what stands in front of a name without a particle: "俳優田中太郎"; None for a common noun."""
    name = span.of(text)
    cut = _BEFORE_NAME.match(name)
    start = span.start + (cut.end() if cut and len(name) - cut.end() >= 2 else 0)
    tail = _TAIL.search(name[start - span.start :])
    if tail and tail.start():
        span = Span(span.start, start + tail.start())
    name = text[start : span.end]
    if _NOBODY.search(name) and (len(name) <= 3 or name not in _FAMILIES):
        return None
    before = text[start - 1 : start]
    if _FOREIGN.match(name) and _FOREIGN.match(before):
        return None
    return Span(start, span.end)


def _holds(text: str, span: Span, honoured: set[str], counts: Counter[str]) -> bool:
    """Tell whether a word before a title is a name: usual, long, foreign, or honoured elsewhere."""
    name = span.of(text)
    if name in _FAMILIES or "・" in name or re.search("[ぁ-ん]", name):
        return True
    if name in honoured:
        return True
    if _FOREIGN.match(name):
        return len(name) > 2 and counts[name] > 1
    before = text[span.start - 1 : span.start]
    title = _WITH_TITLE.match(text, span.end, span.end + 8)
    end = title.end() if title else span.end
    follows = title is not None and text[end : end + 1] in "はがもをにのとで、。（(らへ「」＝や"
    heads = follows and (span.start == 0 or before in "の、。・「」（(\n\u3000 はがでとた")
    family = name[:2] in _FAMILIES or name[:3] in _FAMILIES
    whole = 3 <= len(name) <= 5 and title is not None and not _TRADES.match(title.group(1))
    office = len(name) == 2 and title is not None and not _TRADES.match(title.group(1)) and before in "の、"
    subject = text[end : end + 1] in "はが"
    return heads and (whole or family or (office and subject) or (len(name) == 2 and counts[name] > 1))


def _whole(name: str, full: Sequence[str]) -> str:
    """Return the longest name that a shorter one begins or ends."""
    for longer in full:
        if longer != name and len(longer) > len(name) and (longer.startswith(name) or longer.endswith(name)):
            return longer
    return name


def _shorts(name: str) -> list[str]:
    pieces = [piece for piece in re.split(r"[・＝=]", name) if piece]
    if len(pieces) > 1:
        return [pieces[-1], pieces[0]]
    if _FOREIGN.match(name) or len(name) < 3:
        return []
    return [*dict.fromkeys([name[:3], name[:2], name[-2:], name[-3:], name[-1:]])]


def _again(text: str, name: str, *, titled: bool = False) -> list[Span]:
    """Return all places of a name; of a part of one only those with an honorific or a title behind it."""
    before = _ONE_WORD if titled or _FOREIGN.match(name) else None
    return places(text, name, _TITLE_NEXT if titled else _NO_PLACE, before)


_OWNER = re.compile(rf"(?:{_HONORIFIC}|{_TITLE})?{_AGE}の")
TITLE_REACH = 1_500
"""How far back, in code points, whom a bare title means is looked for."""
_STOP = re.compile(r"[。！？\n](?![」』）])")
_QUOTATIVE = re.compile(
    r"(?:など)?(?:だと|だったと|と|って)(?!(?:いう名|呼ば|題し|名付|銘打|称し|同じ|並|比べ|ともに|は別|違))"
)
_TITLE_BEHIND = re.compile(
    r"(?:を|の|が|は|に|へ|で|から|も|や|・|という名|と呼ば|と題し|と名付|と銘打|と称し|シリーズ|号|賞)"
)
_SUBJECT_BEHIND = re.compile(
    rf"(?:(?:元|前|新|副|名誉|現)?(?:{_TITLE})|{_HONORIFIC})?{_AGE}(?:ら)?(?:は|が|も|によると|によれば|自身は|＝[^＝]*＝(?:は|が|も))"
)
_PRONOUN = re.compile(rf"(?<![{_KANJI}])(彼女|彼)(?=は|が|も)")
_TOPIC = re.compile(rf"([{_KANJI}{_KATAKANA}A-Za-z]{{2,14}})(?:ら|たち)?(?=は|が|も|によると|によれば|からは|側は)")
_HONOUR_ENDS = re.compile(rf"(?:{_HONORIFIC}|{_TITLE}){_AGE}(?=[。、「\n]|$)")
_SPACE = re.compile(r"[。\s\u3000]*")
_SO = re.compile(
    r"^(?:[^。]{0,30}?)(?:そう|こう|このように)(?:[^。]{0,12}?)(?:話|語|言|述|振り返|つぶや|笑|明か|説明|訴|指摘|胸を張|目を|肩を|答|心配|嘆|喜)"
)
_FINISHED = re.compile(r"(?:[たるいうんかねよだてなぞぜわすけせめろえれ]|ます|です|[！？!?。…])$")


def read_japanese(text: str, mentions: list[Mention], quotations: list[Quotation]) -> list[Reading]:
    """Return each quotation's reading."""
    page = Eastern(text, mentions, quotations, _STOP, _OWNER)
    readings: list[Reading] = []
    for number in range(len(quotations)):
        readings.append(_read(page, number, readings))
    return readings


def _read(page: Eastern, number: int, readings: list[Reading]) -> Reading:
    quotation = page.quotations[number]
    inside = page.text[quotation.start + 1 : quotation.end - 1].strip()
    if quotation.mark in ("『", "《", "〈"):
        return unknown(speech=False)
    left, right = page.left(number), page.right(number)
    quoted = _QUOTATIVE.match(page.text, quotation.end)
    if not quoted and _TITLE_BEHIND.match(page.text, quotation.end):
        long = len(inside) > 14 or bool(re.search(r"[。！？]", inside))
        voice = page.text[quotation.end : quotation.end + 3] in ("の声が", "の声も", "との声")
        return unknown(speech=long or voice)
    if quoted:
        found = _subject(page, left, readings)
        if found is None:
            found = _subject(page, Span(quotation.end, right.end), readings, probability=VERB_AFTER)
        if (
            found is None
            and page.mentions(right)
            and re.match(r"と[^。]{0,16}(?:のは|のが)、?", page.text[quotation.end : right.end])
        ):
            mention = page.mentions(right)[-1]
            found = by_name(mention, VERB_AFTER)
        found = found or _named_behind(page, right)
        if found is not None:
            return Reading(found, speech=True)
        same = page.same(number, readings, reach=70)
        if same is not None:
            return same
        return unknown(speech=len(inside) > 8 or bool(_SAYING.search(page.text[quotation.end : right.end])))
    return _standing(page, number, readings, inside)


def _named_behind(page: Eastern, right: Span) -> Found | None:
    """Read "「…」と佐久間さん。": a name with its honorific ends the sentence."""
    mentions = page.mentions(right)
    if not mentions or mentions[0].span.start - right.start > 2:
        return None
    ends = _HONOUR_ENDS.match(page.text, mentions[0].span.end, right.end + 1)
    return by_name(mentions[0], VERB_AFTER) if ends else None


def _standing(page: Eastern, number: int, readings: list[Reading], inside: str) -> Reading:
    """Read a quotation that ends its sentence: the topic in front, or the sentence behind, tells whose it is."""
    quotation = page.quotations[number]
    finished = bool(_FINISHED.search(inside))
    left = page.left(number)
    found = _subject(page, left, readings) if finished else None
    if found is not None:
        return Reading(found, speech=True)
    if not page.begins(number) and not finished:
        return unknown(speech=False)
    after = _SPACE.match(page.text, quotation.end)
    start = after.end() if after else quotation.end
    limit = page.quotations[number + 1].start if number + 1 < len(page.quotations) else len(page.text)
    stop = _STOP.search(page.text, start, min(limit, start + 120))
    behind = Span(start, stop.start() if stop else min(limit, start + 120))
    same_line = "\n" not in page.text[quotation.end : start]
    first = page.mentions(Span(start, start + 1))
    if same_line and first and page.begins(number) and _OWNER.match(page.text, first[0].span.end):
        return Reading(by_name(first[0], NEXT_SENTENCE), speech=True)
    if same_line and (_SO.match(behind.of(page.text)) or page.begins(number)):
        found = _subject(page, behind, readings) or _last(page, behind)
        if found is not None and (found.mention is not None or _SO.match(behind.of(page.text))):
            return Reading(found.at_most(NEXT_SENTENCE), speech=True)
    return page.same(number, readings) or unknown(speech=finished and len(inside) > 3)


def _last(page: Eastern, span: Span) -> Found | None:
    """Return the person at the end of "そう語るのは、…さん"."""
    mentions = page.mentions(span)
    if mentions and re.search(r"(?:のは|のが)、?", page.text[span.start : mentions[-1].span.start]):
        return by_name(mentions[-1], VERB_AFTER)
    return None


def _described(page: Eastern, place: Span) -> Found:
    """Return a bare title as a source: whoever was named last with it, or nobody."""
    title = place.of(page.text)
    if _BARE_TITLE.fullmatch(title):
        for mention in reversed(page.mentions(Span(max(0, place.start - TITLE_REACH), place.start))):
            if page.text.startswith(title, mention.span.end):
                return Found(place, PRONOUN, "", mention)
    return Found(place, ACCORDING)


def _subject(page: Eastern, span: Span, readings: list[Reading], probability: float = VERB_BEFORE) -> Found | None:
    """Return the last topic of a clause: a name, a pronoun, or a noun for somebody."""
    found = [by_name(m, probability) for m in page.mentions(span) if _SUBJECT_BEHIND.match(page.text, m.span.end)]
    pronouns = _PRONOUN.finditer(page.text, span.start, span.end)
    found += [page.pronoun(Span(*match.span(1)), readings) for match in pronouns]
    for match in _TOPIC.finditer(page.text, span.start, span.end):
        place = Span(*match.span(1))
        if _SPEAKERS.search(match.group(1)) and not any(f.span and f.span.overlaps(place) for f in found):
            titled = any(
                m.span.end == place.start or m.span.overlaps(place)
                for m in page.mentions(Span(max(0, place.start - 12), place.end))
            )
            if not titled:
                found.append(_described(page, place))
    return max(found, key=lambda f: f.span or Span(0, 0)) if found else None
