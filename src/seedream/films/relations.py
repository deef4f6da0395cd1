"""Relations between what a user gives: music and voices set mood and pace where words leave them open; what contradicts is said.

The rule is always the same: explicit words win. What loses is not lost silently: it is a decision with its reason.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from seedream import inputs
from seedream.context import Context
from seedream.encoder import words_of_speed
from seedream.films.agreeing import agreed
from seedream.generators import audio
from seedream.inputs.tones import tones_of
from seedream.scene.reading.hours import hour_said
from seedream.scene.shots.likeness import pace_like
from seedream.scene.telling.pictured import of_role
from seedream.sound.feeling import Feeling, feel
from seedream.sound.speaking import how_spoken
from seedream.types import Decision, Mood

AGAINST = 0.55
"""How far apart the mood of the words and that of the music, on different sides of zero, contradict each other."""
_DARK, _LIT = ("night",), ("day", "dawn", "golden")


def related(context: Context, heard: audio.Heard) -> tuple[Context, tuple[Decision, ...]]:
    """The context with what the given music and pictures decide of it, and every contradiction between them and the words."""
    decisions = [*_light(context)]
    feeling = feel(heard.song.samples) if heard.song else None
    context, agreements = agreed(context, heard, feeling, explicit=_mood_said(context))
    decisions += agreements
    context, liked = _like(context)
    decisions += liked
    context, spoken = _spoken(context, heard)
    decisions += spoken
    if heard.song is None or feeling is None:
        return context, tuple(decisions)
    own = context.embedding
    said = next((d for d in own.decisions if d.key == "mood"), None)
    explicit = _mood_said(context)
    mood, why = own.mood, f"the music ({feeling.words})"
    against = opposed(own.mood, feeling.mood)
    if explicit:
        if against:
            decisions.append(_contradiction(context, heard.song.name, feeling, against, said.reason if said else "the words"))
        pace = own.pace
    else:
        mood = Mood(
            round(0.3 * mood.valence + 0.7 * feeling.mood.valence, 3), round(0.3 * mood.arousal + 0.7 * feeling.mood.arousal, 3)
        )
        decisions.append(
            Decision("mood.music", f"valence {mood.valence:+.2f}, arousal {mood.arousal:+.2f}", f"{why}; the words name no mood")
        )
        if against:
            value = f"{heard.song.name} against the sense of the request: the music wins"
            decisions.append(Decision("contradiction.mood", value, f"{against}; the words name no mood, so what is heard decides"))
        pace = own.pace if _speed_said(context) else usual_pace(feeling.mood.arousal)
        if pace != own.pace:
            decisions.append(Decision("pace.music", f"{pace:.2f}", why))
    return replace(context, embedding=replace(own, mood=mood, pace=pace)), tuple(decisions)


def _like(context: Context) -> tuple[Context, tuple[Decision, ...]]:
    """The context with pace and mood of a video that was given as an example, where the words leave them open."""
    example = context.brief.intent.like
    if example is None:
        return context, ()
    pace, why = pace_like(example)
    if _speed_said(context):
        why = Decision(
            "contradiction.pace", f"{example} is cut at pace {pace:.2f}", "explicit words win: they say how fast the film is"
        )
        return context, (why,)
    embedding, decisions = replace(context.embedding, pace=pace), [why]
    if example.sound and not _mood_said(context):
        feeling = feel(inputs.decode(example.path))
        embedding = replace(embedding, mood=feeling.mood)
        value = f"valence {feeling.mood.valence:+.2f}, arousal {feeling.mood.arousal:+.2f}"
        decisions.append(Decision("like.mood", value, f"the sound of {example} ({feeling.words}); the words name no mood", "user"))
    return replace(context, embedding=embedding), tuple(decisions)


def _spoken(context: Context, heard: audio.Heard) -> tuple[Context, tuple[Decision, ...]]:
    """The context as stirred and as fast as the voice that was recorded, where the words name no mood and no speed."""
    memo, own = context.brief.intent.voice_memo, context.embedding
    samples = heard.voice.samples if heard.voice else inputs.decode(memo) if memo else None
    spoken = how_spoken(samples) if samples is not None else None
    if spoken is None or _mood_said(context):
        return context, ()
    arousal = round(0.4 * own.mood.arousal + 0.6 * spoken.arousal, 3)
    decisions = [Decision("mood.voice", f"arousal {arousal:+.2f}", f"{spoken.words}; the words name no mood", "user")]
    embedding = replace(own, mood=Mood(own.mood.valence, arousal))
    if not _speed_said(context):
        embedding = replace(embedding, pace=usual_pace(arousal))
        decisions.append(Decision("pace.voice", f"{embedding.pace:.2f}", spoken.words, "user"))
    return replace(context, embedding=embedding), tuple(decisions)


def usual_pace(arousal: float) -> float:
    """Pace 0..1 of a film of this arousal."""
    return round(min(max(0.5 + 0.42 * arousal, 0.0), 1.0), 3)


def _mood_said(context: Context) -> bool:
    said = next((d for d in context.embedding.decisions if d.key == "mood"), None)
    return bool(context.brief.intent.mood) or (said is not None and said.reason.startswith("the words"))


def opposed(words: Mood, other: Mood) -> str:
    """What two moods contradict each other in, as words; "" where they do not."""
    found = []
    if words.valence * other.valence < 0 and abs(words.valence - other.valence) > AGAINST:
        found.append("glad words and sad music" if words.valence > 0 else "sad words and glad music")
    if words.arousal * other.arousal < 0 and abs(words.arousal - other.arousal) > AGAINST:
        found.append("lively words and calm music" if words.arousal > 0 else "calm words and lively music")
    return " and ".join(found)


def _contradiction(context: Context, name: str, feeling: Feeling, against: str, reason: str) -> Decision:
    said = context.embedding.mood
    value = f"{against}: {name} (valence {feeling.mood.valence:+.2f}, arousal {feeling.mood.arousal:+.2f}) against the words " \
            f"(valence {said.valence:+.2f}, arousal {said.arousal:+.2f})"  # fmt: skip
    return Decision(
        "contradiction.mood", value, f"explicit words win ({reason}): they set picture and words, the music stays as it is"
    )


def _speed_said(context: Context) -> bool:
    """Whether the words speak of speed."""
    return words_of_speed(f"{context.brief.text or context.brief.prompt} {context.brief.intent.mood or ''}") != 0


def _light(context: Context) -> Iterator[Decision]:
    """Words that say an hour against a picture with the light of another one."""
    places = of_role(context.brief.pictures, "place")
    if not places:
        return
    said, seen = hour_said(context.brief.wish), tones_of(places[:1])
    if said and ((said in _LIT and seen.hour in _DARK) or (said in _DARK and seen.hour == "day")):
        value = f'"{said}" in the words, {places[0]} looks like {seen.hour} ({seen.words})'
        yield Decision(
            "contradiction.light", value, "explicit words win: they set sound, music and narration; the picture is shown as it is"
        )
