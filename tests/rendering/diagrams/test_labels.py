from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from seedream.rendering.diagrams.labels import Wish, _columns, conflicts, crossing, overlap, place_labels
from seedream.types import Rect

PAGE = Rect(34, 190, 1852, 700)
WISHES = st.lists(
    st.builds(
        Wish,
        x=st.floats(120, 1800),
        y=st.floats(230, 850),
        width=st.floats(60, 330),
        height=st.floats(36, 110),
        angle=st.one_of(st.none(), st.floats(-180, 180)),
        distance=st.floats(20, 110),
    ),
    min_size=1,
    max_size=7,
)
RECTS = st.lists(st.builds(Rect, st.floats(100, 1700), st.floats(200, 800), st.floats(10, 400), st.floats(10, 300)), max_size=5)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(WISHES, RECTS)
def test_no_label_overlaps_and_no_leaders_cross(wishes: list[Wish], obstacles: list[Rect]) -> None:
    rects = place_labels(wishes, PAGE, obstacles)
    assert conflicts(wishes, rects) == 0
    for wish, rect in zip(wishes, rects, strict=True):
        assert (rect.width, rect.height) == (wish.width, wish.height)
        assert rect.x >= PAGE.x - 1e-6
        assert rect.y >= PAGE.y - 1e-6
        assert rect.x + rect.width <= PAGE.x + PAGE.width + 1e-6
        assert rect.y + rect.height <= PAGE.y + PAGE.height + 1e-6


@settings(max_examples=25, deadline=None, derandomize=True)
@given(WISHES)
def test_the_last_resort_has_no_overlaps_either(wishes: list[Wish]) -> None:
    rects = _columns(wishes, PAGE)
    assert sum(overlap(a, b) for i, a in enumerate(rects) for b in rects[i + 1 :]) == 0


def test_a_free_label_stands_where_it_wants_to() -> None:
    (rect,) = place_labels([Wish(900, 500, 100, 40, angle=0.0, distance=60)], PAGE)
    assert rect.x == 960
    assert abs(rect.y + 20 - 500) < 1e-6


def test_a_label_avoids_an_obstacle() -> None:
    blocked = Rect(950, 400, 400, 200)
    (rect,) = place_labels([Wish(900, 500, 100, 40, angle=0.0, distance=60)], PAGE, [blocked])
    assert overlap(rect, blocked) == 0


def test_conflicts_are_seen() -> None:
    wishes = [Wish(300, 300, 100, 40), Wish(320, 300, 100, 40)]
    assert conflicts(wishes, [Rect(400, 300, 100, 40), Rect(450, 310, 100, 40)]) == 1
    assert crossing((0, 0), (10, 10), (0, 10), (10, 0))
    assert not crossing((0, 0), (10, 0), (0, 1), (10, 1))
