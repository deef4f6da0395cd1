"""How four-legged animals hold themselves: trunk, neck, head and feet of a gait or a posture at an instant.

Feet stay planted: in stance a foot moves back exactly as fast as the body goes forward, over twice the reach in the share of the
cycle that stance takes, so a body that travels `stride_units` in a cycle never slides.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from seedream.rendering.animals.kinds import Beast, head
from seedream.rendering.animals.solids import Place, turned
from seedream.rendering.characters.shapes import lerp, smooth

STANCE = {"walk": 0.64, "run": 0.42, "hop": 0.46}
OFFSETS = {
    "walk": {"HN": 0.0, "FN": 0.25, "HF": 0.5, "FF": 0.75},  # lateral sequence: hind, fore, other hind, other fore
    "run": {"HN": 0.0, "HF": 0.12, "FN": 0.50, "FF": 0.62},  # gallop: hind pair, then fore pair
    "hop": {"HN": 0.0, "HF": 0.0, "FN": 0.44, "FF": 0.50},  # both hind feet push at once
}
STILL = {"HN": -0.05, "FN": 0.02, "HF": 0.08, "FF": 0.08}
LEGS = ("HF", "FF", "HN", "FN")
"""Hind and fore, far (the left) and near (the right)."""
QUICK = 1.35
"""Longer steps of a run or a hop."""
NODS = 0.62
"""Share of the turn of the neck that a grazing head turns back."""


@dataclass(frozen=True, slots=True)
class Bend:
    """A curve of the back: what is at `middle` (forward) stays, what is ahead or behind sinks by `degrees` a unit, about `up`."""

    middle: float
    up: float
    degrees: float

    def at(self, p: Place) -> Place:
        """A place of the straight trunk on the curve."""
        radius = 180 / math.pi / self.degrees
        turn, out = (p[0] - self.middle) / radius, radius + p[1] - self.up
        return self.middle + out * math.sin(turn), self.up - radius + out * math.cos(turn), p[2]


@dataclass(frozen=True, slots=True)
class Stand:
    """A posture at an instant: trunk turned by `pitch` about (forward, up) `pivot` and lowered by `drop`; neck and head turned.

    `feet` are where the feet are, `lift` their height; `folded` says that the legs lie under the body. `bend` curves the back.
    `limbs` are knee, hock and foot of legs that do not stand. `turn` turns the head to the viewer, `jaw` (0..1) opens the mouth,
    `tail` lifts the tail by degrees, `wag` is how often a second and how far it swings; `over` is on the back, `sunk` how deep in
    the water, `tucked` how far the head is in a shell; `effect` names what flies about; `nose` is where
    the head of who is curled up lies.
    """

    pitch: float
    pivot: tuple[float, float]
    drop: float
    neck: float
    nod: float
    feet: dict[str, Place]
    folded: str = ""
    asleep: bool = False
    bend: Bend | None = None
    limbs: Mapping[str, tuple[Place, Place, Place]] = field(default_factory=dict)
    turn: float = 0.0
    jaw: float = 0.0
    tongue: bool = False
    tail: float = 0.0
    wag: tuple[float, ...] = ()
    over: bool = False
    sunk: float = 0.0
    tucked: float = 0.0
    effect: str = ""
    trunk_up: bool = False
    bristle: bool = False
    nose: Place | None = None

    def trunk(self, p: Place) -> Place:
        """A place of the trunk, of the standing animal, where it is now."""
        f, u, side = turned(p if self.bend is None else self.bend.at(p), self.pivot, self.pitch)
        return f, u - self.drop, side

    def raised(self, p: Place, base: tuple[float, float]) -> Place:
        """A place of neck or head where it is now; `base` is the neck's root."""
        f, u, side = turned(p, base, self.neck)
        return self.trunk((f + self.tucked * (base[0] - f), u + self.tucked * (base[1] - u), side))


def stride_units(b: Beast, gait: str, reach: float = 0.0) -> float:
    """Distance that a body travels in one cycle, in its own unit, so that its feet stay planted."""
    return 2 * (reach or natural_reach(b, gait)) / STANCE[gait]


def natural_reach(b: Beast, gait: str) -> float:
    """Half of the way that a foot goes back in stance."""
    return b.reach * (QUICK if gait != "walk" else 1.0)


def foot(b: Beast, leg: str, gait: str, phase: float, reach: float = 0.0) -> tuple[float, float]:
    """How far a foot is ahead of its joint, and its height, at a phase of a gait; any other gait stands."""
    if gait not in STANCE:
        return STILL[leg], 0.0
    r = reach or natural_reach(b, gait)
    cycle, stance = (phase + OFFSETS[gait][leg]) % 1, STANCE[gait]
    if cycle < stance:
        return lerp(r, -r, cycle / stance), 0.0
    k = (cycle - stance) / (1 - stance)
    return lerp(-r, r, smooth(k)), b.lift * (1.6 if gait != "walk" else 1.0) * math.sin(math.pi * k)


def stand(b: Beast, gait: str, phase: float, time_s: float, reach: float = 0.0) -> Stand:
    """The posture of a gait ("walk", "run", "hop", "idle") or a rest ("sit", "lie", "sleep", "eat", "look_up")."""
    if gait in ("sit", "lie", "sleep"):
        return _seated(b, time_s) if gait == "sit" and b.rest == "dog" else _lying(b, gait, time_s)
    feet = {}
    for leg in LEGS:
        ahead, lift = foot(b, leg, gait, phase, reach)
        f, _, side = b.hip if leg[0] == "H" else b.shoulder
        out = side + b.spread if side else side
        feet[leg] = (f + ahead, lift, out if leg[1] == "F" else -out)
    breath = 0.006 * math.sin(time_s * 1.75)
    if gait == "eat":
        return _grazing(b, feet, time_s)
    if gait == "look_up":
        return Stand(0.0, (0.0, 0.7), -breath, 5.0, 15.0 + 2 * math.sin(time_s * 0.9), feet)
    if gait == "walk":
        bob = 0.016 * math.cos(4 * math.pi * phase)
        return Stand(0.8 * math.sin(4 * math.pi * phase), (0.0, 0.7), bob, 1.5 * math.cos(4 * math.pi * phase + 0.6), 0.0, feet)
    if gait in ("run", "hop"):
        up = 0.05 if gait == "run" else 0.14 * (1.5 if b.arms else 1.0)
        drop = (
            -up * max(0.0, math.sin(2 * math.pi * (phase - 0.30))) if gait == "hop" else -up * math.cos(2 * math.pi * (phase - 0.9))
        )
        pitch = (5.0 if gait == "run" else 7.0 * (0.5 if b.arms else 1.0)) * math.cos(2 * math.pi * (phase - 0.12))
        return Stand(pitch, (0.0, 0.7), drop, -pitch * 0.6, -pitch * 0.4, feet)
    return Stand(0.0, (0.0, 0.7), -breath, 1.2 * math.sin(time_s * 0.9), 1.5 * math.sin(time_s * 0.6 + 1), feet)


def _seated(b: Beast, time_s: float) -> Stand:
    """On the haunches, the fore legs straight."""
    rump = b.body[0]
    low = rump[2] * 0.92
    away = math.hypot(b.shoulder[0] - b.hip[0], b.shoulder[1] - b.hip[1])
    tilt = math.degrees(math.asin(min((b.hip[1] - low - 0.03) / away, 0.85)))
    pivot = (b.shoulder[0], b.shoulder[1])
    moved = turned((b.hip[0], b.hip[1], 0.0), pivot, tilt)
    feet = {}
    for leg in LEGS:
        side = 1 if leg[1] == "F" else -1
        if leg[0] == "F":
            feet[leg] = (b.shoulder[0] + 0.02, 0.0, side * b.shoulder[2])
        else:
            feet[leg] = (moved[0] + 0.30, 0.0, side * (b.hip[2] + 0.10))
    breath = 0.5 * math.sin(time_s * 1.75)
    return Stand(tilt, pivot, 0.0, -tilt * 0.55 + breath, -tilt * 0.45 + 1.5 * math.sin(time_s * 0.7), feet, "haunches")


def _lying(b: Beast, gait: str, time_s: float) -> Stand:
    """On the belly with folded legs; asleep with the head down."""
    drop = min(s[1] - s[2] for s in b.body) - 0.015 - 0.005 * math.sin(time_s * 1.4)
    neck = 0.0
    if gait == "sleep":
        neck = _reaching(b, 0.0, drop, 0.75)
    feet = {}
    for leg in LEGS:
        side = 1 if leg[1] == "F" else -1
        f, _, out = b.hip if leg[0] == "H" else b.shoulder
        feet[leg] = (f, 0.0, side * out * 1.25)
    nod = -neck * 0.75 if gait == "sleep" else 1.5 * math.sin(time_s * 0.7)
    return Stand(0.0, (0.0, 0.7), drop, neck, nod, feet, "hoof" if b.rest == "folded" else "paw", gait == "sleep")


def curled(b: Beast, time_s: float) -> Stand:
    """Asleep in a ball: the back in a wide arc, the head down on the paws before it."""
    long = b.body[-1][0] - b.body[0][0]
    thick = max(s[2] for s in b.body)
    middle, up = (b.body[0][0] + b.body[-1][0]) / 2, 0.78
    bend = Bend(middle, up, _ARC / long)
    breath = 0.006 * math.sin(time_s * 1.4)
    rump, chest = bend.at((b.body[0][0], b.body[0][1], 0.0)), bend.at((b.body[-1][0], b.body[-1][1], 0.0))
    drop = min(rump[1], chest[1]) - 0.85 * thick - breath
    tail = 1.5 * max(b.tail_radius)  # the chin lies on it
    nose = (middle + 0.34 * long, b.head[3] * 0.8 + min(tail, 0.22), -0.30)
    return Stand(0.0, (0.0, 0.7), drop, 0.0, 0.0, {}, "ball", True, bend=bend, nose=nose)


_ARC = 196.0
"""How far the back of an animal that is curled up is bent, in degrees."""


def _grazing(b: Beast, feet: dict[str, Place], time_s: float) -> Stand:
    """Head down to the ground; a short neck lets the shoulders sink."""
    if b.arms:
        return Stand(-46.0, (b.hip[0], b.hip[1]), 0.02, 20.0, -4.0 + 3 * math.sin(time_s * 7), feet)
    pitch = 0.0
    while pitch > -20 and _lowest(b, -112.0, pitch) > 0.03:
        pitch -= 1.5
    neck = _reaching(b, pitch, 0.0, NODS)
    chew = 2.2 * math.sin(time_s * 7.0) * max(0.0, math.sin(time_s * 0.9)) ** 0.5
    return Stand(pitch, (b.hip[0], b.hip[1]), 0.0, neck, -neck * NODS - pitch + chew, feet)


def _lowest(b: Beast, neck: float, pitch: float, nods: float = NODS) -> float:
    """How high the lowest part of the head is with neck and trunk turned; the head turns back by a share of the neck's turn."""
    base, unit = (b.neck[0][0], b.neck[0][1]), b.head[3]
    middle = turned(turned((b.head[1], b.head[2], 0.0), base, neck), (b.hip[0], b.hip[1]), pitch)
    kind = head(b.head[0])
    end = kind.muzzle[-1]
    held = b.head[4] + neck * (1 - nods)
    tip = turned((end[0] * unit, end[1] * unit, 0.0), (0.0, 0.0), held)
    return float(min(middle[1] - kind.skull[1] * unit, middle[1] + tip[1] - end[2] * unit))


def _reaching(b: Beast, pitch: float, drop: float, nods: float) -> float:
    """Turn of the neck in degrees that brings the head down to the ground."""
    for k in range(0, 114, 2):
        if _lowest(b, -float(k), pitch, nods) - drop <= 0.03:
            return -float(max(k - 2, 0))
    return -112.0
