"""Fixtures of the journeys."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from smsint.db.group_commit import WriterThreads
from smsint.services.inbox import inbox
from smsint.web.webhooks import Signing, Webhooks
from tests.builders import Clinic
from tests.support.applications import api_of
from tests.support.clock import SettableClock
from tests.support.wire import ACCOUNT, PUBLIC, TOKEN, Wire


@pytest.fixture
def wire(clinic: Clinic, clock: SettableClock) -> Iterator[Wire]:
    """The whole application, the provider on the other side, and a worker that takes turns."""
    writers = WriterThreads(clinic.runtime.database, inbox(clinic.runtime, clock))
    webhooks = Webhooks(clinic.runtime, Signing(ACCOUNT, (TOKEN,), PUBLIC), clock, writers)
    with TestClient(webhooks.before(api_of(clinic.runtime, clock))) as client:
        yield Wire(client, clinic)
    writers.close()
