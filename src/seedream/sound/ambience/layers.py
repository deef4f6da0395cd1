"""The layers that beds of ambience are made of: continuous air, water and distant life, each stereo, low and without hiss.

Noise layers are circular and therefore seamless for any length; the right channel is the left one shifted by half the loop, which
decorrelates them fully. What varies (gusts, waves, cars, birds) is drawn anew over the whole length.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from seedream.sound import dsp
from seedream.sound.dsp import Curve
from seedream.sound.effects import nature
from seedream.types import Audio

Layer = Callable[[np.random.Generator, int], Audio]
"""`(rng, samples) -> (N, 2)`; a bed has an RMS of -30 dBFS, single sounds peak at -22 dBFS."""

_LOOP = 524_288
"""Samples of a circular noise, 10.9 s; a power of two."""


def _tile(loop: Audio, n: int) -> Audio:
    """Repeat a circular sound to `n` samples."""
    return np.concatenate([loop] * (n // len(loop)) + [loop[: n % len(loop)]])


def _noise(rng: np.random.Generator, n: int, shape: Callable[[Curve], Curve]) -> Audio:
    """Stereo noise: the right channel is the left one, half a loop later."""
    mono = dsp.spectral_noise(rng, _LOOP, shape, _LOOP / dsp.SR)
    return _tile(np.stack([mono, np.roll(mono, _LOOP // 2)], axis=1), n)


def _band(low_hz: float, high_hz: float, tilt_db: float = -3.0, steep: int = 4) -> Callable[[Curve], Curve]:
    """A spectrum between two edges that falls by `tilt_db` per octave inside and steeply outside."""

    def shape(f: Curve) -> Curve:
        edges = 1.0 / np.sqrt((1.0 + (low_hz / f) ** steep) * (1.0 + (f / high_hz) ** steep))
        return np.asarray(edges * (f / low_hz) ** (tilt_db / 6.02), dtype=np.float32)

    return shape


def _bed(x: Audio) -> Audio:
    return np.asarray(x * (dsp.gain(-30.0) / max(dsp.rms(x), 1e-9)), dtype=np.float32)


def _moving(rng: np.random.Generator, x: Audio, rate_hz: float, low: float) -> Audio:
    """Slow natural variation, own for each channel."""
    gains = np.stack([dsp.slow(rng, len(x), rate_hz, low, 1.0) for _ in range(2)], axis=1)
    return np.asarray(x * gains, dtype=np.float32)


def _scatter(rng: np.random.Generator, n: int, rate_hz: float, make: Callable[[], Audio]) -> Audio:
    """Single sounds at random times (`rate_hz` a second on average) and places."""
    out = np.zeros((n, 2), np.float32)
    for _ in range(int(rng.poisson(rate_hz * n / dsp.SR))):
        dsp.add_at(out, dsp.pan(make(), float(rng.uniform(-0.85, 0.85))), int(rng.integers(0, max(1, n))))
    top = float(np.abs(out).max(initial=0.0))
    return np.asarray(out * (dsp.gain(-22.0) / top), dtype=np.float32) if top > 0.0 else out


def _drops(rng: np.random.Generator, n: int, rate_hz: float, low_hz: float, high_hz: float, cutoff_hz: float) -> Audio:
    """A dense texture of falling drops, circular."""
    takes = [nature.drop(rng, low_hz, high_hz) for _ in range(40)]
    out = np.zeros((_LOOP, 2), np.float32)
    for _ in range(int(rate_hz * _LOOP / dsp.SR)):
        take = takes[int(rng.integers(len(takes)))] * np.float32(min(0.3 + rng.pareto(2.8), 1.7))
        at = int(rng.integers(0, _LOOP))
        placed = dsp.pan(take, float(rng.uniform(-0.9, 0.9)))
        dsp.add_at(out, placed, at)
        dsp.add_at(out, placed, at - _LOOP)
    return _tile(dsp.low_pass(np.concatenate([out[-4800:], out]), cutoff_hz)[4800:], n)


def rain_street(rng: np.random.Generator, n: int) -> Audio:
    """Steady rain on asphalt and puddles."""
    wash = _moving(rng, _bed(_noise(rng, n, _band(280.0, 2600.0, -3.5))), 0.35, 0.7)
    patter = _bed(_drops(rng, n, 170.0, 650.0, 2600.0, 4200.0))
    body = _bed(_noise(rng, n, _band(90.0, 420.0, -3.0)))
    return _bed(wash * 0.8 + patter * 0.75 + body * 0.5)


def rain_leaves(rng: np.random.Generator, n: int) -> Audio:
    """Rain in a forest or on grass: softer, with fat drops from leaves."""
    wash = _moving(rng, _bed(_noise(rng, n, _band(350.0, 2100.0, -4.0))), 0.25, 0.6)
    return _bed(wash + _bed(_drops(rng, n, 60.0, 420.0, 1300.0, 2400.0)) * 0.6)


def rain_window(rng: np.random.Generator, n: int) -> Audio:
    """Rain from inside: a muffled wash, and tapping on the glass."""
    wash = _moving(rng, _bed(_noise(rng, n, _band(140.0, 750.0, -4.0))), 0.3, 0.7)
    return _bed(wash + _bed(_drops(rng, n, 22.0, 900.0, 1700.0, 2400.0)) * 0.45)


def rain_sea(rng: np.random.Generator, n: int) -> Audio:
    """Rain on open water: fine and even."""
    return _bed(_moving(rng, _noise(rng, n, _band(450.0, 2900.0, -4.0)), 0.2, 0.75))


def wind(rng: np.random.Generator, n: int) -> Audio:
    """Gusts of low wind with a faint wandering whistle."""
    gust = dsp.slow(rng, n, 0.22, 0.25, 1.0) * dsp.slow(rng, n, 1.4, 0.8, 1.0)
    low = _bed(_noise(rng, n, _band(70.0, 330.0, -4.0)))
    whistle = _bed(_noise(rng, n, _band(420.0, 560.0, 0.0, 8))) * (gust**3)[:, None] * dsp.slow(rng, n, 0.5, 0.2, 1.0)[:, None]
    second = _bed(_noise(rng, n, _band(690.0, 860.0, 0.0, 8))) * (gust**4)[:, None] * dsp.slow(rng, n, 0.4, 0.0, 1.0)[:, None]
    return _bed(_moving(rng, low * gust[:, None], 0.5, 0.7) + 0.28 * whistle + 0.16 * second)


def breeze(rng: np.random.Generator, n: int) -> Audio:
    """Soft moving air over grass."""
    air = _moving(rng, _bed(_noise(rng, n, _band(120.0, 700.0, -4.0))), 0.18, 0.3)
    grass = _moving(rng, _bed(_noise(rng, n, _band(900.0, 2600.0, -5.0))), 0.3, 0.05)
    return _bed(air + grass * 0.35)


def leaves(rng: np.random.Generator, n: int) -> Audio:
    """Leaves that rustle in waves."""
    flutter = dsp.slow(rng, n, 13.0, 0.6, 1.0)[:, None]
    rustle = _noise(rng, n, _band(800.0, 3000.0, -4.5)) * flutter
    return _bed(_moving(rng, rustle.astype(np.float32), 0.25, 0.1))


def traffic(rng: np.random.Generator, n: int) -> Audio:
    """A city far around: rumble, and cars that swell and fade on either side."""
    rumble = _moving(rng, _bed(_noise(rng, n, _band(45.0, 210.0, -4.0))), 0.15, 0.7)
    tyres = _bed(_noise(rng, n, _band(180.0, 900.0, -4.0)))
    t = dsp.times(n)
    passing = np.zeros((n, 2), np.float32)
    for _ in range(1 + int(rng.poisson(n / dsp.SR / 4.5))):
        centre, width = rng.uniform(-1.0, n / dsp.SR + 1.0), rng.uniform(1.1, 2.4)
        swell = (np.exp(-(((t - centre) / width) ** 2)) * rng.uniform(0.3, 1.0)).astype(np.float32)
        passing += dsp.pan(swell, (np.clip((t - centre) / width, -1, 1) * rng.choice([-0.7, 0.7])).astype(np.float32))
    return _bed(rumble + tyres * (0.18 + 0.55 * passing))


def hum(rng: np.random.Generator, n: int) -> Audio:
    """Neon and transformers: a faint mains chord that breathes."""
    out = np.zeros((n, 2), np.float32)
    for frequency_hz, weight in ((100.0, 0.5), (200.0, 0.3), (300.0, 0.12), (400.0, 0.08), (600.0, 0.03)):
        tone = dsp.sine(frequency_hz, n, float(rng.uniform(0, 6))) * np.float32(weight)
        out += np.stack([tone * dsp.slow(rng, n, 0.4, 0.5, 1.0), tone * dsp.slow(rng, n, 0.4, 0.5, 1.0)], axis=1)
    return _bed(out)


def _talker(rng: np.random.Generator, n: int) -> Audio:
    """Speech without words: a gliding voice through slow vowels in syllables and pauses."""
    pitch = float(rng.choice([115.0, 130.0, 190.0, 215.0])) * dsp.slow(rng, n, 3.0, 0.85, 1.2)
    phase = 2.0 * np.pi * np.cumsum(pitch, dtype=np.float64) / dsp.SR
    source = np.zeros(n, np.float32)
    for harmonic in range(1, 11):
        source += np.sin(harmonic * phase).astype(np.float32) / harmonic
    vowels = dsp.slow(rng, max(4, n // 512), 9.0 * 512, 330.0, 760.0)
    voice = dsp.moving_band(source, vowels, 0.5) + np.float32(0.5) * dsp.moving_band(source, 2600.0 - 1.9 * vowels, 0.35)
    syllables = np.clip(dsp.slow(rng, n, 9.0, -0.5, 1.0), 0.0, 1.0)
    phrases = np.clip(dsp.slow(rng, n, 0.55, -0.9, 1.4), 0.0, 1.0)
    return np.asarray(voice * syllables * phrases, dtype=np.float32)


def murmur(rng: np.random.Generator, n: int) -> Audio:
    """People who talk at other tables, their consonants and the air of the room; nobody can be understood."""
    blend = dsp.samples(0.5)
    length = min(n, _LOOP) + blend
    out = np.zeros((length, 2), np.float32)
    for _ in range(5):
        take = _talker(rng, length)
        for side in (-1.0, 1.0):  # everybody talks twice, elsewhere and later: five voices make ten
            shift = int(rng.integers(length))
            for part, at in ((take[shift:], 0), (take[:shift], length - shift)):
                dsp.add_at(out, dsp.pan(dsp.fade(part, 0.05, 0.05), side * 0.6) * np.float32(rng.uniform(0.5, 1.0)), at)
    ramp = np.sin(np.linspace(0.0, np.pi / 2, blend, dtype=np.float32))[:, None]
    out = dsp.low_pass(out, 1600.0)
    out[:blend] = out[:blend] * ramp + out[-blend:] * ramp[::-1]  # the end flows into the beginning
    air = _noise(rng, n, _band(160.0, 900.0, -4.0))
    hiss = _noise(rng, n, _band(2200.0, 9000.0, -3.0)) * (0.25 + 0.75 * dsp.slow(rng, n, 7.0, 0.0, 1.0) ** 2)[:, None]
    return _bed(_bed(_tile(out[:-blend], n)) + 0.35 * _bed(air) + 0.06 * _bed(hiss.astype(np.float32)))


def cups(rng: np.random.Generator, n: int) -> Audio:
    """Now and then a cup or a spoon."""

    def ring() -> Audio:
        size = dsp.samples(0.3)
        base = float(rng.uniform(1500, 3000))
        tone = dsp.modes(size, [(base, 0.05, 0.4), (base * 1.58, 0.04, 0.3), (base * 2.6, 0.02, 0.15), (base * 0.4, 0.015, 0.3)])
        return dsp.low_pass(tone * dsp.attack_decay(size, 0.001, 9.0) * np.float32(rng.uniform(0.2, 1.0)), 7500.0)

    return _scatter(rng, n, 0.45, ring)


def _waves(rng: np.random.Generator, n: int, period_s: float) -> Curve:
    """Rise and longer fall, again and again, each wave a little different."""
    out = np.zeros(n, np.float32)
    at = -float(rng.uniform(0.2, 0.9)) * period_s
    while at < n / dsp.SR:
        length = period_s * float(rng.uniform(0.95, 1.3))
        size = dsp.samples(length)
        dsp.add_at(
            out, dsp.hump(size, 0.62, 2.2) * np.float32(rng.uniform(0.55, 1.0)), dsp.samples(at) if at > 0 else -dsp.samples(-at)
        )
        at += period_s * float(rng.uniform(0.75, 1.2))
    return out


def surf(rng: np.random.Generator, n: int) -> Audio:
    """Waves that run up a beach."""
    later = dsp.samples(0.7)  # foam follows the wave
    swell = np.stack([_waves(rng, n + later, 6.5) for _ in range(2)], axis=1)
    both = 0.65 * swell + 0.35 * swell[:, ::-1]
    deep = _bed(_noise(rng, n, _band(60.0, 380.0, -3.0))) * (0.15 + 1.3 * both[later:])
    foam = _bed(_noise(rng, n, _band(500.0, 2700.0, -4.0))) * (0.1 + both[:n]) ** 1.8
    return _bed((deep + 0.75 * foam).astype(np.float32))


def open_sea(rng: np.random.Generator, n: int) -> Audio:
    """Long swell, with little foam."""
    swell = np.stack([_waves(rng, n, 8.5) for _ in range(2)], axis=1)
    deep = _bed(_noise(rng, n, _band(50.0, 300.0, -3.5))) * (0.2 + 1.2 * swell)
    lap = _bed(_noise(rng, n, _band(300.0, 1300.0, -4.0))) * (0.08 + 1.2 * swell**2)
    return _bed((deep + 0.4 * lap).astype(np.float32))


def stream(rng: np.random.Generator, n: int) -> Audio:
    """A river that slides by, with small gurgles at its bank."""
    glide = _moving(rng, _bed(_noise(rng, n, _band(180.0, 1100.0, -4.0))), 0.3, 0.55)
    return _bed(glide + _bed(_drops(rng, n, 26.0, 260.0, 900.0, 1900.0)) * 0.55)


def birds(rng: np.random.Generator, n: int) -> Audio:
    """Songbirds at various distances, each with a voice of its own."""
    voices = [(float(rng.uniform(2200, 3800)), int(rng.integers(4))) for _ in range(4)]

    def song() -> Audio:
        base, kind = voices[int(rng.integers(len(voices)))]
        far = float(rng.random())
        call = nature.chirp(rng, base * float(rng.uniform(0.97, 1.03)), kind)
        return dsp.low_pass(call, 5500.0 - 2800.0 * far) * np.float32(1.0 - 0.75 * far)

    return _scatter(rng, n, 0.75, song)


def crickets(rng: np.random.Generator, n: int) -> Audio:
    """A warm night: several crickets, each with its own pitch, rhythm and place."""
    out = np.zeros((n, 2), np.float32)
    t = np.arange(n, dtype=np.float64) / dsp.SR
    for place in (-0.9, 0.75, -0.5, 0.95, 0.2):
        pitch, rate = rng.uniform(3300, 4300), rng.uniform(1.5, 2.4)
        phase = (t * rate + rng.random()) % 1.0
        chirping = np.clip(1.0 - phase / 0.34, 0.0, 1.0) ** 0.5 * np.clip(phase / 0.03, 0.0, 1.0)
        pulses = np.clip(np.sin(2 * np.pi * rng.uniform(26, 32) * t), 0.0, 1.0) ** 1.5
        lively = np.clip(dsp.slow(rng, n, 0.12, -0.2, 1.0), 0.0, 1.0)
        voice = (np.sin(2 * np.pi * pitch * t) * chirping * pulses).astype(np.float32) * lively
        out += dsp.pan(voice, place) * np.float32(rng.uniform(0.2, 1.0))
    return _bed(dsp.low_pass(out, 4500.0, order=1))


def space(rng: np.random.Generator, n: int) -> Audio:
    """A deep, soft, slowly turning drone."""
    out = np.zeros((n, 2), np.float32)
    for frequency_hz, weight in ((41.2, 0.8), (61.7, 0.6), (82.5, 0.5), (123.6, 0.28), (185.0, 0.12), (247.2, 0.06)):
        for side in range(2):
            tone = dsp.sine(frequency_hz * float(rng.uniform(0.997, 1.003)), n, float(rng.uniform(0, 6)))
            out[:, side] += tone * dsp.slow(rng, n, 0.13, 0.2, 1.0) * np.float32(weight)
    air = _moving(rng, _bed(_noise(rng, n, _band(90.0, 420.0, -5.0))), 0.1, 0.2)
    return _bed(_bed(out) + 0.55 * air)


def underwater(rng: np.random.Generator, n: int) -> Audio:
    """Pressure and muffled movement, with streams of bubbles."""
    deep = _moving(rng, _bed(_noise(rng, n, _band(45.0, 200.0, -5.0))), 0.3, 0.5)

    def stream() -> Audio:
        out = np.zeros(dsp.samples(1.2), np.float32)
        at = 0.0
        for _ in range(int(rng.integers(4, 11))):
            dsp.add_at(out, nature.drop(rng, 260.0, 800.0) * np.float32(rng.uniform(0.3, 1.0)), dsp.samples(at))
            at += float(rng.exponential(0.08))
        return dsp.low_pass(out, 900.0)

    return _bed(deep) + _scatter(rng, n, 0.35, stream) * np.float32(0.8)


def room(rng: np.random.Generator, n: int) -> Audio:
    """The air of a quiet room."""
    return _bed(_moving(rng, _noise(rng, n, _band(60.0, 420.0, -6.0)), 0.1, 0.85))


def insects(rng: np.random.Generator, n: int) -> Audio:
    """A summer meadow: a faint shimmer and a bee that passes now and then."""
    shimmer = (
        _moving(rng, _bed(_noise(rng, n, _band(2400.0, 3300.0, 0.0, 8))), 0.2, 0.3) * dsp.slow(rng, n, 14.0, 0.3, 1.0)[:, None]
    )

    def bee() -> Audio:
        size = dsp.samples(float(rng.uniform(1.6, 2.8)))
        pitch = (rng.uniform(175, 215) * (1.05 - 0.1 * np.linspace(0, 1, size)) * dsp.slow(rng, size, 9.0, 0.97, 1.03)).astype(
            np.float32
        )
        buzz = dsp.sine(pitch, size) + np.float32(0.6) * dsp.sine(pitch * 2, size) + np.float32(0.3) * dsp.sine(pitch * 3, size)
        return np.asarray(buzz * dsp.hump(size, 1.0, 2.0), dtype=np.float32)

    return shimmer * np.float32(0.5) + _scatter(rng, n, 0.12, bee) * np.float32(0.7)


def far_thunder(rng: np.random.Generator, n: int) -> Audio:
    """Thunder beyond the horizon, every ten seconds or so."""

    def roll() -> Audio:
        size = dsp.samples(float(rng.uniform(3.0, 5.0)))
        low = dsp.low_pass(dsp.noise(rng, size), 110.0) * dsp.slow(rng, size, 5.0, 0.3, 1.0)
        return low * dsp.hump(size, 0.5, 1.6) * np.float32(rng.uniform(0.4, 1.0))

    return _scatter(rng, n, 0.09, roll)


LAYERS: dict[str, Layer] = {
    make.__name__: make
    for make in (
        rain_street,
        rain_leaves,
        rain_window,
        rain_sea,
        wind,
        breeze,
        leaves,
        traffic,
        hum,
        murmur,
        cups,
        surf,
        open_sea,
        stream,
        birds,
        crickets,
        space,
        underwater,
        room,
        insects,
        far_thunder,
    )
}
