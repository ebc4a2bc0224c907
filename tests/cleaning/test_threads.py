# SPDX-License-Identifier: MIT

from reader.cleaning.dom import text_of
from reader.cleaning.measure import Measures
from reader.cleaning.threads import writers_of
from tests.cleaning.trees import PROSE, tree

POST = (
    '<div class="post"><div class="author"><a href="/u/{0}">user{0}</a><span>Posts: {0}0</span></div><p>{1}</p></div>'
)


def writers(markup: str) -> list[str]:
    measures = Measures(tree(markup))
    return [text_of(measures.elements[index]) for _, index in writers_of(measures, 0, len(measures.elements))]


def test_each_post_of_a_thread_names_its_writer() -> None:
    posts = "".join(POST.format(number, PROSE[number]) for number in range(3))
    assert writers(posts) == ["user0", "user1", "user2"]
    assert writers(posts.replace("/u/", "/u/").replace("<a ", "<b ").replace("</a>", "</b>"))[0] == "user0Posts: 00"


def test_an_article_and_a_box_about_its_writer_are_no_thread() -> None:
    assert writers("".join(POST.format(number, PROSE[number]) for number in range(2))) == []
    assert writers(f'<div class="author">{PROSE[0]}</div>' * 3) == []
