"""Plots: what the verb of a story unfolds into. Each `data/*.toml` is a plot: the words that call it, and its beats in order.

docs/text.md describes how a plot is written.
"""
