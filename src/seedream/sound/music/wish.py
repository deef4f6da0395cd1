"""What somebody may wish of a piece beyond its genre: key, instruments, ending; and the genre as such wishes change it."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from seedream.sound.music.genres import Genre, Layer

Ending = Literal["", "sudden", "fade"]
DRUMS, MELODY = "drums", "melody"
_RAISED_DB = 2.0
_MELODIES = ("vibes", "flute", "bells", "strings", "guitar", "piano", "synth")


@dataclass(frozen=True, slots=True)
class Wish:
    """Wishes that the composer and the players heed; empty fields leave the choice to them.

    `tonic` is a pitch class (0 = C) or -1, `mode` one of `theory.SCALES`. Instruments are families of `instruments.toml`, "drums"
    or "melody": `only` names all that play, `extra` those that must, `without` those that must not. `ending` "sudden" is a short
    last chord close to the end, "fade" a long fade.
    """

    tonic: int = -1
    mode: str = ""
    only: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    ending: Ending = ""

    @property
    def drums(self) -> bool:
        """Whether the drums may play."""
        return DRUMS not in self.without and (not self.only or DRUMS in self.only)


NO_WISH = Wish()


@dataclass(frozen=True, slots=True)
class Family:
    """A family of instruments: words for it, its members, and how it plays chords, bass or melody (None: it does not)."""

    name: str
    words: tuple[str, ...]
    members: tuple[str, ...]
    chords: Layer | None
    bass: Layer | None
    melody: Layer | None


@cache
def families() -> Mapping[str, Family]:
    """All families by name."""
    text = files(__package__).joinpath("instruments.toml").read_text("utf-8")
    return {name: _family(name, row) for name, row in tomllib.loads(text).items()}


def _family(name: str, row: Mapping[str, Any]) -> Family:
    def layer(role: Any) -> Layer | None:
        fields: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in row.get(role, {}).items()}
        return Layer(f"{name}_{role}", role, **fields) if fields else None

    members = tuple(row["members"])
    return Family(name, tuple(row["words"]), members, layer("chords"), layer("bass"), layer("melody"))


def arranged(genre: Genre, wish: Wish) -> Genre:
    """A genre with the wished instruments; it always keeps a melody and an accent layer, because pieces are built on them."""
    if wish == NO_WISH:
        return genre
    layers = list(_only(genre, wish) if wish.only else genre.layers)
    for name in (name for name in wish.extra if name in families()):
        layers = _with(layers, families()[name])
    for name in wish.without:
        if name in families():
            layers = [layer for layer in layers if layer.instrument not in families()[name].members]
    layers = _complete(layers, wish)
    grooves = genre.grooves if wish.drums else ()
    if DRUMS in wish.only and not grooves:
        grooves = ("pop_soft", "pop")
    enter = 0.0 if DRUMS in (*wish.only, *wish.extra) else genre.groove_enter
    return replace(genre, layers=tuple(layers), grooves=grooves, groove_enter=enter, riser=genre.riser and wish.drums)


def muted(genre: Genre, wish: Wish) -> frozenset[str]:
    """Parts that are composed but not to be heard."""
    parts = {layer.part for layer in genre.layers if layer.role in ("melody", "answer") and MELODY in wish.without}
    if wish.only == (DRUMS,):
        parts |= {layer.part for layer in genre.layers}
    return frozenset(parts if wish.drums else {*parts, "drums", "hits"})


def _only(genre: Genre, wish: Wish) -> list[Layer]:
    """Layers for just these families: each role is taken by the first that can play it, the others accompany."""
    named = [families()[name] for name in wish.only if name in families()]
    if not named:
        return list(genre.layers)
    first: dict[str, Layer] = {}
    layers: list[Layer] = []
    for role in ("chords", "bass", "melody"):
        found = next((layer for family in named if (layer := getattr(family, role)) is not None), None)
        if found is not None:
            first[role] = found
            layers.append(found)
    layers += [family.chords for family in named if family.chords is not None and family.chords not in layers]
    return layers


def _with(layers: list[Layer], family: Family) -> list[Layer]:
    """The family plays from the start: its parts are raised where the genre has it, else it is added."""
    if any(layer.instrument in family.members and layer.role != "accent" for layer in layers):
        return [
            replace(x, enter=0.0, leave=1.01, gain_db=x.gain_db + _RAISED_DB) if x.instrument in family.members else x
            for x in layers
        ]
    if family.chords is not None:
        return [*layers, replace(family.chords, enter=0.0)]
    if family.melody is not None:
        melody = family.melody
        return [melody if layer.role == "melody" else layer for layer in layers]
    return [family.bass if layer.role == "bass" and family.bass else layer for layer in layers]


def _complete(layers: list[Layer], wish: Wish) -> list[Layer]:
    alone = [name for name in wish.only if name in families()]
    allowed = alone or [name for name in (*wish.extra, *_MELODIES) if name not in wish.without and name in families()]
    if not any(layer.role == "melody" for layer in layers):
        layers = [*layers, _part(allowed, lambda family: family.melody, "melody")]
    if not any(layer.role == "accent" for layer in layers):
        chords = _part(allowed, lambda family: family.chords or family.melody, "accent")
        layers = [*layers, replace(chords, part="accent", role="accent", patterns=(), gain_db=-4.0, register=(55, 77))]
    seen: dict[str, Layer] = {}
    for layer in layers:
        seen.setdefault(layer.part, layer)
    return list(seen.values())


def _part(names: list[str], pick: Callable[[Family], Layer | None], role: str) -> Layer:
    found = next((layer for name in names if (layer := pick(families()[name])) is not None), None)
    if found is None:  # a choir or a drone alone: it sings the tune as well
        first = families()[names[0]]
        base = first.chords or first.bass
        assert base is not None
        return replace(base, part=f"{first.name}_{role}", role="melody", patterns=(), register=(60, 81))
    return found
