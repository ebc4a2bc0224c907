# SPDX-License-Identifier: MIT
"""Guessing a text's language."""

from __future__ import annotations

import pytest

from reader.voices.language import choose_language, guess_language, primary

TEXTS = {
    "en": "The mayor said that the bridge was not safe and that it had been closed for the winter.",
    "de": "Die Brücke ist nicht sicher und wird auch im Winter nicht mehr für den Verkehr geöffnet.",
    "fr": "Le pont n'est pas sûr et il sera fermé pour tout l'hiver avec les routes qui sont dans la ville.",
    "es": "El puente no es seguro y se ha cerrado por las lluvias que han caído en la ciudad.",
    "it": "Il ponte non è sicuro e la strada è chiusa per tutto l'inverno, anche se i lavori sono finiti.",
    "pt": "A ponte não é segura e foi fechada para os carros, mas os moradores não sabem como passar.",
    "nl": "De brug is niet veilig en wordt voor het verkeer gesloten, maar er is nog geen besluit.",
    "sv": "Bron är inte säker och det är oklart när den kan öppnas för trafik, men vi får vänta.",
    "da": "Broen er ikke sikker, og den blev lukket efter en storm, siger borgmesteren, som ikke ved hvad der sker.",
    "nb": "Broen er ikke sikker, og den ble stengt etter en storm, sier ordføreren, som ikke vet hva som skjer.",
    "pl": "Most nie jest bezpieczny i został zamknięty na całą zimę, ale nie wiadomo, jak długo to potrwa.",
    "tr": "Köprü güvenli değil ve bu kış için kapatıldı, ama daha sonra ne olacak kimse bilmiyor.",
    "ru": "Мост закрыли на всю зиму, и никто не знает, как долго это продлится.",
    "uk": "Міст закрили на всю зиму, і ніхто не знає, як довго це триватиме, але він буде.",
    "zh": "这座桥不安全，整个冬天都关闭了。",
    "ja": "この橋は安全ではないので、冬の間は閉鎖される。",
    "ko": "이 다리는 안전하지 않아 겨울 내내 폐쇄된다.",
    "ar": "الجسر غير آمن وسيغلق طوال الشتاء.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_sentence_tells_its_language(language: str) -> None:
    assert guess_language(TEXTS[language]) == language


@pytest.mark.parametrize("text", ["", "   ", "12345", "!?", "\x00"])
def test_nothing_to_tell_is_english(text: str) -> None:
    assert guess_language(text) == "en"


def test_the_primary_part_of_a_tag() -> None:
    assert [primary(tag) for tag in ("pt-BR", "EN_us", "", None)] == ["pt", "en", "", ""]


def test_a_long_text_outweighs_what_the_page_declares() -> None:
    assert choose_language("en", TEXTS["de"] * 5) == "de"
    assert choose_language("de-AT", "Kurz.") == "de"
    assert choose_language("sw", TEXTS["de"] * 5) == "sw"
    assert choose_language(None, TEXTS["fr"]) == "fr"
