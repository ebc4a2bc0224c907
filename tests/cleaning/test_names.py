# SPDX-License-Identifier: MIT
import pytest

from reader.cleaning.names import list_of, names_in


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Ann Other", ("Ann Other",)),
        ("BY ANN OTHER", ("ANN OTHER",)),
        ("Posted by Ann Other on May 3, 2020", ("Ann Other",)),
        ("Ann Other and Bo Bell", ("Ann Other", "Bo Bell")),
        ("By Ann Other, Bo Bell and Cy Coe", ("Ann Other", "Bo Bell", "Cy Coe")),
        ("Von Ann Other und Bo Bell", ("Ann Other", "Bo Bell")),
        ("Par Ann Other et Bo Bell", ("Ann Other", "Bo Bell")),
        ("Ann Other, MD", ("Ann Other, MD",)),
        ("Ann Other (with Bo Bell and Cy Coe)", ("Ann Other (with Bo Bell and Cy Coe)",)),
        ("By Ann Other and Bo Bell, Staff Writers", ("Ann Other", "Bo Bell")),
        ("Ann Other, Senior Political Correspondent", ("Ann Other",)),
        ("Ann Other, Coast correspondent", ("Ann Other",)),
        ("ANN OTHER, Coast Ferry Writer", ("ANN OTHER",)),
        ("Anna Andere, Redakteurin", ("Anna Andere",)),
        ("Staff Writer", ()),
        ("Mac & Co", ("Mac & Co",)),
        ("Ann Other | Updated 3:15 pm", ("Ann Other",)),
        ("Technology by Ann Other", ("Ann Other",)),
        ("Byron Bell", ("Byron Bell",)),
        ("Текст: Анна Белл", ("Анна Белл",)),
        ("Text: Anna Andere", ("Anna Andere",)),
        ("Story: Ann Other", ("Ann Other",)),
        ("Text Bureau", ("Text Bureau",)),
        ("Ann Other • 8h", ("Ann Other",)),
        ("https://example.org/ann", ()),
        ("ann@example.org", ()),
        ("12:30", ()),
        ("", ()),
    ],
)
def test_names_in_a_byline(byline: str, names: tuple[str, ...]) -> None:
    assert names_in(byline) == names


def test_each_name_once() -> None:
    assert list_of(["Ann Other", "By Ann Other", "Bo Bell"]) == ("Ann Other", "Bo Bell")
