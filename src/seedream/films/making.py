"""Making of a film from its plan: music, tracks, shots, the mix, the delivery, and the look and listen at what came out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from seedream import diffusion, outputs, refinement
from seedream.films.plan import Led, Plan
from seedream.generators import audio, text, video
from seedream.outputs import Creation, Parts, Progress, Project, Shown
from seedream.refinement import Finding, Reading, Remedies, Report
from seedream.scene import edits
from seedream.storage.store import Store
from seedream.types import Quality

LOUDNESS_LUFS = -14.0


@dataclass(frozen=True, eq=False)
class How:
    """The ways of an engine: how strict, in step or not, looks locked or not, where results are kept, in how many processes."""

    quality: Quality
    sync: bool
    consistent: bool
    store: Store
    workers: int


def make_film(plan: Plan, remedies: Remedies, folder: Path, watch: Progress, how: How) -> Parts:
    """Sound, tracks, shots, film: everything but the record, written into `folder`."""
    wish, board, quality = plan.brief.intent, plan.board, "draft" if plan.brief.intent.preview else how.quality
    placed = audio.place_recording if plan.heard.voice else audio.place_speech
    speech = placed(board, plan.script.lines, plan.utterances)
    led = Led(board, plan.utterances) if plan.led is None else plan.led
    leading = placed(led.board, plan.script.lines, led.utterances)
    with watch.stage("composing"):
        music = plan.song.samples if plan.song else None
        if plan.song is None and wish.music is not False:
            score = audio.compose_music(edits.music_board(led.board, plan.edits), leading, plan.scene.music_genre,
                                        audio.own_seed(plan.brief.text, plan.seed), on_cuts=how.sync,
                                        wished=edits.wished_music(plan.brief.music, plan.edits))  # fmt: skip
            music = audio.perform_music(score, how.store, wish.soundfont)
    with watch.stage("diffusion"):
        given = diffusion.Given(leading, audio.music_level(music)) if music is not None else diffusion.Given(leading)
        tracks = diffusion.sample(led.board, given, plan.frame, plan.seed, sync=how.sync,
                                  meaning=plan.embedding.vector, coarse=wish.preview)  # fmt: skip
        tracks = diffusion.treat(tracks, board)
        leant = diffusion.emphasised(given.words, led.board, tracks)
        spoken = diffusion.Given(speech).words
        words = [replace(word, emphasised=lean.emphasised) for word, lean in zip(spoken, leant, strict=True)]
        cues = text.make_cues(words, board.duration_s)
    with watch.stage("drawing"):
        burned = cues if text.burn_captions(wish, plan.frame) else ()
        clips = video.render_video(
            led.board, tracks, plan.frame, seed=plan.seed, quality=quality, style=wish.style or "", store=how.store,
            captions=[cue.words for cue in burned], workers=how.workers, scrim=remedies.scrim,
            repaint=remedies.repaint, consistent=how.consistent, progress=watch.tell,
        )  # fmt: skip
    with watch.stage("mixing"):
        voice = audio.seat_voice(board, plan.script.lines, plan.utterances)
        master = audio.master(board, voice, music, tracks, seed=plan.seed, true_peak_db=remedies.true_peak_db,
                              loudness_lufs=LOUDNESS_LUFS + remedies.loudness_offset_lu,
                              store=how.store, changes=edits.levels(board, plan.edits))  # fmt: skip
    parts = Parts(plan.scene, plan.script, board, clips, master, cues, plan.frame)
    with watch.stage("joining"):
        outputs.write_media(folder, parts, how.store)
    return parts


def look(plan: Plan, parts: Parts, folder: Path, watch: Progress, how: How) -> Report:
    """A look and a listen at what came out; shots that were seen before are known from the store."""
    with watch.stage("checking"):
        critic = {"quality": how.quality, "consistent": how.consistent}
        outputs.write_record(folder, parts, Report(()), about(plan, watch, 0.0, 0) | {"critic": critic})
        return refinement.assess(refinement.read_delivery(folder), how.store)


def deliver(
    project: Project, plan: Plan, parts: Parts, report: Report, mended: Sequence[Finding], folder: Path, watch: Progress
) -> Creation:  # fmt: skip
    """Everything into the context graph and the record, and the staged `folder` in the place of the last delivery."""
    before = refinement.read_pictures(project.folder)
    changes = tuple(edits.tell(edit, plan.board) for edit in (project.reading.edits if project.reading else ()))
    shown = Shown(plan.scene, plan.script, plan.board, tuple(clip.path.stem for clip in parts.clips), _voice(plan))
    done = project.finished(plan.decisions, report.findings, changes, shown, mended)
    seconds = watch.elapsed_s
    critic = {"quality": project.options["quality_threshold"], "consistent": project.options["style_consistency"]}
    outputs.write_record(folder, parts, report, about(plan, watch, seconds, done.number) | {"critic": critic})
    refinement.write_page(folder, report)
    outputs.commit(project.folder)
    kept = tuple(i for i, clip in enumerate(parts.clips) if clip.path.stem in before)
    return Creation(project.folder, plan.script, plan.scene, plan.board, report, plan.decisions, seconds, done.number,
                    project.reading, changes, kept)  # fmt: skip


def unchanged(project: Project, plan: Plan, reading: Reading) -> Creation:
    """The film as it is, with what was understood of a note that changes nothing."""
    report = refinement.read_report(project.folder)
    return Creation(project.folder, plan.script, plan.scene, plan.board, report, plan.decisions, 0.0, project.number, reading)


def _voice(plan: Plan) -> str:
    """Who reads the narration, in words; "" where nobody does."""
    if not plan.script.lines:
        return ""
    if plan.heard.voice:
        return "a recording of the user's"
    return f"{plan.brief.intent.voice_name or 'heart'}, speed {plan.brief.intent.speed:g}"


def about(plan: Plan, watch: Progress, seconds: float, version: int) -> dict[str, Any]:
    """Where a version comes from, for its record."""
    return outputs.about(plan.brief, plan.decisions, watch.timings_s, seconds, plan.seed, plan.edits, version)
