"""Joining: sound that was encoded before is copied, packet by packet, and is the same as if it were encoded anew."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np

from seedream.generators.video.encode import encode_segment
from seedream.inputs import decode
from seedream.outputs.mux import encode_sound, join_film
from seedream.sound.loudness import true_peak_db
from seedream.types import FrameSpec

FRAME = FrameSpec(64, 36, 12)


def _packets(film: Path, kind: str) -> list[tuple[int, bytes]]:
    with av.open(str(film)) as container:
        stream = container.streams.audio[0] if kind == "audio" else container.streams.video[0]
        return [(int(p.pts), bytes(p)) for p in container.demux(stream) if p.pts is not None]


def test_copied_sound_is_the_same_to_the_bit(tmp_path: Path) -> None:
    segment, sound = tmp_path / "segment.mp4", tmp_path / "sound.mp4"
    pictures = (np.full((36, 64, 4), 8 * i, np.uint8) for i in range(24))
    encode_segment(segment, pictures, FRAME, "draft", lambda n: None)
    wave = np.sin(np.linspace(0, 2800, 96_000))[:, None].repeat(2, 1).astype(np.float32) * 0.4
    encode_sound(sound, wave)
    for name, given in (("anew", wave), ("copied", sound)):
        join_film(tmp_path / f"{name}.mp4", [(segment, 24)], given, FRAME, "test")
    join_film(tmp_path / "twice.mp4", [(segment, 24)], tmp_path / "copied.mp4", FRAME, "test")
    for kind in ("audio", "video"):
        anew = _packets(tmp_path / "anew.mp4", kind)
        assert len(anew) > 20
        assert _packets(tmp_path / "copied.mp4", kind) == anew == _packets(tmp_path / "twice.mp4", kind)


def test_what_coding_would_push_over_the_ceiling_becomes_quieter(tmp_path: Path) -> None:
    hit = np.zeros((48_000, 2), np.float32)
    hit[:24_000] = (np.sign(np.sin(np.arange(24_000) * 0.031)) * 0.69)[:, None]  # square waves overshoot
    plain, kept = tmp_path / "plain.mp4", tmp_path / "kept.mp4"
    encode_sound(plain, hit, 20.0)
    encode_sound(kept, hit)
    assert true_peak_db(hit) < -1.0 < true_peak_db(decode(plain)), "the planted overshoot"
    assert -2.5 < true_peak_db(decode(kept)) <= -1.0
