"""Music composed for the film, played by our own instruments or a SoundFont: `choose_tempo`, `compose`, `perform`, `write_midi`."""

from seedream.sound.music.compose import compose
from seedream.sound.music.genres import genres
from seedream.sound.music.midi import write_midi
from seedream.sound.music.perform import Performance, perform
from seedream.sound.music.plan import MusicPlan, Section, choose_tempo
from seedream.sound.music.request import MusicRequest, own_seed, read_request
from seedream.sound.music.score import Chord, Note, Score
from seedream.sound.music.soundfont import SoundFont, find_soundfont
from seedream.sound.music.wish import Wish

__all__ = [
    "Chord",
    "MusicPlan",
    "MusicRequest",
    "Note",
    "Performance",
    "Score",
    "Section",
    "SoundFont",
    "Wish",
    "choose_tempo",
    "compose",
    "find_soundfont",
    "genres",
    "own_seed",
    "perform",
    "read_request",
    "write_midi",
]
