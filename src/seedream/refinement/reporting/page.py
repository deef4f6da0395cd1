"""`report.html`: what the critic found, in plain sentences, with a picture and a waveform at every finding; one file of its own."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from html import escape
from importlib import resources
from pathlib import Path

from seedream.refinement.delivery import Delivery, read_delivery
from seedream.refinement.findings import Finding, Report
from seedream.refinement.media import decode_audio
from seedream.refinement.reporting.glimpse import frame_on, pictures_at, waveform
from seedream.storage.store import write_aside
from seedream.types import Audio

WORDS: Mapping[str, str] = {"blocking": "must be mended", "warning": "worth a look", "note": "good to know"}


@cache
def wording() -> Mapping[str, Mapping[str, str]]:
    """Plain words for checks, measures and fixes, and the page's style (`data/report.toml`)."""
    return tomllib.loads(resources.files("seedream.refinement").joinpath("data/report.toml").read_text("utf-8"))


def write_page(folder: Path, report: Report) -> Path:
    """Write `report.html` beside a delivered film. Raises InputError where the folder holds none."""
    delivery = read_delivery(folder)
    path = folder / "report.html"
    page = page_of(delivery, report)
    write_aside(path, lambda aside: _put(aside, page))
    return path


def _put(path: Path, page: str) -> None:
    path.write_text(page, "utf-8")


def page_of(delivery: Delivery, report: Report) -> str:
    """The whole page."""
    title = escape(delivery.promise.title or "Film")
    grave, light = len(report.blocking), len(report.findings) - len(report.blocking)
    verdict = "Nothing keeps this film from being shown." if report.passed else _plural(grave, "thing") + " must be mended first."
    verdict += f" {_plural(light, 'more remark').capitalize()}." if light else ""
    verdict += " <code>seedream mend</code> on this folder tries what helps." if report.findings else ""
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{title}: report</title><style>{wording()['page']['style']}</style><main>"
        f'<h1>{title}</h1><p class="{"good" if report.passed else "bad"}">{verdict}</p>'
        f"{''.join(_findings(delivery, report))}{_measures(report)}</main></html>"
    )


def _findings(delivery: Delivery, report: Report) -> list[str]:
    if not report.findings:
        return []
    times = [finding.time_s if finding.time_s >= 0 else delivery.duration_s / 2 for finding in report.findings]
    last_s = delivery.duration_s - 1 / max(delivery.fps, 1)
    pictures = pictures_at(delivery.film, [min(time_s, last_s) for time_s in times])
    sound = decode_audio(delivery.film).mean(1)
    return [_finding(f, at, picture, sound) for f, at, picture in zip(report.findings, times, pictures, strict=True)]


def _finding(finding: Finding, at_s: float, picture: str, sound: Audio) -> str:
    words = wording()
    box = frame_on(finding.region) if finding.region else ""
    image = f'<figure><img alt="the film at {at_s:.1f} seconds" src="{picture}">{box}</figure>' if picture else ""
    when = f"at {_clock(finding.time_s)}" if finding.time_s >= 0 else "all through the film"
    fix = (
        words["fixes"].get(f"{finding.fix.stage} {finding.fix.change}", words["fixes"].get(finding.fix.stage, ""))
        if finding.fix
        else ""
    )
    told = (
        f"<p>What helps: {escape(fix)}.</p>"
        if fix
        else "<p>Nothing in here mends this by itself; say in a note what to change.</p>"
    )
    return (
        f'<section class="{finding.severity}">{image}<div><h2>{escape(words["checks"].get(finding.check, finding.check))}</h2>'
        f"<p><b>{escape(_sentence(finding.message))}</b></p>"
        f"<p>{WORDS[finding.severity].capitalize()}; {when}.{_against(finding)}</p>"
        f"{told}{waveform(sound, at_s)}</div></section>"
    )


def _measures(report: Report) -> str:
    names = wording()["measures"]
    rows = "".join(
        f"<tr><td>{escape(names.get(key, key.replace('_', ' ')))}<td>{escape(str(value))}" for key, value in report.measures.items()
    )
    return f"<details><summary>Everything that was measured</summary><table>{rows}</table></details>" if rows else ""


def _against(finding: Finding) -> str:
    """The measure and its limit; nothing where the one thing counted says no more than the sentence does."""
    if finding.limit == 0 or {finding.measured, finding.limit} == {0, 1}:
        return ""
    unit = wording()["units"].get(finding.check, "")
    return f" Measured {finding.measured:.3g}{unit}, limit {finding.limit:.3g}{unit}."


def _sentence(message: str) -> str:
    plain = re.sub(r"\bshot-(\d+)", r"shot \1", message)
    return f"{plain[:1].upper()}{plain[1:]}."


def _clock(time_s: float) -> str:
    return f"{int(time_s // 60)}:{time_s % 60:04.1f}"


def _plural(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"
