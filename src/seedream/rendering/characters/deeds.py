"""Deeds: poses in time for what verbs say (throw, kneel, hug, dig…), read from `deeds*.toml`.

A deed is a row of frames over a cycle of time. A frame changes a pose that the deed is built `on`: another deed, or one of `poses`.
Lengths are HU of an adult, and shrink with the legs of whoever acts; angles are degrees.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, Literal

from seedream.rendering.characters.person import Person
from seedream.rendering.characters.pose import ArmPose, FootPose, Pose, blend
from seedream.rendering.characters.poses import POSES
from seedream.rendering.characters.shapes import Pt, between, lerp, smooth

ADULT_LEG_HU, ADULT_ARM_HU = 3.26, 1.2
STILL_S = 2.0
"""The instant of a composed still: every deed is at its most telling then."""

Carried = Literal["usual", "hand", "shaft", "apart", "aloft", "none"]
"""How what is held goes with a deed: as usual, in the hand (or both) that the deed moves, along both hands, by itself, in the air
between both (several of it), or not."""
Hands = Literal["R", "L", "B"]


@dataclass(frozen=True, slots=True)
class Thing:
    """Where what is held is at an instant: `at` (ahead, up) in HU where it is by itself, turned by `turn` degrees, in the right
    hand, the left one or both, before or behind what."""

    at: Pt | None = None
    turn: float = 0.0
    side: Hands = "R"
    layer: str = "front"


@dataclass(frozen=True, slots=True)
class Gear:
    """What is there although nobody names it: a thing with its anchor at `at` (ahead, up), HU."""

    thing: str
    at: Pt
    layer: str = "over"
    size_hu: float = 0.0


@dataclass(frozen=True, slots=True)
class Deed:
    """A pose in time.

    `still` is the point of the cycle that says most, `low` how far the eyes look down, `head` how far the head turns out of the
    body's view; `gait` keeps walking legs below it. `carries` says how what is held goes with it, in which hand (`side`) and
    `layer`. By itself it is `most_hu` high at most, has its near edge at its point (`edge`) and is made to measure where it `fits`;
    only the lower part `before` of it is in its layer, the rest is behind, and `mirror` turns its drawing round. What is `laid`
    lies at its point even where it is higher than wide. `default` is held where nothing is, `hand` besides in the right hand,
    `second` in the left one; it is done on a `seat`, or with a `rope` swung round the whole body.
    """

    frames: tuple[Mapping[str, Any], ...]
    on: str = "stand"
    yaw: float = 40.0
    cycle_s: float = 0.0
    still: float = 0.0
    face: str = ""
    shut: bool = False
    tears: bool = False
    low: float = 0.0
    head: float = 0.0
    gait: bool = False
    carries: Carried = "usual"
    side: Hands = "R"
    layer: str = "front"
    edge: int = 0
    most_hu: float = 0.0
    fits: bool = False
    before: float = 1.0
    mirror: bool = False
    laid: bool = False
    gear: tuple[Gear, ...] = ()
    default: str = ""
    hand: str = ""
    second: str = ""
    seat: bool = False
    rope: bool = False


@cache
def deeds() -> Mapping[str, Deed]:
    """All deeds by name."""
    files = sorted(Path(__file__).parent.glob("deeds*.toml"))
    return {name: _deed(row) for file in files for name, row in tomllib.loads(file.read_text("utf-8")).items()}


def _deed(row: Mapping[str, Any]) -> Deed:
    gear = tuple(Gear(**{**g, "at": tuple(g["at"])}) for g in row.get("gear", ()))
    return Deed(**{**row, "frames": tuple(row["frames"]), "gear": gear})


def upright(deed: Deed) -> bool:
    """Whether a deed is done standing, and so with the same arms by somebody who sits: no kneeling, lying or sitting of its own."""
    own = not any({"hip", "seated"} & f.keys() for f in deed.frames)
    return own and ((deed.on in POSES and deed.on != "sit") or (deed.on not in POSES and upright(deeds()[deed.on])))


def pose_of(deed: Deed, person: Person, time_s: float) -> Pose:
    """The whole body at an instant."""
    first, second, t = _around(deed, time_s)
    base = _base(deed.on, person, time_s)
    one = _framed(base, first, person)
    return blend(one, _framed(base, second, person), t) if second is not first else one


def thing_of(deed: Deed, time_s: float, key: str = "thing") -> Thing:
    """Where what is held ("thing"), or what the right hand ("tool") or the left ("second") has besides, is at an instant."""
    first, second, t = _around(deed, time_s)
    one, other = first.get(key, ()), second.get(key, ())
    turn = lerp(first.get(f"{key}_turn", 0.0), second.get(f"{key}_turn", 0.0), t)
    place = between((one[0], one[1]), (other[0], other[1]), t) if one and other else None
    if key == "thing":
        return Thing(place, turn, deed.side, deed.layer)
    return Thing(place, turn, "L" if key == "second" else "R", "over")


def _base(name: str, person: Person, time_s: float) -> Pose:
    return POSES[name](person, time_s) if name in POSES else pose_of(deeds()[name], person, time_s)


def _around(deed: Deed, time_s: float) -> tuple[Mapping[str, Any], Mapping[str, Any], float]:
    """The frames before and after an instant, and how far it is between them."""
    frames = deed.frames
    if len(frames) == 1 or deed.cycle_s <= 0:
        return frames[0], frames[0], 0.0
    now = (deed.still + (time_s - STILL_S) / deed.cycle_s) % 1.0
    index = max((i for i, f in enumerate(frames) if f.get("at", 0.0) <= now), default=len(frames) - 1)
    first, second = frames[index], frames[(index + 1) % len(frames)]
    start, end = first.get("at", 0.0), second.get("at", 0.0)
    span = (end - start) % 1.0 or 1.0
    return first, second, smooth(((now - start) % 1.0) / span)


_BODY = ("lean", "side", "twist", "hip_twist", "neck", "tilt", "nod", "head_yaw", "shrug", "sway")


def _framed(base: Pose, frame: Mapping[str, Any], person: Person) -> Pose:
    """The base with what a frame changes."""
    leg = person.frame.leg / ADULT_LEG_HU
    changes: dict[str, Any] = {k: float(frame[k]) for k in _BODY if k in frame}
    for key, name in (("hip", "hip_u"), ("hip_l", "hip_l"), ("hip_f", "hip_f")):
        if key in frame:
            changes[name] = frame[key] * leg
    if "down" in frame:
        changes["hip_u"] = base.hip_u - frame["down"] * leg
    if "seated" in frame:
        changes["seated"] = bool(frame["seated"])
    for side in ("r", "l"):
        if f"foot_{side}" in frame:
            changes[f"foot_{side}"] = _foot(frame[f"foot_{side}"], leg)
        if f"{side}_face" in frame:
            own = _at_face(frame[f"{side}_face"], replace(base, **changes), person)
            changes[f"arm_{side}"] = _arm(getattr(base, f"arm_{side}"), {**frame, side: own}, side)
        elif side in frame or f"{side}_hand" in frame:
            changes[f"arm_{side}"] = _arm(getattr(base, f"arm_{side}"), frame, side)
    return replace(base, **changes)


_CHEST, _MIDDLE = 0.135, 0.42
"""How far the chest is below the neck, as a part of the torso, and the middle of the head above the neck, HU."""


def _at_face(values: Sequence[float], pose: Pose, person: Person) -> tuple[float, float, float]:
    """The target of a wrist that is [out, up, ahead] of the middle of the head in heads: children's are high above short arms."""
    frame = person.frame
    lean = math.radians(pose.lean + frame.lean)
    tip = 0.6 * lean + math.radians(pose.neck)
    chest, neck = _CHEST * frame.torso, frame.neck + _MIDDLE
    up, ahead = chest * math.cos(lean) + neck * math.cos(tip), chest * math.sin(lean) + neck * math.sin(tip)
    arm = frame.arm / ADULT_ARM_HU
    return values[0] / arm, (up + values[1]) / arm, (ahead + values[2]) / arm


def _foot(values: list[float], leg: float) -> FootPose:
    """[ahead, left, up, pitch, turn, knee]; what is off the ground is not planted."""
    ahead, left, up, pitch, turn, knee = (*values, *(0.0,) * (6 - len(values)))
    return FootPose(ahead * leg, left * leg, up * leg, pitch, turn, planted=up <= 0.0, knee=knee)


def _arm(base: ArmPose, frame: Mapping[str, Any], side: str) -> ArmPose:
    """The arm with its target [out, up, ahead] and, where the frame says so, pole, hand, wrist and whether it is in front."""
    arm = replace(base, hand=frame.get(f"{side}_hand", base.hand), wrist=frame.get(f"{side}_wrist", base.wrist))
    if side in frame:
        pole = tuple(frame.get(f"{side}_pole", (0.8, -1.0, -0.4)))
        arm = replace(arm, target=tuple(frame[side]), pole=pole, weight=1.0, front=frame.get(f"{side}_front", True), thumb=0)
    return arm
