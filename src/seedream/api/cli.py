"""Command line: parse, call the engine, print. Exit code 0, 2 for something the user can mend, 130 for Ctrl-C."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from seedream import __version__
from seedream.api.brand import add_brand, add_images
from seedream.api.context import add_context
from seedream.api.critic import add_critic
from seedream.api.given import GIVEN, add_given
from seedream.api.images import add_image
from seedream.api.notes import add_notes
from seedream.api.sound import add_sound
from seedream.api.variants import add_variants, create_variants, variants_text
from seedream.errors import SeedreamError

EXIT_USAGE, EXIT_INTERRUPTED = 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Entry point of the `seedream` command."""
    options = build_parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except SeedreamError as error:
        print(f"seedream: {error}", file=sys.stderr)
        return EXIT_USAGE
    except ImportError as error:
        print(f"seedream: {_missing(error)}", file=sys.stderr)
        return EXIT_USAGE
    except KeyboardInterrupt:
        print("seedream: stopped; nothing half made is left, and the same command goes on from what was finished", file=sys.stderr)
        return EXIT_INTERRUPTED


def _missing(error: ImportError) -> str:
    """What to install for a library that is not there."""
    if any(name in str(error) for name in ("libEGL", "libGL", "libGLESv2", "libfontconfig")):
        return f"a system library is missing ({error}); on Debian and Ubuntu: sudo apt-get install libegl1 libgl1"
    return f"a package is missing ({error}); install Seedream again: pip install --force-reinstall seedream"


def build_parser() -> argparse.ArgumentParser:
    """The parser with all commands and options."""
    parser = argparse.ArgumentParser(prog="seedream", description="One request in plain words becomes a finished film, offline.")
    parser.add_argument("--version", action="version", version=f"seedream {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_create(commands)
    add_image(commands)
    add_notes(commands)
    add_variants(commands)
    add_context(commands)
    add_sound(commands)
    add_brand(commands)
    add_critic(commands)
    return parser


def _add_create(commands: Any) -> None:
    create = commands.add_parser("create", help="make a film from a request or a script")
    create.add_argument("prompt", nargs="?", help="the request in plain words")
    create.add_argument("--script", type=Path, help="Markdown: headings are scenes, paragraphs narration, lists build up")
    create.add_argument("--data", type=Path, metavar="CSV", help="CSV file with numbers: they become a chart that is told")
    create.add_argument("--out", type=Path, help="folder for the result (default: a folder of its own in the user's data folder)")
    create.add_argument("--duration", help='length, such as 30, "45s" or "1:30"')
    create.add_argument("--aspect", help='picture format "W:H", such as 16:9, 9:16, 1:1 (default 16:9)')
    create.add_argument("--resolution", help="short side in pixels, 360..2160, or 720p, 1080p, 4K (default 1080)")
    create.add_argument("--fps", help="frames per second, 12..60 (default 30)")
    create.add_argument("--mood", help='in words, such as "professional yet approachable"')
    create.add_argument("--style", help="such as watercolour, woodcut, 8-bit or paper-cut; an unknown name lists all")
    create.add_argument("--kind", help="cinematic, product, lesson, story or announcement (default: understood from the request)")
    create.add_argument("--seed", help="same seed, same film (default 0)")
    create.add_argument("--brand", help="name of the brand or product, or a brand kit (brand.toml, see `seedream brand init`)")
    add_images(create)
    add_given(create)
    create.add_argument("--accent", help='accent colour, such as "#4f5bd5"')
    create.add_argument("--audience", help='whom it is for, such as "ten-year-olds"')
    create.add_argument("--no-voice", dest="voice", action="store_const", const=False, help="no narration")
    create.add_argument("--voice-name", help="name of the narrator's voice (see `seedream voices`; default heart)")
    create.add_argument("--voice-speed", help="0.6..1.6 (default 1)")
    create.add_argument("--voice-over", type=Path, help="your own voice recording (wav, mp3, m4a, flac, ogg), instead of narration")
    create.add_argument("--transcript", type=Path, help="text file with the words of the recording, for captions")
    music = create.add_mutually_exclusive_group()
    music.add_argument("--music", metavar="SONG", help="your own song (wav, mp3, m4a, flac, ogg): it plays, cuts fall on its beats")
    music.add_argument("--no-music", dest="music", action="store_const", const=False, help="no music")
    create.add_argument(
        "--soundfont", metavar="FILE", help="SoundFont (.sf2) that plays the music, auto (one of this machine) or none (default)"
    )
    burn = create.add_mutually_exclusive_group()
    burn.add_argument("--captions", dest="burn_captions", action="store_const", const=True, help="draw captions into the picture")
    burn.add_argument("--no-captions", dest="burn_captions", action="store_const", const=False, help="captions as files only")
    create.add_argument("--quality", choices=("draft", "standard", "high"), default="high", help="how strict the critic is")
    create.add_argument("--no-sync", action="store_true", help="sample picture and sound independently (to see the difference)")
    create.add_argument("--preview", action="store_const", const=True, help="small and quick, for a first look")
    create.add_argument("--variants", type=int, metavar="N", help="2 to 8 films in distinct directions, with a contact sheet")
    create.add_argument("--no-memory", action="store_true", help="neither use nor learn how you like things")
    model = create.add_argument_group("language model (optional)", "any OpenAI-compatible endpoint writes the words instead")
    model.add_argument("--llm-url", help="such as http://localhost:11434/v1")
    model.add_argument("--llm-model", help="name of the model")
    model.add_argument("--llm-key-variable", default="", help="environment variable that holds the key")
    create.set_defaults(run=_create)


_WISHES = (
    "duration", "aspect", "resolution", "fps", "mood", "style", "kind", "seed", "brand", "accent", "audience", "voice",
    "voice_name", "voice_speed", "voice_over", "transcript", "data", *GIVEN, "music", "soundfont", "burn_captions", "preview",
)  # fmt: skip


def _create(options: argparse.Namespace) -> int:
    from seedream.api.terminal import ProgressBar, summary  # heavy imports only when a film is made
    from seedream.engine import SeedreamEngine

    wishes = {name: getattr(options, name) for name in _WISHES if getattr(options, name) is not None}
    if options.llm_url or options.llm_model:
        model = {"url": options.llm_url or "", "model": options.llm_model or "", "api_key_variable": options.llm_key_variable}
        wishes["language_model"] = model
    engine = SeedreamEngine(
        cross_modal_sync=not options.no_sync, quality_threshold=options.quality, memory=not options.no_memory
    )  # fmt: skip
    if options.variants is not None:
        with ProgressBar() as bar:
            variants = create_variants(engine, options, wishes, bar.update)
        print(variants_text(variants))
        return 0
    with ProgressBar() as bar:
        creation = engine.generate(options.prompt, script=options.script, out=options.out, progress=bar.update, **wishes)
    print(summary(creation))
    return 0


if __name__ == "__main__":
    sys.exit(main())
