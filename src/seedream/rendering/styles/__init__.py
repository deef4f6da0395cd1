"""Styles: whole ways of drawing, laid over every place, person and thing alike: palette, line, texture and light as data and small
operations, never as separate drawings. See `spec` for how a style is written and `stylist` for how it is applied."""

from seedream.rendering.styles.spec import Style, load_style, style_names
from seedream.rendering.styles.stylist import Stylist, is_light, make_stylist

__all__ = ["Style", "Stylist", "is_light", "load_style", "make_stylist", "style_names"]
