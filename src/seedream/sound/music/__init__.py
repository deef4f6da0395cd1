"""Music composed for the film and played by our own instruments: `choose_tempo`, `compose`, `perform`, `write_midi`."""

from seedream.sound.music.compose import compose
from seedream.sound.music.genres import genres
from seedream.sound.music.midi import write_midi
from seedream.sound.music.perform import Performance, perform
from seedream.sound.music.plan import MusicPlan, Section, choose_tempo
from seedream.sound.music.request import MusicRequest, own_seed, read_request
from seedream.sound.music.score import Chord, Note, Score
from seedream.sound.music.wish import Wish

__all__ = [
    "Chord",
    "MusicPlan",
    "MusicRequest",
    "Note",
    "Performance",
    "Score",
    "Section",
    "Wish",
    "choose_tempo",
    "compose",
    "genres",
    "own_seed",
    "perform",
    "read_request",
    "write_midi",
]
