"""Input processing: the user's words, script and wishes become a checked `Brief`."""

from seedream.inputs.audio import decode
from seedream.inputs.brief import Brief, read
from seedream.inputs.intent import Intent, LanguageModel, frame_spec
from seedream.inputs.naming import named, read_quality, still_frame
from seedream.inputs.script import Block, Section

__all__ = [
    "Block", "Brief", "Intent", "LanguageModel", "Section", "decode", "frame_spec", "named", "read", "read_quality", "still_frame",
]  # fmt: skip
