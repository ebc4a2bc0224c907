# SPDX-License-Identifier: MIT
"""Names in scripts without capital letters: Chinese, Japanese, Korean, Arabic.

A name shows by what stands beside it (a title, an honorific, a verb of saying); once seen
so, its other occurrences count too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.article import Span
from reader.voices.mentions import Mention
from reader.voices.world.given_names import ARABIC_GIVEN, CHINESE_DOUBLE_FAMILY, CHINESE_FAMILY, KOREAN_FAMILY

MOST_NAMES = 300
"""Different names looked for again in a text; more is no article."""

_HAN = "\u3400-\u9fff々"
_KATAKANA = "ァ-ヶー"

_CHINESE_AFTER = (
    "说|表示|称|认为|指出|告诉|写道|回应|强调|解释|透露|坦言|介绍|补充|回忆|问|答|喊|笑|先生|女士|小姐|教授|博士|老师|大爷|大妈|"
    "主席|总统|部长|市长|经理|校长|院长|记者"
)
_CHINESE_BEFORE = (
    "设计师|作家|船工|记者|教授|博士|主任|经理|校长|院长|市长|部长|总统|总理|主席|导演|演员|歌手|医生|律师|教师|老师|村民|市民|"
    "居民|业主|员工|学者|专家|宇航员|发言人|负责人|创始人|首席执行官|叫|名叫|通讯员|编辑|作者|译者"
)
_JAPANESE_HONORIFIC = (
    "さん|氏|容疑者|被告|選手|監督|社長|会長|町長|市長|村長|知事|首相|総理|議員|大臣|教授|博士|君|くん|ちゃん|様|記者|代表|院長|校長|"
    "先生|女史|投手|被告人|委員長|店主|大統領"
)
_KOREAN_TITLE = (
    "씨|대표|기자|감독|의원|장관|대통령|교수|작가|배우|후보|시장|선수|회장|사장|위원장|총리|박사|원장|변호사|검사|판사|군|양|님|할머니|"
    "할아버지|이장|주민|가수|PD|아나운서"
)
_KOREAN_PARTICLES = "으로|에게|에서|까지|부터|보다|처럼|이라|라고|은|는|이|가|을|를|의|와|과|도|로|만"
_ARABIC_WORD = re.compile(r"[\u0621-\u064a\u064b-\u0652\u0670-\u06d3]+")
_MARKS = re.compile(r"[\u064b-\u0652\u0670ـ]")


def find_names(text: str, language: str, seen: Sequence[Span] = ()) -> list[Mention]:
    """Return the mentions of people in a Chinese, Japanese, Korean or Arabic text, in order.

    `seen` is where a model of the language sees people.
    """
    finders = {"zh": _chinese, "ja": _japanese, "ko": _korean, "ar": _arabic, "fa": _arabic}
    sure = {*finders[language](text), *seen}
    names: dict[str, None] = {}
    spans = set(sure)
    for span in sorted(spans):
        names.setdefault(span.of(text))
    for name in list(names)[:MOST_NAMES]:
        if len(name) >= 2:
            spans.update(_again(text, name, language))
        for short in _short_forms(name, language):
            spans.update(_again(text, short, language))
    chosen: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if not chosen or span.start >= chosen[-1].end:
            chosen.append(span)
    return [Mention(span, span.start, span.end - 1, _parts(span.of(text), language)) for span in chosen]


def _parts(name: str, language: str) -> list[str]:
    """Split a name for comparing: family name first where the language has it so."""
    if language in ("ar", "fa"):
        return [_MARKS.sub("", part) for part in name.split()]
    pieces = [piece for piece in re.split(r"[·・•?=＝\s-]", name) if piece]
    if len(pieces) > 1:
        return pieces
    return [name]


def _again(text: str, name: str, language: str) -> Iterator[Span]:
    """Yield all places of a name that are not inside a longer word."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if language in ("ar", "fa"):
            before = text[at - 1] if at else " "
            after = text[end] if end < len(text) else " "
            fits = (not before.isalpha() or before in "ولبفك") and not after.isalpha()
        elif language == "ko":
            before = text[at - 1] if at else " "
            fits = not ("가" <= before <= "힣")
        else:
            fits = text[end : end + 1] not in ("路", "街", "通", "省", "市", "县", "駅", "寺")
        if fits:
            yield Span(at, end)
        at = text.find(name, end)


def _short_forms(name: str, language: str) -> list[str]:
    """Return the shorter forms a later mention may take."""
    if language in ("ar", "fa"):
        words = name.split()
        return [words[0], words[-1]] if len(words) > 1 and len(words[-1]) > 3 else []
    pieces = [piece for piece in re.split(r"[·・•?]", name) if piece]
    if len(pieces) > 1:
        return [piece for piece in (pieces[-1], pieces[0]) if len(piece) >= 2]
    if language == "ja" and len(name) >= 4 and not re.match(f"[{_KATAKANA}]", name):
        return [name[:2], name[-2:], name[:3]] if len(name) >= 5 else [name[:2], name[-2:]]
    if language == "zh" and name[:2] in CHINESE_DOUBLE_FAMILY:
        return [name[:2]]
    return []


_CHINESE_FAMILIES = "(?:" + "|".join(CHINESE_DOUBLE_FAMILY) + "|[" + "".join(sorted(CHINESE_FAMILY)) + "])"
_CHINESE_NAMED = re.compile(
    f"(?:{_CHINESE_BEFORE})({_CHINESE_FAMILIES}[{_HAN}]{{1,2}}?)(?=[（(，。、“：]|{_CHINESE_AFTER}|在|对|和|与|的|是|握|坐|站|于|向|把|从)"
)
_CHINESE_SAYS = re.compile(f"(?<![{_HAN}])({_CHINESE_FAMILIES}[{_HAN}]{{1,2}}?)(?={_CHINESE_AFTER})")
_FOREIGN_CHINESE = re.compile(f"[{_HAN}]{{1,6}}[·•?][{_HAN}]{{1,6}}")


def _chinese(text: str) -> list[Span]:
    spans = [Span(*match.span(1)) for pattern in (_CHINESE_NAMED, _CHINESE_SAYS) for match in pattern.finditer(text)]
    for match in _FOREIGN_CHINESE.finditer(text):
        start, end = match.span()
        dot = next(i for i in range(start, end) if not text[i].isalpha())
        head = re.search(
            f"(?:{_CHINESE_BEFORE}|[的是了和与叫员家者师长像])([{_HAN}]{{1,4}})$", text[max(0, dot - 10) : dot]
        )
        if head:
            start = max(start, dot - len(head.group(1)))
        tail = re.search(f"{_CHINESE_AFTER}|这样|[的在是和与于曾（(]", text[dot + 1 : end])
        if tail and tail.start() > 0:
            end = dot + 1 + tail.start()
        spans.append(Span(start, end))
    latin = [Span(*match.span(1)) for match in _LATIN_BEHIND.finditer(text)]
    return spans + latin


_LATIN_BEHIND = re.compile(f"(?<=[{_HAN}])[（(]([A-Z][a-z]+(?: [A-Z][A-Za-z.]*){{1,3}})[)）]")
_JAPANESE_NAMED = re.compile(
    f"([{_HAN}]{{2,6}}|[{_KATAKANA}]{{2,10}}(?:・[{_KATAKANA}]{{2,10}}){{0,2}})(?={_JAPANESE_HONORIFIC})"
)
_JAPANESE_ROLE = re.compile(
    "(?:選手|監督|社長|会長|町長|市長|知事|首相|議員|大臣|教授|担当者|店主|客|被告|容疑者|記者|代表|住民|市民|県民|従業員|職員|商店街|会社|"
    "農家|母|父|孫|祖父|祖母|長男|次男|長女|次女|夫|妻|兄|弟|姉|妹|皆|お客|奥|お父|お母|子供|患者|業者|学生|生徒|女|男|娘|息子|隊員|委員)$"
)


def _japanese(text: str) -> list[Span]:
    spans: list[Span] = []
    for match in _JAPANESE_NAMED.finditer(text):
        name = match.group(1)
        if _JAPANESE_ROLE.search(name) and len(name) <= 3:
            continue
        spans.append(Span(*match.span(1)))
    return spans


_KOREAN_FAMILIES = "[" + "".join(sorted(KOREAN_FAMILY)) + "]"
_KOREAN_NAMED = re.compile(
    f"(?<![가-힣])({_KOREAN_FAMILIES}[가-힣]{{2}})(?= ?(?:{_KOREAN_TITLE})(?:{_KOREAN_PARTICLES})?(?![가-힣]))"
)
_KOREAN_BEFORE = re.compile(
    "(?:연기한|맡은|주인공|시어머니|아내|남편|배우|기자|감독|작가|가수|소설가|시인|교수|대표|주연|선수|의원|이장|주민|화가|"
    f"아나운서|개그맨|래퍼|모델) ({_KOREAN_FAMILIES}[가-힣]{{2}})"
    f"(?=(?:{_KOREAN_PARTICLES})?(?![가-힣]))"
)
_KOREAN_AGAIN = re.compile(f"(?<![가-힣])({_KOREAN_FAMILIES}[가-힣]{{2}})(?=(?:{_KOREAN_PARTICLES})(?![가-힣]))")
KOREAN_OFTEN = 3
"""A word shaped like a name and used with particles so often is one."""


def _korean(text: str) -> list[Span]:
    spans = [Span(*match.span(1)) for pattern in (_KOREAN_NAMED, _KOREAN_BEFORE) for match in pattern.finditer(text)]
    shaped: dict[str, list[Span]] = {}
    for match in _KOREAN_AGAIN.finditer(text):
        shaped.setdefault(match.group(1), []).append(Span(*match.span(1)))
    endings = {name: len({text[s.end : s.end + 1] for s in places}) for name, places in shaped.items()}
    for name, places in shaped.items():
        if len(places) >= KOREAN_OFTEN and endings[name] >= 2:
            spans += places
    return spans


def _arabic(text: str) -> list[Span]:
    words = [(m.start(), m.end(), _MARKS.sub("", m.group())) for m in _ARABIC_WORD.finditer(text)]
    spans: list[Span] = []
    index = 0
    while index < len(words):
        start, _, word = words[index]
        kunya = word in ("أم", "أبو") and index + 1 < len(words) and words[index + 1][2] in ARABIC_GIVEN
        prefix = 1 if word not in ARABIC_GIVEN and word[:1] in "ولبفك" and word[1:] in ARABIC_GIVEN else 0
        if word[prefix:] not in ARABIC_GIVEN and not kunya:
            index += 1
            continue
        last = index + 1 if kunya else index
        while last + 1 < len(words) and last - index < 3 and words[last + 1][0] == words[last][1] + 1:
            following = words[last + 1][2]
            if not (
                following in ARABIC_GIVEN
                or (following.startswith("ال") and len(following) > 4)
                or following in ("بن", "آل")
            ):
                break
            last += 1
        if (
            last > index
            and last + 1 < len(words)
            and words[last + 1][0] == words[last][1] + 1
            and text[words[last + 1][1] : words[last + 1][1] + 1] in ("،", ",")
        ):
            # "عبد الكريم بوزيان،": one more word before a comma is the family name.
            last += 1
        spans.append(Span(start + prefix, words[last][1]))
        index = last + 1
    return spans
