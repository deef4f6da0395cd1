"""Seeing: pictures read alone, twice as many in a second as with all else.

Where a picture is one of three things to read, who is there and what they do is what it tells last: here it counts most.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from recipes.encoder.augment import Look, draw_grade, graded, regarded
from recipes.encoder.corpus import Corpus
from recipes.encoder.film import target_of
from recipes.encoder.network import Encoder
from recipes.encoder.tellings import SHARES, near_mood
from torch import Tensor

from seedream.encoder.unified.attributes import group
from seedream.encoder.unified.features import PATCHES, Numbers, picture_tokens

LISTS = ("place", "time_of_day", "weather", "style", "who")
PARTS = (*LISTS, "actions", "heard", "looks")
_LOOKS = ("brightness", "warmth", "colourfulness", "density")
_SPREAD = 0.3


@dataclass(frozen=True, eq=False)
class Seen:
    """B pictures: their tokens `(B, 64, 432)`, the attributes `(B, size())` that they show and what is `heard` there `(B, n)`."""

    tokens: Tensor
    target: Tensor
    heard: Tensor


def seen_of(corpus: Corpus, scenes: Sequence[int], rng: np.random.Generator) -> Seen:
    """Parts of scenes as pictures, each in a grade that suits its mood."""
    tokens: list[Numbers] = []
    targets: list[Numbers] = []
    for scene in scenes:
        grade = draw_grade(near_mood(corpus.reteller.drafts[scene].mood, rng), rng)
        seen = graded(regarded(corpus.rgb[scene], Look.drawn(rng, corpus.change.part)), grade, rng)
        tokens.append(picture_tokens(seen))
        targets.append(target_of(corpus.film(len(SHARES) * scene), seen))
    heard = np.stack([corpus.heard(scene) for scene in scenes])
    return Seen(torch.from_numpy(np.stack(tokens)), torch.from_numpy(np.stack(targets)), torch.from_numpy(heard))


def losses_of(model: Encoder, seen: Seen) -> dict[str, Tensor]:
    """How badly each of the `PARTS` is told: cross entropy in all, and of the looks the squared error."""
    read = model({"picture": seen.tokens}, {"picture": torch.ones(len(seen.tokens), PATCHES)})
    said = read.attributes
    losses = {name: F.cross_entropy(said[:, group(name).span], seen.target[:, group(name).span].argmax(1)) for name in LISTS}
    done, numbers = group("actions").span, group("numbers")
    losses["actions"] = _each_of(said[:, done], seen.target[:, done])
    losses["heard"] = _each_of(read.heard, seen.heard)
    looks = [numbers.start + numbers.choices.index(name) for name in _LOOKS]
    losses["looks"] = ((said[:, looks] - seen.target[:, looks]) / _SPREAD).square().mean()
    return losses


def _each_of(said: Tensor, true: Tensor) -> Tensor:
    """How badly each of several is told, summed over them."""
    return F.binary_cross_entropy_with_logits(said, true, reduction="none").sum(1).mean()
