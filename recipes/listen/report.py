"""Report: what was found, as tables between the markers of docs/sound.md, and spectrograms beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from recipes.listen import ends, material, pieces
from recipes.page import fill, table

from seedream.inputs import decode
from seedream.types import SAMPLE_RATE_HZ

Rows = Mapping[str, Any]
LIMIT_WER, LIMIT_MOS, LIMIT_BED_DB, LIMIT_BEAT_MS, LIMIT_ONSET_MS = 0.03, 3.3, 12.0, 20.0, 5.0
SHOWN = {
    "neon_city": "a narrated film: rain, steps, synthwave and a voice",
    "epic-orchestral": "epic orchestral", "calm-lo-fi": "calm lo-fi",
}  # fmt: skip
"""Sounds whose spectrograms are drawn: name of the file, what it is."""


def write_report(results: Rows, page: Path) -> None:
    """Fill every `<!-- table NAME -->` … `<!-- end -->` of the page that has results."""
    fill(page, {f"table {name}": told(results[name]) for name, told in TABLES.items() if results.get(name)})


def _narration(found: Rows) -> str:
    words = sum(row["words"] for row in found.values())
    wrong = sum(row["errors"] for row in found.values())
    over = [row["over bed db"] for row in found.values()]
    rows = [
        ("words that Whisper-base gets wrong in the final mix", f"{wrong} of {words}: {wrong / words:.1%}", f"≤ {LIMIT_WER:.0%}"),
        ("DNSMOS of the voice, overall: mean, lowest film", _spread([row["quality"] for row in found.values()]), f"≥ {LIMIT_MOS}"),
        ("speech over everything else while words sound: mean, lowest film", _spread(over, " dB", 1), f"≥ {LIMIT_BED_DB:.0f} dB"),
    ]
    return table((f"{len(found)} films for the ear, {4 * len(found)} sentences", "found", "wanted"), rows)


def _spread(values: Sequence[float], unit: str = "", digits: int = 2) -> str:
    return f"{np.mean(values):.{digits}f}, {min(values):.{digits}f}{unit}"


def _voices(found: Rows) -> str:
    rows = [(name, f"{row['errors']} of {row['words']}", f"{row['quality']:.2f}") for name, row in found.items()]
    return table(("voice, alone", "words wrong", "DNSMOS"), rows)


def _music(found: Rows) -> str:
    every, count = list(found.values()), len(found)
    level = [sum(row["level"] == octave and row["off"] <= 0.01 for row in every) for octave in pieces.OCTAVES]
    late = np.array([row["beats ms"] for row in every if row["off"] <= 0.01])
    usual = float(np.median(late))
    off = np.abs(late - usual)
    second = np.abs([row["second beats ms"] for row in every if row["second off"] <= 0.01])
    levels = [sum(row["second level"] == octave and row["second off"] <= 0.01 for row in every) for octave in pieces.OCTAVES]
    keys = {kind: sum(row["key"] == kind for row in every) for kind in ("same", "relative", "fifth", "parallel", "other")}
    others = ", ".join(f"{number} {kind}" for kind, number in keys.items() if kind != "same" and number)
    rows = [
        ("tempo within 1 %, at the written beat (tracker with five onset functions)", f"{level[1]} of {count}", "all"),
        ("tempo within 1 %, at half or double of it", f"{level[0] + level[2]}", ""),
        (f"beats from the written ones, less the tracker's usual {usual:.0f} ms: pieces within 20 ms; median, worst",
         f"{(off <= LIMIT_BEAT_MS).sum()} of {len(off)}; {np.median(off):.0f}, {off.max():.0f} ms", f"≤ {LIMIT_BEAT_MS:.0f} ms"),
        ("the tracker with one onset function: tempo within 1 %, at the written beat; half or double",
         f"{levels[1]} of {count}; {levels[0] + levels[2]}", "all"),
        ("its beats, as they are: pieces within 20 ms; median, worst",
         f"{(second <= LIMIT_BEAT_MS).sum()} of {len(second)}; {np.median(second):.0f}, {second.max():.0f} ms",
         f"≤ {LIMIT_BEAT_MS:.0f} ms"),
        *_click_rows(),
        ("key as written (the rest: what was heard instead)", f"{keys['same']} of {count} ({others})", "≥ 80 %"),
        *_mood_rows(every), *_diversity_rows(found),
        ("loudness, from −14 LUFS (pyloudnorm)", f"at most {max(abs(row['loudness'] + 14) for row in every):.2f} LU", "≤ 0.5 LU"),
        ("true peak, highest", f"{max(row['true peak'] for row in every):.1f} dBTP", "≤ −1"),
        ("clicks, clipped samples", f"{sum(row['clicks'] for row in every)}, {sum(row['clipped'] for row in every)}", "none"),
        ("DC, largest", f"{max(row['dc'] for row in every):.5f}", "≤ 0.001"),
        ("lost in the mono sum: median, worst; worst octave",
         f"{np.median([row['mono'] for row in every]):.1f}, {max(row['mono'] for row in every):.1f}; "
         f"{max(row['mono octave'] for row in every):.1f} dB", "≤ 3; 6 dB"),
    ]  # fmt: skip
    return table((f"{count} pieces of 30 s", "found", "wanted"), rows)


def _click_rows() -> list[tuple[str, str, str]]:
    """What both trackers make of clicks that are exact: how much of what they find is their own."""
    found = {method: np.array(list(row.values())) for method, row in pieces.heard_clicks().items()}
    several, one = (f"{late.min():.0f} to {late.max():.0f} ms" for late in (found["multifeature"], found["degara"]))
    return [(f"the trackers on {len(found['degara'])} tracks of exact clicks: how late they find them", f"{several}; {one}", "")]


def _mood_rows(every: Sequence[Rows]) -> list[tuple[str, str, str]]:
    found = pieces.follows_mood(every)
    wanted = {"brightness with valence": ""}
    return [(f"{name}, correlation", f"{value:.2f}", wanted.get(name, "≥ 0.6")) for name, value in found.items()]


def _diversity_rows(found: Rows) -> list[tuple[str, str, str]]:
    scores = {request: material.score(request) for request in found}
    return [
        (f"{name}: distance of two pieces, median; smallest", f"{d['median']:.2f}; {d['smallest']:.2f} ({d['between']})", "≥ 0.3")
        for name, d in pieces.diversity(scores).items()
    ]


def _events(found: Rows) -> str:
    sharp = {row["name"]: row["late ms"] for row in found.values() if "late ms" in row}
    slow = {row["name"]: row["below db"] for row in found.values() if "below db" in row}
    off = sorted((name for name in sharp if abs(sharp[name]) > LIMIT_ONSET_MS), key=lambda name: -abs(sharp[name]))
    worst = max(sharp, key=lambda name: abs(sharp[name]))
    rows = [
        ("sharp effects that begin within 5 ms of their event", f"{len(sharp) - len(off)} of {len(sharp)}", "all"),
        ("distance: median; worst", f"{np.median(np.abs(list(sharp.values()))):.1f}; {sharp[worst]:.1f} ms ({worst})", "≤ 5 ms"),
        ("slow effects (whoosh, passing car…): their event below their loudest moment, median; worst",
         f"{np.median(list(slow.values())):.1f}; {max(slow.values()):.1f} dB ({max(slow, key=lambda n: slow[n])})", "≤ 3 dB"),
    ]  # fmt: skip
    return table((f"{len(found)} effects, decoded from m4a", "found", "wanted"), rows)


def _notes(found: Rows) -> str:
    ordered = sorted(found.values(), key=lambda row: -row["mel db"])
    rows = [
        (row["instrument"], f"{row['attack ms']:.0f} / {row['font attack ms']:.0f}",
         f"{row['decay db']:.0f} / {row['font decay db']:.0f}", f"{row['mel db']:.1f}")
        for row in ordered
    ]  # fmt: skip
    return table(("instrument (ours / SoundFont)", "attack, ms", "sunk after 1 s, dB", "log-mel distance, dB"), rows)


def _ends(found: Rows) -> str:
    every = list(found.values())
    beats = [row["silent s"] / row["beat s"] for row in every]
    rows = [
        ("films that end with their music", f"{sum(ends.ends_well(row) for row in every)} of {len(every)}", "all"),
        ("music is heard (above −50 dB of what was before) until so long before the end: median, worst",
         f"{np.median([row['silent s'] for row in every]):.2f}, {max(row['silent s'] for row in every):.2f} s; "
         f"{max(beats):.2f} of a beat", "≤ 1 beat"),
        ("level of the last 30 ms against what was before, highest", f"{max(row['tail db'] for row in every):.0f} dB", "≤ −20 dB"),
        ("level of the last two seconds but for the last half, lowest", f"{min(row['rings db'] for row in every):.0f} dB", ""),
    ]  # fmt: skip
    return table((f"{len(every)} films of every kind, 7 to 26 s", "found", "wanted"), rows)


def _cost(found: Rows) -> str:
    rows = [(name, f"{value:.2f}", "≤ 5" if name == "all" else "") for name, value in found.items()]
    return table(("30 s of everything, one thread, warm", "CPU s", "wanted"), rows)


TABLES: dict[str, Callable[[Rows], str]] = {
    "narration": _narration, "voices": _voices, "music": _music, "events": _events, "notes": _notes, "ends": _ends,
    "cost": _cost,
}  # fmt: skip


def draw(states: Sequence[Path], folder: Path) -> None:
    """Draw the spectrograms of the sounds in `SHOWN` that are in these folders."""
    made = {name: path for name in SHOWN for state in states for path in state.glob(f"{name}.*")}
    folder.mkdir(parents=True, exist_ok=True)
    for name, path in made.items():
        _spectrogram(decode(path), SHOWN[name], folder / f"{name}.png")


def _spectrogram(samples: Any, title: str, path: Path) -> None:
    """Levels of 2.4 octave-spaced bands a note over time, from 40 Hz to 16 kHz."""
    import matplotlib as mpl

    mpl.use("agg")
    from matplotlib import pyplot as plt
    from scipy.signal import spectrogram

    mono = samples.mean(1)
    hertz, seconds, power = spectrogram(mono, SAMPLE_RATE_HZ, nperseg=4096, noverlap=2048)
    rows = np.geomspace(40.0, 16_000.0, 160)
    level = 10.0 * np.log10(np.array([np.interp(rows, hertz, column) for column in power.T]).T + 1e-12)
    figure, axes = plt.subplots(figsize=(9, 3.2), layout="constrained", dpi=90)
    axes.pcolormesh(seconds, rows, level, cmap="magma", vmin=level.max() - 75.0, vmax=level.max(), shading="auto", rasterized=True)
    axes.set(yscale="log", ylim=(40, 16_000), xlabel="s", ylabel="Hz", title=title)
    figure.savefig(path, metadata={"Software": None})
    plt.close(figure)
