"""Product films as data: the app that is shown, its features, and the device views that show them."""

from __future__ import annotations

from dataclasses import dataclass

from seedream.types import Element


@dataclass(frozen=True, slots=True)
class DeviceView:
    """A device with an interface on it, beside a headline."""

    headline: str
    elements: tuple[Element, ...] = ()
