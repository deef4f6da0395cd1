"""Training of the joint model: its teacher, its network, its optimiser, its recipe's steps. Needs torch; inference never imports
it."""
