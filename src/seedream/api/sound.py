"""Commands for sound on its own: speak, voices, music, sound, podcast. They parse, call the engine, and say what was made."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from seedream.outputs import Delivered

_OUT = "file to write: .wav, .flac, .mp3 or .m4a"
_SOUNDFONT = "SoundFont (.sf2) whose instruments play the music, auto for one of this machine, or none (default: none)"
_LOUDNESS = "web (-14 LUFS), podcast (-16), broadcast (-23) or a number"


def add_sound(commands: Any) -> None:
    """Add the five commands."""
    _add_speak(commands)
    voices = commands.add_parser("voices", help="list the voices and the moods in which they can speak")
    voices.set_defaults(run=_voices)
    _add_music(commands)
    _add_sound(commands)
    _add_podcast(commands)


def _add_speak(commands: Any) -> None:
    speak = commands.add_parser("speak", help="speak a text, with the times of every word and phoneme beside it")
    speak.add_argument("text", help="the words, or a file with them (.txt, .md); lines such as ANNA: Hello are a dialogue")
    speak.add_argument("--out", type=Path, required=True, help=_OUT)
    speak.add_argument("--voice", default="", help="name of the voice (see `seedream voices`; default heart)")
    speak.add_argument("--cast", action="append", default=[], metavar="NAME=VOICE", help="voice of a speaker; may be repeated")
    speak.add_argument("--speed", type=float, default=1.0, help="0.5 (slow) to 2 (fast)")
    speak.add_argument("--mood", default="", help='such as calm, cheerful, serious, "sad and slow", whisper')
    speak.add_argument("--loudness", default="podcast", help=f"{_LOUDNESS} (default podcast)")
    speak.add_argument("--seed", type=int, default=0)
    speak.set_defaults(run=_speak)


def _add_music(commands: Any) -> None:
    music = commands.add_parser("music", help='compose music from words, such as "calm lo-fi, 90 bpm, 40 s"')
    music.add_argument("request", help="genre, mood, tempo, key, metre, length, instruments, form and ending in plain words")
    music.add_argument("--out", type=Path, required=True, help=_OUT)
    music.add_argument("--duration", type=float, help="length in seconds (wins over the words; default 30)")
    music.add_argument("--midi", type=Path, metavar="FILE", help="write the score as a MIDI file too")
    music.add_argument("--stems", type=Path, metavar="FOLDER", help="write every part as a wav file too")
    music.add_argument("--soundfont", default="", metavar="FILE", help=_SOUNDFONT)
    music.add_argument("--loudness", default="web", help=f"{_LOUDNESS} (default web)")
    music.add_argument("--seed", type=int, default=0, help="another seed, another piece")
    music.set_defaults(run=_music)


def _add_sound(commands: Any) -> None:
    sound = commands.add_parser("sound", help='make a scene of sound, such as "rain on a tin roof, distant thunder"')
    sound.add_argument("request", nargs="?", default="", help="what is heard: sources, how near, how often, then…, in which room")
    sound.add_argument("--out", type=Path, help=_OUT)
    sound.add_argument("--duration", type=float, help="length in seconds (wins over the words; default 12)")
    sound.add_argument("--loop", action="store_true", help="can be repeated without a seam")
    sound.add_argument("--stems", type=Path, metavar="FOLDER", help="write every source as a wav file too")
    sound.add_argument("--loudness", default="-20", help=f"{_LOUDNESS} (default -20)")
    sound.add_argument("--seed", type=int, default=0)
    sound.add_argument("--list", action="store_true", help="list everything that can be named")
    sound.set_defaults(run=_sound)


def _add_podcast(commands: Any) -> None:
    podcast = commands.add_parser("podcast", help="produce an episode from a script: voices, music, chapters, transcript")
    podcast.add_argument("script", type=Path, help="Markdown: headings are chapters, ANNA: Hello is Anna, [sound: rain, 5 s] a cue")
    podcast.add_argument("--out", type=Path, required=True, help=f"{_OUT}; mp3 and m4a carry the chapters")
    podcast.add_argument("--voice", default="", help="voice of the narrator")
    podcast.add_argument("--speed", type=float, default=1.0, help="0.5 (slow) to 2 (fast)")
    podcast.add_argument("--mood", default="", help="mood of the voices")
    podcast.add_argument("--music", default="", help='words for the music, such as "calm lo-fi", or none')
    podcast.add_argument("--soundfont", default="", metavar="FILE", help=_SOUNDFONT)
    podcast.add_argument("--stems", type=Path, metavar="FOLDER", help="write voice, music and sounds as wav files too")
    podcast.add_argument("--loudness", default="podcast", help=f"{_LOUDNESS} (default podcast)")
    podcast.add_argument("--seed", type=int, default=0)
    podcast.set_defaults(run=_podcast)


def _speak(options: argparse.Namespace) -> int:
    from seedream.engine import SeedreamEngine

    made = SeedreamEngine().speak(
        options.text, options.out, voice=options.voice, cast=_cast(options.cast), speed=options.speed, mood=options.mood,
        loudness=options.loudness, seed=options.seed,
    )  # fmt: skip
    print(_told(made))
    return 0


def _cast(pairs: list[str]) -> dict[str, str]:
    from seedream.errors import InputError

    cast = {}
    for pair in pairs:
        name, sign, voice = pair.partition("=")
        if not (name.strip() and sign and voice.strip()):
            raise InputError(f'cast: got "{pair}"; expected NAME=VOICE, such as anna=june')
        cast[name.strip()] = voice.strip()
    return cast


def _voices(options: argparse.Namespace) -> int:
    from seedream.engine import SeedreamEngine
    from seedream.generators.audio import moods

    for speaker in SeedreamEngine().voices():
        missing = "" if speaker.there else f' (not installed: pip install "seedream[{speaker.needs}]")'
        print(f"{speaker.name:<8}{speaker.about}{missing}")
    print(f"moods   {', '.join(moods())}")
    return 0


def _music(options: argparse.Namespace) -> int:
    from seedream.engine import SeedreamEngine

    made = SeedreamEngine().music(
        options.request, options.out, duration=options.duration, midi=options.midi, stems=options.stems,
        loudness=options.loudness, seed=options.seed, soundfont=options.soundfont,
    )  # fmt: skip
    print(_told(made))
    return 0


def _sound(options: argparse.Namespace) -> int:
    from seedream.engine import SeedreamEngine
    from seedream.errors import InputError

    if options.list:
        from seedream.sound.scenes import sources

        print("\n".join(f"{name:<14}{', '.join(row['words'])}" for name, row in sources().items()))
        return 0
    if options.out is None:
        raise InputError("sound: got no file to write; expected --out, such as --out rain.wav")
    made = SeedreamEngine().sound(
        options.request, options.out, duration=options.duration, loop=options.loop, stems=options.stems,
        loudness=options.loudness, seed=options.seed,
    )  # fmt: skip
    print(_told(made))
    return 0


def _podcast(options: argparse.Namespace) -> int:
    from seedream.engine import SeedreamEngine

    made = SeedreamEngine().podcast(
        options.script, options.out, voice=options.voice, speed=options.speed, mood=options.mood, music=options.music,
        stems=options.stems, loudness=options.loudness, seed=options.seed, soundfont=options.soundfont,
    )  # fmt: skip
    print(_told(made))
    return 0


def _told(made: Delivered) -> str:
    """What was made, what it measures, what was decided, and which words said nothing."""
    lines = [f"{made.path}: {made.duration_s:.2f} s, {made.loudness_lufs:.1f} LUFS, true peak {made.true_peak_db:.1f} dB"]
    lines += [f"  {d.key:<20}{d.value}" + (f" ({d.reason})" if d.reason else "") for d in made.decisions]
    if made.not_understood:
        lines.append(f"  not understood      {', '.join(made.not_understood)}")
    return "\n".join([*lines, *(f"  wrote {file}" for file in made.files[1:])])
