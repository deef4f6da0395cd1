"""Stills for tests: the view that a request is composed to, and who is in it."""

from __future__ import annotations

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene.build import build_still
from seedream.scene.shots.views import CastMember, WorldView


def view_of(prompt: str) -> WorldView:
    """The view of a still."""
    brief = read(prompt)
    view = build_still(understand(brief, encode(brief)), 0).beats[0].view
    assert isinstance(view, WorldView)
    return view


def cast_of(prompt: str) -> dict[str, CastMember]:
    """Who and what is in a still, by id."""
    return {m.entity_id: m for m in view_of(prompt).cast}


def the(prompt: str, noun: str) -> CastMember:
    """The one member with a noun."""
    (found,) = [m for m in cast_of(prompt).values() if m.noun == noun]
    return found
