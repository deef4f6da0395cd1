"""Films that notes are read against: planned in full, but with estimated speech and nothing drawn."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from functools import cache
from pathlib import Path

from seedream import context, encoder, inputs, scene
from seedream.generators import audio, text
from seedream.refinement import Film
from seedream.scene import SceneGraph, Script
from seedream.scene.graph import Beat
from seedream.scene.script import Line
from seedream.scene.shots.views import WorldView

DATA = Path(__file__).parent / "data"
PROMPTS = {
    "city": ("a melancholic man walking a dog through a rain-soaked neon-lit city", 24),
    "park": ("two kids flying a red kite in a park on a sunny day, a cat sits on a bench", 20),
    "app": ("A product demo of our new fitness app called Pulse", 24),
    "lesson": ("Explain how a rainbow forms", 30),
    "sign": ('a fox walks past a sign that says "FREE HUGS" in a park, a woman holds a banner "Welcome"', 12),
}


@cache
def film_of(name: str) -> Film:
    """One of the films, by name."""
    prompt, duration_s = PROMPTS[name]
    brief = inputs.read(prompt, duration_s=duration_s)
    graph, _ = scene.build_scene(context.understand(brief, encoder.encode(brief)), 0)
    shots = tomllib.loads((DATA / "films.toml").read_text("utf-8")).get(name, {}).get("shots", [])
    graph = replace(graph, beats=_beats(graph, shots)) if shots else graph
    script, _ = text.write(graph, duration_s=duration_s, seed=0, narrated=True, estimate=audio.estimate_duration_s)
    script = _spoken(script, shots) if shots else script
    lengths = {line.id: audio.estimate_duration_s(line.text) for line in script.lines}
    tempo, bar = audio.choose_tempo(duration_s, graph.pace, graph.mood, graph.music_genre)
    board = scene.time_storyboard(graph, script, lengths, duration_s=duration_s, fps=30, tempo_bpm=tempo, beats_per_bar=bar, seed=0)
    return Film(brief, graph, board, script)


def _beats(graph: SceneGraph, shots: list[tuple[str, str, list[str], str]]) -> tuple[Beat, ...]:
    """Beats as they are fixed, with everybody as they stand in one of the shots that were planned."""
    views = [beat.view for beat in graph.beats if isinstance(beat.view, WorldView)]
    known = {member.entity_id: member for view in views for member in view.cast}
    beats = []
    for beat_id, framing, cast, said in shots:
        view = WorldView(graph.place, tuple(known[name] for name in cast), framing)  # type: ignore[arg-type]
        beats.append(Beat(beat_id, "tell", view, spoken=(said,), verbatim=True))
    return tuple(beats)


def _spoken(script: Script, shots: list[tuple[str, str, list[str], str]]) -> Script:
    """The script with the words as they are fixed."""
    return replace(script, lines=tuple(Line(f"line-{i}", shot[0], shot[3]) for i, shot in enumerate(shots, 1)))
