"""Recordings: sound on its own, spoken words, music, sound scenes and podcasts, each a file with everything that belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from seedream.config import Settings
from seedream.generators import audio
from seedream.outputs import Delivered, read_words, sound_file, write_episode, write_recording, write_speech
from seedream.storage.store import Store


class Recordings:
    """What the engine does with sound alone. `store` keeps what was spoken; `settings` may name a SoundFont for all music."""

    store: Store
    settings: Settings

    def voices(self) -> tuple[audio.Speaker, ...]:
        """Every voice that can speak."""
        return audio.speakers()

    def speak(
        self, text: str | Path, out: Path | str, *, voice: str = "", cast: Mapping[str, str] | None = None, speed: float = 1.0,
        mood: str = "", loudness: str | float = "podcast", seed: int = 0,
    ) -> Delivered:  # fmt: skip
        """Speak a text, a text file or a dialogue to `out` (.wav, .flac, .mp3, .m4a), with word and phoneme times beside it.

        `cast` names the voices of speakers; who has none gets one of their own. Raises InputError for what cannot be spoken so.
        """
        file, words, level = sound_file(out), audio.read_turns(read_words(text)), audio.read_loudness(loudness)
        spoken = audio.speak_turns(words, voice=voice, wished=cast, speed=speed, mood=mood, loudness_lufs=level, seed=seed,
                                   store=self.store)  # fmt: skip
        return write_speech(file, spoken)

    def music(
        self, request: str, out: Path | str, *, duration: float | None = None, midi: Path | str | None = None,
        stems: Path | str | None = None, loudness: str | float = "web", seed: int = 0, soundfont: Path | str = "",
    ) -> Delivered:  # fmt: skip
        """Compose and play a request such as "calm lo-fi, 90 bpm, 40 s"; `midi` is a file for the score, `stems` a folder.

        `soundfont` is a file whose instruments play, "auto" for one of this machine, "none" for our own.
        """
        file, level = sound_file(out), audio.read_loudness(loudness)
        font = str(soundfont) or self.settings.soundfont
        made = audio.make_music(request, duration_s=duration, loudness_lufs=level, seed=seed, soundfont=font)
        return write_recording(file, made, midi=Path(midi) if midi else None, stems=Path(stems) if stems else None)

    def sound(
        self, request: str, out: Path | str, *, duration: float | None = None, loop: bool = False,
        stems: Path | str | None = None, loudness: str | float = -20.0, seed: int = 0,
    ) -> Delivered:  # fmt: skip
        """Make a scene such as "rain on a tin roof, distant thunder"; a `loop` repeats without a seam."""
        file, level = sound_file(out), audio.read_loudness(loudness)
        made = audio.make_sound(request, duration_s=duration, loop=loop, loudness_lufs=level, seed=seed)
        return write_recording(file, made, stems=Path(stems) if stems else None)

    def podcast(
        self, script: str | Path, out: Path | str, *, voice: str = "", speed: float = 1.0, mood: str = "", music: str = "",
        stems: Path | str | None = None, loudness: str | float = "podcast", seed: int = 0, soundfont: Path | str = "",
    ) -> Delivered:  # fmt: skip
        """Produce an episode from a script (words or a file): voices, music, chapters, transcript, all in step."""
        file, words, level = sound_file(out), audio.read_turns(read_words(script)), audio.read_loudness(loudness)
        made = audio.make_podcast(words, voice=voice, speed=speed, mood=mood, music_words=music, loudness_lufs=level, seed=seed,
                                  soundfont=str(soundfont) or self.settings.soundfont, store=self.store)  # fmt: skip
        return write_episode(file, made, stems=Path(stems) if stems else None)
