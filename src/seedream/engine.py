"""The whole story, readable top to bottom: one request becomes a finished film.

brief -> embedding -> context -> scene -> script -> speech -> storyboard -> music -> tracks -> shots + sound -> film -> critic

A song or a voice recording of the user's takes the place of music or narration: the film is cut on the beats of the one and around
the other.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from seedream import context, diffusion, encoder, inputs, outputs, refinement, scene
from seedream.config import Settings
from seedream.generators import audio, image, text, video
from seedream.inputs import Brief
from seedream.outputs import Creation, Listener, Parts, Progress
from seedream.refinement import Remedies, Report
from seedream.scene import SceneGraph, Script, Storyboard
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
    scene: SceneGraph
    script: Script
    utterances: tuple[Utterance, ...]
    song: audio.FittedSong | None
    board: Storyboard
    frame: FrameSpec
    seed: int
    decisions: tuple[Decision, ...]


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
        started, watch = time.perf_counter(), Progress(progress)
        with watch.stage("understanding"):
            brief, heard = audio.listen(inputs.read(prompt, script=script, **inputs.named(wishes)))
            folder = outputs.prepare(Path(out) if out else self.settings.home / "creations" / outputs.folder_name(brief))
            memory = context.Memory.of(folder, self.settings.home)
            understood = memory.understand(brief, encoder.encode(brief))
            graph, decisions = scene.build_scene(understood, brief.intent.seed or 0)
        plan = self._plan(brief, heard, graph, (*understood.decisions, *decisions), watch)
        remedies, report = Remedies(), Report(())
        for _ in range(PASSES[self.quality]):
            parts, report = self._make(plan, remedies, folder, watch)
            mended = refinement.remedies_for(report.blocking, remedies)
            if report.passed or mended == remedies:
                break
            remedies = mended
        graph_of_context = memory.decide(understood.graph, plan.decisions)
        memory.remember(
            graph_of_context, "finding", [(f.message, {"check": f.check, "severity": f.severity}, ()) for f in report.findings]
        )
        seconds = time.perf_counter() - started
        outputs.write_record(folder, parts, report, outputs.about(plan.brief, plan.decisions, watch.timings_s, seconds, plan.seed))
        self.store.trim()
        return Creation(folder, plan.script, plan.scene, plan.board, report, plan.decisions, seconds)

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

    def _plan(self, brief: Brief, heard: audio.Heard, graph: SceneGraph, decisions: tuple[Decision, ...], watch: Progress) -> Plan:
        """Words, their real durations, the beats of a song, and the clock that they set."""
        wish, seed = brief.intent, brief.intent.seed or 0
        speed = wish.voice_speed or 1.0
        frame = inputs.frame_spec(replace(wish, resolution=PREVIEW_SHORT_SIDE, fps=PREVIEW_FPS) if wish.preview else wish)
        narrated = wish.voice is not False and heard.voice is None
        with watch.stage("writing"):
            duration_s, why = text.choose_duration(brief, graph, lambda words: audio.estimate_duration_s(words, speed))
        with watch.stage("composing"):
            song = audio.fit_song(heard.song, duration_s) if heard.song else None
            tempo_bpm, beats_per_bar = audio.choose_tempo(duration_s, graph.pace, graph.mood, graph.music_genre)
            tempo_bpm = song.tempo_bpm if song and song.beats_s else tempo_bpm
            beats_s = song.beats_s if song and self.cross_modal_sync else ()
        with watch.stage("writing"):
            graph, told = text.rewrite(graph, brief, duration_s) if narrated else (graph, ())
            script, said = text.write(graph, duration_s=duration_s, seed=seed, narrated=narrated, beats_s=beats_s,
                                      estimate=lambda words: audio.estimate_duration_s(words, speed))  # fmt: skip
        with watch.stage("speaking"):
            utterances = audio.speak(script.lines, speed=speed, seed=seed, store=self.store)
            takes = audio.place_takes(heard.voice, duration_s) if heard.voice else ()
        board = scene.time_storyboard(graph, script, {u.line_id: u.duration_s for u in utterances}, duration_s=duration_s,
                                      fps=frame.fps, tempo_bpm=tempo_bpm, beats_per_bar=beats_per_bar, seed=seed,
                                      beats_s=beats_s, takes=takes)  # fmt: skip
        if heard.voice:
            utterances = audio.cut_takes(heard.voice)
            script = replace(script, lines=audio.recorded_lines(board, utterances))
        made = (*decisions, *why, *told, *said, *(song.decisions if song else ()))
        return Plan(brief, heard, graph, script, utterances, song, board, frame, seed, made)

    def _make(self, plan: Plan, remedies: Remedies, folder: Path, watch: Progress) -> tuple[Parts, Report]:
        """Sound, tracks, shots, film; then a look and a listen at what came out."""
        wish, board, quality = plan.brief.intent, plan.board, "draft" if plan.brief.intent.preview else self.quality
        placed = audio.place_recording if plan.heard.voice else audio.place_speech
        speech = placed(board, plan.script.lines, plan.utterances)
        with watch.stage("composing"):
            music = plan.song.samples if plan.song else None
            if plan.song is None and wish.music is not False:
                score = audio.compose_music(board, speech, plan.scene.music_genre, plan.seed, on_cuts=self.cross_modal_sync)
                music = audio.perform_music(score, self.store)
        with watch.stage("diffusion"):
            given = diffusion.Given(speech, audio.music_level(music)) if music is not None else diffusion.Given(speech)
            tracks = diffusion.sample(board, given, plan.frame, plan.seed, sync=self.cross_modal_sync)
            cues = text.make_cues(given.words, board.duration_s)
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
                                  loudness_lufs=LOUDNESS_LUFS + remedies.loudness_offset_lu)  # fmt: skip
        parts = Parts(plan.scene, plan.script, board, clips, master, cues, plan.frame)
        with watch.stage("joining"):
            outputs.write_media(folder, parts)
        with watch.stage("checking"):
            outputs.write_record(
                folder, parts, Report(()), outputs.about(plan.brief, plan.decisions, watch.timings_s, 0.0, plan.seed)
            )
            report = refinement.assess(refinement.read_delivery(folder))
        return parts, report
