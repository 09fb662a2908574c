"""A simulated past: people and staff act, the engine works, and the clock jumps from event to event."""

import heapq
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from random import Random
from typing import Any, Protocol

from sqlalchemy import Row, Select, select

from smsint.db.among import among
from smsint.db.looks import look_up
from smsint.db.outbox import OUTBOX
from smsint.gateway.base import InboundSms, SmsGateway, StatusUpdate
from smsint.services.delivery import deliver
from smsint.services.paging import Pager
from smsint.services.receiving import receive
from smsint.services.runtime import Runtime
from smsint.simulation.behavior import Heard, Reply, reply
from smsint.simulation.cast import Person
from smsint.simulation.clock import MovableClock
from smsint.simulation.engine import Engine, Left
from smsint.simulation.staff import Staff

MORNING_ROUND = timedelta(days=1)
_UNREACHABLE = 30005
"""Twilio's "unknown destination handset"."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_ASKED: Select[Any] = select(OUTBOX.c.id, OUTBOX.c.question_key, OUTBOX.c.track_id).where(
    among(OUTBOX.c.id, "ids")
)
Progress = Callable[[datetime], None]


class Provider(SmsGateway, Protocol):
    """A gateway to phones that do not exist."""

    def receive(self, from_: str, body: str, *, reaches_us: bool = True) -> InboundSms:
        """Somebody texts us."""
        ...


@dataclass(frozen=True, slots=True)
class Arrived:
    """A text on somebody's phone."""

    person: Person
    heard: Heard
    track_id: str | None
    at: datetime


Responder = Callable[[Arrived, Random], Reply | None]
"""What somebody makes of a text; the randomness is theirs and that moment's."""


def usual_reply(arrived: Arrived, chance: Random) -> Reply | None:
    """By the person's habit."""
    return reply(arrived.person.habit, arrived.person.wellbeing, arrived.heard, chance)


@dataclass(frozen=True, slots=True)
class _Said:
    """A text on its way to us."""

    phone: str
    body: str


@dataclass(frozen=True, slots=True)
class _Done:
    """Something that is done at the clinic."""

    do: Callable[[datetime], None]


class Simulation:
    """One cohort on one clock. The same seed gives the same events at the same instants.

    With a ``tick`` the patients text on its marks alone: what comes at one instant is taken in
    together, so that a large cohort costs far fewer transactions, as in a busy service.
    """

    def __init__(
        self,
        runtime: Runtime,
        gateway: Provider,
        clock: MovableClock,
        *,
        seed: int,
        staff: Staff,
        responder: Responder = usual_reply,
        tick: timedelta | None = None,
        pager: Pager | None = None,
    ) -> None:
        self._runtime, self._gateway, self._clock = runtime, gateway, clock
        self._seed, self._staff = seed, staff
        self._respond, self._tick, self._pager = responder, tick, pager
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

    def keep(self, first_at: datetime, every: timedelta, work: Callable[[datetime], None]) -> None:
        """Does something again and again."""

        def once(now: datetime) -> None:
            work(now)
            self._at(now + every, _Done(once))

        self._at(first_at, _Done(once))

    def plan(self, at: datetime, work: Callable[[datetime], None]) -> None:
        """Does something once."""
        self._at(at, _Done(work))

    def run(self, until: datetime, *, progress: Progress = lambda _: None) -> None:
        """Lets time pass until then."""
        with Engine(self._runtime, self._gateway, self._clock, pager=self._pager) as engine:
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
        self._at(self._next_mark(at), _Said(person.phone, body))

    def _next_mark(self, at: datetime) -> datetime:
        if self._tick is None:
            return at
        ticks = -((_EPOCH - at) // self._tick)  # rounded up
        return _EPOCH + ticks * self._tick

    def _hear(self, left: list[Left], now: datetime) -> None:
        """The texts reach the phones, and people make up their minds about an answer."""
        if not left:
            return
        known = self._known(left)
        updates = []
        for text in left:
            person = self._owners.get(text.sms.to)
            arrives = self.reaches(text.sms.to)
            if not (arrives and text.delivered):
                updates.append(_status(text, arrives))
            if person is not None and arrives:
                self._consider(person, known[text.outbox_id], now)
        if updates:
            with self._runtime.database.write() as session:
                deliver(session, self._runtime, updates, now=now)

    def reaches(self, phone: str) -> bool:
        """Whether texts to a number arrive just now."""
        person = self._owners.get(phone)
        if person is None or person.habit.dead_phone_after is None:
            return True
        return self._clock() < person.enrolled_at + person.habit.dead_phone_after

    def _consider(self, person: Person, text: Row[Any], now: datetime) -> None:
        heard = Heard(
            language=person.language,
            question=self._runtime.library.questions.get(text.question_key or ""),
            enrolled_for=now - person.enrolled_at,
        )
        chance = self._chance(person.external_id, now)
        answer = self._respond(Arrived(person, heard, text.track_id, now), chance)
        if answer is not None:
            self._say(person, answer.body, now + answer.after)

    def _known(self, left: list[Left]) -> dict[int, Row[Any]]:
        ids = [text.outbox_id for text in left]
        with self._runtime.database.read() as session:
            return {row.id: row for row in look_up(session, _ASKED, ids=ids)}

    # Events

    def _at(self, at: datetime, event: _Said | _Done) -> None:
        heapq.heappush(self._events, (at, next(self._order), event))

    def _happen(self, now: datetime) -> None:
        """Everything that was planned up to now; texts are taken in as one batch."""
        texts: list[InboundSms] = []
        while self._events and self._events[0][0] <= now:
            _, _, event = heapq.heappop(self._events)
            if isinstance(event, _Said):
                texts.append(self._handed_over(event, now))
            else:
                event.do(now)
        if texts:
            with self._runtime.database.write() as session:
                receive(session, self._runtime, texts, source="webhook", now=now)

    def _handed_over(self, said: _Said, now: datetime) -> InboundSms:
        sms = self._gateway.receive(said.phone, said.body, reaches_us=False)
        return replace(sms, received_at=now)

    def _chance(self, who: str, now: datetime) -> Random:
        """Independent of the order of other people's events."""
        return Random(f"{self._seed}:{who}:{now.isoformat()}")  # noqa: S311  # nothing secret


def _status(text: Left, arrives: bool) -> StatusUpdate:
    if arrives:
        return StatusUpdate(text.sid, "delivered", None, text.sms.token)
    return StatusUpdate(text.sid, "undelivered", _UNREACHABLE, text.sms.token)
