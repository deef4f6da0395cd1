"""One page that shows a brand kit as films will use it: logo, colours, type, words, contrast, a phone and a button."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import skia

from seedream.inputs.brand import BrandKit
from seedream.rendering.colour import contrast, from_hex
from seedream.rendering.fonts import draw_text, dress, text_width, wrap
from seedream.rendering.interfaces.brand_check import DEFAULT_ACCENT, Finding, hex_of
from seedream.rendering.interfaces.logo import BrandLine
from seedream.rendering.interfaces.phone import PhoneFace
from seedream.rendering.interfaces.screens import HomeScreen
from seedream.rendering.interfaces.shapes import box, shadow
from seedream.rendering.interfaces.theme import WHITE, Theme, is_dark, make_theme
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import MIPMAP, fill, new_surface, save_png, stroke
from seedream.scene.product import load_app
from seedream.storage.store import write_aside

WIDTH, HEIGHT = 1920, 1200
_GOOD, _WEAK = 0xFF2E7D4F, 0xFFB3541E


def draw_sheet(kit: BrandKit, findings: Sequence[Finding], path: Path) -> None:
    """Draw the sheet as PNG."""
    dress(kit.look.typefaces.headline, kit.look.typefaces.body)
    try:
        surface = new_surface(WIDTH, HEIGHT)
        _draw(surface.getCanvas(), kit, findings)
        write_aside(path, lambda aside: save_png(surface, str(aside)))
    finally:
        dress()


def _draw(canvas: Canvas, kit: BrandKit, findings: Sequence[Finding]) -> None:
    colours = kit.look.colours
    accent = colours.accent or DEFAULT_ACCENT
    night = bool(colours.ground) and is_dark(from_hex(colours.ground))
    theme = make_theme(accent, dark=night, colours=colours)
    canvas.drawPaint(fill(theme.ground))
    _heads(canvas, kit, theme)
    _swatches(canvas, theme)
    _type(canvas, kit, theme)
    _findings(canvas, theme, findings)
    _words(canvas, kit, theme)
    _phone(canvas, kit, theme)


def _heads(canvas: Canvas, kit: BrandKit, theme: Theme) -> None:
    """The brand line on its ground, on the other ground, and on the accent."""
    dark = make_theme(kit.look.colours.accent or DEFAULT_ACCENT, dark=True)
    for i, (ground, ink) in enumerate(((theme.surface, theme.ink), (dark.ground, dark.ink), (theme.accent, theme.on))):
        x = 80 + i * 410
        box(canvas, x, 80, 390, 190, 26, fill(ground))
        box(canvas, x, 80, 390, 190, 26, stroke(theme.line, 1.5))
        line = BrandLine(theme, ink, ground, kit.name, "star_four_points", 70, logo=kit.look.logo, most=320, inverse=i == 2)
        line.draw(canvas, x + (390 - line.width) / 2, 80 + (190 - line.side) / 2)


def _swatches(canvas: Canvas, theme: Theme) -> None:
    named = {
        "accent": theme.accent,
        "second": theme.series[1],
        "ink": theme.ink,
        "ground": theme.ground,
        "surface": theme.surface,
        "soft": theme.soft2,
    }
    for i, (name, colour) in enumerate(named.items()):
        x = 80 + i * 203
        box(canvas, x, 310, 185, 120, 20, fill(colour))
        box(canvas, x, 310, 185, 120, 20, stroke(theme.line, 1.5))
        ink = max((WHITE, 0xFF16131C), key=lambda tone: contrast(tone, colour))
        draw_text(canvas, name, x + 18, 388, 19, 600, ink)
        draw_text(canvas, hex_of(colour), x + 18, 412, 16, 400, ink)


def _type(canvas: Canvas, kit: BrandKit, theme: Theme) -> None:
    text = kit.closing or kit.tagline or kit.name
    size = min(104.0, 104.0 * 1160 / max(text_width(text, 104, 680, "headline"), 1))
    draw_text(canvas, text, 80, 560, size, 680, theme.ink, family="headline")
    for i, line in enumerate(wrap("The five boxing wizards jump quickly: 0123456789, €, &, ?, !", 30, 400, 1160)):
        draw_text(canvas, line, 80, 622 + i * 44, 30, 400, theme.ink2)
    call = kit.call or "The button"
    width = text_width(call, 26, 600) + 76
    shadow(canvas, 80, 674, width, 68, 34, 0.9, theme.shadow)
    box(canvas, 80, 674, width, 68, 34, fill(theme.accent))
    draw_text(canvas, call, 118, 717, 26, 600, theme.on)


def _findings(canvas: Canvas, theme: Theme, findings: Sequence[Finding]) -> None:
    draw_text(canvas, "What reads", 80, 812, 26, 650, theme.ink, family="headline")
    y = 852.0
    for finding in findings:
        canvas.drawCircle(88, y - 6, 7, fill(_GOOD if finding.passed else _WEAK))
        text = str(finding).strip().split("  ", 1)[-1]
        for line in wrap(text, 19, 400, 640):
            draw_text(canvas, line, 110, y, 19, 400, theme.ink2)
            y += 27
        y += 7


def _words(canvas: Canvas, kit: BrandKit, theme: Theme) -> None:
    draw_text(canvas, "Words", 800, 812, 26, 650, theme.ink, family="headline")
    rows = [f"tone: {kit.words.tone}"] if kit.words.tone else []
    rows += [f"always: {', '.join(kit.words.spelling)}"] if kit.words.spelling else []
    rows += [f"“{word}” becomes “{instead}”" if instead else f"never “{word}”" for word, instead in kit.words.forbidden]
    rows += [f"music: {kit.genre or kit.music_mood}"] if kit.genre or kit.music_mood else []
    rows = rows or ["no rules"]
    for i, row in enumerate([*rows[:8], *(["…"] if len(rows) > 8 else [])]):
        draw_text(canvas, wrap(row, 19, 400, 440)[0], 800, 852 + i * 34, 19, 400, theme.ink2)


def _phone(canvas: Canvas, kit: BrandKit, theme: Theme) -> None:
    app = load_app("productivity", kit.name, kit.look.colours.accent or DEFAULT_ACCENT)
    image = PhoneFace(2.0).image([(HomeScreen(app, theme), (1.0,), 0.0, 0.0)])
    height = 1000.0
    width = height * image.width() / image.height()
    shadow(canvas, 1385, 100, width - 20, height - 20, 60, 1.6, theme.shadow, 1.4)
    canvas.drawImageRect(image, skia.Rect.MakeXYWH(1375, 90, width, height), MIPMAP, skia.Paint())
