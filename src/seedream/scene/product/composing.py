"""Composing: the screens of an app from what a request says it does, in the terms of its subject."""

from __future__ import annotations

import re
from dataclasses import replace

from seedream.scene.product.content import AppContent, Claim, Hero, Message, Moment, Ring, Row, ScreenKind, Slot, Spark, Stat
from seedream.scene.product.requested import Trade
from seedream.scene.reading import lexicon

_SHAPE = (0.42, 0.50, 0.47, 0.58, 0.64, 0.61, 0.72, 0.78, 0.76, 0.86, 0.93, 1.0)
_WEEK = (0.62, 0.74, 0.69, 0.88, 0.81, 1.0, 0.57)
_PARTS = (0.38, 0.27, 0.21, 0.14)
_HOURS = ((8.0, 9.0), (9.5, 10.5), (12.0, 13.0), (14.0, 15.0))


def _share(index: int) -> str:
    """One of the shares in a ring, as it is written."""
    return f"{round(_PARTS[index] * 100)}%"


def screen_for(claim: str) -> ScreenKind | None:
    """The screen that shows what a claim says; None where its words point to none."""
    for kind, pattern in lexicon.data("composing")["screens"].items():
        if re.search(pattern, claim, re.IGNORECASE):
            return kind  # type: ignore[no-any-return]
    return None


def composed_app(app: AppContent, subject: Trade) -> AppContent:
    """The app with a home screen, notes and lists of a subject, and nothing left of the example's."""
    rows = subject.rows
    hero = Hero(subject.listed, str(len(rows)), "", "", tuple(len(rows) * s for s in _SHAPE), tuple("MTWTFSS"), len(rows) * 0.3)
    board = app.dashboard
    return replace(
        app, icon=subject.icon, title="Today", list_title=subject.listed, rows=rows[:3], joined=rows[-1], notes=(*rows, *rows)[:6],
        hero=hero, ring=Ring(subject.things[0], _PARTS[0]), stat=Stat(subject.things[1], _share(1), "", _WEEK, tuple("MTWTFSS"), 5),
        spark=Spark(subject.icon, subject.things[2], _share(2), "", (*_SHAPE[::2], 1.0, 0.9)),
        tabs=("home_variant", "calendar_blank", subject.icon, "chart_box", "account"),
        dashboard=replace(board, title=subject.listed, share_title=subject.share),
        features=tuple(_moment(app, subject, kind, Claim(subject.listed, "")) for kind in ("detail", "schedule", "checklist")),
    )  # fmt: skip


def composed_moment(app: AppContent, subject: Trade, claim: Claim, kind: ScreenKind) -> Moment:
    """The moment in which a claim is said over the screen that shows it."""
    return _moment(app, subject, kind, claim)


def _moment(app: AppContent, subject: Trade, kind: ScreenKind, claim: Claim) -> Moment:
    near = sorted(subject.rows, key=lambda row: -_shared(row, f"{claim.headline} {claim.said}"))
    first, face = near[0], next((r for r in subject.rows if r.mark.startswith("face:")), None)
    moment = replace(
        app.features[0], screen=kind, headline=claim.headline, emphasis="", body="", cues=(), spoken=((claim.said,),),
        title=subject.listed,
        text="Today", icon=subject.icon, target="row.0", rows=tuple(near), messages=(), slots=(), shares=(), bars=(), action="",
    )  # fmt: skip
    if kind == "chat":
        who = face.title if face else app.brand
        said = (
            f"{first.title}: {first.text[:1].lower()}{first.text[1:]}.",
            "That is good to know. Thank you!",
            f"{near[1].title} too.",
            "",
        )
        return replace(moment, title=who, text="Online", messages=tuple(Message(1 - i % 2, s) for i, s in enumerate(said) if s))
    if kind == "schedule":
        slots = tuple(Slot(a, b, r.title, r.text, i % 3) for i, ((a, b), r) in enumerate(zip(_HOURS, subject.rows, strict=False)))
        return replace(moment, title="May", slots=slots[:3], target="stat")
    if kind == "checklist":
        return replace(moment, rows=tuple(Row(r.title, r.text, r.mark) for r in subject.rows), target="ring")
    if kind == "insights":
        shares = tuple(Ring(t, p) for t, p in zip(subject.things, _PARTS, strict=True))
        return replace(
            moment,
            title=subject.share,
            text="This week",
            shares=shares,
            bars=_WEEK,
            action=_share(0),
            rows=(first,),
            target="hero",
        )
    if kind in ("map", "player", "camera"):
        return replace(moment, rows=tuple(near[:3]), title=subject.listed if kind != "player" else first.title, text=first.text)
    return replace(
        moment,
        title=first.title,
        text=first.text,
        rows=tuple(_plain(r) for r in near[1:4]),
        action=lexicon.data("composing")["buttons"]["words"],
    )


def _plain(row: Row) -> Row:
    """A row whose mark is an icon: portraits have no place in a tile."""
    return replace(row, mark="account") if row.mark.startswith("face:") else row


def _shared(row: Row, words: str) -> int:
    """How many words a row shares with a claim."""
    told = set(re.findall(r"[a-z]{4,}", words.lower()))
    return sum(any(w.startswith(t[:5]) for t in told) for w in re.findall(r"[a-z]{4,}", f"{row.title} {row.text}".lower()))
