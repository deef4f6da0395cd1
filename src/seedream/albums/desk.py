"""The story of pictures, readable top to bottom: request -> project -> plan -> pictures; and note -> reading -> the same again."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from seedream import context, encoder, inputs, outputs
from seedream.albums.album import SHEET, SIDECAR, Album, Spec
from seedream.albums.drawing import distances, draw_pictures, draw_sheet, same_pixels, small_copy, write_words
from seedream.albums.notes import NO_CHANGE, NO_ROOM, read_picture_note
from seedream.albums.plan import Plan, captions_of, plan_album
from seedream.errors import InputError
from seedream.generators import audio, image
from seedream.outputs import Project
from seedream.outputs.deliver import write_text
from seedream.outputs.record import plain, versions
from seedream.refinement import Question
from seedream.refinement.delivery import read_record
from seedream.refinement.notes import Reading
from seedream.scene import edits
from seedream.scene.placing.layout import layouts
from seedream.scene.series import FEWEST, MOST
from seedream.types import Decision

Ask = Callable[[Question], int | None]
RECORD = "creation.json"


@dataclass(frozen=True)
class Albums:
    """Makes pictures and changes them by notes. `home` is the folder of the global memory; None: without it."""

    home: Path | None

    def image(self, prompt: str | None, out: Path | str, *, size: str = "2K", **wishes: Any) -> Album:
        """Draw one still of a request to `out`: a file (.png, .jpg, .webp), or a folder without such an ending.

        `size` is "HD", "2K", "4K", the long side in pixels, or "WIDTHxHEIGHT" up to 4096; `wishes` are fields of `inputs.Intent`,
        such as `aspect_ratio="1:1"`, `seed=3`. Raises InputError or OutputError.
        """
        path = Path(out)
        if not path.suffix:
            return self._new(prompt, None, path, Spec(size=size), wishes)
        image.picture_format(path)
        spec = Spec(size=size, suffix=path.suffix.lower(), beside=path.name)
        return self._new(prompt, None, path.with_suffix(SIDECAR), spec, wishes)

    def variations(
        self, prompt: str, out: Path | str, *, count: int = 4, size: str = "2K", suffix: str = ".png", **wishes: Any
    ) -> Album:
        """Draw 2 to 8 distinct compositions of one request into the folder `out`, with a contact sheet."""
        _checked("variations", count, 2, len(layouts()))
        return self._new(prompt, None, Path(out), Spec("variations", count, size, _checked_suffix(suffix)), wishes)

    def series(
        self, prompt: str | None = None, out: Path | str = "series", *, script: Path | str | None = None, count: int | None = None,
        size: str = "2K", suffix: str = ".png", **wishes: Any,
    ) -> Album:  # fmt: skip
        """Tell a request in 2 to 15 pictures, or draw one for each passage of a script, into the folder `out`.

        The same people in the same clothes from the first picture to the last; `captions.json` says a sentence for each.
        """
        if count is not None:
            _checked("series", count, FEWEST, MOST)
        return self._new(prompt, script, Path(out), Spec("series", count or 0, size, _checked_suffix(suffix)), wishes)

    def refine(self, album: Album | Path | str, note: str, *, ask: Ask | None = None) -> Album:
        """Change pictures by a note in plain words, such as "make it night; remove the car", and nothing else.

        `reading` and `changes` of the result say what was understood and changed; where nothing can be done the pictures stay as
        they are. Raises InputError for what holds no pictures of ours.
        """
        project, spec = self._open(album)
        before = plan_album(project, spec)
        reading = read_picture_note(note, before, project.edits, spec, ask)
        if reading.edits:
            noted = project.with_note(reading)
            after = plan_album(noted, spec)
            if after.pictures != before.pictures:
                with outputs.nothing_half(project.folder):
                    return self._make(noted, spec, after, before)
            framed = any(edit.operation == "framing" for edit in reading.edits)
            reading = replace(reading, edits=(), refused=(*reading.refused, NO_ROOM if framed else NO_CHANGE))
        return _as_it_is(project, spec, before, reading)

    def undo(self, album: Album | Path | str) -> Album:
        """Go back to the version before the last note. Raises InputError where there is none."""
        return self._go(album, context.before, "nothing to undo: these are the pictures as they were asked for")

    def redo(self, album: Album | Path | str) -> Album:
        """Go on to the version that was undone last. Raises InputError where there is none."""
        return self._go(album, context.after, "nothing to redo: this is the latest version")

    def versions(self, album: Album | Path | str) -> tuple[tuple[context.Version, ...], int]:
        """All versions, oldest first, and the number of the one that the files hold now."""
        project, _ = self._open(album)
        return context.versions(project.memory.graph()), project.number

    def _go(self, album: Album | Path | str, step: context.Step, otherwise: str) -> Album:
        project, spec = self._open(album)
        version = step(context.versions(project.memory.graph()), project.number)
        if version is None:
            raise InputError(otherwise)
        there = Project.open(project.folder, self.home, version.number)
        with outputs.nothing_half(project.folder):
            made = self._make(there, spec, plan_album(there, spec), plan_album(project, spec))
        project.go(version)
        return made

    def _new(self, prompt: str | None, script: Path | str | None, folder: Path, spec: Spec, wishes: dict[str, Any]) -> Album:
        brief, heard = audio.listen(inputs.read(prompt, script=script, **inputs.named(wishes)))
        inputs.asked_frame(spec.size, brief)  # a size that cannot be is said before anything is written
        memory = context.Memory.of(outputs.prepare(folder), self.home)
        source = {**inputs.to_source(prompt, script, inputs.named(wishes)), "engine": spec.to_json()}
        with outputs.nothing_half(folder):
            understood = memory.understand(brief, encoder.encode(brief), source)
            project = Project(folder, memory, understood, heard, understood.graph.latest_id("request"))
            return self._make(project, spec, plan_album(project, spec), None)

    def _open(self, album: Album | Path | str) -> tuple[Project, Spec]:
        folder = album.folder if isinstance(album, Album) else project_folder(Path(album))
        if not (folder / RECORD).exists():
            raise InputError(f"nothing is known of how {album} was drawn: {folder} is missing; draw it again with `seedream image`")
        project = Project.open(folder, self.home)
        options = project.options.get("album")
        if options is None:
            raise InputError(f"{folder} holds a film, not pictures; use `seedream refine` or `engine.refine` for it")
        spec = Spec(**options)
        _publish(folder, spec)
        return project, spec

    def _make(self, project: Project, spec: Spec, plan: Plan, before: Plan | None) -> Album:
        """Draw what is different from `before`, and put it in the place of what was there in one go."""
        watch = outputs.Progress()
        names, folder = spec.names(len(plan.pictures)), project.folder
        staged = outputs.stage(folder)
        kept = _kept(plan, before, names, folder, spec)
        draw_pictures(plan, [i for i in range(len(names)) if i not in kept], staged, names, _provenance(plan, project))
        if project.reading is not None and not kept and _nothing_seen(staged, folder, spec, names):
            return _as_it_is(project, spec, plan, _unseen(project.reading))
        smalls = (
            [small_copy(_home_of(spec, folder, n) if i in kept else staged / n) for i, n in enumerate(names)]
            if len(names) > 1
            else []
        )
        apart = distances(smalls) if spec.mode == "variations" else ()
        captions = captions_of(plan) if spec.mode == "series" else ()
        if smalls:
            words = captions or tuple(shot.purpose for shot in plan.board.shots)
            draw_sheet(staged / SHEET, smalls, plan.brief.asked or plan.scene.title, words)
        if captions:
            write_words(staged, plan, names)
        changes = tuple(_told(edits.tell(edit, plan.board)) for edit in (project.reading.edits if project.reading else ()))
        done = project.finished(plan.decisions, (), changes)
        write_text(staged / RECORD, _record(plan, spec, done, names, apart, watch.elapsed_s))
        outputs.commit(folder)
        _publish(folder, spec)
        _tidy(folder, spec, names)
        files = tuple(_home_of(spec, folder, name) for name in names)
        return Album(folder, files, plan.scene, plan.decisions, watch.elapsed_s, done.number, captions, apart, project.reading,
                     changes, tuple(sorted(kept)))  # fmt: skip


def project_folder(path: Path) -> Path:
    """The project of a picture file, or of the folder itself."""
    return path.with_suffix(SIDECAR) if path.suffix.lower() in image.FORMATS else path


def holds_pictures(path: Path) -> bool:
    """Whether a picture file or a folder is an album of ours."""
    folder = project_folder(path)
    return (folder / RECORD).exists() and "album" in read_record(folder)


def _checked(name: str, count: int, fewest: int, most: int) -> None:
    if not fewest <= count <= most:
        raise InputError(f"{name}: got {count}; expected a whole number from {fewest} to {most}")


def _checked_suffix(suffix: str) -> str:
    image.picture_format(Path(f"picture{suffix}"))
    return suffix.lower()


def _kept(plan: Plan, before: Plan | None, names: Sequence[str], folder: Path, spec: Spec) -> frozenset[int]:
    """The pictures that stay as they are, file and all."""
    if before is None:
        return frozenset()
    pairs = enumerate(zip(plan.pictures, before.pictures, strict=False))
    return frozenset(i for i, (new, old) in pairs if new == old and _home_of(spec, folder, names[i]).exists())


def _home_of(spec: Spec, folder: Path, name: str) -> Path:
    return (folder.parent if spec.beside else folder) / name


def _publish(folder: Path, spec: Spec) -> None:
    """Move a finished single picture out of the project's folder to where it was asked for."""
    if spec.beside and (folder / spec.beside).exists():
        (folder / spec.beside).replace(folder.parent / spec.beside)


def _nothing_seen(staged: Path, folder: Path, spec: Spec, names: Sequence[str]) -> bool:
    """Whether not a pixel of the drawn pictures differs from those that are there."""
    pairs = [(staged / name, _home_of(spec, folder, name)) for name in names]
    return all(old.exists() and same_pixels(new, old) for new, old in pairs)


def _unseen(reading: Reading) -> Reading:
    return replace(reading, edits=(), refused=(*reading.refused, f'"{reading.note}" changes nothing that is seen here'))


def _tidy(folder: Path, spec: Spec, names: Sequence[str]) -> None:
    """Take away pictures of a series that is shorter now."""
    if spec.mode == "series":
        for path in folder.glob(f"[0-9][0-9]{spec.suffix}"):
            if path.name not in names:
                path.unlink()


def _as_it_is(project: Project, spec: Spec, plan: Plan, reading: Reading) -> Album:
    files = tuple(_home_of(spec, project.folder, name) for name in spec.names(len(plan.pictures)))
    captions = captions_of(plan) if spec.mode == "series" else ()
    everything = tuple(range(len(files)))
    number = project.number or project.parent
    return Album(project.folder, files, plan.scene, plan.decisions, 0.0, number, captions, (), reading, (), everything)


def _told(sentence: str) -> str:
    return sentence.replace("shots", "pictures").replace("shot", "picture")


def _provenance(plan: Plan, project: Project) -> str:
    """The note that is written into every picture file."""
    said = plan.brief.asked or plan.brief.title or "a script"
    notes = "; ".join(dict.fromkeys(edit.words for edit in project.edits))
    changed = f" Changed by: {notes}." if notes else ""
    made = f"Drawn by Seedream {versions()['seedream']} from the words “{said}”, seed {plan.seed}."
    return f"{made}{changed} An illustration made by a program."


def _record(plan: Plan, spec: Spec, project: Project, names: Sequence[str], apart: Sequence[float], seconds: float) -> str:
    about = outputs.about(plan.brief, plan.decisions, {}, seconds, plan.seed, project.edits, project.number)
    about.pop("loudness_lufs")
    decided: Sequence[Decision] = plan.decisions
    record = {
        **{key: plain(value) for key, value in about.items()},
        "album": {"mode": spec.mode, "width": plan.frame.width, "height": plan.frame.height, "files": list(names),
                  "distances": list(apart)},
        "decisions": plain(decided),
        "scene_graph": plain(plan.scene),
        "not_understood": list(plan.scene.not_understood),
        "versions": versions(),
    }  # fmt: skip
    return json.dumps(record, indent=1, ensure_ascii=False)
