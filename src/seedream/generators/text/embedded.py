"""Words, the embedded way: narration from hand-written story grammars or from lessons and scripts, fitted to the film."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.generators.text import grammar
from seedream.generators.text.describe import alt_text, description
from seedream.generators.text.english import fill
from seedream.generators.text.fitting import Estimate, fit_lines
from seedream.generators.text.own import is_own
from seedream.generators.text.slots import facts_of, named, slots_of
from seedream.scene.graph import Beat, SceneGraph
from seedream.scene.script import Line, Script
from seedream.types import Decision

TOLD = "told"
"""The grammar of what stands around a request's own words."""
_OF_PLACES = ("establish", "place.detail", "place.mood")


def write(
    scene: SceneGraph, *, duration_s: float, seed: int, narrated: bool, estimate: Estimate, beats_s: Sequence[float] = ()
) -> tuple[Script, tuple[Decision, ...]]:
    """The script of a scene for a film of `duration_s` seconds; `estimate` tells how long a text takes to speak.

    With the beats of a given song it leaves room for every cut to fall on one.
    """
    decisions: list[Decision] = []
    lines: tuple[Line, ...] = ()
    if narrated:
        rows = variants(scene, seed)
        lines, silent = fit_lines(scene, rows, duration_s, estimate, beats_s)
        source = "its own words" if any(beat.spoken for beat in scene.beats) else "the story grammar"
        decisions.append(Decision("narration", f"{len(lines)} lines from {source}", f"fits {duration_s:g} s at the chosen speed"))
        if silent:
            reason = f"{duration_s:g} s are too short to say everything; a longer film would"
            decisions.append(Decision("narration.left_out", ", ".join(silent), reason))
    clean = scene.words.clean
    script = Script(clean(scene.title) or scene.brand, lines, clean(description(scene, lines)), clean(alt_text(scene)))
    return script, tuple(decisions)


def shorten(
    scene: SceneGraph, *, duration_s: float, seed: int, estimate: Estimate, beats_s: Sequence[float] = ()
) -> tuple[SceneGraph, tuple[Decision, ...]]:
    """A lesson without the steps that a film of `duration_s` seconds cannot speak of: its pictures explain nothing in silence.

    Where it begins and where it arrives stay, and all that is said in the user's own words. Other films stay as they are.
    """
    left_out: list[str] = []
    while scene.kind == "lesson" and fit_lines(scene, variants(scene, seed), duration_s, estimate, beats_s)[1]:
        steps = [i for i, beat in enumerate(scene.beats[:-1]) if i and not beat.verbatim]
        if not steps:
            break
        gone = min(steps, key=lambda i: (scene.beats[i].weight, -i))
        left_out.append(scene.beats[gone].id)
        scene = replace(scene, beats=scene.beats[:gone] + scene.beats[gone + 1 :])
    if not left_out:
        return scene, ()
    reason = f"{duration_s:g} s are too short for every step of the lesson; a longer film would show them"
    return scene, (Decision("steps.left_out", ", ".join(reversed(left_out)), reason),)


def variants(scene: SceneGraph, seed: int) -> list[Sequence[str]]:
    """For every beat its possible texts, longest first. The topic is part of the draw: two films of one seed do not read alike."""
    own = is_own(scene)
    lines = grammar.load(TOLD if own else scene.kind)
    thread = grammar.choose_thread(lines, facts_of(scene), random.Random(f"{seed}/{scene.topic}/thread"))
    used: set[str] = set()
    rows: list[Sequence[str]] = []
    known = False
    for beat in scene.beats:
        texts = _chosen(beat, scene, lines, thread, used, f"{seed}/{scene.topic}/{beat.id}", own)
        slots, words = slots_of(scene, beat), f"{seed}/{scene.topic}/{beat.id}/words"
        given = tuple(text for text in beat.spoken if text)
        written = given or tuple(fill(named(text, scene, known), slots, random.Random(words)) for text in texts)
        rows.append(tuple(dict.fromkeys(text for text in map(scene.words.clean, written) if text)))
        known = known or any(re.search(r"\{(?:the_hero|hero|they)\b", text) for text in texts)
    return rows


def _chosen(
    beat: Beat, scene: SceneGraph, lines: grammar.Grammar, thread: str, used: set[str], seed: str, own: bool
) -> tuple[str, ...]:  # fmt: skip
    """The texts of the line that is chosen for a beat, slots still open; none where its words are given or nothing fits.

    Around a request's `own` words only such lines are said as speak of what is there.
    """
    if beat.spoken or not beat.subject:
        return ()
    facts = facts_of(scene, beat).with_value("thread", thread)
    grammars = (lines, grammar.load("cinematic")) if own and beat.subject in _OF_PLACES else (lines,)
    found = (grammar.choose(g, beat.subject, facts, used, random.Random(f"{seed}/line"), own) for g in grammars)
    chosen = next((line for line in found if line), None)
    return chosen.texts if chosen else ()
