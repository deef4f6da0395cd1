"""What stands beside the type of a sheet: figures before a field of colour, a price on a sticker, a calendar leaf, or a pattern."""

from __future__ import annotations

import math
import random
import re
from collections.abc import Callable, Mapping

import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.fonts import balance, draw_icon, draw_text, text_width
from seedream.rendering.interfaces.shapes import box, shadow
from seedream.rendering.interfaces.theme import WHITE, Theme
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill, linear_gradient, stroke
from seedream.rendering.typography.icons import icon_for, is_told
from seedream.rendering.typography.sheets.figures import draw_figures
from seedream.scene.reading import lexicon
from seedream.scene.sheets import SheetView
from seedream.types import FrameSpec, Rect

_NAMES = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_LEAF = re.compile(
    rf"\b(?P<month>{_NAMES})[a-z]*\.? (?P<day>\d{{1,2}}(?: ?(?:[-–]|to) ?\d{{1,2}})?)\b"
    rf"|\b(?P<day2>(?:\d{{1,2}} ?(?:[-–]|to) ?)?\d{{1,2}})(?:st|nd|rd|th)?\.? (?:of )?(?P<month2>{_NAMES})"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PLAIN = (
    "with",
    "from",
    "have",
    "this",
    "that",
    "your",
    "will",
    "until",
    "only",
    "more",
    "what",
    "when",
    "every",
    "back",
    "home",
    "star",
    "open",
    "case",
    "text",
    "find",
)
"""Words that have an icon and say nothing that one would show."""
_TELLING = (
    "photography",
    "cinema",
    "training",
    "marketing",
    "finance",
    "learning",
    "coding",
    "design",
    "travel",
    "holiday",
    "repairs",
    "sale",
    "delivery",
    "meeting",
    "webinar",
    "workshop",
    "orders",
    "music",
    "science",
)
_IN_MONTH = rf"\b(?:[Ii]n|[Ff]rom|[Uu]ntil|[Bb]y|[Oo]f|[Tt]his) ({_NAMES})[a-z]*\b"
_WEEKDAY = r"\b(mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)s?\b"
_TEETH = 22


def draw_art(canvas: Canvas, view: SheetView, theme: Theme, frame: FrameSpec, tracks: Tracks, area: Rect, seed: int) -> None:
    """Draw what fits the view into its area, in design units."""
    if view.figures:
        _field(canvas, theme, area, seed, deep=view.ground == "deep")
        inner = Rect(area.x + area.width * 0.04, area.y + area.height * 0.10, area.width * 0.92, area.height * 0.85)
        draw_figures(canvas, view.figures, inner, frame, tracks, seed)
        if view.badge:
            side = min(area.width, area.height) * 0.36
            draw_sticker(canvas, theme, view.badge, area.x + side * 0.30, area.y + side * 0.52, side, alone=False)
        return
    if view.badge:
        _field(canvas, theme, area, seed, deep=view.ground == "deep")
        side = min(area.width, area.height) * 0.86
        draw_sticker(canvas, theme, view.badge, area.x + area.width / 2, area.y + area.height / 2, side, alone=True)
        return
    dated = (view.headline, *(d.title for d in view.details if d.mark.startswith("calendar")))
    leaf = next((m for text in dated if view.form == "event" and (m := _LEAF.search(text)) and _month(m)), None)
    if view.form == "quote":
        _marks(canvas, theme, area)
    elif leaf:
        days = re.sub(r" ?(?:-|to) ?", "–", leaf["day"] or leaf["day2"])
        _calendar(canvas, theme, area, (leaf["month"] or leaf["month2"]).upper(), days)
    elif view.form == "event" and (day := re.search(_WEEKDAY, " ".join(dated), re.IGNORECASE)):
        _calendar(canvas, theme, area, "", day[1].upper())
    elif view.form == "event" and (month := re.search(_IN_MONTH, " ".join(dated))):
        _calendar(canvas, theme, area, "", month[1].upper())
    elif emblem := emblem_of(f"{view.headline} {view.kicker}"):
        _emblem(canvas, theme, area, emblem, seed, deep=view.ground == "deep")
    else:
        _pattern(canvas, theme, area, seed)


def emblem_of(words: str) -> str | None:
    """The icon of the first noun among some words that has one; None where there is none."""
    for word in re.findall(r"[A-Za-zé]{4,}", words):
        if (
            word.lower() not in _PLAIN
            and (is_told(word) or lexicon.noun(word.lower()) or word.lower() in _TELLING)
            and (icon := icon_for(word))
        ):
            return icon
    return None


def _emblem(canvas: Canvas, theme: Theme, area: Rect, icon: str, seed: int, *, deep: bool) -> None:
    """A large icon on a tile before a field of colour."""
    _field(canvas, theme, area, seed, deep=deep)
    side = min(area.width, area.height) * 0.56
    x, y = area.x + (area.width - side) / 2, area.y + (area.height - side) / 2
    canvas.save()
    canvas.rotate(-6, x + side / 2, y + side / 2)
    shadow(canvas, x, y, side, side, side * 0.22, 2.0, theme.shadow, 1.6)
    box(canvas, x, y, side, side, side * 0.22, fill(0xFFFFFCF7))
    draw_icon(canvas, icon, x + side / 2, y + side / 2, side * 0.62, oklch(0.46, min(theme.chroma, 0.16), theme.hue))
    canvas.restore()


def _month(found: re.Match[str]) -> bool:
    return (found["month"] or found["month2"]).lower() in _MONTHS


def _tones(theme: Theme) -> tuple[int, int, int, int, int]:
    """Five tones of a printed page: the accent, its light, a warm partner (a quiet teal to a warm accent), its dark and paper."""
    calm = min(theme.chroma / 0.14, 1.0)
    warm = oklch(0.80, 0.13 * calm, 62)
    if abs((theme.hue - 62 + 180) % 360 - 180) < 45:
        warm = oklch(0.72, 0.085 * calm, 205)
    return (
        theme.brand, oklch(0.88, 0.07 * calm, theme.hue), warm,
        oklch(0.38, 0.11 * calm, theme.hue), 0xFFFFFAF2,
    )  # fmt: skip


def _field(canvas: Canvas, theme: Theme, area: Rect, seed: int, *, deep: bool) -> None:
    """A field of colour: a disc, an arch or a slab, with a ring and dots around it."""
    brand, light, warm, dark, _ = _tones(theme)
    kind = random.Random(seed).choice(("disc", "arch", "slab"))
    cx, cy, r = area.x + area.width / 2, area.y + area.height * 0.52, min(area.width, area.height) * 0.5
    low = area.y + area.height * 0.97
    ramp = linear_gradient(
        (area.x, area.y), (area.x + area.width, low), [theme.gradient[0], theme.gradient[1]] if deep else [light, brand]
    )
    if kind == "disc":
        canvas.drawCircle(cx, cy, r * 1.02, fill(ramp))
    else:
        half = min(area.width * 0.47, r * 1.05)
        tall = min(area.height * 0.95, half * 2.5)
        path = skia.PathBuilder()
        corners = [half, half, 36.0, 36.0] if kind == "arch" else [40.0, 120.0, 40.0, 120.0]
        rounded = skia.RRect()
        rounded.setRectRadii(skia.Rect.MakeLTRB(cx - half, low - tall, cx + half, low), [skia.Point(c, c) for c in corners])
        path.addRRect(rounded)
        canvas.drawPath(path.detach(), fill(ramp))
    canvas.drawCircle(area.x + area.width * 0.90, area.y + area.height * 0.14, r * 0.17, fill(warm))
    canvas.drawCircle(area.x + area.width * 0.06, low - r * 0.34, r * 0.12, stroke(dark if not deep else light, r * 0.035))
    for i in range(16):
        x, y = area.x + area.width * 0.80 + (i % 4) * r * 0.085, low - r * 0.40 + (i // 4) * r * 0.085
        canvas.drawCircle(x, y, r * 0.014, fill(with_alpha(dark if not deep else WHITE, 0.55)))


def draw_sticker(canvas: Canvas, theme: Theme, text: str, x: float, y: float, side: float, *, alone: bool) -> None:
    """A round seal with teeth, slightly turned, with the price or share in large figures."""
    _, _, warm, dark, paper = _tones(theme)
    ground, ink = (paper, dark) if alone else (warm, oklch(0.24, 0.05, theme.hue))
    path = skia.PathBuilder()
    for i in range(_TEETH * 2):
        radius = side / 2 * (1.0 if i % 2 == 0 else 0.925)
        at = math.pi * i / _TEETH
        (path.lineTo if i else path.moveTo)(math.cos(at) * radius, math.sin(at) * radius)
    path.close()
    seal = path.detach()
    canvas.save()
    canvas.translate(x, y)
    canvas.rotate(-8)
    canvas.save()
    canvas.translate(side * 0.012, side * 0.03)
    canvas.drawPath(seal, fill(with_alpha(theme.shadow, 0.30), blur=side * 0.03))
    canvas.restore()
    canvas.drawPath(seal, fill(ground))
    canvas.drawCircle(0, 0, side * 0.425, stroke(with_alpha(ink, 0.35), max(side * 0.006, 1.5)))
    _in_seal(canvas, text, side, ink)
    canvas.restore()


def _in_seal(canvas: Canvas, text: str, side: float, ink: int) -> None:
    """The number large, the words around it small."""
    found = re.search(r"[-–+]?(?:[$€£]\s?)?\d[\d.,]*(?:\s?[–-]\s?\d+)?\s?(?:%|€|\$|£)?", text)
    number = found[0].strip() if found else text
    before, after = (text[: found.start()].strip(" :"), text[found.end() :].strip(" :,")) if found else ("", "")
    size = side * 0.36
    room = side * 0.76
    size *= min(1.0, room / max(text_width(number, size, 780, "headline"), 1.0))
    small = min(side * 0.115, size * 0.5)
    base = size * 0.36 + (small * 0.45 if before and not after else -small * 0.5 if after and not before else 0.0)
    draw_text(canvas, number, 0, base, size, 780, ink, "centre", "headline")
    for words, y in ((before, base - size * 0.80), (after, base + small * 1.25)):
        for i, line in enumerate(balance(words, small, 640, room * 0.9)[:2] if words else ()):
            draw_text(canvas, line, 0, y + i * small * 1.1, small, 640, ink, "centre")


def _marks(canvas: Canvas, theme: Theme, area: Rect) -> None:
    """A slab of colour with a quotation mark as large as a picture."""
    brand, light, warm, _, paper = _tones(theme)
    side = min(area.width, area.height)
    x, y = area.x + (area.width - side) / 2, area.y + (area.height - side) / 2
    box(canvas, x + side * 0.10, y + side * 0.10, side * 0.84, side * 0.84, side * 0.10, fill(warm))
    box(canvas, x, y, side * 0.84, side * 0.84, side * 0.10, fill(linear_gradient((x, y), (x + side, y + side), theme.gradient)))
    draw_text(canvas, "“", x + side * 0.42, y + side * 0.98, side * 1.06, 700, paper, "centre", "playfair")
    canvas.drawCircle(x + side * 0.86, y + side * 0.06, side * 0.05, fill(light))
    canvas.drawCircle(x + side * 0.03, y + side * 0.93, side * 0.03, fill(brand))


def _calendar(canvas: Canvas, theme: Theme, area: Rect, month: str, day: str) -> None:
    """A leaf of a calendar on a field of colour."""
    _field(canvas, theme, area, 0, deep=False)
    side = min(area.width, area.height) * 0.62
    x, y = area.x + (area.width - side) / 2, area.y + (area.height - side * 1.06) / 2
    tall = side * 1.06
    canvas.save()
    canvas.rotate(-4, x + side / 2, y + tall / 2)
    shadow(canvas, x, y, side, tall, side * 0.10, 2.0, theme.shadow, 1.6)
    box(canvas, x, y, side, tall, side * 0.10, fill(0xFFFFFCF7))
    canvas.save()
    canvas.clipRect(skia.Rect.MakeXYWH(x - 2, y - 2, side + 4, tall * 0.27))
    box(canvas, x, y, side, tall, side * 0.10, fill(theme.accent))
    canvas.restore()
    draw_text(canvas, month, x + side / 2, y + tall * 0.19, side * 0.155, 700, theme.on, "centre", spacing_em=0.10)
    draw_text(
        canvas,
        day,
        x + side / 2,
        y + tall * (0.80 if len(day) < 3 else 0.74),
        side * (0.54 if len(day) < 3 else 0.36),
        760,
        theme.ink,
        "centre",
        "headline",
    )
    for share in (0.26, 0.74):
        box(canvas, x + side * share - 9, y - side * 0.06, 18, side * 0.12, 9, fill(theme.ink))
    canvas.restore()


def _quarter(canvas: Canvas, x: float, y: float, side: float, paint: object, turn: int) -> None:
    canvas.save()
    canvas.clipRect(skia.Rect.MakeXYWH(x, y, side, side))
    canvas.drawCircle(x + side * (turn % 2), y + side * (turn // 2), side, paint)
    canvas.restore()


def _pattern(canvas: Canvas, theme: Theme, area: Rect, seed: int) -> None:
    """Tiles of circles, quarters and bars: a page without a picture still has a face."""
    rng, tones = random.Random(seed + 11), _tones(theme)
    columns = 3
    side = min(area.width / columns, area.height / columns)
    rows = max(2, min(4, int(area.height / side)))
    x0, y0 = area.x + (area.width - side * columns) / 2, area.y + (area.height - side * rows) / 2
    shapes: Mapping[str, Callable[[float, float, int, int], None]] = {
        "disc": lambda x, y, tone, _: canvas.drawCircle(x + side / 2, y + side / 2, side * 0.36, fill(tones[tone])),
        "quarter": lambda x, y, tone, turn: _quarter(canvas, x, y, side, fill(tones[tone]), turn),
        "ring": lambda x, y, tone, _: canvas.drawCircle(x + side / 2, y + side / 2, side * 0.30, stroke(tones[tone], side * 0.13)),
        "bars": lambda x, y, tone, _: [  # type: ignore[dict-item]
            canvas.drawRect(
                skia.Rect.MakeXYWH(x + side * (0.10 + 0.30 * i), y + side * 0.12, side * 0.18, side * 0.76), fill(tones[tone])
            )
            for i in range(3)
        ],
    }
    before = -1
    for i in range(columns * rows):
        x, y = x0 + (i % columns) * side, y0 + (i // columns) * side
        ground = rng.choice([t for t in range(5) if t != before])
        tone = rng.choice([t for t in range(5) if t != ground and {t, ground} not in ({1, 4}, {0, 3})])
        canvas.drawRect(skia.Rect.MakeXYWH(x, y, side + 0.6, side + 0.6), fill(tones[ground]))
        shapes[rng.choice(("disc", "quarter", "quarter", "ring", "bars"))](x, y, tone, rng.randrange(4))
        before = ground
