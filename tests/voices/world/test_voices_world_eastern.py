# SPDX-License-Identifier: MIT
"""Chinese, Japanese and Korean: names by what stands beside them, who said what; all people are invented."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from reader.article import QuoteKind
from reader.voices import annotate_text
from reader.voices.world.eastern import places


def named(text: str, language: str) -> list[list[str]]:
    """Return the words of each person's mentions."""
    return [[m.of(text) for m in person.mentions] for person in annotate_text(text, language).people]


def said(text: str, language: str) -> list[tuple[str | None, str | None]]:
    """Return each quotation's source words and speaker."""
    quotes = annotate_text(text, language).quotes
    return [(q.speaker_span.of(text) if q.speaker_span else None, q.speaker) for q in quotes]


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        ("王小梅说今天不行。后来王小梅走了。", "zh", [["王小梅", "王小梅"]]),
        ("教授周慧敏来了。周教授很忙。", "zh", [["周慧敏", "周"]]),
        ("德国专家约翰·哈特曼认为可以。哈特曼走了。", "zh", [["约翰·哈特曼", "哈特曼"]]),
        ("交通局長黃美玲表示同意，黃美玲並強調安全。", "zh", [["黃美玲", "黃美玲"]]),
        ("作家欧阳雪说好。欧阳后来走了。", "zh", [["欧阳雪", "欧阳"]]),
        ("为什么不能让宇航员来一杯，但这种说法不对，那些声称喝醉的人也一样。", "zh", []),
        ("発言人は田中花子さん。花子さんは笑った。", "ja", [["田中花子", "花子"]]),
        ("水無瀬蓮四段（18）が柏木七段を破った。水無瀬四段は笑った。", "ja", [["水無瀬蓮", "水無瀬"], ["柏木"]]),
        ("町長は5日の定例記者会見で、人気の職業紹介歌手について話した。", "ja", []),
        ("강도현 한빛시장은 왔다. 강 시장은 웃었다.", "ko", [["강도현", "강"]]),
        ("기소된 남기태(29)씨가 왔다. 남씨는 울었다.", "ko", [["남기태", "남"]]),
        ("영국 극작가 로버트 그린은 웃었다.", "ko", [["로버트 그린"]]),
        ("공동 연구자인 엄지원 서해대 교수는 웃었다.", "ko", [["엄지원"]]),
        ("日本大使館の蓮見公使は笑った。", "ja", [["蓮見"]]),
        ("居民冯志远来了。冯老听了大笑。", "zh", [["冯志远", "冯"]]),
        ("이번 대표는 지난 시장보다 낫다. 국회 의원도 왔다. 주인공 역을 맡았다.", "ko", []),
    ],
)
def test_people(text: str, language: str, people: list[list[str]]) -> None:
    assert named(text, language) == people


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "“孩子要上学，”居民林晓燕说，“一家人连脸都没洗。”",
            "zh",
            [("林晓燕", "林晓燕"), ("林晓燕", "林晓燕")],
        ),
        ("教授周慧敏来了。她说：“第一次听见它的叫声。”", "zh", [("她", "周慧敏")]),
        # Whoever belongs to somebody is another.
        ("居民沈玉梅来了。沈女士的孙子小豆子问：“明天还开吗？”", "zh", [("小豆子", "小豆子")]),
        (
            "水务局负责人接受《清河日报》采访时称，设备“已经超期服役八年”。",
            "zh",
            [(None, None), ("水务局", None)],
        ),
        ("「これ以上は待てません」と田中花子さんは話した。", "ja", [("田中花子", "田中花子")]),
        ("「足が震えています」と佐久間玲奈さん。", "ja", [("佐久間玲奈", "佐久間玲奈")]),
        ("「黒板は残しました」。そう語るのは、店を開いた阿久津誠さん（42）。", "ja", [("阿久津誠", "阿久津誠")]),
        ("西園寺健市長は辞める。市長によると「苦渋の決断だった」という。", "ja", [("市長", "西園寺健")]),
        ("市の担当者は「説明会を開きたい」としている。", "ja", [("担当者", None)]),
        (
            "강도현 시장은 “적자가 한계에 이르렀다”며 “시민께 송구하다”고 밝혔다.",
            "ko",
            [("강도현", "강도현"), ("강도현", "강도현")],
        ),
        ("윤서영 대표는 반발했다. 그는 “숫자놀음에 불과하다”고 했다.", "ko", [("그", "윤서영")]),
        ("앞서 검찰은 “죄질이 매우 불량하다”며 징역 2년을 구형했다.", "ko", [("앞서 검찰", None)]),
        ("“이 아이가 떠나면 종소리도 끝이네요.” 민경자(58) 교사는 한숨을 쉬었다.", "ko", [("민경자", "민경자")]),
    ],
)
def test_who_said_it(text: str, language: str, found: list[tuple[str | None, str | None]]) -> None:
    assert said(text, language) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("她的小摊被网友称为“钉子户”。", "zh"),
        ("作家欧阳雪在《对岸》中写过渡口。", "zh"),
        ("他答应写一本“养花秘籍”。", "zh"),
        ("人気商品は「校長先生の板チョコ」。", "ja"),
        ("論文を『若獅子の記録』に載せた。", "ja"),
        ("시는 이른바 ‘황금노선’을 공영제로 바꾼다.", "ko"),
    ],
)
def test_names_in_marks_are_no_speech(text: str, language: str) -> None:
    (quote,) = annotate_text(text, language).quotes
    assert quote.kind is QuoteKind.OTHER
    assert quote.speaker is None


def test_a_latin_form_in_brackets_is_the_same_person() -> None:
    text = "教授戴夫·汉森（Dave Hanson）研究酒精。他说：“我不认为会有不同。”"
    (person,) = annotate_text(text, "zh").people
    assert person.name == "戴夫·汉森"
    assert len(person.mentions) == 2


def test_other_languages_load_no_east_asian_reader() -> None:
    program = (
        "import sys; from reader.voices import annotate_text; annotate_text('„Ja“, sagte Ann.', 'de');"
        "sys.exit('reader.voices.world.korean' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_a_word_is_found_where_the_patterns_beside_it_hold() -> None:
    text = "金江 江路 江江说"
    assert [place.start for place in places(text, "江", re.compile("[说江 ]"))] == [1, 6, 7]
    assert [place.start for place in places(text, "江", re.compile("[说江 ]"), re.compile("金"))] == [6, 7]


def test_she_means_nobody_named_pages_ago() -> None:
    found = said("王小梅说：“好。”" + "她说：“好。”" * 300, "zh")
    assert found[50] == ("她", "王小梅")
    assert found[-1] == ("她", None)
