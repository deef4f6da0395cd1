"""Edits: what notes change, and how each stage's values look after them."""

from seedream.scene.edits.content import with_content
from seedream.scene.edits.direction import GRADES, direct_board, silenced
from seedream.scene.edits.edit import Edit, Target, from_json, last, named, to_json
from seedream.scene.edits.habits import Lesson, default_edits, lessons
from seedream.scene.edits.inside import entity_of, is_of
from seedream.scene.edits.sound import SILENT_DB, Level, levels, music_board, tempo_factor, wished_music
from seedream.scene.edits.staging import free_to_move, type_of
from seedream.scene.edits.still import composed, direct_stills, nearer, with_still_content
from seedream.scene.edits.tell import decisions, tell
from seedream.scene.edits.wishes import new_length_s, with_wishes
from seedream.scene.edits.words import in_order, with_words

__all__ = [
    "GRADES", "SILENT_DB", "Edit", "Lesson", "Level", "Target", "composed", "decisions", "default_edits", "direct_board",
    "direct_stills", "entity_of", "free_to_move", "from_json", "in_order", "is_of", "last", "lessons", "levels", "music_board",
    "named", "nearer", "new_length_s", "silenced", "tell", "tempo_factor", "to_json", "type_of", "wished_music", "with_content",
    "with_still_content", "with_wishes", "with_words",
]  # fmt: skip
