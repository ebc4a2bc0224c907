# SPDX-License-Identifier: MIT
"""English verbs that report speech, with their forms."""

from __future__ import annotations

FINITE = frozenset(["VBD", "VBZ", "VBP", "MD"])
"""Tags of verbs that a sentence can stand on."""

STRONG = """
acknowledge add admit advise affirm agree allege announce answer argue ask assert attest bark beg bellow blast boast
caption caution chant chide chime chuckle claim clarify comment complain concede conclude confide confirm contend
continue correct counsel counter crack croak cry deadpan declare demand demur deny drawl elaborate emphasise
emphasize enthuse exclaim explain gasp gloat groan growl grumble grunt gush hiss inform insist interject interrupt
intone joke lament laugh maintain moan mumble murmur muse mutter note observe offer opine plead pledge point post
predict proclaim promise protest purr put quip reason recall recount reiterate relate remark repeat reply report
respond retort reveal roar say scoff scold scream shout shriek sigh sing smile snap snarl sneer snort sob stammer
state stress suggest summarise summarize taunt tease tell testify texted theorize tweet urge venture voice volunteer
vow wail warn whine whisper wonder write yell""".split()
"""Verbs whose subject speaks when a quotation is their object."""

WEAK = """
accuse apologise apologize appeal attack begin believe bemoan blame blurt brand call characterise characterize
charge cite commend compare condemn consider criticise criticize declare decry deem defend denounce deride
describe disagree discuss dismiss dispute dub echo expect express fear feel find fire follow go hail hear hope
invite invoke know label lambast lambaste learn mean mention mock open portray pose praise press promise push
question quote rail read refer ridicule rip see shoot show signal slam speak start suggest sum talk term thank
think throw tout utter want welcome""".split()
"""Verbs whose subject may be the one quoted, such as in: she called it "a mistake"."""

_IRREGULAR = {
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote written writing",
    "think": "thinks thought thinking",
    "feel": "feels felt feeling",
    "know": "knows knew known knowing",
    "see": "sees saw seen seeing",
    "find": "finds found finding",
    "sing": "sings sang sung singing",
    "put": "puts putting",
    "speak": "speaks spoke spoken speaking",
    "read": "reads reading",
    "show": "shows showed shown showing",
    "hear": "hears heard hearing",
    "mean": "means meant meaning",
    "go": "goes went gone going",
    "begin": "begins began begun beginning",
    "throw": "throws threw thrown throwing",
    "shoot": "shoots shot shooting",
    "cry": "cries cried crying",
    "reply": "replies replied replying",
    "deny": "denies denied denying",
    "testify": "testifies testified testifying",
    "clarify": "clarifies clarified clarifying",
    "decry": "decries decried decrying",
    "rip": "rips ripped ripping",
    "slam": "slams slammed slamming",
    "dub": "dubs dubbed dubbing",
    "refer": "refers referred referring",
    "quip": "quips quipped quipping",
    "snap": "snaps snapped snapping",
    "beg": "begs begged begging",
    "sob": "sobs sobbed sobbing",
    "sum": "sums summed summing",
    "texted": "texts texting text",
    "tweet": "tweets tweeted tweeting",
    "admit": "admits admitted admitting",
    "concede": "concedes conceded conceding",
    "label": "labels labeled labelled labeling labelling",
    "bemoan": "bemoans bemoaned bemoaning",
    "learn": "learns learned learnt learning",
}


def forms(verb: str) -> list[str]:
    """Return a verb's forms: the regular ones by rule, the others by list."""
    if verb in _IRREGULAR:
        return [verb, *_IRREGULAR[verb].split()]
    if verb.endswith("e"):
        return [verb, verb + "s", verb + "d", verb[:-1] + "ing"]
    plural = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return [verb, plural, verb + "ed", verb + "ing"]


STRENGTH: dict[str, int] = {form: 1 for verb in WEAK for form in forms(verb)} | {
    form: 2 for verb in STRONG for form in forms(verb)
}
"""Verb form to how surely it reports speech: 2 for "said", 1 for "called"."""

SAY = frozenset(form for verb in ("say", "tell", "add", "write") for form in forms(verb))
"""The plainest ones."""

WORDS_SPOKEN = frozenset(
    """
    accusation accusations advice answer apology appeal argument assertion assessment attack attacks call claim claims
    comment comments complaint criticism declaration denial description explanation insistence interview joke letter
    message messages motto opinion plea pledge post praise promise proposal question reaction reference remark remarks
    reply response rhetoric slogan speech statement statements suggestion testimony tweet tweets view views vow warning
    words
    """.split()
)
"""Nouns for what somebody says: "her claim that"."""

NAMING = frozenset(
    form for verb in ("call", "label", "dub", "term", "describe", "deem", "brand") for form in forms(verb)
)
"""Verbs that give something a name: "what he calls"."""
