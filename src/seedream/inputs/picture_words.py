"""What a request says about its pictures: which is the logo, on what device one is shown, what is zoomed to, pressed or marked."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Literal

from seedream.inputs.pictures import Picture
from seedream.types import Decision

Role = Literal["logo", "product", "screen"]
Act = Literal["zoom", "tap", "mark"]

PHONE, PORTRAIT, LANDSCAPE, WIDE = 1.5, 1.12, 1.45, 1.85
"""Shapes: height over width of a phone and of an upright tablet; width over height of a lying tablet and of a laptop, at most."""
PAGE, WIDEST_PHONE = 2.5, 1320
"""Height over width from which a picture is a whole page, and how many pixels such a page has on a phone at most."""
_ACTS: Mapping[str, Act] = {
    **dict.fromkeys(("zoom", "focus", "close-up"), "zoom"), **dict.fromkeys(("tap", "press", "click", "touch", "push"), "tap"),
    **dict.fromkeys(("highlight", "show", "point", "circle", "mark", "emphasise", "emphasize"), "mark"),
}  # fmt: skip
_WHERE = (
    r"(?P<y>top|upper|bottom|lower|middle|centre|center)?[ -]?(?P<x>left|right|middle|centre|center)?"
    r"(?:[ -]?(?:hand )?(?:corner|side|edge|half))?"
)


@dataclass(frozen=True, slots=True)
class Given:
    """A picture with what it is for, and on which device a screen is shown ("" for what is no screen)."""

    picture: Picture
    role: Role
    device: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A part of a picture that the request names: what is done there, the thing, and where it is ("top", "right", "")."""

    act: Act
    what: str
    x: str
    y: str
    picture: int = -1

    @property
    def words(self) -> str:
        """What is wanted, for people."""
        place = " ".join(p for p in (self.y, self.x) if p)
        return f"the {self.what or 'part'}{f' at the {place}' if place else ''}"


@cache
def vocabulary() -> Mapping[str, Any]:
    """`data/pictures.toml`."""
    return tomllib.loads(resources.files("seedream.inputs").joinpath("data/pictures.toml").read_text("utf-8"))


def assign(pictures: Sequence[Picture], prompt: str) -> tuple[tuple[Given, ...], tuple[Decision, ...]]:
    """What each picture is for: as the words say, else as it looks; with one decision for each."""
    said, device = dict(_said_roles(prompt, pictures)), _device_in(prompt)
    given, decisions = [], []
    for index, picture in enumerate(pictures):
        if index in said:
            (role, own), why, by = said[index], "the request says so", "user"
        else:
            role, own, by = ("product" if picture.nature == "photo" else picture.nature), "", "rule"
            why = {
                "logo": "it is transparent, or a small square of few colours", "product": "it looks like a photo",
                "screen": "it is flat and sharp like a screenshot",
            }[role]  # fmt: skip
        shown = (own or device or device_of(picture)) if role == "screen" else ""
        given.append(Given(picture, role, shown))  # type: ignore[arg-type]
        frames = f"; the first of its {picture.frames} frames is shown" if picture.frames > 1 else ""
        value = f"{picture.path.name} as the {role}{f' on a {shown}' if shown else ''}"
        decisions.append(Decision(f"picture.{index + 1}", value, why + frames, by))  # type: ignore[arg-type]
    return tuple(given), tuple(decisions)


def device_of(picture: Picture) -> str:
    """The device whose screen has a picture's shape."""
    tall, wide = picture.height / picture.width, picture.width / picture.height
    if tall >= PHONE:
        return "browser" if tall >= PAGE and picture.width > WIDEST_PHONE else "phone"
    return "tablet" if tall >= PORTRAIT or wide <= LANDSCAPE else "laptop" if wide <= WIDE else "browser"


def _device_in(text: str) -> str:
    for device, words in vocabulary()["devices"].items():
        if re.search(rf"\b(?:on|in|inside|within) (?:an?|the|my|our|your) (?:\w+ )?(?:{_any(words)})\b", text, re.IGNORECASE):
            return str(device)
    return ""


def _said_roles(prompt: str, pictures: Sequence[Picture]) -> Iterator[tuple[int, tuple[str, str]]]:
    """Picture index -> (role, device) for "use the first as the logo" and "logo.png is our logo"."""
    ordinals = vocabulary()["ordinals"]
    names = {picture.path.name.lower(): i for i, picture in enumerate(pictures)}
    which = "|".join([*map(re.escape, names), *ordinals, r"(?:image|picture|screenshot|photo|file) \d"])
    roles = {word: role for role, words in vocabulary()["roles"].items() for word in words}
    kind = "(?:image|picture|screenshot|photo|file)"
    pattern = (
        rf"\b(?P<which>{which})\b(?: (?:one|{kind}))?,? (?:as|is|for|on|in) (?:the |our |my |an? )?(?:\w+ )??"
        rf"(?P<role>{_any(roles)})\b"
    )
    for match in re.finditer(pattern, prompt, re.IGNORECASE):
        word, role = match["which"].lower(), match["role"].lower()
        index = names.get(word, ordinals.get(word, int(word[-1]) - 1 if word[-1].isdigit() else 0))
        index = len(pictures) - 1 if index < 0 else index
        if index < len(pictures):
            device = next((d for d, words in vocabulary()["devices"].items() if role in words), "")
            yield index, (roles[role], device)


def wanted_parts(prompt: str, count: int) -> tuple[Wanted, ...]:
    """The parts of pictures that a request names: "tap the green button at the top right of the second picture"."""
    things = _any(word for word in vocabulary()["things"] if word)
    acts = "|".join(re.escape(word) for word in _ACTS)
    pattern = (
        rf"\b(?P<act>{acts})(?:s|es|ped|ped on|ing)?(?: in| out)?(?: (?:to|on|into|onto|at))? (?:the |an? |our )?"
        rf"(?P<what>(?:[\w-]+ ){{0,3}}?(?:{things})s?\b|(?=(?:top|bottom|upper|lower|left|right|middle|centre|center)\b))"
        rf" ?(?:(?:at|in|on|to|near) (?:the )?)?{_WHERE}"
        rf"(?: (?:of|in|on) (?:the )?(?P<of>{_any(vocabulary()['ordinals'])}))?"
    )
    found = []
    for match in re.finditer(pattern, prompt, re.IGNORECASE):
        noun = re.search(rf"({things})s?$", match["what"], re.IGNORECASE)
        of = vocabulary()["ordinals"].get((match["of"] or "").lower())
        index = -1 if of is None else count - 1 if of < 0 else int(of)
        y, x = _side(match["y"]), _side(match["x"])
        if noun or x or y:
            found.append(Wanted(_ACTS[match["act"].lower()], noun[1].lower() if noun else "", x, y, index))
    return tuple(found)


def _side(word: str | None) -> str:
    return {"upper": "top", "lower": "bottom", "centre": "middle", "center": "middle"}.get(
        (word or "").lower(), (word or "").lower()
    )


def _any(words: Any) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
