# SPDX-License-Identifier: MIT
from reader.cleaning.leaves import leaves
from reader.cleaning.measure import Measures
from tests.cleaning.trees import PROSE, body


def test_lines_know_their_names_and_their_share_of_links() -> None:
    root = body(
        f'<div class="box"><p class="note">See <a href="x">the weir</a></p></div><div><p>{PROSE[0]}</p><hr></div>'
    )
    found = leaves(root, Measures(root))
    assert [line.text for line in found] == ["See the weir", PROSE[0]]
    assert {"box", "note"} <= found[0].words
    assert [round(line.link_share, 2) for line in found] == [0.67, 0.0]


def test_the_name_of_what_holds_much_more_does_not_count() -> None:
    root = body(f'<div class="gallery"><p>Bells</p>{"".join(f"<p>{text}</p>" for text in PROSE * 3)}</div>')
    assert all("gallery" not in line.words for line in leaves(root, Measures(root)))
