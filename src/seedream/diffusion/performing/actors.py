"""Actors: a member of the cast carries out what the model sampled for its slot.

The model says when feet land, how fast a wing beats, how high a leap goes; what follows from that by mechanics is computed: a body
travels one stride per cycle, so its feet stay planted; whoever leaps flies a parabola that ends at the contact.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from seedream.diffusion.casting import model_action
from seedream.diffusion.curves import Curve, grid, integrate
from seedream.diffusion.events import turns
from seedream.diffusion.gait import CYCLE_S, stride_hu
from seedream.diffusion.performing.stage import Part, Reading, Stage, kept, paired, pan, step_sound
from seedream.diffusion.stage import ADULT_U, head_unit_u
from seedream.diffusion.tracks import Event
from seedream.scene.shots.views import CastMember

GRAVITY = 9.81 / 1.75
"""Adult heights per second squared."""
Rng = np.random.Generator
Performer = Callable[[CastMember, int, Reading, Stage, Rng], Part]


def perform_member(member: CastMember, slot: int, reading: Reading, stage: Stage, speaks: bool, rng: Rng) -> Part:
    """All channels (prefixed by the entity's id) and events of a cast member from its slot of a take `(T, C)`."""
    action = model_action(member.action)
    part = _PERFORMERS.get(action, _still)(member, slot, reading, stage, rng)
    channels = {**part.channels, **_life(slot, reading, stage)}
    if action in ("talk", "wave", "think", "tap"):
        channels["gesture"] = np.clip(reading.channel(f"gesture{slot}"), 0, 1)
    if speaks:
        channels["mouth"] = _opened(reading.channel(f"mouth{slot}"))
        channels["viseme_width"] = np.clip(reading.channel(f"width{slot}"), -1, 1)
    named = {f"{member.entity_id}.{name}": np.asarray(v, np.float32)[: stage.frames] for name, v in channels.items()}
    return Part(named, part.events)


def _opened(mouth: Curve) -> Curve:
    """A mouth that is shut when it is nearly shut: lips meet."""
    out: Curve = np.clip((mouth - 0.03) / 0.97, 0, 1)
    return out


def _still(member: CastMember, slot: int, reading: Reading, stage: Stage, rng: Rng) -> Part:
    times = grid(stage.duration_s)
    return Part({"x": np.full_like(times, member.x * stage.half_width_u), "y": np.zeros_like(times)})


def _contacts(
    member: CastMember, slot: int, reading: Reading, stage: Stage, kind: str, sound: str, x: Curve, seen_s: list[float],
    gain: float = 1.0,
) -> tuple[Event, ...]:  # fmt: skip
    """Events of a subject: contacts that are seen, most of them heard at the same instant, and sounds without a contact."""
    heard_s, strengths = reading.instants(f"heard{slot}")
    together, alone = paired(seen_s, heard_s)
    events = [
        Event(
            t,
            kind,
            member.entity_id,
            sound if j >= 0 else "",
            strength=gain * (strengths[j] if j >= 0 else 1.0),
            pan=pan(x, t, stage),
        )
        for t, j in together
    ]
    events += [
        Event(heard_s[j], kind, member.entity_id, sound, seen=False, strength=gain * strengths[j], pan=pan(x, heard_s[j], stage))
        for j in alone
    ]
    return tuple(events)


def _interval(reading: Reading, slot: int, usual_s: float) -> float:
    """The nominal time between contacts of a subject, or a usual one where its condition names none."""
    return reading.condition.subjects[slot].interval_s or usual_s


def _steps(contacts: list[float], interval_s: float, duration_s: float) -> list[float]:
    """Contacts as a body can make them: a foot cannot skip its turn, and none comes in the middle of another's.

    They begin at or before the shot and end after it, because legs are on their way at its edges too.
    """
    if not contacts:
        return list(np.arange(-interval_s / 2, duration_s + interval_s, interval_s))
    gaps = np.diff(contacts)
    own = gaps[(gaps > 0.55 * interval_s) & (gaps < 1.6 * interval_s)]
    usual = float(np.median(own)) if len(own) else interval_s
    out = [contacts[0]]
    for t in contacts[1:]:
        gap = t - out[-1]
        if gap < 0.55 * usual:
            continue
        missing = round(gap / usual) - 1
        out += [out[-1] + gap * (k + 1) / (missing + 1) for k in range(missing)] if gap > 1.6 * usual else []
        out.append(t)
    while out[0] > 0:
        out.insert(0, out[0] - usual)
    while out[-1] < duration_s:
        out.append(out[-1] + usual)
    return out


def _within(steps: list[float], duration_s: float) -> list[float]:
    return [t for t in steps if 0 <= t < duration_s]


def _phase_of(steps: list[float], duration_s: float, first: float) -> Curve:
    """Phase in cycles of two contacts each, `first` at the first of them, going on beyond them at their pace."""
    before, after = np.arange(4, 0, -1), np.arange(1, 5)
    knots = np.concatenate([steps[0] - (steps[1] - steps[0]) * before, steps, steps[-1] + (steps[-1] - steps[-2]) * after])
    turns_of = first + 0.5 * np.arange(-4, len(steps) + 4)
    out: Curve = np.interp(grid(duration_s), knots, turns_of)
    return out


def _gait(gait: str) -> Performer:
    def act(member: CastMember, slot: int, reading: Reading, stage: Stage, rng: Rng) -> Part:
        """Walking or running: the sampled contacts are where the feet land, and what the body travels follows from them."""
        interval = _interval(reading, slot, 0.5 * CYCLE_S[gait])
        steps = _steps(reading.instants(f"contact{slot}")[0], interval, stage.duration_s)
        phase = _phase_of(steps, stage.duration_s, 0.5 * float(rng.integers(1, 3)))
        amplitude = 1.0 + 0.12 * min(stage.mood.valence, 0.0)
        travel = (phase - phase[0]) * stride_hu(gait, amplitude) * head_unit_u(stage.view.framing, member.height)
        x = kept(member.x * stage.half_width_u + member.facing * (travel - travel[-1] / 2), stage)
        gain = {"wide": 0.6, "medium": 0.85, "near": 0.85, "close": 0.6, "detail": 0.5}[stage.view.framing]
        events = _contacts(member, slot, reading, stage, "step", step_sound(stage.view), x, _within(steps, stage.duration_s), gain)
        return Part({"phase": phase, "x": x, "y": np.zeros_like(x), "amplitude": np.full_like(x, amplitude)}, events)

    return act


def _leap(member: CastMember, slot: int, reading: Reading, stage: Stage, rng: Rng) -> Part:
    """Jumping, bouncing, falling: parabolas as high as sampled, ending at the sampled contacts."""
    times, scale = grid(stage.duration_s), member.height if member.category != "thing" else 1.0
    landings, _ = reading.instants(f"contact{slot}")
    sampled = reading.channel(f"height{slot}")
    y, before = np.zeros_like(times), -np.inf
    for landing in [*landings, np.inf]:
        flight = (times > before) & (times < landing)
        top = float(sampled[flight].max(initial=0.0))
        if top > 0.06:
            y = np.maximum(y, _arc(times, before, landing, top, float(times[flight][sampled[flight].argmax()])))
        before = landing
    base = _still(member, slot, reading, stage, rng).channels
    events = _contacts(member, slot, reading, stage, "land", step_sound(stage.view), base["x"], landings)
    return Part({**base, "y": y * ADULT_U[stage.view.framing] * scale}, events)


def _arc(times: Curve, before_s: float, landing_s: float, top: float, peak_s: float) -> Curve:
    """Height over time of one flight: from rest, or straight out of the last contact where there is no time to rest."""
    air = 2 * float(np.sqrt(2 * top / GRAVITY))
    end = landing_s if np.isfinite(landing_s) else peak_s + air / 2
    if air > 0.87 * (end - before_s):  # no rest: it comes straight out of the last contact
        air = end - before_s
        top = GRAVITY * air**2 / 8
    u = (times - (end - air)) / air
    out: Curve = np.where((u > 0) & (u < 1), 4 * top * u * (1 - u), 0)
    return out


def _dance(member: CastMember, slot: int, reading: Reading, stage: Stage, rng: Rng) -> Part:
    """Dancing: the body sways from contact to contact."""
    interval = _interval(reading, slot, 0.55)
    steps = _steps(reading.instants(f"contact{slot}")[0], interval, stage.duration_s)
    phase = _phase_of(steps, stage.duration_s, 0.0)
    base = _still(member, slot, reading, stage, rng).channels
    x = base["x"] + 0.10 * ADULT_U[stage.view.framing] * np.sin(2 * np.pi * phase)
    events = _contacts(member, slot, reading, stage, "step", step_sound(stage.view), x, _within(steps, stage.duration_s), 0.6)
    return Part({**base, "phase": phase, "x": x}, events)


def _hands(kind: str, sound: str, gain: float) -> Performer:
    def act(member: CastMember, slot: int, reading: Reading, stage: Stage, rng: Rng) -> Part:
        """Typing and tapping: every touch is a contact."""
        base = _still(member, slot, reading, stage, rng).channels
        touches, _ = reading.instants(f"contact{slot}")
        return Part(base, _contacts(member, slot, reading, stage, kind, sound, base["x"], touches, gain))

    return act


_TETHERED = {"kite", "balloon"}
_SPEED = {"fly": 0.55, "swim": 0.35, "drive": 1.1, "ride": 0.8, "float": 0.02, "sail": 0.12, "drift": 0.08}
"""Adult heights per second at an ordinary pace."""
_LIFT = {"fly": 0.9, "float": 0.04, "swim": 0.35}
_WANDER = {"fly": 0.12, "float": 0.03, "swim": 0.08}
_USUAL_HEIGHT, _HEIGHT_SPREAD = {"fly": 0.8, "drift": 0.5}, {"fly": 0.25, "drift": 0.3}
_USUAL_SPEED = {"fly": 0.6, "drift": 0.35, "drive": 0.7}


def _travel(member: CastMember, slot: int, reading: Reading, stage: Stage, rng: Rng) -> Part:
    """Flying, swimming, floating, driving: a path at the sampled speed and height; wings and fins beat with the sampled clock."""
    adult, action = ADULT_U[stage.view.framing], model_action(member.action)
    tethered = member.noun in _TETHERED
    pace = np.clip(reading.channel(f"speed{slot}") / _USUAL_SPEED[action], 0.3, 2.0)
    base = _SPEED.get(member.action, 0.1) * adult * (1.0 + 0.35 * stage.mood.arousal)
    travel = integrate(base * (pace if action != "drive" else np.ones_like(pace))) * (0.0 if tethered else 1.0)
    bob = (reading.channel(f"height{slot}") - _USUAL_HEIGHT.get(action, 0.0)) / _HEIGHT_SPREAD.get(action, 1.0)
    y = adult * (_lift(member, stage, tethered) + _WANDER.get(member.action, 0.0) * np.clip(bob, -2, 2))
    sway = 0.10 * adult * np.clip(pace - 1, -1, 1) if tethered else 0.0
    x = kept(member.x * stage.half_width_u + member.facing * (travel - travel[-1] / 2) + sway, stage)
    return Part({"x": x, "y": y, "phase": _beating(member, slot, reading, stage, rng)}, _passing(member, slot, reading, stage, x))


def _lift(member: CastMember, stage: Stage, tethered: bool) -> float:
    """How high somebody moves, in adult heights: whatever hangs on a string stays in the picture with whoever holds it."""
    if tethered:
        return {"wide": 0.9, "medium": 0.25, "near": 0.2, "close": 0.1, "detail": 0.3}[stage.view.framing]
    if stage.view.framing in ("medium", "near") and member.height > 0.5 and member.action == "fly":
        return 0.3  # somebody tall who flies still fits into the picture
    return _LIFT.get(member.action, 0.0)


def _beating(member: CastMember, slot: int, reading: Reading, stage: Stage, rng: Rng) -> Curve:
    """Phase of wings, fins or wheels in cycles, on the sampled clock where it turns."""
    times = grid(stage.duration_s)
    usual = {"fly": 2.2, "swim": 1.1}.get(member.action, 1.0)
    beats = turns(reading.values, f"contact{slot}", reading.condition)
    if model_action(member.action) != "fly" or len(beats) < 2:
        return integrate(np.full_like(times, usual), float(rng.random()))
    every = float(np.median(np.diff(beats)))
    knots = np.concatenate([beats[0] - every * np.arange(3, 0, -1), beats, beats[-1] + every * np.arange(1, 40)])
    out: Curve = np.interp(times, knots, np.arange(len(knots)) * usual * every)
    return out


def _passing(member: CastMember, slot: int, reading: Reading, stage: Stage, x: Curve) -> tuple[Event, ...]:
    """A vehicle is heard passing when it is nearest to the camera."""
    if member.action != "drive":
        return ()
    heard_s, strengths = reading.instants(f"heard{slot}")
    nearest = float(grid(stage.duration_s)[int(np.argmin(np.abs(x)))])
    strength = strengths[int(np.argmin(np.abs(np.array(heard_s) - nearest)))] if heard_s else 0.9
    return (Event(nearest, "pass", member.entity_id, "car_pass", seen=False, strength=0.8 * strength),)


_PERFORMERS: dict[str, Performer] = {
    "walk": _gait("walk"), "run": _gait("run"), "jump": _leap, "bounce": _leap, "fall": _leap, "dance": _dance,
    "type": _hands("key", "key_type", 0.6), "tap": _hands("tap", "tap", 1.0), "fly": _travel, "drift": _travel, "drive": _travel,
}  # fmt: skip


def _life(slot: int, reading: Reading, stage: Stage) -> dict[str, Curve]:
    """What keeps a figure alive: the sampled blinks and gaze; energy from the mood."""
    times = grid(stage.duration_s)
    blink = np.zeros_like(times)
    for t in reading.instants(f"blink{slot}")[0]:
        blink = np.maximum(blink, np.clip(1 - np.abs(times - t) / 0.09, 0, 1))
    gaze = np.clip(reading.channel(f"gaze{slot}"), -1, 1)
    return {"blink": blink, "gaze": gaze, "energy": np.full_like(times, np.clip(0.5 + 0.4 * stage.mood.arousal, 0.05, 1))}
