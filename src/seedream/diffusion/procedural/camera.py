"""Camera: pushes, pulls, trucks and follows with the ease and the breath of an operator."""

from __future__ import annotations

import numpy as np

from seedream.diffusion.procedural.curves import Curve, grid, smooth_noise, smoothstep
from seedream.scene.storyboard import Shot
from seedream.types import Mood

FOLLOW_REACH_U = 560.0
"""How far a camera travels to either side: places are drawn a little wider than that. Who goes further leaves the middle."""


def sample_camera(shot: Shot, mood: Mood, rng: np.random.Generator, follow_x: Curve | None) -> dict[str, Curve]:
    """Channels camera.x, camera.y (design units) and camera.zoom (1.0..1.12). `follow_x` is the path a follow shot keeps to."""
    times = grid(shot.duration_s)
    progress = times / max(shot.duration_s, 1e-6)
    eased = 0.75 * progress + 0.25 * smoothstep(progress)
    camera = shot.camera
    x: Curve = np.zeros_like(times)
    zoom: Curve = np.ones_like(times)
    strength = camera.amount
    if camera.move == "push":
        zoom = 1.0 + (0.03 + 0.07 * strength) * eased
    elif camera.move == "pull":
        zoom = 1.0 + (0.03 + 0.07 * strength) * (1 - eased)
    elif camera.move in {"truck", "pan"}:
        x = camera.direction * (60 + 140 * strength) * (eased - 0.5)
    elif camera.move == "drift":
        x = camera.direction * (14 + 30 * strength) * (eased - 0.5)
        zoom = 1.0 + 0.02 + 0.02 * eased
    elif camera.move == "follow" and follow_x is not None:
        path = follow_x - (follow_x[0] + follow_x[-1]) / 2
        x = path * min(1.0, FOLLOW_REACH_U / max(float(np.abs(path).max()), 1.0))
    # A tense shot breathes more than a calm one; nobody's hand is perfectly still.
    breath = 1.2 + 2.2 * max(mood.arousal, 0.0)
    x = x + breath * smooth_noise(rng, times, 1.6) * (camera.move != "static")
    y = 0.7 * breath * smooth_noise(rng, times, 1.9) * (camera.move != "static")
    return {name: np.asarray(v, np.float32) for name, v in (("camera.x", x), ("camera.y", y), ("camera.zoom", zoom))}
