"""The painter of product films: one scene for each kind of device view."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from seedream.diffusion.tracks import Tracks
from seedream.rendering.interfaces.closing_scene import ClosingScene
from seedream.rendering.interfaces.desk_scene import DeskScene
from seedream.rendering.interfaces.hook import HookScene, PromiseScene
from seedream.rendering.interfaces.kit import Kit
from seedream.rendering.interfaces.packshot import PackshotScene
from seedream.rendering.interfaces.phone_scenes import LiftedScene, RiseScene, TapScene
from seedream.rendering.interfaces.shown_scene import ScreenScene
from seedream.rendering.painter import Canvas
from seedream.scene.product import DeviceView
from seedream.types import FrameSpec, Rect


class _Scene(Protocol):
    def paint(self, canvas: Canvas, time_s: float) -> None: ...

    def regions(self, time_s: float) -> Mapping[str, Rect]: ...


_SCENES: Mapping[str, Callable[[Kit], _Scene]] = {
    "hook": HookScene, "promise": PromiseScene, "phone_rise": RiseScene, "tap_through": TapScene, "lifted_cards": LiftedScene,
    "dashboard": DeskScene, "closing": ClosingScene, "screen": ScreenScene, "packshot": PackshotScene,
}  # fmt: skip


class DevicePainter:
    """Draws a shot of a product film; everything that appears is driven by the reveal and tap events of the tracks."""

    def __init__(self, view: DeviceView, tracks: Tracks, frame: FrameSpec, seed: int) -> None:
        self._scene = _SCENES[view.kind](Kit(view, tracks, frame, seed))

    def paint(self, canvas: Canvas, time_s: float) -> None:
        """Draw the frame at `time_s` seconds from the start of the shot onto a canvas in pixels."""
        self._scene.paint(canvas, time_s)

    def regions(self, time_s: float) -> Mapping[str, Rect]:
        """Where elements, taps included, are at `time_s`, as fractions of the frame."""
        return self._scene.regions(time_s)
