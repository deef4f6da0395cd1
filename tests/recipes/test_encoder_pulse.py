"""The pulse of a sound, as the unified encoder finds it: tempi are told far more closely than the peaks of a tempogram are wide."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

pytest.importorskip("torch")
import torch
from recipes.encoder.network import Encoder, Shape
from recipes.encoder.pulse import AN_OCTAVE, CANDIDATES, Beat, Pulse, octaves_of_candidates, pulse_loss, waves_of

from seedream.encoder.unified.attributes import octaves
from seedream.encoder.unified.features import FRAME_HZ, FRAMES, MELS
from seedream.encoder.unified.model import TOKENS, WIDTHS
from seedream.encoder.unified.wishes import NO_WISHES, Wishes, wish_tokens

TINY = Shape(width=16, layers=1, own_heads=1, cross_heads=1, expansion=1, shared=8)


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """Networks this small only wait for each other on two."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    torch.manual_seed(0)
    yield
    torch.set_num_threads(before)


def _beats(tempi: torch.Tensor, rng: np.random.Generator) -> torch.Tensor:
    """Strokes at tempi `(B,)`, the odd ones high and the even ones low, over noise: levels `(B, FRAMES, MELS)`."""
    levels = torch.from_numpy(rng.normal(-1.0, 0.1, (len(tempi), FRAMES, MELS)).astype(np.float32))
    for row, bpm in zip(levels, tempi.tolist(), strict=True):
        every = 60 * FRAME_HZ / bpm
        at = np.arange(rng.uniform(0, every), FRAMES, every).astype(int)
        row[at[::2], :24] += 1.5
        row[at[1::2], 24:] += 1.0
    return levels


def test_a_pulse_learns_to_find_the_tempo_closely() -> None:
    rng, pulse = np.random.default_rng(0), Pulse()
    optimiser = torch.optim.AdamW(pulse.parameters(), 1e-2)
    for _ in range(40):
        tempi = torch.from_numpy(rng.uniform(60, 150, 16).astype(np.float32))
        loss = pulse_loss(pulse(_beats(tempi, rng)), torch.log2(tempi / 90))
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
    tempi = torch.from_numpy(rng.uniform(60, 150, 32).astype(np.float32))
    with torch.no_grad():
        found = octaves_of_candidates()[pulse(_beats(tempi, rng)).argmax(1)]
    off = (found - torch.log2(tempi / 90)).abs()
    assert float(off.median()) < 0.02  # 1.4 %
    assert float((off < 0.05).float().mean()) > 0.7


def test_the_loss_knows_near_from_far() -> None:
    scores = torch.full((1, CANDIDATES), -4.0)
    scores[0, 100] = 8.0
    at = octaves_of_candidates()[100]
    near, beside, far = (float(pulse_loss(scores, (at + step / AN_OCTAVE)[None])) for step in (0.0, 0.5, 8.0))
    assert near < 0.1 < beside < far
    assert np.isfinite(float(pulse_loss(scores, torch.tensor([5.0]))))


def test_a_wish_and_a_sound_of_one_tempo_meet() -> None:
    beat = Beat(16, 8)
    wished = beat.wished(torch.from_numpy(np.stack([wish_tokens(w) for w in (Wishes(tempo_bpm=100.0), NO_WISHES)])))
    assert torch.allclose(wished[0], waves_of(torch.tensor([octaves(100.0)]))[0], atol=1e-5)
    assert not wished[1].any()
    rows = waves_of(torch.tensor([octaves(bpm) for bpm in (100.0, 100.5, 104.0, 112.0)]))
    told = torch.nn.functional.normalize(beat.share(rows), dim=-1)
    assert (told[0] @ told[1:].T).diff().max() < 0 < told[0] @ told[1]
    scores, tempo = beat.heard(torch.zeros(2, TOKENS["sound"], WIDTHS["sound"]))
    assert (scores.shape, tempo.shape) == ((2, CANDIDATES), (2, 10))


def test_only_a_tempo_that_is_there_counts() -> None:
    model = Encoder(TINY).eval()
    tokens = {m: torch.randn(2, TOKENS[m], WIDTHS[m]) for m in ("sound", "wishes")}
    keep = {m: torch.ones(2, TOKENS[m]) for m in tokens}
    away = {"sound": keep["sound"], "wishes": torch.zeros(2, TOKENS["wishes"])}
    with torch.no_grad():
        alone = model({"sound": tokens["sound"]}, {"sound": keep["sound"]})
        assert torch.allclose(model(tokens, away).shared, alone.shared, atol=1e-4)
        assert not torch.allclose(model(tokens, keep).shared, alone.shared, atol=1e-2)
    assert alone.pulse is not None
