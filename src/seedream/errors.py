"""Errors that a user can act on: each message says what was got, what was expected, and what to do."""


class SeedreamError(Exception):
    """Base of every error that Seedream raises on purpose; the command line prints it as one sentence, exit code 2."""


class InputError(SeedreamError):
    """The request itself cannot be used: empty, too long, out of range, unreadable."""


class AspectRatioError(InputError):
    """The aspect ratio is not of the form "W:H" with sensible positive numbers."""


class OutputError(SeedreamError):
    """The result cannot be written: folder not writable, disk full."""


class MissingDependencyError(SeedreamError):
    """A library that this step needs is not installed; the message names the command that installs it."""


class LanguageModelError(SeedreamError):
    """A language-model endpoint did not answer, or not in the agreed form."""
