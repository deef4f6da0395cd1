"""Narration around a request's own words: it speaks of what was told last, and of whoever did it."""

from __future__ import annotations

from seedream.context import understand
from seedream.encoder import encode
from seedream.generators.text import grammar, write
from seedream.generators.text.own import doer_before, like, own_facts
from seedream.inputs import read
from seedream.scene import SceneGraph, build_scene
from seedream.scene.shots.casting import hero_of

KEEPER = "A lonely lighthouse keeper befriends a seagull"
SCARF = "A little fox plays in the snowy forest, she loses her red scarf, and a kind old bear helps her find it before night falls."


def _film(prompt: str, duration_s: float = 30.0) -> tuple[SceneGraph, dict[str, str]]:
    brief = read(prompt, duration_s=duration_s)
    scene = build_scene(understand(brief, encode(brief)), 0)[0]
    script, _ = write(scene, duration_s=duration_s, seed=0, narrated=True, estimate=lambda text: len(text.split()) / 2.4)
    return scene, {line.beat_id: line.text for line in script.lines}


def test_seven_words_are_told_for_most_of_the_film() -> None:
    films = ((KEEPER, 30.0), ("two sisters build a raft in summer", 20.0), ("a shy hedgehog learns to dance", 30.0))
    for prompt, duration_s in films:
        _, lines = _film(prompt, duration_s)
        assert sum(len(text.split()) for text in lines.values()) / 2.4 > 0.5 * duration_s, lines
        assert len(set(lines.values())) == len(lines)


def test_lines_speak_of_what_was_told_last() -> None:
    scene, lines = _film(SCARF)
    told = grammar.load("told").lines
    found = {beat.id: [t for t in told for text in t.texts if lines.get(beat.id) == text] for beat in scene.beats}
    tied = {name: set(rows[0].when.get("after", ())) for name, rows in found.items() if rows}
    assert any("lose" in words for words in tied.values())
    assert {"help", "find"} & tied["end"]


def test_facts_are_those_of_the_sentence_before() -> None:
    scene, _ = _film(SCARF)
    end = scene.beats[-1]
    facts = own_facts(scene, end)
    assert {"help", "find"} <= set(facts["after"])
    assert "lose" not in facts["after"]
    assert {"lose", "scarf", "help"} <= set(facts["told"])


def test_who_did_it_is_spoken_of_and_the_end_is_the_heros() -> None:
    scene, _ = _film("A boy sleeps. A dog runs through the garden.")
    end = next(b for b in scene.beats if b.subject in ("own.end", "own.close"))
    assert doer_before(scene, end) == hero_of(scene.entities)
    after = [b for b in scene.beats if b.id == "turn.2.near"]
    assert all((who := doer_before(scene, b)) is not None and who.noun == "dog" for b in after)


def test_what_somebody_is_like_is_theirs_alone() -> None:
    scene, _ = _film("Maya finds an old bicycle in a barn")
    hero = hero_of(scene.entities)
    assert hero is not None
    assert "old" not in like(scene, hero)
    keeper, _ = _film(KEEPER)
    hero = hero_of(keeper.entities)
    assert hero is not None
    assert "lonely" in like(keeper, hero)


def test_nothing_breaks_when_the_day_does() -> None:
    broken = (
        "night falls over the village, a dog waits",
        "the sun breaks through the clouds, a boat sails",
        "a girl falls in love",
    )
    for prompt in broken:
        said = " ".join(_film(prompt, 20.0)[1].values())
        assert "mended" not in said
        assert "A small sound" not in said
