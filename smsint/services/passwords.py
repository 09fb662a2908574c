"""Passwords of staff: argon2id at the costs that its library recommends."""

import threading
from functools import cache

from pwdlib import PasswordHash

HASHER = PasswordHash.recommended()
_LONGEST = 200
_ONE_BY_ONE = threading.BoundedSemaphore(2)
"""Argon2 takes 64 MiB each time; a crowd of guesses must not take the machine."""


def hashed(password: str) -> str:
    """What is kept of a password."""
    return HASHER.hash(password)


def matches(password: str, known: str | None) -> bool:
    """Whether it is the password. ``known`` is none for nobody, who takes as long as anybody."""
    with _ONE_BY_ONE:
        return HASHER.verify(password[:_LONGEST], known or _nobody()) and known is not None


@cache
def _nobody() -> str:
    return HASHER.hash("the password of nobody")
