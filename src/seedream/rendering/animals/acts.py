"""What four-legged animals do with their whole body: a row of `data/acts.toml` as a posture at an instant.

An act changes a base posture: it tilts, lowers and curves the trunk, turns neck and head, moves legs freely, opens the mouth.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from seedream.rendering.animals.kinds import Beast, table
from seedream.rendering.animals.postures import LEGS, Bend, Stand, curled, stand
from seedream.rendering.animals.solids import Place

_FORE_TOE = 0.12
"""Length of the lowest bone of a fore leg, in shoulder heights."""


_WINGED = {"feathers", "wings", "shell"}
"""Marks of who lies down as it is: wings and shells do not curl up."""


def acts() -> Mapping[str, Mapping[str, Any]]:
    """All acts by name."""
    return table("acts")


def act(b: Beast, name: str, phase: float, time_s: float, reach: float = 0.0) -> Stand:
    """The posture of an act at an instant; `phase` and `reach` are those of its steps where it goes somewhere."""
    row = acts()[name]
    base = row.get("base", "stand")
    if base == "curl":
        return curled(b, time_s) if b.rest == "dog" and not _WINGED & set(b.marks) else stand(b, "sleep", phase, time_s)
    now = (
        _upright(b, row, time_s)
        if base == "upright"
        else _tilted(stand(b, "idle" if base == "stand" else base, phase, time_s, reach), b, row)
    )
    hz_nods = row.get("nods", (0.0, 0.0))
    nods = hz_nods[0] * math.sin(2 * math.pi * hz_nods[1] * time_s)
    now = replace(
        now,
        neck=now.neck + row.get("neck", 0.0),
        nod=now.nod + row.get("nod", 0.0) + nods,
        turn=row.get("turn", 0.0),
        jaw=max(row.get("jaw", 0.0) * (1.0 if not nods else 0.85 + 0.15 * nods / hz_nods[0]), 0.0),
        tongue=bool(row.get("tongue")),
        asleep=now.asleep or bool(row.get("shut")),
        tail=row.get("tail", 0.0),
        wag=tuple(row.get("wag", ())),
        over=bool(row.get("over")),
        sunk=row.get("sunk", 0.0),
        effect=row.get("effect", ""),
        tucked=row.get("tucked", 0.0),
        trunk_up=row.get("trunk") == "up",
        bristle=bool(row.get("bristle")),
    )
    return replace(now, limbs=_limbs(b, row, now, time_s))


def _tilted(now: Stand, b: Beast, row: Mapping[str, Any]) -> Stand:
    """A standing, going, sitting or lying posture with the trunk tilted, lowered and curved."""
    if not {"pitch", "drop", "bend"} & row.keys():
        return now
    about = b.hip if row.get("about", "hip") == "hip" else b.shoulder
    long = b.body[-1][0] - b.body[0][0]
    bend = Bend((b.body[0][0] + b.body[-1][0]) / 2, 0.9 * b.hip[1], row["bend"] / long) if "bend" in row else None
    return replace(
        now, pitch=now.pitch + row.get("pitch", 0.0), pivot=(about[0], about[1]), drop=now.drop + row.get("drop", 0.0), bend=bend
    )


def _upright(b: Beast, row: Mapping[str, Any], time_s: float) -> Stand:
    """On the rump with the chest up, the hind legs folded beside it."""
    low = b.body[0][2] * 0.95 + 0.03
    feet: dict[str, Place] = {}
    for leg in LEGS:
        side = 1 if leg[1] == "F" else -1
        f, _, out = b.hip if leg[0] == "H" else b.shoulder
        feet[leg] = (b.hip[0] + 0.30, 0.0, side * (out + 0.08)) if leg[0] == "H" else (f, 0.0, side * out)
    breath = 0.5 * math.sin(time_s * 1.75)
    return Stand(row["pitch"] + breath, (b.hip[0], b.hip[1]), b.hip[1] - low, 0.0, 0.0, feet, "haunches")


def _limbs(b: Beast, row: Mapping[str, Any], now: Stand, time_s: float) -> dict[str, tuple[Place, Place, Place]]:
    """Knee, hock and foot of the legs that do not stand: bones from the joint on, each at its own angle."""
    out: dict[str, tuple[Place, Place, Place]] = {}
    for pair, root in (("fore", b.shoulder), ("hind", b.hip)):
        degrees, hz = row.get("swing", {}).get(pair, (0.0, 0.0))
        for leg, angles in zip(("N", "F"), row.get(pair, ((), ())), strict=True):
            if angles:
                way = 1.0 if leg == "N" else -1.0
                swing = degrees * math.sin(2 * math.pi * hz * time_s + (0.0 if leg == "N" else 1.2))
                top = now.trunk((root[0], root[1], -way * root[2]))
                out[pair[0].upper() + leg] = _chain(top, bones(b, pair), [a + swing for a in angles])
    return out


def bones(b: Beast, pair: str) -> tuple[float, float, float]:
    """Lengths of the three bones of a "fore" or "hind" leg."""
    if pair == "hind":
        long = math.hypot(0.4 * b.hock, b.hip[1] - b.hock)
        return 0.525 * long, 0.525 * long, 1.04 * b.hock
    if b.arms:
        long = math.hypot(b.arms[0] - b.shoulder[0], b.arms[1] - b.shoulder[1])
        return 0.55 * long, 0.45 * long, 0.06
    return 0.506 * (b.shoulder[1] - 0.15), 0.506 * (b.shoulder[1] - 0.15), _FORE_TOE


def _chain(top: Place, lengths: Sequence[float], angles: Sequence[float]) -> tuple[Place, Place, Place]:
    f, u, side = top
    places: list[Place] = []
    for long, angle in zip(lengths, angles, strict=True):
        f, u = f + long * math.sin(math.radians(angle)), u - long * math.cos(math.radians(angle))
        places.append((f, u, side))
    return places[0], places[1], places[2]
