"""Encryption of single fields, and the keyed index that finds a number without storing it in clear.

AES-256-GCM with a random 96-bit nonce; the name of the column is bound in, so that a value copied
into another column does not open. A sealed value names the key that made it: several keys can be
in use while ``smsint keys rotate`` re-seals the rows.
"""

import base64
import hashlib
import hmac
import os
from collections.abc import Callable, Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_VERSION = b"\x01"
_KEY_ID = 4
_NONCE = 12


class UnreadableField(Exception):
    """A sealed value that none of the keys opens: tampered with, moved, or its key is gone."""


def parse_keys(text: str) -> list[bytes]:
    """Reads base64 keys of 32 bytes, comma separated. Raises ValueError naming the one at fault."""
    keys = [base64.b64decode(part, altchars=b"-_") for part in text.split(",") if part.strip()]
    for position, key in enumerate(keys, 1):
        if len(key) != 32:
            raise ValueError(
                f"key {position} has {len(key)} bytes; each must be 32 bytes in base64"
            )
    return keys


class Vault:
    """Seals and opens fields, and computes blind indexes."""

    def __init__(
        self,
        data_keys: Sequence[bytes],
        index_key: bytes,
        *,
        entropy: Callable[[int], bytes] = os.urandom,
    ) -> None:
        if not data_keys:
            raise ValueError("at least one data key is needed")
        self._ciphers = {hashlib.sha256(key).digest()[:_KEY_ID]: AESGCM(key) for key in data_keys}
        self._current = hashlib.sha256(data_keys[0]).digest()[:_KEY_ID]
        self._keyed = hmac.new(index_key, digestmod="sha256")
        self._entropy = entropy

    def seal(self, column: str, text: str) -> bytes:
        """Encrypts a text for one column, such as ``"outbox.body"``."""
        nonce = self._entropy(_NONCE)
        cipher = self._ciphers[self._current]
        data = text.encode("utf-8", "surrogatepass")
        return _VERSION + self._current + nonce + cipher.encrypt(nonce, data, column.encode())

    def open(self, column: str, sealed: bytes) -> str:
        """Decrypts. Raises UnreadableField."""
        key_id, rest = sealed[1 : 1 + _KEY_ID], sealed[1 + _KEY_ID :]
        cipher = self._ciphers.get(key_id)
        if sealed[:1] != _VERSION or cipher is None:
            raise UnreadableField(f"{column}: sealed with a key that is not configured")
        try:
            data = cipher.decrypt(rest[:_NONCE], rest[_NONCE:], column.encode())
        except (InvalidTag, ValueError):  # a value cut short has no whole nonce
            raise UnreadableField(f"{column}: was changed, or belongs elsewhere") from None
        return data.decode("utf-8", "surrogatepass")

    def is_current(self, sealed: bytes) -> bool:
        """Whether the newest key made this value."""
        return sealed[1 : 1 + _KEY_ID] == self._current

    def index(self, text: str) -> bytes:
        """A keyed hash to look a value up by: equal values have equal indexes, and no way back.

        Keyed, because the ten billion possible phone numbers could all be hashed in an hour.
        """
        index = self._keyed.copy()  # taking in the key takes longer than the text
        index.update(text.encode())
        return index.digest()[:16]
