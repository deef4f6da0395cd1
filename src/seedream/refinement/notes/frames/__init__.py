"""Frames: a clause of a note as one reading of all its words, and the plain wishes that follow from it."""

from seedream.refinement.notes.frames.filling import plainly
from seedream.refinement.notes.frames.frame import Chunk, Frame, State
from seedream.refinement.notes.frames.parsing import parsed

__all__ = ["Chunk", "Frame", "State", "parsed", "plainly"]
