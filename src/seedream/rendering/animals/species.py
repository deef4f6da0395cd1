"""What an animal's name stands for: its kind, size and colours, young or grown, in the colour that is asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from seedream.rendering.animals.kinds import merged, table, tuples
from seedream.rendering.colour import mix, oklch, to_oklch

PLANS = {"beasts": "beast", "birds": "bird", "swimmers": "swimmer", "small": "small"}
YOUNG_SIZE = 0.6
"""Size of a young animal relative to its parents."""


@dataclass(frozen=True, slots=True)
class Animal:
    """What an animal's noun stands for: its class ("dog" for every breed), size relative to an adult person, three colours.

    `species` is its entry in `data/`, `plan` which file that is in: "beast", "bird", "swimmer" or "small"; `pattern` is a mark on
    the coat that was asked for ("spots", "tabby"). `worn` are pairs of a key of the look ("hat", "scarf") and what is said of it;
    `held` what the mouth carries and its colour.
    """

    kind: str
    size: float
    coat: int
    mark: int
    dark: int
    noun: str = ""
    species: str = ""
    plan: str = "beast"
    young: bool = False
    pattern: str = ""
    worn: tuple[tuple[str, str], ...] = ()
    held: tuple[str, str] | None = None


@cache
def _index() -> dict[str, tuple[str, str]]:
    """File and entry of every animal that is drawn."""
    return {name: (file, name) for file in PLANS for name in table(file)}


def _family(file: str, name: str) -> str:
    """The class that an entry belongs to: its own name, or that of the animal whose body it has."""
    entry = table(file)[name]
    return str(entry.get("class", "bird" if file == "birds" else name))


@cache
def _found(noun: str) -> tuple[str, bool] | None:
    """Entry of a noun and whether the noun says that it is young ("a lion cub", "a puppy")."""
    words = noun.strip().lower().replace("-", " ").replace("_", " ").split()
    if len(words) > 1 and _one(words[-1]) in table("names")["generic"] and (parent := _found(" ".join(words[:-1]))):
        return parent[0], True
    for word in (" ".join(words), words[-1] if words else ""):
        for candidate in (word, _one(word)):
            name = table("names")["young"].get(candidate, "")
            name = (name or table("names")["same"].get(candidate, candidate)).replace(" ", "_")
            if name in _index():
                return name, candidate in table("names")["young"]
    return None


def _one(word: str) -> str:
    """Singular of the last word, as animals are written."""
    for many, one in (
        ("wolves", "wolf"),
        ("calves", "calf"),
        ("mice", "mouse"),
        ("geese", "goose"),
        ("ies", "y"),
        ("ches", "ch"),
        ("oxes", "ox"),
    ):
        if word.endswith(many):
            return word.removesuffix(many) + one
    return word.removesuffix("s")


def plan_of(noun: str) -> str | None:
    """The class of a noun: "dog" for every breed, "bird" for every bird, else its kind ("fish", "crab"); None if none is drawn."""
    found = _found(noun)
    return _family(*_index()[found[0]]) if found else None


def animal(noun: str, colour: int = 0, *, young: bool = False, pattern: str = "") -> Animal:
    """The animal for a noun, its coat in `colour` where one is given; an unknown noun becomes a dog."""
    name, baby = _found(noun) or ("dog", False)
    file, _ = _index()[name]
    entry = {k: tuples(v) for k, v in merged(file, name).items()}
    small = baby or young
    size = entry.get("young_size", entry["size"] * YOUNG_SIZE) if baby else entry["size"]
    base = Animal(
        _family(file, name), size, entry["coat"], entry["mark"], entry["dark"], noun.strip().lower(), name, PLANS[file],
        small or bool(entry.get("young")), table("names")["patterns"].get(pattern, ""),
    )  # fmt: skip
    if small and "young_coat" in entry:
        base = replace(base, coat=entry["young_coat"], mark=entry.get("young_mark", base.mark))
    return tinted(base, colour, tuple(entry.get("marks", ()))) if colour else base


def tinted(base: Animal, colour: int, marks: tuple[str, ...] = ()) -> Animal:
    """The animal in another colour: what is darker or lighter on it goes along as far as it has to."""
    lightness, chroma, hue = to_oklch(colour)
    dark, mark = base.dark, base.mark
    if base.kind == "giraffe":  # its patches follow the colour, darker, or lighter on black
        dark = oklch(lightness - 0.13 if lightness > 0.3 else lightness + 0.09, chroma, hue)
    elif base.kind in ("zebra", "panda"):  # stripes and patches, too; who asks for a white one means paler than they are
        dark = 0xFFBDB6AC if lightness > 0.9 and base.kind == "zebra" else mix(dark, colour, 0.3)
    elif lightness > 0.62 or chroma > 0.1:
        dark = oklch(max(lightness - (0.12 if lightness > 0.9 else 0.22), 0.2), chroma * 0.85, hue)
    else:
        dark = oklch(max(lightness - 0.10, 0.13), chroma, hue)
    if lightness < 0.35:  # black ones are black all over
        mark = oklch(lightness + 0.09, chroma, hue)
    elif chroma > 0.05 and base.mark != base.coat and "muzzle" not in marks:
        mark = mix(base.mark, colour, 0.35)
    return replace(base, coat=colour, mark=mark, dark=dark)
