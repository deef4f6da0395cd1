"""Drafts of stills: one picture of a device, of the user's own numbers, of a diagram or of a worked example."""

from __future__ import annotations

from typing import cast

from seedream.inputs import Outline
from seedream.scene.branding import branded
from seedream.scene.draft import Draft
from seedream.scene.exercises import Exercise
from seedream.scene.exercises.telling import still_exercise
from seedream.scene.graph import Beat, SceneGraph
from seedream.scene.placing.still_screen import screen_beat
from seedream.scene.telling.data_story import still_chart
from seedream.scene.telling.outline_story import still_outline
from seedream.scene.telling.product_draft import advertised, still_beat


class StillDraft(Draft):
    """What is known while the scene graph of one picture is put together."""

    def picture_still(self) -> SceneGraph:
        """A still of the user's own picture, on its device or as a product."""
        app, _ = advertised(self.context, self.brand)
        beat = still_beat(self.context, app, self.seed)
        return self.graph((beat,), (), title=app.brand, accent=app.accent, brand=app.brand)

    def screen_still(self, device: str) -> SceneGraph:
        """A still of the app or dashboard that the request describes."""
        app, _ = advertised(self.context, self.brand)
        beat = screen_beat(self.context, app, device)
        graph = self.graph((beat,), (), title=app.brand, accent=app.accent, brand=app.brand)
        return branded(graph, (), self.context.brief)[0]

    def spelled_still(self) -> SceneGraph:
        """One picture of the user's own numbers, or of a diagram whose content the request spells out."""
        brief, accent = self.context.brief, self._accent
        view = still_chart(brief.data, accent) if brief.data else still_outline(cast(Outline, brief.outline), accent)
        beat = Beat("still", "show it all in one picture", view, subject="establish")
        return self.graph((beat,), (), title=view.title)

    def exercise_still(self, exercise: Exercise) -> SceneGraph:
        """One picture of a worked example."""
        beat = still_exercise(exercise, self.context.brief.wish, self._accent)
        return branded(self.graph((beat,), (), title=exercise.title), (), self.context.brief)[0]
