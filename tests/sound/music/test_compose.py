import random
from itertools import pairwise

import numpy as np
import pytest

from seedream.errors import InputError
from seedream.sound.music import MusicPlan, Score, Section, choose_tempo, compose, genres
from seedream.sound.music.theory import NOTE_NAMES, SCALES, read_roman
from seedream.types import Mood

SHARES = (0.0, 0.2, 0.4, 0.65, 0.85)
INTENSITIES = (0.25, 0.45, 0.55, 0.9, 0.4)


def film(genre: str, duration_s: float = 30.0, seed: int = 1, mood: Mood | None = None, speech: bool = False) -> MusicPlan:
    mood = mood or Mood(0.2, 0.0)
    tempo, metre = choose_tempo(duration_s, 0.5, mood, genre)
    beat = 60.0 / tempo
    total = round(duration_s / beat)
    starts = [round(share * total) * beat for share in SHARES]
    ends = [*starts[1:], duration_s]
    sections = tuple(Section(a, b - a, level, "") for a, b, level in zip(starts, ends, INTENSITIES, strict=True))
    spans = tuple((a + 0.3, b - 0.5) for a, b in zip(starts[1:3], ends[1:3], strict=True)) if speech else ()
    return MusicPlan(duration_s, tempo, metre, mood, 0.5, genre, sections, tuple(starts[1:]), spans, seed)


def melody(score: Score) -> list[int]:
    return [note.pitch_midi for note in score.notes if note.part == "melody"]


def test_there_are_at_least_twelve_genres() -> None:
    assert len(genres()) >= 12
    assert {"ambient", "lofi", "cinematic", "corporate", "acoustic", "electronic", "jazz", "waltz", "playful", "tension"} <= set(
        genres()
    )


@pytest.mark.parametrize("genre", genres())
@pytest.mark.parametrize("duration_s", [6.0, 17.3, 30.0])
def test_the_last_beat_falls_at_the_end(genre: str, duration_s: float) -> None:
    tempo, metre = choose_tempo(duration_s, 0.5, Mood(), genre)
    beats = duration_s * tempo / 60.0
    assert beats == pytest.approx(round(beats), abs=1e-6)
    assert metre == (3 if genre == "waltz" else 4)
    assert 45 <= tempo <= 170


def test_pace_and_arousal_raise_the_tempo() -> None:
    slow, _ = choose_tempo(30.0, 0.1, Mood(0.0, -0.8), "cinematic")
    fast, _ = choose_tempo(30.0, 0.9, Mood(0.0, 0.8), "cinematic")
    assert 70 <= slow < fast <= 114


def test_an_unknown_genre_is_refused_with_the_list() -> None:
    with pytest.raises(InputError, match="ambient"):
        compose(film("corporate").__class__(10.0, 96.0, 4, Mood(), 0.5, "polka"))


@pytest.mark.parametrize("genre", genres())
def test_every_cut_has_a_struck_chord_exactly_on_it(genre: str) -> None:
    plan = film(genre)
    score = compose(plan)
    assert score.accents_s == pytest.approx(plan.cuts_s)
    for cut in plan.cuts_s:
        struck = [n for n in score.part("accent") if abs(n.start_s - cut) < 1e-9]
        assert len(struck) >= 3


@pytest.mark.parametrize("genre", genres())
def test_notes_are_playable_and_end_with_the_film(genre: str) -> None:
    score = compose(film(genre, 17.3))
    for note in score.notes:
        assert 0.0 <= note.start_s < 17.3
        assert note.start_s + note.duration_s <= 17.3 + 1e-6
        assert 27 <= note.pitch_midi <= 108
        assert 1 <= note.velocity <= 127
    assert max(n.start_s for n in score.notes if n.part == "melody") <= score.cadence_s + 1e-9
    assert 1.5 <= 17.3 - score.cadence_s <= 6.0


@pytest.mark.parametrize("genre", genres())
def test_the_piece_comes_home_to_its_tonic(genre: str) -> None:
    score = compose(film(genre))
    tonic = NOTE_NAMES.index(score.key)
    final = score.chords[-1]
    assert final.root == tonic
    assert final.start_s == pytest.approx(score.cadence_s)
    assert (
        min(n.pitch_midi for n in score.notes if n.start_s >= score.cadence_s - 1e-9 and n.part not in ("hits", "drums")) % 12
        == tonic
    )


def test_the_same_seed_gives_the_same_score_and_another_seed_another_melody() -> None:
    first, again, other = compose(film("corporate")), compose(film("corporate")), compose(film("corporate", seed=2))
    assert first == again
    a, b = melody(first), melody(other)
    intervals = [[y - x for x, y in pairwise(line)] for line in (a, b)]
    same = sum(x == y for x, y in zip(*intervals, strict=False)) / max(map(len, intervals))
    assert same < 0.6


def test_the_melody_is_singable_and_on_strong_beats_in_the_chord() -> None:
    strong = inside = 0
    steps = 0.0
    for seed in range(6):
        score = compose(film("acoustic", seed=seed))
        line = [n for n in score.notes if n.part == "melody"]
        assert max(n.pitch_midi for n in line) - min(n.pitch_midi for n in line) <= 24
        moves = [abs(b.pitch_midi - a.pitch_midi) for a, b in pairwise(line)]
        steps += sum(m <= 4 for m in moves) / len(moves)
        for note in line:
            beat = note.start_s / score.plan.beat_s
            if abs(beat - round(beat)) < 0.05:
                chord = [c for c in score.chords if c.start_s <= note.start_s + 0.02][-1]
                strong += 1
                inside += note.pitch_midi % 12 in {p % 12 for p in chord.pitches} | {chord.root}
    assert inside / strong > 0.75
    assert steps / 6 > 0.55


def test_the_motif_returns() -> None:
    score = compose(film("playful", seed=1))
    line = [n for n in score.notes if n.part == "melody"]
    rhythm = [round((b.start_s - a.start_s) / score.plan.beat_s, 1) for a, b in pairwise(line)]
    cells = [tuple(rhythm[i : i + 3]) for i in range(len(rhythm) - 2)]
    assert max(cells.count(cell) for cell in set(cells)) >= 3


def test_the_climax_lies_in_the_second_half() -> None:
    for seed in range(4):
        score = compose(film("corporate", seed=seed))
        highest = max((n for n in score.notes if n.part == "melody"), key=lambda n: n.pitch_midi)
        assert 0.4 < highest.start_s / 30.0 < 0.9


def test_voices_move_little_from_chord_to_chord() -> None:
    score = compose(film("orchestral"))
    moves = [sum(min(abs(p - q) for p in a.pitches) for q in b.pitches) / len(b.pitches) for a, b in pairwise(score.chords)]
    assert sum(moves) / len(moves) < 3.0


def test_the_notes_tell_the_key_in_most_genres() -> None:
    """Krumhansl's profiles on the notes (length times loudness) of a film in each genre."""
    major = np.array([6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88])
    minor = np.array([6.33, 2.68, 3.52, 5.38, 2.6, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17])
    right = 0
    for genre in genres():
        score = compose(film(genre))
        tuned = [n for n in score.notes if n.part not in ("drums", "hits")]
        weight = [n.duration_s * n.velocity * (2.0 if n.part == "bass" else 1.0) for n in tuned]
        chroma = np.bincount([n.pitch_midi % 12 for n in tuned], weights=weight, minlength=12)
        fits = {(t, name): np.corrcoef(np.roll(p, t), chroma)[0, 1] for t in range(12) for name, p in (("M", major), ("m", minor))}
        family = "M" if score.mode in ("major", "lydian", "mixolydian") else "m"
        right += max(fits, key=lambda k: float(fits[k])) == (NOTE_NAMES.index(score.key), family)
    assert right >= 9


def test_mood_chooses_the_mode() -> None:
    bright = {compose(film("cinematic", seed=s, mood=Mood(0.9, 0.2))).mode for s in range(5)}
    dark = {compose(film("cinematic", seed=s, mood=Mood(-0.9, 0.2))).mode for s in range(5)}
    assert bright <= {"lydian", "major"}
    assert dark == {"aeolian"}


def test_the_melody_leaves_space_for_speech() -> None:
    plan = film("playful", speech=True)
    loud, quiet = compose(film("playful")), compose(plan)

    def heard(score: Score) -> float:
        return sum(n.velocity for n in score.notes if n.part in ("melody", "answer") and plan.speaks(n.start_s))

    assert heard(quiet) < 0.5 * heard(loud)


def test_sections_begin_on_bar_lines_where_the_story_turns() -> None:
    plan = film("cinematic")
    assert any(abs(bar - plan.cuts_s[2]) < 1e-6 for bar in compose(plan).bars_s)


def test_human_timing_stays_within_six_milliseconds() -> None:
    score = compose(film("acoustic"))
    sixteenth = score.plan.beat_s / 4.0
    off = [abs(n.start_s / sixteenth - round(n.start_s / sixteenth)) * sixteenth for n in score.part("guitar")]
    assert 0.0005 < max(off) <= 0.0061


@pytest.mark.parametrize("seed", range(12))
def test_any_film_can_be_scored(seed: int) -> None:
    rng = random.Random(seed)
    genre, duration_s, mood = rng.choice(genres()), rng.choice((1.0, 2.5, 9.0, 75.0)), Mood(rng.uniform(-1, 1), rng.uniform(-1, 1))
    tempo, metre = choose_tempo(duration_s, rng.random(), mood, genre)
    total = round(duration_s * tempo / 60.0)
    cuts = tuple(k * 60.0 / tempo for k in sorted(rng.sample(range(1, total), total // 3))) if total > 2 else ()
    score = compose(MusicPlan(duration_s, tempo, metre, mood, 0.5, genre, (), cuts, ((0.0, duration_s),), seed))
    assert len(score.notes) > 3
    assert all(any(abs(n.start_s - cut) < 1e-9 for n in score.part("accent")) for cut in cuts)


def test_roman_numerals() -> None:
    assert read_roman("V7", 0, "major").pitch_classes == (7, 11, 2, 5)
    assert read_roman("bVI", 0, "aeolian").pitch_classes == (8, 0, 3)
    assert read_roman("ii", 0, "major", "seventh").pitch_classes == (2, 5, 9, 0)
    assert read_roman("iim7b5", 9, "aeolian").pitch_classes == (11, 2, 5, 9)
    assert all(len(scale) == 7 for scale in SCALES.values())
    with pytest.raises(ValueError, match="Roman"):
        read_roman("H", 0, "major")
