"""Type in motion: headlines, titles, captions, lower thirds and end cards."""
