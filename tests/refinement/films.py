"""Films that notes are read against: planned in full, but with estimated speech and nothing drawn."""

from __future__ import annotations

from functools import cache

from seedream import context, encoder, inputs, scene
from seedream.generators import audio, text
from seedream.refinement import Film

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
    script, _ = text.write(graph, duration_s=duration_s, seed=0, narrated=True, estimate=audio.estimate_duration_s)
    lengths = {line.id: audio.estimate_duration_s(line.text) for line in script.lines}
    tempo, bar = audio.choose_tempo(duration_s, graph.pace, graph.mood, graph.music_genre)
    board = scene.time_storyboard(graph, script, lengths, duration_s=duration_s, fps=30, tempo_bpm=tempo, beats_per_bar=bar, seed=0)
    return Film(brief, graph, board, script)
