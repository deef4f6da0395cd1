"""What stands on the shelves of bakeries and pharmacies: loaves, rolls, cakes, medicine."""

from __future__ import annotations

from seedream.rendering.colour import with_alpha
from seedream.rendering.places.rooms.brush import Brush, darker, lighter

CRUST = (0xFFC98A48, 0xFFB8743A, 0xFFD9A05C, 0xFFA8642F)
ICING = (0xFFF6E6D0, 0xFFE9A3A8, 0xFF7A4A34, 0xFFF2D98A, 0xFFD8E4C4)


def loaf(b: Brush, x: float, base: float, height: float) -> float:
    """A round loaf with cuts, a long loaf, or a pile of rolls."""
    crust, kind = b.rng.choice(CRUST), b.rng.random()
    if kind < 0.30:
        return _rolls(b, x, base, height, crust)
    w, h = (height * 0.76, height * 0.40) if kind < 0.65 else (height * 0.56, height * 0.44)
    b.disc(x + w / 2, base - h / 2 + 2, w / 2, b.down(base - h, base, lighter(crust, 0.28), darker(crust, 0.35)), h / 2)
    cuts = 4 if kind < 0.65 else 3
    for i in range(cuts):
        cx = x + w * (0.22 + 0.56 * i / (cuts - 1))
        b.line(
            cx - h * 0.14, base - h * 0.56, cx + h * 0.12, base - h * 0.86, with_alpha(lighter(crust, 0.7), 0.9), max(2.0, h * 0.07)
        )
    return w + 5


def _rolls(b: Brush, x: float, base: float, height: float, crust: int) -> float:
    """Three rolls below, two on top."""
    r = height * 0.15
    for row, count in ((0, 3), (1, 2)):
        for i in range(count):
            cx, cy = x + r * (1 + 1.8 * i + 0.9 * row), base - r * (0.8 + 1.3 * row)
            b.disc(cx, cy, r, b.down(cy - r, cy + r, lighter(crust, 0.30), darker(crust, 0.3)), r * 0.82)
            b.line(cx - r * 0.4, cy - r * 0.2, cx + r * 0.4, cy - r * 0.3, with_alpha(lighter(crust, 0.7), 0.7), 2)
    return r * 5.8 + 4


def cake(b: Brush, x: float, base: float, height: float) -> float:
    """A cake on a stand, tarts on a plate, or a row of small cakes."""
    ice = b.rng.choice(ICING)
    if b.rng.random() < 0.5:
        w = height * 0.92
        c = x + w / 2
        b.rect(c - 5, base - height * 0.26, c + 5, base, 0xFFE4E6E2)
        b.rect(x, base - height * 0.30, x + w, base - height * 0.24, 0xFFF4F5F0, 3)
        b.slab(x + w * 0.10, base - height * 0.72, x + w * 0.90, base - height * 0.30, ice, 5)
        b.rect(x + w * 0.10, base - height * 0.54, x + w * 0.90, base - height * 0.49, darker(ice, 0.3))
        for i in range(4):
            b.disc(x + w * (0.20 + 0.20 * i), base - height * 0.76, height * 0.055, 0xFFC8384A)
        return w + 8
    w = height * 1.02
    b.rect(x, base - 5, x + w, base, 0xFFF4F5F0, 2)
    for i in range(3):
        cx, half = x + w * (0.19 + 0.31 * i), w * 0.13
        b.shape(
            [
                (cx - half, base - height * 0.30),
                (cx + half, base - height * 0.30),
                (cx + half * 0.7, base - 5),
                (cx - half * 0.7, base - 5),
            ],
            0xFFB98450,
        )
        b.disc(cx, base - height * 0.34, half * 1.05, lighter(ice, 0.1), height * 0.13)
        b.disc(cx, base - height * 0.48, height * 0.05, 0xFFC8384A)
    return w + 8


def medicine(b: Brush, x: float, base: float, height: float) -> float:
    """White and pale boxes with a coloured band, or a brown bottle."""
    tint = b.rng.choice((0xFF3F8FA8, 0xFF4FA878, 0xFFD9705A, 0xFF6A7FC0, 0xFFE0B04A))
    if b.rng.random() < 0.25:
        w, h = height * 0.30, height * b.rng.uniform(0.55, 0.75)
        b.slab(x, base - h, x + w, base, 0xFF8A5A34, 4)
        b.rect(x + w * 0.24, base - h - 8, x + w * 0.76, base - h + 2, 0xFFF0EEE6, 2)
        b.rect(x, base - h * 0.62, x + w, base - h * 0.20, 0xFFF4F1E6)
        return w + 5
    w, h, count = height * b.rng.uniform(0.26, 0.40), height * b.rng.uniform(0.52, 0.80), b.rng.randint(1, 2)
    for i in range(count):
        left = x + i * (w + 1)
        b.slab(left, base - h, left + w, base, 0xFFF2F5F4, 1)
        b.rect(left, base - h * 0.62, left + w, base - h * 0.36, tint)
        b.rect(left + w * 0.2, base - h * 0.24, left + w * 0.7, base - h * 0.17, with_alpha(darker(tint, 0.3), 0.6))
    return count * (w + 1) + 4
