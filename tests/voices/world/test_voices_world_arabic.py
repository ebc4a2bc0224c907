# SPDX-License-Identifier: MIT
"""Arabic and Persian: names by given names, titles and verbs, who said what; all people are invented."""

from __future__ import annotations

import pytest

from reader.article import QuoteKind
from reader.voices import annotate_text
from reader.voices.world.arabic import arabic_table, arabic_words, fold_arabic, without_prefix


def named(text: str, language: str) -> list[list[str]]:
    """Return the words of each person's mentions."""
    return [[m.of(text) for m in person.mentions] for person in annotate_text(text, language).people]


def said(text: str, language: str) -> list[tuple[str | None, str | None]]:
    """Return each quotation's source words and speaker."""
    quotes = annotate_text(text, language).quotes
    return [(q.speaker_span.of(text) if q.speaker_span else None, q.speaker) for q in quotes]


def test_words_are_folded_with_their_places() -> None:
    text = "قالت أمّ ياسين"
    words = arabic_words(text)
    assert [text[word.start : word.end] for word in words] == text.split()
    assert words[1].plain == fold_arabic("أم")
    assert (1, "محمد") in without_prefix("ومحمد")


def test_verbs_are_known_with_what_is_written_beside_them() -> None:
    table = arabic_table("ar")
    assert table.verb(fold_arabic("ووصفتها")) == fold_arabic("وصفت")
    assert not table.verb(fold_arabic("المدينة"))


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        ("وقال سهيل بن عمار القيسي أمس. وغادر القيسي.", "ar", [["سهيل بن عمار القيسي", "القيسي"]]),
        ("وصلت هالة عبد المجيد أمس. كتبت لعبد المجيد رسالة.", "ar", [["هالة عبد المجيد", "عبد المجيد"]]),
        ("سألت الخبيرة الروسية إيلينا بتروفا عن الأمر.", "ar", [["إيلينا بتروفا"]]),
        ("تجمع السكان في شارع ابن خلدون قرب المكتبة.", "ar", []),
        ("أمينة المكتبة وزعت الكتب على الأطفال.", "ar", []),
        ("فرهاد کیانی رفت. کیانی خسته بود.", "fa", [["فرهاد کیانی", "کیانی"]]),
        ("هزینه شورای شهر زیاد است، اما کسی نمی‌داند.", "fa", []),
    ],
)
def test_people(text: str, language: str, people: list[list[str]]) -> None:
    assert named(text, language) == people


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        # Behind the marks, and a verb without a subject after it.
        (
            "«تعلمت العجن قبل القراءة»، تقول جميلة العزاوي. وأضافت: «كان أبي خبازا».",
            "ar",
            [("جميلة العزاوي", "جميلة العزاوي"), ("جميلة العزاوي", "جميلة العزاوي")],
        ),
        # A participle goes on with the verb's subject.
        (
            "أكد المدرب خوان مورينو أن الفوز «مستحق»، مشيرا إلى أن الفريق «لم يحقق شيئا بعد».",
            "ar",
            [("خوان مورينو", "خوان مورينو"), ("خوان مورينو", "خوان مورينو")],
        ),
        # Not the agency that passes it on.
        (
            "ونقلت الوكالة عن المزارع عدنان حمدان قوله: «أكل الجراد كل شيء».",
            "ar",
            [("عدنان حمدان", "عدنان حمدان")],
        ),
        ("وذكر بيان صادر عن المنظمة أن «الخسائر كبيرة جدا».", "ar", [("بيان صادر", None)]),
        ("وبحسب مصدر في الوزارة، فإن «التحقيق جار منذ شهر».", "ar", [("مصدر في الوزارة", None)]),
        # Those around somebody are not that person.
        ("وصل حسام خليل. وهتف أقارب خليل أمام المحكمة: «ظلم كبير جدا».", "ar", [("أقارب", None)]),
        (
            "لیلا صبوری، فعال محیط زیست، این تصمیم را «دیرهنگام» خواند. او افزود: «سه سال پیش هشدار دادیم».",
            "fa",
            [("لیلا صبوری", "لیلا صبوری"), ("او", "لیلا صبوری")],
        ),
    ],
)
def test_who_said_it(text: str, language: str, found: list[tuple[str | None, str | None]]) -> None:
    assert said(text, language) == found


@pytest.mark.parametrize(
    "text", ["كتب وائل شحاتة رواية «رغيف أخير» قبل عام.", "ويسميها الجيران «سيدة النار» منذ سنين."]
)
def test_names_in_marks_are_no_speech(text: str) -> None:
    (quote,) = annotate_text(text, "ar").quotes
    assert quote.kind is QuoteKind.OTHER
