"""What a request says about its pictures: which is the logo, on what device one is shown, what is zoomed to, pressed or marked."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any, Literal

from seedream.inputs.pictures import Picture, alone
from seedream.types import Decision

Role = Literal["logo", "product", "screen", "subject", "place", "style", "photo"]
Act = Literal["zoom", "tap", "mark"]

_SCENIC: tuple[Role, ...] = ("subject", "place", "style", "photo")
"""Roles in a film that is no product film."""
_CAMERA_NAME = re.compile(
    r"(?:[A-Za-z]{0,5}[ _-]?\d[\d _-]*[A-Za-z]?(?: ?\(?\d+\)?)?|[0-9a-fA-F -]{12,}"
    r"|(?:IMG|DSC|PXL|MVI|DJI|GOPR|Screenshot|WhatsApp Image|image|photo|picture|untitled)\b.*)", re.IGNORECASE
)  # fmt: skip
"""Names that cameras and telephones give."""
_JOINS = r"(?:[,;.]? *\b(?:and|then|please|with|using|use|take|put|have|the)\b)*[ ,;]*$"
_OPEN = ("cinematic", "announcement")
"""Kinds of film that become product films where goods are shown."""
_TOLD = ("cinematic", "story", "announcement")
SLIDES = 3
"""How many photos without a role make a film of photos."""
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
    """A picture with what it is for, on which device a screen is shown ("" for what is no screen), and what a photo is called."""

    picture: Picture
    role: Role
    device: str = ""
    caption: str = ""


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


def assign(pictures: Sequence[Picture], prompt: str, kind: str = "product") -> tuple[tuple[Given, ...], tuple[Decision, ...]]:
    """What each picture is for: as the words say, else as it looks and the kind of film suggests; with one decision for each."""
    said, device = {i: found for i, found, _ in _said_roles(prompt, pictures)}, _device_in(prompt)
    given, decisions = [], []
    for index, picture in enumerate(pictures):
        if index in said:
            (role, own), why, by = said[index], "the request says so", "user"
        else:
            role, why = _usual(picture, pictures, prompt, kind)
            own, by = "", "rule"
        shown = (own or device or device_of(picture)) if role == "screen" else ""
        caption = caption_in(prompt, index) or named_caption(picture.path) if role == "photo" else ""
        given.append(Given(picture, role, shown, caption))  # type: ignore[arg-type]
        frames = f"; the first of its {picture.frames} frames is shown" if picture.frames > 1 else ""
        value = f"{picture.path.name} as the {role}{f' on a {shown}' if shown else ''}"
        decisions.append(Decision(f"picture.{index + 1}", value, why + frames, by))  # type: ignore[arg-type]
    return tuple(given), tuple(decisions)


def _usual(picture: Picture, pictures: Sequence[Picture], prompt: str, kind: str) -> tuple[str, str]:
    """The role of a picture that no words give one, and why."""
    if re.search(r"logo|wordmark", picture.path.stem, re.IGNORECASE):
        return "logo", "its file is named so"
    named = re.search(r"\b(?:logo|brand|wordmark)\b", prompt, re.IGNORECASE)
    drawn = picture.alpha and picture.path.suffix.lower() != ".svg"  # a drawing of somebody is as flat as a logo
    if picture.nature == "logo" and (named or not drawn or kind not in _TOLD):
        return "logo", "it is transparent, or a small square of few colours"
    if picture.nature == "screen":
        return "screen", "it is flat and sharp like a screenshot"
    if kind == "product":
        return "product", "it looks like a photo"
    photos = [p for p in pictures if p.nature == "photo"]
    if kind == "lesson" or len(photos) >= SLIDES or says(prompt, "slides"):
        return "photo", "it looks like a photo" if kind == "lesson" else f"{len(photos)} photos make a film of photos"
    if kind in _OPEN and (says(prompt, "goods") or _trades(prompt) or (alone(picture) and says(prompt, "ours"))):
        return "product", "it is a photo, and the words speak of goods"
    if not alone(picture):
        return "place", "it is a photo of a place: what is seen goes to its edges"
    return "subject", "it is a picture of one thing on an even ground"


def _trades(prompt: str) -> bool:
    """Whether a request is for a business of the user's: "a calm film for our espresso bar"."""
    trades = _any(vocabulary()["words"]["business"])
    return re.search(rf"\b(?:our|my) (?:[\w’'-]+ ){{0,2}}(?:{trades})\b", prompt, re.IGNORECASE) is not None


def says(prompt: str, words: str) -> bool:
    """Whether a request has one of a group of words of `data/pictures.toml`."""
    return re.search(rf"\b(?:{_any(vocabulary()['words'][words])})\b", prompt, re.IGNORECASE) is not None


def caption_in(prompt: str, index: int) -> str:
    """What stands at a place in "captions: Arrival; The lake; Home", or ""."""
    found = re.search(r"\bcaptions?: *(.+)$", prompt, re.IGNORECASE)
    parts = [p.strip(" .\"“”'") for p in re.split(r"[;|]" if re.search("[;|]", found[1]) else ",", found[1])] if found else []
    return parts[index] if index < len(parts) else ""


def named_caption(path: Path) -> str:
    """The words in the name of a file ("2024-07_lake at dawn.jpg" says "Lake at dawn"); "" for names that a camera gives."""
    words = re.sub(r"[_\-+.]+", " ", path.stem)
    if _CAMERA_NAME.fullmatch(words.strip()):
        return ""
    words = re.sub(r"^(?:\d+ +)+|\b(?:copy|final|edited|small|large|\d+x\d+|\d{4,})\b", " ", words, flags=re.IGNORECASE)
    words = " ".join(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", words).split())
    return words[:1].upper() + words[1:60] if re.search(r"[^\W\d]{2}", words) else ""


def without_roles(prompt: str, pictures: Sequence[Picture]) -> str:
    """A request without what it says about the roles of pictures and their captions: that is not part of the scene."""
    said = list(_said_roles(prompt, pictures))
    spans = {span for _, _, span in said} if any(role in _SCENIC for _, (role, _), _ in said) else set()
    for start, end in sorted(spans, reverse=True):
        before = re.sub(_JOINS, "", prompt[:start], flags=re.IGNORECASE)
        prompt = f"{before} {prompt[end:].lstrip()}" if before else prompt[end:].lstrip(" ,;.:")
    prompt = re.sub(r"[,;. ]*\bcaptions?: *.+$", "", prompt, flags=re.IGNORECASE) if pictures else prompt
    return re.sub(r" +([,.;:!?])", r"\1", " ".join(prompt.split())).strip(" ,;")


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


def _said_roles(prompt: str, pictures: Sequence[Picture]) -> Iterator[tuple[int, tuple[str, str], tuple[int, int]]]:
    """Picture index, (role, device) and span for "use the first as the logo", "it.png is our logo", "in the style of the photo"."""
    ordinals = vocabulary()["ordinals"]
    names = {picture.path.name.lower(): i for i, picture in enumerate(pictures)}
    kind = "(?:image|picture|screenshot|photo|photograph|drawing|painting|file)"
    which = "|".join([*map(re.escape, names), *ordinals, rf"{kind} \d", r"(?<=the |our )others?|(?<=the |his |her |our )rest"])
    one = rf"(?P<which>{which})\b(?: (?:one|{kind}))?|(?:the|my|our|this|that|these) (?P<all>{kind})s?\b"
    roles = {word: role for role, words in vocabulary()["roles"].items() for word in words}
    patterns = (
        rf"\b(?:{one}),? (?:as|is|for|on|in) (?:the |our |my |an? )?(?:\w+ )??(?P<role>{_any(roles)})\b",
        rf"\b(?:in|with|by|from|using) (?:the |its )?(?:\w+ )?(?P<role>{_any(vocabulary()['roles']['style'])}) (?:of|from|as in) "
        rf"(?:the |my |our |this )?(?:(?P<which>{which})\b(?: (?:one|{kind}))?|(?P<all>{kind})s?\b)",
    )
    for match in (m for pattern in patterns for m in re.finditer(pattern, prompt, re.IGNORECASE)):
        role = match["role"].lower()
        device = next((d for d, words in vocabulary()["devices"].items() if role in words), "")
        for index in _meant_by((match["which"] or "").lower(), names, len(pictures), {*_firsts(prompt, which, names, pictures)}):
            yield index, (roles[role], device), match.span()


def _meant_by(word: str, names: Mapping[str, int], count: int, taken: set[int]) -> Iterator[int]:
    """Indices of the pictures that a word means; no word means all of them, "the others" those that have no word of their own."""
    ordinals = vocabulary()["ordinals"]
    if not word:
        yield from range(count)
    elif word in ("other", "others", "rest"):
        yield from (i for i in range(count) if i not in taken)
    else:
        index = names.get(word, ordinals.get(word, int(word[-1]) - 1 if word[-1].isdigit() else 0))
        index = count - 1 if index < 0 else index
        if index < count:
            yield index


def _firsts(prompt: str, which: str, names: Mapping[str, int], pictures: Sequence[Picture]) -> Iterator[int]:
    """Indices of the pictures that a request speaks of one by one."""
    for match in re.finditer(rf"\b(?:{which})\b", prompt, re.IGNORECASE):
        if match[0].lower() not in ("other", "others", "rest"):
            yield from _meant_by(match[0].lower(), names, len(pictures), set())


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
