# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.article import Cleaned, SavedPage
from reader.library import Library

MakePage = Callable[..., tuple[SavedPage, Cleaned]]


def test_marks_of_many_tell_what_they_changed(library: Library, make_page: MakePage) -> None:
    ids = [library.add(*make_page(f"{n}.html", f"Number {n}.", title=str(n))).article for n in range(3)]
    counter = library.counter
    library.set_state(ids[0], "read")
    before = library.marks.set_state([*ids, 999], "archived")
    assert before == {ids[0]: "read", ids[1]: "unread", ids[2]: "unread"}
    assert library.marks.set_state(ids, "archived") == {}
    library.marks.put_back_states(before)
    assert [row.state for row in library.rows(ids)] == ["read", "unread", "unread"]
    assert library.marks.set_starred(ids[:2], True) == ids[:2]
    assert library.marks.set_starred(ids, True) == ids[2:]
    assert library.marks.set_starred(ids[2:], False) == ids[2:]
    assert [row.starred for row in library.rows(ids)] == [True, True, False]
    with pytest.raises(ValueError, match="state"):
        library.marks.set_state(ids, "burnt")  # pyright: ignore[reportArgumentType]
    assert library.counter == counter
