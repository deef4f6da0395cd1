"""Fit the weights of `sound.tempo` on pieces that the engine composes, whose tempo is known: `python -m recipes.tempo`.

Each piece is 28 seconds of a song for a mood anywhere on the circumplex, as for the encoder; beside them are plain pulses: one
chord on every beat, another one with every bar. A weight for every kind of evidence makes the likelihood of all tempi (softmax);
what is fitted is the cross-entropy with the true one, by L-BFGS. Before the weights are written they are fitted eight times
without an eighth of the songs, on which it is counted how often the tempo is right within 2 % (half and double count as wrong).
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from recipes.encoder import songs
from scipy.optimize import minimize

from seedream.sound import tempo
from seedream.sound.beats import FRAME_HZ, onset_strength
from seedream.storage.store import write_aside
from seedream.types import SAMPLE_RATE_HZ

Numbers = NDArray[np.floating[Any]]
Piece = tuple[Numbers, float]
LENGTH_S, SEED = 28.0, 91
_FEW = 4
"""For so many songs there is one plain pulse."""
_FOLDS, _WIDTH, _RIDGE, _RIGHT = 8, 0.008, 1e-3, 0.02


def main() -> None:
    """Compose, fit, say how often it is right, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--songs", type=int, default=80, help="how many pieces")
    count = parser.parse_args().songs
    pieces = [piece(number) for number in range(count)]
    plain = [pulse(number) for number in range(count // _FEW)]
    others = [[p for i, p in enumerate(pieces) if i % _FOLDS != k] for k in range(_FOLDS)]
    held = sum(right(fit([*kept, *plain]), pieces[k::_FOLDS]) for k, kept in enumerate(others))
    print(f"right within 2 %: {held} of {count} left out of the fit")
    write(fit([*pieces, *plain]), held, count)


def piece(number: int) -> Piece:
    """The evidence of a piece, and its tempo."""
    song, stereo = songs.play_song(SEED, number, LENGTH_S)
    mono = stereo.mean(1).astype(np.float32)
    return tempo.evidence(onset_strength(mono), FRAME_HZ, mono), song.tempo_bpm


def pulse(number: int) -> Piece:
    """The evidence of a plain pulse between 60 and 180 beats a minute, and its tempo."""
    rng = np.random.default_rng([SEED, number])
    bpm = float(60.0 * 3.0 ** rng.uniform())
    mono, t = np.zeros(round(LENGTH_S * SAMPLE_RATE_HZ), np.float32), np.arange(SAMPLE_RATE_HZ // 2) / SAMPLE_RATE_HZ
    struck = np.minimum(t / 0.003, 1.0) * np.minimum((0.5 - t) / 0.1, 1.0) * np.exp(-t / rng.uniform(0.1, 0.4))
    for beat, at_s in enumerate(np.arange(rng.uniform(0.2, 1.0), LENGTH_S - 0.5, 60.0 / bpm)):
        if beat % 4 == 0:
            tones = 110.0 * 2.0 ** (rng.choice(24, 3, replace=False) / 12)
        start = round((at_s + rng.uniform(-0.01, 0.01)) * SAMPLE_RATE_HZ)
        mono[start : start + len(t)] += (0.1 * struck * np.sin(2 * np.pi * tones[:, None] * t).sum(0)).astype(np.float32)
    return tempo.evidence(onset_strength(mono), FRAME_HZ, mono), bpm


def fit(pieces: list[Piece]) -> Numbers:
    """The weights that make the true tempi most likely."""
    start = np.zeros(pieces[0][0].shape[1])
    return np.asarray(minimize(_loss, start, args=(pieces,), jac=True, method="L-BFGS-B").x)


def right(weights: Numbers, pieces: list[Piece]) -> int:
    """How many pieces have their true tempo within 2 %."""
    return sum(abs(tempo.TEMPI_BPM[int(np.argmax(seen @ weights))] / bpm - 1) < _RIGHT for seen, bpm in pieces)


def _loss(weights: Numbers, pieces: list[Piece]) -> tuple[float, Numbers]:
    loss, slope = _RIDGE * float(weights @ weights), 2 * _RIDGE * weights
    for seen, bpm in pieces:
        score = seen @ weights
        likely = np.exp(score - score.max())
        likely /= likely.sum()
        true = np.exp(-0.5 * (np.log(tempo.TEMPI_BPM / bpm) / _WIDTH) ** 2)
        true /= true.sum()
        loss -= float((true * np.log(likely + 1e-12)).sum()) / len(pieces)
        slope = slope + seen.T @ (likely - true) / len(pieces)
    return loss, slope


def write(weights: Numbers, held: int, count: int) -> None:
    """Write the weights with what they were fitted on."""
    ends = np.cumsum([len(tempo.ONSET_MULTIPLES), len(tempo.HARMONY_MULTIPLES)])
    onsets, harmony, (tapped,) = np.split(weights, ends)
    lines = [
        f"# Weights of `sound.tempo`, fitted by `python -m recipes.tempo` on {count} songs; {held} are right when left out.",
        *(f"{name} = [{', '.join(f'{value:.4f}' for value in row)}]" for name, row in (("onsets", onsets), ("harmony", harmony))),
        f"tapped = {tapped:.4f}",
    ]
    text = "\n".join(lines) + "\n"
    write_aside(tempo.WEIGHTS, lambda aside: _put(aside, text))


def _put(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
