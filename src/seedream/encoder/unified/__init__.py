"""The unified encoder: one transformer over the tokens of text, picture, sound and wishes. Its weights are made by
`recipes.encoder`; none ship with the package yet, and nothing in the engine asks it."""
