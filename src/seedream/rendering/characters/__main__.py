"""`python -m seedream.rendering.characters sheet.png [DEED …]`: every deed by a woman, an old man, a child and a robot."""

from __future__ import annotations

import math
from collections.abc import Sequence

from seedream.diffusion.tracks import Tracks
from seedream.rendering.characters.actor import PersonActor
from seedream.rendering.characters.deeds import STILL_S, deeds
from seedream.rendering.characters.performing import Setting
from seedream.rendering.characters.stagecraft import Lens, Spot
from seedream.rendering.contact_sheets import asked
from seedream.rendering.fonts import draw_text
from seedream.rendering.measuring import measured
from seedream.rendering.painter import LightRig
from seedream.rendering.surface import new_surface, save_png
from seedream.scene.shots.views import CastMember
from seedream.types import FrameSpec

CELL, LABEL_H, ROWS_OF = 230, 20, 3
GROUND, INK, TALL = 0xFFD8DDD0, 0xFF2B2733, 0.8
LOOKS = (
    {"age": "adult", "gender": "woman", "colour": "red"}, {"age": "elder", "gender": "man"}, {"age": "child", "gender": "boy"},
    {"job": "robot"},
)  # fmt: skip
THINGS = {"throw": "ball", "catch": "ball", "kick": "ball", "push": "stroller", "pull": "sled", "dig": "shovel", "sweep": "broom",
          "chop": "axe", "hammer": "hammer", "saw": "saw", "swing": "tennis racket", "shoot": "basketball", "climb": "ladder",
          "eat": "apple", "drink": "cup", "phone": "cell phone", "photo": "camera", "water": "watering can", "fish": "fishing rod",
          "guitar": "guitar", "cello": "cello", "sing_mic": "microphone", "cradle": "baby", "draw": "pencil", "slice": "knife",
          "hug_thing": "teddy bear", "pick": "flower", "plant": "potted plant", "shoulder": "log",
          "carry_between": "couch", "strum_small": "banjo", "double_bass": "cello"}  # fmt: skip
"""What is usually done it with."""


def sheet(names: Sequence[str], path: str) -> None:
    """Write a contact sheet: each deed once for everybody."""
    rows = math.ceil(len(names) / ROWS_OF)
    surface = new_surface(ROWS_OF * len(LOOKS) * CELL, rows * CELL)
    canvas = surface.getCanvas()
    canvas.clear(GROUND)
    frame = FrameSpec(CELL, CELL)
    lens = Lens(LightRig(), frame.scale, frame, margin=frame.width_u)
    for i, name in enumerate(names):
        for k, look in enumerate(LOOKS):
            x, y = (i % ROWS_OF * len(LOOKS) + k) * CELL, i // ROWS_OF * CELL
            member = CastMember("a", "person", look.get("job", "person"), look=look, deed=name, holding=THINGS.get(name, ""))
            actor = PersonActor(member, Setting(Tracks("sheet", 2 * STILL_S, {}, ()), TALL * frame.height_u, 3), furnished=True)
            left, top, right, bottom = measured(actor, lens.light, STILL_S)
            near = min(1.0, 0.92 * frame.width_u / (right - left), 0.86 * frame.height_u / (bottom - top))
            spot = Spot(frame.width_u / 2 - near * (left + right) / 2, 0.96 * frame.height_u - near * bottom, 0.0, near)
            canvas.save()
            canvas.translate(x, y)
            canvas.scale(frame.scale, frame.scale)
            actor.prepare(STILL_S, spot, lens)
            actor.draw(canvas, spot, lens, shadow=True)
            canvas.restore()
        draw_text(canvas, name.replace("_", " "), i % ROWS_OF * len(LOOKS) * CELL + 8, i // ROWS_OF * CELL + LABEL_H, 15, 500, INK)
    save_png(surface, path)


if __name__ == "__main__":
    sheet(*asked(list(deeds()), "deeds.png", __doc__ or ""))
