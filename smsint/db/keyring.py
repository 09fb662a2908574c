"""Keys for trying the service out: made once, kept beside the SQLite file, readable by its owner."""

import base64
import json
import os
import secrets
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from smsint.db.engine import Database


@dataclass(frozen=True, slots=True)
class Keys:
    """What encrypts fields, what indexes them, and what seals the audit chain."""

    data_keys: Sequence[bytes]
    index_key: bytes
    audit_key: bytes


def keys_beside(database: Database) -> Keys:
    """The keys of a sandbox, made at the first start. A database in memory gets new ones each time."""
    name = database.url.database
    if not name or name == ":memory:":
        return _read(_fresh())
    path = Path(f"{name}.keys")
    if not path.exists():
        _write_once(path, _fresh())
    return _read(path.read_text())


def _fresh() -> str:
    names = ("data", "index", "audit")
    return json.dumps({key: base64.b64encode(secrets.token_bytes(32)).decode() for key in names})


def _read(text: str) -> Keys:
    data, index, audit = (
        base64.b64decode(json.loads(text)[key]) for key in ("data", "index", "audit")
    )
    return Keys((data,), index, audit)


def _write_once(path: Path, text: str) -> None:
    """Two processes that start together end up with the same keys: linking succeeds once."""
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
    with suppress(FileExistsError):
        path.hardlink_to(draft)
    draft.unlink()
