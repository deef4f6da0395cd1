"""Layouts: each turns a diagram of its kind into pieces on a page."""
