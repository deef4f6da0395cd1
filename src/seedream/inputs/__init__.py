"""Input processing: the user's words, script and wishes become a checked `Brief`."""

from seedream.inputs.audio import decode
from seedream.inputs.brief import Brief, read
from seedream.inputs.dataset import DataSet
from seedream.inputs.intent import Intent, LanguageModel, frame_spec
from seedream.inputs.naming import named, read_quality
from seedream.inputs.outlines import Outline
from seedream.inputs.script import Block, Section
from seedream.inputs.source import from_source, to_source
from seedream.inputs.stills import asked_frame, still_frame

__all__ = [
    "Block", "Brief", "DataSet", "Intent", "LanguageModel", "Outline", "Section", "asked_frame", "decode", "frame_spec",
    "from_source", "named", "read", "read_quality", "still_frame", "to_source",
]  # fmt: skip
