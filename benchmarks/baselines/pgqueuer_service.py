"""The same service on pgqueuer: a deferred job for each text, aiohttp.

``python -m benchmarks.baselines.pgqueuer_service URL PROVIDER MODE ACTION ...``
"""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import aiohttp
import asyncpg
from pgqueuer import Job, PgQueuer
from pgqueuer.queries import Queries

from benchmarks.peer import SENDER, Text, main

_TABLES = """
CREATE TABLE text (id bigserial PRIMARY KEY, patient_id int, phone text, body text, sid text);
CREATE TABLE planned (job_id bigint, patient_id int);
CREATE INDEX ON planned (patient_id)"""


class OnPgQueuer:
    """One process of it."""

    def __init__(self, url: str, provider: str, _: str) -> None:
        self._dsn = url.replace("+psycopg", "")
        self._address = f"{provider}/2010-04-01/Accounts/AC{'0' * 32}/Messages.json"

    def setup(self) -> None:
        """Makes the tables."""

        async def make(connection: asyncpg.Connection, queries: Queries) -> None:
            await queries.install()
            await connection.execute(_TABLES)

        self._run(make)

    def enroll(self, patient: int, texts: list[Text]) -> None:
        """All texts of one patient in one call."""

        async def plan(connection: asyncpg.Connection, queries: Queries) -> None:
            now = datetime.now(UTC)
            payloads: list[bytes | None] = [
                json.dumps([text.phone, text.body]).encode() for text in texts
            ]
            waits: list[timedelta | None] = [max(text.at - now, timedelta()) for text in texts]
            names, ranks = ["send"] * len(texts), [0] * len(texts)
            async with connection.transaction():
                jobs = await queries.enqueue(names, payloads, ranks, waits)
                await connection.executemany(
                    "INSERT INTO planned VALUES ($1, $2)",
                    [(int(job or 0), patient) for job in jobs],
                )

        self._run(plan)

    fill = enroll

    def stop(self, patient: int) -> None:
        """Cancels the jobs of one patient."""

        async def cancel(connection: asyncpg.Connection, queries: Queries) -> None:
            rows = await connection.fetch(
                "SELECT job_id FROM planned WHERE patient_id = $1", patient
            )
            await queries.mark_job_as_cancelled([row["job_id"] for row in rows])

        self._run(cancel)

    def work(self) -> None:
        """Runs until it is killed."""
        asyncio.run(self._work())

    async def _work(self) -> None:
        login = {"Authorization": aiohttp.encode_basic_auth("AC" + "0" * 32, "token")}
        async with (
            aiohttp.ClientSession(headers=login) as http,
            asyncpg.create_pool(self._dsn, min_size=8, max_size=8) as pool,
        ):
            queuer = PgQueuer.from_asyncpg_connection(await asyncpg.connect(self._dsn))

            @queuer.entrypoint("send", concurrency_limit=50)
            async def send(job: Job) -> None:
                to, body = json.loads(job.payload or b"")
                form = {"To": to, "From": SENDER, "Body": body}
                async with http.post(self._address, data=form) as answer:
                    sid = (await answer.json())["sid"]
                await pool.execute(
                    "INSERT INTO text (phone, body, sid) VALUES ($1, $2, $3)", to, body, sid
                )

            await queuer.run(dequeue_timeout=timedelta(seconds=1), batch_size=50)

    def _run(self, work: Callable[[asyncpg.Connection, Queries], Awaitable[None]]) -> None:
        async def connected() -> None:
            connection = await asyncpg.connect(self._dsn)
            await work(connection, Queries.from_asyncpg_connection(connection))
            await connection.close()

        asyncio.run(connected())


if __name__ == "__main__":
    main(OnPgQueuer(*sys.argv[1:4]), sys.argv[4:])
