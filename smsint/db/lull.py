"""When an event loop has nothing more at hand."""

import asyncio
from collections.abc import Callable

QUIET_TURNS = 3
"""Of an event loop: one each to read what came, to begin with it, and to have it here."""


class Lull:
    """Calls ``then`` when so many turns of the loop brought nothing more, or enough is here.

    Whoever writes with the first item of a burst takes the interpreter, or the disk, from the loop
    that is bringing the rest of it: a quarter of the cost of a request (docs/performance.md).
    """

    def __init__(self, here: Callable[[], int], enough: int, then: Callable[[], None]) -> None:
        self._here, self._enough, self._then = here, enough, then
        self._loop: asyncio.AbstractEventLoop | None = None
        """The loop that will call."""

    def await_it(self) -> None:
        """Something came: from now on the running loop watches, if it does not yet."""
        loop = asyncio.get_running_loop()
        if self._loop is not loop:
            self._loop = loop
            self._turn(loop, 0, 0)

    def _turn(self, loop: asyncio.AbstractEventLoop, had: int, quiet: int) -> None:
        has = self._here()
        quiet = quiet + 1 if has == had else 0
        if quiet < QUIET_TURNS and has < self._enough:
            loop.call_soon(self._turn, loop, has, quiet)
            return
        self._loop = None  # before the call: what comes from here on makes one of its own
        self._then()
