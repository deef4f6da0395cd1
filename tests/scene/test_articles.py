"""Films of articles stay where their title or heading says, and show only who does something."""

from __future__ import annotations

from pathlib import Path

from seedream import inputs, scene
from seedream.context import understand
from seedream.encoder import encode
from seedream.scene.graph import SceneGraph
from seedream.scene.shots.views import WorldView

RIVER = """# A river comes back

For sixty years the Lenne ran through our town in a concrete bed. Nobody fished there, and nobody swam.

Three years ago the town began to take the concrete out. Where there had been a wall there are willows today.

An old man stands at the water again. He fishes there for hours.
"""
NORWAY = """# Two weeks in Norway

## In the mountains

The first days we walked. A reindeer stood on the path one morning and would not move.

## At the sea

A fisherman took us out in his boat. He has done this for forty years.
"""


def _graph(folder: Path, text: str) -> SceneGraph:
    path = folder / "article.md"
    path.write_text(text, "utf-8")
    brief = inputs.read(None, text=path)
    return scene.build_scene(understand(brief, encode(brief)), 0)[0]


def _worlds(graph: SceneGraph) -> list[WorldView]:
    return [b.view for b in graph.beats if isinstance(b.view, WorldView)]


def test_an_article_stays_at_the_place_of_its_title_whatever_its_sentences_mention(tmp_path: Path) -> None:
    worlds = _worlds(_graph(tmp_path, RIVER))
    assert worlds
    assert {v.place.kind for v in worlds} == {"river"}
    assert not {"bed", "wall"} & {m.noun for v in worlds for m in v.cast}
    pictures = {(v.seed_offset, v.mirrored, tuple(m.noun for m in v.cast)) for v in worlds}
    assert len(pictures) == len(worlds)  # no two are the same


def test_headings_lead_elsewhere(tmp_path: Path) -> None:
    worlds = _worlds(_graph(tmp_path, NORWAY))
    assert [v.place.kind for v in worlds] == ["mountains", "sea"]
