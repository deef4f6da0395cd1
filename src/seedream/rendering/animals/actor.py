"""Animals as actors."""

from __future__ import annotations

from collections.abc import Mapping

from seedream.rendering.animals.drawing import AnimalActing, extent, place_animal, stage_animal, unit_of
from seedream.rendering.animals.species import Animal, animal
from seedream.rendering.characters.compositing import Sprite
from seedream.rendering.characters.performing import Setting
from seedream.rendering.characters.stagecraft import AIRBORNE, Lens, Spot
from seedream.rendering.painter import Canvas
from seedream.rendering.props import tint_of
from seedream.scene.views import CastMember
from seedream.types import Rect


class AnimalActor:
    """An animal: walks, runs, idles, flies or swims."""

    def __init__(self, member: CastMember, setting: Setting) -> None:
        self.member, self.tracks = member, setting.tracks
        self.animal: Animal = animal(member.noun, tint_of(member.colour) or 0)
        self.unit_u = unit_of(self.animal, setting.adult_u)
        self.sprite: Sprite | None = None
        action = member.action
        self.gait = (
            "fly"
            if action in AIRBORNE
            else action
            if action in ("walk", "run", "swim")
            else "swim"
            if extent(self.animal, "") == "swimmer"
            else "idle"
        )

    def prepare(self, time_s: float, spot: Spot, lens: Lens) -> None:
        """Draw the animal into a sprite."""
        phase = self.tracks.at(f"{self.member.entity_id}.phase", time_s, time_s * (2.4 if self.gait == "fly" else 1.0))
        y = spot.y - spot.lift
        acting = AnimalActing(self.gait, phase, self.member.facing, time_s)
        self.sprite = stage_animal(
            self.animal, acting, self.unit_u * spot.nearness, lens.scale, lens.light, visible_px=lens.visible(spot.x, y),
            offset_px=lens.fraction(spot.x, y),
        )  # fmt: skip

    def _grounded(self) -> bool:
        return extent(self.animal, self.gait) in ("ground", "perched")

    def draw(self, canvas: Canvas, spot: Spot, lens: Lens, *, shadow: bool) -> None:
        """Shadow and animal."""
        place_animal(
            canvas, self.sprite, spot.x, spot.y - spot.lift, self.unit_u * spot.nearness, lens.light,
            grounded=shadow and self._grounded(), facing=self.member.facing,
        )  # fmt: skip

    def boxes(self, time_s: float, spot: Spot) -> Mapping[str, Rect]:
        """The animal's box and, where it stands, that of its feet."""
        u, y = self.unit_u * spot.nearness, spot.y - spot.lift
        name = self.member.entity_id
        if not self._grounded():
            return {name: Rect(spot.x - 0.7 * u, y - 0.6 * u, 1.4 * u, 1.1 * u)}
        bird = self.animal.kind == "bird"
        box = (
            Rect(spot.x - 0.8 * u, y - 0.85 * u, 1.5 * u, 0.9 * u)
            if bird
            else Rect(spot.x - 1.1 * u, y - 1.65 * u, 2.3 * u, 1.7 * u)
        )
        return {name: box, f"{name}.feet": Rect(box.x, y - 0.18 * u, box.width, 0.26 * u)}
