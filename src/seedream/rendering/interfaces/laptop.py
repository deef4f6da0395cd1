"""A laptop in space: a deck with keys, baked once, and a lid whose screen is composed flat and seen in perspective."""

from __future__ import annotations

from typing import Any

import skia

from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.interfaces.dashboard import HEIGHT, WIDTH, Dashboard
from seedream.rendering.interfaces.projection import Matrix, plane, rotation
from seedream.rendering.interfaces.shapes import DITHERED, box, squircle
from seedream.rendering.interfaces.theme import WHITE, Theme
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import blurred, fill, linear_gradient, new_surface, stroke

BEZEL = 20.0
LID_W, LID_H, DECK = WIDTH + 2 * BEZEL, HEIGHT + BEZEL + 26.0, 800.0
_KEYS: tuple[tuple[float, ...], ...] = (
    (1,) * 14, (1,) * 13 + (1.5,), (1.5,) + (1,) * 13, (1.75,) + (1,) * 11 + (1.9,), (2.3,) + (1,) * 10 + (2.4,),
    (1, 1, 1, 1.25, 5.6, 1.25, 1, 2.0),
)  # fmt: skip


class LaptopLid:
    """The lid with a dashboard on it; its flat image is kept where nothing moves."""

    def __init__(self, dashboard: Dashboard, scale: float) -> None:
        self._dashboard, self._scale = dashboard, scale
        surface, canvas = self._surface()
        body = squircle(1, 1, LID_W - 2, LID_H - 2, 28)
        canvas.drawPath(body, fill(0xFF0C0B10))
        canvas.drawPath(body, stroke(0x60FFFFFF, 1.4))
        canvas.clipPath(squircle(BEZEL, BEZEL, WIDTH, HEIGHT, 12), True)
        canvas.translate(BEZEL, BEZEL)
        dashboard.base(canvas)
        self._base = surface.makeImageSnapshot()
        self._settled: dict[tuple[float, float], Any] = {}

    def _surface(self) -> tuple[Any, Canvas]:
        surface = new_surface((LID_W + 8) * self._scale, (LID_H + 8) * self._scale)
        canvas = surface.getCanvas()
        canvas.scale(self._scale, self._scale)
        canvas.translate(4, 4)
        return surface, canvas

    def image(self, progress: float, hover: float) -> Any:
        """The lid's front with charts at `progress` and the guide at `hover`."""
        key = (progress, hover)
        if key in self._settled:
            return self._settled[key]
        surface, canvas = self._surface()
        canvas.drawImageRect(
            self._base, skia.Rect.MakeXYWH(-4, -4, self._base.width() / self._scale, self._base.height() / self._scale), DITHERED
        )
        canvas.save()
        canvas.translate(BEZEL, BEZEL)
        canvas.clipRect(skia.Rect.MakeWH(WIDTH, HEIGHT))
        self._dashboard.live(canvas, progress, hover)
        _screen_glass(canvas)
        canvas.restore()
        box(canvas, LID_W / 2 - 66, BEZEL - 6, 132, 18, 7, fill(0xFF0C0B10))
        for r, colour in ((3.2, 0xFF20242F), (1.4, 0xFF40507A)):
            canvas.drawCircle(LID_W / 2, BEZEL / 2 + 3, r, fill(colour))
        image = surface.makeImageSnapshot()
        if {progress, hover} <= {0.0, 1.0}:
            self._settled[key] = image
        return image

    def draw(self, canvas: Canvas, matrix: Matrix, centre: tuple[float, float], image: Any) -> None:
        """Draw the lid; `matrix` is that of `lid_matrix`."""
        draw_lid_back(canvas, matrix, centre)
        canvas.save()
        canvas.concat(plane(matrix, 0.0, centre))
        rect = skia.Rect.MakeXYWH(-LID_W / 2 - 4, -LID_H - 4, image.width() / self._scale, image.height() / self._scale)
        canvas.drawImageRect(image, rect, DITHERED, skia.Paint(Dither=True))
        canvas.restore()


def draw_lid_back(canvas: Canvas, matrix: Matrix, centre: tuple[float, float], height: float = LID_H) -> None:
    """The metal edge of a lid, which may be lower or higher than usual."""
    for z in (-11.0, -6.0, -2.0):
        canvas.save()
        canvas.concat(plane(matrix, z, centre))
        box(canvas, -LID_W / 2, -height, LID_W, height - 3, 30, fill(oklch(0.84 + z * 0.024, 0.005, 80)))
        canvas.restore()


def lid_matrix(matrix: Matrix, lean: float) -> Matrix:
    """The lid's own space, hinged at the model's origin and leaning back by `lean` degrees."""
    return matrix @ rotation(rx=lean)


def screen_to_lid(x: float, y: float) -> tuple[float, float]:
    """A point of the screen on the lid's plane."""
    return -LID_W / 2 + BEZEL + x, -LID_H + BEZEL + y


def _screen_glass(canvas: Canvas) -> None:
    sheet = skia.PathBuilder()
    for i, (x, y) in enumerate(((760, 0), (WIDTH, 0), (WIDTH, HEIGHT), (420, HEIGHT))):
        (sheet.lineTo if i else sheet.moveTo)(x, y)
    sheet.close()
    canvas.drawPath(sheet.detach(), fill(linear_gradient((560, 420), (WIDTH, 0), [with_alpha(WHITE, 0), with_alpha(WHITE, 0.07)])))


def bake_deck(matrix: Matrix, centre: tuple[float, float], frame_size: tuple[int, int], scale: float, theme: Theme) -> Any:
    """The deck with its shadow, in the frame's pixels."""
    base = matrix @ rotation(rx=90)
    surface = new_surface(*frame_size)
    canvas = surface.getCanvas()
    _table_shadow(canvas, base, centre, frame_size, scale, theme)
    canvas.scale(scale, scale)
    for i in range(9):
        u = i / 8
        light = 0.58 + 0.26 * u
        stops = [oklch(light + d, 0.005, 80) for d in (-0.10, 0.06, 0.0, 0.07, -0.10)]
        canvas.save()
        canvas.concat(plane(base, -20 + 20 * u, centre))
        inset = 5 * (1 - u) ** 2
        shader = linear_gradient((-LID_W / 2, 0), (LID_W / 2, 0), stops, [0, 0.12, 0.5, 0.86, 1])
        box(canvas, -LID_W / 2 + inset, inset - 4, LID_W - 2 * inset, DECK - 2 * inset + 4, 34, fill(shader))
        canvas.restore()
    canvas.concat(plane(base, 0.0, centre))
    _deck_top(canvas, theme)
    return surface.makeImageSnapshot()


def _table_shadow(
    canvas: Canvas, base: Matrix, centre: tuple[float, float], frame_size: tuple[int, int], scale: float, theme: Theme
) -> None:
    quarter = 6
    small = new_surface(frame_size[0] / quarter, frame_size[1] / quarter)
    inner = small.getCanvas()
    inner.scale(scale / quarter, scale / quarter)
    inner.concat(plane(base, -34.0, centre))
    box(inner, -LID_W / 2 - 15, 20, LID_W + 30, DECK + 40, 40, fill(with_alpha(theme.shadow, 0.5)))
    soft = blurred(small.makeImageSnapshot(), 30 * scale / quarter)
    canvas.drawImageRect(soft, skia.Rect.MakeWH(*frame_size), DITHERED, skia.Paint(Dither=True))


def _deck_top(canvas: Canvas, theme: Theme) -> None:
    w = LID_W
    metal = linear_gradient(
        (0, 0), (0, DECK), [oklch(0.80, 0.004, 80), oklch(0.885, 0.004, 80), oklch(0.925, 0.003, 80)], [0, 0.25, 1]
    )
    box(canvas, -w / 2, -4, w, DECK + 4, 34, fill(metal))
    box(canvas, -w / 2 + 1, -3, w - 2, DECK + 2, 33, stroke(with_alpha(WHITE, 0.55), 1.6))
    box(canvas, -490, 44, 980, 372, 16, fill(oklch(0.70, 0.006, 80)))
    for row, widths in enumerate(_KEYS):
        gap, y = 8.2, 52 + row * 60.2
        unit = (964 - gap * (len(widths) - 1)) / sum(widths)
        x = -482.0
        for wide in widths:
            box(canvas, x, y, wide * unit, 52, 9, fill(oklch(0.245, 0.008, 280)))
            box(canvas, x + 1, y + 1, wide * unit - 2, 26, 8, fill(0x10FFFFFF))
            x += wide * unit + gap
    box(canvas, -215, 452, 430, 300, 22, fill(oklch(0.815, 0.005, 80)))
    box(canvas, -215, 452, 430, 300, 22, stroke(oklch(0.74, 0.006, 80), 1.6))
    glow = [with_alpha(theme.soft2, 0.38), with_alpha(theme.soft2, 0)]
    canvas.drawRect(skia.Rect.MakeXYWH(-w / 2, 0, w, 170), fill(linear_gradient((0, 0), (0, 170), glow)))
    shade = [0x80100C1C, 0x24100C1C, 0]
    canvas.drawRect(skia.Rect.MakeXYWH(-w / 2, -4, w, 58), fill(linear_gradient((0, -4), (0, 54), shade, [0, 0.35, 1])))
    box(canvas, -w * 0.40, -13, w * 0.80, 15, 5, fill(oklch(0.20, 0.006, 80)))
