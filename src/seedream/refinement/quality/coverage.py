"""Coverage: whether everything that was asked for is shown or said, and whether the film comes to an end."""

from __future__ import annotations

from seedream.refinement.findings import Finding, Fix, blocking, warning
from seedream.refinement.quality.looking import Looks
from seedream.refinement.quality.material import Judged, Material
from seedream.refinement.quality.scenery import scenery
from seedream.refinement.quality.wording import words_of

BREATH_S = 0.15
"""The last word needs this much film after it."""
LAST_SHOT_S = 1.0
STEM_LETTERS = 4
FADED = 0.75
"""A world that ends goes dark: its last picture has at most this part of the luma it had a second before."""


def check_coverage(material: Material) -> Judged:
    """Things asked for that are neither shown nor said; an ending without an end."""
    promise = material.promise
    if not promise.shots:
        return [], {}
    shown = {word for shot in promise.shots for actor in shot.cast for word in words_of(actor)}
    shown |= scenery(promise)
    shown |= {event.source.split(".")[0].lower() for event in material.delivery.events}
    said = {word for line in promise.lines for word in words_of(line.text)} | set(words_of(promise.title))
    findings: list[Finding] = []
    missing = [noun for noun in promise.wanted if not _found(noun, shown | said)]
    for noun in missing:
        message = f'the request asks for "{noun}", which is neither shown nor said'
        findings.append(warning("coverage", message, 0, 1, Fix("words", noun)))
    findings += _ending(material)
    return findings, {"asked_things": len(promise.wanted), "asked_things_missing": len(missing)}


def _found(noun: str, words: set[str]) -> bool:
    wanted = words_of(noun)[-1:] or [noun]
    stem = wanted[0][: max(len(wanted[0]) - 2, STEM_LETTERS)]
    return any(word.startswith(stem) for word in words)


def _ending(material: Material) -> list[Finding]:
    promise, end_s = material.promise, material.info.video_duration_s
    last_line = promise.lines[-1] if promise.lines else None
    last = promise.shots[-1]
    extend = Fix("timing", "extend", last.id)
    findings = []
    if last_line and promise.narrated and end_s - last_line.end_s < BREATH_S:
        message = f"the last word is spoken {max(end_s - last_line.end_s, 0):.2f} s before the end"
        findings.append(warning("ending", message, end_s - last_line.end_s, BREATH_S, extend, time_s=end_s))
    if end_s - last.start_s < LAST_SHOT_S:
        message = f"the last shot lasts {end_s - last.start_s:.2f} s"
        findings.append(warning("ending", message, end_s - last.start_s, LAST_SHOT_S, extend, time_s=end_s))
    before = material.looks.between(end_s - 1.6, end_s - 0.8)
    if last.of_world and end_s >= material.delivery.duration_s - 0.2 and len(before.table) and not _fades(material.looks, before):
        message = "the last picture does not fade"
        findings.append(blocking("ending", message, 1.0, FADED, Fix("shot", "render again", last.id), time_s=end_s - 0.1))
    return findings


def _fades(looks: Looks, before: Looks) -> bool:
    """Whether the last pictures lose their relief (fades go to black, or to the paper of a style)."""
    spread, usual = float(looks.column("spread")[-2:].min()), float(before.column("spread").mean())
    return spread <= FADED * usual
