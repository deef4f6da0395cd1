"""Constructions about angle, focus and joints of shots, the size of type over pictures, and sound that fades."""

from __future__ import annotations

import re

from seedream.generators.text import burn_captions
from seedream.inputs import frame_spec
from seedream.refinement.notes.amounts import amount_of, seconds
from seedream.refinement.notes.desk import Desk, Outcome
from seedream.refinement.notes.qualities import quality_of, subject_of
from seedream.refinement.notes.soundtrack import level_steps
from seedream.refinement.notes.tables import Rule, pattern, table, words_of
from seedream.scene.shots.casting import hero_of

_STEMS = ("voice", "music", "effects", "ambience")


def angle(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """The camera looks up from below, down from above, or straight."""
    shots = [s for s in desk.film.board.shots if not desk.shots or s.beat_id in desk.shots]
    if pattern("gaze").search(desk.clause.text):
        return None
    if not desk.worlds(desk.shots):
        return "the camera has an angle only in shots of places"
    if rule.value == "level":
        tilted = any(s.camera.angle for s in shots)
        return (desk.edit("camera.angle", 0.0, "level", shots=desk.shots),) if tilted else "the camera is at eye level already"
    if all(s.camera.angle * rule.amount >= 1.0 for s in shots):
        return f"that is as {'high' if rule.amount > 0 else 'low'} as the camera goes"
    steps = min(amount_of(desk.clause.text).steps, 1.0)
    return (desk.edit("camera.angle", rule.amount * steps, shots=desk.shots),)


def focus(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """One is sharp and what is before and behind is not, or everything is."""
    worlds = desk.worlds(desk.shots)
    if not worlds:
        return "only shots of places have something sharp and something that is not"
    if rule.value == "all":
        blurred = any(s.camera.focus for s in desk.film.board.shots if not desk.shots or s.beat_id in desk.shots)
        return (desk.edit("focus", 0.0, "all", shots=desk.shots),) if blurred else "everything is sharp already"
    named = desk.entities(match) if match.groupdict().get("e") else ()
    hero = hero_of(desk.film.scene.entities)
    name = named[0] if named else hero.id if hero else ""
    if not name or not any(m.entity_id.split(".")[0] == name for v in worlds for m in v.cast):
        return "nobody stands before the background there"
    return (desk.edit("focus", 0.0, "", kind="entity", name=name, shots=desk.shots),)


DARK_END = "the film goes dark at its end already"


def joint(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """How a shot follows the one before: cut, dissolved, faded."""
    board, shots = desk.film.board, sorted(desk.clause.shots or ())
    found = [(len(m[0]), j) for j in table("words")["joint"] if (m := words_of("joint", j).search(desk.clause.text))]
    wanted = rule.value or (max(found)[1] if found else "")
    if not wanted:
        return None
    last = len(board.shots) - 1
    if shots == [last] and re.search(r"\b(?:end|ending|out)\b", desk.words.lower()) and wanted in ("fade", "fade white"):
        return DARK_END if wanted == "fade" else "the film ends in the dark; it cannot end in white"
    if len(shots) == 1 and pattern("goes_dark").search(desk.clause.text):  # "let <s0> fade to black": before the next one
        if shots == [last]:
            return DARK_END if wanted == "fade" else "the film ends in the dark; it cannot end in white"
        shots = [shots[0] + 1]
    if len(shots) > 1 and re.search(r"\bbetween\b|\bfrom\b.*\bto\b", desk.note.lower()):
        shots = shots[1:]
    shots = [] if len(shots) >= last and last not in shots[:1] else shots
    if re.search(r"\bafter\b", desk.words.lower()) and shots:
        shots = shots[:1]
    if not shots and re.search(r"\bfades? (?:in)?to (?:the |his |her |a )?(?!black|white)[a-z<]", desk.clause.text):
        return None
    if not shots and desk.clause.inherited:
        shots = sorted(desk.clause.inherited)
    if not shots and re.search(r"\bfrom (?:black|white)\b|\bfade in\b", desk.clause.text):
        shots = [0]
    if not shots and re.search(r"\b(?:fades?|cut)(?: out)? to black\b|\bfade[- ]out$", desk.clause.text):
        return "the film goes dark at its end already; say between which shots, as in: fade to black between shots 2 and 3"
    if not shots and last == 0:
        return "there is only one shot, so nothing is joined"
    now = [s.transition for s in board.shots if (s.index in shots if shots else s.index > 0)]
    if all(t == wanted or (wanted == "cut" and t == "match") for t in now):
        return "these shots are joined so already"
    return (desk.edit("transition", 0.0, wanted, shots=desk.beats(shots) if shots else ()),)


def type_size(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Larger or smaller captions or titles over pictures."""
    text = desk.clause.text
    smaller = bool(re.search(r"\b(?:smaller|tiny|tinier|small|less big|reduce|shrink)\b", text))
    complaint = bool(re.search(r"\b(?:too|so) (?:small|tiny|big|large|huge)\b", text))
    sign = -1.0 if smaller != complaint else 1.0
    steps = sign * amount_of(re.sub(r"\btoo\b", "", text)).steps
    if rule.kind == "captions":
        wish = desk.film.brief.intent
        if not burn_captions(wish, frame_spec(wish)):
            return 'the captions are beside the film, where the player sets their size; "captions in the picture" puts them in'
        return (desk.edit("captions.size", steps, kind="captions", shots=desk.own_shots),)
    if not any(v.headline for v in desk.worlds(desk.own_shots)):
        typed = any(getattr(s.view, "headline", "") for s in desk.film.board.shots)
        return (
            "type that is part of a designed picture has the size that fits it; only titles over pictures of places can be larger"
            if typed
            else "there is no title over the picture"
        )
    return (desk.edit("title.size", steps, kind="title", shots=desk.own_shots),)


def fade(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """A part of the sound, or all of it, fades in or out."""
    text, subject = desk.clause.text, subject_of(desk.clause.text)
    subject = rule.kind or (subject if subject in _STEMS else "")
    whole = re.search(r"\b(?:sound|audio|everything|all sounds?)\b", text)
    if not subject and not whole:
        return None
    if subject == "voice" and not desk.film.script.lines:
        return "nothing is spoken in this film"
    if subject == "music" and desk.film.brief.intent.music is False:
        return "there is no music in this film"
    given = re.search(r"(\d+(?:\.\d+)?)[ -]?(seconds?|secs?|s|minutes?|mins?)\b", text)
    end = len(desk.film.board.shots) - 1 if rule.value == "out" else 0
    shots = () if desk.clause.shots == (end,) else desk.own_shots
    length_s = seconds(given[1], given[2]) if given else 0.0
    return (desk.edit("fade", length_s, rule.value, kind=subject, shots=shots),)


def starts(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """A part of the sound begins with a shot, or ends with one: it is silent on the other side."""
    shots = desk.marked_shots(match)
    if not shots:
        return None
    count = len(desk.film.board.shots)
    after = re.search(r"\bafter <s\d+>$", match[0]) is not None
    first, last = min(shots), max(shots)
    before = range(last + 1 if after else first)
    silent = before if rule.value == "start" else range(last + (rule.value == "end"), count)
    if not silent:
        return "it does so already"
    return (desk.edit("level", 0.0, "none", kind=rule.kind or subject_of(match[0]), shots=desk.beats(tuple(silent))),)


def all_but(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Every part of the sound but one louder or quieter."""
    kept, text = subject_of(match["kept"]), desk.clause.text
    spoken = bool(desk.film.script.lines)
    others = [s for s in _STEMS[1:] + _STEMS[:1] if s != kept and (s != "voice" or spoken)]
    if kept in _STEMS and re.search(r"\b(?:mute|silence|turn off|switch off|remove|no|cut|kill|without)\b", text):
        return tuple(desk.edit("level", 0.0, "none", kind=s, shots=desk.own_shots) for s in others)
    quality = quality_of(text.replace(match["kept"], " "), "music")
    if kept not in _STEMS or quality is None or quality.axis != "level":
        return None
    return tuple(level_steps(desk, s, quality.sign) for s in others)
