"""Voice recordings of the user's own: heard, divided at pauses into takes, and laid over the film instead of narration.

A recording keeps its own time: the film is cut around it, on beats that fall into pauses where there are such. Its words are known
only from a transcript; then they are spread over the takes by their syllables, so their times are estimates.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from seedream.diffusion.given import SpokenGiven, speech_features
from seedream.diffusion.tracks import RATE_HZ
from seedream.errors import InputError
from seedream.generators.audio.embedded import lay_voice
from seedream.inputs import decode
from seedream.scene.script import Line
from seedream.scene.shots.timing import CLOSING_S, LEAD_S
from seedream.scene.shots.views import View, WorldView
from seedream.scene.storyboard import SpokenLine, Storyboard
from seedream.sound import dsp
from seedream.types import SAMPLE_RATE_HZ, Audio, Utterance, Word

NARRATOR = "narrator"
PAUSE_S = 0.35
"""Silence from which a new take begins."""
BLIP_S = 0.06
"""Shorter sounds between pauses are clicks and breaths, not takes."""
EDGE_S, FADE_S = 0.15, 0.03
_FRAME_S = 0.01
_RANGE_DB, _FLOOR_SHARE, _DEEPEST_DB, _SHALLOWEST_DB = 50.0, 0.35, 38.0, 14.0


@dataclass(frozen=True, eq=False)
class Recording:
    """A voice recording, silence at its ends left out: mono samples `(N,)` at 48 kHz; when each take sounds, in seconds from its
    start; its words at estimated times, none without a transcript."""

    name: str
    samples: Audio
    takes: tuple[tuple[float, float], ...]
    words: tuple[Word, ...] = ()

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return len(self.samples) / SAMPLE_RATE_HZ

    @property
    def film_s(self) -> float:
        """How long a film around it lasts that begins before the first word and ends after the last one."""
        return float(np.ceil(2 * (LEAD_S + self.duration_s + CLOSING_S)) / 2)


def hear_recording(path: Path, transcript: str = "") -> Recording:
    """Read a voice recording. Raises InputError where that cannot be done."""
    mono = np.asarray(decode(path).mean(1), np.float32)
    takes = find_takes(mono)
    if not takes:
        raise InputError(f'nothing is spoken in "{path}"; expected a voice recording')
    start_s, end_s = max(takes[0][0] - EDGE_S, 0.0), takes[-1][1] + EDGE_S
    samples = mono[round(start_s * SAMPLE_RATE_HZ) : round(end_s * SAMPLE_RATE_HZ)]
    moved = tuple((a - start_s, b - start_s) for a, b in takes)
    return Recording(path.name, samples, moved, spread_words(transcript, moved))


def find_takes(mono: Audio) -> tuple[tuple[float, float], ...]:
    """Stretches of speech `(start, end)` in seconds, divided by pauses of at least `PAUSE_S`, of mono samples at 48 kHz."""
    hop = round(_FRAME_S * SAMPLE_RATE_HZ)
    frames = mono[: len(mono) // hop * hop].reshape(-1, hop)
    level_db = 10 * np.log10((frames**2).mean(1) + 1e-10)
    floor, voiced = np.percentile(level_db, 5), np.percentile(level_db[level_db > level_db.max() - _RANGE_DB], 95)
    threshold = np.clip(floor + _FLOOR_SHARE * (voiced - floor), voiced - _DEEPEST_DB, voiced - _SHALLOWEST_DB)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], (level_db > threshold).astype(np.int8), [0]])))
    takes: list[tuple[float, float]] = []
    for start, end in edges.reshape(-1, 2) * _FRAME_S:
        if takes and start - takes[-1][1] < PAUSE_S:
            takes[-1] = (takes[-1][0], float(end))
        else:
            takes.append((float(start), float(end)))
    return tuple(take for take in takes if take[1] - take[0] >= BLIP_S)


def spread_words(transcript: str, takes: Sequence[tuple[float, float]]) -> tuple[Word, ...]:
    """The words of a transcript at estimated times: shared among the takes, and within them, in proportion to their syllables.

    Where a take ends, a sentence that ends nearby is taken to end too.
    """
    words = transcript.split()
    if not words:
        return ()
    count = np.concatenate([[0.0], np.cumsum([_syllables(word) for word in words])])
    voiced = np.cumsum([end - start for start, end in takes])
    stop = np.array([0.0, *(3.0 if w[-1] in ".!?…;:" else 1.5 if w[-1] in ",—–" else 0.0 for w in words)])
    borders = [0]
    for share in voiced[:-1] / voiced[-1]:
        far = np.abs(count - share * count[-1]) - stop
        borders.append(borders[-1] + int(np.argmin(far[borders[-1] :])))
    spread: list[Word] = []
    for (first, last), (start_s, end_s) in zip(pairwise([*borders, len(words)]), takes, strict=True):
        if last > first:
            at = start_s + (end_s - start_s) * (count[first : last + 1] - count[first]) / (count[last] - count[first])
            spread += [Word(words[first + i], float(at[i]), float(at[i + 1])) for i in range(last - first)]
    return tuple(spread)


def _syllables(word: str) -> int:
    """Syllables of an English word by its groups of vowels; a number counts two for every digit."""
    letters = re.sub(r"[^a-z]", "", word.lower())
    groups = len(re.findall(r"[aeiouy]+", re.sub(r"(?<=[^aeiouyl])e$", "", letters)))
    return max(groups, 1) + 2 * sum(c.isdigit() for c in word)


def place_takes(recording: Recording, duration_s: float) -> tuple[SpokenLine, ...]:
    """Where each take lies in a film of `duration_s`: in the recording's own time, after a short lead where there is room."""
    lead_s = min(LEAD_S, max(duration_s - recording.duration_s, 0.0) / 3)
    return tuple(
        SpokenLine(f"take-{i}", lead_s + start_s, end_s - start_s) for i, (start_s, end_s) in enumerate(_with_edges(recording), 1)
    )


def _with_edges(recording: Recording) -> list[tuple[float, float]]:
    """The takes with what little is heard before and after them."""
    return [(max(start - EDGE_S, 0.0), min(end + EDGE_S, recording.duration_s)) for start, end in recording.takes]


def cut_takes(recording: Recording) -> tuple[Utterance, ...]:
    """The takes as utterances, faded at their edges; without phonemes, and without words where there is no transcript."""
    utterances = []
    for i, (start_s, end_s) in enumerate(_with_edges(recording), 1):
        samples = recording.samples[round(start_s * SAMPLE_RATE_HZ) : round(end_s * SAMPLE_RATE_HZ)]
        words = tuple(Word(w.text, w.start_s - start_s, w.end_s - start_s) for w in recording.words if start_s <= w.start_s < end_s)
        text = " ".join(w.text for w in words)
        utterances.append(Utterance(f"take-{i}", text, dsp.fade(samples, FADE_S, FADE_S), SAMPLE_RATE_HZ, words))
    return tuple(utterances)


def speaker_of(view: View) -> str:
    """Who is seen to speak a recording: the first of the cast who talks, else the only person of a close or medium shot.

    Everywhere else it is the narrator, whom nobody sees.
    """
    if not isinstance(view, WorldView):
        return NARRATOR
    people = [member.entity_id for member in view.cast if member.category == "person"]
    alone = people if len(people) == 1 and view.framing in ("close", "near", "medium") else []
    return next((member.entity_id for member in view.cast if member.action == "talk"), alone[0] if alone else NARRATOR)


def recorded_lines(board: Storyboard, utterances: Sequence[Utterance]) -> tuple[Line, ...]:
    """The takes as lines of the script, each with the beat in which it begins and whoever speaks there."""
    texts = {utterance.line_id: utterance.text for utterance in utterances}
    return tuple(
        Line(line.line_id, shot.beat_id, texts[line.line_id], speaker_of(shot.view)) for shot in board.shots for line in shot.lines
    )


def place_recording(board: Storyboard, lines: Sequence[Line], utterances: Sequence[Utterance]) -> tuple[SpokenGiven, ...]:
    """The takes on the film's clock, divided at cuts: in every shot it is the one seen there who speaks, whatever `lines` say.

    Level and brightness are heard in the recording as a whole, as it lies in the film.
    """
    level, brightness = speech_features(lay_voice(board, utterances), SAMPLE_RATE_HZ)
    words = {utterance.line_id: utterance.words for utterance in utterances}
    placed = []
    for line in (line for shot in board.shots for line in shot.lines):
        said = tuple(Word(w.text, w.start_s + line.start_s, w.end_s + line.start_s) for w in words[line.line_id])
        for shot in board.shots:
            start_s, end_s = max(line.start_s, shot.start_s), min(line.start_s + line.duration_s, shot.end_s)
            if end_s <= start_s:
                continue
            first, last = int(start_s * RATE_HZ), int(np.ceil(end_s * RATE_HZ))
            here = tuple(w for w in said if start_s <= w.start_s < end_s)
            heard = level[first : last + 1], brightness[first : last + 1]
            placed.append(SpokenGiven(line.line_id, speaker_of(shot.view), first / RATE_HZ, end_s, here, (), *heard))
    return tuple(placed)
