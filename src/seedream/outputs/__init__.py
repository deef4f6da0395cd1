"""Output synthesis: film, sound, stills, captions, script and record in one folder."""

from seedream.outputs.creation import Creation
from seedream.outputs.deliver import Parts, prepare, write_media, write_record
from seedream.outputs.progress import Listener, Progress
from seedream.outputs.record import about, folder_name

__all__ = ["Creation", "Listener", "Parts", "Progress", "about", "folder_name", "prepare", "write_media", "write_record"]
