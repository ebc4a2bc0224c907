# SPDX-License-Identifier: MIT
"""TeX's names of letters, signs and accents, as characters."""

from __future__ import annotations


def _table(pairs: str) -> dict[str, str]:
    words = pairs.split()
    return dict(zip(words[::2], words[1::2], strict=True))


SYMBOLS = _table(
    "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ "
    "mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ "
    "psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω "
    "infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ nexists ∄ emptyset ∅ varnothing ∅ hbar ℏ ell ℓ Re ℜ Im ℑ aleph ℵ "
    "wp ℘ prime ′ angle ∠ triangle △ square □ Box □ blacksquare ■ qed ∎ top ⊤ bot ⊥ neg ¬ lnot ¬ degree ° circ ∘ "
    "ldots … dots … cdots ⋯ dotsc … dotsb ⋯ vdots ⋮ ddots ⋱ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ "
    "lvert | rvert | vert | lVert ‖ rVert ‖ Vert ‖ lbrace { rbrace } lbrack [ rbrack ] backslash \\ "
    "dagger † ddagger ‡ star ⋆ ast * bullet • S § P ¶ copyright © pounds £ imath ı jmath ȷ i ı AA Å aa å ss ß "
    "sharp ♯ flat ♭ natural ♮ checkmark ✓ therefore ∴ because ∵ colon : "
    "LaTeX LaTeX TeX TeX"
)
"""What stands in the line as a letter does."""

OPERATORS = _table(
    "sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂ "
    "bigsqcup ⨆"
)
"""Large operators, which take indices."""

RELATIONS = _table(
    "le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ ne ≠ neq ≠ ll ≪ gg ≫ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ "
    "asymp ≍ doteq ≐ prec ≺ succ ≻ preceq ⪯ succeq ⪰ in ∈ notin ∉ ni ∋ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ "
    "subsetneq ⊊ setminus ∖ cup ∪ cap ∩ sqcup ⊔ sqcap ⊓ vee ∨ lor ∨ wedge ∧ land ∧ oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ "
    "pm ± mp ∓ times × div ÷ cdot · to → rightarrow → longrightarrow ⟶ Rightarrow ⇒ Longrightarrow ⟹ implies ⟹ "
    "leftarrow ← gets ← longleftarrow ⟵ Leftarrow ⇐ impliedby ⟸ leftrightarrow ↔ Leftrightarrow ⇔ iff ⟺ "
    "Longleftrightarrow ⟺ mapsto ↦ longmapsto ⟼ hookrightarrow ↪ hookleftarrow ↩ uparrow ↑ downarrow ↓ updownarrow ↕ "
    "rightharpoonup ⇀ rightleftharpoons ⇌ leadsto ⇝ perp ⟂ parallel ∥ mid ∣ nmid ∤ vdash ⊢ models ⊨ vDash ⊨ "
    "triangleq ≜ coloneqq ≔ lt < gt > bmod mod mod mod"
)
"""What has room on both sides."""

FUNCTIONS = frozenset(
    "arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max "
    "min Pr sec sin sinh sup tan tanh".split()
)
"""What is written by its name."""

ACCENTS = {
    "bar": "\u0305",
    "overline": "\u0305",
    "hat": "\u0302",
    "widehat": "\u0302",
    "tilde": "\u0303",
    "widetilde": "\u0303",
    "vec": "\u20d7",
    "overrightarrow": "\u20d7",
    "dot": "\u0307",
    "ddot": "\u0308",
    "acute": "\u0301",
    "grave": "\u0300",
    "check": "\u030c",
    "breve": "\u0306",
    "mathring": "\u030a",
}
"""Accents as combining characters."""

BLACKBOARD = str.maketrans("ACDEFHKNPQRSTZ1", "𝔸ℂ𝔻𝔼𝔽ℍ𝕂ℕℙℚℝ𝕊𝕋ℤ𝟙")
"""The letters of sets of numbers."""
