"""Floors, seen as rows of equal scale that follow the camera: boards, parquet, tiles, concrete; and what they reflect."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import skia

from seedream.rendering.colour import mix, with_alpha
from seedream.rendering.places.layers import periodic_noise
from seedream.rendering.places.rooms.brush import darker, lighter
from seedream.rendering.places.rooms.plan import FLOOR_Y, HORIZON, STAND_Y, metre
from seedream.rendering.surface import LINEAR, bake, blurred, fill, image_from_array, linear_gradient, new_surface, polygon

Tone = Callable[[str], int]

M = metre(0.0)
"""Room units of a metre on the stage line; a floor image is drawn in that scale across."""


CAMERA_M = 5.0
"""Metres from the camera to the stage line."""


def _depths(step_m: float, height: float) -> list[float]:
    """Where joints that lie `step_m` metres behind each other run, in room units below the wall's foot."""
    eye = (STAND_Y - HORIZON) * CAMERA_M
    out, z = [], eye / (FLOOR_Y - HORIZON)
    while z > 0.4:
        y = eye / z + HORIZON - FLOOR_Y
        if y > height:
            out.append(y)
            break
        out.append(y)
        z -= step_m
    return out


def _boards(canvas: Any, rng: random.Random, width: float, height: float, tone: Tone, spec: Mapping[str, Any]) -> None:
    """Boards that run towards the viewer, each its own shade, with butt joints and a little grain."""
    colour = tone(spec["colour"])
    count = round(width / (spec.get("w", 0.24) * M))
    board = width / count
    for i in range(count):
        shift, x = rng.uniform(-1, 1), i * board
        tint = lighter(colour, 0.14 * shift) if shift > 0 else darker(colour, -0.20 * shift)
        canvas.drawRect(skia.Rect.MakeXYWH(x, 0, board + 0.5, height), fill(tint))
        for _ in range(3):
            gx = x + rng.uniform(6, board - 6)
            canvas.drawRect(skia.Rect.MakeXYWH(gx, 0, rng.uniform(1, 3), height), fill(with_alpha(darker(colour, 0.7), 0.10)))
        canvas.drawRect(skia.Rect.MakeXYWH(x, 0, 2.4, height), fill(with_alpha(darker(colour, 0.9), 0.55)))
        for _ in range(2):
            y = height * rng.random() ** 1.5
            canvas.drawRect(skia.Rect.MakeXYWH(x, y, board, 1.0 + 2.0 * y / height), fill(with_alpha(darker(colour, 0.9), 0.5)))


def _herringbone(canvas: Any, rng: random.Random, width: float, height: float, tone: Tone, spec: Mapping[str, Any]) -> None:
    """Parquet: zigzag rows of short blocks."""
    colour = tone(spec["colour"])
    canvas.drawRect(skia.Rect.MakeWH(width, height), fill(darker(colour, 0.45)))
    count = round(width / (0.34 * M))
    w = width / count
    rows = _depths(0.17, height + 20)
    for y0, y1 in itertools.pairwise(rows):
        lean = (y1 - y0) * 0.9
        for column in range(count):
            x = column * w
            for left, right, dl, dr in ((x, x + w / 2, 0.0, lean), (x + w / 2, x + w, lean, 0.0)):
                shift = rng.uniform(-1, 1) - (0.4 if dl else 0.0)
                tint = lighter(colour, 0.15 * shift) if shift > 0 else darker(colour, -0.22 * shift)
                block = [(left + 0.8, y0 + dl), (right - 0.8, y0 + dr), (right - 0.8, y1 + dr - 0.8), (left + 0.8, y1 + dl - 0.8)]
                canvas.drawPath(polygon(block), fill(tint))


def _tiles(canvas: Any, rng: random.Random, width: float, height: float, tone: Tone, spec: Mapping[str, Any]) -> None:
    """Square tiles, plain or in two colours like a chessboard."""
    first, second = tone(spec["colour"]), tone(spec.get("second", spec["colour"]))
    size = spec.get("w", 0.5)
    count = round(width / (size * M) / 2) * 2
    w = width / count
    rows = _depths(size, height)
    joint = mix(darker(first, 0.5), darker(second, 0.5), 0.5)
    canvas.drawRect(skia.Rect.MakeWH(width, height), fill(joint))
    for j, (y0, y1) in enumerate(itertools.pairwise(rows)):
        thin = 0.5 + 1.0 * y0 / max(height, 1)
        for i in range(count):
            base, shift = (first if (i + j) % 2 else second), rng.uniform(-1, 1)
            tint = lighter(base, 0.10 * shift) if shift > 0 else darker(base, -0.10 * shift)
            canvas.drawRect(skia.Rect.MakeLTRB(i * w + 1.2, y0, (i + 1) * w - 1.2, y1 - thin), fill(tint))


def _cloudy(canvas: Any, rng: random.Random, width: float, height: float, tone: Tone, spec: Mapping[str, Any]) -> None:
    """Lino, concrete or carpet: one colour with soft clouds, and a fine grain where the plan wants `grain`."""
    colour = tone(spec["colour"])
    canvas.drawRect(skia.Rect.MakeWH(width, height), fill(colour))
    noise = periodic_noise(384, 48, rng.randrange(1000), slope=1.3)
    shade = np.clip(np.abs(noise - 0.5) * spec.get("clouds", 0.35), 0, 0.2)
    picture = image_from_array(np.repeat((noise > 0.5).astype(np.float32)[..., None], 3, 2), shade)
    canvas.drawImageRect(picture, skia.Rect.MakeWH(width, height), LINEAR)
    for y in _depths(spec["seams"], height) if spec.get("seams") else ():
        canvas.drawRect(skia.Rect.MakeXYWH(0, y, width, 1.0 + y / 90), fill(with_alpha(darker(colour, 0.8), 0.35)))
    for i in range(round(width / (spec["seams"] * M)) if spec.get("seams") else 0):
        canvas.drawRect(skia.Rect.MakeXYWH(i * spec["seams"] * M, 0, 2.4, height), fill(with_alpha(darker(colour, 0.8), 0.35)))


POOL_FAR, POOL_NEAR = 24.0, 116.0
"""Where the water of a pool begins and ends, in room units below the wall's foot."""


def _pool(canvas: Any, rng: random.Random, width: float, height: float, tone: Tone, spec: Mapping[str, Any]) -> None:
    """A tiled deck with a pool between the wall and the stage: kerbs, clear water with ripples of light, lines of floats."""
    _tiles(canvas, rng, width, height, tone, spec)
    kerb, water = tone(spec.get("kerb", "#F4EEE2")), tone(spec.get("water", "#2FA3C0"))
    canvas.drawRect(skia.Rect.MakeLTRB(0, POOL_FAR - 7, width, POOL_NEAR + 11), fill(kerb))
    canvas.drawRect(skia.Rect.MakeLTRB(0, POOL_NEAR, width, POOL_NEAR + 3), fill(darker(kerb, 0.5)))
    stops = [lighter(water, 0.30), water, darker(water, 0.30)]
    canvas.drawRect(skia.Rect.MakeLTRB(0, POOL_FAR, width, POOL_NEAR), fill(linear_gradient((0, POOL_FAR), (0, POOL_NEAR), stops)))
    canvas.save()
    canvas.clipRect(skia.Rect.MakeLTRB(0, POOL_FAR, width, POOL_NEAR))
    for _ in range(round(width / 5)):
        near = rng.random()
        x, y, half = rng.uniform(0, width), POOL_FAR + (POOL_NEAR - POOL_FAR) * near, (10 + 34 * near) * rng.uniform(0.5, 1.3)
        tint = (
            with_alpha(lighter(water, 0.75), rng.uniform(0.10, 0.42)) if rng.random() < 0.7 else with_alpha(darker(water, 0.6), 0.3)
        )
        for turn in (0.0, -width, width):
            box = skia.Rect.MakeXYWH(x - half + turn, y, half * 2, 1.2 + 2.6 * near)
            canvas.drawOval(box, fill(tint))
    _floats(canvas, width)
    canvas.restore()


def _floats(canvas: Any, width: float) -> None:
    """Lines of red, white and blue floats along the lanes."""
    for share in (0.16, 0.40, 0.74):
        y, size = POOL_FAR + (POOL_NEAR - POOL_FAR) * share, 3.0 + 5.0 * share
        count = round(width / (size * 4.2) / 8) * 8
        for i in range(count):
            tint = (0xFFD9453F, 0xFFD9453F, 0xFFF4F0E6, 0xFFF4F0E6, 0xFF2F6FB4, 0xFF2F6FB4, 0xFFF4F0E6, 0xFFF4F0E6)[i % 8]
            box = skia.Rect.MakeXYWH((i + 0.12) * width / count, y - size / 2, width / count * 0.76, size)
            canvas.drawRoundRect(box.makeOffset(0, size * 0.8), size / 2, size / 2, fill(0x30103A4A))
            canvas.drawRoundRect(box, size / 2, size / 2, fill(tint))


FLOORS: dict[str, Callable[[Any, random.Random, float, float, Tone, Mapping[str, Any]], None]] = {
    "boards": _boards, "herringbone": _herringbone, "tiles": _tiles, "plain": _cloudy, "pool": _pool,
}  # fmt: skip


def bake_floor(
    tone: Tone, spec: Mapping[str, Any], seed: int, *, rows_px: int, unit_px: float, ambient: tuple[float, float, float]
) -> Any:
    """The floor from the wall's foot downwards as a tile, `rows_px` high; room units are `unit_px` pixels both ways."""
    height = rows_px / unit_px
    period = 24 * 0.5 * M

    def draw(canvas: Any) -> None:
        FLOORS[spec["kind"]](canvas, random.Random(seed), period, height, tone, spec)
        fade = linear_gradient((0, 0), (0, height), [0x30180E20, 0x00180E20, 0x40180E20], [0, 0.45, 1])
        canvas.drawRect(skia.Rect.MakeWH(period, height), fill(fade))
        canvas.drawRect(skia.Rect.MakeWH(period, 14), fill(linear_gradient((0, 0), (0, 14), [0x80140A18, 0x00140A18])))
        r, g, b = (round(min(1.0, c * 1.02) * 255) for c in ambient)
        tint = 0xFF000000 | r << 16 | g << 8 | b
        canvas.drawRect(skia.Rect.MakeWH(period, height), fill(tint, BlendMode=skia.BlendMode.kMultiply))

    return bake(period, height, unit_px, draw)


def mirrored_wall(wall: Any, floor_row: int, rows_px: int, strength: float, blur_px: float) -> Any:
    """The lower wall as a polished floor shows it: upside down, blurred, fading towards the viewer."""
    surface = new_surface(wall.width(), rows_px)
    canvas = surface.getCanvas()
    canvas.save()
    canvas.translate(0, floor_row)
    canvas.scale(1, -1)
    canvas.drawImage(wall, 0, 0)
    canvas.restore()
    soft = blurred(surface.makeImageSnapshot(), blur_px, clamp=True)
    out = new_surface(wall.width(), rows_px)
    canvas = out.getCanvas()
    canvas.drawImage(soft, 0, 0)
    fade = linear_gradient((0, 0), (0, rows_px), [round(255 * strength) << 24, round(70 * strength) << 24, 0], [0, 0.6, 1])
    canvas.drawRect(skia.Rect.MakeWH(wall.width(), rows_px), fill(fade, BlendMode=skia.BlendMode.kDstIn))
    return out.makeImageSnapshot()
