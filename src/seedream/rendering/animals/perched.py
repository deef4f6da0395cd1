"""A bird at an instant, ready to draw: its measures, how it holds itself, the sections of its body in space."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from seedream.rendering.animals.kinds import Fowl, fowl, merged, tuples
from seedream.rendering.animals.solids import Place, Rows, View, refined, turned
from seedream.rendering.animals.species import Animal

_DIVES = -58.0
"""How steeply a bird dives, in degrees."""
STEP, STANCE = 0.15, 0.62
"""Half a step in body lengths for legs that are 0.35 long, and the share of a cycle that a foot stands."""


@dataclass(frozen=True, slots=True)
class Bird:
    """A bird at an instant: its measures, the sections of trunk and neck in body space, the middle of its head."""

    animal: Animal
    b: Fowl
    view: View
    face_view: View
    rows: Rows
    trunk: int
    head: Place
    radius: float
    pitch: float
    lift: float
    gait: str
    phase: float
    time_s: float
    reach: float
    blink: bool

    def placed(self, f: float, u: float, side: float = 0.0) -> Place:
        """A place of the standing bird's trunk where it is now."""
        g, v, s = turned((f, u, side), self.pivot, self.pitch)
        return g, v + self.lift, s

    @property
    def pivot(self) -> tuple[float, float]:
        """What the trunk turns about: the hips."""
        return self.b.legs[0], self.b.legs[1]

    def face(self, f: float, u: float, side: float = 0.0) -> tuple[float, float]:
        """A place of the head in its radii on the screen."""
        k = self.radius
        return self.face_view.at((f * k, u * k, side * k))


def step_units(b: Fowl, reach: float = 0.0) -> float:
    """Distance that a bird travels in one cycle of its walk, in body lengths, so that its feet stay planted."""
    return 2 * (reach or natural_step(b)) / STANCE


def natural_step(b: Fowl) -> float:
    """Half the way of a foot in stance: longer legs, longer steps."""
    return float(STEP * (b.legs[1] / 0.34) ** 0.8 * (0.55 if b.upright else 1.0))


def _down(b: Fowl, pitch: float) -> float:
    """Turn of the neck in degrees that brings the beak to the ground."""
    base, hip = (b.neck[0][0], b.neck[0][1] - 0.05), (b.legs[0], b.legs[1])
    reach = float(b.head[2]) * (0.9 + 0.5 * float(b.beak[1]) * (len(b.neck) > 2))
    heights = {
        k: turned(turned((b.head[0], b.head[1], 0.0), base, -k), hip, pitch)[1] for k in range(0, 160 if not b.upright else 16, 4)
    }
    return float(next((k for k, u in heights.items() if u < reach), min(heights, key=lambda k: heights[k])))


def bird(animal: Animal, gait: str, phase: float, time_s: float, yaw: float, turn: float = 0.0, reach: float = 0.0) -> Bird:
    """The bird in "walk", "run", "idle", "sit", "sleep", "eat", "look_up", "swim" or "fly"."""
    b = fowl(animal.species)
    if not animal.young and animal.coat != tuples(merged("birds", animal.species)["coat"]):
        b = replace(b, head_coat=0, tail_coat=0)  # a white duck is white all over
    young = animal.young
    pitch, lift, neck, dip = 0.0, 0.0, 0.0, 0.0
    if gait == "fly":
        pitch, neck = (-42.0 if b.upright else -16.0), (-14.0 if b.upright else -34.0 if len(b.neck) > 2 else -8.0)
        lift = -b.body[2][1] + 0.04 * math.sin(2 * math.pi * phase)
    elif gait == "dive":
        pitch, neck, lift = _DIVES, 6.0, -b.body[2][1]
    elif gait == "slide":
        pitch, neck = (-78.0, 62.0) if b.upright else (-12.0, 0.0)
        lift = max(r[2] for r in b.body) - b.legs[1] - 0.06
    elif gait == "eat":
        peck = max(0.0, math.sin(time_s * 2.6)) ** 2
        pitch = -24.0 - 26.0 * peck if len(b.neck) < 3 else -18.0 if not b.upright else -30.0
        neck = -_down(b, pitch) * (0.82 + 0.18 * peck)
    elif gait in ("sit", "sleep"):
        lift = -b.legs[1] + 0.10 if not b.upright or b.swims else -0.03
        neck, dip = (8.0, 0.35) if gait == "sleep" else (0.0, 0.08)
    elif gait == "swim":
        lift = -b.legs[1] + 0.02 + 0.012 * math.sin(time_s * 1.7)
        pitch = -70.0 if b.upright else 0.0
        neck = 40.0 if b.upright else 0.0
    elif gait in ("walk", "run"):
        lift = 0.012 * math.cos(4 * math.pi * phase)
        neck = 4.0 * math.sin(4 * math.pi * phase)
    elif gait == "look_up":
        neck = 10.0
    hip = (b.legs[0], b.legs[1])

    def trunk(f: float, u: float) -> Place:
        g, v, _ = turned((f, u, 0.0), hip, pitch)
        return g, v + lift, 0.0

    base = (b.neck[0][0], b.neck[0][1] - 0.05)
    rows = [(*trunk(f, u), 0.9 * ru, ru, rl) for f, u, ru, rl in b.body]
    stretch = []
    for f, u, ru, rl in b.neck:
        g, v, _ = turned((f, u - dip * (u - b.body[-1][1]), 0.0), base, neck)
        stretch.append((*trunk(g, v), ru, ru, rl))
    hf, hu, hr = b.head
    hr *= 1.22 if young else 1.0
    g, v, _ = turned((hf, hu - dip * (hu - b.body[-1][1]), 0.0), base, neck)
    head = trunk(g, v)
    sway = 6.0 * math.sin(2 * math.pi * phase) if b.upright and b.swims and gait in ("walk", "run") else 0.0
    glance = 16.0 * math.sin(time_s * 0.8) * (gait == "idle")
    blink = gait == "sleep" or math.fmod(time_s + 0.7, 3.1) < 0.12
    disc = -46.0 if "disc" in b.marks else -20.0 if b.upright and not b.swims else 0.0
    view = View(yaw + sway)
    x, y = view.at(head)
    face_view = View(max(-50.0, min(90.0, yaw + turn + disc * yaw / 80 - glance * 0.5)), x, y)
    return Bird(
        animal, b, view, face_view, refined(np.array([*rows, *stretch]), 4), 4 * (len(rows) - 1) + 1, head, hr, pitch, lift, gait,
        phase, time_s, reach, blink,
    )  # fmt: skip
