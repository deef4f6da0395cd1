"""Scenes as samples: exact length, times, places, distance, Doppler shift, rooms, and loops without a seam."""

from __future__ import annotations

import numpy as np
import pytest

from seedream.sound import dsp, effects
from seedream.sound.scenes import read_scene, render_scene, seam_ratio
from seedream.sound.scenes.loop import close, wrap
from seedream.sound.scenes.motion import lead_samples, moved, path_of
from seedream.types import Audio


def _level(x: Audio, start_s: float, end_s: float) -> float:
    return dsp.level_db(dsp.rms(x[dsp.samples(start_s) : dsp.samples(end_s)]))


def test_length_is_exact_and_parts_sum_up() -> None:
    made = render_scene(read_scene("rain on a tin roof, dog barking, in a cave, 3.3 s"))
    assert made.samples.shape == (round(3.3 * dsp.SR), 2)
    assert set(made.parts) == {"rain", "dog", "room"}
    assert np.allclose(sum(made.parts.values()), made.samples, atol=1e-6)


def test_seed_decides() -> None:
    scene = read_scene("fire, 1 s")
    assert np.array_equal(render_scene(scene, 4).samples, render_scene(scene, 4).samples)
    assert not np.array_equal(render_scene(scene, 4).samples, render_scene(scene, 5).samples)


def test_sounds_come_when_they_are_told_to() -> None:
    made = render_scene(read_scene("beep every two seconds, 7 s")).samples
    loud = np.abs(made).max(axis=1) > 0.3 * np.abs(made).max()
    starts = [k for k in np.flatnonzero(loud) if not loud[max(0, k - 9600) : k].any()]
    assert np.diff(starts) / dsp.SR == pytest.approx([2.0, 2.0, 2.0], abs=0.01)
    later = render_scene(read_scene("rain, 4 s, then a door slams")).parts["door_slam"]
    assert _level(later, 0.0, 2.0) == -200.0 < _level(later, 2.0, 3.5)


def test_far_is_quiet_and_dull_and_sides_are_sides() -> None:
    near, far = (render_scene(read_scene(f"{where} siren, 6 s")).samples for where in ("close", "distant"))
    assert _level(near, 1.0, 5.0) > _level(far, 1.0, 5.0) + 8.0
    right = render_scene(read_scene("a bell on the right, 2 s")).samples
    assert dsp.rms(right[:, 1]) > 2.0 * dsp.rms(right[:, 0])


def test_what_passes_is_nearest_in_the_middle_and_falls_in_pitch() -> None:
    n = dsp.samples(6.0)
    path = path_of("pass_right", n, 20.0)
    x = dsp.sine(1000.0, n + lead_samples(path))
    heard = moved(x, path)
    assert _level(heard, 2.8, 3.2) > _level(heard, 0.2, 0.6) + 8.0
    assert dsp.rms(heard[: n // 4, 0]) > dsp.rms(heard[: n // 4, 1])
    assert dsp.rms(heard[-n // 4 :, 1]) > dsp.rms(heard[-n // 4 :, 0])

    def pitch(start_s: float) -> float:
        piece = heard[dsp.samples(start_s) : dsp.samples(start_s + 1.0)].mean(axis=1) * np.hanning(dsp.SR)
        return float(np.argmax(np.abs(np.fft.rfft(piece))))

    assert pitch(0.2) == pytest.approx(1000.0 * 343.0 / (343.0 - 20.0), abs=6.0)
    assert pitch(4.8) == pytest.approx(1000.0 * 343.0 / (343.0 + 20.0), abs=6.0)


def test_what_comes_nearer_grows() -> None:
    steps = render_scene(read_scene("footsteps on gravel, getting closer, 6 s")).samples
    assert _level(steps, 4.5, 6.0) > _level(steps, 0.0, 1.5) + 12.0


@pytest.mark.parametrize("text", ["rain on a tin roof, thunder, 4 s", "campfire, owl, 5 s", "dog barking in a cave, fridge, 4 s"])
def test_loops_have_no_seam(text: str) -> None:
    x = render_scene(read_scene(text), 2, loop=True).samples
    assert seam_ratio(x) <= 1.0
    assert abs(_level(x, 0.0, 0.1) - dsp.level_db(dsp.rms(x[-4800:]))) < 8.0


def test_the_check_finds_a_planted_seam_and_wrapping_keeps_everything() -> None:
    tone = dsp.stereo(dsp.sine(100.0, dsp.samples(1.0025)))  # a quarter of a period too long
    assert seam_ratio(tone) > 20.0
    assert seam_ratio(close(dsp.stereo(dsp.sine(100.0, 60_000)), 48_000)) <= 1.01
    long = np.ones((250, 2), np.float32)
    assert wrap(long, 100).sum() == long.sum()


def test_walking_uses_both_feet() -> None:
    made = render_scene(read_scene("footsteps on wood, 4 s")).samples
    take = effects.make("step_wood", 1)
    assert np.abs(made).max() > 0.2 * np.abs(take).max()
    loud = np.abs(made).max(axis=1) > 0.25 * np.abs(made).max()
    starts = [k for k in np.flatnonzero(loud) if not loud[max(0, k - 14_000) : k].any()]
    assert len(starts) in (6, 7, 8)
