"""The row of houses along the street: which houses, shops and signs stand side by side, and their picture as a seamless tile."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from seedream.rendering.colour import from_hex, mix, oklch
from seedream.rendering.places.neon_buildings import FLOOR, Building, brick_shader, draw_building
from seedream.rendering.places.neon_sheets import Sheets, light_up, sprite
from seedream.rendering.places.neon_shops import GROUND_FLOOR, LIGHTS, Shop, draw_awning, draw_shop, draw_shutter
from seedream.rendering.places.neon_signs import Sign, draw_sign
from seedream.types import Rect

_MARGIN = 96.0


@dataclass(frozen=True, eq=False, slots=True)
class LiveSign:
    """A sign that changes in time: its light as an image, and where it lies on the tile in world units; "flicker" or "pulse"."""

    image: Any
    x: float
    y: float
    how: str


@dataclass(frozen=True, eq=False, slots=True)
class Row:
    """A baked row: tile image (pixels), its world width and the height above the pavement, signs, live signs, shop lights."""

    image: Any
    period: float
    height: float
    signs: tuple[Sign, ...]
    live: tuple[LiveSign, ...]
    shops: tuple[Shop, ...]


@lru_cache(maxsize=1)
def street_data() -> Mapping[str, Any]:
    """Words, colours and times of day of the street, from `neon_city.toml`."""
    return tomllib.loads((Path(__file__).parent / "neon_city.toml").read_text(encoding="utf-8"))


def plan_houses(rng: random.Random, period: float, visible: float, walls: Sequence[Sequence[float]]) -> list[Building]:
    """Houses from 0 to `period` with alleys between some; roofs vary around `visible`, the height that the frame shows."""
    houses: list[Building] = []
    x, last = 0.0, -1
    while x < period - 180:
        width = rng.uniform(230, 420)
        if period - x - width < 200:
            width = period - x
        reach = (visible - GROUND_FLOOR) / FLOOR
        floors = max(1, round(reach * rng.choice((0.36, 0.50, 0.64, 0.80, 1.05))))
        floors = floors + 1 if floors == last else floors
        last = floors
        lightness, chroma, hue = rng.choice(list(walls))
        wall = oklch(lightness + rng.uniform(-0.05, 0.05), chroma, hue + rng.uniform(-8, 8))
        window, cornice = rng.choice(("sash", "sash", "pair", "loft", "slim")), rng.choice(("dentil", "bracket", "plain"))
        houses.append(
            Building(x, width, floors, wall, rng.random() < 0.6, window, cornice, rng.random() < 0.4, rng.randrange(1 << 30))
        )
        x += width + (rng.uniform(38, 74) if rng.random() < 0.3 and period - x - width > 500 else 0.0)
    return houses


def plan_shops(rng: random.Random, houses: Sequence[Building], kind: str) -> tuple[list[Shop], list[Rect]]:
    """Shops and closed shutters of the ground floors; neighbours differ."""
    shops: list[Shop] = []
    closed: list[Rect] = []
    last = ""
    for house in houses:
        fronts = 1 if house.width < 300 else 2
        for i in range(fronts):
            width = house.width / fronts
            glass = Rect(house.x + width * i + 16, -170, width - 32, 164)
            if rng.random() < (0.10 if kind == "neon_city" else 0.14):
                closed.append(glass)
                continue
            last = rng.choice([name for name in LIGHTS if name != last])
            shops.append(Shop(last, glass, LIGHTS[last], rng.randrange(1 << 30)))
    return shops, closed


class _Billing:
    """Hands out words without repeating and places for signs that do not overlap."""

    def __init__(self, rng: random.Random, data: Mapping[str, Any], tubes: Sequence[int]) -> None:
        self.rng, self.tubes, self.taken = rng, tubes, list[Rect]()
        self.words = {key: rng.sample(values, len(values)) for key, values in (data["signs"] | data["names"]).items()}

    def word(self, key: str) -> str:
        word = self.words[key].pop(0)
        self.words[key].append(word)
        return str(word)

    def hang(self, kind: str, text: str, box: Rect) -> Sign | None:
        """The sign, if its place is free."""
        gap = 10
        for other in self.taken:
            if (
                box.x < other.x + other.width + gap and other.x < box.x + box.width + gap
                and box.y < other.y + other.height + gap and other.y < box.y + box.height + gap
            ):  # fmt: skip
                return None
        self.taken.append(box)
        first, second = self.rng.sample(list(self.tubes), 2)
        return Sign(kind, text, first, second, box)


def plan_signs(rng: random.Random, houses: Sequence[Building], shops: Sequence[Shop], kind: str, visible: float) -> list[Sign]:
    """Names over the shops, blades at the corners, light boxes, and a hero picture or script on the free walls."""
    data = street_data()
    share, tubes = data["kinds"][kind], [from_hex(c) for c in data["tubes"][kind]]
    billing = _Billing(rng, data, tubes)
    signs = [billing.hang("fascia", billing.word(s.kind), Rect(s.glass.x, -218, s.glass.width, 40)) for s in shops]
    for house in houses:
        ceiling = max(house.top, -visible) + 24
        for side in (0, 1):
            if rng.random() < share["blades"] * 0.62:
                signs.append(_blade(rng, billing, house, side))
        if rng.random() < share["heroes"]:
            signs.append(_hero(rng, billing, house, ceiling))
        if rng.random() < share["panels"]:
            signs += _panel_stack(rng, billing, house)
        if rng.random() < share["roofs"] and -house.top < visible - 110:
            signs.append(billing.hang("roof", billing.word("roof"), Rect(house.x + 20, house.top - 112, house.width - 40, 100)))
    return [sign for sign in signs if sign is not None]


def _blade(rng: random.Random, billing: _Billing, house: Building, side: int) -> Sign | None:
    """A tall board near the left (0) or right (1) corner, where the house is high enough for its word."""
    word = billing.word("vertical")
    width = rng.uniform(50, 62)
    height = width * 0.72 * (1.02 * len(word) + 0.42)
    x = house.x + (16.0 if side == 0 else house.width - width - 16)
    bottom = -GROUND_FLOOR - rng.uniform(4, 40)
    if bottom - height < house.top + 6:
        return None
    return billing.hang("blade", word, Rect(x, bottom - height, width, height))


def _hero(rng: random.Random, billing: _Billing, house: Building, ceiling: float) -> Sign | None:
    """A tube picture or a handwritten word on the wall."""
    picture = rng.random() < 0.6
    width, height = (rng.uniform(120, 160),) * 2 if picture else (min(250.0, house.width - 60), 110.0)
    text = billing.word("shapes" if picture else "script")
    for _ in range(6):
        x = house.x + rng.uniform(24, max(25.0, house.width - width - 24))
        y = rng.uniform(min(ceiling, -GROUND_FLOOR - height - 40), -GROUND_FLOOR - height - 14)
        sign = billing.hang("shape" if picture else "script", text, Rect(x, y, width, height))
        if sign is not None:
            return sign
    return None


def _panel_stack(rng: random.Random, billing: _Billing, house: Building) -> list[Sign | None]:
    x = house.x + rng.choice((18.0, house.width - 82))
    y = -GROUND_FLOOR - rng.uniform(8, 50)
    out = []
    for _ in range(rng.randint(1, 3)):
        out.append(billing.hang("panel", billing.word("panel"), Rect(x, y - 36, 64, 36)))
        y -= 46
    return out


def bake_row(kind: str, time: Mapping[str, Any], seed: int, *, period: float, visible: float, top: float, scale: float) -> Row:
    """Plan and paint a row at `scale` pixels per world unit; `visible`: world units that the frame shows above the
    pavement; `top`: up to where it is painted, for reflections.
    """
    rng = random.Random(seed)
    data = street_data()
    walls = [(lightness + time["wall_lift"], chroma, hue) for lightness, chroma, hue in data["walls"][kind]]
    houses = plan_houses(rng, period, visible, walls)
    shops, closed = plan_shops(rng, houses, kind)
    signs = plan_signs(rng, houses, shops, kind, visible)
    live = _choose_live(rng, signs)
    height = top
    sheets = Sheets(0.0, -height, period, height, scale)
    bricks = brick_shader(seed % 7)
    lamps = {key: [from_hex(c) for c in colours] for key, colours in data["windows"].items()}
    for house in houses:
        draw_building(sheets, house, bricks, lamps, data["kinds"][kind]["lit"])
    _draw_ground_floor(sheets, rng, houses, shops, closed)
    for sign in signs:
        draw_sign(sheets, sign, lit=sign not in live)
    image = light_up(
        sheets, ambient_top=time["ambient_top"], ambient_street=time["ambient_street"], haze=oklch(*time["haze"]), haze_amount=0.16,
        glow=data["kinds"][kind]["glow"], emission=time["emission"],
    )  # fmt: skip
    return Row(image, period, height, tuple(signs), tuple(_bake_live(s, how, scale) for s, how in live.items()), tuple(shops))


def _draw_ground_floor(
    sheets: Sheets, rng: random.Random, houses: Sequence[Building], shops: Sequence[Shop], closed: Sequence[Rect]
) -> None:
    for house in houses:
        sheets.rect(house.x, -GROUND_FLOOR, house.width, GROUND_FLOOR, mix(house.wall, 0xFF14101C, 0.45))
        sheets.rect(house.x, -12, house.width, 12, 0xFF3A363E)
    for box in closed:
        draw_shutter(sheets, box)
    for shop in shops:
        draw_shop(sheets, shop)
        if rng.random() < 0.34:
            cloth = mix(shop.light, 0xFFFFFFFF, 0.05)
            draw_awning(sheets, shop.glass.x - 4, -178, shop.glass.width + 8, (cloth, mix(cloth, 0xFF201018, 0.65)))


def _choose_live(rng: random.Random, signs: Sequence[Sign]) -> dict[Sign, str]:
    """One sign with a loose contact for every 2,000 units, and heroes that breathe with the music."""
    blades = [s for s in signs if s.kind in ("blade", "script")]
    heroes = [s for s in signs if s.kind in ("shape", "roof")]
    live = dict.fromkeys(rng.sample(heroes, min(len(heroes), 4)), "pulse")
    live.update(dict.fromkeys(rng.sample(blades, min(len(blades), 2)), "flicker"))
    return live


def _bake_live(sign: Sign, how: str, scale: float) -> LiveSign:
    left, top = sign.box.x - _MARGIN, sign.box.y - _MARGIN
    sheets = Sheets(left, top, sign.box.width + 2 * _MARGIN, sign.box.height + 2 * _MARGIN, scale)
    draw_sign(sheets, sign)
    return LiveSign(sprite(sheets, 1.0), left, top, how)
