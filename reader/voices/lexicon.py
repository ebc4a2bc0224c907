# SPDX-License-Identifier: MIT
"""English nouns for those who speak."""

from __future__ import annotations

HUMAN = frozenset(
    """
    activist activists actor actress ad administration adviser advisor agency aide aides analyst analysts anchor
    article association attorney attorneys author authorities authors billionaire blogger board boss boy brother
    businessman campaign candidate candidates captain chairman chief child children coach columnist commission
    committee company complaint conservatives council couple court critic critics daughter democrat democrats
    department detective director doctor doctors document duo economist editor editorial email executive expert
    experts family fan fans father founder friend friends girl goalkeeper government governor group guitarist host
    husband indictment insider investigators journalist judge kid lawmaker lawmakers lawsuit lawyer lawyers leader
    leaders letter liberals magazine man manager many mayor member members memo minister mogul most mother
    neighbor neighbour newspaper nominee office officer officers official officials one organisation organization
    others owner pair parent parents party patient people player players police politician poll post president
    professor prosecutor prosecutors protesters release report reporter reporters republican republicans
    researcher researchers resident residents scientist scientists secretary senator singer sister some son source
    sources spokesman spokesperson spokeswoman star statement strategist striker student students study supporter
    supporters survey teacher teachers team trio tweet union user users veteran victim voter voters website wife
    witness witnesses woman worker workers writer
    """.split()
)
"""Nouns for those who speak, and for what is quoted in print."""

RULERS = frozenset(
    ["president", "premier", "chancellor", "king", "queen", "leader", "ruler", "prime", "minister", "dictator"]
)
"""Offices a text calls "leader" in the next sentence."""

OCCUPATIONS = frozenset(
    """
    principal nurse pilot chef mechanic medic clerk scout monk nun maid cook tutor poet dean priest rabbi imam bishop
    czar envoy spy guide heir tycoon guru surgeon chemist archbishop pastor midwife cadet rookie fullback winger
    midfielder butcher sheriff marshal bishop deacon architect diplomat acrobat athlete apprentice advocate critic
    academic mathematician politician magnate laureate pundit stylist cop deputy judge guard goalie undergraduate
    graduate postgraduate retiree trustee fellow widow widower orphan twin cousin uncle aunt nephew niece grandmother
    grandfather stepson stepfather fiance fiancee godfather ally rival colleague protege guest hero heroine
    hostess waitress heiress stewardess
    mistress goddess governess sculptress seamstress
    """.split()
)
"""More nouns for people, for roles only: endings such as -er do not show them."""

PRINT = frozenset(
    """
    ad administration agency article association campaign commission committee company complaint council court
    department document documents editorial email government group indictment lawsuit letter magazine memo newspaper
    office organisation organization party police poll post release report statement study survey team tweet website
    duo trio pair couple most many some others one
    """.split()
)
"""Of `HUMAN` what is no single person: groups, and what is quoted in print."""

GEOGRAPHY = frozenset("lake mount mt fort ft port cape camp loch glen river isle point lough".split())
"""What begins a place's name: "Lake Halloran"."""

THINGS = frozenset(
    """
    ship yacht vessel boat steamer ferry trawler submarine frigate destroyer liner schooner rig carrier locomotive train
    spacecraft probe rover satellite telescope game videogame album band group film movie song musical opera
    novel memoir series sitcom show magazine newspaper website blog site podcast app application software program tool
    plugin library framework package browser server database generator language compiler editor extension theme font
    robot device gadget smartphone laptop console camera kettle lamp sofa armchair guitar synthesizer car truck
    motorcycle bike product brand label company firm bank supplier retailer chain startup manufacturer distributor
    village town city suburb county parish province district lake river mountain island peninsula beach bay street
    hurricane typhoon cyclone storm horse racehorse colt filly mare stallion dog cat puppy kitten variety cultivar apple
    beer wine whisky cheese soup cocktail team club franchise festival prize award restaurant pub bar cafe hotel
    """.split()
)
"""Nouns for what bears names and is no person."""

GOODS = frozenset(
    """
    app apps software browser strings pickups guitar guitars camera cameras lens lenses phone phones smartphone
    smartphones tablet tablets laptop laptops console monitor monitors baking powder cars truck trucks tyres tires
    engine engines shoes sneakers jeans perfume whisky whiskey beer cereal sofa armchair sofas lamp cushion bowl kettle
    toaster mower tractor tractors motorcycle motorcycles bike bikes
    edition trilogy franchise sequel album soundtrack magazine paperback minifigure brand shares counties county
    """.split()
)
"""What a make, a series or a place stands in front of: "Ernie Ball strings"."""

NO_PEOPLE = frozenset(
    """
    answer cent percent number letter paper summer winter river matter order power water weather computer chapter
    corner dinner supper error motor factor floor door color colour flavor flavour restaurant plant grant event moment
    accident incident cover offer cancer disorder after over under never ever other another september october november
    december cover disaster quarter character folder header footer timer trailer thriller chamber timber rubber silver
    copper butter pepper ginger sugar flower tower layer finger shoulder liver bladder border gender tender murder
    barrier career interior exterior mirror terror horror humor humour labor labour behavior behaviour favor favour
    honor honour vapor harbor harbour minor major prior superior talent content extent percent continent element
    component ingredient intent torrent current rent tent giant elephant variant constant instant coffee committee fee
    degree tree knee bee overhead ahead bread spread thread newsletter cluster filter adapter charger printer scanner
    router monitor sensor processor reactor tractor elevator generator calculator sector vector
    """.split()
)
"""Nouns that end like those for people and are none."""

IMPERSONAL = THINGS | NO_PEOPLE
"""Nouns that are no person's, whatever their ending."""
