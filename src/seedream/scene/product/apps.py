"""Apps: which category the words of a request point to, and the content of its screens, read from `data/apps`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from importlib import resources
from typing import Any, get_args, get_origin, get_type_hints

from seedream.errors import InputError
from seedream.scene.product.content import AppContent

_WORDS: Mapping[str, str] = {
    "productivity": "productivity planner planning plan calendar task tasks todo schedule project focus",
    "fitness": "fitness workout running run runner runners gym training exercise sport cycling yoga",
    "finance": "finance money bank banking budget saving savings invest payment expense invoice",
    "learning": "learning learn course language study education school quiz student teacher lesson",
    "travel": "travel trip trips flight hotel holiday vacation journey itinerary hike hikes hiking trail trails",
    "food": "food recipe recipes cooking cook meal kitchen restaurant delivery grocery coffee",
    "health": "health sleep meditation mindfulness wellness medical doctor habit mental therapy calm",
    "music": "music song songs playlist podcast audio listening concert radio",
    "shop": "shop shopping store fashion ecommerce marketplace clothes retail boutique",
    "smart_home": "home smart thermostat light lights energy heating solar device devices",
    "developer": "developer developers code coding api deploy deployment monitoring cloud devops software",
    "team_chat": "chat messaging message messenger collaboration community meeting remote support",
    "photo": "photo photos photography camera picture album video editing memories",
    "garden": "plant plants garden gardening gardener flower flowers houseplant houseplants",
}
APP_CATEGORIES: Mapping[str, tuple[str, ...]] = {name: tuple(words.split()) for name, words in _WORDS.items()}
"""App categories with the words that point to them; "productivity" is the generic one."""


_BESIDE: Mapping[str, str] = {
    "fitness": "gym cycling yoga", "finance": "invest invoice",
    "learning": "course education school quiz student teacher lesson study",
    "travel": "flight hotel hike hikes hiking trail trails", "food": "kitchen restaurant delivery grocery coffee",
    "health": "medical doctor habit mental therapy meditation mindfulness",
    "music": "podcast concert radio", "smart_home": "solar device devices",
    "developer": "developer developers code coding", "team_chat": "community meeting remote support", "photo": "video editing",
}  # fmt: skip
"""Words that point to a category, though its example is about something else: that of health is about sleep."""


def exemplified(about: Sequence[str], category: str) -> bool:
    """Whether the example of a category is about just what these words say."""
    kept = [key for key in APP_CATEGORIES[category] if key not in _BESIDE.get(category, "").split()]
    return all(any(_means(word.rstrip("s"), key.rstrip("s")) for key in kept) for word in about)


def match_category(text: str) -> str:
    """The app category that the words of a prompt point to; "productivity" where none do."""
    scores = {name: category_score(text, name) for name in APP_CATEGORIES}
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] else "productivity"


def category_score(text: str, category: str) -> int:
    """How many words of a prompt point to an app category."""
    words = re.findall(r"[a-z]+", text.lower())
    return sum(_means(word, key) for key in APP_CATEGORIES[category] for word in words)


def _means(word: str, key: str) -> bool:
    """Whether a word is a keyword or one of its forms: "budgeting" is "budget"."""
    return word == key or (len(key) > 4 and word in (f"{key}s", f"{key}ing", f"{key}er", f"{key}ers", f"{key[:-1]}ing"))


@lru_cache(maxsize=32)
def load_app(category: str, brand: str = "", accent: str = "") -> AppContent:
    """Content of an app category; `brand` and `accent` ("#rrggbb") replace its own where given. Raises InputError if unknown."""
    if category not in APP_CATEGORIES:
        raise InputError(f"got app category {category!r}; expected one of {', '.join(APP_CATEGORIES)}")
    text = (resources.files("seedream.scene") / "data" / "apps" / f"{category}.toml").read_text("utf-8")
    app: AppContent = _build(AppContent, {"category": category, **tomllib.loads(text)}, category)
    return replace(app, brand=brand or app.brand, accent=accent or app.accent)


def _build(kind: Any, value: Any, where: str) -> Any:
    """Parsed TOML to the annotated dataclass, recursively; lists stand for tuples and, by position, for dataclasses."""
    if get_origin(kind) is tuple:
        inner = get_args(kind)
        kinds = [inner[0]] * len(value) if inner[-1] is Ellipsis else list(inner)
        return tuple(_build(k, v, where) for k, v in zip(kinds, value, strict=True))
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        pairs = value if isinstance(value, dict) else dict(zip((f.name for f in fields(kind)), value, strict=False))
        unknown = set(pairs) - set(hints)
        if unknown:
            raise InputError(f"got {sorted(unknown)} in app content {where!r}; expected keys of {getattr(kind, '__name__', kind)}")
        make: Any = kind
        return make(**{name: _build(hints[name], item, where) for name, item in pairs.items()})
    return float(value) if kind is float else value
