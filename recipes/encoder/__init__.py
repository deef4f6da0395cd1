"""How the unified encoder is made: scenes that the engine draws, composes and describes, the network, and what it is worth."""
