"""The kinds of text, and what each kind may do: one literal table that every layer reads."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType


class MessageKind(StrEnum):
    """Why a text is sent."""

    SAFETY = "safety"
    OPT_OUT_CONFIRMATION = "opt_out_confirmation"
    OPT_IN_CONFIRMATION = "opt_in_confirmation"
    HELP = "help"
    REPLY = "reply"
    REPROMPT = "reprompt"
    STAFF = "staff"
    WELCOME = "welcome"
    APPOINTMENT = "appointment"
    CHECK_IN = "check_in"
    REINFORCEMENT = "reinforcement"
    TIP = "tip"
    NUDGE = "nudge"
    PAGE = "page"
    """Calls a member of staff to an alert; never goes to a patient."""


@dataclass(frozen=True, slots=True)
class KindPolicy:
    """What holds for every text of one kind, unless the protocol says otherwise."""

    priority: int
    """Lower leaves first; also decides which of two competing texts gets a slot."""
    expires_after: timedelta
    """How long after its due time the text still makes sense."""
    same_local_day: bool = False
    """Worthless after the local day it was meant for."""
    any_hour: bool = False
    """May leave outside the patient's window: it answers a text that the patient just sent."""
    automated: bool = False
    """Counts towards the daily cap and keeps the minimum gap."""
    after_opt_out: bool = False
    """May leave although the number is opted out: the one confirmation, HELP, and words of safety."""

    @property
    def urgent(self) -> bool:
        """Leaves ahead of the programme's texts, in a lane of its own."""
        return self.priority < 40


KINDS: Mapping[MessageKind, KindPolicy] = MappingProxyType(
    {
        MessageKind.SAFETY: KindPolicy(0, timedelta(minutes=10), any_hour=True, after_opt_out=True),
        # 47 CFR 64.1200(a)(12): one confirmation, within five minutes, or none.
        MessageKind.OPT_OUT_CONFIRMATION: KindPolicy(
            5, timedelta(minutes=5), any_hour=True, after_opt_out=True
        ),
        # To whoever is on call, at any hour: ids only. Staff who said STOP are called by no text.
        MessageKind.PAGE: KindPolicy(2, timedelta(minutes=15), any_hour=True),
        MessageKind.HELP: KindPolicy(10, timedelta(minutes=10), any_hour=True, after_opt_out=True),
        MessageKind.OPT_IN_CONFIRMATION: KindPolicy(10, timedelta(minutes=10), any_hour=True),
        MessageKind.REPLY: KindPolicy(20, timedelta(minutes=10), any_hour=True),
        MessageKind.REPROMPT: KindPolicy(20, timedelta(minutes=10), any_hour=True),
        MessageKind.STAFF: KindPolicy(30, timedelta(hours=24)),
        # Follows an enrollment, at the first allowed instant; what comes next keeps its gap to it.
        MessageKind.WELCOME: KindPolicy(35, timedelta(hours=24), automated=True),
        # Until one hour before the visit; the due time and the visit are one day apart by default.
        MessageKind.APPOINTMENT: KindPolicy(40, timedelta(hours=23), automated=True),
        MessageKind.CHECK_IN: KindPolicy(50, timedelta(hours=2), automated=True),
        MessageKind.REINFORCEMENT: KindPolicy(60, timedelta(hours=24), automated=True),
        MessageKind.TIP: KindPolicy(70, timedelta(hours=12), same_local_day=True, automated=True),
        MessageKind.NUDGE: KindPolicy(80, timedelta(hours=12), automated=True),
    }
)
