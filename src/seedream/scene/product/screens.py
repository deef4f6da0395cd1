"""Beats with the user's own pictures: screens on devices with a part that is zoomed to, and products on the brand's ground."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from seedream.inputs.picture_regions import find_region, zoomed
from seedream.inputs.picture_words import Given, Wanted, wanted_parts
from seedream.inputs.pictures import Picture, pixels_of
from seedream.scene.product.beats import beat_count, product_beats
from seedream.scene.product.content import AppContent, Moment
from seedream.scene.product.views import DeviceName, DeviceView, ProductBeat
from seedream.scene.product.words import audience_in, fill_in
from seedream.scene.reading import lexicon
from seedream.types import Decision, Element, Mood, Rect

SHORTEST_S = 2.2
"""Least time for a picture; a film that is too short for all of them says so."""
MOST_EACH = 2
"""How often one picture is shown where there are fewer pictures than beats."""


@dataclass(frozen=True, slots=True)
class _Step:
    given: Given
    wanted: Wanted | None


def shown(pictures: Sequence[Given]) -> tuple[Given, ...]:
    """The pictures that are shown in a film: products first, then screens, in their order; logos are part of the brand."""
    return tuple(sorted((g for g in pictures if g.role in ("product", "screen")), key=lambda g: g.role != "product"))


def picture_beats(
    topic: str, app: AppContent, pictures: Sequence[Given], duration_s: float, seed: int, mood: Mood
) -> tuple[tuple[ProductBeat, ...], tuple[Decision, ...]]:
    """Beats of a product film around the user's pictures: hook, perhaps a promise, the pictures, closing; and what was decided."""
    seen = shown(pictures)
    things = all(given.role == "product" for given in seen)
    if things:
        app = _of_a_thing(app, audience_in(topic))
    framing = product_beats(topic, app, duration_s, seed, mood)
    opening = [b for b in framing if not things and (b.view.kind == "hook" or (b.view.kind == "promise" and len(framing) > 5))]
    closing = framing[-1]
    steps = _steps(seen, _wanted(topic, pictures), beat_count(duration_s) - len(opening) - 1, duration_s)
    left_out = [given for given in seen if given not in [s.given for s in steps]]
    rng = random.Random(f"{seed}/pictures")
    order = _shuffled(rng)
    middle, decisions = [], []
    for index, step in enumerate(steps):
        beat, region = _beat(step, index, app, topic, order)
        middle.append(beat)
        if region:
            decisions.append(_told(step, region))
    if left_out:
        names = ", ".join(str(g.picture) for g in left_out)
        decisions.append(
            Decision("pictures.left_out", names, f"{duration_s:g} s are too short to show every picture; a longer film would")
        )
    ended = tuple(dict.fromkeys(s.given for s in steps if things or s.given.role == "screen"))
    devices = () if things else tuple(_device(g) for g in ended)  # a product that is no app has no device to end on
    view = replace(closing.view, pictures=tuple(g.picture for g in ended), devices=devices)
    return (*opening, *middle, replace(closing, view=view)), tuple(decisions)


def _of_a_thing(app: AppContent, audience: str) -> AppContent:
    """The content of an app, for a product that is none: nothing is said of screens, systems and free accounts."""
    own = app.closings[0].emphasis == "" and len(app.closings) == 1  # a brand kit's own closing line stays
    rows = lexicon.data("screens")["closing"]
    closings = tuple(Moment(fill_in(r["headline"], app, audience), "", tuple((t,) for t in r["spoken"])) for r in rows)
    call = "Find out more at {domain}" if app.call.startswith("Start free") else app.call
    return replace(app, call=call, available="", closings=app.closings if own else closings)


def picture_view(app: AppContent, pictures: Sequence[Given], prompt: str, seed: int) -> DeviceView:
    """One view that shows the first picture, for a still."""
    first = shown(pictures)[0]
    return _beat(
        _Step(first, _meant(_wanted(prompt, pictures), first)), 0, app, prompt, _shuffled(random.Random(f"{seed}/pictures"))
    )[0].view


def _steps(pictures: Sequence[Given], wanted: Sequence[tuple[Given, Wanted]], room: int, duration_s: float) -> list[_Step]:
    """Every picture once, then each further part that the request names, then pictures a second time while there is room."""
    most = max(int((duration_s - 4.0) / SHORTEST_S), 1)
    steps = [_Step(given, _meant(wanted, given)) for given in pictures[:most]]
    for given, parts in wanted:
        if parts not in [s.wanted for s in steps] and given in pictures[:most] and len(steps) < most:
            steps.insert(_after(steps, given), _Step(given, parts))
    for given in pictures[:most]:
        if len(steps) < min(room, most) and sum(s.given is given for s in steps) < MOST_EACH:
            steps.insert(_after(steps, given), _Step(given, None))
    return steps


def _after(steps: Sequence[_Step], given: Given) -> int:
    return max(i for i, s in enumerate(steps) if s.given is given) + 1


def _wanted(prompt: str, pictures: Sequence[Given]) -> list[tuple[Given, Wanted]]:
    """The parts that a request names, each with its picture: the one it is said to be of, else the first screen."""
    first = next((given for given in pictures if given.role == "screen"), None)
    found = []
    for parts in wanted_parts(prompt, len(pictures)):
        given = pictures[parts.picture] if 0 <= parts.picture < len(pictures) else first
        if given and given.role == "screen":
            found.append((given, parts))
    return found


def _meant(wanted: Sequence[tuple[Given, Wanted]], given: Given) -> Wanted | None:
    return next((parts for of, parts in wanted if of is given), None)


def _shuffled(rng: random.Random) -> Mapping[str, list[Any]]:
    return {name: rng.sample(rows, len(rows)) for name, rows in lexicon.data("screens").items()}


def _beat(step: _Step, index: int, app: AppContent, topic: str, order: Mapping[str, list[Any]]) -> tuple[ProductBeat, Rect | None]:
    given, wanted, audience = step.given, step.wanted, audience_in(topic)
    product = given.role == "product"
    kind = "product" if product else wanted.act if wanted else "screen"
    rows = [row for row in order[kind] if audience or "{audience}" not in row["headline"]]
    row = rows[index % len(rows)]
    what = (wanted.what if wanted else "") or "part"

    def said(text: str) -> str:
        return fill_in(text.replace("{what}", what).replace("{audience}", audience), app, audience)

    part = None if product else find_region(pixels_of(given.picture), wanted)
    region = zoomed(part, given.picture.aspect) if part else None
    aim = (part.x + part.width / 2, part.y + part.height / 2) if part else None
    moment = Moment(said(row["headline"]), row["emphasis"].replace("{what}", what), tuple((said(t),) for t in row["spoken"]))
    deep = index % 3 == 1 and (not product or given.picture.alpha)  # most photos of products have light grounds
    view = DeviceView(
        kind="packshot" if product else "screen", app=app, moment=moment, headline=moment.headline,
        emphasis=said(moment.emphasis) if "{" in moment.emphasis else moment.emphasis, device=_device(given),
        side="left" if index % 2 else "right", ground="deep" if deep else "light",
        elements=_elements(row.get("cue", "").replace("{what}", what), product, wanted), pictures=(given.picture,),
        devices=(_device(given),), region=region, aim=aim,
    )  # fmt: skip
    spoken = tuple(sorted((said(text) for text in row["spoken"]), key=lambda text: -len(text.split())))
    purpose = "show the product" if product else f"show {wanted.words if wanted else 'what it looks like'}"
    return ProductBeat(f"picture.{index + 1}", purpose, view, 1.1, SHORTEST_S, spoken), region


def _elements(cue: str, product: bool, wanted: Wanted | None) -> tuple[Element, ...]:
    device = Element("device", kind="device", duration_s=1.25, sound="whoosh_soft")
    headline = Element("headline", kind="headline", duration_s=0.85, sound="whoosh_soft")
    if product:
        return (device, headline)
    zoom = Element("zoom", cue, "card", 0.9, "pop")
    if wanted and wanted.act == "tap":
        return (device, headline, zoom, Element("tap.0", kind="tap", duration_s=0.7, sound="tap"))
    return (device, headline, zoom)


def _device(given: Given) -> DeviceName:
    return cast(DeviceName, given.device or "phone")


def _told(step: _Step, region: Rect) -> Decision:
    place = f"{region.x:.0%}..{region.x + region.width:.0%} across, {region.y:.0%}..{region.y + region.height:.0%} down"
    why = f"the request names {step.wanted.words}" if step.wanted else "it stands out most"
    return Decision("region", f"{step.given.picture}: {place}", why, "user" if step.wanted else "rule")


def logo_of(pictures: Sequence[Given]) -> Picture | None:
    """The picture that is the logo, or None."""
    return next((g.picture for g in pictures if g.role == "logo"), None)
