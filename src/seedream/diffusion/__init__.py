"""Diffusion: tracks of video, audio and text, sampled together on one clock."""

from seedream.diffusion.given import Given, SpokenGiven
from seedream.diffusion.manager import emphasised, sample
from seedream.diffusion.tracks import Event, Tracks
from seedream.diffusion.treatment import treat

__all__ = ["Event", "Given", "SpokenGiven", "Tracks", "emphasised", "sample", "treat"]
