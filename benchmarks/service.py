"""smsint itself as one of the services that are compared.

``python -m benchmarks.service URL PROVIDER MODE ACTION ...``
"""

import sys
import threading
from dataclasses import replace
from datetime import timedelta
from functools import cached_property

from sqlalchemy import insert

from benchmarks import people, product
from benchmarks.enroll import Front
from benchmarks.peer import Text, main
from smsint.clock import utc_now
from smsint.db import inbound
from smsint.db.migrate import migrate
from smsint.db.tables import OutboxMessage, table
from smsint.domain.kinds import MessageKind
from smsint.domain.sending import Timing
from smsint.gateway.twilio import TwilioGateway
from smsint.jobs.worker import Worker
from smsint.services.consent import Source, opt_out, wait_until_quiet
from smsint.services.numbers import number_row
from smsint.services.runtime import Runtime
from smsint.services.texts import Draft, outbox_row

_QUICK = Timing(
    start_within=timedelta(seconds=1),
    connecting=timedelta(seconds=1),
    client_timeout=timedelta(seconds=2),
    quiet=timedelta(seconds=5),
    poll_apart=timedelta(seconds=1),
)
"""The order of waits after a crash is kept; their lengths are those of a test."""


class Smsint:
    """One process of it."""

    def __init__(self, url: str, provider: str, _: str) -> None:
        self._provider = provider
        runtime = product.runtime(url)
        self._runtime: Runtime = replace(runtime, program=replace(runtime.program, timing=_QUICK))

    @cached_property
    def _front(self) -> Front:
        return Front(self._runtime)

    def setup(self) -> None:
        """Makes the tables."""
        migrate(self._runtime.database)

    def enroll(self, patient: int, texts: list[Text]) -> None:
        """An enrollment in a programme of as many days; the texts come out of it."""
        self._front.enroll(len(texts), 1)

    def fill(self, patient: int, texts: list[Text]) -> None:
        """Rows of the outbox that wait for their time."""
        runtime, now = self._runtime, utc_now()
        ids = self._numbers(texts)
        rows = [
            outbox_row(
                runtime,
                Draft(
                    number_id=ids[text.phone],
                    kind=MessageKind.STAFF,
                    language="en",
                    body=text.body,
                    due_at=text.at,
                    expires_at=text.at + timedelta(hours=11),
                ),
                now=now,
            )
            for text in texts
        ]
        with runtime.database.write() as session:
            session.connection().execute(insert(table(OutboxMessage)), rows)

    def stop(self, patient: int) -> None:
        """As a STOP does it: until nothing can leave any more."""
        runtime, number = self._runtime, people.phone(patient)
        index = runtime.vault.index(number)
        with runtime.database.write() as session:
            number_id = inbound.numbers(session, [index])[index].id
            opt_out(session, number_id, Source("text"), now=utc_now())
        wait_until_quiet(runtime, number_id, utc_now)

    def work(self) -> None:
        """Runs until it is killed."""
        gateway = TwilioGateway(
            product.ACCOUNT,
            product.TOKEN,
            public_url=product.PUBLIC_URL,
            from_=product.SENDER,
            api_url=self._provider,
            timeout=_QUICK.client_timeout.total_seconds(),
        )
        Worker(self._runtime, gateway, utc_now).start()
        threading.Event().wait()

    def _numbers(self, texts: list[Text]) -> dict[str, int]:
        vault = self._runtime.vault
        phones = {vault.index(text.phone): text.phone for text in texts}
        rows = [number_row(self._runtime, number, utc_now()) for number in phones.values()]
        with self._runtime.database.write() as session:
            inbound.add_numbers(session, rows)
            found = inbound.numbers(session, phones)
        return {phones[index]: row.id for index, row in found.items()}


if __name__ == "__main__":
    main(Smsint(*sys.argv[1:4]), sys.argv[4:])
