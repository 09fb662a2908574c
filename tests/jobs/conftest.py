"""Fixtures of the tests of recurring work: real time, because the pipeline really waits."""

import pytest

from smsint.clock import utc_now
from smsint.services.runtime import Runtime
from tests.support.clock import SettableClock
from tests.support.spine import Spine


@pytest.fixture
def spine(runtime: Runtime) -> Spine:
    """The send ledger over a fresh database and the provider's sandbox, in the present."""
    spine = Spine(runtime, SettableClock(utc_now()))
    spine.gateway.clock = utc_now
    return spine
