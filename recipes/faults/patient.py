"""The patient: a copy of a delivered film in which a fault is planted, in its frames, sounds, captions or record."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import numpy as np
import soundfile
from av.video.reformatter import Colorspace
from numpy.typing import NDArray

from seedream.generators.video.encode import encode_segment
from seedream.outputs.mux import join_film, write_wav
from seedream.outputs.workshop import cut_segments
from seedream.refinement.media import decode_audio
from seedream.types import SAMPLE_RATE_HZ, Audio, FrameSpec, Quality

Frames = NDArray[np.uint8]
"""`(N, H, W, 4)` BGRA."""
STEMS = ("voice", "music", "effects", "ambience")


@dataclass(frozen=True)
class Patient:
    """A delivered folder that may be harmed."""

    folder: Path

    @property
    def quality(self) -> Quality | None:
        """The quality that the shots were encoded with, if it is known: only pieces of one kind can be joined."""
        record = self.record
        if record["brief"]["intent"].get("preview"):
            return "draft"
        quality: Quality | None = record.get("critic", {}).get("quality")
        return quality

    @property
    def record(self) -> dict[str, Any]:
        """The record of the film."""
        record: dict[str, Any] = json.loads((self.folder / "creation.json").read_text("utf-8"))
        return record

    @property
    def frame(self) -> FrameSpec:
        """Size and rate of the film."""
        film = self.record["film"]
        return FrameSpec(film["width"], film["height"], film["fps"])

    @property
    def shots(self) -> list[dict[str, Any]]:
        """The shots of the record."""
        shots: list[dict[str, Any]] = self.record["storyboard"]["shots"]
        return shots

    def edit_record(self, change: Callable[[dict[str, Any]], None]) -> None:
        """Change the record in place."""
        record = self.record
        change(record)
        (self.folder / "creation.json").write_text(json.dumps(record, ensure_ascii=False), "utf-8")

    def edit_frames(self, change: Callable[[list[Frames]], list[Frames]], only: int | None = None) -> None:
        """Change the frames of all shots, or of the shot `only`; shots that stay are copied where their encoding is known."""
        film, frame, quality = self.folder / "film.mp4", self.frame, self.quality
        sound = decode_audio(film)
        with tempfile.TemporaryDirectory() as scratch:
            starts = [round(shot["start_s"] * frame.fps) for shot in self.shots]
            pieces = [piece for piece in cut_segments(film, starts, Path(scratch)) if piece is not None]
            before = [read_frames(path) for path, _ in pieces]
            after = change([shot.copy() for shot in before])
            for i, (old, new) in enumerate(zip(before, after, strict=True)):
                changed = (only is None or i == only) and (old.shape != new.shape or not np.array_equal(old, new))
                if changed or quality is None:
                    path = Path(scratch) / f"new-{i}.mp4"
                    size = FrameSpec(new.shape[2], new.shape[1], frame.fps)
                    pieces[i] = path, encode_segment(path, list(new), size, quality or "standard", lambda n: None)
            joined = Path(scratch) / "film.mp4"
            join_film(joined, pieces, sound, frame, "planted")
            film.write_bytes(joined.read_bytes())

    def edit_film_sound(self, change: Callable[[Audio], Audio]) -> None:
        """Change the sound of the film alone."""
        self._join(change(decode_audio(self.folder / "film.mp4")))

    def edit_mix(self, change: Callable[[Audio], Audio]) -> None:
        """Change the delivered mix, and the film's sound with it."""
        mix = change(self.sound("audio.wav"))
        write_wav(self.folder / "audio.wav", mix)
        self._join(mix)

    def edit_stem(self, name: str, change: Callable[[Audio], Audio]) -> None:
        """Change a stem and with it everything that is mixed of it; the mix keeps its loudness roughly."""
        path = f"stems/{name}.wav"
        old = self.sound(path)
        new = change(old.copy())
        write_wav(self.folder / path, new)
        mix = self.sound("audio.wav")
        size = min(len(old), len(mix))
        write_wav(self.folder / "audio.wav", np.clip(mix[:size] + (new[:size] - old[:size]), -0.89, 0.89))
        self._join(self.sound("audio.wav"))

    def sound(self, name: str) -> Audio:
        """A sound of the folder `(N, 2)`."""
        data, _ = soundfile.read(str(self.folder / name), dtype="float32", always_2d=True)
        sound: Audio = np.repeat(data, 2, 1) if data.shape[1] == 1 else data
        return sound

    def edit_captions(self, change: Callable[[str], str]) -> None:
        """Change both caption files as text."""
        for name in ("captions.srt", "captions.vtt"):
            path = self.folder / name
            path.write_text(change(path.read_text("utf-8")), "utf-8")

    def _join(self, sound: Audio) -> None:
        film = self.folder / "film.mp4"
        with tempfile.TemporaryDirectory() as scratch:
            joined = Path(scratch) / "film.mp4"
            with av.open(str(film)) as container:
                count = int(container.streams.video[0].frames)
            join_film(joined, [(film, count)], np.asarray(sound, np.float32), self.frame, "planted")
            film.write_bytes(joined.read_bytes())


def read_frames(path: Path) -> Frames:
    """All frames of a film or a piece of one."""
    with av.open(str(path)) as container:
        found = [f.reformat(format="bgra", src_colorspace=Colorspace.ITU709).to_ndarray() for f in container.decode(video=0)]
    return np.array(found, np.uint8)


def samples(seconds: float) -> int:
    """Seconds as samples."""
    return round(seconds * SAMPLE_RATE_HZ)
