"""The recipe of the unified encoder, on a tiny scale: scenes are what they say, training learns and resumes, the evaluation knows
good from bad."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")
import torch
from recipes.encoder import evaluate, noises, oracle, plain, shards, songs, tellings
from recipes.encoder.augment import Look, draw_grade, graded, mixed, regarded
from recipes.encoder.corpus import Batch, Corpus
from recipes.encoder.drawing import KEPT, draw
from recipes.encoder.export import export
from recipes.encoder.limits import write_limits
from recipes.encoder.loop import Recipe, load_checkpoint, train
from recipes.encoder.network import Encoder, Shape
from recipes.encoder.objective import PLAIN, Aim, attribute_loss, contrastive, losses_of
from recipes.encoder.scenes import Draft, Setting, draw_draft, draw_setting, places, request_of, world
from recipes.encoder.songs import Song, compose_song
from recipes.encoder.stems import FASTEST_HZ, SLOWEST_HZ, TEMPI, Rhythm

from seedream.encoder.unified.attributes import group, groups, octaves, size
from seedream.encoder.unified.features import FRAMES, MELS
from seedream.encoder.unified.model import MODALITIES, TOKENS, WIDTHS, load
from seedream.encoder.unified.plain import plain_mood
from seedream.generators.text.english import vocabulary
from seedream.inputs.styling import style_table
from seedream.scene.reading import lexicon
from seedream.sound import dsp, music
from seedream.sound.music.wish import families
from seedream.types import Mood

TINY = Shape(width=16, layers=1, own_heads=1, cross_heads=1, expansion=1, shared=8)
SCENE = Draft(Setting("beach", "sunset", "clear", 5), Mood(0.6, 0.5), "joyful", "woman", "people", "dance", "", "watercolour")


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """Networks this small only wait for each other on two."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with songs and noises that are hiss and two shards of two settings, one of them held out."""
    folder = tmp_path_factory.mktemp("encoder")
    rng = np.random.default_rng(0)
    made = [
        Song(rng.normal(-1, 1, (FRAMES + 40, MELS)).astype(np.float32), Mood(*rng.uniform(-1, 1, 2)), 0.5, "jazz", 90.0, ("piano",))
        for _ in range(8)
    ]
    (folder / "songs").mkdir()
    np.savez(folder / "songs" / "0000.npz", **songs._arrays(made))  # type: ignore[arg-type]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shards, "SETTINGS", 2)
        patch.setattr(shards, "EIGHTH", 2)
        patch.setattr(noises, "render", lambda name, seed: rng.normal(0, 0.1, 48_000 * 10).astype(np.float32))
        shards.write_shards(folder / "scenes", [0, 1], 1)
        tellings.write_tellings(folder, made, 1, [0, 1])
        yield folder


def test_attributes_follow_the_engines_lists() -> None:
    assert set(group("genre").choices) == set(music.genres()) == set(world()["genres"])
    assert set(group("place").choices) <= set(vocabulary()["places"])  # the weights know those that there were
    assert set(group("instruments").choices) == {*families(), "drums"}
    assert set(group("style").choices) == set(world()["styles"]) <= set(style_table())
    subjects = world()["subjects"]
    assert set(group("who").choices) == {*subjects["people"], *subjects["animals"], *subjects["things"], "nobody"}
    assert set(world()["fits"]["places"]) <= set(group("genre").choices)
    known = {name for name, words in lexicon.data("actions").items() if isinstance(words, list)}
    assert set(group("actions").choices) <= known
    assert group("instruments").span.stop == size()


def test_moods_choose_fitting_hours_and_actions() -> None:
    rng = np.random.default_rng(0)
    sad, glad = Mood(-0.8, -0.6), Mood(0.8, 0.7)
    hours = {m: [draw_setting(m, rng).hour for _ in range(150)] for m in (sad, glad)}
    assert hours[sad].count("night") > hours[glad].count("night")
    assert hours[glad].count("day") > 2 * hours[sad].count("day")
    acts = {m: [draw_draft(SCENE.setting, m, rng).action for _ in range(150)] for m in (sad, glad)}
    assert acts[glad].count("dance") > 3 * acts[sad].count("dance")
    assert {"planet", "beach"} <= set(places())


def test_a_scene_is_drawn_as_it_says() -> None:
    assert request_of(SCENE) == "a joyful woman dances on a beach at sunset"
    drawn = draw(SCENE)
    assert drawn is not None
    assert drawn.rgb.shape == (*KEPT, 3)
    assert drawn.rgb.std() > 15
    assert (drawn.draft.setting.place, drawn.draft.setting.hour) == ("beach", "sunset")
    assert drawn.actions == ("dance",)
    other = draw(replace(SCENE, style="illustrated"))
    assert other is not None
    assert np.abs(other.rgb.astype(int) - drawn.rgb).mean() > 3


def test_a_song_is_what_its_plan_says() -> None:
    song = compose_song(1, 0)
    again = compose_song(1, 0)
    assert np.array_equal(song.power, again.power)
    assert len(song.power) > FRAMES
    assert song.power.std() > 0.3
    assert song.genre in song.words
    assert set(song.instruments) <= set(group("instruments").choices)


def test_grades_follow_the_mood() -> None:
    grey = np.full((96, 96, 3), 120, np.float32)
    rng = np.random.default_rng(0)
    bright = np.mean([graded(grey, draw_grade(Mood(0.9, 0), rng), rng).mean() for _ in range(12)])
    dark = np.mean([graded(grey, draw_grade(Mood(-0.9, 0), rng)).mean() for _ in range(12)])
    assert bright > dark + 20
    half = np.zeros((108, 192, 3), np.uint8)
    half[:, 96:] = 255
    assert regarded(half, Look(mirrored=True))[:, :40].mean() > 250
    assert regarded(half, Look(0.0, 0.0, 0.5, 1.0)).mean() < 5


def test_music_comes_in_over_the_noises() -> None:
    song, bed = np.full((400, MELS), -1.0, np.float32), np.zeros((400, MELS), np.float32)
    bed[:, :10] = MELS / 10
    power = mixed(song, bed, np.random.default_rng(0), plain=True)
    assert power.shape == (FRAMES, MELS)
    assert power[:60, 10:].max() < 1e-6 < power[:60, :10].mean()
    assert power[200:, :10].mean() > 1.4 * power[200:, 10:].mean() > 0
    one, other = (mixed(song, bed, np.random.default_rng(s), plain=False) for s in (1, 2))
    assert not np.allclose(one, other)


def test_shards_hold_scenes_and_stay(work: Path) -> None:
    held, kept = Corpus(work, held=True), Corpus(work, held=False)
    assert (len(held), len(kept)) == (8, 8)
    assert len(held.texts) == 8 * len(tellings.SHARES)
    assert set(held.rows["song"] % 2) == {1}
    assert set(kept.rows["song"] % 2) == {0}
    paths = [work / folder / "0000.npz" for folder in ("scenes", "tellings")]
    before = [path.stat().st_mtime_ns for path in paths]
    shards.write_shards(work / "scenes", [0, 1], 1)
    tellings.write_tellings(work, [], 1, [0, 1])
    assert [path.stat().st_mtime_ns for path in paths] == before


def test_the_oracle_knows_what_two_modalities_share(work: Path) -> None:
    held = Corpus(work, held=True)
    facts = oracle.facts_of(held, 0)
    assert "heard" in facts["picture"].keys() & facts["sound"].keys()
    assert not {"place", "who"} & set(facts["wishes"])
    assert set(oracle.best(held, [[0, 0, 0, 0]]).values()) == {0.25}
    draws = list(evaluate.drawn(held, np.random.default_rng(0)))
    assert all(len({int(held.rows["song"][len(tellings.SHARES) * k]) for k in draw}) == len(draw) for draw in draws)


def test_batches_say_what_is_in_them(work: Path) -> None:
    corpus = Corpus(work, held=False)
    batch = corpus.batch(range(8), np.random.default_rng(0), plain=True)
    assert {m: x.shape for m, x in batch.tokens.items()} == {m: (8, TOKENS[m], WIDTHS[m]) for m in MODALITIES}
    assert ((batch.keep["text"].sum(1) > 3) & (batch.keep["text"].sum(1) <= TOKENS["text"])).all()
    for g in groups():
        if g.kind == "one":
            assert (batch.target[:, g.span].sum(1) == 1).all()
    tempo = group("numbers").choices.index("tempo")
    assert np.allclose(batch.target[:, tempo], octaves(90.0))
    heard = {noises.sounds()[int(k)] for k in np.flatnonzero(batch.heard[0])}
    sources = noises.audible(corpus.levels(0))
    assert heard == {part for source in sources for part in noises.parts_of(source)} != set()


def test_before_a_setting_comes_again_all_others_come(work: Path) -> None:
    corpus = Corpus(work, held=False)
    of = {scene: number for number, scenes in enumerate(corpus.settings) for scene in scenes.tolist()}
    steps = [corpus.chosen(1, 0, step) for step in range(8)]
    assert all({of[scene] for scene in steps[k] + steps[k + 1]} == {0, 1} for k in range(0, 8, 2))
    assert len({scene for step in steps for scene in step}) > 2
    assert steps == [corpus.chosen(1, 0, step) for step in range(8)]
    assert [len(corpus.chosen(count, 0, 0)) for count in (2, 5)] == [2, 2]


def _planted(count: int) -> Batch:
    """Scenes in which all modalities say the same number, which is also the valence."""
    rng = np.random.default_rng(1)
    keep = {m: np.ones((count, TOKENS[m]), np.float32) for m in MODALITIES}
    meant = rng.uniform(-1, 1, count).astype(np.float32)
    waves = {m: rng.normal(0, 1, WIDTHS[m]).astype(np.float32) for m in MODALITIES}
    tokens = {m: np.tile(meant[:, None, None] * waves[m], (1, TOKENS[m], 1)).astype(np.float32) for m in MODALITIES}
    target = np.zeros((count, size()), np.float32)
    target[:, 0] = meant
    return Batch(tokens, keep, target, np.zeros((count, len(noises.sounds())), np.float32))


def test_losses_fall_on_what_can_be_learned() -> None:
    torch.manual_seed(0)
    model, batch = Encoder(TINY), _planted(8)
    optimiser = torch.optim.AdamW(model.parameters(), 5e-3)
    course = []
    for step in range(25):
        losses = losses_of(model, batch, np.random.default_rng(step), Aim())
        losses.total(PLAIN).backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        optimiser.zero_grad()
        course.append([float(x.detach()) for x in (losses.contrast, losses.together, losses.masked)])
    first, last = np.mean(course[:4], axis=0), np.mean(course[-4:], axis=0)
    assert (last < 0.75 * first).all(), (first, last)


def test_the_contrast_knows_pairs_from_strangers() -> None:
    same = torch.nn.functional.normalize(torch.randn(9, 8, generator=torch.Generator().manual_seed(0)), dim=-1)
    sharp = torch.full((6,), 3.0)
    paired = contrastive(dict.fromkeys(MODALITIES, same), sharp)
    strange = contrastive({m: same.roll(i, 0) for i, m in enumerate(MODALITIES)}, sharp)
    assert paired < 0.3 < 3 < strange
    right = torch.zeros(2, size())
    assert attribute_loss(right, right, Aim()) < attribute_loss(right + torch.randn(2, size()), right, Aim())
    off = torch.zeros(2, size())
    off[:, group("numbers").choices.index("pace")] = 0.1
    aims = (Aim(), Aim(spread={"pace": 0.11}))
    plain, close = (attribute_loss(off, right, aim) - attribute_loss(right, right, aim) for aim in aims)
    assert 4 * float(plain) > float(close) > 2.5 * float(plain)
    far = torch.stack([attribute_loss(steps * off, right, Aim(spread={"pace": 0.01})) for steps in (10.0, 20.0)])
    none = attribute_loss(right, right, Aim())
    assert float(far.diff()) == pytest.approx(float(far[0] - none), rel=0.05)  # no longer by its square


def test_lists_of_several_count_as_an_aim_says() -> None:
    right, done, played = (torch.zeros(2, size()) for _ in range(3))
    done[:, group("actions").span] = 2.0
    played[:, group("instruments").span] = 2.0
    none = [attribute_loss(right, right, Aim(several={"actions": weight})) for weight in (4.0, 12.0)]
    for said, times in ((done, 3.0), (played, 1.0)):
        plain, more = (attribute_loss(said, right, Aim(several={"actions": weight})) for weight in (4.0, 12.0))
        assert float(more - none[1]) == pytest.approx(times * float(plain - none[0]), rel=1e-4)


def test_heads_that_stay_apart_hear_nothing_of_the_others() -> None:
    batch = _planted(3)
    tokens = {m: torch.from_numpy(x) for m, x in batch.tokens.items()}
    keep = {m: torch.from_numpy(x) for m, x in batch.keep.items()}
    changed = {**tokens, "sound": tokens["sound"] + 3.0}
    for crossing in (True, False):
        torch.manual_seed(0)
        model = Encoder(replace(TINY, crossing=crossing)).eval()
        moved = (model(tokens, keep).states["picture"] - model(changed, keep).states["picture"]).abs().max()
        assert (moved > 1e-4) == crossing


def test_a_tempo_stands_out_of_a_sound() -> None:
    torch.manual_seed(0)
    rhythm = Rhythm(8)
    beats = torch.zeros(2, FRAMES, MELS)
    for k, every in enumerate((15, 16)):
        beats[k, ::every] = 1.0
    torch.nn.init.ones_(rhythm.bands.weight)
    rhythm.up = rhythm.down = torch.nn.Identity()  # type: ignore[assignment]
    strength = rhythm(beats)[:, :TEMPI]
    hz = torch.exp(torch.linspace(np.log(SLOWEST_HZ), np.log(FASTEST_HZ), TEMPI))
    slow = hz < 3.0
    found = hz[slow][strength[:, slow].argmax(1)]
    assert torch.allclose(found, torch.tensor([31.25 / 15, 31.25 / 16]), rtol=0.02), found


def test_training_resumes_and_is_exported(work: Path, tmp_path: Path) -> None:
    corpus = Corpus(work, held=False)
    short = Recipe(samples=8, batch=2, threads=1)
    folder = tmp_path / "run"
    train(corpus, TINY, short, folder, say=lambda _: None)
    before = torch.load(folder / "state.pt", weights_only=True)
    train(corpus, TINY, replace(short, samples=12), folder, say=lambda _: None)
    after = torch.load(folder / "state.pt", weights_only=True)
    assert after["samples"] >= 12 > before["samples"] >= 8
    assert after["steps"] > before["steps"]
    export(folder / "checkpoint.pt", tmp_path / "weights", {"name": "tiny"})
    encoder = load(tmp_path / "weights")
    rows = evaluate.rows_of(corpus.batch(range(4), np.random.default_rng(0), plain=True))
    shared, attributes = evaluate.encoder_of(encoder, rows)
    network, _ = load_checkpoint(folder / "checkpoint.pt")
    batch = corpus.batch(range(4), np.random.default_rng(0), plain=True)
    with torch.no_grad():
        said = network(
            {m: torch.from_numpy(x) for m, x in batch.tokens.items()}, {m: torch.from_numpy(x) for m, x in batch.keep.items()}
        )
    assert np.abs(shared - said.shared.numpy()).max() < 0.02
    assert attributes.shape == (4, size())
    (tmp_path / "feelings").mkdir()
    np.save(tmp_path / "feelings" / "0000.npy", [[n, 0.1 * n, -0.1 * n, 60 + 10 * n, 0.05 * n] for n in range(8)])
    held = Corpus(work, held=True)
    moods = plain.write_plain(tmp_path / "weights", held, tmp_path / "feelings")
    limits = write_limits(tmp_path / "weights", held, tmp_path / "feelings")
    card = json.loads((tmp_path / "weights" / "encoder.json").read_text("utf-8"))
    assert (card["plain"], card["limits"]) == (moods, limits)
    assert len(limits) == 6
    assert min(limits.values()) > 0
    assert load(tmp_path / "weights")


def test_plain_moods_are_fitted_on_pictures_and_songs(work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(0)
    moods = [Mood(*rng.uniform(-1, 1, 2)) for _ in range(40)]
    fit = plain.fitted(("a", "b"), moods, [{"a": 2 * m.valence, "b": m.arousal - 0.1} for m in moods])
    assert fit["valence"] == pytest.approx({"a": 0.5, "b": 0.0, "always": 0.0}, abs=1e-3)
    assert fit["arousal"] == pytest.approx({"a": 0.0, "b": 1.0, "always": 0.1}, abs=1e-3)
    assert plain_mood({"a": 1.0, "b": 0.3}, fit) == Mood(0.5, 0.4)
    assert plain_mood({"a": 9.0, "b": 0.3}, fit).valence == 1.0
    beat = np.tile(np.eye(1, dsp.samples(0.5), dtype=np.float32)[0], 20)
    song = Song(np.zeros((FRAMES, MELS), np.float32), Mood(0.2, 0.1), 0.5, "jazz", 120.0, ())
    monkeypatch.setattr(plain, "play_song", lambda seed, number: (song, beat))
    plain.write_feelings(tmp_path / "feelings", 16, 1)
    heard = plain.songs_heard(tmp_path / "feelings")
    assert set(heard) == {n for n in range(16) if shards.heldout(n)}
    assert heard[7][0] == Mood(0.2, 0.1)
    assert heard[7][1]["tempo"] == pytest.approx(octaves(120.0), abs=0.03) or heard[7][1]["tempo"] == 0.0
    held = Corpus(work, held=True)
    seen, rows = plain.pictures_seen(held)
    assert len(seen) == len(rows) == len(held.texts)
    assert rows[0] != rows[1]  # another grade
