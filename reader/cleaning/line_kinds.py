# SPDX-License-Identifier: MIT
"""What a line of a text dump is, told by its words alone: a label, a notice, a credit, a menu, a byline, a date."""

from __future__ import annotations

import re
from collections import Counter

from reader.cleaning import dates
from reader.cleaning.asides import weighed

SENTENCE = re.compile(r"[.!?…。！？।؟][\"”’'»)\]]*$")
SENTENCE_INSIDE = re.compile(r"[.!?…。！？।؟][\"”’'»)\]]*(?:\s|(?<=[。！？]))")
WIDE = re.compile("[\u2e80-\u9fff\uac00-\ud7af]")
SEPARATOR = re.compile(r"\s[|>»·•/⁄]\s")
SITE = re.compile(r"\s[|–—-]\s")
CRUMB = re.compile(r"\s[>»›]\s")
IMAGE_NAME = re.compile(r"^(?:\[[a-z0-9_.-]{1,40}\]|\S+\.(?:jpe?g|png|gif|webp|svg))$")
"""What text browsers print for an image without words of its own."""
PLAYER = re.compile(r"^(?:-?\d{1,2}:\d{2}(?::\d{2})?\s*(?:/\s*\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,3})$")
COMMENTS = re.compile(
    r"^(?:(?:view |show |load |read |see )?(?:all )?(?:\(?\d+\)? )?(?:user |reader |facebook )?"
    r"(?:comments?|responses?|replies)(?: \(?\d+\)?)?"
    r"(?: (?:on|to) .*)?|(?:leave|post|add|write) a (?:comment|reply).*|join the (?:conversation|discussion).*|"
    r"(?:\d+|no) (?:thoughts|comments|responses) on .*|(?:kommentare?|commentaires?|comentarios?|comentários?|commenti|"
    r"комментарии|reacties|komentarze)(?: \(?\d+\)?)?|dear readers\b.*|be the first to comment.*|"
    r"(?:log|sign) in to (?:comment|reply).*)\W*$",
    re.IGNORECASE,
)
NOTICE = re.compile(
    r"©|\bprivacy policy\b|\bterms of (?:use|service)\b|\b(?:use|uses|of) cookies\b|\bcopyright\b|all rights reserved|"
    r"^(?:sign up|subscribe|newsletter|follow us|share (?:this|on)|cookie|"
    r"advertisement|about us|contact us|tags?:|filed under|topics?:|more:|related|read more|"
    r"podcasts?$|print this|email this|click here|get (?:the|our)|download (?:the|our))",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"^(?:advertisement|advertising|share(?: this.*)?|tweet|email|e-mail|print|read more|more|close|video|play|back|"
    r"next|"
    r"previous|back to top|continue reading.*|sharing is caring|tags|loading.*|image \d+ of \d+|\d+ ?/ ?\d+|"
    r"view (?:photo|image|gallery).*|facebook|twitter|whatsapp|linkedin|pinterest|reddit|messenger|"
    r"copy link|save|\d+ shares?|text size|ad|"
    r"promoted|sponsored|"
    r"story continues below.*|click to (?:enlarge|expand|share).*|share on .*|.*\(?opens in (?:a )?new.*|you are here.*|https?://\S+)\W*$",
    re.IGNORECASE,
)
CREDIT = re.compile(
    r"(?:^|[\s(\[a-z])(?:Photo(?:graph)?s?|Image|Picture|Credit|Courtesy|Foto|Illustration)"
    r"(?: (?:by|credit|courtesy))?\s*[:/©]"
    r"|©\s*\w|Getty Images|\bShutterstock\b|\bAP Photo\b|^FILE PHOTO|/(?:AP|AFP|Reuters|Getty)\)?$|"
    r"\([^()/]{2,40}(?:/[^()/]{2,60})+\)$",
)
BYLINE = re.compile(r"^(?:by|von|par|por|di|автор:?)\s+\S", re.IGNORECASE)
STAMP = re.compile(
    r"^(?:(?:last |first )?(?:updated|published|posted|modified)|reading time|\d+ min(?:ute)?s? read)\b", re.IGNORECASE
)


def is_menu(text: str) -> bool:
    """Tell whether a line is a menu or a row of icons: a word, or many words without marks that end alike."""
    words = text.split()
    if len(words) < 2:
        return weighed(text) < 6
    if (len(SEPARATOR.findall(text)) >= 2 or CRUMB.search(text)) and not SENTENCE.search(text):
        return True
    endings = Counter(word[-4:] for word in words[:200] if len(word) >= 4)
    most = max(endings.values(), default=0)
    return len(words) >= 8 and most >= 0.25 * len(words) and not re.search(r"[.,;:!?]", text)


def is_signed(text: str) -> bool:
    """Tell whether a line says who or when, as lines under a headline do."""
    return len(text) < 120 and (is_stamp(text) or BYLINE.match(text) is not None or dates.iso(text) is not None)


def is_stamp(text: str) -> bool:
    """Tell whether a line says when: a date and little besides."""
    return bool(STAMP.match(text)) or (len(text) < 60 and dates.written(text) is not None)
