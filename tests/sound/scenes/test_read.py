"""What is read from the words of a scene: sources, surfaces, manners, order, rooms, length; and what is said of the rest."""

from __future__ import annotations

import pytest

from seedream.errors import InputError
from seedream.sound.ambience.beds import beds
from seedream.sound.effects import EFFECTS
from seedream.sound.reverb import SPACES
from seedream.sound.scenes import Item, read_scene, sources
from seedream.sound.scenes.read import manners


def _only(text: str) -> Item:
    (item,) = read_scene(text).items
    return item


def test_every_source_can_be_made_and_every_word_leads_to_it() -> None:
    for name, row in sources().items():
        sounds = [row.get("bed"), row.get("effect"), row.get("walk"), *row.get("on", {}), *row.get("as", {})]
        for sound in filter(None, sounds):
            assert sound in beds() or sound in EFFECTS, (name, sound)
        for part in row.get("many", ()):
            assert part in sources()
        for word in row["words"]:
            found = {item.name for item in read_scene(word).items}
            assert name in found or set(row.get("many", ())) <= found, word
    assert set(manners()["rooms"]) <= set(SPACES)
    assert len(sources()) >= 130


@pytest.mark.parametrize(
    ("text", "sound"),
    [
        ("rain on a tin roof", "rain_tin"),
        ("rain against the window", "rain_window"),
        ("rain on leaves", "rain_leaves"),
        ("light rain on an umbrella", "rain_umbrella"),
        ("heavy rain", "rain_heavy"),
        ("drizzle", "rain_light"),
        ("footsteps on gravel", "step_gravel"),
        ("someone walks in the snow", "step_snow"),
        ("footsteps on a wooden floor", "step_wood"),
        ("running on sand", "step_sand"),
        ("wind in the trees", "leaves"),
        ("howling wind", "storm_wind"),
    ],
)
def test_surfaces_and_kinds(text: str, sound: str) -> None:
    assert _only(text).sound == sound


def test_how_near_how_often_and_where() -> None:
    assert _only("distant thunder").distance == 0.8
    assert _only("an owl every ten seconds").every_s == (10.0, 10.0)
    assert _only("a bell rings three times").count == 3
    assert _only("typing on the left").pan == -0.7
    assert _only("a car passing from left to right").motion == "pass_right"
    assert _only("footsteps on gravel, getting closer").motion == "nearer"
    assert _only("a dog barking next door").behind_hz > 0.0
    assert _only("slow footsteps").rate < 1.5 < _only("hurried footsteps").rate
    assert _only("a loud knock").level_db > 0.0 > _only("a quiet knock").level_db
    assert read_scene("dripping water in a cave").room == "space"
    assert read_scene("footsteps in a church, 7 s").duration_s == 7.0


def test_then_comes_later_and_steps_end_there() -> None:
    scene = read_scene("rain, footsteps on gravel, then a door opens and a dog barks, 12 s")
    starts = {item.name: item.start_s for item in scene.items}
    assert starts == {"rain": 0.0, "footsteps": 0.0, "door_open": 6.0, "dog": 6.0}
    assert {item.name: item.end_s for item in scene.items}["footsteps"] == 6.0
    assert read_scene("a door slams after 3 seconds").items[0].start_s == 3.0


def test_what_is_not_known_is_said() -> None:
    scene = read_scene("rain, a glorp and a zeebee far away")
    assert [item.name for item in scene.items] == ["rain"]
    assert scene.items[0].distance < 0.5  # "far away" belongs to the zeebee
    assert scene.not_understood == ("glorp", "zeebee")
    with pytest.raises(InputError, match=r"thundr.*near in spelling: thunder"):
        read_scene("thundr")
    with pytest.raises(InputError, match="no words"):
        read_scene("  ")
    with pytest.raises(InputError, match="length"):
        read_scene("rain, 99 minutes")
