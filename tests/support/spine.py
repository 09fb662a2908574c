"""The send ledger in a test's hands: rows without ceremony, turns without threads."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from sqlalchemy import Row, insert, select, update

from smsint.db.tables import Number, OutboxMessage, table
from smsint.domain.kinds import KINDS, MessageKind
from smsint.domain.states import TextingStatus
from smsint.gateway.base import InboundSms, SendResult, StatusUpdate
from smsint.gateway.sandbox import SandboxGateway
from smsint.jobs.turns import decide_turn
from smsint.services.delivery import deliver
from smsint.services.receiving import Received, receive
from smsint.services.reconciliation import reconcile_outbound
from smsint.services.runtime import Runtime
from smsint.services.sending import Claimed, Outcome, claim, settle
from smsint.services.texts import Draft, outbox_row
from tests.support.clock import SettableClock

NUMBER, OUTBOX = table(Number), table(OutboxMessage)
CLINIC_PHONE = "+12025550100"


_AREAS = (
    *(203, 205, 206, 207, 208, 209, 210, 214, 215, 216, 217, 218, 219, 224, 225, 228, 229, 231),
    *(234, 239, 240, 248, 251, 252, 253, 254, 256, 260, 262, 267, 269, 270, 276, 281, 301, 302),
)


def phone(n: int) -> str:
    """The n-th of 3,600 numbers that nobody has: 555-01xx in real area codes, not the clinic's."""
    return f"+1{_AREAS[n // 100]}55501{n % 100:02d}"


class Spine:
    """Everything between the database and the provider, one step at a time."""

    def __init__(self, runtime: Runtime, clock: SettableClock, **gateway: Any) -> None:
        self.runtime, self.clock = runtime, clock
        self.gateway = SandboxGateway(clock, **gateway)
        self._sids = count(1)

    # What is there

    def number(self, n: int = 1, texting: TextingStatus = TextingStatus.ON) -> int:
        """Adds the n-th number, without a patient; returns its row's id."""
        vault, now = self.runtime.vault, self.clock()
        values = {
            "phone": vault.seal("number.phone", phone(n)),
            "phone_index": vault.index(phone(n)),
            "texting": texting,
            "opted_out_at": now if texting is TextingStatus.OPTED_OUT else None,
            "failures": 0,
            "created_at": now,
        }
        with self.runtime.database.write() as session:
            return int(session.scalar(insert(NUMBER).returning(NUMBER.c.id), values) or 0)

    def text(self, number_id: int, body: str = "How are things today?", **draft: Any) -> int:
        """Puts one text into the outbox, due now and in English; returns its id."""
        due_at = draft.pop("due_at", self.clock())
        kind = draft.pop("kind", MessageKind.WELCOME)
        expires_at = draft.pop("expires_at", due_at + KINDS[kind].expires_after)
        letter = Draft(number_id, kind, "en", body, due_at, expires_at, **draft)
        row = outbox_row(self.runtime, letter, now=self.clock())
        with self.runtime.database.write() as session:
            return int(session.scalar(insert(OUTBOX).returning(OUTBOX.c.id), row) or 0)

    def rows(self, *where: Any) -> list[Row[Any]]:
        """The outbox, oldest first."""
        with self.runtime.database.read() as session:
            query = select(OUTBOX).where(*where).order_by(OUTBOX.c.id)
            return list(session.execute(query).all())

    def row(self, outbox_id: int) -> Row[Any]:
        """One text of the outbox."""
        return self.rows(OUTBOX.c.id == outbox_id)[0]

    def change(self, outbox_id: int, **values: Any) -> None:
        """Plants something into one row of the outbox."""
        with self.runtime.database.write() as session:
            session.execute(update(OUTBOX).where(OUTBOX.c.id == outbox_id).values(**values))

    def texting(self, number_id: int) -> TextingStatus:
        """Whether texts may go to a number."""
        return TextingStatus(self.number_row(number_id).texting)

    def number_row(self, number_id: int) -> Row[Any]:
        """One number."""
        with self.runtime.database.read() as session:
            return session.execute(select(NUMBER).where(NUMBER.c.id == number_id)).one()

    def select(self, *what: Any) -> list[Row[Any]]:
        """Whatever else a test wants to see."""
        with self.runtime.database.read() as session:
            return list(session.execute(select(*what)).all())

    # What happens

    def claim(self, limit: int = 100) -> list[Claimed]:
        """One look at the ledger."""
        return claim(self.runtime, now=self.clock(), limit=limit).claimed

    def send(self, claimed: list[Claimed]) -> list[SendResult]:
        """Asks the provider for each, at once."""

        async def all_at_once() -> list[SendResult]:
            return list(await asyncio.gather(*(self.gateway.send(text.sms) for text in claimed)))

        return asyncio.run(all_at_once())

    def settle(self, claimed: list[Claimed], results: list[SendResult]) -> None:
        """Records what the provider answered."""
        outcomes = [Outcome(text, result) for text, result in zip(claimed, results, strict=True)]
        settle(self.runtime, outcomes, now=self.clock())

    def send_due(self) -> int:
        """Claims, sends and settles until nothing can leave at this instant; returns how many."""
        total = 0
        while claimed := self.claim():
            self.settle(claimed, self.send(claimed))
            total += len(claimed)
        return total

    def turn(self) -> int:
        """Decides and sends what is due at this instant; returns how many texts were sent."""
        decide_turn(self.runtime, self.clock())
        return self.send_due()

    def run(self, *, until: datetime, step: timedelta) -> None:
        """Lets time pass, with a turn at every step."""
        while self.clock() < until:
            self.clock.now = min(self.clock() + step, until)
            self.turn()

    def reconcile(self) -> int:
        """Judges attempts in doubt."""
        return reconcile_outbound(self.runtime, self.gateway, now=self.clock())

    def receive(self, *texts: InboundSms, source: str = "webhook") -> list[Received]:
        """Takes in a batch of texts."""
        with self.runtime.database.write() as session:
            return receive(session, self.runtime, texts, source=source, now=self.clock())

    def says(self, who: int | str, body: str, **more: Any) -> Received:
        """Somebody texts us: the n-th number, or a number in E.164."""
        return self.receive(self.inbound(who, body, **more))[0]

    def inbound(self, who: int | str, body: str, **more: Any) -> InboundSms:
        """A text from the n-th number, or from a number in E.164, with an id of its own."""
        from_ = who if isinstance(who, str) else phone(who)
        text = InboundSms(f"SM{next(self._sids):032x}", from_, CLINIC_PHONE, body)
        return replace(text, **more)

    def deliver(self, *updates: StatusUpdate) -> None:
        """Takes in a batch of status callbacks."""
        with self.runtime.database.write() as session:
            deliver(session, self.runtime, updates, now=self.clock())
