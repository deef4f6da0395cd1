"""Kills: films are stopped with signal 9 at random moments; nothing may be lost or corrupt, and every run must resume."""
