# SPDX-License-Identifier: MIT
"""Frames of reporting in Chinese, Japanese, Korean and Arabic."""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass

from reader.article import Span
from reader.voices.marks import Quotation
from reader.voices.mentions import Mention
from reader.voices.world.frames import COLON, VERB_AFTER, VERB_BEFORE
from reader.voices.world.neighbours import NEAREST, SAME_SOURCE
from reader.voices.world.subjects import Found


@dataclass(frozen=True)
class _Script:
    """What a language reports speech with, as patterns."""

    after: re.Pattern[str]
    """Right after the closing mark: a particle or verb that makes it speech."""
    before: re.Pattern[str]
    """Right before the opening mark."""
    stop: re.Pattern[str]
    """Where a sentence ends."""
    pronouns: dict[str, str]
    nominal: re.Pattern[str]
    """A noun for somebody, with its particle behind it in a group's end."""
    subject_after: bool = False
    """Whether the subject can follow the closing mark (Chinese, Arabic)."""


_SCRIPTS = {
    "zh": _Script(
        re.compile(r"[，,]?(?:[^“”。！？\n]{0,14})(?:说|表示|称|认为|指出|写道|道|回应|强调|问|喊)"),
        re.compile(r"(?:说|表示|称|认为|指出|告诉[^，。]{0,8}|写道|道|回应称?|强调|问|喊|发现|解释)[，,：:]?\s*$"),
        re.compile(r"[。！？\n]"),
        {"他": "m", "她": "f"},
        re.compile(r"(?:工作人员|研究人员|发言人|负责人|专家|网友|村民|居民|警方|公司|政府|代表|老人|学生|科学家)"),
        subject_after=True,
    ),
    "ja": _Script(
        re.compile(
            r"(?:など)?(?:と|って)?(?:話|語|言|述|指摘|説明|答|明か|あいさつ|主張|強調|コメント|呼びかけ|振り返|訴|目を細め|という|だと|だった|と)"
        ),
        re.compile(r"(?:は|が|によると|も)[^。「」]{0,14}$"),
        re.compile(r"[。！？\n]"),
        {"彼": "m", "彼女": "f"},
        re.compile(r"(?:担当者|関係者|広報|住民|警察|専門家|会社|政府|市|県|店主|客|イヌ|男性|女性)(?=は|が|によると)"),
    ),
    "ko": _Script(
        re.compile(r"(?:이?라고|고|며|면서|라는|이?라며|라거나)"),
        re.compile(r"(?:은|는|이|가|도)\s[^.“”]{0,25}$"),
        re.compile(r"[.!?](?=\s)|\n"),
        {"그": "m", "그녀": "f"},
        re.compile(r"(?:관계자|대변인|경찰|주민|전문가|당국|업체|정부|회사|측)(?=은|는|이|가|도)"),
    ),
    "ar": _Script(
        re.compile(r"[،,]?\s*(?:كما\s)?(?:قال|قالت|أضاف|أضافت|صرح|صرحت|أكد|أكدت|أوضح|أوضحت|يقول|تقول|بحسب|وفق)"),
        re.compile(
            r"(?:قال|قالت|أضاف|أضافت|صرح|صرحت|أكد|أكدت|أوضح|أوضحت|ذكر|ذكرت|كتب|كتبت|علق|علّق|وعد|وصف|وصفت|يقول|تقول|ردد|هتاف|رد|ردت)"
        ),
        re.compile(r"[.!?؟](?=\s)|\n"),
        {"هو": "m", "هي": "f"},
        re.compile(r"(?:المتحدث|متحدث|مصدر|الشرطة|الوزارة|مسؤول|المحتجون|خبراء|الشركة|الحكومة|شاهد|البلدية)"),
        subject_after=True,
    ),
}
_REACH = 90


def read_unspaced_frames(text: str, mentions: list[Mention], quotations: list[Quotation], language: str) -> list[Found]:
    """Return the source of each quotation."""
    script = _SCRIPTS["ar" if language == "fa" else language]
    found: list[Found] = []
    for number, quotation in enumerate(quotations):
        own = _own(text, mentions, quotations, number, script)
        if own is None and found and found[-1].probability >= SAME_SOURCE and found[-1].span is not None:
            between = text[quotations[number - 1].end : quotation.start]
            if quotation.continues or (len(between) < _REACH and "\n" not in between):
                own = Found(found[-1].span, SAME_SOURCE, found[-1].pronoun, found[-1].mention)
        found.append(own or Found(None, 0.0))
    return found


def _own(text: str, mentions: list[Mention], quotations: list[Quotation], number: int, script: _Script) -> Found | None:
    quotation = quotations[number]
    left = quotations[number - 1].end if number else 0
    right = quotations[number + 1].start if number + 1 < len(quotations) else len(text)
    begin = max(left, quotation.start - _REACH)
    for stop in script.stop.finditer(text, begin, quotation.start):
        begin = stop.end()
    finish = min(right, quotation.end + _REACH)
    stop = script.stop.search(text, quotation.end, finish)
    finish = stop.start() if stop else finish
    behind = script.after.match(text, quotation.end, finish)
    ahead = script.before.search(text[begin : quotation.start])
    colon = text[begin : quotation.start].rstrip().endswith((":", "："))
    if script.subject_after and behind:
        source = _source(text, mentions, Span(quotation.end, min(finish, behind.end() + 30)), script, last=False)
        if source:
            source.probability = VERB_AFTER
            return source
    if behind and not script.subject_after:
        # "「…」と目を細めるのは、Xさん": without a subject in front it can follow.
        source = _source(text, mentions, Span(begin, quotation.start), script, last=True) or _source(
            text, mentions, Span(quotation.end, finish), script, last=False
        )
        if source:
            source.probability = VERB_BEFORE
            return source
    if behind or ahead or colon:
        source = _source(text, mentions, Span(begin, quotation.start), script, last=True)
        if source:
            source.probability = VERB_BEFORE if behind or ahead else COLON
            return source
    near = _source(text, mentions, Span(begin, quotation.start), script, last=True)
    if near:
        near.probability = NEAREST
    return near


def _source(text: str, mentions: list[Mention], span: Span, script: _Script, *, last: bool) -> Found | None:
    """Return the last or first person, pronoun or noun for somebody within a span."""
    first = bisect.bisect_left(mentions, span.start, key=lambda m: m.span.start)
    within = range(first, bisect.bisect_left(mentions, span.end, key=lambda m: m.span.start))
    found = [Found(mentions[at].span, 0.0, "", mentions[at]) for at in within]
    for pronoun, gender in script.pronouns.items():
        at = text.find(pronoun, span.start, span.end)
        if at >= 0 and (not text[at - 1 : at].isalpha() or not pronoun.isascii()):
            found.append(Found(Span(at, at + len(pronoun)), 0.0, gender))
    found += [Found(Span(*match.span()), 0.0) for match in script.nominal.finditer(text, span.start, span.end)]
    if not found:
        return None
    return (max if last else min)(found, key=lambda f: f.span or Span(0, 0))
