"""The subject of a photo as an actor: cut out, or as a print with a white edge, it stands, hops along, sways or floats."""

from __future__ import annotations

import math
from collections.abc import Mapping

import skia

from seedream.inputs.cutting import cut_out
from seedream.inputs.pictures import pixels_of
from seedream.rendering.characters.compositing import Bounds, Sprite, composite, contact_shadow, place_sprite
from seedream.rendering.characters.performing import Setting
from seedream.rendering.characters.stagecraft import AIRBORNE, Lens, Spot
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import MIPMAP, fill, image_from_array
from seedream.scene.shots.camera import TRAVELLING
from seedream.scene.shots.views import CastMember
from seedream.types import Rect

SMALLEST, LARGEST = 0.5, 1.6
"""Height in adults: what is smaller could not be recognised, what is larger would not be seen whole."""
_EDGE = 0.035
_BREATH = 0.012
_HOPS_HZ, _HOP, _LEAN = 1.7, 0.035, 3.2
_WIDEST = 1.9


class PictureActor:
    """A member of the cast that is a picture of the user's own."""

    def __init__(self, member: CastMember, setting: Setting) -> None:
        assert member.picture is not None
        self.member, self.tracks = member, setting.tracks
        cut = cut_out(member.picture)
        data = pixels_of(member.picture)
        self._print = not cut.good
        if cut.good:
            height, width = data.shape[:2]
            x, y = round(cut.box.x * width), round(cut.box.y * height)
            kept = slice(y, y + max(round(cut.box.height * height), 1)), slice(x, x + max(round(cut.box.width * width), 1))
            self._image = image_from_array(data[kept][..., :3] / 255.0, cut.mask[kept])
        else:
            self._image = image_from_array(data[..., :3] / 255.0)
        aspect = self._image.width() / self._image.height()
        size = min(max(member.height, SMALLEST), LARGEST)
        self.unit_u = size * setting.adult_u * min(1.0, _WIDEST / aspect)
        self._half = aspect / 2
        edge = _EDGE if self._print else 0.02
        self.bounds: Bounds = (-self._half - edge, -1.0 - 2 * edge, self._half + edge, 0.0)
        self.sprite: Sprite | None = None
        self._time_s = 0.0

    def _moves(self) -> bool:
        return self.member.action in TRAVELLING | {"dance", "jump"}

    def _swing(self, time_s: float) -> tuple[float, float]:
        """Lean in degrees and height of a hop in own heights."""
        if self._moves():
            turn = time_s * _HOPS_HZ * math.pi
            return _LEAN * math.sin(turn), _HOP * abs(math.sin(turn))
        if self.member.action in AIRBORNE:
            return 2.0 * math.sin(time_s * 1.1), 0.02 * math.sin(time_s * 1.6)
        return 1.8 * math.sin(time_s * 1.5), 0.0

    def prepare(self, time_s: float, spot: Spot, lens: Lens) -> None:
        """Draw the picture into a sprite in the place's light."""
        self._time_s = time_s
        unit, lean = self.unit_u * spot.nearness, self._swing(time_s)[0]

        def draw(canvas: Canvas) -> None:
            canvas.rotate(lean)
            canvas.scale(1.0, 1.0 + _BREATH * math.sin(time_s * 2.1))
            whole = skia.Rect.MakeLTRB(-self._half, -1.0, self._half, 0.0)
            if self._print:
                whole.offset(0, -_EDGE)
                canvas.drawRect(whole.makeOutset(_EDGE, _EDGE), fill(0xFFFBF9F4))
            canvas.drawImageRect(self._image, whole, MIPMAP, skia.Paint(AntiAlias=True))

        x, y = spot.x, self._foot(time_s, spot)
        swung = self.bounds[0] - 0.08, self.bounds[1] - 0.08, self.bounds[2] + 0.08, 0.06
        visible, part = lens.visible(x, y), lens.fraction(x, y)
        self.sprite = composite(draw, swung, unit, lens.scale, lens.light, visible_px=visible, offset_px=part,
                                rim_u=max(1.0, unit * 0.004))  # fmt: skip

    def _foot(self, time_s: float, spot: Spot) -> float:
        return float(spot.y - spot.lift - self._swing(time_s)[1] * self.unit_u * spot.nearness)

    def draw(self, canvas: Canvas, spot: Spot, lens: Lens, *, shadow: bool) -> None:
        """Shadow and picture."""
        unit = self.unit_u * spot.nearness
        if shadow and self.member.action not in AIRBORNE:
            contact_shadow(canvas, spot.x, spot.y - spot.lift, unit * self._half * 0.86, max(unit * 0.05, 3.0), lens.light.contact)
        if self.sprite:
            place_sprite(canvas, self.sprite, spot.x, self._foot(self._time_s, spot))

    def boxes(self, time_s: float, spot: Spot) -> Mapping[str, Rect]:
        """The picture's box."""
        unit, foot = self.unit_u * spot.nearness, self._foot(time_s, spot)
        left, top, right, _ = self.bounds
        return {self.member.entity_id: Rect(spot.x + left * unit, foot + top * unit, (right - left) * unit, -top * unit)}
