# SPDX-License-Identifier: MIT
from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.article import Cell
from reader.ui.tables import align_heads, place_cells


def test_cells_step_aside_for_those_that_reach_down() -> None:
    tall, wide, one = Cell(0, 1, rows=2), Cell(1, 2, columns=2), Cell(2, 3)
    placed, width = place_cells(((tall, wide), (one, one)))
    assert width == 3
    assert [(place.row, place.column, place.rows, place.columns) for place in placed] == [
        (0, 0, 2, 1), (0, 1, 1, 2), (1, 1, 1, 1), (1, 2, 1, 1),
    ]  # fmt: skip


def test_a_head_is_set_like_the_figures_under_it() -> None:
    head, figure, word = Cell(0, 1, header=True), Cell(1, 2, alignment="right"), Cell(2, 3)
    placed, _ = place_cells(((head, head, head), (word, figure, figure), (word, figure, word)))
    aligned = [place.cell.alignment for place in align_heads(placed)]
    assert aligned[:3] == ["", "right", ""]
    assert aligned[3:] == [place.cell.alignment for place in placed[3:]]


cells = st.builds(Cell, st.just(0), st.just(0), columns=st.integers(-1, 40), rows=st.integers(-1, 2_000_000))


@given(st.lists(st.lists(cells, max_size=6).map(tuple), max_size=6).map(tuple))
def test_no_two_cells_share_a_place(rows: tuple[tuple[Cell, ...], ...]) -> None:
    placed, width = place_cells(rows)
    taken: set[tuple[int, int]] = set()
    for place in placed:
        own = {(place.row + down, place.column + over) for down in range(place.rows) for over in range(place.columns)}
        assert not own & taken
        assert place.row + place.rows <= len(rows)
        assert place.column + place.columns <= width
        taken |= own
