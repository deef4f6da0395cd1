"""Where people stand at the sea: a beach with a wet edge that the water washes over, or a jetty of planks."""

from __future__ import annotations

import math
import random

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import lab, lab_to_srgb, with_alpha
from seedream.rendering.nature_kit.noise import Noise, smoothstep
from seedream.rendering.nature_kit.palette import shade, tone
from seedream.rendering.nature_kit.plants import grass
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.painter import CameraState, Canvas
from seedream.rendering.surface import fill, linear_gradient, polygon, smooth_path, stroke

SAND = (0.86, 0.085, 80)


def beach(s: Scenery) -> None:
    """Sand from the water's edge to the frame's bottom, dark where it is wet, with ripples, and foam that comes and goes."""
    ground = min(s.stage.ground_y, s.height)
    edge = ground - min(150.0 * s.zoom, (ground - s.horizon) * 0.42)
    x, y = s.grid(1.0, edge - 40, s.bottom, 2.0)
    noise = Noise(s.seed + 71)
    line = edge + 20 * np.sin(x / 320 + s.seed) + 9 * np.sin(x / 131)
    below = y - line
    nearness = np.clip((y - edge) / max(1.0, s.height - edge), 0.02, 1)
    ripple = noise.fbm(x / 90 / (0.35 + nearness), y / (14 + 22 * nearness), 4)
    dry = smoothstep(40, 110, below)[..., None]
    grain = noise.fbm(x / 9, y / 7, 3)[..., None]
    p = s.palette
    wet_lab = shade((0.56, 0.05, 70), 0.45, 0.06, p) * 0.6 + lab(p.sky[-1][1:]) * 0.4
    lit = np.clip(0.74 + 0.40 * ripple - 0.25 * nearness, 0, 1)[..., None]
    dry_lab = (
        shade(SAND, 0.05, 0.05, p) + (shade(SAND, 1.0, 0.05, p) - shade(SAND, 0.05, 0.05, p)) * lit + grain * np.array([0.02, 0, 0])
    )
    rgb = lab_to_srgb(wet_lab * (1 - dry) + dry_lab * dry)
    s.image(1.0, edge - 40, rgb, smoothstep(-8, 6, below), 2.0)
    foam = tone((0.96, 0.01, 200), 0.85, 0.1, p)

    def wash(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        for i, (delay, reach) in enumerate(((0.0, 34.0), (2.1, 22.0))):
            swing = math.sin(time_s * 0.8 + delay)
            xs = np.arange(-60, s.width + 61, 24)
            base = edge + 20 * np.sin((xs + camera.x) / 320 + s.seed) + 9 * np.sin((xs + camera.x) / 131) - camera.y
            ys = (
                base
                + reach * (swing * 0.5 + 0.5)
                - 8
                + 5 * np.sin((xs + camera.x) / 47 + time_s * 0.7 + i)
                + 3 * np.sin((xs + camera.x) / 19 + i)
            )
            curve = [(float(a), float(b)) for a, b in zip(xs, ys, strict=True)]
            back = [(a, b - (9 + 5 * math.sin(a / 60 + i))) for a, b in reversed(curve)]
            canvas.drawPath(smooth_path(curve + back, close=True), fill(with_alpha(foam, 0.75 - 0.3 * i)))

    s.live(wash)
    if s.framing == "wide":
        _marram(s)


def _marram(s: Scenery) -> None:
    rng = random.Random(s.seed + 6)
    side = s.width * (0.5 - 0.5 * s.side)

    def paint(canvas: Canvas) -> None:
        for centre, count in ((side, 150), (side - 420 * -s.side * -1, 90), (s.width - side + 90 * s.side, 60)):
            grass(
                canvas,
                (centre - 150, centre + 150),
                lambda q: s.bottom + 10 - 30 * rng.random(),
                lambda yy: 170,
                count,
                ((0.66, 0.09, 112), (0.58, 0.08, 122), (0.74, 0.09, 98)),
                s.palette,
                rng,
                key=lambda a, b: 0.4,
                lean=0.25 * s.side,
                width=0.022,
            )

    s.draw(1.15, s.bottom - 260, s.bottom, paint, motion=sway(3, 1.4, gust=9), blur=1.2)


def jetty(s: Scenery) -> None:
    """Planks seen from the side across the bottom of the frame, on posts, with a lit front edge."""
    ground = s.stage.ground_y
    if ground > s.bottom:
        return
    p, rng = s.palette, random.Random(s.seed + 12)
    wood = (0.52, 0.05, 62)
    back = ground - 26 * s.zoom**0.5
    front = ground + max(40.0, (s.height - ground) * 0.55)
    over = s.over(1.0)

    def paint(canvas: Canvas) -> None:
        box = skia.Rect.MakeLTRB(-over, back, s.width + over, front)
        canvas.drawRect(box, fill(linear_gradient((0, back), (0, front), [tone(wood, 0.75, 0.05, p), tone(wood, 0.35, 0.0, p)])))
        x = -over
        while x < s.width + over:
            width = rng.uniform(52, 64)
            lean = (x - s.width / 2) * 0.10
            colour = tone(wood, rng.uniform(0.1, 0.9), 0.03, p, 0.35)
            canvas.drawPath(
                polygon([(x, back), (x + width, back), (x + width + lean + width * 0.1, front), (x + lean, front)]), fill(colour)
            )
            canvas.drawLine(x, back, x + lean, front, stroke(tone((0.2, 0.03, 50), 0.0, 0.0, p, 0.75), 2.4))
            x += width
        canvas.drawLine(-over, back, s.width + over, back, stroke(tone((0.85, 0.05, 80), 1.0, 0.0, p, 0.6), 2.2))
        face = skia.Rect.MakeLTRB(-over, front, s.width + over, front + 30)
        canvas.drawRect(
            face, fill(linear_gradient((0, front), (0, front + 30), [tone(wood, 0.55, 0.0, p), tone(wood, 0.0, 0.0, p)]))
        )
        canvas.drawLine(-over, front, s.width + over, front, stroke(tone((0.9, 0.06, 80), 1.0, 0.0, p, 0.5), 2))
        for post in np.arange(-over + 40, s.width + over, 390):
            canvas.drawRect(
                skia.Rect.MakeXYWH(float(post), front + 26, 44, 200),
                fill(linear_gradient((float(post), 0), (float(post) + 44, 0), [tone(wood, 0.5, 0, p), tone(wood, 0.0, 0, p)])),
            )
        shade_under = skia.Rect.MakeLTRB(-over, front + 30, s.width + over, s.bottom)
        canvas.drawRect(
            shade_under,
            fill(
                linear_gradient(
                    (0, front + 30), (0, s.bottom), [tone((0.1, 0.03, 250), 0, 0, p, 0.75), tone((0.1, 0.03, 250), 0, 0, p, 0.25)]
                )
            ),
        )

    s.draw(1.0, back - 4, s.bottom, paint)
