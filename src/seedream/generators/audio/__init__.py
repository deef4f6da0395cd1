"""Audio generator: speech, music, effects and ambience become one mastered soundtrack."""

from seedream.generators.audio.embedded import compose_music, lay_voice, master, music_level, perform_music, retempo
from seedream.generators.audio.given import Heard, listen
from seedream.generators.audio.recording import cut_takes, place_recording, place_takes, recorded_lines
from seedream.generators.audio.song import FittedSong, fit_song
from seedream.generators.audio.speech import place_speech, speak
from seedream.sound.music import choose_tempo
from seedream.sound.voices import estimate_duration_s

__all__ = [
    "FittedSong", "Heard", "choose_tempo", "compose_music", "cut_takes", "estimate_duration_s", "fit_song", "lay_voice", "listen",
    "master", "music_level", "perform_music", "place_recording", "place_speech", "place_takes", "recorded_lines", "retempo",
    "speak",
]  # fmt: skip
