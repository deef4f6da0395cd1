"""The unified encoder: one transformer over the tokens of text, picture, sound and wishes. Its weights are made by
`recipes.encoder` and lie in `weights`."""
