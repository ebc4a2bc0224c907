# SPDX-License-Identifier: MIT
"""What is named like a person and is none: prizes, streets, hospitals, companies."""

from __future__ import annotations

from reader.voices.model import Parsed, Token
from reader.voices.name_features import NameFeatures

CAPITALISED_AFTER = frozenset(
    """
    academy act agency airlines airport amphitheatre amphitheater arena association auditorium avenue award awards
    bank base bay beach boulevard bridge brothers bros building cables camp canyon capital castle cathedral center
    centre chapel church city clinic club co coliseum college committee company conference controls cooperative corp
    corporation council county court creek cup dam department district drive elementary enterprises estate field
    fields film films forest foundation fund gallery gardens garage group gulch hall heights high highway hill hills
    holdings hospital hotel house inc industries inn institute institution international island islands jewelers
    junction laboratories laboratory labs lake lamps lane law library limited line llc lodge ltd mall manor market
    medal media medical memorial ministries ministry motors mount mountain mountains museum nasional observatory
    office orchestra pavilion park parkway partners pharmaceuticals place plaza plc point prize productions project
    properties publishing raceway ranch records reserve resort restaurant river road school schools securities
    seminary society space square stadium station stores street studio studios systems tavern telescope temple
    terrace theater theatre tower towers township tribunal baths labs drilling motorsports fellowship scholarship
    lighthouse brewery marathon trail trophy trust union university valley village ward winery works zoo ag ab gmbh
    sa sea ocean strait straits glacier peninsula archipelago reef
    """.split()
)
"""Capitalised words that make an institution or a place of the name in front of them."""

LOWER_AFTER = frozenset(
    """
    hospital prison jail airport stadium arena school university college museum theater theatre street avenue shares
    stock stocks brand hotel restaurant store stores
    """.split()
)
"""The same in lower case: "Walter Reed hospital"."""

COMPANY_BEFORE = frozenset(
    """
    giant group firm company chain maker manufacturer retailer airline airlines bank brand carmaker automaker startup
    start-up publisher conglomerate subsidiary brokerage insurer supplier ship carrier carriers
    """.split()
)
"""Nouns in front of a company's or ship's name."""


def is_institution(parsed: Parsed, last: int) -> bool:
    """Tell whether what follows a name's last token makes it the name of something else."""
    tokens = parsed.tokens
    following = last + 1
    if following >= len(tokens) or tokens[following].paragraph != tokens[last].paragraph:
        return False
    after = tokens[following]
    if after.text in ("®", "™") or parsed.text[tokens[last].end : tokens[last].end + 1] in ("®", "™"):
        return True
    if after.text == "&" and following + 1 < len(tokens):
        return tokens[following + 1].text[:1].isupper()
    word = after.lower.rstrip(".")
    if after.text[0].isupper() and word in CAPITALISED_AFTER:
        return True
    if after.text[0].isupper() and following + 1 < len(tokens):
        # One more word may stand between: "Cynthia Mitchell Woods Pavilion".
        beyond = tokens[following + 1]
        if beyond.text[0].isupper() and beyond.lower.rstrip(".") in CAPITALISED_AFTER and beyond.start <= after.end + 1:
            return True
    return word in LOWER_AFTER and after.tag.startswith("NN")


_LEGAL_FORMS = frozenset(
    """
    inc corp ltd plc llc ag ab sa s.a gmbh co nv n.v spa s.p.a group holdings technology technologies software systems
    semiconductor semiconductors electronics therapeutics pharmaceuticals robotics motors airlines
    """.split()
)
"""What firms add to their names: legal forms, and what they make where no family is called so."""


def companies(features: NameFeatures) -> set[str]:
    """Return the words a document uses as a company's name somewhere: "Ericsson AB", "tyre giant Pirelli"."""
    found: set[str] = set()
    tokens = features.tokens
    for index in features.eligible:
        first, last = features.runs[index]
        before: Token | None = tokens[index - 1] if index == first and index > 0 else None
        introduced = (
            before is not None and before.lower in COMPANY_BEFORE and before.paragraph == tokens[index].paragraph
        )
        legal = last > index + 1 and tokens[index + 1].lower.rstrip(".") in _LEGAL_FORMS
        joined = index > 1 and tokens[index - 1].text == "&" and tokens[index - 2].text[0].isupper()
        traded = last == index + 1 and last < len(tokens) and tokens[last].lower in ("shares", "stock", "ceo")
        if introduced or legal or joined or traded:
            found.add(features.folds[index])
    return found
