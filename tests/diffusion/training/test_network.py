"""Network: modalities meet when they are joined and do not know of each other when they are not."""

from __future__ import annotations

import pytest

pytest.importorskip("torch")
import torch

from seedream.diffusion.conditions import SIZE
from seedream.diffusion.layout import CHANNELS, GROUPS, MODALITIES, PATCH, index, indices
from seedream.diffusion.training.network import JointDenoiser, Shape, parameters_of, rotate
from tests.diffusion.training.material import FUSED, TINY, Asked, asked, lively, say


def _changed(shown: Asked, part: int, where: object, by: float = 1.0) -> Asked:
    """The same question with one of its parts changed somewhere."""
    parts = [tensor.clone() for tensor in shown]
    parts[part][where] += by  # type: ignore[index]
    return (parts[0], parts[1], parts[2], parts[3], parts[4])


@pytest.mark.parametrize("other", MODALITIES)
@pytest.mark.parametrize("joined", [0.0, 1.0])
def test_only_joined_modalities_know_of_each_other(other: str, joined: float) -> None:
    network, shown = lively(TINY), asked(2, 48)
    own = indices(modality=other)
    difference = (say(network, shown, joined) - say(network, _changed(shown, 0, (..., own)), joined)).abs()
    for modality in MODALITIES:
        largest = float(difference[..., indices(modality=modality)].max())
        if modality == other or joined:
            assert largest > 1e-3
        else:
            assert largest == 0


def test_kept_apart_a_modality_does_not_learn_what_else_is_given() -> None:
    network, shown = lively(TINY), asked(1, 48)
    told = _changed(shown, 1, (..., GROUPS.index("music")))
    difference = (say(network, shown, 0.0) - say(network, told, 0.0)).abs()
    assert float(difference[..., indices(modality="audio")].max()) > 1e-3
    assert float(difference[..., indices(modality="video")].max()) == 0


def test_what_is_heard_now_reaches_the_picture_of_now_first() -> None:
    """The path on which the tokens of an instant meet: without attention across, only their own instant is reached."""
    network, shown = (
        lively(Shape(width=16, layers=1, own_heads=1, cross_heads=1, condition=8, expansion=1, meeting=4)),
        asked(1, 80),
    )
    with torch.no_grad():
        for block in network.blocks:
            block.out.weight.zero_()  # type: ignore[union-attr, operator]
    difference = say(network, shown) - say(network, _changed(shown, 0, (0, slice(40, 44), index("heard0"))))
    video = difference[0][:, indices(modality="video")].abs().amax(1)
    assert float(video[40:44].max()) > 1e-4
    assert float(video[:40].max()) == float(video[44:].max()) == 0


@pytest.mark.parametrize("shape", [TINY, FUSED])
@pytest.mark.parametrize(("batch", "frames"), [(1, 8), (3, 48), (2, 300)])
def test_windows_of_any_length_are_answered_each_by_itself(shape: Shape, batch: int, frames: int) -> None:
    network, shown = lively(shape), asked(batch, frames)
    clean = say(network, shown)
    assert clean.shape == (batch, frames, len(CHANNELS))
    assert bool(torch.isfinite(clean).all())
    x, known, levels, condition, told = (part[-1:] for part in shown)
    assert float((say(network, (x, known, levels, condition, told)) - clean[-1:]).abs().max()) < 1e-4


@pytest.mark.parametrize("shape", [TINY, FUSED])
@pytest.mark.parametrize(("part", "where"), [
    (0, (0, 5, index("word"))), (1, (0, 5, 0)), (2, (0, 1)), (3, (0, SIZE - 1)), (3, (0, 3)), (4, (0, 5, 0)),
])  # fmt: skip
def test_everything_that_it_is_told_has_an_influence_on_that_window_only(shape: Shape, part: int, where: object) -> None:
    network, shown = lively(shape), asked(2, 48)
    difference = (say(network, shown) - say(network, _changed(shown, part, where))).abs()
    assert float(difference[0].max()) > 1e-4
    assert float(difference[1].max()) < 1e-6


def test_early_fusion_has_one_stream_that_nothing_can_part() -> None:
    network, shown = lively(FUSED), asked(1, 48)
    difference = say(network, shown, 0.0) - say(network, _changed(shown, 0, (..., index("voice"))), 0.0)
    assert float(difference[..., indices(modality="video")].abs().max()) > 1e-3
    assert float((say(network, shown, 0.0) - say(network, shown, 1.0)).abs().max()) == 0


@pytest.mark.parametrize("shape", [TINY, FUSED])
def test_every_channel_and_frame_comes_out_at_its_place(shape: Shape) -> None:
    network = JointDenoiser(shape)
    with torch.no_grad():
        for leave, channels in zip(network.leave, network.streams, strict=True):
            leave.weight.zero_()  # type: ignore[operator]
            names = torch.arange(PATCH)[:, None] * 1000 + channels[None]
            leave.bias.copy_(names.flatten())  # type: ignore[operator]
    clean = say(network, asked(1, 12))[0]
    expected = torch.arange(12)[:, None] % PATCH * 1000 + torch.arange(len(CHANNELS))[None]
    assert torch.equal(clean, expected.float())


def test_a_new_network_has_its_gates_shut() -> None:
    network, shown = JointDenoiser(TINY), asked(1, 48)
    far = _changed(shown, 0, (0, slice(24, 48)))
    assert float((say(network, shown) - say(network, far))[0, :24].abs().max()) == 0


def test_rotary_positions_know_only_of_distances() -> None:
    generator = torch.Generator().manual_seed(0)
    q, k = torch.randn(8, generator=generator), torch.randn(8, generator=generator)
    rates = 100.0 ** (-torch.arange(4) / 4)

    def score(a: int, b: int) -> float:
        turned = [rotate(z[None], (n * rates).cos()[None], (n * rates).sin()[None]) for z, n in ((q, a), (k, b))]
        return float((turned[0] * turned[1]).sum())

    assert score(3, 5) == pytest.approx(score(40, 42), abs=1e-4)
    assert score(3, 5) != pytest.approx(score(3, 9), abs=1e-3)
    assert float(rotate(q[None], rates.cos()[None], rates.sin()[None]).norm()) == pytest.approx(float(q.norm()), rel=1e-5)


def test_parameters_are_counted() -> None:
    assert parameters_of(torch.nn.Linear(3, 5)) == 20
    assert parameters_of(JointDenoiser(TINY)) > parameters_of(JointDenoiser(FUSED)) > 1000
