"""Procedural samplers of tracks and events: they know how people walk, things fall, cameras move and storms flash."""
