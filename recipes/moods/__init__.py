"""Requests with the mood that people see in them, from which the directions of mood in the sentence space are fitted."""
