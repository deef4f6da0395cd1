"""Write `encoder/data/phrases.npz`: vectors of all fixed phrases. Run after changing anchors, places or prototypes of notes."""

from pathlib import Path

import seedream.encoder
from seedream.encoder.mood import AXES, axes
from seedream.encoder.phrases import write_table
from seedream.refinement.notes.nearest import prototype_phrases
from seedream.scene.reading.places import place_phrases


def fixed_phrases() -> list[str]:
    """Every fixed phrase that the engine compares requests with."""
    anchors = [text for axis in AXES for pole in ("high", "low") for text in axes()[axis][pole]]
    return [*anchors, *place_phrases(), *prototype_phrases()]


if __name__ == "__main__":
    target = Path(seedream.encoder.__file__).parent / "data" / "phrases.npz"
    write_table(fixed_phrases(), target)
    print(f"{target.name}: {target.stat().st_size:,} bytes")
