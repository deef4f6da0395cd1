"""Sound files: every usual format becomes the same samples; what cannot be used is one sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
import soundfile

from seedream.errors import InputError
from seedream.inputs import decode, read
from seedream.types import SAMPLE_RATE_HZ, Audio


def _chirp(seconds: float = 2.0, rate_hz: int = SAMPLE_RATE_HZ) -> Audio:
    t = np.arange(round(seconds * rate_hz)) / rate_hz
    return (0.4 * np.sin(2 * np.pi * (200 * t + 300 * t**2))).astype(np.float32)


def _encode(path: Path, codec: str, sample_format: str, sound: Audio) -> Path:
    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream(codec, rate=SAMPLE_RATE_HZ)
        stream.layout = "mono"
        frame = av.AudioFrame.from_ndarray(sound[None, :], format="fltp", layout="mono")
        frame.sample_rate = SAMPLE_RATE_HZ
        size = stream.codec_context.frame_size or 1024
        resampler = av.AudioResampler(sample_format, "mono", SAMPLE_RATE_HZ, size)
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))
    return path


def _likeness(a: Audio, b: Audio) -> float:
    size = min(len(a), len(b))
    return float(np.corrcoef(a[:size], b[:size])[0, 1])


@pytest.mark.parametrize(("name", "codec", "sample_format"), [("a.mp3", "libmp3lame", "fltp"), ("a.flac", "flac", "s16")])
def test_coded_sound_is_what_went_in(tmp_path: Path, name: str, codec: str, sample_format: str) -> None:
    sound = _chirp()
    heard = decode(_encode(tmp_path / name, codec, sample_format, sound))
    assert heard.shape[1] == 1
    assert heard.dtype == np.float32
    assert _likeness(heard[:, 0], sound) > 0.999


def test_every_rate_becomes_48_khz_and_stereo_stays_stereo(tmp_path: Path) -> None:
    low = _chirp(rate_hz=22_050)
    soundfile.write(tmp_path / "low.wav", low, 22_050)
    soundfile.write(tmp_path / "wide.ogg", np.stack([_chirp(), 0.2 * _chirp()], 1), SAMPLE_RATE_HZ)
    assert _likeness(decode(tmp_path / "low.wav")[:, 0], _chirp()) > 0.999
    wide = decode(tmp_path / "wide.ogg")
    assert wide.shape[1] == 2
    assert np.abs(wide[:, 1]).max() == pytest.approx(0.2 * np.abs(wide[:, 0]).max(), rel=0.1)


def test_what_cannot_be_used_is_said(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "short.wav", _chirp(0.5), SAMPLE_RATE_HZ)
    soundfile.write(tmp_path / "silent.wav", np.zeros(2 * SAMPLE_RATE_HZ), SAMPLE_RATE_HZ)
    soundfile.write(tmp_path / "numbers.wav", np.full(2 * SAMPLE_RATE_HZ, np.nan), SAMPLE_RATE_HZ, subtype="FLOAT")
    (tmp_path / "text.mp3").write_text("not a song at all " * 99)
    (tmp_path / "empty.wav").write_bytes(b"")
    whole = _encode(tmp_path / "whole.flac", "flac", "s16", _chirp()).read_bytes()
    (tmp_path / "torn.flac").write_bytes(whole[: len(whole) // 2])
    soundfile.write(tmp_path / "day.wav", np.zeros(3602 * 8000, np.int16), 8000)
    with av.open(str(tmp_path / "mute.mp4"), "w") as container:
        stream: Any = container.add_stream("libx264", rate=5)
        stream.width = stream.height = 64
        container.mux(stream.encode(av.VideoFrame(64, 64, "yuv420p")))
        container.mux(stream.encode(None))
    said = {
        "nothing.wav": "not a file", "short.wav": "at least 1 s", "silent.wav": "silent", "numbers.wav": "no numbers",
        "text.mp3": "damaged", "empty.wav": "damaged", "torn.flac": "damaged", "mute.mp4": "no sound",
        "day.wav": "longer than an hour",
    }  # fmt: skip
    for name, words in said.items():
        with pytest.raises(InputError, match=words) as caught:
            decode(tmp_path / name)
        assert "\n" not in str(caught.value)


def test_wishes_for_sound_of_ones_own(tmp_path: Path) -> None:
    song, take, words = tmp_path / "song.wav", tmp_path / "take.wav", tmp_path / "words.txt"
    song.write_bytes(b"x")
    take.write_bytes(b"x")
    words.write_text("Hello there,\nold friend.\n")
    intent = read("a cat", music=str(song), voice_over=take, transcript=words).intent
    assert (intent.music, intent.voice_over, intent.transcript) == (song, take, "Hello there, old friend.")
    assert read("a cat", music=False).intent.music is False
    assert read("a cat", music="no").intent.music is False
    assert read("a cat", music=True).intent.music is True
    for wishes in ({"music": "none.wav"}, {"voice_over": "none.wav"}, {"transcript": "a cat sat"}):
        with pytest.raises(InputError, match=r"none\.wav|without a recording"):
            read("a cat", **wishes)
