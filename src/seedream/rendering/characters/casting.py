"""From a look in words to a person; what is not said is chosen by the seed, plausibly and in harmony."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from seedream.rendering.characters.hairstyles import STYLES
from seedream.rendering.characters.person import Person
from seedream.rendering.colour import from_hex, oklch, to_oklch

FEMININE = {"woman", "girl", "female", "lady", "feminine", "she", "mother", "grandmother"}
MASCULINE = {"man", "boy", "male", "gentleman", "masculine", "he", "father", "grandfather"}
AGES = {"child": "child", "kid": "child", "boy": "child", "girl": "child", "teen": "teen", "teenager": "teen",
    "elder": "elder", "old": "elder", "elderly": "elder", "senior": "elder"}  # fmt: skip
HAIR_WORDS = {"short": "crop", "long": "long", "bald": "bald", "curly": "curly", "wavy": "wavy", "afro": "afro",
    "bun": "bun", "ponytail": "ponytail", "ponytails": "braids", "braid": "braids", "pigtail": "braids", "pigtails": "braids",
    "plait": "braids", "plaits": "braids", "curl": "curly", "curls": "curly", "locks": "wavy", "dreadlock": "wavy",
    "dreadlocks": "wavy", "straight": "long", "shaved": "buzz", "buzzcut": "buzz", "pixie": "pixie",
    "bob": "bob", "headscarf": "hijab", "hijab": "hijab"}  # fmt: skip
OPEN_COLLAR = {"coat", "trench", "jacket", "labcoat", "suit", "parka"}


@lru_cache(maxsize=1)
def wardrobe() -> dict[str, Any]:
    """The tables of `wardrobe.toml`."""
    return tomllib.loads((Path(__file__).parent / "wardrobe.toml").read_text())


def colour_of(word: str, table: str = "colour") -> int | None:
    """A hex colour or a colour word ("dark red", "navy") as a packed colour; None where it says none."""
    word = word.strip().lower()
    if word.startswith("#") and len(word) == 7:
        return from_hex(word)
    colours: dict[str, str] = wardrobe()[table]
    if word in colours:
        return from_hex(colours[word])
    parts = word.replace("-", " ").split()
    base = next((colours[p] for p in reversed(parts) if p in colours), None)
    if base is None:
        return None
    lightness, chroma, hue = to_oklch(from_hex(base))
    shift = -0.14 if {"dark", "deep"} & set(parts) else 0.12 if {"light", "pale", "bright"} & set(parts) else 0.0
    return oklch(lightness + shift, chroma, hue)


def _said(look: Mapping[str, str], key: str) -> str:
    return look.get(key, "").strip().lower()


def _choose(rng: random.Random, options: Sequence[str]) -> str:
    return options[rng.randrange(len(options))]


def _gender(look: Mapping[str, str], rng: random.Random) -> str:
    said = _said(look, "gender")
    drawn = _choose(rng, ("woman", "man"))
    return "woman" if said in FEMININE else "man" if said in MASCULINE else drawn


def person_from_look(look: Mapping[str, str], seed: int) -> Person:
    """A person for a look; the same look and seed always give the same person.

    Keys, all optional: age, gender, build, skin, hair, hair_colour, top, bottom, coat, colour (the main garment's, hex or word),
    outfit, legs, shoes, hat, scarf, glasses, beard, job, mood.
    """

    # every unsaid thing has its own generator, so that saying one thing more does not change the others
    def rng(key: str) -> random.Random:
        return random.Random(f"{seed}:{key}")

    data = wardrobe()
    age = AGES.get(_said(look, "age"), "adult")
    gender = _gender(look, rng("gender"))
    job = role_of(_said(look, "job"))
    both = {**job, **look}  # what is said wins over what the role wears
    femininity = {"woman": 1.0, "man": 0.0}[gender] * (0.8 if age == "child" else 1.0)
    skin = (
        colour_of(_said(look, "skin"), "skin")
        or colour_of(job.get("skin", ""))
        or from_hex(data["skin"][_choose(rng("skin"), tuple(data["skin"]))])
    )
    hair_colour = _hair_colour(both, age, skin, rng("hair_colour"))
    outfit, legs = _outfit(look, job, age, gender, rng("outfit"))
    legs = job.get("legs", legs)
    colours = _colours(look, job, rng("scheme"))
    if outfit in ("coat", "trench", "parka", "suit") and not _said(look, "shoes") and to_oklch(colours["shoes"])[0] > 0.6:
        colours["shoes"] = from_hex("#3a2a30")  # nobody wears white shoes with a coat
    hat = _said(look, "hat")
    return Person(
        age=age, femininity=femininity, skin=skin, hair_colour=hair_colour, outfit=outfit, legs=legs,
        build=_build(both, rng("build")), back="cape" if _said(look, "cape") else job.get("back", ""), mask=job.get("mask", ""),
        back_colour=colour_of(_said(look, "cape")) or from_hex(job.get("back_colour", "#c8323a")),
        eye=from_hex(_choose(rng("eye"), data["eyes"]["colours"])), hair=_hair(both, age, gender, rng("hair")),
        top=colours["top"], bottom=colours["bottom"], shoes=colours["shoes"], accent=colours["accent"], inner=colours["inner"],
        tights=oklch(0.32, 0.04, to_oklch(colours["bottom"])[2]), beard=_beard(both, age, gender, rng("beard")),
        glasses=_said(look, "glasses") not in ("", "no", "false", "none") or "glasses" in job,
        hat=_hat(hat) or job.get("hat", ""),
        hat_colour=colour_of(hat) or (from_hex(job["hat_colour"]) if "hat_colour" in job else colours["accent"]),
        scarf=_scarf(look, colours, rng("scarf")), apron=from_hex(job["apron"]) if "apron" in job else 0,
        gloves=from_hex(job["gloves"]) if "gloves" in job else 0,
        stripes=rng("stripes").random() < 0.4, mood=_said(look, "mood") or "neutral",
    )  # fmt: skip


def role_of(trade: str) -> dict[str, str]:
    """What somebody with this job or role wears: by its whole name, else by its last word; nothing where it has no clothes."""
    wear, alike = wardrobe()["job"], wardrobe()["alike"]
    names = dict.fromkeys((trade, trade.split()[-1] if trade else ""))
    found: dict[str, str] = next((wear[alike.get(n, n)] for n in names if alike.get(n, n) in wear), {})
    return found


def _build(look: Mapping[str, str], rng: random.Random) -> str:
    said = _said(look, "build")
    return said if said in ("slim", "average", "heavy") else _choose(rng, ("slim", "average", "average"))


_HATS = ("flowercrown", "hairflower", "beanie", "cap", "helmet", "toque", "space", "knight", "headphones", "crown")


def _hat(said: str) -> str:
    kind = next((k for k in _HATS if k in said), "")
    kind = "headphones" if {"headset", "earphones"} & set(said.split()) else kind
    kind = kind or ("pointed" if {"witch", "wizard"} & set(said.split()) else "hat")
    return "" if said in ("", "no", "none") else kind


def _hair_colour(look: Mapping[str, str], age: str, skin: int, rng: random.Random) -> int:
    said = colour_of(_said(look, "hair_colour"), "hair_colour") or colour_of(_said(look, "hair"), "hair_colour")
    if said:
        return said
    if age == "elder":
        options: Sequence[str] = ("grey", "silver", "white")
    elif to_oklch(skin)[0] < 0.66:
        options = ("black", "black", "dark")
    else:
        options = ("dark", "brown", "chestnut", "auburn", "black", "blonde", "red")
    return from_hex(wardrobe()["hair_colour"][_choose(rng, options)])


def _hair(look: Mapping[str, str], age: str, gender: str, rng: random.Random) -> str:
    said = _said(look, "hair")
    for word in [said, *said.split()]:
        style = HAIR_WORDS.get(word, word)
        if style in STYLES:
            return "crop" if style == "long" and gender == "man" and age == "elder" else style
    table = wardrobe()["hair"]
    return _choose(rng, table.get(f"{age}_{gender}", table[gender]))


def _beard(look: Mapping[str, str], age: str, gender: str, rng: random.Random) -> str:
    said, drawn = _said(look, "beard"), rng.random()
    if said:
        return "" if said in ("no", "none", "false") else "full" if said in ("full", "long", "white", "grey") else "short"
    if gender != "man" or age in ("child", "teen"):
        return ""
    return "full" if drawn < (0.45 if age == "elder" else 0.12) else "short" if drawn < 0.4 else ""


def _outfit(look: Mapping[str, str], job: Mapping[str, str], age: str, gender: str, rng: random.Random) -> tuple[str, str]:
    garments: dict[str, str] = wardrobe()["garment"]
    outfit = ""
    words = f"{_said(look, 'outfit')} {_said(look, 'coat')} {_said(look, 'top')}"
    if words.strip():
        named = next((garments[w] for w in sorted(garments, key=len, reverse=True) if w in words), "")
        outfit = named or ("trench" if _said(look, "coat") not in ("", "no", "none") else "")
    table = wardrobe()["outfits"]
    drawn = _choose(rng, table.get(age, table[gender]))
    skirted = rng.random() < 0.25
    outfit = outfit or job.get("outfit", "") or drawn
    said = f"{_said(look, 'bottom')} {_said(look, 'legs')} {_said(look, 'outfit')}".strip()
    long = outfit in ("dress", "gown", "robe", "coat", "trench")
    if "skirt" in said or (long and gender == "woman" and not _said(look, "bottom")):
        return outfit, "bare" if outfit in ("dress", "gown") else "tights"
    if "shorts" in said or (age == "child" and outfit == "tee"):
        return outfit, "shorts"
    return outfit, "tights" if gender == "woman" and outfit in ("sweater", "blouse") and skirted and not said else "trousers"


def _colours(look: Mapping[str, str], job: Mapping[str, str], rng: random.Random) -> dict[str, int]:
    schemes: list[dict[str, str]] = wardrobe()["scheme"]
    colours = {name: from_hex(value) for name, value in schemes[rng.randrange(len(schemes))].items()}
    colours["inner"] = from_hex("#f0e6d2")
    for key in ("top", "bottom", "inner", "shoes", "accent"):
        if key in job:
            colours[key] = from_hex(job[key])
    main = colour_of(_said(look, "colour")) or colour_of(_said(look, "coat")) or colour_of(_said(look, "top"))
    if main:
        colours["top"] = main
        # legs stay quieter and darker than the garment that was asked for
        lightness, chroma, _ = to_oklch(colours["bottom"])
        if abs(lightness - to_oklch(main)[0]) < 0.12:
            colours["bottom"] = oklch(0.36 if to_oklch(main)[0] > 0.42 else 0.55, min(chroma, 0.05), to_oklch(main)[2] + 180)
    colours["bottom"] = colour_of(_said(look, "bottom")) or colour_of(_said(look, "legs")) or colours["bottom"]
    colours["shoes"] = colour_of(_said(look, "shoes")) or colours["shoes"]
    colours["accent"] = colour_of(_said(look, "tie")) or colours["accent"]
    return colours


def _scarf(look: Mapping[str, str], colours: Mapping[str, int], rng: random.Random) -> int:
    said = _said(look, "scarf")
    if said in ("no", "none", "false"):
        return 0
    if said:
        _, _, hue = to_oklch(colours["top"])
        return colour_of(said) or oklch(0.62, 0.15, hue + 150)
    return 0
