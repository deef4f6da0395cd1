"""Scene graph generation: a context becomes places, people, relations and the beats of a film, with every decision recorded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import cast

from seedream.context import Context
from seedream.encoder import sentence_vectors
from seedream.errors import InputError
from seedream.inputs.film_words import WORK
from seedream.scene.branding import branded
from seedream.scene.direction import direct
from seedream.scene.draft import Draft
from seedream.scene.exercises.telling import exercise_of
from seedream.scene.graph import Beat, Kind, SceneGraph
from seedream.scene.offers.asking import asked_offer
from seedream.scene.offers.cases import read_case
from seedream.scene.offers.greeting import greeted
from seedream.scene.offers.portrait import portrayed
from seedream.scene.offers.reports import read_report
from seedream.scene.offers.steps import read_steps
from seedream.scene.offers.themes import themed
from seedream.scene.offers.tone import well_meant
from seedream.scene.placing import tabled
from seedream.scene.placing.hand_in_hand import hand_in_hand
from seedream.scene.placing.layout import AS_COMPOSED, Layout, told
from seedream.scene.placing.still_lesson import asked_lesson, diagram_beats, shown_lesson
from seedream.scene.placing.still_screen import asked_screen, screen_words
from seedream.scene.placing.upon import on_top
from seedream.scene.product import shown
from seedream.scene.product.walkthrough import read_walkthrough
from seedream.scene.reading.aspects import away
from seedream.scene.reading.camera_words import CameraWords, read_camera_words
from seedream.scene.reading.german import names_topic
from seedream.scene.reading.headings import without_heading
from seedream.scene.reading.lexicon import data, noun, synonyms
from seedream.scene.reading.parse import Parsed, parse
from seedream.scene.reading.topics import scene_for, scene_of_topic, wants_a_scene
from seedream.scene.sheets.films import page_of, still_pages
from seedream.scene.shots import casting
from seedream.scene.shots.likeness import energy_like
from seedream.scene.shots.views import TitleView
from seedream.scene.still import asked_close, still_view
from seedream.scene.still_draft import StillDraft
from seedream.scene.styling import style_decisions
from seedream.scene.telling.announcement import (
    LAST_WORDS,
    own_name,
    sells_a_thing,
    shows_goods,
    without_ending,
)
from seedream.scene.telling.greetings import read_greeting
from seedream.scene.telling.lessons import for_class, is_taught, tells_true_story
from seedream.scene.telling.pictured import in_picture, in_turn, of_role, reference_of
from seedream.scene.telling.turns import without_listener
from seedream.scene.telling.worded import read_worded
from seedream.scene.telling.worded_views import worded_beats
from seedream.scene.titles import title_of
from seedream.types import Decision

_FILMED = ("cinematic", "story", "announcement")
"""Kinds of film in which words about the camera mean the camera."""
_WORLDS = ("cinematic", "story")
"""Kinds of film that play in a world and may end with words in type."""


def build_scene(context: Context, seed: int) -> tuple[SceneGraph, tuple[Decision, ...]]:
    """The scene graph of a film, and why it is so. `seed` chooses among equally good alternatives."""
    brief = context.brief
    asked = read_camera_words(brief.wish) if brief.kind in _FILMED and brief.script is None else CameraWords((), brief.wish)
    told = read_camera_words(brief.about).wishes if brief.kind in _FILMED and brief.script is None else ()
    wish, last = (asked.rest, "") if brief.kind not in _WORLDS or brief.script else without_ending(asked.rest, LAST_WORDS)
    wish = without_listener(without_heading(wish)) if brief.kind in _WORLDS and brief.script is None else wish
    last = last or (own_name(brief.prompt) if brief.kind in _WORLDS and brief.script is None else "")
    parsed = parse(wish or brief.title or brief.text[:600], context.embedding.vector, context.embedding.mood, brief.kind == "story")
    nowhere = brief.kind == "cinematic" and not parsed.setting.understood and casting.hero_of(parsed.entities) is not None
    if nowhere and any(e.category != "thing" or _grown(e.noun) for e in parsed.entities):  # somebody is somewhere in a film
        parsed = parse(wish, context.embedding.vector, context.embedding.mood, True)
    greets = brief.script is None and brief.kind in _WORLDS and not brief.intent.kind and read_greeting(wish) is not None
    sells = brief.script is None and not brief.pictures and sells_a_thing(wish) and shows_goods(brief.kind, brief.prompt, parsed)
    if brief.kind == "cinematic" and brief.script is None and "," in wish and not brief.pictures and not sells:
        parsed = _at_a_table(parsed)
    exercise = exercise_of(brief)
    bare = brief.kind == "cinematic" and not brief.intent.kind and brief.script is None
    true = brief.kind == "story" and not brief.intent.kind and brief.script is None and tells_true_story(brief.wish)
    teaches = exercise is not None or true or (bare and (is_taught(brief.wish) or for_class(brief.wish) or names_topic(brief.wish)))
    # a teaser for a novel tells its story and sells nothing
    own_work = brief.kind in _WORLDS and any(d.key == WORK for d in brief.decisions)
    mine = exercise is not None or own_work
    greeting = None if mine or parsed.setting.named else greeted(brief) or portrayed(brief)
    greeting = greeting or (None if mine or teaches else themed(brief))
    offer = None if mine else (greeting if greeting is not None and greeting.form == "portrait" else asked_offer(brief) or greeting)
    context, meant = well_meant(context, offer)
    kind = cast(Kind, "announcement" if greets or sells or offer else "lesson" if teaches else brief.kind)
    parsed, pictured = in_picture(parsed, brief.pictures)
    reference, referred = reference_of(brief.pictures, brief.intent.like)
    direction = direct(context, kind, parsed.setting.place.kind)
    draft = Draft(context, parsed, kind, direction, seed, (*asked.wishes, *told), last)
    make = {"product": draft.product, "lesson": draft.lesson, "announcement": draft.announcement}.get(kind, draft.world)
    make = draft.spelled_out if brief.data is not None or brief.outline is not None else make
    make = partial(draft.exercised, exercise) if exercise is not None else make
    make = partial(draft.offered, offer) if offer is not None else make
    if page := page_of(brief, direction.accent):
        draft.kind, make = "announcement", partial(draft.page, page)
    if exercise is None and (report := read_report(brief)):
        draft.kind, make = "announcement", partial(draft.reported, report)
    elif exercise is None and (case := read_case(brief)):
        draft.kind, make = "announcement", partial(draft.praised, case)
    elif exercise is None and brief.script is None and not shown(brief.pictures) and (walk := read_walkthrough(brief.prompt)):
        draft.kind, make = "product", partial(draft.walked, walk)
    elif exercise is None and (plan := read_steps(brief)):
        draft.kind, make = "announcement", partial(draft.stepped, plan)
    photos, clips = of_role(brief.pictures, "photo"), brief.intent.videos
    between = kind in ("lesson", "product") or brief.script is not None
    if (photos or clips) and not between:
        make = draft.photos if photos else draft.footage
    graph, decisions = make() if brief.script is None else draft.scripted()
    if (photos or clips) and between:
        graph, decisions = draft.with_own(graph, decisions)
    graph, decisions = branded(graph, decisions, brief)
    energy, loud = energy_like(example) if (example := brief.intent.like) is not None else ((), ())
    graph = replace(graph, reference=reference, energy=energy, beats=in_turn(graph.beats, of_role(brief.pictures, "place")))
    return graph, (*decisions, *meant, *pictured, *referred, *loud, *style_decisions(graph, brief.intent.style))


def _at_a_table(parsed: Parsed) -> Parsed:
    """What was understood of a film of household things alone, with the room where they are: pancakes, a radio, a book."""
    things = [e for e in parsed.entities if e.category == "thing"]
    alone = len(things) > 1 and len(things) == len(parsed.entities) and all(tabled.is_small(e) for e in things)
    if parsed.setting.understood or not alone:
        return parsed
    eaten = {n for theme in ("food", "fruit", "drinks", "sweets", "kitchen") for n in data("things").get(theme, ())}
    room = "kitchen" if any(synonyms().get(e.noun, e.noun) in eaten for e in things) else "living_room"
    place = replace(parsed.setting.place, kind=room)
    why = Decision("place", room, "things of a table are in a room", "rule")
    others = tuple(d for d in parsed.setting.decisions if d.key != "place")
    return replace(parsed, setting=replace(parsed.setting, place=place, understood=True, decisions=(why, *others)))


def _grown(name: str) -> bool:
    """Whether something stands in the open by itself: an old tree, a tower."""
    known = noun(name)
    return known is not None and known.landscape


def _standing(parsed: Parsed) -> Parsed:
    """What was understood of a still: hands that are held, backs of those who look far away, the hill that somebody is on."""
    people = away(hand_in_hand(parsed.entities, parsed.wish), parsed.wish)
    entities, relations = on_top(people, parsed.relations, parsed.wish, parsed.setting.place.kind)
    return replace(parsed, entities=tuple(entities), relations=tuple(relations))


def _in_type(draft: StillDraft, accent: str, many: int) -> SceneGraph:
    """The words of a request of which nothing can be drawn, and not an empty room."""
    brief = draft.context.brief
    typed = TitleView(title_of(brief.wish), kicker="", ground="light", accent=accent)
    names = ("still", *(f"still.{i}" for i in range(2, many + 1)))
    beats = tuple(Beat(name, "set its words in type", typed, subject="words") for name in names)
    graph = draft.graph(beats, (), title=typed.headline, missing=draft.parsed.not_understood or (typed.headline,))
    return branded(graph, (), brief)[0]


def build_still(
    context: Context, seed: int, aspect: tuple[float, float] | None = None, layouts: Sequence[Layout] = (AS_COMPOSED,)
) -> SceneGraph:  # fmt: skip
    """The scene graph of one picture: a single view whose composition satisfies counts and spatial relations.

    `aspect` is that of the frame (default: the one wished for, else 16:9); several `layouts` make as many pictures of the same
    request, a beat each.
    """
    parsed = parse(context.brief.wish, context.embedding.vector, context.embedding.mood)
    parsed, _ = in_picture(parsed, context.brief.pictures)
    direction = direct(context, "cinematic", parsed.setting.place.kind)
    if page := page_of(context.brief, direction.accent):
        beats = still_pages(page, len(layouts))
        graph = StillDraft(context, parsed, "announcement", direction, seed).graph(beats, (), title=page.headline)
        return branded(graph, (), context.brief)[0]
    device = asked_screen(screen_words(context.brief), parsed.entities) if len(layouts) == 1 and not context.brief.pictures else ""
    spelled = context.brief.data is not None and (context.brief.data.chart or context.brief.intent.data)
    if device and not spelled and context.brief.outline is None:
        return StillDraft(context, parsed, "product", direction, seed).screen_still(device)  # its figures are those of a screen
    if len(layouts) == 1 and (exercise := exercise_of(context.brief)):
        return StillDraft(context, parsed, "lesson", direction, seed).exercise_still(exercise)
    if context.brief.data is not None or context.brief.outline is not None:
        if len(layouts) > 1:
            raise InputError("got a chart or diagram and --variations; it has one composition: ask for it without variations")
        return StillDraft(context, parsed, "lesson", direction, seed).spelled_still()
    if shown(context.brief.pictures):
        if len(layouts) > 1:
            raise InputError("got pictures and --variations; a given picture has one composition: ask for it without variations")
        graph = StillDraft(context, parsed, "product", direction, seed).picture_still()
        return branded(graph, (), context.brief)[0]
    frame = aspect or context.brief.intent.aspect or (16.0, 9.0)
    taught = shown_lesson(context.brief.prompt)
    if not taught and (worded := read_worded(context.brief.wish) or read_worded(context.brief.prompt)):
        beats, known = worded_beats(worded, context.embedding.mood, frame, layouts, direction.accent, parsed)
        graph = StillDraft(context, parsed, "cinematic", direction, seed).graph(beats, known, title=worded.headline)
        return branded(graph, (), context.brief)[0]
    topic = scene_for(context.brief.wish) or scene_of_topic(context.brief.wish)
    painted = bool(topic) and (wants_a_scene(context.brief.wish) or wants_a_scene(context.brief.prompt))
    placed = parsed.setting.named
    lesson = taught or asked_lesson(context.brief.wish, context.brief.kind, parsed.entities, placed=placed)
    if not painted and lesson:
        beats = diagram_beats(lesson, len(layouts), context.brief.wish)
        graph = StillDraft(context, parsed, "lesson", direction, seed).graph(beats, (), title=lesson.title)
        return branded(graph, (), context.brief)[0]
    parsed = _standing(parse(topic, sentence_vectors([topic])[0], context.embedding.mood) if topic else parsed)
    entities = casting.shelter(parsed.entities, parsed.setting.place)
    close = asked_close(context.brief.prompt)
    views = [still_view(parsed, entities, frame, layout, close=close) for layout in layouts]
    if not views[0].cast and not parsed.setting.understood:
        return _in_type(StillDraft(context, parsed, "cinematic", direction, seed), direction.accent, len(views))
    beats = tuple(
        Beat(f"still.{i}" if i > 1 else "still", told(layout, view, views[0]), view, subject="establish")
        for i, (layout, view) in enumerate(zip(layouts, views, strict=True), 1)
    )
    graph = StillDraft(context, parsed, "cinematic", direction, seed).graph(beats, entities, missing=parsed.not_understood)
    return replace(graph, reference=reference_of(context.brief.pictures)[0])
