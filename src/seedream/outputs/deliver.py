"""Delivery: every promised file of a creation, each written aside and renamed, so that a folder never holds half a film."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from seedream.errors import OutputError
from seedream.generators.image.choose import poster_shot
from seedream.generators.text.captions import Cue, to_srt, to_vtt
from seedream.generators.video.embedded import Clip
from seedream.outputs.mux import encode_sound, join_film, write_wav
from seedream.outputs.record import CREDITS, as_text, plain, versions
from seedream.outputs.sheet import write_sheet
from seedream.refinement.findings import Report
from seedream.scene.graph import SceneGraph
from seedream.scene.script import Script
from seedream.scene.storyboard import Storyboard
from seedream.sound.mix import Master
from seedream.storage.store import Store, free_bytes, write_aside
from seedream.types import FrameSpec

SPARE_BYTES = 40_000_000


@dataclass(frozen=True, eq=False)
class Parts:
    """Everything a delivery is made of."""

    scene: SceneGraph
    script: Script
    board: Storyboard
    clips: Sequence[Clip]
    master: Master
    cues: Sequence[Cue]
    frame: FrameSpec


def prepare(folder: Path) -> Path:
    """Make the folder and see that it can be written and has room. Raises OutputError otherwise, and leaves no folder behind."""
    if free_bytes(folder.absolute()) < SPARE_BYTES:
        raise OutputError(f"the disk of {folder} has less than {SPARE_BYTES // 1_000_000} MB left; free some space")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"cannot make the folder {folder} ({error.strerror}); choose another with --out") from error
    write_aside(folder / ".writable", lambda path: None)
    (folder / ".writable").unlink()
    return folder


def write_media(folder: Path, parts: Parts, store: Store) -> None:
    """Film, sound, stems, poster, contact sheet, captions and script; sound that was encoded before comes from the store."""
    segments = [(clip.path, clip.frame_count) for clip in parts.clips]
    title = parts.script.title
    sound = store.make(store.key("aac", parts.master.mix), ".mp4", lambda path: encode_sound(path, parts.master.mix))
    write_aside(folder / "film.mp4", lambda path: join_film(path, segments, sound, parts.frame, title))
    write_aside(folder / "audio.wav", lambda path: write_wav(path, parts.master.mix))
    for name in ("voice", "music", "effects", "ambience"):
        stem = np.asarray(getattr(parts.master.stems, name), np.float32)
        write_aside(folder / "stems" / f"{name}.wav", lambda path, stem=stem: write_wav(path, stem))  # type: ignore[misc]
    best = parts.clips[poster_shot(parts.board).index]
    write_aside(folder / "poster.png", lambda path: _copy(best.still, path))
    words = {line.id: line.text for line in parts.script.lines}
    stills = [clip.still for clip in parts.clips]
    write_aside(folder / "storyboard.png", lambda path: write_sheet(path, parts.board, stills, words, parts.frame, title))
    write_text(folder / "captions.srt", to_srt(parts.cues))
    write_text(folder / "captions.vtt", to_vtt(parts.cues))
    write_text(folder / "script.md", script_markdown(parts.script))


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)


def write_text(path: Path, text: str) -> None:
    """Write a text file aside and rename it."""
    write_aside(path, lambda aside: _put(aside, text))


def _put(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")


def script_markdown(script: Script) -> str:
    """Title, narration, description and alt text as Markdown."""
    spoken = "\n\n".join(line.text for line in script.lines if line.text)
    spoken = spoken or ("_(a recording whose words are not known)_" if script.lines else "_(no narration)_")
    return (
        f"# {script.title}\n\n## Narration\n\n{spoken}\n\n## Description\n\n{script.description}\n\n"
        f"## Alt text\n\n{script.alt_text}\n"
    )


def write_record(folder: Path, parts: Parts, report: Report, about: Mapping[str, Any]) -> None:
    """`creation.json`: brief, decisions, scene graph, storyboard, events, findings, timings, versions, credits."""
    record = {
        **{key: plain(value) for key, value in about.items()},
        "film": {
            "title": parts.script.title, "duration_s": parts.board.duration_s, "width": parts.frame.width,
            "height": parts.frame.height, "fps": parts.frame.fps, "loudness_lufs": about.get("loudness_lufs", -14.0),
        },
        "script": plain(parts.script),
        "scene_graph": plain(parts.scene),
        "storyboard": plain(parts.board),
        "pictures": [clip.path.stem for clip in parts.clips],
        "events": [plain(event) for clip in parts.clips for event in clip.events],
        "report": {"findings": plain(report.findings), "measures": plain(report.measures)},
        "versions": versions(),
        "credits": plain(CREDITS),
    }  # fmt: skip
    write_text(folder / "creation.json", as_text(record))


def update_report(folder: Path, report: Report) -> None:
    """Put a new report into the record of a folder."""
    record = json.loads((folder / "creation.json").read_text("utf-8"))
    record["report"] = {"findings": plain(report.findings), "measures": plain(report.measures)}
    write_text(folder / "creation.json", as_text(record))
