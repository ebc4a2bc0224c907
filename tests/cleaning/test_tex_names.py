# SPDX-License-Identifier: MIT
from reader.cleaning import tex_names


def test_a_name_means_one_thing() -> None:
    tables = (tex_names.SYMBOLS, tex_names.OPERATORS, tex_names.RELATIONS, tex_names.ACCENTS, tex_names.FUNCTIONS)
    names = [name for table in tables for name in table]
    assert len(names) == len(set(names))
    assert all(name.isascii() and name.isalpha() for name in names)


def test_signs_and_accents_are_single_characters() -> None:
    assert all(len(sign) == 1 for sign in (*tex_names.OPERATORS.values(), *tex_names.ACCENTS.values()))
    assert {name for name, sign in tex_names.SYMBOLS.items() if len(sign) > 1} == {"LaTeX", "TeX"}
    assert {name for name, sign in tex_names.RELATIONS.items() if len(sign) > 1} == {"bmod", "mod"}
