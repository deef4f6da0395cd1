"""Brand kit: how a company looks, sounds and speaks, as values that every generator respects."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from seedream.inputs.brand_words import Words
from seedream.inputs.pictures import Picture


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours "#rrggbb"; "" means that the engine derives it from the accent."""

    accent: str = ""
    second: str = ""
    ink: str = ""
    ground: str = ""


@dataclass(frozen=True, slots=True)
class Typefaces:
    """Name of a shipped typeface or path of a font file for headlines and for everything else; "" means the usual one."""

    headline: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True)
class Logo:
    """The logo for light and for dark grounds; either may stand alone.

    `clear_space` is what stays free around it, in its heights; `least_height` the smallest it may be, in parts of the frame's
    short side.
    """

    light: Picture | None = None
    dark: Picture | None = None
    clear_space: float = 0.25
    least_height: float = 0.05


@dataclass(frozen=True, slots=True)
class Look:
    """What of a brand is seen: colours, typefaces and logo."""

    colours: Colours = Colours()
    typefaces: Typefaces = Typefaces()
    logo: Logo | None = None


@dataclass(frozen=True, slots=True)
class BrandKit:
    """Everything that a brand kit file says; what it leaves open is "" or None and gets decided as without a kit.

    `url` is shown without "https://"; `closing` is the last headline, `call` the words of the button below it;
    `voice_speed` 0.6..1.6; `genre` and `music_mood` are names out of the options.
    """

    name: str
    tagline: str = ""
    url: str = ""
    closing: str = ""
    call: str = ""
    look: Look = Look()
    words: Words = field(default_factory=Words)
    voice_name: str = ""
    voice_speed: float | None = None
    genre: str = ""
    music_mood: str = ""
    source: Path | None = None

    def __str__(self) -> str:
        return self.name
