"""Stills, the embedded way: the same painters at any size, drawn once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from seedream.diffusion import Given, sample
from seedream.diffusion.moments import best_moment
from seedream.diffusion.tracks import RATE_HZ, Tracks
from seedream.rendering.grades import apply_grade, apply_matrix
from seedream.rendering.matching import matching
from seedream.rendering.painters import make_painter
from seedream.rendering.places import keep_places
from seedream.rendering.styles.dressing import dress, lettering_of
from seedream.rendering.surface import new_surface, pixels
from seedream.rendering.typography.overlay import beside, draw_overlay_title
from seedream.scene.graph import SceneGraph
from seedream.scene.placing.still_lives import TOP
from seedream.scene.shots.views import CastMember, WorldView
from seedream.scene.storyboard import Camera, Shot, Storyboard, Treatment
from seedream.types import FrameSpec

STILL_S = 4.0
"""Length of the imagined shot that a still is taken from."""
_KEPT_PX = 4_200_000
"""Largest picture whose place stays baked in memory for the next one (up to 2K); a 4K place would take half a gigabyte."""
_ANOTHER = 7919
"""How far apart the seeds of two takes are."""
_SETTLED_S = 3.0
"""When a title over a picture stands."""

_NAME, _BELOW = 22, 0.84
"""The few letters of a name stand below the sight of a place, so far down; what is longer is what the picture is made for."""


def imagined(scene: SceneGraph, frame: FrameSpec, seed: int) -> tuple[Shot, Tracks]:
    """The imagined shot of a scene's first beat, and its tracks; a still is its middle."""
    board = imagined_board(replace(scene, beats=scene.beats[:1]))
    return board.shots[0], performed(board, board, frame, seed)[board.shots[0].beat_id]


def imagined_board(scene: SceneGraph, fps: int = 30) -> Storyboard:
    """A storyboard with a shot for every beat of a scene; a still is a moment of its shot."""
    treatment = Treatment(match=scene.reference)
    shots = tuple(
        Shot(f"shot-{i + 1}", i, beat.id, beat.purpose, i * STILL_S, STILL_S, beat.view, _lens(beat.view), treatment=treatment)
        for i, beat in enumerate(scene.beats)
    )
    return Storyboard(shots, STILL_S * len(shots), fps, 90.0, 4, scene.mood, scene.pace)


def _lens(view: object) -> Camera:
    """The camera of a still: things on a table from near are sharp before a soft room."""
    cast = view.cast if isinstance(view, WorldView) else ()
    near = next((m.entity_id for m in cast if m.noun != TOP), "") if any(m.noun == TOP for m in cast) else ""
    return Camera("static", 0.3, focus=(near,)) if near else Camera("static")


def performed(board: Storyboard, asked: Storyboard, frame: FrameSpec, seed: int) -> dict[str, Tracks]:
    """Tracks of every shot, by beat. `asked` is the storyboard before any note: what no note has touched moves as before."""
    before = dict(zip((s.beat_id for s in asked.shots), sample(asked, Given(), frame, seed, coarse=True), strict=True))
    if board == asked:
        return before
    after = dict(zip((s.beat_id for s in board.shots), sample(board, Given(), frame, seed, coarse=True), strict=True))
    first = {shot.beat_id: shot for shot in asked.shots}
    return {s.beat_id: _inpainted(first[s.beat_id], s, before[s.beat_id], after[s.beat_id]) for s in board.shots}


def _inpainted(old: Shot, new: Shot, before: Tracks, after: Tracks) -> Tracks:
    """The tracks from before, with those channels sampled anew that belong to whoever was changed, and to the weather if it was."""
    if not (isinstance(old.view, WorldView) and isinstance(new.view, WorldView)):
        return after
    unmoved = [_moves(m) for m in old.view.cast]
    same = {m.entity_id for m in new.view.cast if _moves(m) in unmoved}
    cast = {m.entity_id for m in new.view.cast} - same
    weather = old.view.place.weather != new.view.place.weather or old.treatment.weather != new.treatment.weather
    anew = {
        name: values
        for name, values in after.channels.items()
        if name.rpartition(".")[0] in cast or (weather and name.startswith(("weather.", "light.")))
    }
    return replace(after, channels={**before.channels, **anew})


def _moves(member: CastMember) -> CastMember:
    """What of a member its tracks depend on: not its colours and size, and in a composed still not where it stands."""
    look: Mapping[str, str] = {k: v for k, v in member.look.items() if k in ("age", "mood", "young")}
    still = replace(member, look=look, colour="", height=0.0)
    return still if member.box is None else replace(still, x=0.0, facing=1, depth=0.0, lift=0.0, box=None)


def draw(shot: Shot, tracks: Tracks, frame: FrameSpec, seed: int, style: str = "") -> Any:
    """A surface with the still of a shot: painted once at its own size, graded, with its title if it has one."""
    keep_places(1 if frame.width * frame.height <= _KEPT_PX else 0)  # another colour, the same street
    style = shot.treatment.style or style
    surface = render_still(shot, tracks, frame, seed, _composed_moment(shot, tracks), style)
    if shot.treatment.match is not None:
        apply_matrix(surface, matching(pixels(surface), shot.treatment.match))
    apply_grade(surface, shot.treatment)
    if isinstance(shot.view, WorldView) and shot.view.headline:
        view, lettering = shot.view, beside(lettering_of(style, shot.view.place), shot.view)
        lettering = replace(lettering, scale=shot.treatment.title)
        if not view.cast and len(view.headline) <= _NAME:
            lettering = replace(lettering, down=_BELOW)
        draw_overlay_title(surface.getCanvas(), frame, view.headline, view.kicker, _SETTLED_S, lettering=lettering)
    return surface


def _composed_moment(shot: Shot, tracks: Tracks) -> float | None:
    """When a composed still is taken: in the middle, or at the top of a jump; None for what is not composed."""
    boxed = [m for m in shot.view.cast if m.box is not None] if isinstance(shot.view, WorldView) else []
    leaps = [tracks.channels[f"{m.entity_id}.y"] for m in boxed if m.action == "jump" and f"{m.entity_id}.y" in tracks.channels]
    if leaps and max(leap.max() for leap in leaps) > 0:
        highest = max(leaps, key=lambda leap: leap.max())
        return float(highest.argmax()) / RATE_HZ
    return STILL_S / 2 if boxed else None


def render_still(
    shot: Shot, tracks: Tracks, frame: FrameSpec, seed: int, time_s: float | None = None, style: str = ""
) -> Any:  # fmt: skip
    """A surface with the frame at `time_s` of a shot (its fullest moment if not given) in a style, ungraded, without captions."""
    painter = make_painter(shot.view, tracks, frame, seed + _ANOTHER * shot.treatment.take)
    surface = new_surface(frame.width, frame.height)
    time_s = best_moment(shot, tracks) if time_s is None else time_s
    painter.paint(surface.getCanvas(), time_s)
    dress(surface, style, painter, frame, time_s, still=True)
    return surface
