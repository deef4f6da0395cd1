"""The composer: form, harmony, melody and arrangement put together into a score, made human, with an accent on every cut."""

from __future__ import annotations

import random
from collections.abc import Sequence

from seedream.sound.music.arrangement import Event, accompany
from seedream.sound.music.form import Form, build_form
from seedream.sound.music.genres import Genre, Layer
from seedream.sound.music.groove import drum
from seedream.sound.music.harmony import Placed, choose_key, harmonise, voice
from seedream.sound.music.melody import Sung, develop, invent_motif, octave_into, set_to_harmony
from seedream.sound.music.plan import MusicPlan
from seedream.sound.music.score import Chord, Note, Score
from seedream.sound.music.theory import NOTE_NAMES
from seedream.sound.music.variants import varied
from seedream.sound.music.wish import muted

_HUMAN_S = 0.006
_BREATH_BEATS = 0.26
ACCENT = "accent"
SUDDEN_S = 0.22
"""Length of the last chord of a piece that ends suddenly, in seconds."""


def compose(plan: MusicPlan) -> Score:
    """Write the music of a plan; the same plan (seed included) always gives the same score."""
    genre = varied(plan.style, plan.seed)
    rng = random.Random(f"music/{plan.seed}/{genre.name}")
    form = build_form(plan)
    key = choose_key(genre, plan.mood, rng, plan.wish)
    chords = harmonise(form, genre, *key, plan.mood, rng)
    events = _melodic(plan, genre, form, chords, key, rng)
    for layer in genre.layers:
        if layer.role in ("chords", "bass"):
            events += accompany(layer, form, chords, key, rng)
    events = _breathe(events, form)
    events += _accents(form, genre, chords) + drum(form, genre, plan.seed)
    silent = muted(genre, plan.wish)
    swung = [(event, _swing(event.at, genre.swing)) for event in events if event.part not in silent]
    notes = [_note(event, at, plan, form, rng) for event, at in swung]
    return _score(plan, genre, form, key, chords, notes)


def _melodic(
    plan: MusicPlan, genre: Genre, form: Form, chords: tuple[Placed, ...], key: tuple[int, str], rng: random.Random
) -> list[Event]:
    """Melody and answers, thinned out where somebody speaks."""
    density = min(1.0, max(0.0, genre.melody_density + 0.15 * plan.mood.arousal + 0.2 * (plan.pace - 0.5)))
    motif = invent_motif(plan.beats_per_bar, density, genre.melody_leap, rng)
    tones = develop(form, motif)
    first = next(layer for layer in genre.layers if layer.role == "melody")
    line = set_to_harmony(tones, form, chords, key, first.register, 2.0 * plan.mood.valence + plan.mood.arousal)
    out: list[Event] = []
    for layer in genre.layers:
        if layer.role not in ("melody", "answer"):
            continue
        sung = octave_into(_answers(line) if layer.role == "answer" else line, layer.register)
        playing = [s for s in sung if layer.enter <= _level_at(form, s.at) < layer.leave or s.at >= form.resolve]
        out += _with_space(playing, plan, layer)
    return out


def _level_at(form: Form, beat: float) -> float:
    return next((bar.level for bar in reversed(form.bars) if bar.start <= beat + 1e-6), 0.0)


def _answers(line: tuple[Sung, ...]) -> tuple[Sung, ...]:
    """An echo in the holes of the melody: where a note is held for two beats, its last three notes come again, lightly."""
    out: list[Sung] = []
    for i, held in enumerate(line[:-1]):
        if held.beats < 2.0 or i < 2:
            continue
        for k, note in enumerate(line[i - 2 : i + 1]):
            length = 0.5 if k < 2 else max(0.5, held.beats - 1.5)
            out.append(Sung(held.at + 0.5 + 0.5 * k, length, note.pitch, 0.78 - 0.06 * k, note.phrase))
    return tuple(out)


def _with_space(sung: Sequence[Sung], plan: MusicPlan, layer: Layer) -> list[Event]:
    """During speech only long notes on strong beats stay, at most one in two beats, and softly."""
    out: list[Event] = []
    free_from = -1e9
    for note in sung:
        if plan.speaks(note.at * plan.beat_s):
            keep = layer.role == "melody" and note.beats >= 1.0 and abs(note.at - round(note.at)) < 1e-6 and note.at >= free_from
            if not keep:
                continue
            free_from = note.at + 2.0
            out.append(Event(note.at, note.beats, note.pitch, 0.62 * note.weight, layer.part))
        else:
            out.append(Event(note.at, note.beats, note.pitch, note.weight, layer.part))
    return out


def _breathe(events: list[Event], form: Form) -> list[Event]:
    """A short silence in the attacks before every cut, so that the accent on it is heard."""
    marks = [float(b) for b in (*form.cuts, form.resolve)]
    return [e for e in events if not any(0.02 < mark - e.at < _BREATH_BEATS for mark in marks)]


def _accents(form: Form, genre: Genre, chords: tuple[Placed, ...]) -> list[Event]:
    """On every cut: the chord's upper notes struck together by the genre's accent layer, stronger where the story turns."""
    layer = next(layer for layer in genre.layers if layer.role == "accent")
    voicings = voice(tuple(c.harmony for c in chords), layer.register, 3)
    out = []
    for beat in sorted({*form.cuts, form.resolve}):
        index = max((i for i, c in enumerate(chords) if c.start <= beat + 1e-6), default=0)
        strong = 1.08 if beat in form.turns else 0.86
        length = min(2.5, float(form.beats - beat)) if beat != form.resolve else float(form.beats - beat)
        pitches = (*voicings[index], voicings[index][-1] + 12)  # the octave on top gives the attack its edge
        out += [Event(float(beat), length, p, strong, ACCENT) for p in pitches]
    return out


def _swing(at: float, amount: float) -> float:
    """Bend the beat so that off-beat eighths come late: `amount` 0 is straight, 1 a triplet feel."""
    within = at % 1.0
    if amount <= 0.0 or within < 1e-6:
        return at
    late = amount / 6.0
    bent = within * (0.5 + late) / 0.5 if within <= 0.5 else 0.5 + late + (within - 0.5) * (0.5 - late) / 0.5
    return at - within + bent


def _note(event: Event, at_beats: float, plan: MusicPlan, form: Form, rng: random.Random) -> Note:
    """A played note: dynamics follow level, metre and phrase; timing is human except for drums and on cuts."""
    on_cut = abs(event.at - round(event.at)) < 1e-6 and round(event.at) in {*form.cuts, form.resolve}
    exact = on_cut or event.part in ("drums", "hits", ACCENT)
    drift = 0.0 if exact or event.at == 0.0 else max(-_HUMAN_S, min(_HUMAN_S, rng.gauss(0.0, 0.003)))
    start = max(0.0, at_beats * plan.beat_s + drift)
    longest = SUDDEN_S if plan.wish.ending == "sudden" and event.at >= form.resolve - 1e-6 else plan.duration_s - start
    duration = max(0.04, min(event.beats * plan.beat_s, longest, plan.duration_s - start))
    return Note(start, duration, event.pitch, _velocity(event, form, on_cut, rng), event.part)


def _velocity(event: Event, form: Form, on_cut: bool, rng: random.Random) -> int:
    level = _level_at(form, event.at)
    within = event.at % 1.0
    metre = 5.0 if within < 1e-6 else 0.0 if abs(within - 0.5) < 1e-6 else -5.0
    base = 56.0 + 34.0 * level + metre + (7.0 if on_cut else 0.0) + rng.uniform(-4.0, 4.0)
    if event.part in ("hits", ACCENT):
        base = 92.0 + 10.0 * level
    return round(max(12.0, min(127.0, base * event.weight)))


def _score(plan: MusicPlan, genre: Genre, form: Form, key: tuple[int, str], chords: Sequence[Placed], notes: list[Note]) -> Score:
    register = next((layer.register for layer in genre.layers if layer.role == "chords"), (55, 76))
    voicings = voice(tuple(c.harmony for c in chords), register)
    beat = plan.beat_s
    written = tuple(
        Chord(c.start * beat, c.beats * beat, c.harmony.roman, c.harmony.root, c.bass, v)
        for c, v in zip(chords, voicings, strict=True)
    )
    return Score(
        plan=plan,
        key=NOTE_NAMES[key[0]],
        mode=key[1],
        tempo_bpm=plan.tempo_bpm,
        chords=written,
        notes=tuple(sorted(notes, key=lambda n: (n.start_s, n.part, n.pitch_midi))),
        beats_s=tuple(k * beat for k in range(plan.beats + 1)),
        bars_s=tuple(bar.start * beat for bar in form.bars),
        accents_s=tuple(b * beat for b in form.cuts),
        cadence_s=form.resolve * beat,
    )
