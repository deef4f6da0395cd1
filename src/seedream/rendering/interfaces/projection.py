"""Planes in perspective: where a device stands in space, as 3 x 3 matrices for the canvas. x right, y down, z to the viewer."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from seedream.types import Rect

FOCAL = 2600.0
Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pose:
    """Angles in degrees, offset from the frame's centre in design units, and size."""

    rx: float = 0.0
    ry: float = 0.0
    rz: float = 0.0
    x: float = 0.0
    y: float = 0.0
    z: float = 0.0
    size: float = 1.0


def rotation(rx: float = 0.0, ry: float = 0.0, rz: float = 0.0) -> Matrix:
    """4 x 4 rotation X · Y · Z."""
    a, b, g = (math.radians(v) for v in (rx, ry, rz))
    x = np.array([[1, 0, 0], [0, math.cos(a), -math.sin(a)], [0, math.sin(a), math.cos(a)]])
    y = np.array([[math.cos(b), 0, math.sin(b)], [0, 1, 0], [-math.sin(b), 0, math.cos(b)]])
    z = np.array([[math.cos(g), -math.sin(g), 0], [math.sin(g), math.cos(g), 0], [0, 0, 1]])
    out = np.eye(4)
    out[:3, :3] = x @ y @ z
    return out


def model(pose: Pose) -> Matrix:
    """4 x 4 matrix of a pose."""
    out = rotation(pose.rx, pose.ry, pose.rz)
    out[:3, :3] *= pose.size
    out[:3, 3] = (pose.x, pose.y, pose.z)
    return out


def plane(matrix: Matrix, z: float, centre: tuple[float, float]) -> Any:
    """Canvas matrix of the plane at depth `z` of a model, seen from `FOCAL` units before the frame's centre."""
    f, (cx, cy) = FOCAL, centre
    columns = []
    for vector, at in ((matrix[:3, 0], 0.0), (matrix[:3, 1], 0.0), (matrix[:3, 3] + matrix[:3, 2] * z, 1.0)):
        deep = f * at - vector[2]
        columns.append((f * vector[0] + cx * deep, f * vector[1] + cy * deep, deep))
    a, b, c = columns
    return skia.Matrix.MakeAll(a[0] / f, b[0] / f, c[0] / f, a[1] / f, b[1] / f, c[1] / f, a[2] / f, b[2] / f, c[2] / f)


def project(matrix: Any, x: float, y: float) -> tuple[float, float]:
    """Where a point of a plane lands, in design units."""
    point = matrix.mapPoints([skia.Point(x, y)])[0]
    return float(point.x()), float(point.y())


def project_rect(matrix: Any, rect: Rect) -> Rect:
    """Bounds of a rectangle of a plane, in design units."""
    corners = [project(matrix, rect.x + rect.width * u, rect.y + rect.height * v) for u in (0, 1) for v in (0, 1)]
    xs, ys = [c[0] for c in corners], [c[1] for c in corners]
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
