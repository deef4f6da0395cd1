"""Audio generator: speech, music, effects and ambience become one mastered soundtrack."""

from seedream.generators.audio.alone import Recorded, make_music, make_sound
from seedream.generators.audio.embedded import (
    compose_music,
    instruments_told,
    lay_voice,
    master,
    music_level,
    perform_music,
    retempo,
    seat_voice,
)
from seedream.generators.audio.given import Heard, listen
from seedream.generators.audio.podcast import Chapter, Episode, make_podcast
from seedream.generators.audio.recording import cut_takes, place_recording, place_takes, recorded_lines
from seedream.generators.audio.song import FittedSong, fit_song
from seedream.generators.audio.speech import NARRATOR, characters_told, place_speech, speak
from seedream.generators.audio.spoken import Said, Spoken, speak_turns
from seedream.generators.audio.turns import Turns, read_turns
from seedream.sound.loudness import PRESETS_LUFS, read_loudness
from seedream.sound.music import choose_tempo, own_seed
from seedream.sound.voices import estimate_duration_s
from seedream.sound.voices_choice import VoiceWish, choose_voice
from seedream.sound.voices_timbre import Speaker, moods, speakers

__all__ = [
    "NARRATOR", "PRESETS_LUFS", "Chapter", "Episode", "FittedSong", "Heard", "Recorded", "Said", "Speaker", "Spoken", "Turns",
    "VoiceWish", "characters_told", "choose_tempo", "choose_voice", "compose_music", "cut_takes", "estimate_duration_s",
    "fit_song", "instruments_told", "lay_voice", "listen", "make_music", "make_podcast", "make_sound", "master", "moods",
    "music_level", "own_seed", "perform_music", "place_recording", "place_speech", "place_takes", "read_loudness",
    "read_turns", "recorded_lines", "retempo", "seat_voice", "speak", "speak_turns", "speakers",
]  # fmt: skip
