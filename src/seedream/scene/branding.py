"""A brand kit in a scene: its name, lines and colours where the request leaves them open, and its wording everywhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any

from seedream.inputs import Brief, Intent
from seedream.inputs.brand import BrandKit, Logo, Look
from seedream.inputs.brand_words import Words
from seedream.inputs.pictures import Picture
from seedream.scene.figures.diagram import DiagramView
from seedream.scene.graph import Beat, SceneGraph
from seedream.scene.product import DeviceView, logo_of
from seedream.scene.product.content import AppContent, Moment
from seedream.scene.reading import lexicon
from seedream.scene.shots.views import PhotoView, TitleView, View, WorldView
from seedream.types import Decision

_WHY = "the brand kit says so"
_NO_TEXT = frozenset({"icon", "mark", "screen", "target", "accent", "category", "url", "call", "brand"})
"""Fields of an app's content that are no sentences."""
_TEXTS: Mapping[str, tuple[str, ...]] = {
    "Beat": ("spoken",), "WorldView": ("headline", "kicker"), "PhotoView": ("headline", "kicker", "caption"),
    "FootageView": ("headline", "kicker"), "DeviceView": ("headline", "emphasis", "body"),
    "TitleView": ("headline", "body", "kicker", "emphasis", "bullets", "bullet_cues"),
    "SheetView": ("headline", "body", "kicker", "emphasis", "call", "badge"), "Entry": ("title", "text", "points"),
    "DiagramView": ("title", "kicker", "footnote", "centre"), "Part": ("cue", "text", "note"), "Element": ("cue",),
}  # fmt: skip
"""Fields of other values that are seen or heard."""
_CONTENT = "seedream.scene.product.content"
SHORTEST_WITH_END_S = 8.0
"""Length from which a film has room for a closing line of the brand's."""


def branded_app(app: AppContent, kit: BrandKit) -> AppContent:
    """The content of an app with a brand's own lines; what only an example can claim (free, which systems) is left out."""
    closings = app.closings
    if kit.closing:
        closings = (Moment(kit.closing, "", ((f"{kit.closing.rstrip('.')}.",), (f"{kit.closing.rstrip('.')}. {{brand}}.",))),)
    call = kit.call or lexicon.data("tones")["with_address" if kit.url else "without_address"][kit.words.tone or "friendly"]
    tagline = kit.tagline or app.tagline
    return replace(app, tagline=tagline, url=kit.url or app.url, call=call, available=kit.tagline, closings=closings)


def branded(graph: SceneGraph, decisions: tuple[Decision, ...], brief: Brief) -> tuple[SceneGraph, tuple[Decision, ...]]:
    """A finished scene in a brand's look and wording, with what that decided; a logo among the pictures counts as the brand's."""
    kit, logo = brief.intent.brand_kit, logo_of(brief.pictures)
    look = kit.look if kit else Look() if logo else None
    if logo and look:
        look = replace(look, logo=replace(look.logo or Logo(), light=logo, dark=None))
    if look is None:
        return (graph, (*decisions, *_unused(graph, brief)))
    graph, ended = _with_end(graph, kit, brief) if kit else (graph, ())
    graph = replace(graph, look=look, beats=tuple(_dressed(beat, look, graph.brand) for beat in graph.beats))
    decisions = (*decisions, *ended)
    if kit is None:
        return graph, (*decisions, *_unused(graph, brief))
    graph, said = in_words(graph, kit, brief.text)
    return graph, (*decisions, *brand_decisions(kit, brief.intent), *said, *_unused(graph, brief))


def _with_end(graph: SceneGraph, kit: BrandKit, brief: Brief) -> tuple[SceneGraph, tuple[Decision, ...]]:
    """The brand in the last shot of a film that is no product film: its name there, and its closing line where the kit has one."""
    last = graph.beats[-1]
    if graph.kind == "product":
        return graph, ()
    if graph.kind == "announcement" and isinstance(last.view, TitleView):
        view = replace(last.view, kicker=last.view.kicker or kit.name)
        return replace(graph, beats=(*graph.beats[:-1], replace(last, view=view))), ()
    if not kit.closing or (brief.intent.duration_s or SHORTEST_WITH_END_S) < SHORTEST_WITH_END_S:
        return graph, ()
    accent = kit.look.colours.accent or graph.accent
    view = TitleView(kit.closing, body=kit.call or kit.url or kit.tagline, kicker=kit.name, ground="deep", accent=accent)
    end = Beat("brand", "end with the brand", view, 0.6, 2.4, "brand", (f"{kit.closing.rstrip('.!?')}.",))
    why = Decision("brand.end", kit.closing, "the brand kit has a closing line", "user")
    return replace(graph, beats=(*graph.beats, end)), (why,)


def _dressed(beat: Beat, look: Look, brand: str) -> Beat:
    """Everything for devices and type (the logo where the brand's name would stand); worlds and diagrams take the typefaces."""
    view = beat.view
    if isinstance(view, TitleView) and view.kicker != brand:
        look = replace(look, logo=None)
    if isinstance(view, (DeviceView, TitleView)):
        own = look.colours.ground
        dark = bool(own) and sum(int(own[i : i + 2], 16) * share for i, share in ((1, 0.30), (3, 0.59), (5, 0.11))) < 115
        view = replace(view, ground="deep") if dark else view
        return replace(beat, view=replace(view, look=look))
    typefaces = Look(typefaces=look.typefaces)
    if isinstance(view, DiagramView):
        return replace(beat, view=replace(view, look=typefaces, accent=look.colours.accent or view.accent))
    return replace(beat, view=replace(view, look=typefaces))


def pictures_in(view: View) -> Iterator[Picture]:
    """The user's pictures that a view shows."""
    if isinstance(view, DeviceView):
        yield from view.pictures
    elif isinstance(view, PhotoView):
        yield view.picture
    elif isinstance(view, WorldView):
        yield from (p for p in (view.place.picture, *(m.picture for m in view.cast)) if p is not None)


def _unused(graph: SceneGraph, brief: Brief) -> tuple[Decision, ...]:
    """Pictures that this kind of film has no place for."""
    seen = {p for beat in graph.beats for p in pictures_in(beat.view)}
    lost = [g for g in brief.pictures if g.role not in ("logo", "style") and g.picture not in seen]
    if not lost or graph.kind == "product":
        return ()
    why = f"a film of the kind {graph.kind} has no place for them as they are; ask for --kind product"
    return (Decision("pictures.left_out", ", ".join(str(g.picture) for g in lost), why),)


def brand_decisions(kit: BrandKit, intent: Intent) -> tuple[Decision, ...]:
    """What a kit decides besides name and accent, which the scene tells itself; the user's own wishes are not touched."""
    look = kit.look
    said = {
        "second_colour": look.colours.second, "ink": look.colours.ink, "ground": look.colours.ground,
        "typeface.headline": _file_name(look.typefaces.headline), "typeface.body": _file_name(look.typefaces.body),
        "logo": ", ".join(str(p) for p in (look.logo.light, look.logo.dark) if p) if look.logo else "",
        "tone": kit.words.tone, "voice_name": "" if intent.voice_name else kit.voice_name,
        "voice_speed": "" if intent.voice_speed or not kit.voice_speed else f"{kit.voice_speed:g}",
        "call": kit.call, "closing": kit.closing,
    }  # fmt: skip
    return tuple(Decision(f"brand.{key}", value, _WHY, "user") for key, value in said.items() if value)


def _file_name(typeface: str) -> str:
    return typeface.replace("\\", "/").rsplit("/", 1)[-1]


def in_words(graph: SceneGraph, kit: BrandKit, prompt: str) -> tuple[SceneGraph, tuple[Decision, ...]]:
    """The scene as the brand writes it: every headline, label and line without forbidden words, names spelled exactly."""
    words = kit.words
    if not words:
        return graph, ()
    changed: dict[str, None] = dict.fromkeys(words.found(prompt))
    beats = tuple(_cleaned(beat, words, changed, kit.tagline or kit.name) for beat in graph.beats)
    title, topic, description = (_text(t, words, changed, kit.name) for t in (graph.title, graph.topic, graph.description))
    graph = replace(graph, beats=beats, words=words, title=title, topic=topic, description=description)
    return graph, replaced(words, changed)


def replaced(words: Words, found: Sequence[str] | Mapping[str, Any]) -> tuple[Decision, ...]:
    """One decision for each forbidden word that was found, saying what stands in its place."""
    told = []
    for word in found:
        instead = dict(words.forbidden)[word]
        what = f'"{word}" became "{instead}"' if instead else f'"{word}" was left out'
        told.append(Decision("words.note", what, "the brand kit forbids it", "user"))
    return tuple(told)


def _text(text: str, words: Words, changed: dict[str, None], otherwise: str) -> str:
    changed.update(dict.fromkeys(words.found(text)))
    return words.clean(text) or (otherwise if text else "")


def _cleaned(value: Any, words: Words, changed: dict[str, None], otherwise: str) -> Any:
    """A frozen value with all its texts cleaned; a headline that would be empty becomes `otherwise`."""
    if isinstance(value, tuple):
        return tuple(_cleaned(item, words, changed, otherwise) for item in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    own = type(value).__module__ == _CONTENT
    names = _TEXTS.get(type(value).__name__, ())
    changes = {}
    for field in fields(value):
        old = getattr(value, field.name)
        if field.name in names or (own and field.name not in _NO_TEXT):
            rest = otherwise if field.name in ("headline", "title") else ""
            new = _texts(old, words, changed, rest)
        else:
            new = _cleaned(old, words, changed, otherwise)
        if new is not old and new != old:
            changes[field.name] = new
    return replace(value, **changes) if changes else value


def _texts(value: Any, words: Words, changed: dict[str, None], otherwise: str) -> Any:
    if isinstance(value, str):
        return _text(value, words, changed, otherwise)
    if isinstance(value, tuple):
        return tuple(_texts(item, words, changed, otherwise) for item in value)
    return _cleaned(value, words, changed, otherwise)
