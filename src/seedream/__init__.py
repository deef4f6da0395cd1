"""Seedream: one request in plain words becomes a finished film, with sound, stills and words in time with each other."""

__version__ = "0.1.0"
