# SPDX-License-Identifier: MIT
"""Russian, Ukrainian and Belarusian: names by case and given name, clauses of reporting; all people are invented."""

from __future__ import annotations

import pytest

from reader.article import QuoteKind, Voices
from reader.voices import annotate_text
from reader.voices.world.cyrillic import is_family, is_given, is_oblique, is_patronymic, stem
from reader.voices.world.cyrillic_lists import gender_of, may_be_given
from reader.voices.world.cyrillic_people import is_oblique_name
from reader.voices.world.cyrillic_subjects import verb_gender
from reader.voices.world.cyrillic_words import cyrillic_words


def said(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    """Return each quotation with its source's words and whose it is."""
    voices: Voices = annotate_text(text, language)
    return [(q.span.of(text), q.speaker_span.of(text) if q.speaker_span else None, q.speaker) for q in voices.quotes]


def named(text: str, language: str) -> list[list[str]]:
    """Return the words of each person's mentions."""
    return [[m.of(text) for m in person.mentions] for person in annotate_text(text, language).people]


@pytest.mark.parametrize(
    "forms",
    [
        "Круглов Круглова Круглову Кругловым",
        "Круглова Кругловой Круглову",
        "Стаховский Стаховского Стаховскому Стаховская",
        "Кравець Кравця Кравцю",
        "Юрий Юрия Юрию Юрием",
        "Андрей Андрея Андрею Андреем",
        "Максим Максима Максимом",
        "Лев Льва Льву",
        "Гончаренко Гончаренка Гончаренку",
        "Ткач Ткача Ткачем",
    ],
)
def test_the_cases_of_a_name_have_one_stem(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


def test_a_family_name_is_not_the_given_name_in_it() -> None:
    assert stem("Иванова") != stem("Иван")


def test_kinds_of_names_show_by_their_endings() -> None:
    assert is_given("Толика")
    assert may_be_given("Хенрика")
    assert not is_given("мост")
    assert is_patronymic("Павловны")
    assert is_patronymic("Кузьмичом")
    assert not is_patronymic("Петрова")
    assert is_family("Гаврилюк")


@pytest.mark.parametrize(
    ("name", "gender"),
    [("Ольга Ткач", "f"), ("Саша Петровна", "f"), ("Илья Жук", "m"), ("Романа Коршунова", "m"), ("Квон Мист", "")],
)
def test_a_full_name_tells_the_gender(name: str, gender: str) -> None:
    assert gender_of(name.split()) == gender


@pytest.mark.parametrize(
    ("name", "gender", "oblique"),
    [
        ("Романа Коршунова", "m", True),
        ("Роман Коршунов", "m", False),
        ("Круглова", "f", False),
        ("Кругловой", "f", True),
        ("Максим", "m", False),
        ("Шпака", "m", True),
    ],
)
def test_cases_are_told_with_the_gender(name: str, gender: str, *, oblique: bool) -> None:
    assert is_oblique_name(name, gender) is oblique
    assert is_oblique(name.rsplit(maxsplit=1)[-1], gender) is oblique


def test_a_verb_tells_its_subjects_gender() -> None:
    assert [verb_gender(verb) for verb in ("сказала", "заявил", "наголосив", "говорит")] == ["f", "m", "m", ""]


def test_words_of_the_tables() -> None:
    words = cyrillic_words("ru")
    assert words.is_role("адвоката")
    assert words.is_naming("газете")
    assert not words.is_naming("банальный")
    assert words.heads_name("Фермер")
    assert not words.heads_name("Виктор")


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        ("Глава области Вадим Чернышов уехал. Чернышова ждут.", "ru", [["Вадим Чернышов", "Чернышова"]]),
        ("Пьеса шла в театре Олега Табунова два года.", "ru", []),
        ("Сам Марат Юсупов молчал. Марата спросили снова.", "ru", [["Марат Юсупов", "Марата"]]),
        ("Адвокат Романчука Степан Лозинський мовчав.", "uk", [["Романчука"], ["Степан Лозинський"]]),
        ("Пришла Зинаида Павловна Рябинина. Бабу Зину любят.", "ru", [["Зинаида Павловна Рябинина", "Зину"]]),
        ("Судья Светлана Ткач ушла. Светлане Андреевне хлопали.", "ru", [["Светлана Ткач", "Светлане Андреевне"]]),
        ("Приехал Иван Жук. Он устал. Ждут А. С. Бойко.", "ru", [["Иван Жук"], ["А. С. Бойко"]]),
        ("Тренер гостей Йозеф Краль ушёл. У Краля жар.", "ru", [["Йозеф Краль", "Краля"]]),
        ("Мы ждём Вас и Вашу дочь. Скорость у Вас та же.", "ru", []),
        ("Археологи Поморского университета из Франции нашли лук в Карелии.", "ru", []),
        ("Мэр Саратова и глава Пскова подписали договор в Нижнем Новгороде.", "ru", []),
        ("Дем'ян Лук'яненко приїхав. Лук'яненка чекали.", "uk", [["Дем'ян Лук'яненко", "Лук'яненка"]]),
    ],
)
def test_people(text: str, language: str, people: list[list[str]]) -> None:
    assert named(text, language) == people


def test_a_person_is_shown_in_the_case_of_subjects() -> None:
    text = "Уволили Романа Коршунова. Вчера Роман Коршунов молчал. Роману Коршунову звонили."
    assert [person.name for person in annotate_text(text, "ru").people] == ["Роман Коршунов"]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        # The verb need not be known where a dash and a clause follow.
        ("«Я всё видел», — бросил Пётр Ильин.", "ru", [("«Я всё видел»", "Пётр Ильин", "Пётр Ильин")]),
        # Not who is spoken of, but who speaks.
        (
            "Датчанин Хенрик Андерсен назвал книгу Анны Ким «сенсацией года».",
            "ru",
            [("«сенсацией года»", "Хенрик Андерсен", "Хенрик Андерсен")],
        ),
        # The clause may stand inside the marks.
        (
            "Вышла Ольга Юрьева. «Мы год ждали, - сказала Юрьева. - Больше не будем».",
            "ru",
            [("«Мы год ждали, - сказала Юрьева. - Больше не будем»", "Юрьева", "Ольга Юрьева")],
        ),
        # A short word may end a sentence.
        (
            "Пришёл Иван Чижов. «Мост стоит», — сказал он. По словам Анны Ким, мост упал.",
            "ru",
            [("«Мост стоит»", "он", "Иван Чижов")],
        ),
        # A pronoun and a possessive mean the last subject of their gender.
        (
            "Олег Жук и Инна Мороз спорили. По её словам, мост «никому не нужен».",
            "ru",
            [("«никому не нужен»", "её", "Инна Мороз")],
        ),
        # A colon at the end of a paragraph.
        ("Внук Толик важно объявляет:\n\n— Я тут главный!", "ru", [("— Я тут главный!", "Толик", "Толик")]),
        # What an office says is nobody's.
        (
            "У пресслужбі ради повідомили, що «рішення ще немає».",
            "uk",
            [("«рішення ще немає»", "пресслужбі ради", None)],
        ),
        # A noun alone means who was named last; one that brings in somebody new does not.
        (
            "Нашла лук Алевтина Круглова. «Это удача», — пояснила исследовательница.",
            "ru",
            [("«Это удача»", "исследовательница", "Алевтина Круглова")],
        ),
        (
            "Мост строил Иван Чижов. «Денег уже нет», — сообщил источник.",
            "ru",
            [("«Денег уже нет»", "источник", None)],
        ),
        # Words for the people of a place are no person though a person stands near.
        (
            "Гол забил Лев Аничков. Болельщики кричали «ещё один гол».",
            "ru",
            [("«ещё один гол»", "Болельщики", None)],
        ),
        ("Алена Цвірка дадала: «Вёска жыве».", "be", [("«Вёска жыве»", "Алена Цвірка", "Алена Цвірка")]),
    ],
)
def test_who_said_it(text: str, language: str, found: list[tuple[str, str | None, str | None]]) -> None:
    assert said(text, language) == found


@pytest.mark.parametrize(
    "text",
    [
        "Иван Чижов сообщил газете «Северный курьер», что уезжает.",
        "Вчера «Метеор» обыграл соперника, и Иван Чижов ушёл.",
        "Компания «Дорстрой» взяла подряд.",
        "Её роман называется «Сад без забора».",
    ],
)
def test_names_in_marks_are_no_speech(text: str) -> None:
    (quote,) = annotate_text(text, "ru").quotes
    assert quote.kind is QuoteKind.OTHER
    assert quote.speaker is None


def test_the_answers_of_an_interview_are_its_guests() -> None:
    text = "Пришла Дарья Мельник, пианистка.\n\n— Дарья, вы играете?\n\n— С утра.\n\n— А вечером?\n\n— Вечером сплю."
    assert [speaker for _, _, speaker in said(text, "ru")] == [None, "Дарья Мельник", None, "Дарья Мельник"]


def test_belarusian_is_told_from_russian_and_ukrainian() -> None:
    text = "Млын на рацэ стаяў закінуты, але цяпер ён зноў працуе, і людзі прыходзяць сюды з усёй вёскі." * 4
    assert annotate_text(text).language == "be"
