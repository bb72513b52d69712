"""Invented posters, with names that are no words, so that meeting one in an output means a leak."""

from __future__ import annotations

import random

SYLLABLES = {
    "en": (
        "Brin Corv Dask Fenn Grol Hask Jorl Krem Lisk Morv Nask Pral Quor Skell Tavv Wend",
        "a e i o u",
        "bleck dwin fley gwick lorne mund nock ptree quist rump stock thwaite vane zell",
    ),
    "fr": (
        "Bré Cha Drou Ély Flé Gou Jas Lou Mir Nau Oli Per Quin Rou Sau Vil",
        "ba che do gni lu mo ri ssa",
        "bert84 croux dine_x feuil gnolle lardeau mouste nnette pigou quard rivolle tagne vrel zou",
    ),
}


class People:
    """A village of sixty for one language."""

    def __init__(self, lang: str):
        dice = random.Random("people." + lang)
        names: dict[str, None] = {}
        while len(names) < 60:
            names["".join(dice.choice(part.split()) for part in SYLLABLES[lang])] = None
        self.names = tuple(names)

    def anyone(self, dice: random.Random) -> str:
        return dice.choice(self.names)
