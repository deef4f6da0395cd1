"""Output synthesis: film, sound, stills, captions, script and record in one folder."""

from seedream.outputs.creation import Creation
from seedream.outputs.deliver import Parts, prepare, write_media, write_record
from seedream.outputs.progress import Listener, Progress
from seedream.outputs.project import Project
from seedream.outputs.record import about, folder_name
from seedream.outputs.staging import commit, settle, stage

__all__ = [
    "Creation", "Listener", "Parts", "Progress", "Project", "about", "commit", "folder_name", "prepare", "settle", "stage",
    "write_media", "write_record",
]  # fmt: skip
