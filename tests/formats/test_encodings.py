# SPDX-License-Identifier: MIT
"""Encodings: declared, undeclared, wrongly declared and bogus."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.formats import read
from reader.formats.charsets import codec_of
from reader.formats.encodings import decode_markup, decode_text, looks_binary

TEXTS = {
    "cp1252": "L’été dernier, les élèves ont visité le musée du château ; « c’était très beau », a déclaré la "
    "maîtresse. Où est passé le garçon ? Il a mangé des crêpes à la crème.",
    "cp1251": "В понедельник правительство одобрило новый закон о подоходном налоге, который вступит в силу с января. "
    "По словам министра, изменения принесут в бюджет несколько миллиардов.",
    "koi8-r": "Жители города вышли на улицы, чтобы посмотреть на первый снег. "
    "Дети катались на санках до самого вечера.",
    "cp932": "吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。"
    "何でも薄暗いじめじめした所で泣いていた。",
    "euc_jp": "東京の天気は晴れのち曇りでしょう。午後からは雨が降るところもありますので、傘を持ってお出かけください。",
    "iso2022_jp": "このメールは日本語で書かれています。よろしくお願いします。",
    "gb18030": "中国科学家周二表示，他们在南方发现了一种新的恐龙化石。这一发现有助于人们了解这个时期的生物。",
    "big5hkscs": "這一發現有助於人們瞭解這個時期的生物。研究人員說，化石保存得非常完整，可以看到羽毛的痕跡。",
    "cp949": "정부는 월요일 새로운 소득세법을 승인했다. "
    "장관에 따르면 이 변화는 예산에 수십억 원을 가져올 것이라고 한다.",
    "cp1250": "Příliš žluťoučký kůň úpěl ďábelské ódy. Vláda v pondělí schválila nový zákon o dani z příjmů.",
    "cp1253": "Η κυβέρνηση ενέκρινε τη Δευτέρα τον νέο νόμο για τον φόρο "
    "εισοδήματος, ο οποίος θα ισχύσει από τον Ιανουάριο.",
    "cp1254": "Hükümet pazartesi günü ocak ayında yürürlüğe girecek yeni gelir vergisi yasasını onayladı. "
    "Şimdi gözler meclise çevrildi, muhalefet ise tasarıyı eleştiriyor.",
    "cp1255": "הממשלה אישרה ביום שני את החוק החדש למס הכנסה, שייכנס לתוקף בינואר.",
    "cp1256": "وافقت الحكومة يوم الاثنين على القانون الجديد لضريبة الدخل الذي سيدخل حيز التنفيذ في يناير.",
    "cp874": "รัฐบาลอนุมัติกฎหมายภาษีเงินได้ฉบับใหม่เมื่อวันจันทร์ ซึ่งจะมีผลบังคับใช้ในเดือนมกราคม",
}


def page(text: str, declared: str = "") -> str:
    meta = f'<meta charset="{declared}">' if declared else ""
    return f"<!DOCTYPE html><html><head>{meta}<title>x</title></head><body><p>{text}</p></body></html>"


@pytest.mark.parametrize("codec", TEXTS)
@pytest.mark.parametrize("declared", ["", "itself", "utf-8", "iso-8859-1"])
def test_every_set_is_read_right_whatever_is_declared(codec: str, declared: str) -> None:
    markup = page(TEXTS[codec], codec if declared == "itself" else declared)
    decoded = decode_markup(markup.encode(codec))
    assert decoded.text == markup
    right = declared in {"", "itself"} or codec_of(declared) == codec
    assert (decoded.warnings == ()) == right


@pytest.mark.parametrize("codec", ["cp1252", "cp1251", "cp932", "gb18030", "cp949"])
def test_plain_text_without_a_word_about_its_set(codec: str) -> None:
    assert decode_text(TEXTS[codec].encode(codec)).text == TEXTS[codec]


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("text", [TEXTS["cp1252"], TEXTS["cp932"], "plain ASCII"])
def test_unicode_with_and_without_a_mark(codec: str, text: str) -> None:
    assert decode_markup(page(text).encode(codec)).text == page(text)


@pytest.mark.parametrize("declared", ["iso-8859-1", "windows-1252", "shift_jis", "koi8-r", "utf-16"])
def test_valid_utf8_is_utf8_whatever_is_declared(declared: str) -> None:
    markup = page("Ein schöner „Kessel“ für 5 €", declared)
    assert decode_markup(markup.encode()).text == markup


@pytest.mark.parametrize(
    "label", ["idna", "zlib", "x-foo", "unicode_escape", "punycode", "rot13", "hex", "base64", "bz2"]
)
def test_bogus_labels_never_reach_a_decoder(label: str) -> None:
    assert codec_of(label) is None
    markup = page("Une « bouilloire » \\u0041 d’été", label)
    decoded = decode_markup(markup.encode())
    assert decoded.text == markup
    assert "unknown" in decoded.warnings[0]


def test_labels_as_the_web_uses_them() -> None:
    assert codec_of("ISO-8859-1") == codec_of("latin1") == codec_of(" us-ascii ") == "cp1252"
    assert codec_of("gb2312") == codec_of("GBK") == "gb18030"
    assert codec_of("Shift_JIS") == codec_of("x-sjis") == "cp932"
    assert codec_of("utf8") == codec_of("UTF-8") == "utf-8"
    assert codec_of("x" * 1000) is None


@pytest.mark.parametrize("codec", ["cp1252", "cp1250", "cp1251", "koi8-r", "cp932", "gb18030", "cp874"])
def test_a_few_characters_are_read_as_declared(codec: str) -> None:
    few = {
        "cp1252": "été",
        "cp1250": "žár",
        "cp1251": "Да",
        "koi8-r": "Да",
        "cp932": "猫",
        "gb18030": "中文",
        "cp874": "ดี",
    }
    markup = page(few[codec], codec)
    assert decode_markup(markup.encode(codec)).text == markup


def test_a_header_is_a_voice_too() -> None:
    data = page(TEXTS["koi8-r"]).encode("koi8-r")
    assert decode_markup(data, ("koi8-r",)).text == page(TEXTS["koi8-r"])


def test_a_page_cut_within_a_character() -> None:
    data = page("Kettle – “hot”").encode()
    cut = data[: data.index("”".encode()) + 1]
    assert decode_markup(cut).text.endswith("“hot")
    assert decode_markup(cut).encoding == "utf-8"


def test_a_windows_quotation_mark_within_utf8() -> None:
    data = page("Été, déjà vu, façade, naïve, œuvre, garçon, mère").encode().replace(b"<p>", b"<p>\x93Yes\x94, ")
    assert "“Yes”, Été" in decode_markup(data).text


def test_nuls_are_dropped() -> None:
    assert decode_markup(page("a\0b").encode()).text == page("ab")


def test_binary_is_told_from_text() -> None:
    assert looks_binary(bytes(range(256)) * 20)
    assert looks_binary(bytes(4000))
    for codec, text in TEXTS.items():
        assert not looks_binary(text.encode(codec))
    assert not looks_binary("wide text – 広い".encode("utf-16-le"))


def test_the_meta_of_a_saved_file(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(page(TEXTS["cp932"], "Shift_JIS").encode("cp932"))
    (saved,) = read(file)
    assert TEXTS["cp932"] in saved.content


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400), st.lists(st.text(max_size=20), max_size=3))
def test_no_bytes_and_no_label_make_it_raise(data: bytes, labels: list[str]) -> None:
    decoded = decode_markup(data, labels)
    decoded.text.encode("utf-8")
    assert "\0" not in decoded.text
    decode_text(data, labels)
    looks_binary(data)


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=200))
def test_utf8_goes_through_unchanged(text: str) -> None:
    markup = page(text).replace("\ufeff", "")
    assert decode_markup(markup.encode()).text == markup.rstrip("\ufffd")
