"""Handlers: which function reads which construction, and qualities turned into edits."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from seedream.errors import InputError
from seedream.inputs.aspect import parse_aspect
from seedream.inputs.intent import DEFAULT_ASPECT, DEFAULT_RESOLUTION, options
from seedream.refinement.notes import (
    content,
    filming,
    looks,
    naming_words,
    narrator,
    soundtrack,
    staging,
    surroundings,
    timing,
    wording,
)
from seedream.refinement.notes.amounts import amount_of, in_decibel_steps, scaled
from seedream.refinement.notes.desk import Desk, Outcome
from seedream.refinement.notes.qualities import Quality
from seedream.refinement.notes.tables import Rule
from seedream.scene.edits import GRADES

Handler = Callable[[Rule, re.Match[str], Desk], Outcome]
_FRAMINGS = ("wide", "medium", "close")


def _format(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    if rule.value and re.search(r"(?<![\d:])[1-9]\d?:[1-9]\d?(?![\d:])", desk.clause.text):
        return None  # "portrait, 4:5": the ratio that is named
    ratio = rule.value or match["ratio"].replace("x", ":")
    try:
        aspect = parse_aspect(ratio)
    except InputError as error:
        return str(error)
    if aspect == (desk.film.brief.intent.aspect or DEFAULT_ASPECT):
        return f"the film is {ratio} already"
    return (desk.edit("format", 0.0, ratio),)


def _resolution(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    name = match.groupdict().get("name")
    pixels = options()["resolutions"].get(name, 2160 if name == "uhd" else 0) if name else 0
    wish = desk.film.brief.intent
    if not wish.preview and (pixels or DEFAULT_RESOLUTION) == (wish.resolution or DEFAULT_RESOLUTION):
        return "the film has that resolution already"
    return (desk.edit("resolution", float(pixels)),)


def _wider(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """More of the place is seen."""
    return _framing(-amount_of(desk.clause.text.replace("more", "")).steps, desk)


def _cannot(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    return rule.reason


HANDLERS: Mapping[str, Handler] = {
    "shot.swap": timing.swap, "shot.order": timing.order, "shot.drop": timing.drop, "shot.repeat": timing.repeat,
    "take": timing.take, "length": timing.length, "seconds": timing.by_seconds, "hold": timing.hold,
    "title.text": wording.title_text, "title": wording.title, "title.on": wording.title, "captions": wording.captions,
    "voice.name": narrator.another_voice, "voice": wording.voice, "line.swap": wording.line_swap,
    "name.swap": naming_words.name_swap, "slogan": naming_words.slogan, "signs": naming_words.signs, "line.say": wording.line_say,
    "line.cut": wording.line_cut, "line.keep": wording.line_keep, "line.short": wording.line_short, "simpler": wording.simpler,
    "rename": wording.rename, "remove": content.remove, "replace": content.replace, "move": content.move,
    "resize": content.resize, "recolour": content.recolour, "action": content.action, "count": content.count,
    "count.by": content.count_by, "one.of": content.one_of, "count.times": content.count_times, "only.in": content.only_in,
    "only.these": content.only_these, "no.close": surroundings.no_close, "wider": _wider, "add": content.add,
    "weather": surroundings.weather, "lettering": content.lettering, "time_of_day": surroundings.time_of_day,
    "style": surroundings.style, "accent": surroundings.accent,
    "camera": surroundings.framing_camera, "closer.on": surroundings.closer_on, "level": soundtrack.level,
    "level.by": soundtrack.level_by, "genre": soundtrack.genre, "instrument": soundtrack.instrument, "format": _format,
    "format.ratio": _format, "resolution": _resolution, "cannot": _cannot, "feeling": staging.feeling, "undress": staging.undress,
    "show": staging.show, "raised": staging.raised, "turned": staging.turned, "beside": staging.beside, "season": staging.season,
    "comes": staging.comes, "ends.on": staging.ends_on, "stays.put": staging.stays_put, "angle": filming.angle,
    "focus": filming.focus, "joint": filming.joint, "type.size": filming.type_size, "fade": filming.fade,
    "starts": filming.starts, "all.but": filming.all_but, "wears": looks.wears, "places": staging.places, "apart": staging.apart,
    "sequence": timing.sequence, "as.long": timing.as_long, "cut.to": timing.cut_to, "cut.at": timing.cut_at,
    "line.tail": wording.line_tail, "pause": wording.pause,
}  # fmt: skip


def edits_of(quality: Quality, desk: Desk) -> Outcome:
    """The edits that a quality stands for in its clause."""
    subject, axis, sign, amount = quality.subject, quality.axis, quality.sign, quality.amount
    steps = sign * amount.steps
    if axis == "mood" and desk.own_shots and "gloom" in desk.clause.text:  # a gloomy film is sad, a gloomy shot is dark
        axis = "brightness"
    if axis == "pace" and desk.own_shots and re.search(r"\btight(?:er)?$", desk.clause.text):  # a tighter shot is a closer one
        axis = "framing"
    if axis == "level":
        return (desk.edit("level", in_decibel_steps(amount, sign), kind=subject, shots=desk.own_shots),)
    if subject == "music":
        return _music(axis, quality, desk)
    if subject == "voice":
        return _voice(axis, steps, desk)
    if axis in GRADES:
        return (desk.edit(axis, steps, shots=desk.shots),)
    if axis == "pace":
        named = desk.entities()
        board = desk.film.board.shots  # named one by one: without names the pace of the film, cuts included, would change
        shots = tuple(board[i].beat_id for i in desk.indices_with(named[0])) if named and not desk.shots else desk.shots
        return (desk.edit("pace", steps, shots=shots),)
    if axis == "length":
        return _length(quality, desk)
    if axis == "framing":
        return _framing(steps, desk)
    if axis == "amount":
        return (desk.edit("camera.amount", steps, shots=desk.shots),)
    return (desk.edit("mood", steps, "valence" if axis == "mood" else "arousal", shots=desk.shots),)


def _music(axis: str, quality: Quality, desk: Desk) -> Outcome:
    steps, amount = quality.sign * quality.amount.steps, quality.amount
    if not desk.film.own_clock and desk.film.brief.intent.music:
        return "the music is your own song; only its level can change"
    if desk.own_shots:
        return "the music has one mood and one tempo throughout; in single shots it can be quieter, louder, or off"
    if axis == "tempo":
        if amount.per_cent or amount.factor:
            return (desk.edit("music.tempo", scaled(amount, quality.sign, 0.87, 1.15), "x", kind="music"),)
        return (desk.edit("music.tempo", steps, kind="music"),)
    return (desk.edit("music.mood", steps, "valence" if axis == "mood" else "arousal", kind="music"),)


def _voice(axis: str, steps: float, desk: Desk) -> Outcome:
    if not desk.film.script.lines:
        return wording.NO_WORDS
    if desk.own_shots:
        return "the narration has one speed throughout; a single shot cannot be read at another"
    return (desk.edit("voice.speed", steps, kind="voice"),)


def _length(quality: Quality, desk: Desk) -> Outcome:
    if not desk.film.own_clock:
        return timing.NO_CLOCK
    amount, sign = quality.amount, quality.sign
    if desk.shots:
        if amount.factor or amount.per_cent:
            return (desk.edit("hold", scaled(amount, sign, 0.8, 1.25), "x", shots=desk.shots),)
        return (desk.edit("hold", sign * amount.steps, shots=desk.shots),)
    return (desk.edit("length_by", scaled(amount, sign, 0.8, 1.25)),)


def _framing(steps: float, desk: Desk) -> Outcome:
    worlds = desk.worlds(desk.shots)
    if not worlds:
        return "the camera can come closer only in shots of places"
    limit = "close" if steps > 0 else "wide"
    if all(v.framing == limit for v in worlds):
        return f"that is as {'close' if steps > 0 else 'wide'} as the camera goes"
    return (desk.edit("framing", steps, shots=desk.shots),)
