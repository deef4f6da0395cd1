"""Oracle: what retrieval could reach at best, from what two modalities of a scene both say.

Whoever knew every fact that both carry without error, and nothing else, would find the right one among all that agree in them.
What is only likely (which music suits a place, how a mood colours a picture) is left out, so that a network may know more.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray
from recipes.encoder.augment import Look, graded, regarded
from recipes.encoder.colours import called, palette_of
from recipes.encoder.corpus import Corpus
from recipes.encoder.noises import audible
from recipes.encoder.scenes import world
from recipes.encoder.tellings import NAMED, SHARES

from seedream.encoder.unified.model import MODALITIES

Facts = dict[str, Hashable]
_MOOD_STEPS, _COLOUR_STEPS = 2.0, 3.0
"""Steps of valence and arousal that an adjective or a sound tells apart, and of a colour's parts that are seen, to 1."""


def facts_of(corpus: Corpus, scene: int) -> dict[str, Facts]:
    """What each modality of a scene's first telling says."""
    k = len(SHARES) * scene
    genre, place, hour, weather, style, who = (int(v) for v in corpus.rows["one"][k])
    valence, arousal, pace, tempo = (float(v) for v in corpus.rows["numbers"][k])
    duration_s, aspect = (float(v) for v in corpus.rows["format"][k])
    heard = audible(corpus.levels(k))
    colours = palette_of(graded(regarded(corpus.rgb[scene], Look()), corpus.rows["grade"][k]))
    scene_facts: Facts = {"place": place, "hour": hour, "weather": weather, "style": style, "who": who, "heard": heard}
    scene_facts["colours"] = tuple(called(c) for c in colours[:NAMED])
    palette: Facts = {"palette": tuple((colours * _COLOUR_STEPS).round().astype(int).ravel().tolist())}
    music: Facts = {"genre": genre, "tempo": round(tempo), "instruments": tuple(corpus.rows["several"][k][-18:])}
    mood: Facts = {"mood": (round(valence * _MOOD_STEPS), round(arousal * _MOOD_STEPS))}
    told = next(word for upper, word in world()["pace_words"].items() if pace < float(upper))
    film: Facts = {"pace": told, "length": round(duration_s), "shape": round(aspect, 2)}
    return {
        "text": {**scene_facts, **music, **mood, **film},
        "picture": {**scene_facts, **palette},
        "sound": {"heard": heard, **music, **mood},
        "wishes": {"style": style, "colours": scene_facts["colours"], **palette, **music, **mood, **film},
    }


def best(corpus: Corpus, draws: Iterable[Sequence[int]]) -> dict[str, float]:
    """R@1 that is possible between all pairs of modalities among the scenes of each draw."""
    facts = [facts_of(corpus, scene) for scene in range(len(corpus))]
    found: dict[str, list[float]] = {}
    for chosen in draws:
        for a, b in combinations(MODALITIES, 2):
            shared = [name for name in facts[0][a] if name in facts[0][b]]
            found.setdefault(f"{a} ↔ {b}", []).append(_found([facts[scene][a] for scene in chosen], shared))
    return {pair: float(np.mean(values)) for pair, values in found.items()}


def _found(rows: Sequence[Facts], shared: Sequence[str]) -> float:
    """How often the right one is first where those that agree in everything are drawn from."""
    keys = [tuple(row[name] for name in shared) for row in rows]
    counts: dict[Any, int] = {}
    for key in keys:
        counts[key] = counts.get(key, 0) + 1
    share: NDArray[np.float64] = np.array([1 / counts[key] for key in keys])
    return float(share.mean())
