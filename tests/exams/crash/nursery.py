"""Starts ``smsint worker`` processes in milliseconds: it imports the program once, then forks.

One command a line on standard input: ``start`` answers with a process id, ``wait PID`` with its exit
status. ``--hurry`` shortens the times that a settings file cannot, for a crash test of seconds.
"""

import gc
import os
import sys
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from unittest.mock import patch

from smsint.cli import operations
from smsint.clock import Clock
from smsint.domain.sending import Timing
from smsint.gateway.base import SmsGateway
from smsint.jobs import worker
from smsint.services.runtime import Runtime

HURRY = Timing(
    start_within=timedelta(seconds=0.5),
    connecting=timedelta(seconds=0.5),
    client_timeout=timedelta(seconds=0.5),
    quiet=timedelta(seconds=4),
    poll_apart=timedelta(seconds=0.3),
)
"""The order of the real ones: every request is long over before anybody judges it."""


class _HurriedWorker(worker.Worker):
    def __init__(self, runtime: Runtime, gateway: SmsGateway, clock: Clock) -> None:
        program = replace(runtime.program, timing=HURRY)
        super().__init__(replace(runtime, program=program), gateway, clock)


def _be_a_worker(*, hurry: bool) -> None:
    with ExitStack() as patches:
        if hurry:
            patches.enter_context(patch.object(operations, "Worker", _HurriedWorker))
            patches.enter_context(patch.dict(worker.EVERY, reconcile_outbound=0.3))
        operations.worker()


def _start(*, hurry: bool) -> int:
    pid = os.fork()
    if pid:
        return pid
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # standard output is the nursery's own
    try:
        _be_a_worker(hurry=hurry)
        status = 0
    except BaseException as error:  # noqa: BLE001  # a child never becomes a second nursery
        sys.stderr.write(f"a worker died: {error!r}\n")
        status = 1
    os._exit(status)


def main(hurry: bool) -> None:
    """Serves commands until standard input ends."""
    gc.freeze()
    for line in sys.stdin:
        command, *rest = line.split()
        if command == "start":
            answer = _start(hurry=hurry)
        else:
            answer = os.waitstatus_to_exitcode(os.waitpid(int(rest[0]), 0)[1])
        sys.stdout.write(f"{answer}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main("--hurry" in sys.argv)
