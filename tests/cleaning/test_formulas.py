# SPDX-License-Identifier: MIT
import pytest

from reader.cleaning.formulas import formula_text
from tests.cleaning.trees import body


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        (
            '<math><semantics><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></semantics></math>',
            "x^2",
        ),
        (r'<math alttext="{\displaystyle a+b}"><mi>a</mi></math>', "a+b"),
        ("<math><mfrac><mn>1</mn><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></mfrac></math>", "1/(a + b)"),
        ("<math><msup><mi>x</mi><mn>2</mn></msup><mo>=</mo><msqrt><mi>y</mi></msqrt></math>", "x^2 = √y"),
        ("<math><mtable><mtr><mtd>1</mtd><mtd>2</mtd></mtr></mtable></math>", "1, 2;"),
    ],
)
def test_formulas_read_on_one_line(markup: str, text: str) -> None:
    assert formula_text(next(body(f"<p>{markup}</p>").iter("math"))) == text


def test_a_deep_formula_is_read_as_plain_text() -> None:
    markup = "<p><math>" + "<mrow>" * 90 + "z" + "</mrow>" * 90 + "</math></p>"
    assert "z" in formula_text(next(body(markup).iter("math")))
