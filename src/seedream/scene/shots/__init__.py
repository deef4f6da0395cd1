"""Shots: what each shows, how near, how it is filmed and joined to the next, and for how long."""
