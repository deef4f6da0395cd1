"""Scene graph generation: a context becomes places, people, relations and the beats of a film, with every decision recorded."""

from __future__ import annotations

import random
import re
from typing import Literal, cast

from seedream.context import Context
from seedream.encoder import sentence_vectors
from seedream.scene import casting, grammar, lexicon, titles
from seedream.scene.announcement import announcement_beats
from seedream.scene.direction import Direction, direct
from seedream.scene.graph import Beat, Entity, Kind, SceneGraph
from seedream.scene.lessons import find_lesson, lesson_beats
from seedream.scene.lexicon import noun
from seedream.scene.naming import name_film
from seedream.scene.parse import Parsed, parse
from seedream.scene.product import load_app, match_category, product_beats
from seedream.scene.product_name import brand_in, colour_in
from seedream.scene.scripted import script_beats, speakers
from seedream.scene.still import still_view
from seedream.scene.views import TitleView
from seedream.types import Decision, Mood

SURE = 0.5
"""Least certainty at which a lesson of the library is taken for what was asked."""
_YOUNG = ("kid", "child", "young", "pupil", "primary", "elementary", "5-year", "6-year", "7-year", "8-year", "year-old", "grade")


def build_scene(context: Context, seed: int) -> tuple[SceneGraph, tuple[Decision, ...]]:
    """The scene graph of a film, and why it is so. `seed` chooses among equally good alternatives."""
    brief = context.brief
    parsed = parse(
        brief.wish or brief.title or brief.text[:600], context.embedding.vector, context.embedding.mood, brief.kind == "story"
    )
    kind = cast(Kind, brief.kind)
    direction = direct(context, kind, parsed.setting.place.kind)
    draft = _Draft(context, parsed, kind, direction, seed)
    if brief.script is not None:
        return draft.scripted()
    return {"product": draft.product, "lesson": draft.lesson, "announcement": draft.announcement}.get(kind, draft.world)()


def build_still(context: Context, seed: int) -> SceneGraph:
    """The scene graph of one picture: a single view whose composition satisfies counts and spatial relations."""
    parsed = parse(context.brief.wish, context.embedding.vector, context.embedding.mood)
    direction = direct(context, "cinematic", parsed.setting.place.kind)
    entities = casting.shelter(parsed.entities, parsed.setting.place)
    view = still_view(parsed, entities, context.brief.intent.aspect or (16.0, 9.0), seed)
    beat = Beat("still", "show it all in one picture", view, subject="establish")
    return _Draft(context, parsed, "cinematic", direction, seed).graph((beat,), entities, missing=parsed.not_understood)


class _Draft:
    """What is known while a scene graph is put together; each method makes the beats of one kind of film."""

    def __init__(self, context: Context, parsed: Parsed, kind: Kind, direction: Direction, seed: int) -> None:
        self.context, self.parsed, self.kind, self.direction, self.seed = context, parsed, kind, direction, seed
        self.facing = random.Random(f"{seed}/travel").choice((1, 1, -1))
        self.duration_s = context.brief.intent.duration_s or grammar.default_duration_s(kind)
        self.brand = context.brief.intent.brand or context.preferences.get("brand", "")
        self.decisions = [*parsed.setting.decisions, *direction.decisions]

    def world(self) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """A cinematic film or a story: one place, one cast, the beats of its grammar."""
        entities = casting.shelter(self.parsed.entities, self.parsed.setting.place)
        if entities != self.parsed.entities:
            self.decisions.append(Decision("holding", "umbrella", "the hero is out in the rain with empty hands"))
        hero = casting.hero_of(entities)
        if hero:
            self.decisions.append(Decision("hero", hero.id, f"the first {hero.category} that the request names"))
        if not self.parsed.setting.understood and hero is None:
            return self._typographic(entities)
        beats = grammar.world_beats(self.kind, self.parsed, entities, self.duration_s, self.direction.pace, self.facing)
        name = name_film(self.context.brief.prompt, self.parsed, entities, self.context.embedding.mood, self.kind, self.seed)
        self.decisions.append(name)
        why = Decision("beats", str(len(beats)), f"{self.duration_s:g} s at pace {self.direction.pace:.2f}")
        return self._done(beats, entities, why, title=self.context.brief.title or name.value)

    def _typographic(self, entities: tuple[Entity, ...]) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """Nothing can be shown as a world: the request's own words in type, with icons of the nouns that were understood."""
        wish, known = self.parsed.wish, tuple(e for e in entities if noun(e.noun))
        most = max(1, grammar.beat_count(self.duration_s, self.direction.pace) - 1)
        parts = titles.phrases_of(wish)[:most]
        grounds: tuple[Literal["light", "deep", "paper"], ...] = ("deep", "light", "paper")
        beats = [
            Beat(
                f"words.{i + 1}",
                "say it in type" if i else "name it",
                TitleView(
                    part,
                    emphasis=titles.emphasis_of(part, known),
                    icons=titles.icons_of(known),
                    ground=grounds[i % 3],
                    accent=self.direction.accent,
                ),
                subject="words",
            )
            for i, part in enumerate([titles.title_of(wish), *(p for p in parts if p.lower() != titles.title_of(wish).lower())])
        ]
        why = "neither a place nor somebody to show was understood; type is honest where a picture would mislead"
        return self._done(tuple(beats), entities, Decision("view", "typographic", why))

    def product(self) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """A product film: the app whose category the words point to."""
        category = match_category(re.sub(r"\b(?:video|film|demo|app|clip|trailer)s?\b", " ", self.context.brief.text))
        wished = self.context.brief.intent.accent or (self.context.brief.intent.palette or ("",))[0]
        if not wished and (said := colour_in(self.context.brief.prompt)):
            wished = lexicon.colours()[said]
            self.decisions.append(Decision("accent", wished, f'the request says "{said}"', "user"))
        named = self.context.brief.intent.brand or brand_in(self.context.brief.prompt)
        if named:
            self.decisions.append(Decision("brand", named, "the request names it", "user"))
        app = load_app(category, named or self.brand, wished or self.context.preferences.get("accent", ""))
        topic = f"{self.context.brief.text} {self.context.brief.intent.audience or ''}".strip()
        made = product_beats(topic, app, self.duration_s, self.seed, self.context.embedding.mood)
        beats = tuple(Beat(b.id, b.purpose, b.view, b.weight, b.min_s, f"product.{b.id.split('.')[0]}", b.spoken) for b in made)
        why = Decision(
            "app", category, "the words of the request point to it" if category != "productivity" else "the usual example of an app"
        )
        return self._done(beats, self.parsed.entities, why, title=app.brand, accent=app.accent, brand=app.brand)

    def lesson(self) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """A lesson from the library; without one, the words of the request in type, said openly."""
        found = find_lesson(self.context.brief.text)
        if found is None or found[1] < SURE:
            return self._unknown_lesson()
        lesson, certainty = found
        words = f"{self.context.brief.prompt} {self.context.brief.intent.audience or ''}".lower()
        level: Literal["young", "standard"] = "young" if any(w in words for w in _YOUNG) else "standard"
        made = lesson_beats(lesson, level, self.duration_s)
        beats = tuple(Beat(b.id, b.purpose, b.view, b.weight, b.min_s, f"lesson.{b.id}", b.spoken) for b in made)
        self.decisions.append(
            Decision("level", level, "the audience is young" if level == "young" else "no younger audience was named")
        )
        return self._done(
            beats, (), Decision("lesson", lesson.id, f"its keywords occur in the request ({certainty:.2f})"), title=lesson.title
        )

    def _unknown_lesson(self) -> tuple[SceneGraph, tuple[Decision, ...]]:
        topic = _topic(self.parsed.wish)
        known = tuple(e for e in self.parsed.entities if noun(e.noun))
        accent, icons = self.direction.accent, titles.icons_of(known)
        heading = titles.headline(topic)
        beats = (
            Beat(
                "topic",
                "name the question",
                TitleView(heading, emphasis=titles.emphasis_of(heading, known), icons=icons, ground="paper", accent=accent),
                1.1,
                3.0,
                "lesson.topic",
            ),
            Beat(
                "open",
                "say what is missing",
                TitleView(
                    "Bring your own notes",
                    body="A script or a list of points becomes this lesson",
                    kicker=heading,
                    ground="light",
                    accent=accent,
                ),
                1.0,
                3.0,
                "lesson.open",
            ),
        )
        why = "no lesson in the library has this topic, and facts are never invented; give a script, or a language model"
        return self._done(beats, self.parsed.entities, Decision("lesson", "none", why), title=titles.title_of(topic), lost=(topic,))

    def announcement(self) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """An announcement: title, world, when and where, what to do."""
        beats = announcement_beats(
            self.parsed.wish,
            self.parsed,
            self.parsed.entities,
            self.duration_s,
            self.direction.pace,
            self.direction.accent,
            self.brand,
            self.facing,
        )
        first = beats[0].view
        title = first.headline if isinstance(first, TitleView) else ""
        return self._done(
            beats, self.parsed.entities, Decision("beats", str(len(beats)), "what, when and where, what to do"), title=title
        )

    def scripted(self) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """A film of the user's own words, section by section."""
        brief = self.context.brief
        sections = brief.script or ()
        mood = self.context.embedding.mood

        def read(text: str) -> Parsed:
            return parse(text, sentence_vectors([text])[0], mood)

        title = brief.title or next((s.heading for s in sections if s.heading), "")
        beats = script_beats(title, sections, read, self.parsed.setting.place, self.direction.accent, self.facing)
        entities = (*self.parsed.entities, *speakers(sections))
        return self._done(beats, entities, Decision("beats", str(len(beats)), "one for every passage of the script"), title=title)

    def _done(
        self, beats: tuple[Beat, ...], entities: tuple[Entity, ...], why: Decision, *,
        title: str = "", accent: str = "", brand: str = "", lost: tuple[str, ...] = (),
    ) -> tuple[SceneGraph, tuple[Decision, ...]]:  # fmt: skip
        seen = self.kind in ("cinematic", "story") and self.context.brief.script is None
        missing = (*self.parsed.not_understood, *lost) if seen or lost else ()
        if missing:
            self.decisions.append(
                Decision("not_understood", ", ".join(missing), "no picture is known for it; nothing is shown in its place")
            )
        graph = self.graph(beats, entities, title=title, accent=accent, brand=brand, missing=missing)
        return graph, (*self.decisions, why)

    def graph(
        self, beats: tuple[Beat, ...], entities: tuple[Entity, ...], *,
        title: str = "", accent: str = "", brand: str = "", missing: tuple[str, ...] = (),
    ) -> SceneGraph:  # fmt: skip
        """The finished scene graph."""
        mood: Mood = self.context.embedding.mood
        return SceneGraph(
            kind=self.kind,
            title=title or self.context.brief.title or titles.title_of(self.parsed.wish),
            topic=_topic(self.parsed.wish),
            mood=mood,
            pace=self.direction.pace,
            place=self.parsed.setting.place,
            entities=entities,
            relations=grammar.relations_of(self.parsed),
            beats=beats,
            palette=self.direction.palette,
            accent=accent or self.direction.accent,
            music_genre=self.direction.music_genre,
            brand=brand or self.brand,
            not_understood=missing,
        )


def _topic(wish: str) -> str:
    """What a request is about, without its imperative: "Explain how rainbows form" is "how rainbows form"."""
    opening = r"^(?:please )?(?:explain|teach|describe|show)(?: (?:me|us|to \w+|\w+s(?= how| why| what| about)))?(?: about)?:? "
    return re.sub(opening, "", wish.strip(), flags=re.IGNORECASE).rstrip(" .?!")
