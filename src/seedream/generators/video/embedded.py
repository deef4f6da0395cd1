"""Video, the embedded way: the illustrated world drawn shot by shot in parallel processes, each shot encoded on its own.

A finished shot lies in the store under the digest of everything it was made from, so an interrupted film resumes and a change of
one shot leaves the others untouched, bit for bit.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import skia

from seedream.diffusion.moments import best_moment
from seedream.diffusion.tracks import Event, Tracks
from seedream.distributed import local
from seedream.generators.video.encode import encode_segment
from seedream.generators.video.joints import BOTH, Joints, draw_joint, smear
from seedream.rendering.colour import with_alpha
from seedream.rendering.grades import apply_grade, apply_matrix
from seedream.rendering.matching import matching
from seedream.rendering.painter import Painter
from seedream.rendering.painters import make_painter
from seedream.rendering.styles.dressing import dress, ground_of, lettering_of
from seedream.rendering.surface import LINEAR, new_surface, pixels, save_png
from seedream.rendering.typography.captions import draw_caption
from seedream.rendering.typography.lettering import LOW
from seedream.rendering.typography.overlay import beside, draw_overlay_title
from seedream.scene.figures.diagram import DiagramView
from seedream.scene.shots.joining import seconds
from seedream.scene.shots.views import FootageView, PhotoView, TitleView, WorldView
from seedream.scene.storyboard import Shot, Storyboard
from seedream.storage.store import Store, write_aside
from seedream.types import FrameSpec, Quality, Rect, Word

SEEN_KINDS = ("step", "land", "tap", "reveal", "lightning", "word")
HEARD_KINDS = ("thunder",)
"""What is only heard, but belongs to something that is seen."""
CUTS = Joints()
TITLED = (WorldView, PhotoView, FootageView)
"""Views over which a title is set."""
WHOLE_FRAME, NOWHERE = Rect(0.0, 0.0, 1.0, 1.0), Rect(0.0, 0.0, 0.0, 0.0)
SMALL_FILM_PIXELS = 4e7
"""A film with fewer pixels than this is drawn sooner than other processes are started."""
FADE_OUT_S = 0.7
LEAST_SMEAR = 0.004
"""Motion blur of the camera, as a part of the frame's width, below which nothing is seen of it."""


@dataclass(frozen=True, slots=True)
class ShotEvent:
    """What a shot promises to whoever looks and listens: when (film time), what, for how long, and where (fractions of the frame;
    an empty region for what is not seen)."""

    time_s: float
    kind: str
    source: str
    sound: str
    region: Rect
    duration_s: float = 0.0
    seen: bool = True


@dataclass(frozen=True, eq=False)
class Before:
    """The shot before, where a joint shows its last picture beside the first ones of this."""

    shot: Shot
    tracks: Tracks
    seed: int


@dataclass(frozen=True, eq=False)
class ShotJob:
    """Everything one shot's picture depends on."""

    shot: Shot
    tracks: Tracks
    frame: FrameSpec
    seed: int
    quality: Quality
    captions: tuple[tuple[Word, ...], ...]
    last: bool
    scrim: float = 0.0
    style: str = ""
    joints: Joints = CUTS
    before: Before | None = None
    match: tuple[float, ...] = ()
    key: str = ""
    store_root: str = ""


@dataclass(frozen=True, slots=True)
class Clip:
    """A rendered shot: its segment, the number of its frames, what happens in it."""

    shot_id: str
    path: Path
    still: Path
    frame_count: int
    events: tuple[ShotEvent, ...]


def render_video(
    board: Storyboard, tracks: Sequence[Tracks], frame: FrameSpec, *, seed: int, quality: Quality,
    captions: Sequence[tuple[Word, ...]], store: Store, workers: int, progress: Callable[[str, float], None],
    scrim: float = 0.0, style: str = "", repaint: Sequence[str] = (), consistent: bool = True,
) -> tuple[Clip, ...]:  # fmt: skip
    """Render every shot that is not in the store yet, the longest first; `progress(shot_id, fraction of all frames)`.

    `scrim` 0..1 calms the ground behind titles; shots named in `repaint` are painted again even if the store has them;
    without `consistent` looks that the request leaves open differ from shot to shot.
    """
    # What words leave open (hair, coat, the street) is chosen by the seed: one for the film, or one of its own for every shot.
    seeds = [seed if consistent else seed + 7919 * (shot.index + 1) for shot in board.shots]
    jobs = [_job(shot, tracks, board, frame, seeds, quality, captions, store, scrim, style) for shot in board.shots]
    for job in jobs:
        if job.shot.id in repaint:
            store.path(job.key, ".json").unlink(missing_ok=True)
    missing = sorted((job for job in jobs if not store.has(job.key, ".json")), key=lambda job: -job.shot.duration_s)
    total = sum(job.shot.duration_s for job in missing) or 1.0
    share = [0.0] * len(missing)

    def advance(index: int, fraction: float) -> None:
        share[index] = fraction * missing[index].shot.duration_s
        progress(missing[index].shot.id, sum(share) / total)

    pixels_to_draw = total * frame.fps * frame.width * frame.height
    local.run(_render_shot, missing, 1 if pixels_to_draw < SMALL_FILM_PIXELS else workers, advance)
    return tuple(_clip(job, store) for job in jobs)


def _job(
    shot: Shot, all_tracks: Sequence[Tracks], board: Storyboard, frame: FrameSpec, seeds: Sequence[int], quality: Quality,
    captions: Sequence[tuple[Word, ...]], store: Store, scrim: float, style: str,
) -> ShotJob:  # fmt: skip
    tracks, seed, before = all_tracks[shot.index], seeds[shot.index], _before(board, shot, all_tracks, seeds)
    titled = isinstance(shot.view, TITLED) and bool(shot.view.headline)
    scrim = scrim if titled else 0.0
    spoken = tuple(cue for cue in captions if cue[-1].end_s + 1.0 > shot.start_s and cue[0].start_s < shot.end_s)
    last = shot.index == len(board.shots) - 1
    joints = _joints(board, shot)
    earlier = (before.shot, before.tracks.channels, before.tracks.events, before.seed) if before else ()
    key = store.key(
        "shot", shot, tracks.channels, tracks.events, frame, seed, quality, spoken, last, scrim, style, joints, earlier
    )  # fmt: skip
    return ShotJob(shot, tracks, frame, seed, quality, spoken, last, scrim, style, joints, before, (), key,
                   str(store.root))  # fmt: skip


def _joints(board: Storyboard, shot: Shot) -> Joints:
    """How a shot is joined to its neighbours, as far as its picture shows it; a whip goes the way of the camera it leads to."""
    after = board.shots[shot.index + 1] if shot.index + 1 < len(board.shots) else None
    out_of = after.transition if after and seconds(after.transition)[0] else "cut"
    way_out = after.camera.direction if after and out_of == "whip" else 1
    return Joints(shot.transition, out_of, shot.camera.direction if shot.transition == "whip" else 1, way_out)


def _before(board: Storyboard, shot: Shot, tracks: Sequence[Tracks], seeds: Sequence[int]) -> Before | None:
    if shot.transition not in BOTH or shot.index == 0:
        return None
    return Before(board.shots[shot.index - 1], tracks[shot.index - 1], seeds[shot.index - 1])


def _clip(job: ShotJob, store: Store) -> Clip:
    record = json.loads(store.path(job.key, ".json").read_text("utf-8"))
    events = tuple(ShotEvent(**{**item, "region": Rect(**item["region"])}) for item in record["events"])
    return Clip(job.shot.id, store.path(job.key, ".mp4"), store.path(job.key, ".png"), record["frame_count"], events)


def _render_shot(index: int, job: ShotJob) -> None:
    """Worker: draw and encode one shot; the record beside the segment is written last and marks it as whole."""
    store = Store(Path(job.store_root))
    painter = make_painter(job.shot.view, job.tracks, job.frame, job.seed)
    job = _matched(job, painter)
    first, last = round(job.shot.start_s * job.frame.fps), round(job.shot.end_s * job.frame.fps)
    count = last - first

    def encode(path: Path) -> None:
        frames = paint_frames(job, painter, count)
        encode_segment(path, frames, job.frame, job.quality, lambda n: local.report(index, n / count))

    write_aside(store.path(job.key, ".mp4"), encode)
    write_aside(store.path(job.key, ".png"), lambda path: _still(job, painter, path))
    record = {"frame_count": count, "events": [asdict(event) for event in _events(job, painter)]}
    write_aside(store.path(job.key, ".json"), lambda path: _write_text(path, json.dumps(record)))


def _still(job: ShotJob, painter: Painter, path: Path) -> None:
    """The shot's fullest moment without captions, for the poster and the contact sheet; the scene is baked already."""
    surface = new_surface(job.frame.width, job.frame.height)
    moment_s = best_moment(job.shot, job.tracks)
    paint_frame(surface, replace(job, captions=(), joints=CUTS), painter, moment_s)
    save_png(surface, str(path))


def _write_text(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")


def paint_frames(job: ShotJob, painter: Painter, count: int) -> Iterator[Any]:
    """BGRA pixels of every frame of a shot. A frame shows the middle of its interval, so events are never late on average."""
    surface = new_surface(job.frame.width, job.frame.height)
    before = _last_picture(job)
    for n in range(count):
        paint_frame(surface, job, painter, (n + 0.5) / job.frame.fps, before)
        yield pixels(surface)


def _last_picture(job: ShotJob) -> Any:
    """The last picture of the shot before, for a joint that shows it; None for all others."""
    if job.before is None:
        return None
    shot, surface = job.before.shot, new_surface(job.frame.width, job.frame.height)
    earlier = replace(job, shot=shot, tracks=job.before.tracks, seed=job.before.seed, captions=(), joints=CUTS, before=None,
                      last=False)  # fmt: skip
    painter = make_painter(shot.view, earlier.tracks, job.frame, earlier.seed)
    paint_frame(surface, _matched(earlier, painter), painter, shot.duration_s - 0.5 / job.frame.fps)
    return surface.makeImageSnapshot()


def paint_frame(surface: Any, job: ShotJob, painter: Painter, time_s: float, before: Any = None) -> None:
    """Draw one frame: the view, what joins it to its neighbours, title, captions. `before`: last picture of the shot before."""
    canvas = surface.getCanvas()
    canvas.resetMatrix()
    if isinstance(job.shot.view, (DiagramView, TitleView)):
        _paint_breathing(canvas, job, painter, time_s)
    else:
        painter.paint(canvas, time_s)
    canvas.resetMatrix()
    if (blur := job.tracks.at("camera.smear", time_s)) > LEAST_SMEAR:
        smear(surface, blur * job.frame.width)
    dress(surface, _style(job), painter, job.frame, time_s)
    apply_matrix(surface, job.match)
    apply_grade(surface, job.shot.treatment)
    _join(surface, job, painter, time_s, before)
    _overlay(canvas, job, time_s)
    _fade_out(canvas, job, time_s)


def _matched(job: ShotJob, painter: Painter) -> ShotJob:
    """The job with the colours that bring its picture near to those of a reference, measured on a frame as it is painted."""
    wanted = job.shot.treatment.match
    if wanted is None:
        return job
    surface = new_surface(job.frame.width, job.frame.height)
    shot = replace(job.shot, treatment=replace(job.shot.treatment, match=None))
    bare = replace(job, captions=(), joints=CUTS, last=False, shot=shot)
    paint_frame(surface, bare, painter, 0.5 * job.shot.duration_s)
    return replace(job, match=matching(pixels(surface), wanted))


def _style(job: ShotJob) -> str:
    return job.shot.treatment.style or job.style


@lru_cache(maxsize=1)
def _scratch(width: int, height: int) -> Any:
    return new_surface(width, height)


def _paint_breathing(canvas: Any, job: ShotJob, painter: Painter, time_s: float) -> None:
    """Views that stand still get the camera's slow push as one scaled draw: a picture that never moves looks like a fault."""
    scratch = _scratch(job.frame.width, job.frame.height)
    scratch.getCanvas().resetMatrix()
    painter.paint(scratch.getCanvas(), time_s)
    zoom = max(job.tracks.at("camera.zoom", time_s), 1.0)
    width, height = job.frame.width * zoom, job.frame.height * zoom
    room_x, room_y = (width - job.frame.width) / 2, (height - job.frame.height) / 2
    x = min(max(job.tracks.at("camera.x", time_s) * job.frame.scale, -room_x), room_x)
    y = min(max(job.tracks.at("camera.y", time_s) * job.frame.scale, -room_y), room_y)
    canvas.drawImageRect(scratch.makeImageSnapshot(), skia.Rect.MakeXYWH(-room_x - x, -room_y - y, width, height), LINEAR)


def _overlay(canvas: Any, job: ShotJob, time_s: float) -> None:
    view = job.shot.view
    lettering = beside(lettering_of(_style(job), view.place if isinstance(view, WorldView) else None), view)
    if isinstance(view, (PhotoView, FootageView)):
        lettering = replace(lettering, down=LOW.down)
    lettering = replace(lettering, scale=job.shot.treatment.title, caption_scale=job.shot.treatment.captions)
    if isinstance(view, TITLED) and view.headline:
        left_s = job.shot.duration_s - time_s
        if job.scrim > 0 and job.tracks.since("headline", time_s) > 0:
            canvas.drawColor(with_alpha(lettering.cloud, 0.55 * job.scrim))
        since_s = job.tracks.since("headline", time_s)
        draw_overlay_title(canvas, job.frame, view.headline, view.kicker, since_s, left_s, lettering)
    film_s = job.shot.start_s + time_s
    for cue in job.captions:
        if cue[0].start_s <= film_s < cue[-1].end_s + 0.35:
            draw_caption(canvas, job.frame, cue, film_s, lettering)


def _join(surface: Any, job: ShotJob, painter: Painter, time_s: float, before: Any) -> None:
    subject = None
    if "iris" in (job.joints.into, job.joints.out_of) and isinstance(job.shot.view, WorldView) and job.shot.view.cast:
        subject = painter.regions(time_s).get(job.shot.view.cast[0].entity_id)
    draw_joint(surface, job.joints, time_s, job.shot.duration_s - time_s, before, subject)


def _fade_out(canvas: Any, job: ShotJob, time_s: float) -> None:
    """The end of the film goes dark."""
    left_s = job.shot.duration_s - time_s
    if job.last and left_s < FADE_OUT_S and isinstance(job.shot.view, TITLED):
        veil = (1.0 - left_s / FADE_OUT_S) ** 1.5
        canvas.drawColor(with_alpha(ground_of(_style(job)), min(veil, 1.0)))


def _events(job: ShotJob, painter: Painter) -> Iterator[ShotEvent]:
    """Everything that is painted, and what is heard of it later."""
    for event in job.tracks.events:
        if event.kind not in (SEEN_KINDS if event.seen else HEARD_KINDS) or event.time_s >= job.shot.duration_s:
            continue
        region = _region(painter, event) if event.seen else NOWHERE
        if region is not None:
            time_s = job.shot.start_s + event.time_s
            yield ShotEvent(time_s, event.kind, event.source, event.sound, region, event.duration_s, event.seen)


def _region(painter: Painter, event: Event) -> Rect | None:
    if event.kind == "lightning":
        return WHOLE_FRAME
    if event.kind == "word":
        return painter.regions(event.time_s + event.duration_s / 2).get(f"{event.source}.mouth")
    regions = painter.regions(event.time_s + 0.1)
    return regions.get(f"{event.source}.feet") if event.kind in {"step", "land"} else regions.get(event.source)
