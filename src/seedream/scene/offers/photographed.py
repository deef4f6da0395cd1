"""Photos of what is offered: they stand where the film says what it is, and between the people who use it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seedream.inputs.interest import interest_of
from seedream.inputs.pictures import Picture
from seedream.scene.graph import Beat
from seedream.scene.shots.views import PhotoView
from seedream.scene.storyboard import Camera
from seedream.scene.telling.photo_story import choose_way


def photographed(
    beats: Sequence[Beat], photos: Sequence[Picture], title: str, kicker: str, aspect: float, pace: float
) -> tuple[Beat, ...]:
    """The beats of an offer with its photos: the first under the title, the others (or the first from nearer) in every second
    picture of its use. `aspect` of the frame, `pace` 0..1."""
    out, shown = list(beats), 0
    for i, beat in enumerate(beats):
        use = beat.id.startswith("use")
        if beat.id != "what" and not use:
            continue
        shown += 1
        if use and shown % 2:
            continue
        photo = photos[min(shown // 2, len(photos) - 1) if use else 0]
        way = choose_way(interest_of(photo), photo.aspect, aspect, pace, shown)
        title_here, kicker_here = ("", "") if use else (title, kicker)
        view = PhotoView(photo, way.start, way.end, way.whole, "", title_here, kicker_here)
        out[i] = replace(beat, view=view, camera=Camera("static", 0))
    return tuple(out)
