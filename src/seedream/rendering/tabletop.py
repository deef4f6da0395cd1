"""The top of a table at the lower edge of a close shot, for a thing that is looked at by itself."""

from __future__ import annotations

import skia

from seedream.rendering.colour import mix, with_alpha
from seedream.rendering.painter import Canvas, LightRig
from seedream.rendering.surface import fill, linear_gradient, stroke
from seedream.types import FrameSpec

BEHIND_U = 46.0
"""How far the table reaches behind what stands on it, in design units on the screen."""
_FAR, _NEAR = 0xFFB98A5E, 0xFF7A5236
_GRAIN = ((0.16, 0.3), (0.31, -0.2), (0.5, 0.25), (0.68, -0.3), (0.86, 0.2))


def draw_tabletop(canvas: Canvas, frame: FrameSpec, foot_u: float, light: LightRig) -> None:
    """A wooden top across the frame, in the light of the place, for something whose foot is at `foot_u`."""
    far, bottom, width = foot_u - BEHIND_U, frame.height_u + 60, frame.width_u
    shade = 0.10 + 0.5 * light.shadow_amount
    colours = [mix(_FAR, light.key, 0.16), mix(_FAR, light.shadow, shade), mix(_NEAR, light.shadow, shade + 0.15)]
    board = skia.Rect.MakeLTRB(-60, far, width + 60, bottom)
    canvas.drawRect(board, fill(linear_gradient((0, far), (0, bottom), colours, [0.0, 0.35, 1.0]), blur=4))
    for share, lean in _GRAIN:
        x = width * share
        canvas.drawLine(x, far + 8, x + (x - width / 2) * 0.5 + lean * 60, bottom, stroke(with_alpha(_NEAR, 0.35), 3, blur=1.5))
    canvas.drawLine(0, far + 2, width, far + 2, stroke(with_alpha(mix(_FAR, light.key, 0.5), 0.6), 3, blur=1.5))
