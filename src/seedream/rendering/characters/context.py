"""What every part of a figure needs while it is drawn: person, skeleton, pen, time, and small helpers on the torso."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.person import Person, Section
from seedream.rendering.characters.pose import Pose, Side
from seedream.rendering.characters.shapes import Pt, clamp, curve
from seedream.rendering.characters.skeleton import Skeleton


@dataclass
class Torso:
    """The drawn garment: its path, edges and hem, kept for what lies on top of it."""

    body: Any = None
    left: list[Pt] = field(default_factory=list)
    right: list[Pt] = field(default_factory=list)
    hem: tuple[float, float, float, float] | None = None


@dataclass
class Figure:
    """One figure while it is being drawn. `sin` and `cos` are those of the body's yaw."""

    person: Person
    skeleton: Skeleton
    pen: Pen
    time_s: float
    torso: Torso = field(default_factory=Torso)

    @property
    def pose(self) -> Pose:
        """The pose."""
        return self.skeleton.pose

    @property
    def sin(self) -> float:
        """Sine of the body's yaw: 0 from the front, 1 from the side."""
        return self.skeleton.sin

    def joint(self, name: str, side: Side) -> Pt:
        """Screen position of a joint of one side: "shoulders", "elbows", "wrists", "hips", "knees", "ankles"."""
        return self.skeleton.project(getattr(self.skeleton, name)[side])[:2]

    def nearness(self, name: str, side: Side) -> float:
        """Depth of a joint towards the viewer."""
        return self.skeleton.project(getattr(self.skeleton, name)[side])[2]

    def chest(self, height: float, across: float = 0.0) -> Pt:
        """Screen point on the front of the torso: fraction of its height, offset to the left along the surface."""
        s = self.person.sections
        heights = [q[0] for q in s]
        a, b, fo = (curve(heights, [q[i] for q in s], height) for i in (1, 2, 3))
        longitude = math.asin(clamp(across / a, -1, 1)) if a else 0.0
        p = self.skeleton.spine(height, fo)
        point = (
            p[0] + a * math.sin(longitude) * math.cos(self.skeleton.twist_rad(height)), p[1], p[2] + b * math.cos(longitude)
        )  # fmt: skip
        return self.skeleton.project(point)[:2]

    def outline(self, sections: list[Section] | tuple[Section, ...], pad: float = 0.0) -> tuple[list[Pt], list[Pt]]:
        """Right and left screen edge of elliptical cross-sections, at any yaw."""
        skeleton = self.skeleton
        middle = [skeleton.project(skeleton.spine(h, fo)) for h, _, _, fo in sections]
        rights: list[Pt] = []
        lefts: list[Pt] = []
        last = len(sections) - 1
        for i, (h, a, b, _) in enumerate(sections):
            yaw = math.radians(skeleton.yaw_deg) + skeleton.twist_rad(h)
            half = math.sqrt((a * math.cos(yaw)) ** 2 + (b * math.sin(yaw)) ** 2) + pad
            p, q = middle[max(i - 1, 0)], middle[min(i + 1, last)]
            dx, dy = q[0] - p[0], q[1] - p[1]
            m = math.hypot(dx, dy) or 1e-6
            nx, ny = -dy / m, dx / m
            x, y, _ = middle[i]
            rights.append((x + nx * half, y + ny * half))
            lefts.append((x - nx * half, y - ny * half))
        return rights, lefts
