"""Sound files: speech, music, scenes and podcasts on disk, with the times, transcripts, scores and stems that belong to them.

Every file is written aside and renamed. The sound is 48 kHz stereo: wav and flac keep it (16 bits), mp3 and m4a (192 kbit/s) carry
a title and chapter marks.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any

import av
import numpy as np
import soundfile

from seedream.errors import InputError, OutputError
from seedream.generators.audio import Chapter, Episode, Recorded, Said, Spoken
from seedream.generators.text.captions import Cue, make_cues, to_srt, to_vtt
from seedream.outputs.deliver import SPARE_BYTES, write_text
from seedream.outputs.mux import AUDIO_BITRATE
from seedream.sound import loudness
from seedream.sound.music import write_midi
from seedream.sound.tape import Tape
from seedream.storage.store import free_bytes, write_aside
from seedream.types import SAMPLE_RATE_HZ, Audio, Decision

_CODED = {".mp3": ("mp3", "libmp3lame", "fltp"), ".m4a": ("ipod", "aac", "fltp")}
SUFFIXES = (".wav", ".flac", *_CODED)
_CHUNK, _STRETCH = 1152, 10 * SAMPLE_RATE_HZ
_MILLI = Fraction(1, 1000)


@dataclass(frozen=True, slots=True)
class Delivered:
    """A finished sound on disk: its file, all files written, what it measures, what was decided, and which words said nothing."""

    path: Path
    files: tuple[Path, ...]
    duration_s: float
    loudness_lufs: float
    true_peak_db: float
    decisions: tuple[Decision, ...] = ()
    not_understood: tuple[str, ...] = ()
    seam: float = 0.0


def sound_file(path: Path | str) -> Path:
    """A path that a sound can be written to. Raises InputError for another kind of file and OutputError for a full disk."""
    file = Path(path)
    if file.suffix.lower() not in SUFFIXES:
        raise InputError(f'out: got "{file}"; expected a file that ends in {", ".join(SUFFIXES)}')
    if free_bytes(file.absolute().parent) < SPARE_BYTES:
        raise OutputError(f"the disk of {file} has less than {SPARE_BYTES // 1_000_000} MB left; free some space")
    return file


def read_words(text: str | Path) -> str:
    """Words that are given as such, or the text of a file (.txt, .md). Raises InputError where it cannot be read."""
    looks_like_file = isinstance(text, Path) or (len(text) < 250 and "\n" not in text and text.lower().endswith((".txt", ".md")))
    if not looks_like_file:
        return str(text)
    try:
        return Path(text).read_text("utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no UTF-8 text"
        raise InputError(f'the text file "{text}" cannot be read: {reason}') from error


def write_speech(path: Path, spoken: Spoken) -> Delivered:
    """The sound, and beside it word and phoneme times (json) and captions (srt, vtt)."""
    write_sound(path, spoken.samples)
    beside = _write_times(path, spoken.turns, spoken.duration_s, ())
    return _delivered(path, (path, *beside), spoken.samples, spoken.decisions, spoken.not_understood)


def write_recording(path: Path, made: Recorded, *, midi: Path | None = None, stems: Path | None = None) -> Delivered:
    """Music or a scene; the score as MIDI and every part as a wav file where wished."""
    write_sound(path, made.samples)
    files = [path]
    if midi is not None and made.score is not None:
        score = made.score
        write_aside(midi, lambda aside: write_midi(score, aside))
        files.append(midi)
    if stems is not None:
        files += _write_stems(stems, made.parts)
    return _delivered(path, files, made.samples, made.decisions, made.not_understood, made.seam)


def write_episode(path: Path, episode: Episode, *, stems: Path | None = None) -> Delivered:
    """A podcast with chapter marks, its transcript (vtt, srt, md), its times and chapters (json); its stems where wished."""
    write_sound(path, episode.samples, title=episode.title, chapters=episode.chapters)
    files = [path, *_write_times(path, episode.turns, episode.duration_s, episode.chapters)]
    transcript = path.with_suffix(".transcript.md")
    write_text(transcript, transcript_markdown(episode))
    files.append(transcript)
    if stems is not None:
        files += _write_stems(stems, episode.parts)
    return Delivered(path, tuple(files), episode.duration_s, *episode.measured, episode.decisions, episode.not_understood)


def transcript_markdown(episode: Episode) -> str:
    """Title, chapters, and every turn with its speaker and time."""
    lines = [f"# {episode.title}", ""]
    chapters = list(episode.chapters)
    for turn in episode.turns:
        while chapters and chapters[0].start_s <= turn.start_s + 1e-6:
            lines += [f"## {chapters[0].title} ({_clock(chapters[0].start_s)})", ""]
            chapters.pop(0)
        who = "" if turn.speaker == "narrator" else f"**{turn.speaker}** "
        lines += [f"{who}({_clock(turn.start_s)}): {turn.text}" if who else f"({_clock(turn.start_s)}) {turn.text}", ""]
    return "\n".join(lines)


def _clock(time_s: float) -> str:
    minutes, seconds = divmod(int(time_s), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"


def _delivered(
    path: Path, files: Sequence[Path], samples: Audio, decisions: tuple[Decision, ...] = (), unknown: tuple[str, ...] = (),
    seam: float = 0.0,
) -> Delivered:  # fmt: skip
    measured = loudness.integrated_lufs(samples), loudness.true_peak_db(samples)
    return Delivered(path, tuple(files), len(samples) / SAMPLE_RATE_HZ, *measured, decisions, unknown, seam)


def _write_stems(folder: Path, parts: Mapping[str, Audio] | Mapping[str, Tape]) -> list[Path]:
    files = []
    for name, part in parts.items():
        file = folder / f"{name}.wav"
        write_aside(file, partial(_write_plain, samples=part, subtype="FLOAT", kind="WAV"))
        files.append(file)
    return files


def _write_plain(path: Path, samples: Audio | Tape, subtype: str, kind: str) -> None:
    """A sound without compression, a stretch at a time."""
    channels = samples.shape[1] if samples.ndim == 2 else 1
    with soundfile.SoundFile(str(path), "w", SAMPLE_RATE_HZ, channels, subtype, format=kind) as file:
        for start in range(0, len(samples), _STRETCH):
            file.write(samples[start : start + _STRETCH])


def _write_times(path: Path, turns: Sequence[Said], duration_s: float, chapters: Sequence[Chapter]) -> list[Path]:
    cues = _cues(turns, duration_s)
    several = len({turn.speaker for turn in turns}) > 1
    record: dict[str, Any] = {"duration_s": round(duration_s, 3), "turns": [_turn(turn) for turn in turns]}
    if chapters:
        record["chapters"] = [{"title": c.title, "start_s": round(c.start_s, 3), "end_s": round(c.end_s, 3)} for c in chapters]
    texts = {
        ".json": json.dumps(record, indent=1, ensure_ascii=False),
        ".srt": to_srt([cue for _, cue in cues]),
        ".vtt": _with_speakers(cues) if several else to_vtt([cue for _, cue in cues]),
    }
    for suffix, text in texts.items():
        write_text(path.with_suffix(suffix), text)
    return [path.with_suffix(suffix) for suffix in texts]


def _cues(turns: Sequence[Said], duration_s: float) -> list[tuple[str, Cue]]:
    """Captions of every turn with its speaker; none stands on when the next one speaks."""
    until = [*(turn.start_s - 0.02 for turn in turns[1:]), duration_s]
    made = [(turn, make_cues(turn.words, min(turn.end_s + 0.5, end_s))) for turn, end_s in zip(turns, until, strict=True)]
    return [(turn.speaker, cue) for turn, cues in made for cue in cues]


def _turn(turn: Said) -> dict[str, Any]:
    return {
        "speaker": turn.speaker, "voice": turn.voice, "text": turn.text,
        "start_s": round(turn.start_s, 3), "end_s": round(turn.end_s, 3),
        "words": [{"text": w.text, "start_s": round(w.start_s, 3), "end_s": round(w.end_s, 3)} for w in turn.words],
        "phonemes": [{"symbol": p.symbol, "start_s": round(p.start_s, 3), "end_s": round(p.end_s, 3)} for p in turn.phonemes],
    }  # fmt: skip


def _with_speakers(cues: Sequence[tuple[str, Cue]]) -> str:
    """WebVTT in which every cue names its voice."""
    blocks = to_vtt([cue for _, cue in cues]).rstrip("\n").split("\n\n")
    named = [blocks[0]]
    for (speaker, _), block in zip(cues, blocks[1:], strict=True):
        times, _, text = block.partition("\n")
        named.append(f"{times}\n<v {speaker}>{text}</v>")
    return "\n\n".join(named) + "\n"


def write_sound(path: Path, samples: Audio | Tape, *, title: str = "", chapters: Sequence[Chapter] = ()) -> None:
    """Write stereo sound in the format that the name asks for. Raises OutputError where that cannot be done."""
    suffix = path.suffix.lower()
    if suffix == ".wav":
        write_aside(path, partial(_write_plain, samples=samples, subtype="PCM_16", kind="WAV"))
    elif suffix == ".flac":
        write_aside(path, partial(_write_plain, samples=samples, subtype="PCM_16", kind="FLAC"))
    else:
        write_aside(path, lambda aside: _encode(aside, samples, suffix, title, chapters))


def _encode(path: Path, samples: Audio | Tape, suffix: str, title: str, chapters: Sequence[Chapter]) -> None:
    container_name, codec, layout = _CODED[suffix]
    with av.open(str(path), "w", format=container_name) as container:
        if title:
            container.metadata["title"] = title
        if chapters:
            container.set_chapters([_mark(i, chapter) for i, chapter in enumerate(chapters)])
        stream: Any = container.add_stream(codec, rate=SAMPLE_RATE_HZ, layout="stereo")
        stream.bit_rate = AUDIO_BITRATE
        for i in range(0, len(samples), _CHUNK):
            planar = np.ascontiguousarray(samples[i : i + _CHUNK].T, np.float32)
            block = av.AudioFrame.from_ndarray(planar, format=layout, layout="stereo")
            block.sample_rate, block.pts, block.time_base = SAMPLE_RATE_HZ, i, Fraction(1, SAMPLE_RATE_HZ)
            container.mux(stream.encode(block))
        container.mux(stream.encode(None))


def _mark(number: int, chapter: Chapter) -> Any:
    start, end = round(chapter.start_s * 1000), round(chapter.end_s * 1000)
    return {"id": number, "start": start, "end": end, "time_base": _MILLI, "metadata": {"title": chapter.title}}
