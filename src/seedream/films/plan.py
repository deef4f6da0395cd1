"""Plan of a film: everything that is decided before anything is drawn, from the project and its notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from seedream import encoder, inputs, scene
from seedream.films.relations import related
from seedream.generators import audio, text
from seedream.inputs import Brief
from seedream.outputs import Progress, Project
from seedream.scene import SceneGraph, Script, Storyboard, edits
from seedream.scene.edits import Edit
from seedream.storage.store import Store
from seedream.types import Decision, FrameSpec, Utterance

PREVIEW_SHORT_SIDE, PREVIEW_FPS = 180, 12
PACES = (1.0, 1.05, 1.1)
"""How much faster another voice may read where the lines of a film do not fit their places otherwise."""


@dataclass(frozen=True, eq=False)
class Led:
    """The clock and the speech that music and pictures follow where they are those of the voice that read the film first."""

    board: Storyboard
    utterances: tuple[Utterance, ...]


@dataclass(frozen=True, eq=False)
class Plan:
    """Everything decided before anything is drawn: who, where, what is said, and when.

    `led` is there where notes changed only who reads: pictures in which nothing waits for a word then stay as they are.
    """

    brief: Brief
    heard: audio.Heard
    edits: tuple[Edit, ...]
    embedding: encoder.Embedding
    scene: SceneGraph
    script: Script
    utterances: tuple[Utterance, ...]
    song: audio.FittedSong | None
    board: Storyboard
    frame: FrameSpec
    seed: int
    decisions: tuple[Decision, ...]
    led: Led | None = None

    @property
    def own_clock(self) -> bool:
        """Whether the times are the engine's own to move, and not those of a song or a recording."""
        return self.song is None and self.heard.voice is None


def plan_film(project: Project, store: Store, watch: Progress, *, sync: bool) -> Plan:
    """The scene, its words and their real durations, the clock that they and a song set; and what notes change of each."""
    notes, heard = project.all_edits, project.heard
    with watch.stage("understanding"):
        context, related_why = related(project.context, heard)
        embedding, brief = context.embedding, edits.with_wishes(context.brief, notes)
        wish, seed, speed = brief.intent, brief.intent.seed or 0, brief.intent.speed
        graph, decisions = scene.build_scene(replace(context, brief=brief), seed)
    frame = inputs.frame_spec(replace(wish, resolution=PREVIEW_SHORT_SIDE, fps=PREVIEW_FPS) if wish.preview else wish)
    narrated = wish.voice is not False and heard.voice is None
    with watch.stage("writing"):
        asked = project.context.brief
        duration_s, why = text.choose_duration(asked, graph, lambda words: audio.estimate_duration_s(words, speed))
        duration_s = edits.new_length_s(duration_s, notes)
        shown = edits.with_content(graph, notes)
    with watch.stage("composing"):
        song = audio.fit_song(heard.song, duration_s) if heard.song else None
        tempo_bpm, beats_per_bar = audio.choose_tempo(duration_s, shown.pace, shown.mood, shown.music_genre)
        tempo_bpm = audio.retempo(tempo_bpm, beats_per_bar, duration_s, edits.tempo_factor(notes))
        tempo_bpm = song.tempo_bpm if song and song.beats_s else tempo_bpm
        beats_s = song.beats_s if song and sync else ()
    with watch.stage("writing"):
        graph, told = text.rewrite(graph, brief, duration_s) if narrated else (graph, ())
        told_at = partial(audio.estimate_duration_s, speed=speed)
        if narrated:
            graph, short = text.shorten(graph, duration_s=duration_s, seed=seed, estimate=told_at, beats_s=beats_s)
            told = (*told, *short)
        shown = edits.with_content(graph, notes)
        script, said = text.write(graph, duration_s=duration_s, seed=seed, narrated=narrated, beats_s=beats_s, estimate=told_at)
    with watch.stage("speaking"):  # in the voice that the film was made with, so that another one leaves its clock alone
        utterances = audio.speak(script.lines, speed=speed, seed=seed, store=store, voice=asked.intent.voice_name)
        takes = audio.place_takes(heard.voice, duration_s) if heard.voice else ()
    clock = partial(scene.time_storyboard, shown, duration_s=duration_s, fps=frame.fps, tempo_bpm=tempo_bpm,
                    beats_per_bar=beats_per_bar, seed=seed, beats_s=beats_s, takes=takes)  # fmt: skip
    board = clock(script, {u.line_id: u.duration_s for u in utterances})
    led: Led | None = None
    if notes and heard.voice is None:
        script = text.revise(script, graph, shown, notes, seed)
        say = partial(audio.speak, script.lines, seed=seed, store=store)
        with watch.stage("speaking"):
            utterances = say(voice=asked.intent.voice_name, speed=speed)
            board = edits.with_words(board, script, _lengths_s(utterances)) or clock(script, _lengths_s(utterances))
            if wish.voice_name != asked.intent.voice_name:
                first = Led(edits.direct_board(board, notes), utterances)
                utterances, fitted = _reread(board, script, speed, partial(say, voice=wish.voice_name))
                board = fitted or clock(script, _lengths_s(utterances))
                led = None if fitted is None or _waits_for_words(script, board) else first
    board = edits.direct_board(board, notes)
    if heard.voice:
        utterances = audio.cut_takes(heard.voice)
        script = replace(script, lines=audio.recorded_lines(board, utterances))
    elif notes:
        script = edits.in_order(script, board)
    made = (*project.context.decisions, *related_why, *decisions, *why, *told, *said, *(song.decisions if song else ()))
    made = (*made, *audio.characters_told(script.lines, wish.voice_name)) if heard.voice is None else made
    if song is None and wish.music is not False:
        made = (*made, *audio.instruments_told(wish.soundfont))
    made = (*made, *edits.decisions(project.edits, board))
    return Plan(brief, heard, notes, embedding, shown, script, utterances, song, board, frame, seed, made, led)


def _lengths_s(utterances: Sequence[Utterance]) -> dict[str, float]:
    return {utterance.line_id: utterance.duration_s for utterance in utterances}


def _reread(
    board: Storyboard, script: Script, speed: float, say: Callable[..., tuple[Utterance, ...]]
) -> tuple[tuple[Utterance, ...], Storyboard | None]:  # fmt: skip
    """The lines in another voice, as fast as it takes to fit them in their old places, and the storyboard with them there; at the
    film's own speed and None where they do not fit."""
    for pace in PACES:
        utterances = say(speed=speed * pace)
        if fitted := edits.with_words(board, script, _lengths_s(utterances)):
            return utterances, fitted
    return say(speed=speed), None


def _waits_for_words(script: Script, board: Storyboard) -> bool:
    """Whether something in the pictures waits for a word: a mouth that speaks, or what appears when it is named."""
    return any(line.speaker != audio.NARRATOR for line in script.lines) or any(
        element.cue for shot in board.shots for element in shot.view.elements
    )
