"""A phone in space: metal band, glass, and a face that is composed flat once and then seen in perspective."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import skia

from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.interfaces.projection import Matrix, plane
from seedream.rendering.interfaces.screens import HEIGHT, WIDTH, Screen, State
from seedream.rendering.interfaces.shapes import DITHERED, squircle
from seedream.rendering.interfaces.theme import WHITE, Theme
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import bake, blurred, fill, linear_gradient, new_surface, stroke, trimmed

BEZEL, BAND, DEPTH = 11.0, 4.0, 30.0
_RADIUS = 47.0
_PAD = 4.0
_SLICES = 9


class PhoneFace:
    """The front of a phone as one flat image per state of its screen; settled states are kept."""

    def __init__(self, scale: float) -> None:
        self._scale = scale
        self._width, self._height = WIDTH + 2 * (BEZEL + _PAD), HEIGHT + 2 * (BEZEL + _PAD)
        self._bases: dict[int, Any] = {}
        self._settled: dict[tuple[object, ...], Any] = {}

    def _surface(self) -> tuple[Any, Canvas]:
        surface = new_surface(self._width * self._scale + 1, self._height * self._scale + 1)
        canvas = surface.getCanvas()
        canvas.scale(self._scale, self._scale)
        canvas.translate(BEZEL + _PAD, BEZEL + _PAD)
        return surface, canvas

    def _base(self, screen: Screen) -> Any:
        """The still parts of a screen, once."""
        if id(screen) not in self._bases:
            self._bases[id(screen)] = bake(WIDTH, HEIGHT, self._scale, screen.base)
        return self._bases[id(screen)]

    def image(self, layers: Sequence[tuple[Screen, State, float, float]]) -> Any:
        """The face with screens on it, each `(screen, state, shift as a fraction of the width, dimming 0..1)`, back to front."""
        settled = all(shift == 0 and all(p in (0.0, 1.0) for p in state) for _, state, shift, _ in layers)
        key = tuple((id(screen), *state, dim) for screen, state, _, dim in layers)
        if settled and key in self._settled:
            return self._settled[key]
        surface, canvas = self._surface()
        body = squircle(-BEZEL - 0.5, -BEZEL - 0.5, WIDTH + 2 * BEZEL + 1, HEIGHT + 2 * BEZEL + 1, _RADIUS + BEZEL)
        canvas.drawPath(body, fill(0xFF0B0A0E))
        canvas.drawPath(body, stroke(with_alpha(WHITE, 0.28), 1.0))
        canvas.save()
        canvas.clipPath(squircle(0, 0, WIDTH, HEIGHT, _RADIUS), True)
        for index, (screen, state, shift, dim) in enumerate(layers):
            canvas.save()
            canvas.translate(shift * WIDTH, 0)
            if index:  # an arriving screen casts a shadow on the one it covers
                shade = linear_gradient((-26, 0), (0, 0), [0, with_alpha(0xFF120E1C, 0.22)])
                canvas.drawRect(skia.Rect.MakeXYWH(-26, 0, 26, HEIGHT), fill(shade))
            canvas.clipRect(skia.Rect.MakeWH(WIDTH, HEIGHT))
            self._blit(canvas, self._base(screen), 0, 0)
            screen.live(canvas, state)
            if dim > 0:
                canvas.drawRect(skia.Rect.MakeWH(WIDTH, HEIGHT), fill(with_alpha(0xFF120E1C, dim)))
            canvas.restore()
        canvas.restore()
        _glass(canvas)
        image = surface.makeImageSnapshot()
        if settled and len(self._settled) < 12:
            self._settled[key] = image
        return image

    def _blit(self, canvas: Canvas, image: Any, x: float, y: float) -> None:
        canvas.drawImageRect(
            image,
            skia.Rect.MakeXYWH(x, y, image.width() / self._scale, image.height() / self._scale),
            DITHERED,
            skia.Paint(Dither=True),
        )

    def draw(self, canvas: Canvas, matrix: Matrix, centre: tuple[float, float], image: Any, sweep: float = 0.0) -> None:
        """Draw a face on the front plane of a phone; `sweep` 0..1 lets a reflection pass over the glass."""
        canvas.save()
        canvas.concat(plane(matrix, 0.0, centre))
        self._blit(canvas, image, -self._width / 2, -self._height / 2)
        if 0 < sweep < 1:
            canvas.clipPath(squircle(-WIDTH / 2, -HEIGHT / 2, WIDTH, HEIGHT, _RADIUS), True)
            x = -WIDTH * 1.6 + sweep * WIDTH * 3.2
            shine = [with_alpha(WHITE, 0), with_alpha(WHITE, 0.20), with_alpha(WHITE, 0)]
            canvas.skew(-0.35, 0)
            canvas.drawRect(
                skia.Rect.MakeXYWH(x - 130, -HEIGHT, 260, 2 * HEIGHT), fill(linear_gradient((x - 130, 0), (x + 130, 0), shine))
            )
        canvas.restore()


def _glass(canvas: Canvas) -> None:
    """Island, edge shade and a still reflection across the glass."""
    canvas.save()
    canvas.clipPath(squircle(0, 0, WIDTH, HEIGHT, _RADIUS), True)
    sheet = skia.PathBuilder()
    for i, (x, y) in enumerate(((WIDTH * 0.62, 0), (WIDTH * 1.1, 0), (WIDTH * 1.1, HEIGHT), (WIDTH * 0.16, HEIGHT))):
        (sheet.lineTo if i else sheet.moveTo)(x, y)
    sheet.close()
    veil = [with_alpha(WHITE, 0), with_alpha(WHITE, 0.018), with_alpha(WHITE, 0.075)]
    canvas.drawPath(sheet.detach(), fill(linear_gradient((0, HEIGHT * 0.6), (WIDTH, HEIGHT * 0.1), veil, [0, 0.45, 1])))
    canvas.drawPath(squircle(0, 0, WIDTH, HEIGHT, _RADIUS), stroke(0x20000000, 2))
    canvas.restore()
    canvas.drawRoundRect(skia.Rect.MakeXYWH(WIDTH / 2 - 61, 11, 122, 35), 17.5, 17.5, fill(0xFF000000))
    for r, colour in ((5.5, 0xFF11131C), (3.0, 0xFF1C2440)):
        canvas.drawCircle(WIDTH / 2 + 43, 28.5, r, fill(colour))
    canvas.drawCircle(WIDTH / 2 + 42, 27.5, 1, fill(0x90A8C0FF))


_BUTTONS = ((-1, -230.0, 34.0), (-1, -170.0, 66.0), (-1, -90.0, 66.0), (1, -150.0, 104.0))


@lru_cache(maxsize=8)
def _band(width: float, height: float, radius: float) -> tuple[tuple[float, Any, Any, Any], ...]:
    """Slices of the metal band around a front: depth, path, pen, and the paint of the buttons (or None), from back to front."""
    x, y, w, h = -width / 2 - BAND, -height / 2 - BAND, width + 2 * BAND, height + 2 * BAND
    slices = []
    for i in range(_SLICES + 1):
        u = i / _SLICES
        inset = 3.0 * abs(u * 2 - 1) ** 3
        light = 0.36 + 0.40 * math.exp(-(((u - 0.55) / 0.30) ** 2)) - 0.10 * (u < 0.12)
        path = squircle(x + inset + 7, y + inset + 7, w - 2 * inset - 14, h - 2 * inset - 14, radius + BAND - inset - 7)
        sheen = i in (_SLICES // 2, _SLICES)  # a gradient costs five times a plain stroke: two slices are enough
        tones = [(0.20, 0.0), (0.0, 0.25), (0.10, 0.5), (-0.12, 0.78), (0.06, 1.0)]
        stops = [oklch(min(light + change, 0.97), 0.007, 75) for change, _ in tones]
        shader = linear_gradient((x, y), (x + w, y + h), stops, [at for _, at in tones])
        pen = stroke(shader if sheen else oklch(light + 0.04, 0.008, 75), 14)
        pen.setDither(sheen)
        buttons = fill(oklch(light - 0.06, 0.008, 75)) if i in (4, 5) else None
        slices.append((-DEPTH * (1 - u), path, pen, buttons))
    return tuple(slices)


FRONT = (WIDTH + 2 * BEZEL, HEIGHT + 2 * BEZEL, _RADIUS + BEZEL)


def draw_body(canvas: Canvas, matrix: Matrix, centre: tuple[float, float], front: tuple[float, float, float] = FRONT) -> None:
    """The metal band and its buttons; `front` is width, height and corner radius of what it holds."""
    left, right = -front[0] / 2 - BAND - 3, front[0] / 2 + BAND - 2
    for depth, path, pen, buttons in _band(*front):
        canvas.save()
        canvas.concat(plane(matrix, depth, centre))
        if buttons is not None:
            for side, top, tall in _BUTTONS:
                canvas.drawRoundRect(skia.Rect.MakeXYWH(left if side < 0 else right, top, 5, tall), 2, 2, buttons)
        canvas.drawPath(path, pen)
        canvas.restore()


class DeviceShadow:
    """The soft shadow of a device, baked in the frame's pixels for its final pose."""

    def __init__(
        self, matrix: Matrix, centre: tuple[float, float], frame_size: tuple[int, int], scale: float, theme: Theme, *,
        width: float = WIDTH + 22, height: float = HEIGHT + 22, shift: tuple[float, float] = (34.0, 70.0), strength: float = 1.0,
    ) -> None:  # fmt: skip
        quarter = 6
        small = new_surface(frame_size[0] / quarter + 120, frame_size[1] / quarter + 120)
        canvas = small.getCanvas()
        canvas.translate(60, 60)
        canvas.scale(scale / quarter, scale / quarter)
        canvas.concat(plane(matrix, -90.0, centre))
        for grow, alpha in ((0.0, 0.30), (-14.0, 0.16)):
            rect = skia.Rect.MakeXYWH(
                -width / 2 + shift[0] - grow, -height / 2 + shift[1] - grow, width + 2 * grow, height + 2 * grow
            )
            canvas.drawRoundRect(rect, 60, 60, fill(with_alpha(theme.shadow, alpha * strength)))
        soft = blurred(small.makeImageSnapshot(), 50 * scale / quarter)
        large = new_surface(soft.width() * quarter, soft.height() * quarter)
        large.getCanvas().drawImageRect(soft, skia.Rect.MakeWH(large.width(), large.height()), DITHERED, skia.Paint(Dither=True))
        self._image, left, top = trimmed(large)
        self._left, self._top = left - 60 * quarter, top - 60 * quarter
        self._scale = scale

    def draw(self, canvas: Canvas, x: float, y: float, alpha: float) -> None:
        """Draw onto a canvas in pixels, moved by design units from the final pose."""
        paint = skia.Paint(Alphaf=min(max(alpha, 0.0), 1.0))
        left, top = self._left + round(x * self._scale), self._top + round(y * self._scale)
        canvas.drawImage(self._image, left, top, skia.SamplingOptions(), paint)
