"""Text generator: a scene becomes narration, captions, description and alt text."""

from seedream.generators.text.captions import Cue, burn_captions, make_cues
from seedream.generators.text.embedded import shorten, write
from seedream.generators.text.fitting import choose_duration
from seedream.generators.text.neural import rewrite
from seedream.generators.text.notes import can_shorten, revise

__all__ = ["Cue", "burn_captions", "can_shorten", "choose_duration", "make_cues", "revise", "rewrite", "shorten", "write"]
