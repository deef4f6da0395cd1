"""Screens of a request: the content of an app with the figures and words that the request gives, in the terms of its trade."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from seedream.scene.product.content import AppContent, Dashboard, Hero, Kpi, Message, Moment, Plan, Ring, Row, Stat
from seedream.scene.product.figures import Figure, Said
from seedream.scene.reading import lexicon

GENERAL = "general"
_SHAPE = (0.42, 0.50, 0.47, 0.58, 0.64, 0.61, 0.72, 0.78, 0.76, 0.86, 0.93, 1.0)
"""How a figure came to its value: the last point is the value itself."""
_EARLIER = (0.38, 0.41, 0.46, 0.45, 0.50, 0.55, 0.54, 0.60, 0.64, 0.62, 0.68, 0.72)
_WEEK = (0.62, 0.74, 0.69, 0.88, 0.81, 1.0, 0.57)
_PARTS = (0.38, 0.27, 0.21, 0.14)
_SPANS: tuple[tuple[str, str, str, str], ...] = (
    (r"today|tonight|now|so far|per day", "Today, hour by hour", "Today|Yesterday", "8:00|10:00|12:00|14:00|16:00|18:00"),
    (r"week", "This week, day by day", "This week|Last week", "Mon|Tue|Wed|Thu|Fri|Sat"),
    (r"month", "This month, day by day", "This month|Last month", "1st|6th|11th|16th|21st|26th"),
    (r"", "This year, month by month", "This year|Last year", "Jan|Mar|May|Jul|Sep|Nov"),
)
_MENU = (("Overview", "view_dashboard_outline"), ("", "format_list_bulleted"), ("Calendar", "calendar_blank_outline"),
         ("People", "account_group_outline"), ("Reports", "chart_box_outline"))  # fmt: skip
_OWNERS = frozenset(("customer", "client", "user", "patient", "guest", "tenant", "buyer", "traveller", "me", "i"))


@dataclass(frozen=True, slots=True)
class Trade:
    """What a trade sells or handles, and what there is to do in it, where a request leaves it open."""

    name: str
    icon: str
    share: str
    things: tuple[str, ...]
    listed: str
    rows: tuple[Row, ...]
    tasks: tuple[str, ...]


@lru_cache(maxsize=4)
def trades(table: str = "trades") -> Mapping[str, tuple[frozenset[str], Trade]]:
    """The words that point to every trade of a table, and the trade."""

    def read(name: str, raw: Mapping[str, Any]) -> tuple[frozenset[str], Trade]:
        rows = tuple(Row(*row) for row in raw["rows"])
        trade = Trade(name, raw["icon"], raw["share"], tuple(raw["things"]), raw["list"], rows, tuple(raw["tasks"]))
        return frozenset(raw["words"].split()), trade

    return {name: read(name, raw) for name, raw in lexicon.data(table).items()}


def trade_of(text: str, at_least: int = 1) -> Trade:
    """The trade that most words of a request point to, the first of them deciding a tie; the general one below `at_least`."""
    words = re.findall(r"[a-zé]+", text.lower())

    def score(entry: tuple[frozenset[str], Trade]) -> tuple[int, int]:
        hits = [i for i, word in enumerate(words) if word in entry[0]]
        return len(hits), -min(hits, default=len(words))

    best = max(trades().values(), key=score)
    return best[1] if score(best)[0] >= max(at_least, 1) else trades()[GENERAL][1]


def requested_app(app: AppContent, trade: Trade, title: str, said: Said, *, named: bool) -> AppContent:
    """The app with what a request says on its screens.

    Where the request belongs to a trade, or names figures, nothing of the example content stays beside them. `named` says that
    the request names the product; else its screens carry `title`.
    """
    if trade.name == GENERAL and not said.figures and not said.statements:
        return app
    usual = trade.name == GENERAL and app.category != "productivity"  # an app that is known: its own lists fit better
    brand = app.brand if named or not title else title
    made = replace(app, brand=brand, workspace=brand, icon=app.icon if usual else trade.icon)
    made = replace(made, **_phone(made, trade, said, usual))
    return replace(made, dashboard=_dashboard(made, trade, said, usual))


def _phone(app: AppContent, trade: Trade, said: Said, usual: bool) -> dict[str, Any]:
    """What the home screen shows."""
    figures = said.figures
    out: dict[str, Any] = {}
    if figures:
        first = figures[0]
        value = max(first.amount, 1.0)
        series = tuple(value * share for share in _SHAPE)
        ticks = tuple(t.removesuffix(":00") for t in _span(first.label)[3].split("|"))
        out["hero"] = Hero(first.label, first.value, first.change.lstrip("-"), "", series, ticks, value * 0.3)
    share = next((f for f in figures[1:] if f.value.endswith("%") and f.amount <= 100), None)
    rest = [f for f in figures[1:] if f is not share]
    if share is not None:
        out["ring"] = Ring(share.label, share.amount / 100)
    elif not usual:
        out["ring"] = Ring(trade.things[0], _PARTS[0])
    if rest:
        bars = tuple(max(rest[0].amount, 1.0) * part for part in _WEEK)
        out["stat"] = Stat(rest[0].label, rest[0].value, "", bars, tuple("MTWTFSS"), 5)
    elif not usual:
        out["stat"] = Stat(trade.things[1], f"{round(_PARTS[1] * 100)}%", "", _WEEK, tuple("MTWTFSS"), 5)
    rows = [_row(words, trade, app.icon) for words in said.statements]
    rows += [Row(f.label, "", trade.icon if not usual else app.icon, f.value) for f in rest[1:]]
    out["rows"] = tuple([*rows, *(app.rows if usual else trade.rows)][:3])
    if not figures and not usual:  # the entries that are shown are all there is to count
        counted = float(len(out["rows"]))
        series = tuple(counted * part for part in _SHAPE)
        out["hero"] = Hero(trade.listed, f"{counted:g}", "", "", series, tuple("MTWTFSS"), counted * 0.3)
    if not usual:
        out |= {"title": "Today", "list_title": trade.listed, "joined": trade.rows[0]}
    return out


def _row(words: str, trade: Trade, icon: str) -> Row:
    """A statement as a row: "Message from Maria about the budget" is Maria's, about the budget."""
    sender = re.search(r"\bfrom ([A-Z][\w'-]+)(?: (?:about|on|re) (?:the |our )?(.+))?", words)
    if sender:
        return Row(sender[1], (sender[2] or words).capitalize(), "face:1", "!New")
    return Row(words, "", trade.icon if trade.name != GENERAL else icon)


def _span(label: str) -> tuple[str, str, str, str]:
    return next(span for span in _SPANS if re.search(span[0], label.lower()))


def _dashboard(app: AppContent, trade: Trade, said: Said, usual: bool) -> Dashboard:
    """The desktop overview of the figures: the first one is the trend, no other figure is added to those that were named."""
    board, figures = app.dashboard, said.figures
    if not usual:
        menu = tuple(Row(name or trade.listed, "", icon) for name, icon in _MENU)
        shares = tuple(Ring(thing, part) for thing, part in zip(trade.things, _PARTS, strict=True))
        plans = tuple(Plan(task, *state) for task, state in zip(trade.tasks, _STATES, strict=True))
        board = replace(
            board, title="Overview", menu=menu, groups=trade.things[:3], share_title=trade.share,
            share_value=f"{round(_PARTS[0] * 100)}%", share_text=trade.things[0].lower(), shares=shares, table_title="To do",
            table=plans, bars_title="By weekday", bars=_WEEK,
        )  # fmt: skip
    if not figures:
        return board if usual else replace(board, kpis=_kpis([Figure(str(len(app.rows)), trade.listed)]))
    return _with_trend(_with_shares(replace(board, kpis=_kpis(figures[:4])), figures), figures[0])


_STATES = ((0.82, "On track"), (0.56, "On track"), (0.34, "Early"))


def _kpis(figures: Sequence[Figure]) -> tuple[Kpi, ...]:
    def kpi(index: int, figure: Figure) -> Kpi:
        falls = figure.change.startswith("-")
        series = _SHAPE[index % 3 :: 2]
        return Kpi(figure.label, figure.value, figure.change.lstrip("-"), series[::-1] if falls else series, falls)

    return tuple(kpi(i, figure) for i, figure in enumerate(figures))


def _with_shares(board: Dashboard, figures: Sequence[Figure]) -> Dashboard:
    """The board whose ring compares counts that were named side by side, or shows a share that was."""
    counts = [f for f in figures if f.plain][:4]
    if len(counts) >= 3:
        total = sum(f.amount for f in counts) or 1.0
        shares = tuple(Ring(" ".join(f.label.split()[:2]), f.amount / total) for f in counts)
        return replace(board, share_title="Side by side", share_value=f"{total:,.0f}", share_text="in all", shares=shares)
    share = next((f for f in figures if f.value.endswith("%") and 0 < f.amount < 100), None)
    if share is None:
        return board
    parts = (Ring(share.label, share.amount / 100), Ring("Others", round(1 - share.amount / 100, 4)))
    return replace(board, share_title=share.label, share_value=share.value, share_text="of all", shares=parts)


def _with_trend(board: Dashboard, figure: Figure) -> Dashboard:
    """The board whose trend leads to a figure."""
    _, text, legend, ticks = _span(figure.label)
    value = max(figure.amount, 1.0)
    now, before = legend.split("|")
    top = 100.0 if figure.value.endswith("%") and value <= 100 else _nice(value)
    series, earlier = tuple(value * part for part in _SHAPE), tuple(value * part for part in _EARLIER)
    return replace(
        board, trend_title=figure.label, trend_text=text, legend=(now, before), ticks=tuple(ticks.split("|")), series=series,
        before=earlier, top=top, tip=(ticks.split("|")[4], _like(figure.value, series[8]), ""),
    )  # fmt: skip


def _nice(value: float) -> float:
    """The next round number above a value that four steps divide well."""
    scale: float = 10.0 ** (len(str(int(value))) - 1)
    return next(scale * step for step in (1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10, 12) if scale * step >= value * 1.04)


def _like(pattern: str, value: float) -> str:
    """A number written as another one is: "€42,300" gives "€32,148"."""

    def written(found: re.Match[str]) -> str:
        decimals = len(found.group(0).partition(".")[2])
        return f"{value:,.{decimals}f}" if "," in found.group(0) or value < 1000 else f"{value:.{decimals}f}"

    return re.sub(r"\d[\d,]*(?:\.\d+)?", written, pattern, count=1)


def chat_moment(app: AppContent, trade: Trade, words: str, lines: Sequence[str]) -> Moment:
    """A conversation of quoted lines in turn: who is named first writes first, on their own phone; a customer always does."""
    between = re.search(
        r"\bbetween (?:an? |the |our )?([\w' -]+?) and (?:an? |the |our |his |her )?([\w'-]+)", words, re.IGNORECASE
    )
    talking = re.search(r"\bwith (?:an? |the |our )?([\w'-]+(?: [\w'-]+)?)", words, re.IGNORECASE)
    parties = between.groups() if between else (talking[1], "me") if talking else ("Chat", "me")
    other = parties[0] if parties[1].lower() in _OWNERS else parties[1]
    messages = tuple(Message(i % 2, line) for i, line in enumerate(lines[:4]))
    title = other[:1].upper() + other[1:]
    return replace(app.features[0], screen="chat", title=title, text="Online", icon="message", target="row.0", messages=messages)
