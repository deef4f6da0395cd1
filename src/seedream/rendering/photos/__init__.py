"""Photos of the user's own: shown by themselves, as places, and cut out as members of the cast."""
