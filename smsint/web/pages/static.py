"""Style, script and their licenses, served from memory under an address that changes with them."""

import hashlib
import mimetypes
from dataclasses import dataclass
from pathlib import Path

from fastapi import APIRouter, HTTPException
from starlette.responses import Response

_FOLDER = Path(__file__).parent.parent / "static"
_FOR_A_YEAR = "public, max-age=31536000, immutable"

router = APIRouter(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class _File:
    content: bytes
    media_type: str
    version: str


def _read(path: Path) -> _File:
    content = path.read_bytes()
    media_type = mimetypes.guess_type(path.name)[0] or "text/plain"
    return _File(content, media_type, hashlib.sha256(content).hexdigest()[:12])


_FILES = {
    path.relative_to(_FOLDER).as_posix(): _read(path)
    for path in sorted(_FOLDER.rglob("*"))
    if path.is_file()
}


def address_of(name: str) -> str:
    """Where a file is served; a changed file has a new address, so that it can be kept for a year."""
    return f"/static/{name}?v={_FILES[name].version}"


@router.get("/static/{name:path}")
def file(name: str) -> Response:
    """One of the files in the folder; nothing else can be named."""
    found = _FILES.get(name)
    if found is None:
        raise HTTPException(404)
    headers = {"Cache-Control": _FOR_A_YEAR, "X-Content-Type-Options": "nosniff"}
    return Response(found.content, media_type=found.media_type, headers=headers)
