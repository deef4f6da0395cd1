"""Output synthesis: film, sound, stills, captions, script and record in one folder."""

from seedream.outputs.creation import Creation
from seedream.outputs.deliver import Parts, prepare, update_report, write_media, write_record
from seedream.outputs.progress import Listener, Progress
from seedream.outputs.project import Project
from seedream.outputs.record import about, folder_name
from seedream.outputs.remembered import Shown
from seedream.outputs.sounds import Delivered, read_words, sound_file, write_episode, write_recording, write_speech
from seedream.outputs.staging import commit, nothing_half, settle, stage
from seedream.outputs.workshop import FilmWorkshop

__all__ = [
    "Creation", "Delivered", "FilmWorkshop", "Listener", "Parts", "Progress", "Project", "Shown", "about", "commit",
    "folder_name", "nothing_half", "prepare", "read_words", "settle", "sound_file", "stage", "update_report", "write_episode",
    "write_media", "write_record", "write_recording", "write_speech",
]  # fmt: skip
