"""Teacher: procedures that perform whole takes, picture, sound and words at once, for the joint model to learn from."""
