"""Agreeing: what the unified encoder reads in each thing that is given, and where two of them contradict each other.

Words, pictures and sound are read alone, the moods of pictures and music by what is measured in them, which carries over to what is
not the engine's own. They may lie as far apart as those of nineteen in twenty scenes whose parts belong together; what lies further
apart is a contradiction. The rule is the engine's: explicit words win, then what is heard, then what is seen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import combinations
from math import hypot

import numpy as np

from seedream.context import Context
from seedream.encoder.unified.attributes import Attributes
from seedream.encoder.unified.features import SOUND_S, Rgb
from seedream.encoder.unified.model import Request, Understanding
from seedream.encoder.unified.plain import plain_mood, values_of_music, values_of_picture
from seedream.encoder.unified.shipped import limit, plain_weights, shipped
from seedream.encoder.unified.wishes import Wishes
from seedream.generators import audio
from seedream.inputs.pictures import pixels_of
from seedream.scene.telling.pictured import of_role
from seedream.sound.feeling import Feeling
from seedream.types import SAMPLE_RATE_HZ, Audio, Decision, Mood

SEEN = ("place", "style", "photo", "subject")
"""Roles of pictures whose mood counts, the one that decides most first."""
WHITE = 255
NAMES = {"text": "the words", "picture": "the picture", "sound": "the music"}
PICTURE_SHARE = 0.5
"""How much of the valence a picture decides where the words name no mood and no music is given."""


def agreed(
    context: Context, heard: audio.Heard, feeling: Feeling | None, *, explicit: bool
) -> tuple[Context, tuple[Decision, ...]]:
    """The context with the mood that a picture gives it, what was read in everything given, and what contradicts.

    `feeling` is that of the song that is `heard`; `explicit` says that the words name the mood. Without pictures and music nothing
    is read.
    """
    picture, sound = seen(context), _middle(heard.song.samples) if heard.song else None
    if picture is None and sound is None:
        return context, ()
    wish = context.brief.intent
    aspect = wish.aspect[0] / wish.aspect[1] if wish.aspect else None
    wishes = Wishes(duration_s=wish.duration_s, aspect=aspect, style=wish.style or "")
    request = Request(context.brief.wish, picture, sound, SAMPLE_RATE_HZ, wishes)
    read = shipped().understand(request)
    moods = _plain(picture, feeling)
    alone = {m: told(m, mood, read.alone[m][1]) for m, mood in moods.items()}
    decisions = [Decision(f"understood.{m}", said, f"{NAMES[m]} by itself", "model") for m, said in alone.items()]
    decisions += [_together(read)]
    moods = {"text": context.embedding.mood, **moods}
    decisions += contradictions(moods, explicit=explicit)
    if explicit or heard.song or "picture" not in moods:
        return context, tuple(decisions)
    own = context.embedding.mood
    valence = round((1 - PICTURE_SHARE) * own.valence + PICTURE_SHARE * moods["picture"].valence, 3)
    why = Decision("mood.picture", f"valence {valence:+.2f}", "the picture that is given; the words name no mood", "model")
    return replace(context, embedding=replace(context.embedding, mood=Mood(valence, own.arousal))), (*decisions, why)


def contradictions(moods: Mapping[str, Mood], *, explicit: bool) -> list[Decision]:
    """A decision for every pair of things whose moods lie further apart than those of things that belong together.

    Words and music are compared by `films.relations`, which knows more of both.
    """
    found = []
    for a, b in combinations(moods, 2):
        apart = hypot(moods[a].valence - moods[b].valence, moods[a].arousal - moods[b].arousal)
        if {a, b} == {"text", "sound"} or apart <= limit(a, b) or not (axes := _opposed(moods[a], moods[b])):
            continue
        value = f"{NAMES[a]} {_words(moods[a])} against {NAMES[b]} {_words(moods[b])}, in {axes}"
        wins = NAMES["text"] if explicit else NAMES["sound"] if "sound" in moods else NAMES["text"]
        rule = "explicit words win" if explicit else "the words name no mood, so what is heard decides" if "sound" in moods else \
            "the words decide more than half of it"  # fmt: skip
        found.append(Decision(f"contradiction.{a}_{b}", value, f"{rule}: {wins} set the mood, {NAMES[b]} stays as it is"))
    return found


def seen(context: Context) -> Rgb | None:
    """The pixels `(H, W, 3)` of the picture whose mood counts, on white where it is transparent; None where there is none."""
    for role in SEEN:
        if pictures := of_role(context.brief.pictures, role):
            data = pixels_of(pictures[0])
            opaque = data[..., 3:].astype(np.float32) / 255.0
            return np.asarray(data[..., :3] * opaque + WHITE * (1 - opaque), np.uint8)
    return None


def told(modality: str, mood: Mood, found: Attributes) -> str:
    """What was read in a picture or sound of a mood, for people."""
    if modality == "sound":
        return f"{_words(mood)}, {found.best('genre')}"  # its tempo is tracked, not read
    light = ", ".join(f"{name} {found.numbers[name]:+.2f}" for name in ("brightness", "warmth"))
    return f"{_words(mood)}, {found.best('time_of_day')}, {light}"


def _plain(picture: Rgb | None, feeling: Feeling | None) -> dict[str, Mood]:
    """The moods of the picture and the music that are given, by what is measured in them."""
    moods = {}
    if picture is not None:
        moods["picture"] = plain_mood(values_of_picture(picture), plain_weights("picture"))
    if feeling is not None:
        moods["sound"] = plain_mood(values_of_music(feeling.tempo_bpm, feeling.mode), plain_weights("sound"))
    return moods


def _together(read: Understanding) -> Decision:
    said = f"{_words(_mood(read.attributes))}, pace {read.attributes.numbers['pace']:.2f}"
    return Decision("understood.together", said, "all that is given at once", "model")


def _middle(samples: Audio) -> Audio:
    """As much as the encoder hears, from a third of the way into a song: beginnings are often quieter than the rest."""
    count = round(SOUND_S * SAMPLE_RATE_HZ)
    start = max(min(len(samples) // 3, len(samples) - count), 0)
    return samples[start : start + count]


def _mood(found: Attributes) -> Mood:
    valence, arousal = (round(float(np.clip(found.numbers[name], -1, 1)), 3) for name in ("valence", "arousal"))
    return Mood(valence, arousal)


def _words(mood: Mood) -> str:
    return f"(valence {mood.valence:+.2f}, arousal {mood.arousal:+.2f})"


def _opposed(a: Mood, b: Mood) -> str:
    """The axes on which two moods lie on different sides of the middle."""
    axes = (("valence", a.valence, b.valence), ("arousal", a.arousal, b.arousal))
    return " and ".join(name for name, x, y in axes if x * y < 0 and abs(x - y) > 0.4)
