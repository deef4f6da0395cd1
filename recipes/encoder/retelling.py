"""Retelling: a drawn scene as yet another film, made up while training, so that a picture meets hundreds of songs and a song
hundreds of wishes.

A retelling has no words: to read those costs more than all else.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from recipes.encoder.augment import draw_grade
from recipes.encoder.film import PLAYERS, Film
from recipes.encoder.scenes import Draft
from recipes.encoder.shards import heldout
from recipes.encoder.songs import Song
from recipes.encoder.tellings import draw_format, likely, near_mood, suiting

from seedream.encoder.unified.attributes import group

_LOUDER_DB = 3.0
"""How much louder or softer than told a source may be."""


class Reteller:
    """Tells scenes anew with any of the songs that are trained on, played faster or slower by up to a share `stretch`."""

    def __init__(self, drafts: Sequence[Draft], songs: Sequence[Song], stretch: float) -> None:
        genres = group("genre").choices
        self.drafts, self.songs, self.stretch = drafts, songs, stretch
        self.numbers = np.array([number for number in range(len(songs)) if not heldout(number)])
        self._moods = np.array([[songs[n].mood.valence, songs[n].mood.arousal] for n in self.numbers])
        self._genres = np.array([genres.index(songs[n].genre) for n in self.numbers])
        kinds = {(d.style, d.setting.place) for d in drafts}
        self._suits = {kind: np.array([suiting(*kind, genre) for genre in genres]) for kind in kinds}

    def film(self, scene: int, told: Film, rng: np.random.Generator) -> Film:
        """A scene anew: what is seen and done in it stays as it was told."""
        number = self.choose(scene, rng)
        song, rate = self.songs[number], float(np.exp(rng.uniform(-1, 1) * np.log1p(self.stretch)))
        mood = near_mood(song.mood, rng)
        several = told.several.copy()
        several[-PLAYERS:] = [name in song.instruments for name in group("instruments").choices]
        one = told.one.copy()
        one[0] = group("genre").choices.index(song.genre)
        return Film(
            song=number, rate=rate,
            numbers=np.array([mood.valence, mood.arousal, song.pace, song.tempo_bpm * rate], np.float32),
            one=one, several=several,
            grade=np.array(draw_grade(mood, rng), np.float32), format=np.array(draw_format(rng), np.float32),
            levels={name: level + float(rng.uniform(-_LOUDER_DB, _LOUDER_DB)) for name, level in told.levels.items()},
        )  # fmt: skip

    def choose(self, scene: int, rng: np.random.Generator) -> int:
        """The number of a song for a scene, as `tellings.choose_song` chooses it among those that are trained on."""
        draft = self.drafts[scene]
        heap = np.cumsum(likely(draft.mood, self._moods, self._suits[draft.style, draft.setting.place][self._genres]))
        return int(self.numbers[min(int(np.searchsorted(heap, rng.random() * heap[-1])), len(heap) - 1)])
