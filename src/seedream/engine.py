"""The whole story, readable top to bottom: one request becomes a finished film.

brief -> embedding -> context -> scene -> script -> speech -> storyboard -> music -> tracks -> shots + sound -> film -> critic

A song or a voice recording of the user's takes the place of music or narration: the film is cut on the beats of the one and around
the other.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from seedream import context, diffusion, encoder, inputs, outputs, refinement, scene
from seedream.config import Settings
from seedream.errors import InputError
from seedream.generators import audio, image, text, video
from seedream.inputs import Brief
from seedream.outputs import Creation, Listener, Parts, Progress, Project
from seedream.refinement import Film, Question, Remedies, Report
from seedream.scene import SceneGraph, Script, Storyboard, edits
from seedream.scene.edits import Edit
from seedream.storage.store import Store
from seedream.types import Decision, FrameSpec, Quality, Utterance

PASSES: dict[Quality, int] = {"draft": 1, "standard": 1, "high": 3}
"""How often a film may be looked at and mended, per quality threshold."""
LOUDNESS_LUFS = -14.0
PREVIEW_SHORT_SIDE, PREVIEW_FPS = 180, 12


@dataclass(frozen=True, eq=False)
class Plan:
    """Everything decided before anything is drawn: who, where, what is said, and when."""

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

    @property
    def own_clock(self) -> bool:
        """Whether the times are the engine's own to move, and not those of a song or a recording."""
        return self.song is None and self.heard.voice is None


class SeedreamEngine:
    """Makes films. `quality_threshold` says how strict the critic is and how often its findings are mended;
    `cross_modal_sync=False` samples picture and sound independently; `style_consistency=False` lets looks vary between shots."""

    def __init__(
        self, style_consistency: bool = True, cross_modal_sync: bool = True, quality_threshold: Quality = "high",
        settings: Settings | None = None,
    ) -> None:  # fmt: skip
        self.style_consistency = style_consistency
        self.cross_modal_sync = cross_modal_sync
        self.quality: Quality = inputs.read_quality(quality_threshold)
        self.settings = settings or Settings.from_environment()
        self.store = Store(self.settings.home / "store", self.settings.store_limit_bytes)

    def generate(
        self, prompt: str | None = None, *, script: Path | str | None = None, out: Path | str | None = None,
        progress: Listener | None = None, **wishes: Any,
    ) -> Creation:  # fmt: skip
        """Make a film from a request or a script; `wishes` are the fields of `inputs.Intent` (duration, aspect_ratio, mood…),
        among them `music="song.wav"` and `voice_over="take.wav"` for sound of the user's own.

        Raises InputError for a request that cannot be used and OutputError where the result cannot be written.
        """
        watch = Progress(progress)
        with watch.stage("understanding"):
            brief, heard = audio.listen(inputs.read(prompt, script=script, **inputs.named(wishes)))
            folder = outputs.prepare(Path(out) if out else self.settings.home / "creations" / outputs.folder_name(brief))
            memory = context.Memory.of(folder, self.settings.home)
            source = {**inputs.to_source(prompt, script, inputs.named(wishes)), "engine": json.dumps(self._options)}
            understood = memory.understand(brief, encoder.encode(brief), source)
            project = Project(folder, memory, understood, heard, understood.graph.latest_id("request"))
        return self._create(project, watch)

    def refine(
        self, creation: Creation | Path | str, note: str, *, ask: Callable[[Question], int | None] | None = None,
        progress: Listener | None = None,
    ) -> Creation:  # fmt: skip
        """Change a film by a note in plain words, such as "warmer, slower, less rain in the second shot", and nothing else.

        `ask` answers the one question that an ambiguous note gets (an option's index, or None for none of them); without it the
        likeliest reading is taken. `reading` and `changes` of the result say what was understood and changed; where nothing can
        be done the film stays as it is. Raises InputError for a folder without a film of ours.
        """
        watch = Progress(progress)
        project = Project.open(_folder(creation), self.settings.home)
        plan = self._like(project)._plan(project, watch)
        reading = refinement.read_note(note, Film(plan.brief, plan.scene, plan.board, plan.script, plan.edits, plan.own_clock))
        if ask is not None and reading.question is not None:
            reading = reading.answered(ask(reading.question))
        if reading.edits:
            return self._like(project)._create(project.with_note(reading), watch)
        report = refinement.read_report(project.folder)
        return Creation(project.folder, plan.script, plan.scene, plan.board, report, plan.decisions, 0.0, project.number, reading)

    def undo(self, creation: Creation | Path | str, *, progress: Listener | None = None) -> Creation:
        """Go back to the version before the last note. Raises InputError where there is none."""
        return self._go(creation, context.before, "nothing to undo: this is the film as it was asked for", progress)

    def redo(self, creation: Creation | Path | str, *, progress: Listener | None = None) -> Creation:
        """Go on to the version that was undone last. Raises InputError where there is none."""
        return self._go(creation, context.after, "nothing to redo: this is the latest version", progress)

    def versions(self, creation: Creation | Path | str) -> tuple[tuple[context.Version, ...], int]:
        """All versions of a film, oldest first, and the number of the one that its folder holds now."""
        project = Project.open(_folder(creation), self.settings.home)
        return context.versions(project.memory.graph()), project.number

    def _go(self, creation: Creation | Path | str, step: context.Step, otherwise: str, progress: Listener | None) -> Creation:
        known, now = self.versions(creation)
        if (version := step(known, now)) is None:
            raise InputError(otherwise)
        project = Project.open(_folder(creation), self.settings.home, version.number)
        return self._like(project)._create(project, Progress(progress))

    @property
    def _options(self) -> dict[str, Any]:
        return {
            "style_consistency": self.style_consistency, "cross_modal_sync": self.cross_modal_sync,
            "quality_threshold": self.quality,
        }  # fmt: skip

    def _like(self, project: Project) -> SeedreamEngine:
        """An engine with the options that a film was made with."""
        return SeedreamEngine(**project.options, settings=self.settings)

    def _create(self, project: Project, watch: Progress) -> Creation:
        """Make a version of a film: plan it, make it, look and listen, mend what the critic finds, deliver."""
        plan = self._plan(project, watch)
        staged, remedies, report = outputs.stage(project.folder), Remedies(), Report(())
        for _ in range(PASSES[self.quality]):
            parts, report = self._make(plan, remedies, staged, watch)
            mended = refinement.remedies_for(report.blocking, remedies)
            if report.passed or mended == remedies:
                break
            remedies = mended
        before = refinement.read_pictures(project.folder)
        changes = tuple(edits.tell(edit, plan.board) for edit in (project.reading.edits if project.reading else ()))
        done, seconds = project.finished(plan.decisions, report.findings, changes), watch.elapsed_s
        outputs.write_record(staged, parts, report, _about(plan, watch, seconds, done.number))
        outputs.commit(project.folder)
        self.store.trim()
        return Creation(
            project.folder, plan.script, plan.scene, plan.board, report, plan.decisions, seconds, done.number, project.reading,
            changes,
            tuple(i for i, clip in enumerate(parts.clips) if clip.path.stem in before),
        )  # fmt: skip

    def preview(self, prompt: str | None = None, **options: Any) -> Creation:
        """The same film, small and coarse (320x180 for 16:9), for a first look and listen."""
        return SeedreamEngine(self.style_consistency, self.cross_modal_sync, "draft", self.settings).generate(
            prompt, **{**options, "preview": True}
        )

    def image(self, prompt: str, out: Path | str, *, size: str = "2K", **wishes: Any) -> Path:
        """Draw one still of a request to `out` (PNG); `size` is "HD", "2K", "4K" or "WIDTHxHEIGHT"."""
        brief = inputs.read(prompt, **inputs.named(wishes))
        understood = context.understand(brief, encoder.encode(brief))
        graph = scene.build_still(understood, brief.intent.seed or 0)
        return image.draw(graph, inputs.still_frame(size, brief.intent), brief.intent.seed or 0, Path(out))

    def _plan(self, project: Project, watch: Progress) -> Plan:
        """The scene, its words and their real durations, the clock that they and a song set; and what notes change of each."""
        notes, heard, embedding = project.edits, project.heard, project.context.embedding
        brief = edits.with_wishes(project.context.brief, notes)
        wish, seed = brief.intent, brief.intent.seed or 0
        with watch.stage("understanding"):
            graph, decisions = scene.build_scene(replace(project.context, brief=brief), seed)
        speed = wish.voice_speed or 1.0
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
            beats_s = song.beats_s if song and self.cross_modal_sync else ()
        with watch.stage("writing"):
            graph, told = text.rewrite(graph, brief, duration_s) if narrated else (graph, ())
            shown = edits.with_content(graph, notes)
            script, said = text.write(graph, duration_s=duration_s, seed=seed, narrated=narrated, beats_s=beats_s,
                                      estimate=lambda words: audio.estimate_duration_s(words, speed))  # fmt: skip
        with watch.stage("speaking"):
            utterances = audio.speak(script.lines, speed=speed, seed=seed, store=self.store)
            takes = audio.place_takes(heard.voice, duration_s) if heard.voice else ()
        clock = partial(scene.time_storyboard, shown, duration_s=duration_s, fps=frame.fps, tempo_bpm=tempo_bpm,
                        beats_per_bar=beats_per_bar, seed=seed, beats_s=beats_s, takes=takes)  # fmt: skip
        board = clock(script, {u.line_id: u.duration_s for u in utterances})
        if notes and heard.voice is None:
            script = text.revise(script, graph, shown, notes, seed)
            with watch.stage("speaking"):
                utterances = audio.speak(script.lines, speed=speed, seed=seed, store=self.store)
            durations_s = {u.line_id: u.duration_s for u in utterances}
            board = edits.with_words(board, script, durations_s) or clock(script, durations_s)
        board = edits.direct_board(board, notes)
        if heard.voice:
            utterances = audio.cut_takes(heard.voice)
            script = replace(script, lines=audio.recorded_lines(board, utterances))
        elif notes:
            script = edits.in_order(script, board)
        made = (*project.context.decisions, *decisions, *why, *told, *said, *(song.decisions if song else ()))
        made = (*made, *edits.decisions(notes, board))
        return Plan(brief, heard, notes, embedding, shown, script, utterances, song, board, frame, seed, made)

    def _make(self, plan: Plan, remedies: Remedies, folder: Path, watch: Progress) -> tuple[Parts, Report]:
        """Sound, tracks, shots, film; then a look and a listen at what came out."""
        wish, board, quality = plan.brief.intent, plan.board, "draft" if plan.brief.intent.preview else self.quality
        placed = audio.place_recording if plan.heard.voice else audio.place_speech
        speech = placed(board, plan.script.lines, plan.utterances)
        with watch.stage("composing"):
            music = plan.song.samples if plan.song else None
            if plan.song is None and wish.music is not False:
                score = audio.compose_music(edits.music_board(board, plan.edits), speech, plan.scene.music_genre, plan.seed,
                                            on_cuts=self.cross_modal_sync)  # fmt: skip
                music = audio.perform_music(score, self.store)
        with watch.stage("diffusion"):
            given = diffusion.Given(speech, audio.music_level(music)) if music is not None else diffusion.Given(speech)
            tracks = diffusion.sample(board, given, plan.frame, plan.seed, sync=self.cross_modal_sync,
                                      meaning=plan.embedding.vector, coarse=wish.preview)  # fmt: skip
            tracks = diffusion.treat(tracks, board)
            cues = text.make_cues(diffusion.emphasised(given.words, board, tracks), board.duration_s)
        with watch.stage("drawing"):
            burned = cues if text.burn_captions(wish, plan.frame) else ()
            clips = video.render_video(
                board, tracks, plan.frame, seed=plan.seed, quality=quality, style=wish.style or "", store=self.store,
                captions=[cue.words for cue in burned], workers=self.settings.workers, scrim=remedies.scrim,
                repaint=remedies.repaint, consistent=self.style_consistency, progress=watch.tell,
            )  # fmt: skip
        with watch.stage("mixing"):
            voice = audio.lay_voice(board, plan.utterances)
            master = audio.master(board, voice, music, tracks, seed=plan.seed, true_peak_db=remedies.true_peak_db,
                                  loudness_lufs=LOUDNESS_LUFS + remedies.loudness_offset_lu,
                                  store=self.store, changes=edits.levels(board, plan.edits))  # fmt: skip
        parts = Parts(plan.scene, plan.script, board, clips, master, cues, plan.frame)
        with watch.stage("joining"):
            outputs.write_media(folder, parts)
        with watch.stage("checking"):
            outputs.write_record(folder, parts, Report(()), _about(plan, watch, 0.0, 0))
            report = refinement.assess(refinement.read_delivery(folder))
        return parts, report


def _folder(creation: Creation | Path | str) -> Path:
    return creation.folder if isinstance(creation, Creation) else Path(creation)


def _about(plan: Plan, watch: Progress, seconds: float, version: int) -> dict[str, Any]:
    """Where a version comes from, for its record."""
    return outputs.about(plan.brief, plan.decisions, watch.timings_s, seconds, plan.seed, plan.edits, version)
