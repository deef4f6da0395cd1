"""Figures: diagrams, charts and formulas as data, and what the numbers of a data set come to."""
