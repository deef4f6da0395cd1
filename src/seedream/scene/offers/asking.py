"""Asking: which requests ask for a film of an offer."""

from __future__ import annotations

import re

from seedream.inputs import Brief
from seedream.scene.greetings import read_greeting
from seedream.scene.offers.leading import SOLD, led
from seedream.scene.offers.reading import Offer, read_offer

_KINDS = ("cinematic", "story", "announcement", "product", "lesson")
_DIGITAL = r"\b(?:apps?|application|software|web ?site|web ?shop|platform|dashboard|saas|plugin|ai)\b"
"""What has screens that a product film shows."""
_AT_WORK = ("welcome", "thanks", "hello", "anniversary", "congratulations")
"""Greetings that an organisation says to its own people."""
_PERSONAL = r"\b(?:my|birthday|wedding|graduation|get well|good luck|new year|christmas)\b"
"""What is wished among friends."""
_NEWS = ("hours", "notice", "moving", "hiring", "sale", "thanks", "cause", "welcome", "hello", "anniversary", "event", "launch")
"""Occasions that are told in sentences: "we are moving"."""


def asked_offer(brief: Brief) -> Offer | None:
    """The offer that a request asks a film of; None for any other request, and where it gives a script, data, or pictures
    that are no photos of what is offered."""
    intent = brief.intent
    photos = all(given.role == "product" and given.picture.nature == "photo" for given in brief.pictures)
    given = brief.script is not None or not photos or intent.videos or intent.data or intent.kind not in (None, "announcement")
    if given or brief.kind not in _KINDS:
        return None
    kit = intent.brand_kit.name if intent.brand_kit else ""
    offer = read_offer(brief.prompt, intent.brand or kit, surely=brief.kind == "announcement")
    if offer is None or (offer.told and offer.form not in _NEWS):
        return None
    taught = brief.kind == "lesson" and not re.search(SOLD, led(brief.prompt).film, re.IGNORECASE)
    if (brief.data is not None or brief.outline is not None or taught) and offer.form not in ("hours", "notice"):
        return None
    if brief.kind == "product" and re.search(_DIGITAL, brief.prompt, re.IGNORECASE):
        return None
    mine = offer.form not in _AT_WORK or re.search(_PERSONAL, brief.prompt, re.IGNORECASE)
    return None if mine and read_greeting(brief.wish) is not None else offer
