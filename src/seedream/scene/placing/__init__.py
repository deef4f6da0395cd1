"""Placing: where everybody and everything stands, sits and lies, at which size, so that relations hold and all of it is seen."""
