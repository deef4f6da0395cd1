"""Findings: what the critic saw or heard, with evidence, and the fix that it proposes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from seedream.types import Rect

Severity = Literal["note", "warning", "blocking"]


@dataclass(frozen=True, slots=True)
class Fix:
    """The smallest change that should help: which stage, which shot ("" for the film), and what."""

    stage: Literal["mix", "titles", "shot", "captions", "timing", "voice", "words"]
    change: str
    shot_id: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One observation on rendered media. `time_s` is film time (-1: all of it), `region` a part of the frame (fractions)."""

    check: str
    severity: Severity
    message: str
    time_s: float = -1.0
    measured: float = 0.0
    limit: float = 0.0
    fix: Fix | None = None
    region: Rect | None = None


def warning(check: str, message: str, measured: float, limit: float, fix: Fix | None = None, *, time_s: float = -1.0) -> Finding:
    """A finding that is told, but does not keep a film from being delivered."""
    return Finding(check, "warning", message, time_s, measured, limit, fix)


def blocking(check: str, message: str, measured: float, limit: float, fix: Fix | None = None, *, time_s: float = -1.0) -> Finding:
    """A finding that must not be delivered."""
    return Finding(check, "blocking", message, time_s, measured, limit, fix)


@dataclass(frozen=True)
class Report:
    """All findings of one assessment and the measures behind them."""

    findings: tuple[Finding, ...]
    measures: Mapping[str, float | str] = field(default_factory=dict)

    @property
    def blocking(self) -> tuple[Finding, ...]:
        """Findings that must not be delivered."""
        return tuple(f for f in self.findings if f.severity == "blocking")

    @property
    def passed(self) -> bool:
        """Whether nothing blocks delivery."""
        return not self.blocking
