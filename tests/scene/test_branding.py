"""A brand in a scene: its words, name and colours are everywhere, the request wins over the kit, and each influence is recorded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from tests.inputs.picture_files import flat, photo, save, screenshot

from seedream import context, encoder, inputs
from seedream.generators import text
from seedream.inputs.brand_words import Words
from seedream.scene import build_scene, build_still
from seedream.scene.graph import SceneGraph
from seedream.scene.product import DeviceView
from seedream.scene.shots.views import PhotoView, TitleView
from seedream.types import Decision

KIT: dict[str, Any] = {
    "name": "Fern", "tagline": "Everything wants to grow.", "url": "fern.example", "closing": "Grow something.",
    "call": "Try it at fern.example",
    "colours": {"accent": "#2f7d4f"}, "voice": {"speed": 1.1}, "music": {"genre": "acoustic"},
    "words": {"spelling": ["Fern"], "forbidden": ["revolutionary", "amazing"],
              "replace": {"meetings": "gatherings", "team": "crew"}},
}  # fmt: skip


def _built(prompt: str, **wishes: Any) -> tuple[SceneGraph, dict[str, Decision], tuple[Decision, ...]]:
    brief = inputs.read(prompt, **inputs.named({"duration": 30, **wishes}))
    understood = context.understand(brief, encoder.encode(brief))
    graph, decisions = build_scene(understood, 0)
    everything = (*understood.decisions, *decisions)
    return graph, {d.key: d for d in everything}, everything


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _strings(item)
    elif is_dataclass(value) and not isinstance(value, (type, Words)):
        for field in fields(value):
            yield from _strings(getattr(value, field.name))


def _forbidden(graph: SceneGraph, words: Words) -> set[str]:
    script, _ = text.write(graph, duration_s=30, seed=0, narrated=True, estimate=lambda said: len(said) / 15)
    shown = [s for beat in graph.beats for s in (*_strings(beat.view), *beat.spoken)]
    spoken = [script.title, script.description, script.alt_text, *(line.text for line in script.lines)]
    return {word for said in (*shown, *spoken) for word in words.found(said)}


PROMPT = "A product film for our revolutionary app that plans meetings for your team"


def test_forbidden_words_are_nowhere() -> None:
    graph, _, everything = _built(PROMPT, brand=KIT)
    assert _forbidden(graph, graph.words) == set()
    notes = {d.value for d in everything if d.key == "words.note"}
    assert '"revolutionary" was left out' in notes
    assert '"meetings" became "gatherings"' in notes


def test_the_search_finds_what_a_film_without_kit_says() -> None:
    graph, _, _ = _built(PROMPT)
    words = Words((), (("meetings", "gatherings"), ("team", "crew")))
    assert _forbidden(graph, words) == {"meetings", "team"}
    assert _forbidden(replace(graph, words=words), words) == {"meetings", "team"}  # cleaned lines alone do not clean the screens


@pytest.mark.parametrize(
    "prompt", ["an amazing fox in a snowy forest", "Explain how an amazing rainbow forms", "Announce our amazing fair on May 4"]
)
def test_other_kinds_of_film_respect_the_words(prompt: str) -> None:
    graph, _, _ = _built(prompt, brand=KIT)
    assert _forbidden(graph, graph.words) == set()


def test_the_kit_fills_what_the_request_leaves_open() -> None:
    graph, decided, _ = _built("A product film for an app for plant lovers", brand=KIT)
    assert (graph.brand, graph.accent, graph.music_genre) == ("Fern", "#2f7d4f", "acoustic")
    closing = graph.beats[-1].view
    assert isinstance(closing, DeviceView)
    assert (closing.headline, closing.app.call, closing.app.domain) == ("Grow something.", "Try it at fern.example", "fern.example")
    assert decided["music_genre"].reason == "the brand kit says so"
    assert decided["brand.voice_speed"].value == "1.1"
    assert decided["brand.call"].by == "user"


def test_the_request_wins_over_the_kit() -> None:
    graph, decided, _ = _built(
        "A product film for Moss, an app for plant lovers, with a red accent and jazz music", brand=KIT, voice_speed=0.8
    )
    assert (graph.brand, graph.music_genre) == ("Moss", "jazz")
    assert graph.accent != "#2f7d4f"
    assert decided["accent"].reason == 'the request says "red"'
    assert "brand.voice_speed" not in decided


def test_the_logo_stands_where_the_name_would(tmp_path: Path) -> None:
    save(tmp_path / "logo.png", flat(64, 64, (20, 60, 40), 200))
    graph, _, _ = _built("Announce our fair on May 4", brand={**KIT, "logo": {"light": str(tmp_path / "logo.png")}})
    logos = [beat.view.look.logo for beat in graph.beats if isinstance(beat.view, TitleView) and beat.view.look]
    assert logos[0] is not None
    assert logos[-1] is not None


def test_a_closing_line_ends_other_films_too() -> None:
    graph, decided, _ = _built("a fox in a snowy forest", brand=KIT)
    end = graph.beats[-1].view
    assert isinstance(end, TitleView)
    assert (end.headline, end.kicker, end.ground) == ("Grow something.", "Fern", "deep")
    assert decided["brand.end"].value == "Grow something."
    assert _built("a fox in a snowy forest", brand=KIT, duration=6)[0].beats[-1].view != end


def test_screens_are_shown_in_their_order_and_parts_by_words(tmp_path: Path) -> None:
    first, second = (save(tmp_path / f"{i}.png", screenshot(*size)) for i, size in enumerate(((390, 844), (1280, 800))))
    graph, _, everything = _built("A product film for Moss; tap the button at the top right of the second", images=[first, second])
    views = [b.view for b in graph.beats if isinstance(b.view, DeviceView) and b.view.kind == "screen"]
    devices = [v.device for v in views]
    assert devices == sorted(devices, key=["phone", "laptop"].index)
    assert set(devices) == {"phone", "laptop"}
    tapped = next(v for v in views if any(e.kind == "tap" for e in v.elements))
    assert tapped.pictures[0].path == second
    assert tapped.region is not None
    assert tapped.region.x < 0.78
    assert tapped.region.x + tapped.region.width > 0.94
    assert tapped.region.y < 0.12
    assert any(d.key == "region" and "the button at the top right" in d.reason for d in everything)
    closing = graph.beats[-1].view
    assert isinstance(closing, DeviceView)
    assert {p.path for p in closing.pictures} == {first, second}


def test_a_short_film_says_which_pictures_it_left_out(tmp_path: Path) -> None:
    files = [save(tmp_path / f"{i}.png", screenshot(390, 844 + i)) for i in range(5)]
    _, decided, _ = _built("A product film for Moss", images=files, duration=10)
    assert decided["pictures.left_out"].value == "2.png, 3.png, 4.png"
    _, decided, _ = _built("Explain how a rainbow forms", images=files[:1])
    assert "ask for --kind product" in decided["pictures.left_out"].reason


def test_a_product_that_is_no_app_claims_nothing_of_apps(tmp_path: Path) -> None:
    file = save(tmp_path / "a.jpg", photo(300, 400))
    graph, _, _ = _built("An ad for our drink Tonic", images=[file])
    assert not any(isinstance(b.view, DeviceView) for b in graph.beats)
    assert [b.view.headline for b in graph.beats if isinstance(b.view, PhotoView)] == ["Tonic", ""]
    graph, _, _ = _built("An ad for our drink Tonic", images=[file], kind="product")
    assert {b.view.kind for b in graph.beats if isinstance(b.view, DeviceView)} == {"packshot", "closing"}
    closing = graph.beats[-1].view
    assert isinstance(closing, DeviceView)
    assert (closing.app.brand, closing.app.available, closing.devices) == ("Tonic", "", ())
    assert "free" not in closing.app.call


def test_a_still_shows_the_picture(tmp_path: Path) -> None:
    brief = inputs.read("Our app Moss on a tablet", images=[save(tmp_path / "a.png", screenshot(1024, 768))])
    graph = build_still(context.understand(brief, encoder.encode(brief)), 0)
    (beat,) = graph.beats
    assert isinstance(beat.view, DeviceView)
    assert (beat.view.kind, beat.view.device, beat.view.app.brand) == ("screen", "tablet", "Moss")
