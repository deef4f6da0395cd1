"""`python -m seedream.rendering.animals.upright_sheet sheet.png [NAME …]`: animals that do what people do, each in six poses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seedream.diffusion.tracks import Tracks
from seedream.rendering.characters.actor import PersonActor
from seedream.rendering.characters.performing import Setting
from seedream.rendering.characters.stagecraft import Lens, Spot
from seedream.rendering.contact_sheets import asked
from seedream.rendering.fonts import draw_text
from seedream.rendering.measuring import measured
from seedream.rendering.painter import Canvas, LightRig
from seedream.rendering.props.riding import RiderActor
from seedream.rendering.surface import new_surface, save_png
from seedream.scene.reading.looks import UPRIGHT
from seedream.scene.shots.views import CastMember
from seedream.types import FrameSpec

CELL, LABEL_H, GROUND, INK = 240, 18, 0xFFD8DDD0, 0xFF2B2733
AT_S, TALL = 2.0, 0.8
KINDS = (
    "fox", "bear", "rabbit", "mouse", "cat", "dog", "frog", "owl", "penguin", "pig", "sheep", "cow", "horse", "lion", "tiger",
    "wolf", "hedgehog", "squirrel", "raccoon", "koala", "panda", "elephant", "giraffe", "monkey", "duck", "chicken", "crocodile",
    "turtle", "deer", "goat",
)  # fmt: skip
ACTS = (
    CastMember("a", "person", "", "stand"), CastMember("a", "person", "", "sit", holding="open book"),
    CastMember("a", "person", "", "hold", deed="cook", holding="pan"), CastMember("a", "person", "", "ride", holding="bicycle"),
    CastMember("a", "person", "", "wave"), CastMember("a", "person", "", "hold", deed="guitar", holding="guitar"),
)  # fmt: skip


def sheet(names: Sequence[str], path: str) -> None:
    """Write a contact sheet: a row of poses for each animal."""
    surface = new_surface(len(ACTS) * CELL, len(names) * CELL)
    canvas = surface.getCanvas()
    canvas.clear(GROUND)
    for i, name in enumerate(names):
        for k, act in enumerate(ACTS):
            canvas.save()
            canvas.translate(k * CELL, i * CELL)
            _draw(canvas, name, act, seed=i)
            canvas.restore()
        draw_text(canvas, name, 8, i * CELL + LABEL_H, 14, 500, INK)
    save_png(surface, path)


def _draw(canvas: Canvas, name: str, act: CastMember, seed: int) -> None:
    """One animal in one pose, as large as its cell allows."""
    frame = FrameSpec(CELL, CELL)
    lens = Lens(LightRig(), frame.scale, frame, margin=frame.width_u)
    member = replace(act, noun=name, look={UPRIGHT: name, "mood": "happy"})
    setting = Setting(Tracks("sheet", 2 * AT_S, {}, ()), TALL * frame.height_u, seed)
    rides = act.action == "ride"
    actor = RiderActor(member, setting, act.holding) if rides else PersonActor(member, setting, furnished=True)
    left, top, right, bottom = measured(actor, lens.light, AT_S)
    near = min(0.92 * frame.width_u / (right - left), 0.88 * frame.height_u / (bottom - top))
    spot = Spot(frame.width_u / 2 - near * (left + right) / 2, 0.96 * frame.height_u - near * bottom, 0.0, near)
    canvas.scale(frame.scale, frame.scale)
    actor.prepare(AT_S, spot, lens)
    actor.draw(canvas, spot, lens, shadow=True)


if __name__ == "__main__":
    sheet(*asked(KINDS, "upright.png", __doc__ or ""))
