"""Moves: small changes of a delivered folder, each to one kind of its files."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from seedream.refinement.delivery import Delivery
from seedream.refinement.findings import Finding, Report
from seedream.refinement.quality.balance import OVER_BED_LU, VOICE_DB, speech_over_bed
from seedream.refinement.quality.defects import find_clicks
from seedream.refinement.quality.material import levels
from seedream.refinement.refiner.workshop import Workshop
from seedream.sound import dsp, dynamics
from seedream.sound.mix import finish
from seedream.types import SAMPLE_RATE_HZ, Audio

CEILING_DBTP = -1.2
CLICK_S = 0.003
FADE_S = 0.5
ATTACK_S, RELEASE_S = 0.15, 0.6
STEMS = ("voice", "music", "effects", "ambience")
_STAMP = re.compile(r"(\d+):(\d\d):(\d\d)([,.])(\d{3})")


@dataclass(frozen=True, eq=False)
class Task:
    """A finding to be mended in a staged folder."""

    delivery: Delivery
    folder: Path
    finding: Finding
    report: Report
    workshop: Workshop

    def sound(self) -> Audio:
        """The delivered mix `(N, 2)`."""
        return _read(self.folder / "audio.wav")

    def stem(self, name: str) -> Audio:
        """A stem `(N, channels)`."""
        return _read(self.folder / "stems" / f"{name}.wav")

    @property
    def shots(self) -> tuple[str, ...]:
        """The shot that the finding is about; none where it is about the film."""
        named = self.finding.fix.shot_id if self.finding.fix else ""
        shot = named or (self.delivery.promise.shot_at(self.finding.time_s) if self.finding.time_s >= 0 else "")
        return (shot,) if shot else ()


Move = Callable[[Task], None]


def gain(task: Task) -> None:
    """The mix at its loudness, below its ceiling."""
    task.workshop.replace_sound(task.folder, finish(task.sound(), task.delivery.loudness_lufs, CEILING_DBTP))


def rejoin_sound(task: Task) -> None:
    """The delivered mix in the film in place of the sound that is in it."""
    task.workshop.replace_sound(task.folder, task.sound())


def remix(task: Task) -> None:
    """The mix from its stems."""
    parts = [dsp.stereo(part if part.shape[1] == 2 else part[:, 0]) for part in map(task.stem, STEMS)]
    together: Audio = np.asarray(np.sum(parts, 0), np.float32)
    task.workshop.replace_sound(task.folder, finish(together, task.delivery.loudness_lufs, CEILING_DBTP))


def declick(task: Task) -> None:
    """A straight line over the few samples of each click, in the mix or, where it has none, by joining it again."""
    mix = task.sound().copy()
    reach = round(CLICK_S * SAMPLE_RATE_HZ / 2)
    for at_s in find_clicks(mix.mean(1)):
        middle = round(at_s * SAMPLE_RATE_HZ) + 24
        a, b = max(middle - reach, 0), min(middle + reach, len(mix) - 1)
        mix[a : b + 1] = np.linspace(mix[a], mix[b], b - a + 1)
    task.workshop.replace_sound(task.folder, mix)


def centre(task: Task) -> None:
    """The mix without its constant part."""
    mix = task.sound()
    task.workshop.replace_sound(task.folder, np.asarray(mix - mix.mean(0), np.float32))


def fade(task: Task) -> None:
    """A short fade at the end of the mix."""
    task.workshop.replace_sound(task.folder, dsp.fade(task.sound(), 0.0, FADE_S))


def duck(task: Task) -> None:
    """Everything but the voice softer while somebody speaks, as far as is missing, and the mix from these stems."""
    voice = task.stem("voice")
    over = speech_over_bed(voice.mean(1), np.asarray(np.sum([task.stem(n).mean(1) for n in STEMS[1:]], 0), np.float32))
    missing_db = max(OVER_BED_LU + 3.0 - (OVER_BED_LU if over is None else over), 0.0)
    speaking = (levels(voice.mean(1), dynamics.CONTROL / SAMPLE_RATE_HZ) > VOICE_DB).astype(np.float32)
    held = dynamics.hold_maximum(speaking, before_s=ATTACK_S, after_s=RELEASE_S)
    for name in STEMS[1:]:
        stem = task.stem(name)
        curve = np.interp(np.arange(len(stem)) / dynamics.CONTROL, np.arange(len(held)), held)
        soft = stem * (10 ** (-missing_db * curve / 20)).astype(np.float32)[:, None]
        soundfile.write(str(task.folder / "stems" / f"{name}.wav"), soft, SAMPLE_RATE_HZ, subtype="PCM_16")
    remix(task)


def make_sound(task: Task) -> None:
    """Voice, music, effects, ambience and their mix, made again."""
    task.workshop.make_sound(task.folder)


def shift_captions(task: Task) -> None:
    """All captions moved by what they are off."""
    shift_s = -float(task.report.measures.get("caption_offset_bias_ms", 0.0)) / 1000
    for name in ("captions.srt", "captions.vtt"):
        path = task.folder / name
        path.write_text(_STAMP.sub(lambda m: _moved(m, shift_s), path.read_text("utf-8")), "utf-8")


def _moved(stamp: re.Match[str], by_s: float) -> str:
    hours, minutes, seconds, point, millis = stamp.groups()
    total = max(round((int(hours) * 3600 + int(minutes) * 60 + int(seconds) + by_s) * 1000) + int(millis), 0)
    return f"{total // 3_600_000:0{len(hours)}d}:{total // 60_000 % 60:02d}:{total // 1000 % 60:02d}{point}{total % 1000:03d}"


def make_captions(task: Task) -> None:
    """The captions from the words as they are spoken."""
    task.workshop.make_captions(task.folder)


def make_record(task: Task) -> None:
    """What was planned in the record again, and the captions that belong to it."""
    task.workshop.make_record(task.folder)
    task.workshop.make_captions(task.folder)


def rejoin_shot(task: Task) -> None:
    """The shot as it was made in place of the one in the film."""
    task.workshop.replace_shots(task.folder, task.shots, fresh=False)


def rejoin_picture(task: Task) -> None:
    """All shots as they were made."""
    task.workshop.replace_shots(task.folder, (), fresh=False)


def paint(task: Task) -> None:
    """The shot painted again."""
    task.workshop.replace_shots(task.folder, task.shots, fresh=True)


def paint_all(task: Task) -> None:
    """All shots painted again."""
    task.workshop.replace_shots(task.folder, (), fresh=True)


def _read(path: Path) -> Audio:
    data, _ = soundfile.read(str(path), dtype="float32", always_2d=True)
    sound: Audio = data
    return sound


MOVES: dict[str, Move] = {
    "gain": gain, "rejoin sound": rejoin_sound, "remix": remix, "declick": declick, "centre": centre, "fade": fade, "duck": duck,
    "sound": make_sound, "shift captions": shift_captions, "captions": make_captions, "plan": make_record,
    "rejoin shot": rejoin_shot, "rejoin picture": rejoin_picture, "paint": paint, "paint all": paint_all,
}  # fmt: skip
"""All moves by the names that `data/moves.toml` uses."""
