# SPDX-License-Identifier: MIT
"""A page copied as plain text becomes an article: its title, deck, date and the heaviest run of prose."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from reader.article import Article, Block, BlockKind, Container, ContainerKind, SavedPage
from reader.cleaning import dates, names
from reader.cleaning.asides import RELATED_LABEL, weighed
from reader.cleaning.dom import folded
from reader.cleaning.receipt import PageFigures
from reader.cleaning.text_lines import TextLine, lines_of

LONGEST_TITLE = 250
HEAD_LINES = 120
"""Lines before the text among which its title is looked for: a wiki's box of facts between them has 80."""

FEW_WORDS = 3
"""Words of a line that is more often a section's or an author's name than a title; its score counts less."""
BEHIND_START = 4
"""Lines of the run itself that may still be the title: what stands above it can be prose, such as a notice."""

_SENTENCE = re.compile(r"[.!?…。！？।؟][\"”’'»)\]]*$")
_SENTENCE_INSIDE = re.compile(r"[.!?…。！？।؟][\"”’'»)\]]*(?:\s|(?<=[。！？]))")
_WIDE = re.compile("[\u2e80-\u9fff\uac00-\ud7af]")
_SEPARATOR = re.compile(r"\s[|>»·•/⁄]\s")
_CRUMB = re.compile(r"\s[>»›]\s")
_IMAGE_NAME = re.compile(r"^(?:\[[a-z0-9_.-]{1,40}\]|\S+\.(?:jpe?g|png|gif|webp|svg))$")
"""What text browsers print for an image without words of its own."""
_PLAYER = re.compile(r"^(?:-?\d{1,2}:\d{2}(?::\d{2})?\s*(?:/\s*\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,3})$")
_COMMENTS = re.compile(
    r"^(?:(?:view |show |load |read |see )?(?:all )?(?:\(?\d+\)? )?(?:user |reader |facebook )?"
    r"(?:comments?|responses?|replies)(?: \(?\d+\)?)?"
    r"(?: (?:on|to) .*)?|(?:leave|post|add|write) a (?:comment|reply).*|join the (?:conversation|discussion).*|"
    r"(?:\d+|no) (?:thoughts|comments|responses) on .*|(?:kommentare?|commentaires?|comentarios?|comentários?|commenti|"
    r"комментарии|reacties|komentarze)(?: \(?\d+\)?)?|dear readers\b.*|be the first to comment.*|"
    r"(?:log|sign) in to (?:comment|reply).*)\W*$",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"©|\bprivacy policy\b|\bterms of (?:use|service)\b|\b(?:use|uses|of) cookies\b|\bcopyright\b|all rights reserved|"
    r"^(?:sign up|subscribe|newsletter|follow us|share (?:this|on)|cookie|"
    r"advertisement|about us|contact us|tags?:|filed under|topics?:|more:|related|read more|"
    r"podcasts?$|print this|email this|click here|get (?:the|our)|download (?:the|our))",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^(?:advertisement|advertising|share(?: this.*)?|tweet|email|e-mail|print|read more|more|close|video|play|back|"
    r"next|"
    r"previous|back to top|continue reading.*|sharing is caring|tags|loading.*|image \d+ of \d+|\d+ ?/ ?\d+|"
    r"view (?:photo|image|gallery).*|facebook|twitter|whatsapp|linkedin|pinterest|reddit|messenger|"
    r"copy link|save|\d+ shares?|text size|ad|"
    r"promoted|sponsored|"
    r"story continues below.*|click to (?:enlarge|expand|share).*|share on .*|.*\(?opens in (?:a )?new.*|you are here.*|https?://\S+)\W*$",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"(?:^|[\s(\[a-z])(?:Photo(?:graph)?s?|Image|Picture|Credit|Courtesy|Foto|Illustration)"
    r"(?: (?:by|credit|courtesy))?\s*[:/©]"
    r"|©\s*\w|Getty Images|\bShutterstock\b|\bAP Photo\b|^FILE PHOTO|/(?:AP|AFP|Reuters|Getty)\)?$|"
    r"\([^()/]{2,40}(?:/[^()/]{2,60})+\)$",
)
_BYLINE = re.compile(r"^(?:by|von|par|por|di|автор:?)\s+\S", re.IGNORECASE)
_STAMP = re.compile(
    r"^(?:(?:last |first )?(?:updated|published|posted|modified)|reading time|\d+ min(?:ute)?s? read)\b", re.IGNORECASE
)


def article_of(page: SavedPage) -> Article:
    """Return the article in a text; one without any text where the text holds nothing."""
    lines = lines_of(page.content)
    start, end = _text_run([_weight(line) for line in lines])
    if start == end:
        kept = [line for line in lines if not _is_menu(line.text)]
        return _made(page, kept[0].text if kept else "", kept)
    title_at = _title_index(lines, start, end)
    title = lines[title_at].text if title_at >= 0 else ""
    if title_at >= start:
        start = min(title_at + 1, end - 1)
    deck = _deck(lines, title_at, start)
    head = lines[max(0, title_at - 4) : start + 2] if title_at >= 0 else lines[max(0, start - 6) : start + 2]
    published = next((made for line in head if len(line.text) < 120 and (made := dates.written(line.text))), None)
    byline = next(
        (
            found
            for line in head
            if _BYLINE.match(line.text) and len(line.text) < 80 and (found := names.names_in(line.text))
        ),
        (),
    )
    body = _body(lines[start:end], title)
    return _made(page, title or page.title or "", body, deck=deck, published=published, byline=byline)


def whole_of(page: SavedPage) -> Article:
    """Return all lines of a text as an article: nothing is left out."""
    lines = lines_of(page.content)
    return _made(page, page.title or (lines[0].text if lines else ""), lines)


def _made(
    page: SavedPage,
    title: str,
    body: list[TextLine],
    *,
    deck: str = "",
    published: str | None = None,
    byline: tuple[str, ...] = (),
) -> Article:
    blocks: list[Block] = [Block(BlockKind.PARAGRAPH, deck)] if deck else []
    number = 0
    path: tuple[Container, ...] = ()
    for line in body:
        if line.bullet:
            number += 1
            if not path:
                path = (Container(ContainerKind.LIST, number),)
                number += 1
            blocks.append(Block(BlockKind.PARAGRAPH, line.text, path=(*path, Container(ContainerKind.ITEM, number))))
        else:
            path = ()
            blocks.append(Block(BlockKind.PARAGRAPH, line.text))
    return Article(
        title[:LONGEST_TITLE],
        tuple(blocks),
        byline=byline,
        published=published,
        excerpt=deck or None,
        url=page.url,
        warnings=page.warnings,
    )


# ── The text ─────────────────────────────────────────────────────────────────


def _weight(line: TextLine) -> int:
    """Return what a line says for or against standing in the text, in code points of prose."""
    text = line.text
    length = weighed(text)
    if _COMMENTS.match(text):
        return COMMENTS
    if length < 300 and _NOTICE.search(text):
        return NOTICE
    if _SENTENCE.search(text) and length >= 40:
        return min(length, 600)
    if length >= 120 and _SENTENCE_INSIDE.search(text):
        return min(length, 600)
    if length >= 60:
        return 0
    return SHORT


COMMENTS = -5000
ENOUGH = 400
"""Code points of prose before a comments label that are a text of their own, however long the comments are."""
NOTICE = -300
SHORT = -30


def _text_run(weights: list[int]) -> tuple[int, int]:
    """Return the run that is the text: the heaviest, unless prose before the first comments label is enough."""
    start, end = heaviest_run(weights)
    label = next((index for index in range(start - 1, -1, -1) if weights[index] == COMMENTS), -1)
    if label > 0:
        before = heaviest_run(weights[:label])
        if sum(weights[slice(*before)]) >= ENOUGH:
            return before
    return start, end


def figures_of(page: SavedPage) -> PageFigures:
    """Count a text's words and gather its prose up to the comments."""
    lines = lines_of(page.content)
    weights = [_weight(line) for line in lines]
    _, end = _text_run(weights)
    label = next((index for index in range(end, len(lines)) if weights[index] == COMMENTS), len(lines))
    paragraphs = tuple(line.text for line, weight in zip(lines[:label], weights, strict=False) if weight > 0)
    return PageFigures(len(page.content.split()), 0, paragraphs)


def heaviest_run(weights: list[int]) -> tuple[int, int]:
    """Return where the run of greatest weight starts and ends; (0, 0) where nothing weighs anything."""
    best, best_run = 0, (0, 0)
    total, start = 0, 0
    for index, weight in enumerate(weights):
        if total <= 0:
            total, start = 0, index
        total += weight
        if total > best:
            best, best_run = total, (start, index + 1)
    return best_run


def _body(lines: list[TextLine], title: str) -> list[TextLine]:
    """Return the lines of the text without labels, players, credits, and lists a label announced as related."""
    kept: list[TextLine] = []
    known = folded(title)
    skipping = False
    for line in lines:
        text = line.text
        is_short = weighed(text) < 120 and not _SENTENCE.search(text)
        if RELATED_LABEL.match(text):
            skipping = True
            continue
        if skipping and is_short:
            continue
        skipping = False
        if _IMAGE_NAME.match(text) or _PLAYER.match(text) or _LABEL.match(text) or (known and folded(text) == known):
            continue
        if is_short and _is_menu(text) and len(text.split()) > 1:
            continue
        if weighed(text) < 300 and (_CREDIT.search(text) or _NOTICE.search(text)):
            continue
        if _STAMP.match(text) and is_short:
            continue
        if not kept and is_short and (dates.written(text) or _BYLINE.match(text)):
            continue
        kept.append(replace(line))
    return kept


def _is_menu(text: str) -> bool:
    """Tell whether a line is a menu or a row of icons: a word, or many words without marks that end alike."""
    words = text.split()
    if len(words) < 2:
        return weighed(text) < 6
    if (len(_SEPARATOR.findall(text)) >= 2 or _CRUMB.search(text)) and not _SENTENCE.search(text):
        return True
    endings = Counter(word[-4:] for word in words[:200] if len(word) >= 4)
    most = max(endings.values(), default=0)
    return len(words) >= 8 and most >= 0.25 * len(words) and not re.search(r"[.,;:!?]", text)


# ── Title and deck ───────────────────────────────────────────────────────────


def _title_index(lines: list[TextLine], start: int, end: int) -> int:
    """Return the index of the line most like the text's title; -1 where none is."""
    counts = Counter(word for line in lines[start:end] for word in _terms(folded(line.text)))
    said = Counter(folded(line.text) for line in lines[: start + 3])
    crumbs = {folded(_CRUMB.split(line.text)[-1]) for line in lines[:start] if _CRUMB.search(line.text)}
    scores: dict[int, float] = {}
    for index in range(max(0, start - HEAD_LINES), min(start + BEHIND_START, end)):
        # A line of the run holds its own words: only those of other lines count.
        score = _title_score(lines[index].text, counts, said, start - index)
        if score == 0.0:
            continue
        share = min(1.0, len(_terms(folded(lines[index].text))) / 4)
        if score > 0 and index < start and any(_is_signed(behind.text) for behind in lines[index + 1 : index + 7]):
            score += share
        # Headlines stand alone: an empty line before and behind; entries of menus and lists do not.
        if lines[index].gap and (index + 1 == len(lines) or lines[index + 1].gap):
            score += share
        if len(lines[index].text.split()) <= FEW_WORDS and not _WIDE.search(lines[index].text):
            score *= 0.6
        if score > 0:
            scores[index] = score
    if not scores:
        return -1
    # The path to a page ends with its title.
    named = next((index for index in sorted(scores) if folded(lines[index].text) in crumbs), -1)
    if named >= 0:
        return named
    best = max(scores, key=lambda index: (scores[index], -index))
    # A deck or a caption right behind the title often says more of the text's words than the title itself.
    for index in range(best - 1, best - 4, -1):
        text = lines[index].text
        if (
            scores.get(index, 0.0) >= 0.45 * scores[best]
            and (len(text.split()) >= 4 or weighed(text) >= 30)
            and not _SENTENCE.search(text)
        ):
            return index
    known = folded(lines[best].text)
    return next((index for index in sorted(scores) if folded(lines[index].text) == known and best - index < 12), best)


def _title_score(text: str, body_words: Counter[str], said: Counter[str], distance: int) -> float:
    """Return how much a line is like a title: it shares words with the text, is said twice, ends without a stop."""
    length = weighed(text)
    if not 6 <= length <= LONGEST_TITLE or _is_menu(text) or _NOTICE.search(text) or _COMMENTS.match(text):
        return 0.0
    if _is_stamp(text) or _BYLINE.match(text) or _CREDIT.search(text) or _LABEL.match(text):
        return 0.0
    known = folded(text)
    words = _terms(known) if "://" not in text else set[str]()
    if not words:
        return 0.0
    own = 1 if distance <= 0 else 0
    shared = sum(1 for word in words if body_words[word] > own)
    score = (
        shared / len(words) * (min(shared, 6) + 2.0 * (said[known] > 1 and shared > 2))
        - 0.06 * min(abs(distance), 30)
        - 1.5 * own
    )
    most = max(body_words.values(), default=1)
    score += 2.0 * sum(max(0, body_words[word] - own) for word in words) / (most * len(words))
    if _SENTENCE.search(text) and not text.endswith(("?", "!", "…")):
        score -= 4.0
    if length > 100:
        score -= (length - 100) / 15
    return score


def _terms(known: str) -> set[str]:
    """Return the telling words of a folded text; of scripts without spaces the pairs of characters."""
    terms: set[str] = set()
    for word in known.split():
        if _WIDE.search(word):
            terms.update(word[at : at + 2] for at in range(len(word) - 1))
        elif len(word) > 3:
            terms.add(word)
    return terms


def _is_signed(text: str) -> bool:
    """Tell whether a line says who or when, as lines under a headline do."""
    return len(text) < 120 and (_is_stamp(text) or _BYLINE.match(text) is not None or dates.iso(text) is not None)


def _is_stamp(text: str) -> bool:
    """Tell whether a line says when: a date and little besides."""
    return bool(_STAMP.match(text)) or (len(text) < 60 and dates.written(text) is not None)


def _deck(lines: list[TextLine], title_at: int, start: int) -> str:
    """Return the line between title and text that sums the text up; empty where none does."""
    if title_at < 0:
        return ""
    title = folded(lines[title_at].text)
    for line in lines[title_at + 1 : start]:
        text = line.text
        if folded(text) == title or len(text.split()) < 6 or weighed(text) < 40 or weighed(text) > 400:
            continue
        if _is_stamp(text) or _BYLINE.match(text) or _CREDIT.search(text) or _is_menu(text):
            continue
        if _NOTICE.search(text) or _LABEL.match(text):
            continue
        return text
    return ""
