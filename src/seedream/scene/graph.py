"""Scene graph: the places, people, things, relations and story beats that a film is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from seedream.inputs.brand import Look
from seedream.inputs.brand_words import Words
from seedream.inputs.pictures import Picture
from seedream.inputs.tones import Tones
from seedream.scene.shots.views import Place, View
from seedream.scene.storyboard import Camera, Transition
from seedream.types import Attributes, Mood

Kind = Literal["cinematic", "product", "lesson", "story", "announcement"]


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something in the scene. `look` locks appearance (age, hair, coat…), so that it is the same in all shots.

    With a `picture` of the user's own it is the subject of that picture.
    """

    id: str
    category: Literal["person", "animal", "thing"]
    noun: str
    count: int = 1
    attributes: tuple[str, ...] = ()
    colour: str = ""
    action: str = ""
    look: Attributes = field(default_factory=dict)
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """A spatial or temporal relation between two entities (or an entity and the place), e.g. ("kids", "flying", "kite")."""

    subject: str
    predicate: str
    object: str


@dataclass(frozen=True, slots=True)
class Beat:
    """One step of the story: what is shown and what it is for. Timing comes later, from the narration.

    `weight` shares out time that the narration does not need; `min_s` is the shortest this view may stand.
    `subject` tells the text generator what to speak about; `spoken` holds ready narration variants
    (from lessons, product content or a user's script), longest first, of which the text generator chooses one;
    `verbatim` marks words of the user's own that must be spoken as they are. `speaker` is "narrator" or whoever of the view's cast
    says them. `camera` and `transition` are there where the request says how the shot is filmed and joined to the one before it.
    """

    id: str
    purpose: str
    view: View
    weight: float = 1.0
    min_s: float = 2.0
    subject: str = ""
    spoken: tuple[str, ...] = ()
    verbatim: bool = False
    speaker: str = "narrator"
    camera: Camera | None = None
    transition: Transition | None = None


@dataclass(frozen=True, slots=True)
class SceneGraph:
    """Everything a film shows and means, before time is given to it. `look` and `words` are those of a brand, `reference` the
    colours of a picture whose style the film takes over, `energy` how strong the music is in each part of the film, 0..1."""

    kind: Kind
    title: str
    topic: str
    mood: Mood
    pace: float
    place: Place
    entities: tuple[Entity, ...]
    relations: tuple[Relation, ...]
    beats: tuple[Beat, ...]
    palette: str = ""
    accent: str = "#4f5bd5"
    music_genre: str = ""
    brand: str = ""
    not_understood: tuple[str, ...] = ()
    description: str = ""
    look: Look | None = None
    words: Words = field(default_factory=Words)
    reference: Tones | None = None
    energy: tuple[float, ...] = ()
