"""Device views: a device with an interface or a picture of the user's on it; beats of a product film before they have a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from seedream.inputs.brand import Look
from seedream.inputs.pictures import Picture
from seedream.scene.product.content import AppContent, Moment
from seedream.types import Element, Rect

DeviceKind = Literal["hook", "promise", "phone_rise", "tap_through", "lifted_cards", "dashboard", "closing", "screen", "packshot"]
DeviceName = Literal["phone", "tablet", "laptop", "browser", "chat", "editor"]


@dataclass(frozen=True, slots=True)
class DeviceView:
    """A device with an interface on it, beside a headline.

    Elements: "device", "headline", and by kind "note.N" (hook), "brand" and "cta" (promise, closing), "chart" and "card.N"
    (phone_rise, lifted_cards), "tap.0" and "item.N" (tap_through), "chart", "tap.0" and "tip" (dashboard), "zoom" and "tap.0"
    (screen). Body text follows its headline. Elements of kind "tap" happen at an instant: a touch or a click.

    `look` is how a brand looks. `pictures` are the user's own: the one that a screen or packshot shows comes first. `region` is
    the part of it, in fractions, that is zoomed to; `aim` the point in it that is pressed.
    """

    kind: DeviceKind
    app: AppContent
    moment: Moment
    headline: str
    emphasis: str = ""
    body: str = ""
    device: DeviceName = "phone"
    side: Literal["left", "right"] = "right"
    ground: Literal["light", "deep"] = "light"
    elements: tuple[Element, ...] = ()
    look: Look | None = None
    pictures: tuple[Picture, ...] = ()
    devices: tuple[DeviceName, ...] = ()
    region: Rect | None = None
    aim: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class ProductBeat:
    """One beat of a product film before it has a time: what it is for, what it shows, and what may be said (longest first)."""

    id: str
    purpose: str
    view: DeviceView
    weight: float
    min_s: float
    spoken: tuple[str, ...]
