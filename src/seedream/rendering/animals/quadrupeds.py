"""Four-legged animals: a ribbon on a spine, legs by inverse kinematics, a walk that keeps its feet on the ground."""

from __future__ import annotations

import math

from seedream.rendering.animals.coats import draw_coat
from seedream.rendering.animals.heads import draw_animal_head
from seedream.rendering.animals.species import Animal, Quadruped, quadruped
from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.shapes import Pt, between, corners, lerp, ribbon, ribbon_path, sample, smooth, spline
from seedream.rendering.characters.skeleton import two_bones
from seedream.rendering.colour import mix

STANCE = {"walk": 0.66, "run": 0.42}
OFFSETS = {
    "walk": {"HN": 0.0, "FN": 0.25, "HF": 0.5, "FF": 0.75},  # lateral sequence: hind, fore, other hind, other fore
    "run": {"HN": 0.0, "HF": 0.12, "FN": 0.50, "FF": 0.62},  # gallop: hind pair, then fore pair
}
IDLE = {"HN": -0.06, "FN": 0.02, "HF": 0.10, "FF": 0.12}
REACH_SHARE = 0.9


def stride_units(kind: str, gait: str) -> float:
    """Distance that a body travels in one cycle, in shoulder heights, so that its feet stay planted."""
    return 2 * quadruped(kind).reach * REACH_SHARE * (1.35 if gait == "run" else 1.0) / STANCE[gait]


def foot(kind: str, leg: str, gait: str, phase: float) -> tuple[float, float, float]:
    """Offset of a foot ahead of its joint, height, and progress through stance, at a gait phase ("idle" stands)."""
    q = quadruped(kind)
    if gait == "idle":
        return IDLE[leg], 0.0, 0.3
    reach = q.reach * REACH_SHARE * (1.35 if gait == "run" else 1.0)
    cycle, stance = (phase + OFFSETS[gait][leg]) % 1, STANCE[gait]
    if cycle < stance:
        return lerp(reach, -reach, cycle / stance), 0.0, cycle / stance
    k = (cycle - stance) / (1 - stance)
    return lerp(-reach, reach, smooth(k)), q.lift * (1.6 if gait == "run" else 1) * math.sin(math.pi * k), 1 - k


def draw_quadruped(pen: Pen, animal: Animal, gait: str, phase: float, time_s: float) -> None:
    """The animal around its ground point; unit = shoulder height. `gait` is "walk", "run" or "idle"."""
    q = quadruped(animal.kind)
    running = gait == "run"
    bob = (
        0.006 * math.sin(time_s * 2)
        if gait == "idle"
        else (0.05 * math.cos(2 * math.pi * phase) if running else 0.018 * math.cos(4 * math.pi * phase))
    )
    pitch = 5.0 * math.sin(2 * math.pi * phase) if running else 0.0
    canvas = pen.canvas
    for leg in ("HF", "FF"):
        _leg(pen, animal, q, leg, gait, phase, bob)
    canvas.save()
    canvas.rotate(pitch, -0.1, -0.85)
    _tail(pen, animal, q, time_s, bob)
    neck = [(x, y + bob * (0.6 + 0.5 * i)) for i, (x, y) in enumerate(q.neck)]
    head = (q.head[0], q.head[1] + bob * 1.6)
    if animal.kind in ("horse", "zebra", "giraffe"):
        _mane(pen, animal, neck, head)
    _body(pen, animal, q, bob)
    draw_coat(pen, animal, pen.strip(neck, q.neck_radius, animal.coat, shaded=False), "neck", neck)
    if animal.kind in ("dog", "fox", "wolf"):
        chest = [
            (neck[0][0] + 0.17, neck[0][1] + 0.16),
            (neck[1][0] + 0.15, neck[1][1] + 0.02),
            (neck[2][0] + 0.10, neck[2][1] + 0.05),
            (neck[2][0], neck[2][1] + 0.12),
            (neck[0][0] + 0.04, neck[0][1] + 0.18),
        ]
        pen.fill(spline(chest), animal.mark)
    canvas.restore()
    for leg in ("HN", "FN"):
        _leg(pen, animal, q, leg, gait, phase, bob)
    canvas.save()
    canvas.rotate(pitch, -0.1, -0.85)
    canvas.translate(*head)
    nod = 1.2 * math.sin(time_s * 1.1) if gait == "idle" else 3 * math.cos(4 * math.pi * phase)
    canvas.rotate(nod)
    draw_animal_head(pen, animal, time_s)
    canvas.restore()


def _leg(pen: Pen, animal: Animal, q: Quadruped, leg: str, gait: str, phase: float, bob: float) -> None:
    hind, far = leg[0] == "H", leg[1] == "F"
    base_x, base_y = q.hip if hind else q.shoulder
    offset, lift, stance = foot(animal.kind, leg, gait, phase)
    shade = pen.shade(animal.coat)
    shift = 0.05 if far else 0.0
    top = (base_x + shift, base_y + bob)
    end = (base_x + offset + 0.03 + shift * 1.2, -lift - 0.03 - (0.025 if far else 0.0))
    if hind:
        hock = (end[0] - 0.13 - 0.24 * lift + 0.03 * stance, end[1] - 0.27)
        distance = math.hypot(hock[0] - top[0], hock[1] - top[1])
        bone = distance * 0.535 if distance > 0.6 else 0.34
        pole = (1.0, 0.0, 0.0)
    else:
        hock = (end[0] - 0.05 - 0.30 * lift, end[1] - 0.13)
        distance = math.hypot(hock[0] - top[0], hock[1] - top[1])
        bone = distance * 0.5035 if lift < 0.012 else max(0.34, distance * 0.53)
        pole = (0.8 if lift > 0.01 else 0.25, 0.0, 0.0)
    knee, ankle = two_bones((*top, 0.0), (*hock, 0.0), bone, bone, pole)
    points: list[Pt] = [top, knee[:2], ankle[:2], end]
    limb = pen.strip(
        points, q.leg_hind if hind else q.leg_fore, mix(animal.coat, shade, 0.75 if far else 0), shade, amount=0.4 if far else 0.9
    )
    draw_coat(pen, animal, limb, "leg", points, far=far)
    _paw(pen, animal, q, points, far, leg)


def _paw(pen: Pen, animal: Animal, q: Quadruped, points: list[Pt], far: bool, leg: str) -> None:
    (x, y), p = points[3][:2], q.paw
    dim = 0.6 if far else 0.0
    if animal.kind in ("horse", "deer", "zebra", "giraffe"):
        hoof = [(x - p * 0.8, y - 0.03), (x + p * 0.75, y - 0.03), (x + p * 1.5, y + 0.035), (x - p * 1.0, y + 0.035)]
        pen.fill(spline(corners(hoof), tension=0.3), mix(animal.dark, pen.shade(animal.dark), dim))
        if animal.kind == "horse" and leg in ("HN", "FF"):
            sock = ribbon(sample([between(points[2], points[3], 0.45), points[3]]), lambda t: q.leg_fore[3] * 1.12)
            pen.fill(ribbon_path(*sock), mix(animal.mark, pen.shade(animal.mark), dim))
        return
    colour = animal.dark if animal.kind == "fox" else animal.mark
    path = spline(
        [
            (x - p * 0.75, y + 0.03),
            (x - p * 0.7, y - 0.04),
            (x + p * 0.5, y - 0.06),
            (x + p * 1.35, y - 0.02),
            (x + p * 1.4, y + 0.03),
        ]
    )
    pen.fill(path, mix(colour, pen.shade(colour), dim))


def _tail(pen: Pen, animal: Animal, q: Quadruped, time_s: float, bob: float) -> None:
    wag = math.sin(time_s * 2 * math.pi * q.wag_hz) * q.wag
    tail = [(x + wag * i * 0.35, y + bob + wag * 0.12 * i) for i, (x, y) in enumerate(q.tail)]
    colour = animal.dark if animal.kind == "horse" else animal.coat
    pen.strip(tail, q.tail_radius, colour)
    if animal.kind in ("zebra", "giraffe"):
        pen.strip([between(tail[-2], tail[-1], 0.55), tail[-1]], [q.tail_radius[-1] * 0.7, q.tail_radius[-1]], animal.dark)
    elif animal.kind not in ("horse", "deer"):
        tip = animal.dark if animal.kind in ("cat", "wolf") else animal.mark
        pen.strip(
            [between(tail[-2], tail[-1], 0.45), tail[-1]], [q.tail_radius[-2] * 0.9, q.tail_radius[-1] * 1.1], tip, shaded=False
        )


def _mane(pen: Pen, animal: Animal, neck: list[tuple[float, float]], head: tuple[float, float]) -> None:
    (x0, y0), (x1, y1), (x2, y2) = neck
    hx, hy = head
    if animal.kind != "horse":  # a short crest along the neck
        w = 0.09 if animal.kind == "zebra" else 0.035
        crest = [
            (hx - 0.02, hy - 0.20), (hx - 0.16, hy - 0.05), (x1 - 0.13 - w, y1 - 0.02), (x0 - 0.13, y0 - 0.22), (x0, y0 - 0.1),
            (x1, y1), (x2, y2),
        ]  # fmt: skip
        pen.fill(spline(crest), mix(animal.dark, animal.coat, 0.15))
        return
    mane = [
        (hx - 0.02, hy - 0.13),
        (hx - 0.20, hy - 0.02),
        (x1 - 0.22, y1 - 0.02),
        (x0 - 0.20, y0 - 0.16),
        (x0 - 0.06, y0 - 0.10),
        (x1 + 0.02, y1),
        (hx + 0.02, hy),
    ]
    pen.fill(spline(mane), animal.dark)


def _body(pen: Pen, animal: Animal, q: Quadruped, bob: float) -> None:
    body = pen.strip([(x, y + bob) for x, y in q.spine], q.upper, animal.coat, below=q.lower)
    canvas = pen.canvas
    canvas.save()
    canvas.clipPath(body, doAntiAlias=True)
    if animal.kind not in ("horse", "zebra", "giraffe"):
        belly = [(0.62, -1.0), (0.56, -0.62), (0.1, -0.58), (-0.5, -0.62), (-0.2, -0.70), (0.30, -0.72), (0.42, -0.98)]
        pen.fill(spline(belly), pen.shade(animal.mark, 0.35))
    if animal.kind == "cat" and animal.noun != "lion":
        for i in range(5):
            x = -0.62 + i * 0.19
            pen.fill(
                spline([(x - 0.03, -1.1), (x + 0.035, -1.1), (x + 0.015, -0.86), (x - 0.01, -0.84)]),
                mix(animal.dark, animal.coat, 0.25),
            )
    canvas.restore()
    draw_coat(pen, animal, body, "body")
