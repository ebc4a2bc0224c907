# SPDX-License-Identifier: MIT
"""What tells the text of a page from what stands beside it: names, labels, prose."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from reader.cleaning.dom import BLOCK_TAGS, Element, attribute, hints, name
from reader.cleaning.measure import Measures

ASIDE_HINTS = frozenset(
    "ad ads advert advertisement advertising sponsored promo promos promotion related recirculation recommended "
    "recommendation recommendations newsletter subscribe subscription signup share sharing sharebar social comments "
    "comment disqus gallery slideshow carousel slider player controls control vjs breadcrumb breadcrumbs pagination "
    "pager popular trending poll paywall cookie consent survey widget toolbar navbox infobar tooltip popup modal "
    "print noprint tags taglist authors byline follow nav navbar navigation sidebar footer masthead".split()
)
"""Words page authors name asides with; none of them counts for a paragraph of the body the engine kept."""
CAPTION_HINTS = frozenset("captions credit credits copyright attribution".split())
ASIDE_TAGS = frozenset({"nav", "footer", "button", "form", "dialog", "menu"})
ASIDE_ROLES = frozenset({"navigation", "complementary", "dialog", "search", "menu", "contentinfo", "alert"})
SHORTEST_PROSE = 80
"""Code points of a line that may be a paragraph; captions, labels and headlines of marked pages are mostly shorter."""

RELATED_LABEL = re.compile(
    r"^(?:see also|(?:read|watch)(?: also| more| next)?|related\b.*|more(?: (?:on|from|in|about)\b.*)?|recommended\b.*|"
    r"most (?:read|popular|viewed|shared)\b.*|trending\b.*|you (?:may|might) (?:also )?like.*|popular\b.*|don.t miss.*|"
    r"also (?:on|read)\b.*|top stories|latest\b.*|explore further|"
    r"mehr (?:zum thema|aus|von)\b.*|lesen sie (?:auch|mehr)|das könnte (?:sie|dich) (?:auch )?interessieren|"
    r"verwandte (?:artikel|themen)|meistgelesen.*|auch interessant|"
    r"(?:à )?lire aussi|sur le même sujet|articles? (?:liés?|similaires?|connexes?)|(?:les )?plus lus|"
    r"(?:noticias|artículos|notas|contenidos?) relacionad[ao]s?|(?:te|le) puede interesar|le[ea] también|"
    r"(?:lo )?más leíd[ao]s?|leia (?:também|mais)|(?:artigos|notícias|matérias) relacionad[ao]s|mais lid[ao]s|"
    r"veja também|leggi anche|articoli correlati|(?:ti )?potrebbe interessarti|(?:i )?più letti|lees (?:ook|meer)|"
    r"gerelateerde? .*|czytaj (?:także|też|również)|läs (?:också|mer)|læs også|les også|lue myös|"
    r"читайте также|(?:материалы )?по теме|похожие (?:статьи|материалы|новости)|اقرأ أيضا?ً?|(?:مواضيع|أخبار) ذات صلة|"
    r"関連(?:記事|ニュース|リンク)|あわせて読みたい|おすすめ(?:記事)?|(?:相关|相關)(?:阅读|閱讀|文章|新闻|新聞|链接|連結)|"
    r"(?:推荐|推薦|延伸)(?:阅读|閱讀)|관련 ?(?:기사|뉴스))\W*$",
    re.IGNORECASE,
)
"""Lines that announce links to other pages."""
APPARATUS_LABEL = re.compile(
    r"^(?:see also|references|external links|notes|footnotes|further reading|sources|bibliography|citations|"
    r"works cited|siehe auch|einzelnachweise|weblinks|literatur|voir aussi|références|liens externes|"
    r"notes et références|"
    r"véase también|referencias|enlaces externos|ver também|referências|ligações externas|voci correlate|"
    r"collegamenti esterni|примечания|ссылки|литература|см\. также|zie ook|zobacz też|przypisy)\b\W*"
    r"(?:\[?\s*(?:edit|bearbeiten|modifier|editar|modifica|править)"
    r".*)?$",
    re.IGNORECASE,
)
"""Headings of the parts of a text that hold its notes and references."""
LONGEST_SHARED_END = 3
"""Letters of the part before the last in a name's end that many sites share: com, co, net, org, gov, ac."""
_WIDE = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_PROSE_END = re.compile(r"[.!?…。！？।؟:][\"”’'»)\]]*$")


def is_aside(element: Element) -> bool:
    """Tell whether an element's author named it as something beside the article."""
    return _is_marked_aside(element) or not ASIDE_HINTS.isdisjoint(hints(element))


def _is_marked_aside(element: Element) -> bool:
    return name(element) in ASIDE_TAGS or attribute(element, "role") in ASIDE_ROLES


def is_pull_quote(element: Element) -> bool:
    """Tell whether an element sets words of the article again, larger, beside it."""
    words = hints(element)
    return "pullquote" in words or ("pull" in words and "quote" in words)


def names_caption(words: Iterable[str]) -> bool:
    """Tell whether one of an author's words is for a caption or a credit: caption, thumbcaption, credits."""
    return any(word.endswith("caption") or word in CAPTION_HINTS for word in words)


def stands_aside(measures: Measures, index: int) -> bool:
    """Tell whether an element is an aside by its tag or role, or by its name where it holds less than half of the page.

    Pages name what holds all of them "has-sidebar" or "with-comments".
    """
    element = measures.elements[index]
    if name(element) not in BLOCK_TAGS or name(element) in ("html", "body", "main", "article"):
        return False
    if _is_marked_aside(element):
        return True
    return 2 * measures.text[index] <= measures.text[0] and not ASIDE_HINTS.isdisjoint(hints(element))


def weighed(text: str) -> int:
    """Return a text's length in code points, of which a Chinese, Japanese or Korean one counts for three.

    Their texts take a third of the room of English ones.
    """
    return len(text) if text.isascii() else len(text) + 2 * len(_WIDE.findall(text))


def is_prose(text: str) -> bool:
    """Tell whether a text reads like a paragraph: long enough, and with the end of a sentence."""
    return weighed(text) >= SHORTEST_PROSE and ends_sentence(text)


def ends_sentence(text: str) -> bool:
    """Tell whether a text ends as a sentence does."""
    return _PROSE_END.search(text) is not None


def is_internal(target: str, url: str | None) -> bool:
    """Tell whether a link leads to another page of the same site; without the page's address: is relative."""
    if "://" not in target and not target.startswith("//"):
        return not target.startswith(("mailto:", "javascript:", "tel:", "data:"))
    try:
        host, own = urlsplit(target).hostname or "", urlsplit(url or "").hostname or ""
    except ValueError:
        return False
    return bool(own) and host.removeprefix("www.") == own.removeprefix("www.")


def is_sister(target: str, url: str | None) -> bool:
    """Tell whether a link leads to a section of the site at `url` that has a name of its own, as blog.example.org has.

    What both names share must be longer than the ends under which names are given away ("co.uk", "com.au").
    """
    try:
        host, own = urlsplit(target).hostname or "", urlsplit(url or "").hostname or ""
    except ValueError:
        return False
    if not host or not own:
        return False
    shared = own if host.endswith("." + own) else host if own.endswith("." + host) else own.partition(".")[2]
    middle, _, _ = shared.rpartition(".")
    return host.endswith(shared) and (len(middle) > LONGEST_SHARED_END or "." in middle)
