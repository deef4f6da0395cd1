"""Nearness: how much of the frame an adult takes in each framing, and how those who sit are seen from near."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from seedream.scene.reading import lexicon
from seedream.scene.shots.views import CastMember, Framing, WorldView

SHARE: Mapping[Framing, float] = {"wide": 0.37, "medium": 0.68, "near": 0.68, "close": 1.67, "detail": 0.37}
"""Height of an adult as a part of half the frame's width."""
_UPRIGHT = 0.78
"""Height of a sitter's head as a part of the height standing."""
_LYING = 0.2
_LIKED: Mapping[str, float] = {"wide": 1.0, "medium": 0.95}
"""Height, in adult heights, that fills a wide or medium picture well."""
_MOST: Mapping[str, float] = {"wide": 1.8, "medium": 1.5}
"""How much nearer the camera comes to whoever is smaller."""
_MOVING_MOST = 1.25
"""The same where somebody goes through the picture."""
_NEAR, _NEAREST, _STAGE = 0.96, 2.0, 0.60
"""Height in a near picture of whoever is tallest (more than fits: it is cut at the knees), how near that comes at most, and the
height of an adult on the stage of a medium one, on which it is drawn."""
_SMALL, _GROWN, _LARGEST = 0.62, 0.34, 2.0
"""Height below which a cast stands closer together than people, height to which smaller ones are drawn (a mouse beside a dog stays
a mouse), and how much larger than they are at most."""
_CLOSEST = 0.45
_LEAST = 1.08
EDGE = 0.04
"""Room beside the outermost of a cast, as a part of the picture's width."""
_USUAL = 16 / 9
_SHOULDERS = 0.42
"""How broad somebody stands or sits, in heights."""
_TALL_FRAME, _PAIR, _FAR = 1.2, 2, 0.5
"""Width by height under which a frame is tall, how many are in each other's way at least, and the depth of what stands behind."""
_TALLER = 1.35
"""How much larger several are liked in a tall frame, whose width mostly keeps them small."""
_FILLED, _GAP, _CLEAR = 0.92, 0.03, 0.85
"""Parts of a tall frame's width: what a cast fills at most, what is free between two, and the part of their breadths by which two
are apart who do not cover each other."""
_ABOARD = frozenset({"ride", "drive", "sail", "fly", "float", "swim", "climb", "jump", "lie", "sleep"})
"""What is done above the ground, upon something or lying down: the stage is shown as it is."""


def closeup(cast: Sequence[CastMember], x: float) -> tuple[CastMember, ...]:
    """The first of a cast from near, the head where that of somebody standing would be, with what it sits on or at."""
    first = cast[0]
    seat = next((m for m in cast if m.entity_id == first.by), None)
    own = first.lift if seat is not None else 0.0
    head = own + (_UPRIGHT * first.height if first.action == "sit" else _LYING if first.action == "lie" else first.height)
    near = replace(first, x=x, lift=round(max(1.0 - head + own, 0.0), 4), by="", aside=0.0)
    if seat is None or seat.category != "thing":
        return (near,)
    return near, replace(seat, x=x, by=near.entity_id, aside=-first.aside, lift=-own, depth=seat.depth)


def lowered(cast: Sequence[CastMember]) -> tuple[CastMember, ...]:
    """A cast that was seen from near, back on the ground."""
    first = cast[0]
    below = next((m for m in cast if m.by == first.entity_id), None)
    return (replace(first, lift=-below.lift if below is not None else 0.0), *cast[1:])


def gathered(view: WorldView) -> WorldView:
    """A view whose cast is small: closer together, and none so tiny that nobody would see it."""
    cast, loose = view.cast, view.framing in ("wide", "medium", "near")
    if not loose or not cast or any(m.box is not None or m.picture is not None or m.by for m in cast):
        return view
    tall = tallest(view)
    if tall >= _SMALL or all(m.category == "thing" for m in cast):
        return view
    grown = min(max(_GROWN / tall, 1.0), _LARGEST)
    closer = min(max(1.6 * tall * grown, _CLOSEST), 1.0)
    made = (replace(m, x=round(m.x * closer, 3), height=round(m.height * grown, 3), lift=round(m.lift * grown, 4)) for m in cast)
    return replace(view, cast=tuple(made))


def side_by_side(view: WorldView, wide: float) -> WorldView:
    """A view in a frame that is tall (`wide` is its width by its height): from further away where the cast would be wider than the
    picture, and nobody before anybody else. Who does something together stays as they are."""
    cast, framing = view.cast, view.framing
    if wide >= _TALL_FRAME or framing not in ("wide", "medium", "near") or any(m.box is not None for m in cast):
        return view
    if any(m.by for m in cast):
        return _within(view, wide)
    row = sorted((m for m in cast if m.depth < _FAR), key=lambda m: m.x)
    widths = [breadth(m) for m in row]
    if len(row) < _PAIR:
        return view
    gaps = _GAP * (len(row) - 1)
    if sum(widths) * _unit(framing, wide) + gaps > _FILLED:
        framing = "wide"
    unit, places = _unit(framing, wide), [(m.x + 1) / 2 for m in row]
    pairs = zip(places, places[1:], widths, widths[1:], strict=False)
    if any(m.deed for m in row) or all(b - a >= _CLEAR * unit * (v + w) / 2 for a, b, v, w in pairs):
        return replace(view, framing=framing)
    total = sum(widths) * unit + gaps
    squeeze = min(1.0, _FILLED / total)
    at, moved = 0.5 - total * squeeze / 2, dict[str, float]()
    for member, own in zip(row, widths, strict=True):
        moved[member.entity_id] = round(2 * (at + own * unit * squeeze / 2) - 1, 3)
        at += (own * unit + _GAP) * squeeze
    return replace(view, framing=framing, cast=tuple(replace(m, x=moved.get(m.entity_id, m.x)) for m in cast))


def _within(view: WorldView, wide: float) -> WorldView:
    """A view whose cast is tied together, moved as one into a tall frame, from further away where it is broader than that."""
    first, last = extent_of(view, wide)
    if last - first > _FILLED and view.framing != "wide":
        view = replace(view, framing="wide")
        first, last = extent_of(view, wide)
    aside = max(EDGE - first, 0.0) or min(1 - EDGE - last, 0.0)
    shift = 2 * (aside if last - first <= 1 - 2 * EDGE else 0.5 - (first + last) / 2)
    return replace(view, cast=tuple(replace(m, x=round(m.x + shift, 3)) for m in view.cast)) if shift else view


def breadth(member: CastMember) -> float:
    """How broad somebody or something is from side to side, in adult heights."""
    if member.category == "person":
        return _SHOULDERS * member.height
    if member.category == "animal":
        shapes = lexicon.data("nouns")["shapes"]
        return float(shapes.get(member.noun, shapes["animal"])[0]) * member.height
    drawn = lexicon.drawn_size(member.noun)
    return drawn[0] if drawn is not None else member.height


def _unit(framing: Framing, wide: float) -> float:
    """Height of an adult as a part of the frame's width, in a frame that is `wide`."""
    return SHARE[framing] / 2 * _USUAL / wide


NEARER = 1.3
"""How much nearer a near picture is than a medium one at least: otherwise it is none."""


def approach(view: WorldView, wide: float = _USUAL) -> float:
    """How much nearer than the framing of the place a view is in a frame that is `wide`: 1 as it is. Small ones are looked at from
    nearer, and a near picture shows two or what somebody does from the knees up; nobody is cut at the sides."""
    cast = view.cast
    stays = view.framing not in ("wide", "medium", "near") or not cast or view.place.picture is not None
    if stays or any(m.box is not None or m.picture is not None or m.action in _ABOARD or _hangs(m) for m in cast):
        return 1.0
    first, last = extent_of(view, wide)
    fits = (1 - 2 * EDGE) / (last - first)
    if view.framing == "near":
        zoom = min(_NEAR / (_STAGE * tallest(view)), _NEAREST, fits)
    else:
        goes = view.framing == "wide" and any(m.action in ("walk", "run") for m in cast)
        liked = _LIKED[view.framing] * (_TALLER if wide < _TALL_FRAME and len(cast) >= _PAIR else 1.0)
        zoom = min(liked / tallest(view), _MOVING_MOST if goes else _MOST[view.framing], fits)
    return round(zoom, 2) if zoom >= _LEAST else 1.0


def _hangs(member: CastMember) -> bool:
    """Whether somebody or something is in the air and neither on a seat nor on a table."""
    return member.lift > 0 and not member.by and (member.category != "thing" or member.lift > 1)


def tallest(view: WorldView) -> float:
    """Height of the cast's tallest above the ground, in adult heights, as they sit, kneel or stand."""
    reach: Mapping[str, Sequence[float]] = lexicon.data("actions")["reach"]
    low = {"sit": _UPRIGHT, "type": _UPRIGHT}
    return max(m.height * min(low.get(m.action, 1.0), reach.get(m.deed, (0.0, 0.0, 1.0))[2], 1.0) + m.lift for m in view.cast)


def extent_of(view: WorldView, wide: float = _USUAL) -> tuple[float, float]:
    """From where to where a cast reaches across its stage, as fractions of it; those beside somebody by their own distance."""
    unit, at = _unit(view.framing, wide), {m.entity_id: m.x for m in view.cast}
    ends = [((at.get(m.by, m.x) + 1) / 2 + m.aside * unit * bool(m.by), unit * breadth(m) / 2) for m in view.cast]
    return min(x - half for x, half in ends), max(x + half for x, half in ends)
