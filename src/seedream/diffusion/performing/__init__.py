"""Performing: what the model sampled, carried out: positions on stage, planted feet, flashes, sounds with names."""
