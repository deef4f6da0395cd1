"""Beats of a product film: which steps a length has room for, what each shows, and what may be said meanwhile."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from seedream.encoder import sentence_vectors
from seedream.scene.product.composing import composed_app, composed_moment, screen_for
from seedream.scene.product.content import AppContent, Claim, Claims, Moment, ScreenKind
from seedream.scene.product.requested import Trade
from seedream.scene.product.views import DeviceKind, DeviceView, ProductBeat
from seedream.scene.product.words import fill_in, introducing, short_name, spoken_variants
from seedream.types import Element, Mood

_PLANS: Mapping[int, tuple[str, ...]] = {
    3: ("hook", "rise", "closing"),
    4: ("hook", "rise", "feature", "closing"),
    5: ("hook", "rise", "feature", "lifted", "closing"),
    6: ("hook", "rise", "feature", "lifted", "board", "closing"),
    7: ("hook", "promise", "rise", "feature", "lifted", "board", "closing"),
    8: ("hook", "promise", "rise", "feature", "lifted", "feature", "board", "closing"),
    9: ("hook", "promise", "rise", "feature", "lifted", "feature", "board", "feature", "closing"),
}
_NAMELESS = {
    **_PLANS, 4: ("hook", "promise", "feature", "closing"), 5: ("hook", "promise", "rise", "feature", "closing"),
    6: ("hook", "promise", "rise", "feature", "lifted", "closing"),
}  # fmt: skip
"""Plans of what has no name on its screens: it is introduced."""
_KINDS: Mapping[str, DeviceKind] = {
    "hook": "hook", "promise": "promise", "rise": "phone_rise", "feature": "tap_through",
    "lifted": "lifted_cards", "board": "dashboard", "closing": "closing",
}  # fmt: skip
_PURPOSES: Mapping[str, str] = {
    "hook": "name the everyday problem", "promise": "introduce the product", "rise": "show what it looks like",
    "feature": "show one thing it does", "lifted": "show what it tells you", "board": "show the bigger picture",
    "closing": "say what to do next",
}  # fmt: skip
_WEIGHTS: Mapping[str, float] = {
    "hook": 0.85,
    "promise": 0.85,
    "rise": 1.1,
    "feature": 1.15,
    "lifted": 1.05,
    "board": 1.1,
    "closing": 0.9,
}

_BODY = ("rise", "feature", "lifted", "feature", "board", "feature")
"""Screens of the claims of a request, in order."""
NOTHING_CLAIMED = Claims()


def beat_count(duration_s: float) -> int:
    """How many beats a product film of this length has: 8 s 3, 15 s 4, 30 s 6, 60 s 9."""
    for limit_s, count in ((10, 3), (18, 4), (24, 5), (36, 6), (44, 7), (52, 8)):
        if duration_s <= limit_s:
            return count
    return 9


def product_beats(
    prompt_topic: str, app: AppContent, duration_s: float, seed: int, mood: Mood, claims: Claims = NOTHING_CLAIMED,
    subject: Trade | None = None,
) -> tuple[ProductBeat, ...]:  # fmt: skip
    """Beats of a product film of `duration_s`; the seed chooses among hooks, wordings, sides and closings.

    `prompt_topic` may say whom the product is for ("plant lovers", "for busy parents"); a lively mood starts on a deep ground.
    What a request `claims` is said instead of the example words, on the same screens.
    """
    if not claims.empty:
        return claimed_beats(claims, app, duration_s, seed, mood, subject)
    rng = random.Random(seed)
    plan = (_NAMELESS if app.called else _PLANS)[beat_count(duration_s)]
    features = rng.sample(range(len(app.features)), len(app.features))
    feature = iter(features)
    share_s = duration_s / sum(_WEIGHTS[step] for step in plan)
    beats = []
    for index, step in enumerate(plan):
        moment = _moment(app, step, feature, rng)
        view = _view(app, step, moment, plan[:index].count(step), mood)
        spoken = spoken_variants(moment, app, prompt_topic, share_s * _WEIGHTS[step], rng)
        beats.append(ProductBeat(f"{step}.{index}", _PURPOSES[step], view, _WEIGHTS[step], 1.8, spoken))
    return tuple(beats)


def claimed_beats(
    claims: Claims, app: AppContent, duration_s: float, seed: int, mood: Mood, subject: Trade | None = None
) -> tuple[ProductBeat, ...]:  # fmt: skip
    """Beats of a film that says what the request says: what it is called, a screen for every point, what it costs or asks for.

    With a `subject` the screens are composed of its lists for what each point says.
    """
    app = composed_app(app, subject) if subject is not None else app
    rng = random.Random(seed)
    most = max(1, beat_count(duration_s) - 2)
    points = _grouped(claims.points, most)
    kinds = [point.screen or screen_for(point.said or point.headline) for point in points]
    body = tuple(points[i].step or _step(i, kind, kinds) for i, kind in enumerate(kinds))
    shown = [point.said for step, point in zip(body, points, strict=True) if step == "feature"]
    feature = itertools.chain(_fitting(app, shown), itertools.cycle(rng.sample(range(len(app.features)), len(app.features))))
    app = replace(app, call=claims.call or app.call.replace("Start free", "Start"))
    heading = claims.what[:1].upper() + claims.what[1:] or f"Meet {app.brand}"
    opening = _said(
        _moment(app, "promise", feature, rng),
        heading,
        *introducing(short_name(claims.what) if app.called else app.brand, claims.what),
    )
    beats = [_claimed(app, "promise", opening, 0, 0, mood)]
    for index, (step, point) in enumerate(zip(body, points, strict=True)):
        moment = _moment(app, step, feature, rng)
        if subject is not None and step == "feature":
            moment = composed_moment(app, subject, point, kinds[index] or "detail")
        moment = _said(moment, point.headline, point.said)
        beats.append(_claimed(app, step, moment, index + 1, body[:index].count(step), mood))
    nameless = bool(app.called) or app.brand == short_name(claims.what)
    last = claims.closing or claims.call or ("Start today" if nameless else f"Start with {app.brand}")
    asked = f" {claims.call}." if claims.call and claims.closing else ""
    said = f"{app.brand}. {last.rstrip('.!')}.{asked}" if claims.closing or claims.call else f"{last}."
    closing = _said(_moment(app, "closing", feature, rng), last, said)
    return (*beats, _claimed(app, "closing", closing, len(beats), 0, mood))


def _step(index: int, kind: ScreenKind | None, kinds: Sequence[ScreenKind | None]) -> str:
    """The step that shows a point: the screen of its own that its words point to, else the next of the usual ones."""
    if kind is not None and (index or kind in ("map", "camera", "player", "chat")):
        return "feature" if index < 2 or kinds[index - 1] != kind else "lifted"
    return _BODY[index % len(_BODY)]


def _fitting(app: AppContent, said: Sequence[str]) -> list[int]:
    """The screen that comes nearest in meaning to each of the sentences; none twice while there are others."""
    words = [" ".join((f.screen, f.headline, f.body, f.title, *(r.title for r in f.rows))) for f in app.features]
    near = sentence_vectors(said) @ sentence_vectors(words).T if said else ()
    chosen: list[int] = []
    for row in near:
        left = [i for i in range(len(words)) if i not in chosen] or list(range(len(words)))
        chosen.append(max(left, key=lambda i: float(row[i])))
    return chosen


def _grouped(points: Sequence[Claim], most: int) -> list[Claim]:
    """At most `most` points: where there are more, neighbours are said in one breath under the first one's headline."""
    groups = [points[len(points) * i // most : len(points) * (i + 1) // most] for i in range(most)] if len(points) > most else []
    joined = [Claim(" · ".join(p.headline for p in g), " ".join(p.said for p in g)) for g in groups]
    return joined or list(points)


def _said(moment: Moment, headline: str, *spoken: str) -> Moment:
    """A moment with other words: nothing on its screen waits for words that are not said."""
    variants = tuple(dict.fromkeys(spoken))
    return replace(moment, headline=headline, emphasis=weighty(headline), body="", cues=(), spoken=(variants,))


def weighty(headline: str) -> str:
    """The longest word of a headline that says something by itself."""
    words = headline.split()
    return max([w for w in words if w.lower() not in _SMALL_WORDS] or words, key=len)


_SMALL_WORDS = tuple(
    "with your from that this when where into what which for and all one the our".split()  # noqa: SIM905
)
"""Words of a headline that are never the weighty one."""


def _claimed(app: AppContent, step: str, moment: Moment, index: int, earlier: int, mood: Mood) -> ProductBeat:
    view = _view(app, step, moment, earlier, mood)
    return ProductBeat(f"{step}.{index}", _PURPOSES[step], view, _WEIGHTS[step], 1.8, moment.spoken[0])


def _moment(app: AppContent, step: str, feature: Iterator[int], rng: random.Random) -> Moment:
    """The moment of a step, chosen by the seed where there are alternatives."""
    if step == "feature":
        return app.features[next(feature)]
    pools: Mapping[str, Sequence[Moment]] = {
        "hook": app.hooks, "promise": app.promises, "rise": (app.rise,), "lifted": (app.lifted,), "board": (app.board,),
        "closing": app.closings,
    }  # fmt: skip
    return rng.choice(pools[step])


def _view(app: AppContent, step: str, moment: Moment, earlier: int, mood: Mood) -> DeviceView:
    """The device view of a step: grounds alternate so that light shots frame the deep ones, sides alternate for features."""
    deep = step in ("lifted", "closing") or (step == "hook" and mood.arousal > 0.45)
    return DeviceView(
        kind=_KINDS[step],
        app=app,
        moment=moment,
        headline=fill_in(moment.headline, app, ""),
        emphasis=moment.emphasis,
        body=fill_in(moment.body, app, ""),
        device="laptop" if step == "board" else "phone",
        side="left" if step == "feature" and earlier % 2 == 0 else "right",
        ground="deep" if deep else "light",
        elements=_elements(step, moment, len(app.notes)),
    )


def device_view(app: AppContent, step: str, moment: Moment, earlier: int) -> DeviceView:
    """The view of a step ("promise", "feature", …) of a calm film; `earlier` ones decide on which side the device is."""
    return _view(app, step, moment, earlier, Mood(0.0, 0.0))


def _elements(step: str, moment: Moment, note_count: int) -> tuple[Element, ...]:
    """What appears in a step, with the words of the narration that bring it in."""

    def cue(i: int) -> str:
        return moment.cues[i] if i < len(moment.cues) else ""

    headline = Element("headline", kind="headline", duration_s=0.85, sound="" if step == "hook" else "whoosh_soft")
    device = Element("device", kind="device", duration_s=1.25, sound="whoosh_soft")
    if step == "hook":
        sounds = ("notification", "pop", "pop", "notification", "pop", "pop")
        notes = [Element(f"note.{i}", cue(i), "card", 0.7, sounds[i % 6]) for i in range(min(note_count, 4))]
        return (headline, *notes)
    if step == "promise":
        return (Element("brand", kind="brand", duration_s=0.7, sound="pop"), headline)
    if step == "rise":
        cards = [Element(f"card.{i}", cue(i + 1), "card", 0.7, "pop") for i in range(2)]
        return (device, headline, Element("chart", cue(0), "chart", 1.15, "tick"), *cards)
    if step == "lifted":
        cards = [Element(f"card.{i}", cue(i), "card", 0.8, "pop") for i in range(3)]
        return (device, headline, *cards, Element("tap.0", cue(3), "tap", 0.7, "tap"))
    if step == "feature":
        sound = "notification" if moment.screen == "chat" else "tick" if moment.screen == "checklist" else "pop"
        items = [Element(f"item.{i}", cue(i + 1), "item", 0.6, sound) for i in range(item_count(moment))]
        return (device, headline, Element("tap.0", cue(0), "tap", 0.7, "tap"), *items)
    if step == "board":
        click = Element("tap.0", cue(1), "tap", 0.7, "tap")
        return (device, headline, Element("chart", cue(0), "chart", 1.4, "tick"), click, Element("tip", "", "card", 0.5, "pop"))
    brand = Element("brand", kind="brand", duration_s=0.7, sound="pop")
    return (brand, headline, device, Element("cta", cue(0), "cta", 0.7, "pop"))


def item_count(moment: Moment) -> int:
    """How many things appear one after another on the screen that a moment opens."""
    counts = {"chat": len(moment.messages), "schedule": len(moment.slots), "insights": 3, "detail": len(moment.rows), "player": 1}
    return min(counts.get(moment.screen, len(moment.rows)), 4)
