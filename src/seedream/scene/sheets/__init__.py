"""Sheets: posters, cards, menus, lists, numbers and plans in type, read from a request and laid out as data."""

from seedream.scene.sheets.view import LISTED, Entry, Form, SheetView

__all__ = ["LISTED", "Entry", "Form", "SheetView"]
