"""Encoder: what a brief means, as numbers that later stages share."""

from seedream.encoder.embedding import Embedding, encode, words_of_speed
from seedream.encoder.minilm import sentence_vectors
from seedream.encoder.phrases import phrase_vectors

__all__ = ["Embedding", "encode", "phrase_vectors", "sentence_vectors", "words_of_speed"]
