"""Real things: pictures and music out of installed packages and requests in words, with what people say of their mood
(`real.toml`)."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray
from recipes.encoder.scenes import HERE
from scipy.stats import spearmanr

from seedream.encoder.minilm import sentence_vectors
from seedream.encoder.mood import mood_of
from seedream.encoder.unified.attributes import group, tempo_bpm
from seedream.encoder.unified.features import Numbers, Rgb, looks_of, mel_power, picture_tokens, sound_tokens
from seedream.encoder.unified.model import Request, Tokens, tokens_of
from seedream.encoder.unified.plain import LOOKS, Weights, plain_mood, values_of_music
from seedream.inputs.audio import decode
from seedream.sound.beats import track_beats
from seedream.sound.feeling import Feeling, feel
from seedream.types import SAMPLE_RATE_HZ

START_S, LENGTH_S = 20.0, 10.0
"""Which part of a piece is heard."""
_TEMPO_ERROR = 0.02
_PICTURES = ("pictures", "photographs", "portrait")


@dataclass(frozen=True, eq=False)
class Item:
    """A real thing: its tokens, the signs of valence and arousal (0: not counted), its looks (pictures), and its tempo with the one
    that is tracked in it and what the rule of `sound.feeling` feels (music)."""

    name: str
    tokens: Tokens
    mood: tuple[int, int]
    looks: tuple[float, ...] = ()
    tempo_bpm: float = 0.0
    tracked_bpm: float = 0.0
    felt: Feeling | None = None

    @property
    def values(self) -> dict[str, float]:
        """What its plain mood is told from."""
        return values_of_music(self.felt.tempo_bpm, self.felt.mode) if self.felt else dict(zip(LOOKS, self.looks, strict=True))


def measure(encoder: Any, plain: Mapping[str, Weights]) -> dict[str, Any]:
    """What an encoder and plain moods say of all real things that are installed; empty where none are."""
    items = [*pictures(), *music()]
    if not items:
        return {}
    said = encoder.read([item.tokens for item in items])[1]
    told = [plain_mood(item.values, plain["sound" if item.felt else "picture"]) for item in items]
    moods = np.array([[mood.valence, mood.arousal] for mood in told])
    return {"real": {**signs(items, said[:, :2], moods), **texts(encoder), **looks(items, said), **tempi(items, said)}}


def texts(encoder: Any) -> dict[str, float]:
    """How the mood that is read in requests ranks beside that which people see in them (Spearman), by the network and by anchors
    and words (`encoder.mood`)."""
    asked: dict[str, list[int]] = facts()["texts"]
    said = encoder.read([tokens_of(Request(text)) for text in asked])[1][:, :2]
    moods = [mood_of(text, sentence_vectors([text])[0]) for text in asked]
    ours = np.array([[m.valence, m.arousal] for m in moods])
    found = {}
    for i, axis in enumerate(("valence", "arousal")):
        right = [mood[i] for mood in asked.values()]
        for who, values in (("the network", said[:, i]), ("anchors and words", ours[:, i])):
            found[f"{axis} of {len(asked)} requests in words, rank r, {who}"] = float(spearmanr(values, right).statistic)
    return found


def facts() -> dict[str, Any]:
    """What is said of the real things."""
    return tomllib.loads((HERE / "real.toml").read_text("utf-8"))


def pictures() -> Iterator[Item]:
    """The pictures whose packages are installed."""
    for table in _PICTURES:
        entry = facts()[table]
        for path in _files(entry["package"], lambda name, entry=entry: name in entry["mood"]):  # type: ignore[misc]
            rgb = _pixels(path)
            yield Item(path.name, {"picture": picture_tokens(rgb)}, tuple(entry["mood"][path.name]), looks_of(rgb))


def music() -> Iterator[Item]:
    """The pieces of music, ten seconds of each."""
    entry = facts()["music"]
    for path in sorted(_files(entry["package"], lambda name: name.endswith(".opus"))):
        mood, kind = path.stem.split("_")[:2]
        samples = decode(path)
        part = samples[round(START_S * SAMPLE_RATE_HZ) :][: round(LENGTH_S * SAMPLE_RATE_HZ)]
        grid = track_beats(samples[: round(40 * SAMPLE_RATE_HZ)])
        tokens = {"sound": sound_tokens(mel_power(part, SAMPLE_RATE_HZ))}
        tempo = float(entry["tempo_bpm"][f"{mood}_{kind}"])
        yield Item(path.name, tokens, tuple(entry["moods"][mood]), (), tempo, grid.tempo_bpm if grid else 0.0, feel(samples))


def _files(package: str, wanted: Callable[[str], bool]) -> list[Path]:
    """The files of an installed package that are wanted by their names; none where it is not installed."""
    try:
        listed = metadata.distribution(package).files or []
    except metadata.PackageNotFoundError:
        return []
    found = {file.name: Path(str(file.locate())) for file in listed if wanted(file.name) and "tests" not in file.parts}
    return [path for _, path in sorted(found.items())]


def _pixels(path: Path) -> Rgb:
    image = skia.Image.open(str(path))
    return np.ascontiguousarray(image.toarray(colorType=skia.kRGBA_8888_ColorType)[..., :3])


def signs(items: Sequence[Item], said: Numbers, plain: Numbers) -> dict[str, Any]:
    """Share of right signs by the plain moods, by the network and by the rule of `sound.feeling`, beside the share that one
    constant answer would get; all together, and pictures and music apart."""
    marks = np.array([item.mood for item in items])
    counted = marks != 0
    found: dict[str, Any] = {
        f"signs of {int(counted.sum())} moods, plain": _right(marks, plain, counted),
        "… by the network": _right(marks, said, counted),
    }
    for kind in ("picture", "sound"):
        for i, axis in enumerate(("valence", "arousal")):
            rows = np.array([kind in item.tokens and item.mood[i] != 0 for item in items])
            if rows.any():
                glad = float((marks[rows, i] > 0).mean())
                name = f"sign of {axis}, {kind}s ({int(rows.sum())}; a constant answer: {max(glad, 1 - glad):.2f})"
                found[f"{name}, plain"] = _right(marks[:, i], plain[:, i], rows)
                found[f"… by the network, {axis} of {kind}s"] = _right(marks[:, i], said[:, i], rows)
            if rows.any() and kind == "sound":
                felt = np.array([(m.felt.mood.valence, m.felt.mood.arousal)[i] if m.felt else 0.0 for m in items])
                found[f"… by the rule of sound.feeling, {axis}"] = _right(marks[:, i], felt, rows)
    return found


def _right(marks: NDArray[np.int64], said: NDArray[np.floating[Any]], counted: NDArray[np.bool_]) -> float:
    """Share of right signs among those that are counted."""
    return float((marks * said > 0)[counted].mean())


def looks(items: Sequence[Item], said: Numbers) -> dict[str, float]:
    """How what the network says of the looks of pictures relates to what is measured in them."""
    names, found = group("numbers").choices, {}
    rows = [(said[k], item.looks) for k, item in enumerate(items) if item.looks]
    for i, name in enumerate(("brightness", "warmth", "colourfulness", "density")):
        x, y = np.array([s[names.index(name)] for s, _ in rows]), np.array([look[i] for _, look in rows])
        if len(rows) > 2:
            found[f"{name} of {len(rows)} pictures, r"] = float(np.corrcoef(x, y)[0, 1])
            found[f"{name} of {len(rows)} pictures, mean error"] = float(np.abs(x - y).mean())
    return found


def tempi(items: Sequence[Item], said: Numbers) -> dict[str, float]:
    """Share of pieces whose tempo is right within 2 %, by the network and by the engine's beat tracker (half and double apart)."""
    column = group("numbers").choices.index("tempo")
    rows = [(tempo_bpm(float(said[k, column])), item) for k, item in enumerate(items) if item.tempo_bpm]
    if not rows:
        return {}
    named = {"the network": [bpm for bpm, _ in rows], "the beat tracker": [item.tracked_bpm for _, item in rows]}
    found = {}
    for who, values in named.items():
        ratio = np.array(values) / np.array([item.tempo_bpm for _, item in rows])
        found[f"tempo of {len(rows)} pieces within 2 %, {who}"] = float((np.abs(ratio - 1) < _TEMPO_ERROR).mean())
        octaves = np.min([np.abs(ratio * f - 1) for f in (0.5, 1.0, 2.0)], axis=0)
        found[f"… or half or twice that, {who}"] = float((octaves < _TEMPO_ERROR).mean())
    return found
