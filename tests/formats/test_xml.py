# SPDX-License-Identifier: MIT
"""Descriptions in XML: read as far as they go, entities never expanded."""

from hypothesis import given
from hypothesis import strategies as st

from reader.formats.xml import attribute, each, parse, text_of


def test_names_without_their_namespaces() -> None:
    root = parse(b'<?xml version="1.0"?><a xmlns="urn:x" xmlns:y="urn:y"><y:b y:c=" d ">one <i>two</i></y:b></a>')
    assert root is not None
    (found,) = each(root, "b")
    assert attribute(found, "c") == "d"
    assert attribute(found, "e") == ""
    assert text_of(found) == "one two"
    assert text_of(None) == ""


def test_entities_stand_for_nothing_or_for_their_character() -> None:
    doctype = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname"><!ENTITY c "&b;&b;">]>'
    root = parse(b"<!-- x -->" + doctype + b"<a>&b;&c;&eacute;&amp;</a>")
    assert text_of(root) == "é&"


def test_other_encodings_and_broken_ones() -> None:
    assert text_of(parse('<?xml version="1.0" encoding="iso-8859-1"?><a>été</a>'.encode("latin-1"))) == "été"
    assert text_of(parse("<a>été</a>".encode("utf-16"))) == "été"
    assert text_of(parse(b"<a>open<b>")) == "open"
    assert parse(b"") is None
    assert parse(b"no xml") is None


@given(st.binary(max_size=200))
def test_no_bytes_make_it_raise(data: bytes) -> None:
    parse(data)
    parse(b"<?xml version='1.0'?><!DOCTYPE a [" + data + b"]><a/>")
