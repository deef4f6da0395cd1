"""What a finished version adds to the graph, and the page that shows it."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from seedream.context import ContextGraph, Version, understand, with_version
from seedream.encoder import encode
from seedream.generators import image
from seedream.inputs import read
from seedream.outputs import Shown
from seedream.outputs.context_page import COLUMN, context_page, context_picture
from seedream.outputs.remembered import with_film, with_findings
from seedream.refinement.findings import Finding, Fix
from seedream.scene import Line, Script, build_scene

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def shown() -> Shown:
    brief = read("a man in a red coat walking a dog in a park", duration_s=12)
    scene, _ = build_scene(understand(brief, encode(brief)), 0)
    board = image.imagined_board(scene)
    line = Line("line.1", board.shots[0].beat_id, "A walk </script> begins.")
    return Shown(scene, Script("A Walk", (line,), "", ""), board, tuple(f"p{i}" for i in range(len(board.shots))), "heart, speed 1")


def _version(number: int) -> Version:
    return Version(number, number - 1, "request.1", "warmer" if number > 1 else "", "[]", (), "2026-01-01T10:00:00+00:00")


@pytest.fixture(scope="module")
def graph(shown: Shown) -> ContextGraph:
    begun = with_version(ContextGraph().with_request("a man & a dog"), _version(1))
    return with_film(begun, 1, shown)


def test_who_is_shown_is_kept_with_the_look_and_the_shots(graph: ContextGraph, shown: Shown) -> None:
    names = {n.data["name"]: n for n in graph.of_kind("entity")}
    assert set(names) == {"man", "dog", "narrator"}
    assert "red" in names["man"].text
    assert len(graph.where(names["man"].id)) >= 1
    assert names["narrator"].data["voice"] == "heart, speed 1"
    assert len(list(graph.of_kind("shot"))) == len(shown.board.shots)


def test_what_stays_is_the_same_node_and_a_new_look_replaces_the_old(graph: ContextGraph, shown: Shown) -> None:
    entities = tuple(replace(e, look={**e.look, "coat": "green"}) if e.id == "man" else e for e in shown.scene.entities)
    other = replace(shown, scene=replace(shown.scene, entities=entities), pictures=("changed", *shown.pictures[1:]))
    again = with_film(with_version(graph, _version(2)), 2, other)
    assert len(list(again.of_kind("shot"))) == len(shown.board.shots) + 1
    (edge,) = (e for e in again.edges if e.kind == "replaces" and e.source.startswith("entity."))
    assert "red" in again.nodes[edge.target].text
    assert "green" in again.nodes[edge.source].text
    kept = [n.id for n in again.of_kind("shot") if {"version.1", "version.2"} <= set(again.where(n.id))]
    assert len(kept) == len(shown.board.shots) - 1
    assert with_film(again, 2, other) == again


def test_findings_stand_in_their_shot_and_fixes_behind_them(graph: ContextGraph, shown: Shown) -> None:
    second = shown.board.shots[1]
    quiet = Finding("loudness", "blocking", "too quiet", fix=Fix("mix", "gain"))
    dark = Finding("picture", "warning", "too dark", time_s=second.start_s + 0.1)
    grown = with_findings(graph, 1, [dark], [quiet], shown)
    assert [(n.text, n.data["mended"]) for n in grown.of_kind("finding")] == [("too quiet", "yes"), ("too dark", "")]
    (fix,) = grown.of_kind("fix")
    assert [n.text for n in grown.why(fix.id)] == ["too quiet"]
    (place,) = grown.where("finding.1.2")
    assert grown.nodes[place].data["index"] == "1"
    assert grown.where("finding.1.1") == ("version.1",)


def test_the_page_holds_every_node_once_and_no_two_overlap(graph: ContextGraph) -> None:
    root = ElementTree.fromstring(context_picture(graph))
    groups = [g for g in root.iter(f"{SVG}g") if "data-id" in g.attrib]
    assert [g.attrib["data-id"] for g in groups] == list(graph.nodes)
    boxes: dict[float, list[tuple[float, float]]] = {}
    for group in groups:
        box = next(iter(group.iter(f"{SVG}rect"))).attrib
        boxes.setdefault(float(box["x"]), []).append((float(box["y"]), float(box["height"])))
    for column in boxes.values():
        ordered = sorted(column)
        assert all(y + h < z for (y, h), (z, _) in pairwise(ordered))
    assert max(boxes) < COLUMN * 6
    assert len(list(root.iter(f"{SVG}path"))) == len(graph.edges)


def test_the_page_is_whole_and_its_words_cannot_break_it(graph: ContextGraph) -> None:
    page = context_page(graph, 'a "man" & a <dog>')
    assert "a &quot;man&quot; &amp; a &lt;dog&gt;" in page
    data = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    assert data is not None
    assert set(json.loads(data[1])["nodes"]) == set(graph.nodes)
    assert "http://" not in page.replace("http://www.w3.org/2000/svg", "")
    assert "https://" not in page
