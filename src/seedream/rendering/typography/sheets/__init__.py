"""Sheets: pages of type with blocks, lists and something drawn large."""
