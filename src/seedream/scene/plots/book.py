"""The book of plots: every plot, its beats, and what there is to say and to show of skills and trades (`data/*.toml`)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

from seedream.scene.shots.views import Framing, TimeOfDay, Weather

DATA = Path(__file__).parent / "data"
SKILLS, WORDS = "skills", "words"
"""Files that hold no plot: skills and trades, and pronouns with the forms of verbs."""
Part = Literal["begin", "middle", "end"]


@dataclass(frozen=True, slots=True)
class PlotBeat:
    """One beat of a plot. Those of `rank` 1 are always there, others where a film has time for them.

    `shows` is a plain sentence of the picture; `says` are narrations, each in one or more lengths, longest first, `more` what is
    said over a nearer look. `moods` are by role. It is there only with all roles in `given` and none in `lacking`. `place` is
    where it plays unless the request says where the film does ("here" is where it began); one that `moves` goes there all the
    same. `hour` is an hour in words that may be a slot; in one that `turns` hour and weather change whatever
    the request says of them.
    """

    id: str
    purpose: str
    shows: str
    says: tuple[tuple[str, ...], ...]
    more: tuple[str, ...] = ()
    rank: int = 1
    part: Part = "middle"
    framing: Framing = "medium"
    place: str = ""
    moves: bool = False
    hour: str = ""
    time_of_day: TimeOfDay | None = None
    weather: Weather | None = None
    turns: bool = False
    moods: Mapping[str, str] = field(default_factory=dict)
    trade: str = ""
    given: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    all: bool = False


@dataclass(frozen=True, slots=True)
class Plot:
    """A plot: patterns that call it, what its roles have to be, and whether its animals act like people.

    A role is "living", a "thing" or, worn or not, an "object", "somebody" (or something) that is seen, a "trade" or a "skill" (one
    that is "known"), or what is done, a "verb"; or one of some words ("moon|island"; "^fly|swim" where it begins with one), or none
    of them ("!rain|snow"), or anything that has none of some words anywhere ("-cooking|chess"); it may need several of these at
    once, with spaces between them.

    `cases` fill slots of their own where the request has their words (the last one has none); the first one that fits counts. One
    that is `named` is called by a name for it ("a day in the life of …") and not by what somebody does; one that is told `outdoors`
    is not called where it plays in a room, a `general` one only where no other is, one that is called `anywhere` whatever is told
    before, none where one of the verbs is told `unless` which it is. The one for the `rest` tells what no other is called by,
    unless a `quiet` verb says it, for which a picture is enough.
    """

    id: str
    when: tuple[str, ...]
    beats: tuple[PlotBeat, ...]
    needs: Mapping[str, str] = field(default_factory=dict)
    usual: Mapping[str, str] = field(default_factory=dict)
    upright: bool = False
    cases: tuple[Mapping[str, Any], ...] = ()
    named: bool = False
    outdoors: bool = False
    general: bool = False
    anywhere: bool = False
    unless: tuple[str, ...] = ()
    rest: bool = False
    quiet: tuple[str, ...] = ()

    def case(self, text: str) -> Mapping[str, str]:
        """The slots of the cases that a text is."""
        said = re.findall(r"[a-z]+", text.lower())
        words = {*said, *(f"{a} {b}" for a, b in pairwise(said))}
        found = [c for c in self.cases if not c["words"] or words & set(c["words"])]
        return {key: value for one in reversed(found) for key, value in one.items() if key != "words"}


@dataclass(frozen=True, slots=True)
class Skill:
    """What can be learned or done for a living: the verbs and trades that name it, and words for its beats, by slot.

    One that is `vague` stands for much that is not practised: "trust", "share".
    """

    verbs: tuple[str, ...]
    trades: tuple[str, ...]
    things: tuple[str, ...]
    words: Mapping[str, str]
    upright: bool = True
    vague: bool = False


@cache
def table(name: str) -> Mapping[str, Any]:
    """One data file."""
    return tomllib.loads((DATA / f"{name}.toml").read_text("utf-8"))


@cache
def plots() -> tuple[Plot, ...]:
    """Every plot, by the names of their files."""
    names = sorted(path.stem for path in DATA.glob("*.toml"))
    return tuple(_plot(name, table(name)) for name in names if name not in (SKILLS, WORDS))


@cache
def skills() -> tuple[Skill, ...]:
    """Every skill; the last one stands for all others."""
    return tuple(_skill(row) for row in table(SKILLS)["skill"])


def _skill(row: Mapping[str, Any]) -> Skill:
    verbs, trades, things = (tuple(row.get(key, ())) for key in ("verbs", "trades", "things"))
    words = {key: text for key, text in row.items() if isinstance(text, str)}
    return Skill(verbs, trades, things, words, row.get("upright", True), row.get("vague", False))


def _plot(name: str, row: Mapping[str, Any]) -> Plot:
    head = row["plot"]
    beats = tuple(_beat(one) for one in row["beat"])
    needs, usual = head.get("needs", {}), head.get("usual", {})
    told = {key: head[key] for key in ("upright", "named", "outdoors", "rest", "general", "anywhere") if key in head}
    told |= {key: tuple(head.get(key, ())) for key in ("quiet", "unless")}
    return Plot(name, tuple(head["when"]), beats, needs, usual, cases=tuple(row.get("case", ())), **told)


def _beat(row: Mapping[str, Any]) -> PlotBeat:
    says = tuple((one,) if isinstance(one, str) else tuple(one) for one in row["says"])
    lists = {key: tuple(row[key]) for key in ("more", "given", "lacking") if key in row}
    return PlotBeat(**{**row, **lists, "says": says})
