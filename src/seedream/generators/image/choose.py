"""Which moment of a film stands for all of it."""

from __future__ import annotations

from seedream.scene.shots.views import TitleView, WorldView
from seedream.scene.storyboard import Shot, Storyboard

_FRAMING_RANK = {"near": 3.2, "medium": 3.0, "wide": 2.5, "close": 2.0, "detail": 1.0}


def poster_shot(board: Storyboard) -> Shot:
    """The shot with the most to see: somebody in a place before a place alone, pictures before type."""

    def rank(shot: Shot) -> tuple[float, float]:
        view = shot.view
        if isinstance(view, WorldView):
            return _FRAMING_RANK[view.framing] + (2.0 if view.cast else 0.0), -shot.index
        return (0.5 if isinstance(view, TitleView) else 2.0 + 0.1 * len(view.elements)), -shot.index

    return max(board.shots, key=rank)
