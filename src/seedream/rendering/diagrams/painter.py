"""Paints a diagram: everything is drawn once as a sprite, and frames are composed by what has been spoken of."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import with_alpha
from seedream.rendering.diagrams.grounds import THEMES, bake_ground
from seedream.rendering.diagrams.ink import Theme
from seedream.rendering.diagrams.layouts.registry import LAYOUTS
from seedream.rendering.diagrams.page import Page, compose, draw_footnote, draw_title
from seedream.rendering.diagrams.piece import Clock, Piece, eased, overshoot
from seedream.rendering.surface import LINEAR, fill, new_surface, radial_gradient
from seedream.scene.figures.diagram import DiagramView
from seedream.types import FrameSpec, Rect

Canvas = Any


@dataclass(frozen=True, slots=True)
class Sprite:
    """A piece as a picture, and where its upper left corner goes in pixels."""

    image: Any
    x: int
    y: int


class DiagramPainter:
    """One diagram in one frame size. Satisfies `rendering.painter.Painter`; the lowest 16 % stay free for captions."""

    def __init__(self, view: DiagramView, tracks: Tracks, frame: FrameSpec, seed: int = 0) -> None:
        self.tracks, self.frame = tracks, frame
        self.page = compose(frame)
        self.theme = THEMES[view.ground]
        pieces = sorted(LAYOUTS[view.layout](view, self.page, self.theme, seed), key=lambda piece: piece.layer)
        self._regions = _regions(pieces)
        surface = new_surface(frame.width, frame.height)
        canvas = surface.getCanvas()
        canvas.drawImage(bake_ground(view.ground, frame, seed), 0, 0)
        canvas.scale(frame.scale, frame.scale)
        draw_footnote(canvas, view, self.page, self.theme)
        pieces.append(_title_piece(view, self.page, self.theme))
        flat = 0
        while flat < len(pieces) and _is_still(pieces[flat]):
            _draw(pieces[flat], canvas, 1.0)
            flat += 1
        self._ground = surface.makeImageSnapshot()
        self._pieces = [(piece, self._bake(piece)) for piece in pieces[flat:]]
        self._tip = self._bake_tip()
        self._halo = _bake_halo(self.theme.tone(view.accent))

    def paint(self, canvas: Canvas, time_s: float) -> None:
        """Draw the frame at `time_s` onto a canvas in pixels."""
        clock = Clock(self.tracks, time_s)
        canvas.drawImage(self._ground, 0, 0)
        for piece, sprite in self._pieces:
            if piece.live is not None:
                canvas.save()
                canvas.scale(self.frame.scale, self.frame.scale)
                piece.live(canvas, clock)
                canvas.restore()
                continue
            since = clock.since(piece.id) - piece.delay_s
            if since >= 0 and sprite is not None:
                self._show(canvas, piece, sprite, since)

    def regions(self, time_s: float) -> Mapping[str, Rect]:
        """Where the elements that have begun to appear are, as fractions of the frame."""
        clock = Clock(self.tracks, time_s)
        width, height = self.frame.width_u, self.frame.height_u
        out = {}
        for element, box in self._regions.items():
            left, top = max(0.0, box.x), max(0.0, box.y)
            right, bottom = min(width, box.x + box.width), min(height, box.y + box.height)
            if clock.since(element) >= 0 and right > left and bottom > top:
                out[element] = Rect(left / width, top / height, (right - left) / width, (bottom - top) / height)
        return out

    def _show(self, canvas: Canvas, piece: Piece, sprite: Sprite, since: float) -> None:
        linear = since / piece.duration_s
        if linear >= 1.0:
            self._stand(canvas, piece, sprite, since)
            return
        _APPEAR[piece.reveal](self, canvas, piece, sprite, linear)

    def _stand(self, canvas: Canvas, piece: Piece, sprite: Sprite, since: float) -> None:
        """Something that has appeared: it stays, breathes a little, and light runs along it."""
        scale = self.frame.scale
        settle = min(1.0, since - piece.duration_s)
        if piece.idle == "turn":
            canvas.save()
            canvas.rotate(
                5.0 * settle * math.sin(since * 0.7), sprite.x + sprite.image.width() / 2, sprite.y + sprite.image.height() / 2
            )
            canvas.drawImage(sprite.image, sprite.x, sprite.y, LINEAR)
            canvas.restore()
        elif piece.idle:
            swing = settle * math.sin(since * 1.1)
            dx, dy = (7.0, 0.0) if piece.idle == "drift" else (0.0, 6.0)
            canvas.drawImage(sprite.image, sprite.x + round(dx * scale * swing), sprite.y + round(dy * scale * swing))
        else:
            canvas.drawImage(sprite.image, sprite.x, sprite.y)
        if piece.pulse:
            self._pulse(canvas, piece, since)

    def _pulse(self, canvas: Canvas, piece: Piece, since: float) -> None:
        (x0, y0), (x1, y1) = piece.pulse
        length = math.hypot(x1 - x0, y1 - y0)
        period_s = max(0.9, length / 420)
        at = (since / period_s) % 1.0
        paint = skia.Paint(BlendMode=skia.BlendMode.kPlus, Alphaf=0.5 * min(1.0, 6 * at, 6 * (1 - at)))
        half = self._tip.width() / 2
        x, y = (x0 + (x1 - x0) * at) * self.frame.scale, (y0 + (y1 - y0) * at) * self.frame.scale
        canvas.drawImage(self._tip, round(x - half), round(y - half), skia.SamplingOptions(), paint)

    def _pop(self, canvas: Canvas, piece: Piece, sprite: Sprite, linear: float) -> None:
        scale, width, height = overshoot(linear), sprite.image.width(), sprite.image.height()
        cx, cy = sprite.x + width / 2, sprite.y + height / 2
        glow = skia.Rect.MakeXYWH(cx - width * 0.62, cy - height * 0.62, width * 1.24, height * 1.24)
        canvas.drawImageRect(self._halo, glow, LINEAR, skia.Paint(Alphaf=0.55 * (1 - linear) ** 2))
        target = skia.Rect.MakeXYWH(cx - width * scale / 2, cy - height * scale / 2, width * scale, height * scale)
        canvas.drawImageRect(sprite.image, target, LINEAR, skia.Paint(Alphaf=min(1.0, 0.5 + linear * 2.4)))

    def _fade(self, canvas: Canvas, piece: Piece, sprite: Sprite, linear: float) -> None:
        shift = round(10 * self.frame.scale * (1 - eased(linear)))
        canvas.drawImage(
            sprite.image, sprite.x, sprite.y + shift, skia.SamplingOptions(), skia.Paint(Alphaf=min(1.0, 0.35 + linear * 1.3))
        )

    def _wipe(self, canvas: Canvas, piece: Piece, sprite: Sprite, linear: float) -> None:
        progress, scale = eased(linear), self.frame.scale
        assert piece.mask is not None
        path = skia.Path(piece.mask(progress))
        path.transform(skia.Matrix.Scale(scale, scale))
        canvas.save()
        canvas.clipPath(path, True)
        canvas.drawImage(sprite.image, sprite.x, sprite.y)
        canvas.restore()
        if piece.tip is not None:
            x, y = piece.tip(progress)
            half = self._tip.width() / 2
            paint = skia.Paint(BlendMode=skia.BlendMode.kPlus, Alphaf=1.0 - linear**3)
            canvas.drawImage(self._tip, round(x * scale - half), round(y * scale - half), skia.SamplingOptions(), paint)

    def _live_draw(self, canvas: Canvas, piece: Piece, sprite: Sprite, linear: float) -> None:
        canvas.save()
        canvas.scale(self.frame.scale, self.frame.scale)
        _draw(piece, canvas, eased(linear))
        canvas.restore()

    def _bake(self, piece: Piece) -> Sprite | None:
        if piece.draw is None:
            return None
        scale = self.frame.scale
        left, top = max(0, int(piece.box.x * scale)), max(0, int(piece.box.y * scale))
        right = min(self.frame.width, int((piece.box.x + piece.box.width) * scale) + 1)
        bottom = min(self.frame.height, int((piece.box.y + piece.box.height) * scale) + 1)
        surface = new_surface(max(1, right - left), max(1, bottom - top))
        canvas = surface.getCanvas()
        canvas.translate(-left, -top)
        canvas.scale(scale, scale)
        _draw(piece, canvas, 1.0)
        return Sprite(surface.makeImageSnapshot(), left, top)

    def _bake_tip(self) -> Any:
        """Soft light at the head of something that is being drawn."""
        radius = 34 * self.frame.scale
        surface = new_surface(radius * 2, radius * 2)
        glow = [with_alpha(0xFFFFF4D8, a) for a in (0.85, 0.25, 0.0)]
        surface.getCanvas().drawCircle(
            radius, radius, radius, fill(radial_gradient((radius, radius), radius, glow, [0.0, 0.3, 1.0]))
        )
        return surface.makeImageSnapshot()


_APPEAR = {
    "pop": DiagramPainter._pop, "fade": DiagramPainter._fade, "wipe": DiagramPainter._wipe, "draw": DiagramPainter._live_draw,
}  # fmt: skip


def _is_still(piece: Piece) -> bool:
    """Whether a piece is there from the start and never changes, so that it can become part of the ground."""
    return not piece.id and piece.draw is not None and not piece.idle and not piece.pulse


def _title_piece(view: DiagramView, page: Page, theme: Theme) -> Piece:
    return Piece("", Rect(0, 0, page.width, page.box.y), lambda canvas, _: draw_title(canvas, view, page, theme), "fade", layer=4)


def _bake_halo(colour: int) -> Any:
    """Soft coloured light that something pops in with, to be scaled to its size."""
    surface = new_surface(64, 64)
    stops = [with_alpha(colour, a) for a in (0.9, 0.5, 0.0)]
    surface.getCanvas().drawCircle(32, 32, 32, fill(radial_gradient((32, 32), 32, stops, [0.0, 0.5, 1.0])))
    return surface.makeImageSnapshot()


def _draw(piece: Piece, canvas: Canvas, progress: float) -> None:
    if piece.draw is not None:
        piece.draw(canvas, progress)


def _regions(pieces: list[Piece]) -> dict[str, Rect]:
    """Box of each element: all its pieces that appear at once."""
    out: dict[str, Rect] = {}
    for piece in pieces:
        if not piece.region or piece.delay_s > 0:
            continue
        if piece.region in out:
            old = out[piece.region]
            x, y = min(old.x, piece.box.x), min(old.y, piece.box.y)
            right = max(old.x + old.width, piece.box.x + piece.box.width)
            bottom = max(old.y + old.height, piece.box.y + piece.box.height)
            out[piece.region] = Rect(x, y, right - x, bottom - y)
        else:
            out[piece.region] = piece.box
    return out
