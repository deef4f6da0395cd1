"""Requests in type: their own words on grounds, phrase by phrase, where nothing of them can be shown as a world."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from seedream.scene import titles
from seedream.scene.graph import Beat, Entity
from seedream.scene.shots.views import TitleView

_GROUNDS: tuple[Literal["light", "deep", "paper"], ...] = ("deep", "light", "paper")


def in_type(wish: str, known: Sequence[Entity], most: int, accent: str) -> tuple[Beat, ...]:
    """The title of a request and at most `most` of its phrases as beats, with icons of what is `known` in it."""
    title = titles.title_of(wish)
    parts = [title, *(p for p in titles.phrases_of(wish)[:most] if p.lower() != title.lower())]
    return tuple(
        Beat(
            f"words.{i + 1}",
            "say it in type" if i else "name it",
            TitleView(
                part, emphasis=titles.emphasis_of(part, known), icons=titles.icons_of(known), ground=_GROUNDS[i % 3], accent=accent
            ),
            subject="words",
        )
        for i, part in enumerate(parts)
    )
