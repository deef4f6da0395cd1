"""The gallery: everything the engine can draw, on contact sheets to look through, with what the checks say of each picture."""
