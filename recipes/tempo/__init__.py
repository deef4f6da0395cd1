"""The recipe of the weights by which a tempo is told from a recorded piece."""
