"""What the unified encoder sees and hears, what its answers mean, and how it refuses."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest

from seedream.encoder.minilm import sentence_vectors, token_states
from seedream.encoder.unified import shipped
from seedream.encoder.unified.attributes import Attributes, group, groups, octaves, read_attributes, size, tempo_bpm
from seedream.encoder.unified.features import (
    FRAMES,
    MELS,
    PATCHES,
    SOUND_TOKENS,
    looks_of,
    mel_power,
    picture_tokens,
    resized,
    sound_tokens,
)
from seedream.encoder.unified.model import (
    MODALITIES,
    TOKENS,
    WIDTHS,
    WORDS,
    EncoderWeightsError,
    Request,
    gathered,
    load,
    thinned,
    tokens_of,
)
from seedream.encoder.unified.plain import plain_mood, values_of_music, values_of_picture
from seedream.encoder.unified.wishes import Wishes, wish_tokens
from seedream.types import Mood


def _plain(*rgb: int, size: tuple[int, int] = (60, 90)) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    return np.full((*size, 3), rgb, np.uint8)


def test_pictures_of_any_size_become_the_same_tokens() -> None:
    ramp = np.tile(np.linspace(0, 255, 480)[None, :, None], (300, 1, 3)).astype(np.uint8)
    large, small = picture_tokens(ramp), picture_tokens(ramp[::4, ::4])
    assert large.shape == (PATCHES, WIDTHS["picture"])
    assert np.abs(large - small).max() < 0.05
    assert large[0].mean() < -0.8 < 0.8 < large[7].mean()
    assert np.allclose(resized(_plain(9, 8, 7)), [9, 8, 7])


def test_looks_are_measured() -> None:
    white, black = looks_of(_plain(255, 255, 255)), looks_of(_plain(0, 0, 0))
    assert white[0] == pytest.approx(1, abs=1e-5)
    assert black[0] == pytest.approx(-1, abs=1e-5)
    assert looks_of(_plain(250, 150, 40))[1] > 0.8 > -0.8 > looks_of(_plain(40, 150, 250))[1]
    colours = np.random.default_rng(0).integers(0, 255, (96, 96, 3), dtype=np.uint8)
    grey = np.repeat(colours[..., :1], 3, axis=2)
    assert looks_of(colours)[2] > 0.5 > 0.01 > looks_of(grey)[2]
    assert looks_of(grey)[3] > 0.9 > 0.01 > looks_of(_plain(9, 9, 9))[3]


def test_sounds_are_heard_at_their_pitch_whatever_their_gain_and_rate() -> None:
    time_s = np.arange(480_000) / 48_000
    tone = np.sin(2 * np.pi * 440 * time_s).astype(np.float32)
    power = mel_power(tone, 48_000)
    assert power.shape == (313, MELS)
    low, high = (
        int(mel_power(np.sin(2 * np.pi * hz * time_s[:96_000]).astype(np.float32), 48_000).mean(0).argmax()) for hz in (220, 4000)
    )
    assert low < power.mean(0).argmax() < high
    tokens = sound_tokens(power)
    assert tokens.shape == (SOUND_TOKENS, WIDTHS["sound"])
    assert np.abs(tokens - sound_tokens(mel_power(0.1 * tone, 48_000))).max() < 1e-3
    stereo = mel_power(np.stack([tone, tone], 1)[::3], 16_000)
    assert stereo.mean(0).argmax() == power.mean(0).argmax()
    assert sound_tokens(power[:40]).shape == tokens.shape
    with pytest.raises(ValueError, match="no frames"):
        sound_tokens(power[:0])
    assert len(power) >= FRAMES


def test_token_states_are_what_the_sentence_vector_is_the_mean_of() -> None:
    states = token_states("a calm sea at dawn")
    mean = states.mean(0)
    assert float(sentence_vectors(["a calm sea at dawn"])[0] @ mean / np.linalg.norm(mean)) > 0.9999
    assert len(thinned(np.zeros((90, 384), np.float32))) == WORDS


def test_wishes_leave_room_for_what_is_not_said() -> None:
    assert not wish_tokens(Wishes()).any()
    assert not Wishes().stated
    said = wish_tokens(Wishes(Mood(0.5, -0.5), 0.75, 20.0, 1.0, "ink", "jazz", 180.0, ((1.0, 0.5, 0.0),), ("piano", "spoons")))
    assert said[0, :7].tolist() == [1.0, 0.5, -0.5, 1.0, 0.5, 1.0, 1.0]
    assert said[3, :8].tolist() == [1.0, 1.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0]
    assert said[4].sum() == 1
    assert said[1, :4].tolist() == [1.0, 0.0, 1.0, 0.0]
    assert said[2].sum() == 2
    assert not wish_tokens(Wishes(style="crayons"))[2].any()


def test_requests_hold_any_modalities() -> None:
    assert Request().given == ()
    request = Request("rain", _plain(1, 2, 3), np.zeros(48_000, np.float32), wishes=Wishes(pace=0.5))
    assert request.given == MODALITIES
    tokens = tokens_of(request)
    feed = gathered([tokens, {"sound": tokens["sound"]}])
    assert {m: feed[m].shape for m in MODALITIES} == {m: (2, TOKENS[m], WIDTHS[m]) for m in MODALITIES}
    assert feed["present"].tolist() == [[1, 1, 1, 1], [0, 0, 1, 0]]
    assert feed["told"].sum(1).tolist() == [len(tokens["text"]), 0]


def test_answers_are_read_in_words() -> None:
    output = np.zeros(size(), np.float32)
    output[group("numbers").choices.index("tempo")] = octaves(120.0)
    place = group("place")
    output[place.start + place.choices.index("beach")] = 5.0
    output[group("actions").start] = 4.0
    said = read_attributes(output)
    assert isinstance(said, Attributes)
    assert said.numbers["tempo"] == pytest.approx(120.0, rel=1e-4)
    assert said.best("place") == "beach"
    action, likelihood = said.choices["actions"][0]
    assert action == group("actions").choices[0]
    assert likelihood == pytest.approx(0.982, abs=1e-3)
    assert sum(share for _, share in said.choices["weather"]) == pytest.approx(1, abs=1e-3)
    assert tempo_bpm(octaves(77.0)) == pytest.approx(77.0)
    assert [g.start for g in groups()] == sorted(g.start for g in groups())


def test_plain_moods_follow_colours_tempo_and_mode() -> None:
    def seen(*colour: int) -> Mood:
        return plain_mood(values_of_picture(np.full((40, 60, 3), colour, np.uint8)), shipped.plain_weights("picture"))

    def heard(tempo_bpm: float, mode: float) -> Mood:
        return plain_mood(values_of_music(tempo_bpm, mode), shipped.plain_weights("sound"))

    assert seen(250, 200, 60).valence > 0.2 > -0.2 > seen(20, 24, 40).valence
    assert seen(120, 120, 120).arousal < -0.2
    assert heard(140, 0.0).arousal > 0.2 > -0.2 > heard(60, 0.0).arousal
    assert heard(90, 0.3).valence > 0.2 > -0.2 > heard(90, -0.3).valence
    assert values_of_music(0.0, 0.1)["tempo"] == 0.0


def test_missing_and_damaged_weights_are_told(tmp_path: Path) -> None:
    with pytest.raises(EncoderWeightsError, match="no weights of the encoder"):
        load(tmp_path)
    (tmp_path / "encoder.onnx").write_bytes(b"something")
    (tmp_path / "encoder.json").write_text(json.dumps({"sha256": hashlib.sha256(b"else").hexdigest()}), "utf-8")
    with pytest.raises(EncoderWeightsError, match="damaged"):
        load(tmp_path)


def test_a_damaged_package_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert shipped.limit("picture", "text") == shipped.limit("text", "picture") > 0.3
    for name in ("encoder.onnx", "encoder.json"):
        (tmp_path / name).write_bytes((shipped.folder() / name).read_bytes())
    with (tmp_path / "encoder.onnx").open("ab") as file:
        file.write(b"x")
    monkeypatch.setattr(shipped, "folder", lambda: tmp_path)
    shipped.shipped.cache_clear()
    with pytest.raises(EncoderWeightsError, match="install Seedream again"):
        shipped.shipped()
