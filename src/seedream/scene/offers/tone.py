"""Tone: how an offer feels that says nothing of it: whoever has something to offer is glad of it, whatever its words remind of."""

from __future__ import annotations

from dataclasses import replace

from seedream.context import Context
from seedream.scene.offers.reading import Offer
from seedream.types import Decision, Mood

_GRAVE = ("notice", "cause", "hours", "meeting")
"""Occasions that may be as grave as their words."""
_GLAD = 0.25


def well_meant(context: Context, offer: Offer | None) -> tuple[Context, tuple[Decision, ...]]:
    """What was understood of an offer whose words sound sad ("for nervous patients"), glad where the user asks for no mood."""
    brief, mood = context.brief, context.embedding.mood
    grave = offer is None or offer.form in _GRAVE or brief.intent.mood or mood.valence >= _GLAD
    if grave:
        return context, ()
    glad = Mood(_GLAD, mood.arousal)
    why = Decision("mood.offer", f"valence {glad.valence:+.2f}", "whoever offers something is glad of it", "rule")
    return replace(context, embedding=replace(context.embedding, mood=glad)), (why,)
