"""A four-legged animal at an instant, ready to draw: its measures, its posture, and the sections of its body in space."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from seedream.rendering.animals.acts import act, acts
from seedream.rendering.animals.kinds import Beast, beast
from seedream.rendering.animals.postures import Stand, stand
from seedream.rendering.animals.solids import Place, Rows, View, refined
from seedream.rendering.animals.species import Animal
from seedream.rendering.characters.shapes import spline

BABY_HEAD = 1.34
"""How much larger the head of a young animal is beside its body."""
STEPS = 4
_FOLLOWS = 0.45
"""How far the head turns with the chest where the back is curved."""


@dataclass(frozen=True, slots=True)
class Posed:
    """A beast at an instant: its measures and posture, the sections of trunk and neck in body space, the head's middle.

    The lids of `gentle` eyes follow them, without the lashes that make small heads lively and large ones stern.
    """

    animal: Animal
    b: Beast
    view: View
    head_view: View
    stand: Stand
    rows: Rows
    trunk: int
    head: Place
    head_pitch: float
    head_unit: float
    time_s: float
    blink: bool
    gentle: bool = False

    def surface(self, i: int, angle: float) -> Place:
        """A place on the near skin of section `i`: angle 0 is the back, pi the belly, between them the flank."""
        f, u, side, _, ru, rl = self.rows[i]
        a, b = self.rows[max(i - 1, 0)], self.rows[min(i + 1, len(self.rows) - 1)]
        df, du = b[0] - a[0], b[1] - a[1]
        m = math.hypot(df, du) or 1e-6
        k = ru * math.cos(angle)
        return float(f - du / m * k), float(u + df / m * k), float(side - rl * math.sin(angle))

    def skin(self, share: float, angle: float) -> tuple[float, float]:
        """The same on the screen; `share` 0..1 runs from rump to head."""
        return self.view.at(self.surface(round(share * (len(self.rows) - 1)), angle))


def posed(animal: Animal, gait: str, phase: float, time_s: float, yaw: float, turn: float = 0.0, reach: float = 0.0) -> Posed:
    """The animal in a gait or posture, seen at a yaw, its head turned by `turn` degrees towards the eye."""
    b = beast(animal.species)
    if animal.pattern:
        b = replace(b, marks=(*b.marks, animal.pattern))
    now = act(b, gait, phase, time_s, reach) if gait in acts() else stand(b, gait, phase, time_s, reach)
    base = (b.neck[0][0], b.neck[0][1])
    rows: list[tuple[float, ...]] = [(*now.trunk((f, u, 0.0)), 0.8 * ru, ru, rl) for f, u, ru, rl in b.body]
    rows += [(*now.raised((f, u, 0.0), base), ru, ru, rl) for f, u, ru, rl in b.neck]
    young = animal.young or b.young
    unit = b.head[3] * (BABY_HEAD if young else 1.0)
    head = now.raised((b.head[1], b.head[2] + 0.5 * (unit - b.head[3]), 0.0), base)
    bent = 0.0 if now.bend is None else -_FOLLOWS * now.bend.degrees * (b.body[-1][0] - now.bend.middle)
    pitch = b.head[4] + now.pitch + now.neck + now.nod + bent
    if now.nose is not None:
        head, pitch, rows = _tucked(b, now, rows, unit)
        b = replace(b, belly=0.0, marks=tuple(m for m in b.marks if m != "chest"))  # what is inside of the ball is not seen
    yaw_head = max(-60.0, min(90.0, yaw + now.turn + (0.0 if now.asleep else b.head_turn * (yaw / 80) + turn)))
    x, y = View(yaw).at(head)
    blink = now.asleep or math.fmod(time_s + 1.3, 3.7) < 0.13
    return Posed(
        animal, b, View(yaw), View(yaw_head, x, y), now, refined(np.array(rows), STEPS), STEPS * (len(b.body) - 1) + 1, head, pitch,
        unit, time_s, blink,
    )  # fmt: skip


def _tucked(b: Beast, now: Stand, rows: list[tuple[float, ...]], unit: float) -> tuple[Place, float, list[tuple[float, ...]]]:
    """Middle and pitch of the head of an animal that is curled up, and its sections with the neck from the chest to it."""
    assert now.nose is not None
    count, at = len(b.neck), now.nose
    body = rows[: len(b.body)]
    last = body[-1]
    neck = []
    for i, (_, _, ru, rl) in enumerate(b.neck):
        k = (i + 0.6) / count * 0.8
        neck.append((last[0] + (at[0] - last[0]) * k, last[1] + (at[1] - last[1]) * k, at[2] * k, ru, ru, rl))
    return (at[0], at[1], at[2]), -8.0, [*body, *neck]


def band(p: Posed, rows: Sequence[int], upper: float, lower: float) -> Any:
    """Closed path over the near skin of sections, between two angles; an angle beyond pi reaches out below."""
    top = [p.view.at(p.surface(i, upper)) for i in rows]
    low = [p.view.at(p.surface(i, min(lower, math.pi))) for i in rows]
    reach = 0.3 if lower > math.pi else 0.0
    return spline([*top, *[(x, y + reach) for x, y in reversed(low)]], tension=0.4)
