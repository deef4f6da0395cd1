"""Words, the embedded way: narration from hand-written story grammars or from lessons and scripts, fitted to the film."""

from __future__ import annotations

import random
from collections.abc import Sequence

from seedream.generators.text import grammar
from seedream.generators.text.describe import alt_text, description
from seedream.generators.text.english import fill
from seedream.generators.text.fitting import Estimate, fit_lines
from seedream.generators.text.slots import facts_of, named_first, slots_of
from seedream.scene.graph import Beat, SceneGraph
from seedream.scene.script import Line, Script
from seedream.types import Decision


def write(
    scene: SceneGraph, *, duration_s: float, seed: int, narrated: bool, estimate: Estimate
) -> tuple[Script, tuple[Decision, ...]]:
    """The script of a scene for a film of `duration_s` seconds; `estimate` tells how long a text takes to speak."""
    decisions: list[Decision] = []
    lines: tuple[Line, ...] = ()
    if narrated:
        rows = _variants(scene, seed)
        lines, silent = fit_lines(scene, rows, duration_s, estimate)
        source = "its own words" if any(beat.spoken for beat in scene.beats) else "the story grammar"
        decisions.append(Decision("narration", f"{len(lines)} lines from {source}", f"fits {duration_s:g} s at the chosen speed"))
        if silent:
            reason = f"{duration_s:g} s are too short to say everything; a longer film would"
            decisions.append(Decision("narration.left_out", ", ".join(silent), reason))
    script = Script(scene.title, lines, description(scene, lines), alt_text(scene))
    return script, tuple(decisions)


def _variants(scene: SceneGraph, seed: int) -> list[Sequence[str]]:
    """For every beat its possible texts, longest first. The topic is part of the draw: two films of one seed do not read alike."""
    lines = grammar.load(scene.kind)
    thread = grammar.choose_thread(lines, facts_of(scene), random.Random(f"{seed}/{scene.topic}/thread"))
    used: set[str] = set()
    return [_beat_variants(beat, scene, lines, thread, used, f"{seed}/{scene.topic}/{beat.id}") for beat in scene.beats]


def _beat_variants(beat: Beat, scene: SceneGraph, lines: grammar.Grammar, thread: str, used: set[str], seed: str) -> Sequence[str]:
    if beat.spoken:
        return tuple(text for text in beat.spoken if text)
    if not beat.subject:
        return ()
    facts = facts_of(scene, beat).with_value("thread", thread)
    chosen = grammar.choose(lines, beat.subject, facts, used, random.Random(f"{seed}/line"))
    if chosen is None:
        return ()
    slots = slots_of(scene, beat)
    return tuple(fill(named_first(text, scene), slots, random.Random(f"{seed}/words")) for text in chosen.texts)
