"""Edits of single shots on the finished storyboard: grade, camera, framing, weather amount, joints, length and order of shots.

Cuts stay on beats: shots are lengthened and shortened by whole beats, and a new order keeps every length in beats.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import cast

from seedream.scene.edits.edit import Edit
from seedream.scene.edits.inside import is_of
from seedream.scene.edits.staging import SMALL
from seedream.scene.shots.camera import camera
from seedream.scene.shots.casting import portrayed
from seedream.scene.shots.timing import CLOSING_S
from seedream.scene.shots.views import CastMember, Framing, WorldView
from seedream.scene.storyboard import Shot, Storyboard, Transition

STEP_GRADE, STEP_PACE, STEP_CAMERA = 0.4, 0.3, 0.3
STEP_WEATHER = 0.45
"""One step of "less rain" as a factor on its amount."""
SHORTEST_SHOT_S = 0.75
TAIL_S = 0.2
"""Silence that stays after the last words of a shot that is cut earlier."""
_FRAMINGS: tuple[Framing, ...] = ("wide", "medium", "close")
_FIT: Mapping[str, int] = {"wide": 7, "medium": 3, "close": 1}
_FROM: Mapping[tuple[Framing, bool], Framing] = {("near", True): "medium", ("near", False): "close"}
"""What a near picture counts as when the camera comes closer, or goes further away."""
_NEARER = 1.9
"""How much further apart people stand in the picture when the camera comes one framing closer."""
GRADES = ("warmth", "brightness", "contrast", "colour")
_FELT: Mapping[str, Mapping[str, float]] = {
    "valence": {"warmth": 0.7, "brightness": 0.6, "colour": 0.5},
    "arousal": {"contrast": 0.8, "colour": 0.3},
}
"""How the mood of a single shot shows in its grade, in steps."""
STEP_TYPE, LEAST_TYPE, MOST_TYPE = 1.25, 0.6, 2.0
"""One step of larger type, and how small and large it may become."""


def direct_board(board: Storyboard, edits: Sequence[Edit]) -> Storyboard:
    """The storyboard as the notes want it, applied in their order."""
    for edit in edits:
        if edit.operation in _SHOT:
            shots = tuple(_SHOT[edit.operation](s, edit) if edit.in_shot(s.beat_id) else s for s in board.shots)
            board = replace(board, shots=shots)
        elif edit.operation in _BOARD:
            board = _BOARD[edit.operation](board, edit)
    return board


def _treated(shot: Shot, **changes: float | str) -> Shot:
    return replace(shot, treatment=replace(shot.treatment, **changes))  # type: ignore[arg-type]


def _grade(shot: Shot, edit: Edit) -> Shot:
    now = getattr(shot.treatment, edit.operation)
    return _treated(shot, **{edit.operation: round(min(max(now + STEP_GRADE * edit.amount, -1.0), 1.0), 3)})


def _mood(shot: Shot, edit: Edit) -> Shot:
    """The mood of single shots as light and colour; that of the whole film is the scene graph's."""
    if not edit.target.shots:
        return shot
    for name, share in _FELT.get(edit.value, {}).items():
        shot = _grade(shot, replace(edit, operation=name, amount=share * edit.amount))
    return shot


def _type_size(shot: Shot, edit: Edit) -> Shot:
    """Larger or smaller captions or titles over the picture."""
    name = edit.operation.partition(".")[0]
    if name == "title" and not getattr(shot.view, "headline", ""):
        return shot
    now = getattr(shot.treatment, name) * STEP_TYPE**edit.amount
    return _treated(shot, **{name: round(min(max(now, LEAST_TYPE), MOST_TYPE), 3)})


def _angle(shot: Shot, edit: Edit) -> Shot:
    """The camera looks from lower (negative) or higher; "level" is at the height of the eyes."""
    if not isinstance(shot.view, WorldView):
        return shot
    angle = 0.0 if edit.value == "level" else min(max(shot.camera.angle + edit.amount, -1.0), 1.0)
    return replace(shot, camera=replace(shot.camera, angle=round(angle, 3)))


def _focus(shot: Shot, edit: Edit) -> Shot:
    """Only whom or what the edit names is sharp, where it is to be seen; "all" makes everything sharp."""
    if not isinstance(shot.view, WorldView):
        return shot
    found = next((m.entity_id for m in shot.view.cast if is_of(m, edit.target.name)), "")
    if edit.value != "all" and not found:
        return shot
    return replace(shot, camera=replace(shot.camera, focus=() if edit.value == "all" else (found,)))


def _going(shot: Shot, edit: Edit) -> Shot:
    """A camera that follows goes with those who were turned round."""
    first = next((m for m in shot.view.cast if is_of(m, edit.target.name)), None) if isinstance(shot.view, WorldView) else None
    if first is None or shot.camera.move != "follow" or first != shot.view.cast[0]:  # type: ignore[union-attr]
        return shot
    return replace(shot, camera=replace(shot.camera, direction=first.facing))


def _weather(shot: Shot, edit: Edit) -> Shot:
    factor = STEP_WEATHER**-edit.amount if edit.amount < 0 else 1.0 + 0.7 * edit.amount
    return _treated(shot, weather=round(shot.treatment.weather * factor, 4))


def _pace(shot: Shot, edit: Edit) -> Shot:
    """Movement of camera and cast; the cuts stay. For the whole film `edits.content` changes the pace, cuts included."""
    moved = replace(shot.camera, amount=round(min(max(shot.camera.amount * 1.6**edit.amount, 0.05), 1.0), 3))
    if not edit.target.shots:
        return replace(shot, camera=moved)
    return _treated(replace(shot, camera=moved), pace=round(shot.treatment.pace + STEP_PACE * edit.amount, 3))


def _style(shot: Shot, edit: Edit) -> Shot:
    return _treated(shot, style=edit.value) if edit.target.shots else shot


def _camera(shot: Shot, edit: Edit) -> Shot:
    """`value` is a move; a pan goes to the right for a positive amount."""
    if not isinstance(shot.view, WorldView):
        return shot
    amount = 0.0 if edit.value == "static" else max(shot.camera.amount, 0.5)
    direction = shot.camera.direction if edit.value in ("push", "pull", "static") else 1 if edit.amount >= 0 else -1
    return replace(shot, camera=replace(camera(edit.value, amount, direction, shot.view), angle=shot.camera.angle))


def _camera_amount(shot: Shot, edit: Edit) -> Shot:
    return replace(shot, camera=replace(shot.camera, amount=round(min(max(shot.camera.amount * 2.0**edit.amount, 0.03), 1.0), 3)))


def _framing(shot: Shot, edit: Edit) -> Shot:
    """One framing closer (positive) or wider for every step; people move apart as they come nearer, the hero stays in view.

    With a name in the target the camera comes closer to them; whoever is small is never seen from so near that they are below it.
    """
    view = shot.view
    if not isinstance(view, WorldView):
        return shot
    named = [m for m in view.cast if edit.target.name and is_of(m, edit.target.name)]
    if edit.target.name and not named:
        return shot
    cast = (*named, *(m for m in view.cast if m not in named))
    was = _FROM.get((view.framing, edit.amount > 0), view.framing)
    at = _FRAMINGS.index(was) if was in _FRAMINGS else 2
    step = 1 if edit.amount > 0 else -1
    nearest = 1 if named and named[0].height < SMALL else 2
    new = _FRAMINGS[min(max(at + step * max(1, round(abs(edit.amount))), 0), nearest)]
    if new == view.framing:
        return shot
    steps = _FRAMINGS.index(new) - at
    cast = _closer(cast, steps, _FIT[new])
    return replace(shot, view=replace(view, framing=new, cast=tuple(map(portrayed, cast)) if new == "close" else cast))


def _closer(cast: tuple[CastMember, ...], steps: int, most: int) -> tuple[CastMember, ...]:
    centre = cast[0].x if cast else 0.0
    shift = 0.4 * centre if steps > 0 else centre
    moved = (replace(m, x=round(shift + (m.x - centre) * _NEARER**steps, 3)) for m in cast)
    return tuple(m for m in moved if abs(m.x) <= 0.95)[:most] or cast[:1]


def _take(shot: Shot, edit: Edit) -> Shot:
    """Another take: every draw of the shot is made under another name; what is shown stays."""
    if not edit.target.shots:
        return shot
    return _treated(shot, take=shot.treatment.take + 1)


def _joint(board: Storyboard, edit: Edit) -> Storyboard:
    """`value` is how the shots of the edit (all but the first, where none is named) follow what is before them."""
    named = edit.target.shots
    joint = cast(Transition, edit.value)
    shots = (replace(s, transition=joint) if (s.beat_id in named if named else s.index > 0) else s for s in board.shots)
    return replace(board, shots=tuple(shots))


def beats_of(board: Storyboard, shot: Shot) -> int:
    """Length of a shot in whole beats."""
    return max(1, round(shot.duration_s * board.tempo_bpm / 60.0))


def _laid(board: Storyboard, shots: Sequence[Shot], beats: Sequence[int]) -> Storyboard:
    """Shots one after the other, each of a number of beats, on the frames nearest to the beats; words keep their place in them."""
    beat_s, out, at = 60.0 / board.tempo_bpm, list[Shot](), 0
    for index, (shot, count) in enumerate(zip(shots, beats, strict=True)):
        start, end = (round(k * beat_s * board.fps) / board.fps for k in (at, at + count))
        at += count
        lines = tuple(replace(line, start_s=line.start_s - shot.start_s + start) for line in shot.lines)
        joint = _rejoined(board, shots[index - 1] if index else None, shot)
        out.append(
            replace(
                shot, id=f"shot-{index + 1}", index=index, start_s=start, duration_s=end - start, lines=lines, transition=joint
            )
        )  # fmt: skip
    return replace(board, shots=tuple(out), duration_s=round(at * beat_s * board.fps) / board.fps)


def _rejoined(board: Storyboard, previous: Shot | None, shot: Shot) -> Transition:
    """A joint stays where the same two shots still meet; others are cut, or dip where the kind of view changes."""
    if previous is None:
        return "cut"
    if any((a.beat_id, b.beat_id) == (previous.beat_id, shot.beat_id) for a, b in pairwise(board.shots)):
        return shot.transition
    return "dip" if type(previous.view) is not type(shot.view) else "cut"


def _need_s(shot: Shot, *, closing: bool) -> float:
    """The shortest a shot may become without cutting words off."""
    spoken = max((line.start_s + line.duration_s - shot.start_s for line in shot.lines), default=0.0)
    return max(spoken + (TAIL_S + (0.4 * CLOSING_S if closing else 0.0) if spoken else 0.0), SHORTEST_SHOT_S)


def _hold(board: Storyboard, edit: Edit) -> Storyboard:
    """Longer (positive) or shorter shots. `amount` in steps of a quarter, in seconds with the value "s", a factor with "x"."""
    beat_s, beats = 60.0 / board.tempo_bpm, [beats_of(board, s) for s in board.shots]
    for i, shot in enumerate(board.shots):
        if not edit.target.shots or shot.beat_id not in edit.target.shots:
            continue
        wanted = {"s": shot.duration_s + edit.amount, "=": edit.amount, "x": shot.duration_s * edit.amount}.get(
            edit.value, shot.duration_s * 1.3**edit.amount
        )
        least = _need_s(shot, closing=i == len(board.shots) - 1)
        count = max(round(wanted / beat_s), 1)
        if count == beats[i] and wanted != shot.duration_s:
            count += 1 if wanted > shot.duration_s else -1
        while count * beat_s < least:
            count += 1
        beats[i] = min(count, beats[i]) if wanted < shot.duration_s else count
    return _laid(board, board.shots, beats)


def _reordered(board: Storyboard, order: Sequence[int]) -> Storyboard:
    shots = [board.shots[i] for i in order]
    return _laid(board, shots, [beats_of(board, s) for s in shots])


def _swap(board: Storyboard, edit: Edit) -> Storyboard:
    order = list(range(len(board.shots)))
    a, b = (_at(board, beat) for beat in edit.target.shots[:2])
    if a is None or b is None:
        return board
    order[a], order[b] = order[b], order[a]
    return _reordered(board, order)


def _at(board: Storyboard, beat_id: str) -> int | None:
    return next((s.index for s in board.shots if s.beat_id == beat_id), None)


def _order(board: Storyboard, edit: Edit) -> Storyboard:
    """`value` "end", "start", or "before:BEAT" and "after:BEAT": where the shots of the target go."""
    moved = [s.index for s in board.shots if s.beat_id in edit.target.shots]
    rest = [i for i in range(len(board.shots)) if i not in moved]
    where, _, beat = edit.value.partition(":")
    at = {"start": 0, "end": len(rest)}.get(where)
    if at is None:
        anchor = _at(board, beat)
        if anchor is None or anchor not in rest:
            return board
        at = rest.index(anchor) + (where == "after")
    return _reordered(board, [*rest[:at], *moved, *rest[at:]])


def _drop(board: Storyboard, edit: Edit) -> Storyboard:
    kept = [s.index for s in board.shots if s.beat_id not in edit.target.shots]
    return _reordered(board, kept) if kept else board


def _repeat(board: Storyboard, edit: Edit) -> Storyboard:
    """Each shot of the target once more at once after itself, without its words."""
    shots: list[Shot] = []
    for shot in board.shots:
        shots.append(shot)
        if shot.beat_id in edit.target.shots:
            shots.append(replace(shot, beat_id=f"{shot.beat_id}.again", lines=()))
    return _laid(board, shots, [beats_of(board, s) for s in shots])


def silenced(board: Storyboard, beats: Sequence[str] = ()) -> Storyboard:
    """Without the words of some shots (of all, where none is named); the cuts stay where they are."""
    return replace(board, shots=tuple(s if beats and s.beat_id not in beats else replace(s, lines=()) for s in board.shots))


_SHOT: Mapping[str, Callable[[Shot, Edit], Shot]] = {
    **dict.fromkeys(GRADES, _grade), "weather.amount": _weather, "pace": _pace, "style": _style, "camera": _camera,
    "camera.amount": _camera_amount, "framing": _framing, "take": _take, "mood": _mood, "captions.size": _type_size,
    "title.size": _type_size, "camera.angle": _angle, "focus": _focus, "turn": _going,
}  # fmt: skip
_BOARD: Mapping[str, Callable[[Storyboard, Edit], Storyboard]] = {
    "hold": _hold, "shot.swap": _swap, "shot.order": _order, "shot.drop": _drop, "shot.repeat": _repeat,
    "transition": _joint,
}  # fmt: skip
