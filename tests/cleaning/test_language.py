# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - markup and long texts read better on one line
import pytest

from reader.cleaning import language
from tests.cleaning.trees import PROSE

TEXTS = {
    "en": " ".join(PROSE),
    "de": "Der Fluss stieg in der Nacht um einen Meter, und in der unteren Stadt schlief niemand, weil die Glocken läuteten. Am Morgen öffnete der Bäcker seinen Laden, wie er es jeden Tag tat, und das Wasser stand an der dritten Stufe. Am Mittag war es wieder gefallen.",
    "fr": "La rivière est montée d’un mètre dans la nuit, et personne n’a dormi dans la ville basse, parce que les cloches sonnaient. Le matin, le boulanger a ouvert sa boutique comme il le faisait tous les jours, avec l’eau à la troisième marche. À midi elle était redescendue.",
    "es": "El río subió un metro durante la noche y nadie durmió en la ciudad baja, porque sonaban las campanas. Por la mañana el panadero abrió su tienda como lo hacía todos los días, con el agua en el tercer escalón. A mediodía había bajado de nuevo y los niños pescaban.",
    "ru": "Ночью река поднялась на метр, и в нижнем городе никто не спал, потому что звонили колокола. Утром пекарь открыл свою лавку, как он это делал каждый день, а вода стояла у третьей ступени. К полудню она снова ушла, и дети ловили рыбу в подвале школы.",
    "ar": "ارتفع النهر متراً في الليل ولم ينم أحد في المدينة السفلى لأن الأجراس كانت تدق. في الصباح فتح الخباز دكانه كما كان يفعل كل يوم وكان الماء عند الدرجة الثالثة. وعند الظهر انخفض من جديد وكان الأطفال يصطادون السمك في قبو المدرسة على ضوء الشموع التي جاء بها المعلم من البيت",
    "ja": "川の水は夜のうちに一メートルも上がり、下町では誰も眠れなかった。鐘が鳴っていたからである。朝になるとパン屋はいつものように店を開けた。",
    "zh": "河水在夜里涨了一米，下城里没有人睡觉，因为钟一直在响。早上面包师像每天一样打开了店门，水停在第三级台阶上。到了中午水又退了，孩子们在学校的地下室里捉小鱼。",
    "ko": "강물은 밤사이 일 미터나 불어났고 아랫마을에서는 아무도 잠을 자지 못했다. 종이 울리고 있었기 때문이다. 아침에 빵집 주인은 매일 그랬듯이 가게 문을 열었다.",
    "he": "הנהר עלה במטר אחד בלילה ואיש לא ישן בעיר התחתית כי הפעמונים צלצלו. בבוקר פתח האופה את חנותו כפי שעשה בכל יום והמים עמדו במדרגה השלישית.",
}


@pytest.mark.parametrize("tag", TEXTS)
def test_languages_are_told_by_script_and_common_words(tag: str) -> None:
    assert language.detected(TEXTS[tag]) == tag
    assert language.settled(None, TEXTS[tag]) == tag


def test_what_is_declared_stands_unless_the_text_is_plainly_another() -> None:
    assert language.settled("en-GB", TEXTS["en"]) == "en-GB"
    assert language.settled("en", TEXTS["de"]) == "de"
    assert language.settled("en-US", TEXTS["ja"]) == "ja"
    assert language.settled("la", TEXTS["en"]) == "la"
    assert language.settled("en", "Lorem ipsum dolor sit amet, consectetur adipisicing elit. " * 10) == "en"


@pytest.mark.parametrize("text", ["", "Hello", "1234 5678 " * 20])
def test_short_texts_show_nothing(text: str) -> None:
    assert language.detected(text) == ""
    assert language.settled(None, text) is None
    assert language.settled("de", text) == "de"


def test_direction_follows_most_letters() -> None:
    assert language.direction_of(TEXTS["he"]) == "rtl"
    assert language.direction_of(f"{TEXTS['ar']} (PDF)") == "rtl"
    assert language.direction_of(TEXTS["en"]) == "ltr"
    assert language.direction_of("123 …") == ""
