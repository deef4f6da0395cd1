"""Taste: what five films that were refined towards warm and slow make of a sixth, and what forgetting makes of a seventh."""
