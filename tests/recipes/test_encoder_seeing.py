"""Pictures that the unified encoder sees alone, and what is likely heard, told where a picture and its sound are to meet."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")
import torch
from recipes.encoder import noises, shards, songs, tellings
from recipes.encoder.augment import Change
from recipes.encoder.corpus import Corpus
from recipes.encoder.echo import Echo
from recipes.encoder.loop import Recipe, load_checkpoint, optimisers_of, train
from recipes.encoder.network import Encoder, Shape
from recipes.encoder.noises import sounds
from recipes.encoder.scenes import Draft, Setting
from recipes.encoder.seeing import PARTS, losses_of, seen_of
from recipes.encoder.songs import Song
from recipes.encoder.stems import PictureStem

from seedream.diffusion.training.muon import Muon
from seedream.encoder.unified.attributes import group
from seedream.encoder.unified.features import FRAMES, MELS, PATCHES
from seedream.types import Mood

TINY = Shape(width=16, layers=1, own_heads=1, cross_heads=1, expansion=1, shared=8)
DANCER = Draft(Setting("beach", "sunset", "clear", 5), Mood(0.6, 0.5), "joyful", "woman", "people", "dance", "", "watercolour")
DOG = replace(DANCER, subject="dog", category="animals", action="run", second="cat")


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """Networks this small only wait for each other on two."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    torch.manual_seed(0)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with songs and noises that are hiss, and a shard of two scenes whose pictures are hiss."""
    folder, rng = tmp_path_factory.mktemp("encoder"), np.random.default_rng(0)
    for name in ("songs", "scenes"):
        (folder / name).mkdir()
    song = Song(rng.normal(-1, 1, (FRAMES + 60, MELS)).astype(np.float32), Mood(0.5, 0.4), 0.5, "jazz", 90.0, ("piano",))
    np.savez(folder / "songs" / "0000.npz", **songs._arrays([song] * 8))  # type: ignore[arg-type]
    facts = [json.dumps(asdict(draft) | {"actions": [draft.action]}) for draft in (DANCER, DOG)]
    drawn: shards.Arrays = {"setting": np.arange(2, dtype=np.int32), "facts": np.array(facts)}
    drawn["rgb"] = rng.integers(0, 255, (2, 108, 192, 3), dtype=np.uint8)
    shards.save(folder / "scenes" / "0000.npz", drawn)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(noises, "render", lambda name, seed: rng.normal(0, 0.1, 48_000 * 10).astype(np.float32))
        tellings.write_tellings(folder, [song] * 8, 1, [0])
        yield folder


def test_pictures_show_who_is_there_and_what_would_be_heard(work: Path) -> None:
    corpus = Corpus(work, Change((0.9, 0.9)), held=False)
    seen = seen_of(corpus, [0, 1, 1], np.random.default_rng(0))
    assert seen.tokens.shape[:2] == (3, PATCHES)
    assert not torch.equal(seen.tokens[1], seen.tokens[2])  # another part in another grade
    who = [group("who").choices[int(row[group("who").span].argmax())] for row in seen.target]
    assert who == ["woman", "dog", "dog"]
    heard = [{name for name, on in zip(sounds(), row, strict=True) if on} for row in seen.heard]
    assert {"barks", "meows", "running"} <= heard[1] == heard[2]
    assert "claps" in heard[0] - heard[1]


def test_pictures_alone_are_learned_between_scenes(work: Path, tmp_path: Path) -> None:
    corpus, told = Corpus(work, held=False), list[str]()
    recipe = Recipe(samples=40, batch=2, threads=1, cycle=("pictures", "words", "anew"))
    assert [recipe.turn(step) for step in range(4)] == ["pictures", "words", "anew", "pictures"]
    path = train(corpus, TINY, recipe, tmp_path / "run", say=told.append, until=2)  # one step: a picture
    assert "from 0" in told[0]
    assert train(corpus, TINY, recipe, tmp_path / "run", say=told.append) == path  # goes on at 2
    assert "from 2" in told[1]
    assert ["seen" in line and "contrast" in line for line in told[2:]] == [True, True]
    after, facts = load_checkpoint(path)
    assert facts["samples"] == 40
    assert after.echo.usual[sounds().index("barks")] == pytest.approx(0.5)  # one scene of two
    assert after.echo.usual.min() == pytest.approx(0.005)


def test_a_picture_alone_moves_only_what_sees(work: Path) -> None:
    model, corpus = Encoder(TINY), Corpus(work, held=False)
    losses = losses_of(model, seen_of(corpus, [0, 1], np.random.default_rng(0)))
    assert tuple(losses) == PARTS
    torch.stack([*losses.values()]).sum().backward()  # type: ignore[no-untyped-call]
    before = {name: p.detach().clone() for name, p in model.named_parameters()}
    for optimiser in optimisers_of(model, Recipe(samples=2)):
        optimiser.step()
    moved = {name for name, p in model.named_parameters() if not torch.equal(p, before[name])}
    assert {"enter.picture.fine.weight", "enter.picture.deep.3.first.weight", "blocks.0.qkv.weight", "listen.weight"} <= moved
    assert not any(name.startswith(("enter.text", "enter.sound", "share", "echo")) for name in moved)


def test_what_is_usual_is_expected_from_the_beginning() -> None:
    model = Encoder(TINY)
    usual = torch.linspace(0.01, 0.4, len(sounds()))
    model.settle(usual)
    assert torch.allclose(torch.sigmoid(model.listen.bias), usual, atol=1e-5)
    assert model.echo(model.listen.bias[None]).norm() < 1e-3  # so nothing is told of it


def test_filters_are_moved_as_matrices() -> None:
    model = Encoder(TINY)
    muon, adam = optimisers_of(model, Recipe(samples=2))
    held = [{p for rates in optimiser.param_groups for p in rates["params"]} for optimiser in (muon, adam)]
    fine = model.get_parameter("enter.picture.fine.weight")
    assert fine in held[0] - held[1]
    assert held[0] | held[1] == set(model.parameters())
    weight = torch.nn.Parameter(torch.randn(6, 3, 2, 2))
    before, weight.grad = weight.detach().clone(), torch.randn(6, 3, 2, 2)
    Muon([{"params": [weight]}], lr=0.1).step()
    assert weight.shape == (6, 3, 2, 2)
    spread = torch.linalg.svdvals(((weight - before) / 0.1).flatten(1).detach())
    assert spread.min() > 0.5
    assert spread.max() < 1.4


def test_what_drifted_far_is_still_learned() -> None:
    stem = PictureStem(16)
    with torch.no_grad():
        stem.deep[3].second.bias -= 60.0  # type: ignore[union-attr, operator]
    seen = stem(torch.randn(2, PATCHES, 432))
    (seen[0] - seen[1]).square().sum().backward()
    assert all(p.grad is not None and p.grad.abs().max() > 1e-6 for name, p in stem.deep.named_parameters() if "weight" in name)


def test_who_expects_the_same_rare_sound_meets() -> None:
    echo = Echo(4, 8)
    echo.settle(torch.tensor([0.4, 0.01, 0.01, 0.2]))
    usual = torch.logit(echo.usual)
    rows = torch.stack([usual] * 5)
    rows[0, 0] = rows[1, 0] = 3.0  # what is often heard
    rows[1, 1] = rows[2, 1] = rows[3, 2] = 3.0  # what seldom is
    told = echo(rows)
    alike = torch.nn.functional.cosine_similarity
    assert alike(told[1], told[2], 0) > 0.9
    assert alike(told[1], told[2], 0) > alike(told[0], told[1], 0) + 0.3
    assert alike(told[2], told[3], 0) < 0.1
    assert told[4].norm() < 1e-3 < 0.5 * told[0].norm()  # nothing but the usual
