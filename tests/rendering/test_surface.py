"""Surfaces: pages that are drawn without a copy, opaque surfaces, and images without their empty margins."""

from __future__ import annotations

import skia

from seedream.rendering.surface import Page, fill, new_surface, pixels, trimmed

RED, BLUE = 0xFFFF0000, 0xFF0000FF


def test_a_part_of_a_page_shows_what_is_on_the_page_when_it_is_drawn() -> None:
    page, target = Page(40, 30), new_surface(40, 30)
    page.canvas.clear(BLUE)
    page.canvas.drawRect(skia.Rect.MakeXYWH(10, 8, 5, 5), fill(RED))
    part = page.part(skia.IRect.MakeLTRB(10, 8, 20, 18))
    assert (part.width(), part.height(), part.isOpaque()) == (10, 10, True)
    target.getCanvas().drawImage(part, 0, 0)
    seen = pixels(target)
    assert seen[2, 2].tolist() == [0, 0, 255, 255]
    assert seen[7, 7].tolist() == [255, 0, 0, 255]
    assert seen[12, 12].tolist() == [0, 0, 0, 0]


def test_the_last_corner_of_a_page_is_a_part_of_it() -> None:
    page, target = Page(40, 30), new_surface(4, 4)
    page.canvas.drawRect(skia.Rect.MakeLTRB(38, 28, 40, 30), fill(RED))
    target.getCanvas().drawImage(page.part(skia.IRect.MakeLTRB(36, 26, 40, 30)), 0, 0)
    assert pixels(target)[3, 3].tolist() == [0, 0, 255, 255]
    assert pixels(target)[0, 0].tolist() == [0, 0, 0, 255]


def test_what_is_opaque_stays_so() -> None:
    surface = new_surface(4, 4, opaque=True)
    surface.getCanvas().drawRect(skia.Rect.MakeWH(4, 4), fill(RED))
    assert surface.makeImageSnapshot().isOpaque()


def test_margins_are_taken_off() -> None:
    surface = new_surface(50, 40)
    surface.getCanvas().drawRect(skia.Rect.MakeLTRB(12, 7, 30, 9), fill(RED))
    image, left, top = trimmed(surface)
    assert (left, top, image.width(), image.height()) == (12, 7, 18, 2)
    assert trimmed(new_surface(9, 9))[1:] == (0, 0)
