"""What a hand holds: how the arm is posed for it, and how the thing is drawn between the parts of the figure."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from seedream.rendering.characters.backpacks import WORN, wear_backpack
from seedream.rendering.characters.compositing import Bounds
from seedream.rendering.characters.context import Figure
from seedream.rendering.characters.fiddling import BOWING, FINGERING, play_violin
from seedream.rendering.characters.figure import Held, Layer
from seedream.rendering.characters.pose import ArmPose, Pose
from seedream.rendering.characters.poses import umbrella_arm
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.lettering.writing import Writing, written_across, written_on
from seedream.rendering.miniature import draw_with, pictured_as
from seedream.rendering.props import PropSpec, grip_name, prop, prop_name
from seedream.rendering.props.glassware import VESSELS
from seedream.rendering.props.handheld import RIM_Y, STEEL, umbrella_canopy, umbrella_handle, umbrella_inside
from seedream.scene.reading import lexicon
from seedream.scene.reading.enclosing_words import enclosure

ADULT_HU = 6.6
ALOFT = ArmPose(target=(0.20, 0.60, 1.32), pole=(0.6, -1, -0.3), hand="fist", wrist=-30, front=True)
BEFORE = ArmPose(target=(0.20, -0.60, 0.82), pole=(0.8, -1, -0.4), hand="fist", front=True)
HELD_OUT = (0.42, -0.86, 1.42)
POLE = ArmPose(target=(0.20, -0.60, 1.30), pole=(0.8, -1, -0.4), hand="fist", front=True)
LOW = ArmPose(pitch=4, abduction=9, flex=6, inward=4, hand="fist")
BOTH = ArmPose(target=(0.20, -0.56, 0.88), pole=(0.9, -1, -0.3), hand="fist", front=True)
SPREAD = ArmPose(target=(-0.42, -0.86, 0.62), pole=(1.0, -0.6, -0.3), hand="fist", front=True)
HUG = ArmPose(target=(0.28, -0.80, 0.80), pole=(1.0, -0.7, -0.3), hand="fist", front=True)

Arms = tuple[ArmPose, ArmPose | None]
HOLDS: dict[str, Arms] = {
    "umbrella": (umbrella_arm(), None), "kite": (ALOFT, None), "balloon": (ALOFT, None), "bag": (LOW, None),
    "lantern": (BEFORE, None),
    "notebook": (BOTH, BOTH), "magic_hat": (BOTH, BOTH), "glass_jar": (BOTH, BOTH),
    "fish_bowl": (BOTH, BOTH), "snow_globe": (BOTH, BOTH),
    "glass_dome": (BOTH, BOTH),
    "book": (BOTH, BOTH), "open_book": (BOTH, BOTH), "newspaper": (BOTH, BOTH), "map": (BOTH, BOTH),
    "camera": (BOTH, BOTH), "guitar": (BOTH, BOTH), "box": (HUG, HUG), "gift": (HUG, HUG),
    "laptop": (HUG, HUG),
    "ball": (HUG, HUG), "accordion": (HUG, HUG), "placard": (SPREAD, SPREAD), "violin": (BOWING, FINGERING),
    "flag": (POLE, None), "checkered_flag": (POLE, None), "broom": (POLE, None), "rake": (POLE, None), "shovel": (POLE, None),
}  # fmt: skip
"""Right and left arm for a held prop; everything else is held before the body."""
HUNG = {
    "basket",
    "suitcase", "briefcase", "bucket", "handbag", "shopping_bag", "toolbox", "lunch_box", "first_aid_kit", "watering_can", "kettle",
}  # fmt: skip
"""What hangs from a lowered hand by its handle, above the ground."""
BORNE = {
    "cake", "pizza", "tray", "parcel", "plate", "pancake", "book_stack", "teddy_bear", "pumpkin", "bowl", "salad", "bread",
    "treasure_chest", "trophy", "soup", "burger", "pasta", "potted_plant", "piggy_bank",
}  # fmt: skip
"""What rests on both hands before the body."""
POLES = {"flag": -0.215, "checkered_flag": -0.215, "broom": 0.0, "rake": 0.0, "shovel": 0.0}
POLE_HU = 7.4
"""What stands on the ground beside the hand, where on the drawing its pole is, and how high it is at most, HU."""
BEARING = ArmPose(target=(0.26, -0.92, 0.86), pole=(1.0, -0.7, -0.3), hand="flat", front=True)
CROWN_HU, LESS, LOWERED = 0.60, 0.80, 0.42
"""How high over the middle of a head the rim of an umbrella is; for figures with large heads, how much smaller what they hold is,
and how much lower what they read, in arms' lengths of an adult."""
CLEAR_HU = 0.08
"""How high above the ground a hung thing stays at least."""
READ_HU, LARGEST_HELD_HU = 0.24, 2.4
"""Height of a capital at least on what is held out to be read, and its width at most, HU."""
BELOW_CHIN_HU = 0.46
"""How far below the middle of the head its upper edge is at least."""
UNDER_HOOD = (0.66, 0.30)
CHEST, CHEST_PART = (0.86, 0.48), 0.5
"""Heights of the torso between which the chest is written on (lower under a hood), and what part of the shoulders' width is."""
IN_BOTH = {
    "magic_hat", "glass_jar", "fish_bowl", "snow_globe", "glass_dome", "crystal_ball",
    "notebook", "book", "open_book", "newspaper", "map", "camera",
    "guitar", "accordion", "box", "gift", "laptop", "ball", "placard",
}  # fmt: skip
READ = {"notebook", "book", "open_book", "newspaper", "map"}
BEFORE_HANDS = {"book", "notebook", "magic_hat", "glass_jar", "fish_bowl", "snow_globe", "glass_dome"}
"""What is held up before the body with its cover to the viewer: fingers at its edges, the hands behind it."""
TETHERED = {"kite", "balloon"}


OPEN_YAW_DEG = 60.0
"""Whoever is turned less than this shows the chest: there a shaft must be held further ahead, else the body hides it."""


def _armful(noun: str, times: float) -> bool:
    """Whether a thing, `times` as large as usual, takes both arms."""
    spec = prop(noun)
    left, top, right, bottom = spec.bounds
    return times > 1.0 and max(right - left, bottom - top) * spec.size * times > _ONE_HAND


_ONE_HAND = 0.24
"""Size (adult heights) up to which one hand holds what is larger than usual."""


def with_arms(pose: Pose, noun: str, yaw_deg: float = 90.0, *, read: bool = False, times: float = 1.0) -> Pose:
    """The pose with the arms that holding a thing needs; a bag swings with the walk, an umbrella is held beside the face.

    What is to be `read` is held out with both hands at its edges.
    """
    name = grip_name(enclosure(noun) or noun) or noun
    if name in WORN:
        return pose
    plain: Arms = (LOW, None) if name in HUNG else (BEARING, BEARING) if name in BORNE else (BEFORE, None)
    right, left = HOLDS.get(name, plain) if not read else (SPREAD, SPREAD)
    if _armful(noun, times):
        right, left = HUG, HUG
    if name == "bag" or name in HUNG:
        right = replace(pose.arm_r, pitch=pose.arm_r.pitch * 0.45, hand="fist", target=None)
    if name == "umbrella" and yaw_deg < OPEN_YAW_DEG:
        right = umbrella_arm(ahead=1.12)
    return replace(pose, arm_r=right, arm_l=left or pose.arm_l)


def clear_of_face(pose: Pose, noun: str) -> Pose:
    """The pose of somebody with a large head and short arms: what is read stays below the eyes, what one hand holds is held out."""
    right, left = pose.arm_r, pose.arm_l
    if right is BEFORE:
        return replace(pose, arm_r=replace(right, target=HELD_OUT))
    if (prop_name(noun) or noun) not in READ or right.target is None or left.target is None:
        return pose
    low = [(t[0], t[1] - LOWERED, t[2]) for t in (right.target, left.target)]
    return replace(pose, arm_r=replace(right, target=low[0]), arm_l=replace(left, target=low[1]))


def reach(noun: str, lettering: str = "", times: float = 1.0) -> Bounds:
    """How far a held thing stands out from the figure, HU; tight, because every pixel of it is lit in every frame."""
    name, spec = grip_name(noun), prop(noun)
    if lettering and name not in ("umbrella", "kite"):
        return -1.9, -5.6, 1.9, -1.0
    if name == "kite":
        return 0.0, 0.0, 0.0, 0.0
    if name in WORN:
        return -2.0, -6.0, 0.6, -2.4
    if name == "umbrella":
        return -2.2, -8.4, 2.9, 0.0
    k = spec.size * ADULT_HU * times
    left, top, right, bottom = spec.bounds
    if _armful(noun, times):
        return left * k - 1.0, -4.6 + top * k, right * k + 1.4, min(-2.4 + bottom * k, 0.4)
    if name in HUNG:
        return -1.3 + left * k, -5.0, 1.3 + right * k, 0.3
    if name in POLES:
        k = min(k, POLE_HU / (bottom - top))
        return (left - POLES[name]) * k - 0.1, top * k - 0.1, 2.1 + (right - POLES[name]) * k, 0.2
    highest = -6.2 if name == "balloon" else -5.0
    return 0.1 + left * k, highest + top * k, 1.6 + right * k, min(-2.6 + bottom * k, 0.4)


def holder(noun: str, colour: int, time_s: float, lettering: str = "", content: str = "", times: float = 1.0) -> Held:
    """The callback that draws a held thing, words on it and `content` in it, inside a figure. The world draws a kite's line."""
    shows = enclosure(noun)
    name, spec = grip_name(shows or noun), prop(shows or noun)
    tint, armful = colour or spec.colour, _armful(noun, times)
    special: dict[str, Callable[[Figure, Layer], None]] = {
        "umbrella": lambda fig, layer: _umbrella(fig, layer, spec, tint),
        "kite": lambda fig, layer: None,
        **{bag: lambda fig, layer: wear_backpack(fig, layer, spec, tint, spec.size * ADULT_HU, time_s) for bag in WORN},
        "violin": lambda fig, layer: play_violin(fig, layer, tint),
    }
    if name in special:
        return special[name]
    if lettering:
        return _shown(spec, written_on(name or noun, spec.bounds, lettering, tint), time_s)

    def draw(fig: Figure, layer: Layer) -> None:
        if layer != ("behind" if name == "balloon" else "over" if name in BEFORE_HANDS else "front"):
            return
        x, y = grip(fig, both=armful or name in IN_BOTH or name in BORNE)
        canvas = fig.pen.canvas
        less = LESS if fig.person.guise else 1.0
        size = spec.size * ADULT_HU * less * times
        _, top, _, bottom = spec.bounds
        size = min(size, (-y - CLEAR_HU) / (bottom - top)) if name in HUNG else size
        size = min(size, POLE_HU * less / (bottom - top)) if name in POLES else size
        canvas.save()
        canvas.translate(x, 0.0 if name in POLES else y)
        if name in POLES:
            canvas.translate(-POLES[name] * size, 0.0)
        elif name in HUNG:
            canvas.translate(0.0, -top * size - 0.06)
        elif name in BORNE:
            canvas.translate(0.0, 0.10 - bottom * size)
        elif armful:
            chin = fig.skeleton.project(fig.skeleton.head)[1] + 0.42 * fig.person.frame.head
            canvas.translate(-size * (spec.bounds[0] + spec.bounds[2]) / 2, max(-size * (top + bottom) / 2, chin - y - size * top))
        elif spec.anchor == "ground":
            canvas.translate(0.0, size * 0.45)
        canvas.scale(size, size)
        if content and shows and shows.replace(" ", "_") in VESSELS:
            draw_with(fig.pen, shows.replace(" ", "_"), pictured_as(content), tint, time_s)
        else:
            if content:
                _filled(fig, spec, name or noun, prop(content), size)
            spec.draw(fig.pen, tint, time_s)
        canvas.restore()
        if name in BEFORE_HANDS:
            left, _, right, _ = spec.bounds
            _fingers(fig, x, y + 0.12, size * (right - left))

    return draw


_HEAPED, _PIECE = 5, 0.3
"""How many of a thing are seen in a vessel, and their width at most, as a part of the vessel's."""


def _filled(fig: Figure, spec: PropSpec, name: str, content: PropSpec, size: float) -> None:
    """Things in a vessel, half above its rim; what is before them is drawn later."""
    rims = lexicon.data("nouns")["vessels"]["rims"]
    left, top, right, bottom = spec.bounds
    rim = bottom - rims.get(name.replace("_", " "), rims["other"]) * (bottom - top)
    wide, high = content.bounds[2] - content.bounds[0], content.bounds[3] - content.bounds[1]
    piece = min(content.size * ADULT_HU / size, _PIECE * (right - left) / wide)
    canvas = fig.pen.canvas
    for i in range(_HEAPED):
        x = (left + right) / 2 + (i - (_HEAPED - 1) / 2) * 0.15 * (right - left)
        canvas.save()
        canvas.translate(x, rim + (0.1 if i % 2 else 0.3) * piece * high)
        canvas.scale(piece, piece)
        canvas.translate(-(content.bounds[0] + content.bounds[2]) / 2, -content.bounds[3])
        content.draw(fig.pen, content.colour, 0.0)
        canvas.restore()


def _fingers(fig: Figure, x: float, y: float, width: float) -> None:
    """The fingers of both hands at the edges of something `width` wide around a point, HU."""
    for side in (-1, 1):
        for finger in range(4):
            at = x + side * 0.47 * width, y + 0.1 * finger - 0.1
            fig.pen.shape(ellipse(*at, 0.11, 0.058), fig.person.skin, fig.pen.skin_shade(fig.person.skin), depth=0.02)


def _shown(spec: PropSpec, writing: Writing, time_s: float) -> Held:
    """The callback that draws a thing held out to be read: before the chest, large enough for its words, fingers at its edges."""
    size = _readable_size(spec, writing)
    left, top, right, bottom = (v * size for v in spec.bounds)

    def draw(fig: Figure, layer: Layer) -> None:
        if layer != "over":
            return
        x, y = grip(fig, both=True)
        y = max(y, fig.skeleton.project(fig.skeleton.head)[1] + BELOW_CHIN_HU + (bottom - top) / 2)
        canvas = fig.pen.canvas
        canvas.save()
        canvas.translate(x - (left + right) / 2, y - (top + bottom) / 2)
        canvas.scale(size, size)
        spec.draw(fig.pen, writing.colour, time_s)
        writing.draw(fig.pen)
        canvas.restore()
        _fingers(fig, x, y, right - left)

    return draw


def _readable_size(spec: PropSpec, writing: Writing) -> float:
    """Size in HU of a thing held out to be read."""
    size = spec.size * ADULT_HU
    return size * max(1.0, min(READ_HU / (writing.setting.cap * size), LARGEST_HELD_HU / (spec.bounds[2] - spec.bounds[0]) / size))


def wearing(lettering: str, held: Held | None) -> Held:
    """The callback that draws words on the chest, besides what is held."""

    def draw(fig: Figure, layer: Layer) -> None:
        if layer == "body":
            heights = UNDER_HOOD if fig.person.outfit == "hoodie" else CHEST
            half = CHEST_PART * fig.person.shoulder_hu
            corners = sorted((fig.chest(h, x) for h in heights for x in (-half, half)), key=lambda p: p[1])
            (a, b), (d, c) = (sorted((p[0], p[1]) for p in row) for row in (corners[:2], corners[2:]))
            written_across((a, b, c, d), lettering, fig.person.top).draw(fig.pen)
        if held:
            held(fig, layer)

    return draw


def grip(fig: Figure, *, both: bool = False) -> tuple[float, float]:
    """Screen point (HU) inside the right fist, or between both."""
    ex, ey = fig.joint("elbows", "R")
    wx, wy = fig.joint("wrists", "R")
    m = math.hypot(wx - ex, wy - ey) or 1e-6
    turn = math.radians(fig.pose.arm_r.wrist)
    dx, dy = (wx - ex) / m, (wy - ey) / m
    reach_hu = 0.17 * fig.person.frame.hand
    x = wx + (dx * math.cos(turn) - dy * math.sin(turn)) * reach_hu
    y = wy + (dx * math.sin(turn) + dy * math.cos(turn)) * reach_hu
    if both:
        lx, ly = fig.joint("wrists", "L")
        return (x + lx) / 2, (y + ly) / 2
    return x, y


def _umbrella(fig: Figure, layer: Layer, spec: PropSpec, colour: int) -> None:
    """The shaft is gripped as high as the rim needs to clear the head, and leans back over it."""
    if layer not in ("behind", "front"):
        return
    pen, size = fig.pen, spec.size * ADULT_HU
    x, y = grip(fig)
    head_x, head_y, _ = fig.skeleton.project(fig.skeleton.head)
    crown = fig.person.guise.crown_hu if fig.person.guise else CROWN_HU
    rise = max(y - (head_y - crown), 0.5)
    canvas = pen.canvas
    canvas.save()
    canvas.translate(x, y)
    canvas.rotate(math.degrees(math.atan2(head_x - 0.05 - x, rise + 0.25 * size)) * 0.75)
    if layer == "behind":
        pen.segment((0.0, 0.1), (0.0, -rise - 0.28 * size), STEEL, 0.014 * size)
    else:
        canvas.save()
        canvas.scale(size * 0.8, size * 0.8)
        umbrella_handle(pen)
        canvas.restore()
    canvas.translate(0.0, -rise - RIM_Y * size)
    canvas.scale(size, size)
    if layer == "behind":
        umbrella_inside(pen, colour)
    else:
        umbrella_canopy(pen, colour)
    canvas.restore()
