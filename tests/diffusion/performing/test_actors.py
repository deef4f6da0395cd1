"""Actors: who has been sampled steps, leaps, flies and speaks at the sampled instants, and mechanics give the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seedream.diffusion.casting import model_action
from seedream.diffusion.conditions import Condition, Subject, nominal_interval
from seedream.diffusion.curves import Curve
from seedream.diffusion.denoiser import Numbers
from seedream.diffusion.gait import stride_hu
from seedream.diffusion.performing.actors import GRAVITY, perform_member
from seedream.diffusion.performing.stage import IN_FRAME, Part, Reading
from seedream.diffusion.stage import ADULT_U, head_unit_u
from seedream.scene.shots.timing import SHORTEST_S
from seedream.scene.shots.views import CastMember, Framing, Place, WorldView
from seedream.types import Mood
from tests.diffusion.material import HERO, reading, stage, street, taught, tiny_banks, window, with_clock, with_curve

STEPS = [0.3, 0.8, 1.3, 1.8, 2.3, 2.8, 3.3, 3.8]


def _member(action: str, **changes: float | int | str) -> CastMember:
    return replace(HERO, action=action, **changes)  # type: ignore[arg-type]


def _perform(
    member: CastMember, values: Numbers, *, slot: int = 0, framing: Framing = "medium", speaks: bool = False, follows: bool = False,
    mood: Mood | None = None, condition: Condition | None = None,
) -> Part:  # fmt: skip
    """A member in a window that ends with its shot."""
    take = reading(values, condition)
    on_stage = stage(street(member, framing=framing), take.duration_s, follows=follows, mood=mood)
    return perform_member(member, slot, take, on_stage, speaks, np.random.default_rng(0))


def _at(curve: Curve, time_s: float) -> float:
    return float(np.interp(time_s, np.arange(len(curve)) / 25, curve))


def _walk(contacts: Sequence[float], heard: Sequence[float] | None = None, action: str = "walk") -> Part:
    return _perform(_member(action), window(101, contact0=contacts, heard0=contacts if heard is None else heard))


@pytest.mark.parametrize("action", ["walk", "run", "carry", "dance"])
def test_feet_land_at_the_sampled_contacts_where_the_phase_completes_half_a_cycle(action: str) -> None:
    part = _walk(STEPS, action=action)
    assert [e.time_s for e in part.events] == pytest.approx(STEPS, abs=0.003)
    assert {e.kind for e in part.events} == {"step"}
    assert {e.sound for e in part.events} == {"step_wet"}
    halves = 2 * np.array([_at(part.channels["hero.phase"], t) for t in STEPS])
    assert np.abs(halves - halves.round()).max() < 0.06  # between two samples of the curve
    assert np.diff(halves.round()) == pytest.approx(np.ones(7))


def test_steps_on_a_clock_are_those_of_the_clock() -> None:
    condition = Condition(subjects=(Subject("idle"), Subject("walk", interval_s=0.48)))
    at = 0.2 + 0.48 * np.arange(-2, 14)
    values = with_clock(with_clock(window(101), "contact1", at.tolist(), condition), "heard1", at.tolist(), condition)
    part = _perform(_member("walk"), values, slot=1, condition=condition)
    assert [e.time_s for e in part.events] == pytest.approx(at[(at > 0) & (at < 4)], abs=0.003)
    assert all(e.sound and e.seen for e in part.events)


@pytest.mark.parametrize("framing", ["wide", "medium", "close"])
@pytest.mark.parametrize("gait", ["walk", "run"])
@pytest.mark.parametrize(("facing", "height"), [(1, 1.0), (-1, 0.6)])
def test_a_body_travels_one_stride_per_cycle(framing: Framing, gait: str, facing: int, height: float) -> None:
    member = _member(gait, facing=facing, height=height)
    part = _perform(member, window(101, contact0=STEPS), framing=framing, mood=Mood(-0.5, 0.0))
    x, phase, amplitude = (part.channels[f"hero.{name}"] for name in ("x", "phase", "amplitude"))
    stride = stride_hu(gait, float(amplitude[0])) * head_unit_u(framing, height)
    assert np.diff(x) * facing / np.diff(phase) == pytest.approx(np.full(100, stride), rel=2e-3)
    assert amplitude[0] < 1


def test_sad_steps_are_shorter() -> None:
    sad, glad = (_perform(HERO, window(101, contact0=STEPS), mood=Mood(v, 0.0)).channels["hero.x"] for v in (-1.0, 0.8))
    assert np.ptp(sad) < 0.92 * np.ptp(glad)


def test_a_lost_step_is_filled_in_without_a_sound() -> None:
    kept = [t for t in STEPS if t not in (1.8, 2.3)]
    steps = _walk(kept).events
    assert [e.time_s for e in steps] == pytest.approx(STEPS, abs=0.01)
    assert [bool(e.sound) for e in steps] == [t in kept for t in STEPS]


def test_a_foot_does_not_land_twice_and_a_sound_without_it_is_heard_alone() -> None:
    events = _walk(sorted([*STEPS, 1.5]), heard=[*STEPS[:3], 1.5, *STEPS[3:]]).events
    seen = [e.time_s for e in events if e.seen]
    assert seen == pytest.approx(STEPS, abs=0.003)
    assert [e.time_s for e in events if not e.seen] == pytest.approx([1.5], abs=0.003)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.floats(0, 3.9), max_size=14).map(sorted))
def test_whatever_was_sampled_legs_keep_time(contacts: list[float]) -> None:
    part = _walk(contacts, heard=[])
    times = [e.time_s for e in part.events]
    gaps = np.diff([e.time_s for e in part.events])
    usual = float(np.median(np.diff(times))) if len(times) > 2 else 0.5
    assert len(times) >= 2
    assert (gaps > 0.3 * usual).all()
    assert not any(e.sound for e in part.events)
    phase = part.channels["hero.phase"]
    assert (np.diff(phase) > 0).all()
    crossed = [t for t, (a, b) in zip(np.arange(100) / 25, pairwise(2 * phase), strict=True) if np.floor(a) != np.floor(b)]
    assert all(np.abs(np.array(times) - t).min() < 0.081 for t in crossed if 0 < t < 3.9)


def test_who_has_no_sampled_steps_still_walks_silently() -> None:
    events = _walk([]).events
    assert 6 <= len(events) <= 9
    assert np.diff([e.time_s for e in events]) == pytest.approx(np.full(len(events) - 1, 0.5))
    assert not any(e.sound for e in events)


def test_steps_that_are_filled_in_keep_the_time_of_the_music() -> None:
    condition = Condition(subjects=(Subject("dance", interval_s=2 / 3), Subject("idle")), tempo_bpm=90.0)
    silent = _perform(_member("dance"), window(101), condition=condition)
    assert np.diff([e.time_s for e in silent.events]) == pytest.approx(np.full(len(silent.events) - 1, 2 / 3))
    beats = (0.6 + np.arange(-3, 9) * 2 / 3).tolist()
    values = with_clock(with_clock(window(26), "sway", beats, condition), "contact0", beats, condition)
    once = replace(reading(values, condition), duration_s=1.0)
    part = perform_member(_member("dance"), 0, once, stage(street(), 1.0), False, np.random.default_rng(0))
    assert [e.time_s for e in part.events] == pytest.approx([0.6], abs=0.003)


@pytest.mark.parametrize("action", ["walk", "run", "dance"])
@pytest.mark.parametrize("contacts", [[], [0.4], [0.1, 0.7]])
def test_the_shortest_shots_are_performed_too(action: str, contacts: list[float]) -> None:
    take = replace(reading(window(48, contact0=contacts)), duration_s=SHORTEST_S)
    part = perform_member(_member(action), 0, take, stage(street(), SHORTEST_S), False, np.random.default_rng(0))
    assert (np.diff(part.channels["hero.phase"]) > 0).all()
    assert part.events
    assert all(0 <= event.time_s < SHORTEST_S for event in part.events)


def test_steps_are_louder_the_louder_they_were_sampled() -> None:
    values = window(101, contact0=STEPS)
    loud, soft = (_perform(HERO, values + s * window(101, heard0=STEPS)).events for s in (1.0, 0.6))
    assert np.mean([e.strength for e in soft]) == pytest.approx(0.6 * np.mean([e.strength for e in loud]), rel=0.02)


def test_steps_are_heard_from_where_the_walker_is() -> None:
    pans = [e.pan for e in _walk(STEPS).events]
    assert pans == sorted(pans)
    assert pans[0] < 0 < pans[-1]
    followed = _perform(HERO, window(101, contact0=STEPS, heard0=STEPS), follows=True)
    assert {e.pan for e in followed.events} == {0.0}


def _flights(landings: Sequence[float], top: float, duration_s: float = 4.0) -> Numbers:
    """A window in which somebody is `top` adult heights up, half a flight before each landing."""
    times = np.arange(round(25 * duration_s) + 1) / 25
    air = 2 * np.sqrt(2 * top / GRAVITY)
    u = [(times - (t - air)) / air for t in landings]
    height = np.sum([np.where((v > 0) & (v < 1), 4 * top * v * (1 - v), 0) for v in u], 0)
    return with_curve(window(len(times), contact0=landings, heard0=landings), "height0", height)


@pytest.mark.parametrize("action", ["jump", "bounce", "fall"])
def test_leaps_are_parabolas_as_high_as_sampled_that_end_at_their_contact(action: str) -> None:
    part = _perform(_member(action), _flights([1.02, 2.5], 0.25))
    y = part.channels["hero.y"] / ADULT_U["medium"]
    assert [e.time_s for e in part.events] == pytest.approx([1.02, 2.5], abs=0.003)
    assert {(e.kind, e.sound) for e in part.events} == {("land", "step_wet")}
    assert y.max() == pytest.approx(0.25, abs=0.01)
    air = 2 * np.sqrt(2 * 0.25 / GRAVITY)
    for landing in (1.02, 2.5):
        flying = np.arange(int((landing - air) * 25) + 2, int(landing * 25))
        assert np.diff(y[flying], 2) * 25**2 == pytest.approx(np.full(len(flying) - 2, -GRAVITY), rel=0.03)
        assert not y[round(landing * 25) + 1 : round(landing * 25) + 5].any()


def test_who_has_no_time_to_rest_flies_straight_out_of_the_last_contact() -> None:
    landings = [0.5, 1.0, 1.5]
    y = _perform(_member("bounce"), _flights(landings, 0.3)).channels["hero.y"] / ADULT_U["medium"]
    top = GRAVITY * 0.5**2 / 8
    for a, b in pairwise(landings):
        inside = y[int(a * 25) + 1 : int(b * 25)]
        assert inside.max() == pytest.approx(top, rel=0.05)
        assert (inside > 0).all()


def test_small_heights_are_noise_and_a_leap_may_outlast_the_shot() -> None:
    low = with_curve(window(101, contact0=[2.0]), "height0", 0.05)
    assert not _perform(_member("jump"), low).channels["hero.y"].any()
    late = _perform(_member("jump"), _flights([4.2], 0.3))
    assert late.channels["hero.y"][-1] > 0
    assert not [e for e in late.events if e.time_s >= 4.0]


def test_dancers_sway_from_contact_to_contact_on_their_place() -> None:
    x = _walk(STEPS, action="dance").channels["hero.x"]
    assert np.ptp(x) == pytest.approx(0.2 * ADULT_U["medium"], rel=0.05)
    ways = [_at(x, (a + b) / 2) for a, b in pairwise(STEPS)]
    assert all(a * b < 0 for a, b in pairwise(ways))


@pytest.mark.parametrize(("action", "kind", "sound"), [("type", "key", "key_type"), ("tap", "tap", "tap")])
def test_every_touch_is_heard_where_a_sound_was_sampled_with_it(action: str, kind: str, sound: str) -> None:
    part = _perform(_member(action), window(101, contact0=[1.0, 1.2, 2.0], heard0=[1.0, 1.23, 3.0]))
    assert [e.time_s for e in part.events] == pytest.approx([1.0, 1.2, 2.0, 3.0], abs=0.003)
    assert [(e.sound, e.seen) for e in part.events] == [(sound, True), (sound, True), ("", True), (sound, False)]
    assert {e.kind for e in part.events} == {kind}
    assert ("hero.gesture" in part.channels) == (action == "tap")


def test_a_vehicle_is_heard_passing_when_it_is_nearest() -> None:
    part = _perform(_member("drive", x=0.2), window(101, contact0=[2.0], heard0=[2.0]), framing="wide")
    (passing,) = part.events
    x = part.channels["hero.x"]
    assert (passing.kind, passing.sound, passing.seen) == ("pass", "car_pass", False)
    assert abs(_at(x, passing.time_s)) == pytest.approx(np.abs(x).min(), abs=0.01)
    assert _perform(_member("ride"), window(101, heard0=[2.0])).events == ()


def test_wings_beat_with_the_sampled_clock() -> None:
    condition = Condition(subjects=(Subject("fly", interval_s=0.4), Subject()))
    quick, slow = (
        _perform(_member("fly"), with_clock(window(101), "contact0", beats.tolist(), condition), condition=condition)
        for beats in (np.arange(-2, 6, 0.36), np.arange(-2, 6, 0.44))
    )
    for part, interval_s in ((quick, 0.36), (slow, 0.44)):
        phase = part.channels["hero.phase"]
        assert np.diff(phase)[10:-10] == pytest.approx(np.full(80, 2.2 / 25), rel=0.02)
        assert part.channels["hero.y"].shape == phase.shape
        beat = (_at(phase, 2.0 + interval_s) - _at(phase, 2.0)) / (2.2 * interval_s)
        assert beat == pytest.approx(1.0, rel=0.02)


def test_flyers_rise_where_the_sampled_height_does() -> None:
    values = with_curve(with_curve(window(101), "height0", 0.8 + 0.25 * np.sin(np.arange(101) / 10)), "speed0", 0.6)
    part = _perform(_member("fly", height=0.3), values)
    y = part.channels["hero.y"] / ADULT_U["medium"]
    assert np.corrcoef(y, np.sin(np.arange(101) / 10))[0, 1] > 0.999
    assert y.mean() == pytest.approx(0.9, abs=0.05)
    assert (np.diff(part.channels["hero.x"]) > 0).all()


def test_flyers_are_as_quick_as_sampled() -> None:
    still, quick = (with_curve(with_curve(window(101), "height0", 0.8), "speed0", speed) for speed in (0.3, 0.9))
    ways = [float(np.ptp(_perform(_member("fly", height=0.3), v, framing="wide").channels["hero.x"])) for v in (still, quick)]
    assert ways[1] == pytest.approx(3 * ways[0], rel=0.01)


def test_a_kite_stays_with_whoever_holds_it() -> None:
    values = with_curve(with_curve(window(251), "speed0", 0.6 + 0.2 * np.sin(np.arange(251) / 9)), "height0", 0.8)
    kite = _perform(replace(_member("fly", noun="kite"), category="thing"), values).channels["hero.x"]
    bird = _perform(replace(_member("fly", noun="bird"), category="animal"), values).channels["hero.x"]
    assert np.ptp(kite) < 0.1 * ADULT_U["medium"]
    assert np.ptp(bird) > 10 * np.ptp(kite)


def test_who_just_stands_stands_where_it_was_put() -> None:
    part = _perform(_member("sit", x=-0.5), window(101, contact0=[1.0], heard0=[1.0]))
    assert (part.channels["hero.x"] == -0.5 * 960).all()
    assert not part.channels["hero.y"].any()
    assert part.events == ()


def test_eyes_blink_and_look_as_sampled_and_energy_comes_from_the_mood() -> None:
    values = with_curve(window(101, blink1=[1.0, 3.0]), "gaze1", np.linspace(-2, 2, 101))
    calm, tense = (_perform(_member("stand"), values, slot=1, mood=Mood(0, arousal)).channels for arousal in (-0.5, 0.8))
    assert calm["hero.blink"][[25, 75]] == pytest.approx([1.0, 1.0], abs=0.02)
    assert not calm["hero.blink"][[0, 40, 60, 100]].any()
    assert (calm["hero.gaze"].min(), calm["hero.gaze"].max()) == (-1, 1)
    assert calm["hero.energy"][0] == pytest.approx(0.3)
    assert tense["hero.energy"][0] == pytest.approx(0.82)


def test_a_speaker_moves_the_mouth_as_sampled_and_nobody_else_does() -> None:
    mouth = np.clip(np.sin(np.arange(101) / 5), 0, 1)
    values = with_curve(with_curve(window(101), "mouth0", mouth), "width0", -1.7)
    speaker, listener = (_perform(_member("talk"), values, speaks=speaks).channels for speaks in (True, False))
    assert np.corrcoef(speaker["hero.mouth"], mouth)[0, 1] > 0.999
    assert (speaker["hero.viseme_width"] == -1).all()
    assert not {"hero.mouth", "hero.viseme_width"} & set(listener)
    nearly_shut = _perform(_member("talk"), with_curve(values, "mouth0", 0.02), speaks=True).channels
    assert not nearly_shut["hero.mouth"].any()


@pytest.mark.parametrize("action", ["talk", "wave", "point", "think"])
def test_gestures_are_those_that_were_sampled(action: str) -> None:
    values = with_curve(window(101), "gesture0", np.linspace(-0.5, 1.5, 101))
    gesture = _perform(_member(action), values).channels["hero.gesture"]
    assert gesture == pytest.approx(np.clip(np.linspace(-0.5, 1.5, 101), 0, 1))


ALL_ACTIONS = (
    "walk", "carry", "run", "jump", "bounce", "fall", "dance", "talk", "wave", "point", "think", "look_up", "read", "type", "tap",
    "drive", "ride", "machine", "door", "fly", "swim", "float", "drift", "sail", "stand", "hold",
)  # fmt: skip


@pytest.mark.parametrize("action", ALL_ACTIONS)
def test_takes_of_the_teacher_can_be_performed(action: str) -> None:
    rng, name = np.random.default_rng(3), model_action(action)
    subject = Subject(name, True, interval_s=nominal_interval(name, Mood(), 0.5, 0.0, rng))
    condition = Condition(subjects=(subject, Subject("idle")), speech=True)
    take = Reading(taught(tiny_banks())(condition, window(101), True), condition, 4.0)
    part = perform_member(_member(action), 0, take, stage(street(), 4.0), True, rng)
    assert {f"hero.{c}" for c in ("x", "y", "blink", "gaze", "energy", "mouth", "viseme_width")} <= set(part.channels)
    for name, curve in part.channels.items():
        assert name.startswith("hero.")
        assert curve.shape == (101,)
        assert curve.dtype == np.float32
        assert np.isfinite(curve).all()
    assert all(0 <= event.time_s < 4.0 and event.source == "hero" and 0 < event.strength <= 1.1 for event in part.events)
    if name in ("walk", "run", "dance", "type", "tap", "jump", "bounce"):
        seen = [event for event in part.events if event.seen]
        assert len([event for event in seen if event.sound]) >= 0.9 * len(seen) > 0


@pytest.mark.parametrize("action", ["walk", "run", "swim", "ride"])
@pytest.mark.parametrize("x", [-0.6, 0.0, 0.7])
def test_ways_that_fit_stay_in_frame(action: str, x: float) -> None:
    member = CastMember("a", "person", "boy", action, x, height=0.64)
    view = WorldView(Place("beach"), (member,))
    values = with_curve(window(88, contact0=np.arange(0.2, 3.4, 0.4).tolist()), "speed0", 0.6)
    take = replace(reading(values), duration_s=3.44)
    way = perform_member(member, 0, take, stage(view, 3.44), False, np.random.default_rng(1)).channels["a.x"]
    assert float(np.abs(way).max()) <= IN_FRAME * 960.0 + 1.0
    assert float(np.ptp(way)) > 100
