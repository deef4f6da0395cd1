"""Camera directions of a script ("CLOSE ON: the cup", "DISSOLVE TO:", "[slow push in]"): they film the words that follow them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from seedream.inputs import Block
from seedream.scene.graph import Beat, Entity
from seedream.scene.reading.camera_words import CameraWish, read_camera_words
from seedream.scene.reading.parse import Parsed
from seedream.scene.shots.filming import film
from seedream.scene.shots.views import Place, WorldView

Spoken = tuple[Block, str]


def with_directions(blocks: Sequence[Spoken]) -> Iterator[tuple[tuple[str, ...], Spoken | None]]:
    """Every block with the directions before it; directions that nothing follows come last, without a block."""
    pending: list[str] = []
    for block in blocks:
        if block[0].kind == "camera":
            pending.append(block[0].text)
            continue
        yield tuple(pending), block
        pending = []
    if pending:
        yield tuple(pending), None


def directed(
    name: str, beats: Sequence[Beat], made: Sequence[Beat], directions: Sequence[str], read: Callable[[str], Parsed], ground: Place,
    facing: int,
) -> list[Beat]:  # fmt: skip
    """All beats so far with those just `made`, filmed as the directions before them say.

    What a direction shows ("CLOSE ON: the cup") is the picture of the words that follow; without any it is a silent shot.
    """
    wishes: list[CameraWish] = []
    shown: list[Entity] = []
    for text in directions:
        words = read_camera_words(text.lower())
        wishes += words.wishes
        shown += read(words.rest).entities if words.rest else ()
    own = list(made)
    if not own and shown:
        own = [Beat(f"{name}.shot", "look where the script looks", WorldView(ground, (), "medium"), 0.6, 2.2)]
    if not wishes or not own:
        return [*beats, *own]
    if shown and not isinstance(own[0].view, WorldView):
        own[0] = replace(own[0], view=WorldView(ground, (), "medium"))
    if not isinstance(own[0].view, WorldView):
        joint = next((w.transition for w in wishes if w.transition), None)
        return [*beats, replace(own[0], transition=joint), *own[1:]]
    entities = tuple({e.id: e for e in (*shown, *_cast_of(own))}.values())
    filmed, _ = film([*beats, *own], wishes, entities, facing, first=len(beats))
    return list(filmed)


def _cast_of(beats: Sequence[Beat]) -> Iterator[Entity]:
    """Who is seen already, as entities."""
    for beat in beats:
        for m in beat.view.cast if isinstance(beat.view, WorldView) else ():
            yield Entity(m.entity_id, m.category, m.noun, colour=m.colour, action=m.action, look=m.look)
