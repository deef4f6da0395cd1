"""Views: what a shot can show. Each view names the elements that appear in it at times of their own."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from seedream.inputs.brand import Look
from seedream.inputs.footage import Footage
from seedream.inputs.pictures import Picture
from seedream.scene.figures.diagram import DiagramView
from seedream.scene.product import DeviceView
from seedream.types import Attributes, Element, Rect

Framing = Literal["wide", "medium", "near", "close", "detail"]
TimeOfDay = Literal["dawn", "day", "golden", "sunset", "blue", "night", "storm", "overcast"]
Weather = Literal["clear", "rain", "snow", "fog", "storm", "wind"]
Season = Literal["", "spring", "summer", "autumn", "winter"]
Sky = Literal["", "northern lights"]
Condition = Literal["", "abandoned", "old", "cozy", "modern", "messy", "bare", "tiny", "dark"]

CLEAR = 0.455
"""Part of a frame's width on its left that a title beside the cast takes."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where it happens. `kind` is a key of `rendering.places` ("neon_city", "field", …); the rest is time, weather, wording.

    With a `picture` of the user's own it looks like that, and `kind` only says how it sounds and is spoken of.
    `without` names furniture that the cast brings, which the place leaves out of its own; `sky` is what shines in it by night;
    `at` is which of its own parts is seen, because somebody is there ("window"); `condition` is the state that it is in, and
    `paint` the colour of a room's walls ("#rrggbb"), where that is said; `tints` are those of its own pieces, by their word.
    """

    kind: str
    time_of_day: TimeOfDay = "day"
    weather: Weather = "clear"
    wording: str = ""
    picture: Picture | None = None
    season: Season = ""
    without: tuple[str, ...] = ()
    sky: Sky = ""
    at: str = ""
    condition: Condition = ""
    paint: str = ""
    tints: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CastMember:
    """Someone or something on stage in a shot.

    `x` is the place across the frame (-1 left edge, 0 centre, 1 right edge) at the start; `facing` is 1 (right) or -1 (left);
    `height` is relative to an adult; `depth` 0 is the normal stage line, larger is further away; `action` is one of
    `diffusion.actions` ("walk", "run", "stand", "sit", "talk", "wave", "point", "think", "hold", "fly", "float", "swim", …).
    `holding` names a prop in the hand (or what is ridden); `look` is the entity's locked appearance.
    `lift` is how far its lowest point is above the stage line, in adult heights (something above something).
    `by` is the id of another member whose place this one keeps wherever that goes: `aside` is then how far to the right of it this
    one is, and `lift` how far above its foot, in adult heights.
    `box` is the place in the picture, in fractions of the frame, that the drawing of a still has to fill: then `height` is the
    box's, `lift` 1 says that it stands on a shelf or flies, and nothing of the place's stage counts. Else it has its natural size.
    `picture` is one of the user's own, whose subject stands there instead of a drawing.
    `wet` is how much of it, from below, is under water (a part of the `box`).
    `deed` is the pose that the verb has of its own ("throw", "hug"; `[deeds]` of `data/actions.toml`), where it has one.
    """

    entity_id: str
    category: Literal["person", "animal", "thing"]
    noun: str
    action: str = "stand"
    x: float = 0.0
    facing: int = 1
    height: float = 1.0
    depth: float = 0.0
    colour: str = ""
    holding: str = ""
    look: Attributes = field(default_factory=dict)
    lift: float = 0.0
    box: Rect | None = None
    picture: Picture | None = None
    deed: str = ""
    by: str = ""
    aside: float = 0.0
    wet: float = 0.0


@dataclass(frozen=True, slots=True)
class WorldView:
    """A place with a cast: the illustrated world. `elements` may hold an overlaid title.

    `mirrored` shows the place from its other side: left and right change, while cast and tracks keep their sides.
    """

    place: Place
    cast: tuple[CastMember, ...] = ()
    framing: Framing = "wide"
    headline: str = ""
    kicker: str = ""
    seed_offset: int = 0
    mirrored: bool = False
    look: Look | None = None

    @property
    def clear_left(self) -> bool:
        """Whether the cast of a composed picture leaves its left side to a title."""
        boxes = [m.box for m in self.cast if m.box is not None]
        return bool(boxes) and all(b.x >= CLEAR - 1e-6 for b in boxes)

    @property
    def elements(self) -> tuple[Element, ...]:
        """The title, where there is one."""
        return (Element("headline", kind="headline", duration_s=1.2),) if self.headline else ()


@dataclass(frozen=True, slots=True)
class TitleView:
    """A typographic shot on a designed ground: headline, a line below it, and icons of the nouns that were understood.

    `ground` is "light", "deep" or "paper"; `icons` are nouns for which an icon glyph is looked up; `bullets` build up.
    """

    headline: str
    body: str = ""
    kicker: str = ""
    emphasis: str = ""
    icons: tuple[str, ...] = ()
    bullets: tuple[str, ...] = ()
    bullet_cues: tuple[str, ...] = ()
    ground: Literal["light", "deep", "paper"] = "light"
    accent: str = "#4f5bd5"
    look: Look | None = None

    @property
    def elements(self) -> tuple[Element, ...]:
        """Headline, body, icons and bullets, in the order in which they appear."""
        items = [Element("headline", kind="headline", duration_s=0.85, sound="whoosh_soft")]
        if self.body:
            items.append(Element("body", kind="body", duration_s=0.6))
        items += [Element(f"icon.{i}", kind="icon", duration_s=0.5, sound="pop") for i in range(len(self.icons))]
        cues = self.bullet_cues or tuple(b for b in self.bullets)
        items += [
            Element(f"bullet.{i}", cue=cues[i], kind="bullet", duration_s=0.5, sound="tick") for i in range(len(self.bullets))
        ]
        return tuple(items)


@dataclass(frozen=True, slots=True)
class PhotoView:
    """A photo of the user's own, over which the camera goes from one part of it to another (`start` to `end`, in fractions).

    A photo of quite another shape than the frame is shown whole (`whole`) before itself out of focus. `caption` is what it is
    called; `headline` and `kicker` are set over the first and the last one.
    """

    picture: Picture
    start: Rect
    end: Rect
    whole: bool = False
    caption: str = ""
    headline: str = ""
    kicker: str = ""
    look: Look | None = None

    @property
    def elements(self) -> tuple[Element, ...]:
        """The title, where there is one; a caption is there nearly from the start."""
        return (Element("headline", kind="headline", duration_s=1.2),) if self.headline else ()


@dataclass(frozen=True, slots=True)
class FootageView:
    """A piece of a video of the user's own, from `from_s` on, with a title set over it where there is a `headline`; its own sound
    is `heard` or not."""

    footage: Footage
    from_s: float = 0.0
    headline: str = ""
    kicker: str = ""
    look: Look | None = None
    heard: bool = True

    @property
    def elements(self) -> tuple[Element, ...]:
        """The title, where there is one."""
        return (Element("headline", kind="headline", duration_s=1.2),) if self.headline else ()


View = WorldView | PhotoView | FootageView | DeviceView | DiagramView | TitleView
