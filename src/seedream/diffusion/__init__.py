"""Diffusion: tracks of video, audio and text, sampled together on one clock."""

from seedream.diffusion.given import Given, SpokenGiven
from seedream.diffusion.manager import sample
from seedream.diffusion.tracks import Event, Tracks

__all__ = ["Event", "Given", "SpokenGiven", "Tracks", "sample"]
