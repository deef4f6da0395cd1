"""Brand kit files: TOML becomes a checked `BrandKit`; every mistake gives one sentence that names the place and the remedy."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import asdict
from importlib import resources
from pathlib import Path
from typing import Any

from seedream.errors import InputError
from seedream.inputs.brand import BrandKit, Colours, Logo, Look, Typefaces
from seedream.inputs.brand_words import Words, as_tone
from seedream.inputs.names import names
from seedream.inputs.pictures import read_picture
from seedream.inputs.texts import given_text

KEYS: Mapping[str, tuple[str, ...]] = {
    "": ("name", "tagline", "url", "tone", "closing", "call", "colours", "typefaces", "logo", "voice", "words", "music"),
    "colours": ("accent", "second", "ink", "ground"),
    "typefaces": ("headline", "body"),
    "logo": ("light", "dark", "clear_space", "least_height"),
    "voice": ("name", "speed"),
    "words": ("spelling", "forbidden", "replace"),
    "music": ("genre", "mood"),
}
"""Tables of a kit and what may stand in them."""
FONT_FILES = (".ttf", ".otf")
LONGEST_TEXT = 120


def load_brand(given: object) -> BrandKit:
    """A kit given as itself, as values by name, or as the path of a TOML file. Raises InputError for the first mistake."""
    if isinstance(given, BrandKit):
        return given
    if isinstance(given, Mapping):
        return _Reader("the brand kit", Path(), given).kit()
    path = Path(str(given)).expanduser()
    if not path.is_file():
        raise InputError(f'got the brand kit "{path}", which is not a file; write an example with: seedream brand init {path.name}')
    try:
        values = tomllib.loads(given_text(path, "brand kit"))
    except tomllib.TOMLDecodeError as error:
        raise InputError(f'the brand kit "{path}" is not valid TOML: {error}; mend that line') from error
    return _Reader(f'the brand kit "{path}"', path.resolve().parent, values, path.resolve()).kit()


def is_kit(value: object) -> bool:
    """Whether a wish for a brand is a kit and not only a name."""
    return isinstance(value, (BrandKit, Mapping, Path)) or str(value).strip().lower().endswith(".toml")


def example() -> str:
    """A commented kit file to begin with."""
    return resources.files("seedream.inputs").joinpath("data/brand_example.toml").read_text("utf-8")


def to_values(kit: BrandKit) -> dict[str, Any]:
    """A kit as plain values by name (files by their full path), which `load_brand` reads again."""
    colours, typefaces, logo, words = kit.look.colours, kit.look.typefaces, kit.look.logo, kit.words
    tables = {
        "colours": asdict(colours),
        "typefaces": asdict(typefaces),
        "logo": {} if logo is None else {
            "light": str(logo.light.path) if logo.light else "", "dark": str(logo.dark.path) if logo.dark else "",
            "clear_space": logo.clear_space, "least_height": logo.least_height,
        },
        "voice": {"name": kit.voice_name, "speed": kit.voice_speed},
        "words": {"spelling": list(words.spelling), "replace": dict(words.forbidden)},
        "music": {"genre": kit.genre, "mood": kit.music_mood},
    }  # fmt: skip
    texts = {"name": kit.name, "tagline": kit.tagline, "url": kit.url, "tone": words.tone, "closing": kit.closing, "call": kit.call}
    filled = {name: {k: v for k, v in table.items() if v not in ("", None, [], {})} for name, table in tables.items()}
    return {k: v for k, v in {**texts, **filled}.items() if v not in ("", {})}


class _Reader:
    """Reads the values of one kit; `folder` is where its relative paths begin."""

    def __init__(self, what: str, folder: Path, values: Mapping[str, Any], source: Path | None = None) -> None:
        self._what, self._folder, self._values, self._source = what, folder, values, source
        for table, keys in KEYS.items():
            for key in self._table(table):
                if key not in keys:
                    where = f"{table}.{key}" if table else key
                    raise self._wrong(where, "is not known", f"one of {', '.join(keys)}")

    def _wrong(self, key: str, got: str, expected: str) -> InputError:
        return InputError(f'{self._what}: "{key}" {got}; expected {expected}')

    def _table(self, name: str) -> Mapping[str, Any]:
        table = self._values.get(name, {}) if name else self._values
        if not isinstance(table, Mapping):
            raise self._wrong(name, f'is "{table}"', f"a table [{name}]")
        return table

    def _get(self, key: str) -> Any:
        table, _, name = key.rpartition(".")
        return self._table(table).get(name)

    def kit(self) -> BrandKit:
        """The kit."""
        name = self._text("name")
        if not name:
            raise self._wrong("name", "is missing", 'the name of the brand, such as name = "Fern"')
        logo = Logo(
            self._picture("logo.light"), self._picture("logo.dark"), self._number("logo.clear_space", 0.0, 2.0, 0.25),
            self._number("logo.least_height", 0.01, 0.3, 0.05),
        )  # fmt: skip
        seen = Look(
            Colours(*(self._colour(f"colours.{key}") for key in KEYS["colours"])),
            Typefaces(self._typeface("typefaces.headline"), self._typeface("typefaces.body")),
            logo if logo.light or logo.dark else None,
        )
        return BrandKit(
            name, self._text("tagline"), self._url(), self._text("closing"), self._text("call"), seen, self._words(),
            self._choice("voice.name", "voices"), self._number("voice.speed", 0.6, 1.6, None),
            self._choice("music.genre", "genres"), self._choice("music.mood", "music_moods"), self._source,
        )  # fmt: skip

    def _text(self, key: str) -> str:
        value = self._get(key)
        if value is None:
            return ""
        text = " ".join(value.split()) if isinstance(value, str) else ""
        if (value and not text) or len(text) > LONGEST_TEXT or not text.isprintable():
            raise self._wrong(key, f'is "{str(value)[:40]}"', f"a text of at most {LONGEST_TEXT} characters")
        return text

    def _url(self) -> str:
        url = re.sub(r"^https?://(?:www\.)?", "", self._text("url")).rstrip("/")
        if url and re.fullmatch(r"[\w-]+(?:\.[\w-]+)+(?:/[\w./-]*)?", url) is None:
            raise self._wrong("url", f'is "{url}"', 'an address such as "fern.example"')
        return url

    def _colour(self, key: str) -> str:
        value = self._get(key)
        if value in (None, ""):
            return ""
        if not isinstance(value, str) or re.fullmatch(r"#?[0-9a-fA-F]{6}", value.strip()) is None:
            raise self._wrong(key, f'is "{value}"', 'a colour such as "#4f5bd5"')
        return "#" + value.strip().lstrip("#").lower()

    def _choice(self, key: str, options: str) -> str:
        text = self._text(key).lower()
        if text and text not in names(options):
            raise self._wrong(key, f'is "{text}"', f"one of {', '.join(names(options))}")
        return text

    def _number(self, key: str, low: float, high: float, otherwise: Any) -> Any:
        value = self._get(key)
        if value is None:
            return otherwise
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
            raise self._wrong(key, f'is "{value}"', f"a number from {low:g} to {high:g}")
        return float(value)

    def _file(self, key: str, kind: str) -> Path | None:
        text = self._text(key)
        if not text:
            return None
        path = Path(text).expanduser()
        path = path if path.is_absolute() else self._folder / path
        if not path.is_file():
            raise self._wrong(key, f'names "{text}", which is not a file', f"{kind}, relative to the kit")
        return path.resolve()

    def _picture(self, key: str) -> Any:
        path = self._file(key, "a PNG or SVG file")
        try:
            return read_picture(path) if path else None
        except InputError as error:
            raise InputError(f'{self._what}: "{key}": {error}') from error

    def _typeface(self, key: str) -> str:
        text = self._text(key)
        if text.lower() in names("typefaces"):
            return text.lower()
        if not text.lower().endswith(FONT_FILES):
            if text:
                raise self._wrong(key, f'is "{text}"', f"a .ttf or .otf file, or one of {', '.join(names('typefaces'))}")
            return ""
        path = self._file(key, "a font file")
        import skia  # only a kit with fonts of its own loads it

        if skia.Typeface.MakeFromFile(str(path)) is None:
            raise self._wrong(key, f'names "{text}", which is no font that can be read', "a .ttf or .otf file")
        return str(path)

    def _words(self) -> Words:
        spelling, forbidden, replace = self._list("words.spelling"), self._list("words.forbidden"), self._get("words.replace") or {}
        if not isinstance(replace, Mapping) or not all(isinstance(v, str) and k.strip() for k, v in replace.items()):
            raise self._wrong("words.replace", "is not understood", 'pairs such as "users" = "people"')
        pairs = {**dict.fromkeys(forbidden, ""), **{" ".join(k.split()): " ".join(v.split()) for k, v in replace.items()}}
        words = Words(spelling, tuple(pairs.items()), as_tone(self._choice("tone", "tones")))
        for word, instead in pairs.items():
            if again := words.found(instead):
                raise self._wrong("words.replace", f'replaces "{word}" by "{instead}", which holds "{again[0]}"', "an allowed word")
        texts = {key: self._text(key) for key in ("name", "tagline", "closing", "call")}
        for key, text in texts.items():
            if again := words.found(text):
                raise self._wrong(key, f'holds "{again[0]}", which the kit forbids', "another wording")
        return words

    def _list(self, key: str) -> tuple[str, ...]:
        value = self._get(key) or []
        if not isinstance(value, (list, tuple)) or not all(isinstance(v, str) and re.search(r"\w", v) for v in value):
            raise self._wrong(key, "is not understood", 'a list of words such as ["cheap", "users"]')
        return tuple(" ".join(v.split()) for v in value)
