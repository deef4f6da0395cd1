"""The kit of outdoor places: colour scripts, noise, sky, air, terrain and plants."""
