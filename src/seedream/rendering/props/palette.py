"""The colours that most things share."""

from __future__ import annotations

WHITE, DARK, STEEL, PAPER, GOLD, WOOD = 0xFFFFFFFF, 0xFF2A2634, 0xFFB4BCC8, 0xFFF6F0E2, 0xFFF2C14E, 0xFF9A6A44
