"""Sound, the embedded way: narration, composed music, effects at events and the ambience of places, mixed to one master."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from seedream.diffusion.given import SpokenGiven, level_of
from seedream.diffusion.tracks import Tracks
from seedream.generators.audio import levels
from seedream.generators.audio.of_footage import footage_of, lay_footage
from seedream.scene.edits import Level
from seedream.scene.script import Line
from seedream.scene.shots.views import Place, View, WorldView
from seedream.scene.storyboard import Shot, Storyboard
from seedream.sound import ambience, dsp, effects, mix, music
from seedream.sound.music.soundfont import digest
from seedream.storage.store import Store
from seedream.types import SAMPLE_RATE_HZ, Audio, Decision, Utterance

CROSSFADE_S = 0.6
STEMS = ("voice", "music", "effects", "ambience")
SEAT_PAN = 1.2
"""How far to the side a voice is heard, against how far from the middle its speaker stands."""
AMBIENCE_AMOUNT = 1.2
"""How strong the beds of places are, against the 1.0 that their recipes call natural; ducking keeps them under speech."""


@dataclass(frozen=True, eq=False)
class Soundtrack:
    """The finished sound: the master, its stems, and what it is measured to be."""

    master: mix.Master
    score: music.Score | None


def compose_music(
    board: Storyboard, speech: Sequence[SpokenGiven], genre: str, seed: int, *, on_cuts: bool = True, wished: str = ""
) -> music.Score:
    """Compose for this storyboard: sections follow the shots, accents fall on cuts, the melody leaves room for speech.

    `wished` are words of the request on the music: the instruments that it names play, one that it names alone plays alone.
    """
    count = len(board.shots)
    sections = tuple(
        music.Section(
            shot.start_s,
            shot.duration_s,
            levels.followed(board.energy, (shot.start_s + shot.end_s) / (2 * board.duration_s))
            if board.energy
            else levels.intensity(i, count, board.mood),
            shot.purpose,
        )
        for i, shot in enumerate(board.shots)
    )
    cuts = tuple(shot.start_s for shot in board.shots[1:]) if on_cuts else ()
    spans = tuple((line.start_s, line.end_s) for line in speech)
    plan = music.MusicPlan(
        board.duration_s,
        board.tempo_bpm,
        board.beats_per_bar,
        board.mood,
        board.pace,
        genre,
        sections,
        cuts,
        spans,
        seed,
        instruments_wished(wished),
    )
    return music.compose(plan)


def instruments_wished(words: str) -> music.Wish:
    """The wish that words on music make: "slow piano" is a piano alone, "epic drums and strings" has both in the genre's band."""
    wish = music.read_request(words).plan.wish if words else music.Wish()
    alone = len(wish.extra) == 1 and not wish.only and wish.extra[0] not in _NEVER_ALONE and not _BAND.search(words)
    return replace(wish, only=wish.extra, extra=()) if alone else wish


_NEVER_ALONE = ("drums", "bass", "synth", "pad", "choir")
_BAND = re.compile(r"\b(?:music|score|soundtrack|orchestra\w*|band|beats?|track|epic|cinematic)\b", re.IGNORECASE)
"""Words by which more than one instrument plays."""


def retempo(tempo_bpm: float, beats_per_bar: int, duration_s: float, factor: float) -> float:
    """A tempo about `factor` times as fast at which whole bars still fill the film, 40 to 220 beats per minute."""
    if factor == 1.0:
        return tempo_bpm
    wanted = min(max(tempo_bpm * factor, 40.0), 220.0)
    bars = max(1, round(wanted * duration_s / 60.0 / beats_per_bar))
    return bars * beats_per_bar * 60.0 / duration_s


def perform_music(score: music.Score, store: Store, soundfont: str | None = None) -> Audio:
    """Play a score `(N, 2)`, with our own instruments or a SoundFont; from the store where it has been played before."""
    font = music.find_soundfont(soundfont)
    key = store.key("music", score, digest(font) if font else "")

    def write(path: Path) -> None:
        played = music.perform(score, font=music.SoundFont.load(font) if font else None)
        with path.open("wb") as file:
            np.save(file, played.stereo.astype(np.float32))

    stereo: Audio = np.load(store.make(key, ".npy", write))
    return stereo


def instruments_told(soundfont: str | None) -> tuple[Decision, ...]:
    """What plays the music, where a SoundFont is wished. Raises InputError where there is none."""
    font = music.find_soundfont(soundfont)
    return (Decision("music.instruments", font.name, f"a SoundFont of this machine, from {font.parent}", "user"),) if font else ()


def music_level(stereo: Audio) -> Audio:
    """Loudness of the music 0..1 at the rate of the tracks, sample k centred at its time."""
    return level_of(stereo.mean(1), SAMPLE_RATE_HZ)


def lay_voice(board: Storyboard, utterances: Sequence[Utterance]) -> Audio:
    """The narration `(N,)` at its places on the clock."""
    out = np.zeros(round(board.duration_s * SAMPLE_RATE_HZ), np.float32)
    spoken = {utterance.line_id: utterance for utterance in utterances}
    for line in (line for shot in board.shots for line in shot.lines):
        start = round(line.start_s * SAMPLE_RATE_HZ)
        samples = spoken[line.line_id].samples[: max(len(out) - start, 0)]
        out[start : start + len(samples)] += samples
    return out


def seat_voice(board: Storyboard, lines: Sequence[Line], utterances: Sequence[Utterance]) -> Audio:
    """The narration: mono `(N,)` where only the narrator speaks, else `(N, 2)` with everybody heard where they are seen."""
    seats = {line.id: _seat(shot.view, line.speaker) for line in lines for shot in board.shots if _holds(shot, line.id)}
    if not any(seats.values()):
        return lay_voice(board, utterances)
    out = np.zeros((round(board.duration_s * SAMPLE_RATE_HZ), 2), np.float32)
    spoken = {utterance.line_id: utterance for utterance in utterances}
    for line in (line for shot in board.shots for line in shot.lines):
        samples = dsp.pan(spoken[line.line_id].samples, seats.get(line.line_id, 0.0))
        dsp.add_at(out, samples, round(line.start_s * SAMPLE_RATE_HZ))
    return out


def _holds(shot: Shot, line_id: str) -> bool:
    return any(line.line_id == line_id for line in shot.lines)


def _seat(view: View, speaker: str) -> float:
    """Where a speaker is seen, as a place between the loudspeakers; 0 for who is not in the picture."""
    cast = view.cast if isinstance(view, WorldView) else ()
    return next((min(max(SEAT_PAN * member.x, -0.6), 0.6) for member in cast if member.entity_id == speaker), 0.0)


def lay_effects(board: Storyboard, tracks: Sequence[Tracks], seed: int) -> Audio:
    """Every event that is heard, placed to the sample `(N, 2)`."""
    return effects.render(place_effects(board, tracks, seed), board.duration_s, seed)


def place_effects(board: Storyboard, tracks: Sequence[Tracks], seed: int) -> list[effects.PlacedEffect]:
    """Every event that is heard, with its time, level and side."""
    placed = []
    for shot, track in zip(board.shots, tracks, strict=True):
        for i, event in enumerate(e for e in track.events if e.sound):
            gain_db = levels.effect_gain_db(event.sound) + 20 * float(np.log10(max(event.strength, 0.05)))
            own_seed = (seed * 1009 + shot.index * 9176 + i * 31) % 2**31
            time_s = shot.start_s + event.time_s + (levels.REVEAL_SEEN_S if event.kind == "reveal" else 0.0)
            placed.append(effects.PlacedEffect(time_s, event.sound, gain_db, event.pan, 0.0, own_seed))
    return placed


def lay_ambience(board: Storyboard, seed: int) -> Audio:
    """The beds of the places `(N, 2)`, and what is heard in footage; shots in one place share a bed, others cross-fade."""
    total = round(board.duration_s * SAMPLE_RATE_HZ)
    out = lay_footage(board)
    for place, amount, start_s, end_s in _spans(board):
        lead = min(CROSSFADE_S / 2, start_s)
        length_s = min(end_s + CROSSFADE_S / 2, board.duration_s) - (start_s - lead)
        bed = _bed(place, amount, length_s, seed)
        start = round((start_s - lead) * SAMPLE_RATE_HZ)
        bed = bed[: total - start] * _edges(len(bed[: total - start]), fade_in=start_s > 0, fade_out=end_s < board.duration_s)
        out[start : start + len(bed)] += bed
    return out


def _bed(place: Place, amount: float, length_s: float, seed: int) -> Audio:
    """The bed of a place with so much of its weather: 0 sounds as if it were clear, 1 as its recipe, 2 half again as loud."""
    wet = ambience.render(place.kind, place.weather, place.time_of_day, length_s, seed, AMBIENCE_AMOUNT)
    if amount == 1.0 or place.weather == "clear":
        return wet
    if amount > 1.0:
        return np.asarray(wet * np.float32(min(0.5 + 0.5 * amount, 1.5)), np.float32)
    dry = ambience.render(place.kind, "clear", place.time_of_day, length_s, seed, AMBIENCE_AMOUNT)
    return np.asarray(wet * np.float32(amount) + dry * np.float32(1.0 - amount), np.float32)


def _spans(board: Storyboard) -> list[tuple[Place, float, float, float]]:
    spans: list[tuple[Place, float, float, float]] = []
    for shot in board.shots:
        place = shot.view.place if isinstance(shot.view, WorldView) else Place("")
        if spans and spans[-1][:2] == (place, shot.treatment.weather):
            spans[-1] = (*spans[-1][:3], shot.end_s)
        else:
            spans.append((place, shot.treatment.weather, shot.start_s, shot.end_s))
    return [span for span in spans if span[0].kind]


def _edges(count: int, *, fade_in: bool, fade_out: bool) -> Audio:
    gain = np.ones((count, 1), np.float32)
    size = min(round(CROSSFADE_S * SAMPLE_RATE_HZ), count // 2)
    ramp = np.sin(np.linspace(0, np.pi / 2, size, dtype=np.float32))[:, None]
    if fade_in:
        gain[:size] *= ramp
    if fade_out:
        gain[count - size :] *= ramp[::-1]
    return gain


def master(
    board: Storyboard, voice: Audio, score_audio: Audio | None, tracks: Sequence[Tracks], *, seed: int, loudness_lufs: float,
    true_peak_db: float, store: Store, changes: Sequence[Level] = (),
) -> mix.Master:  # fmt: skip
    """Mix and master everything that is heard, from the store where just this has been mixed before.

    `changes` are changes of level that notes ask for.
    """
    heard = (place_effects(board, tracks, seed), _spans(board), footage_of(board), board.duration_s, _reverb_of(board), changes)
    key = store.key("mix", voice, score_audio, heard, seed, loudness_lufs, true_peak_db)

    def write(path: Path) -> None:
        done = _mixed(board, voice, score_audio, tracks, seed, loudness_lufs, true_peak_db, changes)
        parts = {name: getattr(done.stems, name) for name in STEMS}
        measures = [done.loudness_lufs, done.true_peak_db, done.duck_db, done.limited_db]
        over = [] if done.speech_over_bed_db is None else [done.speech_over_bed_db]
        with path.open("wb") as file:
            np.savez(file, mix=done.mix, measures=np.array(measures), over=np.array(over), **parts)

    with np.load(store.make(key, ".npz", write)) as data:
        loudness, peak, duck, limited = (float(v) for v in data["measures"])
        over_db = float(data["over"][0]) if len(data["over"]) else None
        return mix.Master(data["mix"], mix.Stems(*(data[name] for name in STEMS)), loudness, peak, over_db, duck, limited)


def _reverb_of(board: Storyboard) -> str:
    """The place in which most shots are: its space is the film's."""
    kinds = [shot.view.place.kind for shot in board.shots if isinstance(shot.view, WorldView)]
    return max(sorted(set(kinds)), key=kinds.count) if kinds else ""


def _mixed(
    board: Storyboard, voice: Audio, score_audio: Audio | None, tracks: Sequence[Tracks], seed: int, loudness_lufs: float,
    true_peak_db: float, changes: Sequence[Level],
) -> mix.Master:  # fmt: skip
    total = round(board.duration_s * SAMPLE_RATE_HZ)
    music_stem = np.zeros((total, 2), np.float32)
    if score_audio is not None:
        music_stem[: min(total, len(score_audio))] = score_audio[:total]
    stems = mix.Stems(voice, music_stem, lay_effects(board, tracks, seed), lay_ambience(board, seed))
    gains = [mix.Gain(level.stem, level.gain_db, level.start_s, level.end_s, level.fade) for level in changes]
    return mix.master(stems, loudness_lufs=loudness_lufs, true_peak_db=true_peak_db, place_reverb=_reverb_of(board), gains=gains)
