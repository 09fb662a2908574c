"""Where the library is. Apart from reading it, so that what needs only words starts at once."""

from pathlib import Path

_PACKAGE = Path(__file__).parent.parent
SHIPPED = (_PACKAGE / "_bundled" / "message_library", _PACKAGE.parent / "message_library")
"""The library that comes with smsint: inside an installed package, or beside it in a checkout."""


def library_directory(configured: Path) -> Path:
    """The configured directory, or the library that came with smsint where there is none."""
    shipped = [directory for directory in SHIPPED if directory.is_dir()]
    return configured if configured.is_dir() or not shipped else shipped[0]
