"""The head from behind: hair down to the nape or over the back, ears at both sides, and what is worn on it; no face."""

from __future__ import annotations

import math

from seedream.rendering.characters.clothes import draw_collar
from seedream.rendering.characters.context import Figure
from seedream.rendering.characters.hair import hairline
from seedream.rendering.characters.hair_back import draw_hair_back
from seedream.rendering.characters.head import COVERED_EARS, HeadView, draw_ear, draw_form_shadow, view
from seedream.rendering.characters.headwear import draw_hat
from seedream.rendering.characters.pen import alpha
from seedream.rendering.characters.shapes import Pt, ellipse, spline

_LINES = {
    "buzz": "crop", "quiff": "crop", "sidepart": "crop", "recede": "recede", "bob": "bob", "pixie": "crop",
    "long": "part", "wavy": "part",
    "bun": "pull", "ponytail": "pull", "lowbun": "pull", "braids": "pull", "afro": "afro", "curly": "curly", "hijab": "hijab",
}  # fmt: skip
"""The line that the hair of a style ends at on the neck."""
_FULL = {"afro": (0.56, 0.60), "curly": (0.45, 0.52), "hijab": (0.43, 0.50), "bob": (0.44, 0.47)}
"""Half widths and heights of hair that stands off the skull."""
_VISORS = {"cap", "space", "knight", "mask", "legion", "kabuto", "helmet"}
"""What has its front side before the face: from behind it is a round crown."""


def draw_head_from_behind(fig: Figure) -> None:
    """Neck, collar, skull, hair and hat, from below the chin of somebody who looks away."""
    head, pen, person = view(fig, 0.0), fig.pen, fig.person
    if person.outfit in ("hoodie", "parka", "sweater", "puffer"):
        draw_collar(fig)
    x, y, _ = fig.skeleton.project(fig.skeleton.head)
    canvas = pen.canvas
    canvas.save()
    canvas.translate(x, y)
    canvas.rotate(-fig.pose.tilt)
    canvas.scale(person.frame.head, person.frame.head)
    if person.hair not in COVERED_EARS:
        draw_ear(head, 1)
        draw_ear(head, -1)
    pen.fill(head.path, person.skin)
    draw_form_shadow(head)
    if person.hair != "bald":
        _hair(head)
        draw_hair_back(head)
    if person.hat in _VISORS:
        pen.shape(ellipse(0.0, -0.16, 0.47, 0.46), person.hat_colour, depth=0.12)
    else:
        draw_hat(head)
    canvas.restore()


def _hair(head: HeadView) -> None:
    """A cap of hair over the skull, with a few strands that give it direction."""
    person, pen = head.person, head.pen
    low = hairline(_LINES.get(person.hair, "crop"), 180.0)
    wide, high = _FULL.get(person.hair, (0.405, 0.455))
    dome: list[Pt] = [(wide * math.cos(a), -0.08 - high * math.sin(a)) for a in (math.pi * k / 12 for k in range(13))]
    low = max(low, 0.36)
    nape: list[Pt] = [(-0.9 * wide, 0.5 * low), (-0.66 * wide, low), (0.0, low + 0.05), (0.66 * wide, low), (0.9 * wide, 0.5 * low)]
    path = spline([*dome, *nape])
    colour = person.accent if person.hair == "hijab" else person.hair_colour
    pen.shape(path, colour, pen.shade(colour, 0.8), depth=0.12)
    pen.canvas.save()
    pen.canvas.clipPath(path, doAntiAlias=True)
    for k in (-0.55, -0.2, 0.2, 0.55):
        pen.stroke(
            [(0.25 * k, -0.48), (0.8 * k * wide * 1.6, -0.12), (0.62 * k * wide * 1.6, low)],
            alpha(pen.lit(colour, 0.16), 0.6),
            0.03,
        )
    pen.canvas.restore()
