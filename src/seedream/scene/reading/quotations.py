"""Quotations: what stands between quotation marks of any kind; an apostrophe and the sign of inches are none."""

from __future__ import annotations

LONGEST = 240
"""Characters of a quotation that can be lettering; a longer one is a text."""
_PAIRS = (("“", "”"), ("„", "“"), ("„", "”"), ("«", "»"), ("»", "«"), ('"', '"'), ("‘", "’"), ("'", "'"))
OPENING = frozenset(opening for opening, _ in _PAIRS)
"""Marks that a quotation can begin with."""
SINGLE = "'‘"
"""Marks that are apostrophes as well."""


def quotations(wish: str) -> list[tuple[int, int, str]]:
    """Start, end and words of all quotations; an apostrophe opens none."""
    found, at = [], 0
    while at < len(wish):
        opening = [(o, c) for o, c in _PAIRS if wish.startswith(o, at)]
        ends = [(_closing(wish, at, c), c) for o, c in opening if _opens(wish, at, o)]
        end = min((e for e, _ in ends if e > at), default=0)
        text = wish[at + 1 : end].strip()
        if end and text and len(text) <= LONGEST and (any(c.isalnum() for c in text) or not text.isspace()):
            found.append((at, end + 1, text))
            at = end
        at += 1
    return found


def _opens(wish: str, at: int, mark: str) -> bool:
    before, after = wish[at - 1 : at] if at else " ", wish[at + 1 : at + 2]
    if mark == '"' and before.isdigit():
        return False  # inches
    return (before.isspace() or before in "(:,-–—") and bool(after.strip())


def _closing(wish: str, at: int, mark: str) -> int:
    """Where a quotation ends that begins at `at`; 0 where it does not."""
    for end in range(at + 2, min(len(wish), at + LONGEST + 2)):
        if wish[end] != mark:
            continue
        following = wish[end + 1 : end + 2]
        if mark not in "'’" or not following.isalnum():
            return end
    return 0
