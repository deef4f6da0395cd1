"""Noises: what is heard in a scene beside its music, as power in mel bands of single sources that are mixed when they are needed.

A source is a layer of ambience or an effect that is heard again and again; a scene's mix of them follows its place, weather and
hour, who is there and what they do. The last of the takes of a source is kept for testing.
"""

from __future__ import annotations

import tomllib
import zlib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from pathlib import Path

import numpy as np
from recipes.encoder.scenes import Draft, world

from seedream.encoder.unified.features import MELS, Numbers, mel_power
from seedream.sound import ambience, dsp, effects
from seedream.sound.ambience.beds import beds
from seedream.storage.store import write_aside
from seedream.types import SAMPLE_RATE_HZ, Audio

TAKES = 6
SEED = 1
LENGTH_S = 13.0
QUIET = 1e-12
AUDIBLE_DB = 10.0
"""How far below the loudest a source may lie and still be heard in a mix."""
_STEPS = "steps on "
_RAIN = ("rain", "storm")


def sources_of(draft: Draft, actions: tuple[str, ...]) -> dict[str, float]:
    """The sources that are heard in a scene, with their levels in dB against each other; what is heard best comes first."""
    place, hour, heard = draft.setting.place, draft.setting.hour, world()["heard"]
    bed = ambience.layers_of(place, draft.setting.weather, hour) if place in ambience.kinds() else {}
    mix = {name: level for name, level in bed.items() if name}
    top = max(mix.values(), default=0.0)
    nearer = [name for someone in (draft.subject, draft.second) for name in heard["who"].get(someone, ())]
    nearer += [_on_ground(name, draft) for action in actions for name in heard["actions"].get(action, ())]
    for name in [*heard["places"].get(place, ()), *nearer]:
        mix[name] = max(mix.get(name, -99.0), top + (heard["louder_db"] if name in nearer else 0.0))
    return dict(sorted(mix.items(), key=lambda entry: -entry[1]))


def _on_ground(name: str, draft: Draft) -> str:
    """Steps on the ground of a place; other sources stay what they are."""
    if name not in world()["heard"]["steps"]:
        return name
    grounds = _grounds()
    kind = "snow" if draft.setting.weather == "snow" else "wet" if draft.setting.weather in _RAIN else "dry"
    ground = grounds.get(draft.setting.place, grounds["default"])
    return f"{name} {_STEPS}{ground.get(kind, grounds['default'][kind])}"


@cache
def _grounds() -> dict[str, dict[str, str]]:
    return tomllib.loads(resources.files("seedream.diffusion.performing").joinpath("surfaces.toml").read_text("utf-8"))


@cache
def sounds() -> tuple[str, ...]:
    """What may be heard of a source: its name, or for steps their pace and the ground."""
    heard = world()["heard"]
    grounds = {step for ground in _grounds().values() for step in ground.values()}
    return tuple(sorted({*beds(), *heard["effects"], *heard["steps"], *grounds}))


def parts_of(source: str) -> tuple[str, ...]:
    """Which of the `sounds` a source is made of."""
    return tuple(source.split(f" {_STEPS}"))


def audible(levels: Mapping[str, float]) -> frozenset[str]:
    """The sources of a mix, with their levels in dB, that are not covered by the loudest."""
    top = max(levels.values(), default=0.0)
    return frozenset(name for name, level in levels.items() if level > top - AUDIBLE_DB)


def named(source: str) -> str:
    """A source in the words of a description."""
    kind = source.split(f" {_STEPS}")[0]
    return str(world()["heard"]["words"].get(kind, kind.replace("_", " ")))


def render(source: str, seed: int) -> Audio:
    """A take of a source, stereo or mono, `LENGTH_S` long."""
    rng = np.random.default_rng([seed, zlib.crc32(source.encode())])
    if source in beds():
        return beds()[source](rng, dsp.samples(LENGTH_S))
    if _STEPS in source:
        pace, effect = source.split(f" {_STEPS}")
        least, most = world()["heard"]["steps"][pace]
        return _again(effect, float(rng.uniform(least, most)), 0.03, rng)
    effect, least, most = world()["heard"]["effects"][source]
    return _again(effect, (least + most) / 2, (most - least) / 2, rng)


def _again(effect: str, every_s: float, spread_s: float, rng: np.random.Generator) -> Audio:
    """An effect again and again."""
    placed, time_s = [], float(rng.uniform(0.1, 0.1 + every_s))
    while time_s < LENGTH_S:
        placed.append(effects.PlacedEffect(time_s, effect, seed=int(rng.integers(2**16))))
        time_s += every_s + float(rng.uniform(-spread_s, spread_s))
    return effects.render(placed, LENGTH_S, int(rng.integers(2**16)))


class Noises:
    """Sources as power `(TAKES, frames, 48)`, 1 on average where they sound; made when first needed and kept (as log10)."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._kept: dict[str, Numbers] = {}

    def of(self, source: str) -> Numbers:
        """All takes of a source."""
        if source not in self._kept:
            path = self.folder / f"{source.replace(' ', '-')}.npy"
            if not path.exists():
                self.folder.mkdir(parents=True, exist_ok=True)
                takes = np.stack([_levelled(render(source, SEED * TAKES + k)) for k in range(TAKES)])
                write_aside(path, lambda aside: _keep(aside, takes))
            self._kept[source] = 10.0 ** np.load(path).astype(np.float32)
        return self._kept[source]

    def mix(self, sources: Mapping[str, float], take: int) -> Numbers:
        """Power `(frames, 48)` of several sources at their levels in dB, 1 on average; zeros where nothing is heard."""
        if not sources:
            return np.zeros((1, MELS), np.float32)
        power = np.sum([self.of(name)[take] * np.float32(10.0 ** (level / 10)) for name, level in sources.items()], axis=0)
        return np.asarray(power / max(float(power.mean()), QUIET), np.float32)


def _levelled(sound: Audio) -> Numbers:
    """log10 of power of a sound whose louder half has 1 on average: strokes count as they sound, not with the silence between."""
    power = mel_power(sound, SAMPLE_RATE_HZ)
    frames = np.sort(power.mean(1))[len(power) // 2 :]
    levels: Numbers = np.log10(power / max(float(frames.mean()), QUIET) + 1e-6).astype(np.float16)
    return levels


def _keep(path: Path, array: Numbers) -> None:
    with path.open("wb") as file:
        np.save(file, array)
