"""A tiny film of a place with three shots, as it is delivered: pictures, sounds, captions and a record, for planting faults."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from seedream.generators.video.encode import encode_segment
from seedream.outputs.mux import join_film, write_wav
from seedream.sound.mix import finish
from seedream.types import SAMPLE_RATE_HZ, Audio, FrameSpec

FRAME = FrameSpec(160, 90, 15)
DURATION_S = 6.0
STARTS_S = (0.0, 2.0, 4.0)
LINES = ("The rain falls on the old town.", "Anna walks home to Berlin.", "The street is quiet at last.")
SPOKEN_S = ((0.4, 1.5), (2.3, 3.6), (4.3, 5.2))
Frames = list[Any]


def shots() -> list[Frames]:
    """Three shots of one picture, each seen from elsewhere; the last one fades."""
    rng = np.random.default_rng(3)
    wide = np.clip(np.kron(rng.uniform(60, 190, (12, 40)), np.ones((9, 9))), 0, 255)
    tint = np.array([0.8, 0.95, 1.1, 1.0])
    made = []
    for i in range(3):
        frames: Frames = []
        for n in range(30):
            x = 25 * i + n
            luma = np.take(wide, np.arange(x, x + FRAME.width) % wide.shape[1], axis=1)[:90] * np.linspace(0.5, 1.2, FRAME.width)
            left = (30 - n) / 10 if i == 2 and n > 20 else 1.0
            frames.append(np.clip(luma[..., None] * tint * left, 0, 255).astype(np.uint8))
        made.append(frames)
    return made


def sounds() -> dict[str, Audio]:
    """Voice, music, effects, ambience and their mix, `(N, 2)`."""
    count = round(DURATION_S * SAMPLE_RATE_HZ)
    t = np.arange(count) / SAMPLE_RATE_HZ
    rng = np.random.default_rng(5)
    voice = np.zeros(count)
    for start, end in SPOKEN_S:
        shape = np.clip(np.minimum(t - start, end - t) / 0.03, 0, 1)
        voice += shape * np.sin(2 * np.pi * 220 * t) * (0.30 + 0.12 * np.sin(2 * np.pi * 5 * t))
    fade = np.clip((DURATION_S - t) / 0.5, 0, 1)
    chord = sum(np.sin(2 * np.pi * hz * t) for hz in (262, 330, 392))
    music = 0.015 * chord * fade
    stems = {"voice": voice, "music": music, "effects": np.zeros(count), "ambience": 0.002 * rng.standard_normal(count) * fade}
    made = {name: np.stack([x, x], 1).astype(np.float32) for name, x in stems.items()}
    made["mix"] = finish(np.asarray(sum(made.values()), np.float32), -14.0, -1.2)
    return made


def record() -> dict[str, Any]:
    """What the film promises."""
    place = {"kind": "street", "time_of_day": "day", "weather": "rain", "wording": "street"}
    view = {"type": "WorldView", "place": place, "framing": "wide", "mirrored": False, "cast": []}
    lines = [{"id": f"line-{i}", "beat_id": "b", "text": text, "speaker": "narrator"} for i, text in enumerate(LINES)]
    board = [
        {
            "id": f"shot-{i + 1}", "start_s": start, "duration_s": 2.0, "transition": "cut", "view": view,
            "lines": [{"line_id": f"line-{i}", "start_s": SPOKEN_S[i][0], "duration_s": SPOKEN_S[i][1] - SPOKEN_S[i][0]}],
        }
        for i, start in enumerate(STARTS_S)
    ]  # fmt: skip
    return {
        "brief": {"prompt": "Anna walks home through the rain in Berlin", "intent": {}},
        "film": {"duration_s": DURATION_S, "width": 160, "height": 90, "fps": 15, "loudness_lufs": -14.0},
        "script": {"title": "Rain", "lines": lines},
        "scene_graph": {"kind": "cinematic", "place": place, "entities": [], "relations": [], "brand": "", "words": {}},
        "storyboard": {"shots": board, "mood": {"valence": -0.5, "arousal": -0.2}, "tempo_bpm": 90, "beats_s": []},
        "pictures": ["one", "two", "three"],
        "events": [],
    }


def captions() -> str:
    """The captions of the three lines."""
    cues = []
    for i, ((start, end), text) in enumerate(zip(SPOKEN_S, LINES, strict=True), 1):
        a, b = (f"00:00:{s:06.3f}".replace(".", ",") for s in (start, end + 0.5))
        cues.append(f"{i}\n{a} --> {b}\n{text}")
    return "\n\n".join(cues) + "\n"


def deliver(folder: Path, change: Callable[[list[Frames]], list[Frames]] = lambda made: made) -> Path:
    """Write the film into a folder, its shots changed before they are encoded."""
    (folder / "stems").mkdir(parents=True, exist_ok=True)
    heard = sounds()
    pieces = []
    for i, frames in enumerate(change(shots())):
        path = folder / f"segment-{i}.mp4"
        pieces.append((path, encode_segment(path, frames, FRAME, "standard", lambda n: None)))
    join_film(folder / "film.mp4", pieces, heard["mix"], FRAME, "Rain")
    write_wav(folder / "audio.wav", heard.pop("mix"))
    for name, stem in heard.items():
        write_wav(folder / "stems" / f"{name}.wav", stem)
    (folder / "captions.srt").write_text(captions(), "utf-8")
    (folder / "captions.vtt").write_text("WEBVTT\n\n" + captions().replace(",", "."), "utf-8")
    (folder / "creation.json").write_text(json.dumps(record()), "utf-8")
    return folder
