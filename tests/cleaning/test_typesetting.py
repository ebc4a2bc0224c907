# SPDX-License-Identifier: MIT
# ruff: noqa: E501 - markup reads better on one line
import pytest

from reader.cleaning import clean, prepare
from reader.cleaning.dom import text_of
from tests.cleaning.trees import page, paragraphs, tree


def seen(markup: str) -> str:
    return text_of(prepare.prepared(tree(markup)))


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        (r"<p>Let $$x_1 + \frac{a}{b}$$ be, and \(x^2\).</p>", "Let x₁ + a/b be, and x²."),
        (r"<p>So\[ a \le b \]and on</p>", "So a ≤ b and on"),
        (r"<p>\begin{align*} a &amp;= b \\ c &amp;= d \end{align*}</p>", "a = b; c = d"),
        (r'<p>x <span class="math inline">\(foo\)</span>, <b>\(n\)</b> y</p>', "x foo, n y"),
        (r"<p>Say <i>$x_1$</i>, $\alpha$ for $5.</p>", "Say x₁, α for $5."),
        (
            '<script src="/lib/MathJax.js"></script><p>Say $n$ or $f(x)$ for $5 and $6.</p>',
            "Say n or f(x) for $5 and $6.",
        ),
        ('<p>So <script type="math/tex">x^2</script> holds.</p>', "So x² holds."),
        ('<p>So <script type="math/asciimath">x/y_1</script> holds.</p>', "So x/y_1 holds."),
        (
            '<p>So <span class="MathJax_Preview">[x]</span><span class="MathJax" id="MathJax-1">x2</span> <script type="math/tex">x^2</script> holds.</p>',
            "So x² holds.",
        ),
    ],
)
def test_tex_is_read(markup: str, text: str) -> None:
    assert seen(f"<body>{markup}</body>") == text


@pytest.mark.parametrize(
    "text",
    [
        r"It costs $5 and $6, or US$7_000 and $8_000 a year.",
        r"Meals from $$ to $$$, and \(as they say\) in brackets.",
        r"Say $n$ or $f(x)$ where nothing sets formulas.",
        r"Escaped \\(x^2\\) and \$x_1\$ marks.",
    ],
)
def test_prices_and_brackets_are_no_formulas(text: str) -> None:
    assert seen(f"<body><p>{text}</p></body>") == text


def test_code_stays_as_it_is_written() -> None:
    assert seen(r"<body><pre>\(x^2\)</pre><p><code>$$a_1$$</code></p></body>") == r"\(x^2\)$$a_1$$"


def test_a_displayed_formula_is_a_line_however_short_and_whatever_it_looks_like() -> None:
    formula = r'<script type="math/tex; mode=display">% <![CDATA[ \frac{1}{2} %]]></script>'
    blocks = clean(page(f"<title>T</title><article>{paragraphs()}{formula}{paragraphs()}</article>")).article.blocks
    assert blocks[3].text == "1/2"


def test_images_of_formulas_are_named_readably() -> None:
    def names(markup: str) -> list[str]:
        return [image.get("alt") or "" for image in prepare.prepared(tree(markup)).iter("img")]

    assert names(r'<img class="latex" src="a.png" alt="x^2">') == ["x²"]
    assert names(r'<img src="a.png" alt="{\displaystyle x\leq 2}"><img src="a.png" alt="$\pi$">') == ["x ≤ 2", "π"]
    assert names(r'<img src="a.png" alt="C:\Users\Ann_x^2">') == [r"C:\Users\Ann_x^2"]


@pytest.mark.parametrize("piece", ["\\(", "\\(a", "\\[x", "$$", "$a", "\\begin{align}"])
def test_what_opens_and_never_ends_is_text(piece: str) -> None:
    assert seen(f"<p>{piece * 40_000}</p>") == piece * 40_000


@pytest.mark.parametrize(("piece", "read"), [("$$a ", "a "), ("$x\f$", "x ")])
def test_very_many_formulas_are_read(piece: str, read: str) -> None:
    assert seen(f"<p>{piece * 40_000}</p>").count(read) >= 39_000
