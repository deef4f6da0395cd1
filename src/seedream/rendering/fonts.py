"""Fonts and text runs: open fonts from `fontpkg-*` packages, shaped by HarfBuzz through skia's text layout (real kerning)."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Hashable
from functools import lru_cache, wraps
from pathlib import Path
from typing import Any, Literal, ParamSpec, TypeVar

import skia

from seedream.errors import MissingDependencyError

Align = Literal["left", "centre", "right"]
P = ParamSpec("P")
T = TypeVar("T")

FAMILIES: dict[str, tuple[str, str]] = {
    "inter": ("fontpkg_inter", "Inter[opsz,wght].ttf"),
    "inter_italic": ("fontpkg_inter", "Inter-Italic[opsz,wght].ttf"),
    "grotesk": ("fontpkg_space_grotesk", "SpaceGrotesk[wght].ttf"),
    "playfair": ("fontpkg_playfair_display", "PlayfairDisplay[wght].ttf"),
    "playfair_italic": ("fontpkg_playfair_display", "PlayfairDisplay-Italic[wght].ttf"),
    "caveat": ("fontpkg_caveat", "Caveat[wght].ttf"),
    "mono": ("fontpkg_jetbrains_mono", "JetBrainsMono[wght].ttf"),
    "fredoka": ("fontpkg_fredoka", "Fredoka[wdth,wght].ttf"),
    "bebas": ("fontpkg_bebas_neue", "BebasNeue-Regular.ttf"),
    "noto": ("fontpkg_noto_sans", "NotoSans[wdth,wght].ttf"),
    "poppins_light": ("fontpkg_poppins", "Poppins-Light.ttf"),
    "poppins": ("fontpkg_poppins", "Poppins-Medium.ttf"),
    "poppins_semibold": ("fontpkg_poppins", "Poppins-SemiBold.ttf"),
    "poppins_bold": ("fontpkg_poppins", "Poppins-Bold.ttf"),
}
"""Family key: (package, file). Variable axes are named in the brackets of the file name."""
MACHINE = "machine:"
"""What the keys of fonts that only this machine has begin with."""


ROLES = {"headline": "inter", "title": "playfair", "label": "poppins", "label_bold": "poppins_semibold"}
"""What type is set for, and its family without a brand: headlines, titles over pictures, labels of diagrams."""
_HEAVY = {"poppins": "poppins_semibold"}
_dressed: dict[str, str] = {}


def dress(headline: str = "", body: str = "") -> None:
    """Set headlines and all other type of this process in a brand's typefaces (families or paths of fonts); "" means the usual."""
    wanted = {"headline": headline, "title": headline, "inter": body, "label": body, "label_bold": body}
    _dressed.clear()
    _dressed.update({role: family for role, family in wanted.items() if family})


def family_for(name: str, weight: int = 400) -> str:
    """The family behind a role or name; heavy weights of families in several files are files of their own."""
    family = _dressed.get(name, ROLES.get(name, name))
    return _HEAVY.get(family, family) if weight >= 560 and family != name else family


def layout_cache(maxsize: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Like `lru_cache`, for what depends on the width of type: another brand's typefaces are another result."""

    def remember(layout: Callable[P, T]) -> Callable[P, T]:
        @lru_cache(maxsize=maxsize)
        def kept(worn: tuple[tuple[str, str], ...], *given: Hashable, **named: Hashable) -> T:
            return layout(*given, **named)  # type: ignore[arg-type]

        @wraps(layout)
        def ask(*given: P.args, **named: P.kwargs) -> T:
            return kept(tuple(_dressed.items()), *given, **named)  # type: ignore[arg-type]

        return ask

    return remember


def font_path(family: str) -> Path:
    """File of a font family, or the one that a brand gives. Raises MissingDependencyError where its package is not installed."""
    if family not in FAMILIES:
        return Path(family)
    package, name = FAMILIES[family]
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        wheel = package.replace("_", "-")
        raise MissingDependencyError(f"font {family!r} is missing; expected package {wheel}; run: pip install {wheel}")
    return Path(spec.origin).parent / "files" / name


@lru_cache(maxsize=128)
def typeface(family: str, weight: int = 400, optical_size: int = 14) -> Any:
    """A typeface at a weight (100..900, only where the family is variable) and optical size.

    A `family` that begins with `MACHINE` is a font of the machine by its name.
    """
    if family.startswith(MACHINE):
        style = skia.FontStyle(weight, skia.FontStyle.kNormal_Width, skia.FontStyle.kUpright_Slant)
        return skia.FontMgr().matchFamilyStyle(family.removeprefix(MACHINE), style)
    path = font_path(family)
    face = skia.Typeface.MakeFromFile(str(path))
    axes = path.name[path.name.find("[") + 1 : path.name.find("]")].split(",") if "[" in path.name else []
    axes = axes if family in FAMILIES else [axis for axis in _axes(face) if axis in ("wght", "opsz", "wdth")]
    if not axes:
        return face
    position = skia.FontArguments.VariationPosition
    coordinates = position.Coordinates()
    values = {"wght": float(weight), "opsz": float(optical_size), "wdth": 100.0}
    for axis in axes:
        coordinates.append(position.Coordinate(int.from_bytes(axis.encode(), "big"), values[axis]))
    arguments = skia.FontArguments()
    design_position = position(coordinates)
    arguments.setVariationDesignPosition(design_position)
    return face.makeClone(arguments)


def _axes(face: Any) -> list[str]:
    """Names of a variable font's axes; none for a font with one weight."""
    return [int(p.tag).to_bytes(4, "big").decode() for p in face.getVariationDesignParameters()]


def tracking(size: float) -> float:
    """Letter spacing in em that suits a size: tighter as type grows."""
    for limit, value in ((60, -0.024), (40, -0.018), (19, -0.009), (14, -0.004)):
        if size >= limit:
            return value
    return 0.004


class _Shaper:
    """The font collection of skia's text layout, filled on demand."""

    def __init__(self) -> None:
        layout = skia.textlayout
        self.provider = layout.TypefaceFontProvider()
        self.collection = layout.FontCollection()
        self.collection.setDefaultFontManager(self.provider)
        self.unicode = skia.Unicodes.ICU.Make()
        self.known: set[str] = set()

    def alias(self, family: str, weight: int, optical_size: int) -> str:
        key = f"{family}-{weight}-{optical_size}"
        if key not in self.known:
            self.provider.registerTypeface(typeface(family, weight, optical_size), key)
            self.known.add(key)
        return key


@lru_cache(maxsize=1)
def _shaper() -> _Shaper:
    return _Shaper()


@lru_cache(maxsize=4000)
def _paragraph(text: str, size: float, weight: int, colour: int, family: str, spacing_em: float | None) -> Any:
    layout, shaper = skia.textlayout, _shaper()
    optical = 32 if size >= 40 else 24 if size >= 22 else 14
    style = layout.TextStyle()
    style.setFontFamilies([shaper.alias(family, weight, optical), shaper.alias("noto", weight, 14)])
    style.setFontSize(size)
    style.setColor(colour)
    style.setLetterSpacing((tracking(size) if spacing_em is None else spacing_em) * size)
    paragraph_style = layout.ParagraphStyle()
    paragraph_style.setTextStyle(style)
    builder = layout.ParagraphBuilder(paragraph_style, shaper.collection, shaper.unicode)
    builder.pushStyle(style)
    builder.addText(text)
    paragraph = builder.Build()
    paragraph.layout(1e5)
    return paragraph


@lru_cache(maxsize=2000)
def covering(character: str, families: tuple[str, ...]) -> str:
    """The first of some families that has a character, else a font of the machine that has it, else ""."""
    for family in families:
        if typeface(family).unicharToGlyph(ord(character)):
            return family
    found = skia.FontMgr().matchFamilyStyleCharacter("", skia.FontStyle(), [], ord(character))
    return f"{MACHINE}{found.getFamilyName()}" if found is not None and found.unicharToGlyph(ord(character)) else ""


def set_line(text: str, size: float, weight: int, families: tuple[str, ...], paint: Any, spacing_em: float = 0.0) -> Any:
    """One line of text, shaped and laid out from its left end; every character from the first family that has it."""
    layout, shaper = skia.textlayout, _shaper()
    style = layout.TextStyle()
    style.setFontFamilies([shaper.alias(family, weight, 32) for family in families])
    style.setFontSize(size)
    style.setForegroundPaint(paint)
    style.setLetterSpacing(spacing_em * size)
    paragraph_style = layout.ParagraphStyle()
    paragraph_style.setTextStyle(style)
    builder = layout.ParagraphBuilder(paragraph_style, shaper.collection, shaper.unicode)
    builder.pushStyle(style)
    builder.addText(text)
    paragraph = builder.Build()
    paragraph.layout(1e5)
    return paragraph


def text_width(text: str, size: float, weight: int = 400, family: str = "inter", spacing_em: float | None = None) -> float:
    """Width of one line of text in the units of `size`."""
    return float(_paragraph(text, size, weight, 0xFF000000, family_for(family, weight), spacing_em).MaxIntrinsicWidth)


def draw_text(
    canvas: Any, text: str, x: float, baseline_y: float, size: float, weight: int = 400, colour: int = 0xFF000000,
    align: Align = "left", family: str = "inter", spacing_em: float | None = None,
) -> float:  # fmt: skip
    """Draw one line of text on its baseline; returns its width."""
    paragraph = _paragraph(text, size, weight, colour, family_for(family, weight), spacing_em)
    width = float(paragraph.MaxIntrinsicWidth)
    x -= {"left": 0.0, "centre": width / 2, "right": width}[align]
    paragraph.paint(canvas, x, baseline_y - paragraph.AlphabeticBaseline)
    return width


def wrap(text: str, size: float, weight: int, max_width: float, family: str = "inter") -> list[str]:
    """Break text into lines no wider than `max_width` (a single longer word stays whole)."""
    lines, current = [], ""
    for word in text.split():
        candidate = f"{current} {word}".strip()
        if current and text_width(candidate, size, weight, family) > max_width:
            lines.append(current)
            current = word
        else:
            current = candidate
    return [*lines, current] if current else lines


def balance(text: str, size: float, weight: int, max_width: float, family: str = "inter") -> list[str]:
    """Break text like `wrap`, then even out the lines without needing more of them."""
    count = len(wrap(text, size, weight, max_width, family))
    low, high = max_width * 0.4, max_width
    for _ in range(9):
        middle = (low + high) / 2
        if len(wrap(text, size, weight, middle, family)) <= count:
            high = middle
        else:
            low = middle
    return wrap(text, size, weight, high, family)


@lru_cache(maxsize=512)
def _icon_glyph(name: str) -> tuple[Any, float] | None:
    from fonticon_mdi7 import MDI7  # loads a 7,000-line table: only when the first icon is drawn

    code = getattr(MDI7, name, None)
    if code is None:
        return None
    font = skia.Font(_icon_typeface(), 24)
    font.setSubpixel(True)
    font.setBaselineSnap(False)
    font.setHinting(skia.FontHinting.kNone)
    glyph = _icon_typeface().unicharToGlyph(ord(code[-1]))
    return font.getPath(glyph), float(font.getWidths([glyph])[0])


@lru_cache(maxsize=1)
def _icon_typeface() -> Any:
    spec = importlib.util.find_spec("fonticon_mdi7")
    if spec is None or spec.origin is None:
        raise MissingDependencyError("icon font is missing; run: pip install fonticon-materialdesignicons7")
    return skia.Typeface.MakeFromFile(str(Path(spec.origin).parent / "fonts" / "materialdesignicons-webfont.ttf"))


def has_icon(name: str) -> bool:
    """Whether the icon font (Material Design Icons) has a glyph of this name, e.g. "umbrella" or "chart_line"."""
    return _icon_glyph(name) is not None


def draw_icon(canvas: Any, name: str, centre_x: float, centre_y: float, size: float, colour: int) -> None:
    """Draw an icon glyph centred on a point; `size` is the side of its 24-grid box."""
    found = _icon_glyph(name)
    if found is None:
        raise KeyError(f"no icon named {name!r}")
    path, width = found
    canvas.save()
    canvas.translate(centre_x, centre_y)
    canvas.scale(size / 24, size / 24)
    canvas.translate(-width / 2, 24 * 0.375)
    canvas.drawPath(path, skia.Paint(Color=colour, AntiAlias=True))
    canvas.restore()
