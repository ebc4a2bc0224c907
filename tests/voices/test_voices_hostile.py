# SPDX-License-Identifier: MIT
"""Hostile texts: the work grows with the text and no faster."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from types import FrameType
from typing import TYPE_CHECKING, Any

import pytest

from reader.voices import annotate_text

if TYPE_CHECKING:
    from _typeshed import TraceFunction

UNITS = {
    "capitals": "LEE ",
    "names": "Ann Lee ",
    "verbs": "sagte Lee ",
    "quotes": "“a” ",
    "frames": "— Да, — сказал он. ",
    "nicknames": "genannt „Pit“ ",
    "names without capitals": "王小梅说 ",
}


def steps(text: str, language: str) -> int:
    """Count the calls made and the lines run for a text: seconds would depend on the machine."""
    count = 0

    def trace(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    def lines(_frame: object, _event: str, _argument: object) -> TraceFunction:
        nonlocal count
        count += 1
        return lines

    annotate_text("x", language)
    before = sys.gettrace()
    sys.setprofile(trace)
    sys.settrace(lines)
    try:
        annotate_text(text, language)
    finally:
        sys.settrace(before)
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
@pytest.mark.parametrize("language", ["de", "ru", "ar", "zh", "ja", "ko"])
def test_four_times_the_text_is_about_four_times_the_work(unit: str, language: str) -> None:
    small, large = (steps(unit * (size // len(unit)), language) for size in (1_000, 4_000))
    assert large <= 6 * small + 2_000


SCRIPTS = {
    "ru": ["Иван Жук сказал: «Нет». ", "— Да. Иван Петрович Жук! ", "«А», — сказала она. ", "Саша Маша "],
    "uk": ["Олена сказала: «Ні». "],
    "ar": ["وقال محمد الحسيني: «نعم». ", "محمد بن علي بن عمر ", "وأضاف: «لا»، قالت. "],
    "zh": ["王小梅说：“好。”", "约翰·史密斯", "他说：“好。”欧阳雪说", "“好，”教授李明说，"],
    "ja": ["田中花子さんは「はい」と話した。", "田中太郎市長", "「はい」。そう語るのは、", "アン・リー氏"],
    "ko": ["김영희 대표는 “네”라고 했다. ", "김영희(41) 씨 ", "그는 “네”라고 했다. ", "존 스미스는 "],
}


@pytest.mark.parametrize(("language", "unit"), [(tag, unit) for tag, units in SCRIPTS.items() for unit in units])
def test_other_scripts_stay_linear(language: str, unit: str) -> None:
    small, large = (steps(unit * times, language) for times in (20, 80))
    assert large <= 6 * small


MARKS = {
    "names in marks": ("ru", "Газета «А»", " «А»"),
    "a name behind marks of all kinds": ("uk", "", "„ » Олена ( „ "),
    "books": ("zh", "", "《书》"),
    "dashes and marks": ("fi", "", "– Ei, ”Ei”, sanoi hän. "),
    "clauses behind a dash": ("sv", "– Nej", ", säger Anna, nej"),
}


@pytest.mark.parametrize(("language", "head", "unit"), MARKS.values(), ids=MARKS.keys())
def test_marks_that_hold_no_speech_are_not_gone_over_again_and_again(language: str, head: str, unit: str) -> None:
    small, large = (steps(head + unit * times, language) for times in (300, 1200))
    assert large <= 6 * small


RUNS = {
    "line breaks behind a quotation": ("ru", "«Нет»{}Иван Жук", "\n"),
    "opening marks between two quotations": ("ru", "«Нет», Иван Жук{}«Нет», Иван Жук", "“"),
    "the same from right to left": ("ar", "قال محمد: «نعم»{}قال محمد: «نعم»", "“"),
    "a colon before each mark": ("uk", "Олена{}", ":“"),
    "one word of letters": ("de", "Anna Vogel sagte: „Nein“ {}", "A"),
    "she said, without an end": ("zh", "王小梅说：“好。”{}", "她说：“好。”"),
    "books": ("ja", "田中さんは「はい」{}", "『本』"),
    "commas": ("sv", "– Nej, {}", "nej, "),
}
PATIENCE = 8.0
"""Seconds of processor time for 100,000 code points; a third is usual, quadratic work takes many times more."""


@pytest.mark.parametrize(("language", "frame", "unit"), RUNS.values(), ids=RUNS.keys())
def test_a_long_run_of_one_thing_takes_no_long_time(language: str, frame: str, unit: str) -> None:
    text = frame.format(unit * (100_000 // len(unit)))
    annotate_text(frame.format(unit), language)
    start = time.process_time()
    annotate_text(text, language)
    assert time.process_time() - start < PATIENCE


WORDS = {
    "ru": "Иван Жук Петрович сказал она министр по словам — , . « » „ “ : Анна ? ! ( а его мать 1 лет",
    "uk": "Іван Жук сказав вона міністр за словами — , . « » „ “ : Олена ? ( його",
    "ar": 'قال محمد الحسيني وأضاف بن علي الوزير « » " : ، . إن وفقا قوله هي ( ) عن',
    "fa": "گفت محمد رضایی وی افزود وزیر « » : ، . که به گفته او ( )",
    "zh": "王小梅 说 他 她 教授 “ ” ‘ ’ 「 」 《 》 ： ， 。 · 约翰 史密斯 老 的 （ ） 欧阳 记者",
    "ja": "田中 花子 さん 氏 は が と 「 」 『 』 （ 42 ） 。 、 市長 話した 彼女 アン ・ リー そう のは",
    "ko": "김영희 대표 는 은 “ ” ‘ ’ 라고 했다 며 . , (41) 씨 그는 존 스미스 밝혔다 교수",
    "de": "Anna Vogel sagte sie die Ministerin „ “ » « – , . : laut Herr von ( ) 42 ?",
    "fr": "Anne Lebrun dit elle le ministre « » “ ” — -t- , . : selon M. de ( ) ?",
    "es": "Ana Ruiz dijo ella el ministro « » — – , . : según de la ¿ ? ¡",
    "pl": "Anna Nowak powiedziała ona minister „ ” – — , . : według Żona",
    "fi": "Aino Virtanen sanoi hän ministeri ” – — , . : mukaan kertoi",
    "tr": "Ayşe Yılmaz dedi o bakan “ ” , . : göre diye 'nin",
    "he": 'אמר דוד כהן היא השר " ״ “ ” ׳ : , . לדברי כי',
    "hi": "कहा राम शर्मा ने मंत्री “ ” \" ' । , : के अनुसार कि उन्होंने",
}


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("language", WORDS)
def test_answers_to_nonsense_stand_within_the_text(language: str, seed: int) -> None:
    chance = random.Random(seed)
    space = "" if language in ("zh", "ja", "ko") else " "
    text = "".join(chance.choice([*WORDS[language].split(), "\n"]) + chance.choice([space, ""]) for _ in range(600))
    voices = annotate_text(text, language)
    assert voices.quotes
    names = {person.name for person in voices.people}
    for person in voices.people:
        assert person.mentions
        assert list(person.mentions) == sorted(person.mentions)
        assert all(0 <= mention.start < mention.end <= len(text) for mention in person.mentions)
    for quote in voices.quotes:
        assert 0 <= quote.start < quote.end <= len(text)
        assert 0.0 <= quote.confidence <= 1.0
        assert quote.speaker is None or quote.speaker in names
        source = quote.speaker_span
        assert source is None or 0 <= source.start < source.end <= len(text)


ENGLISH = {
    "turns": "“Yes,” he said. Ann Lee came. ",
    "labels": "“LEE: Yes, we do.\n\n",
    "women": "The woman wept. “No,” she said. ",
    "hyphens": "Mei-Ling Lee-Ann met captain Dai Orlop. Orlop said no. ",
    "initials": "Vann R. R. R. Orlop, ",
}


DIGITS = {
    "a note behind a name": "Ann Lee, ², said on Monday: “No.”",
    "a note in brackets": "Ann Lee (³) said on Monday: “No.”",
}


@pytest.mark.parametrize("text", DIGITS.values(), ids=DIGITS.keys())
def test_digits_that_are_no_number_end_no_reading(text: str) -> None:
    assert annotate_text(text, "en").quotes[0].speaker == "Ann Lee"


@pytest.mark.parametrize("unit", ENGLISH.values(), ids=ENGLISH.keys())
def test_english_stays_linear_too(unit: str) -> None:
    small, large = (steps(unit * times, "en") for times in (20, 80))
    assert large <= 6 * small


def instructions(text: str, module: str) -> int:
    """Count the instructions one module runs for an English text: they show long loops where calls do not."""
    count = 0

    def trace(frame: FrameType, event: str, _argument: Any) -> Callable[..., Any] | None:
        nonlocal count
        if not frame.f_code.co_filename.endswith(f"voices/{module}.py"):
            return None
        frame.f_trace_lines, frame.f_trace_opcodes = False, True
        count += event == "opcode"
        return trace

    sys.settrace(trace)
    try:
        annotate_text(text, "en")
    finally:
        sys.settrace(None)
    return count


LOOPS = [
    ("descriptions", "President Ann Lee came. “No,” the president said. "),
    ("descriptions", "Ann Lee met her Polish counterpart, Ann Lee. "),
    ("epithets", "Singer Ann Lee sang. “No,” the singer said. "),
    ("pronouns", "Rain fell. “No,” she said. "),
]


@pytest.mark.parametrize(("module", "unit"), LOOPS)
def test_no_loop_goes_over_all_for_each(module: str, unit: str) -> None:
    small, large = (instructions(unit * times, module) for times in (20, 80))
    assert large <= 4.5 * small
