"""Beings: who is called somebody but is drawn as no person: ghosts in their sheets, monsters, snowmen, skeletons."""

from __future__ import annotations

from seedream.scene.reading import lexicon
from seedream.types import Attributes

_STILL = ("snowman", "skeleton")
"""Beings that only stand there."""
_DRAWN = {"ghost": ("ghost",), "monster": ("monster", "tall monster", "three eyed monster")}
"""Beings with drawings of their own; several monsters are not alike."""
_BUSY = ("read", "write", "type", "drive", "ride", "sail", "swim", "lie", "fight")
"""What only somebody with a person's body can be seen to do."""
_PERSONAL = ("outfit", "coat", "hat", "top", "scarf", "glasses", "riding", "upright", "legs", "apron")
"""Keys of a look that only a person can show."""


def being_of(noun: str, look: Attributes, action: str, deed: str, holding: str) -> str:
    """The noun of the drawing of a being; "" for whoever is drawn as a person."""
    name = look.get("job", "") or noun
    known = lexicon.synonyms().get(name, name)
    if known in _STILL:
        return known
    drawn = _DRAWN.get(known)
    if drawn is None or holding or deed or action in _BUSY or any(k in look for k in _PERSONAL):
        return ""
    return drawn[int(look.get("variant", "0") or 0) % len(drawn)]
