"""Faults of the picture: planted in the frames of one shot, which is encoded again; all other shots stay as they are."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from recipes.faults.kinds import fault
from recipes.faults.patient import Frames, Patient
from scipy.ndimage import gaussian_filter


def _shot(patient: Patient, change: Callable[[Frames], Frames], index: int | None = None) -> bool:
    """Change one shot of a place (the middle one, if there are three)."""
    world = [i for i, shot in enumerate(patient.shots) if shot["view"].get("type") == "WorldView"]
    if not world:
        return False
    at = world[len(world) // 2] if index is None else world[index]
    patient.edit_frames(lambda shots: [change(shot) if i == at else shot for i, shot in enumerate(shots)], only=at)
    return True


def _in_setting(patient: Patient, change: Callable[[Frames], Frames]) -> bool:
    """Change a shot that shares its place, hour and weather with others, where there is one."""
    keys = [str(s["view"].get("place")) if s["view"].get("type") == "WorldView" else "" for s in patient.shots]
    twins = [i for i, key in enumerate(keys) if key and keys.count(key) > 1]
    if not twins:
        return False
    at = twins[len(twins) // 2]
    patient.edit_frames(lambda shots: [change(shot) if i == at else shot for i, shot in enumerate(shots)], only=at)
    return True


def _part(shot: Frames, first: float = 0.35, last: float = 0.7) -> slice:
    return slice(int(len(shot) * first), max(int(len(shot) * last), int(len(shot) * first) + 1))


def _coloured(shot: Frames, change: Callable[[np.ndarray], np.ndarray]) -> Frames:
    """Change BGR as floats 0..255."""
    out = shot.copy()
    for frame in out:
        frame[..., :3] = np.clip(change(frame[..., :3].astype(np.float32)), 0, 255).astype(np.uint8)
    return out


@fault("picture", "black")
def black(patient: Patient) -> bool:
    """Half a second and more of black."""

    def change(shot: Frames) -> Frames:
        shot[_part(shot, 0.3, 0.75), ..., :3] = 6
        return shot

    return _shot(patient, change)


@fault("picture", "frozen", "stutter")
def frozen(patient: Patient) -> bool:
    """The picture stands still to the end of a shot."""

    def change(shot: Frames) -> Frames:
        first = max(int(len(shot) * 0.15), 1)
        shot[first:] = shot[first]
        return shot

    return _shot(patient, change)


@fault("picture", "flashing", "flicker", "flash frame")
def flashing(patient: Patient) -> bool:
    """Strong light and dark, five times a second."""

    def change(shot: Frames) -> Frames:
        period = max(patient.frame.fps // 5, 2)
        return np.array(
            [np.clip(f.astype(int) + (90 if n % period < period // 2 else -60), 0, 255) for n, f in enumerate(shot)], np.uint8
        )

    return _shot(patient, change)


@fault("picture", "flash frame")
def flash_frame(patient: Patient) -> bool:
    """One white picture."""

    def change(shot: Frames) -> Frames:
        shot[len(shot) // 2, ..., :3] = 235
        return shot

    return _shot(patient, change)


@fault("picture", "flicker", "flashing", "flash frame")
def flicker(patient: Patient) -> bool:
    """The light trembles by 4 % from picture to picture."""

    def change(shot: Frames) -> Frames:
        gains = 1 + 0.04 * (-1.0) ** np.arange(len(shot))
        return np.array([np.clip(f * g, 0, 255) for f, g in zip(shot, gains, strict=True)], np.uint8)

    return _shot(patient, change)


@fault("picture", "stutter")
def stutter(patient: Patient) -> bool:
    """Every picture stands twice, as from half the rate."""

    def change(shot: Frames) -> Frames:
        shot[1::2] = shot[: len(shot) - len(shot) % 2 : 2][: len(shot[1::2])]
        return shot

    return _shot(patient, change)


@fault("picture", "stutter", "frozen")
def held_frames(patient: Patient) -> bool:
    """The motion hangs for half a second, then leaps on."""

    def change(shot: Frames) -> Frames:
        first, count = len(shot) // 3, patient.frame.fps // 2
        shot[first : first + count] = shot[first]
        return shot

    return _shot(patient, change)


@fault("picture", "jump", "flash frame")
def jump_cut(patient: Patient) -> bool:
    """A stretch of another shot in the midst of one."""
    shots = patient.shots
    world = [i for i, shot in enumerate(shots) if shot["view"].get("type") == "WorldView"]
    if len(world) < 2:
        return False
    at = max(world, key=lambda i: shots[i]["duration_s"])
    other = next(i for i in world if i != at)

    def change(all_shots: list[Frames]) -> list[Frames]:
        first = int(len(all_shots[at]) * 0.45)
        count = min(int(0.4 * patient.frame.fps), len(all_shots[other]))
        all_shots[at][first : first + count] = all_shots[other][:count]
        return all_shots

    patient.edit_frames(change, only=at)
    return True


@fault("picture", "bars")
def letterbox(patient: Patient) -> bool:
    """Black bars above and below, all through."""

    def change(shots: list[Frames]) -> list[Frames]:
        for shot in shots:
            edge = shot.shape[1] // 8
            shot[:, :edge, :, :3] = shot[:, -edge:, :, :3] = 0
        return shots

    patient.edit_frames(change)
    return True


@fault("picture", "exposure", "black", "light")
def too_dark(patient: Patient) -> bool:
    """A shot at an eighth of its light."""
    return _shot(patient, lambda shot: _coloured(shot, lambda x: x * 0.12))


@fault("picture", "exposure", "light")
def washed_out(patient: Patient) -> bool:
    """A shot without contrast."""
    return _shot(patient, lambda shot: _coloured(shot, lambda x: 150 + (x - 128) * 0.12))


@fault("picture", "soft")
def out_of_focus(patient: Patient) -> bool:
    """A shot blurred by three pixels."""

    def change(shot: Frames) -> Frames:
        return np.array([gaussian_filter(f, (3, 3, 0)) for f in shot], np.uint8)

    return _in_setting(patient, change)


@fault("picture", "noise", "soft")
def grain(patient: Patient) -> bool:
    """A shot full of noise."""
    rng = np.random.default_rng(4)
    return _in_setting(patient, lambda shot: _coloured(shot, lambda x: x + rng.normal(0, 28, x.shape[:2])[..., None]))


@fault("picture", "repetition")
def shot_shown_twice(patient: Patient) -> bool:
    """One shot's pictures in the place of another's."""
    world = [i for i, shot in enumerate(patient.shots) if shot["view"].get("type") == "WorldView"]
    if len(world) < 2:
        return False
    first, second = world[0], world[1]

    def change(shots: list[Frames]) -> list[Frames]:
        at = np.minimum(np.arange(len(shots[second])), len(shots[first]) - 1)
        shots[second] = shots[first][at]
        return shots

    patient.edit_frames(change, only=second)
    return True


@fault("picture", "ending")
def no_fade_at_the_end(patient: Patient) -> bool:
    """The last pictures stay as light as those before."""
    if patient.shots[-1]["view"].get("type") != "WorldView":
        return False

    def change(shots: list[Frames]) -> list[Frames]:
        count = min(round(1.0 * patient.frame.fps), len(shots[-1]) // 2)
        shots[-1][-count:] = shots[-1][-2 * count : -count][::-1]
        return shots

    patient.edit_frames(change, only=len(patient.shots) - 1)
    return True


@fault("consistency", "palette")
def colour_cast(patient: Patient) -> bool:
    """A shot with a green cast."""
    return _in_setting(patient, lambda shot: _coloured(shot, lambda x: x * np.array([0.75, 1.2, 0.75], np.float32)))


@fault("consistency", "palette")
def shot_without_colour(patient: Patient) -> bool:
    """A shot in grey."""
    return _in_setting(patient, lambda shot: _coloured(shot, lambda x: np.repeat(x.mean(-1, keepdims=True), 3, -1)))


@fault("consistency", "light", "exposure", "tone")
def shot_lighter_than_the_others(patient: Patient) -> bool:
    """A shot a good deal lighter."""
    return _in_setting(patient, lambda shot: _coloured(shot, lambda x: x + 60))


@fault("consistency", "direction")
def mirrored_shot(patient: Patient) -> bool:
    """A shot the wrong way round."""
    return _shot(patient, lambda shot: shot[:, :, ::-1].copy(), 0) if len(patient.shots) > 2 else False


@fault("consistency", "tone", "exposure", "light")
def night_like_day(patient: Patient) -> bool:
    """A film of the night in broad light, all through."""
    if patient.record["scene_graph"]["place"].get("time_of_day") != "night":
        return False
    patient.edit_frames(lambda shots: [_coloured(shot, lambda x: 110 + x * 0.55) for shot in shots])
    return True
