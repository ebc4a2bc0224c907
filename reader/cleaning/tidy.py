# SPDX-License-Identifier: MIT
"""Lines that stand in an article's container but are not its text: title, byline, date, sharing, related links."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree

from reader.cleaning import dates, names
from reader.cleaning.asides import APPARATUS_LABEL, RELATED_LABEL, is_internal, is_prose
from reader.cleaning.captions import is_caption, is_photo_credit, make_caption
from reader.cleaning.dom import HEADINGS, Element, attribute, drop, folded, name, text_of
from reader.cleaning.leaves import Leaf, leaves
from reader.cleaning.measure import Measures
from reader.cleaning.metadata import Metadata
from reader.cleaning.tables import is_data, rows_of
from reader.cleaning.threads import FEWEST_POSTS, LONGEST_WRITER, WRITER_HINTS
from reader.cleaning.typesetting import FORMULA

BESIDE_HINTS = frozenset(
    "cta signup newsletter share sharing sharebar related teaser promo disclosure tagbox tags taglist "
    "taxonomy follow recommends recommended subscribe subscription social gallery slideshow advert advertisement "
    "sponsored badge signature".split()
)
"""What authors of pages call boxes within a body. Each stood around kept lines that are no text on marked pages."""

SHORTEST_PART = 12
"""Code points of a heading that may be part of the title; shorter ones are names of sections."""
LONGEST_KICKER = 40
"""Code points of the name of a section above a headline."""
_JOINT = re.compile(r"^\s*[|\\/»›·•–—:-]+\s|\s[|\\/»›·•–—:-]+\s*$|:\s*$")
NOTE_HINTS = frozenset("hatnote dablink rellink disambiguation".split())
"""What wikis call the note before a text that leads to others of the same name."""
DECK_HINTS = frozenset("deck dek subhead subheadline standfirst subtitle strapline excerpt".split())

_END = re.compile(r"[.!?…。！？।؟:;,][\"”’'»)\]]*$")
_SENTENCE_END = re.compile(r"[.!?…。！？।؟][\"”’'»)\]]*$")
_RELATED = re.compile(
    r"^(?:(?:see|read|watch|listen)(?: also| more| next)?\b\s*[:|»>-]|related\b|more (?:on|from|about)\b|also read\b|"
    r"read more\b|recommended\b|you (?:may|might) (?:also )?like|don.t miss\b|click here\b|sign up\b|subscribe\b|"
    r"follow (?:us|\w+ on)\b|share (?:this|on|via)\b|like this (?:story|article)|"
    r"get (?:the|our) (?:latest|newsletter|app))",
    re.IGNORECASE,
)
_CALL = re.compile(r"^(?:sign up|subscribe|download our|join (?:us|our)|get (?:our|the latest))\b", re.IGNORECASE)
_LABELLED_LINK = re.compile(r"^[^:]{2,40}:\s")
_LABEL = re.compile(
    r"^(?:advertisement|advertising|advert|ad|sponsored|share|tweet|email|print|comments?|\d+ comments?|\d+ shares?|"
    r"(?:text|font) size|read more|more|close|video|close video|back|next|previous|back to top|continue reading.*|"
    r"sharing is caring|tags|filed under.*|tagged.*|posted in.*|(?:\d+ )?min(?:ute)? read|(?:like )?loading.*|play|"
    r"like this|like|(?:(?:jump to|skip to|print|pin|rate|save)(?: the| this)? recipe\W*)+|"
    r"image \d+ of \d+|\d+ ?/ ?\d+|\d+|view (?:photo|image|graphic|this image).*|skip.*|"
    r"updated|published|click to enlarge|subscribe(?: now)?|sign (?:up|in)|log in|register)\W*$",
    re.IGNORECASE,
)
_BY = re.compile(r"(?:(?:(?:[Mm]edically |[Ff]act-)?(?:[Rr]eviewed|[Cc]hecked|[Ee]dited) )?by|von|par|por)\s+[A-ZÀ-Þ]")
_FULL_NAME = re.compile(r"[^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){1,4}")
_STAMP = re.compile(
    r"^(?:(?:last |first )?(?:updated|published|posted|modified)|reading time)\b.{0,60}\d", re.IGNORECASE
)
_ADDRESS = re.compile(r"^(?:\S+@\S+\.\w+|(?:https?://|www\.)?[\w-]+(?:\.[\w-]+)+/\S*)$")


@dataclass(slots=True)
class Place:
    """Where a line stands."""

    found: Metadata
    title: str
    """The folded title."""
    bylines: frozenset[str]
    """The bylines as the page writes them, folded, and the names as one."""
    in_head: bool = False
    """Before the first paragraph of prose."""
    is_first: bool = False
    """The first paragraph of prose itself."""
    in_tail: bool = False
    """Behind the last one."""
    is_last: bool = False
    """The last one itself."""
    in_thread: bool = False
    """Among posts that each name their writer."""
    behind_label: bool = False
    """Right behind a line that announced related links."""


_SHOWN = frozenset({"img", "iframe", "video", "math"})
"""What stands for itself without text."""

Rule = Callable[[Leaf, Place], bool]


def tidy(body: Element, found: Metadata, measures: Measures, rules: tuple[Rule, ...] | None = None) -> None:
    """Take lines out of the body that one of `rules` says are not its text, and make captions of those that are."""
    rules = RULES if rules is None else rules
    lines = leaves(body, measures)
    prose = [index for index, line in enumerate(lines) if _is_prose_line(line)]
    first = prose[0] if prose else 0
    last = prose[-1] if prose else len(lines)
    title = folded(found.title)
    bylines = frozenset(
        {folded(known) for known in found.byline_lines}
        | ({folded(", ".join(found.byline)), folded(" and ".join(found.byline))} if found.byline else set[str]())
    )
    written = sum(1 for line in lines if len(line.text) <= LONGEST_WRITER and not line.words.isdisjoint(WRITER_HINTS))
    in_thread = written >= FEWEST_POSTS
    behind_label = False
    left: list[Leaf] = []
    for index, line in enumerate(lines):
        place = Place(
            found, title, bylines, index < first, index == first, index > last, index == last, in_thread, behind_label
        )
        is_formula = FORMULA in line.element.attrib
        if not is_formula and any(rule(line, place) for rule in rules):
            behind_label = is_related(line, place) or (behind_label and is_behind_label(line, place))
            drop(line.element)
            continue
        behind_label = False
        if line.tag in ("figcaption", "caption") or next(line.element.iterancestors("figcaption"), None) is not None:
            continue
        if (is_caption(line) or is_photo_credit(line, measures)) and not _stands_in_data(line):
            make_caption(line)
        else:
            left.append(line)
    headings = [line.element for line in left if line.tag in HEADINGS]
    if len(headings) < len(left):
        for heading in _with_nothing_behind(body, headings):
            drop(heading)


def _is_prose_line(line: Leaf) -> bool:
    if not is_prose(line.text) or line.link_share >= 0.5 or line.tag == "figcaption":
        return False
    return not is_caption(line) and line.words.isdisjoint(NOTE_HINTS)


def _with_nothing_behind(body: Element, headings: list[Element]) -> list[Element]:
    """Return the headings at the end of the body that neither text nor an image follows; one walk."""
    wanted = set(headings)
    pending: list[Element] = []
    inside = 0
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if event == "start":
            if element in wanted:
                pending.append(element)
                inside += 1
            elif not inside and ((element.text and element.text.strip()) or name(element) in _SHOWN):
                pending.clear()
        else:
            inside -= element in wanted
            if not inside and element is not body and element.tail and element.tail.strip():
                pending.clear()
    return pending


# ── The rules ────────────────────────────────────────────────────────────────


def is_title(line: Leaf, place: Place) -> bool:
    """The article's title again: as a heading anywhere, as any line in its head."""
    text = folded(line.text)
    if not text or not place.title:
        return False
    if (line.tag in HEADINGS or place.in_head) and text == place.title:
        return not _stands_in_data(line)
    if line.tag in ("h1", "h2") and place.in_head:
        if _is_titles_part(line.text, place.found.title):
            return True
        left, right = set(text.split()), set(place.title.split())
        return len(left & right) >= 0.75 * max(len(left), len(right))
    return False


def _stands_in_data(line: Leaf) -> bool:
    """Tell whether a line stands in a table of data, which is kept whole."""
    table = next(line.element.iterancestors("table"), None)
    return table is not None and is_data(table, rows_of(table))


def _is_titles_part(heading: str, title: str) -> bool:
    """Tell whether a title is the heading with a site's or author's name before or behind it."""
    if len(heading) < SHORTEST_PART or heading not in title:
        return False
    before, behind = title.split(heading, 1)
    return (not before or bool(_JOINT.search(before))) and (not behind or bool(_JOINT.match(behind)))


def is_label(line: Leaf, place: Place) -> bool:  # noqa: ARG001 - all rules are called alike
    """A short word or two for a button or an advertisement."""
    if line.tag in ("td", "th", "li", "pre") or len(line.text) >= 60 or _LABEL.match(line.text) is None:
        return False
    return not (line.text.isdecimal() and _leads_within(line))


def _leads_within(line: Leaf) -> bool:
    """Tell whether a line links to a place of its own page, as the number of a note does."""
    return any(len(attribute(link, "href")) > 1 and link.get("href", "")[0] == "#" for link in line.element.iter("a"))


def is_byline(line: Leaf, place: Place) -> bool:
    """Who wrote it and when, before or behind the text or marked as such."""
    if len(line.text) > 140 or line.tag in ("td", "th", "pre"):
        return False
    named = not line.words.isdisjoint(("byline", "dateline", "timestamp", "pubdate", "author"))
    if not (place.in_head or place.in_tail or named):
        return False
    if place.in_thread and not line.words.isdisjoint(WRITER_HINTS):
        return False
    text = folded(line.text)
    if text in place.bylines or text.removeprefix("by ") in place.bylines:
        return True
    if len(line.text) < 80 and (_STAMP.match(line.text) or (place.in_head and _is_time_alone(line))):
        return True
    signs = (place.in_head or named) and len(line.text) < 100 and _is_signature(line.text)
    if signs and place.in_head and not place.found.byline and _BY.match(line.text):
        # A page without metadata says who wrote it here only.
        place.found.byline = tuple(name for name in names.names_in(line.text) if _FULL_NAME.fullmatch(name))
    return signs


def _is_time_alone(line: Leaf) -> bool:
    """Tell whether a line is what its author marked as a time and nothing else."""
    time = line.element if name(line.element) == "time" else next(line.element.iter("time"), None)
    return time is not None and text_of(time) == line.text


def _is_signature(text: str) -> bool:
    """Tell whether a short line is a date or begins as a byline does."""
    if dates.written(text) and not _END.search(text.rstrip(".")):
        return True
    return _BY.match(text) is not None and not is_prose(text)


def is_related(line: Leaf, place: Place) -> bool:
    """A line that sends the reader elsewhere, labelled so."""
    if line.tag in ("li", "td", "th", "pre", "figcaption"):
        return False
    labelled = _RELATED.match(line.text) is not None
    if line.tag in HEADINGS:
        if len(line.text) >= 60 or APPARATUS_LABEL.match(line.text):
            return False
        return labelled or RELATED_LABEL.match(line.text) is not None
    if len(line.text) >= 300:
        return False
    return (
        (labelled and (line.link_share > 0.4 or len(line.text) < 50))
        or (line.link_share > 0.1 and _CALL.match(line.text) is not None)
        or (line.link_share > 0.5 and _is_labelled_link(line, place))
    )


def _is_labelled_link(line: Leaf, place: Place) -> bool:
    """Tell whether a line is a label, a colon, and the headline of another page of the site, without a stop."""
    if not _LABELLED_LINK.match(line.text) or _SENTENCE_END.search(line.text):
        return False
    links = line.element.iter("a")
    return all(is_internal(attribute(link, "href"), place.found.url) for link in links)


def is_link_list(line: Leaf, place: Place) -> bool:
    """A line of nothing but headlines of the site's other pages: several, one in capitals, or one set as a card."""
    if line.link_share < 0.8 or len(line.text) < 25 or line.tag in ("li", "td", "th", "pre", "figcaption", *HEADINGS):
        return False
    links = [link for link in line.element.iter("a") if text_of(link)]
    if not links or not all(is_internal(attribute(link, "href"), place.found.url) for link in links):
        return False
    if len(links) >= 2:
        return len(line.text) >= 25 * len(links) and not _SENTENCE_END.search(line.text)
    pieces = sum(1 for inner in links[0].iter() if inner.text and inner.text.strip())
    alone = line.link_share > 0.95
    return alone and ((line.text.isupper() and not place.in_head) or (line.tag == "div" and pieces >= 2))


def is_behind_label(line: Leaf, place: Place) -> bool:
    """A link in a list that a line before it announced as related."""
    return place.behind_label and line.link_share > 0.9 and len(line.text) < 200


def is_beside(line: Leaf, place: Place) -> bool:
    """A line in a box its author named as something beside the body."""
    if line.tag in ("figcaption", "td", "th", "pre"):
        return False
    if place.in_head and not line.words.isdisjoint(NOTE_HINTS) and line.link_share > 0:
        return True
    return not BESIDE_HINTS.isdisjoint(line.words) and len(line.text) < 400


def is_deck(line: Leaf, place: Place) -> bool:
    """The line between headline and text, where its author named it so; it is kept as the excerpt."""
    if not (place.in_head or place.is_first) or line.words.isdisjoint(DECK_HINTS) or len(line.text) > 400:
        return False
    place.found.excerpt = line.text
    return True


def is_tail_link(line: Leaf, place: Place) -> bool:
    """Behind the text: tags, an address, a short line that is mostly a link."""
    if not place.in_tail or line.tag in ("td", "th", "pre", "li", "figcaption", "blockquote"):
        return False
    if next(line.element.iterancestors("blockquote"), None) is not None:
        return False
    if _ADDRESS.match(line.text):
        return True
    if line.text.isdecimal() and _leads_within(line):
        return False
    return line.link_share > 0.5 and len(line.text) < 120 and not _SENTENCE_END.search(line.text)


def is_kicker(line: Leaf, place: Place) -> bool:
    """Before the text: nothing but a link or two to sections of the site."""
    if not place.in_head or line.link_share < 0.9 or len(line.text) > LONGEST_KICKER:
        return False
    if line.tag in ("td", "th", "li", "pre", "figcaption", "dt", "dd", *HEADINGS) or _SENTENCE_END.search(line.text):
        return False
    if next(line.element.iterancestors("table"), None) is not None:
        return False
    return all(is_internal(attribute(link, "href"), place.found.url) for link in line.element.iter("a"))


RULES: tuple[Rule, ...] = (
    is_title,
    is_label,
    is_byline,
    is_related,
    is_link_list,
    is_behind_label,
    is_beside,
    is_deck,
    is_tail_link,
    is_kicker,
)


LISTING_RULES: tuple[Rule, ...] = (is_title, is_label)
"""What is no text on a page that leads to articles: there headlines, names and dates are what it is about."""
