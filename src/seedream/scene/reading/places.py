"""Where and when: the kind of place, the time of day and the weather that a request names or implies."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from seedream.encoder import phrase_vectors
from seedream.encoder.minilm import Vectors
from seedream.scene.reading import lexicon
from seedream.scene.reading.adrift import without_floor
from seedream.scene.reading.hours import hour_of, season_of, weather_of
from seedream.scene.reading.instead import ON_STREET, meant_instead
from seedream.scene.reading.skies import home_below, indoors
from seedream.scene.reading.usual import DONE_THERE, SKILL
from seedream.scene.shots.views import Place, Sky
from seedream.types import Decision, Mood

SIMILAR = 0.5
"""Least cosine similarity at which a place is chosen by meaning alone."""

_BEFORE = re.compile(
    r"\b(?:in|on|at|through|across|along|over|inside|around|by|beside|above|into|near|from|to|beneath|under|toward|towards|within|of|up|down)"
    r" (?:(?:the|a|an|his|her|their|its|our|my|some|top of|edge of|middle of|heart of|side of) ?)*(?:[\w'-]+ ){0,3}$"
)


@dataclass(frozen=True, slots=True)
class Setting:
    """The place, which words named it (lower case, for leaving them out of the cast), and why each part was decided."""

    place: Place
    words: tuple[str, ...]
    understood: bool
    decisions: tuple[Decision, ...]

    @property
    def named(self) -> bool:
        """Whether the request says where it is."""
        return any(d.key == "place" and d.reason.startswith("the request says") for d in self.decisions)


@dataclass(frozen=True, slots=True)
class _Named:
    kind: str
    phrase: str
    score: float


def understand_setting(
    text: str, nouns: Sequence[str], vector: Vectors, mood: Mood, roams: bool = False, usual: tuple[str, str] = ("", "")
) -> Setting:
    """Decide place, time and weather of a request. `nouns` are the things named in it, `vector` its sentence vector `(384,)`.

    `roams` lets a story that names no place play outdoors, at the nearest fitting one; `usual` is a place that suits what is done
    (see `usual_place`), for where nobody names one and none is near in meaning.
    """
    lowered = f" {_ADDRESS.sub('·', text).lower()} "
    kind, phrase, why = _kind(lowered, nouns, vector, roams, usual)
    weather, weather_why = weather_of(lowered)
    sky: Sky = "northern lights" if _AURORA.search(lowered) else ""
    if sky and weather in ("snow", "fog"):
        weather, weather_why = "clear", "northern lights are seen in a clear sky"
    hour, hour_why = hour_of(lowered, kind, weather, mood)
    season, season_why = season_of(lowered)
    own = variant_of(Place(kind, wording=phrase))  # a look of its own has its own winter
    if season == "winter" and kind in _WHITE and not own and weather in ("clear", "snow"):
        kind, season_why = "snow", f"{season_why}, and snow lies there then"
    by = "model" if why.by == "model" else "rule"
    seasons = (Decision("season", season, season_why, "rule"),) if season else ()
    decisions = (why, Decision("time_of_day", hour, hour_why, "rule"), Decision("weather", weather, weather_why, "rule"), *seasons)
    bare: tuple[str, ...] = ("audience",) if _EMPTY.search(lowered) else ()
    bare = without_floor(kind, lowered) or bare
    words = tuple(n.phrase for n in _named(lowered) if n.kind == kind or n.phrase == phrase) if by == "rule" else ()
    return Setting(Place(kind, hour, weather, phrase, season=season, without=bare, sky=sky), words, kind != "studio", decisions)


@cache
def _out_of_school() -> tuple[str, ...]:
    return tuple(kind for kind in lexicon.data("places") if kind != "classroom")


_COMES_IN = re.compile(
    r"\b(?:reach\w*|enter\w*|arriv\w+ (?:at|in)|into|back (?:to|in)|returns? to) (?:an?|the|its|their) (?:\w+ )?(?:harbou?r|port)\b"
)
"""A ship that comes in is at the quay, and no longer at sea."""
_SANDY = ("sandcastle", "sand castle", "beach towel", "beach ball", "deckchair", "beach umbrella", "beach chair")
"""What there is only where the sea has a beach."""
_DESERT_ROAD = re.compile(
    r"\bdesert (?:road|highway)(?: trip)?\b|\b(?:road|highway)(?: trip)? (?:through|across|in) (?:the|a) (?:\w+ )?desert\b"
)
"""A road that is in a desert."""
_VAGUE = 0.18
"""Similarity below which a place outdoors is no better than any other."""


_EMPTY = re.compile(r"\bempty (?:\w+ )?(?:theat(?:re|er)|hall|stage|auditorium|opera(?: house)?|seats|house)\b|\brehears")
"""A stage before nobody."""
_PLAIN = re.compile(
    r"\b(?:plain|blank|solid|pastel|neutral|simple|clean|minimal|minimalist|studio|empty|white|black|gr[ae]y|colou?red|gradient) "
    r"(?:\w+ )?(?:background|backdrop)\b"
)


def _kind(text: str, nouns: Sequence[str], vector: Vectors, roams: bool, usual: tuple[str, str]) -> tuple[str, str, Decision]:
    if plain := _PLAIN.search(text):
        return "studio", plain[0], Decision("place", "studio", f'the request says "{plain[0]}"', "rule")
    if named := _on_the_ground(_named(text)):
        return _where_named(text, named, nouns)
    if wall := _ON_WALL.search(text):
        return "living_room", "", Decision("place", "living_room", f'"{wall[0].strip()}" is in a room', "rule")
    open_air = _under_the_sky(text, nouns)
    furniture = lexicon.data("nouns")["furniture"]  # a dog on a couch is where the couch is
    for word in sorted(nouns, key=lambda n: lexicon.synonyms().get(n, n) not in furniture or lexicon.moves(n)):
        for kind, entry in lexicon.data("places").items():
            inside = (indoors(kind) and (roams or bool(open_air))) or (kind in _LEAFY and any(n in _LIGHTS for n in nouns))
            sunk = kind == "underwater" and any(_needs_sea(n) for n in nouns)  # ships are not
            person = (known := lexicon.noun(word)) is not None and known.category == "person"
            if kind == "underwater" and person and word in entry.get("implied_by", ()) and (ashore := _ASHORE.search(text)):
                return "beach", word, Decision("place", "beach", f'"{word}" is seen "{ashore[0]}"', "rule")
            if word in entry.get("implied_by", ()) and not inside and not sunk and (indoors(kind) or not _on_a_table(word, text)):
                wording = SAVANNA if kind == "field" and word in _savanna() else word
                return kind, wording, Decision("place", kind, f'"{word}" belongs there', "rule")
    kind, similarity = nearest_place(vector, _OPEN if open_air else _out_of_school() if SKILL.search(text) else ())
    if open_air and similarity < _VAGUE:
        return "park", "", Decision("place", "park", f"{open_air}, and no place outdoors is near to it", "rule")
    if open_air:
        return kind, "", Decision("place", kind, f"{open_air}; of the places outdoors it is nearest ({similarity:.2f})", "model")
    if similarity >= SIMILAR:
        return kind, "", Decision("place", kind, f"the sense of the request comes near it ({similarity:.2f})", "model")
    if usual[0] and (not roams or usual[0] not in _OPEN or usual[1].startswith(DONE_THERE)):
        kind, phrase = (usual[0], "") if usual[0] in lexicon.data("places") else place_in(usual[0])
        return kind, phrase, Decision("place", kind, f"no place was named; {usual[1]}", "rule")
    if roams:
        kind, similarity = nearest_place(vector, _OPEN)
        return (
            kind,
            "",
            Decision(
                "place", kind, f"no place was named; of those that one can pass through it is nearest ({similarity:.2f})", "model"
            ),
        )
    return "studio", "", Decision("place", "studio", "no place was named, and none fits; a designed ground stays honest", "rule")


_LANDS = ("forest", "jungle", "mountains", "meadow", "field", "park", "desert")
_PARTS_OF_LAND = ("waterfall",)
"""What lies in a land and is seen rather than all of it: a waterfall in a forest."""


def _where_named(text: str, named: Sequence[_Named], nouns: Sequence[str]) -> tuple[str, str, Decision]:
    """The one of the places that a request names where it plays, and why."""
    best = _in_town(max(named, key=lambda n: n.score), named)
    open_water = best.phrase in _WATERS or (best.kind == "harbour" and not best.phrase.endswith(("village", "town")))
    out = open_water and not (best.kind == "harbour" and _COMES_IN.search(text))
    if out and (boat := next((n for n in nouns if _needs_sea(n)), "")):
        return "sea", best.phrase, Decision("place", "sea", f'"{boat}" needs the open water of "{best.phrase}"', "rule")
    if best.kind == "mountains" and (lake := next((n for n in named if n.phrase in _LAKES), None)):
        why = f'the request says "{lake.phrase}" among mountains'
        return lake.kind, f"mountain {lake.phrase}", Decision("place", lake.kind, why, "rule")
    if best.kind in _LANDS and (part := next((n for n in named if n.kind in _PARTS_OF_LAND and n.kind != best.kind), None)):
        why = f'the request says "{part.phrase}" in that "{best.phrase}"'
        return part.kind, part.phrase, Decision("place", part.kind, why, "rule")
    if best.phrase in _PLAINS and (beast := next((n for n in nouns if n in _savanna()), "")):
        return "field", SAVANNA, Decision("place", "field", f'"{beast}" lives on the "{best.phrase}" of a savanna', "rule")
    if best.kind == "sea" and (sand := next((n for n in nouns if n in _SANDY), "")):
        return "beach", best.phrase, Decision("place", "beach", f'"{sand}" needs the sand by the "{best.phrase}"', "rule")
    if best.kind in ("road", "desert") and (dry := _DESERT_ROAD.search(text)):
        return "road", dry[0], Decision("place", "road", f'the request says "{dry[0]}"', "rule")
    if below := next((n for n in named if best.kind == "night_sky" and n.kind != best.kind), None):
        why = f'the request says "{below.phrase}" below that sky'
        return below.kind, below.phrase, Decision("place", below.kind, why, "rule")
    if home := home_below(best.phrase, nouns):
        return *home, Decision("place", home[0], f'"{home[1]}" belongs there, under the sky that is said', "rule")
    if best.phrase in _COASTAL and (coast := next((n for n in named if n.kind == "sea"), None)):
        return "sea", coast.phrase, Decision("place", "sea", f'the request says "{coast.phrase}" and "{best.phrase}"', "rule")
    if other := meant_instead(best.phrase, [(n.kind, n.phrase) for n in named], nouns, text):
        return other[0], other[1], Decision("place", other[0], other[2], "rule")
    return best.kind, best.phrase, Decision("place", best.kind, f'the request says "{best.phrase}"', "rule")


def _on_the_ground(named: Sequence[_Named]) -> Sequence[_Named]:
    """The places that are named without the snow that lies on one of them: a street in the snow is a street."""
    places = [n for n in named if n.phrase not in _FALLEN]
    return places if any(not indoors(n.kind) and n.kind not in ("night_sky", "clouds") for n in places) else named


def _in_town(best: _Named, named: Sequence[_Named]) -> _Named:
    """The place where a town is named, too: a room in it rather than the town, the town rather than any street."""
    town = next((n for n in named if n.phrase in towns()), None)
    if town is not None and best.phrase in towns():
        return next((n for n in named if indoors(n.kind)), best)
    return town if town is not None and best.kind in _STREETS else best


@cache
def towns() -> frozenset[str]:
    """Names of towns and countries that have a look of their own."""
    return frozenset(w for words in lexicon.data("places")["village"]["looks"].values() for w in words)


def _needs_sea(noun: str) -> bool:
    """Whether a noun is something of the open sea, and not somebody who may stand at its edge."""
    known = lexicon.noun(noun)
    return noun in lexicon.data("places")["sea"]["implied_by"] and (known is None or known.category != "person")


def _under_the_sky(text: str, nouns: Sequence[str]) -> str:
    """Why the request plays outdoors although it names no place: it says "in the rain", or somebody is under a tree; else ""."""
    if told := _IN_WEATHER.search(text):
        return f'"{told[0].strip()}" is outdoors'
    rooms = {w for kind, entry in lexicon.data("places").items() if indoors(kind) for w in entry.get("implied_by", ())}
    trees = [word for word in nouns if (known := lexicon.noun(word)) is not None and known.landscape and word not in rooms]
    return next((f'"under" a {word} is outdoors' for word in trees if re.search(rf"\bunder\b[^,.;]*\b{word}", text)), "")


_IN_WEATHER = re.compile(
    r"\b(?:in|through) (?:the |a |heavy |pouring |falling |light |thick )*(?:rain|snow|fog|mist|storm|wind|sunshine|blizzard)\b"
)
_ON_WALL = re.compile(
    r"\b(?:clock|mirror|poster|painting|picture|photo|photograph|portrait|frame|calendar|certificate|diploma|shelf|medal|tapestry)s?"
    r" (?:(?:that )?(?:is |are )?(?:hanging|hung|hangs) )?on (?:a|the|his|her|their|our|my) (?:\w+ )?wall\b"
)
_ASHORE = re.compile(
    r"\b(?:on (?:a|the|some) (?:\w+ )?(?:rocks?|stones?|cliffs?|sand)|at (?:sunset|sunrise|dusk|dawn)|in the moonlight)\b"
)
"""Where and when somebody is above the water."""
_ADDRESS = re.compile(r"\b(?:on|at) (?:\d+\w? )?(?:[A-Z][\w'’]+ ){1,3}(?:Street|Road|Avenue|Lane|Square|Boulevard|Drive|Court)\b")
"""Where something is to be found, which is not what it looks like there."""
_LEAFY, _LIGHTS = ("forest", "jungle"), ("moon", "star", "sun", "firework", "comet")
"""Places under whose leaves no sky is seen, and things of the sky."""
_TABLES = r"(?:table|desk|shelf|plate|tray|counter|pedestal|podium|plinth|vase|pot)"


def _on_a_table(word: str, text: str) -> bool:
    """Whether something stands on a table or in a vase: flowers there make no garden."""
    near = rf"\b{re.escape(word)}(?:e?s)?\b[^.;]{{0,24}}\b(?:on|in|across) (?:an?|the|his|her|our) (?:[\w-]+ ){{0,2}}{_TABLES}\b"
    return bool(re.search(near, text))


SAVANNA = "savanna"
_PLAINS = ("plain", "plains", "field")
"""Open land that is a savanna where its animals are."""


@cache
def _savanna() -> frozenset[str]:
    return frozenset(lexicon.data("places")["field"]["wild"][SAVANNA])


_WATERS = ("fjord",)
"""Waters that landscapes only show from afar."""
_STREETS = ("city_night", "village", "suburb")
"""Places that may be anywhere, and look as the town does that is named with them."""
_LAKES = ("lake", "lakeside", "lakeshore", "mountain lake")
"""Waters that are seen before the mountains round them."""
_WHITE = ("meadow", "field")
"""Open land that is nothing but snow in winter."""
_COASTAL = ("cliff", "rocky", "ridge")
"""Words for land that is at the sea where anything of the sea is named."""


@cache
def _words() -> tuple[tuple[str, str, bool], ...]:
    """Every word for a place: its kind, the word, and whether it names one only after "in", "on" and the like."""
    rows = []
    for kind, entry in lexicon.data("places").items():
        own = (*entry["words"], *(word for words in entry.get("looks", {}).values() for word in words))
        for only, words in ((False, own), (True, entry.get("in_only", ()))):
            rows += [(kind, w, only) for w in words]
    return tuple(rows)


@cache
def _pattern(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){re.escape(word)}(?:e?s)?(?![\w-])")


_FIGURES = re.compile(r"\b(?:full|crescent|half|new|blood|harvest|red|huge|big|giant|pale|silver|golden|yellow|rising|setting) moons?\b|\bwedding (?:cake|dress|ring|photo|gift)s?\b|\b(?:movie|rock|film|pop) stars?\b|\bsea (?:lion|turtle|horse|gull)s?\b|\bspace (?:shuttle|ship|suit)s?\b|\bice creams?\b|\bseas? of (?:clouds?|fog|mist|flowers|people|lights)\b|\bsnow ?(?:man|men|ball)s?\b|\bpark(?:ed|ing)\b(?! (?:garage|deck|house|lot|space))|\bstreet ?(?:lamp|light|food)s?\b|\bbar (?:chart|graph)s?\b|\boffice (?:tower|building|block|worker)s?\b|\bhospital beds?\b|\bschool (?:bus|bag)(?:es|s)?\b|\b(?:vase|bouquet|bunch|bucket|basket|pot|armful|jar) (?:full )?of (?:\w+ ){0,2}?(?:roses|tulips|sunflowers|lavender|daisies|flowers|wildflowers|lilies|poppies)\b|\bfields? of (?:study|view)\b|\bfield trips?\b|\bvolcano (?:experiment|model|project)s?\b|\b(?:with|join(?:s|ed|ing)?) (?:a|the) (?:\w+ )?circus\b")  # fmt: skip  # noqa: E501


_OUTSIDE = re.compile(
    r"\b(?:in front of|outside(?: of)?|past|(?:look|peer|gaz|star)\w* (?:in|into|through))"
    r" (?:the|a|an|our|your|their|his|her|my)? ?(?:[\w'-]+ ){0,2}$"
)


_OUT_THERE = re.compile(
    r"(?<!rain )(?<!rains )(?<!raining )(?<!snow )(?<!snows )(?<!snowing )(?<!storm )\boutside\b(?! (?:the|a|his|her|my|their) \w+)"
)
"""Somebody or something is outside: not the weather, and not before something else."""
STREET, TOWN, OUTSIDE = "suburb", "city_night", "outside"
"""Where a house and a business stand that are seen from outside, and the word for it."""
_SPOKEN_OF = re.compile(
    r"\b(?:explain|teach|describ|discuss|present(?!ation)|draw|sketch|learn|stud(?:y|ie))\w*"
    r" (?:(?:about|how|us|them|kids|children|pupils|students) )?(?:the |a |an |our )?(?:\w+ )?$"
    r"|\w+ (?:an?|the|his|her|their) (?:\w+ )?(?:poster|map|model|diagram|globe|chart|report|presentation|lecture|essay|project)"
    r" (?:of|about|on|showing) (?:the |an? |our )?$"
)
"""Before what somebody only speaks of, learns or draws: nobody is there."""
_HEAD = re.compile(r" ?(?:the|my|our|his|her|their) (?:[\w'’-]+ ){0,3}$")
_LISTED = re.compile(r"(?: (?:on|in|at|by|near|of) [^:,.;]{0,40})?(?:: |\.? *$)")
"""A known place that a request begins with, and after which it lists what is there or says nothing else."""
_AURORA = re.compile(r"\b(?:(?:northern|southern|polar) lights|aurora)\b")
_OVERHEAD = frozenset({"fireworks", "starry sky", "night sky", "northern lights", "aurora", "shooting stars", "shooting star"})
"""What is seen above another place, where one is named."""
_FALLEN = frozenset({"in the snow", "through the snow", "snow", "ice"})
_BEYOND = re.compile(
    r"\bsnow(?:flakes)?(?: is| are)?(?: (?:falls?|falling|fell))?(?: (?:softly|gently|silently|quietly|slowly))? outside\b"
    r"|\boutside,? (?:the )?snow(?: (?:is|falls?|falling))*\b"
)
"""Snow that is seen from a room."""


@cache
def _named(text: str) -> tuple[_Named, ...]:
    """Every place that the words name, with a score: said with "in", longer, earlier; "sea" in "under the sea" is none."""
    hidden = _BEYOND.sub(lambda m: "·" * len(m[0]), _FIGURES.sub(lambda m: "·" * len(m[0]), text))
    found = []
    for kind, word, only in (row for row in _words() if row[1] in hidden):  # of two thousand words a request has a few
        for match in _pattern(word).finditer(hidden):
            before = hidden[max(0, match.start() - 48) : match.start()]
            inside = bool(_BEFORE.search(before))
            if _SPOKEN_OF.search(before):
                continue
            if only and not re.search(r"\b(?:on|to|across|of) (?:the|a|an) (?:\w+ )?$", before):
                continue
            overhead = word.startswith("under the ") and kind == "night_sky"  # what is above says less than what is around
            house = lexicon.noun(word) and word not in lexicon.data("nouns")["fixtures"]["words"]
            street = _OUT_THERE.search(hidden[match.end() :]) or ON_STREET.match(hidden[match.end() :])
            if indoors(kind) and house and (_OUTSIDE.search(before) or street):
                kind, word, inside = STREET, OUTSIDE, True  # its house is seen from the street
            elif indoors(kind) and word in lexicon.data("setting")["fronts"]["words"] and (_OUTSIDE.search(before) or street):
                kind, word, inside = TOWN, OUTSIDE, True
            fallen = word in _FALLEN  # snow lies on places; it is one only where no other is named
            overhead = overhead or (kind == "night_sky" and word in _OVERHEAD)
            part = word in lexicon.data("setting")["parts"]["words"]
            bonus = (1.6 if inside and not (overhead or fallen) else 0.0) - 0.5 * part
            listed = indoors(kind) and _HEAD.match(before) and _LISTED.match(hidden[match.end() :])
            bonus += 1.8 if listed else 0.0  # "the old bakery on our street: shelves, ovens …"
            score = 1.0 + 0.06 * len(word) + bonus - 0.002 * match.start()
            found.append((match.start(), match.end(), _Named(kind, word, score)))
    whole = [
        (start, end, n) for start, end, n in found if not any(s <= start and end <= e and e - s > end - start for s, e, _ in found)
    ]
    # "a neon city at night" is a neon city first
    return tuple(n for start, _, n in whole if not any(s < start < e for s, e, _ in whole))


_OPEN = ("park", "meadow", "forest", "mountains", "field", "city_night")


def place_in(text: str) -> tuple[str, str]:
    """Kind and wording of the place that words name best; ("", "") for none."""
    if not (named := _named(f" {text.lower()} ")):
        return "", ""
    best = _in_town(max(named, key=lambda n: n.score), named)
    return best.kind, best.phrase


def names_a_place(phrase: str) -> bool:
    """Whether words name some kind of place."""
    return bool(_named(f" {phrase.lower()} "))


def nearest_place(vector: Vectors, among: Sequence[str] = ()) -> tuple[str, float]:
    """The place (of all, or of those named) whose description is nearest in meaning, and the cosine similarity."""
    entries = lexicon.data("places")
    best = {kind: float(np.max(phrase_vectors(entries[kind]["like"]) @ vector)) for kind in among or entries}
    kind = max(best, key=lambda k: best[k])
    return kind, best[kind]


def variant_of(place: Place) -> str:
    """The look of a place of its kind that its words ask for ("canyon" among mountains), or "" for the usual one."""
    entry = lexicon.data("places").get(place.kind, {})
    wording = place.wording.lower().strip()
    rows = (*entry.get("looks", {}).items(), *entry.get("looks_by", {}).items())
    return next((look for look, words in rows if wording in words or wording.removesuffix("s") in words), "")


def place_phrases() -> list[str]:
    """The descriptions that requests are compared with."""
    return [phrase for entry in lexicon.data("places").values() for phrase in entry["like"]]
