"""What every use case needs, built once by ``app.py`` and handed on."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field

from smsint.db.engine import Database
from smsint.db.vault import Vault
from smsint.domain.content import Library
from smsint.domain.paging import AlertClock
from smsint.domain.sending import Timing
from smsint.domain.understanding import Reader

Entropy = Callable[[int], bytes]
"""Returns that many random bytes; a seeded source in simulations."""


@dataclass(frozen=True, slots=True)
class Program:
    """How the service presents itself, and how it sends."""

    name: str
    """Neutral: patients see it on shared phones."""
    phone: str
    opt_out_handler: str = "self"
    default_region: str = "US"
    sender: str = "sandbox"
    """The number or service id that texts leave from: the pace and the circuit belong to it."""
    send_rate: float = 1.0
    """Segments per second per sender."""
    timing: Timing = field(default_factory=Timing)
    alerts: AlertClock = field(default_factory=AlertClock)
    """How soon somebody must have taken a safety alert."""
    alert_webhook: str = ""
    """An address that hears of every alert, besides whoever is on call."""
    alert_timeout: float = 5.0
    """Seconds for each step of a request to a webhook."""


@dataclass(frozen=True, slots=True)
class Runtime:
    """The parts that use cases are made of. Time is not among them: it is an argument."""

    database: Database
    vault: Vault
    library: Library
    reader: Reader
    program: Program
    audit_key: bytes
    entropy: Entropy = os.urandom

    def new_id(self, prefix: str) -> str:
        """An opaque id such as ``enr_5c0e...``: 80 random bits, nothing to guess or derive."""
        return f"{prefix}_{self.entropy(10).hex()}"

    def new_token(self) -> str:
        """128 random bits in hex."""
        return self.entropy(16).hex()
