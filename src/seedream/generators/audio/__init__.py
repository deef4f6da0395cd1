"""Audio generator: speech, music, effects and ambience become one mastered soundtrack."""

from seedream.generators.audio.embedded import compose_music, lay_voice, master, music_level, perform_music
from seedream.generators.audio.speech import place_speech, speak
from seedream.sound.music import choose_tempo
from seedream.sound.voices import estimate_duration_s

__all__ = [
    "choose_tempo", "compose_music", "estimate_duration_s", "lay_voice", "master", "music_level", "perform_music", "place_speech",
    "speak",
]  # fmt: skip
