"""Animals as actors."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

from seedream.rendering.animals.drawing import AnimalActing, extent, footing, place_animal, stage_animal, unit_of
from seedream.rendering.animals.dressing import WEARABLE
from seedream.rendering.animals.kinds import beast, fowl, table
from seedream.rendering.animals.perched import STANCE as STEP_STANCE
from seedream.rendering.animals.perched import natural_step
from seedream.rendering.animals.postures import STANCE, natural_reach
from seedream.rendering.animals.species import Animal, animal
from seedream.rendering.animals.spray import spray
from seedream.rendering.characters.compositing import Sprite
from seedream.rendering.characters.pen import line_paint
from seedream.rendering.characters.performing import Setting
from seedream.rendering.characters.shapes import spline
from seedream.rendering.characters.stagecraft import AIRBORNE, Lens, Spot
from seedream.rendering.painter import Canvas
from seedream.rendering.props import tint_of
from seedream.scene.placing.bodily import ALOFT, WITHIN
from seedream.scene.placing.scaling import scale_of
from seedream.scene.shots.views import CastMember
from seedream.types import Rect

YAWS = {
    "slide": 80.0,
    "dive": 78.0,
    "walk": 78.0,
    "run": 80.0,
    "fly": 78.0,
    "swim": 76.0,
    "sit": 54.0,
    "sleep": 66.0,
    "lie": 60.0,
    "eat": 70.0,

}  # fmt: skip
"""How much of its side an animal shows; whatever else it does, it stands as in `STANDING`."""
STANDING = (62.0, 68.0, 56.0)
FACING = 40.0
"""Yaw of an animal that speaks to the viewer."""
NECK, LEASH_COLOUR = (0.72, 0.84), 0xFF8A2F3C
"""Where the collar is, as parts of how far ahead and how high the head is, and the colour of leashes."""
_THROAT = 0.74
"""Height of the neck of a bird, as a part of its own."""
_LEAP = 34.0
"""How steeply a swimmer leaps out of the water, in degrees."""
STRETCH = 1.4
"""How much longer than naturally an animal steps to keep up with the ground that it covers."""

_IN_THE_AIR = 0.25
"""Instant of a leap at which its legs are stretched."""
_OUT_OF_IT = 24.0
"""Yaw of an animal that stands in something: it looks out of it."""
_FLAT_WINGED, _OPEN = ("butterfly", "moth"), 34.0
"""Whose wings are seen from above, and the yaw for it."""
_HELD_UP = ("climb", "cling", "hang")
"""Acts that need what they are done on."""
_ON_THE_WAY = ("stalk", "pounce", "leap", "float")
"""Acts of those who go somewhere."""
SPREAD = (0.12, 0.03, 0.17)
"""Instants of the beat of wings at which they are spread, for the birds of a still in turn."""


class AnimalActor:
    """An animal: goes as its kind goes, rests, eats, looks, flies or swims."""

    def __init__(self, member: CastMember, setting: Setting) -> None:
        self.member, self.tracks = member, setting.tracks
        look = member.look
        self.animal: Animal = animal(
            member.noun, tint_of(member.colour) or 0, young=bool(look.get("young")), pattern=look.get("pattern", "")
        )
        worn = tuple((key, look[key]) for key in WEARABLE if key in look)
        held = (member.holding, look.get("holding_colour", "")) if member.holding else None
        self.animal = replace(self.animal, worn=worn, held=held)
        self.unit_u = unit_of(self.animal, setting.adult_u) * scale_of(look)
        self.sprite: Sprite | None = None
        self.hand: tuple[float, float] | None = None
        self.gait = self._gait()
        self.yaw, self.turn = self._view()
        self.beats, self.reach = self._steps()

    def _gait(self) -> str:
        """What the animal does with its body for the member's action."""
        action, plan = self.member.action, self.animal.plan
        if plan == "bird" and (doing := table("names")["bird_acts"].get(self.member.look.get("posture", ""), "")):
            return str(doing)
        if action in AIRBORNE and plan in ("bird", "small"):
            return "fly"
        if plan == "beast" and (doing := self._act()):
            return doing
        if plan == "small" and action == "jump":
            return "hop"
        if plan == "beast" and action == "carry":
            return beast(self.animal.species).gaits[0]
        if action in ("walk", "run") or (action == "jump" and plan == "beast"):
            return beast(self.animal.species).gaits[action != "walk"] if plan == "beast" else action
        if extent(self.animal, "") == "swimmer" or action == "swim":
            return "swim"
        plain = {"sit": "sit", "look_up": "look_up"}.get(action, "idle")
        return str(table("names")["postures"].get(self.member.look.get("posture", ""), plain))

    def _act(self) -> str:
        """What a four-legged animal does with its whole body; "" where it stands, goes or rests."""
        names, posture = table("names"), self.member.look.get("posture", "")
        name = str(names["acts"].get(posture, ""))
        if "shell" in beast(self.animal.species).marks:
            name = str(names["shelled"].get(posture, name))
        if self.member.action == "swim" and name != "float":
            return "swim"
        if name in _HELD_UP and ALOFT not in self.member.look:
            return ""  # in a shot without the tree
        going = self.member.action in ("walk", "run", "jump", "swim", "fly", "carry")
        if name == "leap" and self.member.box is None:
            return ""  # a film shows the way through the air as steps
        if not name or (going and name not in _ON_THE_WAY):
            return ""
        several = names["turns"].get(posture, ())
        if several:
            return str(several[int(self.member.look.get("variant", "0") or 0) % len(several)])
        horned = bool(beast(self.animal.species).horn) and not self.animal.young
        return str(names["horned"].get(name, name)) if horned else name

    def _view(self) -> tuple[float, float]:
        """Yaw of the body, and how far the head turns from it."""
        if self.member.action == "talk":
            return FACING, -22.0
        if self.gait == "fly" and self.member.noun in _FLAT_WINGED:
            return _OPEN, 0.0
        if WITHIN in self.member.look and self.gait in ("idle", "sit"):
            return _OUT_OF_IT, 0.0
        variant = int(self.member.look.get("variant", "0") or 0)
        going = "walk" if self.gait == "hop" else self.gait
        return YAWS.get(going, STANDING[variant % len(STANDING)]), 0.0

    def _steps(self) -> tuple[int, float]:
        """Cycles of the legs in one of the track's, and half a step: the feet stand still while the body passes over them."""
        name, plan = self.member.entity_id, self.animal.plan
        walks = (plan == "beast" and self.gait in STANCE) or (plan == "bird" and self.gait in ("walk", "run"))
        if not walks or f"{name}.phase" not in self.tracks.channels:
            return 1, 0.0
        end = self.tracks.duration_s
        cycles = abs(self.tracks.at(f"{name}.phase", end) - self.tracks.at(f"{name}.phase", 0.0))
        way = abs(self.tracks.at(f"{name}.x", end) - self.tracks.at(f"{name}.x", 0.0))
        if cycles < 0.3 or way < 0.05 * self.unit_u:
            return 1, 0.0
        stride = way / cycles / self.unit_u / math.sin(math.radians(self.yaw))
        if plan == "beast":
            natural, stance = natural_reach(beast(self.animal.species), self.gait), STANCE[self.gait]
        else:
            natural, stance = natural_step(fowl(self.animal.species)), STEP_STANCE
        beats = max(1, round(stride * stance / 2 / natural))
        return beats, min(stride / beats * stance / 2, STRETCH * natural)

    def prepare(self, time_s: float, spot: Spot, lens: Lens) -> None:
        """Draw the animal into a sprite."""
        phase = self.tracks.at(f"{self.member.entity_id}.phase", time_s, time_s * (2.4 if self.gait == "fly" else 1.0))
        if self.gait == "hop" and self.member.box is not None and self.animal.plan == "small":
            phase = _IN_THE_AIR
        if self.gait == "fly" and self.member.box is not None:
            phase = SPREAD[int(self.member.look.get("variant", "0") or 0) % len(SPREAD)]
        y = spot.y - spot.lift
        edges = None if self._leaps() else lens.visible(spot.x, y)  # turned, it is seen where it would be cut
        acting = AnimalActing(self.gait, phase * self.beats, self.member.facing, time_s, self.yaw, self.turn, self.reach)
        self.sprite = stage_animal(
            self.animal, acting, self.unit_u * spot.nearness, lens.scale, lens.light, visible_px=edges,
            offset_px=lens.fraction(spot.x, y),
        )  # fmt: skip

    def _grounded(self) -> bool:
        over = self.member.action == "jump" and self.member.box is not None and self.member.lift > 0  # a fence, in a still
        held = ALOFT in self.member.look and self.member.lift > 0  # up a tree
        return not over and not held and extent(self.animal, self.gait) in ("ground", "perched")

    def _span(self) -> tuple[float, float]:
        length, middle = footing(self.animal.species, self.animal.plan)
        across = math.sin(math.radians(self.yaw))
        return length * across, middle * across * self.member.facing

    def draw(self, canvas: Canvas, spot: Spot, lens: Lens, *, shadow: bool) -> None:
        """Shadow, animal, and the leash to the hand that holds it."""
        length, middle = self._span()
        u, y = self.unit_u * spot.nearness, spot.y - spot.lift
        canvas.save()
        if self._leaps():
            canvas.rotate(-_LEAP * self.member.facing, spot.x, y)
        place_animal(
            canvas, self.sprite, spot.x, y, u, lens.light,
            grounded=shadow and self._grounded(), length=length, middle=middle,
        )  # fmt: skip
        canvas.restore()
        if self._leaps():
            leap = math.radians(_LEAP)
            spray(
                canvas,
                spot.x - 0.6 * length * u * self.member.facing * math.cos(leap),
                y + 0.62 * length * u * math.sin(leap),
                0.3 * u,
            )
        if self.hand is not None:
            self._leash(canvas, self.hand, self._neck(spot))

    def _leaps(self) -> bool:
        """Whether a swimmer jumps out of the water of a still."""
        return self.gait == "swim" and self.member.action == "jump" and self.member.box is not None

    def _neck(self, spot: Spot) -> tuple[float, float]:
        """Where a collar is, on the screen."""
        u, y = self.unit_u * spot.nearness, spot.y - spot.lift
        if self.animal.plan != "beast":
            return spot.x, y - 0.6 * self._height() * u
        ahead, up = (float(v) for v in beast(self.animal.species).head[1:3])
        return spot.x + NECK[0] * ahead * u * math.sin(math.radians(self.yaw)) * self.member.facing, y - NECK[1] * up * u

    def neck(self, time_s: float, spot: Spot) -> tuple[float, float]:
        """Where a scarf is on the screen, design units."""
        x, y = self._neck(spot)
        return (x, y) if self.animal.plan == "beast" else (x, y - (_THROAT - 0.6) * self._height() * self.unit_u * spot.nearness)

    def _leash(self, canvas: Canvas, hand: tuple[float, float], neck: tuple[float, float]) -> None:
        low = max(hand[1], neck[1]) + 0.10 * abs(neck[0] - hand[0])
        path = spline([hand, ((hand[0] + neck[0]) / 2, 0.45 * (hand[1] + neck[1]) + 0.1 * low), neck], closed=False)
        canvas.drawPath(path, line_paint(LEASH_COLOUR, max(2.2, 0.016 * self.unit_u)))

    def boxes(self, time_s: float, spot: Spot) -> Mapping[str, Rect]:
        """The animal's box and, where it stands, that of its feet."""
        u, y = self.unit_u * spot.nearness, spot.y - spot.lift
        name = self.member.entity_id
        if not self._grounded():
            return {name: Rect(spot.x - 0.7 * u, y - 0.6 * u, 1.4 * u, 1.1 * u)}
        length, middle = self._span()
        tall = self._height()
        box = Rect(spot.x + (middle - 0.62 * length) * u, y - tall * u, 1.24 * length * u, (tall + 0.05) * u)
        return {name: box, f"{name}.feet": Rect(box.x, y - 0.18 * u, box.width, 0.26 * u)}

    def _height(self) -> float:
        """How high the drawing reaches, in the animal's unit."""
        if self.animal.plan == "beast":
            b = beast(self.animal.species)
            return float(b.head[2] + 1.6 * b.head[3])
        if self.animal.plan == "bird":
            b2 = fowl(self.animal.species)
            return b2.head[1] + b2.head[2]
        return 0.6
