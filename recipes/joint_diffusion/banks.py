"""Banks of real material for the corpus of the joint model: speech, music and requests. Run from the project's root:

    python -m recipes.joint_diffusion.banks --out DIR

Everything comes from the engine's own voice, composer and encoder; the same seed gives the same files.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from recipes.joint_diffusion import bank_music, bank_phrases, bank_speech
from recipes.joint_diffusion.bank_speech import Bank


def make_banks(out: Path, seed: int) -> None:
    """Write speech.npz, music.npz and phrases.npz into the folder `out`; a file that exists is kept."""
    out.mkdir(parents=True, exist_ok=True)
    makers: dict[str, Callable[[], Bank]] = {
        "speech": lambda: bank_speech.speech_bank(bank_speech.sentences(bank_speech.COUNT, seed), seed),
        "phrases": lambda: bank_phrases.phrase_bank(bank_phrases.requests()),
        "music": lambda: bank_music.music_bank(bank_music.plans(bank_music.COUNT, seed)),
    }
    for name, make in makers.items():
        path = out / f"{name}.npz"
        if path.exists():
            print(f"{path.name}: kept")
            continue
        bank = make()
        arrays: dict[str, Any] = dict(bank)
        part = out / f"{name}.part.npz"  # a reader never sees half a file
        np.savez(part, **arrays)
        part.replace(path)
        print(f"{path.name}\n{_summary(bank)}", flush=True)


def _summary(bank: Bank) -> str:
    """One line per array: shape and range; seconds in all where durations are known."""
    lines = [
        f"  {name:<15} {values.shape!s:<12} " + (f"{values.min():8.3f} .. {values.max():.3f}" if values.dtype.kind in "fi" else "")
        for name, values in bank.items()
    ]
    if "duration_s" in bank:
        lines.append(f"  {bank['duration_s'].sum():.1f} s in all")
    return "\n".join(lines)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="write the banks of speech, music and requests")
    parser.add_argument("--out", type=Path, required=True, help="folder that the three files go to")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    make_banks(arguments.out, arguments.seed)
