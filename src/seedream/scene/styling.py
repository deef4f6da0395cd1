"""What a style does to a scene that is not all pictures: said as a decision, so that nobody has to find out by looking."""

from __future__ import annotations

from seedream.inputs.styling import style_table
from seedream.scene.graph import SceneGraph
from seedream.scene.shots.views import WorldView
from seedream.types import Decision


def style_decisions(graph: SceneGraph, style: str | None) -> tuple[Decision, ...]:
    """The decision that shots made of words keep their sharp type, where a way of drawing was chosen and there are such shots."""
    worded = [beat for beat in graph.beats if not isinstance(beat.view, WorldView)]
    if not style or style_table()[style].get("grade", False) or not worded:
        return ()
    which = "all" if len(worded) == len(graph.beats) else f"{len(worded)} of {len(graph.beats)}"
    why = "titles, diagrams and screens take the style's colours and paper, not its lines and dots, so that they stay readable"
    return (Decision("style_on_type", f"{style}: {which} shots in colours and paper only", why),)
