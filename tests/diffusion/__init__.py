"""Tests of the diffusion stage."""
