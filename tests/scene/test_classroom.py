"""Teachers and pupils in pictures, and lessons that keep what was asked for."""

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_still
from seedream.scene.product.views import DeviceView
from seedream.scene.shots.views import CastMember, WorldView
from seedream.scene.telling.lessons import find_lesson, is_taught, lesson_beats, library
from seedream.scene.telling.outline_story import outline_beats


def cast_of(prompt: str) -> list[CastMember]:
    brief = read(prompt)
    view = build_still(understand(brief, encode(brief)), 0).beats[0].view
    assert isinstance(view, WorldView)
    return list(view.cast)


def aspect(member: CastMember) -> float:
    assert member.box is not None
    return member.box.width * 16 / 9 / member.box.height


def test_a_group_looks_at_who_is_beside_it() -> None:
    cast = cast_of("a science teacher in the lab while students watch")
    (teacher,) = (m for m in cast if m.noun == "teacher")
    students = [m for m in cast if m.noun == "student"]
    assert len(students) > 1
    assert {m.facing for m in students} == {-1 if teacher.x < students[0].x else 1}
    assert {m.facing for m in cast_of("three dogs in a park")} <= {1, -1}


def test_wide_gestures_have_room_so_that_nobody_is_drawn_smaller() -> None:
    jumping = next(m for m in cast_of("a woman jumping next to a man in a studio") if m.noun == "woman")
    standing = next(m for m in cast_of("a woman standing next to a man in a studio") if m.noun == "woman")
    assert aspect(jumping) > 0.7 > 0.5 > aspect(standing)


def test_who_writes_on_a_board_points_at_it_and_the_board_is_not_mirrored() -> None:
    cast = cast_of('a teacher writing "Hello" on the chalkboard')
    assert [m.action for m in cast if m.noun == "teacher"] == ["point"]
    assert [m.facing for m in cast if m.noun == "chalkboard"] == [1]
    assert [m.action for m in cast_of('a teacher next to a chalkboard that says "Hello"') if m.noun == "teacher"] == ["stand"]


def test_the_scene_that_is_asked_for_stays_in_a_short_lesson() -> None:
    git = next(lesson for lesson in library() if lesson.id == "git_branches")
    assert "conflict" not in [beat.id for beat in lesson_beats(git, "standard", 25)]
    asked = lesson_beats(git, "standard", 25, "What is a merge conflict and how do you resolve it?")
    assert asked[0].id == git.scenes[0].id
    assert "conflict" in [beat.id for beat in asked]


def test_a_lesson_is_found_by_other_forms_of_its_keywords() -> None:
    found = find_lesson("how does a bill become a law")
    assert found is not None
    assert found[0].id == "how_a_law_is_made"
    assert find_lesson("a bill for two coffees") is None


def test_a_video_about_a_taught_topic_is_a_lesson() -> None:
    assert is_taught("a short video about fractions: a pizza is cut into 8 slices")
    assert is_taught("video about photosynthesis")
    assert not is_taught("a video about a volcano that sleeps")
    assert not is_taught("a film about two fractions of a party")


def test_a_dark_screen_is_dark_and_keeps_its_times() -> None:
    brief = read("dark mode dashboard of a build pipeline: 128 builds, 96% passed, average build time 4m 12s")
    view = build_still(understand(brief, encode(brief)), 0).beats[0].view
    assert isinstance(view, DeviceView)
    assert (view.device, view.ground) == ("laptop", "deep")
    assert view.look is not None
    assert [k.value for k in view.app.dashboard.kpis[:3]] == ["128", "96%", "4m 12s"]
    light = read("dashboard of a build pipeline: 128 builds, 96% passed")
    assert getattr(build_still(understand(light, encode(light)), 0).beats[0].view, "ground", "") == "light"


def test_steps_that_are_only_named_are_counted_and_others_are_told() -> None:
    def told(prompt: str) -> str:
        outline = read(prompt).outline
        assert outline is not None
        return outline_beats(outline)[0].spoken[0]

    assert told("our checkout flow: cart, shipping address, payment").endswith("Step two: shipping address. Step three: payment.")
    assert "Then, the server." in told("how a request travels from an app through the server to a database")
    assert "First, order it." in told("flow: order it → pay → get it")
