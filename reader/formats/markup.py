# SPDX-License-Identifier: MIT
"""Markup made safe to parse: one linear scan that bounds depth, attributes, values and raw text.

The scan follows the HTML Standard's tokenizer (html.spec.whatwg.org, section 13.2.5) as far as
it must to know where tags, comments and raw text begin and end; what is within bounds passes
through as it was written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from reader.article import Resource
from reader.errors import UnreadableFile
from reader.formats import limits
from reader.formats.embedded import SCHEME, Embedded

_OPENING = re.compile(r"<(?:(!--)|([!?])|/([A-Za-z][^\s/>]*+)|([A-Za-z][^\s/>]*+))")
_COMMENT, _BOGUS, _END, _START = 1, 2, 3, 4
_COMMENT_END = re.compile(r"--!?>")
_REST_OF_TAG = re.compile(
    r"(?:\s++[^\s/>=\"'<]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'<`]++))?+)*+\s*+/?>",
)
_ATTRIBUTE = re.compile(
    r"[\s/]*+(?:(?P<end>>)|(?P<name>[^\s/>=][^\s/>=]*+|=[^\s/>=]*+)"
    r"(?:\s*+=\s*+(?:\"(?P<double>[^\"]*+)(?P<closed>\"?)|'(?P<single>[^']*+)(?P<closed1>'?)|(?P<bare>[^\s>]++)|(?=>)))?+)"
)
_NAME = re.compile(r"[^\s\"'<>/=\x00-\x1f]{1,200}")
_DATA = re.compile(r"data:[^\s\"'<>()]{1,}+", re.IGNORECASE)
_SHARED_IMAGE = re.compile(r"(--sf-img-\d{1,6})\s*:\s*url\(\s*[\"']?((?:data|embedded):[^\"'()\s]++)", re.IGNORECASE)
_USED_IMAGE = re.compile(r"background(?:-image)?\s*:[^;]{0,200}?var\(\s*(--sf-img-\d{1,6})\s*\)", re.IGNORECASE)
_JSON_TYPE = re.compile(r"\btype\s*=\s*[\"']?[^\"'>]{0,60}json", re.IGNORECASE)
_SOME_DATA = re.compile(r"data:|--sf-img-", re.IGNORECASE)
_DECLARATION = re.compile(r"(?:\s*<\?xml\b[^>]{0,500}+>)*+", re.IGNORECASE)

_VOID = frozenset(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split()
)
_RAW = frozenset({"script", "style", "xmp", "iframe", "noembed", "noframes", "textarea", "title"})
_PLAIN_CONTAINERS = frozenset(
    "div span section article main aside center font b i u em strong small big blockquote ul ol dl details nav header"
    " footer form fieldset a table tbody tr td".split()
)

# What a start tag closes when it stands on top of the open elements, after the optional end
# tags of the HTML Standard (section 13.1.2.4).
_BLOCKS = (
    "address article aside blockquote center details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6"
    " header hr main nav ol p pre section table ul"
).split()
_CLOSES: dict[str, frozenset[str]] = {
    **dict.fromkeys(_BLOCKS, frozenset({"p"})),
    "li": frozenset({"p", "li"}),
    "dt": frozenset({"p", "dt", "dd"}),
    "dd": frozenset({"p", "dt", "dd"}),
    "tr": frozenset({"p", "td", "th", "tr"}),
    "td": frozenset({"p", "td", "th"}),
    "th": frozenset({"p", "td", "th"}),
    **dict.fromkeys(("thead", "tbody", "tfoot"), frozenset({"p", "td", "th", "tr", "thead", "tbody", "tfoot"})),
    "option": frozenset({"option"}),
    "optgroup": frozenset({"option", "optgroup"}),
    "a": frozenset({"a"}),
    "body": frozenset({"head"}),
}
# An end tag closes only what ranks no higher than its own element, as libxml2 has it.
_RANKS: dict[str, int] = {
    "div": 1, "td": 2, "th": 2, "tr": 3, "thead": 4, "tbody": 4, "tfoot": 4, "table": 5,
    "head": 6, "body": 6, "html": 7,
}  # fmt: skip

_FLATTENED = "Parts of the page are nested too deep; their inner structure was simplified."
_CUT = "The page holds parts of unreasonable size; they were left out."


@dataclass
class Bounded:
    """Markup within bounds, the data that was embedded in it, and what is worth telling."""

    markup: str
    resources: dict[str, Resource] = field(default_factory=dict[str, Resource])
    warnings: tuple[str, ...] = ()


def bound(markup: str, embedded: Embedded | None = None, *, xhtml: bool = False) -> Bounded:
    """Return the markup within the bounds of `limits`, data URIs of images lifted out.

    `xhtml` reads self-closing tags and CDATA as XML does. An XML declaration is dropped (lxml
    refuses decoded text with one). Linear in the length of the markup; raises `UnreadableFile`
    where it holds too many elements or stays too long.
    """
    scan = _Scan(markup, embedded or Embedded(), xhtml=xhtml)
    scan.run()
    result = "".join(scan.out)
    if len(result) > limits.LARGEST_MARKUP:
        raise UnreadableFile(
            f"The page's text and markup hold {len(result) // limits.MEGABYTE} million characters,"
            f" more than the {limits.LARGEST_MARKUP // limits.MEGABYTE} million that can be read.",
            "Save a part of it.",
        )
    if result.count("&") > limits.MOST_REFERENCES:
        raise UnreadableFile("The page holds too many special characters to read.", "Save a part of it.")
    return Bounded(result, scan.embedded.resources, tuple(scan.warnings))


class _Scan:
    """One run over the markup; `out` collects what passes."""

    def __init__(self, markup: str, embedded: Embedded, *, xhtml: bool) -> None:
        self.markup = markup
        self.embedded = embedded
        self.xhtml = xhtml
        self.out: list[str] = []
        self.warnings: dict[str, None] = {}
        self._copied = 0
        self._open: list[str] = []
        self._dropped: dict[str, int] = {}
        self._some_data = _SOME_DATA.search(markup) is not None
        self._elements = 0
        self._comments = 0
        self._never_closed: set[str] = set()
        self._shared: dict[str, str] = {}

    def run(self) -> None:
        markup = self.markup
        declaration = _DECLARATION.match(markup)
        position = self._copied = declaration.end() if declaration else 0
        search, opened = _OPENING.search, self._open
        steps = {_COMMENT: self._comment, _BOGUS: self._bogus, _END: self._end_tag, _START: self._start_tag}
        while (found := search(markup, position)) is not None:
            end = found.end()
            # The end of what was opened last, written plainly: half of all tags.
            plain = found.lastindex == _END and opened and markup[end : end + 1] == ">" and not self._dropped
            if plain and opened[-1] == found.group(_END).lower():
                opened.pop()
                position = end + 1
            else:
                position = steps[found.lastindex or _BOGUS](found)
        self._pass(len(markup))

    def _pass(self, until: int) -> None:
        if until > self._copied:
            self.out.append(self.markup[self._copied : until])
        self._copied = max(self._copied, until)

    def _replace(self, start: int, end: int, by: str = "") -> int:
        self._pass(start)
        if by:
            self.out.append(by)
        self._copied = max(self._copied, end)
        return end

    def _comment(self, found: re.Match[str]) -> int:
        markup, inner = self.markup, found.end()
        self._comments += 1
        for short in (">", "->"):
            if markup.startswith(short, inner):
                return self._kept_comment(found.start(), inner + len(short))
        closed = _COMMENT_END.search(markup, inner)
        if closed is None:  # a comment to the end of the file
            return self._replace(found.start(), len(markup))
        return self._kept_comment(found.start(), closed.end())

    def _kept_comment(self, start: int, end: int) -> int:
        if end - start > limits.LONGEST_COMMENT or self._comments > limits.MOST_COMMENTS:
            return self._replace(start, end)
        return end

    def _bogus(self, found: re.Match[str]) -> int:
        markup, start = self.markup, found.start()
        if self.xhtml and markup.startswith("<![CDATA[", start):
            end = markup.find("]]>", start)
            text = markup[start + 9 : end if end >= 0 else len(markup)]
            escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            return self._replace(start, end + 3 if end >= 0 else len(markup), escaped)
        if self.xhtml and markup[start : start + 9].upper() == "<!DOCTYPE":
            subset = re.compile(r"[^>\[]*+\[").match(markup, start)
            end = markup.find("]>", subset.end()) if subset else -1
            if end >= 0:  # an internal subset declares entities: none of them is ever expanded
                return self._replace(start, end + 2, "<!DOCTYPE html>")
        self._comments += 1
        end = markup.find(">", start)
        return self._replace(start, len(markup)) if end < 0 else self._kept_comment(start, end + 1)

    def _end_tag(self, found: re.Match[str]) -> int:
        end = self.markup.find(">", found.end())
        if end < 0:
            return self._replace(found.start(), len(self.markup))
        name = found.group(_END).lower()
        if self._dropped.get(name):
            self._dropped[name] -= 1
            return self._replace(found.start(), end + 1)
        opened = self._open
        if name in opened:
            rank = _RANKS.get(name, 0)
            for index in range(len(opened) - 1, -1, -1):
                if opened[index] == name:
                    del opened[index:]
                    break
                if _RANKS.get(opened[index], 0) > rank:
                    break
        return end + 1

    def _start_tag(self, found: re.Match[str]) -> int:
        self._elements += 1
        if self._elements > limits.MOST_ELEMENTS:
            raise UnreadableFile(
                f"The page holds more than {limits.MOST_ELEMENTS:,} elements, too many to read.", "Save a part of it."
            )
        markup, start = self.markup, found.start()
        name = found.group(_START).lower()
        rest = _REST_OF_TAG.match(markup, found.end())
        end = rest.end() if rest else self._walk(found.end())
        if end < 0:  # cut within a tag
            return self._replace(start, len(markup))
        closed = markup.endswith("/>", start, end)
        if name not in _VOID and name not in _RAW and not closed and self._too_deep(name):
            self._dropped[name] = self._dropped.get(name, 0) + 1
            return self._replace(start, end)
        if end - start > 1500 or (self._some_data and _SOME_DATA.search(markup, start, end)):
            self._replace(start, end, self._rewritten(found, end, closed=closed))
        if closed and self.xhtml and name not in _VOID:
            self._pass(end)
            self.out[-1] = self.out[-1].removesuffix("/>") + f"></{name}>"
            return end
        if name in _RAW and not (closed and self.xhtml):
            return self._raw(name, start, end)
        return end

    def _too_deep(self, name: str) -> bool:
        """Note an opened element; tell whether it is to be left out instead."""
        closes = _CLOSES.get(name)
        opened = self._open
        while closes and opened and opened[-1] in closes:
            opened.pop()
        depth = len(opened)
        if depth >= limits.DEEPEST_CONTAINER and (depth >= limits.DEEPEST or name in _PLAIN_CONTAINERS):
            self.warnings[_FLATTENED] = None
            return True
        opened.append(name)
        return False

    def _walk(self, position: int) -> int:
        """Return where a tag ends, attribute by attribute; -1 where the file ends first."""
        while True:
            found = _ATTRIBUTE.match(self.markup, position)
            if found is None:
                return -1
            if found.group("end"):
                return found.end()
            if (found.group("double") is not None and not found.group("closed")) or (
                found.group("single") is not None and not found.group("closed1")
            ):
                return -1
            position = found.end()

    def _raw(self, name: str, start: int, end: int) -> int:
        """Step over text that is no markup; long scripts and styles are left out."""
        markup = self.markup
        close = None
        if name not in self._never_closed:
            close = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(markup, end)
        if close is None:
            self._never_closed.add(name)
            if name in {"script", "style"}:
                return self._replace(end, len(markup), f"</{name}>")
            return end
        if name == "style":
            for shared in _SHARED_IMAGE.finditer(markup, end, close.start()):
                self._shared[shared.group(1)] = shared.group(2)
        longest = {"style": limits.LONGEST_STYLE, "script": limits.LONGEST_SCRIPT}.get(name, limits.LARGEST_MARKUP)
        if name == "script" and _JSON_TYPE.search(markup, start, min(end, start + 1000)):
            longest = limits.LONGEST_DATA_SCRIPT
        if close.start() - end > longest:
            self._replace(end, close.start())
        after = markup.find(">", close.end())
        return after + 1 if after >= 0 else self._replace(close.start(), len(markup), f"</{name}>")

    def _rewritten(self, tag: re.Match[str], end: int, *, closed: bool) -> str:
        """Return a start tag with its data lifted out and its attributes within bounds."""
        name = tag.group(_START)
        attributes: dict[str, str] = {}
        position = tag.end()
        while position < end:
            found = _ATTRIBUTE.match(self.markup, position)
            if found is None or found.group("end"):
                break
            position = found.end()
            attribute = found.group("name").lower()
            value = found.group("double") or found.group("single") or found.group("bare") or ""
            if len(attributes) >= limits.MOST_ATTRIBUTES:
                self.warnings[_CUT] = None
                break
            if attribute not in attributes and _NAME.fullmatch(attribute):
                attributes[attribute] = self._value(attribute, value)
        if name.lower() == "img":
            used = _USED_IMAGE.search(attributes.get("style", ""))
            shared = self._shared.get(used.group(1)) if used else None
            if shared:
                attributes["src"] = shared if shared.startswith(SCHEME) else self.embedded.lift(shared) or shared
        written = "".join(f' {attribute}="{value}"' for attribute, value in attributes.items())
        return f"<{name}{written}{'/' if closed else ''}>"

    def _value(self, attribute: str, value: str) -> str:
        if attribute.endswith("srcset"):
            value = _DATA.sub(lambda found: self.embedded.lift(found.group()) or "data:,", value)
        elif attribute != "style" and value[:20].lstrip()[:5].lower() == "data:":
            value = self.embedded.lift(value) or value
        if len(value) > limits.LONGEST_VALUE:
            self.warnings[_CUT] = None
            text = attribute in {"content", "alt", "title", "aria-label"}
            value = value[: limits.LONGEST_VALUE].rsplit("&", 1)[0] if text else ""
        return value.replace('"', "&quot;")
