"""Fixtures of the database tests."""

import pytest

from smsint.services.runtime import Runtime
from tests.support.clock import SettableClock
from tests.support.spine import Spine


@pytest.fixture
def spine(runtime: Runtime, clock: SettableClock) -> Spine:
    """The send ledger over a fresh database and the provider's sandbox."""
    return Spine(runtime, clock)
