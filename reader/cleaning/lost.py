# SPDX-License-Identifier: MIT
"""What an element the engine lost holds: whether it is worth its place between kept lines, by itself."""

from __future__ import annotations

from reader.cleaning.asides import RELATED_LABEL, is_aside, is_prose, names_caption
from reader.cleaning.dom import HEADINGS, hints, name, text_of
from reader.cleaning.measure import Measures, number_of
from reader.cleaning.tables import is_data, rows_of

MOST_PICTURES = 12
"""Images of a list of captioned pictures that is part of a text; slide shows of 50 and more are not."""
LONGEST_CAPTION = 600
"""Code points of a caption; the longest on marked pages has 480."""
LONGEST_HEADING = 100
"""Code points of a lost heading worth bringing back: longer ones are teasers, mostly."""
LONGEST_BESIDE_HEADING = 60
"""Code points beside the heading in a box of its own: a time, a number, a byline."""

FEWEST_LINKS = 3
"""Links of a column that is a menu."""
LEAST_LINKED = 0.9
"""Share of a menu's text in its links."""
LONGEST_LINK = 30
"""Code points of a menu's entries, on average; headlines are longer."""


def is_picture_list(measures: Measures, index: int) -> bool:
    """Tell whether a list shows a few pictures with captions: an author may call it a gallery."""
    few = 0 < measures.count_images(index) <= MOST_PICTURES
    is_list = name(measures.elements[index]) == "ul"
    return is_list and few and measures.text[index] >= 20 and measures.link_share(index) < 0.5


def is_picture_with_caption(measures: Measures, index: int) -> bool:
    """Tell whether a division holds one image and its caption, and nothing else."""
    if name(measures.elements[index]) != "div" or measures.count_images(index) != 1:
        return False
    if not 0 < measures.text[index] <= LONGEST_CAPTION:
        return False
    captions = (
        inner
        for inner in range(index + 1, measures.last[index] + 1)
        if name(measures.elements[inner]) == "figcaption" or names_caption(hints(measures.elements[inner]))
    )
    first = next(captions, -1)
    return first > 0 and measures.text[first] >= 0.8 * measures.text[index]


def is_menu_cell(measures: Measures, index: int) -> bool:
    """Tell whether a cell of a table that lays out a page holds short links and nothing else."""
    links = measures.count_links(index)
    if links < FEWEST_LINKS or measures.link_share(index) < LEAST_LINKED:
        return False
    if measures.text[index] > LONGEST_LINK * links:
        return False
    table = next(measures.elements[index].iterancestors("table"), None)
    return table is not None and not is_data(table, rows_of(table))


def is_list_of_text(measures: Measures, index: int) -> bool:
    """Tell whether a list is no list of related links."""
    if measures.link_share(index) < 0.8:
        return True
    previous = measures.elements[index].getprevious()
    while previous is not None and not name(previous):
        previous = previous.getprevious()
    return previous is None or not RELATED_LABEL.match(text_of(previous)[:100])


def is_heading_of_text(measures: Measures, index: int) -> bool:
    """Tell whether a heading is short enough for one and announces no related links."""
    return measures.text[index] <= LONGEST_HEADING and not RELATED_LABEL.match(text_of(measures.elements[index]))


def label_of_box(measures: Measures, index: int) -> int:
    """Return the number of what a box labels the text behind it with; -1 where it is no such box.

    That is a heading with next to nothing beside it, or the whole box where beside it there is only a time.
    """
    element = measures.elements[index]
    if name(element) not in ("div", "header", "hgroup") or is_aside(element):
        return -1
    length = measures.text[index]
    if not 0 < length <= LONGEST_HEADING + LONGEST_BESIDE_HEADING or measures.link_share(index) > 0.5:
        return -1
    heading = next(element.iter(*HEADINGS), None)
    at = number_of(heading) if heading is not None else -1
    titled = measures.text[at] if at >= 0 else 0
    if at >= 0 and not (titled and is_heading_of_text(measures, at)):
        return -1
    timed = sum(measures.text[number_of(time)] for time in element.iter("time"))
    if timed and timed + titled == length:
        return index
    return at if length - titled <= LONGEST_BESIDE_HEADING else -1


def holds_text(measures: Measures, index: int) -> bool:
    """Tell whether a division holds prose, code or a picture of the article."""
    element = measures.elements[index]
    if measures.link_share(index) > 0.3:
        return False
    if next(element.iter("pre"), None) is not None:
        return True
    if any(is_prose(text_of(paragraph)) for paragraph in element.iter("p")):
        return True
    if sum(1 for item in element.iter("li") if measures.text[number_of(item)]) >= 3:
        return True
    most = MOST_PICTURES if next(element.iter(*HEADINGS), None) is not None else 2
    return 0 < measures.count_images(index) <= most and measures.text[index] < 300
