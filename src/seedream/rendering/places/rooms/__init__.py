"""Rooms: one kit from which every interior is built. A room is a TOML file in `plans`; see `plan` for what it may say."""

from seedream.rendering.places.rooms.room import Room, make

__all__ = ["Room", "make"]
