"""Layout: which numbers the joint model speaks of, in which order.

A window holds T frames at `RATE_HZ` of C channels, `(T, C)`. Channels belong to one of three modalities (video, audio, text)
and, within it, to a group; a group is the smallest thing that can be given while the rest is generated. Kinds of channels:

    pulse   a narrow bump (Gaussian, `PULSE_FRAMES` wide) at every event of a stream
    phase   sine and cosine of how far a stream that keeps time leads its nominal clock; (0, 0) where nothing keeps time
    curve   a quantity that changes slowly

Music has its beat as it sounds (audio) and as the picture moves to it (video, "sway"). Whoever dances to it leads that phase, and
not the nominal clock: contacts the sway, their sounds the beat.

Each of the two slots carries one subject: its contacts with the world as they are seen (video) and heard (audio). Sounds stand at
the instant at which they are made, not at which they arrive: how long a sound travels is physics, added where events are read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.tracks import RATE_HZ

Modality = Literal["video", "audio", "text"]
Kind = Literal["pulse", "phase", "curve"]
MODALITIES: Final[tuple[Modality, ...]] = ("video", "audio", "text")
PATCH: Final = 4
"""Frames that one token carries."""
SLOTS: Final = 2
SCENERY: Final = 0.25
"""Weight of curves that only have to look right; nobody notices their every turn."""
FACES: Final = 1.6
"""Weight of speech and of the mouths that say it: everybody notices those."""
PULSE_FRAMES: Final = 0.9
"""Standard deviation of a pulse in frames."""

LIGHT_WORD: Final = 0.65
"""Pulse of a word that carries no stress, against 1 for one that does."""

ACTIONS: Final = (
    "none", "walk", "run", "jump", "bounce", "fall", "dance", "talk", "wave", "think", "type", "tap", "drive", "machine", "door",
    "fly", "drift", "idle",
)  # fmt: skip
RHYTHMIC: Final = ("walk", "run", "dance", "machine")
"""Actions whose contacts keep time: their events are turns of a clock, those of all others are pulses."""
CLOCKED: Final = (*RHYTHMIC, "fly")
SOUNDING: Final = ("walk", "run", "jump", "bounce", "fall", "dance", "type", "tap", "drive", "machine", "door")
"""Actions whose contacts make a sound."""
SENSES: Final = tuple(f"{sense}{slot}" for slot in range(SLOTS) for sense in ("contact", "heard"))
"""The streams of the subjects: contacts as they are seen, and as they are heard."""
CLOCKS: Final = ("beat", *SENSES)
"""Nominal clocks of a window, each told to the network as sine and cosine, still where a stream keeps no time or is not there."""
TOLD: Final = 2 * len(CLOCKS) + len(SENSES)
"""What a window is told at every frame: its clocks, and which streams of its subjects there are."""
TIMED: Final = {"beat": ("beat_sin", "beat_cos", 0), "sway": ("sway_sin", "sway_cos", 0),
                **{f"contact{s}": (f"phase_sin{s}", f"phase_cos{s}", 1 + 2 * s) for s in range(SLOTS)},
                **{f"heard{s}": (f"heard_sin{s}", f"heard_cos{s}", 2 + 2 * s) for s in range(SLOTS)}}  # fmt: skip
"""Streams that may keep time: their phase channels and the number of the clock that they lead."""
MUSICAL: Final = {"contact": "sway", "heard": "beat"}
"""The stream of the music that a dancer's contacts and their sounds lead instead of a clock of their own."""


@dataclass(frozen=True, slots=True)
class Channel:
    """One number per frame. `weight` is its share in the training loss."""

    name: str
    modality: Modality
    group: str
    kind: Kind
    weight: float


def _channels() -> tuple[Channel, ...]:
    weights: dict[Kind, float] = {"pulse": 2.0, "phase": 1.5, "curve": 0.7}
    scenery = {"wind", "weather", "light", "ambience", "music", "brightness", "surroundings"}
    scenery |= {f"{name}{slot}" for name in ("gaze", "blink") for slot in range(SLOTS)}
    faces = {"voice", "opening", "rounding", *(f"{name}{slot}" for name in ("mouth", "width") for slot in range(SLOTS))}
    table: list[tuple[Modality, str, Kind, str]] = [
        ("video", "camera", "curve", "camera.x camera.y camera.zoom"),
        ("video", "camera", "pulse", "accent"),
        ("video", "camera", "phase", "sway_sin sway_cos"),
        ("video", "reveals", "pulse", "reveal"),
        ("video", "weather", "pulse", "flash"),
        ("video", "weather", "curve", "wind weather light"),
    ]
    for slot in range(SLOTS):
        table += [
            ("video", "actors", "pulse", f"contact{slot}"),
            ("video", "actors", "phase", f"phase_sin{slot} phase_cos{slot}"),
            ("video", "actors", "curve", f"height{slot} speed{slot} mouth{slot} width{slot} gesture{slot} gaze{slot}"),
            ("video", "actors", "pulse", f"blink{slot}"),
        ]
    table += [
        ("audio", "music", "phase", "beat_sin beat_cos"),
        ("audio", "music", "pulse", "downbeat"),
        ("audio", "music", "curve", "music"),
        ("audio", "speech", "curve", "voice brightness"),
        ("audio", "effects", "pulse", "hit chime thunder surroundings"),
        ("audio", "effects", "curve", "ambience"),
    ]
    for slot in range(SLOTS):
        table += [
            ("audio", "sounds", "pulse", f"heard{slot}"),
            ("audio", "sounds", "phase", f"heard_sin{slot} heard_cos{slot}"),
        ]
    table += [
        ("text", "words", "pulse", "word"),
        ("text", "words", "curve", "opening rounding"),
        ("text", "emphasis", "pulse", "emphasis"),
        ("text", "cues", "pulse", "cue"),
    ]
    return tuple(
        Channel(name, modality, group, kind, SCENERY if name in scenery else FACES if name in faces else weights[kind])
        for modality, group, kind, names in table
        for name in names.split()
    )


CHANNELS: Final = _channels()
GROUPS: Final = tuple(dict.fromkeys(channel.group for channel in CHANNELS))
_INDEX: Final = {channel.name: i for i, channel in enumerate(CHANNELS)}


def index(name: str) -> int:
    """Position of a channel."""
    return _INDEX[name]


def indices(*, modality: str = "", group: str = "") -> NDArray[np.intp]:
    """Positions of all channels of a modality or a group."""
    found = [i for i, c in enumerate(CHANNELS) if (not modality or c.modality == modality) and (not group or c.group == group)]
    return np.array(found, np.intp)


def group_of_channel() -> NDArray[np.intp]:
    """Number of the group of every channel `(C,)`, in the order of `GROUPS`."""
    return np.array([GROUPS.index(channel.group) for channel in CHANNELS], np.intp)


def modality_of_channel() -> NDArray[np.intp]:
    """Number of the modality of every channel `(C,)`, in the order of `MODALITIES`."""
    return np.array([MODALITIES.index(channel.modality) for channel in CHANNELS], np.intp)


def event_channels() -> NDArray[np.bool_]:
    """Which channels hold events, as pulses or as phases of a clock `(C,)`."""
    return np.array([channel.kind in ("pulse", "phase") for channel in CHANNELS])


def phase_channels() -> NDArray[np.intp]:
    """Positions of sine and cosine of every stream of `TIMED`, and the number of its clock, `(streams, 3)`."""
    return np.array([[index(sine), index(cosine), clock] for sine, cosine, clock in TIMED.values()], np.intp)


def frames_for(duration_s: float) -> int:
    """Frames of a window of at least `duration_s`, a whole number of tokens."""
    return int(np.ceil(duration_s * RATE_HZ / PATCH - 1e-6)) * PATCH
