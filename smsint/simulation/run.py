"""A simulated past: people and staff act, the engine works, and the clock jumps from event to event."""

import heapq
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import count
from random import Random

from sqlalchemy import select

from smsint.db.outbox import OUTBOX
from smsint.gateway.base import InboundSms, StatusUpdate
from smsint.gateway.sandbox import SandboxGateway
from smsint.services.delivery import deliver
from smsint.services.receiving import receive
from smsint.services.runtime import Runtime
from smsint.simulation.behavior import Heard, reply
from smsint.simulation.cast import Person
from smsint.simulation.clock import MovableClock
from smsint.simulation.engine import Engine, Left
from smsint.simulation.staff import Staff

MORNING_ROUND = timedelta(days=1)
_UNREACHABLE = 30005
"""Twilio's "unknown destination handset"."""
Progress = Callable[[datetime], None]


@dataclass(frozen=True, slots=True)
class _Said:
    """A text on its way to us."""

    phone: str
    body: str
    at: datetime


@dataclass(frozen=True, slots=True)
class _Done:
    """Something that is done at the clinic."""

    do: Callable[[datetime], None]


class Simulation:
    """One cohort on one clock. The same seed gives the same events at the same instants."""

    def __init__(
        self,
        runtime: Runtime,
        gateway: SandboxGateway,
        clock: MovableClock,
        *,
        seed: int,
        staff: Staff,
    ) -> None:
        self._runtime, self._gateway, self._clock = runtime, gateway, clock
        self._seed, self._staff = seed, staff
        self._events: list[tuple[datetime, int, _Said | _Done]] = []
        self._order = count()
        self._owners: dict[str, Person] = {}

    def add(self, cast: Iterable[Person], *, ends_after: timedelta) -> None:
        """Plans everybody's enrollment, and what they do whatever they are sent."""
        for person in cast:
            self._plan_person(person, ends_after)

    def keep_morning_rounds(self, first_at: datetime) -> None:
        """From then on staff work their list every working day."""

        def work(now: datetime) -> None:
            if now.weekday() < 5:
                self._staff.work_the_list(self._chance("staff", now), now)
            self.keep_morning_rounds(now + MORNING_ROUND)

        self._at(first_at, _Done(work))

    def run(self, until: datetime, *, progress: Progress = lambda _: None) -> None:
        """Lets time pass until then."""
        with Engine(self._runtime, self._gateway, self._clock) as engine:
            while (at := self._next(engine)) is not None and at <= until:
                self._clock.move_to(at)
                self._happen(at)
                self._hear(engine.turn(), at)
                progress(at)
        self._clock.move_to(until)

    def _next(self, engine: Engine) -> datetime | None:
        due = engine.next_stop()
        if not self._events:
            return due
        planned = max(self._events[0][0], self._clock())
        return min(planned, due) if due is not None else planned

    # People

    def _plan_person(self, person: Person, ends_after: timedelta) -> None:
        def enter(now: datetime) -> None:
            enrollment_id = self._staff.enroll(person, now)
            self._owners[person.phone] = person
            self._plan_phone(person, enrollment_id)
            for says in person.habit.says:
                self._say(person, says.words[person.language], now + says.after)
            self._at(now + ends_after, _Done(lambda at: self._staff.end(enrollment_id, at)))

        self._at(person.enrolled_at, _Done(enter))

    def _plan_phone(self, person: Person, enrollment_id: str) -> None:
        """The day on which somebody comes by with a new number."""
        after = person.habit.new_phone_after
        if after is None:
            return

        def change(now: datetime) -> None:
            self._owners[person.next_phone] = replace(person, phone=person.next_phone)
            self._staff.note_new_phone(enrollment_id, person.next_phone, now)

        self._at(person.enrolled_at + after, _Done(change))

    def _say(self, person: Person, body: str, at: datetime) -> None:
        self._at(at, _Said(person.phone, body, at))

    def _hear(self, left: list[Left], now: datetime) -> None:
        """The texts reach the phones, and people make up their minds about an answer."""
        if not left:
            return
        questions = self._questions(left)
        updates = []
        for text in left:
            person = self._owners.get(text.sms.to)
            arrives = person is None or not self._is_dead(person, now)
            updates.append(_status(text, arrives))
            if person is not None and arrives:
                self._consider(person, text, questions.get(text.outbox_id), now)
        with self._runtime.database.write() as session:
            deliver(session, self._runtime, updates, now=now)

    def _is_dead(self, person: Person, now: datetime) -> bool:
        after = person.habit.dead_phone_after
        return after is not None and now >= person.enrolled_at + after

    def _consider(
        self, person: Person, text: Left, question_key: str | None, now: datetime
    ) -> None:
        heard = Heard(
            language=person.language,
            question=self._runtime.library.questions.get(question_key or ""),
            enrolled_for=now - person.enrolled_at,
        )
        chance = self._chance(person.external_id, now)
        answer = reply(person.habit, person.wellbeing, heard, chance)
        if answer is not None:
            self._say(person, answer.body, now + answer.after)

    def _questions(self, left: list[Left]) -> dict[int, str]:
        columns = (OUTBOX.c.id, OUTBOX.c.question_key)
        ids = [text.outbox_id for text in left]
        with self._runtime.database.read() as session:
            rows = session.execute(select(*columns).where(OUTBOX.c.id.in_(ids)))
            return {row.id: row.question_key for row in rows if row.question_key}

    # Events

    def _at(self, at: datetime, event: _Said | _Done) -> None:
        heapq.heappush(self._events, (at, next(self._order), event))

    def _happen(self, now: datetime) -> None:
        """Everything that was planned up to now; texts are taken in as one batch."""
        texts: list[InboundSms] = []
        while self._events and self._events[0][0] <= now:
            _, _, event = heapq.heappop(self._events)
            if isinstance(event, _Said):
                texts.append(self._handed_over(event))
            else:
                event.do(now)
        if texts:
            with self._runtime.database.write() as session:
                receive(session, self._runtime, texts, source="webhook", now=now)

    def _handed_over(self, said: _Said) -> InboundSms:
        sms = self._gateway.receive(said.phone, said.body, reaches_us=False)
        return replace(sms, received_at=said.at)

    def _chance(self, who: str, now: datetime) -> Random:
        """Independent of the order of other people's events."""
        return Random(f"{self._seed}:{who}:{now.isoformat()}")  # noqa: S311  # nothing secret


def _status(text: Left, arrives: bool) -> StatusUpdate:
    if arrives:
        return StatusUpdate(text.sid, "delivered", None, text.sms.token)
    return StatusUpdate(text.sid, "undelivered", _UNREACHABLE, text.sms.token)
