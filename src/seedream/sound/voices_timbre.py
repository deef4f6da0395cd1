"""Speakers: one trained voice becomes many by its own source and filter, and moods change how it speaks.

The speech model hands over a spectrum per frame in three parts (harmonics, noise, free phase) and the melody beside it. A throat
of another length is the same spectrum on a stretched frequency axis (formants), another larynx is another melody; both are changed
before there is any sound, so that nothing has to be repaired afterwards.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from seedream.errors import InputError
from seedream.sound import voices_extra

DEFAULT = "heart"
_HZ_PER_BIN = 20.0
_VOICED_HZ = 50.0
_WHISPER_DB = -14.0
Frames = NDArray[np.float32]
"""Spectra `(bins, frames)` or one value a frame `(frames,)`."""


@dataclass(frozen=True, slots=True)
class Timbre:
    """How a voice differs from the trained one.

    `pitch` and `formant` are factors (1 unchanged), `melody` scales how far the voice rises and falls, `breath_db` is more noise,
    `tilt_db` the change of the harmonics per octave above 1 kHz, `rough` 0..1 unsteadiness of the pitch, `pace` a factor of speed;
    `whisper` has no pitch at all. `style` names another trained voice (`voices_kokoro`), which takes pitch with its formants, tilt,
    pace and whisper only.
    """

    pitch: float = 1.0
    formant: float = 1.0
    melody: float = 1.0
    breath_db: float = 0.0
    tilt_db: float = 0.0
    rough: float = 0.0
    pace: float = 1.0
    whisper: bool = False
    style: str = ""


@dataclass(frozen=True, slots=True)
class Speaker:
    """A voice that can be asked for: name, what it sounds like, "woman", "man", "child" or "other", and its timbre.

    `pitch_hz` is its median pitch, `age` "young", "old" or empty; `needs` is the extra that it needs, empty for none;
    `first`: where it is there, it is cast before others of its kind.
    """

    name: str
    about: str
    kind: str
    timbre: Timbre
    pitch_hz: float
    age: str = ""
    needs: str = ""
    first: bool = False

    @property
    def there(self) -> bool:
        """Whether it can speak on this machine."""
        return not self.needs or voices_extra.installed()


def speakers() -> tuple[Speaker, ...]:
    """Every voice, the trained one first, those of the extra last (`there` tells whether they can speak)."""
    return tuple(Speaker(name, **{**row, "timbre": Timbre(**row["timbre"])}) for name, row in _table()["voices"].items())


def find_speaker(name: str) -> Speaker:
    """The voice of a name.

    Raises InputError naming all voices, MissingDependencyError where it needs an extra that is not there.
    """
    found = next((speaker for speaker in speakers() if speaker.name == name.strip().lower()), None)
    if found is None:
        raise InputError(f'voice: got "{name}"; expected one of {", ".join(s.name for s in speakers())} (see: seedream voices)')
    if not found.there:
        raise voices_extra.missing(found.name)
    return found


def moods() -> tuple[str, ...]:
    """Every mood that a voice can speak in."""
    return tuple(_table()["moods"])


def in_mood(timbre: Timbre, words: str) -> Timbre:
    """A timbre in the moods that `words` name ("calm", "cheerful and fast"). Raises InputError where no mood is known in them."""
    rows = _mood_rows(words)
    if words.strip() and not rows:
        raise InputError(f'mood: got "{words}"; expected words such as {", ".join(moods())}')
    for row in rows:
        timbre = _combined(timbre, row)
    return timbre


def knows_mood(words: str) -> bool:
    """Whether `words` name a mood."""
    return bool(_mood_rows(words))


def _mood_rows(words: str) -> list[Mapping[str, Any]]:
    """The moods that are named, in order."""
    table = _table()["moods"]
    found = [
        next((row for name, row in table.items() if word == name or word in row.get("words", ())), None)
        for word in words.lower().replace(",", " ").split()
    ]
    return [row for row in found if row is not None]


def _combined(timbre: Timbre, row: Mapping[str, Any]) -> Timbre:
    """Factors multiply, decibels and roughness add."""
    factors = {name: getattr(timbre, name) * row[name] for name in ("pitch", "formant", "melody", "pace") if name in row}
    sums = {name: getattr(timbre, name) + row[name] for name in ("breath_db", "tilt_db", "rough") if name in row}
    return replace(timbre, **factors, **sums, whisper=timbre.whisper or bool(row.get("whisper", False)))


def cast_speakers(names: Sequence[str], kinds: Mapping[str, str], wished: Mapping[str, str] | None = None) -> dict[str, Speaker]:
    """A voice for each name, in order: as `wished` (name -> voice), else one of its kind ("woman", "man"…) that nobody has yet.

    Where a kind is not known women and men alternate; where voices run out they are used again from the first on. Voices of an
    extra are cast where it is there: a man's before those that are made of a woman's, the others after all of their kind.
    """
    given = {name: find_speaker(voice) for name, voice in (wished or {}).items() if name in names}
    cast: dict[str, Speaker] = dict(given)
    taken = [speaker.name for speaker in given.values()]
    for name in dict.fromkeys(names):
        if name not in cast:
            cast[name] = _next_free(kinds.get(name, ""), taken)
            taken.append(cast[name].name)
    return {name: cast[name] for name in dict.fromkeys(names)}


def _next_free(kind: str, taken: Sequence[str]) -> Speaker:
    people = [s for s in speakers() if s.there and s.kind in ("woman", "man", "child") and s.name != DEFAULT]
    if not kind:
        men = sum(find_speaker(name).kind == "man" for name in taken)
        kind = "woman" if men >= len(taken) - men else "man"
    fitting = [s for s in people if s.kind == kind] or people
    return min(fitting, key=lambda s: (taken.count(s.name), not s.first))


def colour(spectrum: Sequence[Frames], f0_hz: Frames, timbre: Timbre, rng: np.random.Generator) -> tuple[list[Frames], Frames]:
    """The model's spectrum (log harmonics, their phase, log noise, log free part, its phase) and melody in another timbre."""
    if timbre == Timbre():
        return list(spectrum), f0_hz
    harmonics, phase, noise, free, free_phase = (_stretched(part, timbre.formant, i in (1, 4)) for i, part in enumerate(spectrum))
    octaves = np.log2(np.maximum(np.arange(len(harmonics)) * _HZ_PER_BIN, 200.0) / 1000.0)[:, None]
    harmonics = harmonics + _nepers(timbre.tilt_db * np.maximum(octaves, -1.0))
    free, noise = free + _nepers(timbre.breath_db), noise + _nepers(timbre.breath_db)
    melody = _melody(f0_hz, timbre, rng)
    if timbre.whisper:
        airy = harmonics + _nepers(_WHISPER_DB + 4.0 * np.clip(octaves, -2.0, 1.5))
        noise, melody = np.logaddexp(noise, airy), np.zeros_like(melody)
    parts = (harmonics, phase, noise, free, free_phase)
    return [np.asarray(part, dtype=np.float32) for part in parts], melody.astype(np.float32)


def _nepers(level_db: Any) -> Any:
    return level_db * (np.log(10.0) / 20.0)


def _stretched(part: Frames, factor: float, is_phase: bool) -> Frames:
    """A spectrum whose features move up by `factor`; what would come from beyond its end falls off."""
    if factor == 1.0:
        return part
    bins = len(part)
    where = np.arange(bins) / factor
    if is_phase:
        nearest: Frames = part[np.minimum(np.rint(where).astype(int), bins - 1)]
        return nearest
    low = np.minimum(where.astype(int), bins - 2)
    share = np.minimum(where - low, 1.0).astype(np.float32)[:, None]
    beyond = np.maximum(where - (bins - 1), 0.0).astype(np.float32)[:, None]
    return np.asarray(part[low] * (1.0 - share) + part[low + 1] * share - 0.02 * beyond, dtype=np.float32)


def _melody(f0_hz: Frames, timbre: Timbre, rng: np.random.Generator) -> Frames:
    voiced = f0_hz > _VOICED_HZ
    if not voiced.any():
        return f0_hz
    middle = float(np.median(f0_hz[voiced]))
    bent = middle * np.power(np.maximum(f0_hz, 1.0) / middle, timbre.melody) * timbre.pitch
    if timbre.rough > 0.0:
        bent = bent * (1.0 + 0.05 * timbre.rough * rng.standard_normal(len(bent)))
    return np.asarray(np.where(voiced, np.maximum(bent, _VOICED_HZ + 5.0), f0_hz), dtype=np.float32)


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(files("seedream.sound").joinpath("voices_timbre.toml").read_text("utf-8"))
