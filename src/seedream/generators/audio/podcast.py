"""Podcasts: a script becomes an episode with opening and closing music, stingers between chapters, and sounds under the voices.

turns -> a clock on which everything has its place -> voice, music and sounds as stems -> ducking and mastering (mix)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from seedream.errors import InputError
from seedream.generators.audio.embedded import instruments_told
from seedream.generators.audio.speech import NARRATOR, cast_told
from seedream.generators.audio.spoken import BETWEEN_PARAGRAPHS_S, BETWEEN_SPEAKERS_S, Said, cast, on_clock, pans, passed_over, say
from seedream.generators.audio.turns import Turn, Turns
from seedream.sound import dsp, long_mix, mix, music, scenes
from seedream.sound.music import SoundFont
from seedream.sound.tape import Tape
from seedream.storage.store import Store
from seedream.types import Audio, Decision, Utterance

DEFAULT_MUSIC = "warm acoustic"
NONE = ("none", "no", "off", "")
INTRO_S, INTRO_ALONE_S, OUTRO_S, OUTRO_LEAD_S = 11.0, 4.5, 10.0, 1.2
STINGER_S, STINGER_ALONE_S, BEFORE_STINGER_S = 5.0, 3.2, 0.5
CUE_GAP_S, HEADING_S, END_S = 0.3, 1.0, 0.6
LONGEST_S = 3600.0
_SETTINGS = frozenset(("title", "voice", "speed", "mood", "music", "intro", "outro", "stinger", "author", "description"))


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter of an episode, in seconds."""

    title: str
    start_s: float
    end_s: float


@dataclass(frozen=True, eq=False)
class Episode:
    """A finished episode: stereo samples at 48 kHz, the stems before the limiter, turns and chapters on its clock.

    `measured` are its loudness in LUFS and its true peak in dB.
    """

    title: str
    samples: Tape
    parts: Mapping[str, Tape]
    turns: tuple[Said, ...]
    chapters: tuple[Chapter, ...]
    decisions: tuple[Decision, ...]
    not_understood: tuple[str, ...]
    measured: tuple[float, float]
    speech_over_bed_db: float | None

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return len(self.samples) / dsp.SR


@dataclass
class _Clock:
    """What has been placed so far, the sound on tapes, so that a long episode needs no more memory; where the next thing begins."""

    now_s: float = 0.0
    said: list[Said] = field(default_factory=list)
    voice: Tape = field(default_factory=Tape)
    music: Tape = field(default_factory=Tape)
    sounds: Tape = field(default_factory=Tape)
    pieces: int = 0
    scenes: int = 0
    chapters: list[tuple[str, float]] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    font: SoundFont | None = None

    def play(self, start_s: float, piece: Audio) -> None:
        """Another piece of music from a time on."""
        self.music.add(dsp.samples(start_s), piece)
        self.pieces += 1


def make_podcast(
    script: Turns, *, voice: str = "", speed: float = 1.0, mood: str = "", music_words: str = "", loudness_lufs: float = -16.0,
    seed: int = 0, soundfont: str = "", store: Store,
) -> Episode:  # fmt: skip
    """Produce an episode; what is given here wins over the front matter of the script.

    Front matter: title, voice, speed, mood, music (words for all music, or "none"), intro, outro and stinger (words of their own
    or "none"), and one line for each speaker who is to have a certain voice (`anna: june`). Raises InputError for settings that
    are not known and for episodes longer than an hour.
    """
    names = script.speakers
    wished = _wished(script)
    settings = script.settings
    speed = _speed(settings, speed)
    style = music_words or settings.get("music", DEFAULT_MUSIC)
    voices, places = cast(names, voice or settings.get("voice", ""), wished), pans(names)
    font = music.find_soundfont(soundfont)
    clock = _Clock(decisions=[*instruments_told(soundfont)], unknown=[*passed_over(script.turns)],
                   font=music.SoundFont.load(font) if font else None)  # fmt: skip
    _open(clock, settings.get("intro", style), seed)
    for number, turn in enumerate(script.turns):
        if turn.kind == "speech":
            utterance = say(turn, number, voices[turn.speaker], mood or settings.get("mood", ""), speed, seed, store)
            _speak(clock, turn, voices[turn.speaker].name, places[turn.speaker], utterance)
        else:
            _cue(clock, turn, settings.get("stinger", style), seed)
        if clock.now_s > LONGEST_S:
            raise InputError(f"the episode is longer than {LONGEST_S / 60:g} minutes; make it in two parts")
    _close(clock, settings.get("outro", style), seed)
    return _mixed(clock, script.title, cast_told(voices), loudness_lufs)


def _wished(script: Turns) -> dict[str, str]:
    """Voices that the front matter gives to speakers."""
    known = {name.lower(): name for name in script.speakers}
    unknown = [key for key in script.settings if key not in _SETTINGS and key not in known]
    if unknown:
        expected = ", ".join(sorted([*_SETTINGS, *known]))
        raise InputError(f'front matter: got "{unknown[0]}"; expected one of {expected}')
    return {known[key]: value for key, value in script.settings.items() if key in known and key != NARRATOR}


def _speed(settings: Mapping[str, str], speed: float) -> float:
    if speed != 1.0 or "speed" not in settings:
        return speed
    try:
        return float(settings["speed"])
    except ValueError:
        raise InputError(f'front matter: got speed "{settings["speed"]}"; expected a number such as 1.1') from None


def _music(clock: _Clock, words: str, seconds: float, seed: int) -> Audio:
    request = music.read_request(words, duration_s=seconds, seed=seed)
    clock.unknown += request.not_understood
    if not any(d.key == "music.genre" for d in clock.decisions):
        clock.decisions += [d for d in request.decisions if d.key in ("music.genre", "music.mood")]
    return music.perform(music.compose(request.plan), keep_stems=False, font=clock.font).stereo


def _open(clock: _Clock, words: str, seed: int) -> None:
    if words.lower() not in NONE:
        clock.play(0.0, dsp.fade(_music(clock, words, INTRO_S, seed), 0.0, INTRO_S - INTRO_ALONE_S))
        clock.now_s = INTRO_ALONE_S


def _speak(clock: _Clock, turn: Turn, voice: str, pan: float, utterance: Utterance) -> None:
    if clock.said and clock.said[-1].end_s == clock.now_s:
        clock.now_s += BETWEEN_PARAGRAPHS_S if clock.said[-1].speaker == turn.speaker else BETWEEN_SPEAKERS_S
    said = on_clock(turn, voice, utterance, clock.now_s)
    clock.said.append(said)
    clock.voice.add(dsp.samples(clock.now_s), dsp.pan(utterance.samples, pan))
    clock.now_s = said.end_s


def _cue(clock: _Clock, turn: Turn, stinger: str, seed: int) -> None:
    """A chapter, a pause, a sound or a piece of music; what is "under" goes on beneath the words that follow."""
    if turn.kind == "chapter":
        _chapter(clock, turn.text, stinger, seed)
    elif turn.kind == "pause":
        clock.now_s += turn.seconds
    else:
        under = turn.text.lower().rstrip(" ,").endswith("under")
        text = turn.text[: turn.text.lower().rfind("under")].strip(" ,") if under else turn.text
        start_s = clock.now_s + CUE_GAP_S
        if turn.kind == "music":
            clock.play(start_s, _music(clock, text, turn.seconds, seed + clock.pieces))
        else:
            scene = scenes.read_scene(text, duration_s=turn.seconds)
            clock.unknown += scene.not_understood
            made = mix.finish(scenes.render_scene(scene, seed + clock.scenes).samples, -26.0)
            clock.sounds.add(dsp.samples(start_s), dsp.stereo(made))
            clock.scenes += 1
        clock.now_s = start_s if under else start_s + turn.seconds + CUE_GAP_S


def _chapter(clock: _Clock, title: str, words: str, seed: int) -> None:
    """A chapter begins with its stinger; the first one with the episode."""
    if not clock.said:
        clock.chapters.append((title, 0.0))
        return
    if not clock.chapters:
        clock.chapters.append(("Introduction", 0.0))
    if words.lower() in NONE:
        clock.now_s += HEADING_S
        clock.chapters.append((title, clock.now_s))
        return
    start_s = clock.now_s + BEFORE_STINGER_S
    clock.play(start_s, _music(clock, words, STINGER_S, seed))
    clock.chapters.append((title, start_s))
    clock.now_s = start_s + STINGER_ALONE_S


def _close(clock: _Clock, words: str, seed: int) -> None:
    if words.lower() in NONE:
        clock.now_s += END_S
        return
    start_s = max(clock.now_s - OUTRO_LEAD_S, 0.0)
    clock.play(start_s, dsp.fade(_music(clock, words, OUTRO_S, seed), 1.0, 0.0))
    clock.now_s = start_s + OUTRO_S


def _mixed(clock: _Clock, title: str, told: Sequence[Decision], loudness_lufs: float) -> Episode:
    count = max(dsp.samples(clock.now_s), len(clock.voice), len(clock.sounds))
    total_s = count / dsp.SR
    clock.music.fit(count)
    done = long_mix.master(clock.voice, clock.music, clock.sounds, loudness_lufs=loudness_lufs)
    starts = [*clock.chapters, ("", total_s)]
    chapters = tuple(Chapter(name, at, after) for (name, at), (_, after) in pairwise(starts) if after > at)
    parts = {"voice": done.voice, "music": done.music, "sounds": done.effects}
    title = title or (chapters[0].title if chapters else "Episode")
    return Episode(
        title, done.mix, parts, tuple(clock.said), chapters or (Chapter(title, 0.0, total_s),),
        (*told, *clock.decisions), tuple(dict.fromkeys(clock.unknown)), (done.loudness_lufs, done.true_peak_db),
        done.speech_over_bed_db,
    )  # fmt: skip
