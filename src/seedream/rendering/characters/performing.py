"""A person in a shot: reads the tracks, chooses pose, face and footing for an instant."""

from __future__ import annotations

import math
import zlib
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.gait import ADULT_HEIGHT_HU, STANCE, stride_hu
from seedream.diffusion.tracks import Tracks
from seedream.rendering.animals.upright import upright_person
from seedream.rendering.characters.bearings import bearings
from seedream.rendering.characters.casting import colour_of, person_from_look
from seedream.rendering.characters.deeds import Deed, deeds, pose_of, upright
from seedream.rendering.characters.drawing import Acting
from seedream.rendering.characters.expressions import Face
from seedream.rendering.characters.gaits import Footing, gait_pose, swing_ease
from seedream.rendering.characters.gripping import gripping
from seedream.rendering.characters.handling import handled
from seedream.rendering.characters.holding import POLES, clear_of_face, holder, reach, wearing, with_arms
from seedream.rendering.characters.person import Person
from seedream.rendering.characters.pose import FootPose, Pose, blend
from seedream.rendering.characters.poses import POSES, dance, slump
from seedream.rendering.characters.shapes import clamp, lerp
from seedream.rendering.props import grip_name
from seedream.scene.placing.canvases import PAINTED
from seedream.scene.placing.enclosing import inside_of
from seedream.scene.placing.scaling import HELD_SIZE, scale_of
from seedream.scene.reading.aspects import ASPECT, BACK
from seedream.scene.reading.carrying import FILLED, HELD_LETTERING, LETTERING
from seedream.scene.reading.looks import UPRIGHT
from seedream.scene.shots.views import CastMember, Season

GAITS = {"walk": "walk", "carry": "walk", "run": "run", "jog": "run", "march": "walk", "stroll": "walk"}
POSE_OF = {
    "talk": "talk", "speak": "talk", "wave": "wave", "point": "point", "think": "think", "hold": "hold", "sit": "sit",
    "type": "type",
    "write": "write", "read": "read", "look_up": "look_up", "dance": "dance", "crossed": "crossed", "present": "point",
    "fly": "high_hold", "fight": "fight",
}  # fmt: skip
GESTURES = {"wave", "point", "think", "talk", "look_up", "read"}
READ_YAW_DEG, READ_STRIDE_DEG = 10.0, 34.0
"""Whoever carries words stands nearly straight to the front, or strides half towards us, so that they can be read."""
POLE_YAW_DEG = 32.0
"""Whoever holds a flag is turned so far to the side at least that its pole is not before the face."""
MOST_AWAY_DEG = 28.0
"""How far whoever is seen from behind is turned to the side at most."""
SEATED = {"sit", "type", "write"}
YAW = {
    "walk": 74.0,
    "run": 80.0,
    "talk": 30.0,
    "wave": 16.0,
    "point": 34.0,
    "think": 34.0,
    "type": 66.0,
    "write": 62.0,
    "sit": 48.0,
    "dance": 12.0,
    "fight": 62.0,
}
FACES = {"wave": "happy", "think": "thinking", "dance": "happy", "look_up": "calm"}
TRACK_HZ = 25.0
ROBOT, ROBOT_COLOUR, ROBOT_HEIGHT = "robot", 0xFF4FA3A5, 0.9


class Steps:
    """Where a walker's feet stand, derived from how its tracks move the body: a planted foot never slides.

    Foot number n of a side stands where the body is in the middle of that foot's stance. `facing` gives the sense of the way.
    """

    def __init__(self, gait: str, phase: NDArray[np.float32], x: NDArray[np.float32], facing: int, head_u: float) -> None:
        self.gait, self.head_u = gait, head_u
        along = np.asarray(x, float) * facing
        steps = np.maximum.accumulate(np.asarray(phase, float))
        steps = steps + np.arange(len(steps)) * 1e-7  # strictly growing, so that it can be inverted
        total = steps[-1] - steps[0]
        own = (along[-1] - along[0]) / total if total > 0.25 else 0.0
        self.speed = own if own > 0 else stride_hu(gait) * head_u
        self._steps, self._along = steps, along

    def body(self, phase: float) -> float:
        """Way of the body (design units) at a phase, continued at mean speed beyond the shot."""
        first, last = self._steps[0], self._steps[-1]
        if phase < first:
            return float(self._along[0] - (first - phase) * self.speed)
        if phase > last:
            return float(self._along[-1] + (phase - last) * self.speed)
        return float(np.interp(phase, self._steps, self._along))

    def foot(self, phase: float, offset: float, along: float) -> float:
        """Place of a foot ahead of the body, HU, with the body at `along`; `offset` is 0 for the right foot, 1/2 for the left."""
        stance = STANCE[self.gait]
        cycle = math.floor(phase + offset)
        within = phase + offset - cycle
        here = self.body(cycle - offset + stance / 2)
        if within > stance:
            there = self.body(cycle + 1 - offset + stance / 2)
            here = lerp(here, there, swing_ease((within - stance) / (1 - stance)))
        return (here - along) / self.head_u

    @property
    def amplitude(self) -> float:
        """Length of the steps relative to the gait's own."""
        return clamp(self.speed / (stride_hu(self.gait) * self.head_u), 0.25, 1.5)


def robot_of(person: Person, colour: int) -> Person:
    """The robot that is drawn instead of a person: small, in one colour, without hair and clothes."""
    bare = replace(person, build="average", hair="bald", hat="", scarf=0, beard="", glasses=False)
    return replace(bare, robot=True, age="child", top=colour)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a performer needs to know of its shot: its tracks, an adult's height in design units, the seed, and the season."""

    tracks: Tracks
    adult_u: float
    seed: int
    season: Season = ""


def own_seed(member: CastMember, seed: int) -> int:
    """Seed of one member's unsaid looks: the same in all shots, different for everybody in the cast."""
    return zlib.crc32(f"{seed}:{member.entity_id}".encode())


_WHOLE = {"lie": "lie", "swim": "swim", "fly": "soar"}
"""Actions that are deeds of the whole body, where nothing is held."""


class PersonPerformer:
    """One person of the cast."""

    def __init__(self, member: CastMember, setting: Setting) -> None:
        self.member, self.tracks = member, setting.tracks
        look = dict(member.look)
        if member.colour and "colour" not in look:
            look["colour"] = member.colour
        make = upright_person if UPRIGHT in look else person_from_look
        self.person: Person = make(look, own_seed(member, setting.seed))
        if ROBOT in (look.get("job", member.noun), member.noun):
            self.person = robot_of(self.person, colour_of(member.colour or look.get("colour", "")) or ROBOT_COLOUR)
        age_height = self.person.height_hu / ADULT_HEIGHT_HU
        # `height` is the whole height relative to an adult; the age's own proportions already account for their part of it
        natural = ROBOT_HEIGHT / age_height if self.person.robot else 1.0 / age_height if self.person.guise else 1.0
        own = natural if member.height == 1.0 or member.box is not None else member.height / age_height  # a still fits its box
        self.head_u = setting.adult_u / ADULT_HEIGHT_HU * own
        self.bearing = bearings()[self.person.mood]
        idle = member.action in ("", "stand") and not (member.holding or {LETTERING, HELD_LETTERING} & look.keys())
        bears = self.bearing.bearing if idle else ""
        self.deed: Deed | None = deeds().get(member.deed or ("" if member.holding else _WHOLE.get(member.action, "")) or bears)
        self.sits = self.deed is not None and member.action == "sit" and upright(self.deed)
        self.gait = GAITS.get(member.action, "") if self.deed is None or self.deed.gait else ""
        self.times = scale_of(look, HELD_SIZE)
        self.hold_colour = colour_of(look.get("holding_colour", "")) or 0
        phase, x = self._channel("phase"), self._channel("x")
        moving = self.gait and len(phase) > 1 and len(phase) == len(x) and phase[-1] - phase[0] > 0.02
        self.steps = Steps(self.gait, phase, x, member.facing, self.head_u) if moving else None

    def _channel(self, name: str) -> NDArray[np.float32]:
        return self.tracks.channels.get(f"{self.member.entity_id}.{name}", np.zeros(0, np.float32))

    def at(self, name: str, time_s: float, default: float = 0.0) -> float:
        """Value of one of the member's own channels."""
        return self.tracks.at(f"{self.member.entity_id}.{name}", time_s, default)

    def acting(self, time_s: float) -> Acting:
        """Pose, face and held thing at an instant."""
        yaw = self._yaw()
        pose = self._pose(time_s, yaw)
        pose = slump(pose, self.bearing.slump)
        words = self.member.look.get(HELD_LETTERING, "")
        if self.deed is not None and not words:
            small, picture = self.person.frame.leg / ADULT_LEG, inside_of(self.member.look, PAINTED)
            held, extent = handled(self.deed, self.member.holding, self.hold_colour, time_s, small, picture)
            pose = replace(pose, head_yaw=pose.head_yaw + self.deed.head)
            pose = (
                gripping(pose, self.person, yaw, self.member.holding or self.deed.default) if self.deed.carries == "apart" else pose
            )
        elif self.member.holding:
            if (not pose.seated or self.member.action == "sit") and self.member.action != "fight":
                pose = with_arms(pose, self.member.holding, yaw, read=bool(words), times=self.times)
            pose = clear_of_face(pose, self.member.holding) if self.person.guise else pose
            content = self.member.look.get(FILLED, "")
            held = holder(self.member.holding, self.hold_colour, time_s, words, content, self.times)
            extent = reach(self.member.holding, words, self.times)
        else:
            held, extent = None, (0.0, 0.0, 0.0, 0.0)
        if LETTERING in self.member.look:
            held = wearing(self.member.look[LETTERING], held)
        if self.gait and self.deed is None:
            # the head looks a little out of the picture plane: a profile hides the face
            pose = replace(pose, head_yaw=-28.0 if self.gait == "walk" else -32.0)
        return Acting(pose, yaw, self.member.facing, self._face(time_s), time_s, held, extent)

    def _yaw(self) -> float:
        yaw = self._turned()
        away = self.member.look.get(ASPECT) == BACK and not (self.person.guise or self.person.robot)
        return 180.0 - min(yaw, MOST_AWAY_DEG) if away else yaw

    def _turned(self) -> float:
        """How far the body is turned to the side, as what is done needs it."""
        if {LETTERING, HELD_LETTERING} & self.member.look.keys() and (not self.gait or self.member.box is not None):
            return READ_STRIDE_DEG if self.gait else READ_YAW_DEG  # a still strides towards us, a film goes its way
        if self.deed is not None:
            return self.deed.yaw
        if grip_name(self.member.holding) in POLES and not self.gait:
            return max(YAW.get(self.member.action, POLE_YAW_DEG), POLE_YAW_DEG)
        return YAW.get(self.gait or self.member.action, 32.0)

    def _pose(self, time_s: float, yaw: float) -> Pose:
        action, person = self.member.action, self.person
        hop = self.at("y", time_s) / self.head_u
        if self.gait and (self.steps or self._channel("phase").size):
            goes = self._gait(time_s, min(yaw, 180.0 - yaw))
            return _on_the_way(goes, pose_of(self.deed, person, time_s)) if self.deed is not None else goes
        if self.deed is not None:
            does = pose_of(self.deed, person, time_s)
            return _on_a_seat(POSES["sit"](person, time_s), does) if self.sits else does
        if action == "dance":
            beats = 2 * self.at("phase", time_s, time_s)
            return dance(person, time_s, beats)
        base = POSES["stand"](person, time_s)
        if hop > 0.01:
            return _tucked(base, clamp(hop / 0.8))
        name = POSE_OF.get(action, "stand")
        if name == "hold" and not self.member.holding:
            name = "work"  # whoever makes, kneads or mends without a tool has both hands at it
        pose = POSES[name](person, time_s)
        if name in GESTURES:
            raised = self.at("gesture", time_s, 1.0)
            pose = blend(base, pose, raised * raised * (3 - 2 * raised))
        return pose

    def _gait(self, time_s: float, yaw: float) -> Pose:
        phase = self.at("phase", time_s)
        if self.steps is None:
            return gait_pose(self.person, self.gait, phase, yaw, self.at("amplitude", time_s, 1.0))
        along = self.at("x", time_s) * self.member.facing
        footing = Footing(self.steps.foot(phase, 0.0, along), self.steps.foot(phase, 0.5, along))
        return gait_pose(self.person, self.gait, phase, yaw, self.steps.amplitude * ADULT_LEG / self.person.frame.leg, footing)

    def _face(self, time_s: float) -> Face:
        mouth = self.at("mouth", time_s)
        resting = self.bearing.face
        expression = resting if self.bearing.lasting else FACES.get(self.member.action, resting)
        if self.member.action in ("run", "dance") and self.person.mood == "happy":
            expression = "happy"
        if self.deed is not None and self.deed.face and not (self.bearing.lasting and self.bearing.bearing):
            expression = self.deed.face
        low = 0.35 if self.member.action in ("read", "write", "type") else -0.7 if self.member.action == "look_up" else 0.0
        low = self.deed.low if self.deed is not None else low
        blink = self.at("blink", time_s) if self._channel("blink").size else 1.0 if math.fmod(time_s + 1.7, 3.9) < 0.12 else 0.0
        return Face(
            expression, mouth, self.at("viseme_width", time_s), self.at("gaze", time_s) * 0.8, low,
            1.0 if self.deed is not None and self.deed.shut else clamp(blink),
            speaking=bool(self._channel("mouth").size) and float(self._channel("mouth").max(initial=0.0)) > 0.05,
            tears=self.deed is not None and self.deed.tears,
        )  # fmt: skip


ADULT_LEG = 3.26


def _on_the_way(goes: Pose, deed: Pose) -> Pose:
    """Walking legs below what the arms and the back do."""
    return replace(goes, arm_r=deed.arm_r, arm_l=deed.arm_l, lean=deed.lean, neck=deed.neck, nod=deed.nod, twist=0.0, hip_twist=0.0)


def _on_a_seat(sits: Pose, deed: Pose) -> Pose:
    """A sitter's legs below what the arms and the head do."""
    return replace(sits, arm_r=deed.arm_r, arm_l=deed.arm_l, neck=deed.neck, nod=deed.nod)


def _tucked(pose: Pose, amount: float) -> Pose:
    """In the air: knees up, arms out."""
    foot = FootPose(u=0.35 * amount, f=0.12 * amount, pitch=-24 * amount, planted=False)
    return replace(
        pose, foot_r=replace(foot, l=pose.foot_r.l), foot_l=replace(foot, l=pose.foot_l.l), sway=-0.12 * amount,
        arm_r=replace(pose.arm_r, abduction=9 + 50 * amount), arm_l=replace(pose.arm_l, abduction=9 + 50 * amount),
    )  # fmt: skip


def hand_point(acting: Acting, person: Person) -> tuple[float, float]:
    """Where the right wrist is on the screen, HU from the ground point, facing applied: a kite's line starts there."""
    from seedream.rendering.characters.skeleton import solve

    skeleton = solve(person, acting.pose, acting.yaw_deg)
    x, y, _ = skeleton.project(skeleton.wrists["R"])
    return x * acting.facing, y
