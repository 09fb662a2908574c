"""The worker: a sender, and APScheduler as the wake-up timer of a handful of recurring turns.

Any number of workers may run on one PostgreSQL database: the rows decide who does what.
"""

import asyncio
from collections.abc import Callable
from datetime import datetime

from apscheduler.schedulers.background import BackgroundScheduler

from smsint.gateway.base import SmsGateway
from smsint.gateway.pager import HttpPager
from smsint.jobs.sender import Sender
from smsint.jobs.turns import (
    decide_turn,
    export_turn,
    housekeeping_turn,
    inbound_turn,
    incentives_turn,
    outbound_turn,
    page_turn,
    policies_turn,
    run_turn,
    sweep_turn,
)
from smsint.services.paging import Pager
from smsint.services.runtime import Runtime

EVERY = {
    "decide": 2,
    "reconcile_outbound": 5,
    "page": 5,
    "exports": 5,
    "housekeeping": 60,
    "sweep": 60,
    "incentives": 900,
    "policies": 900,
    "reconcile_inbound": 900,
}
"""Seconds between turns. CONTRACT: a pass over inbound texts at start and every 15 minutes."""


class Worker:
    """Everything that happens without anybody asking."""

    def __init__(
        self,
        runtime: Runtime,
        gateway: SmsGateway,
        clock: Callable[[], datetime],
        pager: Pager | None = None,
    ) -> None:
        self._runtime, self._gateway, self._clock = runtime, gateway, clock
        self._pager = pager or HttpPager(runtime.program.alert_timeout)
        self.sender = Sender(runtime, gateway, clock)
        # Misfired runs are never dropped and never pile up (its default drops them after 1 s).
        self._scheduler = BackgroundScheduler(
            timezone="UTC",
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )
        self._turns: dict[str, Callable[[], int]] = {
            "decide": self._decide,
            "reconcile_outbound": lambda: outbound_turn(runtime, gateway, clock()),
            "page": self._page,
            "housekeeping": lambda: housekeeping_turn(runtime, clock()),
            "sweep": lambda: sweep_turn(runtime, clock(), self._pager),
            "incentives": lambda: incentives_turn(runtime, clock()),
            "policies": lambda: policies_turn(runtime, clock()),
            "exports": lambda: export_turn(runtime, clock),
            "reconcile_inbound": lambda: inbound_turn(runtime, gateway, clock()),
        }

    def start(self) -> None:
        """Begins all recurring work; each turn runs once at once."""
        self.sender.start()
        for name in self._turns:
            self._scheduler.add_job(
                self.turn, "interval", args=[name], seconds=EVERY[name], id=name
            )
            self._scheduler.add_job(self.turn, args=[name], id=f"{name}_at_start")
        self._scheduler.start()

    def stop(self) -> None:
        """Finishes what is running; leaves no row claimed."""
        self._scheduler.shutdown(wait=True)
        self.sender.stop()

    def turn(self, name: str) -> int:
        """Runs one turn now."""
        return run_turn(self._runtime, name, self._turns[name], self._clock)

    def once(self) -> int:
        """Every turn until nothing is due; returns how many texts were handed to the provider."""
        sent = 0
        self.turn("housekeeping")
        self.turn("sweep")
        self.turn("incentives")
        self.turn("policies")
        self.turn("exports")
        self.turn("reconcile_inbound")
        while True:
            moved = self.turn("reconcile_outbound") + self.turn("page") + self.turn("decide")
            claimed = asyncio.run(
                Sender(self._runtime, self._gateway, self._clock).run(until_empty=True)
            )
            sent += claimed
            if not moved and not claimed:
                return sent

    def _decide(self) -> int:
        decided = decide_turn(self._runtime, self._clock())
        if decided:
            self.sender.wake()
        return decided

    def _page(self) -> int:
        called = page_turn(self._runtime, self._pager, self._clock)
        if called:
            self.sender.wake()
        return called
