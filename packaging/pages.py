# SPDX-License-Identifier: MIT
"""The pages our pictures show, written by us: one of every kind, and a small library of several papers and years."""

from __future__ import annotations

from typing import NamedTuple

HEAD = """<!doctype html><html lang="{lang}" dir="{dir}"><head><meta charset="utf-8"><title>{title}</title>
<meta name="author" content="{author}"><meta property="og:site_name" content="{site}">
<meta property="article:published_time" content="{day}">{address}<meta name="description" content="{deck}"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>{title}</h1>{body}</article>
<footer>Imprint</footer></body></html>"""

FERRY = """<p>The last ferry of the evening leaves at ten past nine, and for eleven years Marta Lindqvist has been
the one who unties it. “You learn to read the water before you read the timetable,” said Lindqvist, the ferry's
captain, as she walked the length of the deck with a lamp in her hand.</p>
<p>The council voted on Tuesday to keep the line open until the bridge is built. Tomas Verhoeven, the mayor, called
the vote “a promise to the island”. “Nobody should have to choose between work and home because of a boat,” Verhoeven
told the assembly. He would not say where the money is to come from.</p>
<h2>A line with two ends</h2>
<p>On the far side, the baker Ines Okafor sends her bread across every morning. “If the boat is late, the town eats
late,” she said. She has kept a list of delays since spring: forty-one, most of them for fog.</p>
<blockquote><p>The crossing takes eighteen minutes. It has taken eighteen minutes since 1931, whatever the engine.</p>
</blockquote>
<p>Engineers from the university have measured the current for three winters. “We cannot promise that the bridge will
be quicker,” said Jonas Adeyemi, who leads the group. “It will be drier.” Lindqvist laughed when she heard it.</p>
<p>The report, published in May, names three ways to pay for the line, and a spokeswoman for the ministry said that
“all of them are being looked at”. Verhoeven expects an answer before the first ice.</p>
<p>Until then the lamp goes along the deck at ten past nine. “I will untie it as long as somebody is waiting,”
Lindqvist said, and threw the rope.</p>"""

CODE = """<p>A table of what was measured, and the few lines that measured it. Both have to stay what they are: a table
with its columns, code with its spaces.</p>
<h2>The figures</h2>
<table><caption>Crossings by month</caption><thead><tr><th>Month</th><th>Crossings</th><th>Late</th><th>Share</th></tr>
</thead><tbody><tr><td>January</td><td align="right">412</td><td align="right">31</td><td align="right">7.5 %</td></tr>
<tr><td>February</td><td align="right">388</td><td align="right">44</td><td align="right">11.3 %</td></tr>
<tr><td>March</td><td align="right">431</td><td align="right">12</td><td align="right">2.8 %</td></tr></tbody></table>
<h2>The measuring</h2>
<p>The function below counts a crossing as late from the sixth minute on; <code>grace</code> is in minutes.</p>
<pre><code class="language-python">def late(crossings, grace=5):
    \"\"\"Return the crossings that came in after the grace period.\"\"\"
    return [crossing for crossing in crossings
            if crossing.arrived - crossing.due > grace]
</code></pre>
<p>Three things are left out on purpose:</p>
<ul><li>crossings that never began, for fog or ice;</li><li>crossings turned back half-way, of which there were
<ol><li>two in January and</li><li>one in March;</li></ol></li><li>everything before the new engine.</li></ul>
<p>The whole list is kept by the harbour office, and anybody may read it there on weekdays.</p>"""

ARABIC = """<p>قالت القبطانة ليلى الهاشمي إن العبّارة الأخيرة تغادر كل مساء عند التاسعة وعشر دقائق. «نتعلم قراءة الماء
قبل قراءة جدول المواعيد»، قالت الهاشمي وهي تسير على السطح وفي يدها مصباح صغير.</p>
<p>وصوّت المجلس يوم الثلاثاء على إبقاء الخط مفتوحا إلى أن يُبنى الجسر. «لا ينبغي لأحد أن يختار بين العمل والبيت بسبب
قارب»، قال رئيس البلدية سامي حداد أمام الأعضاء، ولم يذكر من أين سيأتي المال اللازم لذلك.</p>
<p>وعلى الضفة الأخرى ترسل الخبازة نادية خبزها كل صباح، وقد احتفظت منذ الربيع بقائمة بكل تأخير: واحد وأربعون مرة،
معظمها بسبب الضباب الذي يغطي المضيق في ساعات الفجر الأولى.</p>"""

WIDE = """<p>Who crossed, from where and when, as the harbour office writes it down; a table that is wider than a page
wants to be, and longer than a screen.</p><table><caption>Crossings by hour and day</caption><thead><tr><th>Landing</th>
{heads}</tr></thead><tbody>{rows}</tbody></table><p>The figures are counted by hand, twice, by two people who do not
talk to each other while they count. Where they differ, the smaller one is written down.</p>""".format(
    heads="".join(f"<th>{hour}:00 to {hour + 1}:00</th>" for hour in range(6, 22)),
    rows="".join(
        f"<tr><th>{place}</th>"
        + "".join(f'<td align="right">{(hour * step * 37) % 211}</td>' for hour in range(6, 22))
        + "</tr>"
        for step, place in enumerate(("Old harbour", "Lighthouse", "Mill quay", "Saint Brendan", "Fish market") * 3, 1)
    ),
)

FOG = """<p>There was fog over the harbour again this morning, the forty-first time since spring, and the bread came
late. Nobody complained. The bakery opened at nine instead of seven, and the queue stood in the grey light and talked
about the bridge, as it does every time, until the doors opened at last.</p>"""

LONG_TITLE = (
    "A title that goes on and on, because somebody could not decide which of the three things it is about should "
    "come first, and so put all of them into it"
)

LONG = "".join(
    f"<p>Part {number} of the minutes is about the {thing}. “We looked at the {thing} for a whole evening,” said Edda "
    f"Moreau, who chairs the committee, “and we are going to look at it again.” Nobody asked for the {thing}, but "
    "everybody had something to say about it, and most of it is written down here.</p>"
    for number, thing in enumerate(("pier", "lamp", "bell", "bench", "kiosk", "clock", "railing", "steps"), 1)
)

CHINESE = """<p>末班渡轮每晚九点十分离港，十一年来，解开缆绳的人一直是林玛。“学会看时刻表之前，你得先学会看水，”船长林玛提着灯走过甲板时说。她的父亲也曾在这条船上工作；祖父则在1931年造了第一座码头（那时还没有桥，也没有公路）。</p>
<p>市议会星期二投票决定，在大桥建成之前保留这条航线。“谁也不应该因为一条船，而在工作和家之间做选择，”市长王海明对议员们说。至于钱从哪里来，他没有说明。《港口报》的记者问了三次，三次都没有得到回答。</p>
<h2>一条线，两个终点</h2>
<p>在对岸，面包师何英每天早晨把面包送过河来。“船晚了，全城吃饭就晚了，”她说。自春天以来，她记下了四十一次延误，其中大多数是因为雾。大学的工程师们已经测量了三个冬天的水流，报告预计在五月发表；HarborLine 2.0 系统显示，每次航程需要18分钟，与1931年完全相同。</p>"""  # noqa: E501

JAPANESE = """<p>夜の最終便は九時十分に出る。十一年間、その綱を解いてきたのは船長の林真理だ。「時刻表を読む前に、まず水を読むことを覚えるんです」と、ランプを手に甲板を歩きながら林さんは言った。祖父は一九三一年に最初の桟橋を造った（当時は橋も、道路もなかった）。</p>
<p>市議会は火曜日、橋が完成するまで航路を残すことを決めた。「船のせいで、仕事と家のどちらかを選ばなければならない人がいてはならない」と市長の高橋健一は議会で述べた。ただし、財源については明らかにしなかった。『港新聞』の記者は三度たずねたが、答えは得られなかった。</p>
<p>対岸では、パン屋の伊藤花さんが毎朝パンを送り出している。「船が遅れると、町じゅうの朝ごはんが遅れるの」。春から数えた遅れは四十一回、そのほとんどが霧のためだった。大学の技術者たちは Harbour Line の潮流を三年間にわたって測定してきた。</p>"""  # noqa: E501

MIXED = """<p>In the notebook the captain keeps, the first line is in Chinese: 学会看时刻表之前，你得先学会看水。 She copied it
from her grandfather, who wrote 渡し船 (<em>watashibune</em>) on the hull, and العبّارة below it for the crew. “Whoever reads
it in three scripts will not forget it,” said Marta Lindqvist.</p><p>The second line is a temperature, 8 °C, and the size of
the boat, 8x4 metres; the third was never finished.</p>"""  # noqa: E501

GERMAN = """<p>Die letzte Fähre des Abends legt um zehn nach neun ab. „Man lernt das Wasser lesen, bevor man den Fahrplan
liest“, sagte Marta Lindqvist, die Kapitänin der Fähre. Die Donaudampfschifffahrtsgesellschaftskapitänsversammlung hat am
Dienstag beschlossen, die Linie zu erhalten.</p><p>„Niemand soll sich wegen eines Bootes zwischen Arbeit und Zuhause
entscheiden müssen“, sagte Bürgermeister Tomas Verhoeven. Woher das Geld kommen soll, sagte er nicht.</p>"""  # noqa: E501


class Page(NamedTuple):
    """One page: what it says, and who says it where and when."""

    name: str
    title: str
    deck: str
    body: str
    language: str = "en"
    author: str = "Nora Feld"
    site: str = "The Harbour Gazette"
    day: str = "2024-03-12"
    address: str = ""

    @property
    def markup(self) -> str:
        """The page as a browser would save it."""
        link = f'<link rel="canonical" href="{self.address}">' if self.address else ""
        return HEAD.format(
            title=self.title, deck=self.deck, body=self.body, author=self.author, day=f"{self.day}T08:00:00+01:00",
            site=self.site, lang=self.language, dir="rtl" if self.language == "ar" else "ltr", address=link,
        )  # fmt: skip


PAGES = (
    Page("ferry", "The woman who unties the last ferry", "Marta and the mayor, the baker and the bridge.", FERRY),
    Page("code", "How late is late: counting the crossings of a winter", "Figures, and how they came about.", CODE),
    Page("arabic", "العبّارة الأخيرة وامرأة تقرأ الماء", "حكاية عن خط بين ضفتين.", ARABIC, "ar"),
    Page("long", LONG_TITLE, "", LONG),
    Page("short", "Fog", "", FOG),
    Page("wide", "Who crosses when", "Every hour of a summer, by landing.", WIDE),
)
"""One of every kind."""


def _report(number: int, thing: str, speaker: str, role: str) -> str:
    return (
        f"<p>The {thing} was on the table again, for the {number}th time this year. “Without the {thing} there is no "
        f"ferry, and without the ferry there is no town,” said {speaker}, {role}. Nobody contradicted her.</p><p>“We "
        f"will pay for the {thing} as we paid for the bridge: late and complaining,” Tomas Verhoeven, the mayor, "
        "answered. The assembly laughed, and put the matter off until the autumn.</p><p>Outside the fog had come in "
        "from the harbour, and the last boat went without its lamp.</p>"
    )


MIXED_LIBRARY = (
    *PAGES,
    Page("chinese", "解开末班渡轮缆绳的女人", "林玛和市长，面包师和桥。",
         CHINESE, "zh", "陈小雨", "港口报", "2023-11-02"),
    Page("japanese", "最終便の綱を解く人", "林さんと市長、パン屋と橋。",
         JAPANESE, "ja", "佐藤光", "港新聞", "2023-11-05"),
    Page("mixed", "Three scripts on one hull", "A notebook that is read from both sides.", MIXED, day="2022-06-01"),
    Page("german", "Die Frau, die die letzte Fähre losmacht: ein Bericht aus der Donaudampfschifffahrtsgesellschaft",
         "Marta und der Bürgermeister.", GERMAN, "de", "Jens Ott", "Uferblatt", "2023-02-10"),
    *(
        Page(thing, f"The {thing}, again", f"What the assembly said about the {thing}.",
             _report(number, thing, speaker, role), "en", author, site, day)
        for number, (thing, speaker, role, author, site, day) in enumerate((
            ("pier", "Marta Lindqvist", "the ferry's captain", "Nora Feld", "The Harbour Gazette", "2024-05-02"),
            ("lamp", "Ines Okafor", "a baker", "Jens Ott", "Uferblatt", "2023-07-19"),
            ("bell", "Marta Lindqvist", "the ferry's captain", "Ada Brandt", "The Island Times", "2023-01-30"),
            ("railing", "Ines Okafor", "a baker", "Ada Brandt", "The Island Times", "2022-10-11"),
            ("clock", "Marta Lindqvist", "the ferry's captain", "Nora Feld", "The Harbour Gazette", "2021-04-04"),
        ), 4)
    ),
)  # fmt: skip
"""Several papers, writers, years and languages: what narrows a search has something to narrow."""

VERSIONS = tuple(
    Page("versions", "The bridge will be late", "", body, address="https://gazette.example/bridge")
    for body in (
        FOG
        + "<p>The bridge is to open in May, the ministry said on Monday. It costs forty million.</p>"
        + FOG[:190]
        + "</p>",
        FOG
        + "<p>The bridge is to open in September, the ministry said on Friday. It costs sixty million.</p>"
        + "<p>A correction: an earlier version named the wrong ministry.</p>",
    )
)
"""One page that was saved twice."""
