"""Model: the unified encoder in ONNX Runtime on one thread; reads any of text, picture, sound and wishes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from seedream.encoder.minilm import SIZE, token_states
from seedream.encoder.unified.attributes import Attributes, read_attributes
from seedream.encoder.unified.features import (
    FRAMES_A_TOKEN,
    MELS,
    PATCH_PX,
    PATCHES,
    SOUND_TOKENS,
    Numbers,
    Rgb,
    mel_power,
    picture_tokens,
    sound_tokens,
)
from seedream.encoder.unified.wishes import NO_WISHES, Wishes, width, wish_tokens
from seedream.encoder.unified.wishes import TOKENS as WISH_TOKENS
from seedream.errors import InputError, SeedreamError
from seedream.types import Audio

MODALITIES = ("text", "picture", "sound", "wishes")
WORDS = 64
"""Word pieces of a text that are read; longer texts are thinned out evenly."""
SCALE = 2.0
"""Word pieces have a spread of about half."""
TOKENS = {"text": WORDS, "picture": PATCHES, "sound": SOUND_TOKENS, "wishes": WISH_TOKENS}
WIDTHS = {"text": SIZE, "picture": PATCH_PX * PATCH_PX * 3, "sound": FRAMES_A_TOKEN * MELS, "wishes": width()}
_FILES = ("encoder.onnx", "encoder.json")


class EncoderWeightsError(SeedreamError):
    """The weights of the unified encoder are missing or damaged."""


@dataclass(frozen=True, eq=False)
class Request:
    """What is given: a text, a picture `(H, W, 3)` in sRGB, sound at `rate_hz`, wishes; any of them."""

    text: str = ""
    picture: Rgb | None = None
    sound: Audio | None = None
    rate_hz: int = 48_000
    wishes: Wishes = NO_WISHES

    @property
    def given(self) -> tuple[str, ...]:
        """The modalities that are there."""
        there = (bool(self.text.strip()), self.picture is not None, self.sound is not None, self.wishes.stated)
        return tuple(m for m, given in zip(MODALITIES, there, strict=True) if given)


@dataclass(frozen=True, eq=False)
class Understanding:
    """What a request means: a unit vector in the space that all modalities share, attributes, and both for each modality alone."""

    shared: Numbers
    attributes: Attributes
    alone: Mapping[str, tuple[Numbers, Attributes]]


Tokens = Mapping[str, Numbers]


def thinned(states: Numbers) -> Numbers:
    """At most `WORDS` word pieces `(n, 384)`, evenly chosen, scaled as the network reads them."""
    chosen = states if len(states) <= WORDS else states[np.linspace(0, len(states) - 1, WORDS).round().astype(int)]
    return np.asarray(chosen * SCALE, np.float32)


def tokens_of(request: Request) -> dict[str, Numbers]:
    """Tokens of the modalities at hand, each `(n, width)`."""
    found: dict[str, Numbers] = {}
    if "text" in request.given:
        found["text"] = thinned(token_states(request.text))
    if request.picture is not None:
        found["picture"] = picture_tokens(request.picture)
    if request.sound is not None:
        found["sound"] = sound_tokens(mel_power(request.sound, request.rate_hz))
    if request.wishes.stated:
        found["wishes"] = wish_tokens(request.wishes)
    return found


def gathered(rows: Sequence[Tokens]) -> dict[str, NDArray[np.float32]]:
    """The inputs of the network for several sets of tokens; absent modalities are zeros."""
    count = len(rows)
    feed = {m: np.zeros((count, TOKENS[m], WIDTHS[m]), np.float32) for m in MODALITIES}
    told, present = np.zeros((count, WORDS), np.float32), np.zeros((count, len(MODALITIES)), np.float32)
    for i, row in enumerate(rows):
        for m, tokens in row.items():
            feed[m][i, : len(tokens)] = tokens
            present[i, MODALITIES.index(m)] = 1.0
        told[i, : len(row.get("text", ()))] = 1.0
    return {"text": feed["text"], "told": told, **{m: feed[m] for m in MODALITIES[1:]}, "present": present}


class UnifiedEncoder:
    """The network in ONNX Runtime, one thread, no spinning."""

    def __init__(self, weights: bytes) -> None:
        import onnxruntime

        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads = settings.inter_op_num_threads = 1
        settings.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session: Any = onnxruntime.InferenceSession(weights, settings, providers=["CPUExecutionProvider"])

    def read(self, rows: Sequence[Tokens]) -> tuple[Numbers, Numbers]:
        """Shared unit vectors `(B, K)` and attributes `(B, A)` of B sets of tokens."""
        shared, attributes = self._session.run(["shared", "attributes"], gathered(rows))
        return shared, attributes

    def understand(self, request: Request) -> Understanding:
        """Everything about one request. Raises InputError where nothing is given."""
        if not request.given:
            raise InputError("got an empty request; expected a text, a picture, a sound or wishes")
        tokens = tokens_of(request)
        rows = [tokens, *({m: tokens[m]} for m in tokens)]
        shared, attributes = self.read(rows)
        alone = {m: (shared[i], read_attributes(attributes[i])) for i, m in enumerate(tokens, 1)}
        return Understanding(shared[0], read_attributes(attributes[0]), alone)


def load(folder: Path) -> UnifiedEncoder:
    """The encoder whose weights and card lie in a folder, checked against each other."""
    weights, card = (folder / name for name in _FILES)
    if not (weights.is_file() and card.is_file()):
        raise EncoderWeightsError(f'no weights of the encoder in "{folder}"; make them with: python -m recipes.encoder')
    data = weights.read_bytes()
    if hashlib.sha256(data).hexdigest() != json.loads(card.read_text("utf-8")).get("sha256"):
        raise EncoderWeightsError(
            f'the weights of the encoder in "{folder}" are damaged; make them again: python -m recipes.encoder'
        )
    return UnifiedEncoder(data)
