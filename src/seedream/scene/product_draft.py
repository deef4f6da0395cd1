"""What a request advertises, and the beats about it: the app that its words point to, or the user's own pictures."""

from __future__ import annotations

import re

from seedream.context import Context
from seedream.scene import lexicon
from seedream.scene.branding import branded_app
from seedream.scene.graph import Beat
from seedream.scene.product import AppContent, load_app, match_category, picture_beats, picture_view, product_beats, shown
from seedream.scene.product_name import brand_in, colour_in
from seedream.types import Decision


def advertised(context: Context, brand: str) -> tuple[AppContent, tuple[Decision, ...]]:
    """The app with its name and accent: what the request says, then the brand kit, then what was wished for before (`brand`)."""
    brief, decisions = context.brief, list[Decision]()
    intent, kit = brief.intent, brief.intent.brand_kit
    category = match_category(re.sub(r"\b(?:video|film|demo|app|clip|trailer)s?\b", " ", brief.text))
    wished = intent.accent or (intent.palette or ("",))[0]
    if not wished and (said := colour_in(brief.prompt)):
        wished = lexicon.colours()[said]
        decisions.append(Decision("accent", wished, f'the request says "{said}"', "user"))
    if named := intent.brand or brand_in(brief.prompt):
        decisions.append(Decision("brand", named, "the request names it", "user"))
    elif kit:
        decisions.append(Decision("brand", kit.name, "the brand kit says so", "user"))
    own = kit.look.colours.accent if kit else context.preferences.get("accent", "")
    app = load_app(category, named or brand, wished or own)
    why = "the words of the request point to it" if category != "productivity" else "the usual example of an app"
    return branded_app(app, kit) if kit else app, (*decisions, Decision("app", category, why))


def film_beats(context: Context, app: AppContent, duration_s: float, seed: int) -> tuple[tuple[Beat, ...], tuple[Decision, ...]]:
    """The beats of a product film, with the user's pictures where there are some."""
    brief, mood = context.brief, context.embedding.mood
    decisions: tuple[Decision, ...] = ()
    topic = f"{brief.text} {brief.intent.audience or ''}".strip()
    if shown(brief.pictures):
        made, decisions = picture_beats(topic, app, brief.pictures, duration_s, seed, mood)
    else:
        made = product_beats(topic, app, duration_s, seed, mood)
    beats = tuple(Beat(b.id, b.purpose, b.view, b.weight, b.min_s, f"product.{b.id.split('.')[0]}", b.spoken) for b in made)
    return beats, decisions


def still_beat(context: Context, app: AppContent, seed: int) -> Beat:
    """The beat of a still that shows the user's first picture."""
    return Beat(
        "still", "show the picture", picture_view(app, context.brief.pictures, context.brief.text, seed), subject="product.picture"
    )
