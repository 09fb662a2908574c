"""POST with an ``Idempotency-Key``: the same request again gets the first answer again."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends, Header, Request, Response
from pydantic_core import to_json
from sqlmodel import Session

from smsint.services.idempotency import Claim, StoredAnswer, abandon, begin, finish
from smsint.services.transact import transact
from smsint.web.auth import Caller

Key = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        pattern=r"^[!-~]{1,255}$",
        description="Makes it safe to send this request again for 24 hours.",
    ),
]


def answer(body: Any, status: int = 200, location: str | None = None) -> StoredAnswer:
    """An answer that can be kept."""
    return StoredAnswer(status, to_json(body).decode(), location)


@dataclass(frozen=True, slots=True)
class OnceOnly:
    """Runs the work of a request at most once per key."""

    key: str | None
    said: bytes
    """Method, path and body: what makes it the same request."""

    def __call__(self, caller: Caller, work: Callable[[Session], StoredAnswer]) -> Response:
        """Runs the work and keeps its answer in one transaction."""
        if self.key is None:
            return _respond(transact(caller.runtime, work))
        claim = self._claim(caller)

        def keep(session: Session) -> StoredAnswer:
            done = work(session)
            finish(session, caller.runtime, claim, done)
            return done

        return self._once(caller, claim, lambda: transact(caller.runtime, keep))

    def piecewise(self, caller: Caller, work: Callable[[], StoredAnswer]) -> Response:
        """Runs work of many transactions, whose parts are safe to repeat, and keeps its answer."""
        if self.key is None:
            return _respond(work())
        claim = self._claim(caller)

        def keep() -> StoredAnswer:
            done = work()
            transact(caller.runtime, lambda s: finish(s, caller.runtime, claim, done))
            return done

        return self._once(caller, claim, keep)

    def step(self, caller: Caller, work: Callable[[Session], Any]) -> Response:
        """Work whose result is the answer."""
        return self(caller, lambda session: answer(work(session)))

    def _claim(self, caller: Caller) -> Claim:
        fingerprint = caller.runtime.vault.index(self.said.decode("latin-1"))
        return Claim(caller.actor.name, self.key or "", fingerprint)

    def _once(self, caller: Caller, claim: Claim, run: Callable[[], StoredAnswer]) -> Response:
        stored = begin(caller.runtime, claim, now=caller.now)
        if stored is not None:
            return _respond(stored, replayed=True)
        try:
            return _respond(run())
        except BaseException:
            abandon(caller.runtime, claim)
            raise


async def _once(request: Request, key: Key = None) -> OnceOnly:
    body = await request.body()
    said = f"{request.method} {request.scope['path']}\n".encode("utf-8", "replace") + body
    return OnceOnly(key, said)


Once = Annotated[OnceOnly, Depends(_once)]


def _respond(stored: StoredAnswer, *, replayed: bool = False) -> Response:
    headers = {"Location": stored.location} if stored.location else {}
    if replayed:
        headers["Idempotency-Replayed"] = "true"
    return Response(stored.body, stored.status, headers, "application/json")
