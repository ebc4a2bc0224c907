# SPDX-License-Identifier: MIT
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cleaning.tex import LONGEST, read_tex


@pytest.mark.parametrize(
    ("tex", "line"),
    [
        (r"x_1 + \frac{a}{b}", "x₁ + a/b"),
        (r"E=\frac{1}{2}\rho gAh^{2}", "E = 1/2 ρgAh²"),
        (r"\left( \frac{a}{b} \right)^2", "(a/b)²"),
        (r"\frac{a+b}{c-d}", "(a + b)/(c − d)"),
        (r"P(A \mid B) = \frac{P(B \mid A) P(A)}{P(B)}", "P(A ∣ B) = P(B ∣ A)P(A)/P(B)"),
        (r"\alpha_{i}\leq\beta", "αᵢ ≤ β"),
        (r"x^{(i)}_{j,k}", "x⁽ⁱ⁾_(j, k)"),
        (r"e^{-\frac{x^2}{2}}", "e^(−x²/2)"),
        (r"f'(x) = -1", "f′(x) = −1"),
        (r"{a+b}^2", "(a + b)²"),
        (r"90^\circ", "90°"),
        (r"\sum_{i=0}^n i^2", "∑ᵢ₌₀ⁿ i²"),
        (r"\int_0^1 f(x)\,dx", "∫₀¹ f(x) dx"),
        (r"\lim_{n\to\infty} a_n", "lim_(n → ∞) aₙ"),
        (r"2\sin\theta + \cos (x)", "2 sin θ + cos(x)"),
        (r"\sqrt{2} + \sqrt[3]{x+1}", "√2 + ³√(x + 1)"),
        (r"\binom{n}{k} \overset{?}{=} \textcolor{red}{y} \tag{3}", "(n ¦ k) =^? y (3)"),
        (r"\hat{y} = \vec{x}", "y\u0302 = x\u20d7"),
        (r"\mathbb{R}^n \not\in \mathcal{L}", "ℝⁿ ∉ L"),
        (r"\ce{2H2O -> 2H2 + O2}", "2H₂O → 2H₂ + O₂"),
        (r"\text{if } x > 0, \mathrm{d}x", "if x > 0, dx"),
        (r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}", "(1, 2; 3, 4)"),
        (r"\begin{array}{cc} 1 & 2 \\ 3 & 4 \end{array}", "1, 2; 3, 4"),
        (r"\begin{cases} x & \text{if } x > 0 \\ 0 & \text{otherwise} \end{cases}", "{ x, if x > 0; 0, otherwise"),
        (r"\begin{aligned} a &= b \\[2pt] c &= d \end{aligned}", "a = b; c = d"),
        (r"{\displaystyle a\big|b\Big.}", "a|b"),
        (r"\label{one}a\hspace{2em}\$5\&", "a$5&"),
        (r"\unheard{of}", r"\unheard{of}"),
    ],
)
def test_formulas_are_lines_one_can_read(tex: str, line: str) -> None:
    assert read_tex(tex) == line


@pytest.mark.parametrize(
    "tex", ["{a", "a}", r"\frac{a}", "x^", "\\", r"\begin{cases} a", r"\begin{a}x\end{b}", r"\quad"]
)
def test_what_is_not_tex_stays_as_it_is(tex: str) -> None:
    assert read_tex(tex) == tex


def test_what_is_too_long_or_too_deep_stays_as_it_is() -> None:
    for tex in ("x^2" * LONGEST, "{" * 100 + "x^2" + "}" * 100):
        assert read_tex(tex) == tex


@given(st.text(alphabet=r"\{}^_&[]()frac sqrtbegn'x2+=,$", max_size=80))
def test_nothing_is_made_of_nothing_and_nothing_raises(tex: str) -> None:
    made = read_tex(tex)
    assert (not made) == (not tex.strip())
    assert "\n" not in made
