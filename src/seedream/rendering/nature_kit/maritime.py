"""What stands and floats in the sea: a lighthouse on its rock with a turning beam, and a small boat that rides the waves."""

from __future__ import annotations

import math
import random

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import lab, lab_to_srgb, oklch, with_alpha
from seedream.rendering.nature_kit.air import glow
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import CameraState, Canvas
from seedream.rendering.surface import (
    LINEAR,
    fill,
    image_from_array,
    linear_gradient,
    polygon,
    radial_gradient,
    smooth_path,
    stroke,
)

LAMP = (0.95, 0.10, 92)


def lighthouse(s: Scenery, x: float, waterline: float, *, parallax: float) -> None:
    """A banded lighthouse with a keeper's house on a rock whose foot is at `waterline`; at dusk its beam turns."""
    unit = min(1.25, s.zoom) * (1.15 if s.frame.portrait else 1.0)
    lamp_y = waterline - 478 * unit

    def rock_and_tower(canvas: Canvas) -> None:
        canvas.translate(x, waterline)
        canvas.scale(unit * -s.side, unit)
        _rock(s, canvas)
        _house(s, canvas)
        _tower(s, canvas)

    s.draw(parallax, lamp_y - 130, waterline + 60 * unit, rock_and_tower)
    if s.palette.dark or s.place.weather in {"fog", "storm", "rain"}:
        _beam(s, x, lamp_y, unit, parallax)


def _soft_cone() -> object:
    """A cone of light that leaves at the left middle and fades to all sides, as a small image that is drawn stretched."""
    y, x = np.mgrid[0:96, 0:256].astype(np.float32)
    along, across = x / 255, (y - 47.5) / 48
    width = 0.03 + 0.75 * along
    alpha = (
        np.exp(-((across / width) ** 2) * 3.2) * (1 - along) ** 1.4 * (0.25 + 0.75 * np.exp(-along * 3)) * np.clip(along * 60, 0, 1)
    )
    rgb = np.empty((96, 256, 3), np.float32)
    rgb[:] = lab_to_srgb(lab(LAMP))
    return image_from_array(rgb, alpha * 0.9)


def _beam(s: Scenery, x: float, y: float, unit: float, parallax: float) -> None:
    """The beam sweeps round: its two arms lengthen and shorten as they turn toward and away from the viewer."""
    cone = _soft_cone()
    halos = [oklch(*LAMP, a) for a in (0.95, 0.30, 0.08, 0.0)]

    def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        turn = time_s * 0.75 - 0.2
        canvas.save()
        canvas.translate(x - camera.x * parallax, y - camera.y * parallax)
        for arm in (0.0, math.pi):
            across, toward = math.cos(turn + arm), math.sin(turn + arm)
            length, half = 1500.0 * max(0.05, abs(across)), 90 + 150 * max(0.0, toward)
            canvas.save()
            canvas.rotate(3 + 5 * max(0.0, toward))
            canvas.scale(math.copysign(1, across), 1)
            canvas.drawImageRect(cone, skia.Rect.MakeXYWH(0, -half, length, 2 * half), LINEAR, skia.Paint(Dither=True))
            canvas.restore()
        flare = (120 + 190 * abs(math.sin(turn)) ** 8) * unit
        canvas.drawCircle(0, 0, flare, fill(radial_gradient((0, 0), flare, halos, [0, 0.2, 0.5, 1])))
        canvas.restore()

    s.live(paint)


def _rock(s: Scenery, canvas: Canvas) -> None:
    rng = random.Random(s.seed + 3)
    top = [
        (-300, 26),
        (-250, -24),
        (-200, -38),
        (-160, -74),
        (-110, -84),
        (-70, -98),
        (70, -100),
        (120, -86),
        (165, -90),
        (220, -56),
        (262, -48),
        (310, 26),
    ]
    jagged = [(px + rng.uniform(-7, 7), py + rng.uniform(-5, 5)) for px, py in top]
    light, dark = tone((0.40, 0.03, 262), 0.75, 0.2, s.palette), tone((0.34, 0.03, 262), 0.0, 0.1, s.palette)
    outline = polygon([*jagged, (310, 60), (-300, 60)])
    canvas.drawPath(outline, fill(linear_gradient((0, -100), (0, 50), [light, dark])))
    canvas.save()
    canvas.clipPath(outline, True)
    for _ in range(60):
        px, py, w, h = rng.uniform(-300, 290), rng.uniform(-96, 40), rng.uniform(24, 70), rng.uniform(14, 40)
        facet = [(px, py), (px + w * 0.5, py - h * 0.4), (px + w, py), (px + w * 0.7, py + h), (px + w * 0.1, py + h * 0.8)]
        canvas.drawPath(
            polygon(facet), fill(with_alpha(tone((0.36, 0.03, 262), rng.choice((0.0, 0.2, 0.55, 0.9)), 0.15, s.palette), 0.5))
        )
    canvas.restore()
    foam = tone((0.95, 0.012, 200), 0.7, 0.2, s.palette)
    for _ in range(240):
        canvas.drawCircle(
            rng.gauss(0, 190), 20 + rng.gauss(6, 12), rng.uniform(1, 5.5), fill(with_alpha(foam, rng.uniform(0.2, 0.6)))
        )


def _house(s: Scenery, canvas: Canvas) -> None:
    wall, roof = tone((0.86, 0.02, 80), 0.4, 0.2, s.palette), tone((0.42, 0.09, 30), 0.35, 0.2, s.palette)
    canvas.drawRect(skia.Rect.MakeLTRB(90, -142, 196, -84), fill(wall))
    canvas.drawRect(skia.Rect.MakeXYWH(166, -190, 14, 24), fill(tone((0.4, 0.05, 30), 0.2, 0.2, s.palette)))
    canvas.drawPath(polygon([(80, -138), (112, -176), (174, -176), (206, -138)]), fill(roof))
    for q in (110, 160):
        lit = s.palette.dark
        canvas.drawRect(
            skia.Rect.MakeXYWH(q, -126, 18, 20), fill(oklch(0.87, 0.13, 78) if lit else tone((0.4, 0.04, 240), 0.3, 0.2, s.palette))
        )
        if lit:
            glow(canvas, q + 9, -116, 70, (0.85, 0.14, 72), 0.5)


def _tower(s: Scenery, canvas: Canvas) -> None:
    foot, top, wide, slim = -92.0, -432.0, 47.0, 30.0

    def edge(y: float, side: int) -> float:
        return side * (slim + (wide - slim) * (y - top) / (foot - top))

    def tube(y0: float, y1: float, material: tuple[float, float, float]) -> None:
        shades = [tone(material, k, 0.16, s.palette) for k in (0.85, 0.55, 0.05, 0.2)]
        bow = 6
        path = skia.PathBuilder()
        path.moveTo(edge(y0, -1), y0)
        path.quadTo(0, y0 + bow, edge(y0, 1), y0)
        path.lineTo(edge(y1, 1), y1)
        path.quadTo(0, y1 + bow, edge(y1, -1), y1)
        path.close()
        canvas.drawPath(path.detach(), fill(linear_gradient((edge(y1, -1), 0), (edge(y1, 1), 0), shades, [0, 0.4, 0.88, 1])))

    tube(top, foot, (0.93, 0.01, 90))
    for y0, y1 in ((-390, -340), (-288, -234), (-180, -124)):
        tube(y0, y1, (0.55, 0.17, 25))
    for y in (-412, -314, -208):
        canvas.drawRoundRect(
            skia.Rect.MakeXYWH(-10, y, 11, 19),
            5,
            5,
            fill(oklch(0.86, 0.13, 80) if s.palette.dark else tone((0.4, 0.04, 240), 0.2, 0.1, s.palette)),
        )
    iron = tone((0.32, 0.03, 260), 0.3, 0.1, s.palette)
    canvas.drawPath(polygon([(-44, top - 2), (44, top - 2), (36, top + 11), (-36, top + 11)]), fill(iron))
    for q in range(-42, 43, 12):
        canvas.drawLine(q, top - 22, q, top - 2, stroke(iron, 2))
    canvas.drawLine(-44, top - 22, 44, top - 22, stroke(iron, 2.6))
    canvas.drawRect(
        skia.Rect.MakeLTRB(-21, top - 70, 21, top - 3),
        fill(oklch(0.94, 0.11, 90) if s.palette.dark else tone((0.85, 0.03, 220), 0.8, 0.1, s.palette)),
    )
    for q in (-21, -7, 7, 21):
        canvas.drawLine(q, top - 70, q, top - 3, stroke(iron, 2.6))
    dome = [(-29, top - 68), (-19, top - 90), (0, top - 101), (19, top - 90), (29, top - 68)]
    canvas.drawPath(smooth_path(dome), fill(tone((0.46, 0.15, 25), 0.4, 0.15, s.palette)))
    canvas.drawLine(0, top - 99, 0, top - 126, stroke(iron, 3))


def boat(s: Scenery, x: float, waterline: float, rough: float, *, parallax: float) -> None:
    """A small fishing boat that pitches and heaves; its lights are on when it is dark."""
    unit = 1.05 * min(1.35, s.zoom)
    lit, face = s.palette.dark, -s.side
    hull_tones = [tone((0.52, 0.17, 28), k, 0.1, s.palette) for k in (0.2, 0.85)]
    cabin, roof, ink = (
        tone(m, k, 0.1, s.palette) for m, k in (((0.90, 0.02, 90), 0.6), ((0.42, 0.13, 28), 0.4), ((0.3, 0.03, 60), 0.3))
    )

    def draw(canvas: Canvas) -> None:
        hull = smooth_path([(-92, -18), (-80, 14), (-62, 34), (60, 34), (86, 10), (106, -30), (50, -12), (-30, -10)], close=True)
        canvas.drawPath(polygon([(-54, -12), (-50, -60), (4, -60), (12, -10)]), fill(cabin))
        canvas.drawPath(polygon([(-62, -58), (-54, -69), (8, -69), (16, -58)]), fill(roof))
        for q in (-43, -18):
            window = skia.Rect.MakeXYWH(q, -51, 17, 18)
            canvas.drawRoundRect(window, 3, 3, fill(oklch(0.90, 0.13, 82) if lit else tone((0.42, 0.04, 235), 0.5, 0.1, s.palette)))
        canvas.drawPath(hull, fill(linear_gradient((-90, 0), (106, 0), hull_tones)))
        canvas.drawPath(
            smooth_path([(-92, -18), (-30, -10), (50, -12), (106, -30)]), stroke(tone((0.95, 0.02, 90), 0.8, 0.1, s.palette), 3.4)
        )
        canvas.drawLine(-24, -66, -20, -134, stroke(ink, 3.4))
        for tip in (84, -86):
            canvas.drawLine(-21, -122, tip, -20, stroke(with_alpha(ink, 0.7), 1.3))
        if lit:
            canvas.drawCircle(-20, -136, 4, fill(oklch(0.95, 0.12, 85)))
            for gx, gy, r, a in ((-22, -42, 120, 0.5), (-20, -136, 70, 0.8)):
                glow(canvas, gx, gy, r, (0.90, 0.13, 80), a)

    over = 240
    picture = skia.PictureRecorder()
    draw(picture.beginRecording(skia.Rect.MakeLTRB(-over, -over, over, over)))
    drawing = picture.finishRecordingAsPicture()

    def ride(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        swing = 0.25 + rough
        canvas.save()
        canvas.translate(
            x - camera.x * parallax + 9 * math.sin(time_s * 0.5),
            waterline - 46 * unit - camera.y * parallax + 7 * swing * math.sin(time_s * 1.1 + 0.5),
        )
        canvas.rotate(7.5 * swing * math.sin(time_s * 1.1 - 0.6))
        canvas.scale(unit * face, unit)
        canvas.drawPicture(drawing)
        canvas.restore()

    s.live(ride)
