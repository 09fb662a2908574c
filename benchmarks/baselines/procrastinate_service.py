"""The same service on procrastinate: a deferred job for each text, aiohttp.

``python -m benchmarks.baselines.procrastinate_service URL PROVIDER MODE ACTION ...``
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import Any, LiteralString

import aiohttp
from procrastinate import App, PsycopgConnector
from psycopg import AsyncConnection

from benchmarks.peer import SENDER, Text, main

_TABLES: tuple[LiteralString, ...] = (
    "CREATE TABLE text (id bigserial PRIMARY KEY, phone text, body text, sid text)",
    "CREATE TABLE planned (job_id bigint, patient_id int)",
    "CREATE INDEX ON planned (patient_id)",
)


class OnProcrastinate:
    """One process of it."""

    def __init__(self, url: str, provider: str, _: str) -> None:
        self._dsn = url.replace("+psycopg", "")
        self._address = f"{provider}/2010-04-01/Accounts/AC{'0' * 32}/Messages.json"
        self.app = App(connector=PsycopgConnector(conninfo=self._dsn))
        self._send = self.app.task(name="send")(self._send_one)
        self._http: aiohttp.ClientSession | None = None

    def setup(self) -> None:
        """Makes the tables."""

        async def make() -> None:
            await self.app.schema_manager.apply_schema_async()
            async with await AsyncConnection.connect(self._dsn) as connection:
                for statement in _TABLES:
                    await connection.execute(statement)

        self._run(make)

    def enroll(self, patient: int, texts: list[Text]) -> None:
        """A call for each text."""

        async def plan() -> None:
            ids = [
                await self.app.configure_task("send", schedule_at=text.at).defer_async(
                    to=text.phone, body=text.body
                )
                for text in texts
            ]
            await self._remember(patient, ids)

        self._run(plan)

    def fill(self, patient: int, texts: list[Text]) -> None:
        """One call for all texts that are due at one time."""

        async def plan() -> None:
            by_time: dict[object, list[Text]] = {}
            for text in texts:
                by_time.setdefault(text.at, []).append(text)
            for same in by_time.values():
                task = self.app.configure_task("send", schedule_at=same[0].at)
                jobs: list[dict[str, Any]] = [{"to": t.phone, "body": t.body} for t in same]
                await task.batch_defer_async(*jobs)

        self._run(plan)

    def stop(self, patient: int) -> None:
        """Cancels the jobs of one patient one by one, as the API wants it."""

        async def cancel() -> None:
            async with await AsyncConnection.connect(self._dsn) as connection:
                found = await connection.execute(
                    "SELECT job_id FROM planned WHERE patient_id = %s", [patient]
                )
                for (job_id,) in await found.fetchall():
                    await self.app.job_manager.cancel_job_by_id_async(job_id)

        self._run(cancel)

    def work(self) -> None:
        """Runs until it is killed."""
        self._run(self._work)

    async def _work(self) -> None:
        login = {"Authorization": aiohttp.encode_basic_auth("AC" + "0" * 32, "token")}
        async with aiohttp.ClientSession(headers=login) as self._http:
            await self.app.run_worker_async(concurrency=50, fetch_job_polling_interval=1)

    async def _send_one(self, to: str, body: str) -> None:
        assert self._http is not None
        form = {"To": to, "From": SENDER, "Body": body}
        async with self._http.post(self._address, data=form) as answer:
            sid = (await answer.json())["sid"]
        await self.app.connector.execute_query_async(
            "INSERT INTO text (phone, body, sid) VALUES (%(to)s, %(body)s, %(sid)s)",
            to=to,
            body=body,
            sid=sid,
        )

    async def _remember(self, patient: int, ids: list[int]) -> None:
        await self.app.connector.execute_query_async(
            "INSERT INTO planned SELECT unnest(%(ids)s::bigint[]), %(patient)s",
            ids=ids,
            patient=patient,
        )

    def _run(self, work: Callable[[], Awaitable[None]]) -> None:
        async def opened() -> None:
            async with self.app.open_async():
                await work()

        asyncio.run(opened())


if __name__ == "__main__":
    main(OnProcrastinate(*sys.argv[1:4]), sys.argv[4:])
