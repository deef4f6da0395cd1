"""Continuity: storyboards of a hundred requests keep sides, directions and a change of size; the check finds planted faults."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seedream import context, encoder, inputs, scene
from seedream.scene.graph import Beat
from seedream.scene.shots.camera import camera
from seedream.scene.shots.continuity import RULES, Breach, breaches, covered
from seedream.scene.shots.views import CastMember, Framing, Place, WorldView

WHO = (
    "a woman", "an old man", "two kids", "a dog", "a cat and a mouse", "a knight", "a chef and a waiter talking", "a robot",
    "a horse", "two friends talking", "a girl with a red balloon", "a fisherman", "a detective", "a family", "a couple dancing",
    "an elephant", "a cyclist", "a lighthouse", "a fox", "a teacher and a student talking",
)  # fmt: skip
WHERE = ("walking through a neon city at night", "in a park", "running through a forest", "on a beach at sunset", "in a café")


def _beats(prompt: str, number: int) -> tuple[Beat, ...]:
    kind = "story" if number % 5 == 0 else "cinematic"
    brief = inputs.read(prompt, kind=kind, duration_s=(12.0, 20.0, 30.0, 45.0)[number % 4])
    return scene.build_scene(context.understand(brief, encoder.encode(brief)), number)[0].beats


def test_a_hundred_storyboards_keep_every_rule() -> None:
    prompts = [f"{who} {where}" for who in WHO for where in WHERE]
    found = {p: breaches(_beats(p, i)) for i, p in enumerate(prompts)}
    assert len(found) == 100
    broken = {rule: sum(any(b.rule == rule for b in bs) for bs in found.values()) for rule in RULES}
    assert broken == dict.fromkeys(RULES, 0), [(p, b) for p, b in found.items() if b]


PARK = Place("park")


def _member(name: str, x: float, facing: int = 1, action: str = "stand") -> CastMember:
    return CastMember(name, "person", "woman", action, x, facing)


def _beat(name: str, *cast: CastMember, framing: Framing = "wide") -> Beat:
    return Beat(name, "show", WorldView(PARK, cast, framing))


GOOD = (
    _beat("a", _member("anna", -0.3, 1, "talk"), _member("ben", 0.3, -1, "talk")),
    _beat("b", _member("anna", -0.2, 1, "talk"), _member("ben", 0.3, -1, "talk"), framing="medium"),
    _beat("c", _member("anna", -0.1), framing="close"),
)


def test_a_good_storyboard_has_no_breach() -> None:
    assert breaches(GOOD) == ()


@pytest.mark.parametrize(
    ("rule", "faulty"),
    [
        ("establishing", (_beat("a", _member("anna", 0), framing="close"),)),
        ("alike", tuple(_beat(n, _member(n, 0)) for n in "abc")),
        ("scale", (GOOD[0], _beat("b", _member("anna", 0.1)))),
        ("direction", (_beat("a", _member("anna", 0, 1, "walk")), _beat("b", _member("anna", 0, -1, "walk"), framing="medium"))),
        ("entrance", (_beat("a", _member("anna", 0, 1, "walk")), _beat("b", _member("anna", 0.8, 1, "walk"), framing="medium"))),
        ("sides", (GOOD[0], _beat("b", _member("anna", 0.3, -1, "talk"), _member("ben", -0.3, 1, "talk"), framing="medium"))),
        ("eyes", (_beat("a", _member("anna", -0.3, -1, "talk"), _member("ben", 0.3, 1, "talk")),)),
    ],
)
def test_planted_faults_are_found(rule: str, faulty: tuple[Beat, ...]) -> None:
    assert rule in {b.rule for b in breaches(faulty)}
    assert all(isinstance(b, Breach) for b in breaches(faulty))


def test_faults_of_sides_sizes_and_eyes_are_mended() -> None:
    swapped = _beat("b", _member("anna", 0.3, -1, "talk"), _member("ben", -0.3, 1, "talk"))
    away = _beat("a", _member("anna", -0.3, -1, "talk"), _member("ben", 0.3, 1, "talk"))
    assert {b.rule for b in breaches((away, swapped))} >= {"eyes", "sides", "scale"}
    assert breaches(covered((away, swapped))) == ()


def test_what_the_request_asks_for_is_no_breach() -> None:
    asked = replace(_beat("b", _member("anna", 0.1)), camera=camera("push", 0.5, 1))
    assert breaches((GOOD[0], asked)) == ()
