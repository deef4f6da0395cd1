"""Intent: everything a user may wish for besides the words themselves. What is not wished for is `None` and gets decided later."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from seedream.errors import InputError
from seedream.inputs.aspect import checked_aspect, parse_aspect, pixel_size
from seedream.inputs.brand import BrandKit
from seedream.inputs.brand_file import is_kit, load_brand
from seedream.inputs.footage import Footage, read_clips, read_footage
from seedream.inputs.names import options as options
from seedream.inputs.pictures import Picture, read_pictures
from seedream.inputs.styling import read_style
from seedream.inputs.texts import checked_text, given_text
from seedream.types import FrameSpec

DEFAULT_ASPECT = (16.0, 9.0)
DEFAULT_RESOLUTION = 1080
DEFAULT_FPS = 30
LONGEST_S = 3600.0


@dataclass(frozen=True, slots=True)
class LanguageModel:
    """An OpenAI-compatible endpoint that writes the words instead of the built-in grammars. `api_key` is never shown or stored."""

    url: str
    model: str
    api_key_variable: str = ""
    timeout_s: float = 60.0


@dataclass(frozen=True, slots=True)
class Intent:
    """What the user wishes for; `None` means "decide for me".

    `aspect` is (width, height); `resolution` the short side in pixels, 360..2160; `palette` hex colours, brand first;
    `voice` False means a film without narration; `voice_speed` is relative, 0.6..1.6; `quality` "draft", "standard", "high".
    `music` may be a song of the user's own, `soundfont` a file (or "auto", "none") that plays composed music,
    `voice_over` a recording that is heard instead of narration, `transcript` its words.
    `text` is an article, a README or any other text, of which a film is made in its own words.
    `brand` is a name; a kit (a TOML file, `BrandKit`, or its values) given as `brand` becomes `brand_kit`. `images` are pictures of
    the user's own, `videos` footage that is shown (`video_sound` False without its own sound), `like` a video whose rhythm, camera
    and colours the film takes over, `voice_memo` a recording of the request itself.
    """

    duration_s: float | None = None
    aspect: tuple[float, float] | None = None
    resolution: int | None = None
    fps: int | None = None
    mood: str | None = None
    style: str | None = None
    seed: int | None = None
    voice: bool | None = None
    voice_name: str | None = None
    voice_speed: float | None = None
    voice_over: Path | None = None
    transcript: str | None = None
    data: Path | None = None
    text: str | None = None
    music: bool | Path | None = None
    soundfont: str | None = None
    burn_captions: bool | None = None
    quality: str | None = None
    preview: bool = False
    kind: str | None = None
    audience: str | None = None
    brand: str | None = None
    accent: str | None = None
    palette: tuple[str, ...] = ()
    language_model: LanguageModel | None = None
    brand_kit: BrandKit | None = None
    images: tuple[Picture, ...] = ()
    videos: tuple[Footage, ...] = ()
    video_sound: bool | None = None
    like: Footage | None = None
    voice_memo: Path | None = None

    @property
    def speed(self) -> float:
        """How fast the narrator speaks: as wished, else as the brand kit says, else 1."""
        return self.voice_speed or (self.brand_kit.voice_speed if self.brand_kit else None) or 1.0


def frame_spec(intent: Intent) -> FrameSpec:
    """Picture size (even pixels) and rate that an intent asks for, with defaults 16:9, 1080, 30."""
    width, height = pixel_size(intent.aspect or DEFAULT_ASPECT, intent.resolution or DEFAULT_RESOLUTION)
    return FrameSpec(width, height, intent.fps or DEFAULT_FPS)


def read_intent(wishes: Mapping[str, Any]) -> Intent:
    """Validate wishes given by name (values may be text, as from a command line); raises InputError naming got and expected."""
    known = {f.name for f in fields(Intent)}
    for name in wishes:
        if name not in known:
            raise InputError(f'got an unknown option "{name}"; expected one of {", ".join(sorted(known))}')
    given = {k: v for k, v in wishes.items() if v is not None}
    if is_kit(given.get("brand", "")):
        given["brand_kit"] = given.pop("brand")
    return Intent(**{name: _READERS[name](name, value) for name, value in given.items()})


def _number(low: float, high: float, unit: str = "", whole: bool = False) -> Callable[[str, Any], Any]:
    def read(name: str, value: Any) -> float | int:
        try:
            number = float(value)
        except (TypeError, ValueError):
            number = math.nan
        if isinstance(value, bool) or not (low <= number <= high) or (whole and number != int(number)):
            kind = "a whole number" if whole else "a number"
            raise InputError(f'{name}: got "{value}"; expected {kind} from {low:g} to {high:g}{unit}')
        return int(number) if whole else number

    return read


def _duration(name: str, value: Any) -> float:
    """Seconds, from a number or from "90", "20s", "1:30", "2 min"."""
    text = str(value).strip().lower()
    seconds = math.nan
    if match := re.fullmatch(r"(\d+):([0-5]\d)", text):
        seconds = 60.0 * int(match[1]) + int(match[2])
    elif match := re.fullmatch(r"([+-]?\d+(?:\.\d+)?)\s*(s|sec|seconds?|m|min|minutes?)?", text):
        seconds = float(match[1]) * (60.0 if (match[2] or "s").startswith("m") else 1.0)
    if not 0.0 < seconds <= LONGEST_S:
        raise InputError(f'duration: got "{value}"; expected more than 0 and at most 3600 seconds, such as 30 or "1:30"')
    return seconds


def _aspect(name: str, value: Any) -> tuple[float, float]:
    return parse_aspect(value) if isinstance(value, str) else checked_aspect((float(value[0]), float(value[1])))


def _resolution(name: str, value: Any) -> int:
    named = options()["resolutions"].get(str(value).strip().lower())
    return int(named or _number(360, 2160, " (pixels of the short side) or a name such as 720p", whole=True)(name, value))


def _choice(key: str) -> Callable[[str, Any], str]:
    def read(name: str, value: Any) -> str:
        text = str(value).strip().lower()
        if text not in options()[key]:
            raise InputError(f'{name}: got "{value}"; expected one of {", ".join(options()[key])}')
        return text

    return read


_SWITCHES = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}


def _switch(name: str, value: Any) -> bool:
    answer = _SWITCHES.get(str(value).strip().lower())
    if answer is None:
        raise InputError(f'{name}: got "{value}"; expected yes or no')
    return answer


def _file(name: str, value: Any, instead: str = "", what: str = "a sound file such as song.wav") -> Path:
    path = Path(str(value)).expanduser()
    if not path.is_file():
        raise InputError(f'{name}: got "{value}", which is not a file; expected {what}{instead}')
    return path


def _data(name: str, value: Any) -> Path:
    return _file(name, value, what="a CSV file such as sales.csv")


def _music(name: str, value: Any) -> bool | Path:
    return _switch(name, value) if str(value).strip().lower() in _SWITCHES else _file(name, value, ", or yes or no")


def _soundfont(name: str, value: Any) -> str:
    word = str(value).strip().lower()
    return word if word in ("auto", "none") else str(_file(name, value, ", auto or none", "a SoundFont such as FluidR3_GM.sf2"))


def _transcript(name: str, value: Any) -> str | None:
    return " ".join(checked_text(given_text(value, name), name).split()) or None


def _text(name: str, value: Any) -> str | None:
    text = " ".join(str(value).split())
    if len(text) > 500:
        raise InputError(f"{name}: got {len(text)} characters; expected at most 500")
    return text or None


def _hex(name: str, value: Any) -> str:
    if re.fullmatch(r"#?[0-9a-fA-F]{6}", str(value).strip()) is None:
        raise InputError(f'{name}: got "{value}"; expected a colour such as "#4f5bd5"')
    return "#" + str(value).strip().lstrip("#").lower()


def _palette(name: str, value: Any) -> tuple[str, ...]:
    return tuple(_hex(name, c) for c in (value.split(",") if isinstance(value, str) else value))


def _language_model(name: str, value: Any) -> LanguageModel:
    if isinstance(value, LanguageModel):
        settings = value
    elif isinstance(value, Mapping) and {"url", "model"} <= value.keys() <= {f.name for f in fields(LanguageModel)}:
        settings = LanguageModel(**value)
    else:
        raise InputError('language_model: expected the settings "url" and "model", such as url = "http://localhost:11434/v1"')
    if not settings.url.startswith(("http://", "https://")):
        raise InputError(f'language_model: got the address "{settings.url}"; expected one that begins with http:// or https://')
    return settings


_READERS: Mapping[str, Callable[[str, Any], Any]] = {
    "duration_s": _duration,
    "aspect": _aspect,
    "resolution": _resolution,
    "fps": _number(12, 60, whole=True),
    "mood": _text,
    "style": read_style,
    "seed": _number(0, 2**32 - 1, whole=True),
    "voice": _switch,
    "voice_name": _choice("voices"),
    "voice_speed": _number(0.6, 1.6),
    "voice_over": _file,
    "transcript": _transcript,
    "data": _data,
    "music": _music,
    "soundfont": _soundfont,
    "burn_captions": _switch,
    "quality": _choice("qualities"),
    "preview": _switch,
    "kind": _choice("kinds"),
    "audience": _text,
    "brand": _text,
    "accent": _hex,
    "palette": _palette,
    "language_model": _language_model,
    "brand_kit": lambda name, value: load_brand(value),
    "text": lambda name, value: given_text(value, "text"),
    "voice_memo": lambda name, value: _file(name, value, what="a recording of a spoken idea such as memo.wav"),
    "video_sound": _switch,
    "videos": lambda name, value: read_clips(value),
    "like": lambda name, value: value if isinstance(value, Footage) else read_footage(Path(str(value)).expanduser()),
    "images": lambda name, value: read_pictures(value),
}
