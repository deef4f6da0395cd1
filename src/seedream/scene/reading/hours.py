"""Hours: the time of day, the weather and the season that a request names or implies."""

from __future__ import annotations

import re
from typing import cast

from seedream.scene.reading import lexicon
from seedream.scene.reading.skies import indoors, shown_by_day
from seedream.scene.shots.views import Season, TimeOfDay, Weather
from seedream.types import Mood


def _without_figures(text: str) -> str:
    for phrase in lexicon.data("setting")["not_weather"]["phrases"]:
        text = re.sub(rf"\b{re.escape(phrase)}\b", " · ", text) if phrase in text else text
    return text


def _first_said(text: str, table: str) -> tuple[str, str]:
    """Value and word of the longest entry of a table that the text contains; ("", "") where there is none."""
    said = [
        (len(word), value, word)
        for value, words in lexicon.data("setting")[table].items()
        for word in words
        if word in text and re.search(rf"(?<![\w]){re.escape(word)}(?![\w])", text)  # hundreds of patterns are not worth making
    ]
    return max(said, key=lambda s: (s[0], s[1] != "day", *s[1:]))[1:] if said else ("", "")  # "morning" says less than "sunrise"


def weather_of(text: str) -> tuple[Weather, str]:
    """The weather of a request (lower case), and why."""
    value, word = _weather_said(text)
    return (cast(Weather, value), f'the request says "{word}"') if value else ("clear", "nothing was said about the weather")


def _weather_said(text: str) -> tuple[str, str]:
    """The weather that is named and by which word; after a rainbow of which nothing else is said the sky is clear."""
    value, word = _first_said(_without_figures(text), "weather")
    return (value, word) if value or "rainbow" not in text else ("clear", "rainbow")


def season_of(text: str) -> tuple[Season, str]:
    """The season that a request (lower case) names, and by which words; ("", "") for none."""
    value, word = _first_said(text, "season")
    if not value and (said := _IN_WINTER.search(text)):
        value, word = "winter", said[0]
    return (cast(Season, value), f'the request says "{word}"') if value else ("", "")


_IN_WINTER = re.compile(
    r"\bwinter (?!coat|jacket|cloth|boot|hat|glove|scar|gear|wear|fashion|collection|sale|game|sport|olymp|break|holiday|vacation|"
    r"tyre|tire|term|school|soldier|solstice|squash|menu|special|offer|course|camp|\d)\w+"
)
"""A winter's something that is outdoors, and nothing that is only worn, sold or done then."""


def hour_of(text: str, kind: str, weather: Weather, mood: Mood) -> tuple[TimeOfDay, str]:
    """The time of day of a request (lower case) that plays in a kind of place, and why."""
    value, word = _first_said(_without_figures(text), "time_of_day")
    usual = lexicon.data("places").get(kind, {}).get("usual", "day")
    if value and not (value == "storm" and kind in ("neon_city", "city_night")):
        if value == "day" and weather in ("rain", "snow", "fog", "storm") and "sun" not in word and not indoors(kind):
            return "overcast", f'the request says "{word}", and the weather covers the sun'
        return cast(TimeOfDay, value), f'the request says "{word}"'
    if usual != "night" and not indoors(kind) and _GREY.search(text):
        return "overcast", "grey is how it is said to look"
    if weather == "storm" and usual != "night":
        return "storm", "a storm darkens the day"
    if weather in ("rain", "fog", "snow") and usual in ("day", "golden") and not indoors(kind) and "in the snow" not in text:
        return "overcast", "the weather covers the sun"
    if usual in ("day", "golden") and kind != "studio" and mood.valence < _GLOOMY:
        return "overcast", "a covered sky suits the mood"
    if (town := shown_by_day(kind, text, weather)) and mood.valence >= _GLOOMY:
        return "overcast" if weather == "rain" else "day", f"{town.title()} is shown by day"
    return cast(TimeOfDay, usual), "usual for this place"


_GLOOMY = -0.4
"""How sad a mood has to be for a covered sky."""
_GREY = re.compile(r"(?:^ ?|[,.;] )(?:(?:all |very )?gr[ea]y(?: day| light| sky)?|overcast)(?=[,.;]| $| and )")
"""Grey as all that a clause says."""


def without_awaited(text: str) -> str:
    """The words without an hour, a weather or a season that is still to come: "waits for rain", "before night falls"."""
    table = lexicon.data("setting")
    words = sorted({w for key in ("weather", "season") for row in table[key].values() for w in row}, key=len, reverse=True)
    coming = "|".join(map(re.escape, words))
    text = re.sub(rf"\b({_LONGING})((?: \w+){{0,2}}?) (?:{coming})\b", r"\1\2 ·", text, flags=re.IGNORECASE)
    return re.sub(rf"\b((?:before|until|till) (?:the )?)(?:{_NIGHT}|{coming})\b", r"\1·", text, flags=re.IGNORECASE)


_LONGING = r"(?:wait|hop|long|pray|wish|yearn|dream)(?:s|es|e|ed|ing)? (?:for|of)"
_NIGHT = r"night(?:fall)?|dark(?:ness)?|sunset|dusk|midnight|evening"


def time_was_said(text: str) -> bool:
    """Whether a request names the time of day."""
    return bool(_first_said(_without_figures(f" {text.lower()} "), "time_of_day")[0])


def hour_said(text: str) -> str:
    """The time of day that a request names, or ""."""
    return str(_first_said(_without_figures(f" {text.lower()} "), "time_of_day")[0] or "")


def weather_was_said(text: str) -> bool:
    """Whether a request names the weather."""
    return bool(_weather_said(f" {text.lower()} ")[0])
