"""The workshop: parts of a delivered film made again and put in the place of those that are there, the rest copied bit for bit."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import numpy as np

from seedream.generators.text.captions import to_srt, to_vtt
from seedream.outputs.deliver import Parts, write_text
from seedream.outputs.mux import join_film, write_wav
from seedream.outputs.record import as_text, plain
from seedream.storage.store import write_aside
from seedream.types import Audio

STEMS = ("voice", "music", "effects", "ambience")


class FilmWorkshop:
    """Makes the parts of one version of a film again when they are needed.

    `make(shots)` returns all parts, those shots painted again and everything else from the store.
    """

    def __init__(self, make: Callable[[Sequence[str]], Parts]) -> None:
        self._make = make
        self._parts: Parts | None = None

    def _known(self) -> Parts:
        if self._parts is None:
            self._parts = self._make(())
        return self._parts

    def replace_sound(self, folder: Path, mix: Audio) -> None:
        """Put a mix `(N, 2)` at 48 kHz into `audio.wav` and into the film, whose picture stays."""
        parts = self._known()
        frame, title = parts.frame, parts.script.title
        write_aside(folder / "audio.wav", lambda path: write_wav(path, mix))
        film = folder / "film.mp4"
        write_aside(film, lambda path: join_film(path, [(film, _frames(film))], mix, frame, title))

    def replace_shots(self, folder: Path, shots: Sequence[str], *, fresh: bool) -> None:
        """Put shots (none: all) into the film, as they were made, or painted again where `fresh`; its sound stays."""
        wanted = tuple(shots) or tuple(shot.id for shot in self._known().board.shots)
        if fresh:
            self._parts = self._make(wanted)
        parts, film = self._known(), folder / "film.mp4"
        with tempfile.TemporaryDirectory() as scratch:
            kept = cut_segments(film, [round(shot.start_s * parts.frame.fps) for shot in parts.board.shots], Path(scratch))
            segments = [
                (clip.path, clip.frame_count) if clip.shot_id in wanted or old is None else old
                for clip, old in zip(parts.clips, kept, strict=True)
            ]
            write_aside(film, lambda path: join_film(path, segments, film, parts.frame, parts.script.title))

    def make_sound(self, folder: Path) -> None:
        """Make the stems and the mix again from voice, music and tracks."""
        master = self._known().master
        for name in STEMS:
            stem = np.asarray(getattr(master.stems, name), np.float32)
            write_aside(folder / "stems" / f"{name}.wav", lambda path, stem=stem: write_wav(path, stem))  # type: ignore[misc]
        self.replace_sound(folder, master.mix)

    def make_record(self, folder: Path) -> None:
        """Write what was planned into the record again: scene, script, storyboard, events; the rest of it stays."""
        parts = self._known()
        record = json.loads((folder / "creation.json").read_text("utf-8"))
        record |= {
            "script": plain(parts.script), "scene_graph": plain(parts.scene), "storyboard": plain(parts.board),
            "pictures": [clip.path.stem for clip in parts.clips],
            "events": [plain(event) for clip in parts.clips for event in clip.events],
        }  # fmt: skip
        write_text(folder / "creation.json", as_text(record))

    def make_captions(self, folder: Path) -> None:
        """Write the captions again from the words as they are spoken."""
        cues = self._known().cues
        write_text(folder / "captions.srt", to_srt(cues))
        write_text(folder / "captions.vtt", to_vtt(cues))


def _frames(film: Path) -> int:
    with av.open(str(film)) as container:
        return int(container.streams.video[0].frames)


def cut_segments(film: Path, starts: Sequence[int], folder: Path) -> list[tuple[Path, int] | None]:
    """The picture of a film in pieces from frame to frame, copied; None for a piece that does not begin with a whole picture."""
    with av.open(str(film)) as container:
        stream = container.streams.video[0]
        per_s, base = stream.average_rate or Fraction(30), stream.time_base or Fraction(1, 30)
        ticks = 1 / (Fraction(per_s) * Fraction(base))
        packets = [p for p in container.demux(stream) if p.pts is not None and p.dts is not None]
        pieces = []
        for i, (first, stop) in enumerate(pairwise([*starts, 1 << 40])):
            own = [p for p in packets if first <= round((p.pts or 0) / ticks) < stop]
            pieces.append(_piece(own, stream, int(first * ticks), folder / f"{i}.mp4"))
        return pieces


def _piece(packets: list[Any], stream: Any, offset: int, path: Path) -> tuple[Path, int] | None:
    if not packets or not packets[0].is_keyframe:
        return None
    with av.open(str(path), "w") as out:
        copy = out.add_stream_from_template(stream)
        copy.time_base = stream.time_base
        for packet in packets:
            packet.pts, packet.dts, packet.stream = packet.pts - offset, packet.dts - offset, copy
            out.mux(packet)
    return path, len(packets)
