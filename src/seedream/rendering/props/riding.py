"""Somebody on or in something: bicycle, scooter, boat, horse, car. The mount carries the rider; both are drawn as one actor."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.animals.actor import AnimalActor
from seedream.rendering.animals.kinds import beast
from seedream.rendering.animals.species import animal, plan_of
from seedream.rendering.characters.drawing import Acting, Staged, place_person, stage_person
from seedream.rendering.characters.mouth import mouth_box
from seedream.rendering.characters.performing import PersonPerformer, Setting
from seedream.rendering.characters.pose import ArmPose, FootPose, Pose
from seedream.rendering.characters.skeleton import solve
from seedream.rendering.characters.stagecraft import Actor, Lens, Spot
from seedream.rendering.painter import Canvas
from seedream.rendering.props import PROPS, prop_name
from seedream.rendering.props.actor import ThingActor
from seedream.rendering.props.cabins import CABINS, Cabin
from seedream.rendering.props.vehicles import BROOM_U, RIDDEN
from seedream.scene.placing.aboard import ABOARD as SEAT
from seedream.scene.reading import lexicon
from seedream.scene.shots.views import CastMember
from seedream.types import Rect

RIDING = {"ride", "drive", "sail", "row", "paddle"}
ON_BOARD = {"skateboard": 0.062, "surfboard": 0.055, "snowboard": 0.045, "skis": 0.025}
"""Boards that somebody stands on: height of the deck as a fraction of an adult's height."""
PEDALLED = {"bicycle": (0.0, 0.0), "exercise_bike": (0.0, 0.0), "penny_farthing": (0.65, 1.26)}
"""What has pedals and bars: how much higher and further ahead they and the saddle are than a bicycle's, HU."""
ASTRIDE = {*PEDALLED, "scooter", "motorcycle", "broom", "sled", *ON_BOARD}
ABOARD = {"boat", "sailboat", "canoe", "swan_boat", "dragon_boat"}
ASTERN, GUNWALE = {"sailboat": -0.30}, 0.115
"""How far from the middle of a boat its sailor sits before the sail, and how high the hull is there, as parts of its length."""
ROD = "fishing rod"
"""What somebody holds in a boat instead of the oars."""
RAIL, RAILS = 0.128, {"swan_boat": 0.25, "dragon_boat": 0.15}
"""How high the side of an open boat is beside its passengers, as a part of its length, and that of boats of another form."""
ENCLOSED = {"car", "taxi", "police_car", "ambulance", "van", "pickup_truck", "fire_truck", "bus", "truck", "train", "tram", "ship",
            "airplane", "rocket", "hot_air_balloon", "convertible", "limousine", "jeep", "camper_van", "school_bus",
            "double_decker_bus", "golf_cart"}  # fmt: skip
FLOWN = {"airplane", "rocket", "hot_air_balloon"}
"""Those of them that leave the ground."""
PILLION = {"bicycle": (-1.0, 0.0, 0.42), "scooter": (-1.05, 0.12, 0.30), "motorcycle": (-0.95, 0.22, 0.10),
           "sled": (-0.95, 0.0, 0.55)}  # fmt: skip
"""Where whoever sits behind the driver is: further back, higher, and how much further the feet are from the driver's, HU."""
BESIDE = {"boat": (-0.24, 0.20), "canoe": (-0.24, 0.20), "sailboat": (-0.16, -0.16), "swan_boat": (-0.2, -0.2),
          "dragon_boat": (-0.14, 0.14)}  # fmt: skip
"""Places of passengers in boats, as parts of the boat's length ahead of whoever sails it."""
BEHIND_HU = 1.0
"""How far behind the rider of an animal somebody sits, HU."""
HELD = ArmPose(target=(0.16, -0.85, 0.95), pole=(0.8, -1, -0.3), hand="fist", front=True)
ADULT_HU = 6.6
BARS = ArmPose(target=(0.22, -1.00, 1.75), pole=(0.8, -1, -0.3), hand="fist", front=True)
REINS = ArmPose(target=(0.16, -0.95, 1.0), pole=(0.7, -1, -0.4), hand="fist", front=True)
OARS = ArmPose(target=(0.35, -0.80, 1.05), pole=(0.8, -0.8, -0.3), hand="fist", front=True)


CABIN_YAW, GLASS = 58.0, 0x30B8DCEC
CABIN_POSE = Pose(
    hip_u=1.9, lean=-4.0, seated=True, head_yaw=-24.0, foot_r=FootPose(f=1.5), foot_l=FootPose(f=1.6), arm_r=BARS, arm_l=BARS
)  # fmt: skip
"""How somebody sits behind a window, and the glass before them."""


def board_pose(mount: str, time_s: float) -> Pose:
    """On a board: sideways with bent knees and open arms; on skis straight ahead, hands before the body; it sways a little."""
    deck, sway = ON_BOARD[mount] * ADULT_HU, math.sin(time_s * 2.3)
    if mount == "skis":
        feet = [FootPose(f=0.05 * s, u=deck, l=0.16 * s, planted=False) for s in (-1, 1)]
        poles = ArmPose(target=(0.42, -0.92 + 0.04 * sway, 0.86), pole=(0.9, -1, -0.4), hand="fist", front=True)
        return Pose(
            hip_u=2.98 + deck + 0.05 * sway, hip_f=-0.18, lean=20.0, foot_r=feet[0], foot_l=feet[1], arm_r=poles, arm_l=poles
        )
    feet = [FootPose(l=0.62 * s, u=deck, turn=18.0 * s, planted=False) for s in (-1, 1)]
    near = ArmPose(target=(1.02, -0.62 + 0.10 * sway, 0.30), pole=(0.6, -1, -0.6), hand="open")
    far = ArmPose(target=(1.10, -0.46 - 0.10 * sway, 0.34), pole=(0.6, -1, -0.6), hand="open")
    return Pose(
        hip_u=2.92 + deck + 0.06 * sway, lean=9.0, side=-3.0 * sway, tilt=2 * sway,
        foot_r=feet[0], foot_l=feet[1], arm_r=near, arm_l=far,
    )  # fmt: skip


def shrunk(pose: Pose, k: float) -> Pose:
    """The pose with its places and heights scaled, for riders and mounts that are smaller than an adult's."""

    def foot(p: FootPose) -> FootPose:
        return replace(p, f=p.f * k, u=p.u * k, l=p.l * k)

    return replace(pose, hip_u=pose.hip_u * k, hip_f=pose.hip_f * k, foot_r=foot(pose.foot_r), foot_l=foot(pose.foot_l))


def encloses(name: str) -> bool:
    """Whether somebody who drives what is drawn under a name is inside of it."""
    known = lexicon.noun(name.replace("_", " ")) if name else None
    return name in ENCLOSED or (known is not None and known.moves == "drive" and name not in ASTRIDE | ABOARD and name in PROPS)


def mount_of(member: CastMember) -> str:
    """Name of what a member rides ("bicycle", "horse", …), "" where it rides nothing that can be drawn."""
    name = prop_name(member.holding) if member.holding else None
    flies = member.action == "fly" and name in {"broom", *FLOWN}
    if (member.action not in RIDING and SEAT not in member.look and not flies) or not member.holding:
        return ""
    if name in ASTRIDE | ABOARD or encloses(name or ""):
        return name or ""
    return member.holding if plan_of(member.holding) and animal(member.holding).plan == "beast" else ""


def bicycle_pose(turn: float) -> Pose:
    """On a saddle, feet on pedals that have turned by `turn` radians, hands on the bars; lengths suit `vehicles.bicycle`."""

    def foot(angle: float, side: float) -> FootPose:
        f, u = -0.21 + 0.59 * math.cos(angle), 1.39 - 0.59 * math.sin(angle)
        return FootPose(f=f - 0.30, u=u, l=side * 0.16, pitch=-10.0 - 8.0 * math.cos(angle), planted=False)

    return Pose(
        hip_u=3.86, hip_f=-0.86, lean=24.0, seated=True, neck=-10.0, nod=-4.0, sway=-0.22,
        foot_r=foot(turn, -1), foot_l=foot(turn + math.pi, 1), arm_r=BARS, arm_l=BARS,
    )  # fmt: skip


def raised(pose: Pose, up: float, ahead: float) -> Pose:
    """The pose on a saddle that is higher and further ahead, its pedals too; the bars are nearer to a body so high up."""

    def foot(p: FootPose) -> FootPose:
        return replace(p, f=p.f + ahead, u=p.u + up)

    bars = replace(BARS, target=(0.22, -1.15, 1.05)) if up else BARS
    return replace(
        pose, hip_u=pose.hip_u + up, hip_f=pose.hip_f + ahead, foot_r=foot(pose.foot_r), foot_l=foot(pose.foot_l), arm_r=bars,
        arm_l=bars,
    )  # fmt: skip


def scooter_pose() -> Pose:
    """On a scooter: feet on the board, hands on the bars."""
    foot = FootPose(f=0.18, u=0.95, l=-0.16, planted=False)
    bars = replace(BARS, target=(0.22, -1.15, 1.50))
    return Pose(
        hip_u=2.95,
        hip_f=-1.45,
        lean=6.0,
        seated=True,
        sway=-0.25,
        foot_r=foot,
        foot_l=replace(foot, f=0.34, l=0.16),
        arm_r=bars,
        arm_l=bars,
    )


def sled_pose(time_s: float) -> Pose:
    """Sitting on a sled, the feet before the body on its slats and the rope in both hands; it shakes a little."""
    shake = math.sin(time_s * 9.0)
    foot = FootPose(f=1.42, u=0.98, l=-0.22, pitch=-14.0, planted=False)
    rope = replace(REINS, target=(0.20, -1.05, 1.15))
    return Pose(
        hip_u=1.52 + 0.03 * shake, hip_f=-0.75, lean=-5.0 + 0.8 * shake, seated=True, sway=-0.2,
        foot_r=foot, foot_l=replace(foot, f=1.55, l=0.22), arm_r=rope, arm_l=rope,
    )  # fmt: skip


def broom_pose() -> Pose:
    """Astride a flying broom: bent forward to the stick, legs trailing."""
    foot = FootPose(f=-1.55, u=1.55, l=-0.16, pitch=-48.0, planted=False)
    return Pose(
        hip_u=BROOM_U * 1.05 * ADULT_HU + 0.30, hip_f=-0.35, lean=30.0, seated=True, neck=-16.0, nod=-6.0, sway=-0.35,
        foot_r=foot, foot_l=replace(foot, f=-1.30, u=1.75, l=0.16), arm_r=replace(BARS, target=(0.22, -1.45, 1.05)),
        arm_l=replace(BARS, target=(0.22, -1.45, 1.05)),
    )  # fmt: skip


def motorcycle_pose() -> Pose:
    """On a motorcycle: bent forward to the bars, feet on the pegs below the seat."""
    foot = FootPose(f=-0.55, u=1.75, l=-0.24, pitch=-8.0, planted=False)
    bars = replace(BARS, target=(0.22, -0.80, 1.70))
    return Pose(
        hip_u=3.72, hip_f=-1.75, lean=26.0, seated=True, neck=-12.0, nod=-4.0, sway=-0.22,
        foot_r=foot, foot_l=replace(foot, l=0.24), arm_r=bars, arm_l=bars,
    )  # fmt: skip


def saddle_pose(back_hu: float, beat: float) -> Pose:
    """On the back of an animal that is `back_hu` high; `beat` -1..1 is its bob."""
    foot = FootPose(f=0.55, u=back_hu - 2.15, l=-0.42, pitch=12.0, planted=False)
    return Pose(
        hip_u=back_hu + 0.28 + 0.10 * beat, hip_f=-0.15, lean=4.0 - 3.0 * beat, seated=True, nod=3 * beat, sway=-0.10 - 0.06 * beat,
        foot_r=foot, foot_l=replace(foot, l=0.42), arm_r=REINS, arm_l=REINS,
    )  # fmt: skip


def boat_pose(stroke: float) -> Pose:
    """Seated in a boat; `stroke` -1..1 swings the body with the oars."""
    foot = FootPose(f=1.5, u=0.7, l=-0.2, planted=False)
    arms = replace(OARS, target=(0.35, -0.80, 1.05 + 0.35 * stroke))
    return Pose(
        hip_u=1.5,
        lean=4.0 + 12.0 * stroke,
        seated=True,
        foot_r=foot,
        foot_l=replace(foot, l=0.2),
        arm_r=arms,
        arm_l=arms,
        sway=-0.05,
    )


class RiderActor:
    """A person and what carries it."""

    def __init__(self, member: CastMember, setting: Setting, mount: str) -> None:
        self.member, self.mount, self.tracks = member, mount, setting.tracks
        self.fishes = member.deed == "fish" and mount in ABOARD
        self.performer = PersonPerformer(replace(member, holding=ROD if self.fishes else "", action="sit"), setting)
        self.staged: Staged | None = None
        self.beast = mount not in ASTRIDE | ABOARD and not encloses(mount)
        self.size = self.performer.person.height_hu / ADULT_HU if mount in ASTRIDE else 1.0
        self.scale = self.performer.head_u * self.performer.person.height_hu / setting.adult_u if mount in ASTRIDE else 1.0
        own = replace(setting, adult_u=setting.adult_u * self.scale)
        carried = replace(member, noun=mount, colour=member.look.get("riding_colour", ""), holding="")
        self.carrier: Actor
        if self.beast:
            gait = "run" if member.look.get("pace") == "run" else "walk"
            self.carrier = AnimalActor(replace(carried, category="animal", action=gait), own)
        else:
            going = replace(carried, category="thing", action="float" if mount in ABOARD else "fly" if mount in FLOWN else "drive")
            self.carrier = ThingActor(going, own, None, RIDDEN.get(mount))
        self.name = mount
        self.seat = int(member.look.get(SEAT, "0"))
        self.cabin: Cabin | None = CABINS.get(mount)

    def _pose(self, tracks: Tracks, time_s: float) -> Pose:
        pose = self._driving(tracks, time_s)
        if not self.seat:
            return pose
        if self.mount in ABOARD:
            return replace(boat_pose(0.0), hip_u=pose.hip_u, arm_r=HELD, arm_l=HELD)
        back, up, feet = PILLION.get(self.mount, (-BEHIND_HU, 0.12, 0.6))
        steps = [replace(f, f=f.f + back + feet) for f in (pose.foot_r, pose.foot_l)]
        return replace(
            pose, hip_f=pose.hip_f + back, hip_u=pose.hip_u + up, lean=0.4 * pose.lean, foot_r=steps[0], foot_l=steps[1],
            arm_r=HELD, arm_l=HELD,
        )  # fmt: skip

    def _driving(self, tracks: Tracks, time_s: float) -> Pose:
        head_u, name = self.performer.head_u, self.member.entity_id
        phase = tracks.at(f"{name}.phase", time_s, time_s)
        if self.mount in PEDALLED:
            way = tracks.at(f"{name}.x", time_s) * self.member.facing
            pedalling = bicycle_pose(way / (0.205 * 1.05 * ADULT_HU * head_u * self.size) * 0.6)
            return shrunk(raised(pedalling, *PEDALLED[self.mount]), self.size)
        if self.mount == "scooter":
            return shrunk(scooter_pose(), self.size)
        if self.mount == "broom":
            return shrunk(broom_pose(), self.size)
        if self.mount == "sled":
            return shrunk(sled_pose(time_s), self.size)
        if self.mount == "motorcycle":
            return shrunk(motorcycle_pose(), self.size)
        if self.mount in ON_BOARD:
            return shrunk(board_pose(self.mount, time_s), self.size)
        if self.mount in ABOARD:
            pose = boat_pose(0.5 * math.sin(time_s * 1.9) if self.mount == "boat" else -0.1)
            deck = GUNWALE * self._length_u / head_u
            return replace(pose, hip_u=deck + 0.1) if self.mount in ASTERN else pose
        back = sum(beast(animal(self.mount).species).body[2][1:3])
        return saddle_pose(back * self._beast_u / head_u, math.cos(4 * math.pi * phase))

    @property
    def _beast_u(self) -> float:
        return self.carrier.unit_u if isinstance(self.carrier, AnimalActor) else 0.0

    def _seat_x(self, spot: Spot) -> float:
        """Where on the screen the rider is."""
        along = ASTERN.get(self.mount, 0.0)
        if self.seat and self.mount in BESIDE:
            along += BESIDE[self.mount][(self.seat - 1) % 2]
        return spot.x + along * self._length_u * spot.nearness * self.member.facing

    @property
    def _length_u(self) -> float:
        return self.carrier.unit_u if isinstance(self.carrier, ThingActor) else 0.0

    def _acting(self, time_s: float) -> Acting:
        base = self.performer.acting(time_s)
        yaw = 62.0 if self.mount in ABOARD else 26.0 if self.mount in ON_BOARD and self.mount != "skis" else 84.0
        turn = 34.0 if yaw < 30 else -30.0
        pose = replace(self._pose(self.tracks, time_s), head_yaw=turn)
        if self.fishes:
            return replace(base, pose=replace(pose, arm_r=base.pose.arm_r, arm_l=base.pose.arm_l), yaw_deg=yaw)
        return replace(base, pose=pose, yaw_deg=yaw, held=None)

    def prepare(self, time_s: float, spot: Spot, lens: Lens) -> None:
        """Draw mount and rider into sprites."""
        if not self.seat:
            self.carrier.prepare(time_s, spot, lens)
        if encloses(self.mount):
            if self.cabin is not None and self.seat < len(self.cabin.heads):
                self._prepare_inside(time_s, spot, lens)
            return
        x, y = self._seat_x(spot), spot.y - spot.lift
        self.staged = stage_person(
            self.performer.person, self._acting(time_s), self.performer.head_u * spot.nearness, lens.scale, lens.light,
            visible_px=lens.visible(x, y), offset_px=lens.fraction(x, y),
        )  # fmt: skip

    def _inside(self, spot: Spot) -> tuple[float, float, float]:
        """Where the foot of somebody in a cabin is, and the size of its heads (HU) there, so that the head is at its window."""
        assert self.cabin is not None
        x, y = self.cabin.heads[self.seat]
        unit, u = self._length_u * spot.nearness, self.performer.head_u * spot.nearness * self.cabin.size
        crown = solve(self.performer.person, CABIN_POSE, CABIN_YAW).head
        return spot.x + x * unit * self.member.facing, spot.y - spot.lift + y * unit + crown[1] * u, u

    def _prepare_inside(self, time_s: float, spot: Spot, lens: Lens) -> None:
        x, y, u = self._inside(spot)
        acting = replace(self.performer.acting(time_s), pose=CABIN_POSE, yaw_deg=CABIN_YAW, held=None)
        self.staged = stage_person(
            self.performer.person, acting, u, lens.scale, lens.light, visible_px=lens.visible(x, y), offset_px=lens.fraction(x, y)
        )

    def _draw_inside(self, canvas: Canvas, spot: Spot, lens: Lens) -> None:
        """Whoever is in a cabin, as far as its window shows, behind the glass."""
        if self.staged is None or self.cabin is None:
            return
        x, y, _ = self._inside(spot)
        unit = self._length_u * spot.nearness
        canvas.save()
        canvas.translate(spot.x, spot.y - spot.lift)
        canvas.scale(unit * self.member.facing, unit)
        canvas.clipPath(self.cabin.window(self.seat), doAntiAlias=True)
        canvas.scale(1 / (unit * self.member.facing), 1 / unit)
        canvas.translate(-spot.x, -(spot.y - spot.lift))
        place_person(canvas, self.staged, x, y, lens.light, shadow=False)
        if not self.cabin.open:
            canvas.drawColor(GLASS)
        canvas.restore()

    def draw(self, canvas: Canvas, spot: Spot, lens: Lens, *, shadow: bool) -> None:
        """The rider sits in a boat behind its hull, though before its sail, and on everything else in front of it."""
        if encloses(self.mount):
            if not self.seat:
                self.carrier.draw(canvas, spot, lens, shadow=shadow)
            self._draw_inside(canvas, spot, lens)
            return
        inside = self.mount in ABOARD - ASTERN.keys()
        if self.staged and inside:
            canvas.save()
            if self.seat:  # the hull that this one sits behind was drawn with whoever sails it
                rail_u = RAILS.get(self.mount, RAIL) * self._length_u * spot.nearness
                canvas.clipRect(skia.Rect.MakeLTRB(-1e5, -1e5, 1e5, spot.y - spot.lift - rail_u))
            place_person(canvas, self.staged, self._seat_x(spot), spot.y - spot.lift, lens.light, shadow=False)
            canvas.restore()
        if not self.seat:
            self.carrier.draw(canvas, spot, lens, shadow=shadow)
        if self.staged and not inside:
            canvas.save()
            if self.mount in ASTERN:
                hull_u = spot.y - spot.lift - GUNWALE * self._length_u * spot.nearness
                canvas.clipRect(skia.Rect.MakeLTRB(-1e5, -1e5, 1e5, hull_u))
            place_person(canvas, self.staged, self._seat_x(spot), spot.y - spot.lift, lens.light, shadow=False)
            canvas.restore()

    def boxes(self, time_s: float, spot: Spot) -> Mapping[str, Rect]:
        """The box round mount and rider, and where the rider's mouth opens."""
        own = self.carrier.boxes(time_s, spot)[self.member.entity_id]
        if encloses(self.mount):
            return {self.member.entity_id: own}
        u = self.performer.head_u * spot.nearness
        crown = spot.y - spot.lift - (self._pose(self.tracks, time_s).hip_u + 3.2) * u
        acting = self._acting(time_s)
        skeleton = solve(self.performer.person, acting.pose, acting.yaw_deg)
        mouth = mouth_box(skeleton, acting.facing, self._seat_x(spot), spot.y - spot.lift, u)
        whole = Rect(own.x, min(own.y, crown), own.width, own.y + own.height - min(own.y, crown))
        return {self.member.entity_id: whole, f"{self.member.entity_id}.mouth": mouth}
