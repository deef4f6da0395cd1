"""What a request advertises, and the beats about it: the app that its words point to, or the user's own pictures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.context import Context
from seedream.inputs.intent import DEFAULT_ASPECT
from seedream.inputs.interest import interest_of
from seedream.inputs.software import software_in
from seedream.scene.branding import branded_app
from seedream.scene.graph import Beat
from seedream.scene.product import (
    AppContent,
    Claims,
    load_app,
    match_category,
    picture_beats,
    picture_view,
    product_beats,
    shown,
)  # fmt: skip
from seedream.scene.product.requested import Trade
from seedream.scene.product.subjects import own_subject, subject_of
from seedream.scene.product.views import DeviceView, ProductBeat
from seedream.scene.product.walkthrough import Walkthrough, walkthrough_beats
from seedream.scene.reading import lexicon
from seedream.scene.shots.views import PhotoView
from seedream.scene.storyboard import Camera
from seedream.scene.telling.photo_story import choose_way
from seedream.scene.telling.product_claims import read_claims
from seedream.scene.telling.product_name import brand_in, colour_in
from seedream.scene.telling.product_unsaid import filled, is_exemplified, nameless, unnamed_app, without_listeners
from seedream.types import Decision


def advertised(context: Context, brand: str) -> tuple[AppContent, tuple[Decision, ...]]:
    """The app with its name and accent: what the request says, then the brand kit, then what was wished for before (`brand`)."""
    brief, decisions = context.brief, list[Decision]()
    intent, kit, called = brief.intent, brief.intent.brand_kit, ""
    what = read_claims(brief.wish, brand_in(brief.prompt)).what if brief.script is None else ""
    category = match_category(_MADE.sub(" ", brief.text))
    wished = intent.accent or (intent.palette or ("",))[0]
    if not wished and (said := colour_in(brief.prompt)):
        wished = lexicon.colours()[said]
        decisions.append(Decision("accent", wished, f'the request says "{said}"', "user"))
    if named := intent.brand or brand_in(brief.prompt):
        decisions.append(Decision("brand", named, "the request names it", "user"))
    elif kit:
        decisions.append(Decision("brand", kit.name, "the brand kit says so", "user"))
    elif not brand and brief.script is None and (unnamed := nameless(brief.wish, what)):
        named, called = unnamed
        decisions.append(Decision("brand", named, "no name is given; it is called what it is", "rule"))
    own = kit.look.colours.accent if kit else context.preferences.get("accent", "")
    app = load_app(category, named or brand, wished or own)
    app = unnamed_app(app, called) if called else app
    why = "the words of the request point to it" if category != "productivity" else "the usual example of an app"
    return branded_app(app, kit) if kit else app, (*decisions, Decision("app", category, why))


def film_beats(context: Context, app: AppContent, duration_s: float, seed: int) -> tuple[tuple[Beat, ...], tuple[Decision, ...]]:
    """The beats of a product film, with the user's pictures where there are some."""
    brief, mood = context.brief, context.embedding.mood
    decisions, claimed = tuple[Decision, ...](), False
    topic = f"{brief.text} {brief.intent.audience or ''}".strip()
    if shown(brief.pictures):
        made, decisions = picture_beats(topic, app, brief.pictures, duration_s, seed, mood)
    else:
        claims = _claims(brief.wish, app, duration_s) if brief.script is None else Claims()
        subject = _subject(brief.wish, claims, app)
        made, claimed = product_beats(topic, app, duration_s, seed, mood, claims, subject), not claims.empty
        if brief.script is None and (added := claims.empty or any(point.step for point in claims.points)):
            decisions = (_USUAL,) if added else ()
    beats = _told(made, "product.own" if claimed else "product")
    return close_ups(beats, brief.intent.aspect or DEFAULT_ASPECT, context.embedding.pace), decisions


_USUAL = Decision(
    "screens.note",
    "usual ones",
    "the request says little of what the product does; say what it does, one thing after the other, to have that shown and said",
)  # fmt: skip


def walked_beats(
    context: Context, walk: Walkthrough, brand: str
) -> tuple[tuple[Beat, ...], AppContent, tuple[Decision, ...]]:  # fmt: skip
    """The beats of a walkthrough, the app on whose screens it is shown, and what was decided about that."""
    app, decisions = advertised(context, brand)
    app = app if brand or context.brief.intent.brand or context.brief.intent.brand_kit else replace(app, brand=walk.name)
    return _told(walkthrough_beats(walk, app), "product.own"), app, decisions[:-1]


def _told(made: Sequence[ProductBeat], subject: str) -> tuple[Beat, ...]:
    """Beats of a product as those of a film, whose subject says whose words they are."""
    return tuple(Beat(b.id, b.purpose, b.view, b.weight, b.min_s, f"{subject}.{b.id.split('.')[0]}", b.spoken) for b in made)


_MADE = re.compile(r"\b(?:video|film|demo|app|clip|trailer)s?\b")


def _claims(wish: str, app: AppContent, duration_s: float) -> Claims:
    """What a request says of its product, and what its screens hold where that is less than the film has room for.

    Nothing for a product of which nothing is said and whose kind has an example: then all of that is shown.
    """
    claims = read_claims(wish, "" if app.called else app.brand)
    if claims.empty and (not claims.what or is_exemplified(claims.what, app.category)):
        return claims
    subject = subject_of(without_listeners(claims.what), wish)
    return filled(claims, subject, duration_s) if software_in(claims.what or wish) else claims


def _subject(wish: str, claims: Claims, app: AppContent) -> Trade | None:
    """What the app is about, where its claims are shown on screens of its own; None for a film of the usual examples."""
    if claims.empty:
        return None
    return subject_of(claims.what, wish) or own_subject(claims.what or app.brand, claims.points)


def close_ups(beats: Sequence[Beat], aspect: tuple[float, float], pace: float) -> tuple[Beat, ...]:
    """Beats of which every other one that shows a photographed product fills the frame with it: a card shows nothing closely."""
    out, shots = list(beats), 0
    for i, beat in enumerate(beats):
        view = beat.view
        if not isinstance(view, DeviceView) or view.kind != "packshot" or view.pictures[0].alpha:
            continue
        shots += 1
        if shots % 2 == 0:
            photo = view.pictures[0]
            way = choose_way(interest_of(photo), photo.aspect, aspect[0] / aspect[1], pace, 0)
            near = PhotoView(photo, way.start, way.end, way.whole, "", view.headline, view.app.brand)
            out[i] = replace(beat, view=near, camera=Camera("static", 0))
    return tuple(out)


def still_beat(context: Context, app: AppContent, seed: int) -> Beat:
    """The beat of a still that shows the user's first picture."""
    return Beat(
        "still", "show the picture", picture_view(app, context.brief.pictures, context.brief.text, seed), subject="product.picture"
    )
