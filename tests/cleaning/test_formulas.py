# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - markup reads better on one line
import pytest

from reader.cleaning.formulas import formula_text
from tests.cleaning.trees import body


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        (
            '<math><semantics><mi>E</mi><annotation encoding="application/x-tex">E=mc^2</annotation></semantics></math>',
            "E = mc²",
        ),
        (
            r'<math><semantics><mfrac><mi>a</mi><mi>b</mi></mfrac><annotation encoding="application/x-tex">\frac{a}{b}</annotation></semantics></math>',
            "a/b",
        ),
        (r'<math alttext="{\displaystyle a+b}"></math>', "a + b"),
        (
            '<math><mtable><mtr><mtd>1</mtd></mtr></mtable><annotation encoding="application/x-tex">M_1</annotation></math>',
            "M₁",
        ),
        ("<math><mfrac><mn>1</mn><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></mfrac></math>", "1/(a + b)"),
        ("<math><msup><mi>x</mi><mn>2</mn></msup><mo>=</mo><msqrt><mi>y</mi></msqrt></math>", "x² = √y"),
        ("<math><msubsup><mi>a</mi><mi>i</mi><mn>2</mn></msubsup></math>", "aᵢ²"),
        (
            r'<math><annotation encoding="application/x-tex">\alpha \le \beta</annotation></math>',
            "α ≤ β",
        ),
        (
            "<math><munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>0</mn></mrow><mi>n</mi></munderover></math>",
            "∑ᵢ₌₀ⁿ",
        ),
        ("<math><mi>f</mi><mroot><mi>x</mi><mn>3</mn></mroot></math>", "f ³√x"),
        ("<math><msup><mi>x</mi><mi>q</mi></msup></math>", "x^q"),
        ("<math><mover><mi>A</mi><mo>¯</mo></mover><mtext> for all </mtext><mi>n</mi></math>", "A\u0305 for all n"),
        ("<math><mi>f</mi><mo>\u2061</mo><mi>x</mi></math>", "fx"),
        ("<math><mtable><mtr><mtd>1</mtd><mtd>2</mtd></mtr></mtable></math>", "1, 2;"),
    ],
)
def test_formulas_read_on_one_line(markup: str, text: str) -> None:
    assert formula_text(next(body(f"<p>{markup}</p>").iter("math"))) == text


def test_a_deep_formula_is_read_as_plain_text() -> None:
    markup = "<p><math>" + "<mrow>" * 90 + "z" + "</mrow>" * 90 + "</math></p>"
    assert "z" in formula_text(next(body(markup).iter("math")))
