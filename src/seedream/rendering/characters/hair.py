"""Geometry of hair: a dome minus a hairline given as height over longitude, so that it turns with the head."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

from seedream.rendering.characters.shapes import Pt, clamp, curve, lerp, smooth, spline

Hairline = tuple[tuple[float, float], ...]

# (longitude from the face in degrees, y in HU from the middle of the head)
LINES: dict[str, Hairline] = {
    "crop": ((0, -0.30), (35, -0.29), (55, -0.22), (72, -0.02), (84, 0.06), (90, -0.06), (110, 0.02), (140, 0.12), (180, 0.15)),
    "recede": ((0, -0.37), (20, -0.37), (38, -0.45), (55, -0.28), (74, -0.02), (84, 0.05), (92, -0.05), (110, 0.04),
    (140, 0.12), (180, 0.15)),
    "fringe": ((0, -0.155), (40, -0.15), (58, -0.10), (70, 0.02), (84, 0.09), (95, 0.04), (112, 0.08), (140, 0.12), (180, 0.15)),
    "curly": ((0, -0.25), (40, -0.235), (58, -0.16), (70, 0.0), (84, 0.08), (95, 0.04), (112, 0.08), (140, 0.12), (180, 0.15)),
    "bob": ((0, -0.17), (36, -0.16), (50, -0.08), (58, 0.14), (66, 0.32), (80, 0.36), (120, 0.38), (180, 0.38)),
    "part": ((0, -0.34), (22, -0.30), (42, -0.16), (58, 0.02), (70, 0.24), (84, 0.34), (120, 0.40), (180, 0.42)),
    "pull": ((0, -0.33), (30, -0.31), (52, -0.22), (70, -0.07), (80, 0.06), (88, -0.06), (104, 0.0), (135, 0.12), (180, 0.20)),
    "side": ((0, -0.5), (60, -0.40), (66, -0.06), (78, 0.04), (90, -0.07), (110, 0.02), (140, 0.12), (180, 0.15)),
    "afro": ((0, -0.30), (35, -0.29), (55, -0.22), (68, -0.08), (80, 0.10), (110, 0.2), (180, 0.3)),
    "hijab": ((0, -0.33), (40, -0.28), (58, -0.10), (64, 0.12), (58, 0.34), (66, 0.42), (180, 0.5)),
    "beanie": ((0, -0.20), (60, -0.18), (90, -0.13), (180, -0.06)),
    "cap": ((0, -0.24), (60, -0.22), (90, -0.16), (180, -0.10)),
    "beard": ((0, 0.215), (18, 0.215), (30, 0.24), (50, 0.20), (66, 0.06), (80, -0.02), (90, 0.05), (115, 0.3)),
}  # fmt: skip


def hairline(name: str, longitude: float) -> float:
    """Height of a hairline at a longitude (degrees from the face, either side)."""
    keys = LINES[name]
    return curve([k[0] for k in keys], [k[1] for k in keys], abs(longitude))


def _radius(y: float) -> tuple[float, float]:
    k = math.sqrt(max(0.0, 1 - ((y + 0.10) / 0.44) ** 2)) if y < -0.10 else 1 - 0.35 * smooth((y + 0.05) / 0.5)
    return 0.368 * k, 0.385 * k


@lru_cache(maxsize=256)
def cap_points(
    line: str, yaw_deg: float, volume: float = 0.05, top: float = 0.06, part: float = 0.0, bumps: int = 0,
    bump_size: float = 0.02, seed: int = 0,
) -> tuple[tuple[Pt, ...], tuple[Pt, ...]]:  # fmt: skip
    """Silhouette over the dome and the hairline below it (right to left), for a yaw; `part` shifts the parting."""
    yaw = math.radians(yaw_deg)
    sin, cos = math.sin(yaw), math.cos(yaw)
    low, high = -90 - yaw_deg, 90 - yaw_deg
    front: list[Pt] = []
    for i in range(23):
        lon = (lerp(high, low, i / 22) + 180) % 360 - 180
        y = hairline(line, lon + part * 25 * clamp(1 - abs(lon) / 60))
        y += part * 0.05 * math.sin(math.radians(lon * 1.6)) * clamp(1 - abs(lon) / 80)
        a, b = _radius(y)
        v = 0.012 if abs(lon) < 60 else volume * 0.6
        left, forward = (a + v) * math.sin(math.radians(lon)), (b + v) * math.cos(math.radians(lon)) - 0.02
        front.append((left * cos + forward * sin, y))
    cx, cy, r, ry = -0.025 * sin, -0.11, 0.372 + volume + 0.03 * abs(sin), 0.40 + top
    dome: list[Pt] = []
    for i in range(27):
        angle = lerp(math.pi, 0, i / 26)
        x, y = cx + r * math.cos(angle), cy - ry * abs(math.sin(angle)) ** 0.92
        if x > cx:
            x = cx + (x - cx) * lerp(1, 0.895, smooth(sin))
        if bumps:
            k = 1 + bump_size * math.sin(angle * bumps + seed) + bump_size * 0.6 * math.sin(angle * bumps * 1.7 + seed * 2)
            x, y = cx + (x - cx) * k, cy + (y - cy) * k
        dome.append((x, y))
    y_left, y_right = front[-1][1], front[0][1]

    def down(x: float, end_x: float, end_y: float) -> list[Pt]:
        return [(lerp(x, end_x, t * t), lerp(cy, end_y, t)) for t in (0.35, 0.75)] if end_y > cy + 0.02 else []

    points = down(dome[0][0], front[-1][0], y_left)[::-1] + dome + down(dome[-1][0], front[0][0], y_right)
    # where the hairline ends above the equator of the dome, the dome ends there
    kept = [
        p
        for p in points
        if not (p[0] < cx and p[1] > y_left + 0.001 and p[0] < -0.2) and not (p[0] > cx and p[1] > y_right + 0.001 and p[0] > 0.2)
    ]
    return tuple(kept), tuple(front)


@lru_cache(maxsize=256)
def cap_path(
    line: str, yaw_deg: float, volume: float = 0.05, top: float = 0.06, part: float = 0.0, bumps: int = 0,
    bump_size: float = 0.02, seed: int = 0, drop: float = 0.0,
) -> Any:  # fmt: skip
    """Closed path of a cap of hair; `drop` lengthens its two lower corners."""
    points, front = cap_points(line, yaw_deg, volume, top, part, bumps, bump_size, seed)
    return spline([*points, (front[0][0], front[0][1] + drop, 1.0), *front[1:-1], (front[-1][0], front[-1][1] + drop, 1.0)])
