"""Which mentions name something that can be shown: known drawings, and of the unknown words those of things one can see."""

from __future__ import annotations

from seedream.encoder.concrete import concreteness
from seedream.encoder.mood import named_moods
from seedream.scene.reading import lexicon
from seedream.scene.reading.mentions import Mention


def is_concrete(mention: Mention) -> bool:
    """Whether a mention is somebody or something to show: a harpoon, though it has no drawing, but no first step."""
    if mention.known is not None and mention.known.word not in lexicon.abstract():
        return True
    if mention.known is None and not mention.determined and mention.count == 1 and named_moods(mention.noun):
        return False  # "…, cozy": an adjective by itself that was taken for a noun
    if mention.noun in lexicon.abstract() or mention.head in lexicon.abstract():
        return False
    return mention.known is not None or mention.actor or mention.proper or concreteness(mention.noun) > 0
