"""Areas of a sheet: where type, what is drawn and the entries stand, by the shape of the frame."""

from __future__ import annotations

from dataclasses import dataclass

from seedream.scene.sheets import LISTED, SheetView
from seedream.types import FrameSpec, Rect


@dataclass(frozen=True, slots=True)
class Areas:
    """Places in design units. `headline` and `body` are the sizes of type that are tried first."""

    text: Rect
    art: Rect
    entries: Rect
    headline: float
    body: float
    middle: bool


_WIDE = {"text": (0.083, 0.105, 0.46, 0.75), "art": (0.585, 0.07, 0.35, 0.82), "entries": (0.0, 0.0, 0.0, 0.0)}
_WIDE_LISTED = {"text": (0.083, 0.105, 0.345, 0.75), "art": (0.0, 0.0, 0.0, 0.0), "entries": (0.475, 0.10, 0.442, 0.77)}
_WIDE_PLANS = {"text": (0.083, 0.075, 0.83, 0.20), "art": (0.0, 0.0, 0.0, 0.0), "entries": (0.083, 0.315, 0.834, 0.56)}
_TALL = {"text": (0.08, 0.075, 0.84, 0.42), "art": (0.10, 0.51, 0.80, 0.43), "entries": (0.0, 0.0, 0.0, 0.0)}
_TALL_LISTED = {"text": (0.08, 0.075, 0.84, 0.25), "art": (0.0, 0.0, 0.0, 0.0), "entries": (0.08, 0.345, 0.84, 0.49)}
_SQUARE = {"text": (0.075, 0.075, 0.85, 0.42), "art": (0.17, 0.51, 0.66, 0.47), "entries": (0.0, 0.0, 0.0, 0.0)}
_SQUARE_LISTED = {"text": (0.075, 0.065, 0.85, 0.27), "art": (0.0, 0.0, 0.0, 0.0), "entries": (0.075, 0.355, 0.85, 0.565)}


def areas_of(view: SheetView, frame: FrameSpec) -> Areas:
    """The areas of a view in a frame."""
    w, h = frame.width_u, frame.height_u
    wide, listed = w > 1.3 * h, view.form in LISTED
    if wide:
        shares = _WIDE_PLANS if view.form == "plans" else _WIDE_LISTED if listed else _WIDE
    elif frame.portrait and h > 1.45 * w:
        shares = _TALL_LISTED if listed else _TALL
    else:
        shares = _SQUARE_LISTED if listed else _SQUARE
    at = {name: Rect(x * w, y * h, rw * w, rh * h) for name, (x, y, rw, rh) in shares.items()}
    quoted = view.form == "quote"
    size = (92.0 if listed else 128.0) if wide else (84.0 if listed else 104.0) if frame.portrait else (70.0 if listed else 84.0)
    size *= (0.74 if wide else 0.9) if quoted else 1.0
    return Areas(at["text"], at["art"], at["entries"], size, 34.0 if wide else 38.0 if frame.portrait else 30.0, wide)
