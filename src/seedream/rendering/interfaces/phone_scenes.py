"""Scenes with a phone: it rises with the home screen, cards lift off its glass, or a tap opens one of its screens."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.interfaces.app_screens import make_screen
from seedream.rendering.interfaces.cards import (
    HERO,
    NOTE_HEIGHT,
    SMALL,
    SPARK,
    hero_ground,
    hero_values,
    note_card,
    note_width,
    spark_card,
    stat_card,
)  # fmt: skip
from seedream.rendering.interfaces.handset import Handset
from seedream.rendering.interfaces.kit import GroundFade, Kit, Plane, TextBlock
from seedream.rendering.interfaces.pointer import draw_ripple
from seedream.rendering.interfaces.projection import Pose, model, plane, project
from seedream.rendering.interfaces.screens import HEIGHT, WIDTH, HomeScreen
from seedream.rendering.interfaces.shapes import box, shadow
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill
from seedream.rendering.typography.easing import IN_OUT, segment, spring
from seedream.scene.product import item_count
from seedream.types import Rect


def _resting(kit: Kit, size: float = 1.0) -> tuple[Pose, Pose]:
    """The pose beside the text and the one from which the phone rises."""
    at, m = kit.layout, kit.layout.mirror
    tilt = 14.0 if kit.frame.portrait else 19.0
    pose = Pose(3.5, -tilt * m, 3.2 * m, at.device_x, at.device_y, 0, at.device_size * size)
    return pose, Pose(9, (-tilt - 14) * m, 7 * m, at.device_x, at.device_y + kit.height * 0.86, 0, at.device_size * size)


class RiseScene:
    """The phone rises, its charts draw, two cards come forward beside it."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._ground = kit.ground(1)
        self._text = TextBlock(kit, brand=True)
        pose, start = _resting(kit)
        self._phone = Handset(kit, pose, start)
        self._home = HomeScreen(kit.app, kit.theme)
        m = 1 if kit.frame.portrait else kit.layout.mirror
        spread = 0.80 if kit.frame.portrait or kit.width < 1.3 * kit.height else 1.0
        near, mid = (plane(model(pose), z, kit.centre) for z in (150.0, 110.0))
        note = kit.app.joined
        wide = note_width(note)
        left = Rect(m * (-258 * spread) - SPARK[0] / 2, 188 - SPARK[1] / 2, *SPARK)
        edge = 176.0 if spread == 1.0 else 250.0 - wide  # narrow frames: the note ends shortly beyond the phone
        right = Rect(edge if m > 0 else -edge - wide, -22, wide, NOTE_HEIGHT)
        self._cards = (
            Plane(kit.scale, near, left, lambda c: spark_card(c, kit.theme, kit.app.spark, 0, 0), pad=80),
            Plane(kit.scale, mid, right, lambda c: note_card(c, kit.theme, note, wide, 1.0), pad=80),
        )

    def paint(self, canvas: Canvas, time_s: float) -> None:
        """Draw a frame."""
        kit, tracks = self._kit, self._kit.tracks
        self._ground.paint(canvas, time_s)
        self._phone.paint(canvas, time_s, self._phone.face.image([(self._home, (tracks.progress("chart", time_s),), 0.0, 0.0)]))
        canvas.save()
        canvas.scale(kit.scale, kit.scale)
        m = kit.layout.mirror
        for i, card in enumerate(self._cards):
            since = tracks.since(f"card.{i}", time_s)
            if since > 0:
                grown = spring(since, 0.64, 10.0)
                dx, dy = kit.drift(time_s, i + 1.0, 4.0)
                toward = (1 if i == 0 else -1) * m * 46 * (1 - grown)
                card.draw(canvas, dx + toward, dy, 0.78 + 0.22 * grown, since / 0.14)
        self._text.paint(canvas, time_s)
        canvas.restore()

    def regions(self, time_s: float) -> Mapping[str, Rect]:
        """Headline, device, chart, cards."""
        out = {"headline": self._text.region(), "device": self._phone.glass(time_s, Rect(0, 0, WIDTH, HEIGHT))}
        out["chart"] = self._phone.glass(time_s, self._home.rect(0))
        return out | {f"card.{i}": self._kit.fraction(card.rect) for i, card in enumerate(self._cards)}


class LiftedScene:
    """Close to the phone: chart card, bars and a message float above the glass; a tap asks one of them."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._ground = kit.ground(0 if kit.view.ground == "deep" else 2)
        self._text = TextBlock(kit)
        wide = kit.width > 1.3 * kit.height
        size = 1.40 if wide else 1.56 if kit.frame.portrait else 1.18
        at, m = kit.layout, kit.layout.mirror
        top = (-kit.height / 2 + kit.height * (0.062 if wide else 0.265 if kit.frame.portrait else 0.10)) + HEIGHT / 2 * size
        x = 0.0 if kit.frame.portrait else at.device_x + (36 * m if wide else 20 * m)
        pose = Pose(9, -19 * m, 5.5 * m, x, top, 0, size) if wide else Pose(6, -15 * m, 4 * m, x, top, 0, size)
        start = Pose(14, (-19 - 9) * m, 8 * m, x, top + 420, 0, size)
        self._phone = Handset(kit, pose, start, shadow_strength=1.3)
        self._home = HomeScreen(kit.app, kit.theme, frozenset({"hero", "stat"}))
        self._matrix = model(pose)
        self._m = m
        self._build_cards()
        self._fade = GroundFade(kit, 0.775 if not kit.frame.portrait else 0.70, 0.90 if not kit.frame.portrait else 0.80)

    def _build_cards(self) -> None:
        kit, theme, m = self._kit, self._kit.theme, self._m
        deep = kit.inks.shadow
        slide = -26 * m
        hero = Rect(-WIDTH / 2 + 20 + slide, -HEIGHT / 2 + 152, *HERO)
        stat = Rect(-WIDTH / 2 + 201 + 14 * m, -HEIGHT / 2 + 398, *SMALL)
        note = kit.app.joined
        wide = note_width(note)
        out = wide * (0.62 if kit.width > 1.3 * kit.height else 0.22)
        beside = -WIDTH / 2 - out if m > 0 else WIDTH / 2 + out - wide
        row = Rect(
            beside, -HEIGHT / 2 + (404 if kit.width > 1.3 * kit.height else 448 if kit.frame.portrait else 560), wide, NOTE_HEIGHT
        )

        def lifted_hero(canvas: Canvas, values: bool) -> None:
            shadow(canvas, 0, 0, *HERO, 26, 1.5, deep, 1.6)
            hero_ground(canvas, theme, kit.app.hero, 0, 0)
            if values:
                hero_values(canvas, theme, kit.app.hero, 0, 0, 1.0)

        near = [plane(self._matrix, z, kit.centre) for z in (96.0, 112.0, 158.0)]
        self._hero_empty = Plane(kit.scale, near[0], hero, partial(lifted_hero, values=False), pad=74)
        self._cards = (
            Plane(kit.scale, near[0], hero, partial(lifted_hero, values=True), pad=74),
            Plane(kit.scale, near[1], stat, lambda c: stat_card(c, theme, kit.app.stat, 0, 0, 1.0, 1.3), pad=64),
            Plane(kit.scale, near[2], row, lambda c: note_card(c, theme, note, wide, 1.2), pad=64),
        )
        self._tap_plane = near[1]
        self._tap_at = (stat.x + SMALL[0] * 0.56, stat.y + 112)

    def paint(self, canvas: Canvas, time_s: float) -> None:
        """Draw a frame."""
        kit, tracks = self._kit, self._kit.tracks
        self._ground.paint(canvas, time_s)
        self._phone.paint(canvas, time_s, self._phone.face.image([(self._home, (tracks.progress("device", time_s),), 0.0, 0.0)]))
        canvas.save()
        canvas.scale(kit.scale, kit.scale)
        tapped = tracks.since("tap.0", time_s)
        for i in range(3):
            since = tracks.since(f"card.{i}", time_s)
            if since > 0:
                self._card(canvas, i, since, tapped if i == 1 else -1.0, time_s)
        canvas.restore()
        self._fade.paint(canvas)
        canvas.save()
        canvas.scale(kit.scale, kit.scale)
        self._text.paint(canvas, time_s)
        canvas.concat(self._tap_plane)
        for event in tracks.of_kind("tap"):
            draw_ripple(canvas, *self._tap_at, time_s - event.time_s, kit.theme.accent, 40)
        canvas.restore()

    def _card(self, canvas: Canvas, index: int, since: float, tapped: float, time_s: float) -> None:
        grown = spring(since, 0.66, 8.5)
        dx, dy = self._kit.drift(time_s, index + 1.0, 4.0)
        press = 0.035 * (segment(tapped, 0.0, 0.08) - spring(tapped - 0.12, 0.5, 12)) if tapped > 0 else 0.0
        size, lift = 0.90 + 0.10 * grown - press, (1 - grown) * 44
        counted = min(since / 1.3, 1.0)
        if index == 0 and counted < 1:
            hero = self._kit.app.hero
            self._hero_empty.draw(
                canvas, dx, dy + lift, size, since / 0.16, lambda c: hero_values(c, self._kit.theme, hero, 0, 0, IN_OUT(counted))
            )
            return
        self._cards[index].draw(canvas, dx, dy + lift, size, since / 0.16)

    def regions(self, time_s: float) -> Mapping[str, Rect]:
        """Headline, device, cards and the tap."""
        kit = self._kit
        x, y = project(self._tap_plane, *self._tap_at)
        out = {"headline": self._text.region(), "device": self._phone.glass(time_s, Rect(0, 0, WIDTH, HEIGHT * 0.6))}
        out |= {f"card.{i}": kit.fraction(card.rect) for i, card in enumerate(self._cards)}
        out["tap.0"] = kit.fraction(Rect(x - 70, y - 70, 140, 140))
        return out


class TapScene:
    """A finger touches something on the home screen; the screen behind it slides in and fills."""

    PUSH_AFTER_S, PUSH_S = 0.16, 0.55

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._ground = kit.ground(1 if kit.view.side == "right" else 2)
        self._text = TextBlock(kit)
        pose, start = _resting(kit)
        self._phone = Handset(kit, pose, start, push="tap.0")
        self._home = HomeScreen(kit.app, kit.theme)
        self._screen = make_screen(kit.app, kit.theme, kit.view.moment)
        self._items = item_count(kit.view.moment)
        self._target = HomeScreen.target(kit.view.moment.target)

    def _touch(self) -> tuple[float, float]:
        target = self._target
        return target.x + target.width * 0.52 - WIDTH / 2, target.y + target.height * 0.55 - HEIGHT / 2

    def paint(self, canvas: Canvas, time_s: float) -> None:
        """Draw a frame."""
        kit, tracks = self._kit, self._kit.tracks
        self._ground.paint(canvas, time_s)
        tapped = tracks.since("tap.0", time_s)
        pushed = segment(tapped, self.PUSH_AFTER_S, self.PUSH_S, IN_OUT)
        glass = self._phone.paint(canvas, time_s, self._image(time_s, pushed))
        canvas.save()
        canvas.scale(kit.scale, kit.scale)
        self._text.paint(canvas, time_s)
        if glass is not None:
            canvas.concat(glass)
            self._touches(canvas, time_s, tapped, pushed)
        canvas.restore()

    def _image(self, time_s: float, pushed: float) -> Any:
        tracks = self._kit.tracks
        if pushed <= 0:
            return self._phone.face.image([(self._home, (1.0,), 0.0, 0.0)])
        ready = tracks.since("tap.0", time_s) - self.PUSH_AFTER_S - self.PUSH_S * 0.6
        state = tuple(tracks.progress(f"item.{i}", time_s) if ready > 0 else 0.0 for i in range(self._items))
        if pushed >= 1:
            return self._phone.face.image([(self._screen, state, 0.0, 0.0)])
        return self._phone.face.image([(self._home, (1.0,), -0.3 * pushed, 0.22 * pushed), (self._screen, state, 1 - pushed, 0.0)])

    def _touches(self, canvas: Canvas, time_s: float, tapped: float, pushed: float) -> None:
        """What was touched lights up at once; the ripple follows the events."""
        t, theme = self._target, self._kit.theme
        if 0 <= tapped < 0.5 and pushed < 0.9:
            glow = 0.20 * (1 - segment(tapped, 0.12, 0.38))
            canvas.save()
            canvas.clipRect(skia.Rect.MakeXYWH(-WIDTH / 2, -HEIGHT / 2, WIDTH * (1 - pushed), HEIGHT), True)
            box(canvas, t.x - WIDTH / 2, t.y - HEIGHT / 2, t.width, t.height, 22, fill(with_alpha(theme.ink, glow)))
            canvas.restore()
        for event in self._kit.tracks.of_kind("tap"):
            draw_ripple(canvas, *self._touch(), time_s - event.time_s, theme.accent, 56)

    def regions(self, time_s: float) -> Mapping[str, Rect]:
        """Headline, device, tap and items."""
        out = {"headline": self._text.region(), "device": self._phone.glass(time_s, Rect(0, 0, WIDTH, HEIGHT))}
        x, y = self._touch()
        out["tap.0"] = self._phone.glass(time_s, Rect(x + WIDTH / 2 - 60, y + HEIGHT / 2 - 60, 120, 120))
        return out | {f"item.{i}": self._phone.glass(time_s, self._screen.rect(i)) for i in range(self._items)}
