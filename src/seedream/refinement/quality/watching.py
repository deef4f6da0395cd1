"""Watching a film: every frame once, or, where an album of shots seen before is at hand, only the shots that are not in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from seedream.refinement.delivery import Delivery, PromisedEvent
from seedream.refinement.media import FilmInfo, Picture, decode_pictures
from seedream.refinement.quality.legibility import SeenText
from seedream.refinement.quality.looking import COLUMNS, THUMB, Looks, blocks, joined, look
from seedream.refinement.quality.regions import RegionChange, Watch, crop
from seedream.storage.store import Store

LONG_SIDE = 640
"""Frames are measured at this length of their longer side: enough for regions of a few per cent of the frame."""
NEAR_S = 2.0
"""Events this far outside a shot may still be looked at in it."""
TEXT_STANDS_S = 1.0


@dataclass(frozen=True, eq=False)
class Viewing:
    """What was seen: the frames, the regions of events while they happen, and text when it stands; shots decoded for it."""

    looks: Looks
    regions: tuple[RegionChange, ...]
    texts: tuple[SeenText, ...]
    decoded: tuple[int, ...] = ()


@dataclass(frozen=True, eq=False)
class ShotView:
    """What was seen of a shot: its frames, rows `(event, time, change, luma, relief)`, texts by event, first and last luma."""

    looks: Looks
    rows: NDArray[np.float64]
    texts: dict[int, NDArray[np.uint8]]
    first: NDArray[np.uint8]
    last: NDArray[np.uint8]


def watch(delivery: Delivery, info: FilmInfo, album: Store | None = None) -> Viewing:
    """Look at a delivered film. With an `album`, shots whose picture and events are known from it are not decoded again."""
    spans = _spans(delivery, info)
    stride = max(max(info.width, info.height) // LONG_SIDE, 1)
    keys = _keys(delivery, spans, stride, album)
    views = {i: _load(album.path(key, ".npz")) for i, key in keys.items() if album and album.has(key, ".npz")}
    missing = [i for i in range(len(spans)) if i not in views]
    for i, view in _decode(delivery, spans, missing, stride):
        views[i] = view
        if album and i in keys:
            album.make(keys[i], ".npz", lambda path, view=view: _save(path, view))  # type: ignore[misc]
    return replace(_together(delivery, [views[i] for i in sorted(views)]), decoded=tuple(missing))


def _spans(delivery: Delivery, info: FilmInfo) -> list[tuple[float, float]]:
    starts = [0.0, *(s for s in delivery.shot_starts_s if 0 < s < info.video_duration_s)]
    return list(pairwise([*starts, max(info.video_duration_s, delivery.duration_s) + 60.0]))


def _keys(delivery: Delivery, spans: Sequence[tuple[float, float]], stride: int, album: Store | None) -> dict[int, str]:
    """Names of the shots in the album: their picture, their place in the film and the events near them."""
    if album is None or len(delivery.pictures) != len(spans):
        return {}
    near = [[(i, e) for i, e in enumerate(delivery.events) if _near(e, span)] for span in spans]
    ends = [*(start for start, _ in spans[1:]), delivery.duration_s]
    return {
        i: album.key("seen", delivery.pictures[i], spans[i][0], ends[i], stride, repr(near[i]))
        for i in range(len(spans))
    }  # fmt: skip


def _near(event: PromisedEvent, span: tuple[float, float]) -> bool:
    return event.time_s - NEAR_S < span[1] and event.time_s + event.duration_s + NEAR_S > span[0]


def _decode(
    delivery: Delivery, spans: Sequence[tuple[float, float]], missing: Sequence[int], stride: int
) -> Iterator[tuple[int, ShotView]]:
    """Views of the shots asked for; neighbours are decoded in one go."""
    runs: list[list[int]] = []
    for i in missing:
        if runs and runs[-1][-1] == i - 1:
            runs[-1].append(i)
        else:
            runs.append([i])
    for run in runs:
        whole = len(missing) == len(spans)
        pictures = decode_pictures(delivery.film, stride, None if whole else (spans[run[0]][0], spans[run[-1]][1]))
        waiting = next(pictures, None)
        half = 0.5 / max(delivery.fps, 1)
        for i in run:
            eye, last = _Eye(delivery, spans[i]), i == run[-1]
            while waiting is not None and (last or waiting.time_s < spans[i][1] - half):
                eye.see(waiting)
                waiting = next(pictures, None)
            yield i, eye.view()


class _Eye:
    """Sees the frames of one shot."""

    def __init__(self, delivery: Delivery, span: tuple[float, float]) -> None:
        near = [(i, e) for i, e in enumerate(delivery.events) if _near(e, span)]
        self._watches = [(i, Watch(event)) for i, event in near]
        self._rows: list[tuple[float, ...]] = []
        self._thumbs: list[NDArray[np.float32]] = []
        self._texts: dict[int, NDArray[np.uint8]] = {}
        self._first: NDArray[np.uint8] | None = None
        self._previous: NDArray[np.uint8] = np.zeros((2, 2), np.uint8)

    def see(self, picture: Picture) -> None:
        """Take note of the next frame."""
        current = picture.luma
        before = current if self._first is None else self._previous
        change = np.maximum(current, before) - np.minimum(current, before)
        numbers, thumb = look(picture, change)
        self._rows.append(numbers)
        self._thumbs.append(thumb)
        for i, watch in self._watches:
            watch.look(picture.time_s, current, change)
            event = watch.event
            if event.kind == "reveal" and i not in self._texts and picture.time_s >= event.time_s + TEXT_STANDS_S:
                self._texts[i] = crop(picture.luma, event.region).astype(np.uint8)
        self._first = picture.luma if self._first is None else self._first
        self._previous = picture.luma

    def view(self) -> ShotView:
        """Everything that was noted."""
        looks = Looks(np.array(self._rows).reshape(-1, len(COLUMNS)), np.array(self._thumbs, np.float32).reshape(-1, *THUMB))
        rows = [(i, *row) for i, watch in self._watches for row in watch.rows]
        first = self._previous if self._first is None else self._first
        return ShotView(looks, np.array(rows, float).reshape(-1, 5), self._texts, first, self._previous)


def _together(delivery: Delivery, views: Sequence[ShotView]) -> Viewing:
    """The film from its shots: the first frame of each is set against the last one of the shot before."""
    seen = [view for view in views if len(view.looks.table)]
    mended = seen[:1] + [_after(delivery, view, before.last) for before, view in pairwise(seen)]
    rows = np.concatenate([view.rows for view in mended]) if mended else np.zeros((0, 5))
    regions = []
    for i, event in enumerate(delivery.events):
        if len(own := rows[rows[:, 0] == i]):
            _, times, change, luma, relief = own.T
            regions.append(RegionChange(event, times, change / 255, luma / 255, relief / 255))
    texts: dict[int, NDArray[np.uint8]] = {}
    for view in mended:
        texts = {**view.texts, **texts}
    read = tuple(SeenText(delivery.events[i], np.float32(1 / 255) * luma.astype(np.float32)) for i, luma in sorted(texts.items()))
    return Viewing(joined([view.looks for view in mended]), tuple(regions), read)


def _after(delivery: Delivery, view: ShotView, last: NDArray[np.uint8]) -> ShotView:
    """A shot's view with the change of its first frame against the picture before it."""
    if view.first.shape != last.shape:
        return view
    change = np.abs(view.first.astype(np.int16) - last.astype(np.int16))
    table, rows = view.looks.table.copy(), view.rows.copy()
    table[0, COLUMNS.index("change")] = float(change.mean()) / 255
    table[0, COLUMNS.index("grain")] = float(np.percentile(blocks(change), 25))
    for row in rows[rows[:, 1] == table[0, 0]] if len(rows) else ():
        here = (rows[:, 0] == row[0]) & (rows[:, 1] == row[1])
        rows[here, 2] = float(crop(change, delivery.events[int(row[0])].region).mean())
    return replace(view, looks=Looks(table, view.looks.thumbs), rows=rows)


def _save(path: Path, view: ShotView) -> None:
    texts: dict[str, Any] = {f"text_{i}": luma for i, luma in view.texts.items()}
    with path.open("wb") as file:
        np.savez(file, table=view.looks.table, thumbs=view.looks.thumbs, rows=view.rows, first=view.first, last=view.last, **texts)


def _load(path: Path) -> ShotView:
    with np.load(path) as data:
        texts = {int(name[5:]): data[name] for name in data.files if name.startswith("text_")}
        return ShotView(Looks(data["table"], data["thumbs"]), data["rows"], texts, data["first"], data["last"])
