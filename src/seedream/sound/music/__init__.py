"""Music composed for the film and played by our own instruments: `choose_tempo`, `compose`, `perform`, `write_midi`."""

from seedream.sound.music.compose import compose
from seedream.sound.music.genres import genres
from seedream.sound.music.midi import write_midi
from seedream.sound.music.perform import Performance, perform
from seedream.sound.music.plan import MusicPlan, Section, choose_tempo
from seedream.sound.music.score import Chord, Note, Score

__all__ = [
    "Chord",
    "MusicPlan",
    "Note",
    "Performance",
    "Score",
    "Section",
    "choose_tempo",
    "compose",
    "genres",
    "perform",
    "write_midi",
]
