"""Direction: the mood of a request decides palette, accent colour, kind of music and pace, each with its reason."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from seedream.context import Context
from seedream.inputs.names import options
from seedream.scene.reading import lexicon
from seedream.scene.telling.product_name import colour_in
from seedream.types import Decision, Mood


@dataclass(frozen=True, slots=True)
class Direction:
    """Palette name, accent "#rrggbb", music genre and pace 0..1, with the decisions behind them."""

    palette: str
    accent: str
    music_genre: str
    pace: float
    decisions: tuple[Decision, ...]


def direct(context: Context, kind: str, place: str) -> Direction:
    """Choose palette, accent and music for a context: what the user named wins, then words, then the nearest mood."""
    intent, mood = context.brief.intent, context.embedding.mood
    words = f" {context.brief.text} {intent.mood or ''} ".lower()
    palette, palette_why = _nearest("palette", mood, words, kind, place)
    genre, genre_why = _genre(context, words, kind, place)
    accent, by, why = palette["accent"], "rule", f'the accent of the palette "{palette["name"]}"'
    if chosen := intent.accent or (intent.palette[0] if intent.palette else None):
        accent, by, why = chosen, "user", "you asked for it"
    elif said := colour_in(context.brief.prompt):
        accent, by, why = lexicon.colours()[said], "user", f'the request says "{said}"'
    elif intent.brand_kit and intent.brand_kit.look.colours.accent:
        accent, by, why = intent.brand_kit.look.colours.accent, "user", "the brand kit says so"
    elif remembered := context.preferences.get("accent"):
        accent, by, why = remembered, "memory", "you asked for it earlier"
    decisions = (
        Decision("palette", palette["name"], palette_why),
        Decision("accent", accent, why, by),  # type: ignore[arg-type]
        Decision("music_genre", genre["name"], genre_why, "user" if "brand kit" in genre_why else "rule"),
    )
    return Direction(palette["name"], accent, genre["name"], context.embedding.pace, decisions)


def _genre(context: Context, words: str, kind: str, place: str) -> tuple[Mapping[str, Any], str]:
    """The kind of music: what the words name, then what a brand kit says, then what is nearest to the mood (perhaps the kit's)."""
    kit, mood = context.brief.intent.brand_kit, context.embedding.mood
    if kit and kit.music_mood:
        mood = Mood(*options()["music_moods"][kit.music_mood])
    genre, why = _nearest("genre", mood, f" {context.brief.music.lower()} ", kind, place)
    if not why.startswith("the request"):
        genre, why = _nearest("genre", mood, words, kind, place)
    if why.startswith("the request") or kit is None or not (kit.genre or kit.music_mood):
        return genre, why
    if kit.genre:
        return {"name": kit.genre}, "the brand kit says so"
    return genre, f'{why}, the brand kit wants "{kit.music_mood}"'


def _nearest(table: str, mood: Mood, words: str, kind: str, place: str) -> tuple[Mapping[str, Any], str]:
    """The entry whose words are said, else the one nearest in mood; a fitting place or kind counts as nearness."""
    entries = lexicon.data("direction")[table]
    for entry in entries:
        for word in entry.get("words", ()):
            if word in words and re.search(rf"\b{re.escape(word)}\b", words):
                return entry, f'the request says "{word}"'

    def distance(entry: Mapping[str, Any]) -> float:
        valence, arousal = entry["mood"]
        bonus = 0.4 * (place in entry.get("places", ())) + 0.3 * (kind in entry.get("kinds", ()))
        penalty = 0.5 * ("places" in entry and table == "palette" and place not in entry["places"])
        penalty += 0.8 * (bool(entry.get("only")) and kind not in entry.get("kinds", ()))
        return float(
            ((mood.valence - valence) ** 2 + (mood.arousal - arousal) ** 2) ** 0.5
            - bonus
            + penalty
            + 1.0
            - entry.get("weight", 1.0)
        )

    best = min(entries, key=distance)
    belongs = " and belongs to the place" if place in best.get("places", ()) else ""
    return best, f"nearest to the mood (valence {mood.valence:+.2f}, arousal {mood.arousal:+.2f}){belongs}"
