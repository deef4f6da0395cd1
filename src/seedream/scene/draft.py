"""Drafts: what is known while a scene graph is put together, and the beats of each kind of film."""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import cast

from seedream.context import Context
from seedream.encoder import sentence_vectors
from seedream.inputs import Outline
from seedream.inputs.intent import DEFAULT_ASPECT
from seedream.scene import titles
from seedream.scene.direction import Direction
from seedream.scene.exercises import Exercise
from seedream.scene.exercises.telling import WITH_LESSON_S, exercise_beats
from seedream.scene.graph import Beat, Entity, Kind, SceneGraph
from seedream.scene.naming import name_film, name_story
from seedream.scene.offers.beats import Stage, offer_beats
from seedream.scene.offers.cases import Case, case_beats
from seedream.scene.offers.photographed import photographed
from seedream.scene.offers.reading import Offer
from seedream.scene.offers.reports import Report, report_beats
from seedream.scene.offers.steps import Steps, step_beats
from seedream.scene.placing.still_lesson import SURE
from seedream.scene.product.walkthrough import Walkthrough, whence
from seedream.scene.reading.camera_words import CameraWish
from seedream.scene.reading.changes import SEVERAL, journeyed, read_changes, spread
from seedream.scene.reading.deeds import approximated
from seedream.scene.reading.german import asked_for
from seedream.scene.reading.headings import is_plain, without_heading
from seedream.scene.reading.lexicon import noun
from seedream.scene.reading.parse import Parsed, parse
from seedream.scene.reading.upright import risen_nouns
from seedream.scene.sheets.films import page_beats
from seedream.scene.sheets.view import SheetView
from seedream.scene.shots import casting, grammar
from seedream.scene.shots.camera import TRAVELLING
from seedream.scene.shots.continuity import covered
from seedream.scene.shots.filming import film
from seedream.scene.shots.likeness import filmed_like
from seedream.scene.shots.nearness import gathered, side_by_side
from seedream.scene.shots.passing import enlivened
from seedream.scene.shots.views import FootageView, PhotoView, TitleView, WorldView
from seedream.scene.telling.announcement import advertises
from seedream.scene.telling.announcing import announcement_beats
from seedream.scene.telling.data_story import data_beats
from seedream.scene.telling.enacted import Filming
from seedream.scene.telling.footage_story import footage_beats, sound_told
from seedream.scene.telling.lesson_films import (
    compared,
    compared_beats,
    level_of,
    of_ones_own,
    only_asks,
    sides_of,
    told_beats,
    untold,
)
from seedream.scene.telling.lessons import find_lesson, lesson_of
from seedream.scene.telling.missing_lesson import MISSING_S, asked_about, missing_lesson
from seedream.scene.telling.montage import unseen
from seedream.scene.telling.outline_story import entitled, outline_beats
from seedream.scene.telling.photo_story import AMONG_S, among, photo_beats
from seedream.scene.telling.pictured import of_role
from seedream.scene.telling.played import is_play, played
from seedream.scene.telling.product_draft import advertised, film_beats, walked_beats
from seedream.scene.telling.retelling import Length, Manner, explains_itself, own_words
from seedream.scene.telling.scripted import article_beats, script_beats, speakers
from seedream.scene.telling.turns import OWN, about, read_title, titled
from seedream.scene.telling.typographic import in_type
from seedream.scene.telling.worded_views import last_words
from seedream.types import Decision, Mood


class Draft:
    """What is known while a scene graph is put together; each method makes the beats of one kind of film."""

    def __init__(
        self, context: Context, parsed: Parsed, kind: Kind, direction: Direction, seed: int, wishes: Sequence[CameraWish] = (),
        last: str = "",
    ) -> None:  # fmt: skip
        self.context, self.parsed, self.kind, self.direction, self.seed = context, parsed, kind, direction, seed
        self.wishes, self.last = wishes, last
        self.plain = is_plain(context.brief.wish)
        self.facing = random.Random(f"{seed}/travel").choice((1, 1, -1))
        self.duration_s = context.brief.intent.duration_s or grammar.default_duration_s(kind)
        kit = context.brief.intent.brand_kit
        self.brand = context.brief.intent.brand or (kit.name if kit else context.preferences.get("brand", ""))
        self.decisions = [*parsed.setting.decisions, *direction.decisions, *approximated(parsed.entities)]

    def world(self) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """A cinematic film or a story: one place, one cast, the beats of its grammar."""
        entities = casting.shelter(self.parsed.entities, self.parsed.setting.place)
        if entities != self.parsed.entities:
            self.decisions.append(Decision("holding", "umbrella", "the hero is out in the rain with empty hands"))
        hero = casting.hero_of(entities)
        if hero:
            self.decisions.append(Decision("hero", hero.id, f"the first {hero.category} that the request names"))
        turns = titled(self._in_turns(entities)) if self.plain else self._in_turns(entities)
        if not self.parsed.setting.understood and hero is None and not turns:
            return self.announced() if advertises(self.context.brief.prompt) else self._typographic(entities)
        if turns and all(isinstance(b.view, TitleView) for b in turns) and advertises(self.context.brief.prompt):
            return self.announced()
        beats = turns or grammar.world_beats(self.kind, self.parsed, entities, self.duration_s, self.direction.pace, self.facing)
        if sum(b.subject == OWN for b in beats) < SEVERAL and (hero is None or hero.action in TRAVELLING):
            beats, way = journeyed(beats, self.parsed.wish, self.parsed.setting.place)
            self.decisions += way
        if hero is None:
            beats, met = enlivened(beats, self.context.brief.prompt, self.context.embedding.mood, self.facing, self.seed)
            self.decisions += met
        if self.kind == "story" and not turns and (words := about(self.parsed.wish)):
            beats = (replace(beats[0], spoken=(words,)), *beats[1:])
        name = name_film(self.context.brief.prompt, self.parsed, entities, self.context.embedding.mood, self.kind, self.seed)
        about_whom = next((d.value.split() for d in self.decisions if d.key == "about"), ())
        heroes = [e for known in about_whom for e in entities if e.id == known]
        name = read_title(turns, name_story(self.context.brief.prompt, self.parsed, heroes, self.seed) or name)
        self.decisions.append(name)
        if self.last:
            beats = (*(turns or beats[: max(len(beats) - 1, 1)]), last_words(self.last, self.direction.accent))
        why = Decision("beats", str(len(beats)), f"{self.duration_s:g} s at pace {self.direction.pace:.2f}")
        return self._done(beats, entities, why, title=self.context.brief.title or name.value)

    def _in_turns(self, entities: tuple[Entity, ...]) -> tuple[Beat, ...]:
        """The beats of a request in its own words; none where it says only where we are."""
        length = Length(self.duration_s, self.direction.pace)
        manner = Manner(
            self.kind == "story", self.plain, bool(self.last), bool(self.wishes), self.facing, self.direction.accent, self.seed,
            tuple(w.about for w in self.wishes if w.framing),
        )  # fmt: skip
        beats, why = own_words(self.parsed, entities, self.context.embedding.mood, length, manner)
        self.decisions += why
        return beats

    def _typographic(self, entities: tuple[Entity, ...]) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """Nothing can be shown as a world: the request's own words in type, with icons of the nouns that were understood."""
        taught = find_lesson(self.parsed.wish)
        if self.kind == "cinematic" and taught is not None and taught[1] >= SURE:
            self.kind, asked_s = "lesson", self.context.brief.intent.duration_s
            self.duration_s = asked_s or grammar.default_duration_s(self.kind)
            return self.lesson()
        known = tuple(e for e in entities if noun(e.noun))
        most = max(1, grammar.beat_count(self.duration_s, self.direction.pace) - 1)
        why = "neither a place nor somebody to show was understood; type is honest where a picture would mislead"
        beats = in_type(self.parsed.wish, known, most, self.direction.accent)
        return self._done(beats, entities, Decision("view", "typographic", why))

    def product(self) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """A product film: the app whose category the words point to."""
        app, decisions = advertised(self.context, self.brand)
        beats, told = film_beats(self.context, app, self.duration_s, self.seed)
        self.decisions += (*decisions[:-1], *told)
        return self._done(beats, self.parsed.entities, decisions[-1], title=app.brand, accent=app.accent, brand=app.brand)

    def lesson(self) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """A lesson from the library; without one, the words of the request in type, said openly."""
        found, notes = asked_for(self.context.brief.wish, self.context.brief.text)
        own = of_ones_own(self.parsed.wish) and explains_itself(titles.topic_of(self.parsed.wish), self.parsed.entities)
        if found is None or found[1] < SURE or own:
            return self._without_lesson()
        lesson, certainty = found
        level, wish = level_of(self.context.brief), self.context.brief.wish
        for_whom = "the audience is young" if level == "young" else "no younger audience was named"
        self.decisions += (*notes, Decision("level", level, for_whom))
        told = (self.context.embedding.mood, self.facing, self.direction.accent)
        if both := compared(wish):
            beats, names = compared_beats(both, level, self.duration_s, wish, told), " and ".join(x.id for x in both)
            title = " vs ".join(x.title for x in both)
            return self._done(beats, (), Decision("lesson", names, "the request compares two topics of the library"), title=title)
        beats = told_beats(lesson, level, self.duration_s, wish, told)
        why, apart = Decision("lesson", lesson.id, f"its keywords occur in the request ({certainty:.2f})"), untold(wish, lesson)
        return self._done(beats, (), why, title=lesson.title, lost=(apart,) if apart else ())

    def _without_lesson(self) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """A request of which the library knows nothing: told where it explains itself, announced where it advertises, else said to
        be missing."""
        wish, length_s = titles.topic_of(without_heading(self.parsed.wish)), self.context.brief.intent.duration_s
        if not only_asks(self.parsed.wish) and explains_itself(wish, self.parsed.entities):
            self.kind, self.parsed, self.plain = "cinematic", replace(self.parsed, wish=wish), True
            self.duration_s = length_s or grammar.default_duration_s(self.kind)
            graph, why = self.world()
            return replace(graph, title=titles.title_of(wish)), why
        if advertises(self.parsed.wish):
            return self.announced()
        topic, known = asked_about(wish), tuple(e for e in self.parsed.entities if noun(e.noun))
        why_not = "no lesson in the library has this topic, and facts are never invented; give a script, or a language model"
        missing, self.duration_s = Decision("lesson", "none", why_not), length_s or MISSING_S
        beats = missing_lesson(topic, known, self.direction.accent, sides_of(self.parsed.wish))
        return self._done(beats, self.parsed.entities, missing, title=titles.title_of(topic), lost=(topic,))

    @property
    def _heard(self) -> bool:
        """Whether footage is heard."""
        return self.context.brief.intent.video_sound is not False

    @property
    def _accent(self) -> str:
        """The accent that the user or the brand asks for, or ""."""
        kit = self.context.brief.intent.brand_kit
        return self.context.brief.intent.accent or (kit.look.colours.accent if kit else "")

    def spelled_out(self) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """A film of the user's own numbers, or of a diagram whose content the request spells out."""
        brief, accent = self.context.brief, self._accent
        if brief.data is not None:
            beats, chart = data_beats(brief.data, accent)
            if chart.footnote:
                self.decisions.append(Decision("chart.left_out", chart.footnote, "so that the chart can be read"))
            return self._done(beats, (), Decision("chart", chart.kind, chart.reason), title=chart.data.title)
        outline = entitled(cast(Outline, brief.outline))
        why = Decision("beats", "1", "one picture that builds up while it is told")
        return self._done(outline_beats(outline, accent), (), why, title=outline.title)

    def exercised(self, exercise: Exercise) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """A worked example with the numbers of the request; a longer film tells first what it is about."""
        brief = self.context.brief
        why = Decision("exercise", exercise.answer or exercise.title, "worked out from the numbers of the request")
        known = lesson_of(exercise.lesson) if (brief.intent.duration_s or 0.0) >= WITH_LESSON_S else None
        told = (self.context.embedding.mood, self.facing, self.direction.accent)
        before = told_beats(known, level_of(brief), self.duration_s, brief.wish, told)[:2] if known else ()
        return self._done(exercise_beats(exercise, self._accent, before), (), why, title=exercise.title)

    def page(self, page: SheetView) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """A film of a page of type that the request spells out: its title, its entries, the whole."""
        beats = page_beats(page, self.parsed, self.duration_s)
        return self._done(beats, (), Decision("page", page.form, "the request spells it out"), title=page.headline)

    def _read(self, text: str) -> Parsed:
        return parse(text, sentence_vectors([text])[0], self.context.embedding.mood)

    def reported(self, report: Report) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """What an organisation tells of itself in numbers."""
        frame = self.context.brief.intent.aspect or DEFAULT_ASPECT
        beats = report_beats(report, self.direction.accent, frame, self._read)
        return self._done(beats, (), Decision("beats", str(len(beats)), "a report with its own numbers"), title=report.title)

    def praised(self, case: Case) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """What a customer has reached."""
        beats = case_beats(case, self.direction.accent, self.context.brief.intent.aspect or DEFAULT_ASPECT, self._read)
        return self._done(beats, (), Decision("beats", str(len(beats)), "the story of a customer"), title=case.brand or case.name)

    def stepped(self, plan: Steps) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """What people of an organisation are asked to do, step by step."""
        frame = self.context.brief.intent.aspect or DEFAULT_ASPECT
        beats = step_beats(plan, self.parsed, self.direction.accent, frame, self._read)
        return self._done(beats, (), Decision("beats", str(len(beats)), "the request spells out the steps"), title=plan.title)

    def walked(self, walk: Walkthrough) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """How something is done in an app or a portal, step by step on its screens."""
        (beats, app, decisions), (why, lost) = walked_beats(self.context, walk, self.brand), whence(walk)
        self.decisions += decisions
        self.parsed = replace(self.parsed, not_understood=())  # all of it is said on the screens
        return self._done(beats, self.parsed.entities, why, title=walk.title, accent=app.accent, brand=app.brand, lost=lost)

    def announced(self) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """What turned out to advertise something: an announcement of its usual length, where none is asked for."""
        asked_s = self.context.brief.intent.duration_s
        self.kind, self.duration_s = "announcement", asked_s or grammar.default_duration_s("announcement")
        return self.announcement()

    def offered(self, offer: Offer) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """An offer or news of an organisation: people in its situation, what it is, when and where, what to do."""
        frame = self.context.brief.intent.aspect or DEFAULT_ASPECT
        about, free = f"{offer.statement.spoken[0]} {offer.where}", self.context.brief.intent.duration_s is None
        stage = Stage(
            self.parsed, self._read, self.direction.accent, frame, self.duration_s, offer.person, offer.calling, about, free
        )  # fmt: skip
        beats = offer_beats(offer, stage)
        if photos := of_role(self.context.brief.pictures, "product"):
            named = offer.statement
            beats = photographed(beats, photos, named.title, named.under, frame[0] / frame[1], self.context.embedding.pace)
        about = ", ".join(k.name.replace("_", " ") for k in offer.kinds) or "no kind that is known"
        why = Decision("offer", offer.form, f"it announces something, and speaks of: {about}")
        return self._done(beats, self.parsed.entities, why, title=offer.statement.title, brand=offer.brand)

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
            self.context.brief.intent.aspect or DEFAULT_ASPECT,
        )
        first = beats[0].view
        title = first.headline if isinstance(first, (TitleView, WorldView)) else ""
        return self._done(
            beats, self.parsed.entities, Decision("beats", str(len(beats)), "what, when and where, what to do"), title=title
        )

    def photos(self) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """A film of the user's own photos, in their order; the request is its title and its mood."""
        intent, given = self.context.brief.intent, [g for g in self.context.brief.pictures if g.role == "photo"]
        nobody = replace(self.parsed, entities=())
        title = name_film(self.context.brief.prompt, nobody, (), self.context.embedding.mood, "", self.seed)
        words = titles.title_of(self.parsed.wish, 48) if self.parsed.wish else ""
        named = self.context.brief.title or (title.value if title.by == "user" else words)
        beats, decisions = photo_beats(given, named, intent.aspect or DEFAULT_ASPECT, intent.duration_s, self.direction.pace)
        self.decisions += decisions
        if clips := self.context.brief.intent.videos:
            pieces, taken = footage_beats(clips, "", AMONG_S * len(clips), self.direction.pace, heard=self._heard)
            beats = among(beats, pieces)
            self.decisions += (*taken, *sound_told(clips, heard=self._heard))
        return self._done(beats, (), Decision("view", "photos", "pictures of yours are shown one after the other"), title=named)

    def with_own(self, graph: SceneGraph, decisions: tuple[Decision, ...]) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """A film with the user's photos and videos between its own pictures."""
        brief, pace = self.context.brief, self.direction.pace
        given, clips = [g for g in brief.pictures if g.role == "photo"], brief.intent.videos
        photos, told = photo_beats(given, "", brief.intent.aspect or DEFAULT_ASPECT, None, pace)
        pieces, taken = footage_beats(clips, "", AMONG_S * len(clips), pace, heard=self._heard) if clips else ((), ())
        beats = among(graph.beats, (*photos, *pieces))
        return replace(graph, beats=beats), (*decisions, *told, *taken, *sound_told(clips, heard=self._heard))

    def footage(self) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """A film of the user's own videos."""
        clips = self.context.brief.intent.videos
        named = self.context.brief.title or (titles.title_of(self.parsed.wish, 48) if self.parsed.wish else "")
        beats, decisions = footage_beats(clips, named, self.duration_s, self.direction.pace, heard=self._heard)
        self.decisions += (*decisions, *sound_told(clips, heard=self._heard))
        return self._done(beats, (), Decision("view", "footage", "videos of yours are shown"), title=named)

    def scripted(self) -> tuple[SceneGraph, tuple[Decision, ...]]:
        """A film of the user's own words, section by section."""
        brief = self.context.brief
        sections = brief.script or ()
        mood, plays = self.context.embedding.mood, brief.data is None and is_play(sections)
        rising: Collection[str] = () if plays else risen_nouns(self.parsed.entities)

        def read(text: str) -> Parsed:
            return parse(text, sentence_vectors([text])[0], mood, rising=rising)

        title = brief.title or next((s.heading for s in sections if s.heading), "")
        if plays:
            filming = Filming(self.facing, 0, self.direction.accent, verbatim=True)
            beats, everybody = played(title, sections, read, self.parsed.setting.place, filming)
            named = name_film("", self.parsed, everybody, mood, "story", self.seed)
            self.decisions += () if title else (named,)
            why = Decision("beats", str(len(beats)), "one for every sentence and every line of dialogue")
            return self._done(beats, everybody, why, title=title or named.value)
        tell = script_beats if brief.intent.text is None else article_beats
        beats = tell(title, sections, read, self.parsed.setting.place, self.direction.accent, self.facing)
        if brief.data is not None:
            beats = (*beats, *data_beats(brief.data, self._accent)[0])
        entities = (*self.parsed.entities, *speakers(sections))
        return self._done(beats, entities, Decision("beats", str(len(beats)), "one for every passage of the script"), title=title)

    def _done(
        self, beats: tuple[Beat, ...], entities: tuple[Entity, ...], why: Decision, *,
        title: str = "", accent: str = "", brand: str = "", lost: tuple[str, ...] = (),
    ) -> tuple[SceneGraph, tuple[Decision, ...]]:  # fmt: skip
        seen = self.kind in ("cinematic", "story") and self.context.brief.script is None
        missing = (*unseen(self.parsed.not_understood, beats), *lost) if seen or lost else ()
        missing = () if any(isinstance(b.view, (PhotoView, FootageView)) for b in beats) else missing
        if missing:
            self.decisions.append(
                Decision("not_understood", ", ".join(missing), "no picture is known for it; nothing is shown in its place")
            )
        changes = read_changes(self.context.brief.wish, self.context.brief.about) if seen else ()
        beats, changed = spread(covered(beats), changes)
        self.decisions += changed
        beats, filmed = film(beats, self.wishes, entities, self.facing)
        if (example := self.context.brief.intent.like) is not None:
            beats, like = filmed_like(beats, example)
            filmed = (*filmed, *like)
        self.decisions += filmed
        across, high = self.context.brief.intent.aspect or DEFAULT_ASPECT
        beats = tuple(
            replace(b, view=side_by_side(gathered(b.view), across / high)) if isinstance(b.view, WorldView) else b for b in beats
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
            topic=titles.topic_of(self.parsed.wish),
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
