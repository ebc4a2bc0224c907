# SPDX-License-Identifier: MIT
"""Chinese, simplified and traditional: names by family name, title and verb; quotations by the clause around them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reader.article import Span
from reader.voices.marks import Quotation
from reader.voices.mentions import Mention
from reader.voices.world.arabic import script_names
from reader.voices.world.eastern import MOST_NAMES, NEXT_SENTENCE, PRONOUN, Eastern, alternatives, as_mentions, places
from reader.voices.world.given_names import CHINESE_DOUBLE_FAMILY, CHINESE_FAMILY
from reader.voices.world.readings import VERB_AFTER, VERB_BEFORE, Found, Reading, by_name, unknown, unread

_HAN = "\u3400-\u9fff"
_SIMPLE = str.maketrans(
    "說認為強調稱問寫應釋訴諷補憶嘆絕絮贊譴責聲讚誇歎陳黃張劉楊趙吳週孫馬鄭謝許韓馮鄧蕭葉蘇呂盧鍾譚陸賈韋"
    "鄒熊閻龍賀顧龔邵萬錢嚴湯歐陽記員師長總統經濟現舊營創辦導編輯譯學專業參議國際處隊務對據會與從將還則讓"
    "給當條門東車後裡邊來時間關於剛過個們這啟開動難館賴溫簡範莊魯喬聶齊龐寧羅單曉評辯質籲報發戲預測斷變證"
    "實勸罵講結覺廠團協機構眾觀鄰檢護鄉親點轉劇樂",
    "说认为强调称问写应释诉讽补忆叹绝絮赞谴责声赞夸叹陈黄张刘杨赵吴周孙马郑谢许韩冯邓萧叶苏吕卢钟谭陆贾韦"
    "邹熊阎龙贺顾龚邵万钱严汤欧阳记员师长总统经济现旧营创办导编辑译学专业参议国际处队务对据会与从将还则让"
    "给当条门东车后里边来时间关于刚过个们这启开动难馆赖温简范庄鲁乔聂齐庞宁罗单晓评辩质吁报发戏预测断变证"
    "实劝骂讲结觉厂团协机构众观邻检护乡亲点转剧乐",
)
_VERB = alternatives("zh", "verbs")
_FIRM = re.compile(f"(?:{alternatives('zh', 'firm')})")
_TITLE = alternatives("zh", "titles")
_ROLE = f"{_TITLE}|{alternatives('zh', 'roles')}"
_NOT_NAMES = re.compile(f"^(?:{alternatives('zh', 'nobody')})")
_COMMON_NICK = re.compile(f"^(?:{alternatives('zh', 'no_nicknames')})")
_NOUN = re.compile(rf"((?:一[位名]|有|某)?[^，。；：“”「」《》、]{{0,16}}?(?:{alternatives('zh', 'speakers')}))")
_SAYS = re.compile(f"(?:{_VERB})")
_AFTER = (
    rf"{_VERB}|{_TITLE}|在|对|和|与|的|是|握|坐|站|于|向|把|从|将|被|却|也|还|又|则|就|都|曾|已|便|正|没|不|能|会|要|去|来|到|听|看|拿|给|跟|同|等|及|"
    r"负责|带领|获|指|著|著有|踩|一边|最后|随后|接受|几度|当庭|为|因|有|[（(，。、；：“”「」,\s!！?？]|$"
)
_FAMILIES = "(?:" + "|".join(CHINESE_DOUBLE_FAMILY) + "|[{}])"
_OFTEN_WORDS = (
    "来但那和从能全时明常平安水都又有容易经向党是相查后并同且可所因其以及等由到位要花计包甘左应"
    "年国家公东西南北山海城关别边利信师充满真原已老古空通双游路政生当终"
)
"""Family names that are mostly other words."""
_BYLINE = (
    "(?:编辑|作者|记者|译者|校对|责编|摄影|文|图|撰文|采写)[:：︱|/／\\s]{{1,2}}"
    "({family}[{han}]{{1,2}})(?=[\\]】）)\\s/／]|$)"
)
_FOREIGN = re.compile(rf"[{_HAN}]{{1,7}}(?:[·•‧・?][{_HAN}]{{1,7}}){{1,3}}")
_FOREIGN_HEAD = re.compile(
    rf".*(?:{_ROLE}|籍|国|像|[的是了和与叫员家者师长像人帅]|总统|女星|男星|球星|巨星|选手)([{_HAN}]{{1,5}})$"
)
_FOREIGN_TAIL = re.compile(
    rf"(?:{'|'.join(v for v in _VERB.split('|') if len(v) > 1)}|这样|执导|主演|"
    r"[的在是和与于曾则对也将把被从向因获等还却就都已为受时指著称说问答（(])"
)
_LATIN_BEHIND = re.compile(rf"(?<=[{_HAN}])[（(]([A-Z][a-z]+(?: [A-Z][A-Za-z.]*){{1,3}})[)）]")
_TITLED = re.compile(f"(?:{_TITLE})")
_VENERABLE = re.compile("老(?![师板人家年兵头太大旧])")
_NO_TRADE = re.compile(f"(?![{_HAN}]*(?:师|板))")
_NO_PLACE = re.compile("(?!路|街|镇|村|省|县|大道|纪念馆|故居|杯)")
_NICKNAME = re.compile(
    rf"(?:{_ROLE}|，|。|、|^|“)([老小阿][{_HAN}]{{1,2}}?)(?=(?:{_VERB}|放学|追|跑|走|捧|抱|是|的|在|也|，))",
    re.MULTILINE,
)


def chinese_names(text: str, seen: Sequence[Span]) -> list[Mention]:
    """Return the mentions of people in a Chinese text, in order."""
    plain = text.translate(_SIMPLE)
    names: dict[Span, str] = {}
    for pattern in _patterns():
        for match in pattern.finditer(plain):
            span = Span(*match.span(1))
            titled = span.end - span.start > 1 and _TITLED.match(plain, span.start + 1, span.end + 1)
            if not _NOT_NAMES.match(span.of(plain)) and not titled:
                names[span] = span.of(plain)
    for match in _NICKNAME.finditer(plain):
        if _COMMON_NICK.match(match.group(1)):
            continue
        names[Span(*match.span(1))] = match.group(1)
    foreign = _foreign(plain)
    names.update(foreign)
    listed = set(foreign.values())
    for name in list(dict.fromkeys(names.values()))[:MOST_NAMES]:
        if name in listed:
            names.update(_foreign_again(plain, name))
        else:
            _add_again(plain, name, names)
    full = [name for name in dict.fromkeys(names.values()) if len(name) > 1 and name not in listed][:MOST_NAMES]
    for span, name in names.items():
        if len(name) == 1:
            names[span] = next((longer for longer in full if longer.startswith(name)), name)
    ends = {span.end: name for span, name in names.items()}
    for match in _LATIN_BEHIND.finditer(text):
        names[Span(*match.span(1))] = ends.get(match.start(), match.group(1))
    mentions = as_mentions(text, names, seen)
    return [
        m for m in mentions if not (len(m.span.of(text)) == 1 and len(m.parts[0]) == 1 and not _titled(plain, m.span))
    ]


def _add_again(plain: str, name: str, names: dict[Span, str]) -> None:
    """Add the places of a name, and of its family name with a title or a word for old."""
    names.update(dict.fromkeys((span for span in places(plain, name, _NO_PLACE) if span not in names), name))
    family = name[:2] if name[:2] in CHINESE_DOUBLE_FAMILY else name[:1]
    if len(family) == 2 and len(name) > 2:
        taken = {at for span in names for at in range(span.start, span.end)}
        names.update(
            dict.fromkeys((span for span in places(plain, family, _NO_PLACE) if span.start not in taken), name)
        )
    if len(name) > len(family) and name[0] not in "老小阿":
        for short, behind in ((family, _TITLED), (family, _VENERABLE), ("老" + family, _NO_TRADE)):
            for span in places(plain, short, behind):
                names.setdefault(span, name)


def _titled(plain: str, span: Span) -> bool:
    return bool(_TITLED.match(plain, span.end, span.end + 3)) or plain.startswith("老", span.end)


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    listed = {c for c in script_names("zh")["families"] if len(c) == 1} - set(_OFTEN_WORDS)
    families = "".join(sorted({*CHINESE_FAMILY, *listed}))
    family = _FAMILIES.format(families.translate(_SIMPLE))
    left = rf"(?<![{_HAN}])"
    return (
        re.compile(rf"(?:{_ROLE})({family}[{_HAN}]{{2}}?)(?={_AFTER})"),
        re.compile(rf"(?:{_ROLE})({family}[{_HAN}])(?={_AFTER})"),
        re.compile(rf"{left}({family}[{_HAN}]{{1,2}}?)(?=(?:{alternatives('zh', 'firm')}))"),
        re.compile(
            rf"(?:[，。；：、“]|{left}|的)({family}[{_HAN}]{{1,2}}?)(?=(?:先生|女士|小姐|教授|博士|导演|老师|律师|法官))"
        ),
        re.compile(
            rf"(?:店长|老板|业主|市民|居民|读者|网友|乘客|车主|患者|家属|邻居)?({family})(?=(?:先生|女士|小姐|太太|某某?|大爷|大妈|阿姨|奶奶|爷爷))"
        ),
        re.compile(rf"{left}({family}[{_HAN}]{{1,2}}?)(?=的(?:{_ROLE}|[{_HAN}]{{1,3}}(?:铺|店|家)))"),
        re.compile(_BYLINE.format(family=family, han=_HAN), re.MULTILINE),
        re.compile(rf"记者\s?({family}[{_HAN}]{{1,2}})(?=[\s/／，。）)\]】]|$|[{_HAN}]{{2}}(?:报道|报导|摄))"),
    )


def _foreign(plain: str) -> dict[Span, str]:
    found: dict[Span, str] = {}
    for match in _FOREIGN.finditer(plain):
        start, end = match.span()
        dot = next(i for i in range(start, end) if plain[i] in "·•‧・?")
        last = max(i for i in range(start, end) if plain[i] in "·•‧・?")
        head = _FOREIGN_HEAD.search(plain[max(0, dot - 12) : dot])
        if head:
            start = max(start, dot - len(head.group(1)))
        tail = _FOREIGN_TAIL.search(plain, last + 2, end)
        if tail:
            end = tail.start()
        found[Span(start, end)] = plain[start:end]
    return found


def _foreign_again(plain: str, name: str) -> dict[Span, str]:
    pieces = re.split(r"[·•‧・?]", name)
    found: dict[Span, str] = {}
    for piece in (pieces[-1], pieces[0]):
        if len(piece) >= 2:
            found.update(dict.fromkeys(places(plain, piece, _NO_PLACE), name))
    return found


_OWNER = re.compile(rf"(?:{_TITLE})?(?:[（(][^）)]*[）)])?的")
SHORT = 6
"""Characters of a term in marks; a longer one is a phrase."""
LONG = 14
"""So many characters in marks are speech, whatever stands around them."""
_CALLED = re.compile(
    r"(?:被[^，。]{0,8}(?:称|叫|誉|唤|喻|赞)(?:为|作|做)?|题为|名为|取名|起名|命名为|叫做|叫作|一[本部首篇幅座款场支枚种])$"
)
_TERM_BEHIND = re.compile(r"(?:的|号|和|与|等|为|作|效应|鸡尾酒|命名|时代|模式|计划|活动|称号|之[称名])")
_SAYS_AT_END = re.compile(rf"(?:{_VERB})(?:[^，。：,:]{{0,10}})?[，：,:]?$")
_SHORT_TITLED = re.compile(rf"[{_HAN}]{{1,2}}(?:{_TITLE})$")
_STOP = re.compile(r"[。！？\n]")
_PRONOUN = re.compile(rf"(?:(?<![{_HAN}])|(?<=对此)|(?<=但)|(?<=而))([他她])(?!们|人)")


def read_chinese(text: str, mentions: list[Mention], quotations: list[Quotation]) -> list[Reading]:
    """Return each quotation's reading."""
    page = Eastern(text, mentions, quotations, _STOP, _OWNER)
    plain = text.translate(_SIMPLE)
    readings: list[Reading] = []
    for number in range(len(quotations)):
        readings.append(_read(page, plain, number, readings))
    return readings


def _read(page: Eastern, plain: str, number: int, readings: list[Reading]) -> Reading:
    quotation = page.quotations[number]
    inside = page.text[quotation.start + 1 : quotation.end - 1].strip()
    left = page.left(number)
    before = plain[left.start : left.end].rstrip(" \u3000")
    lead = _SAYS_AT_END.search(before)
    titled = _SHORT_TITLED.match(plain, quotation.start + 1, quotation.end - 1)
    if quotation.mark in ("《", "『", "〈") or (titled and len(inside) <= 4) or _CALLED.search(before):
        return unknown(speech=False)
    colon = before.endswith(("：", ":"))
    ended = bool(re.search(r"[。！？，,!?…—]$", inside))
    begins = not before.strip("，, ")
    if begins and ended:
        found = _behind(page, plain, number, readings)
        if found is not None:
            return Reading(found, speech=True)
    if colon or (lead and not begins):
        found = _subject(page, plain, left, readings) or _same_sentence(page, number, readings)
        return Reading(found or unread(), speech=True)
    if not begins:
        return _in_sentence(page, plain, number, readings)
    if ended:
        return page.same(number, readings) or unknown(speech=True)
    return unknown(speech=len(inside) >= LONG)


def _in_sentence(page: Eastern, plain: str, number: int, readings: list[Reading]) -> Reading:
    """Read words in marks that are part of a sentence: with a verb of saying in front they are speech."""
    quotation = page.quotations[number]
    inside = page.text[quotation.start + 1 : quotation.end - 1].strip()
    left = page.left(number)
    told = _FIRM.search(plain, left.start, left.end)
    found = _subject(page, plain, left, readings) if told else None
    if told and found is None:
        found = _same_sentence(page, number, readings)
    short = len(inside) <= SHORT and inside[-1:] not in "。！？，,!?…—"
    behind = _TERM_BEHIND.match(plain, quotation.end)
    if found is not None and not (behind and short):
        return Reading(found, speech=True)
    return unknown(speech=bool(told and not behind) or len(inside) >= LONG)


def _same_sentence(page: Eastern, number: int, readings: list[Reading]) -> Found | None:
    same = page.same(number, readings, reach=50)
    return same.found if same is not None else None


def _behind(page: Eastern, plain: str, number: int, readings: list[Reading]) -> Found | None:
    """Read the clause behind a quotation that opens its sentence: "“……，”李明说"."""
    quotation = page.quotations[number]
    right = page.right(number)
    clause = plain[right.start : right.end]
    verb = _SAYS.search(clause)
    mentions = page.mentions(right)
    pronoun = re.match(r"[\s，]*([他她])(?!们)", clause)
    if pronoun and verb:
        at = right.start + pronoun.start(1)
        return page.pronoun(Span(at, at + 1), readings)
    if mentions and clause[: mentions[0].span.start - right.start].strip("，, ") == "":
        return by_name(mentions[0], VERB_AFTER if verb else NEXT_SENTENCE)
    near = bool(mentions) and mentions[0].span.start - right.start <= 24
    if near and _SAYS.search(clause, mentions[0].span.end - right.start):
        return by_name(mentions[0], VERB_AFTER)
    noun = _NOUN.match(clause)
    if noun and verb and not mentions:
        return Found(Span(right.start + noun.start(1), right.start + noun.end(1)), VERB_AFTER)
    if mentions and not verb and quotation.mark != "‘" and mentions[0].span.start - right.start <= 10:
        return by_name(mentions[0], NEXT_SENTENCE)
    return None


def _subject(page: Eastern, plain: str, span: Span, readings: list[Reading]) -> Found | None:
    """Return who speaks in the clause in front of a quotation: the name, pronoun or noun its verb has."""
    clause = plain[span.start : span.end]
    verbs = list(_SAYS.finditer(clause))
    edge = span.start + (verbs[-1].start() if verbs else len(clause))
    found = [
        by_name(m, VERB_BEFORE) for m in page.mentions(Span(span.start, edge + 1)) if not _is_object(plain, m.span)
    ]
    for match in _PRONOUN.finditer(plain, span.start, edge + 1):
        pronoun = page.pronoun(Span(*match.span(1)), readings)
        found.append(pronoun.at_most(PRONOUN + 0.04))
    if found:
        return max(found, key=lambda f: f.span or Span(0, 0))
    nouns = [Span(*match.span(1)) for match in _NOUN.finditer(plain, span.start, edge)]
    return Found(nouns[0], VERB_BEFORE) if nouns else None


def _is_object(plain: str, span: Span) -> bool:
    """Tell whether a name is what a verb or preposition is about: "给李明", "对李明说"."""
    if _OWNER.match(plain, span.end) or plain[span.start - 1 : span.start] in ("（", "("):
        return True
    return plain[span.start - 1 : span.start] in (
        "给",
        "对",
        "向",
        "和",
        "与",
        "跟",
        "把",
        "将",
        "被",
        "为",
        "问",
    ) and plain[span.start - 2 : span.start] not in ("因为", "认为", "对此")
