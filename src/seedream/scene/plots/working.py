"""Working: what somebody of a trade does in a day, as pictures in words."""

from __future__ import annotations

from seedream.scene.plots.book import plots
from seedream.scene.plots.wording import Words, fill

_DAY, _HOURS = "day", ("first", "second", "third")


def at_work(trade: str) -> tuple[str, ...]:
    """Pictures of a trade at work, "a barista is pouring coffee in the café"; () for one of which nothing is known."""
    plot = next(p for p in plots() if p.id == _DAY)
    words = set(trade.lower().split())
    known = next((case for case in plot.cases if words & set(case["words"]) and _HOURS[0] in case), None)
    if known is None:
        return ()
    pronouns = {"they": "they", "them": "them", "their": "their", "themself": "themself"}
    who = {"hero": Words(f"a {trade}", pronouns=pronouns)}
    return tuple(f"{fill('{hero} ' + known[hour], who, doing=True)} {known[f'{hour}_place']}" for hour in _HOURS)
