"""What the clinic's staff do in a simulation: enroll, work the list, end what is over."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from sqlmodel import Session

from smsint.domain.clinic_events import ClinicEventReport
from smsint.domain.enrollment import Consent, EnrollmentRequest, PreferencesChange, Window
from smsint.domain.outreach import Outcome, TaskAction
from smsint.domain.paging import AlertOutcome
from smsint.domain.states import AlertStatus, TaskStatus
from smsint.services import alerts, outreach, standing
from smsint.services.access import Actor
from smsint.services.clinic_events import record_clinic_event
from smsint.services.enrollment import enroll
from smsint.services.faults import Conflict
from smsint.services.preferences import change_preferences
from smsint.services.runtime import Runtime
from smsint.services.task_steps import Step, take_step
from smsint.services.transact import transact
from smsint.simulation.cast import Person

LOOKS_AFTER = timedelta(hours=12)
"""A task of the day waits until the next working morning, one of this morning too."""
_MOST = 200
_CONSENT_TEXT = "sms-consent-1"
_OUTCOMES: dict[str, Sequence[Outcome]] = {
    "opted_out": (Outcome.REACHED, Outcome.LEFT_WORD, Outcome.NOT_REACHED),
    "asked_for_help": (Outcome.REACHED, Outcome.REACHED, Outcome.NO_ACTION_NEEDED),
    "read_text": (Outcome.NO_ACTION_NEEDED, Outcome.NO_ACTION_NEEDED, Outcome.REACHED),
    "maybe_opt_out": (Outcome.MAY_TEXT,),
}
_USUAL: Sequence[Outcome] = (Outcome.REACHED, Outcome.RETURNED, Outcome.NOT_REACHED)


@dataclass(frozen=True, slots=True)
class Staff:
    """The people at the clinic, as one pair of hands."""

    runtime: Runtime
    actor: Actor
    protocol: str

    def enroll(self, person: Person, now: datetime) -> str:
        """Enrolls somebody who has just consented; returns the enrollment's id."""
        request = _request(person, self.protocol, self._strata(person), now)
        enrolled = transact(
            self.runtime,
            lambda session: enroll(session, self.runtime, request, self.actor, now=now),
        )
        return enrolled.id

    def _strata(self, person: Person) -> dict[str, str]:
        """What the protocol wants to know of everybody, made up."""
        declared = self.runtime.library.protocols[self.protocol].randomization.fields
        chance = Random(f"strata:{person.external_id}")  # noqa: S311  # nobody in it is real
        return {name: chance.choice(values) for name, values in declared.items()}

    def note_new_phone(self, enrollment_id: str, phone: str, now: datetime) -> None:
        """Enters the number that a patient has now, unless they have left."""
        change = PreferencesChange(phone=phone)
        with suppress(Conflict):
            transact(
                self.runtime,
                lambda session: change_preferences(
                    session, self.runtime, enrollment_id, change, self.actor, now=now
                ),
            )

    def end(self, enrollment_id: str, now: datetime) -> None:
        """Closes a programme that has come to its end, unless a discharge did."""
        with suppress(Conflict):
            transact(
                self.runtime,
                lambda session: standing.end(
                    session, self.runtime, enrollment_id, self.actor, reason="completed", now=now
                ),
            )

    def report(self, reports: Sequence[ClinicEventReport], now: datetime) -> None:
        """Tells the service what happened at the clinic."""
        if reports:
            transact(self.runtime, lambda session: self._report(session, reports, now))

    def _report(
        self, session: Session, reports: Sequence[ClinicEventReport], now: datetime
    ) -> None:
        for one in reports:
            record_clinic_event(session, self.runtime, one, self.actor, now=now)

    def work_the_list(self, chance: Random, now: datetime) -> None:
        """A morning: takes every alert, says how yesterday's ended, resolves what has waited."""
        transact(self.runtime, lambda session: self._work(session, chance, now))

    def _work(self, session: Session, chance: Random, now: datetime) -> None:
        runtime, actor = self.runtime, self.actor
        for alert in alerts.alerts(
            session, runtime, actor, status=AlertStatus.OPEN, after=None, limit=_MOST, now=now
        ):
            alerts.acknowledge(session, runtime, alert.id, actor, now=now)
        for alert in alerts.alerts(
            session, runtime, actor, status=AlertStatus.ACKNOWLEDGED, after=None, limit=_MOST,
            now=now,
        ):  # fmt: skip
            if alert.outcome is None and alert.acknowledged_at and alert.acknowledged_at < now:
                alerts.close(session, runtime, alert.id, AlertOutcome.REACHED, None, actor, now=now)
        for task in outreach.tasks(
            session, runtime, actor, status=TaskStatus.OPEN, after=None, limit=_MOST
        ):
            if now - task.opened_at >= LOOKS_AFTER:
                outcome = chance.choice(_OUTCOMES.get(task.kind, _USUAL))
                step = Step(TaskAction.RESOLVE, outcome)
                take_step(session, runtime, task.id, step, actor, now=now)


def _request(
    person: Person, protocol: str, strata: dict[str, str], now: datetime
) -> EnrollmentRequest:
    start, end = person.window
    return EnrollmentRequest(
        external_id=person.external_id,
        phone=person.phone,
        first_name=person.first_name,
        language=person.language,
        time_zone=person.time_zone,
        protocol=protocol,
        strata=strata,
        window=Window(start=start, end=end),
        days=person.days,
        consent=Consent(
            granted_at=now,
            method="written",
            obtained_by="Front desk",
            text_version=_CONSENT_TEXT,
            sms_risk_acknowledged_at=now,
        ),
    )
