"""Narration: every line is good English for every hero, fits its film, and films do not read alike."""

from __future__ import annotations

import itertools
import random
import re
from collections import Counter
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seedream.context import understand
from seedream.encoder import encode
from seedream.generators.text import grammar, shorten, write
from seedream.generators.text.english import Slot, fill, gerund, plural_of, vocabulary, with_article
from seedream.generators.text.slots import facts_of, named, slots_of, spoken_date
from seedream.inputs import read
from seedream.scene import SceneGraph, build_scene
from seedream.scene.graph import Beat, Entity
from seedream.scene.shots.views import Place, TitleView
from seedream.scene.telling.turns import OWN
from seedream.types import Mood

KINDS = ("cinematic", "story", "announcement", "lesson", "told")
PLACES = ("neon_city", "city_night", "cafe", "field", "meadow", "mountains", "sea", "beach", "forest", "moon", "night_sky",
          "desert", "snow", "underwater", "park", "road", "studio", "suburb", "river", "train_station", "skyline",
    "garden", "village",
    "kitchen", "living_room", "bedroom", "office", "meeting_room", "classroom", "library", "laboratory", "hospital", "restaurant",
    "shop", "gym", "factory", "stage", "space", "airport", "planet",
    "castle_hall", "church", "museum", "server_room", "bathroom", "swimming_pool", "spaceship", "cinema", "barn", "carriage",
    "market", "harbour", "jungle", "waterfall", "camp", "stadium", "garage", "hotel_lobby", "attic",
    "artist_studio", "courtroom", "bank", "post_office", "corridor", "cellar", "bakery", "aquarium", "dressing_room", "laundromat",
    "prison", "compartment", "recording_studio", "tv_studio", "salon", "pharmacy",
    "greenhouse", "submarine", "parking_garage", "zoo", "building_site", "clouds")  # fmt: skip
HEROES = {
    "nobody": (),
    "somebody": (Entity("x", "person", "character", action="walk", look={"age": "adult"}),),
    "she": (Entity("x", "person", "girl", action="run", attributes=("shy",), look={"age": "child", "gender": "woman"}),),
    "he": (Entity("x", "person", "grandfather", action="sit", look={"age": "elder", "gender": "man", "holding": "cup"}),),
    "they": (Entity("x", "person", "astronaut", action="look_up", look={"age": "adult", "wish": "fly"}),),
    "many": (Entity("x", "person", "kid", count=2, action="hold", look={"age": "child", "holding": "kite"}),),
    "couple": (Entity("x", "person", "couple", count=2, action="dance", look={"age": "adult"}),),
    "robot": (Entity("x", "person", "robot", action="stand", look={"age": "adult", "wish": "fly"}),),
    "animal": (Entity("x", "animal", "fox", action="walk"), Entity("y", "animal", "owl", action="fly")),
    "animals": (Entity("x", "animal", "wolf", count=3, action="run"),),
    "thing": (Entity("x", "thing", "umbrella", action="stand"),),
}
BROKEN = re.compile(r"[{}\[\]|]|  | [,.;:!?]|\.\.|\ba [aeio]|\ban [^aeiouhx8]")
DISAGREES = re.compile(
    r"\b(?:they|the kids|the wolves|the mountains) (?:is|was|has|does|goes|walks|sits|takes|keeps|knows)\b"
    r"|\b(?:(?<!see )(?<!if )(?:he|she|it)|the girl|the grandfather|the astronaut|the fox|the walker|the umbrella|the couple) "
    r"(?:are|were|have|do|go|walk|sit|take|keep|know)\b"
)


def _scene(kind: str, hero: str, place: str = "park", mood: Mood | None = None) -> SceneGraph:
    beat = Beat("b", "", TitleView("Nothing is lost"), subject="words")
    topic = "Join us for the concert in the park on Friday, May 8 at 7 pm" if kind == "announcement" else "somebody somewhere"
    return SceneGraph(kind, "A Title", topic, mood or Mood(), 0.5, Place(place), HEROES[hero], (), (beat,))  # type: ignore[arg-type]


@cache
def _lines(kind: str) -> tuple[grammar.Template, ...]:
    return grammar.load(kind).lines


@cache
def _film(prompt: str, seed: int = 0, duration_s: float = 30.0) -> tuple[SceneGraph, tuple[str, ...]]:
    brief = read(prompt, duration_s=duration_s)
    scene = build_scene(understand(brief, encode(brief)), seed)[0]
    script, _ = write(scene, duration_s=duration_s, seed=seed, narrated=True, estimate=lambda text: len(text.split()) / 2.4)
    return scene, tuple(line.text for line in script.lines)


def _possible(template: grammar.Template, scene: SceneGraph) -> bool:
    """Whether a line could be said of this hero, whatever the place, hour, mood and action."""
    facts = facts_of(scene)
    about = {key: template.when[key] for key in ("hero", "count", "company", "wish") if key in template.when}
    return facts.meet(about)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("hero", HEROES)
def test_every_line_is_good_english_for_every_hero(kind: str, hero: str) -> None:
    tried = 0
    for place in ("park", "mountains", "studio"):
        scene = _scene(kind, hero, place)
        slots = slots_of(scene, scene.beats[0])
        for template in _lines(kind):
            if not _possible(template, scene):
                continue
            for text, known in itertools.product(template.texts, (True, False)):
                tried += 1
                line = fill(named(text, scene, known), slots, random.Random(0))
                assert not BROKEN.search(line), line
                assert not DISAGREES.search(line.lower()), line
                assert all(part[:1] == part[:1].upper() for part in re.split(r"(?<=[.!?])\s+", line)), line
                assert line.endswith((".", "!", "?")), line
    assert tried > (50 if kind in ("cinematic", "story") else 5)


@pytest.mark.parametrize("kind", KINDS)
def test_lines_have_lengths_that_can_be_fitted(kind: str) -> None:
    for template in _lines(kind):
        counts = [len(text.split()) for text in template.texts]
        assert counts == sorted(counts, reverse=True), template.texts
        assert len(set(counts)) == len(counts), template.texts
        assert max(counts) <= 19, template.texts
        assert min(counts) <= 9, template.texts


def test_no_two_lines_are_the_same() -> None:
    for kind in KINDS:
        repeated = [text for text, n in Counter(t.texts[0] for t in _lines(kind)).items() if n > 1]
        assert repeated in ([], ["The light goes round once more. Whoever is out there will see it."])


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("mood", [Mood(-0.6, -0.5), Mood(0.0, 0.0), Mood(0.7, 0.6)])
def test_every_subject_of_short_films_can_be_spoken_of_everywhere(place: str, mood: Mood) -> None:
    lines = grammar.load("cinematic")
    for hero, subjects in (
        ("nobody", ("establish", "place.detail", "place.mood", "resolve")),
        ("somebody", ("establish", "hero.walk", "hero.do", "hero.face", "place.detail", "resolve")),
        ("animal", ("establish", "hero.walk", "hero.do", "hero.face", "place.detail", "resolve")),
        ("thing", ("establish", "hero.walk", "hero.do", "hero.face", "place.detail", "resolve")),
    ):
        facts = facts_of(_scene("cinematic", hero, place, mood))
        for subject in subjects:
            assert sum(t.applies(subject, facts) for t in lines.lines) >= 2, (hero, place, subject)


STORY = ("setup", "setup.hero", "want", "want.leave", "obstacle", "obstacle.low", "turn.sign", "turn", "turn.way", "turn.won",
         "turn.breath", "resolution")  # fmt: skip


@pytest.mark.parametrize("thread", sorted({t.id for t in grammar.load("story").threads} - {"place"}))
def test_every_thread_tells_a_whole_story(thread: str) -> None:
    used: set[str] = set()
    facts = facts_of(_scene("story", "animal" if thread != "wish" else "robot")).with_value("thread", thread)
    told = [grammar.choose(grammar.load("story"), subject, facts, used, random.Random(1)) for subject in STORY]
    assert all(told)
    core = [t for t in told if t and {"want", "obstacle", "turn", "resolution"} & set(t.subjects)]
    assert [t.when["thread"] for t in core] == [(thread,)] * len(core)
    assert len(core) == 4


def test_thread_follows_the_request() -> None:
    def thread(prompt: str) -> str:
        scene = build_scene(understand(read(prompt), encode(read(prompt))), 0)[0]
        return grammar.choose_thread(grammar.load("story"), facts_of(scene), random.Random(0))

    assert thread("a story about Mia, a girl who loses her kitten in the forest") == "lost"
    assert thread("a story of a little robot who dreams of flying") == "wish"
    assert thread("the story of an old lighthouse keeper who promises to come back") == "promise"
    assert thread("a tale of a fox who befriends an owl") == "friend"
    assert thread("the story of the empty desert") == "place"


TEN = (
    "a melancholic character walking through a rain-soaked neon-lit city",
    "a lonely woman walks home through Tokyo at night",
    "two kids flying a red kite at sunset in a meadow",
    "a barista pouring latte art in a cosy cafe on a rainy morning",
    "an old fisherman rowing out at dawn",
    "a cat riding a bicycle on the moon",
    "a fox running through a snowy forest",
    "a girl reading a book under a tree in the park",
    "a camel caravan crossing the desert",
    "a whale swimming in the deep ocean",
)
TEN_STORIES = (
    "a story about a girl who loses her kitten in the forest",
    "a story of a little robot who dreams of flying",
    "the story of an old lighthouse keeper who promises to come back",
    "a tale of a fox who befriends an owl",
    "the story of two brothers who build a boat",
    "a fairy tale of a knight who is afraid of the dark",
    "the story of a whale who travels across the ocean",
    "the story of a boy and his dog in the mountains",
    "a story of an astronaut on the moon who wants to dance",
    "the story of the empty desert",
)


def _shared(prompts: tuple[str, ...]) -> float:
    told = Counter(line for prompt in prompts for line in set(_film(prompt)[1]))
    assert sum(told.values()) >= 5 * len(prompts)
    return sum(n - 1 for n in told.values()) / sum(told.values())


def test_ten_films_do_not_read_alike() -> None:
    assert _shared(TEN) < 0.15


def test_ten_stories_do_not_read_alike() -> None:
    assert _shared(TEN_STORIES) < 0.15


def test_ten_seeds_of_one_request_differ() -> None:
    told = [_film("a melancholic character walking through a rain-soaked neon-lit city", seed)[1] for seed in range(10)]
    assert len({lines[0] for lines in told}) >= 4
    assert len(set(told)) == 10


@pytest.mark.parametrize("prompt", [*TEN, *TEN_STORIES])
def test_narration_fits_and_repeats_nothing(prompt: str) -> None:
    for duration_s in (10.0, 30.0, 60.0):
        _, lines = _film(prompt, 0, duration_s)
        assert lines
        assert sum(len(line.split()) for line in lines) / 2.4 <= duration_s
        assert len(set(lines)) == len(lines)


def test_more_time_is_used_for_longer_lines() -> None:
    scene, lines = _film(TEN[0])
    script, _ = write(scene, duration_s=90.0, seed=0, narrated=True, estimate=lambda text: len(text.split()) / 2.4)
    longer = [line.text for line in script.lines]
    assert sum(map(len, longer)) > sum(map(len, lines))


def test_stories_are_told_in_the_past() -> None:
    present = re.compile(r"\b(?:walks|wants|looks|takes|goes|feels|knows)\b")
    for prompt in TEN_STORIES:
        scene, lines = _film(prompt)
        if not any(beat.subject in (OWN, "plot") for beat in scene.beats):  # the words of a request are said as they are
            assert not present.search(" ".join(lines[1:]).lower())


def test_requests_that_were_not_understood_are_spoken_of_honestly() -> None:
    _, lines = _film("Freedom and silence and the weight of years")
    assert len(lines) >= 3
    assert "Freedom." in lines
    _, lesson = _film("Explain medieval heraldry")
    assert "lesson" in " ".join(lesson)


def test_announcements_say_when_and_where() -> None:
    _, lines = _film("Invite people to the summer concert in the park on Friday, May 8 at 7 pm")
    assert "on friday, may 8, at 7 pm, in the park" in " ".join(lines).lower()
    _, sale = _film("50% off sale until Sunday")
    assert any("only until Sunday" in line or "Only until Sunday" in line for line in sale)


@pytest.mark.parametrize(
    ("prompt", "alt", "about"),
    [
        (
            "two kids flying a red kite at sunset in a meadow",
            "Illustrated film: two kids flying a red kite in a meadow, at sunset.",
            "A short film: two kids flying a red kite at sunset in a meadow.",
        ),
        (
            "a barista pouring latte art in a cosy cafe on a rainy morning",
            "Illustrated film: a barista pouring latte art in a café, while it rains outside.",
            "A short film: a barista pouring latte art in a cosy cafe on a rainy morning.",
        ),
        (
            "a fox running through the forest in the fog",
            "Illustrated film: a fox running in a forest, under a grey sky, in fog.",
            "A short film: a fox running through the forest in the fog.",
        ),
        (
            "snowy mountains at dawn",
            "Illustrated film: a snowy landscape, at dawn, in falling snow.",
            "A short film: snowy mountains at dawn.",
        ),
        (
            "Explain medieval heraldry",
            "A short lesson titled “Medieval Heraldry”, three scenes of illustrated graphics.",
            "A short lesson: medieval heraldry.",
        ),
    ],
)
def test_alt_text_and_description(prompt: str, alt: str, about: str) -> None:
    scene, _ = _film(prompt)
    script, _ = write(scene, duration_s=30.0, seed=0, narrated=True, estimate=lambda text: len(text.split()) / 2.4)
    assert script.alt_text == alt
    assert script.description.startswith(about)
    own = replace(scene, description="Given by hand.")
    assert write(own, duration_s=30.0, seed=0, narrated=False, estimate=len)[0].description == "Given by hand."


@pytest.mark.parametrize(
    ("word", "form"),
    [("walk", "walking"), ("run", "running"), ("ride", "riding"), ("lie", "lying"), ("look up", "looking up"), ("sew", "sewing"),
     ("swim", "swimming"), ("see", "seeing"), ("read", "reading"), ("open", "opening"), ("patrol", "patrolling"), ("fly", "flying"),
     ("play", "playing"), ("quit", "quitting"), ("hug", "hugging"), ("sit", "sitting")],
)  # fmt: skip
def test_gerunds(word: str, form: str) -> None:
    assert gerund(word) == form


def test_plurals_and_articles() -> None:
    nouns = ("fisherman", "lighthouse keeper", "wolf", "child", "jellyfish", "bus", "baby", "boy", "human", "box")
    assert [plural_of(n) for n in nouns] == [
        "fishermen", "lighthouse keepers", "wolves", "children", "jellyfish", "buses", "babies", "boys", "humans", "boxes",
    ]  # fmt: skip
    words = ("old man", "hour", "unicorn", "umbrella", "latte art", "cat")
    assert [with_article(w) for w in words] == ["an old man", "an hour", "a unicorn", "an umbrella", "latte art", "a cat"]


def test_dates_as_they_are_said() -> None:
    assert spoken_date("Friday, May 8, 7 pm") == "on Friday, May 8, at 7 pm"
    assert spoken_date("Tomorrow, noon") == "tomorrow, at noon"
    assert spoken_date("Until Sunday") == "until Sunday"
    assert spoken_date("9 am") == "at 9 am"
    assert spoken_date("") == ""


def test_the_hero_is_named_as_a_listener_needs_it() -> None:
    def said(text: str, hero: str, known: bool) -> str:
        scene = _scene("cinematic", hero)
        return fill(named(text, scene, known), slots_of(scene), random.Random(0))

    looks = "{they} {s:look} up, and {they} {s:smile}."
    assert said(looks, "they", True) == "The astronaut looks up, and they smile."
    assert said(looks, "she", True) == "She looks up, and she smiles."
    assert said(looks, "she", False) == "The girl looks up, and she smiles."
    assert said(looks, "many", False) == "The kids look up, and they smile."
    assert said("{hero}, here.", "she", False) == "A shy girl, here."
    assert said("{hero}, here.", "she", True) == "The girl, here."


_WORDS = st.text("abcdefghijklmnopqrstuvwxyzé ", min_size=1, max_size=12).filter(str.strip)
_PIECES = st.sampled_from(
    [
        "{hero}",
        "{they}",
        "{the_hero's}",
        "{s:walk}",
        "{s:be}",
        "{p:be}",
        "[one|two|three]",
        "[|very]",
        "so",
        "and",
        ".",
        ". ",
        " ",
        "!",
        ",",
    ]
)


@settings(max_examples=200, deadline=None)
@given(pieces=st.lists(_PIECES, min_size=1, max_size=12), hero=_WORDS, plural=st.booleans(), seed=st.integers(0, 99))
def test_fill_leaves_no_marks_and_is_repeatable(pieces: list[str], hero: str, plural: bool, seed: int) -> None:
    slots = {"hero": Slot(hero, plural), "the_hero": Slot(f"the {hero}", plural), "they": Slot("they", True)}
    text = " ".join(pieces)
    line = fill(text, slots, random.Random(seed))
    assert not re.search(r"[{}\[\]|]|\s\s|^\s|\s$", line)
    assert line == fill(text, slots, random.Random(seed))
    first = next((c for c in line if c.isalpha()), "A")
    assert first == first.upper() or not line[:1].isalpha()


def test_verbs_agree_with_the_subject_before_them() -> None:
    slots = {"the_hero": Slot("the kids", True), "they": Slot("they", True), "place": Slot("the park"), "them": Slot("them")}
    line = fill("{the_hero} {s:walk}, {place} {s:go} on, and {they} {s:be} gone. {place} {s:have} them.", slots, random.Random(0))
    assert line == "The kids walk, the park goes on, and they are gone. The park has them."
    assert fill("past {them} {s:run}", {**slots, "they": Slot("she")}, random.Random(0)) == "Past them runs"
    with pytest.raises(KeyError):
        fill("{nobody}", slots, random.Random(0))


def test_vocabulary_names_every_place() -> None:
    assert set(vocabulary()["places"]) == set(PLACES)


def _estimate(text: str) -> float:
    return len(text.split()) / 2.4


@cache
def _lesson(wish: str) -> SceneGraph:
    brief = read(wish)
    return build_scene(understand(brief, encode(brief)), 0)[0]


@given(st.floats(6, 60), st.sampled_from(["Explain how a rainbow forms", "Explain how photosynthesis works"]))
@settings(max_examples=20, deadline=None)
def test_a_short_lesson_leaves_steps_out_and_shows_none_in_silence(duration_s: float, wish: str) -> None:
    whole = _lesson(wish)
    lesson, why = shorten(whole, duration_s=duration_s, seed=0, estimate=_estimate)
    assert [beat.id for beat in (lesson.beats[0], lesson.beats[-1])] == [whole.beats[0].id, whole.beats[-1].id]
    gone = [beat.id for beat in whole.beats if beat not in lesson.beats]
    assert [d.value for d in why] == ([", ".join(gone)] if gone else [])
    script, _ = write(lesson, duration_s=duration_s, seed=0, narrated=True, estimate=_estimate)
    assert len(script.lines) == len(lesson.beats) or len(lesson.beats) == 2


def test_other_films_keep_their_pictures_in_silence() -> None:
    scene = _scene("cinematic", "she")
    assert shorten(scene, duration_s=1.0, seed=0, estimate=_estimate) == (scene, ())
