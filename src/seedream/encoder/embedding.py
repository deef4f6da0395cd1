"""Embedding: a brief as numbers that every later step reads: meaning, mood, pace, warmth, brightness."""

from __future__ import annotations

import re
from dataclasses import dataclass

from seedream.encoder.minilm import Vectors, sentence_vectors
from seedream.encoder.mood import mood_of, named_moods, position, stated_mood, usual_mood
from seedream.inputs import Brief
from seedream.types import Decision, Mood

_COLOURS = (
    "red", "orange", "amber", "golden", "gold", "yellow", "green", "emerald", "teal", "turquoise", "cyan", "blue", "navy", "indigo",
    "violet", "purple", "magenta", "pink", "crimson", "brown", "black", "white", "grey", "silver", "neon", "pastel",
)  # fmt: skip
_FASTER = r"\b(fast|fast-paced|quick|snappy|rapid|hectic|punchy|energetic)\b"
_SLOWER = r"\b(slow|slowly|slow-paced|unhurried|lingering|meditative|gentle pace)\b"


@dataclass(frozen=True, eq=False, slots=True)
class Embedding:
    """What a brief means, in numbers.

    `vector` (384,) unit float32; `mood` -1..1; `pace` 0 (lingering) .. 1 (hectic); `warmth` -1 (icy) .. 1 (golden);
    `brightness` -1 (dark) .. 1 (bright); `palette_hints` colour words of the request in order.
    """

    vector: Vectors
    mood: Mood
    pace: float
    warmth: float
    brightness: float
    palette_hints: tuple[str, ...] = ()
    decisions: tuple[Decision, ...] = ()


def encode(brief: Brief) -> Embedding:
    """Embed a brief. A mood that the user states decides; otherwise words and meaning of the request do."""
    text = brief.text or brief.prompt
    vector = sentence_vectors([text])[0]
    base = mood_of(text, vector)
    wish = brief.intent.mood
    named = [word for word, _ in named_moods(wish or text)]
    mood = stated_mood(wish, base) if wish else usual_mood(brief.kind, base, bool(named))
    reason = f'you asked for "{wish}"' if wish else f"the words {', '.join(named)}" if named else "the sense of the request"
    words = f"{text} {wish or ''}"
    pace = _pace(mood, words)
    return Embedding(
        vector=vector,
        mood=mood,
        pace=pace,
        warmth=round(position(vector, "warmth"), 3),
        brightness=round(position(vector, "brightness"), 3),
        palette_hints=tuple(dict.fromkeys(w for w in re.findall(r"[a-z]+", words.lower()) if w in _COLOURS)),
        decisions=(
            Decision("mood", f"valence {mood.valence:+.2f}, arousal {mood.arousal:+.2f}", reason, "user" if wish else "model"),
            Decision("pace", f"{pace:.2f}", "follows from the arousal of the mood and words about speed", "rule"),
        ),
    )


def _pace(mood: Mood, words: str) -> float:
    """Pace 0..1 from arousal, moved by words about speed."""
    return round(min(1.0, max(0.0, 0.5 + 0.38 * mood.arousal + 0.25 * words_of_speed(words))), 3)


def words_of_speed(words: str) -> int:
    """1 where words ask for something fast, -1 for something slow, 0 where they ask for neither or both."""
    return bool(re.search(_FASTER, words, re.IGNORECASE)) - bool(re.search(_SLOWER, words, re.IGNORECASE))
