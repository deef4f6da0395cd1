"""Notes in plain words: read against the film as it is, understood as edits, asked back where they are ambiguous."""

from seedream.refinement.notes.reader import read_note
from seedream.refinement.notes.reading import Film, Question, Reading
from seedream.refinement.notes.undoing import taken_back

__all__ = ["Film", "Question", "Reading", "read_note", "taken_back"]
