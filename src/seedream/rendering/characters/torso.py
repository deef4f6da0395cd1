"""The torso: silhouettes of garments, skirts and coats that follow the legs, neck, pelvis."""

from __future__ import annotations

from typing import Any

from seedream.rendering.characters.clothes import draw_details
from seedream.rendering.characters.context import Figure
from seedream.rendering.characters.hems import folds, hem
from seedream.rendering.characters.pen import alpha
from seedream.rendering.characters.pose import SIGN
from seedream.rendering.characters.shapes import Pt, between, curve, ellipse, joint_line, lerp, ribbon, ribbon_path, spline, taper

PADDING = {
    "coat": 0.10, "trench": 0.10, "parka": 0.12, "puffer": 0.12, "hoodie": 0.075, "sweater": 0.055, "suit": 0.05, "labcoat": 0.08,
}  # fmt: skip
HEMS = {
    "dress": (0.98, 0.22), "gown": (1.84, 0.46), "robe": (1.80, 0.16), "coat": (0.95, 0.07), "trench": (1.30, 0.16),
    "parka": (0.55, 0.05), "labcoat": (0.80, 0.05),
}  # fmt: skip
"""Length below the hip joint in thighs, and flare in HU."""
BULKY = {"hoodie", "sweater", "puffer", "suit"}
HIGH_NECK = {"suit", "shirt", "jacket", "coat", "trench", "labcoat", "puffer", "sweater"}


def draw_torso(fig: Figure) -> None:
    """Pelvis, skirt, garment with its details, and the neck."""
    person, pen = fig.person, fig.pen
    _pelvis(fig)
    outfit = person.outfit
    long = HEMS.get(outfit) if not fig.pose.seated else None
    if person.legs in ("tights", "bare") and outfit not in ("dress", "gown", "robe", "coat", "trench") and not fig.pose.seated:
        _skirt(fig)
    path = _long_garment(fig, long) if long else _short_garment(fig)
    fig.torso.body = path
    neck = _neck_path(fig)
    pen.shape(path, person.top, depth=0.20 if long else 0.17)
    pen.canvas.save()
    pen.canvas.clipPath(path, doAntiAlias=True)
    _arm_shadows(fig)
    if not fig.skeleton.away:
        draw_details(fig)
    pen.canvas.restore()
    _neck(fig, neck)


def _pelvis(fig: Figure) -> None:
    person, s = fig.person, fig.person.sections
    if person.legs not in ("trousers", "wide", "shorts"):
        return
    rights, lefts = fig.outline(
        [(-0.13, s[0][1] * 0.97, s[0][2], -0.01), s[1], (0.15, s[1][1] * 0.96, 0.29 * lerp(1, person.factors.waist, 0.8), 0.01)],
        -0.008,
    )
    fig.pen.shape(spline(rights + lefts[::-1]), person.bottom, depth=0.07)


def _skirt(fig: Figure) -> None:
    person = fig.person
    x0, x1, y, middle = hem(fig, person.frame.thigh * 0.86, 0.10)
    rights, lefts = fig.outline(person.sections[:3], 0.015)
    points: list[Pt] = [lefts[2], lefts[1], (x0, y, 1.0), (middle, y + 0.06), (x1, y, 1.0), rights[1], rights[2]]
    path = spline(points)
    fig.pen.shape(path, person.bottom, depth=0.16)
    folds(fig, path, (x0, x1, y, middle), rights[1][1], person.bottom)


def _fit_neck(fig: Figure, sections: list[Any], pad: float) -> tuple[list[Pt], list[Pt]]:
    """Edges padded by the cloth's thickness, except at the neck."""
    rights, lefts = fig.outline(sections, pad)
    bare_r, bare_l = fig.outline(sections, 0.0)
    rights[-1], lefts[-1] = bare_r[-1], bare_l[-1]
    rights[-2], lefts[-2] = between(bare_r[-2], rights[-2], 0.4), between(bare_l[-2], lefts[-2], 0.4)
    return rights, lefts


def _short_garment(fig: Figure) -> Any:
    person, outfit = fig.person, fig.person.outfit
    sections = list(person.sections)
    low = -0.02 if outfit in BULKY else -0.10 if fig.pose.seated else 0.03
    sections[0] = (low, *sections[1][1:])
    if outfit not in ("hoodie", "puffer"):
        del sections[1]
    rights, lefts = _fit_neck(fig, sections, PADDING.get(outfit, 0.02))
    rights[0], lefts[0] = (*rights[0][:2], 1.0), (*lefts[0][:2], 1.0)
    fig.torso.right, fig.torso.left, fig.torso.hem = rights, lefts, None
    return spline(rights + lefts[::-1])


def _long_garment(fig: Figure, measure: tuple[float, float]) -> Any:
    person = fig.person
    rights, lefts = _fit_neck(fig, list(person.sections[1:]), PADDING.get(person.outfit, 0.02))
    x0, x1, y, middle = hem(fig, person.frame.thigh * measure[0], measure[1])
    fig.torso.right, fig.torso.left, fig.torso.hem = rights, lefts, (x0, x1, y, middle)
    # the cloth lies over the knees: it may not be narrower than what it covers
    front, back = (x1, y, 1.0), (x0, y + 0.02, 1.0)
    top_y, reach_x = rights[0][1], 0.27 * person.limb
    sides: dict[int, list[Pt]] = {1: [], -1: []}
    for sign, edge, corner in ((1, rights[0], front), (-1, lefts[0], back)):
        knee_y = max(fig.joint("knees", s)[1] for s in SIGN)
        if not top_y + 0.3 < knee_y < y - 0.25:
            continue
        straight = lerp(edge[0], corner[0], (knee_y - edge[1]) / (corner[1] - edge[1]))
        knees = [fig.joint("knees", s)[0] + sign * reach_x for s in SIGN]
        sides[sign] = [(max(straight, *knees) if sign > 0 else min(straight, *knees), knee_y)]
    return spline([front, *sides[1], *rights, *lefts[::-1], *sides[-1], back, (middle, y + 0.07)])


def _arm_shadows(fig: Figure) -> None:
    """Soft separation of the arms from the body without a line: their contact shadow on the cloth."""
    pen, w = fig.pen, fig.person.limb
    middle = fig.skeleton.project(fig.skeleton.spine(0.6))[2]
    for side in SIGN:
        if fig.nearness("elbows", side) < middle - 0.2:
            continue
        line = joint_line(fig.joint("shoulders", side), fig.joint("elbows", side), fig.joint("wrists", side))
        ls, rs = ribbon(line, taper((0, 0.3, 2), (0.10 * w, 0.20 * w, 0.17 * w)))
        pen.canvas.save()
        pen.canvas.translate(-pen.lx * 0.055, -pen.ly * 0.055)
        pen.fill(ribbon_path(ls, rs), alpha(pen.shade(fig.person.top), 0.55))
        pen.canvas.restore()


def _neck_path(fig: Figure) -> Any:
    person, skeleton = fig.person, fig.skeleton
    height = 1.07 if person.outfit in ("sweater", "puffer") else 1.01 if person.outfit in HIGH_NECK else 0.985
    base = skeleton.project(skeleton.spine(height))
    head = skeleton.project(skeleton.head)
    width = lerp(0.185, 0.145, person.femininity) * (0.82 if person.age == "child" else 1) * lerp(1, person.factors.waist, 0.3)
    width *= person.guise.neck if person.guise else 1.0
    line = joint_line(base, between(base, head, 0.45), between(base, head, 0.75))
    ls, rs = ribbon(line, lambda t: width * curve((0, 0.6, 2), (1.12, 1.0, 0.98), t))
    return ribbon_path(ls, rs)


def _neck(fig: Figure, path: Any) -> None:
    """Skin of the neck, with the shadow that the chin throws on it."""
    person, pen = fig.person, fig.pen
    pen.fill(path, person.skin)
    x, y, _ = fig.skeleton.project(fig.skeleton.head)
    pen.canvas.save()
    pen.canvas.clipPath(path, doAntiAlias=True)
    pen.fill(ellipse(x - 0.02 + 0.05 * fig.sin, y + 0.20, 0.40, 0.46), pen.skin_shade(person.skin))
    pen.canvas.restore()
