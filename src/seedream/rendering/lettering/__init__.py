"""Lettering: words of the request on things in the picture, set by the text shaper into the area that a thing is written on."""
