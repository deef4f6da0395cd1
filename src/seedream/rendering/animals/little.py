"""What the drawings of small animals share: how one acts at an instant, eyes, wings, jointed legs that step."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from seedream.rendering.animals.species import Animal
from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.characters.skeleton import two_bones
from seedream.rendering.colour import mix

INK, WHITE = 0xFF1C1216, 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Little:
    """A small animal at an instant; `turn` 0..1 is how much of its side is seen (1) rather than its front (0)."""

    animal: Animal
    gait: str
    phase: float
    time_s: float
    turn: float

    @property
    def moving(self) -> bool:
        """Whether it goes somewhere."""
        return self.gait in ("walk", "run", "hop", "swim", "fly")

    @property
    def blink(self) -> bool:
        """Whether the eyes are shut."""
        return self.gait == "sleep" or math.fmod(self.time_s + 0.9, 3.3) < 0.13


def eye(pen: Pen, p: Little, x: float, y: float, r: float, lid: int = INK) -> None:
    """A round eye with its light; a line where it is shut."""
    if p.blink:
        pen.stroke([(x - r, y), (x, y + r * 0.45), (x + r, y)], lid, r * 0.45)
        return
    pen.fill(ellipse(x, y, r, r * 1.08), INK)
    pen.fill(ellipse(x + r * 0.3, y - r * 0.36, r * 0.34, r * 0.34), WHITE)


def goggle(pen: Pen, p: Little, x: float, y: float, r: float, coat: int) -> None:
    """An eye that stands out: white with a pupil, a lid when it is shut."""
    pen.shape(ellipse(x, y, r * 1.25, r * 1.25), coat, depth=r * 0.2)
    if p.blink:
        pen.stroke([(x - r * 0.8, y), (x, y + r * 0.3), (x + r * 0.8, y)], pen.shade(coat), r * 0.3)
        return
    pen.fill(ellipse(x, y, r * 0.92, r * 0.92), 0xFFFAF6EA)
    pen.fill(ellipse(x + r * 0.2, y, r * 0.52, r * 0.56), INK)
    pen.fill(ellipse(x + r * 0.36, y - r * 0.22, r * 0.2, r * 0.2), WHITE)


def legs(
    pen: Pen, p: Little, roots: Sequence[Pt], feet: Sequence[Pt], width: float, colour: int, *, far: bool, knee: float = -1.0
) -> None:
    """Jointed legs that step in turn; feet on the ground stay where they are while the body passes."""
    tone = mix(colour, pen.shade(colour), 0.75) if far else colour
    for i, (root, foot) in enumerate(zip(roots, feet, strict=True)):
        cycle = (p.phase * 2 + 0.5 * ((i + far) % 2)) % 1 if p.moving else 0.3
        reach = 0.07
        dx = reach - 2 * reach * cycle / 0.6 if cycle < 0.6 else -reach + 2 * reach * (cycle - 0.6) / 0.4
        lift = 0.06 * math.sin(math.pi * (cycle - 0.6) / 0.4) if cycle > 0.6 else 0.0
        end = (foot[0] + (dx if p.moving else 0.0), foot[1] - (lift if p.moving else 0.0))
        length = math.hypot(end[0] - root[0], end[1] - root[1])
        bone = max(length * 0.56, 0.05)
        side = 0.5 if end[0] > root[0] else -0.5
        middle, _ = two_bones((root[0], root[1], 0.0), (*end, 0.0), bone, bone, (side, knee, 0.0))
        pen.stroke([root, middle[:2], end], tone, width)


def pane(pen: Pen, points: Sequence[Pt], tone: int = 0xFFE8F4FA, amount: float = 0.62) -> None:
    """A glassy wing."""
    path = spline(points)
    pen.fill(path, alpha(tone, amount))
    pen.stroke(points, alpha(0xFF8FA6B8, 0.65), 0.010, closed=True)


def body_wave(t: float, count: int, wave: float) -> list[tuple[float, float]]:
    """A wave that travels backwards along a body from the head at x = 0.5."""
    return [(0.5 - i / (count - 1), wave * math.sin(2 * math.pi * (t + 1.6 * i / count))) for i in range(count)]
